// Generated from schema/essbasic/2021-05-26/structs/RelieveInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a release agreement says.
/// The rest of its text is fixed by the platform.
#[must_use]
#[non_exhaustive]
pub struct RelieveInfo {
    /// Why the contract is released.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns); at most 200 characters.
    pub reason: String,
    /// Which terms stay in force after the release.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns); at most 200 characters.
    pub remain_in_force_item: Option<String>,
    /// How expenses under the contract are settled.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns); at most 200 characters.
    pub original_expense_settlement: Option<String>,
    /// How other matters under the contract are settled.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns); at most 200 characters.
    pub original_other_settlement: Option<String>,
    /// What else is agreed.
    /// It goes before the rest of the release agreement where they differ.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns); at most 200 characters.
    pub other_deals: Option<String>,
}

impl RelieveInfo {
    /// Makes one with what it needs.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }
    /// Sets `RemainInForceItem`.
    pub fn remain_in_force_item(
        mut self,
        remain_in_force_item: impl Into<String>,
    ) -> Self {
        self.remain_in_force_item = Some(remain_in_force_item.into());
        self
    }
    /// Sets `OriginalExpenseSettlement`.
    pub fn original_expense_settlement(
        mut self,
        original_expense_settlement: impl Into<String>,
    ) -> Self {
        self.original_expense_settlement = Some(original_expense_settlement.into());
        self
    }
    /// Sets `OriginalOtherSettlement`.
    pub fn original_other_settlement(
        mut self,
        original_other_settlement: impl Into<String>,
    ) -> Self {
        self.original_other_settlement = Some(original_other_settlement.into());
        self
    }
    /// Sets `OtherDeals`.
    pub fn other_deals(mut self, other_deals: impl Into<String>) -> Self {
        self.other_deals = Some(other_deals.into());
        self
    }
}

impl rt::Record for RelieveInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.reason),
                rt::Member::OptionalText(&self.remain_in_force_item),
                rt::Member::OptionalText(&self.original_expense_settlement),
                rt::Member::OptionalText(&self.original_other_settlement),
                rt::Member::OptionalText(&self.other_deals),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.reason),
                rt::Slot::OptionalText(&mut self.remain_in_force_item),
                rt::Slot::OptionalText(&mut self.original_expense_settlement),
                rt::Slot::OptionalText(&mut self.original_other_settlement),
                rt::Slot::OptionalText(&mut self.other_deals),
            ],
        );
    }
}

impl rt::Blank for RelieveInfo {
    const BLANK: Self = Self {
        reason: String::new(),
        remain_in_force_item: None,
        original_expense_settlement: None,
        original_other_settlement: None,
        other_deals: None,
    };
}

rt::record_traits!(RelieveInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RelieveInfo",
    fields: &[
        rt::Field::Limited(
            "Reason",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Text)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "RemainInForceItem",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Text)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "OriginalExpenseSettlement",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Text)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "OriginalOtherSettlement",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Text)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "OtherDeals",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Text)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[],
};
