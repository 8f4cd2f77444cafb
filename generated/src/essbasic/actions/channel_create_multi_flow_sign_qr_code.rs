// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateMultiFlowSignQRCode`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `TemplateId`.
    pub template_id: String,
    /// `FlowName`.
    pub flow_name: String,
    /// `MaxFlowNum`.
    pub max_flow_num: Option<i64>,
    /// `FlowEffectiveDay`.
    pub flow_effective_day: Option<i64>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `QrEffectiveDay`.
    ///
    /// Out of use.
    pub qr_effective_day: Option<i64>,
    /// `Restrictions`.
    pub restrictions: Option<Vec<structs::ApproverRestriction>>,
    /// `ApproverComponentLimitTypes`.
    pub approver_component_limit_types: Option<Vec<structs::ApproverComponentLimitType>>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `ApproverRestrictions`.
    ///
    /// Out of use.
    pub approver_restrictions: Option<structs::ApproverRestriction>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `ForbidPersonalMultipleSign`.
    pub forbid_personal_multiple_sign: Option<bool>,
    /// `FlowNameAppendScannerInfo`.
    pub flow_name_append_scanner_info: Option<bool>,
    /// `QrCodeName`.
    pub qr_code_name: Option<String>,
    /// `QrCodeExpiredOn`.
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
    pub fn flow_display_type(mut self, flow_display_type: i64) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `QrEffectiveDay`.
    #[deprecated(note = "the service has put it out of use")]
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
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn approver_restrictions(
        mut self,
        approver_restrictions: structs::ApproverRestriction,
    ) -> Self {
        self.approver_restrictions = Some(approver_restrictions);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
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
                rt::Member::OptionalInteger(&self.flow_display_type),
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
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::OptionalInteger(&mut self.max_flow_num),
                rt::Slot::OptionalInteger(&mut self.flow_effective_day),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Slot::OptionalInteger(&mut self.qr_effective_day),
                rt::Value::slot(&mut self.restrictions),
                rt::Value::slot(&mut self.approver_component_limit_types),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Value::slot(&mut self.approver_restrictions),
                rt::Value::slot(&mut self.operator),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::optional("MaxFlowNum", rt::Kind::Integer),
        rt::Field::optional("FlowEffectiveDay", rt::Kind::Integer),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional("QrEffectiveDay", rt::Kind::Integer).disabled(""),
        rt::Field::optional(
            "Restrictions",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_restriction::SHAPE)),
        ),
        rt::Field::optional(
            "ApproverComponentLimitTypes",
            rt::Kind::List(
                &rt::Kind::Record(&structs::approver_component_limit_type::SHAPE),
            ),
        ),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional(
                "ApproverRestrictions",
                rt::Kind::Record(&structs::approver_restriction::SHAPE),
            )
            .disabled(""),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("ForbidPersonalMultipleSign", rt::Kind::Boolean),
        rt::Field::optional("FlowNameAppendScannerInfo", rt::Kind::Boolean),
        rt::Field::optional("QrCodeName", rt::Kind::Text),
        rt::Field::optional("QrCodeExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateMultiFlowSignQRCodeRequest {
    type Response = ChannelCreateMultiFlowSignQRCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateMultiFlowSignQRCode` answers.
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeResponse {
    /// `QrCode`.
    pub qr_code: Option<structs::SignQrCode>,
    /// `SignUrls`.
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
                rt::Value::slot(&mut self.qr_code),
                rt::Value::slot(&mut self.sign_urls),
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
        rt::Field::optional("QrCode", rt::Kind::Record(&structs::sign_qr_code::SHAPE)),
        rt::Field::optional("SignUrls", rt::Kind::Record(&structs::sign_url::SHAPE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateMultiFlowSignQRCode",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.QrCodeCreatorSignComponents",
        "FailedOperation.QrCodeSignUsers",
        "FailedOperation.QrCodeTemplateId",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied.NoQuota",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Template",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `ChannelCreateMultiFlowSignQRCode`.
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
