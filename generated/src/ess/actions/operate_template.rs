// Generated from schema/ess/2020-11-11/actions/OperateTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `OperateTemplate`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct OperateTemplateRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `TemplateId`.
    pub template_id: String,
    /// `OperateType`.
    pub operate_type: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `TemplateName`.
    pub template_name: Option<String>,
}

impl OperateTemplateRequest {
    /// Makes one with what it needs.
    pub fn new(template_id: impl Into<String>, operate_type: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            operate_type: operate_type.into(),
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
    /// Sets `OperateType`.
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = operate_type.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl rt::Record for OperateTemplateRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.template_id),
                rt::Member::Text(&self.operate_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.template_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.operate_type),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.template_name),
            ],
        );
    }
}

impl rt::Blank for OperateTemplateRequest {
    const BLANK: Self = Self {
        operator: None,
        template_id: String::new(),
        operate_type: String::new(),
        agent: None,
        template_name: None,
    };
}

rt::record_traits!(OperateTemplateRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateTemplateRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::required("OperateType", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("TemplateName", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for OperateTemplateRequest {
    type Response = OperateTemplateResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateTemplate` answers.
#[non_exhaustive]
pub struct OperateTemplateResponse {
    /// `TemplateId`.
    pub template_id: Option<String>,
    /// `TemplateName`.
    pub template_name: Option<String>,
}

impl Default for OperateTemplateResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateTemplateResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.template_id),
                rt::Member::OptionalText(&self.template_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.template_name),
            ],
        );
    }
}

impl rt::Blank for OperateTemplateResponse {
    const BLANK: Self = Self {
        template_id: None,
        template_name: None,
    };
}

rt::record_traits!(OperateTemplateResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateTemplateResponse",
    fields: &[
        rt::Field::optional("TemplateId", rt::Kind::Text),
        rt::Field::optional("TemplateName", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "OperateTemplate",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Db",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "ResourceNotFound.Template",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateTemplateRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateTemplateResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `OperateTemplate`.
    ///
    /// See [`OperateTemplateRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn operate_template(
        &self,
        request: &OperateTemplateRequest,
    ) -> rt::Call<'_, OperateTemplateResponse> {
        self.0.send(request)
    }
}
