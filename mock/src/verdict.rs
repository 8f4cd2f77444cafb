//! What the service would answer to a request that breaks its documentation.

use serde_json::Value;
use tencent_esign::runtime::validate::{Severity, Violation};

use crate::refusal::Refusal;

/// The refusal for the first violation that denies, in the order of the schema.
///
/// Its code is the documented one, where there is one; else `MissingParameter` where
/// something is missing, and `InvalidParameterValue`.
pub(crate) fn refusal(violations: &[Violation], body: &Value) -> Option<Refusal> {
    let mut violations = violations.iter();
    let first = violations.find(|found| found.severity == Severity::Deny)?;
    let code = match first.code {
        "" if is_missing(first, body) => "MissingParameter",
        "" => "InvalidParameterValue",
        code => code,
    };
    let message = match first.path.as_str() {
        "" => first.message.clone(),
        path => format!("{path}: {}", first.message),
    };
    Some(Refusal::new(code, message))
}

/// Whether the request lacks what it must have. A rule over several members says so by
/// the member that it names first.
fn is_missing(violation: &Violation, body: &Value) -> bool {
    match violation.word {
        "required" | "require" | "atLeastOneOf" => true,
        "exactlyOneOf" | "together" => match body.pointer(&violation.path) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => text.is_empty(),
            Some(Value::Array(items)) => items.is_empty(),
            Some(Value::Object(members)) => members.is_empty(),
            Some(_) => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_deny_gives_the_code() {
        let deny = |path: &str, word, code| {
            let mut violation = Violation::new(path, word, Severity::Deny, "is wrong");
            violation.code = code;
            violation
        };
        let warning = Violation::new("/A", "unknown-field", Severity::Warn, "is unknown");
        let code = |violations: &[Violation]| {
            refusal(violations, &json!({"B": 1})).map(|refusal| refusal.code.into_owned())
        };
        assert_eq!(code(std::slice::from_ref(&warning)), None);
        let cases = [
            (deny("/A", "required", ""), "MissingParameter"),
            (deny("/A", "exactlyOneOf", ""), "MissingParameter"),
            (deny("/B", "exactlyOneOf", ""), "InvalidParameterValue"),
            (deny("/B", "type", ""), "InvalidParameterValue"),
            (
                deny("/B", "maxLength", "InvalidParameter.Name"),
                "InvalidParameter.Name",
            ),
        ];
        for (violation, expected) in cases {
            let last = deny("/C", "maximum", "Other");
            let found = code(&[warning.clone(), violation, last]);
            assert_eq!(found.as_deref(), Some(expected));
        }
    }
}
