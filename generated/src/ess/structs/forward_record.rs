// Generated from schema/ess/2020-11-11/structs/ForwardRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A step by which a contract went from one signer to another.
#[non_exhaustive]
pub struct ForwardRecord {
    /// Who handed the contract over; part of the name is masked.
    pub name: Option<String>,
    /// The mobile number of whoever handed the contract over; part of it is masked.
    pub mobile: Option<String>,
    /// Why the contract was handed over.
    pub forward_type: Option<enums::ForwardReason>,
    /// The reason in words.
    pub forward_message: Option<String>,
    /// When the contract was handed over.
    ///
    /// Limits: seconds since 1970.
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
                rt::Member::Value(&self.forward_type),
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
                rt::Slot::Value(&mut self.forward_type),
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
        rt::Field::Marked("Name", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "ForwardType",
            rt::Kind::Enum(&enums::forward_reason::TABLE),
        ),
        rt::Field::Optional("ForwardMessage", rt::Kind::Text),
        rt::Field::Limited(
            "ForwardTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
