// Generated from schema/ess/2020-11-11/structs/OutputRisk.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `OutputRisk`.
#[non_exhaustive]
pub struct OutputRisk {
    /// `RiskId`.
    pub risk_id: Option<String>,
    /// `RiskName`.
    pub risk_name: Option<String>,
    /// `RiskDescription`.
    pub risk_description: Option<String>,
    /// `RiskLevel`.
    pub risk_level: Option<String>,
    /// `RiskAdvice`.
    pub risk_advice: Option<String>,
    /// `RiskPresentation`.
    pub risk_presentation: Vec<String>,
    /// `Content`.
    pub content: Option<String>,
    /// `Positions`.
    pub positions: Vec<structs::PositionInfo>,
    /// `IsMark`.
    pub is_mark: Option<bool>,
    /// `IsIgnore`.
    pub is_ignore: Option<bool>,
    /// `RiskBasis`.
    pub risk_basis: Option<String>,
    /// `RiskLevelId`.
    pub risk_level_id: Option<i64>,
    /// `RiskLabels`.
    pub risk_labels: Vec<String>,
    /// `RiskOrigin`.
    pub risk_origin: Option<i64>,
    /// `Creator`.
    pub creator: Option<String>,
    /// `CreatorId`.
    pub creator_id: Option<String>,
    /// `CreatedOn`.
    pub created_on: Option<i64>,
    /// `RiskLevelAliasName`.
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
                rt::Member::OptionalText(&self.risk_level),
                rt::Member::OptionalText(&self.risk_advice),
                rt::Member::Value(&self.risk_presentation),
                rt::Member::OptionalText(&self.content),
                rt::Member::Value(&self.positions),
                rt::Member::OptionalBoolean(&self.is_mark),
                rt::Member::OptionalBoolean(&self.is_ignore),
                rt::Member::OptionalText(&self.risk_basis),
                rt::Member::OptionalInteger(&self.risk_level_id),
                rt::Member::Value(&self.risk_labels),
                rt::Member::OptionalInteger(&self.risk_origin),
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
                rt::Slot::OptionalText(&mut self.risk_level),
                rt::Slot::OptionalText(&mut self.risk_advice),
                rt::Value::slot(&mut self.risk_presentation),
                rt::Slot::OptionalText(&mut self.content),
                rt::Value::slot(&mut self.positions),
                rt::Slot::OptionalBoolean(&mut self.is_mark),
                rt::Slot::OptionalBoolean(&mut self.is_ignore),
                rt::Slot::OptionalText(&mut self.risk_basis),
                rt::Slot::OptionalInteger(&mut self.risk_level_id),
                rt::Value::slot(&mut self.risk_labels),
                rt::Slot::OptionalInteger(&mut self.risk_origin),
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
        rt::Field::optional("RiskId", rt::Kind::Text),
        rt::Field::optional("RiskName", rt::Kind::Text),
        rt::Field::optional("RiskDescription", rt::Kind::Text),
        rt::Field::optional("RiskLevel", rt::Kind::Text),
        rt::Field::optional("RiskAdvice", rt::Kind::Text),
        rt::Field::optional("RiskPresentation", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Content", rt::Kind::Text),
        rt::Field::optional(
            "Positions",
            rt::Kind::List(&rt::Kind::Record(&structs::position_info::SHAPE)),
        ),
        rt::Field::optional("IsMark", rt::Kind::Boolean),
        rt::Field::optional("IsIgnore", rt::Kind::Boolean),
        rt::Field::optional("RiskBasis", rt::Kind::Text),
        rt::Field::optional("RiskLevelId", rt::Kind::Integer),
        rt::Field::optional("RiskLabels", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("RiskOrigin", rt::Kind::Integer),
        rt::Field::optional("Creator", rt::Kind::Text),
        rt::Field::optional("CreatorId", rt::Kind::Text),
        rt::Field::optional("CreatedOn", rt::Kind::Integer),
        rt::Field::optional("RiskLevelAliasName", rt::Kind::Text),
    ],
    rules: &[],
};
