// Generated from schema/ess/2020-11-11/structs/AuthRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// An attempt of a company to be verified.
#[non_exhaustive]
pub struct AuthRecord {
    /// The name of the person who registers the company, partly masked.
    pub operator_name: Option<String>,
    /// The mobile number of the person who registers the company, partly masked.
    pub operator_mobile: Option<String>,
    /// How this person proves to act for the company.
    ///
    /// Default: `0`.
    pub auth_type: Option<enums::OrganizationAuthorizationType>,
    /// How far the check of the letter of authority is.
    ///
    /// Default: `0`.
    pub audit_status: Option<enums::AuthorizationLetterStatus>,
    /// Why the letter of authority was refused.
    /// Only with AuditStatus 2.
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
                rt::Member::Value(&self.auth_type),
                rt::Member::Value(&self.audit_status),
                rt::Member::OptionalText(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.operator_name),
                rt::Slot::OptionalText(&mut self.operator_mobile),
                rt::Slot::Value(&mut self.auth_type),
                rt::Slot::Value(&mut self.audit_status),
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
        rt::Field::Marked("OperatorName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("OperatorMobile", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "AuthType",
            rt::Kind::Enum(&enums::organization_authorization_type::TABLE),
        ),
        rt::Field::Optional(
            "AuditStatus",
            rt::Kind::Enum(&enums::authorization_letter_status::TABLE),
        ),
        rt::Field::Optional("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
