// Generated from schema/ess/2020-11-11/structs/AuthRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `AuthRecord`.
#[non_exhaustive]
pub struct AuthRecord {
    /// `OperatorName`.
    pub operator_name: Option<String>,
    /// `OperatorMobile`.
    pub operator_mobile: Option<String>,
    /// `AuthType`.
    pub auth_type: Option<i64>,
    /// `AuditStatus`.
    pub audit_status: Option<i64>,
    /// `Reason`.
    pub reason: Option<String>,
}

impl Default for AuthRecord {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AuthRecord {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.operator_name),
                rt::Member::OptionalText(&self.operator_mobile),
                rt::Member::OptionalInteger(&self.auth_type),
                rt::Member::OptionalInteger(&self.audit_status),
                rt::Member::OptionalText(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.operator_name),
                rt::Slot::OptionalText(&mut self.operator_mobile),
                rt::Slot::OptionalInteger(&mut self.auth_type),
                rt::Slot::OptionalInteger(&mut self.audit_status),
                rt::Slot::OptionalText(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for AuthRecord {
    const BLANK: Self = Self {
        operator_name: None,
        operator_mobile: None,
        auth_type: None,
        audit_status: None,
        reason: None,
    };
}

rt::record_traits!(AuthRecord);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AuthRecord",
    fields: &[
        rt::Field::optional("OperatorName", rt::Kind::Text).sensitive(),
        rt::Field::optional("OperatorMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("AuthType", rt::Kind::Integer),
        rt::Field::optional("AuditStatus", rt::Kind::Integer),
        rt::Field::optional("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
