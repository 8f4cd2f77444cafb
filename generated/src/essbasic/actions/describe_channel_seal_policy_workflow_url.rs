// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelSealPolicyWorkflowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which somebody decides about an application to use a seal.
///
/// Agent.ProxyOperator must be the person who decides, and only that person can open the link.
/// It leads into the mini-program and lives for 7 days or a year, as Endpoint says.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR)
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    /// The employee must be the person who decides about the application.
    pub agent: Option<structs::Agent>,
    /// The application, as the callback about applications for seals names it.
    pub workflow_instance_id: String,
    /// Where the link is opened, which decides its form and how long it lives.
    ///
    /// Default: `"LongLink"`.
    pub endpoint: Option<enums::WorkflowLinkType>,
}

impl DescribeChannelSealPolicyWorkflowUrlRequest {
    /// Makes one with what it needs.
    pub fn new(workflow_instance_id: impl Into<String>) -> Self {
        Self {
            workflow_instance_id: workflow_instance_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `WorkflowInstanceId`.
    pub fn workflow_instance_id(
        mut self,
        workflow_instance_id: impl Into<String>,
    ) -> Self {
        self.workflow_instance_id = workflow_instance_id.into();
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::WorkflowLinkType>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for DescribeChannelSealPolicyWorkflowUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.workflow_instance_id),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.workflow_instance_id),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for DescribeChannelSealPolicyWorkflowUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        workflow_instance_id: String::new(),
        endpoint: None,
    };
}

rt::record_traits!(DescribeChannelSealPolicyWorkflowUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeChannelSealPolicyWorkflowUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("WorkflowInstanceId", rt::Kind::Text),
        rt::Field::Optional(
            "Endpoint",
            rt::Kind::Enum(&enums::workflow_link_type::TABLE),
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

impl rt::Request for DescribeChannelSealPolicyWorkflowUrlRequest {
    type Response = DescribeChannelSealPolicyWorkflowUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeChannelSealPolicyWorkflowUrl` answers.
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlResponse {
    /// The link to the application, in the form that Endpoint asks for.
    pub workflow_url: Option<String>,
}

impl Default for DescribeChannelSealPolicyWorkflowUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.workflow_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.workflow_url)]);
    }
}

impl rt::Blank for DescribeChannelSealPolicyWorkflowUrlResponse {
    const BLANK: Self = Self { workflow_url: None };
}

rt::record_traits!(DescribeChannelSealPolicyWorkflowUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeChannelSealPolicyWorkflowUrlResponse",
    fields: &[rt::Field::Marked("WorkflowUrl", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeChannelSealPolicyWorkflowUrl",
    summary: "Makes a link by which somebody decides about an application to use a seal.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InvalidParameter.ParamError",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeChannelSealPolicyWorkflowUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeChannelSealPolicyWorkflowUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which somebody decides about an application to use a seal.
    ///
    /// See [`DescribeChannelSealPolicyWorkflowUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_channel_seal_policy_workflow_url(
        &self,
        request: &DescribeChannelSealPolicyWorkflowUrlRequest,
    ) -> rt::Call<'_, DescribeChannelSealPolicyWorkflowUrlResponse> {
        self.0.send(request)
    }
}
