// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelOrganizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists the customer companies of the application, with super administrator, legal representative, verification and licence.
///
/// It tells about one company, or about all of the application by pages.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR)
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelOrganizationsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    /// The company named here does not narrow the list.
    pub agent: Option<structs::Agent>,
    /// How many companies a page has.
    ///
    /// Limits: at most 200.
    pub limit: i64,
    /// Your own id of the one company that is wanted.
    /// Without it all companies of the application are listed.
    pub organization_open_id: Option<String>,
    /// Which companies are wanted by verification.
    /// Without it all of them.
    pub authorization_status_list: Option<Vec<enums::OrganizationVerifyStatus>>,
    /// How many companies to skip.
    ///
    /// Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
}

impl DescribeChannelOrganizationsRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..rt::Blank::BLANK }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = limit;
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `AuthorizationStatusList`.
    pub fn authorization_status_list(
        mut self,
        authorization_status_list: impl IntoIterator<
            Item = impl Into<enums::OrganizationVerifyStatus>,
        >,
    ) -> Self {
        self.authorization_status_list = Some(rt::list_from(authorization_status_list));
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Record for DescribeChannelOrganizationsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Integer(&self.limit),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::Value(&self.authorization_status_list),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::Value(&mut self.authorization_status_list),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeChannelOrganizationsRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: 0,
        organization_open_id: None,
        authorization_status_list: None,
        offset: None,
    };
}

rt::record_traits!(DescribeChannelOrganizationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeChannelOrganizationsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
        ),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional(
            "AuthorizationStatusList",
            rt::Kind::List(&rt::Kind::Enum(&enums::organization_verify_status::TABLE)),
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(20000.0)),
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
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DescribeChannelOrganizationsRequest {
    type Response = DescribeChannelOrganizationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeChannelOrganizations` answers.
#[non_exhaustive]
pub struct DescribeChannelOrganizationsResponse {
    /// The companies of this page.
    pub channel_organization_infos: Vec<structs::ChannelOrganizationInfo>,
    /// How many companies were skipped.
    pub offset: Option<i64>,
    /// How many companies a page has, as asked for.
    pub limit: Option<i64>,
    /// How many companies there are in all that fit.
    pub total: Option<i64>,
}

impl Default for DescribeChannelOrganizationsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeChannelOrganizationsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.channel_organization_infos),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.total),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.channel_organization_infos),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.total),
            ],
        );
    }
}

impl rt::Blank for DescribeChannelOrganizationsResponse {
    const BLANK: Self = Self {
        channel_organization_infos: Vec::new(),
        offset: None,
        limit: None,
        total: None,
    };
}

rt::record_traits!(DescribeChannelOrganizationsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeChannelOrganizationsResponse",
    fields: &[
        rt::Field::Optional(
            "ChannelOrganizationInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::channel_organization_info::SHAPE)),
        ),
        rt::Field::Optional("Offset", rt::Kind::Integer),
        rt::Field::Optional("Limit", rt::Kind::Integer),
        rt::Field::Optional("Total", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeChannelOrganizations",
    summary: "Lists the customer companies of the application, with super administrator, legal representative, verification and licence.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeChannelOrganizationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeChannelOrganizationsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the customer companies of the application, with super administrator, legal representative, verification and licence.
    ///
    /// See [`DescribeChannelOrganizationsRequest`] for what it takes.
    ///
    /// [`describe_channel_organizations_pages`](Self::describe_channel_organizations_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_channel_organizations(
        &self,
        request: &DescribeChannelOrganizationsRequest,
    ) -> rt::Call<'_, DescribeChannelOrganizationsResponse> {
        self.0.send(request)
    }
}
