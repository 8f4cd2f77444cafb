// Generated from schema/ess/2020-11-11/structs/IntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A department of the company.
#[non_exhaustive]
pub struct IntegrationDepartment {
    /// The department's id on the platform.
    pub dept_id: String,
    /// The name of the department; that of the root is the company's.
    pub dept_name: String,
    /// The department that it lies below; `0` for the root.
    pub parent_dept_id: String,
    /// The id of the department in your own system, if it has one.
    pub dept_open_id: String,
    /// The rank of the department below its parent; a higher number stands further up.
    pub order_no: i64,
}

impl Default for IntegrationDepartment {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntegrationDepartment {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.dept_id),
                rt::Member::Text(&self.dept_name),
                rt::Member::Text(&self.parent_dept_id),
                rt::Member::Text(&self.dept_open_id),
                rt::Member::Integer(&self.order_no),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.dept_id),
                rt::Slot::Text(&mut self.dept_name),
                rt::Slot::Text(&mut self.parent_dept_id),
                rt::Slot::Text(&mut self.dept_open_id),
                rt::Slot::Integer(&mut self.order_no),
            ],
        );
    }
}

impl rt::Blank for IntegrationDepartment {
    const BLANK: Self = Self {
        dept_id: String::new(),
        dept_name: String::new(),
        parent_dept_id: String::new(),
        dept_open_id: String::new(),
        order_no: 0,
    };
}

rt::record_traits!(IntegrationDepartment);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntegrationDepartment",
    fields: &[
        rt::Field::Required("DeptId", rt::Kind::Text),
        rt::Field::Required("DeptName", rt::Kind::Text),
        rt::Field::Required("ParentDeptId", rt::Kind::Text),
        rt::Field::Required("DeptOpenId", rt::Kind::Text),
        rt::Field::Required("OrderNo", rt::Kind::Integer),
    ],
    rules: &[],
};
