// Generated from schema/ess/2020-11-11/structs/Filter.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A condition that narrows a list down.
/// The action says which keys there are.
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// What to filter by; the member Filters of the action lists the keys.
    pub key: String,
    /// The values to look for; not every key takes several.
    pub values: Vec<String>,
}

impl Filter {
    /// Makes one with what it needs.
    pub fn new(
        key: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key: key.into(),
            values: rt::list_from(values),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }
    /// Sets `Values`.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = rt::list_from(values);
        self
    }
}

impl rt::Record for Filter {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.key), rt::Member::Value(&self.values)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.key), rt::Slot::Value(&mut self.values)],
        );
    }
}

impl rt::Blank for Filter {
    const BLANK: Self = Self {
        key: String::new(),
        values: Vec::new(),
    };
}

rt::record_traits!(Filter);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Filter",
    fields: &[
        rt::Field::Required("Key", rt::Kind::Text),
        rt::Field::Required("Values", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
