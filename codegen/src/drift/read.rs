//! A lock from a file, with everything that is wrong with the file.
//!
//! Machines write locks, but merges, editors and people get at them too. A lock that is
//! read halfway would tell changes that never were, so nothing is made of a damaged one.

use std::collections::{BTreeMap, HashSet};

use super::digest::Digest;
use super::lock::{Lock, LockedAction, LockedMember, LockedObject};
use super::outline::Outline;
use crate::diagnostic::{self, Diagnostic, Problem, Report, error};
use crate::document::{self, Entry, Json, Node, Path, Span};
use crate::structure::did_you_mean;

/// How lines begin that a merge leaves behind.
const CONFLICT_MARKS: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];

/// Reads the lock of a service version. The path is only told of; nothing is opened.
///
/// # Errors
///
/// All diagnostics, sorted by place, if there is one.
pub fn read_lock(path: &str, outline: &Outline, bytes: &[u8]) -> Result<Lock, Vec<Diagnostic>> {
    let text = String::from_utf8_lossy(bytes);
    let broken_at = std::str::from_utf8(bytes).err().map(|it| it.valid_up_to());
    let mut reader = Reader {
        report: Report::new(path, &text, None),
    };
    let lock = match document::open_text(&text, broken_at) {
        Ok(root) => Some(reader.lock(&root, outline)),
        Err((offset, problem)) => {
            let (span, problem) = conflict(&text).unwrap_or((offset..offset, problem));
            reader.tell(&span, &Path::Root, problem);
            None
        }
    };
    let mut found = reader.report.finish();
    diagnostic::sort(&mut found);
    match lock {
        Some(lock) if found.is_empty() => Ok(lock),
        _ => Err(found),
    }
}

/// The first mark of a merge that nobody has finished.
fn conflict(text: &str) -> Option<(Span, Problem)> {
    let mut start = 0_usize;
    for line in text.split_inclusive('\n') {
        if CONFLICT_MARKS.iter().any(|mark| line.starts_with(mark)) {
            let problem = error("merge-conflict", "a merge was not finished here");
            let help = "take the lock of either side as a whole, then run `cargo xtask drift`, which tells what the other side has accepted";
            let end = start.saturating_add(line.trim_end().len());
            return Some((start..end, problem.help(help)));
        }
        start = start.saturating_add(line.len());
    }
    None
}

struct Reader<'t> {
    report: Report<'t>,
}

impl Reader<'_> {
    fn lock(&mut self, root: &Node<'_>, outline: &Outline) -> Lock {
        let path = Path::Root;
        let keys = ["service", "version", "actions", "objects"];
        let [service, version, actions, objects] = self.object(root, &path, keys);
        Lock {
            service: self.own(service, &path.key("service"), &outline.service),
            version: self.own(version, &path.key("version"), &outline.version),
            actions: self.map(actions, &path.key("actions"), Self::action),
            objects: self.map(objects, &path.key("objects"), Self::locked_object),
        }
    }

    /// The name or version of the service, which must be that of the folder.
    fn own(&mut self, node: Option<&Node<'_>>, path: &Path<'_>, expected: &str) -> String {
        let text = self.text(node, path);
        if let Some(node) = node
            && text != expected
            && matches!(node.value, Json::Text(_))
        {
            let problem = error("wrong-folder", format!("this is the lock of `{text}`"));
            let help = format!("the folder is that of `{expected}`: put the right lock here");
            self.tell(&node.span, path, problem.help(help));
        }
        text
    }

    fn action(&mut self, node: &Node<'_>, path: &Path<'_>) -> LockedAction {
        let keys = ["input", "output", "status", "text"];
        let [input, output, status, text] = self.object(node, path, keys);
        LockedAction {
            input: self.text(input, &path.key("input")),
            output: self.text(output, &path.key("output")),
            status: self.text(status, &path.key("status")),
            text: self.digest(text, &path.key("text")),
        }
    }

    fn locked_object(&mut self, node: &Node<'_>, path: &Path<'_>) -> LockedObject {
        let [text, members] = self.object(node, path, ["text", "members"]);
        LockedObject {
            text: self.digest(text, &path.key("text")),
            members: self.map(members, &path.key("members"), Self::member),
        }
    }

    fn member(&mut self, node: &Node<'_>, path: &Path<'_>) -> LockedMember {
        let keys = [
            "type",
            "member",
            "required",
            "output_required",
            "disabled",
            "text",
        ];
        let [ty, member, required, output_required, disabled, text] = self.object(node, path, keys);
        LockedMember {
            ty: self.text(ty, &path.key("type")),
            member: self.text(member, &path.key("member")),
            required: self.flag(required, &path.key("required")),
            output_required: self.flag(output_required, &path.key("output_required")),
            disabled: self.flag(disabled, &path.key("disabled")),
            text: self.digest(text, &path.key("text")),
        }
    }

    /// The values of an object's keys. What is missing or has no business there is told.
    fn object<'n, 'a, const N: usize>(
        &mut self,
        node: &'n Node<'a>,
        path: &Path<'_>,
        keys: [&str; N],
    ) -> [Option<&'n Node<'a>>; N] {
        let entries = self.entries(node, path);
        for entry in entries {
            if !keys.contains(&entry.key.as_ref()) {
                let problem = error("unknown-key", format!("unknown key `{}`", entry.key));
                let problem = problem.maybe_help(did_you_mean(&entry.key, keys));
                self.tell(&entry.key_span, &path.key(&entry.key), problem);
            }
        }
        let is_object = matches!(node.value, Json::Object(_));
        keys.map(|key| {
            let found = node.get(key).map(|entry| &entry.value);
            if found.is_none() && is_object {
                let start = node.span.start;
                let problem = error("missing-key", format!("missing key `{key}`"));
                self.tell(&(start..start.saturating_add(1)), path, problem);
            }
            found
        })
    }

    /// An object whose keys are names.
    fn map<T>(
        &mut self,
        node: Option<&Node<'_>>,
        path: &Path<'_>,
        read: impl Fn(&mut Self, &Node<'_>, &Path<'_>) -> T,
    ) -> BTreeMap<String, T> {
        let mut map = BTreeMap::new();
        if let Some(node) = node {
            for entry in self.entries(node, path) {
                let value = read(self, &entry.value, &path.key(&entry.key));
                map.insert(entry.key.clone().into_owned(), value);
            }
        }
        map
    }

    /// The entries of an object, none of them twice; anything else is told.
    fn entries<'n, 'a>(&mut self, node: &'n Node<'a>, path: &Path<'_>) -> &'n [Entry<'a>] {
        let Json::Object(entries) = &node.value else {
            self.wrong_type(node, path, "an object");
            return &[];
        };
        let mut seen = HashSet::with_capacity(entries.len());
        for entry in entries {
            if !seen.insert(entry.key.as_ref()) {
                let message = format!("key `{}` stands here twice", entry.key);
                let problem = error("duplicate-key", message).help("keep one of the two");
                self.tell(&entry.key_span, &path.key(&entry.key), problem);
            }
        }
        entries
    }

    fn text(&mut self, node: Option<&Node<'_>>, path: &Path<'_>) -> String {
        match node.map(|node| (node, &node.value)) {
            Some((_, Json::Text(text))) => text.clone().into_owned(),
            Some((node, _)) => {
                self.wrong_type(node, path, "a string");
                String::new()
            }
            None => String::new(),
        }
    }

    fn flag(&mut self, node: Option<&Node<'_>>, path: &Path<'_>) -> bool {
        match node.map(|node| (node, &node.value)) {
            Some((_, Json::Boolean(flag))) => *flag,
            Some((node, _)) => {
                self.wrong_type(node, path, "a boolean");
                false
            }
            None => false,
        }
    }

    fn digest(&mut self, node: Option<&Node<'_>>, path: &Path<'_>) -> Digest {
        let text = self.text(node, path);
        let digest = Digest::parse(&text);
        if let (None, Some(node)) = (&digest, node)
            && matches!(node.value, Json::Text(_))
        {
            let problem = error("bad-digest", format!("`{text}` is no digest of a text"));
            let help =
                "16 hexadecimal digits in lower case, as `cargo xtask drift --accept` writes them";
            self.tell(&node.span, path, problem.help(help));
        }
        digest.unwrap_or_else(|| Digest::of(""))
    }

    fn wrong_type(&mut self, node: &Node<'_>, path: &Path<'_>, expected: &str) {
        let message = format!("expected {expected}, found {}", node.kind());
        self.tell(&node.span, path, error("wrong-type", message));
    }

    fn tell(&mut self, span: &Span, path: &Path<'_>, problem: Problem) {
        self.report.span(path.pointer(), span, problem);
    }
}
