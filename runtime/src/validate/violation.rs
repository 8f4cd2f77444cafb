//! What a validator reports.

use std::fmt::{self, Write};

use super::Severity;

/// One rule or limit that a request breaks.
///
/// No text in here shows the value of a sensitive member.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The JSON pointer of the offending member, also when it is absent
    /// (`/Approvers/0/ApproverName`); empty for the request itself.
    pub path: String,
    /// The word of the schema that is broken (`required`, `maxLength`, `exactlyOneOf`…),
    /// or `type`, `unknown-field`, `disabled`, `deprecated`.
    pub word: &'static str,
    /// The id of the rule that is broken, or the word again.
    pub rule: &'static str,
    /// How the break is judged.
    pub severity: Severity,
    /// The code that the server answers with; empty if not known.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub message: String,
    /// The limit with its unit, where there is one (`10 characters`).
    pub limit: Option<String>,
    /// What was found, where it may be shown (`12 characters`).
    pub found: Option<String>,
}

impl Violation {
    /// A violation that no rule or code belongs to.
    pub fn new(
        path: impl Into<String>,
        word: &'static str,
        severity: Severity,
        message: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            word,
            rule: word,
            severity,
            code: "",
            message: message.into(),
            limit: None,
            found: None,
        }
    }
}

/// One line: place, severity, rule, message and code.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(
            f,
            if self.path.is_empty() {
                "request"
            } else {
                &self.path
            },
        )?;
        write!(f, ": {} {}", self.severity, self.word)?;
        if self.rule != self.word {
            write!(f, " ({})", self.rule)?;
        }
        f.write_str(": ")?;
        line(f, &self.message)?;
        if !self.code.is_empty() {
            write!(f, " [{}]", self.code)?;
        }
        Ok(())
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Writes a text so that it stays on one line, whatever a member's name contains.
fn line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    text.chars().try_for_each(|character| match character {
        control if control.is_control() => write!(f, "{}", control.escape_default()),
        other => f.write_char(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_line() {
        let mut violation = Violation::new("/a\nb", "unknown-field", Severity::Warn, "is unknown");
        assert_eq!(
            violation.to_string(),
            "/a\\nb: warn unknown-field: is unknown"
        );

        violation.path.clear();
        violation.rule = "one-of";
        violation.code = "InvalidParameter";
        assert_eq!(
            violation.to_string(),
            "request: warn unknown-field (one-of): is unknown [InvalidParameter]"
        );
    }
}
