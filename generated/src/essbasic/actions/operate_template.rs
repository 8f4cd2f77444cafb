// Generated from schema/essbasic/2021-05-26/actions/OperateTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Deletes, enables, disables or copies a template of a customer company.
///
/// Each operation sends a callback about the template.
/// Other changes than the name of a copy are made in the console.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - TemplateName has an effect only with OperateType COPY: leave it out. (advice)
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter.Templates`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_TEMPLATES),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE)
#[must_use]
#[non_exhaustive]
pub struct OperateTemplateRequest {
    /// The application, the customer company that owns the template and its employee who acts; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    pub agent: Option<structs::Agent>,
    /// The template of the company; DescribeTemplates lists them.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: String,
    /// What is done to the template.
    pub operate_type: enums::TemplateOperation,
    /// The name of the copy; left out, it is the template's name with `_副本` (copy) behind it.
    ///
    /// Limits: at most 64 characters.
    pub template_name: Option<String>,
}

impl OperateTemplateRequest {
    /// Makes one with what it needs.
    pub fn new(
        template_id: impl Into<String>,
        operate_type: impl Into<enums::TemplateOperation>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            operate_type: operate_type.into(),
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
    /// Sets `OperateType`.
    pub fn operate_type(
        mut self,
        operate_type: impl Into<enums::TemplateOperation>,
    ) -> Self {
        self.operate_type = operate_type.into();
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
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.template_id),
                rt::Member::Value(&self.operate_type),
                rt::Member::OptionalText(&self.template_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::OptionalText(&mut self.template_name),
            ],
        );
    }
}

impl rt::Blank for OperateTemplateRequest {
    const BLANK: Self = Self {
        agent: None,
        template_id: String::new(),
        operate_type: rt::Blank::BLANK,
        template_name: None,
    };
}

rt::record_traits!(OperateTemplateRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateTemplateRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required(
            "OperateType",
            rt::Kind::Enum(&enums::template_operation::TABLE),
        ),
        rt::Field::Limited(
            "TemplateName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
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
        rt::Rule {
            id: "name-for-copies",
            message: "TemplateName has an effect only with OperateType COPY: leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("OperateType", &[rt::Literal::Text("COPY")], None),
            ),
            demand: rt::Demand::Ignored(&["TemplateName"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for OperateTemplateRequest {
    type Response = OperateTemplateResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateTemplate` answers.
#[non_exhaustive]
pub struct OperateTemplateResponse {
    /// The id of the new template.
    /// For COPY only.
    pub template_id: Option<String>,
    /// The name of the new template.
    /// For COPY only.
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
        rt::Field::Optional("TemplateId", rt::Kind::Text),
        rt::Field::Optional("TemplateName", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "OperateTemplate",
    summary: "Deletes, enables, disables or copies a template of a customer company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.System \
        InvalidParameter.ParamError \
        MissingParameter.Templates \
        ResourceNotFound.Template",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateTemplateRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateTemplateResponse>,
    },
};

impl crate::essbasic::Client {
    /// Deletes, enables, disables or copies a template of a customer company.
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
