// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationGroupOrganizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lists the companies of the group.
///
/// For the main company of a group, once other companies have joined by CreateOrganizationGroupInvitationLink.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsRequest {
    /// The member of staff of the group's main company who makes the call, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// How many companies a page of the answer holds.
    /// Without effect if Export is true.
    ///
    /// Limits: at most 200.
    pub limit: i64,
    /// How many companies to skip; 0 for the first page.
    ///
    /// Limits: at least 0; at most 20000.
    pub offset: i64,
    /// Part of the name of a company to look for.
    ///
    /// Out of use.
    pub name: Option<String>,
    /// Only companies that stand so to the group.
    pub status: Option<enums::GroupMembershipStatus>,
    /// True exports all companies into an Excel file, which ExportUrl leads to, and Limit then has no effect; false exports nothing.
    ///
    /// Default: `false`.
    pub export: Option<bool>,
    /// Only this company, by the id that the console shows in the group management.
    ///
    /// Limits: an id of 32 letters and digits (warns).
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
    pub fn status(mut self, status: enums::GroupMembershipStatus) -> Self {
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
                rt::Member::Value(&self.status),
                rt::Member::OptionalBoolean(&self.export),
                rt::Member::OptionalText(&self.id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.status),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(20000.0)),
            ],
        ),
        rt::Field::Marked("Name", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::group_membership_status::TABLE),
        ),
        rt::Field::Optional("Export", rt::Kind::Boolean),
        rt::Field::Limited(
            "Id",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for DescribeOrganizationGroupOrganizationsRequest {
    type Response = DescribeOrganizationGroupOrganizationsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationGroupOrganizations` answers.
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsResponse {
    /// How many companies meet the conditions.
    pub total: i64,
    /// How many companies have agreed and wait for activation.
    pub joined_total: i64,
    /// The former, misspelt count of the companies that have joined.
    ///
    /// Out of use; use `ActivatedTotal`.
    pub actived_total: Option<i64>,
    /// The link to the Excel file, if Export was true.
    pub export_url: String,
    /// The companies of this page.
    pub list: Vec<structs::GroupOrganization>,
    /// How many companies have joined.
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
                rt::Slot::Value(&mut self.list),
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
        rt::Field::Required("Total", rt::Kind::Integer),
        rt::Field::Required("JoinedTotal", rt::Kind::Integer),
        rt::Field::Marked(
            "ActivedTotal",
            rt::Kind::Integer,
            rt::OPTIONAL.disabled("ActivatedTotal"),
        ),
        rt::Field::Marked("ExportUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "List",
            rt::Kind::List(&rt::Kind::Record(&structs::group_organization::SHAPE)),
        ),
        rt::Field::Optional("ActivatedTotal", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationGroupOrganizations",
    summary: "Lists the companies of the group.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Api \
        InvalidParameterValue \
        InvalidParameterValue.Mask \
        OperationDenied.Forbid \
        OperationDenied.NoLogin",
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
    /// Lists the companies of the group.
    ///
    /// See [`DescribeOrganizationGroupOrganizationsRequest`] for what it takes.
    ///
    /// [`describe_organization_group_organizations_pages`](Self::describe_organization_group_organizations_pages) reads all pages.
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
