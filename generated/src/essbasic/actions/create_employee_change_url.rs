// Generated from schema/essbasic/2021-05-26/actions/CreateEmployeeChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Makes a link by which an employee changes their mobile number.
///
/// Nothing else can be changed so far.
/// The employee must have been verified and still be with the company.
/// The links open the mini-program and live for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// Your own id of the employee whose number changes, who must have been verified and still be with the company.
    pub open_id: Option<String>,
    /// The new number.
    /// Numbers from abroad work: write the country code with + before it, then a blank; +86 may be left out.
    ///
    /// Limits: a mobile number, for one from abroad with `+`, the country code and a blank in front (warns).
    pub new_mobile: Option<String>,
}

impl CreateEmployeeChangeUrlRequest {
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `NewMobile`.
    pub fn new_mobile(mut self, new_mobile: impl Into<String>) -> Self {
        self.new_mobile = Some(new_mobile.into());
        self
    }
}

impl Default for CreateEmployeeChangeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmployeeChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.new_mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.new_mobile),
            ],
        );
    }
}

impl rt::Blank for CreateEmployeeChangeUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        open_id: None,
        new_mobile: None,
    };
}

rt::record_traits!(CreateEmployeeChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateEmployeeChangeUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("OpenId", rt::Kind::Text),
        rt::Field::Limited(
            "NewMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^(\\+[0-9]{1,4} ?)?[0-9]{5,15}$")
                            .hint(
                                "a mobile number, for one from abroad with `+`, the country code and a blank in front",
                            ),
                    ),
                ),
            ],
        ),
    ],
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

impl rt::Request for CreateEmployeeChangeUrlRequest {
    type Response = CreateEmployeeChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateEmployeeChangeUrl` answers.
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlResponse {
    /// The page of the mini-program, for opening it from an app of yours.
    pub mini_app_path: String,
    /// A web address, as for text messages, that leads on to the mini-program.
    pub long_url: String,
    /// The same as a short address.
    pub short_url: String,
    /// When the links stop working, 7 days after they were made.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreateEmployeeChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmployeeChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.mini_app_path),
                rt::Member::Text(&self.long_url),
                rt::Member::Text(&self.short_url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.mini_app_path),
                rt::Slot::Text(&mut self.long_url),
                rt::Slot::Text(&mut self.short_url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateEmployeeChangeUrlResponse {
    const BLANK: Self = Self {
        mini_app_path: String::new(),
        long_url: String::new(),
        short_url: String::new(),
        expire_time: None,
    };
}

rt::record_traits!(CreateEmployeeChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateEmployeeChangeUrlResponse",
    fields: &[
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("LongUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("ShortUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateEmployeeChangeUrl",
    summary: "Makes a link by which an employee changes their mobile number.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateEmployeeChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateEmployeeChangeUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which an employee changes their mobile number.
    ///
    /// See [`CreateEmployeeChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_employee_change_url(
        &self,
        request: &CreateEmployeeChangeUrlRequest,
    ) -> rt::Call<'_, CreateEmployeeChangeUrlResponse> {
        self.0.send(request)
    }
}
