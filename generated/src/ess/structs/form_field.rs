// Generated from schema/ess/2020-11-11/structs/FormField.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `FormField`.
#[must_use]
#[non_exhaustive]
pub struct FormField {
    /// `ComponentValue`.
    pub component_value: String,
    /// `ComponentId`.
    pub component_id: Option<String>,
    /// `ComponentName`.
    pub component_name: Option<String>,
}

impl FormField {
    /// Makes one with what it needs.
    pub fn new(component_value: impl Into<String>) -> Self {
        Self {
            component_value: component_value.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ComponentValue`.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = component_value.into();
        self
    }
    /// Sets `ComponentId`.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }
}

impl rt::Record for FormField {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.component_value),
                rt::Member::OptionalText(&self.component_id),
                rt::Member::OptionalText(&self.component_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.component_value),
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::OptionalText(&mut self.component_name),
            ],
        );
    }
}

impl rt::Blank for FormField {
    const BLANK: Self = Self {
        component_value: String::new(),
        component_id: None,
        component_name: None,
    };
}

rt::record_traits!(FormField);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FormField",
    fields: &[
        rt::Field::required("ComponentValue", rt::Kind::Text).sensitive(),
        rt::Field::optional("ComponentId", rt::Kind::Text),
        rt::Field::optional("ComponentName", rt::Kind::Text),
    ],
    rules: &[],
};
