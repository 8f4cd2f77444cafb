// Generated from schema/ess/2020-11-11/actions/CreateBatchQuickSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link by which one signer views and signs several contracts, or a group, in the browser of a phone.
///
/// All contracts must have been started by the own company, and the signer must be a party of each.
/// The link is valid for 30 minutes unless ExpiredOn says otherwise, opens in apps and browsers and not within mini-programs of WeChat; in an iframe nothing works that needs the face, setting a password included.
/// An app that embeds it must be fitted to the face check on Android and iOS (<https://cloud.tencent.com/document/product/1007/61076>).
/// SignatureTypes and ApproverSignTypes replace what the contracts state.
/// Signers cannot drag controls, and contracts with approval blocks (SIGN_VIRTUAL_COMBINATION) are not supported.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateBatchQuickSignUrl) (in Chinese)
///
/// # Rules
///
/// - Nothing is named that shall be signed.
///   Set FlowIds, or FlowGroupId for a group. (`FailedOperation`)
/// - A link is for contracts or for a group.
///   Set FlowIds or FlowGroupId, not both. (`FailedOperation`)
/// - Links for several contracts are for companies (ApproverType 0) and private persons (1) that sign by hand.
///   Set FlowApproverInfo.ApproverType to 0 or 1. (warns)
/// - The video of Intention needs the face to be chosen: set ApproverSignTypes to a list with 1. (warns)
/// - The video of Intention needs the face.
///   Put 1 into ApproverSignTypes. (warns)
/// - For an open place of a company the company must be named.
///   Set PresetApproverInfo.OrganizationName. (warns)
/// - PresetApproverInfo says who may take open places, and the link is for none.
///   Set FlowBatchUrlInfo, or leave PresetApproverInfo out. (advice)
/// - The lifetime of a link to open places cannot be changed.
///   Leave ExpiredOn out. (advice)
/// - A group cannot be refused as a whole by this link.
///   Leave CanBatchReject out. (advice)
/// - Private persons cannot use a kept handwritten signature (5), and the contracts decide instead.
///   Leave it out of SignatureTypes. (advice)
/// - The signer's name is missing: set FlowApproverInfo.ApproverName, or FlowBatchUrlInfo if the signer is still open.
/// - The name alone does not find the signer: set FlowApproverInfo.ApproverMobile or FlowApproverInfo.ApproverIdCardNumber. (warns)
/// - VideoVerifyTimesLimit limits video checks, and there is none: set Intention, or leave VideoVerifyTimesLimit out. (advice)
/// - What a member of staff of a company fills in is not kept: leave CacheApproverInfo out. (advice)
/// - For companies only the name can be preset: leave the person's data in PresetApproverInfo out. (warns)
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
pub struct CreateBatchQuickSignUrlRequest {
    /// The signer: ApproverType 0 for a company, with OrganizationName, or 1 for a private person; ApproverName, and ApproverMobile or the identity document, all as in the contracts.
    /// For signing by a code from a text message the mobile number must be that of the contract.
    /// Give ApproverType alone for a link to open places.
    /// The signer cannot drag controls, and approval blocks (SIGN_VIRTUAL_COMBINATION) are not supported.
    pub flow_approver_info: structs::FlowCreateApprover,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts to be signed, all started by the own company, in place of FlowGroupId.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// The group of contracts to be signed, in place of FlowIds.
    pub flow_group_id: Option<String>,
    /// The web page that opens after signing; `https` is better than `http`.
    ///
    /// Limits: an absolute URL (warns); a web address that begins with `http://` or `https://` (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// How the signer may make signatures; several leave the choice.
    /// It replaces what the contracts state, so name here what their ComponentTypeLimit allows.
    /// A kept handwritten signature (5) is not for private persons: for them the contracts decide then.
    ///
    /// Default: `[0]`.
    pub signature_types: Option<Vec<enums::SignatureType>>,
    /// How the signer may prove the identity; several leave the choice, and they replace what the contracts state.
    /// State it, because the vendor's texts disagree on the default: the face, or the face and the password.
    ///
    /// Limits: one of `1`, `2`, `3`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// Whether the signer picks one of ApproverSignTypes, or the first of them is put forward.
    ///
    /// Default: `0`.
    pub sign_type_selector: Option<enums::SignTypeSelector>,
    /// The open places that the signer takes by this link, contract by contract.
    /// The vendor's text keeps staff of companies from taking places by H5 links, but its examples let them.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// What is asked or nodded to in a video that proves the will to sign.
    /// The vendor opens it on request only; it needs the face among ApproverSignTypes, and DescribeSignFaceVideo gives the video afterwards.
    pub intention: Option<structs::Intention>,
    /// How often the signer may enter the video check, where one is used.
    ///
    /// Default: `5`. 0 means the default of 5. Limits: at least 1; at most 10.
    pub video_verify_times_limit: Option<i64>,
    /// On a link to open places: `true` keeps the name, identity document and mobile number that a private person types and fills them in the next time, `false` has them typed anew every time.
    /// Facts about staff of companies are not kept.
    pub cache_approver_info: Option<bool>,
    /// Whether the signer may refuse all contracts at once.
    /// It does not work for groups, whose contracts are refused one by one.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// Who alone may take the open places: for persons name, document or mobile number, for companies the name of the company.
    /// The vendor's text says beside it that presets work for private persons only for now.
    pub preset_approver_info: Option<structs::PresetApproverInfo>,
    /// Whether the signer may confirm all files as read at once.
    /// The vendor opens it on request only, and the files are confirmed one by one after all where the first seal or signature does not do for all contracts, or the signer may not use the seal that is asked for.
    ///
    /// Default: `false`.
    pub can_skip_read_flow: Option<bool>,
    /// How long the link is valid, despite its name no moment.
    /// Beyond 30 minutes a code by text message is asked for once a day and device, which spends text messages, so make links when they are needed rather than keep them.
    /// It cannot be changed on links to open places.
    ///
    /// In seconds. Default: `1800`. 0 means 30 minutes. Limits: at least 1800; at most 7776000.
    pub expired_on: Option<i64>,
}

impl CreateBatchQuickSignUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(flow_approver_info: structs::FlowCreateApprover) -> Self {
        Self {
            flow_approver_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowApproverInfo`.
    #[inline]
    pub fn flow_approver_info(
        mut self,
        flow_approver_info: structs::FlowCreateApprover,
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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

impl rt::Record for CreateBatchQuickSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_approver_info),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
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
                rt::Slot::Value(&mut self.operator),
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

impl rt::Blank for CreateBatchQuickSignUrlRequest {
    const BLANK: Self = Self {
        flow_approver_info: rt::Blank::BLANK,
        agent: None,
        operator: None,
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

rt::record_traits!(CreateBatchQuickSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchQuickSignUrlRequest",
    fields: &[
        rt::Field::Required(
            "FlowApproverInfo",
            rt::Kind::Record(&structs::flow_create_approver::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            id: "contracts-or-group",
            message: "Nothing is named that shall be signed. Set FlowIds, or FlowGroupId for a group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "FailedOperation",
        },
        rt::Rule {
            id: "contracts-and-group",
            message: "A link is for contracts or for a group. Set FlowIds or FlowGroupId, not both.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "FailedOperation",
        },
        rt::Rule {
            id: "signer-type",
            message: "Links for several contracts are for companies (ApproverType 0) and private persons (1) that sign by hand. Set FlowApproverInfo.ApproverType to 0 or 1.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "FlowApproverInfo.ApproverType",
                &[rt::Literal::Integer(0), rt::Literal::Integer(1)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "video-needs-sign-types",
            message: "The video of Intention needs the face to be chosen: set ApproverSignTypes to a list with 1.",
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
            message: "The video of Intention needs the face. Put 1 into ApproverSignTypes.",
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
            id: "company-takes-open-place",
            message: "For an open place of a company the company must be named. Set PresetApproverInfo.OrganizationName.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Integer(0)],
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
            id: "preset-for-open-places",
            message: "PresetApproverInfo says who may take open places, and the link is for none. Set FlowBatchUrlInfo, or leave PresetApproverInfo out.",
            each: "",
            when: rt::Condition::Absent("FlowBatchUrlInfo"),
            demand: rt::Demand::Ignored(&["PresetApproverInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "open-place-keeps-lifetime",
            message: "The lifetime of a link to open places cannot be changed. Leave ExpiredOn out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ExpiredOn"], "FlowBatchUrlInfo"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-refusal-of-groups",
            message: "A group cannot be refused as a whole by this link. Leave CanBatchReject out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "CanBatchReject",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Present("FlowGroupId"),
                ],
            ),
            demand: rt::Demand::Ignored(&["CanBatchReject"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "kept-signature-for-person",
            message: "Private persons cannot use a kept handwritten signature (5), and the contracts decide instead. Leave it out of SignatureTypes.",
            each: "",
            when: rt::Condition::In(
                "FlowApproverInfo.ApproverType",
                &[rt::Literal::Integer(1)],
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
            id: "signer-name",
            message: "The signer's name is missing: set FlowApproverInfo.ApproverName, or FlowBatchUrlInfo if the signer is still open.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("FlowBatchUrlInfo"),
                        rt::Condition::Present("FlowApproverInfo.SignId"),
                        rt::Condition::Present("FlowApproverInfo.RecipientId"),
                        rt::Condition::Present("FlowApproverInfo.UserId"),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["FlowApproverInfo.ApproverName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "signer-mobile-or-document",
            message: "The name alone does not find the signer: set FlowApproverInfo.ApproverMobile or FlowApproverInfo.ApproverIdCardNumber.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("FlowBatchUrlInfo"),
                        rt::Condition::Present("FlowApproverInfo.SignId"),
                        rt::Condition::Present("FlowApproverInfo.RecipientId"),
                        rt::Condition::Present("FlowApproverInfo.UserId"),
                    ],
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[
                    &["FlowApproverInfo.ApproverMobile"],
                    &["FlowApproverInfo.ApproverIdCardNumber"],
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "video-times-need-video",
            message: "VideoVerifyTimesLimit limits video checks, and there is none: set Intention, or leave VideoVerifyTimesLimit out.",
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
            message: "What a member of staff of a company fills in is not kept: leave CacheApproverInfo out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Integer(0)],
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
            id: "preset-of-company-only-name",
            message: "For companies only the name can be preset: leave the person's data in PresetApproverInfo out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowApproverInfo.ApproverType",
                        &[rt::Literal::Integer(0)],
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

impl rt::Request for CreateBatchQuickSignUrlRequest {
    type Response = CreateBatchQuickSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchQuickSignUrl` answers.
#[non_exhaustive]
pub struct CreateBatchQuickSignUrlResponse {
    /// The link, in its short and its long form.
    pub flow_approver_url_info: Option<structs::FlowApproverUrlInfo>,
}

impl Default for CreateBatchQuickSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchQuickSignUrlResponse {
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

impl rt::Blank for CreateBatchQuickSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_info: None,
    };
}

rt::record_traits!(CreateBatchQuickSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchQuickSignUrlResponse",
    fields: &[
        rt::Field::Optional(
            "FlowApproverUrlInfo",
            rt::Kind::Record(&structs::flow_approver_url_info::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchQuickSignUrl",
    summary: "Makes a link by which one signer views and signs several contracts, or a group, in the browser of a phone.",
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
        blank: rt::blank::<CreateBatchQuickSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchQuickSignUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link by which one signer views and signs several contracts, or a group, in the browser of a phone.
    ///
    /// See [`CreateBatchQuickSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_quick_sign_url(
        &self,
        request: &CreateBatchQuickSignUrlRequest,
    ) -> rt::Call<'_, CreateBatchQuickSignUrlResponse> {
        self.0.send(request)
    }
}
