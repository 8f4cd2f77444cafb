// Generated from schema/ess/2020-11-11/structs/ChecklistPoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A point of a review checklist: one thing that a contract must get right.
///
/// # Rules
///
/// - Suggestion is given as it stands, so AiSuggestion has no effect: leave one of them out. (advice)
#[must_use]
#[non_exhaustive]
pub struct ChecklistPoint {
    /// The point in a few words.
    pub summary: String,
    /// What exactly is checked, and which risk there is if a contract fails it.
    pub explanation: String,
    /// How grave it is if a contract fails the point.
    pub risk_level: enums::ChecklistRiskLevel,
    /// The id of the point in an existing checklist; leave it out when making a new one.
    pub id: Option<String>,
    /// True if it counts as a risk that the contract says nothing about the point; with false it does not.
    pub is_indispensable: Option<bool>,
    /// True if the clause must agree with the one in ReferenceItem; with false ReferenceItem only helps the review.
    pub is_consistent_with_reference_item: Option<bool>,
    /// A model clause to compare the contract with.
    pub reference_item: Option<String>,
    /// A fixed advice that is given when a contract fails the point; it goes before AiSuggestion.
    pub suggestion: Option<String>,
    /// A hint that the model follows when it words its advice.
    pub ai_suggestion: Option<String>,
    /// Labels of your own for the kind of risk.
    pub risk_presentation: Option<Vec<String>>,
}

impl ChecklistPoint {
    /// Makes one with what it needs.
    pub fn new(
        summary: impl Into<String>,
        explanation: impl Into<String>,
        risk_level: impl Into<enums::ChecklistRiskLevel>,
    ) -> Self {
        Self {
            summary: summary.into(),
            explanation: explanation.into(),
            risk_level: risk_level.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Summary`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = summary.into();
        self
    }
    /// Sets `Explanation`.
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = explanation.into();
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        risk_level: impl Into<enums::ChecklistRiskLevel>,
    ) -> Self {
        self.risk_level = risk_level.into();
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `IsIndispensable`.
    #[inline]
    pub fn is_indispensable(mut self, is_indispensable: bool) -> Self {
        self.is_indispensable = Some(is_indispensable);
        self
    }
    /// Sets `IsConsistentWithReferenceItem`.
    #[inline]
    pub fn is_consistent_with_reference_item(
        mut self,
        is_consistent_with_reference_item: bool,
    ) -> Self {
        self.is_consistent_with_reference_item = Some(is_consistent_with_reference_item);
        self
    }
    /// Sets `ReferenceItem`.
    pub fn reference_item(mut self, reference_item: impl Into<String>) -> Self {
        self.reference_item = Some(reference_item.into());
        self
    }
    /// Sets `Suggestion`.
    pub fn suggestion(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }
    /// Sets `AiSuggestion`.
    pub fn ai_suggestion(mut self, ai_suggestion: impl Into<String>) -> Self {
        self.ai_suggestion = Some(ai_suggestion.into());
        self
    }
    /// Sets `RiskPresentation`.
    pub fn risk_presentation(
        mut self,
        risk_presentation: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_presentation = Some(rt::list_from(risk_presentation));
        self
    }
}

impl rt::Record for ChecklistPoint {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.summary),
                rt::Member::Text(&self.explanation),
                rt::Member::Value(&self.risk_level),
                rt::Member::OptionalText(&self.id),
                rt::Member::OptionalBoolean(&self.is_indispensable),
                rt::Member::OptionalBoolean(&self.is_consistent_with_reference_item),
                rt::Member::OptionalText(&self.reference_item),
                rt::Member::OptionalText(&self.suggestion),
                rt::Member::OptionalText(&self.ai_suggestion),
                rt::Member::Value(&self.risk_presentation),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.summary),
                rt::Slot::Text(&mut self.explanation),
                rt::Slot::Value(&mut self.risk_level),
                rt::Slot::OptionalText(&mut self.id),
                rt::Slot::OptionalBoolean(&mut self.is_indispensable),
                rt::Slot::OptionalBoolean(&mut self.is_consistent_with_reference_item),
                rt::Slot::OptionalText(&mut self.reference_item),
                rt::Slot::OptionalText(&mut self.suggestion),
                rt::Slot::OptionalText(&mut self.ai_suggestion),
                rt::Slot::Value(&mut self.risk_presentation),
            ],
        );
    }
}

impl rt::Blank for ChecklistPoint {
    const BLANK: Self = Self {
        summary: String::new(),
        explanation: String::new(),
        risk_level: rt::Blank::BLANK,
        id: None,
        is_indispensable: None,
        is_consistent_with_reference_item: None,
        reference_item: None,
        suggestion: None,
        ai_suggestion: None,
        risk_presentation: None,
    };
}

rt::record_traits!(ChecklistPoint);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChecklistPoint",
    fields: &[
        rt::Field::Required("Summary", rt::Kind::Text),
        rt::Field::Required("Explanation", rt::Kind::Text),
        rt::Field::Required(
            "RiskLevel",
            rt::Kind::Enum(&enums::checklist_risk_level::TABLE),
        ),
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("IsIndispensable", rt::Kind::Boolean),
        rt::Field::Optional("IsConsistentWithReferenceItem", rt::Kind::Boolean),
        rt::Field::Optional("ReferenceItem", rt::Kind::Text),
        rt::Field::Optional("Suggestion", rt::Kind::Text),
        rt::Field::Optional("AiSuggestion", rt::Kind::Text),
        rt::Field::Optional("RiskPresentation", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[
        rt::Rule {
            id: "fixed-suggestion-first",
            message: "Suggestion is given as it stands, so AiSuggestion has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["AiSuggestion"], "Suggestion"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
