// Generated from schema/essbasic/2021-05-26/structs/AttachmentExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What may be attached.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct AttachmentExtra {
    /// The most files that may be attached, seen in examples.
    ///
    /// Limits: at least 1 (warns); at most 6 (warns).
    pub limit_count: Option<i64>,
    /// What kind of files they are, seen in examples: `IMG` for pictures.
    pub attachment_type: Option<String>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl AttachmentExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `LimitCount`.
    #[inline]
    pub fn limit_count(mut self, limit_count: i64) -> Self {
        self.limit_count = Some(limit_count);
        self
    }
    /// Sets `AttachmentType`.
    pub fn attachment_type(mut self, attachment_type: impl Into<String>) -> Self {
        self.attachment_type = Some(attachment_type.into());
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

impl Default for AttachmentExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AttachmentExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.limit_count),
                rt::Member::OptionalText(&self.attachment_type),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.limit_count),
                rt::Slot::OptionalText(&mut self.attachment_type),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for AttachmentExtra {
    const BLANK: Self = Self {
        limit_count: None,
        attachment_type: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(AttachmentExtra);
rt::payload_traits!(AttachmentExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AttachmentExtra",
    fields: &[
        rt::Field::Limited(
            "LimitCount",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(1.0)),
                rt::Check::Warn(rt::Test::Maximum(6.0)),
            ],
        ),
        rt::Field::Optional("AttachmentType", rt::Kind::Text),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
