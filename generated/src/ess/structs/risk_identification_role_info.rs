// Generated from schema/ess/2020-11-11/structs/RiskIdentificationRoleInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A role from whose side a contract is reviewed.
#[must_use]
#[non_exhaustive]
pub struct RiskIdentificationRoleInfo {
    /// The role's name as the contract has it, such as Party A (甲方); it tells the roles of one review apart.
    ///
    /// Limits: at most 200 characters.
    pub name: String,
    /// More about the role, such as the company that has it.
    ///
    /// Limits: at most 500 characters.
    pub description: Option<String>,
}

impl RiskIdentificationRoleInfo {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Record for RiskIdentificationRoleInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.name), rt::Member::OptionalText(&self.description)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::OptionalText(&mut self.description),
            ],
        );
    }
}

impl rt::Blank for RiskIdentificationRoleInfo {
    const BLANK: Self = Self {
        name: String::new(),
        description: None,
    };
}

rt::record_traits!(RiskIdentificationRoleInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RiskIdentificationRoleInfo",
    fields: &[
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "Description",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
