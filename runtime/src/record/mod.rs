//! Records: how a generated type shows its members to the runtime.
//!
//! A generated type implements [`Record`] and nothing else by hand: its static
//! [`Shape`], and access to each member by index. Reading and writing JSON,
//! `Debug`, equality, validation and access by path are written once, here, over
//! `&dyn Record`. No member is copied on the way: a [`View`] borrows what a member
//! holds, a [`Slot`] is the place where a reader puts a value.

mod boxed;
mod debug;
mod equal;
mod outgoing;
mod path;
mod shape;
mod slot;
mod symbol;
mod value;
mod view;

pub use boxed::Boxed;
pub use debug::debug;
pub use equal::equal;
pub use outgoing::{Identity, Outgoing};
pub use path::find;
pub use shape::{EnumTable, EnumValues, Field, Kind, Presence, Shape};
pub use slot::{ListSlot, OptionSlot, Slot};
pub use symbol::Symbol;
pub use value::Value;
pub use view::{List, View};

/// A struct whose members can be reached by their place in its [`Shape`].
///
/// The generator implements this; there is no reason to do so by hand. Members are
/// handed out all at once, so that generated code names each one once per direction and
/// a new member is one new line.
pub trait Record: Send + Sync {
    /// The static description of the type: names, kinds, checks and rules.
    fn shape(&self) -> &'static Shape;

    /// Shows the members, in the order of [`Shape::fields`].
    fn members<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn Value]));

    /// Opens the members for writing, in the same order.
    fn members_mut(&mut self, open: &mut dyn FnMut(&mut [&mut dyn Value]));

    /// A record with nothing in it, as a reader needs it to begin with.
    ///
    /// Required members are empty, so the result is in general no valid request.
    fn blank() -> Self
    where
        Self: Sized;
}

// On the trait object and not on the trait, so that it is compiled once and not per type.
impl dyn Record + '_ {
    /// The member at this place of [`Shape::fields`]; `None` behind the last one.
    pub fn member(&self, index: usize) -> Option<&dyn Value> {
        let mut found = None;
        self.members(&mut |members| found = members.get(index).copied());
        found
    }
}
