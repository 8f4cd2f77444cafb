// Generated from schema/ess/2020-11-11/actions/CreateContractReviewChecklistWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page on which a user makes a new review checklist.
///
/// The checklist exists once the user has saved it there.
/// The page may be embedded as an iframe; the link lives for 5 minutes and opens once.
/// A page with a Word file cannot be embedded: open it in a window of its own.
/// ImportContractReviewChecklist does the same without a page.
/// Results of reviews come from a language model and are meant as advice; have people judge them.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateContractReviewChecklistWebUrlRequest {
    /// The member of staff who will make the checklist, with UserId filled; this person needs the right to call the action.
    pub operator: Option<structs::UserInfo>,
}

impl CreateContractReviewChecklistWebUrlRequest {
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
}

impl Default for CreateContractReviewChecklistWebUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractReviewChecklistWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.operator)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.operator)]);
    }
}

impl rt::Blank for CreateContractReviewChecklistWebUrlRequest {
    const BLANK: Self = Self { operator: None };
}

rt::record_traits!(CreateContractReviewChecklistWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateContractReviewChecklistWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateContractReviewChecklistWebUrlRequest {
    type Response = CreateContractReviewChecklistWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateContractReviewChecklistWebUrl` answers.
#[non_exhaustive]
pub struct CreateContractReviewChecklistWebUrlResponse {
    /// The link to the page for a new checklist; it lives for 5 minutes and opens once.
    pub web_url: String,
}

impl Default for CreateContractReviewChecklistWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractReviewChecklistWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.web_url)]);
    }
}

impl rt::Blank for CreateContractReviewChecklistWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(CreateContractReviewChecklistWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateContractReviewChecklistWebUrlResponse",
    fields: &[rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateContractReviewChecklistWebUrl",
    summary: "Gives a link to a page on which a user makes a new review checklist.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Api \
        InternalError.Db \
        InternalError.DependsApi \
        InvalidParameterValue \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateContractReviewChecklistWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateContractReviewChecklistWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to a page on which a user makes a new review checklist.
    ///
    /// See [`CreateContractReviewChecklistWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_contract_review_checklist_web_url(
        &self,
        request: &CreateContractReviewChecklistWebUrlRequest,
    ) -> rt::Call<'_, CreateContractReviewChecklistWebUrlResponse> {
        self.0.send(request)
    }
}
