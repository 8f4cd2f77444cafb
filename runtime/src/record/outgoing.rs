//! A request as it will be sent, with the caller's identity filled in.

use std::sync::Arc;

use super::{Record, View, copy_into, put};
use crate::action::Service;

/// The members that say who calls, set once on a client.
#[derive(Clone, Default)]
pub struct Identity {
    members: Vec<(&'static str, Arc<dyn Record>)>,
}

impl Identity {
    /// Sets the member with this wire name, in place of an earlier value.
    pub fn set(&mut self, name: &'static str, record: Box<dyn Record>) {
        self.members.retain(|(known, _)| *known != name);
        self.members.push((name, record.into()));
    }

    /// The same with some texts of one member set, by their JSON pointers within it.
    pub(crate) fn acting(
        &self,
        service: &Service,
        name: &'static str,
        values: &[(&'static str, String)],
    ) -> Self {
        let mut identity = self.clone();
        let Some(member) = service.identity.iter().find(|member| member.name == name) else {
            return identity;
        };
        for (pointer, text) in values {
            let mut record = (member.blank)();
            let old = identity.get(name);
            if let Some(old) = old {
                copy_into(old, record.as_mut());
            }
            put(record.as_mut(), old, pointer, View::Text(text));
            identity.set(name, record);
        }
        identity
    }

    /// The record for the member with this wire name.
    pub fn get(&self, name: &str) -> Option<&dyn Record> {
        self.members
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, record)| record.as_ref())
    }
}

/// A request together with the identity that stands in for members it leaves open.
///
/// What the request sets itself is never replaced.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    record: &'a dyn Record,
    identity: Option<&'a Identity>,
}

impl<'a> Outgoing<'a> {
    /// The request alone.
    pub fn new(record: &'a dyn Record) -> Self {
        Self {
            record,
            identity: None,
        }
    }

    /// The request with the client's identity behind it.
    pub fn with_identity(record: &'a dyn Record, identity: &'a Identity) -> Self {
        Self {
            record,
            identity: Some(identity),
        }
    }

    /// The request itself.
    pub fn record(&self) -> &'a dyn Record {
        self.record
    }

    /// What will be sent for the member at this place of the request's shape.
    pub fn member(&self, index: usize) -> View<'a> {
        let view = self.record.member(index);
        match (view, self.record.shape().fields.get(index)) {
            (View::Absent, Some(field)) => self.stand_in(field.name()),
            (view, _) => view,
        }
    }

    /// What the identity has for a member that the request leaves open.
    pub(crate) fn stand_in(&self, name: &str) -> View<'a> {
        let identity = self.identity.and_then(|identity| identity.get(name));
        identity.map_or(View::Absent, View::Record)
    }
}
