// Generated from schema/essbasic/2021-05-26/actions/CreateBatchOrganizationAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes one link that leads through the verification of all companies of a batch.
///
/// Call CreateBatchOrganizationRegistrationTasks with BatchAuthMethod 1 before, then DescribeBatchOrganizationRegistrationUrls until the task is done, which usually takes 3 to 5 seconds but may take longer.
/// Only the super administrator named there can use the link, and all that is said of them here must be the same as there.
/// The link lives for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - SubTaskIds goes with the super administrator: set AdminName, AdminMobile and AdminIdCardNumber. (warns)
///
/// # Error codes
///
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The name of the super administrator, as in the task.
    /// Only this person can go through the registration.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the super administrator, as in the task.
    /// Nobody else can go through the registration.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
    /// The verifications that the link covers, by the SubTaskId of each from DescribeBatchOrganizationRegistrationUrls.
    /// Those of other super administrators are left out.
    /// It goes together with AdminName, AdminMobile and AdminIdCardNumber.
    pub sub_task_ids: Option<Vec<String>>,
    /// The kind of the super administrator's identity document, as in the task.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub admin_id_card_type: Option<enums::IdCardType>,
    /// The number of that document, as in the task; it must be that of whoever goes through the registration.
    ///
    /// Limits: the number of an identity document of the kind `AdminIdCardType` (warns).
    pub admin_id_card_number: Option<String>,
    /// From where the super administrator opens the link, which decides its form.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `QR_CODE`.
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateBatchOrganizationAuthorizationUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }
    /// Sets `AdminMobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
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

impl Default for CreateBatchOrganizationAuthorizationUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchOrganizationAuthorizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
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
        agent: None,
        admin_name: None,
        admin_mobile: None,
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "AdminName",
            rt::Kind::Text,
            rt::SENSITIVE,
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
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
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
            id: "sub-tasks-need-admin",
            message: "SubTaskIds goes with the super administrator: set AdminName, AdminMobile and AdminIdCardNumber.",
            each: "",
            when: rt::Condition::Present("SubTaskIds"),
            demand: rt::Demand::Require(
                &["AdminName", "AdminMobile", "AdminIdCardNumber"],
            ),
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
    /// The link, valid for 7 days.
    /// Pass it on as it is, without escaped characters.
    pub auth_url: String,
    /// What went wrong with verifications that the link does not cover.
    pub error_messages: Vec<String>,
    /// When the link stops working, 7 days after it was made.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: i64,
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
                rt::Member::Text(&self.auth_url),
                rt::Member::Value(&self.error_messages),
                rt::Member::Integer(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.auth_url),
                rt::Slot::Value(&mut self.error_messages),
                rt::Slot::Integer(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationAuthorizationUrlResponse {
    const BLANK: Self = Self {
        auth_url: String::new(),
        error_messages: Vec::new(),
        expire_time: 0,
    };
}

rt::record_traits!(CreateBatchOrganizationAuthorizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationAuthorizationUrlResponse",
    fields: &[
        rt::Field::Marked("AuthUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchOrganizationAuthorizationUrl",
    summary: "Makes one link that leads through the verification of all companies of a batch.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.NotAvailableSignReview \
        InternalError \
        InternalError.Db \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoFlowPermission \
        ResourceNotFound \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes one link that leads through the verification of all companies of a batch.
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
