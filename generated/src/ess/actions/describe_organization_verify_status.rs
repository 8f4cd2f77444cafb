// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeOrganizationVerifyStatus`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
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
            &mut [rt::Value::slot(&mut self.operator), rt::Value::slot(&mut self.agent)],
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
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeOrganizationVerifyStatusRequest {
    type Response = DescribeOrganizationVerifyStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationVerifyStatus` answers.
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusResponse {
    /// `VerifyStatus`.
    pub verify_status: i64,
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
        out.show(&[rt::Member::Integer(&self.verify_status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Integer(&mut self.verify_status)]);
    }
}

impl rt::Blank for DescribeOrganizationVerifyStatusResponse {
    const BLANK: Self = Self { verify_status: 0 };
}

rt::record_traits!(DescribeOrganizationVerifyStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationVerifyStatusResponse",
    fields: &[rt::Field::required("VerifyStatus", rt::Kind::Integer)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationVerifyStatus",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["InternalError.System"],
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
    /// Calls `DescribeOrganizationVerifyStatus`.
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
