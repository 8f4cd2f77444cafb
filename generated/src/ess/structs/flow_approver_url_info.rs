// Generated from schema/ess/2020-11-11/structs/FlowApproverUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A link by which one signer reaches a contract in the browser of a phone.
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// The short form of the link.
    /// It lives 30 minutes unless the request asked for longer, opens in browsers of phones and not within mini-programs, and must be passed on unchanged, without further parameters, to the signer alone.
    ///
    /// Limits: an absolute URL (warns).
    pub sign_url: String,
    /// What kind of signer the link is for.
    pub approver_type: enums::ApproverType,
    /// Who the link is for; empty for a signer who is not named yet.
    pub approver_name: String,
    /// The mobile number of the signer whom the link is for; empty for a signer who is not named yet.
    pub approver_mobile: String,
    /// The same link in its long form, under the same conditions as SignUrl.
    ///
    /// Limits: an absolute URL (warns).
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
                rt::Member::Text(&self.approver_name),
                rt::Member::Text(&self.approver_mobile),
                rt::Member::Text(&self.long_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::Text(&mut self.approver_name),
                rt::Slot::Text(&mut self.approver_mobile),
                rt::Slot::Text(&mut self.long_url),
            ],
        );
    }
}

impl rt::Blank for FlowApproverUrlInfo {
    const BLANK: Self = Self {
        sign_url: String::new(),
        approver_type: rt::Blank::BLANK,
        approver_name: String::new(),
        approver_mobile: String::new(),
        long_url: String::new(),
    };
}

rt::record_traits!(FlowApproverUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverUrlInfo",
    fields: &[
        rt::Field::Limited(
            "SignUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Required(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
        ),
        rt::Field::Marked("ApproverName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("ApproverMobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "LongUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
    ],
    rules: &[],
};
