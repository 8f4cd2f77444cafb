//! What changed in the vendor's definitions since somebody last accepted them.
//!
//! [`lock_of`] keeps the facts of definitions, [`read_lock`] and [`write_lock`] bring them
//! from and to a file, [`compare`] tells two of them apart, [`orphans`] tells what the
//! schema describes and nobody has. All of it is pure; files are the caller's business.

mod carried;
mod change;
mod columns;
mod compare;
mod digest;
mod homeless;
mod lock;
mod orphan;
mod outline;
mod read;
mod readable;
mod text;
mod texts;
mod write;

pub use change::{Change, Class, Wording, sort, to_json};
pub use compare::compare;
pub use digest::Digest;
pub use homeless::home;
pub use lock::{Lock, LockedAction, LockedMember, LockedObject, lock_of};
pub use orphan::orphans;
pub use outline::{Outline, outlines};
pub use read::read_lock;
pub use text::{Judged, Look, advice, counts, render};
pub use texts::Texts;
pub use write::write_lock;

/// The name of the lock in the folder of a service version.
pub const FILE_NAME: &str = "vendor.lock.json";
