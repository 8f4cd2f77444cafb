// Generated from schema/essbasic/2021-05-26/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which a company changes the seals that another company, or the platform, may use automatically.
///
/// Only the super administrator and the legal representative may call it.
/// The seals can change, the company that got leave cannot.
/// Both companies must be verified.
/// If the company that gives leave has not switched automatic sealing on, the link leads there first.
/// The link lives for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - It must be said whose grant changes: set AuthorizedOrganizationId or AuthorizedOrganizationName, or PlatformAppAuthorization for the platform.
/// - The other company is named either by AuthorizedOrganizationId or by AuthorizedOrganizationName: leave one of them out. (warns)
/// - The grant to the platform changes (PlatformAppAuthorization), so no other company needs to be named. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified, and the employee must be its super administrator or legal representative.
    pub agent: Option<structs::Agent>,
    /// The other company by its id at the service, which DescribeChannelOrganizations returns; it must be verified and in the same application.
    /// Name it either so or by AuthorizedOrganizationName.
    pub authorized_organization_id: Option<String>,
    /// The other company by its name, exactly as on its business licence, with full-width parentheses; it must be verified and in the same application.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub authorized_organization_name: Option<String>,
    /// Whether the grant to the platform of the application, rather than to another company, is changed.
    /// The vendor opens this on request only.
    ///
    /// Default: `false`.
    pub platform_app_authorization: Option<bool>,
    /// Which way the grant goes: with `false` the own company gave it to the named one, with `true` the named company gave it to the own one.
    ///
    /// Default: `false`.
    pub auth_to_me: Option<bool>,
    /// The kinds of seal that may be used automatically.
    /// OTHER includes the kinds below it.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER`.
    pub seal_types: Option<Vec<enums::SealType>>,
    /// How the page lets the company choose the seals.
    ///
    /// Default: `"0"`.
    pub limit_auth_type: Option<enums::SealGrantUpdateMode>,
}

impl ModifyPartnerAutoSignAuthUrlRequest {
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
    /// Sets `AuthorizedOrganizationId`.
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }
    /// Sets `AuthorizedOrganizationName`.
    pub fn authorized_organization_name(
        mut self,
        authorized_organization_name: impl Into<String>,
    ) -> Self {
        self.authorized_organization_name = Some(authorized_organization_name.into());
        self
    }
    /// Sets `PlatformAppAuthorization`.
    #[inline]
    pub fn platform_app_authorization(
        mut self,
        platform_app_authorization: bool,
    ) -> Self {
        self.platform_app_authorization = Some(platform_app_authorization);
        self
    }
    /// Sets `AuthToMe`.
    #[inline]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = Some(auth_to_me);
        self
    }
    /// Sets `SealTypes`.
    pub fn seal_types(
        mut self,
        seal_types: impl IntoIterator<Item = impl Into<enums::SealType>>,
    ) -> Self {
        self.seal_types = Some(rt::list_from(seal_types));
        self
    }
    /// Sets `LimitAuthType`.
    pub fn limit_auth_type(
        mut self,
        limit_auth_type: impl Into<enums::SealGrantUpdateMode>,
    ) -> Self {
        self.limit_auth_type = Some(limit_auth_type.into());
        self
    }
}

impl Default for ModifyPartnerAutoSignAuthUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyPartnerAutoSignAuthUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
                rt::Member::OptionalBoolean(&self.platform_app_authorization),
                rt::Member::OptionalBoolean(&self.auth_to_me),
                rt::Member::Value(&self.seal_types),
                rt::Member::Value(&self.limit_auth_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
                rt::Slot::OptionalBoolean(&mut self.platform_app_authorization),
                rt::Slot::OptionalBoolean(&mut self.auth_to_me),
                rt::Slot::Value(&mut self.seal_types),
                rt::Slot::Value(&mut self.limit_auth_type),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        platform_app_authorization: None,
        auth_to_me: None,
        seal_types: None,
        limit_auth_type: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("AuthorizedOrganizationId", rt::Kind::Text),
        rt::Field::Limited(
            "AuthorizedOrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Optional("PlatformAppAuthorization", rt::Kind::Boolean),
        rt::Field::Optional("AuthToMe", rt::Kind::Boolean),
        rt::Field::Limited(
            "SealTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::seal_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OFFICIAL"),
                            rt::Literal::Text("CONTRACT"),
                            rt::Literal::Text("FINANCE"),
                            rt::Literal::Text("PERSONNEL"),
                            rt::Literal::Text("OTHER"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional(
            "LimitAuthType",
            rt::Kind::Enum(&enums::seal_grant_update_mode::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "partner",
            message: "It must be said whose grant changes: set AuthorizedOrganizationId or AuthorizedOrganizationName, or PlatformAppAuthorization for the platform.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "PlatformAppAuthorization",
                    &[rt::Literal::Boolean(true)],
                    None,
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "id-or-name",
            message: "The other company is named either by AuthorizedOrganizationId or by AuthorizedOrganizationName: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(
                &[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "platform-needs-no-partner",
            message: "The grant to the platform changes (PlatformAppAuthorization), so no other company needs to be named.",
            each: "",
            when: rt::Condition::In(
                "PlatformAppAuthorization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Ignored(
                &["AuthorizedOrganizationId", "AuthorizedOrganizationName"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ModifyPartnerAutoSignAuthUrlRequest {
    type Response = ModifyPartnerAutoSignAuthUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyPartnerAutoSignAuthUrl` answers.
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlResponse {
    /// The short link for the super administrator or legal representative of the company that gives or gets leave; it works until ExpireTime.
    pub url: String,
    /// The page of the mini-program to open from an app or mini-program of yours.
    pub mini_app_path: Option<String>,
    /// When the link stops working, 7 days after it was made.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for ModifyPartnerAutoSignAuthUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyPartnerAutoSignAuthUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.url),
                rt::Member::OptionalText(&self.mini_app_path),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.url),
                rt::Slot::OptionalText(&mut self.mini_app_path),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::SENSITIVE),
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
    service: &crate::essbasic::SERVICE,
    name: "ModifyPartnerAutoSignAuthUrl",
    summary: "Makes a link by which a company changes the seals that another company, or the platform, may use automatically.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyPartnerAutoSignAuthUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyPartnerAutoSignAuthUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which a company changes the seals that another company, or the platform, may use automatically.
    ///
    /// See [`ModifyPartnerAutoSignAuthUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_partner_auto_sign_auth_url(
        &self,
        request: &ModifyPartnerAutoSignAuthUrlRequest,
    ) -> rt::Call<'_, ModifyPartnerAutoSignAuthUrlResponse> {
        self.0.send(request)
    }
}
