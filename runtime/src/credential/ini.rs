//! The shared profile file's form, read by lines.
//!
//! The text is borrowed and nothing is copied, so that all keys in it are wiped with
//! the one buffer that it was read into. The crates for INI files copy every value into
//! memory that they do not wipe, and take `[]`, or a section that is not closed, for
//! something else.

use std::fmt;

/// A key with its value.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a str,
}

/// The entries of a section, or `None` if the file has no such section.
///
/// `#` and `;` at the beginning of a line make it a comment. Space around names, keys
/// and values does not count.
///
/// # Errors
///
/// At the first line of the whole text that is none of the form, or that says a second
/// time what was said before.
pub(super) fn section<'a>(text: &'a str, name: &str) -> Result<Option<Vec<Entry<'a>>>, Fault> {
    let mut found: Option<Vec<Entry<'a>>> = None;
    let mut is_inside = false;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in (1..).zip(text.lines()) {
        let fault = |problem| Fault {
            line: number,
            problem,
        };
        match parse(line.trim()).map_err(fault)? {
            Line::Nothing => {}
            Line::Section(section) => {
                is_inside = section == name;
                if is_inside && found.replace(Vec::new()).is_some() {
                    return Err(fault("the section is there a second time"));
                }
            }
            Line::Entry(entry) => {
                let Some(entries) = found.as_mut().filter(|_| is_inside) else {
                    continue;
                };
                let is_known = |known: &Entry<'_>| known.key.eq_ignore_ascii_case(entry.key);
                if entries.iter().any(is_known) {
                    return Err(fault("the key is there a second time in its section"));
                }
                entries.push(entry);
            }
        }
    }
    Ok(found)
}

/// What is wrong with a line. The line itself is not shown: it may hold a key.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    line: usize,
    problem: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

enum Line<'a> {
    Nothing,
    Section(&'a str),
    Entry(Entry<'a>),
}

fn parse(line: &str) -> Result<Line<'_>, &'static str> {
    if line.is_empty() || line.starts_with(['#', ';']) {
        return Ok(Line::Nothing);
    }
    if let Some(rest) = line.strip_prefix('[') {
        let name = rest.strip_suffix(']').map(str::trim);
        return match name {
            None => Err("a section must end with ] and stand alone on its line"),
            Some("") => Err("the section has no name"),
            Some(name) => Ok(Line::Section(name)),
        };
    }
    match line.split_once('=') {
        None => Err("the line is no section, no comment and no `key = value`"),
        Some((key, _)) if key.trim().is_empty() => Err("there is no key in front of ="),
        Some((key, value)) => Ok(Line::Entry(Entry {
            key: key.trim(),
            value: value.trim(),
        })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs<'a>(text: &'a str, name: &str) -> Result<Option<Vec<(&'a str, &'a str)>>, String> {
        let entries = section(text, name).map_err(|fault| fault.to_string())?;
        let pair = |entry: Entry<'a>| (entry.key, entry.value);
        Ok(entries.map(|entries| entries.into_iter().map(pair).collect()))
    }

    #[test]
    fn sections_comments_and_space() {
        let text = "\u{feff}app = x\r\n\r\n# one\r\n [ default ] \r\nkey1 = value1\r\n\
                    \tkey2=a=b;c#d\r\n;two\n[custom]\nkey1 =\n[empty]";
        let default = vec![("key1", "value1"), ("key2", "a=b;c#d")];
        assert_eq!(pairs(text, "default"), Ok(Some(default)));
        assert_eq!(pairs(text, "custom"), Ok(Some(vec![("key1", "")])));
        assert_eq!(pairs(text, "empty"), Ok(Some(vec![])));
        assert_eq!(pairs(text, "other"), Ok(None));
        assert_eq!(pairs("", "default"), Ok(None));
    }

    #[test]
    fn broken_lines_are_told_by_number_in_whatever_section() {
        let cases = [
            ("# c\n[]\nkey =", "line 2: the section has no name"),
            (
                ";c\n\n[default\nkey = v\n[x]",
                "line 3: a section must end with ] and stand alone on its line",
            ),
            (
                "[default] # mine",
                "line 1: a section must end with ] and stand alone on its line",
            ),
            (
                "[other]\nAKIDEXAMPLE",
                "line 2: the line is no section, no comment and no `key = value`",
            ),
            ("= v", "line 1: there is no key in front of ="),
            (
                "[default]\n[default]",
                "line 2: the section is there a second time",
            ),
            (
                "[default]\nkey = 1\nKEY = 2",
                "line 3: the key is there a second time in its section",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(pairs(text, "default"), Err(expected.to_owned()));
        }
    }
}
