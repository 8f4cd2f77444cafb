// Generated from schema/ess/2020-11-11/structs/SignComponentConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How controls to sign start out on an embedded page for starting contracts.
#[must_use]
#[non_exhaustive]
pub struct SignComponentConfig {
    /// `true` adds controls to sign without the date of signing.
    /// The user of the page can change it.
    ///
    /// Default: `false`.
    pub hide_date: Option<bool>,
    /// Whether stamps take the size of the seal when signers add seal controls (SIGN_SEAL, SIGN_PAGING_SEAL, SIGN_LEGAL_PERSON_SEAL) themselves.
    /// It works only for contracts that let them, with SignBeanTag 1.
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
