// Generated from schema/essbasic/2021-05-26/actions/DeleteOrganizationAuthorizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Clears verifications of companies that have not been finished.
///
/// For a batch of CreateBatchOrganizationRegistrationTasks whose data turn out to be wrong, such as those of the super administrator.
/// It must be called with the application that made the links; otherwise there is nothing to clear.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nothing says what is to be cleared: set AuthorizationIds, or AdminName and AdminMobile for all verifications of a super administrator. (warns)
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
pub struct DeleteOrganizationAuthorizationsRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The verifications by the ids that the callback about the review of the letter of authority names; each stands for one operator's verification of one company, and of a company only one can succeed.
    pub authorization_ids: Option<Vec<String>>,
    /// The name of the super administrator whose verifications are cleared; only this person can go through the registration.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the super administrator whose verifications are cleared; nobody else can go through the registration.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
}

impl DeleteOrganizationAuthorizationsRequest {
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
    /// Sets `AuthorizationIds`.
    pub fn authorization_ids(
        mut self,
        authorization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorization_ids = Some(rt::list_from(authorization_ids));
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }
    /// Sets `AdminMobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }
}

impl Default for DeleteOrganizationAuthorizationsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteOrganizationAuthorizationsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.authorization_ids),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.authorization_ids),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
            ],
        );
    }
}

impl rt::Blank for DeleteOrganizationAuthorizationsRequest {
    const BLANK: Self = Self {
        agent: None,
        authorization_ids: None,
        admin_name: None,
        admin_mobile: None,
    };
}

rt::record_traits!(DeleteOrganizationAuthorizationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteOrganizationAuthorizationsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("AuthorizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "AdminName",
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
            "AdminMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "which-verifications",
            message: "Nothing says what is to be cleared: set AuthorizationIds, or AdminName and AdminMobile for all verifications of a super administrator.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["AuthorizationIds"], &["AdminName", "AdminMobile"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DeleteOrganizationAuthorizationsRequest {
    type Response = DeleteOrganizationAuthorizationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteOrganizationAuthorizations` answers.
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsResponse {
    /// The verifications, each with the error if it was not cleared.
    pub delete_organization_authorization_infos: Vec<
        structs::DeleteOrganizationAuthorizationInfo,
    >,
    /// Whether all, some or none of the verifications were cleared.
    pub status: Option<enums::BatchOutcome>,
}

impl Default for DeleteOrganizationAuthorizationsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteOrganizationAuthorizationsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.delete_organization_authorization_infos),
                rt::Member::Value(&self.status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.delete_organization_authorization_infos),
                rt::Slot::Value(&mut self.status),
            ],
        );
    }
}

impl rt::Blank for DeleteOrganizationAuthorizationsResponse {
    const BLANK: Self = Self {
        delete_organization_authorization_infos: Vec::new(),
        status: None,
    };
}

rt::record_traits!(DeleteOrganizationAuthorizationsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteOrganizationAuthorizationsResponse",
    fields: &[
        rt::Field::Optional(
            "DeleteOrganizationAuthorizationInfos",
            rt::Kind::List(
                &rt::Kind::Record(
                    &structs::delete_organization_authorization_info::SHAPE,
                ),
            ),
        ),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::batch_outcome::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DeleteOrganizationAuthorizations",
    summary: "Clears verifications of companies that have not been finished.",
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
        blank: rt::blank::<DeleteOrganizationAuthorizationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteOrganizationAuthorizationsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Clears verifications of companies that have not been finished.
    ///
    /// See [`DeleteOrganizationAuthorizationsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_organization_authorizations(
        &self,
        request: &DeleteOrganizationAuthorizationsRequest,
    ) -> rt::Call<'_, DeleteOrganizationAuthorizationsResponse> {
        self.0.send(request)
    }
}
