// Generated from schema/essbasic/2021-05-26/structs/Staff.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// An employee of a customer company.
#[non_exhaustive]
pub struct Staff {
    /// The service's own id of the employee.
    /// Empty until they are verified.
    pub user_id: String,
    /// The name, masked.
    pub display_name: String,
    /// The employee's mobile number, masked.
    pub mobile: String,
    /// The employee's e-mail address, masked.
    pub email: String,
    /// Your platform's id of the employee.
    pub open_id: String,
    /// The roles that the employee has.
    pub roles: Vec<structs::StaffRole>,
    /// Where the employee works.
    pub department: Option<structs::Department>,
    /// Whether the employee has proved who they are.
    pub verified: bool,
    /// When the employee was added.
    ///
    /// Limits: seconds since 1970.
    pub created_on: i64,
    /// When the employee was verified; 0 if they are not.
    ///
    /// Limits: seconds since 1970.
    pub verified_on: i64,
    /// Whether the employee has left.
    pub quite_job: enums::EmploymentStatus,
}

impl Default for Staff {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Staff {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.email),
                rt::Member::Text(&self.open_id),
                rt::Member::Value(&self.roles),
                rt::Member::Value(&self.department),
                rt::Member::Boolean(&self.verified),
                rt::Member::Integer(&self.created_on),
                rt::Member::Integer(&self.verified_on),
                rt::Member::Value(&self.quite_job),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Text(&mut self.display_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.email),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Value(&mut self.roles),
                rt::Slot::Value(&mut self.department),
                rt::Slot::Boolean(&mut self.verified),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Integer(&mut self.verified_on),
                rt::Slot::Value(&mut self.quite_job),
            ],
        );
    }
}

impl rt::Blank for Staff {
    const BLANK: Self = Self {
        user_id: String::new(),
        display_name: String::new(),
        mobile: String::new(),
        email: String::new(),
        open_id: String::new(),
        roles: Vec::new(),
        department: None,
        verified: false,
        created_on: 0,
        verified_on: 0,
        quite_job: rt::Blank::BLANK,
    };
}

rt::record_traits!(Staff);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Staff",
    fields: &[
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Email", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("OpenId", rt::Kind::Text),
        rt::Field::Required(
            "Roles",
            rt::Kind::List(&rt::Kind::Record(&structs::staff_role::SHAPE)),
        ),
        rt::Field::Optional("Department", rt::Kind::Record(&structs::department::SHAPE)),
        rt::Field::Required("Verified", rt::Kind::Boolean),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "VerifiedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("QuiteJob", rt::Kind::Enum(&enums::employment_status::TABLE)),
    ],
    rules: &[],
};
