// Generated from schema/ess/2020-11-11/actions/ModifyIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Changes name, place, rank or own id of a department.
///
/// A parent that does not exist is answered with InvalidParameter.DataNotFound.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.DataExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_EXISTS),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ModifyIntegrationDepartmentRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to manage the organization structure and to use the data that the call names.
    pub operator: Option<structs::UserInfo>,
    /// The department to change, from DescribeIntegrationDepartments.
    pub dept_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The department that it is to lie below from now on, from DescribeIntegrationDepartments.
    pub parent_dept_id: Option<String>,
    /// The new name of the department.
    ///
    /// Limits: at most 50 characters (`InvalidParameter.ParamError`).
    pub dept_name: Option<String>,
    /// The new id of the department in your own system.
    ///
    /// Limits: at most 64 characters (`InvalidParameter.ParamError`).
    pub dept_open_id: Option<String>,
    /// The rank among the departments of the same parent; a higher number stands further up.
    ///
    /// Limits: at least 1 (warns); at most 30000.
    pub order_no: Option<i64>,
}

impl ModifyIntegrationDepartmentRequest {
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
    /// Sets `ParentDeptId`.
    pub fn parent_dept_id(mut self, parent_dept_id: impl Into<String>) -> Self {
        self.parent_dept_id = Some(parent_dept_id.into());
        self
    }
    /// Sets `DeptName`.
    pub fn dept_name(mut self, dept_name: impl Into<String>) -> Self {
        self.dept_name = Some(dept_name.into());
        self
    }
    /// Sets `DeptOpenId`.
    pub fn dept_open_id(mut self, dept_open_id: impl Into<String>) -> Self {
        self.dept_open_id = Some(dept_open_id.into());
        self
    }
    /// Sets `OrderNo`.
    #[inline]
    pub fn order_no(mut self, order_no: i64) -> Self {
        self.order_no = Some(order_no);
        self
    }
}

impl rt::Record for ModifyIntegrationDepartmentRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.dept_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.parent_dept_id),
                rt::Member::OptionalText(&self.dept_name),
                rt::Member::OptionalText(&self.dept_open_id),
                rt::Member::OptionalInteger(&self.order_no),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.dept_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.parent_dept_id),
                rt::Slot::OptionalText(&mut self.dept_name),
                rt::Slot::OptionalText(&mut self.dept_open_id),
                rt::Slot::OptionalInteger(&mut self.order_no),
            ],
        );
    }
}

impl rt::Blank for ModifyIntegrationDepartmentRequest {
    const BLANK: Self = Self {
        operator: None,
        dept_id: String::new(),
        agent: None,
        parent_dept_id: None,
        dept_name: None,
        dept_open_id: None,
        order_no: None,
    };
}

rt::record_traits!(ModifyIntegrationDepartmentRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyIntegrationDepartmentRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("DeptId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("ParentDeptId", rt::Kind::Text),
        rt::Field::Limited(
            "DeptName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(50, rt::LengthUnit::Chars),
                    "InvalidParameter.ParamError",
                ),
            ],
        ),
        rt::Field::Limited(
            "DeptOpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(64, rt::LengthUnit::Chars),
                    "InvalidParameter.ParamError",
                ),
            ],
        ),
        rt::Field::Limited(
            "OrderNo",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(1.0)),
                rt::Check::Deny(rt::Test::Maximum(30000.0)),
            ],
        ),
    ],
    rules: &[],
};

impl rt::Request for ModifyIntegrationDepartmentRequest {
    type Response = ModifyIntegrationDepartmentResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyIntegrationDepartment` answers.
#[non_exhaustive]
pub struct ModifyIntegrationDepartmentResponse {}

impl Default for ModifyIntegrationDepartmentResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyIntegrationDepartmentResponse {
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

impl rt::Blank for ModifyIntegrationDepartmentResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifyIntegrationDepartmentResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyIntegrationDepartmentResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyIntegrationDepartment",
    summary: "Changes name, place, rank or own id of a department.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.DataExists \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyIntegrationDepartmentRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyIntegrationDepartmentResponse>,
    },
};

impl crate::ess::Client {
    /// Changes name, place, rank or own id of a department.
    ///
    /// See [`ModifyIntegrationDepartmentRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_integration_department(
        &self,
        request: &ModifyIntegrationDepartmentRequest,
    ) -> rt::Call<'_, ModifyIntegrationDepartmentResponse> {
        self.0.send(request)
    }
}
