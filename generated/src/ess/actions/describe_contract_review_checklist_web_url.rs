// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklistWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page that shows one review checklist.
///
/// The page may be embedded as an iframe; the link lives for 5 minutes and opens once.
/// A page with a Word file cannot be embedded: open it in a window of its own.
/// DescribeContractReviewChecklist gives the same contents as data.
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
pub struct DescribeContractReviewChecklistWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The checklist to show; its id comes from DescribeEnterpriseContractReviewChecklists.
    pub id: String,
}

impl DescribeContractReviewChecklistWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
}

impl rt::Record for DescribeContractReviewChecklistWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.operator), rt::Member::Text(&self.id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.operator), rt::Slot::Text(&mut self.id)],
        );
    }
}

impl rt::Blank for DescribeContractReviewChecklistWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        id: String::new(),
    };
}

rt::record_traits!(DescribeContractReviewChecklistWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewChecklistWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("Id", rt::Kind::Text),
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

impl rt::Request for DescribeContractReviewChecklistWebUrlRequest {
    type Response = DescribeContractReviewChecklistWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewChecklistWebUrl` answers.
#[non_exhaustive]
pub struct DescribeContractReviewChecklistWebUrlResponse {
    /// The link to the page that shows the checklist; it lives for 5 minutes and opens once.
    pub web_url: String,
    /// The checklist that the page shows.
    pub id: Option<String>,
}

impl Default for DescribeContractReviewChecklistWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewChecklistWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url), rt::Member::OptionalText(&self.id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.web_url),
                rt::Slot::OptionalText(&mut self.id),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewChecklistWebUrlResponse {
    const BLANK: Self = Self {
        web_url: String::new(),
        id: None,
    };
}

rt::record_traits!(DescribeContractReviewChecklistWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewChecklistWebUrlResponse",
    fields: &[
        rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("Id", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewChecklistWebUrl",
    summary: "Gives a link to a page that shows one review checklist.",
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
        blank: rt::blank::<DescribeContractReviewChecklistWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewChecklistWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to a page that shows one review checklist.
    ///
    /// See [`DescribeContractReviewChecklistWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_checklist_web_url(
        &self,
        request: &DescribeContractReviewChecklistWebUrlRequest,
    ) -> rt::Call<'_, DescribeContractReviewChecklistWebUrlResponse> {
        self.0.send(request)
    }
}
