// Generated from schema/ess/2020-11-11/structs/RemindEmailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An e-mail address at which one signer is reminded.
///
/// # Rules
///
/// - An entry needs the signer and the address: set SignId and ApproverEmail. (warns)
#[must_use]
#[non_exhaustive]
pub struct RemindEmailInfo {
    /// The signer, by the SignId that the contract's start or DescribeFlowInfo gave.
    pub sign_id: Option<String>,
    /// The address that gets the reminder, in place of the one that the service knows.
    ///
    /// Limits: an e-mail address (warns).
    pub approver_email: Option<String>,
}

impl RemindEmailInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `SignId`.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }
    /// Sets `ApproverEmail`.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
        self
    }
}

impl Default for RemindEmailInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RemindEmailInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::OptionalText(&self.approver_email),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalText(&mut self.approver_email),
            ],
        );
    }
}

impl rt::Blank for RemindEmailInfo {
    const BLANK: Self = Self {
        sign_id: None,
        approver_email: None,
    };
}

rt::record_traits!(RemindEmailInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RemindEmailInfo",
    fields: &[
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Limited(
            "ApproverEmail",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Email))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "signer-and-address",
            message: "An entry needs the signer and the address: set SignId and ApproverEmail.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["SignId", "ApproverEmail"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
