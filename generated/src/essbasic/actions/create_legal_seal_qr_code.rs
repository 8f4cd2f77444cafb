// Generated from schema/essbasic/2021-05-26/actions/CreateLegalSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateLegalSealQrCode`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateLegalSealQrCodeRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Organization`.
    ///
    /// Out of use.
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
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
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
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.organization),
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
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional(
                "Organization",
                rt::Kind::Record(&structs::organization_info::SHAPE),
            )
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for CreateLegalSealQrCodeRequest {
    type Response = CreateLegalSealQrCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateLegalSealQrCode` answers.
#[non_exhaustive]
pub struct CreateLegalSealQrCodeResponse {
    /// `QrcodeBase64`.
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
    fields: &[rt::Field::required("QrcodeBase64", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateLegalSealQrCode",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.ErrNotSyncProxyOrganization",
        "InternalError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.AuthorizationType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.EndPoint",
        "InvalidParameter.MenuStatus",
        "InvalidParameter.Name",
        "InvalidParameter.OpenId",
        "InvalidParameter.OrganizationId",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.UniformSocialCreditCode",
        "MissingParameter",
        "MissingParameter.CompanyActiveInfo",
        "MissingParameter.OrgOpenId",
        "MissingParameter.ProxyOperatorOpenId",
        "OperationDenied",
        "OperationDenied.BannedApplication",
        "OperationDenied.ErrNotOpenWeakAuthorization",
        "OperationDenied.NotSupportOrgType",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.ApplicationId",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
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
    /// Calls `CreateLegalSealQrCode`.
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
