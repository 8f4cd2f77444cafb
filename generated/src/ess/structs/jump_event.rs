// Generated from schema/ess/2020-11-11/structs/JumpEvent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Where the page goes at some point of a company's registration.
#[must_use]
#[non_exhaustive]
pub struct JumpEvent {
    /// After which point the page jumps.
    pub jump_event_type: Option<enums::RegistrationEvent>,
    /// Where the page goes.
    /// For a link of the kind APP write `true`: the mini-program then goes back to where it was opened, and an address would have no effect.
    /// The vendor's documentation on H5 pages tells which addresses an H5 link takes.
    pub jump_url: Option<String>,
}

impl JumpEvent {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `JumpEventType`.
    #[inline]
    pub fn jump_event_type(mut self, jump_event_type: enums::RegistrationEvent) -> Self {
        self.jump_event_type = Some(jump_event_type);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
}

impl Default for JumpEvent {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for JumpEvent {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.jump_event_type),
                rt::Member::OptionalText(&self.jump_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.jump_event_type),
                rt::Slot::OptionalText(&mut self.jump_url),
            ],
        );
    }
}

impl rt::Blank for JumpEvent {
    const BLANK: Self = Self {
        jump_event_type: None,
        jump_url: None,
    };
}

rt::record_traits!(JumpEvent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "JumpEvent",
    fields: &[
        rt::Field::Optional(
            "JumpEventType",
            rt::Kind::Enum(&enums::registration_event::TABLE),
        ),
        rt::Field::Optional("JumpUrl", rt::Kind::Text),
    ],
    rules: &[],
};
