// Generated from schema/ess/2020-11-11/actions/CreateBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link by which one signer signs several contracts in the mini-program of the service.
///
/// The own company must have switched on the check of private persons by mobile number alone (MOBILE_CHECK_APPROVER, under advanced signing abilities in the console).
/// In every contract it must be the signer's turn to sign, and the facts about the signer must be those of the contracts.
/// The link is valid for 7 days unless the answer says otherwise; whoever opens it types a code by text message before the contracts are shown.
/// Contracts in which signers have approval blocks (SIGN_VIRTUAL_COMBINATION) or add controls themselves cannot be signed this way.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A link to sign several contracts needs the contracts.
///   Set FlowIds.
/// - The signer cannot be found in the contracts: set Name, and Mobile or IdCardNumber. (warns)
/// - The text message has no receiver.
///   Set Mobile, or NotifyType to NONE. (warns)
/// - Contracts cannot be refused all at once where the link opens the first of them.
///   Leave CanBatchReject or JumpToDetail out. (advice)
/// - The kind of document alone does not say who may take an open place: set IdCardNumber, or leave IdCardType out. (warns)
/// - Who may take an open place can be narrowed down by name, mobile number and document for private persons only, and this link is for staff of a company.
///   Leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchSignUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The real name of the signer, as it stands in the contracts.
    /// On a link to open places, only a private person of this name may take them.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the signer as in the contracts, without country code, which must be that of the person to be notified; if it is another one, the identity document must be that of the contracts.
    /// On a link to open places, only a private person with this number may take them.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The kind of the identity document, as it stands in the contracts.
    /// On a link to open places, only a private person with this kind of document may take them, and it limits nobody without IdCardNumber.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// How the signer may make signatures; several leave the choice.
    /// It replaces what the contracts state, so name here what their ComponentTypeLimit allows.
    /// If it is left out: the one kind that all signature controls of the person agree on, otherwise handwriting.
    pub signature_types: Option<Vec<enums::SignatureType>>,
    /// The number of the identity document as in the contracts, with `X` in upper case.
    /// On a link to open places, only a private person with this document may take them.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// Whether the link is also sent to Mobile by text message.
    ///
    /// Default: `"NONE"`. Limits: one of `NONE`, `SMS`.
    pub notify_type: Option<enums::NotifyType>,
    /// The contracts to be signed, all started by the own company.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// The company for which the signer signs, as on its business licence, with full-width parentheses in place of `(` and `)`.
    /// Needed for signers of companies.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// Whether the link opens the first contract at once.
    /// Otherwise it opens the list of the contracts.
    ///
    /// Default: `false`.
    pub jump_to_detail: Option<bool>,
    /// The open places that the signer takes by this link, one for each contract.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// Whether the mini-program goes back by itself after signing.
    /// It works only on the way back to a mini-program of yours; to an app the user must tap a button.
    /// Your app or mini-program has to notice the return by itself.
    ///
    /// Default: `false`.
    pub auto_jump_back: Option<bool>,
    /// Set it for links on a web page of a WeChat official account, if the page of success shall have a button back there.
    pub url_use_env: Option<enums::LinkEnvironment>,
    /// Whether the signer may refuse all contracts at once.
    /// It works neither for groups of contracts nor with JumpToDetail.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// Whether the signer may confirm all files as read at once.
    /// The vendor opens it on request only; for companies all controls must ask for the same seals or kinds of signature.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateBatchSignUrlRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `SignatureTypes`.
    pub fn signature_types(
        mut self,
        signature_types: impl IntoIterator<Item = enums::SignatureType>,
    ) -> Self {
        self.signature_types = Some(rt::list(signature_types));
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `JumpToDetail`.
    #[inline]
    pub fn jump_to_detail(mut self, jump_to_detail: bool) -> Self {
        self.jump_to_detail = Some(jump_to_detail);
        self
    }
    /// Sets `FlowBatchUrlInfo`.
    #[inline]
    pub fn flow_batch_url_info(
        mut self,
        flow_batch_url_info: structs::FlowBatchUrlInfo,
    ) -> Self {
        self.flow_batch_url_info = Some(flow_batch_url_info);
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `UrlUseEnv`.
    pub fn url_use_env(
        mut self,
        url_use_env: impl Into<enums::LinkEnvironment>,
    ) -> Self {
        self.url_use_env = Some(url_use_env.into());
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.id_card_type),
                rt::Member::Value(&self.signature_types),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalBoolean(&self.jump_to_detail),
                rt::Member::Value(&self.flow_batch_url_info),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::Value(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::Value(&mut self.signature_types),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalBoolean(&mut self.jump_to_detail),
                rt::Slot::Value(&mut self.flow_batch_url_info),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::Value(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateBatchSignUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        name: None,
        mobile: None,
        agent: None,
        id_card_type: None,
        signature_types: None,
        id_card_number: None,
        notify_type: None,
        flow_ids: None,
        organization_name: None,
        jump_to_detail: None,
        flow_batch_url_info: None,
        auto_jump_back: None,
        url_use_env: None,
        can_batch_reject: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchSignUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
        rt::Field::Optional(
            "SignatureTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_type::TABLE)),
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "NotifyType",
            rt::Kind::Enum(&enums::notify_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("NONE"), rt::Literal::Text("SMS")],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Limited(
            "OrganizationName",
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
        rt::Field::Optional("JumpToDetail", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowBatchUrlInfo",
            rt::Kind::Record(&structs::flow_batch_url_info::SHAPE),
        ),
        rt::Field::Optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::Optional(
            "UrlUseEnv",
            rt::Kind::Enum(&enums::link_environment::TABLE),
        ),
        rt::Field::Optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::Optional("CanSkipReadFlow", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "contracts",
            message: "A link to sign several contracts needs the contracts. Set FlowIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "signer-known",
            message: "The signer cannot be found in the contracts: set Name, and Mobile or IdCardNumber.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("FlowBatchUrlInfo")),
            demand: rt::Demand::AtLeastOneOf(
                &[&["Name", "Mobile"], &["Name", "IdCardNumber"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "text-message-needs-mobile",
            message: "The text message has no receiver. Set Mobile, or NotifyType to NONE.",
            each: "",
            when: rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
            demand: rt::Demand::Require(&["Mobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "no-refusal-beside-detail",
            message: "Contracts cannot be refused all at once where the link opens the first of them. Leave CanBatchReject or JumpToDetail out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "CanBatchReject",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::In(
                        "JumpToDetail",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["CanBatchReject"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "card-type-needs-number",
            message: "The kind of document alone does not say who may take an open place: set IdCardNumber, or leave IdCardType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("FlowBatchUrlInfo"),
                    rt::Condition::Present("IdCardType"),
                ],
            ),
            demand: rt::Demand::Require(&["IdCardNumber"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "person-presets-for-persons",
            message: "Who may take an open place can be narrowed down by name, mobile number and document for private persons only, and this link is for staff of a company. Leave them out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("FlowBatchUrlInfo"),
                    rt::Condition::Present("OrganizationName"),
                ],
            ),
            demand: rt::Demand::Ignored(
                &["Name", "Mobile", "IdCardType", "IdCardNumber"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchSignUrlRequest {
    type Response = CreateBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchSignUrl` answers.
#[non_exhaustive]
pub struct CreateBatchSignUrlResponse {
    /// The short link, for text messages and web pages.
    /// Append nothing to it.
    ///
    /// Limits: an absolute URL (warns).
    pub sign_url: String,
    /// Until when the link is valid, 7 days unless stated.
    ///
    /// Limits: seconds since 1970.
    pub expired_time: i64,
    /// The path within the mini-program, for an app or mini-program of yours that jumps there.
    /// Append nothing to it.
    pub mini_app_path: String,
}

impl Default for CreateBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.sign_url),
                rt::Member::Integer(&self.expired_time),
                rt::Member::Text(&self.mini_app_path),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Integer(&mut self.expired_time),
                rt::Slot::Text(&mut self.mini_app_path),
            ],
        );
    }
}

impl rt::Blank for CreateBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
        mini_app_path: String::new(),
    };
}

rt::record_traits!(CreateBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchSignUrlResponse",
    fields: &[
        rt::Field::Limited(
            "SignUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchSignUrl",
    summary: "Makes a link by which one signer signs several contracts in the mini-program of the service.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InvalidParameter \
        MissingParameter \
        OperationDenied \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchSignUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link by which one signer signs several contracts in the mini-program of the service.
    ///
    /// See [`CreateBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_sign_url(
        &self,
        request: &CreateBatchSignUrlRequest,
    ) -> rt::Call<'_, CreateBatchSignUrlResponse> {
        self.0.send(request)
    }
}
