// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates one QR code from which many people each sign a contract of their own.
///
/// Use it when the signers are not known beforehand, as when many people are hired: whoever scans the code adds personal data, is verified, and signs a contract that is made from the template on the spot.
/// The template must have nothing for the initiator to fill in, though signers may have fields; its signers are persons only, or persons and the initiating company, which must not sign first unless the order is free.
/// Should a scan fail because the company's quota is used up, a callback about the code says so; the contracts send the usual callbacks.
/// End a code early with ChannelCancelMultiFlowSignQRCode.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/templates/ChannelCreateMultiFlowSignQRCode) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.QrCodeCreatorSignComponents`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS),
/// [`FailedOperation.QrCodeSignUsers`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_SIGN_USERS),
/// [`FailedOperation.QrCodeTemplateId`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_QR_CODE_TEMPLATE_ID),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The template of the customer company from which every contract is made; DescribeTemplates lists them.
    /// A template that does not fit is refused with FailedOperation.QrCodeTemplateId.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: String,
    /// The name of the contracts, which is also the file name when a signed contract is downloaded.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_name: String,
    /// How many contracts the code may start; after that it stops working.
    ///
    /// Default: `5`.
    pub max_flow_num: Option<i64>,
    /// For how many days from its creation a contract can be signed; one that is not signed by then expires and is void.
    ///
    /// In days. Default: `7`. Limits: at most 30.
    pub flow_effective_day: Option<i64>,
    /// What text messages and the pages for filling and signing call the contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// For how many days the code works.
    ///
    /// In days. Default: `7`. Limits: at most 90 (warns). Out of use; use `QrCodeExpiredOn`.
    pub qr_effective_day: Option<i64>,
    /// The people who may sign by this code.
    /// Anybody may if the list is left out.
    pub restrictions: Option<Vec<structs::ApproverRestriction>>,
    /// Which styles each signer of the template may use in boxes for a personal signature (SIGN_SIGNATURE).
    pub approver_component_limit_types: Option<Vec<structs::ApproverComponentLimitType>>,
    /// A callback address for this code alone.
    ///
    /// Out of use. Callbacks go to the address that is set for the application in the console.
    pub callback_url: Option<String>,
    /// The only person who may sign by this code.
    ///
    /// Out of use; use `Restrictions`.
    pub approver_restrictions: Option<structs::ApproverRestriction>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// `true` lets a person sign only one contract by this code; otherwise the same person may scan again and sign another.
    ///
    /// Default: `false`.
    pub forbid_personal_multiple_sign: Option<bool>,
    /// `true` adds the name of whoever scans and the last four digits of the mobile number to the name of the contract, as in `Lease-Li Lei-8000`.
    pub flow_name_append_scanner_info: Option<bool>,
    /// The name that is shown on the picture of the code.
    /// FlowName is shown if it is left out.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub qr_code_name: Option<String>,
    /// The moment when the code stops working; seven days after its creation if left out.
    ///
    /// 0 means seven days after its creation. Limits: seconds since 1970; not in the past, at most 365 days from now (warns).
    pub qr_code_expired_on: Option<i64>,
}

impl ChannelCreateMultiFlowSignQRCodeRequest {
    /// Makes one with what it needs.
    pub fn new(template_id: impl Into<String>, flow_name: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            flow_name: flow_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `QrEffectiveDay`.
    #[deprecated(note = "use `QrCodeExpiredOn`")]
    #[inline]
    pub fn qr_effective_day(mut self, qr_effective_day: i64) -> Self {
        self.qr_effective_day = Some(qr_effective_day);
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
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
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
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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

impl rt::Record for ChannelCreateMultiFlowSignQRCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.template_id),
                rt::Member::Text(&self.flow_name),
                rt::Member::OptionalInteger(&self.max_flow_num),
                rt::Member::OptionalInteger(&self.flow_effective_day),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::OptionalInteger(&self.qr_effective_day),
                rt::Member::Value(&self.restrictions),
                rt::Member::Value(&self.approver_component_limit_types),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.approver_restrictions),
                rt::Member::Value(&self.operator),
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::OptionalInteger(&mut self.max_flow_num),
                rt::Slot::OptionalInteger(&mut self.flow_effective_day),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::OptionalInteger(&mut self.qr_effective_day),
                rt::Slot::Value(&mut self.restrictions),
                rt::Slot::Value(&mut self.approver_component_limit_types),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.approver_restrictions),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalBoolean(&mut self.forbid_personal_multiple_sign),
                rt::Slot::OptionalBoolean(&mut self.flow_name_append_scanner_info),
                rt::Slot::OptionalText(&mut self.qr_code_name),
                rt::Slot::OptionalInteger(&mut self.qr_code_expired_on),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateMultiFlowSignQRCodeRequest {
    const BLANK: Self = Self {
        agent: None,
        template_id: String::new(),
        flow_name: String::new(),
        max_flow_num: None,
        flow_effective_day: None,
        flow_display_type: None,
        qr_effective_day: None,
        restrictions: None,
        approver_component_limit_types: None,
        callback_url: None,
        approver_restrictions: None,
        operator: None,
        forbid_personal_multiple_sign: None,
        flow_name_append_scanner_info: None,
        qr_code_name: None,
        qr_code_expired_on: None,
    };
}

rt::record_traits!(ChannelCreateMultiFlowSignQRCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateMultiFlowSignQRCodeRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("MaxFlowNum", rt::Kind::Integer),
        rt::Field::Limited(
            "FlowEffectiveDay",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(30.0))],
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Limited(
            "QrEffectiveDay",
            rt::Kind::Integer,
            rt::OPTIONAL.disabled("QrCodeExpiredOn"),
            &[rt::Check::Warn(rt::Test::Maximum(90.0))],
        ),
        rt::Field::Marked(
            "Restrictions",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_restriction::SHAPE)),
            rt::SENSITIVE,
        ),
        rt::Field::Optional(
            "ApproverComponentLimitTypes",
            rt::Kind::List(
                &rt::Kind::Record(&structs::approver_component_limit_type::SHAPE),
            ),
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked(
            "ApproverRestrictions",
            rt::Kind::Record(&structs::approver_restriction::SHAPE),
            rt::SENSITIVE.disabled("Restrictions"),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
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
                rt::Check::Warn(rt::Test::Time(Some(0), Some(31536000))),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateMultiFlowSignQRCodeRequest {
    type Response = ChannelCreateMultiFlowSignQRCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateMultiFlowSignQRCode` answers.
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeResponse {
    /// The code itself, to be shown to signers.
    pub qr_code: Option<structs::SignQrCode>,
    /// The same entrance as links that lead into the mini-program.
    pub sign_urls: Option<structs::SignUrl>,
}

impl Default for ChannelCreateMultiFlowSignQRCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateMultiFlowSignQRCodeResponse {
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

impl rt::Blank for ChannelCreateMultiFlowSignQRCodeResponse {
    const BLANK: Self = Self {
        qr_code: None,
        sign_urls: None,
    };
}

rt::record_traits!(ChannelCreateMultiFlowSignQRCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateMultiFlowSignQRCodeResponse",
    fields: &[
        rt::Field::Optional("QrCode", rt::Kind::Record(&structs::sign_qr_code::SHAPE)),
        rt::Field::Optional("SignUrls", rt::Kind::Record(&structs::sign_url::SHAPE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateMultiFlowSignQRCode",
    summary: "Creates one QR code from which many people each sign a contract of their own.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.QrCodeCreatorSignComponents \
        FailedOperation.QrCodeSignUsers \
        FailedOperation.QrCodeTemplateId \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied.NoQuota \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Template \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateMultiFlowSignQRCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateMultiFlowSignQRCodeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates one QR code from which many people each sign a contract of their own.
    ///
    /// See [`ChannelCreateMultiFlowSignQRCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_multi_flow_sign_qr_code(
        &self,
        request: &ChannelCreateMultiFlowSignQRCodeRequest,
    ) -> rt::Call<'_, ChannelCreateMultiFlowSignQRCodeResponse> {
        self.0.send(request)
    }
}
