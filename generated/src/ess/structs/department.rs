// Generated from schema/ess/2020-11-11/structs/Department.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The department of a member of staff.
#[must_use]
#[non_exhaustive]
pub struct Department {
    /// The department's id, from DescribeIntegrationDepartments or CreateIntegrationDepartment.
    pub department_id: Option<String>,
    /// The name of the department, in answers.
    pub department_name: Option<String>,
}

impl Department {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DepartmentId`.
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }
    /// Sets `DepartmentName`.
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }
}

impl Default for Department {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Department {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.department_id),
                rt::Member::OptionalText(&self.department_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.department_id),
                rt::Slot::OptionalText(&mut self.department_name),
            ],
        );
    }
}

impl rt::Blank for Department {
    const BLANK: Self = Self {
        department_id: None,
        department_name: None,
    };
}

rt::record_traits!(Department);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Department",
    fields: &[
        rt::Field::Optional("DepartmentId", rt::Kind::Text),
        rt::Field::Optional("DepartmentName", rt::Kind::Text),
    ],
    rules: &[],
};
