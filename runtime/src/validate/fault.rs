//! What one broken limit says, and how values are shown in it.

use super::node::Node;

/// A broken limit, before its place is known.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) limit: Option<String>,
    pub(super) found: Option<String>,
    /// Only the case of letters is wrong, which is never worse than a warning.
    pub(super) case_only: bool,
}

impl Fault {
    /// A fault with a message alone.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            limit: None,
            found: None,
            case_only: false,
        }
    }

    /// The same with the limit.
    pub(super) fn limit(self, limit: impl ToString) -> Self {
        Self {
            limit: Some(limit.to_string()),
            ..self
        }
    }

    /// The same with what was found.
    pub(super) fn found(self, found: impl Into<Option<String>>) -> Self {
        Self {
            found: found.into(),
            ..self
        }
    }
}

/// A value as far as it may be shown: nothing of a secret one, the beginning of a long one.
pub(super) fn shown(node: Node<'_>, secret: bool) -> Option<String> {
    const MOST: usize = 40;
    match node {
        _ if secret => None,
        Node::Text(text) => match text.char_indices().nth(MOST) {
            Some((end, _)) => text.get(..end).map(|start| quoted(start) + "…"),
            None => Some(quoted(text)),
        },
        Node::Integer(number) => Some(number.to_string()),
        Node::Huge(number) => Some(number.to_string()),
        // Not a hundred zeros, but no needless fraction either.
        Node::Float(number) if number.fract() != 0.0 || number.abs() > 1e15 => {
            Some(format!("{number:?}"))
        }
        Node::Float(number) => Some(number.to_string()),
        Node::True => Some("true".to_owned()),
        Node::False => Some("false".to_owned()),
        Node::Absent | Node::Null | Node::Object(_) | Node::List(_) => None,
    }
}

/// A text in quotes, with escapes where they are needed.
fn quoted(text: &str) -> String {
    // Whether a character can be shown takes long to find out, but not of these.
    let is_plain = |character| {
        matches!(character, ' '..='~' | '\u{4E00}'..='\u{9FA5}') && !matches!(character, '"' | '\\')
    };
    match text.chars().all(is_plain) {
        true => ["\"", text, "\""].concat(),
        false => format!("{text:?}"),
    }
}

/// A message that begins with the value, where it may be shown.
pub(super) fn is(found: Option<&str>, rest: &str) -> String {
    match found {
        Some(found) => format!("is {found}, {rest}"),
        None => rest.to_owned(),
    }
}

/// A number of things.
pub(super) fn count(number: u64, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        _ => format!("{number} {thing}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_quoted_as_rust_does() {
        let all = (' '..='\u{9FFF}').map(String::from);
        for text in all.chain(["a\"b\\".to_owned(), "合 同".to_owned(), String::new()]) {
            assert_eq!(quoted(&text), format!("{text:?}"));
        }
    }
}
