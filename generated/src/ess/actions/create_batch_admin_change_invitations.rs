// Generated from schema/ess/2020-11-11/actions/CreateBatchAdminChangeInvitations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Prepares a change of the super administrator of many companies.
///
/// It makes no link: fetch one for the new super administrator with CreateBatchAdminChangeInvitationsUrl.
/// Only subsidiaries of the calling parent company and companies that registered through CreateOrganizationAuthUrl of the caller can be changed.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/CreateBatchAdminChangeInvitations) (in Chinese)
///
/// # Rules
///
/// - A company stands twice in this batch: remove one of the entries with this ChangeAdminOrganizationId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The companies with their new super administrators.
    /// No company may occur twice.
    ///
    /// Limits: at most 10 items.
    pub admin_change_invitation_infos: Vec<structs::AdminChangeInvitationInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateBatchAdminChangeInvitationsRequest {
    /// Makes one with what it needs.
    pub fn new(
        admin_change_invitation_infos: impl IntoIterator<
            Item = structs::AdminChangeInvitationInfo,
        >,
    ) -> Self {
        Self {
            admin_change_invitation_infos: rt::list(admin_change_invitation_infos),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `AdminChangeInvitationInfos`.
    pub fn admin_change_invitation_infos(
        mut self,
        admin_change_invitation_infos: impl IntoIterator<
            Item = structs::AdminChangeInvitationInfo,
        >,
    ) -> Self {
        self.admin_change_invitation_infos = rt::list(admin_change_invitation_infos);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.admin_change_invitation_infos),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.admin_change_invitation_infos),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsRequest {
    const BLANK: Self = Self {
        operator: None,
        admin_change_invitation_infos: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "AdminChangeInvitationInfos",
            rt::Kind::List(
                &rt::Kind::Record(&structs::admin_change_invitation_info::SHAPE),
            ),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(10))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "companies-distinct",
            message: "A company stands twice in this batch: remove one of the entries with this ChangeAdminOrganizationId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "AdminChangeInvitationInfos[*].ChangeAdminOrganizationId",
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchAdminChangeInvitationsRequest {
    type Response = CreateBatchAdminChangeInvitationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchAdminChangeInvitations` answers.
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsResponse {
    /// What is wrong with each change, in the order of the request.
    /// Empty if all are right.
    pub error_messages: Vec<String>,
}

impl Default for CreateBatchAdminChangeInvitationsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.error_messages)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.error_messages)]);
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsResponse {
    const BLANK: Self = Self { error_messages: Vec::new() };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsResponse",
    fields: &[rt::Field::Optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text))],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchAdminChangeInvitations",
    summary: "Prepares a change of the super administrator of many companies.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoLogin \
        OperationDenied.SubOrgNotJoin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsResponse>,
    },
};

impl crate::ess::Client {
    /// Prepares a change of the super administrator of many companies.
    ///
    /// See [`CreateBatchAdminChangeInvitationsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_admin_change_invitations(
        &self,
        request: &CreateBatchAdminChangeInvitationsRequest,
    ) -> rt::Call<'_, CreateBatchAdminChangeInvitationsResponse> {
        self.0.send(request)
    }
}
