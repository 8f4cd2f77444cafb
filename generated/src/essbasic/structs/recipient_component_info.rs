// Generated from schema/essbasic/2021-05-26/structs/RecipientComponentInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// The fields that one party of a contract fills in.
#[non_exhaustive]
pub struct RecipientComponentInfo {
    /// The role of the party in the contract.
    pub recipient_id: Option<String>,
    /// Whether the party has filled in its fields.
    pub recipient_fill_status: Option<enums::FillStatus>,
    /// Whether the party is the initiator.
    pub is_promoter: Option<bool>,
    /// The fields of the party.
    pub components: Vec<structs::FilledComponent>,
}

impl Default for RecipientComponentInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RecipientComponentInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.recipient_fill_status),
                rt::Member::OptionalBoolean(&self.is_promoter),
                rt::Member::Value(&self.components),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::Value(&mut self.recipient_fill_status),
                rt::Slot::OptionalBoolean(&mut self.is_promoter),
                rt::Slot::Value(&mut self.components),
            ],
        );
    }
}

impl rt::Blank for RecipientComponentInfo {
    const BLANK: Self = Self {
        recipient_id: None,
        recipient_fill_status: None,
        is_promoter: None,
        components: Vec::new(),
    };
}

rt::record_traits!(RecipientComponentInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RecipientComponentInfo",
    fields: &[
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional(
            "RecipientFillStatus",
            rt::Kind::Enum(&enums::fill_status::TABLE),
        ),
        rt::Field::Optional("IsPromoter", rt::Kind::Boolean),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::filled_component::SHAPE)),
        ),
    ],
    rules: &[],
};
