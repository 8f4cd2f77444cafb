// Generated from schema/ess/2020-11-11/structs/ContractReviewWebUrlOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which parts of the page of a contract review are hidden.
#[must_use]
#[non_exhaustive]
pub struct ContractReviewWebUrlOption {
    /// True hides the button for saving an unfinished state; false shows it.
    ///
    /// Default: `false`.
    pub disable_temporary_store: Option<bool>,
    /// True hides the export button; false shows it.
    ///
    /// Default: `false`.
    pub disable_export: Option<bool>,
    /// True hides the button for another review; false shows it.
    ///
    /// Default: `false`.
    pub disable_review_again: Option<bool>,
    /// True hides the QR code for sharing; false shows it.
    ///
    /// Default: `false`.
    pub disable_wx_qrcode: Option<bool>,
}

impl ContractReviewWebUrlOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DisableTemporaryStore`.
    #[inline]
    pub fn disable_temporary_store(mut self, disable_temporary_store: bool) -> Self {
        self.disable_temporary_store = Some(disable_temporary_store);
        self
    }
    /// Sets `DisableExport`.
    #[inline]
    pub fn disable_export(mut self, disable_export: bool) -> Self {
        self.disable_export = Some(disable_export);
        self
    }
    /// Sets `DisableReviewAgain`.
    #[inline]
    pub fn disable_review_again(mut self, disable_review_again: bool) -> Self {
        self.disable_review_again = Some(disable_review_again);
        self
    }
    /// Sets `DisableWxQrcode`.
    #[inline]
    pub fn disable_wx_qrcode(mut self, disable_wx_qrcode: bool) -> Self {
        self.disable_wx_qrcode = Some(disable_wx_qrcode);
        self
    }
}

impl Default for ContractReviewWebUrlOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ContractReviewWebUrlOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.disable_temporary_store),
                rt::Member::OptionalBoolean(&self.disable_export),
                rt::Member::OptionalBoolean(&self.disable_review_again),
                rt::Member::OptionalBoolean(&self.disable_wx_qrcode),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.disable_temporary_store),
                rt::Slot::OptionalBoolean(&mut self.disable_export),
                rt::Slot::OptionalBoolean(&mut self.disable_review_again),
                rt::Slot::OptionalBoolean(&mut self.disable_wx_qrcode),
            ],
        );
    }
}

impl rt::Blank for ContractReviewWebUrlOption {
    const BLANK: Self = Self {
        disable_temporary_store: None,
        disable_export: None,
        disable_review_again: None,
        disable_wx_qrcode: None,
    };
}

rt::record_traits!(ContractReviewWebUrlOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ContractReviewWebUrlOption",
    fields: &[
        rt::Field::Optional("DisableTemporaryStore", rt::Kind::Boolean),
        rt::Field::Optional("DisableExport", rt::Kind::Boolean),
        rt::Field::Optional("DisableReviewAgain", rt::Kind::Boolean),
        rt::Field::Optional("DisableWxQrcode", rt::Kind::Boolean),
    ],
    rules: &[],
};
