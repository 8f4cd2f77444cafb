// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates H5 links by which the signers of one contract sign it in a browser or app.
///
/// Call it after the contract is started.
/// The links are for mobile browsers, Alipay and apps, not for mini-programs; by default they live 30 minutes, and new ones can be made at any time.
/// Face checks do not work inside an iframe, nor does setting a password there, and an app that embeds the pages must be fitted to them on Android and iOS (<https://cloud.tencent.com/document/product/1007/61076>).
/// On these pages only signatures, dates, seals, approval blocks and fields to fill in work; which styles of signature are offered was settled when the contract was started.
/// A person's stored signature pictures cannot be used, and a drawn signature is not kept for later.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/operateFlows/ChannelCreateFlowSignUrl) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The signers are missing: set FlowApproverInfos, or UrlType 1 for a preview by the initiator. (warns)
/// - The signer's kind is missing: set ApproverType.
/// - This signer is named by Name and Mobile: set both, or RecipientId, or OpenId for an employee of a customer company. (warns)
/// - An employee's company is missing: set OrganizationName, or OrganizationOpenId for a verified customer company. (warns)
/// - An employee of a customer company is named by OpenId and OrganizationOpenId together: set both. (warns)
/// - VideoVerifyTimesLimit has an effect only on video checks: set Intention of a signer, or leave it out. (advice)
/// - The video of Intention needs the face to be chosen: set ApproverSignTypes of the signer to a list with 1. (warns)
/// - This belongs to starting a contract and has no effect on a link: leave it out. (advice)
/// - Fingerprint (5) and face unlock of the phone (6) work in the mini-program only, and this link opens in a browser.
///   Leave them out of ApproverSignTypes. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract, by the id that its start answered with; the console shows it too.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The signers who get links, each with ApproverType: a person or the employee of a company of its own with Name, Mobile and for the latter OrganizationName, an employee of a customer company with OpenId and OrganizationOpenId and, until that company is verified, OrganizationName.
    /// RecipientId, which starting the contract answers with, also finds a signer; ApproverSignTypes, SignTypeSelector and Intention hold for the link.
    /// Left out for a preview by the initiator.
    pub flow_approver_infos: Option<Vec<structs::FlowApproverInfo>>,
    /// How often a signer may enter the video check of the contract.
    ///
    /// Default: `5`. 0 means the default of 5. Limits: at least 1; at most 10.
    pub video_verify_times_limit: Option<i64>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// The company that calls.
    /// Not needed: Agent says for whom the call is made.
    ///
    /// Out of use; use `Agent`.
    pub organization: Option<structs::OrganizationInfo>,
    /// What is opened after signing: a web address, or an address with the scheme of your app.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// Whether the links are for signing, or only for reading the contract and seeing its status.
    /// For a preview by the initiator leave FlowApproverInfos out as well.
    ///
    /// Default: `0`.
    pub url_type: Option<enums::SigningLinkPurpose>,
    /// How long the links live.
    /// Beyond 30 minutes a text message check is asked on each device every 24 hours, to the mobile number of the signer or of the initiator who previews, and costs SMS quota, so better make links when they are needed.
    ///
    /// In seconds. Default: `1800`. 0 means 30 minutes. Limits: at least 1800; at most 7776000.
    pub expired_on: Option<i64>,
}

impl ChannelCreateFlowSignUrlRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `FlowApproverInfos`.
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approver_infos = Some(rt::list(flow_approver_infos));
        self
    }
    /// Sets `VideoVerifyTimesLimit`.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `UrlType`.
    #[inline]
    pub fn url_type(mut self, url_type: enums::SigningLinkPurpose) -> Self {
        self.url_type = Some(url_type);
        self
    }
    /// Sets `ExpiredOn`.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

impl rt::Record for ChannelCreateFlowSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.flow_approver_infos),
                rt::Member::OptionalInteger(&self.video_verify_times_limit),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.organization),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.url_type),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.flow_approver_infos),
                rt::Slot::OptionalInteger(&mut self.video_verify_times_limit),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.url_type),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowSignUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        flow_approver_infos: None,
        video_verify_times_limit: None,
        operator: None,
        organization: None,
        jump_url: None,
        url_type: None,
        expired_on: None,
    };
}

rt::record_traits!(ChannelCreateFlowSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
        ),
        rt::Field::Limited(
            "VideoVerifyTimesLimit",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(1.0)),
                rt::Check::Deny(rt::Test::Maximum(10.0)),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "UrlType",
            rt::Kind::Enum(&enums::signing_link_purpose::TABLE),
        ),
        rt::Field::Limited(
            "ExpiredOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(1800.0)),
                rt::Check::Deny(rt::Test::Maximum(7776000.0)),
            ],
        ),
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
            id: "signers-unless-preview",
            message: "The signers are missing: set FlowApproverInfos, or UrlType 1 for a preview by the initiator.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("UrlType", &[rt::Literal::Integer(1)], None),
            ),
            demand: rt::Demand::Require(&["FlowApproverInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-type",
            message: "The signer's kind is missing: set ApproverType.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "approver-name-and-mobile",
            message: "This signer is named by Name and Mobile: set both, or RecipientId, or OpenId for an employee of a customer company.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("RecipientId"),
                        rt::Condition::Present("SignId"),
                        rt::Condition::Present("OpenId"),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-company",
            message: "An employee's company is missing: set OrganizationName, or OrganizationOpenId for a verified customer company.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("RecipientId"),
                                rt::Condition::Present("SignId"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["OrganizationName"], &["OrganizationOpenId"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-open-ids",
            message: "An employee of a customer company is named by OpenId and OrganizationOpenId together: set both.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Together(&["OpenId", "OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "video-times-need-video",
            message: "VideoVerifyTimesLimit has an effect only on video checks: set Intention of a signer, or leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Any(
                    "FlowApproverInfos[*]",
                    &rt::Condition::Present("Intention"),
                ),
            ),
            demand: rt::Demand::Ignored(&["VideoVerifyTimesLimit"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "video-needs-sign-types",
            message: "The video of Intention needs the face to be chosen: set ApproverSignTypes of the signer to a list with 1.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Present("Intention"),
            demand: rt::Demand::Require(&["ApproverSignTypes"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "contract-members",
            message: "This belongs to starting a contract and has no effect on a link: leave it out.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "NotifyType",
                    "PreReadTime",
                    "Deadline",
                    "ApproverOption",
                    "ApproverNeedSignReview",
                    "SignComponents",
                    "Components",
                    "ComponentLimitType",
                    "ApproverVerifyTypes",
                    "SignEndpoints",
                    "PinCode",
                    "AddSignComponentsLimits",
                    "ApproverRoleName",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-device-checks",
            message: "Fingerprint (5) and face unlock of the phone (6) work in the mini-program only, and this link opens in a browser. Leave them out of ApproverSignTypes.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ApproverSignTypes[*]",
                &[
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(2),
                    rt::Literal::Integer(3),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowSignUrlRequest {
    type Response = ChannelCreateFlowSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlResponse {
    /// The links, one for each signer.
    pub flow_approver_url_infos: Vec<structs::FlowApproverUrlInfo>,
}

impl Default for ChannelCreateFlowSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_approver_url_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.flow_approver_url_infos)]);
    }
}

impl rt::Blank for ChannelCreateFlowSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_infos: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignUrlResponse",
    fields: &[
        rt::Field::Required(
            "FlowApproverUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_url_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowSignUrl",
    summary: "Creates H5 links by which the signers of one contract sign it in a browser or app.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        MissingParameter \
        OperationDenied \
        ResourceNotFound \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates H5 links by which the signers of one contract sign it in a browser or app.
    ///
    /// See [`ChannelCreateFlowSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_sign_url(
        &self,
        request: &ChannelCreateFlowSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateFlowSignUrlResponse> {
        self.0.send(request)
    }
}
