// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateOrganizationBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a link by which an employee signs many contracts in one go on a web page.
///
/// The link opens the console and works for seven days.
/// The employee must be verified in the company and be a signer of every contract, or somebody who may claim it; the contracts must be waiting to be signed or claimed, not to be filled in.
/// Name the employee by OpenId, or by Name and Mobile, or leave it to RecipientIds.
/// Drawn, traced (OCR) and system signatures, personal seals and approval blocks all work.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The link is made for a customer company: set Agent.ProxyOrganizationOpenId. (warns)
/// - The request does not say which contracts the link is for: set FlowIds, or FlowGroupId for a contract group.
/// - Name and Mobile find a signer only together: set both, or use OpenId in their place.
/// - OpenId decides who signs, so Name and Mobile have no effect: leave them out. (advice)
/// - The request does not say who signs: set OpenId, or Name with Mobile, or RecipientIds.
/// - RecipientIds and FlowIds differ in length: give exactly one recipient id for each contract, in the same order.
/// - RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing: set it, or name the signer by OpenId or by Name and Mobile. (warns)
/// - A link for claiming contracts (DynamicSignOption) needs RecipientIds: set one for each contract.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlRequest {
    /// The application and the customer company for which the link is made, by AppId and ProxyOrganizationOpenId; the employee may be left out.
    pub agent: Option<structs::Agent>,
    /// The contracts that the link is for, by the ids that the console shows, waiting to be signed or claimed and not to be filled in.
    /// They may be left out when FlowGroupId is set.
    ///
    /// Limits: at least 1 item (warns); at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// The signer, by the platform's own id of the employee; the console shows it among the staff of the company, in which the employee must be verified.
    /// It goes before Name and Mobile.
    pub open_id: Option<String>,
    /// The real name of the signer, against which the identity is checked and which goes into signatures, used together with Mobile where there is no OpenId; it must be the one that the contracts state.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the signer, used together with Name where there is no OpenId; it must be the one that the contracts state.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The contract group that the link is for, in place of FlowIds.
    pub flow_group_id: Option<String>,
    /// `true` lets the signer refuse all contracts of the link in one go.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// How the contracts are claimed, when all of their signers are still open.
    pub dynamic_sign_option: Option<structs::DynamicSignOption>,
    /// The signer's recipient id in each contract, in the order of FlowIds.
    /// Needed for contracts that are still to be claimed.
    pub recipient_ids: Option<Vec<String>>,
}

impl ChannelCreateOrganizationBatchSignUrlRequest {
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `DynamicSignOption`.
    #[inline]
    pub fn dynamic_sign_option(
        mut self,
        dynamic_sign_option: structs::DynamicSignOption,
    ) -> Self {
        self.dynamic_sign_option = Some(dynamic_sign_option);
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
}

impl Default for ChannelCreateOrganizationBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::Value(&self.dynamic_sign_option),
                rt::Member::Value(&self.recipient_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::Value(&mut self.dynamic_sign_option),
                rt::Slot::Value(&mut self.recipient_ids),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateOrganizationBatchSignUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        open_id: None,
        name: None,
        mobile: None,
        flow_group_id: None,
        can_batch_reject: None,
        dynamic_sign_option: None,
        recipient_ids: None,
    };
}

rt::record_traits!(ChannelCreateOrganizationBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationBatchSignUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
            ],
        ),
        rt::Field::Optional("OpenId", rt::Kind::Text),
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
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::Optional(
            "DynamicSignOption",
            rt::Kind::Record(&structs::dynamic_sign_option::SHAPE),
        ),
        rt::Field::Optional("RecipientIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-company",
            message: "The link is made for a customer company: set Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "flows-or-group",
            message: "The request does not say which contracts the link is for: set FlowIds, or FlowGroupId for a contract group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "name-with-mobile",
            message: "Name and Mobile find a signer only together: set both, or use OpenId in their place.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("OpenId"),
                        rt::Condition::Present("RecipientIds"),
                    ],
                ),
            ),
            demand: rt::Demand::Together(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "open-id-wins",
            message: "OpenId decides who signs, so Name and Mobile have no effect: leave them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Name", "Mobile"], "OpenId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "who-signs",
            message: "The request does not say who signs: set OpenId, or Name with Mobile, or RecipientIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["OpenId"], &["Name", "Mobile"], &["RecipientIds"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipient-per-flow",
            message: "RecipientIds and FlowIds differ in length: give exactly one recipient id for each contract, in the same order.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::SameLength(&["RecipientIds", "FlowIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipients-need-flows",
            message: "RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing: set it, or name the signer by OpenId or by Name and Mobile.",
            each: "",
            when: rt::Condition::Present("RecipientIds"),
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "claim-needs-recipients",
            message: "A link for claiming contracts (DynamicSignOption) needs RecipientIds: set one for each contract.",
            each: "",
            when: rt::Condition::Present("DynamicSignOption"),
            demand: rt::Demand::Require(&["RecipientIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateOrganizationBatchSignUrlRequest {
    type Response = ChannelCreateOrganizationBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateOrganizationBatchSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlResponse {
    /// The link.
    /// It opens the page of the console on which all of the contracts are signed.
    pub sign_url: String,
    /// When the link stops working, in seconds since 1970: seven days after it was made.
    ///
    /// In seconds.
    pub expired_time: i64,
}

impl Default for ChannelCreateOrganizationBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationBatchSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.sign_url), rt::Member::Integer(&self.expired_time)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Integer(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateOrganizationBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
    };
}

rt::record_traits!(ChannelCreateOrganizationBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationBatchSignUrlResponse",
    fields: &[
        rt::Field::Marked("SignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ExpiredTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateOrganizationBatchSignUrl",
    summary: "Creates a link by which an employee signs many contracts in one go on a web page.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.DependsDb \
        InvalidParameter \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateOrganizationBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateOrganizationBatchSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link by which an employee signs many contracts in one go on a web page.
    ///
    /// See [`ChannelCreateOrganizationBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_organization_batch_sign_url(
        &self,
        request: &ChannelCreateOrganizationBatchSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateOrganizationBatchSignUrlResponse> {
        self.0.send(request)
    }
}
