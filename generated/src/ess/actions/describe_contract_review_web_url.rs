// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Gives a new link to the page of a contract review that was started before.
///
/// The link lives for 5 minutes and opens once, so get a new one each time.
/// The page may be embedded as an iframe, unless the file is a Word file: such a page must be opened in a window of its own.
/// Results come from a language model and are meant as advice; have people judge them.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/DescribeContractReviewWebUrl) (in Chinese)
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
pub struct DescribeContractReviewWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The review task, from CreateContractReviewWebUrl.
    pub task_id: String,
}

impl DescribeContractReviewWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
}

impl rt::Record for DescribeContractReviewWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.operator), rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.operator), rt::Slot::Text(&mut self.task_id)],
        );
    }
}

impl rt::Blank for DescribeContractReviewWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
    };
}

rt::record_traits!(DescribeContractReviewWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
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

impl rt::Request for DescribeContractReviewWebUrlRequest {
    type Response = DescribeContractReviewWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewWebUrl` answers.
#[non_exhaustive]
pub struct DescribeContractReviewWebUrlResponse {
    /// The link to the page with the review's result; it lives for 5 minutes and opens once.
    /// None if the task has failed.
    /// For a Word file, open it in a window of its own, not in an iframe.
    pub web_url: String,
    /// How far the review is; at 5 there is no link.
    pub status: enums::ContractReviewTaskStatus,
}

impl Default for DescribeContractReviewWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url), rt::Member::Value(&self.status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.web_url), rt::Slot::Value(&mut self.status)],
        );
    }
}

impl rt::Blank for DescribeContractReviewWebUrlResponse {
    const BLANK: Self = Self {
        web_url: String::new(),
        status: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeContractReviewWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewWebUrlResponse",
    fields: &[
        rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "Status",
            rt::Kind::Enum(&enums::contract_review_task_status::TABLE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewWebUrl",
    summary: "Gives a new link to the page of a contract review that was started before.",
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
        blank: rt::blank::<DescribeContractReviewWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a new link to the page of a contract review that was started before.
    ///
    /// See [`DescribeContractReviewWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_web_url(
        &self,
        request: &DescribeContractReviewWebUrlRequest,
    ) -> rt::Call<'_, DescribeContractReviewWebUrlResponse> {
        self.0.send(request)
    }
}
