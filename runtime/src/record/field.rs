//! One member in the static description of a record type.

use crate::validate::Check;

use super::Kind;

/// One member of a record type: its wire name, letter for letter, and the type of its values.
///
/// There are thousands of them, and what most have to say is their presence alone. So
/// each says no more than it must, as a value without calls, which a build takes in fastest.
#[derive(Debug, Clone, Copy)]
pub enum Field {
    /// A member that may be left out.
    Optional(&'static str, Kind),
    /// A member that a request must have, or that an answer always has.
    Required(&'static str, Kind),
    /// A member that says who calls; the client fills it in before it is required.
    Identity(&'static str, Kind),
    /// A member with more to say of it.
    Marked(&'static str, Kind, Marks),
    /// A member whose values are limited.
    Limited(&'static str, Kind, Marks, &'static [Check]),
}

impl Field {
    /// A member that may be left out.
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Self::Optional(name, kind)
    }

    /// A member that a request must have, or that an answer always has.
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self::Required(name, kind)
    }

    /// A member that says who calls; the client fills it in before it is required.
    pub const fn identity(name: &'static str, kind: Kind) -> Self {
        Self::Identity(name, kind)
    }

    /// The same member, marked as personal data or a secret.
    pub const fn sensitive(self) -> Self {
        self.marked(self.marks().sensitive())
    }

    /// The same member, marked as one that the vendor advises against.
    pub const fn deprecated(self, replacement: &'static str) -> Self {
        self.marked(self.marks().deprecated(replacement))
    }

    /// The same member, marked as out of use.
    pub const fn disabled(self, replacement: &'static str) -> Self {
        self.marked(self.marks().disabled(replacement))
    }

    /// The same member, whose 0 means "unset".
    pub const fn zero_is_unset(self) -> Self {
        self.marked(self.marks().zero_is_unset())
    }

    /// The same member with limits on its values.
    pub const fn checks(self, checks: &'static [Check]) -> Self {
        Self::Limited(self.name(), *self.kind(), *self.marks(), checks)
    }

    const fn marked(self, marks: Marks) -> Self {
        Self::Limited(self.name(), *self.kind(), marks, self.limits())
    }

    /// The wire name, letter for letter.
    #[inline]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Optional(name, _)
            | Self::Required(name, _)
            | Self::Identity(name, _)
            | Self::Marked(name, ..)
            | Self::Limited(name, ..) => name,
        }
    }

    /// The type of its values.
    #[inline]
    pub const fn kind(&self) -> &Kind {
        match self {
            Self::Optional(_, kind)
            | Self::Required(_, kind)
            | Self::Identity(_, kind)
            | Self::Marked(_, kind, _)
            | Self::Limited(_, kind, ..) => kind,
        }
    }

    /// What is to be said of it beside its type.
    #[inline]
    pub const fn marks(&self) -> &Marks {
        match self {
            Self::Optional(..) => &OPTIONAL,
            Self::Required(..) => &REQUIRED,
            Self::Identity(..) => &IDENTITY,
            Self::Marked(_, _, marks) | Self::Limited(_, _, marks, _) => marks,
        }
    }

    /// What limits its values.
    #[inline]
    pub const fn limits(&self) -> &'static [Check] {
        match self {
            Self::Limited(_, _, _, limits) => limits,
            Self::Optional(..) | Self::Required(..) | Self::Identity(..) | Self::Marked(..) => &[],
        }
    }
}

/// What is to be said of a member beside its type.
#[derive(Debug, Clone, Copy)]
pub struct Marks {
    /// Whether a request needs it.
    pub presence: Presence,
    /// Personal data or a secret: shown nowhere.
    pub sensitive: bool,
    /// The vendor advises against sending it.
    pub deprecated: bool,
    /// The vendor has put it out of use.
    pub disabled: bool,
    /// The number 0 stands for "unset" and breaks no limit.
    pub zero_is_unset: bool,
    /// What to use in place of a deprecated or disabled member; empty if nothing is known.
    pub replacement: &'static str,
}

/// Whether a request needs a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It must be there; the Rust field is plain.
    Required,
    /// It must be there when the request is sent, and the client can fill it in;
    /// the Rust field is an `Option`.
    RequiredIdentity,
}

/// The marks of a member that may be left out.
pub const OPTIONAL: Marks = Marks::new(Presence::Optional);
/// The marks of a member that a request must have, or that an answer always has.
pub const REQUIRED: Marks = Marks::new(Presence::Required);
/// The marks of a member that the client fills in.
pub const IDENTITY: Marks = Marks::new(Presence::RequiredIdentity);
/// The marks of personal data or a secret that may be left out.
pub const SENSITIVE: Marks = OPTIONAL.sensitive();
/// The marks of personal data or a secret that is always there.
pub const REQUIRED_SENSITIVE: Marks = REQUIRED.sensitive();

impl Marks {
    /// Nothing but the presence.
    pub const fn new(presence: Presence) -> Self {
        Self {
            presence,
            sensitive: false,
            deprecated: false,
            disabled: false,
            zero_is_unset: false,
            replacement: "",
        }
    }

    /// The same for personal data or a secret.
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }

    /// The same for a member that the vendor advises against.
    pub const fn deprecated(self, replacement: &'static str) -> Self {
        Self {
            deprecated: true,
            replacement,
            ..self
        }
    }

    /// The same for a member that is out of use.
    pub const fn disabled(self, replacement: &'static str) -> Self {
        Self {
            disabled: true,
            replacement,
            ..self
        }
    }

    /// The same for a member whose 0 means "unset".
    pub const fn zero_is_unset(self) -> Self {
        Self {
            zero_is_unset: true,
            ..self
        }
    }
}
