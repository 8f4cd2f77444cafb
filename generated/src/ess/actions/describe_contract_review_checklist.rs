// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a review checklist with all its points.
///
/// DescribeEnterpriseContractReviewChecklists tells which checklists there are.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE)
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The checklist to read, from ImportContractReviewChecklist or DescribeEnterpriseContractReviewChecklists.
    pub checklist_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeContractReviewChecklistRequest {
    /// Makes one with what it needs.
    pub fn new(checklist_id: impl Into<String>) -> Self {
        Self {
            checklist_id: checklist_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ChecklistId`.
    pub fn checklist_id(mut self, checklist_id: impl Into<String>) -> Self {
        self.checklist_id = checklist_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeContractReviewChecklistRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.checklist_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.checklist_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewChecklistRequest {
    const BLANK: Self = Self {
        operator: None,
        checklist_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeContractReviewChecklistRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewChecklistRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("ChecklistId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeContractReviewChecklistRequest {
    type Response = DescribeContractReviewChecklistResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewChecklist` answers.
#[non_exhaustive]
pub struct DescribeContractReviewChecklistResponse {
    /// The checklist that was read.
    pub checklist_id: String,
    /// The name of the checklist that was read.
    pub name: String,
    /// Whether the checklist is in use.
    pub enabled: Option<bool>,
    /// The points of the checklist, in groups.
    pub categories: Vec<structs::ChecklistCategory>,
}

impl Default for DescribeContractReviewChecklistResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewChecklistResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.checklist_id),
                rt::Member::Text(&self.name),
                rt::Member::OptionalBoolean(&self.enabled),
                rt::Member::Value(&self.categories),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.checklist_id),
                rt::Slot::Text(&mut self.name),
                rt::Slot::OptionalBoolean(&mut self.enabled),
                rt::Slot::Value(&mut self.categories),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewChecklistResponse {
    const BLANK: Self = Self {
        checklist_id: String::new(),
        name: String::new(),
        enabled: None,
        categories: Vec::new(),
    };
}

rt::record_traits!(DescribeContractReviewChecklistResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewChecklistResponse",
    fields: &[
        rt::Field::Required("ChecklistId", rt::Kind::Text),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Optional("Enabled", rt::Kind::Boolean),
        rt::Field::Optional(
            "Categories",
            rt::Kind::List(&rt::Kind::Record(&structs::checklist_category::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewChecklist",
    summary: "Gives a review checklist with all its points.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        ResourceNotFound.Template",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeContractReviewChecklistRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewChecklistResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a review checklist with all its points.
    ///
    /// See [`DescribeContractReviewChecklistRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_checklist(
        &self,
        request: &DescribeContractReviewChecklistRequest,
    ) -> rt::Call<'_, DescribeContractReviewChecklistResponse> {
        self.0.send(request)
    }
}
