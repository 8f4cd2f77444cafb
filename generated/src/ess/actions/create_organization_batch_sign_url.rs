// Generated from schema/ess/2020-11-11/actions/CreateOrganizationBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Creates a link by which one signer of a company signs many contracts in one go on a web page.
///
/// The person must be a signer of every contract, or one of the candidates where any of several may sign, or the call fails with OperationDenied; and every contract must be waiting for somebody to fill in or sign.
/// For staff of the own company name the person by UserId, or by Name and Mobile.
/// For another company only the initiator can make the link, and names its signers by RecipientIds; whoever opens it logs in first, and is led to join or register that company where needed.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://cloud.tencent.com/document/api/1323) (in Chinese)
///
/// # Rules
///
/// - The Operator has no UserId, and this action cannot do without it.
///   Set Operator.UserId.
/// - The request does not say which contracts the link is for.
///   Set FlowIds, or FlowGroupId for a contract group.
/// - Name and Mobile find a signer only together.
///   Set both, or use UserId in their place.
/// - Name and Mobile are not looked at beside UserId.
///   Leave them out, or leave out UserId. (advice)
/// - The request does not say who signs.
///   Set UserId, or Name with Mobile, or RecipientIds.
/// - RecipientIds and FlowIds differ in length.
///   Give exactly one recipient id for each contract, in the same order.
/// - RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing.
///   Set FlowIds, or name the signer by UserId or by Name and Mobile. (warns)
/// - A link for claiming contracts (DynamicSignOption) needs both the contracts and the recipients.
///   Set FlowIds and RecipientIds.
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
pub struct CreateOrganizationBatchSignUrlRequest {
    /// The member of staff in whose name the link is made, with UserId filled.
    /// It may be one of a subsidiary of the group, and needs the right to call the action and to use the contracts.
    pub operator: Option<structs::UserInfo>,
    /// The contracts that the link is for, by the ids that the console shows.
    /// It may be left out when FlowGroupId is set, but not for contracts to be claimed.
    ///
    /// Limits: at least 1 item (warns); at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The signer, as the UserId of a member of staff of the own company who signs each of the contracts; the console shows it among the staff of the organization.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_id: Option<String>,
    /// The name of the signer, used together with Mobile; it must be the one that the contracts state.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the signer, used together with Name; it must be the one that the contracts state.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The signer's recipient id in each contract, in the order of FlowIds; DescribeFlowInfo tells them.
    /// They take the place of UserId, Name and Mobile, and are needed for signers of another company and for contracts to be claimed.
    pub recipient_ids: Option<Vec<String>>,
    /// The contract group that the link is for, in place of FlowIds.
    pub flow_group_id: Option<String>,
    /// `true` lets the signer refuse all contracts of the link in one go.
    ///
    /// Default: `false`.
    pub can_batch_reject: Option<bool>,
    /// For links by which contracts are claimed: whether all or only some must be claimed, and by the staff of which company.
    /// Without effect unless every signer is still open.
    pub dynamic_sign_option: Option<structs::DynamicSignOption>,
}

impl CreateOrganizationBatchSignUrlRequest {
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
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
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
    /// Sets `RecipientIds`.
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recipient_ids = Some(rt::list_from(recipient_ids));
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
}

impl Default for CreateOrganizationBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.recipient_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::Value(&self.dynamic_sign_option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.recipient_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::Value(&mut self.dynamic_sign_option),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationBatchSignUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: None,
        agent: None,
        user_id: None,
        name: None,
        mobile: None,
        recipient_ids: None,
        flow_group_id: None,
        can_batch_reject: None,
        dynamic_sign_option: None,
    };
}

rt::record_traits!(CreateOrganizationBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationBatchSignUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "UserId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
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
        rt::Field::Optional("RecipientIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::Optional(
            "DynamicSignOption",
            rt::Kind::Record(&structs::dynamic_sign_option::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The Operator has no UserId, and this action cannot do without it. Set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "flows-or-group",
            message: "The request does not say which contracts the link is for. Set FlowIds, or FlowGroupId for a contract group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "name-with-mobile",
            message: "Name and Mobile find a signer only together. Set both, or use UserId in their place.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("UserId"),
                        rt::Condition::Present("RecipientIds"),
                    ],
                ),
            ),
            demand: rt::Demand::Together(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "user-id-wins",
            message: "Name and Mobile are not looked at beside UserId. Leave them out, or leave out UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Name", "Mobile"], "UserId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "who-signs",
            message: "The request does not say who signs. Set UserId, or Name with Mobile, or RecipientIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["UserId"], &["Name", "Mobile"], &["RecipientIds"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipient-per-flow",
            message: "RecipientIds and FlowIds differ in length. Give exactly one recipient id for each contract, in the same order.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::SameLength(&["RecipientIds", "FlowIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "recipients-need-flows",
            message: "RecipientIds belong to the contracts in FlowIds one by one, and FlowIds is missing. Set FlowIds, or name the signer by UserId or by Name and Mobile.",
            each: "",
            when: rt::Condition::Present("RecipientIds"),
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "claim-needs-flows-and-recipients",
            message: "A link for claiming contracts (DynamicSignOption) needs both the contracts and the recipients. Set FlowIds and RecipientIds.",
            each: "",
            when: rt::Condition::Present("DynamicSignOption"),
            demand: rt::Demand::Require(&["FlowIds", "RecipientIds"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateOrganizationBatchSignUrlRequest {
    type Response = CreateOrganizationBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationBatchSignUrl` answers.
#[non_exhaustive]
pub struct CreateOrganizationBatchSignUrlResponse {
    /// The link.
    /// It opens the signing page for all of the contracts.
    pub sign_url: String,
    /// When the link stops working, in seconds since 1970; seven days after its creation by default.
    ///
    /// In seconds.
    pub expired_time: i64,
}

impl Default for CreateOrganizationBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationBatchSignUrlResponse {
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

impl rt::Blank for CreateOrganizationBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
    };
}

rt::record_traits!(CreateOrganizationBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationBatchSignUrlResponse",
    fields: &[
        rt::Field::Marked("SignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ExpiredTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationBatchSignUrl",
    summary: "Creates a link by which one signer of a company signs many contracts in one go on a web page.",
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
        blank: rt::blank::<CreateOrganizationBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationBatchSignUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a link by which one signer of a company signs many contracts in one go on a web page.
    ///
    /// See [`CreateOrganizationBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_batch_sign_url(
        &self,
        request: &CreateOrganizationBatchSignUrlRequest,
    ) -> rt::Call<'_, CreateOrganizationBatchSignUrlResponse> {
        self.0.send(request)
    }
}
