// Generated from schema/ess/2020-11-11/structs/PagingSignatureExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How somebody may sign across the edges of the pages.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct PagingSignatureExtra {
    /// Ways of signing among which the signer may choose; others are not offered.
    pub component_type_limit: Option<Vec<enums::SignatureMethod>>,
    /// Keeps the call from failing when the control is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign control.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl PagingSignatureExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ComponentTypeLimit`.
    pub fn component_type_limit(
        mut self,
        component_type_limit: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        self.component_type_limit = Some(rt::list_from(component_type_limit));
        self
    }
    /// Sets `IgnoreKeywordError`.
    #[inline]
    pub fn ignore_keyword_error(
        mut self,
        ignore_keyword_error: enums::MissingKeyword,
    ) -> Self {
        self.ignore_keyword_error = Some(ignore_keyword_error);
        self
    }
}

impl Default for PagingSignatureExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PagingSignatureExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type_limit),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.component_type_limit),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for PagingSignatureExtra {
    const BLANK: Self = Self {
        component_type_limit: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(PagingSignatureExtra);
rt::payload_traits!(PagingSignatureExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PagingSignatureExtra",
    fields: &[
        rt::Field::Optional(
            "ComponentTypeLimit",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
        ),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
