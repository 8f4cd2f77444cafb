// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lists the seals of the company.
///
/// The role of the operator needs the right to look at seals, which the super administrator grants in the console.
/// Without SealStatuses only seals that can be used are listed.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who looks at the seals: set Operator.UserId. (warns) (`MissingParameter.UserId`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NotFoundLicense`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_FOUND_LICENSE),
/// [`OperationDenied.OperatorHasNoPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationSealsRequest {
    /// The member of staff who looks; the role of this person needs the right to query seals.
    pub operator: Option<structs::UserInfo>,
    /// How many seals a page of the answer has.
    ///
    /// Default: `20`. Limits: at most 200.
    pub limit: Option<i64>,
    /// The number of the page, not of the seal: 0 is the first page.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
    /// Whether AuthorizedUsers of each seal is filled.
    ///
    /// Default: `0`.
    pub info_type: Option<enums::SealQueryDetail>,
    /// Asks for this one seal.
    /// Otherwise all are listed.
    pub seal_id: Option<String>,
    /// The kinds of seal to list, all if it is empty.
    /// Finer kinds `OTHER_` and a number may stand here too, once the vendor has opened them; they are not in the list of values and only give a hint.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `INVOICE`, `LEGAL_PERSON_SEAL`, `EMPLOYEE_QUALIFICATION_SEAL`, `OTHER` (advice).
    pub seal_types: Option<Vec<enums::SealType>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The statuses to list; seals that can be used if it is empty.
    ///
    /// Default: `["SUCCESS"]`. Limits: one of `ALL`, `CHECKING`, `SUCCESS`, `FAIL`, `DISABLE`, `STOPPED`, `VOID`, `INVALID`.
    pub seal_statuses: Option<Vec<enums::SealStatus>>,
}

impl DescribeOrganizationSealsRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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

impl Default for DescribeOrganizationSealsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationSealsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::Value(&self.info_type),
                rt::Member::OptionalText(&self.seal_id),
                rt::Member::Value(&self.seal_types),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.seal_statuses),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::Value(&mut self.info_type),
                rt::Slot::OptionalText(&mut self.seal_id),
                rt::Slot::Value(&mut self.seal_types),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.seal_statuses),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationSealsRequest {
    const BLANK: Self = Self {
        operator: None,
        limit: None,
        offset: None,
        info_type: None,
        seal_id: None,
        seal_types: None,
        agent: None,
        seal_statuses: None,
    };
}

rt::record_traits!(DescribeOrganizationSealsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeOrganizationSealsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            id: "operator-user-id",
            message: "Nobody is named who looks at the seals: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.UserId",
        },
    ],
};

impl rt::Request for DescribeOrganizationSealsRequest {
    type Response = DescribeOrganizationSealsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationSeals` answers.
#[non_exhaustive]
pub struct DescribeOrganizationSealsResponse {
    /// How many seals the company has.
    /// With SealId it is 0 or 1.
    pub total_count: i64,
    /// The seals of this page.
    pub seals: Vec<structs::OccupiedSeal>,
}

impl Default for DescribeOrganizationSealsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationSealsResponse {
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

impl rt::Blank for DescribeOrganizationSealsResponse {
    const BLANK: Self = Self {
        total_count: 0,
        seals: Vec::new(),
    };
}

rt::record_traits!(DescribeOrganizationSealsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationSealsResponse",
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
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationSeals",
    summary: "Lists the seals of the company.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.DependsDb \
        InvalidParameter.ParamError \
        MissingParameter.UserId \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NotFoundLicense \
        OperationDenied.OperatorHasNoPermission \
        OperationDenied.OrganizationClosing \
        OperationDenied.SubOrgNotJoin \
        ResourceNotFound \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeOrganizationSealsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeOrganizationSealsResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the seals of the company.
    ///
    /// See [`DescribeOrganizationSealsRequest`] for what it takes.
    ///
    /// [`describe_organization_seals_pages`](Self::describe_organization_seals_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_organization_seals(
        &self,
        request: &DescribeOrganizationSealsRequest,
    ) -> rt::Call<'_, DescribeOrganizationSealsResponse> {
        self.0.send(request)
    }
}
