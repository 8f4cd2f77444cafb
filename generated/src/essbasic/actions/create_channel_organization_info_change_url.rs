// Generated from schema/essbasic/2021-05-26/actions/CreateChannelOrganizationInfoChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which a company changes its super administrator or its data.
///
/// Only the legal representative and the super administrator can use the link, which opens the mini-program and lives for 7 days; the legal representative can also change the super administrator there without a link.
/// Name, legal representative and address can change, the social credit code and the kind of company cannot; a new legal representative gets a link of invitation.
/// A new name replaces the official, contract, finance and personnel seals and the certificate, but not the seal of the legal representative; contracts that are under way stay as they are, and new ones must use the new name.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// What the link changes.
    pub change_type: enums::OrganizationChangeType,
    /// From where the link is opened.
    ///
    /// Default: `"WEIXINAPP"`. Limits: one of `WEIXINAPP`, `APP`.
    pub endpoint: Option<enums::MiniProgramEndpoint>,
}

impl CreateChannelOrganizationInfoChangeUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(change_type: enums::OrganizationChangeType) -> Self {
        Self {
            change_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ChangeType`.
    #[inline]
    pub fn change_type(mut self, change_type: enums::OrganizationChangeType) -> Self {
        self.change_type = change_type;
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::MiniProgramEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateChannelOrganizationInfoChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.change_type),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.change_type),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateChannelOrganizationInfoChangeUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        change_type: rt::Blank::BLANK,
        endpoint: None,
    };
}

rt::record_traits!(CreateChannelOrganizationInfoChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateChannelOrganizationInfoChangeUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "ChangeType",
            rt::Kind::Enum(&enums::organization_change_type::TABLE),
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::mini_program_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("WEIXINAPP"), rt::Literal::Text("APP")],
                    ),
                ),
            ],
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

impl rt::Request for CreateChannelOrganizationInfoChangeUrlRequest {
    type Response = CreateChannelOrganizationInfoChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateChannelOrganizationInfoChangeUrl` answers.
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlResponse {
    /// The link, to be opened on a mobile phone within 7 days.
    pub url: Option<String>,
    /// When the link for the change runs out, 7 days after it was made.
    ///
    /// Limits: seconds since 1970.
    pub expired_time: Option<i64>,
}

impl Default for CreateChannelOrganizationInfoChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateChannelOrganizationInfoChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expired_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for CreateChannelOrganizationInfoChangeUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expired_time: None,
    };
}

rt::record_traits!(CreateChannelOrganizationInfoChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateChannelOrganizationInfoChangeUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateChannelOrganizationInfoChangeUrl",
    summary: "Makes a link by which a company changes its super administrator or its data.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System \
        InvalidParameter.ParamError \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateChannelOrganizationInfoChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateChannelOrganizationInfoChangeUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which a company changes its super administrator or its data.
    ///
    /// See [`CreateChannelOrganizationInfoChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_channel_organization_info_change_url(
        &self,
        request: &CreateChannelOrganizationInfoChangeUrlRequest,
    ) -> rt::Call<'_, CreateChannelOrganizationInfoChangeUrlResponse> {
        self.0.send(request)
    }
}
