// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewTaskListWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page that lists the contract reviews of the company.
///
/// The page may be embedded as an iframe; the link lives for 5 minutes and opens once.
/// A page with a Word file cannot be embedded: open it in a window of its own.
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
pub struct DescribeContractReviewTaskListWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
}

impl DescribeContractReviewTaskListWebUrlRequest {
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

impl Default for DescribeContractReviewTaskListWebUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewTaskListWebUrlRequest {
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

impl rt::Blank for DescribeContractReviewTaskListWebUrlRequest {
    const BLANK: Self = Self { operator: None };
}

rt::record_traits!(DescribeContractReviewTaskListWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewTaskListWebUrlRequest",
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

impl rt::Request for DescribeContractReviewTaskListWebUrlRequest {
    type Response = DescribeContractReviewTaskListWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewTaskListWebUrl` answers.
#[non_exhaustive]
pub struct DescribeContractReviewTaskListWebUrlResponse {
    /// The link to the page with the list of reviews; it lives for 5 minutes and opens once.
    pub web_url: String,
}

impl Default for DescribeContractReviewTaskListWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewTaskListWebUrlResponse {
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

impl rt::Blank for DescribeContractReviewTaskListWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(DescribeContractReviewTaskListWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewTaskListWebUrlResponse",
    fields: &[rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewTaskListWebUrl",
    summary: "Gives a link to a page that lists the contract reviews of the company.",
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
        blank: rt::blank::<DescribeContractReviewTaskListWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewTaskListWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to a page that lists the contract reviews of the company.
    ///
    /// See [`DescribeContractReviewTaskListWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_task_list_web_url(
        &self,
        request: &DescribeContractReviewTaskListWebUrlRequest,
    ) -> rt::Call<'_, DescribeContractReviewTaskListWebUrlResponse> {
        self.0.send(request)
    }
}
