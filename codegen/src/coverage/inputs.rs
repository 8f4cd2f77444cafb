//! What goes into requests: the requests themselves, and the structs that they reach, as
//! objects or as JSON in a string.

use std::collections::{BTreeMap, BTreeSet};

use super::demands;
use crate::check::CheckedService;
use crate::drift::{Digest, Lock};
use crate::schema::{EnumFile, FieldDef, RuleDef, StructFile, TypeRef};

/// One record that is sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Input<'s> {
    /// The name of the action or of the struct.
    pub(super) name: Name<'s>,
    /// The members.
    pub(super) fields: &'s [FieldDef],
    /// The rules.
    pub(super) rules: &'s [RuleDef],
    /// The member whose string carries it as JSON: the vendor documents it there.
    carrier: Option<(Name<'s>, &'s str)>,
}

/// Whose members they are. Structs and actions have names of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name<'s> {
    Request(&'s str),
    Struct(&'s str),
}

/// All records that are sent to a service.
pub(super) struct Inputs<'s> {
    structs: BTreeMap<&'s str, &'s StructFile>,
    enums: BTreeMap<&'s str, &'s EnumFile>,
    records: BTreeMap<Name<'s>, Input<'s>>,
    demanded: BTreeSet<(Name<'s>, &'s str)>,
}

impl<'s> Inputs<'s> {
    /// The records of a service.
    pub(super) fn of(service: &'s CheckedService) -> Self {
        let structs = service.structs.iter();
        let enums = service.enums.iter();
        let mut inputs = Self {
            structs: structs.map(|it| (it.name.as_str(), it)).collect(),
            enums: enums.map(|it| (it.name.as_str(), it)).collect(),
            records: BTreeMap::new(),
            demanded: BTreeSet::new(),
        };
        for action in &service.actions {
            let request = Input {
                name: Name::Request(&action.name),
                fields: &action.request.fields,
                rules: &action.request.rules,
                carrier: None,
            };
            for input in inputs.reached(request) {
                inputs.records.entry(input.name).or_insert(input);
            }
        }
        let demanded = inputs.records.values();
        inputs.demanded = demanded
            .flat_map(|it| demands::members(it, &inputs))
            .collect();
        inputs
    }

    /// All records, requests first.
    pub(super) fn records(&self) -> impl Iterator<Item = &Input<'s>> {
        self.records.values()
    }

    /// The request of an action, and the structs that it reaches.
    pub(super) fn below(&self, action: &str) -> Vec<Input<'s>> {
        let request = self.records.get(&Name::Request(action));
        request.map_or_else(Vec::new, |request| self.reached(*request))
    }

    /// Whether a rule demands something of a member.
    pub(super) fn is_demanded(&self, record: Name<'_>, member: &str) -> bool {
        self.demanded.contains(&(record, member))
    }

    /// The list that the values of a type are from.
    pub(super) fn list(&self, ty: &TypeRef) -> Option<&'s EnumFile> {
        self.enums.get(ty.item()).copied()
    }

    /// The struct that the values of a type are.
    pub(super) fn record(&self, ty: &TypeRef) -> Option<Input<'s>> {
        self.input(ty.item(), None)
    }

    fn input(&self, name: &str, carrier: Option<(Name<'s>, &'s str)>) -> Option<Input<'s>> {
        let file = self.structs.get(name)?;
        Some(Input {
            name: Name::Struct(&file.name),
            fields: &file.fields,
            rules: &file.rules,
            carrier,
        })
    }

    /// A record and all structs that it reaches.
    fn reached(&self, record: Input<'s>) -> Vec<Input<'s>> {
        let mut seen = BTreeSet::from([record.name]);
        let mut reached = vec![record];
        let mut next = 0_usize;
        while let Some(record) = reached.get(next).copied() {
            let held = record
                .fields
                .iter()
                .flat_map(|field| self.held(record, field));
            let new: Vec<_> = held.filter(|input| seen.insert(input.name)).collect();
            reached.extend(new);
            next = next.saturating_add(1);
        }
        reached
    }

    /// The structs in a member. What a string in JSON carries is documented where the
    /// outermost string is.
    fn held(&self, owner: Input<'s>, field: &'s FieldDef) -> Vec<Input<'s>> {
        let carrier = owner.carrier.or(Some((owner.name, field.name.as_str())));
        let carried = field.payloads();
        let carried = carried.filter_map(|name| self.input(name, carrier));
        let object = self.input(field.ty.item(), owner.carrier);
        object.into_iter().chain(carried).collect()
    }
}

impl Input<'_> {
    /// The schema file, relative to the schema folder.
    pub(super) fn file(&self, folder: &str) -> String {
        match self.name {
            Name::Request(name) => format!("{folder}/actions/{name}.json"),
            Name::Struct(name) => format!("{folder}/structs/{name}.json"),
        }
    }

    /// Where in the file the record stands.
    pub(super) fn pointer(&self) -> &'static str {
        match self.name {
            Name::Request(_) => "/request",
            Name::Struct(_) => "",
        }
    }

    /// The digest of the vendor's text about a member.
    pub(super) fn text<'l>(&self, member: &str, lock: &'l Lock) -> Option<&'l Digest> {
        let (owner, member) = self.carrier.unwrap_or((self.name, member));
        let object = match owner {
            Name::Request(name) => &lock.actions.get(name)?.input,
            Name::Struct(name) => name,
        };
        Some(&lock.objects.get(object)?.members.get(member)?.text)
    }
}
