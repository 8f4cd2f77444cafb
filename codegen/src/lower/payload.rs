//! JSON that strings carry: which types it has, and what is said of them.

use super::markdown::code;
use super::types::{Carrier, Types};
use crate::model::{Choice, Content, Literal, Type, TypeName};
use crate::schema::{FieldDef, JsonChoice, JsonContent, JsonForm, JsonKind};

/// What a string carries. `siblings` are the members of the same record.
pub(super) fn content(
    types: &Types<'_>,
    siblings: &[FieldDef],
    content: &JsonContent,
) -> Option<Content> {
    match content {
        JsonContent::Form(form) => self::form(types, form),
        JsonContent::Choice(choice) => chosen(types, siblings, choice),
    }
}

fn chosen(types: &Types<'_>, siblings: &[FieldDef], choice: &JsonChoice) -> Option<Content> {
    let by = siblings.iter().find(|field| field.name == choice.by)?;
    let ty = types.resolve("", &by.ty, false);
    let literal = |value: &String| match (&ty, value.parse()) {
        (Type::Integer | Type::Float | Type::IntegerEnum(_), Ok(number)) => {
            Literal::Integer(number)
        }
        _ => Literal::Text(value.clone()),
    };
    // Values with the same content stand together.
    let mut cases: Vec<(Vec<Literal>, Content)> = Vec::new();
    for (value, form) in &choice.types {
        let content = self::form(types, form)?;
        match cases.iter_mut().find(|(_, known)| *known == content) {
            Some((values, _)) => values.push(literal(value)),
            None => cases.push((vec![literal(value)], content)),
        }
    }
    let other = choice.other.as_ref();
    let other = other.and_then(|form| self::form(types, form));
    Some(Content::Choice(Choice {
        by: by.name.clone(),
        types: cases,
        other: Box::new(other.unwrap_or(Content::Kind(JsonKind::Any))),
    }))
}

/// A form; nothing for a struct that does not exist, which does not pass the check.
fn form(types: &Types<'_>, form: &JsonForm) -> Option<Content> {
    Some(match form {
        JsonForm::Kind(kind) => Content::Kind(*kind),
        JsonForm::Struct(name) => Content::Record(types.struct_name(name)?),
        JsonForm::List(list) => Content::List(types.struct_name(&list.list)?),
    })
}

/// What a string carries, in words.
pub(super) fn describe(content: &Content) -> String {
    match content {
        Content::Kind(JsonKind::Any) => "JSON".to_owned(),
        Content::Kind(JsonKind::Object) => "a JSON object".to_owned(),
        Content::Kind(JsonKind::Array) => "a JSON array".to_owned(),
        Content::Kind(JsonKind::Text) => "plain text".to_owned(),
        Content::Record(name) => format!("JSON of [`{}`]({})", name.ident, path(name)),
        Content::List(name) => format!("a JSON array of [`{}`]({})", name.ident, path(name)),
        Content::Choice(choice) => {
            let mut cases: Vec<_> = choice.types.iter().map(case).collect();
            cases.push(format!("otherwise {}", describe(&choice.other)));
            format!("by `{}` {}", choice.by, cases.join(", "))
        }
    }
}

/// A case of a choice.
fn case((values, content): &(Vec<Literal>, Content)) -> String {
    let value = |value: &Literal| match value {
        Literal::Text(text) => code(text),
        Literal::Integer(number) => code(&number.to_string()),
        Literal::Float(number) => code(&number.to_string()),
        Literal::Boolean(flag) => code(&flag.to_string()),
    };
    let values: Vec<_> = values.iter().map(value).collect();
    format!("{} for {}", describe(content), values.join(" and "))
}

/// What is said of a struct that strings carry: which ones, and how it gets there.
pub(super) fn note(types: &Types<'_>, name: &str) -> Vec<String> {
    let Some(carriers) = types.carriers_of(name) else {
        return Vec::new();
    };
    let [lists, alone] = [true, false].map(|is_list| {
        let places = carriers.iter().filter(|carrier| carrier.is_list == is_list);
        places.map(place).collect::<Vec<_>>().join(" and ")
    });
    let mut lines = vec![String::new()];
    if !alone.is_empty() {
        lines.push(format!(
            "The JSON of the string {alone}: `into` makes the text, and `parse` reads it."
        ));
    }
    if !lists.is_empty() {
        lines.push(format!(
            "An item of the JSON array of the string {lists}: \
             [`list_to_text`](crate::runtime::json::list_to_text) makes the text, and \
             [`list_from_text`](crate::runtime::json::list_from_text) reads it."
        ));
    }
    if carriers.is_empty() {
        lines.push("A part of JSON that a string carries.".to_owned());
    }
    lines.push("Members that are not known here are kept.".to_owned());
    lines
}

/// A string that carries JSON, with a link to its type.
fn place(carrier: &Carrier) -> String {
    let Carrier { owner, member, .. } = carrier;
    format!("`{member}` of [`{owner}`](super::super::{owner})")
}

/// The path of a type from any file of its service.
fn path(name: &TypeName) -> String {
    format!("super::super::{}", name.ident)
}
