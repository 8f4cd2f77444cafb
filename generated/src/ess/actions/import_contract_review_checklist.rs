// Generated from schema/ess/2020-11-11/actions/ImportContractReviewChecklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Creates a review checklist from data, or updates one.
///
/// Without ChecklistID a new checklist is made; with it that checklist is updated.
/// Use its id in ChecklistIds of CreateBatchContractReviewTask.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A new checklist has no points yet: leave Id out of its points, or name the checklist to update in ChecklistID. (advice)
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
pub struct ImportContractReviewChecklistRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The checklist's name, as people will see it.
    pub name: String,
    /// The points to check, in groups.
    ///
    /// Limits: at least 1 item (warns).
    pub categories: Vec<structs::ChecklistCategory>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The checklist to update, from an earlier call or DescribeEnterpriseContractReviewChecklists.
    /// Leave it out to make a new one.
    pub checklist_id: Option<String>,
    /// `true` puts the checklist to use; otherwise, also when this is left out, it is switched off.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
}

impl ImportContractReviewChecklistRequest {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        categories: impl IntoIterator<Item = structs::ChecklistCategory>,
    ) -> Self {
        Self {
            name: name.into(),
            categories: rt::list(categories),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Categories`.
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = structs::ChecklistCategory>,
    ) -> Self {
        self.categories = rt::list(categories);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ChecklistID`.
    pub fn checklist_id(mut self, checklist_id: impl Into<String>) -> Self {
        self.checklist_id = Some(checklist_id.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl rt::Record for ImportContractReviewChecklistRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.categories),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.checklist_id),
                rt::Member::OptionalBoolean(&self.enabled),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.categories),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.checklist_id),
                rt::Slot::OptionalBoolean(&mut self.enabled),
            ],
        );
    }
}

impl rt::Blank for ImportContractReviewChecklistRequest {
    const BLANK: Self = Self {
        operator: None,
        name: String::new(),
        categories: Vec::new(),
        agent: None,
        checklist_id: None,
        enabled: None,
    };
}

rt::record_traits!(ImportContractReviewChecklistRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ImportContractReviewChecklistRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Limited(
            "Categories",
            rt::Kind::List(&rt::Kind::Record(&structs::checklist_category::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::MinItems(1))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("ChecklistID", rt::Kind::Text),
        rt::Field::Optional("Enabled", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "new-points-have-no-id",
            message: "A new checklist has no points yet: leave Id out of its points, or name the checklist to update in ChecklistID.",
            each: "Categories[*].Points[*]",
            when: rt::Condition::Absent("$.ChecklistID"),
            demand: rt::Demand::Ignored(&["Id"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ImportContractReviewChecklistRequest {
    type Response = ImportContractReviewChecklistResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ImportContractReviewChecklist` answers.
#[non_exhaustive]
pub struct ImportContractReviewChecklistResponse {
    /// The checklist that was made or updated.
    pub checklist_id: Option<String>,
}

impl Default for ImportContractReviewChecklistResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ImportContractReviewChecklistResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.checklist_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.checklist_id)]);
    }
}

impl rt::Blank for ImportContractReviewChecklistResponse {
    const BLANK: Self = Self { checklist_id: None };
}

rt::record_traits!(ImportContractReviewChecklistResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ImportContractReviewChecklistResponse",
    fields: &[rt::Field::Optional("ChecklistId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ImportContractReviewChecklist",
    summary: "Creates a review checklist from data, or updates one.",
    effect: rt::Effect::Write,
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
        blank: rt::blank::<ImportContractReviewChecklistRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ImportContractReviewChecklistResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a review checklist from data, or updates one.
    ///
    /// See [`ImportContractReviewChecklistRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn import_contract_review_checklist(
        &self,
        request: &ImportContractReviewChecklistRequest,
    ) -> rt::Call<'_, ImportContractReviewChecklistResponse> {
        self.0.send(request)
    }
}
