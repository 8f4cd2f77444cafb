// Generated from schema/essbasic/2021-05-26/structs/FlowApproverUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A signing link and the person it is for.
/// It opens in mobile browsers, not inside mini-programs; keep it from anybody else, and add nothing to it, since further parameters break it.
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// The short link, valid for 30 minutes unless the request set ExpiredOn.
    pub sign_url: String,
    /// Whether the signer signs for themselves or for a company.
    ///
    /// Limits: one of `PERSON`, `ORGANIZATION`.
    pub approver_type: enums::ApproverType,
    /// The name of the signer that the link is for.
    /// Empty while the signer is still open.
    pub name: String,
    /// The mobile number of the signer that the link is for.
    /// It can be empty while the signer is still open.
    pub mobile: String,
    /// The same link in its long form, with the same lifetime.
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
                rt::Member::Value(&self.approver_type),
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
                rt::Slot::Value(&mut self.approver_type),
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
        approver_type: rt::Blank::BLANK,
        name: String::new(),
        mobile: String::new(),
        long_url: String::new(),
    };
}

rt::record_traits!(FlowApproverUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverUrlInfo",
    fields: &[
        rt::Field::Marked("SignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("PERSON"), rt::Literal::Text("ORGANIZATION")],
                    ),
                ),
            ],
        ),
        rt::Field::Marked("Name", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("LongUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};
