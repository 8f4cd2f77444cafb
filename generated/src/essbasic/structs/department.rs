// Generated from schema/essbasic/2021-05-26/structs/Department.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A department of a customer company.
#[non_exhaustive]
pub struct Department {
    /// The id of the department.
    /// Empty for somebody without one.
    pub department_id: String,
    /// What the department is called.
    pub department_name: String,
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
                rt::Member::Text(&self.department_id),
                rt::Member::Text(&self.department_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.department_id),
                rt::Slot::Text(&mut self.department_name),
            ],
        );
    }
}

impl rt::Blank for Department {
    const BLANK: Self = Self {
        department_id: String::new(),
        department_name: String::new(),
    };
}

rt::record_traits!(Department);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Department",
    fields: &[
        rt::Field::Required("DepartmentId", rt::Kind::Text),
        rt::Field::Required("DepartmentName", rt::Kind::Text),
    ],
    rules: &[],
};
