// Generated from schema/ess/2020-11-11/actions/DescribeEnterpriseContractReviewChecklists.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lists the review checklists of the company.
///
/// DescribeContractReviewChecklist gives the points of one of them.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklistsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Narrows the list down.
    /// The vendor does not document the keys, so leave it out.
    pub filters: Option<structs::Filter>,
    /// How many checklists a page of the answer holds.
    pub limit: Option<i64>,
    /// Which page of the list to answer with, together with Limit; by the text it counts pages, not checklists.
    pub offset: Option<i64>,
}

impl DescribeEnterpriseContractReviewChecklistsRequest {
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
    /// Sets `Filters`.
    #[inline]
    pub fn filters(mut self, filters: structs::Filter) -> Self {
        self.filters = Some(filters);
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
}

impl Default for DescribeEnterpriseContractReviewChecklistsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeEnterpriseContractReviewChecklistsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeEnterpriseContractReviewChecklistsRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        filters: None,
        limit: None,
        offset: None,
    };
}

rt::record_traits!(DescribeEnterpriseContractReviewChecklistsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeEnterpriseContractReviewChecklistsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Filters", rt::Kind::Record(&structs::filter::SHAPE)),
        rt::Field::Optional("Limit", rt::Kind::Integer),
        rt::Field::Optional("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for DescribeEnterpriseContractReviewChecklistsRequest {
    type Response = DescribeEnterpriseContractReviewChecklistsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeEnterpriseContractReviewChecklists` answers.
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklistsResponse {
    /// How many checklists there are altogether.
    pub total: Option<i64>,
    /// The checklists of this page, without their points.
    pub checklists: Vec<structs::Checklist>,
}

impl Default for DescribeEnterpriseContractReviewChecklistsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeEnterpriseContractReviewChecklistsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.total),
                rt::Member::Value(&self.checklists),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.total),
                rt::Slot::Value(&mut self.checklists),
            ],
        );
    }
}

impl rt::Blank for DescribeEnterpriseContractReviewChecklistsResponse {
    const BLANK: Self = Self {
        total: None,
        checklists: Vec::new(),
    };
}

rt::record_traits!(DescribeEnterpriseContractReviewChecklistsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeEnterpriseContractReviewChecklistsResponse",
    fields: &[
        rt::Field::Optional("Total", rt::Kind::Integer),
        rt::Field::Optional(
            "Checklists",
            rt::Kind::List(&rt::Kind::Record(&structs::checklist::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeEnterpriseContractReviewChecklists",
    summary: "Lists the review checklists of the company.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.NoLogin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeEnterpriseContractReviewChecklistsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeEnterpriseContractReviewChecklistsResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the review checklists of the company.
    ///
    /// See [`DescribeEnterpriseContractReviewChecklistsRequest`] for what it takes.
    ///
    /// [`describe_enterprise_contract_review_checklists_pages`](Self::describe_enterprise_contract_review_checklists_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_enterprise_contract_review_checklists(
        &self,
        request: &DescribeEnterpriseContractReviewChecklistsRequest,
    ) -> rt::Call<'_, DescribeEnterpriseContractReviewChecklistsResponse> {
        self.0.send(request)
    }
}
