// Generated from schema/ess/2020-11-11/actions/DeleteOrganizationAuthorizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Clears verifications of companies that are still under way.
///
/// For batches in which the super administrator was given wrongly: it clears named verifications, or all of a super administrator.
/// Only the operator who made the batch with CreateBatchOrganizationRegistrationTasks can do it; anybody else is told that there is no verification under way.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who made the batch: set Operator.UserId.
/// - Nothing says what shall be cleared: set AuthorizationIds, or AdminName and AdminMobile. (warns)
/// - AuthorizationIds names the verifications: AdminName and AdminMobile have no effect. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsRequest {
    /// The member of staff who made the batch of registrations; it must be the same one, by UserId, and have the right to call the action.
    pub operator: Option<structs::UserInfo>,
    /// The verifications to clear, by the ids that the callback about the letter of authority brings.
    /// AdminName and AdminMobile then have no effect.
    /// Of several verifications of a company one only can succeed.
    pub authorization_ids: Option<Vec<String>>,
    /// The name of the super administrator whose verifications are all cleared; only this person can go through the registration.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the super administrator whose verifications are all cleared.
    /// Only its owner can go through the registration.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub admin_mobile: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DeleteOrganizationAuthorizationsRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.authorization_ids),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.authorization_ids),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DeleteOrganizationAuthorizationsRequest {
    const BLANK: Self = Self {
        operator: None,
        authorization_ids: None,
        admin_name: None,
        admin_mobile: None,
        agent: None,
    };
}

rt::record_traits!(DeleteOrganizationAuthorizationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteOrganizationAuthorizationsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.Mobile",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who made the batch: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "which-verifications",
            message: "Nothing says what shall be cleared: set AuthorizationIds, or AdminName and AdminMobile.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["AuthorizationIds"], &["AdminName", "AdminMobile"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "ids-decide",
            message: "AuthorizationIds names the verifications: AdminName and AdminMobile have no effect.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["AdminName", "AdminMobile"],
                "AuthorizationIds",
            ),
            severity: rt::Severity::Info,
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
    /// The verifications, each with what went wrong.
    pub delete_organization_authorization_infos: Vec<
        structs::DeleteOrganizationAuthorizationInfo,
    >,
    /// Whether all the verifications were cleared.
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
    service: &crate::ess::SERVICE,
    name: "DeleteOrganizationAuthorizations",
    summary: "Clears verifications of companies that are still under way.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.System \
        InvalidParameter.DataNotFound \
        InvalidParameter.Mobile \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoLogin \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteOrganizationAuthorizationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteOrganizationAuthorizationsResponse>,
    },
};

impl crate::ess::Client {
    /// Clears verifications of companies that are still under way.
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
