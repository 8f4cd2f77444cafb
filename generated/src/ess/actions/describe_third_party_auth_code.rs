// Generated from schema/ess/2020-11-11/actions/DescribeThirdPartyAuthCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeThirdPartyAuthCode`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeRequest {
    /// `AuthCode`.
    pub auth_code: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DescribeThirdPartyAuthCodeRequest {
    /// Makes one with what it needs.
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `AuthCode`.
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = auth_code.into();
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeThirdPartyAuthCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.auth_code),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.auth_code),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeThirdPartyAuthCodeRequest {
    const BLANK: Self = Self {
        auth_code: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(DescribeThirdPartyAuthCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeThirdPartyAuthCodeRequest",
    fields: &[
        rt::Field::required("AuthCode", rt::Kind::Text).sensitive(),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeThirdPartyAuthCodeRequest {
    type Response = DescribeThirdPartyAuthCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeThirdPartyAuthCode` answers.
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeResponse {
    /// `VerifyStatus`.
    pub verify_status: String,
}

impl Default for DescribeThirdPartyAuthCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeThirdPartyAuthCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.verify_status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.verify_status)]);
    }
}

impl rt::Blank for DescribeThirdPartyAuthCodeResponse {
    const BLANK: Self = Self {
        verify_status: String::new(),
    };
}

rt::record_traits!(DescribeThirdPartyAuthCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeThirdPartyAuthCodeResponse",
    fields: &[rt::Field::required("VerifyStatus", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeThirdPartyAuthCode",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Db",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter.AuthCode",
        "OperationDenied.AuthCodeInvalid",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeThirdPartyAuthCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeThirdPartyAuthCodeResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeThirdPartyAuthCode`.
    ///
    /// See [`DescribeThirdPartyAuthCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_third_party_auth_code(
        &self,
        request: &DescribeThirdPartyAuthCodeRequest,
    ) -> rt::Call<'_, DescribeThirdPartyAuthCodeResponse> {
        self.0.send(request)
    }
}
