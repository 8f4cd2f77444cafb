// Generated from schema/ess/2020-11-11/actions/CreateContractReviewWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page on which a contract is reviewed by AI.
///
/// With a ResourceId the answer names the review task that was started.
/// Reviews draw on the paid balance.
/// The link lives for 5 minutes and opens once; get later ones from DescribeContractReviewWebUrl.
/// The page may be embedded as an iframe, unless the file is a Word file: such a page must be opened in a window of its own.
/// Results come from a language model and are meant as advice; have people judge them.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/CreateContractReviewWebUrl) (in Chinese)
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateContractReviewWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contract to review, by its id from UploadFiles: pdf, doc or docx, less than 10 MB.
    /// With it the answer tells a TaskId.
    /// The page of a doc or docx file cannot be embedded as an iframe.
    pub resource_id: Option<String>,
    /// Data of your own, in base64, which comes back unchanged in callbacks about the review.
    ///
    /// Limits: base64 (warns); at most 1024 characters.
    pub user_data: Option<String>,
    /// Hides parts of the page: the buttons to save an unfinished state, to export and to review again, and the QR code for sharing.
    /// Without it all of them are shown.
    pub option: Option<structs::ContractReviewWebUrlOption>,
}

impl CreateContractReviewWebUrlRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::ContractReviewWebUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl Default for CreateContractReviewWebUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractReviewWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.option),
            ],
        );
    }
}

impl rt::Blank for CreateContractReviewWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_id: None,
        user_data: None,
        option: None,
    };
}

rt::record_traits!(CreateContractReviewWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateContractReviewWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1024, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "Option",
            rt::Kind::Record(&structs::contract_review_web_url_option::SHAPE),
        ),
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

impl rt::Request for CreateContractReviewWebUrlRequest {
    type Response = CreateContractReviewWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateContractReviewWebUrl` answers.
#[non_exhaustive]
pub struct CreateContractReviewWebUrlResponse {
    /// The review task that was started, for DescribeContractReviewWebUrl.
    /// Only if a ResourceId was given.
    pub task_id: Option<String>,
    /// The link to the review page; it lives for 5 minutes and opens once.
    /// For a Word file, open it in a window of its own, not in an iframe.
    pub web_url: String,
}

impl Default for CreateContractReviewWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractReviewWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::OptionalText(&self.task_id), rt::Member::Text(&self.web_url)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Text(&mut self.web_url),
            ],
        );
    }
}

impl rt::Blank for CreateContractReviewWebUrlResponse {
    const BLANK: Self = Self {
        task_id: None,
        web_url: String::new(),
    };
}

rt::record_traits!(CreateContractReviewWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateContractReviewWebUrlResponse",
    fields: &[
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateContractReviewWebUrl",
    summary: "Gives a link to a page on which a contract is reviewed by AI.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
        InternalError.Api \
        InternalError.Db \
        InvalidParameter \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateContractReviewWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateContractReviewWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to a page on which a contract is reviewed by AI.
    ///
    /// See [`CreateContractReviewWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_contract_review_web_url(
        &self,
        request: &CreateContractReviewWebUrlRequest,
    ) -> rt::Call<'_, CreateContractReviewWebUrlResponse> {
        self.0.send(request)
    }
}
