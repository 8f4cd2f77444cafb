//! The reader of the vendor's definitions: tiny files with a mistake or a few each, and what
//! is said about them, letter for letter.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{render_text, summary};
use codegen::vendor::{self, Definitions};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

#[test]
fn every_mistake_is_told_with_its_place() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/definitions");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for case in names(&fixtures("bad")) {
        let bytes = read(&format!("bad/{case}"));
        let found = vendor::read_bytes(Path::new(&case), &bytes).expect_err(&case);
        let text = render_text(&found, &String::from_utf8_lossy(&bytes)) + &summary(&found, 1);
        settings.bind(|| insta::assert_snapshot!(case.trim_end_matches(".json"), text));
    }
}

/// Every kind that the sources mention is told of in some case.
#[test]
fn every_kind_has_a_case() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vendor");
    let mut known = BTreeSet::new();
    for name in names(&sources) {
        let text = fs::read_to_string(sources.join(name)).expect("it can be read");
        let calls = text.split("error(").skip(1);
        let kinds = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
        known.extend(kinds.map(str::to_owned));
    }
    let mut seen = BTreeSet::new();
    for case in names(&fixtures("bad")) {
        let found = vendor::read_bytes(Path::new(""), &read(&format!("bad/{case}")));
        seen.extend(
            found
                .expect_err(&case)
                .iter()
                .map(|found| found.kind.to_owned()),
        );
    }
    assert!(known.len() > 7, "{known:?}");
    assert_eq!(
        known.difference(&seen).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
}

#[test]
fn what_is_sound_is_read_in_the_vendors_order() {
    let definitions = good("plain.json");
    assert_eq!(
        (&*definitions.service, &*definitions.version),
        ("demo", "2026-01-01")
    );
    let actions = definitions
        .actions
        .iter()
        .map(|action| (&*action.name, &*action.status));
    assert_eq!(
        actions.collect::<Vec<_>>(),
        [
            ("DescribeFlow", "online"),
            ("CreateFlow", "deprecated"),
            ("DropFlow", "offline")
        ]
    );
    let describe = &definitions.actions[0];
    assert_eq!(describe.title, "Title of theirs");
    assert_eq!(describe.document, "Text of theirs.");
    let request = definitions.object(&describe.input).expect("the input");
    let members = request
        .members
        .iter()
        .map(|member| (&*member.name, &*member.member));
    assert_eq!(
        members.collect::<Vec<_>>(),
        [
            ("Day", "date"),
            ("From", "datetime"),
            ("Until", "datetime_iso")
        ]
    );
    let create = definitions.object("CreateFlowRequest").expect("the object");
    let required = create.members.iter().map(|member| member.required);
    assert_eq!(
        required.collect::<Vec<_>>(),
        [true, true, false, false, false, false]
    );
    assert!(create.members[3].disabled);
}

/// A file without an end costs neither the stack nor more than a moment.
#[test]
fn size_and_depth_do_no_harm() {
    for opening in ["[", "{\"actions\":", "{\"a\":["] {
        let text = opening.repeat(1_000_000);
        assert!(vendor::read(Path::new("deep"), &text).is_err());
    }
    let member = r#"{"name": "A", "type": "object", "member": "Nobody"}"#;
    let members = vec![member; 20_000].join(",\n");
    let text = format!(
        r#"{{"metadata": {{"apiVersion": "2026-01-01", "serviceShortName": "demo"}},
            "actions": {{}}, "objects": {{"Body": {{"members": [{members}]}}}}}}"#
    );
    let found = vendor::read(Path::new("wide"), &text).expect_err("names that nothing has");
    assert_eq!(found.len(), 20_000 + 19_999);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Whatever becomes of a sound file, it is read or told of, in order and within the file.
    #[test]
    fn nothing_panics(
        edits in vec((any::<Index>(), any::<Index>(), 0_usize..40, any::<Index>()), 1..5),
    ) {
        let mut bytes = read("good/plain.json");
        for (from, to, length, kind) in edits {
            let from = from.index(bytes.len());
            let end = (from + length).min(bytes.len());
            let piece = match kind.index(4) {
                0 => Vec::new(),
                1 => PIECES[to.index(PIECES.len())].as_bytes().to_vec(),
                2 => vec![b'\xff'],
                _ => {
                    let to = to.index(bytes.len());
                    bytes[to..(to + length).min(bytes.len())].to_vec()
                }
            };
            bytes.splice(from..end, piece);
            if bytes.is_empty() {
                break;
            }
        }
        if let Err(found) = vendor::read_bytes(Path::new("any"), &bytes) {
            let text = String::from_utf8_lossy(&bytes);
            prop_assert!(!found.is_empty());
            let lines = text.lines().count().max(1) + 1;
            prop_assert!(found.iter().all(|found| (1..=lines).contains(&found.line)));
            let places: Vec<_> = found.iter().map(|found| (found.line, found.column)).collect();
            prop_assert!(places.is_sorted());
            render_text(&found, &text);
        }
    }
}

/// What is laid into a file.
const PIECES: [&str; 9] = [
    "\"",
    "{}",
    "[],",
    "null",
    "1",
    "\"input\": ",
    "\"Signer\"",
    "\u{540d}",
    "\"\\ud800\"",
];

fn good(name: &str) -> Definitions {
    let path = format!("good/{name}");
    vendor::read_bytes(Path::new(&path), &read(&path)).unwrap_or_else(|found| panic!("{found:?}"))
}

fn fixtures(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/definitions")
        .join(kind)
}

fn read(path: &str) -> Vec<u8> {
    fs::read(fixtures("").join(path)).expect("the fixture can be read")
}

/// What lies in a folder, sorted.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("a name in UTF-8");
    entries
        .map(|entry| name(entry.expect("an entry")))
        .collect()
}
