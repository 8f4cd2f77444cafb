// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklistWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeContractReviewChecklistWebUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistWebUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Id`.
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
            &mut [rt::Value::slot(&mut self.operator), rt::Slot::Text(&mut self.id)],
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("Id", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeContractReviewChecklistWebUrlRequest {
    type Response = DescribeContractReviewChecklistWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewChecklistWebUrl` answers.
#[non_exhaustive]
pub struct DescribeContractReviewChecklistWebUrlResponse {
    /// `WebUrl`.
    pub web_url: String,
    /// `Id`.
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
        rt::Field::required("WebUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("Id", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewChecklistWebUrl",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Api",
        "InternalError.Db",
        "InternalError.DependsApi",
        "InvalidParameterValue",
        "OperationDenied",
        "ResourceNotFound",
    ],
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
    /// Calls `DescribeContractReviewChecklistWebUrl`.
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
