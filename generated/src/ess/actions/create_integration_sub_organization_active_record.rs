// Generated from schema/ess/2020-11-11/actions/CreateIntegrationSubOrganizationActiveRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Activates companies that have agreed to join the group.
///
/// For administrators of a group's main company.
/// Each activation spends a licence, so make sure that there are enough.
/// It activates only and cannot renew.
/// DescribeOrganizationGroupOrganizations lists the companies that wait for it, by Status 2.
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
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecordRequest {
    /// The member of staff of the group's main company who makes the call, with UserId filled; this person needs the right to call the action and to use the data it names.
    /// It may also be one of a subsidiary.
    pub operator: Option<structs::UserInfo>,
    /// The companies to activate, by OrganizationId of DescribeOrganizationGroupOrganizations, which shows Status 2 for them.
    ///
    /// Limits: at least 1 item (warns).
    pub sub_organization_ids: Vec<String>,
}

impl CreateIntegrationSubOrganizationActiveRecordRequest {
    /// Makes one with what it needs.
    pub fn new(
        sub_organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sub_organization_ids: rt::list_from(sub_organization_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SubOrganizationIds`.
    pub fn sub_organization_ids(
        mut self,
        sub_organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_organization_ids = rt::list_from(sub_organization_ids);
        self
    }
}

impl rt::Record for CreateIntegrationSubOrganizationActiveRecordRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.sub_organization_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.sub_organization_ids),
            ],
        );
    }
}

impl rt::Blank for CreateIntegrationSubOrganizationActiveRecordRequest {
    const BLANK: Self = Self {
        operator: None,
        sub_organization_ids: Vec::new(),
    };
}

rt::record_traits!(CreateIntegrationSubOrganizationActiveRecordRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateIntegrationSubOrganizationActiveRecordRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "SubOrganizationIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::MinItems(1))],
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

impl rt::Request for CreateIntegrationSubOrganizationActiveRecordRequest {
    type Response = CreateIntegrationSubOrganizationActiveRecordResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationSubOrganizationActiveRecord` answers.
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecordResponse {
    /// The companies that could not be activated; empty if all went well.
    pub failed_sub_organization_ids: Vec<String>,
}

impl Default for CreateIntegrationSubOrganizationActiveRecordResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateIntegrationSubOrganizationActiveRecordResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.failed_sub_organization_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.failed_sub_organization_ids)]);
    }
}

impl rt::Blank for CreateIntegrationSubOrganizationActiveRecordResponse {
    const BLANK: Self = Self {
        failed_sub_organization_ids: Vec::new(),
    };
}

rt::record_traits!(CreateIntegrationSubOrganizationActiveRecordResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateIntegrationSubOrganizationActiveRecordResponse",
    fields: &[
        rt::Field::Required("FailedSubOrganizationIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationSubOrganizationActiveRecord",
    summary: "Activates companies that have agreed to join the group.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateIntegrationSubOrganizationActiveRecordRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateIntegrationSubOrganizationActiveRecordResponse>,
    },
};

impl crate::ess::Client {
    /// Activates companies that have agreed to join the group.
    ///
    /// See [`CreateIntegrationSubOrganizationActiveRecordRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_integration_sub_organization_active_record(
        &self,
        request: &CreateIntegrationSubOrganizationActiveRecordRequest,
    ) -> rt::Call<'_, CreateIntegrationSubOrganizationActiveRecordResponse> {
        self.0.send(request)
    }
}
