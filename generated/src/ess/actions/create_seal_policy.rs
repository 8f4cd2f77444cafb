// Generated from schema/ess/2020-11-11/actions/CreateSealPolicy.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lets members of the staff use a seal.
///
/// The rights last until Expired and end before it with DeleteSealPolicies.
/// With AuthorizationFlows they hold for the named contracts only.
/// If the answer has a path or QR code for a face check, the operator must pass it first.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`ResourceInsufficient`](super::super::ErrorCode#associatedconstant.RESOURCE_INSUFFICIENT),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateSealPolicyRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people who may use the seal, by their UserId, together with those in UserIds.
    /// A person of the parent company may be among them if that person has a role in the group.
    pub users: Vec<structs::UserInfo>,
    /// The seal, by its id from CreateSeal, DescribeOrganizationSeals or the details of the seal in the console.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub seal_id: String,
    /// When the rights end.
    ///
    /// 0 means 2099-12-12 23:59:59. Limits: seconds since 1970; not in the past (warns).
    pub expired: i64,
    /// More people who may use the seal, by the id that the console shows among the staff, besides those in Users.
    /// A person of the parent company needs a role in the group.
    pub user_ids: Option<Vec<String>>,
    /// A note on what the seal may be used for.
    ///
    /// Limits: at most 300 characters.
    pub policy: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Special settings agreed on with the vendor, such as a face check of whoever gives rights to a seal.
    pub options: Option<Vec<structs::Option>>,
    /// Limits the rights to these contracts, for a single use of the seal.
    /// No callback about the rights is sent then.
    pub authorization_flows: Option<structs::SealPolicyAuthorizationFlows>,
}

impl CreateSealPolicyRequest {
    /// Makes one with what it needs.
    pub fn new(
        users: impl IntoIterator<Item = structs::UserInfo>,
        seal_id: impl Into<String>,
        expired: i64,
    ) -> Self {
        Self {
            users: rt::list(users),
            seal_id: seal_id.into(),
            expired,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Users`.
    pub fn users(mut self, users: impl IntoIterator<Item = structs::UserInfo>) -> Self {
        self.users = rt::list(users);
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = seal_id.into();
        self
    }
    /// Sets `Expired`.
    #[inline]
    pub fn expired(mut self, expired: i64) -> Self {
        self.expired = expired;
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(rt::list_from(user_ids));
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `AuthorizationFlows`.
    #[inline]
    pub fn authorization_flows(
        mut self,
        authorization_flows: structs::SealPolicyAuthorizationFlows,
    ) -> Self {
        self.authorization_flows = Some(authorization_flows);
        self
    }
}

impl rt::Record for CreateSealPolicyRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.users),
                rt::Member::Text(&self.seal_id),
                rt::Member::Integer(&self.expired),
                rt::Member::Value(&self.user_ids),
                rt::Member::OptionalText(&self.policy),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.options),
                rt::Member::Value(&self.authorization_flows),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.users),
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::Integer(&mut self.expired),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::OptionalText(&mut self.policy),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.options),
                rt::Slot::Value(&mut self.authorization_flows),
            ],
        );
    }
}

impl rt::Blank for CreateSealPolicyRequest {
    const BLANK: Self = Self {
        operator: None,
        users: Vec::new(),
        seal_id: String::new(),
        expired: 0,
        user_ids: None,
        policy: None,
        agent: None,
        options: None,
        authorization_flows: None,
    };
}

rt::record_traits!(CreateSealPolicyRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSealPolicyRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "Users",
            rt::Kind::List(&rt::Kind::Record(&structs::user_info::SHAPE)),
        ),
        rt::Field::Limited(
            "SealId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Expired",
            rt::Kind::Integer,
            rt::REQUIRED.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Optional("UserIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "Policy",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(300, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
        rt::Field::Optional(
            "AuthorizationFlows",
            rt::Kind::Record(&structs::seal_policy_authorization_flows::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateSealPolicyRequest {
    type Response = CreateSealPolicyResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSealPolicy` answers.
#[non_exhaustive]
pub struct CreateSealPolicyResponse {
    /// The people who have been given the right, by their UserId.
    /// It may be empty.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_ids: Vec<String>,
    /// The mini-program path where the operator must show the face before the rights hold.
    /// Empty if no check is asked for.
    pub seal_operator_verify_path: Option<String>,
    /// The link to a QR code that leads to the face check needed before the rights hold.
    /// Empty if no check is asked for.
    pub seal_operator_verify_qrcode_url: Option<String>,
}

impl Default for CreateSealPolicyResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSealPolicyResponse {
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

impl rt::Blank for CreateSealPolicyResponse {
    const BLANK: Self = Self {
        user_ids: Vec::new(),
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
    };
}

rt::record_traits!(CreateSealPolicyResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSealPolicyResponse",
    fields: &[
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateSealPolicy",
    summary: "Lets members of the staff use a seal.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        InternalError \
        InternalError.DependsDb \
        InvalidParameter \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.OrganizationClosing \
        ResourceInsufficient \
        ResourceNotFound \
        UnauthorizedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSealPolicyRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSealPolicyResponse>,
    },
};

impl crate::ess::Client {
    /// Lets members of the staff use a seal.
    ///
    /// See [`CreateSealPolicyRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_seal_policy(
        &self,
        request: &CreateSealPolicyRequest,
    ) -> rt::Call<'_, CreateSealPolicyResponse> {
        self.0.send(request)
    }
}
