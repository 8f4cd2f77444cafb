// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationAuthStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeOrganizationAuthStatus`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `UniformSocialCreditCode`.
    pub uniform_social_credit_code: Option<String>,
    /// `LegalName`.
    pub legal_name: Option<String>,
    /// `AuthorizationInfoId`.
    pub authorization_info_id: Option<String>,
}

impl DescribeOrganizationAuthStatusRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `UniformSocialCreditCode`.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }
    /// Sets `AuthorizationInfoId`.
    pub fn authorization_info_id(
        mut self,
        authorization_info_id: impl Into<String>,
    ) -> Self {
        self.authorization_info_id = Some(authorization_info_id.into());
        self
    }
}

impl Default for DescribeOrganizationAuthStatusRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationAuthStatusRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.uniform_social_credit_code),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.authorization_info_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.authorization_info_id),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationAuthStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        organization_name: None,
        uniform_social_credit_code: None,
        legal_name: None,
        authorization_info_id: None,
    };
}

rt::record_traits!(DescribeOrganizationAuthStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeOrganizationAuthStatusRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("UniformSocialCreditCode", rt::Kind::Text),
        rt::Field::optional("LegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AuthorizationInfoId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeOrganizationAuthStatusRequest {
    type Response = DescribeOrganizationAuthStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationAuthStatus` answers.
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusResponse {
    /// `IsVerified`.
    pub is_verified: bool,
    /// `AuthStatus`.
    pub auth_status: i64,
    /// `AuthRecords`.
    pub auth_records: Vec<structs::AuthRecord>,
    /// `OrganizationId`.
    pub organization_id: Option<String>,
}

impl Default for DescribeOrganizationAuthStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationAuthStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Boolean(&self.is_verified),
                rt::Member::Integer(&self.auth_status),
                rt::Member::Value(&self.auth_records),
                rt::Member::OptionalText(&self.organization_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Boolean(&mut self.is_verified),
                rt::Slot::Integer(&mut self.auth_status),
                rt::Value::slot(&mut self.auth_records),
                rt::Slot::OptionalText(&mut self.organization_id),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationAuthStatusResponse {
    const BLANK: Self = Self {
        is_verified: false,
        auth_status: 0,
        auth_records: Vec::new(),
        organization_id: None,
    };
}

rt::record_traits!(DescribeOrganizationAuthStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationAuthStatusResponse",
    fields: &[
        rt::Field::required("IsVerified", rt::Kind::Boolean),
        rt::Field::required("AuthStatus", rt::Kind::Integer),
        rt::Field::optional(
            "AuthRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::auth_record::SHAPE)),
        ),
        rt::Field::optional("OrganizationId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationAuthStatus",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.System",
        "MissingParameter.OrgNameOrUniformSocialCreditCode",
        "MissingParameter.OrganizationId",
        "OperationDenied.WhiteListForbid",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeOrganizationAuthStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeOrganizationAuthStatusResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeOrganizationAuthStatus`.
    ///
    /// See [`DescribeOrganizationAuthStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_organization_auth_status(
        &self,
        request: &DescribeOrganizationAuthStatusRequest,
    ) -> rt::Call<'_, DescribeOrganizationAuthStatusResponse> {
        self.0.send(request)
    }
}
