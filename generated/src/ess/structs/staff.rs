// Generated from schema/ess/2020-11-11/structs/Staff.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `Staff`.
#[must_use]
#[non_exhaustive]
pub struct Staff {
    /// `UserId`.
    pub user_id: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `Email`.
    pub email: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `Roles`.
    pub roles: Option<Vec<structs::StaffRole>>,
    /// `Department`.
    pub department: Option<structs::Department>,
    /// `Verified`.
    pub verified: Option<bool>,
    /// `CreatedOn`.
    pub created_on: Option<i64>,
    /// `VerifiedOn`.
    pub verified_on: Option<i64>,
    /// `QuiteJob`.
    pub quite_job: Option<i64>,
    /// `ReceiveUserId`.
    pub receive_user_id: Option<String>,
    /// `ReceiveOpenId`.
    pub receive_open_id: Option<String>,
    /// `WeworkOpenId`.
    pub wework_open_id: Option<String>,
}

impl Staff {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `Roles`.
    pub fn roles(mut self, roles: impl IntoIterator<Item = structs::StaffRole>) -> Self {
        self.roles = Some(rt::list(roles));
        self
    }
    /// Sets `Department`.
    #[inline]
    pub fn department(mut self, department: structs::Department) -> Self {
        self.department = Some(department);
        self
    }
    /// Sets `Verified`.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }
    /// Sets `CreatedOn`.
    #[inline]
    pub fn created_on(mut self, created_on: i64) -> Self {
        self.created_on = Some(created_on);
        self
    }
    /// Sets `VerifiedOn`.
    #[inline]
    pub fn verified_on(mut self, verified_on: i64) -> Self {
        self.verified_on = Some(verified_on);
        self
    }
    /// Sets `QuiteJob`.
    #[inline]
    pub fn quite_job(mut self, quite_job: i64) -> Self {
        self.quite_job = Some(quite_job);
        self
    }
    /// Sets `ReceiveUserId`.
    pub fn receive_user_id(mut self, receive_user_id: impl Into<String>) -> Self {
        self.receive_user_id = Some(receive_user_id.into());
        self
    }
    /// Sets `ReceiveOpenId`.
    pub fn receive_open_id(mut self, receive_open_id: impl Into<String>) -> Self {
        self.receive_open_id = Some(receive_open_id.into());
        self
    }
    /// Sets `WeworkOpenId`.
    pub fn wework_open_id(mut self, wework_open_id: impl Into<String>) -> Self {
        self.wework_open_id = Some(wework_open_id.into());
        self
    }
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
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.display_name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.email),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::Value(&self.roles),
                rt::Member::Value(&self.department),
                rt::Member::OptionalBoolean(&self.verified),
                rt::Member::OptionalInteger(&self.created_on),
                rt::Member::OptionalInteger(&self.verified_on),
                rt::Member::OptionalInteger(&self.quite_job),
                rt::Member::OptionalText(&self.receive_user_id),
                rt::Member::OptionalText(&self.receive_open_id),
                rt::Member::OptionalText(&self.wework_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.display_name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.email),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Value::slot(&mut self.roles),
                rt::Value::slot(&mut self.department),
                rt::Slot::OptionalBoolean(&mut self.verified),
                rt::Slot::OptionalInteger(&mut self.created_on),
                rt::Slot::OptionalInteger(&mut self.verified_on),
                rt::Slot::OptionalInteger(&mut self.quite_job),
                rt::Slot::OptionalText(&mut self.receive_user_id),
                rt::Slot::OptionalText(&mut self.receive_open_id),
                rt::Slot::OptionalText(&mut self.wework_open_id),
            ],
        );
    }
}

impl rt::Blank for Staff {
    const BLANK: Self = Self {
        user_id: None,
        display_name: None,
        mobile: None,
        email: None,
        open_id: None,
        roles: None,
        department: None,
        verified: None,
        created_on: None,
        verified_on: None,
        quite_job: None,
        receive_user_id: None,
        receive_open_id: None,
        wework_open_id: None,
    };
}

rt::record_traits!(Staff);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Staff",
    fields: &[
        rt::Field::optional("UserId", rt::Kind::Text),
        rt::Field::optional("DisplayName", rt::Kind::Text),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Email", rt::Kind::Text).sensitive(),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional(
            "Roles",
            rt::Kind::List(&rt::Kind::Record(&structs::staff_role::SHAPE)),
        ),
        rt::Field::optional("Department", rt::Kind::Record(&structs::department::SHAPE)),
        rt::Field::optional("Verified", rt::Kind::Boolean),
        rt::Field::optional("CreatedOn", rt::Kind::Integer),
        rt::Field::optional("VerifiedOn", rt::Kind::Integer),
        rt::Field::optional("QuiteJob", rt::Kind::Integer),
        rt::Field::optional("ReceiveUserId", rt::Kind::Text),
        rt::Field::optional("ReceiveOpenId", rt::Kind::Text),
        rt::Field::optional("WeworkOpenId", rt::Kind::Text),
    ],
    rules: &[],
};
