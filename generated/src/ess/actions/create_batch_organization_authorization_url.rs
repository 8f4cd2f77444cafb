// Generated from schema/ess/2020-11-11/actions/CreateBatchOrganizationAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes one link with which a super administrator registers many companies.
///
/// The companies were handed in by CreateBatchOrganizationRegistrationTasks, and DescribeBatchOrganizationRegistrationUrls must show that their tasks are done, which mostly takes 3 to 5 seconds and at times longer.
/// The details of the super administrator must be the same as there.
/// The link is valid for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - SubTaskIds goes together with the name, mobile number and document of the super administrator: set AdminIdCardNumber too. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The name of the super administrator, as in AdminName of the batch.
    /// This person must register the companies personally.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: String,
    /// The mobile number of the super administrator, as in AdminMobile of the batch.
    /// Its owner must register the companies personally.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Limits the link to these companies, by the SubTaskId of each from DescribeBatchOrganizationRegistrationUrls.
    /// Those of other super administrators are left out.
    /// Give AdminIdCardNumber with it.
    pub sub_task_ids: Option<Vec<String>>,
    /// The kind of identity document of the super administrator, as in AdminIdCardType of the batch.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub admin_id_card_type: Option<enums::IdCardType>,
    /// The document number of the super administrator, as in AdminIdCardNumber of the batch.
    /// Its holder must register the companies personally.
    ///
    /// Limits: the number of an identity document of the kind `AdminIdCardType` (warns).
    pub admin_id_card_number: Option<String>,
    /// The form of the link for the whole batch.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `QR_CODE`.
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateBatchOrganizationAuthorizationUrlRequest {
    /// Makes one with what it needs.
    pub fn new(admin_name: impl Into<String>, admin_mobile: impl Into<String>) -> Self {
        Self {
            admin_name: admin_name.into(),
            admin_mobile: admin_mobile.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = admin_name.into();
        self
    }
    /// Sets `AdminMobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = admin_mobile.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SubTaskIds`.
    pub fn sub_task_ids(
        mut self,
        sub_task_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_task_ids = Some(rt::list_from(sub_task_ids));
        self
    }
    /// Sets `AdminIdCardType`.
    pub fn admin_id_card_type(
        mut self,
        admin_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type.into());
        self
    }
    /// Sets `AdminIdCardNumber`.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateBatchOrganizationAuthorizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.admin_name),
                rt::Member::Text(&self.admin_mobile),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.sub_task_ids),
                rt::Member::Value(&self.admin_id_card_type),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.admin_name),
                rt::Slot::Text(&mut self.admin_mobile),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.sub_task_ids),
                rt::Slot::Value(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationAuthorizationUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        admin_name: String::new(),
        admin_mobile: String::new(),
        agent: None,
        sub_task_ids: None,
        admin_id_card_type: None,
        admin_id_card_number: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateBatchOrganizationAuthorizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationAuthorizationUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "AdminName",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "AdminMobile",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("SubTaskIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "AdminIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "AdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("AdminIdCardType"))],
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("QR_CODE"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "sub-tasks-need-document",
            message: "SubTaskIds goes together with the name, mobile number and document of the super administrator: set AdminIdCardNumber too.",
            each: "",
            when: rt::Condition::Present("SubTaskIds"),
            demand: rt::Demand::Require(&["AdminIdCardNumber"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchOrganizationAuthorizationUrlRequest {
    type Response = CreateBatchOrganizationAuthorizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchOrganizationAuthorizationUrl` answers.
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlResponse {
    /// The link with which the super administrator registers all the companies, valid for 7 days; see that its `&` is not escaped on the way.
    pub auth_url: Option<String>,
    /// What went wrong with companies of the batch.
    pub error_messages: Vec<String>,
    /// When the link for the batch ends, 7 days from now.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreateBatchOrganizationAuthorizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchOrganizationAuthorizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.auth_url),
                rt::Member::Value(&self.error_messages),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.auth_url),
                rt::Slot::Value(&mut self.error_messages),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationAuthorizationUrlResponse {
    const BLANK: Self = Self {
        auth_url: None,
        error_messages: Vec::new(),
        expire_time: None,
    };
}

rt::record_traits!(CreateBatchOrganizationAuthorizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationAuthorizationUrlResponse",
    fields: &[
        rt::Field::Marked("AuthUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchOrganizationAuthorizationUrl",
    summary: "Makes one link with which a super administrator registers many companies.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InternalError.System \
        InvalidParameterValue \
        MissingParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes one link with which a super administrator registers many companies.
    ///
    /// See [`CreateBatchOrganizationAuthorizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_organization_authorization_url(
        &self,
        request: &CreateBatchOrganizationAuthorizationUrlRequest,
    ) -> rt::Call<'_, CreateBatchOrganizationAuthorizationUrlResponse> {
        self.0.send(request)
    }
}
