// Generated from schema/ess/2020-11-11/actions/CreateInformationExtractionWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateInformationExtractionWebUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ResourceIds`.
    pub resource_ids: Option<Vec<String>>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Option`.
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
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.resource_ids),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Value::slot(&mut self.option),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("ResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("Option", rt::Kind::Record(&structs::web_url_option::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateInformationExtractionWebUrlRequest {
    type Response = CreateInformationExtractionWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateInformationExtractionWebUrl` answers.
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlResponse {
    /// `Url`.
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
    fields: &[rt::Field::required("Url", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateInformationExtractionWebUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Api",
        "InternalError.Db",
        "InvalidParameter",
        "InvalidParameterValue",
        "OperationDenied",
    ],
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
    /// Calls `CreateInformationExtractionWebUrl`.
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
