// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeOrganizationSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists the seals of a customer company.
///
/// The operator needs the right to query seals, which the super administrator grants in the console under organization and roles.
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
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.OperatorHasNoPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// How many seals a page has.
    ///
    /// Default: `20`. Limits: at most 100.
    pub limit: Option<i64>,
    /// How many seals to skip.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
    /// Whether to tell who may use each seal.
    ///
    /// Default: `0`.
    pub info_type: Option<enums::SealQueryDetail>,
    /// One seal, if only that is wanted.
    /// Without it all seals are listed, up to 100 in an answer.
    pub seal_id: Option<String>,
    /// Which kinds of seal are wanted.
    /// Without it all kinds; the vendor names you the values of kinds below OTHER when it opens them.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `INVOICE`, `LEGAL_PERSON_SEAL`, `EMPLOYEE_QUALIFICATION_SEAL`, `OTHER` (advice).
    pub seal_types: Option<Vec<enums::SealType>>,
    /// Which seals are wanted by status.
    /// Without it only those in use.
    ///
    /// Default: `["SUCCESS"]`. Limits: one of `ALL`, `CHECKING`, `SUCCESS`, `FAIL`, `DISABLE`, `STOPPED`, `VOID`, `INVALID`.
    pub seal_statuses: Option<Vec<enums::SealStatus>>,
}

impl ChannelDescribeOrganizationSealsRequest {
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
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `InfoType`.
    #[inline]
    pub fn info_type(mut self, info_type: enums::SealQueryDetail) -> Self {
        self.info_type = Some(info_type);
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = Some(seal_id.into());
        self
    }
    /// Sets `SealTypes`.
    pub fn seal_types(
        mut self,
        seal_types: impl IntoIterator<Item = impl Into<enums::SealType>>,
    ) -> Self {
        self.seal_types = Some(rt::list_from(seal_types));
        self
    }
    /// Sets `SealStatuses`.
    pub fn seal_statuses(
        mut self,
        seal_statuses: impl IntoIterator<Item = impl Into<enums::SealStatus>>,
    ) -> Self {
        self.seal_statuses = Some(rt::list_from(seal_statuses));
        self
    }
}

impl Default for ChannelDescribeOrganizationSealsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeOrganizationSealsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::Value(&self.info_type),
                rt::Member::OptionalText(&self.seal_id),
                rt::Member::Value(&self.seal_types),
                rt::Member::Value(&self.seal_statuses),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::Value(&mut self.info_type),
                rt::Slot::OptionalText(&mut self.seal_id),
                rt::Slot::Value(&mut self.seal_types),
                rt::Slot::Value(&mut self.seal_statuses),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeOrganizationSealsRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: None,
        offset: None,
        info_type: None,
        seal_id: None,
        seal_types: None,
        seal_statuses: None,
    };
}

rt::record_traits!(ChannelDescribeOrganizationSealsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeOrganizationSealsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(100.0))],
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
        rt::Field::Optional(
            "InfoType",
            rt::Kind::Enum(&enums::seal_query_detail::TABLE),
        ),
        rt::Field::Optional("SealId", rt::Kind::Text),
        rt::Field::Limited(
            "SealTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::seal_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Info(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OFFICIAL"),
                            rt::Literal::Text("CONTRACT"),
                            rt::Literal::Text("FINANCE"),
                            rt::Literal::Text("PERSONNEL"),
                            rt::Literal::Text("INVOICE"),
                            rt::Literal::Text("LEGAL_PERSON_SEAL"),
                            rt::Literal::Text("EMPLOYEE_QUALIFICATION_SEAL"),
                            rt::Literal::Text("OTHER"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "SealStatuses",
            rt::Kind::List(&rt::Kind::Enum(&enums::seal_status::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ALL"),
                            rt::Literal::Text("CHECKING"),
                            rt::Literal::Text("SUCCESS"),
                            rt::Literal::Text("FAIL"),
                            rt::Literal::Text("DISABLE"),
                            rt::Literal::Text("STOPPED"),
                            rt::Literal::Text("VOID"),
                            rt::Literal::Text("INVALID"),
                        ],
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

impl rt::Request for ChannelDescribeOrganizationSealsRequest {
    type Response = ChannelDescribeOrganizationSealsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeOrganizationSeals` answers.
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsResponse {
    /// How many seals the company has; with SealId, 1 if there is that seal and 0 if not.
    pub total_count: i64,
    /// The seals of this page.
    pub seals: Vec<structs::OccupiedSeal>,
}

impl Default for ChannelDescribeOrganizationSealsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeOrganizationSealsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Integer(&self.total_count), rt::Member::Value(&self.seals)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.total_count),
                rt::Slot::Value(&mut self.seals),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeOrganizationSealsResponse {
    const BLANK: Self = Self {
        total_count: 0,
        seals: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeOrganizationSealsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeOrganizationSealsResponse",
    fields: &[
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Required(
            "Seals",
            rt::Kind::List(&rt::Kind::Record(&structs::occupied_seal::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeOrganizationSeals",
    summary: "Lists the seals of a customer company.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.DependsDb \
        InvalidParameter \
        MissingParameter \
        MissingParameter.UserId \
        OperationDenied \
        OperationDenied.OperatorHasNoPermission \
        OperationDenied.OrganizationClosing \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeOrganizationSealsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeOrganizationSealsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the seals of a customer company.
    ///
    /// See [`ChannelDescribeOrganizationSealsRequest`] for what it takes.
    ///
    /// [`channel_describe_organization_seals_pages`](Self::channel_describe_organization_seals_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_organization_seals(
        &self,
        request: &ChannelDescribeOrganizationSealsRequest,
    ) -> rt::Call<'_, ChannelDescribeOrganizationSealsResponse> {
        self.0.send(request)
    }
}
