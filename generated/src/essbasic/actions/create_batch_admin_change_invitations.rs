// Generated from schema/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Hands in changes of the super administrators of several companies.
///
/// The new super administrator carries the changes out by a link of CreateBatchAdminChangeInvitationsUrl.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/CreateBatchAdminChangeInvitations) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.NoRoleAuth`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_ROLE_AUTH),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The changes, one for each company.
    ///
    /// Limits: at most 10 items; no two items with the same `ChangeAdminOrganizationId`; no two items with the same `ChangeAdminOrganizationOpenId`.
    pub admin_change_invitation_infos: Vec<structs::AdminChangeInvitationInfo>,
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
}

impl rt::Record for CreateBatchAdminChangeInvitationsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.admin_change_invitation_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.admin_change_invitation_infos),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsRequest {
    const BLANK: Self = Self {
        agent: None,
        admin_change_invitation_infos: Vec::new(),
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "AdminChangeInvitationInfos",
            rt::Kind::List(
                &rt::Kind::Record(&structs::admin_change_invitation_info::SHAPE),
            ),
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::MaxItems(10)),
                rt::Check::Deny(rt::Test::UniqueBy("ChangeAdminOrganizationId")),
                rt::Check::Deny(rt::Test::UniqueBy("ChangeAdminOrganizationOpenId")),
            ],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchAdminChangeInvitationsRequest {
    type Response = CreateBatchAdminChangeInvitationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchAdminChangeInvitations` answers.
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsResponse {
    /// What is wrong with each change, in the order of the request and empty where nothing is.
    /// Empty as a whole if all is well.
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
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchAdminChangeInvitations",
    summary: "Hands in changes of the super administrators of several companies.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.NoRoleAuth \
        InternalError.DbRead \
        InvalidParameter.ParamError \
        OperationDenied \
        ResourceNotFound.Application \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Hands in changes of the super administrators of several companies.
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
