// Generated from schema/ess/2020-11-11/structs/SingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A member of staff who signs on through the company's own identity provider.
#[must_use]
#[non_exhaustive]
pub struct SingleSignOnEmployees {
    /// The person's unique id at the identity provider; it must be the one that the end point settings of the application for single sign-on refer to.
    ///
    /// Limits: at most 64 characters (warns) (`InvalidParameter.InvalidOpenId`).
    pub open_id: String,
    /// The real name, with which the identity is verified and contracts are signed; no nickname.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub name: String,
    /// The mobile number of the person, 11 digits of mainland China without +86.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: String,
    /// The id that the person has on the platform, in answers.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_id: Option<String>,
    /// The e-mail address that the person uses.
    ///
    /// Limits: an e-mail address (warns) (`InvalidParameter.Email`).
    pub email: Option<String>,
    /// The roles that the person gets, from DescribeIntegrationRoles; they must exist.
    ///
    /// Limits: at most 10 items (warns).
    pub role_ids: Option<Vec<String>>,
    /// Whether the identity of the person has been verified, in answers.
    pub is_verified: Option<bool>,
    /// When the person was entered for single sign-on, in answers.
    ///
    /// Limits: seconds since 1970.
    pub created_on: Option<i64>,
}

impl SingleSignOnEmployees {
    /// Makes one with what it needs.
    pub fn new(
        open_id: impl Into<String>,
        name: impl Into<String>,
        mobile: impl Into<String>,
    ) -> Self {
        Self {
            open_id: open_id.into(),
            name: name.into(),
            mobile: mobile.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `RoleIds`.
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_ids = Some(rt::list_from(role_ids));
        self
    }
    /// Sets `IsVerified`.
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }
    /// Sets `CreatedOn`.
    #[inline]
    pub fn created_on(mut self, created_on: i64) -> Self {
        self.created_on = Some(created_on);
        self
    }
}

impl rt::Record for SingleSignOnEmployees {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.open_id),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.mobile),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.email),
                rt::Member::Value(&self.role_ids),
                rt::Member::OptionalBoolean(&self.is_verified),
                rt::Member::OptionalInteger(&self.created_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.email),
                rt::Slot::Value(&mut self.role_ids),
                rt::Slot::OptionalBoolean(&mut self.is_verified),
                rt::Slot::OptionalInteger(&mut self.created_on),
            ],
        );
    }
}

impl rt::Blank for SingleSignOnEmployees {
    const BLANK: Self = Self {
        open_id: String::new(),
        name: String::new(),
        mobile: String::new(),
        user_id: None,
        email: None,
        role_ids: None,
        is_verified: None,
        created_on: None,
    };
}

rt::record_traits!(SingleSignOnEmployees);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SingleSignOnEmployees",
    fields: &[
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::MaxLength(64, rt::LengthUnit::Chars),
                    "InvalidParameter.InvalidOpenId",
                ),
            ],
        ),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "UserId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Email",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Email),
                    "InvalidParameter.Email",
                ),
            ],
        ),
        rt::Field::Limited(
            "RoleIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxItems(10))],
        ),
        rt::Field::Optional("IsVerified", rt::Kind::Boolean),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
