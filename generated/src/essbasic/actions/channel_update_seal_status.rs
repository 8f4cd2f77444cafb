// Generated from schema/essbasic/2021-05-26/actions/ChannelUpdateSealStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Switches a seal of a customer company off.
///
/// Nothing else can be done to the status for now.
/// The operator may first have to pass face recognition; the answer then says where.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelUpdateSealStatusRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The status that the seal gets.
    ///
    /// Limits: one of `DISABLE`.
    pub status: enums::SealStatus,
    /// The seal that is switched off, as ChannelDescribeOrganizationSeals returns it.
    pub seal_id: String,
    /// Why the status changes.
    pub reason: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Settings for special cases, which the vendor agrees with you.
    /// Leave them out otherwise.
    pub options: Option<Vec<structs::Option>>,
}

impl ChannelUpdateSealStatusRequest {
    /// Makes one with what it needs.
    pub fn new(
        status: impl Into<enums::SealStatus>,
        seal_id: impl Into<String>,
    ) -> Self {
        Self {
            status: status.into(),
            seal_id: seal_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, status: impl Into<enums::SealStatus>) -> Self {
        self.status = status.into();
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = seal_id.into();
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = structs::Option>,
    ) -> Self {
        self.options = Some(rt::list(options));
        self
    }
}

impl rt::Record for ChannelUpdateSealStatusRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.status),
                rt::Member::Text(&self.seal_id),
                rt::Member::OptionalText(&self.reason),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.options),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.status),
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::OptionalText(&mut self.reason),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.options),
            ],
        );
    }
}

impl rt::Blank for ChannelUpdateSealStatusRequest {
    const BLANK: Self = Self {
        agent: None,
        status: rt::Blank::BLANK,
        seal_id: String::new(),
        reason: None,
        operator: None,
        options: None,
    };
}

rt::record_traits!(ChannelUpdateSealStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelUpdateSealStatusRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Status",
            rt::Kind::Enum(&enums::seal_status::TABLE),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Enum(&[rt::Literal::Text("DISABLE")]))],
        ),
        rt::Field::Required("SealId", rt::Kind::Text),
        rt::Field::Optional("Reason", rt::Kind::Text),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelUpdateSealStatusRequest {
    type Response = ChannelUpdateSealStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelUpdateSealStatus` answers.
#[non_exhaustive]
pub struct ChannelUpdateSealStatusResponse {
    /// The page of the mini-program where the operator must pass face recognition before the change takes place.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_path: Option<String>,
    /// A link to a QR code for the same, to be scanned with WeChat.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_qrcode_url: Option<String>,
}

impl Default for ChannelUpdateSealStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelUpdateSealStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.seal_operator_verify_path),
                rt::Member::OptionalText(&self.seal_operator_verify_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.seal_operator_verify_path),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for ChannelUpdateSealStatusResponse {
    const BLANK: Self = Self {
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
    };
}

rt::record_traits!(ChannelUpdateSealStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelUpdateSealStatusResponse",
    fields: &[
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelUpdateSealStatus",
    summary: "Switches a seal of a customer company off.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelUpdateSealStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelUpdateSealStatusResponse>,
    },
};

impl crate::essbasic::Client {
    /// Switches a seal of a customer company off.
    ///
    /// See [`ChannelUpdateSealStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_update_seal_status(
        &self,
        request: &ChannelUpdateSealStatusRequest,
    ) -> rt::Call<'_, ChannelUpdateSealStatusResponse> {
        self.0.send(request)
    }
}
