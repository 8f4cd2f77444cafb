// Generated from schema/ess/2020-11-11/actions/CreateFlowSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes links by which signers fill in and sign a contract in the browser of a phone.
///
/// Call it after the contract was started, at the moment when somebody is to sign.
/// The links are valid for 30 minutes unless ExpiredOn says otherwise; a longer one makes signers type a code by text message, at your cost.
/// They open in apps, Alipay and browsers, not within mini-programs of WeChat; in an iframe nothing works that needs the face, setting a password included.
/// An app that embeds it must be fitted to the face check on Android and iOS (<https://cloud.tencent.com/document/product/1007/61076>).
/// Only signatures, dates, seals, approval blocks (SIGN_VIRTUAL_COMBINATION) and fields to fill in can be dealt with there.
/// The contract decides whether signatures are made by hand, by the service or with a personal seal; a person's stored pictures of signatures cannot be used, and new ones are not kept.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateFlowSignUrl) (in Chinese)
///
/// # Rules
///
/// - A link for signing needs its signer: set FlowApproverInfos, or UrlType 1 to preview the contract as its initiator. (warns)
/// - This signer cannot be found in the contract: set ApproverName and ApproverMobile, or RecipientId or SignId. (warns)
/// - The video of Intention needs the face to be chosen: set ApproverSignTypes of the signer to a list with 1. (warns)
/// - VideoVerifyTimesLimit limits video checks, and no signer has one: set Intention, or leave VideoVerifyTimesLimit out. (advice)
/// - This belongs to starting a contract and has no effect on a link: leave it out. (advice)
/// - Fingerprint (5) and face unlock of the phone (6) work in the mini-program only, and this link opens in a browser.
///   Leave them out of ApproverSignTypes. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowSignUrlRequest {
    /// The contract that is to be signed; the console calls it the id of the contract.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The signers that get a link each: name, mobile number and kind, for companies OrganizationName too, or RecipientId or SignId alone with the kind.
    /// ApproverSignTypes, SignTypeSelector and Intention hold for this link only.
    /// Leave the list out to preview a contract as its initiator (UrlType 1).
    /// On the page they can deal with signatures, dates, seals, approval blocks (SIGN_VIRTUAL_COMBINATION) and fields to fill in, with no other controls.
    pub flow_approver_infos: Option<Vec<structs::FlowCreateApprover>>,
    /// How often a signer may enter a video check, where one is used.
    ///
    /// Default: `5`. 0 means the default of 5. Limits: at least 1; at most 10.
    pub video_verify_times_limit: Option<i64>,
    /// Facts about a company.
    ///
    /// Out of use. The vendor has not opened it.
    pub organization: Option<structs::OrganizationInfo>,
    /// Where the browser goes after signing.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// Whether the link is for signing or only for looking at the contract.
    ///
    /// Default: `0`.
    pub url_type: Option<enums::SigningLinkPurpose>,
    /// How long the link is valid, despite its name no moment.
    /// Beyond 30 minutes everybody who opens it must type a code by text message once a day and device, which spends text messages; so make links when they are needed.
    /// For the initiator's preview the code goes to the number of the initiator's account.
    ///
    /// In seconds. Default: `1800`. 0 means 30 minutes. Limits: at least 1800; at most 7776000.
    pub expired_on: Option<i64>,
}

impl CreateFlowSignUrlRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
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
    /// Sets `FlowApproverInfos`.
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: impl IntoIterator<Item = structs::FlowCreateApprover>,
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
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
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

impl rt::Record for CreateFlowSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_approver_infos),
                rt::Member::OptionalInteger(&self.video_verify_times_limit),
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
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_approver_infos),
                rt::Slot::OptionalInteger(&mut self.video_verify_times_limit),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.url_type),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateFlowSignUrlRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        operator: None,
        agent: None,
        flow_approver_infos: None,
        video_verify_times_limit: None,
        organization: None,
        jump_url: None,
        url_type: None,
        expired_on: None,
    };
}

rt::record_traits!(CreateFlowSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowSignUrlRequest",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_create_approver::SHAPE)),
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
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled(""),
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
            id: "signers-unless-preview",
            message: "A link for signing needs its signer: set FlowApproverInfos, or UrlType 1 to preview the contract as its initiator.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("UrlType", &[rt::Literal::Integer(1)], None),
            ),
            demand: rt::Demand::Require(&["FlowApproverInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "signer-name-and-mobile",
            message: "This signer cannot be found in the contract: set ApproverName and ApproverMobile, or RecipientId or SignId.",
            each: "FlowApproverInfos[*]",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("RecipientId"),
                        rt::Condition::Present("SignId"),
                        rt::Condition::Present("UserId"),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["ApproverName", "ApproverMobile"]),
            severity: rt::Severity::Warn,
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
            id: "video-times-need-video",
            message: "VideoVerifyTimesLimit limits video checks, and no signer has one: set Intention, or leave VideoVerifyTimesLimit out.",
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
                    "RegisterInfo",
                    "NotSaveContact",
                    "CustomApproverTag",
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

impl rt::Request for CreateFlowSignUrlRequest {
    type Response = CreateFlowSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowSignUrl` answers.
#[non_exhaustive]
pub struct CreateFlowSignUrlResponse {
    /// The links, one for each signer of the request.
    pub flow_approver_url_infos: Vec<structs::FlowApproverUrlInfo>,
}

impl Default for CreateFlowSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowSignUrlResponse {
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

impl rt::Blank for CreateFlowSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_infos: Vec::new(),
    };
}

rt::record_traits!(CreateFlowSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowSignUrlResponse",
    fields: &[
        rt::Field::Required(
            "FlowApproverUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_url_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowSignUrl",
    summary: "Makes links by which signers fill in and sign a contract in the browser of a phone.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InvalidParameter \
        MissingParameter \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        ResourceNotFound \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowSignUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes links by which signers fill in and sign a contract in the browser of a phone.
    ///
    /// See [`CreateFlowSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_sign_url(
        &self,
        request: &CreateFlowSignUrlRequest,
    ) -> rt::Call<'_, CreateFlowSignUrlResponse> {
        self.0.send(request)
    }
}
