// Generated from schema/ess/2020-11-11/structs/Tag.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A label of one's own on a task.
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// What the label is about.
    ///
    /// Limits: at most 50 characters.
    pub tag_key: Option<String>,
    /// What the label says.
    ///
    /// Limits: at most 50 characters.
    pub tag_value: Option<String>,
}

impl Tag {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, tag_key: impl Into<String>) -> Self {
        self.tag_key = Some(tag_key.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, tag_value: impl Into<String>) -> Self {
        self.tag_value = Some(tag_value.into());
        self
    }
}

impl Default for Tag {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Tag {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.tag_key),
                rt::Member::OptionalText(&self.tag_value),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.tag_key),
                rt::Slot::OptionalText(&mut self.tag_value),
            ],
        );
    }
}

impl rt::Blank for Tag {
    const BLANK: Self = Self {
        tag_key: None,
        tag_value: None,
    };
}

rt::record_traits!(Tag);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Tag",
    fields: &[
        rt::Field::Limited(
            "TagKey",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "TagValue",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
