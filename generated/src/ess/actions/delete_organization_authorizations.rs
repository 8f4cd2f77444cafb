// Generated from schema/ess/2020-11-11/actions/DeleteOrganizationAuthorizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DeleteOrganizationAuthorizations`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `AuthorizationIds`.
    pub authorization_ids: Option<Vec<String>>,
    /// `AdminName`.
    pub admin_name: Option<String>,
    /// `AdminMobile`.
    pub admin_mobile: Option<String>,
    /// `Agent`.
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
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.authorization_ids),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Value::slot(&mut self.agent),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("AuthorizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("AdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DeleteOrganizationAuthorizationsRequest {
    type Response = DeleteOrganizationAuthorizationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteOrganizationAuthorizations` answers.
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsResponse {
    /// `DeleteOrganizationAuthorizationInfos`.
    pub delete_organization_authorization_infos: Vec<
        structs::DeleteOrganizationAuthorizationInfo,
    >,
    /// `Status`.
    pub status: Option<i64>,
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
                rt::Member::OptionalInteger(&self.status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.delete_organization_authorization_infos),
                rt::Slot::OptionalInteger(&mut self.status),
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
        rt::Field::optional(
            "DeleteOrganizationAuthorizationInfos",
            rt::Kind::List(
                &rt::Kind::Record(
                    &structs::delete_organization_authorization_info::SHAPE,
                ),
            ),
        ),
        rt::Field::optional("Status", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteOrganizationAuthorizations",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Db",
        "InternalError.System",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.Mobile",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoLogin",
        "ResourceUnavailable",
    ],
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
    /// Calls `DeleteOrganizationAuthorizations`.
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
