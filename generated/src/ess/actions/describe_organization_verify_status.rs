// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether the own company is verified.
///
/// It cannot be asked about other companies: use DescribeOrganizationAuthStatus for those.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who asks: set Operator.UserId. (warns)
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM)
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusRequest {
    /// The member of staff who asks about the own company, by UserId; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeOrganizationVerifyStatusRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DescribeOrganizationVerifyStatusRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationVerifyStatusRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.operator), rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.operator), rt::Slot::Value(&mut self.agent)],
        );
    }
}

impl rt::Blank for DescribeOrganizationVerifyStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
    };
}

rt::record_traits!(DescribeOrganizationVerifyStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeOrganizationVerifyStatusRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who asks: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DescribeOrganizationVerifyStatusRequest {
    type Response = DescribeOrganizationVerifyStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationVerifyStatus` answers.
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusResponse {
    /// How far the verification of the own company is.
    pub verify_status: enums::OrganizationVerifyStatus,
}

impl Default for DescribeOrganizationVerifyStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationVerifyStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.verify_status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.verify_status)]);
    }
}

impl rt::Blank for DescribeOrganizationVerifyStatusResponse {
    const BLANK: Self = Self {
        verify_status: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeOrganizationVerifyStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationVerifyStatusResponse",
    fields: &[
        rt::Field::Required(
            "VerifyStatus",
            rt::Kind::Enum(&enums::organization_verify_status::TABLE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationVerifyStatus",
    summary: "Tells whether the own company is verified.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeOrganizationVerifyStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeOrganizationVerifyStatusResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether the own company is verified.
    ///
    /// See [`DescribeOrganizationVerifyStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_organization_verify_status(
        &self,
        request: &DescribeOrganizationVerifyStatusRequest,
    ) -> rt::Call<'_, DescribeOrganizationVerifyStatusResponse> {
        self.0.send(request)
    }
}
