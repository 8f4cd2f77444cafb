// Generated from schema/ess/2020-11-11/structs/Recipient.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A role of a template: who takes part, and how this party is told and checked.
#[non_exhaustive]
pub struct Recipient {
    /// The id of the role.
    /// Contracts made from the template name their parties by it, and controls are bound to it.
    pub recipient_id: String,
    /// The kind of party that the role is for.
    /// It may be empty.
    pub recipient_type: enums::RecipientType,
    /// The author's description of the role.
    pub description: String,
    /// The name of the role, such as Party A.
    pub role_name: String,
    /// Whether the party must be checked.
    ///
    /// Default: `false`.
    pub require_validation: bool,
    /// Whether the party must sign.
    ///
    /// Default: `true`.
    pub require_sign: bool,
    /// The place of the role in the order in which the roles were added, counted from 0.
    pub routing_order: i64,
    /// Whether the contract is sent to the party.
    ///
    /// Default: `true`.
    pub require_delivery: bool,
    /// The e-mail address that the template holds for this role.
    pub email: String,
    /// The telephone number that the template holds for this role.
    pub mobile: String,
    /// The user of the service who is tied to the role.
    pub user_id: String,
    /// How the party is told.
    ///
    /// Default: `"EMAIL"`.
    pub delivery_method: enums::DeliveryMethod,
    /// More settings of the role, as JSON text.
    ///
    /// Limits: JSON of [`RecipientExtra`](super::super::RecipientExtra) (warns).
    pub recipient_extra: String,
    /// What the party must pass before the contract is shown, as the template has it; for 1 the vendor's text speaks of a proof of identity here.
    pub approver_verify_types: Vec<enums::ViewVerifyType>,
    /// How the party may prove the identity when signing, as the template has it.
    pub approver_sign_types: Vec<enums::ApproverSignType>,
    /// Whether the party is kept from handing the contract over to somebody else.
    ///
    /// Default: `false`.
    pub no_transfer: Option<bool>,
}

impl Default for Recipient {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Recipient {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.recipient_id),
                rt::Member::Value(&self.recipient_type),
                rt::Member::Text(&self.description),
                rt::Member::Text(&self.role_name),
                rt::Member::Boolean(&self.require_validation),
                rt::Member::Boolean(&self.require_sign),
                rt::Member::Integer(&self.routing_order),
                rt::Member::Boolean(&self.require_delivery),
                rt::Member::Text(&self.email),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.user_id),
                rt::Member::Value(&self.delivery_method),
                rt::Member::Text(&self.recipient_extra),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::OptionalBoolean(&self.no_transfer),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::Value(&mut self.recipient_type),
                rt::Slot::Text(&mut self.description),
                rt::Slot::Text(&mut self.role_name),
                rt::Slot::Boolean(&mut self.require_validation),
                rt::Slot::Boolean(&mut self.require_sign),
                rt::Slot::Integer(&mut self.routing_order),
                rt::Slot::Boolean(&mut self.require_delivery),
                rt::Slot::Text(&mut self.email),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Value(&mut self.delivery_method),
                rt::Slot::Text(&mut self.recipient_extra),
                rt::Slot::Value(&mut self.approver_verify_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::OptionalBoolean(&mut self.no_transfer),
            ],
        );
    }
}

impl rt::Blank for Recipient {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        recipient_type: rt::Blank::BLANK,
        description: String::new(),
        role_name: String::new(),
        require_validation: false,
        require_sign: false,
        routing_order: 0,
        require_delivery: false,
        email: String::new(),
        mobile: String::new(),
        user_id: String::new(),
        delivery_method: rt::Blank::BLANK,
        recipient_extra: String::new(),
        approver_verify_types: Vec::new(),
        approver_sign_types: Vec::new(),
        no_transfer: None,
    };
}

rt::record_traits!(Recipient);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Recipient",
    fields: &[
        rt::Field::Required("RecipientId", rt::Kind::Text),
        rt::Field::Required(
            "RecipientType",
            rt::Kind::Enum(&enums::recipient_type::TABLE),
        ),
        rt::Field::Required("Description", rt::Kind::Text),
        rt::Field::Required("RoleName", rt::Kind::Text),
        rt::Field::Required("RequireValidation", rt::Kind::Boolean),
        rt::Field::Required("RequireSign", rt::Kind::Boolean),
        rt::Field::Required("RoutingOrder", rt::Kind::Integer),
        rt::Field::Required("RequireDelivery", rt::Kind::Boolean),
        rt::Field::Marked("Email", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Required(
            "DeliveryMethod",
            rt::Kind::Enum(&enums::delivery_method::TABLE),
        ),
        rt::Field::Limited(
            "RecipientExtra",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(
                    rt::Test::Json(rt::Content::Record(&structs::recipient_extra::SHAPE)),
                ),
            ],
        ),
        rt::Field::Required(
            "ApproverVerifyTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::view_verify_type::TABLE)),
        ),
        rt::Field::Required(
            "ApproverSignTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::approver_sign_type::TABLE)),
        ),
        rt::Field::Optional("NoTransfer", rt::Kind::Boolean),
    ],
    rules: &[],
};
