// Generated from schema/ess/2020-11-11/actions/DescribeContractDiffTaskWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a new link to the page of a comparison that was started before.
///
/// The page may be embedded as an iframe, but does not follow the themes of CreateWebThemeConfig.
/// The link lives for 5 minutes and opens once.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/DescribeContractDiffTaskWebUrl) (in Chinese)
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The comparison task, from CreateContractDiffTaskWebUrl.
    pub task_id: String,
}

impl DescribeContractDiffTaskWebUrlRequest {
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

impl rt::Record for DescribeContractDiffTaskWebUrlRequest {
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

impl rt::Blank for DescribeContractDiffTaskWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
    };
}

rt::record_traits!(DescribeContractDiffTaskWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractDiffTaskWebUrlRequest",
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

impl rt::Request for DescribeContractDiffTaskWebUrlRequest {
    type Response = DescribeContractDiffTaskWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractDiffTaskWebUrl` answers.
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrlResponse {
    /// The link to the page with the differences; it lives for 5 minutes and opens once.
    pub web_url: String,
}

impl Default for DescribeContractDiffTaskWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractDiffTaskWebUrlResponse {
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

impl rt::Blank for DescribeContractDiffTaskWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(DescribeContractDiffTaskWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractDiffTaskWebUrlResponse",
    fields: &[rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractDiffTaskWebUrl",
    summary: "Gives a new link to the page of a comparison that was started before.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InvalidParameterValue \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeContractDiffTaskWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractDiffTaskWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a new link to the page of a comparison that was started before.
    ///
    /// See [`DescribeContractDiffTaskWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_diff_task_web_url(
        &self,
        request: &DescribeContractDiffTaskWebUrlRequest,
    ) -> rt::Call<'_, DescribeContractDiffTaskWebUrlResponse> {
        self.0.send(request)
    }
}
