// Generated from schema/essbasic/2021-05-26/actions/CreateChannelSubOrganizationActive.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Activates customer companies, or renews their activation, with one licence each.
///
/// An active company can start contracts; any other can only look at them and sign.
/// Activation lasts a year, and each renewal adds one; only an active company can be renewed, as often as you like.
/// The application can also be set in the console to do this on its own while there are licences.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/CreateChannelSubOrganizationActive) (in Chinese)
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateChannelSubOrganizationActiveRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// Your own ids of the companies; all must have been verified.
    pub sub_organization_open_ids: Option<Vec<String>>,
    /// `true` renews companies that are active; `false` activates companies that are not.
    ///
    /// Default: `false`.
    pub renew: Option<bool>,
}

impl CreateChannelSubOrganizationActiveRequest {
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
    /// Sets `SubOrganizationOpenIds`.
    pub fn sub_organization_open_ids(
        mut self,
        sub_organization_open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_organization_open_ids = Some(rt::list_from(sub_organization_open_ids));
        self
    }
    /// Sets `Renew`.
    #[inline]
    pub fn renew(mut self, renew: bool) -> Self {
        self.renew = Some(renew);
        self
    }
}

impl Default for CreateChannelSubOrganizationActiveRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateChannelSubOrganizationActiveRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.sub_organization_open_ids),
                rt::Member::OptionalBoolean(&self.renew),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.sub_organization_open_ids),
                rt::Slot::OptionalBoolean(&mut self.renew),
            ],
        );
    }
}

impl rt::Blank for CreateChannelSubOrganizationActiveRequest {
    const BLANK: Self = Self {
        agent: None,
        sub_organization_open_ids: None,
        renew: None,
    };
}

rt::record_traits!(CreateChannelSubOrganizationActiveRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateChannelSubOrganizationActiveRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("SubOrganizationOpenIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("Renew", rt::Kind::Boolean),
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

impl rt::Request for CreateChannelSubOrganizationActiveRequest {
    type Response = CreateChannelSubOrganizationActiveResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateChannelSubOrganizationActive` answers.
#[non_exhaustive]
pub struct CreateChannelSubOrganizationActiveResponse {}

impl Default for CreateChannelSubOrganizationActiveResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateChannelSubOrganizationActiveResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for CreateChannelSubOrganizationActiveResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateChannelSubOrganizationActiveResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateChannelSubOrganizationActiveResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateChannelSubOrganizationActive",
    summary: "Activates customer companies, or renews their activation, with one licence each.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateChannelSubOrganizationActiveRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateChannelSubOrganizationActiveResponse>,
    },
};

impl crate::essbasic::Client {
    /// Activates customer companies, or renews their activation, with one licence each.
    ///
    /// See [`CreateChannelSubOrganizationActiveRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_channel_sub_organization_active(
        &self,
        request: &CreateChannelSubOrganizationActiveRequest,
    ) -> rt::Call<'_, CreateChannelSubOrganizationActiveResponse> {
        self.0.send(request)
    }
}
