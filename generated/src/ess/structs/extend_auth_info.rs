// Generated from schema/ess/2020-11-11/structs/ExtendAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ExtendAuthInfo`.
#[non_exhaustive]
pub struct ExtendAuthInfo {
    /// `Type`.
    pub type_: String,
    /// `Name`.
    pub name: String,
    /// `Status`.
    pub status: String,
    /// `OperatorUserId`.
    pub operator_user_id: String,
    /// `OperateOn`.
    pub operate_on: i64,
    /// `HasAuthUserList`.
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
                rt::Member::Text(&self.type_),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.status),
                rt::Member::Text(&self.operator_user_id),
                rt::Member::Integer(&self.operate_on),
                rt::Member::Value(&self.has_auth_user_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.type_),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.status),
                rt::Slot::Text(&mut self.operator_user_id),
                rt::Slot::Integer(&mut self.operate_on),
                rt::Value::slot(&mut self.has_auth_user_list),
            ],
        );
    }
}

impl rt::Blank for ExtendAuthInfo {
    const BLANK: Self = Self {
        type_: String::new(),
        name: String::new(),
        status: String::new(),
        operator_user_id: String::new(),
        operate_on: 0,
        has_auth_user_list: Vec::new(),
    };
}

rt::record_traits!(ExtendAuthInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtendAuthInfo",
    fields: &[
        rt::Field::required("Type", rt::Kind::Text),
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("Status", rt::Kind::Text),
        rt::Field::required("OperatorUserId", rt::Kind::Text),
        rt::Field::required("OperateOn", rt::Kind::Integer),
        rt::Field::required(
            "HasAuthUserList",
            rt::Kind::List(&rt::Kind::Record(&structs::has_auth_user::SHAPE)),
        ),
    ],
    rules: &[],
};
