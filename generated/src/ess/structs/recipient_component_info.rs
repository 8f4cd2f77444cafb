// Generated from schema/ess/2020-11-11/structs/RecipientComponentInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// What one party of a contract has to fill in and has filled in.
#[non_exhaustive]
pub struct RecipientComponentInfo {
    /// The party, by the RecipientId that its controls are bound to.
    pub recipient_id: Option<String>,
    /// Whether this party has filled in everything.
    /// Empty if it has nothing to fill in.
    pub recipient_fill_status: Option<enums::FillStatus>,
    /// Whether this is the initiator.
    pub is_promoter: Option<bool>,
    /// The controls that this party fills in.
    pub components: Vec<structs::FilledComponent>,
    /// The controls within the approval blocks (SIGN_VIRTUAL_COMBINATION) of this party, which it fills in when signing.
    pub sign_components: Vec<structs::FilledComponent>,
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
                rt::Member::Value(&self.sign_components),
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
                rt::Slot::Value(&mut self.sign_components),
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
        sign_components: Vec::new(),
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
        rt::Field::Optional(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::filled_component::SHAPE)),
        ),
    ],
    rules: &[],
};
