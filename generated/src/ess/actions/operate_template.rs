// Generated from schema/ess/2020-11-11/actions/OperateTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Deletes, switches on, switches off or copies a template of the company.
///
/// Each operation sends a callback about templates.
/// A copy differs in its name alone; the rest can be changed only in the console.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Only a copy gets a name, so TemplateName has no effect here.
///   Leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE)
#[must_use]
#[non_exhaustive]
pub struct OperateTemplateRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The template to be dealt with, as DescribeFlowTemplates lists it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: String,
    /// What is done to the template.
    pub operate_type: enums::TemplateOperation,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The name of the copy; if it is left out, the name of the template with `_副本` (copy) behind it.
    /// Only for COPY.
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
    pub fn operate_type(
        mut self,
        operate_type: impl Into<enums::TemplateOperation>,
    ) -> Self {
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
                rt::Member::Value(&self.operate_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.template_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.template_name),
            ],
        );
    }
}

impl rt::Blank for OperateTemplateRequest {
    const BLANK: Self = Self {
        operator: None,
        template_id: String::new(),
        operate_type: rt::Blank::BLANK,
        agent: None,
        template_name: None,
    };
}

rt::record_traits!(OperateTemplateRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateTemplateRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "TemplateName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "name-of-copies",
            message: "Only a copy gets a name, so TemplateName has no effect here. Leave it out.",
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
    /// The copy, if one was made.
    pub template_id: Option<String>,
    /// The name of the copy, if one was made.
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
    service: &crate::ess::SERVICE,
    name: "OperateTemplate",
    summary: "Deletes, switches on, switches off or copies a template of the company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
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

impl crate::ess::Client {
    /// Deletes, switches on, switches off or copies a template of the company.
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
