// Generated from schema/ess/2020-11-11/structs/Checklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A review checklist in the list of the company's checklists.
#[non_exhaustive]
pub struct Checklist {
    /// The checklist's id, for ChecklistIds of CreateBatchContractReviewTask.
    pub id: Option<String>,
    /// The name under which the checklist is listed.
    pub name: Option<String>,
    /// How many points the checklist has.
    pub count: Option<i64>,
    /// Whether the checklist may be used for reviews.
    pub enabled: Option<bool>,
    /// Who changed the checklist last.
    pub updater: Option<String>,
    /// When the checklist was changed last.
    ///
    /// Limits: seconds since 1970.
    pub modified_on: Option<i64>,
    /// Whether the service itself provides the checklist.
    pub official: Option<bool>,
    /// Whether the points of the checklist have been set up.
    pub config_status: Option<enums::ChecklistConfigStatus>,
}

impl Default for Checklist {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Checklist {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalInteger(&self.count),
                rt::Member::OptionalBoolean(&self.enabled),
                rt::Member::OptionalText(&self.updater),
                rt::Member::OptionalInteger(&self.modified_on),
                rt::Member::OptionalBoolean(&self.official),
                rt::Member::Value(&self.config_status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalInteger(&mut self.count),
                rt::Slot::OptionalBoolean(&mut self.enabled),
                rt::Slot::OptionalText(&mut self.updater),
                rt::Slot::OptionalInteger(&mut self.modified_on),
                rt::Slot::OptionalBoolean(&mut self.official),
                rt::Slot::Value(&mut self.config_status),
            ],
        );
    }
}

impl rt::Blank for Checklist {
    const BLANK: Self = Self {
        id: None,
        name: None,
        count: None,
        enabled: None,
        updater: None,
        modified_on: None,
        official: None,
        config_status: None,
    };
}

rt::record_traits!(Checklist);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Checklist",
    fields: &[
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional("Count", rt::Kind::Integer),
        rt::Field::Optional("Enabled", rt::Kind::Boolean),
        rt::Field::Marked("Updater", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ModifiedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("Official", rt::Kind::Boolean),
        rt::Field::Optional(
            "ConfigStatus",
            rt::Kind::Enum(&enums::checklist_config_status::TABLE),
        ),
    ],
    rules: &[],
};
