// Generated from schema/essbasic/2021-05-26/structs/Recipient.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A role of a template, which a party of the contract plays.
#[non_exhaustive]
pub struct Recipient {
    /// The id of the role, by which a contract from the template says who plays it.
    pub recipient_id: String,
    /// Who plays the role.
    pub recipient_type: enums::RecipientType,
    /// What the role is about.
    pub description: String,
    /// The name of the role, such as buyer.
    pub role_name: String,
    /// Whether the party must be checked.
    pub require_validation: bool,
    /// Whether the party must fill in its fields.
    pub require_sign: bool,
    /// A value of the service itself.
    pub sign_type: enums::RecipientSignType,
    /// The role's place in the order of signing, the smallest first.
    /// It can be -1.
    pub routing_order: i64,
    /// Whether the role is that of the initiator.
    pub is_promoter: bool,
    /// The checks that a party in the role passes before the contract is shown.
    /// Of 1 the vendor's text says here that the identity is verified, which is done by face.
    pub approver_verify_types: Vec<enums::ViewVerifyType>,
    /// The ways in which a party in the role may confirm the signature.
    pub approver_sign_types: Vec<enums::ApproverSignType>,
    /// `true` if a party in the role must not pass the contract on to somebody else.
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
                rt::Member::Value(&self.sign_type),
                rt::Member::Integer(&self.routing_order),
                rt::Member::Boolean(&self.is_promoter),
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
                rt::Slot::Value(&mut self.sign_type),
                rt::Slot::Integer(&mut self.routing_order),
                rt::Slot::Boolean(&mut self.is_promoter),
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
        sign_type: rt::Blank::BLANK,
        routing_order: 0,
        is_promoter: false,
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
        rt::Field::Required(
            "SignType",
            rt::Kind::Enum(&enums::recipient_sign_type::TABLE),
        ),
        rt::Field::Required("RoutingOrder", rt::Kind::Integer),
        rt::Field::Required("IsPromoter", rt::Kind::Boolean),
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
