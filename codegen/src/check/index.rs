//! The names of one service version, and what a type is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Content, ReadFile};
use crate::layout::FileKind;
use crate::schema::{ActionFile, EnumFile, EnumType, ErrorsFile, ServiceFile, StructFile, TypeRef};
use crate::structure::did_you_mean;

/// The words for types that no file defines.
pub(crate) const PRIMITIVES: [&str; 5] = ["string", "integer", "float", "boolean", "binary"];

/// One service version.
pub(super) struct Version<'c> {
    /// The folder, relative to the schema folder.
    pub(super) folder: String,
    /// All files of the folder.
    pub(super) files: Vec<&'c ReadFile<'c>>,
    /// What holds for the whole service, if it can be read.
    pub(super) service: Option<&'c ServiceFile>,
    /// The actions by name; `None` stands for one whose file is broken.
    pub(super) actions: BTreeMap<&'c str, Option<&'c ActionFile>>,
    /// The structs by name.
    pub(super) structs: BTreeMap<&'c str, Option<&'c StructFile>>,
    /// The enums by name.
    pub(super) enums: BTreeMap<&'c str, Option<&'c EnumFile>>,
    /// The error codes, with those that all services have; `None` where nobody has listed
    /// them yet, or a list is broken.
    pub(super) codes: Option<BTreeSet<&'c str>>,
}

/// What the values of a member are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type<'c> {
    /// Whether there is a list of them.
    pub(super) is_list: bool,
    /// The value, or each item of the list.
    pub(super) kind: Kind<'c>,
}

/// What one value is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind<'c> {
    Text,
    Integer,
    Float,
    Boolean,
    Binary,
    Struct(&'c StructFile),
    Enum(&'c EnumFile),
    /// A name that nothing has, or whose file is broken: told elsewhere, so nothing more is.
    Unknown,
}

impl<'c> Version<'c> {
    /// The names in the files of one folder, and in the list of codes of all services.
    pub(super) fn new(
        folder: String,
        files: Vec<&'c ReadFile<'c>>,
        common: Option<&'c ReadFile<'c>>,
    ) -> Self {
        let mut version = Self {
            folder,
            files: Vec::new(),
            service: None,
            actions: BTreeMap::new(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            codes: codes(&files, common),
        };
        for file in &files {
            version.add(file);
        }
        version.files = files;
        version
    }

    /// Adds the names of a file: the one that it states and, where that is another or
    /// cannot be read, the one that its path states.
    fn add(&mut self, file: &'c ReadFile<'c>) {
        let stem = file.source.slot.stem.as_str();
        match (&file.content, file.source.slot.kind) {
            (Some(Content::Service(content)), _) => self.service = Some(content),
            (Some(Content::Action(content)), _) => {
                self.actions.insert(&content.name, Some(content));
                self.actions.entry(stem).or_insert(Some(content));
            }
            (Some(Content::Struct(content)), _) => {
                self.structs.insert(&content.name, Some(content));
                self.structs.entry(stem).or_insert(Some(content));
            }
            (Some(Content::Enum(content)), _) => {
                self.enums.insert(&content.name, Some(content));
                self.enums.entry(stem).or_insert(Some(content));
            }
            (Some(Content::Errors(_)), _) | (None, FileKind::Service | FileKind::Errors) => {}
            (None, FileKind::Action) => {
                self.actions.entry(stem).or_insert(None);
            }
            (None, FileKind::Struct) => {
                self.structs.entry(stem).or_insert(None);
            }
            (None, FileKind::Enum) => {
                self.enums.entry(stem).or_insert(None);
            }
        }
    }

    /// Whether every file of the folder could be read.
    pub(super) fn is_complete(&self) -> bool {
        self.files.iter().all(|file| file.content.is_some())
    }

    /// Whether every type that a member names exists.
    pub(super) fn knows_its_types(&self) -> bool {
        let actions = self.actions.values().flatten();
        let ends = actions.flat_map(|file| file.request.fields.iter().chain(&file.response.fields));
        let inner = self
            .structs
            .values()
            .flatten()
            .flat_map(|file| &file.fields);
        ends.chain(inner).all(|field| {
            let is_known = match &field.ty {
                TypeRef::Name(name) => self.is_type(name),
                TypeRef::List(list) => match list.list.as_ref() {
                    TypeRef::Name(name) => self.is_type(name),
                    TypeRef::List(_) => true,
                },
            };
            is_known && field.payloads().all(|name| self.is_type(name))
        })
    }

    /// What the values of a type are.
    pub(super) fn resolve(&self, ty: &TypeRef) -> Type<'c> {
        match ty {
            TypeRef::Name(name) => Type {
                is_list: false,
                kind: self.kind(name),
            },
            TypeRef::List(list) => Type {
                is_list: true,
                kind: self.resolve(&list.list).kind,
            },
        }
    }

    /// What a name stands for.
    fn kind(&self, name: &str) -> Kind<'c> {
        match name {
            "string" => Kind::Text,
            "integer" => Kind::Integer,
            "float" => Kind::Float,
            "boolean" => Kind::Boolean,
            "binary" => Kind::Binary,
            _ => match (self.structs.get(name), self.enums.get(name)) {
                (Some(Some(file)), _) => Kind::Struct(file),
                (None, Some(Some(file))) => Kind::Enum(file),
                _ => Kind::Unknown,
            },
        }
    }

    /// Whether a name stands for a type, be its file broken or not.
    pub(super) fn is_type(&self, name: &str) -> bool {
        PRIMITIVES.contains(&name)
            || self.structs.contains_key(name)
            || self.enums.contains_key(name)
    }

    /// The type that was probably meant.
    pub(super) fn like_type(&self, name: &str) -> Option<String> {
        let known = PRIMITIVES
            .iter()
            .chain(self.structs.keys())
            .chain(self.enums.keys());
        did_you_mean(name, known.copied())
    }
}

impl Kind<'_> {
    /// Whether a value is a string, also one out of a list.
    pub(super) fn is_text(self) -> bool {
        match self {
            Self::Text | Self::Binary => true,
            Self::Enum(file) => file.ty == EnumType::String,
            _ => false,
        }
    }

    /// Whether a value is a number, also one out of a list.
    pub(super) fn is_number(self) -> bool {
        match self {
            Self::Integer | Self::Float => true,
            Self::Enum(file) => file.ty == EnumType::Integer,
            _ => false,
        }
    }

    /// The kind with its article, for messages.
    pub(super) fn describe(self) -> String {
        match self {
            Self::Text => "a string".to_owned(),
            Self::Integer => "a whole number".to_owned(),
            Self::Float => "a number".to_owned(),
            Self::Boolean => "a boolean".to_owned(),
            Self::Binary => "base64 bytes".to_owned(),
            Self::Struct(file) => format!("the struct `{}`", file.name),
            Self::Enum(file) => format!("the enum `{}`", file.name),
            Self::Unknown => "unknown".to_owned(),
        }
    }
}

impl Type<'_> {
    /// The type with its article, for messages.
    pub(super) fn describe(self) -> String {
        match (self.is_list, self.kind) {
            (false, kind) => kind.describe(),
            (true, Kind::Struct(file)) => format!("a list of the struct `{}`", file.name),
            (true, Kind::Enum(file)) => format!("a list of the enum `{}`", file.name),
            (true, Kind::Text) => "a list of strings".to_owned(),
            (true, Kind::Integer) => "a list of whole numbers".to_owned(),
            (true, Kind::Float) => "a list of numbers".to_owned(),
            (true, Kind::Boolean) => "a list of booleans".to_owned(),
            (true, Kind::Binary) => "a list of base64 bytes".to_owned(),
            (true, Kind::Unknown) => "a list".to_owned(),
        }
    }
}

/// The codes of a version and those of all services.
fn codes<'c>(
    files: &[&'c ReadFile<'c>],
    common: Option<&'c ReadFile<'c>>,
) -> Option<BTreeSet<&'c str>> {
    let is_list = |file: &&&'c ReadFile<'c>| file.source.slot.kind == FileKind::Errors;
    let own = files.iter().find(is_list)?;
    let lists = [*own].into_iter().chain(common);
    let lists = lists.map(|file| match &file.content {
        Some(Content::Errors(content)) => Some(content.as_ref()),
        _ => None,
    });
    let lists = lists.collect::<Option<Vec<&ErrorsFile>>>()?;
    let codes = lists.into_iter().flat_map(|file| &file.codes);
    Some(codes.map(|code| code.code.as_str()).collect())
}
