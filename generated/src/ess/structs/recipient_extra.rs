// Generated from schema/ess/2020-11-11/structs/RecipientExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// More about a role of a template.
/// The service has keys here that it does not document; they are kept.
///
/// The JSON of the string `RecipientExtra` of [`Recipient`](super::super::Recipient): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct RecipientExtra {
    /// Whether whoever starts the contract takes the role, seen in examples.
    pub same_with_promoter: Option<bool>,
    further: rt::Further,
}

impl RecipientExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `SameWithPromoter`.
    #[inline]
    pub fn same_with_promoter(mut self, same_with_promoter: bool) -> Self {
        self.same_with_promoter = Some(same_with_promoter);
        self
    }
}

impl Default for RecipientExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RecipientExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.same_with_promoter),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.same_with_promoter),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for RecipientExtra {
    const BLANK: Self = Self {
        same_with_promoter: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(RecipientExtra);
rt::payload_traits!(RecipientExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RecipientExtra",
    fields: &[rt::Field::Optional("SameWithPromoter", rt::Kind::Boolean)],
    rules: &[],
};
