// Generated from schema/essbasic/2021-05-26/actions/OperateChannelTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `OperateChannelTemplate`.
///
/// By default the service takes 200 calls a second.
#[must_use]
#[non_exhaustive]
pub struct OperateChannelTemplateRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `OperateType`.
    pub operate_type: String,
    /// `TemplateId`.
    pub template_id: String,
    /// `ProxyOrganizationOpenIds`.
    pub proxy_organization_open_ids: Option<String>,
    /// `AuthTag`.
    pub auth_tag: Option<String>,
    /// `Available`.
    pub available: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `Offset`.
    pub offset: Option<i64>,
}

impl OperateChannelTemplateRequest {
    /// Makes one with what it needs.
    pub fn new(operate_type: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            operate_type: operate_type.into(),
            template_id: template_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = operate_type.into();
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
    /// Sets `ProxyOrganizationOpenIds`.
    pub fn proxy_organization_open_ids(
        mut self,
        proxy_organization_open_ids: impl Into<String>,
    ) -> Self {
        self.proxy_organization_open_ids = Some(proxy_organization_open_ids.into());
        self
    }
    /// Sets `AuthTag`.
    pub fn auth_tag(mut self, auth_tag: impl Into<String>) -> Self {
        self.auth_tag = Some(auth_tag.into());
        self
    }
    /// Sets `Available`.
    #[inline]
    pub fn available(mut self, available: i64) -> Self {
        self.available = Some(available);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Record for OperateChannelTemplateRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.operate_type),
                rt::Member::Text(&self.template_id),
                rt::Member::OptionalText(&self.proxy_organization_open_ids),
                rt::Member::OptionalText(&self.auth_tag),
                rt::Member::OptionalInteger(&self.available),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.operate_type),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.proxy_organization_open_ids),
                rt::Slot::OptionalText(&mut self.auth_tag),
                rt::Slot::OptionalInteger(&mut self.available),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for OperateChannelTemplateRequest {
    const BLANK: Self = Self {
        agent: None,
        operate_type: String::new(),
        template_id: String::new(),
        proxy_organization_open_ids: None,
        auth_tag: None,
        available: None,
        operator: None,
        limit: None,
        offset: None,
    };
}

rt::record_traits!(OperateChannelTemplateRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateChannelTemplateRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("OperateType", rt::Kind::Text),
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::optional("ProxyOrganizationOpenIds", rt::Kind::Text),
        rt::Field::optional("AuthTag", rt::Kind::Text),
        rt::Field::optional("Available", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for OperateChannelTemplateRequest {
    type Response = OperateChannelTemplateResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateChannelTemplate` answers.
#[non_exhaustive]
pub struct OperateChannelTemplateResponse {
    /// `AppId`.
    pub app_id: String,
    /// `TemplateId`.
    pub template_id: String,
    /// `OperateResult`.
    pub operate_result: String,
    /// `AuthTag`.
    pub auth_tag: String,
    /// `ProxyOrganizationOpenIds`.
    pub proxy_organization_open_ids: Vec<String>,
    /// `FailMessageList`.
    pub fail_message_list: Vec<structs::AuthFailMessage>,
    /// `Total`.
    pub total: i64,
}

impl Default for OperateChannelTemplateResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateChannelTemplateResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.app_id),
                rt::Member::Text(&self.template_id),
                rt::Member::Text(&self.operate_result),
                rt::Member::Text(&self.auth_tag),
                rt::Member::Value(&self.proxy_organization_open_ids),
                rt::Member::Value(&self.fail_message_list),
                rt::Member::Integer(&self.total),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.app_id),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.operate_result),
                rt::Slot::Text(&mut self.auth_tag),
                rt::Value::slot(&mut self.proxy_organization_open_ids),
                rt::Value::slot(&mut self.fail_message_list),
                rt::Slot::Integer(&mut self.total),
            ],
        );
    }
}

impl rt::Blank for OperateChannelTemplateResponse {
    const BLANK: Self = Self {
        app_id: String::new(),
        template_id: String::new(),
        operate_result: String::new(),
        auth_tag: String::new(),
        proxy_organization_open_ids: Vec::new(),
        fail_message_list: Vec::new(),
        total: 0,
    };
}

rt::record_traits!(OperateChannelTemplateResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateChannelTemplateResponse",
    fields: &[
        rt::Field::required("AppId", rt::Kind::Text),
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::required("OperateResult", rt::Kind::Text),
        rt::Field::required("AuthTag", rt::Kind::Text),
        rt::Field::required("ProxyOrganizationOpenIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required(
            "FailMessageList",
            rt::Kind::List(&rt::Kind::Record(&structs::auth_fail_message::SHAPE)),
        ),
        rt::Field::required("Total", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "OperateChannelTemplate",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(200),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.StaffAlreadyVerify",
        "InternalError",
        "InternalError.Db",
        "InternalError.DbConnection",
        "InternalError.DbRead",
        "InternalError.DbUpdate",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "MissingParameter.Templates",
        "OperationDenied",
        "OperationDenied.AuthTag",
        "OperationDenied.NoApiAuth",
        "OperationDenied.OperateType",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.ApplicationAuth",
        "ResourceNotFound.Organization",
        "ResourceNotFound.Template",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateChannelTemplateRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateChannelTemplateResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `OperateChannelTemplate`.
    ///
    /// See [`OperateChannelTemplateRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn operate_channel_template(
        &self,
        request: &OperateChannelTemplateRequest,
    ) -> rt::Call<'_, OperateChannelTemplateResponse> {
        self.0.send(request)
    }
}
