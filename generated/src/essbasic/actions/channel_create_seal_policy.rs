// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateSealPolicy.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Lets employees use a seal.
///
/// Those who may use the seal already are skipped.
/// ChannelDeleteSealPolicies takes the grant back.
/// The operator may first have to pass face recognition; the answer then says where.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateSealPolicyRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// The seal, as CreateSealByImage or ChannelDescribeOrganizationSeals returned it; the console shows it in the seal centre.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub seal_id: String,
    /// The employees, by their ids at the service, which the console shows among the staff, or by their OpenIds, which are looked up within the company and application.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub user_ids: Vec<String>,
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
    /// Settings for special cases, which the vendor agrees with you.
    /// Leave them out otherwise.
    pub options: Option<Vec<structs::Option>>,
}

impl ChannelCreateSealPolicyRequest {
    /// Makes one with what it needs.
    pub fn new(
        seal_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            seal_id: seal_id.into(),
            user_ids: rt::list_from(user_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = seal_id.into();
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = rt::list_from(user_ids);
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
    /// Sets `Options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = structs::Option>,
    ) -> Self {
        self.options = Some(rt::list(options));
        self
    }
}

impl rt::Record for ChannelCreateSealPolicyRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.seal_id),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.options),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::Value(&mut self.options),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateSealPolicyRequest {
    const BLANK: Self = Self {
        agent: None,
        seal_id: String::new(),
        user_ids: Vec::new(),
        operator: None,
        organization: None,
        options: None,
    };
}

rt::record_traits!(ChannelCreateSealPolicyRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateSealPolicyRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "SealId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars)),
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
        rt::Field::Optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateSealPolicyRequest {
    type Response = ChannelCreateSealPolicyResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateSealPolicy` answers.
#[non_exhaustive]
pub struct ChannelCreateSealPolicyResponse {
    /// Those who got the grant now, in the form of the request (ids or OpenIds).
    /// Whoever had it before is not among them.
    pub user_ids: Vec<String>,
    /// The page of the mini-program where the operator must pass face recognition before the change takes place.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_path: Option<String>,
    /// A link to a QR code for the same, to be scanned with WeChat.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_qrcode_url: Option<String>,
}

impl Default for ChannelCreateSealPolicyResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateSealPolicyResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.user_ids),
                rt::Member::OptionalText(&self.seal_operator_verify_path),
                rt::Member::OptionalText(&self.seal_operator_verify_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_path),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateSealPolicyResponse {
    const BLANK: Self = Self {
        user_ids: Vec::new(),
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
    };
}

rt::record_traits!(ChannelCreateSealPolicyResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateSealPolicyResponse",
    fields: &[
        rt::Field::Required("UserIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateSealPolicy",
    summary: "Lets employees use a seal.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.DependsDb \
        InvalidParameter.ParamError \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateSealPolicyRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateSealPolicyResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lets employees use a seal.
    ///
    /// See [`ChannelCreateSealPolicyRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_seal_policy(
        &self,
        request: &ChannelCreateSealPolicyRequest,
    ) -> rt::Call<'_, ChannelCreateSealPolicyResponse> {
        self.0.send(request)
    }
}
