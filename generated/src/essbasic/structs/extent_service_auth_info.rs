// Generated from schema/essbasic/2021-05-26/structs/ExtentServiceAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A service and whether a company has switched it on.
#[non_exhaustive]
pub struct ExtentServiceAuthInfo {
    /// Which service this is about.
    pub type_: enums::ExtendedService,
    /// What the console calls the service, in Chinese.
    pub name: String,
    /// Whether the service is switched on.
    pub status: enums::ExtendedServiceStatus,
    /// Who switched the service last, by your own id.
    /// Empty if nobody did.
    pub operator_open_id: String,
    /// When the service was switched last; 0 if never.
    ///
    /// Limits: seconds since 1970.
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
                rt::Member::Value(&self.type_),
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.status),
                rt::Member::Text(&self.operator_open_id),
                rt::Member::Integer(&self.operate_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.type_),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.status),
                rt::Slot::Text(&mut self.operator_open_id),
                rt::Slot::Integer(&mut self.operate_on),
            ],
        );
    }
}

impl rt::Blank for ExtentServiceAuthInfo {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        name: String::new(),
        status: rt::Blank::BLANK,
        operator_open_id: String::new(),
        operate_on: 0,
    };
}

rt::record_traits!(ExtentServiceAuthInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtentServiceAuthInfo",
    fields: &[
        rt::Field::Required("Type", rt::Kind::Enum(&enums::extended_service::TABLE)),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Required(
            "Status",
            rt::Kind::Enum(&enums::extended_service_status::TABLE),
        ),
        rt::Field::Required("OperatorOpenId", rt::Kind::Text),
        rt::Field::Limited(
            "OperateOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
