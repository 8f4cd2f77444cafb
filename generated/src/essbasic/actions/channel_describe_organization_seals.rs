// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeOrganizationSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDescribeOrganizationSeals`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `InfoType`.
    pub info_type: Option<i64>,
    /// `SealId`.
    pub seal_id: Option<String>,
    /// `SealTypes`.
    pub seal_types: Option<Vec<String>>,
    /// `SealStatuses`.
    pub seal_statuses: Option<Vec<String>>,
}

impl ChannelDescribeOrganizationSealsRequest {
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
    /// Sets `InfoType`.
    #[inline]
    pub fn info_type(mut self, info_type: i64) -> Self {
        self.info_type = Some(info_type);
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = Some(seal_id.into());
        self
    }
    /// Sets `SealTypes`.
    pub fn seal_types(
        mut self,
        seal_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seal_types = Some(rt::list_from(seal_types));
        self
    }
    /// Sets `SealStatuses`.
    pub fn seal_statuses(
        mut self,
        seal_statuses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seal_statuses = Some(rt::list_from(seal_statuses));
        self
    }
}

impl Default for ChannelDescribeOrganizationSealsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeOrganizationSealsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.info_type),
                rt::Member::OptionalText(&self.seal_id),
                rt::Member::Value(&self.seal_types),
                rt::Member::Value(&self.seal_statuses),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.info_type),
                rt::Slot::OptionalText(&mut self.seal_id),
                rt::Value::slot(&mut self.seal_types),
                rt::Value::slot(&mut self.seal_statuses),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeOrganizationSealsRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: None,
        offset: None,
        info_type: None,
        seal_id: None,
        seal_types: None,
        seal_statuses: None,
    };
}

rt::record_traits!(ChannelDescribeOrganizationSealsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeOrganizationSealsRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("InfoType", rt::Kind::Integer),
        rt::Field::optional("SealId", rt::Kind::Text),
        rt::Field::optional("SealTypes", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("SealStatuses", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeOrganizationSealsRequest {
    type Response = ChannelDescribeOrganizationSealsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeOrganizationSeals` answers.
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsResponse {
    /// `TotalCount`.
    pub total_count: i64,
    /// `Seals`.
    pub seals: Vec<structs::OccupiedSeal>,
}

impl Default for ChannelDescribeOrganizationSealsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeOrganizationSealsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Integer(&self.total_count), rt::Member::Value(&self.seals)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.total_count),
                rt::Value::slot(&mut self.seals),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeOrganizationSealsResponse {
    const BLANK: Self = Self {
        total_count: 0,
        seals: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeOrganizationSealsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeOrganizationSealsResponse",
    fields: &[
        rt::Field::required("TotalCount", rt::Kind::Integer),
        rt::Field::required(
            "Seals",
            rt::Kind::List(&rt::Kind::Record(&structs::occupied_seal::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeOrganizationSeals",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.DependsDb",
        "InvalidParameter",
        "MissingParameter",
        "MissingParameter.UserId",
        "OperationDenied",
        "OperationDenied.OperatorHasNoPermission",
        "OperationDenied.OrganizationClosing",
        "ResourceNotFound.Application",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeOrganizationSealsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeOrganizationSealsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDescribeOrganizationSeals`.
    ///
    /// See [`ChannelDescribeOrganizationSealsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_organization_seals(
        &self,
        request: &ChannelDescribeOrganizationSealsRequest,
    ) -> rt::Call<'_, ChannelDescribeOrganizationSealsResponse> {
        self.0.send(request)
    }
}
