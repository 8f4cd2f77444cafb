// Generated from schema/essbasic/2021-05-26/structs/Staff.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `Staff`.
#[non_exhaustive]
pub struct Staff {
    /// `UserId`.
    pub user_id: String,
    /// `DisplayName`.
    pub display_name: String,
    /// `Mobile`.
    pub mobile: String,
    /// `Email`.
    pub email: String,
    /// `OpenId`.
    pub open_id: String,
    /// `Roles`.
    pub roles: Vec<structs::StaffRole>,
    /// `Department`.
    pub department: Option<structs::Department>,
    /// `Verified`.
    pub verified: bool,
    /// `CreatedOn`.
    pub created_on: i64,
    /// `VerifiedOn`.
    pub verified_on: i64,
    /// `QuiteJob`.
    pub quite_job: i64,
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
                rt::Member::Integer(&self.quite_job),
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
                rt::Value::slot(&mut self.roles),
                rt::Value::slot(&mut self.department),
                rt::Slot::Boolean(&mut self.verified),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Integer(&mut self.verified_on),
                rt::Slot::Integer(&mut self.quite_job),
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
        quite_job: 0,
    };
}

rt::record_traits!(Staff);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Staff",
    fields: &[
        rt::Field::required("UserId", rt::Kind::Text),
        rt::Field::required("DisplayName", rt::Kind::Text),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::required("Email", rt::Kind::Text).sensitive(),
        rt::Field::required("OpenId", rt::Kind::Text),
        rt::Field::required(
            "Roles",
            rt::Kind::List(&rt::Kind::Record(&structs::staff_role::SHAPE)),
        ),
        rt::Field::optional("Department", rt::Kind::Record(&structs::department::SHAPE)),
        rt::Field::required("Verified", rt::Kind::Boolean),
        rt::Field::required("CreatedOn", rt::Kind::Integer),
        rt::Field::required("VerifiedOn", rt::Kind::Integer),
        rt::Field::required("QuiteJob", rt::Kind::Integer),
    ],
    rules: &[],
};
