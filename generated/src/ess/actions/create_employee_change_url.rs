// Generated from schema/ess/2020-11-11/actions/CreateEmployeeChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a link by which a member of staff takes another mobile number.
///
/// The person must have verified the identity and still be on the staff; nothing but the mobile number can be changed.
/// The link lives for 7 days and opens in the mini-program only.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlRequest {
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The person whose mobile number changes, by the id on the platform from DescribeIntegrationEmployees.
    /// This person must have verified the identity and still be on the staff.
    pub user_id: Option<String>,
    /// The mobile number that the person is to have.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.new_mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.new_mobile),
            ],
        );
    }
}

impl rt::Blank for CreateEmployeeChangeUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        operator: None,
        user_id: None,
        new_mobile: None,
    };
}

rt::record_traits!(CreateEmployeeChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateEmployeeChangeUrlRequest",
    fields: &[
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("UserId", rt::Kind::Text),
        rt::Field::Limited(
            "NewMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateEmployeeChangeUrlRequest {
    type Response = CreateEmployeeChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateEmployeeChangeUrl` answers.
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlResponse {
    /// The path in the vendor's mini-program by which the person changes the number; it lives for 7 days.
    pub mini_app_path: Option<String>,
    /// When the path ends, 7 days after it was made.
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
                rt::Member::OptionalText(&self.mini_app_path),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.mini_app_path),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateEmployeeChangeUrlResponse {
    const BLANK: Self = Self {
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(CreateEmployeeChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateEmployeeChangeUrlResponse",
    fields: &[
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::SENSITIVE),
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
    service: &crate::ess::SERVICE,
    name: "CreateEmployeeChangeUrl",
    summary: "Makes a link by which a member of staff takes another mobile number.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        MissingParameter \
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

impl crate::ess::Client {
    /// Makes a link by which a member of staff takes another mobile number.
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
