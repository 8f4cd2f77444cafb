//! From a text to definitions, with everything that is wrong on the way.
//!
//! The walk goes once through the positioned tree; problems take the places of the nodes
//! at hand, so that a file that is wrong in many places costs no search for each.

use std::collections::HashSet;

use super::{Definitions, actions, objects};
use crate::check::is_version;
use crate::check::names::{self, bad_name};
use crate::diagnostic::{Diagnostic, Problem, Report, error};
use crate::document::{self, Entry, Json, Node, Path, Span};

/// How many names that nothing has are compared with all that exist.
const SUGGESTIONS: usize = 100;
/// The longest name of an action or object, which also names a file.
const LONGEST: usize = 200;

/// What can be read, and what is wrong with the rest.
pub(super) fn read(
    file: &str,
    text: &str,
    broken_at: Option<usize>,
) -> (Definitions, Vec<Diagnostic>) {
    let mut reader = Reader {
        report: Report::new(file, text, None),
        suggestions: SUGGESTIONS,
    };
    let definitions = match document::open_text(text, broken_at) {
        Ok(root) => reader.definitions(&root),
        Err((offset, problem)) => {
            reader.tell(&(offset..offset), &Path::Root, problem);
            empty()
        }
    };
    (definitions, reader.report.finish())
}

/// What has been told so far.
pub(super) struct Reader<'t> {
    report: Report<'t>,
    suggestions: usize,
}

impl Reader<'_> {
    fn definitions(&mut self, root: &Node<'_>) -> Definitions {
        let path = Path::Root;
        let mut definitions = empty();
        let Some(entries) = self.object(root, &path) else {
            return definitions;
        };
        self.repeated(entries, &path, "key");
        if let Some((metadata, _)) = self.section(root, "metadata", &path) {
            let path = path.key("metadata");
            definitions.service = self.service(metadata, &path);
            definitions.version = self.version(metadata, &path);
        }
        // Both are looked up first, because what refers to an object may stand before it.
        let actions = self.section(root, "actions", &path);
        let objects = self.section(root, "objects", &path);
        let no_entries: &[Entry<'_>] = &[];
        let (_, object_entries) = objects.unwrap_or((root, no_entries));
        let names: HashSet<&str> = object_entries.iter().map(|e| e.key.as_ref()).collect();
        // Without objects every reference would be one more mistake that says the same.
        let names = objects.map(|_| &names);
        if let Some((_, entries)) = actions {
            let path = path.key("actions");
            self.repeated(entries, &path, "action");
            definitions.actions = actions::read(self, entries, &path, names);
        }
        let path = path.key("objects");
        self.repeated(object_entries, &path, "object");
        definitions.objects = objects::read(self, object_entries, &path, names);
        definitions
    }

    fn section<'n, 'a>(
        &mut self,
        root: &'n Node<'a>,
        key: &str,
        path: &Path<'_>,
    ) -> Option<(&'n Node<'a>, &'n [Entry<'a>])> {
        let node = self.needed(root, key, path)?;
        Some((node, self.object(node, &path.key(key))?))
    }

    fn service(&mut self, metadata: &Node<'_>, path: &Path<'_>) -> String {
        let key = "serviceShortName";
        let Some((name, span)) = self.needed_text(metadata, key, path) else {
            return String::new();
        };
        let is_inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_host = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(is_inner)
            && !name.ends_with('-')
            && name.len() <= 63;
        if !is_host {
            let rule = "lower case letters, digits and `-`, a letter first, because they begin the host's name";
            self.tell(&span, &path.key(key), bad_name(&name, rule));
        }
        name
    }

    fn version(&mut self, metadata: &Node<'_>, path: &Path<'_>) -> String {
        let key = "apiVersion";
        let Some((version, span)) = self.needed_text(metadata, key, path) else {
            return String::new();
        };
        if !is_version(&version) {
            let problem = error("bad-name", format!("`{version}` cannot be a version"));
            let problem = problem.help("versions are dates, such as `2020-11-11`");
            self.tell(&span, &path.key(key), problem);
        }
        version
    }

    /// A problem with a part of the text.
    pub(super) fn tell(&mut self, span: &Span, path: &Path<'_>, problem: Problem) {
        self.report.span(path.pointer(), span, problem);
    }

    /// The entries of an object; anything else is told.
    pub(super) fn object<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        path: &Path<'_>,
    ) -> Option<&'n [Entry<'a>]> {
        match &node.value {
            Json::Object(entries) => Some(entries),
            _ => {
                self.wrong_type(node, path, "an object");
                None
            }
        }
    }

    /// The value of a key that must be there.
    pub(super) fn needed<'n, 'a>(
        &mut self,
        owner: &'n Node<'a>,
        key: &str,
        path: &Path<'_>,
    ) -> Option<&'n Node<'a>> {
        let entry = owner.get(key);
        if entry.is_none() {
            let start = owner.span.start;
            let problem = error("missing-key", format!("missing key `{key}`"));
            self.tell(&(start..start.saturating_add(1)), path, problem);
        }
        entry.map(|entry| &entry.value)
    }

    /// The string of a key that must be there, and where it stands.
    pub(super) fn needed_text(
        &mut self,
        owner: &Node<'_>,
        key: &str,
        path: &Path<'_>,
    ) -> Option<(String, Span)> {
        let node = self.needed(owner, key, path)?;
        match &node.value {
            Json::Text(text) => Some((text.clone().into_owned(), node.span.clone())),
            _ => {
                self.wrong_type(node, &path.key(key), "a string");
                None
            }
        }
    }

    /// The string of a key, empty where there is none.
    pub(super) fn text(&mut self, owner: &Node<'_>, key: &str, path: &Path<'_>) -> String {
        match owner.get(key).map(|entry| &entry.value) {
            None => String::new(),
            Some(node) => match &node.value {
                Json::Text(text) => text.clone().into_owned(),
                Json::Null => String::new(),
                _ => {
                    self.wrong_type(node, &path.key(key), "a string");
                    String::new()
                }
            },
        }
    }

    /// The answer of a key, `false` where there is none. Four members of the vendor's say
    /// `1` where all others say `true`.
    pub(super) fn flag(&mut self, owner: &Node<'_>, key: &str, path: &Path<'_>) -> bool {
        match owner.get(key).map(|entry| &entry.value) {
            None => false,
            Some(node) => match &node.value {
                Json::Boolean(flag) => *flag,
                Json::Number(number) if ["0", "1"].contains(number) => *number == "1",
                Json::Null => false,
                _ => {
                    self.wrong_type(node, &path.key(key), "a boolean");
                    false
                }
            },
        }
    }

    /// Whether a name that nothing has may be compared with all that exist once more.
    pub(super) fn may_suggest(&mut self) -> bool {
        let may = self.suggestions > 0;
        self.suggestions = self.suggestions.saturating_sub(1);
        may
    }

    /// Tells the name of an action or an object that no file can have.
    pub(super) fn file_name(&mut self, entry: &Entry<'_>, path: &Path<'_>) {
        let problem = if !names::is_identifier(&entry.key) {
            bad_name(&entry.key, names::IDENTIFIERS)
        } else if entry.key.len() > LONGEST {
            let message = format!("a name of {} characters is too long", entry.key.len());
            error("bad-name", message).help(format!("names have at most {LONGEST}"))
        } else {
            return;
        };
        self.tell(&entry.key_span, path, problem);
    }

    /// Tells keys that stand in an object twice.
    pub(super) fn repeated(&mut self, entries: &[Entry<'_>], path: &Path<'_>, what: &str) {
        // Most objects are small, and comparing a few keys is quicker than hashing them.
        const FEW: usize = 16;
        let mut seen = HashSet::new();
        for (index, entry) in entries.iter().enumerate() {
            let is_new = match entries.len() > FEW {
                true => seen.insert(entry.key.as_ref()),
                false => entries.iter().take(index).all(|e| e.key != entry.key),
            };
            if !is_new {
                let message = format!("{what} `{}` stands here twice", entry.key);
                let problem = error("duplicate-key", message).help("keep one of the two");
                self.tell(&entry.key_span, &path.key(&entry.key), problem);
            }
        }
    }

    /// A value of another kind than expected.
    pub(super) fn wrong_type(&mut self, node: &Node<'_>, path: &Path<'_>, expected: &str) {
        let message = format!("expected {expected}, found {}", node.kind());
        self.tell(&node.span, path, error("wrong-type", message));
    }
}

fn empty() -> Definitions {
    Definitions {
        service: String::new(),
        version: String::new(),
        actions: Vec::new(),
        objects: Vec::new(),
    }
}
