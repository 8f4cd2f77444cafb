// Generated from schema/ess/2020-11-11/structs/ForwardRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ForwardRecord`.
#[non_exhaustive]
pub struct ForwardRecord {
    /// `Name`.
    pub name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `ForwardType`.
    pub forward_type: Option<String>,
    /// `ForwardMessage`.
    pub forward_message: Option<String>,
    /// `ForwardTime`.
    pub forward_time: Option<i64>,
}

impl Default for ForwardRecord {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ForwardRecord {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.forward_type),
                rt::Member::OptionalText(&self.forward_message),
                rt::Member::OptionalInteger(&self.forward_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.forward_type),
                rt::Slot::OptionalText(&mut self.forward_message),
                rt::Slot::OptionalInteger(&mut self.forward_time),
            ],
        );
    }
}

impl rt::Blank for ForwardRecord {
    const BLANK: Self = Self {
        name: None,
        mobile: None,
        forward_type: None,
        forward_message: None,
        forward_time: None,
    };
}

rt::record_traits!(ForwardRecord);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ForwardRecord",
    fields: &[
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("ForwardType", rt::Kind::Text),
        rt::Field::optional("ForwardMessage", rt::Kind::Text),
        rt::Field::optional("ForwardTime", rt::Kind::Integer),
    ],
    rules: &[],
};
