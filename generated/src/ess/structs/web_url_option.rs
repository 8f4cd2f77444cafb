// Generated from schema/ess/2020-11-11/structs/WebUrlOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which parts of the page for extracting fields are switched off.
#[must_use]
#[non_exhaustive]
pub struct WebUrlOption {
    /// True switches previews by link off; false leaves them on.
    pub disable_link_preview: Option<bool>,
    /// True keeps the user from editing the task; false allows it.
    pub disable_task_editing: Option<bool>,
    /// True keeps the user from editing the values found; false allows it.
    pub disable_task_result_editing: Option<bool>,
}

impl WebUrlOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DisableLinkPreview`.
    #[inline]
    pub fn disable_link_preview(mut self, disable_link_preview: bool) -> Self {
        self.disable_link_preview = Some(disable_link_preview);
        self
    }
    /// Sets `DisableTaskEditing`.
    #[inline]
    pub fn disable_task_editing(mut self, disable_task_editing: bool) -> Self {
        self.disable_task_editing = Some(disable_task_editing);
        self
    }
    /// Sets `DisableTaskResultEditing`.
    #[inline]
    pub fn disable_task_result_editing(
        mut self,
        disable_task_result_editing: bool,
    ) -> Self {
        self.disable_task_result_editing = Some(disable_task_result_editing);
        self
    }
}

impl Default for WebUrlOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for WebUrlOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.disable_link_preview),
                rt::Member::OptionalBoolean(&self.disable_task_editing),
                rt::Member::OptionalBoolean(&self.disable_task_result_editing),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.disable_link_preview),
                rt::Slot::OptionalBoolean(&mut self.disable_task_editing),
                rt::Slot::OptionalBoolean(&mut self.disable_task_result_editing),
            ],
        );
    }
}

impl rt::Blank for WebUrlOption {
    const BLANK: Self = Self {
        disable_link_preview: None,
        disable_task_editing: None,
        disable_task_result_editing: None,
    };
}

rt::record_traits!(WebUrlOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "WebUrlOption",
    fields: &[
        rt::Field::Optional("DisableLinkPreview", rt::Kind::Boolean),
        rt::Field::Optional("DisableTaskEditing", rt::Kind::Boolean),
        rt::Field::Optional("DisableTaskResultEditing", rt::Kind::Boolean),
    ],
    rules: &[],
};
