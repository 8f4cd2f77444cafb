//! What the error codes of a service mean.

use std::fmt;

/// The error codes that a service documents, each with its meaning.
///
/// A service answers with others, too: see [`Codes::explain`].
#[derive(Clone, Copy)]
pub struct Codes(&'static str);

/// What one error code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The code (`InvalidParameter.FlowName`).
    pub code: &'static str,
    /// What the server says with it, in English.
    pub meaning: &'static str,
    /// What the caller can do about it, if anything.
    pub remedy: Option<&'static str>,
}

impl Codes {
    /// No code at all, for a service whose codes nobody has written down.
    pub const NONE: Self = Self("");

    /// The codes of a text with one line for each: the code, its meaning and its remedy with
    /// tabs between them, sorted by code.
    ///
    /// One text costs a build and a binary far less than a list.
    pub const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    /// All codes, sorted.
    pub fn iter(self) -> impl Iterator<Item = Code> {
        self.0.lines().map(Code::from_line)
    }

    /// This very code.
    pub fn find(self, code: &str) -> Option<Code> {
        let is_it = |line: &&str| {
            let rest = line.strip_prefix(code);
            rest.is_some_and(|rest| rest.starts_with('\t'))
        };
        self.0.lines().find(is_it).map(Code::from_line)
    }

    /// This code or, where it is not documented, the family that it belongs to:
    /// `InvalidParameter` for an `InvalidParameter.New` that came after this version.
    pub fn explain(self, code: &str) -> Option<Code> {
        let mut name = code;
        loop {
            if let Some(found) = self.find(name) {
                return Some(found);
            }
            (name, _) = name.rsplit_once('.')?;
        }
    }
}

impl Code {
    fn from_line(line: &'static str) -> Self {
        let mut parts = line.splitn(3, '\t');
        let mut part = || parts.next().unwrap_or_default();
        Self {
            code: part(),
            meaning: part(),
            remedy: Some(part()).filter(|remedy| !remedy.is_empty()),
        }
    }
}

/// Without the texts, which would fill pages wherever a service is shown.
impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Codes({})", self.0.lines().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes = Codes::new(
        "InternalError\tIt failed.\t\n\
         InvalidParameter\tA value is wrong.\tCorrect it.\n\
         InvalidParameter.Name\tThe name is wrong.\t\n",
    );

    #[test]
    fn a_code_is_found_whole() {
        let name = CODES.find("InvalidParameter.Name");
        let expected = Code {
            code: "InvalidParameter.Name",
            meaning: "The name is wrong.",
            remedy: None,
        };
        assert_eq!(name, Some(expected));
        for part in ["InvalidParameter.Na", "InvalidParameter.Name\t", "", "Name"] {
            assert_eq!(CODES.find(part), None, "{part}");
        }
        assert_eq!(CODES.iter().count(), 3);
        assert_eq!(Codes::NONE.iter().next(), None);
    }

    #[test]
    fn a_code_that_is_not_documented_has_the_meaning_of_its_family() {
        let meaning = |code| CODES.explain(code).map(|code| code.meaning);
        assert_eq!(
            meaning("InvalidParameter.New.Part"),
            Some("A value is wrong.")
        );
        assert_eq!(
            meaning("InvalidParameter.Name.Part"),
            Some("The name is wrong.")
        );
        assert_eq!(meaning("InvalidParameterValue"), None);
        assert_eq!(meaning("4100"), None);
    }

    #[test]
    fn what_is_shown_of_a_service_is_short() {
        assert_eq!(format!("{CODES:?}"), "Codes(3)");
    }
}
