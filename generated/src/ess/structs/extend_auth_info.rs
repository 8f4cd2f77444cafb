// Generated from schema/ess/2020-11-11/structs/ExtendAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// An extended service, whether it is switched on, and who may use it.
#[non_exhaustive]
pub struct ExtendAuthInfo {
    /// Which service this is.
    pub type_: enums::ExtendedService,
    /// The Chinese name of the service, as the console shows it.
    pub name: String,
    /// Whether the company has switched it on.
    pub status: enums::ExtendedServiceStatus,
    /// Who switched it on or off last, by UserId.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub operator_user_id: String,
    /// When it was switched on or off last; 0 if that never happened.
    ///
    /// Limits: seconds since 1970.
    pub operate_on: i64,
    /// The staff that may use the service, if it is one that is granted person by person.
    pub has_auth_user_list: Vec<structs::HasAuthUser>,
}

impl Default for ExtendAuthInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExtendAuthInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.type_),
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.status),
                rt::Member::Text(&self.operator_user_id),
                rt::Member::Integer(&self.operate_on),
                rt::Member::Value(&self.has_auth_user_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.type_),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.status),
                rt::Slot::Text(&mut self.operator_user_id),
                rt::Slot::Integer(&mut self.operate_on),
                rt::Slot::Value(&mut self.has_auth_user_list),
            ],
        );
    }
}

impl rt::Blank for ExtendAuthInfo {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        name: String::new(),
        status: rt::Blank::BLANK,
        operator_user_id: String::new(),
        operate_on: 0,
        has_auth_user_list: Vec::new(),
    };
}

rt::record_traits!(ExtendAuthInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtendAuthInfo",
    fields: &[
        rt::Field::Required("Type", rt::Kind::Enum(&enums::extended_service::TABLE)),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Required(
            "Status",
            rt::Kind::Enum(&enums::extended_service_status::TABLE),
        ),
        rt::Field::Limited(
            "OperatorUserId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "OperateOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required(
            "HasAuthUserList",
            rt::Kind::List(&rt::Kind::Record(&structs::has_auth_user::SHAPE)),
        ),
    ],
    rules: &[],
};
