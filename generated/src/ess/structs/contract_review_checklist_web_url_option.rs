// Generated from schema/ess/2020-11-11/structs/ContractReviewChecklistWebUrlOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which part of the page with the list of review checklists is hidden.
#[must_use]
#[non_exhaustive]
pub struct ContractReviewChecklistWebUrlOption {
    /// True hides the button for a new checklist; false shows it.
    ///
    /// Default: `false`.
    pub disable_create_checklist: Option<bool>,
}

impl ContractReviewChecklistWebUrlOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DisableCreateChecklist`.
    #[inline]
    pub fn disable_create_checklist(mut self, disable_create_checklist: bool) -> Self {
        self.disable_create_checklist = Some(disable_create_checklist);
        self
    }
}

impl Default for ContractReviewChecklistWebUrlOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ContractReviewChecklistWebUrlOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalBoolean(&self.disable_create_checklist)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalBoolean(&mut self.disable_create_checklist)]);
    }
}

impl rt::Blank for ContractReviewChecklistWebUrlOption {
    const BLANK: Self = Self {
        disable_create_checklist: None,
    };
}

rt::record_traits!(ContractReviewChecklistWebUrlOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ContractReviewChecklistWebUrlOption",
    fields: &[rt::Field::Optional("DisableCreateChecklist", rt::Kind::Boolean)],
    rules: &[],
};
