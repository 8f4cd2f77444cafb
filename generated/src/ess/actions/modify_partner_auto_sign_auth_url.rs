// Generated from schema/ess/2020-11-11/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a company changes the seals that another may sign with automatically.
///
/// The right was given with a link of CreatePartnerAutoSignAuthUrl.
/// Only the seals can be changed, not the company that has the right.
/// Both companies must be verified.
/// The super administrator or the legal representative of one of the two opens the link, in the mini-program, and is led to switch automatic signing on if the company has not done so.
/// The link is valid for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The other company is not named: set AuthorizedOrganizationId or AuthorizedOrganizationName.
/// - The other company is named twice: AuthorizedOrganizationId or AuthorizedOrganizationName is enough. (warns)
/// - Only the super administrator or the legal representative can change the rights of partners: set Operator.UserId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The super administrator or the legal representative of the own company, by UserId; nobody else may call the action.
    pub operator: Option<structs::UserInfo>,
    /// The other company of the right, by its id at the service, which its console shows in the company's settings.
    /// AuthToMe tells whether it has the right or has given it.
    /// Not needed with its name.
    pub authorized_organization_id: Option<String>,
    /// The other company of the right, named exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    /// Not needed with its id.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub authorized_organization_name: Option<String>,
    /// Who has given the right: the other company to the own one if true, the own company to the other one if false.
    ///
    /// Default: `false`.
    pub auth_to_me: Option<bool>,
    /// Lets the seals be changed among these kinds only.
    /// OTHER includes its finer kinds.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER`.
    pub seal_types: Option<Vec<enums::SealType>>,
    /// How the seals can be picked anew on the page.
    ///
    /// Default: `0`.
    pub limit_auth_type: Option<enums::SealGrantMode>,
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    #[inline]
    pub fn limit_auth_type(mut self, limit_auth_type: enums::SealGrantMode) -> Self {
        self.limit_auth_type = Some(limit_auth_type);
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
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
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
        operator: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        auth_to_me: None,
        seal_types: None,
        limit_auth_type: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlRequest",
    fields: &[
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            rt::Kind::Enum(&enums::seal_grant_mode::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "which-company",
            message: "The other company is not named: set AuthorizedOrganizationId or AuthorizedOrganizationName.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-once",
            message: "The other company is named twice: AuthorizedOrganizationId or AuthorizedOrganizationName is enough.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(
                &[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "operator-user-id",
            message: "Only the super administrator or the legal representative can change the rights of partners: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Warn,
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
    /// The short link with which the seals are changed, valid until ExpireTime.
    pub url: Option<String>,
    /// The page of the mini-program where the seals are changed, for a jump from an app or another mini-program.
    pub mini_app_path: Option<String>,
    /// When the link to change the seals ends, 7 days from now.
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
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalText(&self.mini_app_path),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalText(&mut self.mini_app_path),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlResponse {
    const BLANK: Self = Self {
        url: None,
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
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
    service: &crate::ess::SERVICE,
    name: "ModifyPartnerAutoSignAuthUrl",
    summary: "Makes a link with which a company changes the seals that another may sign with automatically.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        MissingParameter \
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

impl crate::ess::Client {
    /// Makes a link with which a company changes the seals that another may sign with automatically.
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
