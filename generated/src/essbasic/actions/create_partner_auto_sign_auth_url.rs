// Generated from schema/essbasic/2021-05-26/actions/CreatePartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which one company lets another, or the platform, seal for it automatically.
///
/// Only the super administrator and the legal representative may call it.
/// Both companies must be verified; one that already has leave, or is being asked, cannot be named again, and ModifyPartnerAutoSignAuthUrl changes what was granted.
/// If the company that gives leave has not switched automatic sealing on, the link leads there first.
/// The link lives for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - It must be said who the other company is: set AuthorizedOrganizationIds or AuthorizedOrganizationNames, or PlatformAppAuthorization for the platform.
/// - The other companies are named either by AuthorizedOrganizationIds or by AuthorizedOrganizationNames: leave one of them out. (warns)
/// - The other company is named either by AuthorizedOrganizationId or by AuthorizedOrganizationName: leave one of them out. (warns)
/// - The platform gets leave (PlatformAppAuthorization), so no other company needs to be named. (advice)
/// - With AuthToMe one company gives leave at a time: name one in AuthorizedOrganizationIds.
/// - With AuthToMe one company gives leave at a time: name one in AuthorizedOrganizationNames.
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
pub struct CreatePartnerAutoSignAuthUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified, and the employee must be its super administrator or legal representative.
    pub agent: Option<structs::Agent>,
    /// The other company by its id at the service, before several could be named; in the same application.
    /// Name it either so or by AuthorizedOrganizationName.
    ///
    /// Out of use; use `AuthorizedOrganizationIds`.
    pub authorized_organization_id: Option<String>,
    /// The other company by its name, exactly as on its business licence, before several could be named; in the same application.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns). Out of use; use `AuthorizedOrganizationNames`.
    pub authorized_organization_name: Option<String>,
    /// Whether the platform of the application, rather than another company, gets leave.
    /// The vendor opens this on request only.
    ///
    /// Default: `false`.
    pub platform_app_authorization: Option<bool>,
    /// The kinds of seal that may be used automatically.
    /// OTHER includes the kinds below it.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER`.
    pub seal_types: Option<Vec<enums::SealType>>,
    /// Which way leave is given: with `false` the own company gives it to the named ones, with `true` the named company gives it to the own one, and only one can be named.
    ///
    /// Default: `false`.
    pub auth_to_me: Option<bool>,
    /// The other companies by their ids at the service, which DescribeChannelOrganizations returns; all verified and in the same application, and none that has leave already or is being asked.
    /// Name them either so or by AuthorizedOrganizationNames.
    ///
    /// Limits: at most 50 items.
    pub authorized_organization_ids: Option<Vec<String>>,
    /// The other companies by their names, exactly as on their business licences, with full-width parentheses; all verified and in the same application, and none that has leave already or is being asked.
    /// Not needed with AuthorizedOrganizationIds.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns); at most 50 items.
    pub authorized_organization_names: Option<Vec<String>>,
    /// How the page lets the company choose the seals.
    ///
    /// Default: `0`.
    pub limit_auth_type: Option<enums::SealGrantMode>,
}

impl CreatePartnerAutoSignAuthUrlRequest {
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
    #[deprecated(note = "use `AuthorizedOrganizationIds`")]
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }
    /// Sets `AuthorizedOrganizationName`.
    #[deprecated(note = "use `AuthorizedOrganizationNames`")]
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
    /// Sets `SealTypes`.
    pub fn seal_types(
        mut self,
        seal_types: impl IntoIterator<Item = impl Into<enums::SealType>>,
    ) -> Self {
        self.seal_types = Some(rt::list_from(seal_types));
        self
    }
    /// Sets `AuthToMe`.
    #[inline]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = Some(auth_to_me);
        self
    }
    /// Sets `AuthorizedOrganizationIds`.
    pub fn authorized_organization_ids(
        mut self,
        authorized_organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_organization_ids = Some(
            rt::list_from(authorized_organization_ids),
        );
        self
    }
    /// Sets `AuthorizedOrganizationNames`.
    pub fn authorized_organization_names(
        mut self,
        authorized_organization_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_organization_names = Some(
            rt::list_from(authorized_organization_names),
        );
        self
    }
    /// Sets `LimitAuthType`.
    #[inline]
    pub fn limit_auth_type(mut self, limit_auth_type: enums::SealGrantMode) -> Self {
        self.limit_auth_type = Some(limit_auth_type);
        self
    }
}

impl Default for CreatePartnerAutoSignAuthUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePartnerAutoSignAuthUrlRequest {
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
                rt::Member::Value(&self.seal_types),
                rt::Member::OptionalBoolean(&self.auth_to_me),
                rt::Member::Value(&self.authorized_organization_ids),
                rt::Member::Value(&self.authorized_organization_names),
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
                rt::Slot::Value(&mut self.seal_types),
                rt::Slot::OptionalBoolean(&mut self.auth_to_me),
                rt::Slot::Value(&mut self.authorized_organization_ids),
                rt::Slot::Value(&mut self.authorized_organization_names),
                rt::Slot::Value(&mut self.limit_auth_type),
            ],
        );
    }
}

impl rt::Blank for CreatePartnerAutoSignAuthUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        platform_app_authorization: None,
        seal_types: None,
        auth_to_me: None,
        authorized_organization_ids: None,
        authorized_organization_names: None,
        limit_auth_type: None,
    };
}

rt::record_traits!(CreatePartnerAutoSignAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePartnerAutoSignAuthUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "AuthorizedOrganizationId",
            rt::Kind::Text,
            rt::OPTIONAL.disabled("AuthorizedOrganizationIds"),
        ),
        rt::Field::Limited(
            "AuthorizedOrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL.disabled("AuthorizedOrganizationNames"),
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
        rt::Field::Optional("AuthToMe", rt::Kind::Boolean),
        rt::Field::Limited(
            "AuthorizedOrganizationIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Limited(
            "AuthorizedOrganizationNames",
            rt::Kind::List(&rt::Kind::Text),
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
                rt::Check::Deny(rt::Test::MaxItems(50)),
            ],
        ),
        rt::Field::Optional(
            "LimitAuthType",
            rt::Kind::Enum(&enums::seal_grant_mode::TABLE),
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
            message: "It must be said who the other company is: set AuthorizedOrganizationIds or AuthorizedOrganizationNames, or PlatformAppAuthorization for the platform.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "PlatformAppAuthorization",
                    &[rt::Literal::Boolean(true)],
                    None,
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[
                    &["AuthorizedOrganizationIds"],
                    &["AuthorizedOrganizationNames"],
                    &["AuthorizedOrganizationId"],
                    &["AuthorizedOrganizationName"],
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "ids-or-names",
            message: "The other companies are named either by AuthorizedOrganizationIds or by AuthorizedOrganizationNames: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(
                &[&["AuthorizedOrganizationIds"], &["AuthorizedOrganizationNames"]],
            ),
            severity: rt::Severity::Warn,
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
            message: "The platform gets leave (PlatformAppAuthorization), so no other company needs to be named.",
            each: "",
            when: rt::Condition::In(
                "PlatformAppAuthorization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Ignored(
                &[
                    "AuthorizedOrganizationIds",
                    "AuthorizedOrganizationNames",
                    "AuthorizedOrganizationId",
                    "AuthorizedOrganizationName",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "one-id-to-me",
            message: "With AuthToMe one company gives leave at a time: name one in AuthorizedOrganizationIds.",
            each: "",
            when: rt::Condition::In("AuthToMe", &[rt::Literal::Boolean(true)], None),
            demand: rt::Demand::Items("AuthorizedOrganizationIds", None, Some(1)),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "one-name-to-me",
            message: "With AuthToMe one company gives leave at a time: name one in AuthorizedOrganizationNames.",
            each: "",
            when: rt::Condition::In("AuthToMe", &[rt::Literal::Boolean(true)], None),
            demand: rt::Demand::Items("AuthorizedOrganizationNames", None, Some(1)),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreatePartnerAutoSignAuthUrlRequest {
    type Response = CreatePartnerAutoSignAuthUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePartnerAutoSignAuthUrl` answers.
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlResponse {
    /// The short link for the super administrator or legal representative of the company that gives or gets leave; it works until ExpireTime.
    pub url: String,
    /// The page of the mini-program to open from an app or mini-program of yours.
    pub mini_app_path: Option<String>,
    /// When the link stops working, 7 days after it was made.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreatePartnerAutoSignAuthUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePartnerAutoSignAuthUrlResponse {
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

impl rt::Blank for CreatePartnerAutoSignAuthUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(CreatePartnerAutoSignAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePartnerAutoSignAuthUrlResponse",
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
    name: "CreatePartnerAutoSignAuthUrl",
    summary: "Makes a link by which one company lets another, or the platform, seal for it automatically.",
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
        blank: rt::blank::<CreatePartnerAutoSignAuthUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePartnerAutoSignAuthUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which one company lets another, or the platform, seal for it automatically.
    ///
    /// See [`CreatePartnerAutoSignAuthUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_partner_auto_sign_auth_url(
        &self,
        request: &CreatePartnerAutoSignAuthUrlRequest,
    ) -> rt::Call<'_, CreatePartnerAutoSignAuthUrlResponse> {
        self.0.send(request)
    }
}
