// Generated from schema/essbasic/2021-05-26/structs/Recipient.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `Recipient`.
#[non_exhaustive]
pub struct Recipient {
    /// `RecipientId`.
    pub recipient_id: String,
    /// `RecipientType`.
    pub recipient_type: String,
    /// `Description`.
    pub description: String,
    /// `RoleName`.
    pub role_name: String,
    /// `RequireValidation`.
    pub require_validation: bool,
    /// `RequireSign`.
    pub require_sign: bool,
    /// `SignType`.
    pub sign_type: i64,
    /// `RoutingOrder`.
    pub routing_order: i64,
    /// `IsPromoter`.
    pub is_promoter: bool,
    /// `ApproverVerifyTypes`.
    pub approver_verify_types: Vec<i64>,
    /// `ApproverSignTypes`.
    pub approver_sign_types: Vec<i64>,
    /// `NoTransfer`.
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
                rt::Member::Text(&self.recipient_type),
                rt::Member::Text(&self.description),
                rt::Member::Text(&self.role_name),
                rt::Member::Boolean(&self.require_validation),
                rt::Member::Boolean(&self.require_sign),
                rt::Member::Integer(&self.sign_type),
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
                rt::Slot::Text(&mut self.recipient_type),
                rt::Slot::Text(&mut self.description),
                rt::Slot::Text(&mut self.role_name),
                rt::Slot::Boolean(&mut self.require_validation),
                rt::Slot::Boolean(&mut self.require_sign),
                rt::Slot::Integer(&mut self.sign_type),
                rt::Slot::Integer(&mut self.routing_order),
                rt::Slot::Boolean(&mut self.is_promoter),
                rt::Value::slot(&mut self.approver_verify_types),
                rt::Value::slot(&mut self.approver_sign_types),
                rt::Slot::OptionalBoolean(&mut self.no_transfer),
            ],
        );
    }
}

impl rt::Blank for Recipient {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        recipient_type: String::new(),
        description: String::new(),
        role_name: String::new(),
        require_validation: false,
        require_sign: false,
        sign_type: 0,
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
        rt::Field::required("RecipientId", rt::Kind::Text),
        rt::Field::required("RecipientType", rt::Kind::Text),
        rt::Field::required("Description", rt::Kind::Text),
        rt::Field::required("RoleName", rt::Kind::Text),
        rt::Field::required("RequireValidation", rt::Kind::Boolean),
        rt::Field::required("RequireSign", rt::Kind::Boolean),
        rt::Field::required("SignType", rt::Kind::Integer),
        rt::Field::required("RoutingOrder", rt::Kind::Integer),
        rt::Field::required("IsPromoter", rt::Kind::Boolean),
        rt::Field::required("ApproverVerifyTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::required("ApproverSignTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("NoTransfer", rt::Kind::Boolean),
    ],
    rules: &[],
};
