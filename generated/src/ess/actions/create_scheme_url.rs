// Generated from schema/ess/2020-11-11/actions/CreateSchemeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link by which a signer reaches the mini-program of the service, in order to view, fill in or sign a contract.
///
/// Use it when signers come from an app, a mini-program, a web page or a text message of yours; for signing on a computer, make a QR code of the link.
/// The link is valid for 90 days, belongs to one signer (nobody else can open it) and must be passed on unchanged, since further parameters break it.
/// To jump to the mini-program, on the full or half screen as WeChat offers both: AppID wxa023b292fd19d41d, original id gh_da88f6188665; the Demo version for tests has wx371151823f6f3edf and gh_39a5d3de69fa.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateSchemeUrl) (in Chinese)
///
/// # Rules
///
/// - A path for apps (EndPoint APP) cannot open the home page or the list: set PathType to 1 or 3, or choose another EndPoint. (`OperationDenied.NoSupportJumpPage`)
/// - Only short links and paths for apps are said to open a contract (PathType 1): set EndPoint to HTTP_SHORT_URL or APP. (warns)
/// - Only short links and paths for apps are said to open a contract (PathType 1): set EndPoint to HTTP_SHORT_URL or APP. (warns)
/// - A link to a contract (PathType 1) needs the contract: set FlowId, or FlowGroupId for a group.
/// - A link to a contract (PathType 1) must name its signer as in the contract: set Name, and Mobile or IdCardNumber. (warns)
/// - A link to an open place must open the cover page: set PathType to 3. (warns)
/// - A link to an open place must open the cover page: set PathType to 3. (warns)
/// - FlowGroupUrlInfo tells the open places of a group of contracts, and no group is named.
///   Set FlowGroupId. (warns)
/// - The kind of document alone does not say who may take an open place: set IdCardNumber, or leave IdCardType out. (warns)
/// - AutoJumpBack works only for paths that an app or mini-program jumps to: set EndPoint to APP, or leave AutoJumpBack out. (advice)
/// - PickUpAfterJoined works only where the company of the open place is named.
///   Set OrganizationName, or leave PickUpAfterJoined out. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
/// - Who may take an open place can be narrowed down by name, mobile number and document for private persons only, and OrganizationName makes this link one for staff of a company.
///   Leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.PathTypeError`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_PATH_TYPE_ERROR),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.LicenseHasExpired`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_LICENSE_HAS_EXPIRED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoSupportJumpPage`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateSchemeUrlRequest {
    /// The member of staff who asks for the link, with UserId filled; this person needs the right to call the action and to see the contract.
    pub operator: Option<structs::UserInfo>,
    /// The company for which the signer signs, with full-width parentheses in place of `(` and `)`; needed for such a signer if the link leads to the contract (PathType 1).
    /// On a link to an open place of a company it decides which company may take the place and sign.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// The name of the signer as it stands in the contract.
    /// On a link to an open place, only a private person of this name may take it.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub name: Option<String>,
    /// The mobile number of the signer as it stands in the contract, without country code.
    /// On a link to an open place, only a private person with this number may take it.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub mobile: Option<String>,
    /// The kind of the identity document in IdCardNumber.
    /// On a link to an open place, only a private person with this kind of document may take it, and it limits nobody without that number.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the signer's identity document, with `X` in upper case.
    /// On a link to an open place, only a private person with this document may take it.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// What kind of link is wanted: HTTP and HTTP_SHORT_URL for text messages and web pages, APP for an app or a mini-program that jumps.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub end_point: Option<enums::LinkEndpoint>,
    /// The contract that the link leads to.
    /// Needed to reach a contract, not for the home page and the list.
    pub flow_id: Option<String>,
    /// The group of contracts that the link leads to, in place of FlowId.
    pub flow_group_id: Option<String>,
    /// Which page the link opens.
    /// Links to an open place must open the cover page (3).
    ///
    /// Default: `0`.
    pub path_type: Option<enums::MiniProgramPage>,
    /// Whether the mini-program goes back by itself after signing.
    /// It works only on the way back to a mini-program of yours; to an app the user must tap a button.
    /// Your app or mini-program has to notice the return by itself.
    ///
    /// Default: `false`.
    pub auto_jump_back: Option<bool>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The buttons that are not shown to whoever comes by this link.
    pub hides: Option<Vec<enums::HiddenButton>>,
    /// The open place that is taken by the link: the RecipientId of a party that was started with FillType 1.
    /// Needed on every link to an open place of a single contract.
    pub recipient_id: Option<String>,
    /// The open places in the contracts of a group, for a link by which somebody takes them.
    pub flow_group_url_info: Option<structs::FlowGroupUrlInfo>,
    /// Set it for links on a web page of a WeChat official account, if the page of success shall have a button back there.
    pub url_use_env: Option<enums::LinkEnvironment>,
    /// On a link to an open place of the company in OrganizationName: whether a signer must have joined that company before taking the place.
    ///
    /// Default: `false`.
    pub pick_up_after_joined: Option<bool>,
    /// Whether the signer may confirm all files as read at once.
    /// The vendor opens it on request only; for companies all controls must ask for the same seals or kinds of signature.
    /// The vendor's text also asks for FlowIds, which this action does not have.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSchemeUrlRequest {
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
    /// Sets `EndPoint`.
    pub fn end_point(mut self, end_point: impl Into<enums::LinkEndpoint>) -> Self {
        self.end_point = Some(end_point.into());
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `PathType`.
    #[inline]
    pub fn path_type(mut self, path_type: enums::MiniProgramPage) -> Self {
        self.path_type = Some(path_type);
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
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
    /// Sets `PickUpAfterJoined`.
    #[inline]
    pub fn pick_up_after_joined(mut self, pick_up_after_joined: bool) -> Self {
        self.pick_up_after_joined = Some(pick_up_after_joined);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSchemeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSchemeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::Value(&self.end_point),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::Value(&self.path_type),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.hides),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.flow_group_url_info),
                rt::Member::Value(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.pick_up_after_joined),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::Value(&mut self.end_point),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.path_type),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.hides),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::Value(&mut self.flow_group_url_info),
                rt::Slot::Value(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.pick_up_after_joined),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateSchemeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        organization_name: None,
        name: None,
        mobile: None,
        id_card_type: None,
        id_card_number: None,
        end_point: None,
        flow_id: None,
        flow_group_id: None,
        path_type: None,
        auto_jump_back: None,
        agent: None,
        hides: None,
        recipient_id: None,
        flow_group_url_info: None,
        url_use_env: None,
        pick_up_after_joined: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateSchemeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSchemeUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.Mobile",
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
            "EndPoint",
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
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional(
            "PathType",
            rt::Kind::Enum(&enums::mini_program_page::TABLE),
        ),
        rt::Field::Optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Hides",
            rt::Kind::List(&rt::Kind::Enum(&enums::hidden_button::TABLE)),
        ),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional(
            "FlowGroupUrlInfo",
            rt::Kind::Record(&structs::flow_group_url_info::SHAPE),
        ),
        rt::Field::Optional(
            "UrlUseEnv",
            rt::Kind::Enum(&enums::link_environment::TABLE),
        ),
        rt::Field::Optional("PickUpAfterJoined", rt::Kind::Boolean),
        rt::Field::Optional("CanSkipReadFlow", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "app-opens-no-home-or-list",
            message: "A path for apps (EndPoint APP) cannot open the home page or the list: set PathType to 1 or 3, or choose another EndPoint.",
            each: "",
            when: rt::Condition::In(
                "PathType",
                &[rt::Literal::Integer(0), rt::Literal::Integer(2)],
                Some(rt::Literal::Integer(0)),
            ),
            demand: rt::Demand::Allow(
                "EndPoint",
                &[rt::Literal::Text("HTTP"), rt::Literal::Text("HTTP_SHORT_URL")],
            ),
            severity: rt::Severity::Deny,
            code: "OperationDenied.NoSupportJumpPage",
        },
        rt::Rule {
            id: "detail-by-short-url-or-app",
            message: "Only short links and paths for apps are said to open a contract (PathType 1): set EndPoint to HTTP_SHORT_URL or APP.",
            each: "",
            when: rt::Condition::In("PathType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["EndPoint"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "long-url-to-detail",
            message: "Only short links and paths for apps are said to open a contract (PathType 1): set EndPoint to HTTP_SHORT_URL or APP.",
            each: "",
            when: rt::Condition::In("PathType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Allow(
                "EndPoint",
                &[rt::Literal::Text("HTTP_SHORT_URL"), rt::Literal::Text("APP")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "detail-needs-contract",
            message: "A link to a contract (PathType 1) needs the contract: set FlowId, or FlowGroupId for a group.",
            each: "",
            when: rt::Condition::In("PathType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::AtLeastOneOf(&[&["FlowId"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "detail-needs-signer",
            message: "A link to a contract (PathType 1) must name its signer as in the contract: set Name, and Mobile or IdCardNumber.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("PathType", &[rt::Literal::Integer(1)], None),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("RecipientId"),
                                rt::Condition::Present("FlowGroupUrlInfo"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["Name", "Mobile"], &["Name", "IdCardNumber"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "open-place-on-cover",
            message: "A link to an open place must open the cover page: set PathType to 3.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::Present("RecipientId"),
                    rt::Condition::Present("FlowGroupUrlInfo"),
                ],
            ),
            demand: rt::Demand::Require(&["PathType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "open-place-page",
            message: "A link to an open place must open the cover page: set PathType to 3.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::Present("RecipientId"),
                    rt::Condition::Present("FlowGroupUrlInfo"),
                ],
            ),
            demand: rt::Demand::Allow("PathType", &[rt::Literal::Integer(3)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "group-places-need-group",
            message: "FlowGroupUrlInfo tells the open places of a group of contracts, and no group is named. Set FlowGroupId.",
            each: "",
            when: rt::Condition::Present("FlowGroupUrlInfo"),
            demand: rt::Demand::Require(&["FlowGroupId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "card-type-needs-number",
            message: "The kind of document alone does not say who may take an open place: set IdCardNumber, or leave IdCardType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("IdCardType"),
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("RecipientId"),
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
            id: "jump-back-needs-app",
            message: "AutoJumpBack works only for paths that an app or mini-program jumps to: set EndPoint to APP, or leave AutoJumpBack out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AutoJumpBack",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::In(
                        "EndPoint",
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                        ],
                        Some(rt::Literal::Text("HTTP")),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["AutoJumpBack"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "joining-needs-company",
            message: "PickUpAfterJoined works only where the company of the open place is named. Set OrganizationName, or leave PickUpAfterJoined out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "PickUpAfterJoined",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("OrganizationName"),
                ],
            ),
            demand: rt::Demand::Ignored(&["PickUpAfterJoined"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "person-presets-for-persons",
            message: "Who may take an open place can be narrowed down by name, mobile number and document for private persons only, and OrganizationName makes this link one for staff of a company. Leave them out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("OrganizationName"),
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("RecipientId"),
                            rt::Condition::Present("FlowGroupUrlInfo"),
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

impl rt::Request for CreateSchemeUrlRequest {
    type Response = CreateSchemeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSchemeUrl` answers.
#[non_exhaustive]
pub struct CreateSchemeUrlResponse {
    /// The link: a web address, or with APP a path like `pages/guide?from=default&…`, which the app or mini-program jumps to.
    /// Append nothing to it.
    pub scheme_url: String,
    /// For links to an open place: where a QR code of the link can be downloaded.
    /// That address is valid for 5 minutes, so save the picture.
    /// Empty otherwise.
    pub scheme_qrcode_url: Option<String>,
}

impl Default for CreateSchemeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSchemeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.scheme_url),
                rt::Member::OptionalText(&self.scheme_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.scheme_url),
                rt::Slot::OptionalText(&mut self.scheme_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for CreateSchemeUrlResponse {
    const BLANK: Self = Self {
        scheme_url: String::new(),
        scheme_qrcode_url: None,
    };
}

rt::record_traits!(CreateSchemeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSchemeUrlResponse",
    fields: &[
        rt::Field::Marked("SchemeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("SchemeQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateSchemeUrl",
    summary: "Makes a link by which a signer reaches the mini-program of the service, in order to view, fill in or sign a contract.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.PathTypeError \
        InternalError \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.System \
        InvalidParameter.DataNotFound \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.LicenseHasExpired \
        OperationDenied.NoFlowPermission \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoSupportJumpPage \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Application \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSchemeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSchemeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link by which a signer reaches the mini-program of the service, in order to view, fill in or sign a contract.
    ///
    /// See [`CreateSchemeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_scheme_url(
        &self,
        request: &CreateSchemeUrlRequest,
    ) -> rt::Call<'_, CreateSchemeUrlResponse> {
        self.0.send(request)
    }
}
