// Generated from schema/essbasic/2021-05-26/actions/CreateSignUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates links into the mini-program by which the parties of a contract read, fill in and sign it.
///
/// Call it after the contract is started, and pass the links on by text message, button or QR code; Endpoint chooses their form.
/// Each link belongs to one signer and opens for nobody else, lives for 90 days, and must not get further parameters.
/// The mini-program's AppID is wxa023b292fd19d41d (original id gh_da88f6188665), in the test environment wx371151823f6f3edf (gh_39a5d3de69fa); an app or mini-program of yours jumps there with the link as path.
/// Single contracts can fail while the call succeeds: look at ErrorMessages.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The request does not say which contracts the links are for: set FlowIds, or FlowGroupId for a contract group. (`MissingParameter.FlowIdsOrFlowGroupId`)
/// - FlowIds and FlowGroupId exclude each other: leave one of them out. (warns)
/// - GenerateType ALL takes one contract: call once for each contract, or choose the party with another GenerateType.
/// - Endpoint CHANNEL only goes with GenerateType ALL: choose another Endpoint.
/// - GenerateType NOT_CHANNEL needs the company of the signer: set OrganizationName.
/// - GenerateType CHANNEL needs the customer company of the signer: set OrganizationOpenId.
/// - GenerateType PERSON needs the person who signs: set Name and Mobile.
/// - GenerateType FOLLOWER needs the mobile number of whoever gets the copy: set Mobile.
/// - GenerateType RECIPIENT needs the roles to be claimed: set RecipientIds, or FlowGroupUrlInfo for a contract group. (warns)
/// - RecipientIds and FlowIds differ in length: give exactly one role for each contract, in the same order.
/// - RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing: set it, or FlowGroupUrlInfo for a contract group. (warns)
/// - FlowGroupUrlInfo only works for a contract group: set FlowGroupId, or use RecipientIds with FlowIds. (advice)
/// - OpenId has an effect only with GenerateType CHANNEL: leave it out. (advice)
/// - The data of the employee in OpenId hold, so this member is ignored once the employee is verified: leave it out. (advice)
/// - JumpUrl has an effect only with Endpoint CHANNEL: leave it out. (advice)
/// - AutoJumpBack has an effect only with Endpoint APP: leave it out. (advice)
/// - For signers who are still open the kind of identity document limits nothing on its own: set IdCardNumber, or leave IdCardType out. (warns)
/// - CanSkipReadFlow needs the contracts one by one: set FlowIds. (warns)
/// - Only open places of persons can be limited to a name, mobile number or identity document, and OrganizationName or OrganizationOpenId limits this one to a company: leave this member out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FlowIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_IDS),
/// [`InvalidParameter.GenerateType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_GENERATE_TYPE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowIdsOrFlowGroupId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.FlowGroup`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_GROUP),
/// [`ResourceNotFound.SaveFlowGroup`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_SAVE_FLOW_GROUP),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateSignUrlsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts, by their ids.
    /// Set these or FlowGroupId; while GenerateType is ALL only one.
    ///
    /// Limits: at most 100 items (`InvalidParameter.FlowIds`).
    pub flow_ids: Option<Vec<String>>,
    /// The contract group.
    /// Set this or FlowIds.
    pub flow_group_id: Option<String>,
    /// From where the signer comes, which decides the form of the links.
    /// Signers who are still open can only be led to the cover page by APP.
    ///
    /// Default: `"WEIXINAPP"`. Limits: one of `WEIXINAPP`, `CHANNEL`, `APP`, `LONGURL2WEIXINAPP` (`InvalidParameter.EndPoint`).
    pub endpoint: Option<enums::MiniProgramEndpoint>,
    /// For which parties links are made.
    /// The members that name a party depend on it.
    ///
    /// Default: `"ALL"`.
    pub generate_type: Option<enums::SignUrlGenerateType>,
    /// With GenerateType NOT_CHANNEL the company of the signer, with Chinese brackets （）.
    /// For a company's signer who is still open, the company whose staff alone may claim and sign.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// With GenerateType PERSON the name of the signer as in the contract.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// With GenerateType PERSON or FOLLOWER the mobile number as in the contract, without +86.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The kind of the signer's identity document.
    /// For signers who are still open it limits who may claim, persons only, and only together with IdCardNumber.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the signer's identity document; an X, H or M in it is a capital letter.
    /// For signers who are still open it limits who may claim, persons only.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// With GenerateType CHANNEL the customer company of the signer, by the platform's own id.
    /// For a company's signer who is still open, the customer company whose staff alone may claim and sign.
    pub organization_open_id: Option<String>,
    /// With GenerateType CHANNEL the employee who signs, by the platform's own id, to get only that link.
    /// Only the data of verified employees are shown; for one who is verified and has joined, name, mobile number and identity document are taken from there, and yours are ignored.
    pub open_id: Option<String>,
    /// `true` leads back on its own after signing, with Endpoint APP opened from your own mini-program, which must watch for the return.
    /// Into apps WeChat never leads back without a press on the button.
    ///
    /// Default: `false`.
    pub auto_jump_back: Option<bool>,
    /// The web address that is opened after signing, from the guide page of Endpoint CHANNEL only.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// The buttons, one or more, that are hidden on the pages for signing.
    pub hides: Option<Vec<enums::HiddenButton>>,
    /// The role of the open signer in each contract, in the order of FlowIds, for links by which somebody claims it.
    /// Each is the RecipientId of the signer that was left open with ApproverOption.FillType 1.
    pub recipient_ids: Option<Vec<String>>,
    /// The contracts of the group in which a signer is still open, each with the role to be claimed.
    pub flow_group_url_info: Option<structs::FlowGroupUrlInfo>,
    /// Set it for links on web pages of a WeChat official account, to get a button that leads back there after signing.
    pub url_use_env: Option<enums::LinkEnvironment>,
    /// `true` lets the signer confirm in one go that all contracts have been read; it needs FlowIds, and Tencent must enable it.
    /// For a company the limits on seals and signatures must be the same in all of the contracts, or it does not work.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSignUrlsRequest {
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
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::MiniProgramEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `GenerateType`.
    pub fn generate_type(
        mut self,
        generate_type: impl Into<enums::SignUrlGenerateType>,
    ) -> Self {
        self.generate_type = Some(generate_type.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Hides`.
    pub fn hides(
        mut self,
        hides: impl IntoIterator<Item = enums::HiddenButton>,
    ) -> Self {
        self.hides = Some(rt::list(hides));
        self
    }
    /// Sets `RecipientIds`.
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recipient_ids = Some(rt::list_from(recipient_ids));
        self
    }
    /// Sets `FlowGroupUrlInfo`.
    #[inline]
    pub fn flow_group_url_info(
        mut self,
        flow_group_url_info: structs::FlowGroupUrlInfo,
    ) -> Self {
        self.flow_group_url_info = Some(flow_group_url_info);
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
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSignUrlsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSignUrlsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::Value(&self.endpoint),
                rt::Member::Value(&self.generate_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.hides),
                rt::Member::Value(&self.recipient_ids),
                rt::Member::Value(&self.flow_group_url_info),
                rt::Member::Value(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::Value(&mut self.generate_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.hides),
                rt::Slot::Value(&mut self.recipient_ids),
                rt::Slot::Value(&mut self.flow_group_url_info),
                rt::Slot::Value(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateSignUrlsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        flow_group_id: None,
        endpoint: None,
        generate_type: None,
        organization_name: None,
        name: None,
        mobile: None,
        id_card_type: None,
        id_card_number: None,
        organization_open_id: None,
        open_id: None,
        auto_jump_back: None,
        jump_url: None,
        operator: None,
        hides: None,
        recipient_ids: None,
        flow_group_url_info: None,
        url_use_env: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateSignUrlsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSignUrlsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(100),
                    "InvalidParameter.FlowIds",
                ),
            ],
        ),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::mini_program_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("WEIXINAPP"),
                            rt::Literal::Text("CHANNEL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("LONGURL2WEIXINAPP"),
                        ],
                    ),
                    "InvalidParameter.EndPoint",
                ),
            ],
        ),
        rt::Field::Optional(
            "GenerateType",
            rt::Kind::Enum(&enums::sign_url_generate_type::TABLE),
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
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("OpenId", rt::Kind::Text),
        rt::Field::Optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "Hides",
            rt::Kind::List(&rt::Kind::Enum(&enums::hidden_button::TABLE)),
        ),
        rt::Field::Optional("RecipientIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "FlowGroupUrlInfo",
            rt::Kind::Record(&structs::flow_group_url_info::SHAPE),
        ),
        rt::Field::Optional(
            "UrlUseEnv",
            rt::Kind::Enum(&enums::link_environment::TABLE),
        ),
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
            id: "flows-or-group",
            message: "The request does not say which contracts the links are for: set FlowIds, or FlowGroupId for a contract group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.FlowIdsOrFlowGroupId",
        },
        rt::Rule {
            id: "not-flows-and-group",
            message: "FlowIds and FlowGroupId exclude each other: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "all-takes-one-flow",
            message: "GenerateType ALL takes one contract: call once for each contract, or choose the party with another GenerateType.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("ALL")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Items("FlowIds", None, Some(1)),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "guide-page-needs-all",
            message: "Endpoint CHANNEL only goes with GenerateType ALL: choose another Endpoint.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "GenerateType",
                    &[rt::Literal::Text("ALL")],
                    Some(rt::Literal::Text("ALL")),
                ),
            ),
            demand: rt::Demand::Allow(
                "Endpoint",
                &[
                    rt::Literal::Text("WEIXINAPP"),
                    rt::Literal::Text("APP"),
                    rt::Literal::Text("LONGURL2WEIXINAPP"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-outside",
            message: "GenerateType NOT_CHANNEL needs the company of the signer: set OrganizationName.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("NOT_CHANNEL")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "customer-company",
            message: "GenerateType CHANNEL needs the customer company of the signer: set OrganizationOpenId.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("CHANNEL")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "person",
            message: "GenerateType PERSON needs the person who signs: set Name and Mobile.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("PERSON")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "follower",
            message: "GenerateType FOLLOWER needs the mobile number of whoever gets the copy: set Mobile.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("FOLLOWER")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Require(&["Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipient",
            message: "GenerateType RECIPIENT needs the roles to be claimed: set RecipientIds, or FlowGroupUrlInfo for a contract group.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("RECIPIENT")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["RecipientIds"], &["FlowGroupUrlInfo"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "recipient-per-flow",
            message: "RecipientIds and FlowIds differ in length: give exactly one role for each contract, in the same order.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::SameLength(&["RecipientIds", "FlowIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipients-need-flows",
            message: "RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing: set it, or FlowGroupUrlInfo for a contract group.",
            each: "",
            when: rt::Condition::Present("RecipientIds"),
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "group-info-needs-group",
            message: "FlowGroupUrlInfo only works for a contract group: set FlowGroupId, or use RecipientIds with FlowIds.",
            each: "",
            when: rt::Condition::Absent("FlowGroupId"),
            demand: rt::Demand::Ignored(&["FlowGroupUrlInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "open-id-for-customer-company",
            message: "OpenId has an effect only with GenerateType CHANNEL: leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "GenerateType",
                    &[rt::Literal::Text("CHANNEL")],
                    Some(rt::Literal::Text("ALL")),
                ),
            ),
            demand: rt::Demand::Ignored(&["OpenId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "open-id-wins",
            message: "The data of the employee in OpenId hold, so this member is ignored once the employee is verified: leave it out.",
            each: "",
            when: rt::Condition::In(
                "GenerateType",
                &[rt::Literal::Text("CHANNEL")],
                Some(rt::Literal::Text("ALL")),
            ),
            demand: rt::Demand::Ignored(
                &["Name", "Mobile", "IdCardType", "IdCardNumber"],
                "OpenId",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "jump-url-needs-guide-page",
            message: "JumpUrl has an effect only with Endpoint CHANNEL: leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("Endpoint", &[rt::Literal::Text("CHANNEL")], None),
            ),
            demand: rt::Demand::Ignored(&["JumpUrl"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "jump-back-needs-app",
            message: "AutoJumpBack has an effect only with Endpoint APP: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AutoJumpBack",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In("Endpoint", &[rt::Literal::Text("APP")], None),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["AutoJumpBack"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "card-type-needs-number",
            message: "For signers who are still open the kind of identity document limits nothing on its own: set IdCardNumber, or leave IdCardType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("IdCardType"),
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("RecipientIds"),
                            rt::Condition::Present("FlowGroupUrlInfo"),
                        ],
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["IdCardNumber"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "skip-reading-needs-flows",
            message: "CanSkipReadFlow needs the contracts one by one: set FlowIds.",
            each: "",
            when: rt::Condition::In(
                "CanSkipReadFlow",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "preset-for-persons",
            message: "Only open places of persons can be limited to a name, mobile number or identity document, and OrganizationName or OrganizationOpenId limits this one to a company: leave this member out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateType",
                        &[rt::Literal::Text("RECIPIENT")],
                        Some(rt::Literal::Text("ALL")),
                    ),
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

impl rt::Request for CreateSignUrlsRequest {
    type Response = CreateSignUrlsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSignUrls` answers.
#[non_exhaustive]
pub struct CreateSignUrlsResponse {
    /// The links, one for each party.
    pub sign_url_infos: Vec<structs::SignUrlInfo>,
    /// Why a link could not be made, in the order of SignUrlInfos; empty where it was made.
    pub error_messages: Vec<String>,
}

impl Default for CreateSignUrlsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSignUrlsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.sign_url_infos),
                rt::Member::Value(&self.error_messages),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.sign_url_infos),
                rt::Slot::Value(&mut self.error_messages),
            ],
        );
    }
}

impl rt::Blank for CreateSignUrlsResponse {
    const BLANK: Self = Self {
        sign_url_infos: Vec::new(),
        error_messages: Vec::new(),
    };
}

rt::record_traits!(CreateSignUrlsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSignUrlsResponse",
    fields: &[
        rt::Field::Required(
            "SignUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::sign_url_info::SHAPE)),
        ),
        rt::Field::Required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateSignUrls",
    summary: "Creates links into the mini-program by which the parties of a contract read, fill in and sign it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowIds \
        InvalidParameter.GenerateType \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        MissingParameter.FlowIdsOrFlowGroupId \
        OperationDenied \
        OperationDenied.NoIdentityVerify \
        OperationDenied.OrganizationClosing \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.FlowGroup \
        ResourceNotFound.SaveFlowGroup \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSignUrlsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSignUrlsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates links into the mini-program by which the parties of a contract read, fill in and sign it.
    ///
    /// See [`CreateSignUrlsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_sign_urls(
        &self,
        request: &CreateSignUrlsRequest,
    ) -> rt::Call<'_, CreateSignUrlsResponse> {
        self.0.send(request)
    }
}
