//! What goes into requests: the requests themselves, and the structs that they reach.

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
        let mut inputs = Self {
            structs: service
                .structs
                .iter()
                .map(|it| (it.name.as_str(), it))
                .collect(),
            enums: service
                .enums
                .iter()
                .map(|it| (it.name.as_str(), it))
                .collect(),
            records: BTreeMap::new(),
            demanded: BTreeSet::new(),
        };
        for action in &service.actions {
            inputs.records.insert(
                Name::Request(&action.name),
                Input {
                    name: Name::Request(&action.name),
                    fields: &action.request.fields,
                    rules: &action.request.rules,
                },
            );
            for name in inputs.reached(&action.request.fields) {
                inputs.records.extend(inputs.input(name));
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
    pub(super) fn below<'a>(&'a self, action: &'a str) -> impl Iterator<Item = &'a Input<'s>> {
        let request = self.records.get(&Name::Request(action));
        let reached = request
            .map(|it| self.reached(it.fields))
            .unwrap_or_default();
        let structs = reached.into_iter();
        request
            .into_iter()
            .chain(structs.filter_map(|name| self.records.get(&Name::Struct(name))))
    }

    /// Whether a rule demands something of a member.
    pub(super) fn is_demanded(&self, record: Name<'_>, member: &str) -> bool {
        self.demanded.contains(&(record, member))
    }

    /// The list that the values of a type are from.
    pub(super) fn list(&self, ty: &TypeRef) -> Option<&'s EnumFile> {
        self.enums.get(item(ty)).copied()
    }

    /// The struct that the values of a type are.
    pub(super) fn record(&self, ty: &TypeRef) -> Option<Input<'s>> {
        self.input(item(ty)).map(|(_, input)| input)
    }

    fn input(&self, name: &str) -> Option<(Name<'s>, Input<'s>)> {
        let file = self.structs.get(name)?;
        let name = Name::Struct(&file.name);
        let input = Input {
            name,
            fields: &file.fields,
            rules: &file.rules,
        };
        Some((name, input))
    }

    /// The names of all structs that members reach.
    fn reached(&self, fields: &'s [FieldDef]) -> BTreeSet<&'s str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![fields];
        while let Some(fields) = open.pop() {
            for field in fields {
                if let Some((name, file)) = self.structs.get_key_value(item(&field.ty))
                    && reached.insert(*name)
                {
                    open.push(&file.fields);
                }
            }
        }
        reached
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
        let object = match self.name {
            Name::Request(name) => &lock.actions.get(name)?.input,
            Name::Struct(name) => name,
        };
        Some(&lock.objects.get(object)?.members.get(member)?.text)
    }
}

/// The name of a type, or of a list's items.
fn item(ty: &TypeRef) -> &str {
    match ty {
        TypeRef::Name(name) => name,
        TypeRef::List(list) => item(&list.list),
    }
}
