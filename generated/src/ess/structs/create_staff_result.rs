// Generated from schema/ess/2020-11-11/structs/CreateStaffResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What became of the people who were to be entered.
#[non_exhaustive]
pub struct CreateStaffResult {
    /// The people who were entered, or who existed and were invited again.
    pub success_employee_data: Vec<structs::SuccessCreateStaffData>,
    /// The people who could not be entered, with the reasons.
    pub failed_employee_data: Vec<structs::FailedCreateStaffData>,
}

impl Default for CreateStaffResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateStaffResult {
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

impl rt::Blank for CreateStaffResult {
    const BLANK: Self = Self {
        success_employee_data: Vec::new(),
        failed_employee_data: Vec::new(),
    };
}

rt::record_traits!(CreateStaffResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CreateStaffResult",
    fields: &[
        rt::Field::Required(
            "SuccessEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::success_create_staff_data::SHAPE)),
        ),
        rt::Field::Required(
            "FailedEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_create_staff_data::SHAPE)),
        ),
    ],
    rules: &[],
};
