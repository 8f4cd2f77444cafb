// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lists who may use automatic signing or signing in batches, page by page.
///
/// For automatic signing it tells the grants within the company, within the group and between partners.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - One service is listed at a time, and none is named.
///   Set ExtendServiceType. (warns)
/// - Only automatic signing is granted between partners.
///   Leave PartnerOrganizationName out, or set ExtendServiceType to OPEN_SERVER_SIGN. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailRequest {
    /// The super administrator or the legal representative of the company; nobody else may call this action.
    pub operator: Option<structs::UserInfo>,
    /// The service whose users are listed.
    ///
    /// Limits: one of `OPEN_SERVER_SIGN`, `BATCH_SIGN` (`OperationDenied`).
    pub extend_service_type: Option<enums::ExtendedService>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How many entries a page has.
    ///
    /// Default: `20`. Limits: at most 200.
    pub limit: Option<i64>,
    /// Which page is wanted, counted in pages from 0.
    ///
    /// Default: `0`. Limits: at least 0.
    pub offset: Option<i64>,
    /// The partner whose grants alone are listed.
    /// Only for automatic signing (OPEN_SERVER_SIGN).
    pub partner_organization_name: Option<String>,
}

impl DescribeExtendedServiceAuthDetailRequest {
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
    /// Sets `ExtendServiceType`.
    pub fn extend_service_type(
        mut self,
        extend_service_type: impl Into<enums::ExtendedService>,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type.into());
        self
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
    /// Sets `PartnerOrganizationName`.
    pub fn partner_organization_name(
        mut self,
        partner_organization_name: impl Into<String>,
    ) -> Self {
        self.partner_organization_name = Some(partner_organization_name.into());
        self
    }
}

impl Default for DescribeExtendedServiceAuthDetailRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.extend_service_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalText(&self.partner_organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.extend_service_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalText(&mut self.partner_organization_name),
            ],
        );
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailRequest {
    const BLANK: Self = Self {
        operator: None,
        extend_service_type: None,
        agent: None,
        limit: None,
        offset: None,
        partner_organization_name: None,
    };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ExtendServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                            rt::Literal::Text("BATCH_SIGN"),
                        ],
                    ),
                    "OperationDenied",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            &[rt::Check::Deny(rt::Test::Minimum(0.0))],
        ),
        rt::Field::Optional("PartnerOrganizationName", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "service",
            message: "One service is listed at a time, and none is named. Set ExtendServiceType.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ExtendServiceType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "partner-of-automatic-signing",
            message: "Only automatic signing is granted between partners. Leave PartnerOrganizationName out, or set ExtendServiceType to OPEN_SERVER_SIGN.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ExtendServiceType",
                    &[rt::Literal::Text("OPEN_SERVER_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["PartnerOrganizationName"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeExtendedServiceAuthDetailRequest {
    type Response = DescribeExtendedServiceAuthDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthDetail` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailResponse {
    /// The users of the service.
    pub auth_info_detail: Option<structs::AuthInfoDetail>,
}

impl Default for DescribeExtendedServiceAuthDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.auth_info_detail)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.auth_info_detail)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailResponse {
    const BLANK: Self = Self { auth_info_detail: None };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailResponse",
    fields: &[
        rt::Field::Optional(
            "AuthInfoDetail",
            rt::Kind::Record(&structs::auth_info_detail::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeExtendedServiceAuthDetail",
    summary: "Lists who may use automatic signing or signing in batches, page by page.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailResponse>,
    },
};

impl crate::ess::Client {
    /// Lists who may use automatic signing or signing in batches, page by page.
    ///
    /// See [`DescribeExtendedServiceAuthDetailRequest`] for what it takes.
    ///
    /// [`describe_extended_service_auth_detail_pages`](Self::describe_extended_service_auth_detail_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_extended_service_auth_detail(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> rt::Call<'_, DescribeExtendedServiceAuthDetailResponse> {
        self.0.send(request)
    }
}
