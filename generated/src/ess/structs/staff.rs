// Generated from schema/ess/2020-11-11/structs/Staff.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A member of the staff.
/// Which members count in a request depends on the action.
#[must_use]
#[non_exhaustive]
pub struct Staff {
    /// The person's id on the platform.
    /// It says whom to update or to remove, and comes from DescribeIntegrationEmployees or the console; a new person gets one.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_id: Option<String>,
    /// The real name of the person.
    /// A name with brackets is refused.
    ///
    /// Limits: text without the parentheses （ and ） (warns).
    pub display_name: Option<String>,
    /// The mobile number, 11 digits of mainland China without +86.
    /// A new person's number must not belong to anybody else of the staff, and can be used 3 times a day.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The person's e-mail address.
    ///
    /// Limits: an e-mail address (warns).
    pub email: Option<String>,
    /// The person's id in your own system.
    /// Leave it out of CreateIntegrationEmployees if the call is to remind somebody to verify.
    /// A new person's id must not belong to anybody else of the staff.
    pub open_id: Option<String>,
    /// The roles that the person has, in answers; CreateIntegrationUserRoles gives them.
    pub roles: Option<Vec<structs::StaffRole>>,
    /// The department that the person is in.
    pub department: Option<structs::Department>,
    /// Whether the person has verified the identity, in answers.
    pub verified: Option<bool>,
    /// When the person was entered, in answers.
    ///
    /// Limits: seconds since 1970.
    pub created_on: Option<i64>,
    /// When the person verified the identity, in answers.
    ///
    /// Limits: seconds since 1970.
    pub verified_on: Option<i64>,
    /// Whether the person has left, in answers.
    pub quite_job: Option<enums::EmploymentStatus>,
    /// Who takes over the unfinished contracts of somebody who leaves, by UserId; for DeleteIntegrationEmployees.
    /// It goes before ReceiveOpenId.
    pub receive_user_id: Option<String>,
    /// Who takes over the unfinished contracts of somebody who leaves, by the id in your own system; for DeleteIntegrationEmployees.
    pub receive_open_id: Option<String>,
    /// The id of the person's account in WeCom, in clear.
    /// CreateIntegrationEmployees of a company of WeCom takes it, and by its text UpdateIntegrationEmployees too, to invite by WeCom; the person must be in the visible range of the application.
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
    pub fn quite_job(mut self, quite_job: enums::EmploymentStatus) -> Self {
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
                rt::Member::Value(&self.quite_job),
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
                rt::Slot::Value(&mut self.roles),
                rt::Slot::Value(&mut self.department),
                rt::Slot::OptionalBoolean(&mut self.verified),
                rt::Slot::OptionalInteger(&mut self.created_on),
                rt::Slot::OptionalInteger(&mut self.verified_on),
                rt::Slot::Value(&mut self.quite_job),
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
        rt::Field::Limited(
            "UserId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "DisplayName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^（）]*$")
                            .hint("text without the parentheses （ and ）"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "Email",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Email))],
        ),
        rt::Field::Optional("OpenId", rt::Kind::Text),
        rt::Field::Optional(
            "Roles",
            rt::Kind::List(&rt::Kind::Record(&structs::staff_role::SHAPE)),
        ),
        rt::Field::Optional("Department", rt::Kind::Record(&structs::department::SHAPE)),
        rt::Field::Optional("Verified", rt::Kind::Boolean),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "VerifiedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional(
            "QuiteJob",
            rt::Kind::Enum(&enums::employment_status::TABLE),
        ),
        rt::Field::Optional("ReceiveUserId", rt::Kind::Text),
        rt::Field::Optional("ReceiveOpenId", rt::Kind::Text),
        rt::Field::Optional("WeworkOpenId", rt::Kind::Text),
    ],
    rules: &[],
};
