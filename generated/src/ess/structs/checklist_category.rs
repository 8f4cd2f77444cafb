// Generated from schema/ess/2020-11-11/structs/ChecklistCategory.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// A group of points in a review checklist.
#[must_use]
#[non_exhaustive]
pub struct ChecklistCategory {
    /// What the points of the group have in common.
    pub name: String,
    /// The points of the group, each about one risk.
    pub points: Option<Vec<structs::ChecklistPoint>>,
}

impl ChecklistCategory {
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
    /// Sets `Points`.
    pub fn points(
        mut self,
        points: impl IntoIterator<Item = structs::ChecklistPoint>,
    ) -> Self {
        self.points = Some(rt::list(points));
        self
    }
}

impl rt::Record for ChecklistCategory {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.name), rt::Member::Value(&self.points)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.name), rt::Slot::Value(&mut self.points)],
        );
    }
}

impl rt::Blank for ChecklistCategory {
    const BLANK: Self = Self {
        name: String::new(),
        points: None,
    };
}

rt::record_traits!(ChecklistCategory);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChecklistCategory",
    fields: &[
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Optional(
            "Points",
            rt::Kind::List(&rt::Kind::Record(&structs::checklist_point::SHAPE)),
        ),
    ],
    rules: &[],
};
