// Generated from schema/ess/2020-11-11/actions/DescribeInformationExtractionWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to the page of one extraction, or to the list of all of them.
///
/// The page may be embedded as an iframe; the link lives for 5 minutes and opens once.
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
pub struct DescribeInformationExtractionWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The extraction to show, from a callback or the list of tasks in the console.
    /// Without it the link leads to the list.
    pub task_id: Option<String>,
}

impl DescribeInformationExtractionWebUrlRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeInformationExtractionWebUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeInformationExtractionWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.operator), rt::Member::OptionalText(&self.task_id)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for DescribeInformationExtractionWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: None,
    };
}

rt::record_traits!(DescribeInformationExtractionWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeInformationExtractionWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("TaskId", rt::Kind::Text),
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

impl rt::Request for DescribeInformationExtractionWebUrlRequest {
    type Response = DescribeInformationExtractionWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeInformationExtractionWebUrl` answers.
#[non_exhaustive]
pub struct DescribeInformationExtractionWebUrlResponse {
    /// The link to the page of the extraction or of the list; it lives for 5 minutes and opens once.
    pub url: String,
}

impl Default for DescribeInformationExtractionWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeInformationExtractionWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.url)]);
    }
}

impl rt::Blank for DescribeInformationExtractionWebUrlResponse {
    const BLANK: Self = Self { url: String::new() };
}

rt::record_traits!(DescribeInformationExtractionWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeInformationExtractionWebUrlResponse",
    fields: &[rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeInformationExtractionWebUrl",
    summary: "Gives a link to the page of one extraction, or to the list of all of them.",
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
        blank: rt::blank::<DescribeInformationExtractionWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeInformationExtractionWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to the page of one extraction, or to the list of all of them.
    ///
    /// See [`DescribeInformationExtractionWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_information_extraction_web_url(
        &self,
        request: &DescribeInformationExtractionWebUrlRequest,
    ) -> rt::Call<'_, DescribeInformationExtractionWebUrlResponse> {
        self.0.send(request)
    }
}
