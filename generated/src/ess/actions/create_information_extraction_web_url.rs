// Generated from schema/ess/2020-11-11/actions/CreateInformationExtractionWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page on which fields are extracted from contracts.
///
/// The page may be embedded as an iframe; the link lives for 5 minutes and opens once.
/// The id of the task comes by callback; DescribeInformationExtractionWebUrl then gives later links.
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
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts to search, by their ids from UploadFiles: Word and PDF up to 10 MB each, PNG and JPEG up to 5 MB each.
    pub resource_ids: Option<Vec<String>>,
    /// Data of your own, in base64, which comes back unchanged in callbacks about the extraction.
    ///
    /// Limits: base64 (warns); at most 1024 characters.
    pub user_data: Option<String>,
    /// Switches off parts of the page: previews by link, editing of the task, editing of the values found.
    pub option: Option<structs::WebUrlOption>,
}

impl CreateInformationExtractionWebUrlRequest {
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
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = Some(rt::list_from(resource_ids));
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::WebUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl Default for CreateInformationExtractionWebUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateInformationExtractionWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.resource_ids),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.resource_ids),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.option),
            ],
        );
    }
}

impl rt::Blank for CreateInformationExtractionWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_ids: None,
        user_data: None,
        option: None,
    };
}

rt::record_traits!(CreateInformationExtractionWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateInformationExtractionWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("ResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1024, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("Option", rt::Kind::Record(&structs::web_url_option::SHAPE)),
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

impl rt::Request for CreateInformationExtractionWebUrlRequest {
    type Response = CreateInformationExtractionWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateInformationExtractionWebUrl` answers.
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlResponse {
    /// The link to the extraction page; it lives for 5 minutes and opens once.
    pub url: String,
}

impl Default for CreateInformationExtractionWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateInformationExtractionWebUrlResponse {
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

impl rt::Blank for CreateInformationExtractionWebUrlResponse {
    const BLANK: Self = Self { url: String::new() };
}

rt::record_traits!(CreateInformationExtractionWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateInformationExtractionWebUrlResponse",
    fields: &[rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateInformationExtractionWebUrl",
    summary: "Gives a link to a page on which fields are extracted from contracts.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Api \
        InternalError.Db \
        InvalidParameter \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateInformationExtractionWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateInformationExtractionWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a link to a page on which fields are extracted from contracts.
    ///
    /// See [`CreateInformationExtractionWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_information_extraction_web_url(
        &self,
        request: &CreateInformationExtractionWebUrlRequest,
    ) -> rt::Call<'_, CreateInformationExtractionWebUrlResponse> {
        self.0.send(request)
    }
}
