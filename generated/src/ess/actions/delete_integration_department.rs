// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Removes a department from the company.
///
/// Its contracts, seals and templates pass to another department.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationDepartmentRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to manage the organization structure and to use the data that the call names.
    pub operator: Option<structs::UserInfo>,
    /// The department to remove, from DescribeIntegrationDepartments.
    pub dept_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The department that takes over contracts, seals and templates; the root if it is not set.
    pub receive_dept_id: Option<String>,
}

impl DeleteIntegrationDepartmentRequest {
    /// Makes one with what it needs.
    pub fn new(dept_id: impl Into<String>) -> Self {
        Self {
            dept_id: dept_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `DeptId`.
    pub fn dept_id(mut self, dept_id: impl Into<String>) -> Self {
        self.dept_id = dept_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ReceiveDeptId`.
    pub fn receive_dept_id(mut self, receive_dept_id: impl Into<String>) -> Self {
        self.receive_dept_id = Some(receive_dept_id.into());
        self
    }
}

impl rt::Record for DeleteIntegrationDepartmentRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.dept_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.receive_dept_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.dept_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.receive_dept_id),
            ],
        );
    }
}

impl rt::Blank for DeleteIntegrationDepartmentRequest {
    const BLANK: Self = Self {
        operator: None,
        dept_id: String::new(),
        agent: None,
        receive_dept_id: None,
    };
}

rt::record_traits!(DeleteIntegrationDepartmentRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteIntegrationDepartmentRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("DeptId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("ReceiveDeptId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DeleteIntegrationDepartmentRequest {
    type Response = DeleteIntegrationDepartmentResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteIntegrationDepartment` answers.
#[non_exhaustive]
pub struct DeleteIntegrationDepartmentResponse {}

impl Default for DeleteIntegrationDepartmentResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteIntegrationDepartmentResponse {
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

impl rt::Blank for DeleteIntegrationDepartmentResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(DeleteIntegrationDepartmentResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteIntegrationDepartmentResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteIntegrationDepartment",
    summary: "Removes a department from the company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Serialize \
        InvalidParameter.DataNotFound \
        MissingParameter \
        OperationDenied \
        UnauthorizedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteIntegrationDepartmentRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteIntegrationDepartmentResponse>,
    },
};

impl crate::ess::Client {
    /// Removes a department from the company.
    ///
    /// See [`DeleteIntegrationDepartmentRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_integration_department(
        &self,
        request: &DeleteIntegrationDepartmentRequest,
    ) -> rt::Call<'_, DeleteIntegrationDepartmentResponse> {
        self.0.send(request)
    }
}
