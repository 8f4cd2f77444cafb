// Generated from schema/ess/2020-11-11/structs/OutputRisk.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A risk that a review found in a contract, or that a person marked in it.
#[non_exhaustive]
pub struct OutputRisk {
    /// The result's id, for CreateRiskIdentificationTaskFeedback.
    pub risk_id: Option<String>,
    /// A short title of the risk.
    pub risk_name: Option<String>,
    /// What is wrong and what may come of it.
    pub risk_description: Option<String>,
    /// How grave the risk is.
    pub risk_level: Option<enums::RiskLevel>,
    /// What the model advises to write or to change.
    pub risk_advice: Option<String>,
    /// In which ways the clause is bad, as short labels such as an unclear or a missing clause.
    pub risk_presentation: Vec<String>,
    /// The passage of the contract that the risk lies in.
    pub content: Option<String>,
    /// Where the passage stands in the file.
    pub positions: Vec<structs::PositionInfo>,
    /// Whether the passage has been revised since.
    pub is_mark: Option<bool>,
    /// Whether somebody has chosen to ignore the risk.
    pub is_ignore: Option<bool>,
    /// What the judgement rests on, such as the checklist and its point.
    pub risk_basis: Option<String>,
    /// The rank of the risk: 1 is the gravest and 0 the least; from 2 on, a higher number means a lesser risk.
    pub risk_level_id: Option<i64>,
    /// Labels of the kind of risk, such as financial risk.
    pub risk_labels: Vec<String>,
    /// Whether the model or a person found the risk.
    pub risk_origin: Option<enums::RiskOrigin>,
    /// The name of the person who marked the risk by hand.
    pub creator: Option<String>,
    /// The id of the person who marked the risk by hand.
    pub creator_id: Option<String>,
    /// When the risk was recorded.
    ///
    /// Limits: seconds since 1970.
    pub created_on: Option<i64>,
    /// The name that the rank in RiskLevelId goes by, such as HIGH.
    pub risk_level_alias_name: Option<String>,
}

impl Default for OutputRisk {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OutputRisk {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.risk_id),
                rt::Member::OptionalText(&self.risk_name),
                rt::Member::OptionalText(&self.risk_description),
                rt::Member::Value(&self.risk_level),
                rt::Member::OptionalText(&self.risk_advice),
                rt::Member::Value(&self.risk_presentation),
                rt::Member::OptionalText(&self.content),
                rt::Member::Value(&self.positions),
                rt::Member::OptionalBoolean(&self.is_mark),
                rt::Member::OptionalBoolean(&self.is_ignore),
                rt::Member::OptionalText(&self.risk_basis),
                rt::Member::OptionalInteger(&self.risk_level_id),
                rt::Member::Value(&self.risk_labels),
                rt::Member::Value(&self.risk_origin),
                rt::Member::OptionalText(&self.creator),
                rt::Member::OptionalText(&self.creator_id),
                rt::Member::OptionalInteger(&self.created_on),
                rt::Member::OptionalText(&self.risk_level_alias_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.risk_id),
                rt::Slot::OptionalText(&mut self.risk_name),
                rt::Slot::OptionalText(&mut self.risk_description),
                rt::Slot::Value(&mut self.risk_level),
                rt::Slot::OptionalText(&mut self.risk_advice),
                rt::Slot::Value(&mut self.risk_presentation),
                rt::Slot::OptionalText(&mut self.content),
                rt::Slot::Value(&mut self.positions),
                rt::Slot::OptionalBoolean(&mut self.is_mark),
                rt::Slot::OptionalBoolean(&mut self.is_ignore),
                rt::Slot::OptionalText(&mut self.risk_basis),
                rt::Slot::OptionalInteger(&mut self.risk_level_id),
                rt::Slot::Value(&mut self.risk_labels),
                rt::Slot::Value(&mut self.risk_origin),
                rt::Slot::OptionalText(&mut self.creator),
                rt::Slot::OptionalText(&mut self.creator_id),
                rt::Slot::OptionalInteger(&mut self.created_on),
                rt::Slot::OptionalText(&mut self.risk_level_alias_name),
            ],
        );
    }
}

impl rt::Blank for OutputRisk {
    const BLANK: Self = Self {
        risk_id: None,
        risk_name: None,
        risk_description: None,
        risk_level: None,
        risk_advice: None,
        risk_presentation: Vec::new(),
        content: None,
        positions: Vec::new(),
        is_mark: None,
        is_ignore: None,
        risk_basis: None,
        risk_level_id: None,
        risk_labels: Vec::new(),
        risk_origin: None,
        creator: None,
        creator_id: None,
        created_on: None,
        risk_level_alias_name: None,
    };
}

rt::record_traits!(OutputRisk);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OutputRisk",
    fields: &[
        rt::Field::Optional("RiskId", rt::Kind::Text),
        rt::Field::Optional("RiskName", rt::Kind::Text),
        rt::Field::Optional("RiskDescription", rt::Kind::Text),
        rt::Field::Optional("RiskLevel", rt::Kind::Enum(&enums::risk_level::TABLE)),
        rt::Field::Optional("RiskAdvice", rt::Kind::Text),
        rt::Field::Optional("RiskPresentation", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked("Content", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "Positions",
            rt::Kind::List(&rt::Kind::Record(&structs::position_info::SHAPE)),
        ),
        rt::Field::Optional("IsMark", rt::Kind::Boolean),
        rt::Field::Optional("IsIgnore", rt::Kind::Boolean),
        rt::Field::Optional("RiskBasis", rt::Kind::Text),
        rt::Field::Optional("RiskLevelId", rt::Kind::Integer),
        rt::Field::Optional("RiskLabels", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("RiskOrigin", rt::Kind::Enum(&enums::risk_origin::TABLE)),
        rt::Field::Marked("Creator", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("CreatorId", rt::Kind::Text),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("RiskLevelAliasName", rt::Kind::Text),
    ],
    rules: &[],
};
