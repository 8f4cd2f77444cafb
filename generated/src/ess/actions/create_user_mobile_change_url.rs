// Generated from schema/ess/2020-11-11/actions/CreateUserMobileChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a member of staff or a private person changes the mobile number of the account.
///
/// Staff of the own company are named by UserId, or by name and document.
/// A private person may be named, or not at all: then the link works for whoever is logged in to the mini-program, and never ends.
/// Append nothing to the link.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who makes the link: set Operator.UserId.
/// - Which member of staff changes the number?
///   Set UserId, or Name and IdCardNumber, or UserAccountType 1 for a private person.
/// - UserId names the person: UserAccountType, Name, IdCardType and IdCardNumber have no effect. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlRequest {
    /// The member of staff in whose name the call is made, by UserId; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff who changes the number, by the id that the console shows.
    /// Everything else about the person is then ignored.
    pub user_id: Option<String>,
    /// Whether a member of staff or a private person changes the number.
    /// Staff can be of the own company only.
    /// A private person need not be named: the link is then for whoever is logged in to the mini-program.
    ///
    /// Default: `0`.
    pub user_account_type: Option<enums::UserAccountType>,
    /// The real name of the person who changes the number, no nickname.
    /// Needed for a member of staff who is not named by UserId.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The kind of document of the person who changes the number.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The document number of the person who changes the number, with X and H or M as capitals.
    /// Needed for a member of staff who is not named by UserId.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The form of the link to change the mobile number.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub endpoint: Option<enums::LinkEndpoint>,
    /// Data of your own, in base64, which come back in the callback about the changed number.
    /// Only for people who were verified through a link of CreateUserVerifyUrl.
    ///
    /// Limits: base64 (warns); at most 1000 characters.
    pub user_data: Option<String>,
}

impl CreateUserMobileChangeUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `UserAccountType`.
    #[inline]
    pub fn user_account_type(
        mut self,
        user_account_type: enums::UserAccountType,
    ) -> Self {
        self.user_account_type = Some(user_account_type);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserMobileChangeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserMobileChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::Value(&self.user_account_type),
                rt::Member::OptionalText(&self.name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::Value(&self.endpoint),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::Value(&mut self.user_account_type),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateUserMobileChangeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        user_id: None,
        user_account_type: None,
        name: None,
        id_card_type: None,
        id_card_number: None,
        endpoint: None,
        user_data: None,
    };
}

rt::record_traits!(CreateUserMobileChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserMobileChangeUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("UserId", rt::Kind::Text),
        rt::Field::Optional(
            "UserAccountType",
            rt::Kind::Enum(&enums::user_account_type::TABLE),
        ),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who makes the link: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "staff-by-name",
            message: "Which member of staff changes the number? Set UserId, or Name and IdCardNumber, or UserAccountType 1 for a private person.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("UserId"),
                    rt::Condition::In(
                        "UserAccountType",
                        &[rt::Literal::Integer(0)],
                        Some(rt::Literal::Integer(0)),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["Name", "IdCardNumber"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "user-id-decides",
            message: "UserId names the person: UserAccountType, Name, IdCardType and IdCardNumber have no effect.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["UserAccountType", "Name", "IdCardType", "IdCardNumber"],
                "UserId",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateUserMobileChangeUrlRequest {
    type Response = CreateUserMobileChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserMobileChangeUrl` answers.
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlResponse {
    /// The link with which the mobile number is changed: an address, or a mini-program path for APP.
    /// Valid for 7 days if it is for somebody in particular.
    pub url: Option<String>,
    /// When the link to change the mobile number ends.
    /// A link for nobody in particular never ends.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreateUserMobileChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserMobileChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateUserMobileChangeUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expire_time: None,
    };
}

rt::record_traits!(CreateUserMobileChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserMobileChangeUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
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
    name: "CreateUserMobileChangeUrl",
    summary: "Makes a link with which a member of staff or a private person changes the mobile number of the account.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameterValue \
        MissingParameter \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserMobileChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserMobileChangeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a member of staff or a private person changes the mobile number of the account.
    ///
    /// See [`CreateUserMobileChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_mobile_change_url(
        &self,
        request: &CreateUserMobileChangeUrlRequest,
    ) -> rt::Call<'_, CreateUserMobileChangeUrlResponse> {
        self.0.send(request)
    }
}
