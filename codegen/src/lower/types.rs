//! The types of a service: their Rust names, who reaches them, and which hold themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::Files;
use crate::model::{Type, TypeName};
use crate::naming::{self, Scope};
use crate::schema::{EnumType, FieldDef, JsonContent, JsonForm, Limits, StructFile, TypeRef};

/// What the fields of a service can refer to.
pub(super) struct Types<'a> {
    structs: BTreeMap<&'a str, (TypeName, &'a StructFile)>,
    enums: BTreeMap<&'a str, (TypeName, EnumType)>,
    sent: BTreeSet<&'a str>,
    received: BTreeSet<&'a str>,
    /// The structs that travel as JSON text, each with the members that carry it.
    carried: BTreeMap<&'a str, BTreeSet<Carrier>>,
    /// The names that are taken in the service's module.
    pub(super) idents: Scope,
}

/// A string that carries JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Carrier {
    /// The Rust type that has the member.
    pub(super) owner: String,
    /// The wire name of the member.
    pub(super) member: String,
    /// Whether it carries a list of them.
    pub(super) is_list: bool,
}

/// Which way a record goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Requests reach it, and perhaps answers too.
    Request,
    /// Only answers reach it.
    Answer,
}

impl<'a> Types<'a> {
    pub(super) fn new(files: &Files<'a>) -> Self {
        // Without a list of codes their names are free for the vendor's own types.
        let codes = files.errors.map(|_| naming::CODE_NAMES);
        let taken = codes.into_iter().flatten();
        let mut idents = Scope::without(naming::TYPE_NAMES.into_iter().chain(taken));
        // Whoever writes `CreateFlowRequest` means what the action takes, and not a struct
        // that happens to be called so.
        let ends = files.actions.iter().flat_map(|(_, file)| {
            ["Request", "Response"].map(|end| naming::type_name(&format!("{}{end}", file.name)))
        });
        let ends: BTreeSet<_> = ends.collect();
        let mut ident = |wire: &str| match naming::type_name(wire) {
            name if ends.contains(&name) => idents.claim(&format!("{name}_2")),
            name => idents.claim(&name),
        };
        let structs: Vec<_> = files
            .structs
            .iter()
            .map(|(_, f)| (*f, ident(&f.name)))
            .collect();
        let enums: Vec<_> = files
            .enums
            .iter()
            .map(|(_, f)| (*f, ident(&f.name)))
            .collect();
        // A type may be in lower case; no module is called like one, or like what holds it.
        let mut modules = idents.clone();
        let structs = structs.into_iter().map(|(file, ident)| {
            let module = modules.claim(&naming::snake(&file.name));
            (file.name.as_str(), (TypeName { module, ident }, file))
        });
        let structs = structs.collect();
        let mut modules = idents.clone();
        let enums = enums.into_iter().map(|(file, ident)| {
            let module = modules.claim(&naming::snake(&file.name));
            (file.name.as_str(), (TypeName { module, ident }, file.ty))
        });
        let mut types = Self {
            structs,
            enums: enums.collect(),
            sent: BTreeSet::new(),
            received: BTreeSet::new(),
            carried: BTreeMap::new(),
            idents,
        };
        let requests = files
            .actions
            .iter()
            .flat_map(|(_, file)| &file.request.fields);
        let answers = files
            .actions
            .iter()
            .flat_map(|(_, file)| &file.response.fields);
        types.sent = types.reach(requests);
        types.received = types.reach(answers);
        types.carried = types.carriers(files);
        types
    }

    /// Whether a struct travels as JSON text in strings, and which strings carry it.
    pub(super) fn carriers_of(&self, name: &str) -> Option<&BTreeSet<Carrier>> {
        self.carried.get(name)
    }

    /// Every struct that strings carry, directly or inside of another one; only the former
    /// has carriers.
    fn carriers(&self, files: &Files<'a>) -> BTreeMap<&'a str, BTreeSet<Carrier>> {
        let ends = files.actions.iter().flat_map(|(_, file)| {
            let ends = [
                ("Request", &file.request.fields),
                ("Response", &file.response.fields),
            ];
            ends.map(|(end, fields)| (naming::type_name(&format!("{}{end}", file.name)), fields))
        });
        let structs = self.structs.values();
        let structs = structs.map(|(name, file)| (name.ident.clone(), &file.fields));
        let mut carried = BTreeMap::<&str, BTreeSet<Carrier>>::new();
        for (owner, fields) in ends.chain(structs) {
            for field in fields {
                let forms = field.json.iter().flat_map(Limits::values);
                for form in forms.flat_map(JsonContent::forms) {
                    let name = form.structure();
                    let known = name.and_then(|name| self.structs.get_key_value(name));
                    let Some((name, _)) = known else { continue };
                    carried.entry(name).or_default().insert(Carrier {
                        owner: owner.clone(),
                        member: field.name.clone(),
                        is_list: matches!(form, JsonForm::List(_)),
                    });
                }
            }
        }
        let direct = carried.keys().filter_map(|name| self.structs.get(name));
        let inner = self.reach(direct.flat_map(|(_, file)| &file.fields));
        for name in inner {
            carried.entry(name).or_default();
        }
        carried
    }

    /// Which way a struct goes. One that nobody reaches can be built and read like a request.
    pub(super) fn side(&self, name: &str) -> Side {
        match self.received.contains(name) && !self.sent.contains(name) {
            true => Side::Answer,
            false => Side::Request,
        }
    }

    pub(super) fn struct_name(&self, name: &str) -> Option<TypeName> {
        self.structs.get(name).map(|(name, _)| name.clone())
    }

    pub(super) fn enum_name(&self, name: &str) -> Option<TypeName> {
        self.enums.get(name).map(|(name, _)| name.clone())
    }

    /// The type of a field in the record `owner`.
    ///
    /// Every way from a struct back to itself leads through an optional member or a list,
    /// since `check` refuses the others; the optional members on such a way go to the heap.
    pub(super) fn resolve(&self, owner: &str, ty: &TypeRef, optional: bool) -> Type {
        let owner = if optional { owner } else { "" };
        match ty {
            TypeRef::List(list) => Type::List(Box::new(self.resolve("", &list.list, false))),
            TypeRef::Name(name) => match name.as_str() {
                "integer" => Type::Integer,
                "float" => Type::Float,
                "boolean" => Type::Boolean,
                other => self.named(owner, other),
            },
        }
    }

    fn named(&self, owner: &str, name: &str) -> Type {
        if let Some((type_name, file)) = self.structs.get(name) {
            let record = Type::Record(type_name.clone());
            return match self.holds(file, owner) {
                true => Type::Boxed(Box::new(record)),
                false => record,
            };
        }
        match self.enums.get(name) {
            Some((type_name, EnumType::String)) => Type::TextEnum(type_name.clone()),
            Some((type_name, EnumType::Integer)) => Type::IntegerEnum(type_name.clone()),
            // `string` and `binary`; nothing else passes the check.
            None => Type::Text,
        }
    }

    /// Whether a struct holds `owner` in itself, directly or through others, but not in a list.
    fn holds(&self, file: &'a StructFile, owner: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![file];
        while let Some(file) = open.pop() {
            if file.name == owner {
                return true;
            }
            if seen.insert(file.name.as_str()) {
                let inner = file.fields.iter().filter_map(|field| match &field.ty {
                    TypeRef::Name(name) => self.structs.get(name.as_str()),
                    TypeRef::List(_) => None,
                });
                open.extend(inner.map(|(_, file)| *file));
            }
        }
        false
    }

    fn reach<'f>(&self, fields: impl Iterator<Item = &'f FieldDef>) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let named = |field: &FieldDef| self.structs.get_key_value(field.ty.item()).map(|(k, _)| *k);
        let mut open: Vec<&'a str> = fields.filter_map(named).collect();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                let inner = self
                    .structs
                    .get(name)
                    .into_iter()
                    .flat_map(|(_, file)| &file.fields);
                open.extend(inner.filter_map(named));
            }
        }
        reached
    }
}
