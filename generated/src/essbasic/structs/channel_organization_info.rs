// Generated from schema/essbasic/2021-05-26/structs/ChannelOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ChannelOrganizationInfo`.
#[non_exhaustive]
pub struct ChannelOrganizationInfo {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `OrganizationOpenId`.
    pub organization_open_id: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `UnifiedSocialCreditCode`.
    pub unified_social_credit_code: Option<String>,
    /// `LegalName`.
    pub legal_name: Option<String>,
    /// `LegalOpenId`.
    pub legal_open_id: Option<String>,
    /// `AdminName`.
    pub admin_name: Option<String>,
    /// `AdminOpenId`.
    pub admin_open_id: Option<String>,
    /// `AdminMobile`.
    pub admin_mobile: Option<String>,
    /// `AuthorizationStatus`.
    pub authorization_status: Option<String>,
    /// `AuthorizationType`.
    pub authorization_type: Option<String>,
    /// `ActiveStatus`.
    pub active_status: Option<i64>,
    /// `LicenseExpireTime`.
    pub license_expire_time: Option<i64>,
    /// `HasSubmittedAuthInfo`.
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
                rt::Member::OptionalText(&self.authorization_status),
                rt::Member::OptionalText(&self.authorization_type),
                rt::Member::OptionalInteger(&self.active_status),
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
                rt::Slot::OptionalText(&mut self.authorization_status),
                rt::Slot::OptionalText(&mut self.authorization_type),
                rt::Slot::OptionalInteger(&mut self.active_status),
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
        rt::Field::optional("OrganizationId", rt::Kind::Text),
        rt::Field::optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("UnifiedSocialCreditCode", rt::Kind::Text),
        rt::Field::optional("LegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("LegalOpenId", rt::Kind::Text),
        rt::Field::optional("AdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminOpenId", rt::Kind::Text),
        rt::Field::optional("AdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("AuthorizationStatus", rt::Kind::Text),
        rt::Field::optional("AuthorizationType", rt::Kind::Text),
        rt::Field::optional("ActiveStatus", rt::Kind::Integer),
        rt::Field::optional("LicenseExpireTime", rt::Kind::Integer),
        rt::Field::optional("HasSubmittedAuthInfo", rt::Kind::Boolean),
    ],
    rules: &[],
};
