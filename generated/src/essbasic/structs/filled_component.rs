// Generated from schema/essbasic/2021-05-26/structs/FilledComponent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A field of a contract and what was filled in.
#[non_exhaustive]
pub struct FilledComponent {
    /// The id of the field in the contract.
    pub component_id: Option<String>,
    /// The name that the field got in the template or when the contract was started.
    pub component_name: Option<String>,
    /// Whether the field has been filled in.
    pub component_fill_status: Option<enums::FillStatus>,
    /// What was filled in.
    pub component_value: Option<String>,
    /// For a picture, a link to download it, valid for 5 minutes.
    pub image_url: Option<String>,
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
                rt::Member::OptionalText(&self.component_id),
                rt::Member::OptionalText(&self.component_name),
                rt::Member::Value(&self.component_fill_status),
                rt::Member::OptionalText(&self.component_value),
                rt::Member::OptionalText(&self.image_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::OptionalText(&mut self.component_name),
                rt::Slot::Value(&mut self.component_fill_status),
                rt::Slot::OptionalText(&mut self.component_value),
                rt::Slot::OptionalText(&mut self.image_url),
            ],
        );
    }
}

impl rt::Blank for FilledComponent {
    const BLANK: Self = Self {
        component_id: None,
        component_name: None,
        component_fill_status: None,
        component_value: None,
        image_url: None,
    };
}

rt::record_traits!(FilledComponent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FilledComponent",
    fields: &[
        rt::Field::Optional("ComponentId", rt::Kind::Text),
        rt::Field::Optional("ComponentName", rt::Kind::Text),
        rt::Field::Optional(
            "ComponentFillStatus",
            rt::Kind::Enum(&enums::fill_status::TABLE),
        ),
        rt::Field::Marked("ComponentValue", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("ImageUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
