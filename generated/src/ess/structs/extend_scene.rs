// Generated from schema/ess/2020-11-11/structs/ExtendScene.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Where a seal comes from.
#[non_exhaustive]
pub struct ExtendScene {
    /// How the seal was made.
    pub generate_type: Option<enums::SealSource>,
    /// The origin of the seal in words to show, in Chinese, such as the name of the city that issued it.
    pub generate_type_desc: Option<String>,
    /// The address of a logo that stands for the origin of the seal, to be shown beside it.
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
                rt::Member::Value(&self.generate_type),
                rt::Member::OptionalText(&self.generate_type_desc),
                rt::Member::OptionalText(&self.generate_type_logo),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.generate_type),
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
        rt::Field::Optional("GenerateType", rt::Kind::Enum(&enums::seal_source::TABLE)),
        rt::Field::Optional("GenerateTypeDesc", rt::Kind::Text),
        rt::Field::Optional("GenerateTypeLogo", rt::Kind::Text),
    ],
    rules: &[],
};
