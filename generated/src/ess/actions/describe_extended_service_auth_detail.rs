// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeExtendedServiceAuthDetail`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ExtendServiceType`.
    pub extend_service_type: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `PartnerOrganizationName`.
    pub partner_organization_name: Option<String>,
}

impl DescribeExtendedServiceAuthDetailRequest {
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
    /// Sets `ExtendServiceType`.
    pub fn extend_service_type(
        mut self,
        extend_service_type: impl Into<String>,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `PartnerOrganizationName`.
    pub fn partner_organization_name(
        mut self,
        partner_organization_name: impl Into<String>,
    ) -> Self {
        self.partner_organization_name = Some(partner_organization_name.into());
        self
    }
}

impl Default for DescribeExtendedServiceAuthDetailRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.extend_service_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalText(&self.partner_organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.extend_service_type),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalText(&mut self.partner_organization_name),
            ],
        );
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailRequest {
    const BLANK: Self = Self {
        operator: None,
        extend_service_type: None,
        agent: None,
        limit: None,
        offset: None,
        partner_organization_name: None,
    };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("ExtendServiceType", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("PartnerOrganizationName", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeExtendedServiceAuthDetailRequest {
    type Response = DescribeExtendedServiceAuthDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthDetail` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailResponse {
    /// `AuthInfoDetail`.
    pub auth_info_detail: Option<structs::AuthInfoDetail>,
}

impl Default for DescribeExtendedServiceAuthDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.auth_info_detail)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.auth_info_detail)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailResponse {
    const BLANK: Self = Self { auth_info_detail: None };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailResponse",
    fields: &[
        rt::Field::optional(
            "AuthInfoDetail",
            rt::Kind::Record(&structs::auth_info_detail::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeExtendedServiceAuthDetail",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation", "OperationDenied", "ResourceUnavailable"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeExtendedServiceAuthDetail`.
    ///
    /// See [`DescribeExtendedServiceAuthDetailRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_extended_service_auth_detail(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> rt::Call<'_, DescribeExtendedServiceAuthDetailResponse> {
        self.0.send(request)
    }
}
