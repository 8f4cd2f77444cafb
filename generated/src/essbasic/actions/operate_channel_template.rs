// Generated from schema/essbasic/2021-05-26/actions/OperateChannelTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists or changes which customer companies may use a template of the platform's library.
///
/// The library stands in the console among the applications of the company.
/// Before a template is published, UPDATE can open it to all companies or to named ones (AuthTag), afterwards no longer; to a template for named companies UPDATE adds more.
/// DELETE takes companies out, but not the copies that they have: to stop these, disable the template by UPDATE with Available.
///
/// By default the service takes 200 calls a second.
///
/// # Rules
///
/// - The call is made for an application: set Agent.AppId.
/// - Available has an effect only with OperateType UPDATE: leave it out. (advice)
/// - AuthTag is changed with OperateType UPDATE only: leave it out. (advice)
/// - Companies are added to a template for named companies only: set AuthTag to part, or leave ProxyOrganizationOpenIds out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.StaffAlreadyVerify`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_STAFF_ALREADY_VERIFY),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.DbUpdate`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_UPDATE),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.Templates`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_TEMPLATES),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.AuthTag`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_AUTH_TAG),
/// [`OperationDenied.NoApiAuth`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_API_AUTH),
/// [`OperationDenied.OperateType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OPERATE_TYPE),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationAuth`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_AUTH),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct OperateChannelTemplateRequest {
    /// The application whose library the template is in; only AppId must be given.
    pub agent: Option<structs::Agent>,
    /// Whether authorizations are listed, added to or taken away.
    pub operate_type: enums::TemplateAuthorizationOperation,
    /// The template, by its id in the library of the platform, not the id that a customer company's copy has.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: String,
    /// The customer companies that UPDATE adds to a template for named companies (AuthTag `part`) or DELETE takes out, by the platform's own ids with commas between them; up to 100.
    ///
    /// Limits: at most 100 ids with commas between them.
    pub proxy_organization_open_ids: Option<String>,
    /// Whether all companies may use the template or named ones.
    /// It can be changed until the template is published.
    pub auth_tag: Option<enums::TemplateAuthorizationScope>,
    /// Enables or disables the template while OperateType is UPDATE.
    /// While it is disabled, companies cannot use it if it was pushed to them, and cannot claim it; if it cannot be changed, the call fails.
    pub available: Option<enums::TemplateAvailability>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// How many companies a page holds.
    ///
    /// Default: `20`. Limits: at most 100.
    pub limit: Option<i64>,
    /// How many companies are passed over before the first one that is returned.
    ///
    /// Default: `0`. Limits: at least 0.
    pub offset: Option<i64>,
}

impl OperateChannelTemplateRequest {
    /// Makes one with what it needs.
    pub fn new(
        operate_type: impl Into<enums::TemplateAuthorizationOperation>,
        template_id: impl Into<String>,
    ) -> Self {
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
    pub fn operate_type(
        mut self,
        operate_type: impl Into<enums::TemplateAuthorizationOperation>,
    ) -> Self {
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
    pub fn auth_tag(
        mut self,
        auth_tag: impl Into<enums::TemplateAuthorizationScope>,
    ) -> Self {
        self.auth_tag = Some(auth_tag.into());
        self
    }
    /// Sets `Available`.
    #[inline]
    pub fn available(mut self, available: enums::TemplateAvailability) -> Self {
        self.available = Some(available);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
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
                rt::Member::Value(&self.operate_type),
                rt::Member::Text(&self.template_id),
                rt::Member::OptionalText(&self.proxy_organization_open_ids),
                rt::Member::Value(&self.auth_tag),
                rt::Member::Value(&self.available),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.proxy_organization_open_ids),
                rt::Slot::Value(&mut self.auth_tag),
                rt::Slot::Value(&mut self.available),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for OperateChannelTemplateRequest {
    const BLANK: Self = Self {
        agent: None,
        operate_type: rt::Blank::BLANK,
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "OperateType",
            rt::Kind::Enum(&enums::template_authorization_operation::TABLE),
        ),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "ProxyOrganizationOpenIds",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^,]*(,[^,]*){0,99}$")
                            .hint("at most 100 ids with commas between them"),
                    ),
                ),
            ],
        ),
        rt::Field::Optional(
            "AuthTag",
            rt::Kind::Enum(&enums::template_authorization_scope::TABLE),
        ),
        rt::Field::Optional(
            "Available",
            rt::Kind::Enum(&enums::template_availability::TABLE),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(100.0))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Minimum(0.0))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-app",
            message: "The call is made for an application: set Agent.AppId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.AppId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "available-for-update",
            message: "Available has an effect only with OperateType UPDATE: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "OperateType",
                        &[rt::Literal::Text("SELECT"), rt::Literal::Text("DELETE")],
                        None,
                    ),
                    rt::Condition::In(
                        "Available",
                        &[rt::Literal::Integer(1), rt::Literal::Integer(2)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["Available"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "auth-tag-for-update",
            message: "AuthTag is changed with OperateType UPDATE only: leave it out.",
            each: "",
            when: rt::Condition::In(
                "OperateType",
                &[rt::Literal::Text("SELECT"), rt::Literal::Text("DELETE")],
                None,
            ),
            demand: rt::Demand::Ignored(&["AuthTag"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "companies-of-part",
            message: "Companies are added to a template for named companies only: set AuthTag to part, or leave ProxyOrganizationOpenIds out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "OperateType",
                        &[rt::Literal::Text("UPDATE")],
                        None,
                    ),
                    rt::Condition::In("AuthTag", &[rt::Literal::Text("all")], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["ProxyOrganizationOpenIds"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for OperateChannelTemplateRequest {
    type Response = OperateChannelTemplateResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateChannelTemplate` answers.
#[non_exhaustive]
pub struct OperateChannelTemplateResponse {
    /// The application that the template belongs to.
    pub app_id: String,
    /// The template that was asked for or changed.
    pub template_id: String,
    /// Whether everything succeeded.
    pub operate_result: enums::TemplateAuthorizationOutcome,
    /// Whether all companies may use the template or named ones.
    pub auth_tag: enums::TemplateAuthorizationScope,
    /// The companies that may use the template, by the platform's own ids.
    /// For SELECT only.
    pub proxy_organization_open_ids: Vec<String>,
    /// The companies for which it failed.
    pub fail_message_list: Vec<structs::AuthFailMessage>,
    /// How many companies may use the template.
    /// For SELECT only.
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
                rt::Member::Value(&self.operate_result),
                rt::Member::Value(&self.auth_tag),
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
                rt::Slot::Value(&mut self.operate_result),
                rt::Slot::Value(&mut self.auth_tag),
                rt::Slot::Value(&mut self.proxy_organization_open_ids),
                rt::Slot::Value(&mut self.fail_message_list),
                rt::Slot::Integer(&mut self.total),
            ],
        );
    }
}

impl rt::Blank for OperateChannelTemplateResponse {
    const BLANK: Self = Self {
        app_id: String::new(),
        template_id: String::new(),
        operate_result: rt::Blank::BLANK,
        auth_tag: rt::Blank::BLANK,
        proxy_organization_open_ids: Vec::new(),
        fail_message_list: Vec::new(),
        total: 0,
    };
}

rt::record_traits!(OperateChannelTemplateResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateChannelTemplateResponse",
    fields: &[
        rt::Field::Required("AppId", rt::Kind::Text),
        rt::Field::Required("TemplateId", rt::Kind::Text),
        rt::Field::Required(
            "OperateResult",
            rt::Kind::Enum(&enums::template_authorization_outcome::TABLE),
        ),
        rt::Field::Required(
            "AuthTag",
            rt::Kind::Enum(&enums::template_authorization_scope::TABLE),
        ),
        rt::Field::Required("ProxyOrganizationOpenIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required(
            "FailMessageList",
            rt::Kind::List(&rt::Kind::Record(&structs::auth_fail_message::SHAPE)),
        ),
        rt::Field::Required("Total", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "OperateChannelTemplate",
    summary: "Lists or changes which customer companies may use a template of the platform's library.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(200),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.StaffAlreadyVerify \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbRead \
        InternalError.DbUpdate \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.DataNotFound \
        InvalidParameter.EmptyParams \
        InvalidParameter.ParamError \
        MissingParameter \
        MissingParameter.Templates \
        OperationDenied \
        OperationDenied.AuthTag \
        OperationDenied.NoApiAuth \
        OperationDenied.OperateType \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationAuth \
        ResourceNotFound.Organization \
        ResourceNotFound.Template \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
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
    /// Lists or changes which customer companies may use a template of the platform's library.
    ///
    /// See [`OperateChannelTemplateRequest`] for what it takes.
    ///
    /// [`operate_channel_template_pages`](Self::operate_channel_template_pages) reads all pages.
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
