// Generated from schema/essbasic/2021-05-26/actions/CreateCloseOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Makes links by which a company closes its account.
///
/// Agent.ProxyOperator must be the super administrator or the legal representative.
/// Pass a link on to one of them; the account is closed by what they do there.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// The employee must be the company's super administrator or legal representative.
    pub agent: Option<structs::Agent>,
}

impl CreateCloseOrganizationUrlRequest {
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
}

impl Default for CreateCloseOrganizationUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateCloseOrganizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.agent)]);
    }
}

impl rt::Blank for CreateCloseOrganizationUrlRequest {
    const BLANK: Self = Self { agent: None };
}

rt::record_traits!(CreateCloseOrganizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateCloseOrganizationUrlRequest",
    fields: &[rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE))],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateCloseOrganizationUrlRequest {
    type Response = CreateCloseOrganizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateCloseOrganizationUrl` answers.
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlResponse {
    /// When the links stop working.
    ///
    /// Limits: seconds since 1970.
    pub expired_on: i64,
    /// A web address, as for text messages, that leads on to the mini-program.
    pub long_url: String,
    /// The same as a short address.
    pub short_url: String,
    /// The page of the mini-program, for opening it from an app or mini-program of yours.
    pub mini_app_path: String,
    /// A link to a picture with a QR code.
    pub qrcode_url: String,
    /// A text that you turn into a QR code yourself; scanned with WeChat it opens the mini-program at once.
    /// Following it as a link does nothing.
    pub weixin_qrcode_url: String,
}

impl Default for CreateCloseOrganizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateCloseOrganizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.expired_on),
                rt::Member::Text(&self.long_url),
                rt::Member::Text(&self.short_url),
                rt::Member::Text(&self.mini_app_path),
                rt::Member::Text(&self.qrcode_url),
                rt::Member::Text(&self.weixin_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.expired_on),
                rt::Slot::Text(&mut self.long_url),
                rt::Slot::Text(&mut self.short_url),
                rt::Slot::Text(&mut self.mini_app_path),
                rt::Slot::Text(&mut self.qrcode_url),
                rt::Slot::Text(&mut self.weixin_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for CreateCloseOrganizationUrlResponse {
    const BLANK: Self = Self {
        expired_on: 0,
        long_url: String::new(),
        short_url: String::new(),
        mini_app_path: String::new(),
        qrcode_url: String::new(),
        weixin_qrcode_url: String::new(),
    };
}

rt::record_traits!(CreateCloseOrganizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateCloseOrganizationUrlResponse",
    fields: &[
        rt::Field::Limited(
            "ExpiredOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Marked("LongUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("ShortUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("QrcodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("WeixinQrcodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateCloseOrganizationUrl",
    summary: "Makes links by which a company closes its account.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InternalError.Db \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateCloseOrganizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateCloseOrganizationUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes links by which a company closes its account.
    ///
    /// See [`CreateCloseOrganizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_close_organization_url(
        &self,
        request: &CreateCloseOrganizationUrlRequest,
    ) -> rt::Call<'_, CreateCloseOrganizationUrlResponse> {
        self.0.send(request)
    }
}
