// Generated from schema/ess/2020-11-11/structs/DeleteStaffsResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What became of the people who were to be removed.
#[non_exhaustive]
pub struct DeleteStaffsResult {
    /// The people who were removed.
    pub success_employee_data: Vec<structs::SuccessDeleteStaffData>,
    /// The people who could not be removed, with the reasons.
    pub failed_employee_data: Vec<structs::FailedDeleteStaffData>,
}

impl Default for DeleteStaffsResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteStaffsResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.success_employee_data),
                rt::Member::Value(&self.failed_employee_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.success_employee_data),
                rt::Slot::Value(&mut self.failed_employee_data),
            ],
        );
    }
}

impl rt::Blank for DeleteStaffsResult {
    const BLANK: Self = Self {
        success_employee_data: Vec::new(),
        failed_employee_data: Vec::new(),
    };
}

rt::record_traits!(DeleteStaffsResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DeleteStaffsResult",
    fields: &[
        rt::Field::Required(
            "SuccessEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::success_delete_staff_data::SHAPE)),
        ),
        rt::Field::Required(
            "FailedEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_delete_staff_data::SHAPE)),
        ),
    ],
    rules: &[],
};
