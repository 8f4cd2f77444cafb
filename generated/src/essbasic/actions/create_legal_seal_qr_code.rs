// Generated from schema/essbasic/2021-05-26/actions/CreateLegalSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Makes a QR code by which the seal of the legal representative is made in the mini-program.
///
/// The code works for 7 days.
/// A company has one such seal; its picture can be drawn or uploaded.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The seal is made for one company: set Agent.ProxyOrganizationOpenId. (warns) (`MissingParameter.OrgOpenId`)
/// - The call is made by one employee: set Agent.ProxyOperator.OpenId. (warns) (`MissingParameter.ProxyOperatorOpenId`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.ErrNotSyncProxyOrganization`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.AuthorizationType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_AUTHORIZATION_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.MenuStatus`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MENU_STATUS),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.OpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPEN_ID),
/// [`InvalidParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_ID),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.UniformSocialCreditCode`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.CompanyActiveInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_COMPANY_ACTIVE_INFO),
/// [`MissingParameter.OrgOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORG_OPEN_ID),
/// [`MissingParameter.ProxyOperatorOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.ErrNotOpenWeakAuthorization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION),
/// [`OperationDenied.NotSupportOrgType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateLegalSealQrCodeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// The OpenIds are those with which company and employee were verified, and must be unique in the application.
    pub agent: Option<structs::Agent>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// The company that calls.
    /// Not needed: Agent says for whom the call is made.
    ///
    /// Out of use; use `Agent`.
    pub organization: Option<structs::OrganizationInfo>,
}

impl CreateLegalSealQrCodeRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

impl Default for CreateLegalSealQrCodeRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLegalSealQrCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.organization),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.organization),
            ],
        );
    }
}

impl rt::Blank for CreateLegalSealQrCodeRequest {
    const BLANK: Self = Self {
        agent: None,
        operator: None,
        organization: None,
    };
}

rt::record_traits!(CreateLegalSealQrCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateLegalSealQrCodeRequest",
    fields: &[
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "company",
            message: "The seal is made for one company: set Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.OrgOpenId",
        },
        rt::Rule {
            id: "operator",
            message: "The call is made by one employee: set Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOperator.OpenId"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ProxyOperatorOpenId",
        },
    ],
};

impl rt::Request for CreateLegalSealQrCodeRequest {
    type Response = CreateLegalSealQrCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateLegalSealQrCode` answers.
#[non_exhaustive]
pub struct CreateLegalSealQrCodeResponse {
    /// The picture of the QR code in base64, to be scanned with WeChat within 7 days.
    pub qrcode_base64: String,
}

impl Default for CreateLegalSealQrCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLegalSealQrCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.qrcode_base64)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.qrcode_base64)]);
    }
}

impl rt::Blank for CreateLegalSealQrCodeResponse {
    const BLANK: Self = Self {
        qrcode_base64: String::new(),
    };
}

rt::record_traits!(CreateLegalSealQrCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateLegalSealQrCodeResponse",
    fields: &[rt::Field::Marked("QrcodeBase64", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateLegalSealQrCode",
    summary: "Makes a QR code by which the seal of the legal representative is made in the mini-program.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.ErrNotSyncProxyOrganization \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.AuthorizationType \
        InvalidParameter.CardNumber \
        InvalidParameter.DataNotFound \
        InvalidParameter.EndPoint \
        InvalidParameter.MenuStatus \
        InvalidParameter.Name \
        InvalidParameter.OpenId \
        InvalidParameter.OrganizationId \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.UniformSocialCreditCode \
        MissingParameter \
        MissingParameter.CompanyActiveInfo \
        MissingParameter.OrgOpenId \
        MissingParameter.ProxyOperatorOpenId \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.ErrNotOpenWeakAuthorization \
        OperationDenied.NotSupportOrgType \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateLegalSealQrCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateLegalSealQrCodeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a QR code by which the seal of the legal representative is made in the mini-program.
    ///
    /// See [`CreateLegalSealQrCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_legal_seal_qr_code(
        &self,
        request: &CreateLegalSealQrCodeRequest,
    ) -> rt::Call<'_, CreateLegalSealQrCodeResponse> {
        self.0.send(request)
    }
}
