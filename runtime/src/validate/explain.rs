//! What the one who broke a limit reads.

use super::check::Context;
use super::fault::{Fault, count, is, shown};
use super::node::{Items, Node};
use super::{
    Content, LengthUnit, Pattern, Test, charset, enumeration, format, id_card, text, time,
};

/// The fault of a string, number or boolean that breaks the limit.
#[cold]
pub(super) fn value(test: &Test, node: Node<'_>, context: &Context<'_>, secret: bool) -> Fault {
    let text = match node {
        Node::Text(text) => text,
        _ => "",
    };
    match *test {
        Test::Minimum(limit) => wrong(node, &format!("at least {limit}"), secret).limit(limit),
        Test::Maximum(limit) => wrong(node, &format!("at most {limit}"), secret).limit(limit),
        Test::Enum(values) => enumeration::outside(values, node, secret),
        Test::Format(form) => form_of(node, format::describe(form), secret),
        Test::IdCard(sibling) => {
            let form = id_card::expected(context.sibling(sibling), text).unwrap_or_default();
            form_of(node, form, secret)
        }
        Test::Pattern(Pattern { text, hint: "", .. }) => {
            wrong(node, &format!("a text that matches {text}"), secret).limit(text)
        }
        Test::Pattern(Pattern { text, hint, .. }) => wrong(node, hint, secret).limit(text),
        Test::Charset(class) => {
            let allowed = charset::describe(class);
            let stranger = charset::stranger(class, text).filter(|_| !secret);
            let message = match stranger {
                Some((place, stranger)) => {
                    format!("has {stranger:?} at place {place}, may only have {allowed}")
                }
                None => format!("may only have {allowed}"),
            };
            Fault::new(message)
                .limit(allowed)
                .found(shown(node, secret))
        }
        Test::MinLength(least, unit) => too(text, unit, "at least", least, "make it longer"),
        Test::MaxLength(most, unit) => too(text, unit, "at most", most, "shorten it"),
        Test::MaxDecodedBytes(most) => {
            let (found, limit) = (
                count(text::decoded_length(text), "byte"),
                count(most, "byte"),
            );
            let message = format!("is {found} once decoded, must be at most {limit}: shrink it");
            Fault::new(message).limit(limit).found(found)
        }
        Test::Json(content) => json(text, content.settled(context)),
        Test::Time(least, most) => time::explain(node, least, most, context.now, secret),
        Test::MinItems(_) | Test::MaxItems(_) | Test::UniqueItems | Test::UniqueBy(_) => {
            Fault::new("breaks a limit on lists")
        }
    }
}

/// The fault of a list that breaks a limit as a whole.
#[cold]
pub(super) fn list(test: &Test, items: Items<'_>) -> Fault {
    let found = count(items.len() as u64, "item");
    let counted = |side: &str, limit: u64, advice: &str| {
        Fault::new(format!("has {found}, must have {side} {limit}: {advice}"))
            .limit(count(limit, "item"))
            .found(found.clone())
    };
    match *test {
        Test::MinItems(least) => counted("at least", least, "add more"),
        Test::MaxItems(most) => counted("at most", most, "send fewer"),
        Test::UniqueBy(name) => Fault::new(format!(
            "equals the {name} of an earlier item: change one of them"
        )),
        _ => Fault::new("equals an earlier item: remove one of them"),
    }
}

/// A value that must be something else.
fn wrong(node: Node<'_>, wanted: &str, secret: bool) -> Fault {
    let found = shown(node, secret);
    Fault::new(is(found.as_deref(), &format!("must be {wanted}"))).found(found)
}

fn form_of(node: Node<'_>, form: &str, secret: bool) -> Fault {
    wrong(node, form, secret).limit(form)
}

/// A string of the wrong length.
fn too(text: &str, unit: LengthUnit, side: &str, limit: u64, advice: &str) -> Fault {
    let thing = match unit {
        LengthUnit::Chars => "character",
        LengthUnit::Bytes => "byte",
    };
    let found = count(text::length(text, unit), thing);
    Fault::new(format!("has {found}, must have {side} {limit}: {advice}"))
        .limit(count(limit, thing))
        .found(found)
}

/// A string that carries no JSON, or JSON of another kind.
///
/// The parser's own words are not repeated: they may quote the text, which may be secret.
fn json(text: &str, content: Content) -> Fault {
    let wanted = content.describe();
    let message = match text::json_end(text) {
        Some((line, column)) => {
            format!("must carry {wanted}, but is no JSON at line {line}, column {column}")
        }
        None if text::begins(text, content) => {
            format!("must carry {wanted}, but is nested too deep")
        }
        None => format!("must carry {wanted}, but carries JSON of another kind"),
    };
    Fault::new(message).limit(wanted)
}
