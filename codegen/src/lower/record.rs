//! Records and their fields.

use super::doc;
use super::payload;
use super::rule;
use super::types::{Side, Types};
use crate::model::{Check, Constructor, Field, Presence, Record, Test, Type, TypeName};
use crate::naming::{self, Scope};
use crate::schema::{
    Deprecation, DeprecationState, FieldDef, Format, Limit, Limits, RuleDef, Severity, TypeRef,
};

/// The most required fields that `new` takes one by one.
const MOST_ARGUMENTS: usize = 4;

/// What a record is made of.
pub(super) struct Parts<'a> {
    pub(super) source: &'a str,
    pub(super) wire: &'a str,
    pub(super) name: TypeName,
    pub(super) doc: Vec<String>,
    pub(super) fields: &'a [FieldDef],
    pub(super) rules: &'a [RuleDef],
    pub(super) side: Side,
    /// The members that the client fills in.
    pub(super) identity: &'a [String],
    /// Whether it travels as JSON text.
    pub(super) is_payload: bool,
}

pub(super) fn record(types: &mut Types<'_>, parts: Parts<'_>) -> Record {
    let Parts {
        source,
        wire,
        name,
        mut doc,
        fields,
        rules,
        side,
        identity,
        is_payload,
    } = parts;
    let rules: Vec<_> = rules.iter().filter_map(rule::rule).collect();
    doc.extend(doc::rules(&rules));
    let mut names = match is_payload {
        true => Scope::without(naming::PAYLOAD_NAMES),
        false => Scope::default(),
    };
    let fields: Vec<_> = fields
        .iter()
        .map(|def| {
            let checks = checks(types, fields, def);
            field(types, &mut names, wire, side, identity, def, checks)
        })
        .collect();
    let plain = fields.iter().filter(|field| !field.optional).count();
    let constructor = match (side, plain) {
        (Side::Answer, _) => Constructor::Answer,
        (Side::Request, 0) => Constructor::Empty,
        (Side::Request, few) if few <= MOST_ARGUMENTS => Constructor::Arguments,
        (Side::Request, _) => {
            Constructor::Struct(types.idents.claim(&format!("{}Required", name.ident)))
        }
    };
    Record {
        source: source.to_owned(),
        wire: wire.to_owned(),
        name,
        doc,
        fields,
        rules,
        constructor,
        is_payload,
    }
}

fn field(
    types: &Types<'_>,
    names: &mut Scope,
    owner: &str,
    side: Side,
    identity: &[String],
    def: &FieldDef,
    checks: Vec<Check>,
) -> Field {
    let name = names.claim(&naming::snake(&def.name));
    let presence = match (def.required, identity.contains(&def.name)) {
        (false, _) => Presence::Optional,
        (true, false) => Presence::Required,
        (true, true) => Presence::Identity,
    };
    let is_plain = side == Side::Request && presence == Presence::Required;
    let ty = types.resolve(owner, &def.ty, !is_plain);
    let optional = match side {
        Side::Request => !is_plain,
        Side::Answer => match ty {
            Type::List(_) => false,
            // An object that the server left out must not come back as an empty one.
            Type::Record(_) | Type::Boxed(_) => true,
            _ => !def.required,
        },
    };
    // Presence tells a reader which plain members were missing; an `Option` says so itself.
    let presence = match side {
        Side::Answer if optional => Presence::Optional,
        _ => presence,
    };
    let (deprecated, disabled) = gone(def.deprecated.as_ref());
    Field {
        wire: def.name.clone(),
        setter: naming::setter(&name),
        name,
        doc: doc::field(def, &checks),
        ty,
        optional,
        presence,
        sensitive: def.sensitive,
        deprecated,
        disabled,
        zero_is_unset: def.zero_means.is_some(),
        checks,
    }
}

/// The replacement of a deprecated and of a disabled member.
fn gone(deprecation: Option<&Deprecation>) -> (Option<String>, Option<String>) {
    let Some(deprecation) = deprecation else {
        return (None, None);
    };
    let replacement = deprecation.replacement.clone().unwrap_or_default();
    match deprecation.state {
        DeprecationState::Deprecated => (Some(replacement), None),
        DeprecationState::Disabled => (None, Some(replacement)),
    }
}

/// The limits of a field, in the order in which they are judged.
fn checks(types: &Types<'_>, siblings: &[FieldDef], def: &FieldDef) -> Vec<Check> {
    // Every key is named, so that a new one cannot be forgotten here.
    let FieldDef {
        name: _,
        ty: _,
        required: _,
        doc: _,
        unit: _,
        default: _,
        zero_means: _,
        sensitive: _,
        deprecated: _,
        format,
        charset,
        pattern,
        min_length,
        max_length,
        length_unit,
        max_decoded_bytes,
        json,
        values,
        minimum,
        maximum,
        min_items,
        max_items,
        unique_items,
        unique_by,
        time,
        reviewed: _,
    } = def;
    let unit = length_unit.unwrap_or_default();
    let mut checks = Vec::new();
    add(&mut checks, format, |limit| {
        Some(match (limit.value, &limit.by) {
            (Format::IdCard, by) => Test::IdCard(by.clone().unwrap_or_default()),
            (format, _) => Test::Format(format),
        })
    });
    add(&mut checks, charset, |limit| {
        Some(Test::Charset(limit.value))
    });
    add(&mut checks, pattern, |limit| {
        Some(Test::Pattern(limit.value, limit.hint.unwrap_or_default()))
    });
    add(&mut checks, min_length, |limit| {
        Some(Test::MinLength(limit.value, unit))
    });
    add(&mut checks, max_length, |limit| {
        Some(Test::MaxLength(limit.value, unit))
    });
    add(&mut checks, max_decoded_bytes, |limit| {
        Some(Test::MaxDecodedBytes(limit.value))
    });
    add(&mut checks, json, |limit| {
        payload::content(types, siblings, &limit.value).map(Test::Json)
    });
    add(&mut checks, values, |limit| {
        Some(Test::Enum(rule::literals(&limit.value)))
    });
    add(&mut checks, minimum, |limit| {
        Some(Test::Minimum(limit.value))
    });
    add(&mut checks, maximum, |limit| {
        Some(Test::Maximum(limit.value))
    });
    add(&mut checks, min_items, |limit| {
        Some(Test::MinItems(limit.value))
    });
    add(&mut checks, max_items, |limit| {
        Some(Test::MaxItems(limit.value))
    });
    add(&mut checks, unique_items, |limit| {
        limit.value.then_some(Test::UniqueItems)
    });
    add(&mut checks, unique_by, |limit| {
        Some(Test::UniqueBy(limit.value))
    });
    add(&mut checks, time, |limit| {
        Some(Test::Time(limit.value.min_ahead, limit.value.max_ahead))
    });
    checks
}

/// Adds the checks of one word.
fn add<T: Clone>(
    checks: &mut Vec<Check>,
    limits: &Option<Limits<T>>,
    test: impl Fn(Limit<T>) -> Option<Test>,
) {
    let limits = match limits {
        None => Vec::new(),
        Some(Limits::Many(limits)) => limits.clone(),
        Some(Limits::One(limit)) => vec![limit.clone()],
        Some(Limits::Plain(value)) => vec![Limit {
            value: value.clone(),
            severity: Severity::Deny,
            code: None,
            source: None,
            by: None,
            hint: None,
        }],
    };
    for limit in limits {
        let (severity, code) = (limit.severity, limit.code.clone().unwrap_or_default());
        if let Some(test) = test(limit) {
            checks.push(Check {
                test,
                severity,
                code,
            });
        }
    }
}

/// Whether a type names a struct, and which.
pub(super) fn struct_of(ty: &TypeRef) -> Option<&str> {
    match ty {
        TypeRef::Name(name) => Some(name),
        TypeRef::List(_) => None,
    }
}
