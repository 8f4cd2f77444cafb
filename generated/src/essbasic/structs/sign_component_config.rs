// Generated from schema/essbasic/2021-05-26/structs/SignComponentConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How sign components behave by default on embedded pages that start contracts.
#[must_use]
#[non_exhaustive]
pub struct SignComponentConfig {
    /// Whether sign components on the page come without the date of signing (`true`) or with it (`false`).
    /// Users can change it on the page.
    ///
    /// Default: `false`.
    pub hide_date: Option<bool>,
    /// Whether seal areas that signers add themselves (SIGN_SEAL, SIGN_PAGING_SEAL, SIGN_LEGAL_PERSON_SEAL) take the size of the seal, and whether the signers may change that.
    /// Only matters where signers may add them (SignBeanTag 1).
    ///
    /// Default: `0`.
    pub add_sign_component_use_seal_size: Option<enums::SealSizeSwitch>,
}

impl SignComponentConfig {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `HideDate`.
    #[inline]
    pub fn hide_date(mut self, hide_date: bool) -> Self {
        self.hide_date = Some(hide_date);
        self
    }
    /// Sets `AddSignComponentUseSealSize`.
    #[inline]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: enums::SealSizeSwitch,
    ) -> Self {
        self.add_sign_component_use_seal_size = Some(add_sign_component_use_seal_size);
        self
    }
}

impl Default for SignComponentConfig {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignComponentConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.hide_date),
                rt::Member::Value(&self.add_sign_component_use_seal_size),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.hide_date),
                rt::Slot::Value(&mut self.add_sign_component_use_seal_size),
            ],
        );
    }
}

impl rt::Blank for SignComponentConfig {
    const BLANK: Self = Self {
        hide_date: None,
        add_sign_component_use_seal_size: None,
    };
}

rt::record_traits!(SignComponentConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignComponentConfig",
    fields: &[
        rt::Field::Optional("HideDate", rt::Kind::Boolean),
        rt::Field::Optional(
            "AddSignComponentUseSealSize",
            rt::Kind::Enum(&enums::seal_size_switch::TABLE),
        ),
    ],
    rules: &[],
};
