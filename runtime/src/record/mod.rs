//! Records: how a generated type shows its members to the runtime.
//!
//! A generated type says its static [`Shape`] and hands out its members, for reading
//! and for writing, and nothing else ([`Record`], [`Blank`]). Reading and writing JSON,
//! copies, `Debug`, equality, validation and access by path are written once, here, over
//! `&dyn Record`. No member is copied on the way: a [`Member`] is a reference into
//! its record, a [`View`] borrows what it holds, a [`Slot`] is the place where a reader
//! puts a value.

use std::any::Any;

mod boxed;
mod copy;
mod debug;
mod equal;
mod field;
mod further;
mod member;
mod outgoing;
mod path;
mod put;
mod shape;
mod slot;
mod symbol;
mod value;
mod view;

pub use boxed::Boxed;
pub use copy::{copy, copy_into};
pub use debug::debug;
pub use equal::equal;
pub use field::{
    Field, IDENTITY, Marks, OPTIONAL, Presence, REQUIRED, REQUIRED_SENSITIVE, SENSITIVE,
};
pub use further::Further;
pub use member::{Member, Show};
pub use outgoing::{Identity, Outgoing};
pub use path::find;
pub(crate) use put::put;
pub use shape::{EnumTable, EnumValues, Kind, Shape};
pub use slot::{ListSlot, Open, OptionSlot, Slot};
pub use symbol::{OpenList, Symbol};
pub use value::Value;
pub use view::{List, View};

/// A struct whose members can be reached by their place in its [`Shape`].
///
/// The generator implements this; there is no reason to do so by hand. Members are
/// handed out all at once, so that generated code names each one once per direction and
/// a new member is one new line. The methods are not generic and make no calls per scalar
/// member, because there are hundreds of record types and every one is compiled.
pub trait Record: Any + Send + Sync {
    /// The static description of the type: names, kinds, checks and rules.
    fn shape(&self) -> &'static Shape;

    /// Shows the members, in the order of [`Shape::fields`]; behind them
    /// [`Member::Further`], if the type keeps members that it does not know.
    fn members<'a>(&'a self, out: &mut dyn Show<'a>);

    /// Opens the members for writing, in the same order.
    fn slots(&mut self, out: &mut dyn Open);
}

/// A type that has a value with nothing in it, as a reader needs it to begin with.
///
/// Required members of a blank record are empty, so it is in general no valid request.
/// The value is a constant, so making one is a copy and not a function per type.
pub trait Blank: Sized {
    /// The value with nothing in it.
    const BLANK: Self;
}

// On the trait object and not on the trait, so that it is compiled once and not per type.
impl dyn Record + '_ {
    /// What the member at this place of [`Shape::fields`] holds; [`View::Absent`] behind
    /// the last one.
    pub fn member<'a>(&'a self, index: usize) -> View<'a> {
        let mut found = None;
        self.members(&mut |members: &[Member<'a>]| found = members.get(index).copied());
        found.map_or(View::Absent, Member::view)
    }

    /// The members that the type does not know, if it keeps any.
    pub fn further<'a>(&'a self) -> Option<&'a Further> {
        let mut found = None;
        self.members(&mut |members: &[Member<'a>]| {
            if let Some(Member::Further(further)) = members.last() {
                found = Some(*further);
            }
        });
        found
    }
}
