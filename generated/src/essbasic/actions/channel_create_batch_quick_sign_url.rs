// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchQuickSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates an H5 link by which one signer signs or reads many contracts, or a contract group.
///
/// Works for contracts that the calling company has started.
/// The link is for mobile browsers and for apps, not for mini-programs; by default it lives 30 minutes, and a new one can be made at any time.
/// Face checks do not work inside an iframe, nor does setting a password there, and an app that embeds the pages must be fitted to them on Android and iOS (<https://cloud.tencent.com/document/product/1007/61076>).
/// Contracts in which signers place their own sign components, or which hold approval blocks, are not supported.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/operateFlows/ChannelCreateBatchQuickSignUrl) (in Chinese)
///
/// # Rules
///
/// - Nothing is named that shall be signed: set FlowIds, or FlowGroupId for a contract group. (`FailedOperation`)
/// - The signer's kind is missing: set FlowApproverInfo.ApproverType to PERSON or ORGANIZATION.
/// - Links are made for signers of the types PERSON and ORGANIZATION: set FlowApproverInfo.ApproverType to one of these. (warns)
/// - The signer's name is missing: set FlowApproverInfo.Name, or FlowBatchUrlInfo if the signer is still open.
/// - The name alone does not find the signer: set FlowApproverInfo.Mobile or FlowApproverInfo.IdCardNumber. (warns)
/// - An employee's company is missing: set FlowApproverInfo.OrganizationName, or OrganizationOpenId for a verified customer company. (warns)
/// - An employee of a customer company is named by OpenId and OrganizationOpenId together: set both in FlowApproverInfo. (warns)
/// - A person cannot use a kept signature (5), so what the contracts say holds: choose other SignatureTypes. (advice)
/// - A video check needs face recognition to be chosen: set ApproverSignTypes to a list with 1. (warns)
/// - A video check confirms by face: add 1 to ApproverSignTypes. (warns)
/// - VideoVerifyTimesLimit has an effect only on video checks: set Intention, or leave it out. (advice)
/// - What an employee of a company fills in is not kept: leave CacheApproverInfo out. (advice)
/// - A contract group cannot be refused by CanBatchReject: its contracts are refused one by one. (advice)
/// - PresetApproverInfo limits who may claim open contracts, and there are none: set FlowBatchUrlInfo, or leave it out. (advice)
/// - For an open signer of a company, say which company may claim: set PresetApproverInfo.OrganizationName. (warns)
/// - For companies only the name can be preset: leave the person's data in PresetApproverInfo out. (warns)
/// - The lifetime of a link for open signers cannot be changed: leave ExpiredOn out. (advice)
/// - A link is for contracts or for a contract group: set FlowIds or FlowGroupId, not both. (`FailedOperation`)
/// - An employee of a customer company is named by OpenId and OrganizationOpenId together: set FlowApproverInfo.OpenId too. (warns)
/// - CacheApproverInfo keeps what a signer types on a link to open places, and the link is for none.
///   Set FlowBatchUrlInfo, or leave CacheApproverInfo out. (advice)
/// - Fingerprint (5) and face unlock of the phone (6) work in the mini-program only, and this link opens in a browser.
///   Leave them out of ApproverSignTypes. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlRequest {
    /// The signer, as the contracts state: ApproverType PERSON or ORGANIZATION, Name, and Mobile or the identity document or both; for signing with a text message the mobile number must be that of the contracts.
    /// An employee adds OrganizationName, and in a customer company OpenId and OrganizationOpenId, of which the latter may stand for OrganizationName once the company is verified.
    /// Signers who place sign components themselves or have approval blocks do not work.
    pub flow_approver_info: structs::FlowApproverInfo,
    /// The application, the customer company that started the contracts and its employee; AppId and ProxyOrganizationOpenId are always sent.
    pub agent: Option<structs::Agent>,
    /// The contracts that the link is for, started by the calling company.
    /// Set these or FlowGroupId, not both.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// The contract group that the link is for.
    /// Set this or FlowIds, not both.
    pub flow_group_id: Option<String>,
    /// The web address that is opened after signing, by https if possible.
    ///
    /// Limits: an absolute URL (warns); a web address that begins with `http://` or `https://` (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// The ways, one or more, in which the signer may make a signature.
    /// They go before what the contracts say, so repeat here the styles to which they are limited.
    ///
    /// Default: `[0]`.
    pub signature_types: Option<Vec<enums::SignatureType>>,
    /// The ways in which the signer may confirm the signatures.
    ///
    /// Default: `[1,2]`. Limits: one of `1`, `2`, `3`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// Whether the signer chooses among ApproverSignTypes or gets the first.
    ///
    /// Default: `0`.
    pub sign_type_selector: Option<enums::SignTypeSelector>,
    /// The contracts of the link in which the signer is still open, each with the role to be claimed.
    /// Then FlowApproverInfo only needs ApproverType.
    /// The vendor's text keeps employees of companies from claiming by H5 links, but its examples let them.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// The video check in which the signer states the will to sign, by answering questions or by nodding to a text.
    /// It needs face recognition among ApproverSignTypes, and Tencent must enable it; ChannelDescribeSignFaceVideo gets the video for 24 hours.
    pub intention: Option<structs::Intention>,
    /// How often the signer may enter the video check of the link.
    ///
    /// Default: `5`. 0 means the default of 5. Limits: at least 1; at most 10.
    pub video_verify_times_limit: Option<i64>,
    /// `true` keeps what somebody filled in to claim a contract (name, identity card, mobile number), and fills it in the next time they claim by a link; otherwise they type it in each time.
    /// Not for employees of companies.
    pub cache_approver_info: Option<bool>,
    /// `true` lets the signer refuse all contracts of the link in one go.
    /// Contract groups do not support it: there, each contract is refused on its own, which refuses the group.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// Who alone may claim the contracts whose signer is still open: a person by name, identity document and mobile number, an employee by the name of the company only, which must not be a customer company of the platform.
    pub preset_approver_info: Option<structs::PresetApproverInfo>,
    /// `true` lets the signer confirm in one go that all contracts have been read; Tencent must enable it.
    /// If the seal or signature picked for the first contract does not do for the others, or the signer may not use the seal, contracts are confirmed one by one all the same.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
    /// How long the link lives.
    /// Beyond 30 minutes the signer must pass a text message check on each device every 24 hours, which costs SMS quota, so better make a link when it is needed.
    /// It cannot be changed on links for signers who are still open.
    ///
    /// In seconds. Default: `1800`. 0 means 30 minutes. Limits: at least 1800; at most 7776000.
    pub expired_on: Option<i64>,
}

impl ChannelCreateBatchQuickSignUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(flow_approver_info: structs::FlowApproverInfo) -> Self {
        Self {
            flow_approver_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowApproverInfo`.
    #[inline]
    pub fn flow_approver_info(
        mut self,
        flow_approver_info: structs::FlowApproverInfo,
    ) -> Self {
        self.flow_approver_info = flow_approver_info;
        self
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
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
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
    /// Sets `ApproverSignTypes`.
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: impl IntoIterator<Item = enums::ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = Some(rt::list(approver_sign_types));
        self
    }
    /// Sets `SignTypeSelector`.
    #[inline]
    pub fn sign_type_selector(
        mut self,
        sign_type_selector: enums::SignTypeSelector,
    ) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
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
    /// Sets `Intention`.
    #[inline]
    pub fn intention(mut self, intention: structs::Intention) -> Self {
        self.intention = Some(intention);
        self
    }
    /// Sets `VideoVerifyTimesLimit`.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }
    /// Sets `CacheApproverInfo`.
    #[inline]
    pub fn cache_approver_info(mut self, cache_approver_info: bool) -> Self {
        self.cache_approver_info = Some(cache_approver_info);
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `PresetApproverInfo`.
    #[inline]
    pub fn preset_approver_info(
        mut self,
        preset_approver_info: structs::PresetApproverInfo,
    ) -> Self {
        self.preset_approver_info = Some(preset_approver_info);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
    /// Sets `ExpiredOn`.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

impl rt::Record for ChannelCreateBatchQuickSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_approver_info),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.signature_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::Value(&self.sign_type_selector),
                rt::Member::Value(&self.flow_batch_url_info),
                rt::Member::Value(&self.intention),
                rt::Member::OptionalInteger(&self.video_verify_times_limit),
                rt::Member::OptionalBoolean(&self.cache_approver_info),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::Value(&self.preset_approver_info),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.flow_approver_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.signature_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::Value(&mut self.sign_type_selector),
                rt::Slot::Value(&mut self.flow_batch_url_info),
                rt::Slot::Value(&mut self.intention),
                rt::Slot::OptionalInteger(&mut self.video_verify_times_limit),
                rt::Slot::OptionalBoolean(&mut self.cache_approver_info),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::Value(&mut self.preset_approver_info),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchQuickSignUrlRequest {
    const BLANK: Self = Self {
        flow_approver_info: rt::Blank::BLANK,
        agent: None,
        flow_ids: None,
        flow_group_id: None,
        jump_url: None,
        signature_types: None,
        approver_sign_types: None,
        sign_type_selector: None,
        flow_batch_url_info: None,
        intention: None,
        video_verify_times_limit: None,
        cache_approver_info: None,
        can_batch_reject: None,
        preset_approver_info: None,
        can_skip_read_flow: None,
        expired_on: None,
    };
}

rt::record_traits!(ChannelCreateBatchQuickSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchQuickSignUrlRequest",
    fields: &[
        rt::Field::Required(
            "FlowApproverInfo",
            rt::Kind::Record(&structs::flow_approver_info::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[Hh][Tt][Tt][Pp][Ss]?://")
                            .hint(
                                "a web address that begins with `http://` or `https://`",
                            ),
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "SignatureTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_type::TABLE)),
        ),
        rt::Field::Limited(
            "ApproverSignTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::approver_sign_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional(
            "SignTypeSelector",
            rt::Kind::Enum(&enums::sign_type_selector::TABLE),
        ),
        rt::Field::Optional(
            "FlowBatchUrlInfo",
            rt::Kind::Record(&structs::flow_batch_url_info::SHAPE),
        ),
        rt::Field::Optional("Intention", rt::Kind::Record(&structs::intention::SHAPE)),
        rt::Field::Limited(
            "VideoVerifyTimesLimit",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(1.0)),
                rt::Check::Deny(rt::Test::Maximum(10.0)),
            ],
        ),
        rt::Field::Optional("CacheApproverInfo", rt::Kind::Boolean),
        rt::Field::Optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::Optional(
            "PresetApproverInfo",
            rt::Kind::Record(&structs::preset_approver_info::SHAPE),
        ),
        rt::Field::Optional("CanSkipReadFlow", rt::Kind::Boolean),
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
            id: "flows-or-group",
            message: "Nothing is named that shall be signed: set FlowIds, or FlowGroupId for a contract group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "FailedOperation",
        },
        rt::Rule {
            id: "approver-type",
            message: "The signer's kind is missing: set FlowApproverInfo.ApproverType to PERSON or ORGANIZATION.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowApproverInfo.ApproverType"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "approver-kinds",
            message: "Links are made for signers of the types PERSON and ORGANIZATION: set FlowApproverInfo.ApproverType to one of these.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "FlowApproverInfo.ApproverType",
                &[rt::Literal::Text("PERSON"), rt::Literal::Text("ORGANIZATION")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-name",
            message: "The signer's name is missing: set FlowApproverInfo.Name, or FlowBatchUrlInfo if the signer is still open.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("FlowBatchUrlInfo"),
                        rt::Condition::Present("FlowApproverInfo.SignId"),
                        rt::Condition::Present("FlowApproverInfo.RecipientId"),
                        rt::Condition::Present("FlowApproverInfo.OpenId"),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["FlowApproverInfo.Name"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "approver-mobile-or-card",
            message: "The name alone does not find the signer: set FlowApproverInfo.Mobile or FlowApproverInfo.IdCardNumber.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("FlowBatchUrlInfo"),
                        rt::Condition::Present("FlowApproverInfo.SignId"),
                        rt::Condition::Present("FlowApproverInfo.RecipientId"),
                        rt::Condition::Present("FlowApproverInfo.OpenId"),
                    ],
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["FlowApproverInfo.Mobile"], &["FlowApproverInfo.IdCardNumber"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-company",
            message: "An employee's company is missing: set FlowApproverInfo.OrganizationName, or OrganizationOpenId for a verified customer company.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("FlowBatchUrlInfo"),
                                rt::Condition::Present("FlowApproverInfo.SignId"),
                                rt::Condition::Present("FlowApproverInfo.RecipientId"),
                                rt::Condition::Present("FlowApproverInfo.OpenId"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[
                    &["FlowApproverInfo.OrganizationName"],
                    &["FlowApproverInfo.OrganizationOpenId"],
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-open-ids",
            message: "An employee of a customer company is named by OpenId and OrganizationOpenId together: set both in FlowApproverInfo.",
            each: "",
            when: rt::Condition::Present("FlowApproverInfo.OpenId"),
            demand: rt::Demand::Require(&["FlowApproverInfo.OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "kept-signature-for-companies",
            message: "A person cannot use a kept signature (5), so what the contracts say holds: choose other SignatureTypes.",
            each: "",
            when: rt::Condition::In(
                "FlowApproverInfo.ApproverType",
                &[rt::Literal::Text("PERSON")],
                None,
            ),
            demand: rt::Demand::Allow(
                "SignatureTypes[*]",
                &[
                    rt::Literal::Integer(0),
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(2),
                    rt::Literal::Integer(3),
                    rt::Literal::Integer(4),
                ],
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "video-needs-sign-types",
            message: "A video check needs face recognition to be chosen: set ApproverSignTypes to a list with 1.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("Intention"),
                            rt::Condition::Present("FlowApproverInfo.Intention"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Present("FlowApproverInfo.ApproverSignTypes"),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverSignTypes"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "video-needs-face",
            message: "A video check confirms by face: add 1 to ApproverSignTypes.",
            each: "",
            when: rt::Condition::Present("Intention"),
            demand: rt::Demand::NotSubsetOf(
                "ApproverSignTypes",
                &[rt::Literal::Integer(2), rt::Literal::Integer(3)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "video-times-need-video",
            message: "VideoVerifyTimesLimit has an effect only on video checks: set Intention, or leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("Intention"),
                        rt::Condition::Present("FlowApproverInfo.Intention"),
                    ],
                ),
            ),
            demand: rt::Demand::Ignored(&["VideoVerifyTimesLimit"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "cache-for-persons",
            message: "What an employee of a company fills in is not kept: leave CacheApproverInfo out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::In(
                        "CacheApproverInfo",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["CacheApproverInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-batch-reject-of-groups",
            message: "A contract group cannot be refused by CanBatchReject: its contracts are refused one by one.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("FlowGroupId"),
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
            id: "preset-needs-open-signers",
            message: "PresetApproverInfo limits who may claim open contracts, and there are none: set FlowBatchUrlInfo, or leave it out.",
            each: "",
            when: rt::Condition::Absent("FlowBatchUrlInfo"),
            demand: rt::Demand::Ignored(&["PresetApproverInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "preset-of-company",
            message: "For an open signer of a company, say which company may claim: set PresetApproverInfo.OrganizationName.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::Or(
                        &[
                            rt::Condition::Present("FlowBatchUrlInfo"),
                            rt::Condition::Present("PresetApproverInfo"),
                        ],
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["PresetApproverInfo.OrganizationName"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "preset-of-company-only-name",
            message: "For companies only the name can be preset: leave the person's data in PresetApproverInfo out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Present("PresetApproverInfo.OrganizationName"),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(
                &[
                    "PresetApproverInfo.Name",
                    "PresetApproverInfo.Mobile",
                    "PresetApproverInfo.IdCardNumber",
                    "PresetApproverInfo.IdCardType",
                ],
                "",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fixed-lifetime-while-open",
            message: "The lifetime of a link for open signers cannot be changed: leave ExpiredOn out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ExpiredOn"], "FlowBatchUrlInfo"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "not-flows-and-group",
            message: "A link is for contracts or for a contract group: set FlowIds or FlowGroupId, not both.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "FailedOperation",
        },
        rt::Rule {
            id: "approver-employee",
            message: "An employee of a customer company is named by OpenId and OrganizationOpenId together: set FlowApproverInfo.OpenId too.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("FlowApproverInfo.OrganizationOpenId"),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("FlowBatchUrlInfo"),
                                rt::Condition::Present("FlowApproverInfo.SignId"),
                                rt::Condition::Present("FlowApproverInfo.RecipientId"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["FlowApproverInfo.OpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "cache-for-open-places",
            message: "CacheApproverInfo keeps what a signer types on a link to open places, and the link is for none. Set FlowBatchUrlInfo, or leave CacheApproverInfo out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "CacheApproverInfo",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("FlowBatchUrlInfo"),
                ],
            ),
            demand: rt::Demand::Ignored(&["CacheApproverInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-device-checks",
            message: "Fingerprint (5) and face unlock of the phone (6) work in the mini-program only, and this link opens in a browser. Leave them out of ApproverSignTypes.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "FlowApproverInfo.ApproverSignTypes[*]",
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

impl rt::Request for ChannelCreateBatchQuickSignUrlRequest {
    type Response = ChannelCreateBatchQuickSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBatchQuickSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlResponse {
    /// The link, with the signer it is for.
    pub flow_approver_url_info: Option<structs::FlowApproverUrlInfo>,
}

impl Default for ChannelCreateBatchQuickSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchQuickSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_approver_url_info)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.flow_approver_url_info)]);
    }
}

impl rt::Blank for ChannelCreateBatchQuickSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_info: None,
    };
}

rt::record_traits!(ChannelCreateBatchQuickSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchQuickSignUrlResponse",
    fields: &[
        rt::Field::Optional(
            "FlowApproverUrlInfo",
            rt::Kind::Record(&structs::flow_approver_url_info::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBatchQuickSignUrl",
    summary: "Creates an H5 link by which one signer signs or reads many contracts, or a contract group.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameterValue \
        MissingParameter \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBatchQuickSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBatchQuickSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates an H5 link by which one signer signs or reads many contracts, or a contract group.
    ///
    /// See [`ChannelCreateBatchQuickSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_batch_quick_sign_url(
        &self,
        request: &ChannelCreateBatchQuickSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateBatchQuickSignUrlResponse> {
        self.0.send(request)
    }
}
