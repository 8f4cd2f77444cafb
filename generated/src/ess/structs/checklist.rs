// Generated from schema/ess/2020-11-11/structs/Checklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `Checklist`.
#[non_exhaustive]
pub struct Checklist {
    /// `Id`.
    pub id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Count`.
    pub count: Option<i64>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `Updater`.
    pub updater: Option<String>,
    /// `ModifiedOn`.
    pub modified_on: Option<i64>,
    /// `Official`.
    pub official: Option<bool>,
    /// `ConfigStatus`.
    pub config_status: Option<i64>,
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
                rt::Member::OptionalInteger(&self.config_status),
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
                rt::Slot::OptionalInteger(&mut self.config_status),
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
        rt::Field::optional("Id", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text),
        rt::Field::optional("Count", rt::Kind::Integer),
        rt::Field::optional("Enabled", rt::Kind::Boolean),
        rt::Field::optional("Updater", rt::Kind::Text),
        rt::Field::optional("ModifiedOn", rt::Kind::Integer),
        rt::Field::optional("Official", rt::Kind::Boolean),
        rt::Field::optional("ConfigStatus", rt::Kind::Integer),
    ],
    rules: &[],
};
