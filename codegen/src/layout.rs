//! Which file lies where in the schema folder, and what it describes.
//!
//! Everything here works on paths relative to the schema folder, with forward
//! slashes, and never touches the disk.

/// The name of a list of error codes.
const ERRORS: &str = "errors.json";

/// What a schema file describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// `service.json`.
    Service,
    /// `actions/NAME.json`.
    Action,
    /// `structs/NAME.json`.
    Struct,
    /// `enums/NAME.json`.
    Enum,
    /// `errors.json`, of a service version or, at the top, of all of them.
    Errors,
}

/// The place of a schema file: what it says about itself must agree with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The first folder: the service. Empty for what holds for all services.
    pub service: String,
    /// The second folder: the version. Empty for what holds for all services.
    pub version: String,
    /// What the file describes.
    pub kind: FileKind,
    /// The file's name without `.json`.
    pub stem: String,
}

impl Slot {
    /// Whether the file holds for all services.
    pub fn is_common(&self) -> bool {
        self.service.is_empty()
    }
}

/// What a path below the schema folder is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A schema file.
    File(Slot),
    /// Something that belongs there but is no schema file.
    Ignored,
    /// Something that nobody would read.
    Stray,
}

/// What the file at a path is.
pub(crate) fn place(path: &str) -> Place {
    let mut steps = path.split('/');
    let steps = [
        steps.next(),
        steps.next(),
        steps.next(),
        steps.next(),
        steps.next(),
    ];
    match steps {
        _ if is_hidden(path) => Place::Ignored,
        [Some("schema.json" | "README.md"), None, ..] => Place::Ignored,
        [Some(ERRORS), None, ..] => slot("", "", FileKind::Errors, ERRORS),
        [Some(_), Some(_), Some("vendor.lock.json"), None, _] => Place::Ignored,
        [Some(service), Some(version), Some("service.json"), None, _] => {
            slot(service, version, FileKind::Service, "service.json")
        }
        [Some(service), Some(version), Some(ERRORS), None, _] => {
            slot(service, version, FileKind::Errors, ERRORS)
        }
        [Some(service), Some(version), Some(folder), Some(name), None] => match kind(folder) {
            Some(kind) => slot(service, version, kind, name),
            None => Place::Stray,
        },
        _ => Place::Stray,
    }
}

/// Whether the folder at a path can hold schema files.
pub(crate) fn is_schema_folder(path: &str) -> bool {
    let mut steps = path.split('/').skip(2);
    match (steps.next(), steps.next()) {
        (None, _) => true,
        (Some(folder), None) => kind(folder).is_some(),
        (Some(_), Some(_)) => false,
    }
}

/// Whether the last step of a path begins with a dot, as editors' and systems' own files do.
pub(crate) fn is_hidden(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .is_some_and(|name| name.starts_with('.'))
}

fn kind(folder: &str) -> Option<FileKind> {
    match folder {
        "actions" => Some(FileKind::Action),
        "structs" => Some(FileKind::Struct),
        "enums" => Some(FileKind::Enum),
        _ => None,
    }
}

fn slot(service: &str, version: &str, kind: FileKind, name: &str) -> Place {
    match name.strip_suffix(".json") {
        Some(stem) => Place::File(Slot {
            service: service.to_owned(),
            version: version.to_owned(),
            kind,
            stem: stem.to_owned(),
        }),
        None => Place::Stray,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let is_file = |path: &str| matches!(place(path), Place::File(_));
        assert!(is_file("ess/2020-11-11/service.json"));
        assert!(is_file("ess/2020-11-11/actions/CreateFlow.json"));
        assert!(is_file("ess/2020-11-11/errors.json"));
        assert!(is_file("errors.json"));
        assert_eq!(place("schema.json"), Place::Ignored);
        assert_eq!(place("ess/2020-11-11/vendor.lock.json"), Place::Ignored);
        assert_eq!(
            place("ess/2020-11-11/actions/.CreateFlow.json.swp"),
            Place::Ignored
        );
        for stray in [
            "service.json",
            "ess/2020-11-11/CreateFlow.json",
            "ess/2020-11-11/actions/a.txt",
        ] {
            assert_eq!(place(stray), Place::Stray, "{stray}");
        }
        assert!(is_schema_folder("ess/2020-11-11/enums"));
        assert!(!is_schema_folder("ess/2020-11-11/types"));
        assert!(!is_schema_folder("ess/2020-11-11/enums/more"));
    }
}
