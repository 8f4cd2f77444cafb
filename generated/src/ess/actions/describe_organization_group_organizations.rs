// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationGroupOrganizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeOrganizationGroupOrganizations`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Limit`.
    pub limit: i64,
    /// `Offset`.
    pub offset: i64,
    /// `Name`.
    ///
    /// Out of use.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<i64>,
    /// `Export`.
    pub export: Option<bool>,
    /// `Id`.
    pub id: Option<String>,
}

impl DescribeOrganizationGroupOrganizationsRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(limit: i64, offset: i64) -> Self {
        Self {
            limit,
            offset,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = limit;
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    /// Sets `Name`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
    /// Sets `Export`.
    #[inline]
    pub fn export(mut self, export: bool) -> Self {
        self.export = Some(export);
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Record for DescribeOrganizationGroupOrganizationsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.offset),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalInteger(&self.status),
                rt::Member::OptionalBoolean(&self.export),
                rt::Member::OptionalText(&self.id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalInteger(&mut self.status),
                rt::Slot::OptionalBoolean(&mut self.export),
                rt::Slot::OptionalText(&mut self.id),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationGroupOrganizationsRequest {
    const BLANK: Self = Self {
        operator: None,
        limit: 0,
        offset: 0,
        name: None,
        status: None,
        export: None,
        id: None,
    };
}

rt::record_traits!(DescribeOrganizationGroupOrganizationsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeOrganizationGroupOrganizationsRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::required("Offset", rt::Kind::Integer),
        rt::Field::optional("Name", rt::Kind::Text).disabled(""),
        rt::Field::optional("Status", rt::Kind::Integer),
        rt::Field::optional("Export", rt::Kind::Boolean),
        rt::Field::optional("Id", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeOrganizationGroupOrganizationsRequest {
    type Response = DescribeOrganizationGroupOrganizationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationGroupOrganizations` answers.
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsResponse {
    /// `Total`.
    pub total: i64,
    /// `JoinedTotal`.
    pub joined_total: i64,
    /// `ActivedTotal`.
    ///
    /// Out of use.
    pub actived_total: Option<i64>,
    /// `ExportUrl`.
    pub export_url: String,
    /// `List`.
    pub list: Vec<structs::GroupOrganization>,
    /// `ActivatedTotal`.
    pub activated_total: Option<i64>,
}

impl Default for DescribeOrganizationGroupOrganizationsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationGroupOrganizationsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.total),
                rt::Member::Integer(&self.joined_total),
                rt::Member::OptionalInteger(&self.actived_total),
                rt::Member::Text(&self.export_url),
                rt::Member::Value(&self.list),
                rt::Member::OptionalInteger(&self.activated_total),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.total),
                rt::Slot::Integer(&mut self.joined_total),
                rt::Slot::OptionalInteger(&mut self.actived_total),
                rt::Slot::Text(&mut self.export_url),
                rt::Value::slot(&mut self.list),
                rt::Slot::OptionalInteger(&mut self.activated_total),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationGroupOrganizationsResponse {
    const BLANK: Self = Self {
        total: 0,
        joined_total: 0,
        actived_total: None,
        export_url: String::new(),
        list: Vec::new(),
        activated_total: None,
    };
}

rt::record_traits!(DescribeOrganizationGroupOrganizationsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationGroupOrganizationsResponse",
    fields: &[
        rt::Field::required("Total", rt::Kind::Integer),
        rt::Field::required("JoinedTotal", rt::Kind::Integer),
        rt::Field::optional("ActivedTotal", rt::Kind::Integer).disabled(""),
        rt::Field::required("ExportUrl", rt::Kind::Text).sensitive(),
        rt::Field::required(
            "List",
            rt::Kind::List(&rt::Kind::Record(&structs::group_organization::SHAPE)),
        ),
        rt::Field::optional("ActivatedTotal", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationGroupOrganizations",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Api",
        "InvalidParameterValue",
        "InvalidParameterValue.Mask",
        "OperationDenied.Forbid",
        "OperationDenied.NoLogin",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeOrganizationGroupOrganizationsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeOrganizationGroupOrganizationsResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeOrganizationGroupOrganizations`.
    ///
    /// See [`DescribeOrganizationGroupOrganizationsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_organization_group_organizations(
        &self,
        request: &DescribeOrganizationGroupOrganizationsRequest,
    ) -> rt::Call<'_, DescribeOrganizationGroupOrganizationsResponse> {
        self.0.send(request)
    }
}
