// Generated from schema/ess/2020-11-11/actions/UnbindEmployeeUserIdWithClientOpenId.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Unties a member of staff from the id that the person has in your own system.
///
/// Only what BindEmployeeUserIdWithClientOpenId has tied can be untied; otherwise the answer is InvalidParameter.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct UnbindEmployeeUserIdWithClientOpenIdRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The person's id on the platform, from DescribeIntegrationEmployees or the console.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_id: String,
    /// The person's id in your own system, which must be unique within the company.
    /// BindEmployeeUserIdWithClientOpenId must have tied it.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub open_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl UnbindEmployeeUserIdWithClientOpenIdRequest {
    /// Makes one with what it needs.
    pub fn new(user_id: impl Into<String>, open_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            open_id: open_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for UnbindEmployeeUserIdWithClientOpenIdRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for UnbindEmployeeUserIdWithClientOpenIdRequest {
    const BLANK: Self = Self {
        operator: None,
        user_id: String::new(),
        open_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(UnbindEmployeeUserIdWithClientOpenIdRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "UnbindEmployeeUserIdWithClientOpenIdRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "UserId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for UnbindEmployeeUserIdWithClientOpenIdRequest {
    type Response = UnbindEmployeeUserIdWithClientOpenIdResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `UnbindEmployeeUserIdWithClientOpenId` answers.
#[non_exhaustive]
pub struct UnbindEmployeeUserIdWithClientOpenIdResponse {
    /// Whether the two ids are untied now.
    pub status: enums::OperationOutcome,
}

impl Default for UnbindEmployeeUserIdWithClientOpenIdResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UnbindEmployeeUserIdWithClientOpenIdResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.status)]);
    }
}

impl rt::Blank for UnbindEmployeeUserIdWithClientOpenIdResponse {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

rt::record_traits!(UnbindEmployeeUserIdWithClientOpenIdResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "UnbindEmployeeUserIdWithClientOpenIdResponse",
    fields: &[
        rt::Field::Required("Status", rt::Kind::Enum(&enums::operation_outcome::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "UnbindEmployeeUserIdWithClientOpenId",
    summary: "Unties a member of staff from the id that the person has in your own system.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<UnbindEmployeeUserIdWithClientOpenIdRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<UnbindEmployeeUserIdWithClientOpenIdResponse>,
    },
};

impl crate::ess::Client {
    /// Unties a member of staff from the id that the person has in your own system.
    ///
    /// See [`UnbindEmployeeUserIdWithClientOpenIdRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn unbind_employee_user_id_with_client_open_id(
        &self,
        request: &UnbindEmployeeUserIdWithClientOpenIdRequest,
    ) -> rt::Call<'_, UnbindEmployeeUserIdWithClientOpenIdResponse> {
        self.0.send(request)
    }
}
