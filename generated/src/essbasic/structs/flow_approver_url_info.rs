// Generated from schema/essbasic/2021-05-26/structs/FlowApproverUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `FlowApproverUrlInfo`.
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// `SignUrl`.
    pub sign_url: String,
    /// `ApproverType`.
    pub approver_type: String,
    /// `Name`.
    pub name: String,
    /// `Mobile`.
    pub mobile: String,
    /// `LongUrl`.
    pub long_url: String,
}

impl Default for FlowApproverUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowApproverUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.sign_url),
                rt::Member::Text(&self.approver_type),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.long_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Text(&mut self.approver_type),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.long_url),
            ],
        );
    }
}

impl rt::Blank for FlowApproverUrlInfo {
    const BLANK: Self = Self {
        sign_url: String::new(),
        approver_type: String::new(),
        name: String::new(),
        mobile: String::new(),
        long_url: String::new(),
    };
}

rt::record_traits!(FlowApproverUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverUrlInfo",
    fields: &[
        rt::Field::required("SignUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ApproverType", rt::Kind::Text),
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::required("LongUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
