// Generated from schema/essbasic/2021-05-26/structs/ChannelOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A customer company of the application, with its verification and licence.
#[non_exhaustive]
pub struct ChannelOrganizationInfo {
    /// The id that the service gave the company, the same in every application.
    pub organization_id: Option<String>,
    /// Your own id of the company, by which Agent names it.
    pub organization_open_id: Option<String>,
    /// The company's name.
    pub organization_name: Option<String>,
    /// The company's unified social credit code.
    pub unified_social_credit_code: Option<String>,
    /// The name of the legal representative.
    pub legal_name: Option<String>,
    /// Your own id of the legal representative, as an employee of the company.
    pub legal_open_id: Option<String>,
    /// The name of the super administrator.
    pub admin_name: Option<String>,
    /// Your own id of the super administrator, as an employee of the company.
    pub admin_open_id: Option<String>,
    /// The mobile number of the super administrator, partly hidden by `*`.
    pub admin_mobile: Option<String>,
    /// How far the company has come with its verification.
    /// A company begins unverified; once its data are handed in and a way is chosen, it waits for the legal representative or for the review of its letter of authority.
    pub authorization_status: Option<enums::OrganizationVerifyStatus>,
    /// How the verification was authorized.
    pub authorization_type: Option<enums::OrganizationVerifyMethod>,
    /// Whether the company can start contracts.
    /// CreateChannelSubOrganizationActive activates it.
    pub active_status: Option<enums::OrganizationActiveStatus>,
    /// When the company's licence runs out.
    ///
    /// Limits: seconds since 1970.
    pub license_expire_time: Option<i64>,
    /// Whether the company's data have been handed in for the verification that is under way.
    /// It turns false again when that is begun anew, for example after a rejection.
    ///
    /// Default: `false`.
    pub has_submitted_auth_info: Option<bool>,
}

impl Default for ChannelOrganizationInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelOrganizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.unified_social_credit_code),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.legal_open_id),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_open_id),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::Value(&self.authorization_status),
                rt::Member::Value(&self.authorization_type),
                rt::Member::Value(&self.active_status),
                rt::Member::OptionalInteger(&self.license_expire_time),
                rt::Member::OptionalBoolean(&self.has_submitted_auth_info),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.unified_social_credit_code),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.legal_open_id),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_open_id),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::Value(&mut self.authorization_status),
                rt::Slot::Value(&mut self.authorization_type),
                rt::Slot::Value(&mut self.active_status),
                rt::Slot::OptionalInteger(&mut self.license_expire_time),
                rt::Slot::OptionalBoolean(&mut self.has_submitted_auth_info),
            ],
        );
    }
}

impl rt::Blank for ChannelOrganizationInfo {
    const BLANK: Self = Self {
        organization_id: None,
        organization_open_id: None,
        organization_name: None,
        unified_social_credit_code: None,
        legal_name: None,
        legal_open_id: None,
        admin_name: None,
        admin_open_id: None,
        admin_mobile: None,
        authorization_status: None,
        authorization_type: None,
        active_status: None,
        license_expire_time: None,
        has_submitted_auth_info: None,
    };
}

rt::record_traits!(ChannelOrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChannelOrganizationInfo",
    fields: &[
        rt::Field::Optional("OrganizationId", rt::Kind::Text),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("UnifiedSocialCreditCode", rt::Kind::Text),
        rt::Field::Marked("LegalName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("LegalOpenId", rt::Kind::Text),
        rt::Field::Marked("AdminName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("AdminOpenId", rt::Kind::Text),
        rt::Field::Marked("AdminMobile", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "AuthorizationStatus",
            rt::Kind::Enum(&enums::organization_verify_status::TABLE),
        ),
        rt::Field::Optional(
            "AuthorizationType",
            rt::Kind::Enum(&enums::organization_verify_method::TABLE),
        ),
        rt::Field::Optional(
            "ActiveStatus",
            rt::Kind::Enum(&enums::organization_active_status::TABLE),
        ),
        rt::Field::Limited(
            "LicenseExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("HasSubmittedAuthInfo", rt::Kind::Boolean),
    ],
    rules: &[],
};
