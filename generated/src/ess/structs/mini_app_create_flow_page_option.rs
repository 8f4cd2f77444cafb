// Generated from schema/ess/2020-11-11/structs/MiniAppCreateFlowPageOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the page shows on which a contract is started in the mini-program.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateFlowPageOption {
    /// Whether the code for signing is not shown after the contract was started.
    pub hide_sign_code_after_start: Option<bool>,
}

impl MiniAppCreateFlowPageOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `HideSignCodeAfterStart`.
    #[inline]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = Some(hide_sign_code_after_start);
        self
    }
}

impl Default for MiniAppCreateFlowPageOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for MiniAppCreateFlowPageOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalBoolean(&self.hide_sign_code_after_start)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalBoolean(&mut self.hide_sign_code_after_start)]);
    }
}

impl rt::Blank for MiniAppCreateFlowPageOption {
    const BLANK: Self = Self {
        hide_sign_code_after_start: None,
    };
}

rt::record_traits!(MiniAppCreateFlowPageOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "MiniAppCreateFlowPageOption",
    fields: &[rt::Field::Optional("HideSignCodeAfterStart", rt::Kind::Boolean)],
    rules: &[],
};
