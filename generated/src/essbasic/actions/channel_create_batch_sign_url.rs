// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates a link into the mini-program by which one signer signs many contracts.
///
/// First switch on the extended service that checks only the mobile number of persons, in the company settings of the console; a person then sees the contracts after a text message check.
/// Name a person by Name, Mobile and identity document, an employee of a company of its own by these and OrganizationName, and an employee of a customer company by OpenId and OrganizationOpenId, with OrganizationName too while that company is not verified; all must match the contracts.
/// The contracts must be started by the calling company and wait for this signer to sign, and must not hold approval blocks or let signers add sign components.
/// The link lives for seven days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The contracts to sign are missing: set FlowIds.
/// - The request does not say who signs: set OpenId with OrganizationOpenId, or Name with Mobile or IdCardNumber, or FlowBatchUrlInfo if the signer is still open. (warns)
/// - OpenId is an employee of a customer company, which is missing: set OrganizationOpenId. (warns)
/// - The signer of a customer company is named by OpenId as well: set it. (warns)
/// - For signers who are still open the kind of identity document limits nothing on its own: set IdCardNumber, or leave IdCardType out. (warns)
/// - CanBatchReject does not work while JumpToDetail is true: leave one of them out. (advice)
/// - The text message has no number to go to: set Mobile, or leave NotifyType out. (warns)
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
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The real name of the signer, as in the contracts, against which the identity is checked and which goes into signatures.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the signer, who must be the one to be told of the contracts; without +86, as in the contracts; if it differs, the identity document must match instead.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The employee who calls, with the right to call the action and to use the contracts.
    pub operator: Option<structs::UserInfo>,
    /// The kind of identity document, as in the contracts.
    /// For signers who are still open it limits who may claim, persons only, and only together with IdCardNumber.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the signer's identity document, as in the contracts; an X, H or M in it is a capital letter.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// Whether the service sends the link to Mobile by text message.
    ///
    /// Default: `"NONE"`. Limits: one of `NONE`, `SMS`.
    pub notify_type: Option<enums::NotifyType>,
    /// The contracts that are signed by the link, all started by the calling company and waiting for this signer to sign, without approval blocks or leave to add sign components.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// The company for which the signer signs, as on its business licence, with Chinese brackets （）.
    /// Needed for employees of companies that registered with the e-sign service itself and are verified there, and of customer companies that are not verified yet.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// How the signer may make a signature.
    /// It goes before what the contracts say, so repeat here the styles to which they are limited; left out, it is the one style that all signature boxes have in common, or else drawing by hand.
    pub signature_types: Option<Vec<enums::SignatureType>>,
    /// `true` opens the text of the contracts at once, `false` a list of them first.
    ///
    /// Default: `false`.
    pub jump_to_detail: Option<bool>,
    /// The contracts in which the signer is still open, each with the role to be claimed.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// The platform's own id of the employee, for a signer of a customer company, verified there.
    /// Name, mobile number and identity document are then taken from the employee and can be left out.
    pub open_id: Option<String>,
    /// The customer company for which the signer signs, by the platform's own id.
    /// Needed for signers of customer companies.
    pub organization_open_id: Option<String>,
    /// `true` leads back on its own after signing, for links opened from your own mini-program, which must watch for the return.
    /// Into apps WeChat never leads back without a press on the button.
    ///
    /// Default: `false`.
    pub auto_jump_back: Option<bool>,
    /// Set it for links on web pages of a WeChat official account, to get a button that leads back there after signing.
    pub url_use_env: Option<enums::LinkEnvironment>,
    /// `true` lets the signer refuse all contracts of the link in one go.
    /// Contract groups, and links that open the contracts at once (JumpToDetail), do not support it.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// `true` lets the signer confirm in one go that all contracts have been read; Tencent must enable it.
    /// For a company the limits on seals and signatures must be the same in all of the contracts, or it does not work.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
}

impl ChannelCreateBatchSignUrlRequest {
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `SignatureTypes`.
    pub fn signature_types(
        mut self,
        signature_types: impl IntoIterator<Item = enums::SignatureType>,
    ) -> Self {
        self.signature_types = Some(rt::list(signature_types));
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
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

impl Default for ChannelCreateBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::Value(&self.signature_types),
                rt::Member::OptionalBoolean(&self.jump_to_detail),
                rt::Member::Value(&self.flow_batch_url_info),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.organization_open_id),
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::Value(&mut self.signature_types),
                rt::Slot::OptionalBoolean(&mut self.jump_to_detail),
                rt::Slot::Value(&mut self.flow_batch_url_info),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::Value(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchSignUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        name: None,
        mobile: None,
        operator: None,
        id_card_type: None,
        id_card_number: None,
        notify_type: None,
        flow_ids: None,
        organization_name: None,
        signature_types: None,
        jump_to_detail: None,
        flow_batch_url_info: None,
        open_id: None,
        organization_open_id: None,
        auto_jump_back: None,
        url_use_env: None,
        can_batch_reject: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(ChannelCreateBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchSignUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Optional(
            "SignatureTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_type::TABLE)),
        ),
        rt::Field::Optional("JumpToDetail", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowBatchUrlInfo",
            rt::Kind::Record(&structs::flow_batch_url_info::SHAPE),
        ),
        rt::Field::Optional("OpenId", rt::Kind::Text),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
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
            id: "flows",
            message: "The contracts to sign are missing: set FlowIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "who-signs",
            message: "The request does not say who signs: set OpenId with OrganizationOpenId, or Name with Mobile or IdCardNumber, or FlowBatchUrlInfo if the signer is still open.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("FlowBatchUrlInfo")),
            demand: rt::Demand::AtLeastOneOf(
                &[&["OpenId"], &["Name", "Mobile"], &["Name", "IdCardNumber"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "employee-needs-company",
            message: "OpenId is an employee of a customer company, which is missing: set OrganizationOpenId.",
            each: "",
            when: rt::Condition::Present("OpenId"),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "company-needs-employee",
            message: "The signer of a customer company is named by OpenId as well: set it.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("OrganizationOpenId"),
                    rt::Condition::Not(&rt::Condition::Present("FlowBatchUrlInfo")),
                ],
            ),
            demand: rt::Demand::Require(&["OpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "card-type-needs-number",
            message: "For signers who are still open the kind of identity document limits nothing on its own: set IdCardNumber, or leave IdCardType out.",
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
            id: "no-batch-reject-in-details",
            message: "CanBatchReject does not work while JumpToDetail is true: leave one of them out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "JumpToDetail",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::In(
                        "CanBatchReject",
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
            id: "text-message-needs-mobile",
            message: "The text message has no number to go to: set Mobile, or leave NotifyType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
                    rt::Condition::Not(&rt::Condition::Present("OpenId")),
                ],
            ),
            demand: rt::Demand::Require(&["Mobile"]),
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
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("OrganizationName"),
                            rt::Condition::Present("OrganizationOpenId"),
                        ],
                    ),
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

impl rt::Request for ChannelCreateBatchSignUrlRequest {
    type Response = ChannelCreateBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBatchSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlResponse {
    /// The short link, for everything but apps and mini-programs.
    /// Add nothing to it, since further parameters break it.
    pub sign_url: String,
    /// When the link stops working, in seconds since 1970: seven days after it was made.
    ///
    /// In seconds.
    pub expired_time: i64,
    /// The path by which an app or mini-program of your own opens the mini-program of the service.
    /// Add nothing to it.
    pub mini_app_path: String,
}

impl Default for ChannelCreateBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchSignUrlResponse {
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

impl rt::Blank for ChannelCreateBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
        mini_app_path: String::new(),
    };
}

rt::record_traits!(ChannelCreateBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchSignUrlResponse",
    fields: &[
        rt::Field::Marked("SignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ExpiredTime", rt::Kind::Integer),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBatchSignUrl",
    summary: "Creates a link into the mini-program by which one signer signs many contracts.",
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
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBatchSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link into the mini-program by which one signer signs many contracts.
    ///
    /// See [`ChannelCreateBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_batch_sign_url(
        &self,
        request: &ChannelCreateBatchSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateBatchSignUrlResponse> {
        self.0.send(request)
    }
}
