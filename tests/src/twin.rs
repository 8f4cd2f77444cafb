//! The crate that ours is compared with: the same services, types and actions as plain
//! structs with serde derives, the way SDK generators commonly print them.
//!
//! The twin goes as far as such a crate goes and no further: no setters, no limits, no
//! rules, no signature, no retries. What it leaves out counts in its favour.
//!
//! Its methods return boxed futures, as ours return a named one, so that a build of the
//! crate compiles its readers and writers, as a build of ours does. An `async fn` would
//! leave them to the crate of whoever calls it, and the build would measure nothing.

use std::fmt::Write as _;

use codegen::Tree;
use codegen::model::{Action, Enum, EnumValues, Field, Model, Record, Service, Type};

/// The part that is the same for every schema: the error type and the HTTP call.
const TRANSPORT: &str = include_str!("twin/transport.rs.txt");

const DERIVES: &str = "#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]\n";

/// All files of the twin below its `src` folder, in the layout of the generated crate.
pub fn emit(model: &Model) -> Tree {
    let mut library = String::new();
    let mut tree = Tree::new();
    for service in &model.services {
        let module = &service.module;
        line(&mut library, format_args!("pub mod {module};"));
        tree.extend(files(service).map(|(path, text)| (format!("{module}/{path}"), text)));
    }
    library.push_str("mod transport;\n\npub use transport::{BoxFuture, Error, Fault};\n");
    tree.insert("lib.rs".to_owned(), library);
    tree.insert("transport.rs".to_owned(), TRANSPORT.to_owned());
    tree
}

/// The files of one service, relative to its folder.
fn files(service: &Service) -> impl Iterator<Item = (String, String)> {
    let actions = service.actions.iter();
    let actions = actions.map(|it| (format!("actions/{}.rs", it.module), action(it)));
    let structs = service.structs.iter();
    let structs = structs.map(|it| (format!("structs/{}.rs", it.name.module), structure(it)));
    let enums = service.enums.iter();
    let enums = enums.map(|it| (format!("enums/{}.rs", it.name.module), enumeration(it)));
    let lists = [
        ("mod.rs".to_owned(), module(service)),
        ("client.rs".to_owned(), client(service)),
        (
            "actions/mod.rs".to_owned(),
            list(service.actions.iter().map(|it| &it.module)),
        ),
        (
            "structs/mod.rs".to_owned(),
            list(service.structs.iter().map(|it| &it.name.module)),
        ),
        (
            "enums/mod.rs".to_owned(),
            list(service.enums.iter().map(|it| &it.name.module)),
        ),
    ];
    actions.chain(structs).chain(enums).chain(lists)
}

fn module(service: &Service) -> String {
    let mut text = String::new();
    for name in ["actions", "client", "enums", "structs"] {
        line(&mut text, format_args!("mod {name};"));
    }
    text.push_str("\npub use client::Client;\n");
    let folders = [
        ("actions", service.actions.is_empty()),
        ("enums", service.enums.is_empty()),
        ("structs", service.structs.is_empty()),
    ];
    for (name, _) in folders.iter().filter(|(_, is_empty)| !is_empty) {
        line(&mut text, format_args!("pub use {name}::*;"));
    }
    text
}

fn client(service: &Service) -> String {
    format!(
        "use crate::transport::{{Error, Http}};\n\n\
         /// A client of the service.\n\
         #[derive(Debug, Clone)]\n\
         pub struct Client {{\n    pub(super) http: Http,\n}}\n\n\
         impl Client {{\n\
         \x20   /// A client that sends to this URL.\n\
         \x20   pub fn new(url: &str) -> Result<Self, Error> {{\n\
         \x20       Http::new(url, {:?}).map(|http| Self {{ http }})\n\
         \x20   }}\n}}\n",
        service.version,
    )
}

fn list<'a>(modules: impl Iterator<Item = &'a String>) -> String {
    let mut text = String::new();
    for module in modules {
        line(
            &mut text,
            format_args!("mod {module};\npub use {module}::*;"),
        );
    }
    text
}

fn action(action: &Action) -> String {
    let mut text = imports();
    let (request, response) = (&action.request.name.ident, &action.response.name.ident);
    record(&mut text, &action.request, "");
    record(&mut text, &action.response, PROTOCOL_MEMBERS);
    let Action {
        name,
        module,
        summary,
        ..
    } = action;
    line(
        &mut text,
        format_args!(
            "impl super::super::Client {{\n\
             \x20   /// {summary}\n\
             \x20   pub fn {module}<'a>(&'a self, request: &'a {request}) -> crate::BoxFuture<'a, Result<{response}, crate::Error>> {{\n\
             \x20       Box::pin(async move {{\n\
             \x20           let answer: {response} = self.http.call({name:?}, request).await?;\n\
             \x20           if let Some(fault) = answer.error_ {{\n\
             \x20               return Err(crate::Error::Service(fault));\n\
             \x20           }}\n\
             \x20           Ok(answer)\n\
             \x20       }})\n\
             \x20   }}\n}}"
        ),
    );
    text
}

/// What the protocol adds to every answer. The names end in an underscore so that no
/// member of an answer can have them.
const PROTOCOL_MEMBERS: &str = "    #[serde(rename = \"RequestId\", default, skip_serializing)]\n\
    \x20   pub request_id_: String,\n\
    \x20   #[serde(rename = \"Error\", default, skip_serializing)]\n\
    \x20   pub error_: Option<crate::Fault>,\n";

fn structure(definition: &Record) -> String {
    let mut text = imports();
    record(&mut text, definition, "");
    text
}

fn imports() -> String {
    "use serde::{Deserialize, Serialize};\n\n\
     #[allow(unused_imports)]\nuse super::super::{enums, structs};\n\n"
        .to_owned()
}

fn record(text: &mut String, record: &Record, more: &str) {
    docs(text, "", &record.doc);
    text.push_str(DERIVES);
    line(text, format_args!("pub struct {} {{", record.name.ident));
    for member in &record.fields {
        field(text, member);
    }
    text.push_str(more);
    text.push_str("}\n\n");
}

fn field(text: &mut String, field: &Field) {
    docs(text, "    ", &field.doc);
    let (wire, name, ty) = (&field.wire, &field.name, rust_type(&field.ty));
    if field.optional {
        line(
            text,
            format_args!(
                "    #[serde(rename = {wire:?}, default, skip_serializing_if = \"::std::option::Option::is_none\")]\n\
                 \x20   pub {name}: ::std::option::Option<{ty}>,"
            ),
        );
    } else {
        line(
            text,
            format_args!("    #[serde(rename = {wire:?}, default)]\n    pub {name}: {ty},"),
        );
    }
}

/// Types of the standard library are spelled out, because a struct may have their name.
fn rust_type(ty: &Type) -> String {
    match ty {
        Type::Text => "::std::string::String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::TextEnum(name) | Type::IntegerEnum(name) => format!("enums::{}", name.ident),
        Type::Record(name) => format!("structs::{}", name.ident),
        Type::Boxed(inner) => format!("::std::boxed::Box<{}>", rust_type(inner)),
        Type::List(item) => format!("::std::vec::Vec<{}>", rust_type(item)),
    }
}

fn enumeration(definition: &Enum) -> String {
    let mut text = "use serde::{Deserialize, Serialize};\n\n".to_owned();
    docs(&mut text, "", &definition.doc);
    let name = &definition.name.ident;
    let inner = match &definition.values {
        EnumValues::Text(_) => "::std::string::String",
        EnumValues::Integer(_) => "i64",
    };
    text.push_str(DERIVES);
    line(
        &mut text,
        format_args!("#[serde(transparent)]\npub struct {name}(pub {inner});\n"),
    );
    let EnumValues::Integer(values) = &definition.values else {
        return text;
    };
    line(&mut text, format_args!("impl {name} {{"));
    for value in values {
        docs(&mut text, "    ", &value.doc);
        line(
            &mut text,
            format_args!(
                "    pub const {}: Self = Self({});",
                value.name, value.value
            ),
        );
    }
    text.push_str("}\n");
    text
}

fn docs(text: &mut String, indent: &str, lines: &[String]) {
    for doc in lines {
        line(text, format_args!("{indent}/// {doc}"));
    }
}

/// Adds a line. Writing to a string cannot fail.
fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{content}");
}
