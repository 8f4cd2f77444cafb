// Generated from schema/ess/2020-11-11/actions/CreateIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Adds a department to the company.
///
/// Keep the DeptId of the answer for later changes.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - ParentDeptId decides where the department lies, so ParentDeptOpenId has no effect: leave one of them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_EXISTS),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID)
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationDepartmentRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to manage the organization structure and to use the data that the call names.
    pub operator: Option<structs::UserInfo>,
    /// What the new department is called.
    ///
    /// Limits: at most 50 characters (`InvalidParameter.ParamError`).
    pub dept_name: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The department that it lies below, from DescribeIntegrationDepartments.
    /// Without it and ParentDeptOpenId the new one lies below the root.
    pub parent_dept_id: Option<String>,
    /// The department that it lies below, by the id in your own system.
    /// Without it and ParentDeptId the new one lies below the root.
    pub parent_dept_open_id: Option<String>,
    /// The id of the department in your own system, by which it can be named later.
    ///
    /// Limits: at most 64 characters (`InvalidParameter.ParamError`).
    pub dept_open_id: Option<String>,
    /// The rank among the departments of the same parent; a higher number stands further up.
    ///
    /// Limits: at least 1 (warns); at most 30000.
    pub order_no: Option<i64>,
}

impl CreateIntegrationDepartmentRequest {
    /// Makes one with what it needs.
    pub fn new(dept_name: impl Into<String>) -> Self {
        Self {
            dept_name: dept_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `DeptName`.
    pub fn dept_name(mut self, dept_name: impl Into<String>) -> Self {
        self.dept_name = dept_name.into();
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
    /// Sets `ParentDeptOpenId`.
    pub fn parent_dept_open_id(
        mut self,
        parent_dept_open_id: impl Into<String>,
    ) -> Self {
        self.parent_dept_open_id = Some(parent_dept_open_id.into());
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

impl rt::Record for CreateIntegrationDepartmentRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.dept_name),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.parent_dept_id),
                rt::Member::OptionalText(&self.parent_dept_open_id),
                rt::Member::OptionalText(&self.dept_open_id),
                rt::Member::OptionalInteger(&self.order_no),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.dept_name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.parent_dept_id),
                rt::Slot::OptionalText(&mut self.parent_dept_open_id),
                rt::Slot::OptionalText(&mut self.dept_open_id),
                rt::Slot::OptionalInteger(&mut self.order_no),
            ],
        );
    }
}

impl rt::Blank for CreateIntegrationDepartmentRequest {
    const BLANK: Self = Self {
        operator: None,
        dept_name: String::new(),
        agent: None,
        parent_dept_id: None,
        parent_dept_open_id: None,
        dept_open_id: None,
        order_no: None,
    };
}

rt::record_traits!(CreateIntegrationDepartmentRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateIntegrationDepartmentRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "DeptName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(50, rt::LengthUnit::Chars),
                    "InvalidParameter.ParamError",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("ParentDeptId", rt::Kind::Text),
        rt::Field::Optional("ParentDeptOpenId", rt::Kind::Text),
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
    rules: &[
        rt::Rule {
            id: "parent-dept-id-first",
            message: "ParentDeptId decides where the department lies, so ParentDeptOpenId has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ParentDeptOpenId"], "ParentDeptId"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateIntegrationDepartmentRequest {
    type Response = CreateIntegrationDepartmentResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationDepartment` answers.
#[non_exhaustive]
pub struct CreateIntegrationDepartmentResponse {
    /// The id of the new department.
    pub dept_id: String,
}

impl Default for CreateIntegrationDepartmentResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateIntegrationDepartmentResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.dept_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.dept_id)]);
    }
}

impl rt::Blank for CreateIntegrationDepartmentResponse {
    const BLANK: Self = Self { dept_id: String::new() };
}

rt::record_traits!(CreateIntegrationDepartmentResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateIntegrationDepartmentResponse",
    fields: &[rt::Field::Required("DeptId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationDepartment",
    summary: "Adds a department to the company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.DataExists \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        MissingParameter \
        MissingParameter.UserId \
        OperationDenied \
        OperationDenied.Forbid",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateIntegrationDepartmentRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateIntegrationDepartmentResponse>,
    },
};

impl crate::ess::Client {
    /// Adds a department to the company.
    ///
    /// See [`CreateIntegrationDepartmentRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_integration_department(
        &self,
        request: &CreateIntegrationDepartmentRequest,
    ) -> rt::Call<'_, CreateIntegrationDepartmentResponse> {
        self.0.send(request)
    }
}
