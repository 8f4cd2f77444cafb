// Generated from schema/ess/2020-11-11/structs/FilledComponent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A control that is filled in, and what it holds.
#[non_exhaustive]
pub struct FilledComponent {
    /// The id of the control, unique within the contract.
    pub component_id: String,
    /// The name of the control.
    pub component_name: String,
    /// Whether the control was filled in.
    pub component_fill_status: enums::FillStatus,
    /// What the control holds: text, `true` or `false` for a tick, the id of the file for a picture.
    pub component_value: String,
    /// The party that the control belongs to, by RecipientId.
    pub component_recipient_id: String,
    /// For controls that hold a picture, the link for downloading it.
    pub image_url: String,
}

impl Default for FilledComponent {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FilledComponent {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.component_id),
                rt::Member::Text(&self.component_name),
                rt::Member::Value(&self.component_fill_status),
                rt::Member::Text(&self.component_value),
                rt::Member::Text(&self.component_recipient_id),
                rt::Member::Text(&self.image_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.component_id),
                rt::Slot::Text(&mut self.component_name),
                rt::Slot::Value(&mut self.component_fill_status),
                rt::Slot::Text(&mut self.component_value),
                rt::Slot::Text(&mut self.component_recipient_id),
                rt::Slot::Text(&mut self.image_url),
            ],
        );
    }
}

impl rt::Blank for FilledComponent {
    const BLANK: Self = Self {
        component_id: String::new(),
        component_name: String::new(),
        component_fill_status: rt::Blank::BLANK,
        component_value: String::new(),
        component_recipient_id: String::new(),
        image_url: String::new(),
    };
}

rt::record_traits!(FilledComponent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FilledComponent",
    fields: &[
        rt::Field::Required("ComponentId", rt::Kind::Text),
        rt::Field::Required("ComponentName", rt::Kind::Text),
        rt::Field::Required(
            "ComponentFillStatus",
            rt::Kind::Enum(&enums::fill_status::TABLE),
        ),
        rt::Field::Marked("ComponentValue", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ComponentRecipientId", rt::Kind::Text),
        rt::Field::Marked("ImageUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};
