//! What all actions of the definitions do with an object, whichever part is imported.

use std::collections::HashSet;

use super::endless;
use super::selection::reach;
use crate::vendor::{Definitions, Member, Object};

/// Which objects are sent, and which of their members cannot be what they are said to be.
pub(super) struct Usage<'d> {
    sent: HashSet<&'d str>,
    received: HashSet<&'d str>,
    endless: HashSet<(&'d str, &'d str)>,
}

/// Which of the two marks of presence counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Somebody sends the object: `required`.
    Request,
    /// Only the server sends it: `output_required`.
    Answer,
}

impl<'d> Usage<'d> {
    pub(super) fn new(definitions: &'d Definitions) -> Self {
        let actions = definitions.actions.iter();
        let sent = reach(definitions, actions.clone().map(|a| a.input.as_str()));
        let received = reach(definitions, actions.map(|a| a.output.as_str()));
        let mut usage = Self {
            sent,
            received,
            endless: HashSet::new(),
        };
        usage.endless = endless::members(definitions, |object, member| {
            marked(usage.side(object), member)
        });
        usage
    }

    /// The side of an object as a struct. One that nobody reaches is as good as sent, as it
    /// is for the generator.
    pub(super) fn side(&self, object: &str) -> Side {
        match self.received.contains(object) && !self.sent.contains(object) {
            true => Side::Answer,
            false => Side::Request,
        }
    }

    /// Whether a member of an object is always there, on one side.
    pub(super) fn requires(&self, side: Side, object: &Object, member: &Member) -> bool {
        let key = (object.name.as_str(), member.name.as_str());
        marked(side, member) && !self.endless.contains(&key)
    }
}

fn marked(side: Side, member: &Member) -> bool {
    match side {
        Side::Request => member.required,
        Side::Answer => member.output_required,
    }
}
