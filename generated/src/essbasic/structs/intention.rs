// Generated from schema/essbasic/2021-05-26/structs/Intention.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// The video check in which a signer states the will to sign.
/// Tencent must enable it for the application.
///
/// # Rules
///
/// - IntentionQuestions have no effect when the signer nods: leave them out or set IntentionType to 1. (advice)
/// - IntentionActions have no effect when the signer answers questions: leave them out or set IntentionType to 2. (advice)
#[must_use]
#[non_exhaustive]
pub struct Intention {
    /// Whether the signer answers questions or nods.
    /// Tencent must enable video checks first.
    pub intention_type: Option<enums::IntentionType>,
    /// The rounds of questions.
    /// Left out, one standard question asks whether the signer agrees to sign, to be answered 同意 or 不同意.
    ///
    /// Limits: at most 10 items.
    pub intention_questions: Option<Vec<structs::IntentionQuestion>>,
    /// The rounds of texts to nod to.
    /// Left out, one standard text asks the signer to nod as consent to sign.
    ///
    /// Limits: at most 10 items.
    pub intention_actions: Option<Vec<structs::IntentionAction>>,
    /// How fast the texts are read out.
    pub rule_id_config: Option<structs::RuleIdConfig>,
}

impl Intention {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `IntentionType`.
    #[inline]
    pub fn intention_type(mut self, intention_type: enums::IntentionType) -> Self {
        self.intention_type = Some(intention_type);
        self
    }
    /// Sets `IntentionQuestions`.
    pub fn intention_questions(
        mut self,
        intention_questions: impl IntoIterator<Item = structs::IntentionQuestion>,
    ) -> Self {
        self.intention_questions = Some(rt::list(intention_questions));
        self
    }
    /// Sets `IntentionActions`.
    pub fn intention_actions(
        mut self,
        intention_actions: impl IntoIterator<Item = structs::IntentionAction>,
    ) -> Self {
        self.intention_actions = Some(rt::list(intention_actions));
        self
    }
    /// Sets `RuleIdConfig`.
    #[inline]
    pub fn rule_id_config(mut self, rule_id_config: structs::RuleIdConfig) -> Self {
        self.rule_id_config = Some(rule_id_config);
        self
    }
}

impl Default for Intention {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Intention {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.intention_type),
                rt::Member::Value(&self.intention_questions),
                rt::Member::Value(&self.intention_actions),
                rt::Member::Value(&self.rule_id_config),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.intention_type),
                rt::Slot::Value(&mut self.intention_questions),
                rt::Slot::Value(&mut self.intention_actions),
                rt::Slot::Value(&mut self.rule_id_config),
            ],
        );
    }
}

impl rt::Blank for Intention {
    const BLANK: Self = Self {
        intention_type: None,
        intention_questions: None,
        intention_actions: None,
        rule_id_config: None,
    };
}

rt::record_traits!(Intention);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Intention",
    fields: &[
        rt::Field::Optional(
            "IntentionType",
            rt::Kind::Enum(&enums::intention_type::TABLE),
        ),
        rt::Field::Limited(
            "IntentionQuestions",
            rt::Kind::List(&rt::Kind::Record(&structs::intention_question::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(10))],
        ),
        rt::Field::Limited(
            "IntentionActions",
            rt::Kind::List(&rt::Kind::Record(&structs::intention_action::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(10))],
        ),
        rt::Field::Optional(
            "RuleIdConfig",
            rt::Kind::Record(&structs::rule_id_config::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "questions-need-question-mode",
            message: "IntentionQuestions have no effect when the signer nods: leave them out or set IntentionType to 1.",
            each: "",
            when: rt::Condition::In("IntentionType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["IntentionQuestions"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "actions-need-nod-mode",
            message: "IntentionActions have no effect when the signer answers questions: leave them out or set IntentionType to 2.",
            each: "",
            when: rt::Condition::In("IntentionType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Ignored(&["IntentionActions"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
