// Generated from schema/ess/2020-11-11/structs/ExtendScene.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ExtendScene`.
#[non_exhaustive]
pub struct ExtendScene {
    /// `GenerateType`.
    pub generate_type: Option<String>,
    /// `GenerateTypeDesc`.
    pub generate_type_desc: Option<String>,
    /// `GenerateTypeLogo`.
    pub generate_type_logo: Option<String>,
}

impl Default for ExtendScene {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExtendScene {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.generate_type),
                rt::Member::OptionalText(&self.generate_type_desc),
                rt::Member::OptionalText(&self.generate_type_logo),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.generate_type),
                rt::Slot::OptionalText(&mut self.generate_type_desc),
                rt::Slot::OptionalText(&mut self.generate_type_logo),
            ],
        );
    }
}

impl rt::Blank for ExtendScene {
    const BLANK: Self = Self {
        generate_type: None,
        generate_type_desc: None,
        generate_type_logo: None,
    };
}

rt::record_traits!(ExtendScene);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtendScene",
    fields: &[
        rt::Field::optional("GenerateType", rt::Kind::Text),
        rt::Field::optional("GenerateTypeDesc", rt::Kind::Text),
        rt::Field::optional("GenerateTypeLogo", rt::Kind::Text),
    ],
    rules: &[],
};
