// Generated from schema/essbasic/2021-05-26/structs/ExtentServiceAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ExtentServiceAuthInfo`.
#[non_exhaustive]
pub struct ExtentServiceAuthInfo {
    /// `Type`.
    pub type_: String,
    /// `Name`.
    pub name: String,
    /// `Status`.
    pub status: String,
    /// `OperatorOpenId`.
    pub operator_open_id: String,
    /// `OperateOn`.
    pub operate_on: i64,
}

impl Default for ExtentServiceAuthInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExtentServiceAuthInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.type_),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.status),
                rt::Member::Text(&self.operator_open_id),
                rt::Member::Integer(&self.operate_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.type_),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.status),
                rt::Slot::Text(&mut self.operator_open_id),
                rt::Slot::Integer(&mut self.operate_on),
            ],
        );
    }
}

impl rt::Blank for ExtentServiceAuthInfo {
    const BLANK: Self = Self {
        type_: String::new(),
        name: String::new(),
        status: String::new(),
        operator_open_id: String::new(),
        operate_on: 0,
    };
}

rt::record_traits!(ExtentServiceAuthInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtentServiceAuthInfo",
    fields: &[
        rt::Field::required("Type", rt::Kind::Text),
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::required("Status", rt::Kind::Text),
        rt::Field::required("OperatorOpenId", rt::Kind::Text),
        rt::Field::required("OperateOn", rt::Kind::Integer),
    ],
    rules: &[],
};
