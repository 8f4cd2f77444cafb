// Generated from schema/ess/2020-11-11/actions/CreateMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Creates one QR code from which many people each sign a contract of their own.
///
/// Use it when the signers are not known beforehand, as when many people are hired: whoever scans the code fills in personal data, and signs a contract that is made from the template on the spot.
/// The template must have no boxes for the initiator to fill in, though signers may have some; its signers are persons only, or persons and the initiator's own company, where the company does not sign first unless the order is free.
/// Should a scan fail because the company's quota is used up, a callback says so.
///
/// By default the service takes 300 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateMultiFlowSignQRCode) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.QrCodeCreatorSignComponents`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS),
/// [`FailedOperation.QrCodeSignUsers`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_SIGN_USERS),
/// [`FailedOperation.QrCodeTemplateId`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_TEMPLATE_ID),
/// [`FailedOperation.RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.QrEffectDay`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_QR_EFFECT_DAY),
/// [`InvalidParameter.QrFlowEffectDay`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_QR_FLOW_EFFECT_DAY),
/// [`InvalidParameter.TemplateId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_TEMPLATE_ID),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.NoVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_VERIFY),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound.AuthActiveOrganization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateMultiFlowSignQRCodeRequest {
    /// The member of staff in whose name the code is made; this person needs the right to call the action and to use the template.
    pub operator: Option<structs::UserInfo>,
    /// The template from which every contract is made.
    /// The console shows the id in its list of templates.
    ///
    /// Limits: an id of 32 letters and digits (warns) (`InvalidParameter.TemplateId`).
    pub template_id: String,
    /// The name of the contracts, which is also the file name when a signed contract is downloaded.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// How many contracts the code may start; after that it stops working.
    ///
    /// Default: `5`.
    pub max_flow_num: Option<i64>,
    /// For how many days the code works.
    ///
    /// In days. Default: `7`. Limits: at most 90 (warns) (`InvalidParameter.QrEffectDay`). Out of use; use `QrCodeExpiredOn`.
    pub qr_effective_day: Option<i64>,
    /// How many days signers have for a contract, counted from its creation; a contract that is not signed by then expires and is void.
    ///
    /// In days. Default: `7`. Limits: at most 30 (`InvalidParameter.QrFlowEffectDay`).
    pub flow_effective_day: Option<i64>,
    /// What notices and signing pages call the contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// The people who may sign by this code.
    /// Anybody may if the list is left out.
    pub restrictions: Option<Vec<structs::ApproverRestriction>>,
    /// Data of your own as base64, which comes back unchanged in callbacks about the contracts.
    ///
    /// Limits: base64 (warns); at most 20480 characters.
    pub user_data: Option<String>,
    /// A callback address for this code alone, no longer in use.
    ///
    /// Out of use. Callbacks go to the addresses that are set for the application, in the console under the company's applications.
    pub callback_url: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The only person who may sign by this code.
    ///
    /// Out of use; use `Restrictions`.
    pub approver_restrictions: Option<structs::ApproverRestriction>,
    /// In which ways each signer may make a signature in a personal signature box (SIGN_SIGNATURE): by hand, by hand with recognition, as drawn by the service, or with a personal seal.
    pub approver_component_limit_types: Option<Vec<structs::ApproverComponentLimitType>>,
    /// `true` lets a person sign only one contract by this code; otherwise the same person may scan again and sign another.
    ///
    /// Default: `false`.
    pub forbid_personal_multiple_sign: Option<bool>,
    /// `true` adds the name of whoever scans and the last four digits of the mobile number to the name of the contract, as in `Lease-Li Lei-8000`.
    pub flow_name_append_scanner_info: Option<bool>,
    /// The name shown on the picture of the code.
    /// FlowName is shown if it is left out.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub qr_code_name: Option<String>,
    /// The moment when the code stops working; seven days after its creation if left out.
    ///
    /// 0 means seven days after its creation. Limits: seconds since 1970; not in the past, at most 365 days from now (warns) (`InvalidParameter.QrEffectDay`).
    pub qr_code_expired_on: Option<i64>,
}

impl CreateMultiFlowSignQRCodeRequest {
    /// Makes one with what it needs.
    pub fn new(template_id: impl Into<String>, flow_name: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            flow_name: flow_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `MaxFlowNum`.
    #[inline]
    pub fn max_flow_num(mut self, max_flow_num: i64) -> Self {
        self.max_flow_num = Some(max_flow_num);
        self
    }
    /// Sets `QrEffectiveDay`.
    #[deprecated(note = "use `QrCodeExpiredOn`")]
    #[inline]
    pub fn qr_effective_day(mut self, qr_effective_day: i64) -> Self {
        self.qr_effective_day = Some(qr_effective_day);
        self
    }
    /// Sets `FlowEffectiveDay`.
    #[inline]
    pub fn flow_effective_day(mut self, flow_effective_day: i64) -> Self {
        self.flow_effective_day = Some(flow_effective_day);
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(
        mut self,
        flow_display_type: enums::FlowDisplayType,
    ) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `Restrictions`.
    pub fn restrictions(
        mut self,
        restrictions: impl IntoIterator<Item = structs::ApproverRestriction>,
    ) -> Self {
        self.restrictions = Some(rt::list(restrictions));
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ApproverRestrictions`.
    #[deprecated(note = "use `Restrictions`")]
    #[inline]
    pub fn approver_restrictions(
        mut self,
        approver_restrictions: structs::ApproverRestriction,
    ) -> Self {
        self.approver_restrictions = Some(approver_restrictions);
        self
    }
    /// Sets `ApproverComponentLimitTypes`.
    pub fn approver_component_limit_types(
        mut self,
        approver_component_limit_types: impl IntoIterator<
            Item = structs::ApproverComponentLimitType,
        >,
    ) -> Self {
        self.approver_component_limit_types = Some(
            rt::list(approver_component_limit_types),
        );
        self
    }
    /// Sets `ForbidPersonalMultipleSign`.
    #[inline]
    pub fn forbid_personal_multiple_sign(
        mut self,
        forbid_personal_multiple_sign: bool,
    ) -> Self {
        self.forbid_personal_multiple_sign = Some(forbid_personal_multiple_sign);
        self
    }
    /// Sets `FlowNameAppendScannerInfo`.
    #[inline]
    pub fn flow_name_append_scanner_info(
        mut self,
        flow_name_append_scanner_info: bool,
    ) -> Self {
        self.flow_name_append_scanner_info = Some(flow_name_append_scanner_info);
        self
    }
    /// Sets `QrCodeName`.
    pub fn qr_code_name(mut self, qr_code_name: impl Into<String>) -> Self {
        self.qr_code_name = Some(qr_code_name.into());
        self
    }
    /// Sets `QrCodeExpiredOn`.
    #[inline]
    pub fn qr_code_expired_on(mut self, qr_code_expired_on: i64) -> Self {
        self.qr_code_expired_on = Some(qr_code_expired_on);
        self
    }
}

impl rt::Record for CreateMultiFlowSignQRCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.template_id),
                rt::Member::Text(&self.flow_name),
                rt::Member::OptionalInteger(&self.max_flow_num),
                rt::Member::OptionalInteger(&self.qr_effective_day),
                rt::Member::OptionalInteger(&self.flow_effective_day),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::Value(&self.restrictions),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.approver_restrictions),
                rt::Member::Value(&self.approver_component_limit_types),
                rt::Member::OptionalBoolean(&self.forbid_personal_multiple_sign),
                rt::Member::OptionalBoolean(&self.flow_name_append_scanner_info),
                rt::Member::OptionalText(&self.qr_code_name),
                rt::Member::OptionalInteger(&self.qr_code_expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::OptionalInteger(&mut self.max_flow_num),
                rt::Slot::OptionalInteger(&mut self.qr_effective_day),
                rt::Slot::OptionalInteger(&mut self.flow_effective_day),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::Value(&mut self.restrictions),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.approver_restrictions),
                rt::Slot::Value(&mut self.approver_component_limit_types),
                rt::Slot::OptionalBoolean(&mut self.forbid_personal_multiple_sign),
                rt::Slot::OptionalBoolean(&mut self.flow_name_append_scanner_info),
                rt::Slot::OptionalText(&mut self.qr_code_name),
                rt::Slot::OptionalInteger(&mut self.qr_code_expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateMultiFlowSignQRCodeRequest {
    const BLANK: Self = Self {
        operator: None,
        template_id: String::new(),
        flow_name: String::new(),
        max_flow_num: None,
        qr_effective_day: None,
        flow_effective_day: None,
        flow_display_type: None,
        restrictions: None,
        user_data: None,
        callback_url: None,
        agent: None,
        approver_restrictions: None,
        approver_component_limit_types: None,
        forbid_personal_multiple_sign: None,
        flow_name_append_scanner_info: None,
        qr_code_name: None,
        qr_code_expired_on: None,
    };
}

rt::record_traits!(CreateMultiFlowSignQRCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateMultiFlowSignQRCodeRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Id32),
                    "InvalidParameter.TemplateId",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.FlowName",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowName",
                ),
            ],
        ),
        rt::Field::Optional("MaxFlowNum", rt::Kind::Integer),
        rt::Field::Limited(
            "QrEffectiveDay",
            rt::Kind::Integer,
            rt::OPTIONAL.disabled("QrCodeExpiredOn"),
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Maximum(90.0),
                    "InvalidParameter.QrEffectDay",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowEffectiveDay",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(30.0),
                    "InvalidParameter.QrFlowEffectDay",
                ),
            ],
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Marked(
            "Restrictions",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_restriction::SHAPE)),
            rt::SENSITIVE,
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(20480, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "ApproverRestrictions",
            rt::Kind::Record(&structs::approver_restriction::SHAPE),
            rt::SENSITIVE.disabled("Restrictions"),
        ),
        rt::Field::Optional(
            "ApproverComponentLimitTypes",
            rt::Kind::List(
                &rt::Kind::Record(&structs::approver_component_limit_type::SHAPE),
            ),
        ),
        rt::Field::Optional("ForbidPersonalMultipleSign", rt::Kind::Boolean),
        rt::Field::Optional("FlowNameAppendScannerInfo", rt::Kind::Boolean),
        rt::Field::Limited(
            "QrCodeName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "QrCodeExpiredOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), Some(31536000)),
                    "InvalidParameter.QrEffectDay",
                ),
            ],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateMultiFlowSignQRCodeRequest {
    type Response = CreateMultiFlowSignQRCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateMultiFlowSignQRCode` answers.
#[non_exhaustive]
pub struct CreateMultiFlowSignQRCodeResponse {
    /// The code itself, to be shown to signers as a picture.
    pub qr_code: Option<structs::SignQrCode>,
    /// The same entrance as links, for your own app or page.
    pub sign_urls: Option<structs::SignUrl>,
}

impl Default for CreateMultiFlowSignQRCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateMultiFlowSignQRCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.qr_code), rt::Member::Value(&self.sign_urls)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.qr_code),
                rt::Slot::Value(&mut self.sign_urls),
            ],
        );
    }
}

impl rt::Blank for CreateMultiFlowSignQRCodeResponse {
    const BLANK: Self = Self {
        qr_code: None,
        sign_urls: None,
    };
}

rt::record_traits!(CreateMultiFlowSignQRCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateMultiFlowSignQRCodeResponse",
    fields: &[
        rt::Field::Optional("QrCode", rt::Kind::Record(&structs::sign_qr_code::SHAPE)),
        rt::Field::Optional("SignUrls", rt::Kind::Record(&structs::sign_url::SHAPE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateMultiFlowSignQRCode",
    summary: "Creates one QR code from which many people each sign a contract of their own.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(300),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.QrCodeCreatorSignComponents \
        FailedOperation.QrCodeSignUsers \
        FailedOperation.QrCodeTemplateId \
        FailedOperation.RequestLimitExceeded \
        InternalError \
        InternalError.System \
        InvalidParameter.CardNumber \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowName \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.QrEffectDay \
        InvalidParameter.QrFlowEffectDay \
        InvalidParameter.TemplateId \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoLogin \
        OperationDenied.NoQuota \
        OperationDenied.NoVerify \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound.AuthActiveOrganization \
        ResourceNotFound.Organization \
        ResourceNotFound.Resource \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateMultiFlowSignQRCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateMultiFlowSignQRCodeResponse>,
    },
};

impl crate::ess::Client {
    /// Creates one QR code from which many people each sign a contract of their own.
    ///
    /// See [`CreateMultiFlowSignQRCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_multi_flow_sign_qr_code(
        &self,
        request: &CreateMultiFlowSignQRCodeRequest,
    ) -> rt::Call<'_, CreateMultiFlowSignQRCodeResponse> {
        self.0.send(request)
    }
}
