//! Small definitions before and after, and what is told of them, letter for letter.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::render_text;
use codegen::drift::{self, Judged, Look, Outline, Texts};
use codegen::vendor::{self, Definitions};

const LOCK: &str = "demo/2026-01-01/vendor.lock.json";

#[test]
fn a_lock() {
    let lock = drift::lock_of(&definitions("old"));
    pin("lock", &drift::write_lock(&lock));
}

#[test]
fn without_the_old_texts() {
    pin("json", &drift::to_json(&judged(false).changes, &[]));
    pin("text", &text(&[judged(false)]));
}

#[test]
fn with_the_old_texts() {
    pin("json-old", &drift::to_json(&judged(true).changes, &[]));
    pin("text-old", &text(&[judged(true)]));
}

#[test]
fn old_texts_that_were_never_accepted() {
    let new = Texts::of(&definitions("new"));
    let lock = drift::lock_of(&definitions("old"));
    // The definitions at hand are no older than they are.
    let changes = drift::compare(&lock, &new, Some(&new));
    let judged = Judged {
        changes,
        ..judged(false)
    };
    pin("text-other", &text(&[judged]));
}

#[test]
fn before_the_first_lock() {
    let new = Texts::of(&definitions("new"));
    let empty = drift::Lock::empty("demo", "2026-01-01");
    let mut changes = drift::compare(&empty, &new, None);
    changes.extend(drift::orphans(&outlines("").remove(0), &[&new.lock]));
    let judged = Judged {
        has_lock: false,
        changes,
        ..judged(false)
    };
    pin("text-first", &text(&[judged]));
}

#[test]
fn no_drift() {
    let still = Judged {
        changes: Vec::new(),
        ..judged(false)
    };
    assert_eq!(text(&[still]), "no drift in demo 2026-01-01");
}

#[test]
fn what_nobody_ever_had_is_an_orphan() {
    let old = drift::lock_of(&definitions("old"));
    let new = drift::lock_of(&definitions("new"));
    let orphans = |outline: &Outline, locks: &[&drift::Lock]| -> Vec<String> {
        let found = drift::orphans(outline, locks).into_iter();
        found
            .inspect(|it| assert_eq!(it.class, drift::Class::Orphan))
            .map(|it| it.pointer)
            .collect()
    };
    let as_it_is = outlines("").remove(0);
    assert_eq!(orphans(&as_it_is, &[&old, &new]), [""; 0]);
    // Once the removal is accepted, the schema is behind.
    assert_eq!(orphans(&as_it_is, &[&new]), ["/objects/Signer/Company"]);
    let changed = outlines("changed").remove(0);
    assert_eq!(
        orphans(&changed, &[&old, &new]),
        [
            "/actions/SpoilFlow",
            "/objects/CreateFlowRequest/Titel",
            "/objects/CreateFlowResponse/FlowID",
            // The definitions at hand have renamed the answer.
            "/objects/PageOfFlows/Total",
            "/objects/Person",
            "/objects/UserInfo/Nick~1~0name",
        ]
    );
}

/// The vendor has no objects for what strings carry.
#[test]
fn json_in_strings_is_no_orphan() {
    let lock = drift::lock_of(&definitions("old"));
    let extra = |name: &str, ty: &str| {
        let text =
            format!("{{\"name\": \"{name}\", \"fields\": [{{\"name\": \"A\", \"type\": {ty}}}]}}");
        (format!("demo/2026-01-01/structs/{name}.json"), text)
    };
    let carrier = r#"{"name": "Signer", "fields": [{"name": "Mobile", "type": "string",
        "json": [{"value": {"by": "Kind", "types": {"1": "Text"}, "other": {"list": "Other"}}}]}]}"#;
    let files = [
        (
            "demo/2026-01-01/structs/Signer.json".to_owned(),
            carrier.to_owned(),
        ),
        extra("Text", "{\"list\": \"Inner\"}"),
        extra("Other", "\"Text\""),
        extra("Inner", "\"string\""),
        extra("Stray", "\"Inner\""),
    ];
    let files = files.map(|(path, text)| (path, text.into_bytes()));
    let sources = codegen::Sources::from_files(files);
    let outline = drift::outlines(&sources).expect("JSON").remove(0);
    let found = drift::orphans(&outline, &[&lock]).into_iter();
    let found: Vec<_> = found.map(|it| it.pointer).collect();
    assert_eq!(found, ["/objects/Stray"]);
}

#[test]
fn damaged_locks() {
    let sound = drift::write_lock(&drift::lock_of(&definitions("old")));
    let conflict = "<<<<<<< ours\n    \"DropFlow\": {}\n=======\n>>>>>>> theirs\n    \"DropFlow\"";
    let damages = [
        ("empty", sound.as_str(), ""),
        ("no-json", "\"actions\": {", "\"actions\": ["),
        ("conflict", "    \"DropFlow\"", conflict),
        ("no-object", sound.as_str(), "[]\n"),
        ("unknown-key", "\"disabled\": false", "\"disable\": false"),
        ("missing-key", "\"required\": true, ", ""),
        ("wrong-type", "\"required\": true", "\"required\": \"yes\""),
        ("digest", "\"text\": \"", "\"text\": \"X"),
        ("twice", "\"DropFlow\"", "\"CreateFlow\""),
        ("other-service", "\"demo\"", "\"ess\""),
    ];
    let mut told = String::new();
    for (name, old, new) in damages {
        let damaged = sound.replacen(old, new, 1);
        assert_ne!(damaged, sound, "{name}");
        told.push_str(&format!("==> {name}\n{}", refused(damaged.as_bytes())));
    }
    let mut binary = sound.into_bytes();
    binary.insert(30, 0xff);
    told.push_str(&format!("==> not UTF-8\n{}", refused(&binary)));
    pin("damaged-locks", &told);
}

#[test]
fn definitions_without_a_home() {
    let outlines = outlines("");
    let text = fs::read_to_string(path("new")).expect("the fixture");
    let mut told = String::new();
    for (old, new) in [
        ("\"demo\"", "\"demos\""),
        ("\"demo\"", "\"cvm\""),
        ("2026-01-01", "2027-01-01"),
    ] {
        let text = text.replace(old, new);
        let file = "vendor/new.api.json";
        let definitions = vendor::read(Path::new(file), &text).expect("sound definitions");
        let found = drift::home(&outlines, &definitions, file, &text).expect_err("no home");
        told.push_str(&render_text(&found, &text));
    }
    let mut twice = outlines.clone();
    twice.extend(outlines);
    let found = drift::home(&twice, &definitions("new"), "new.api.json", &text);
    told.push_str(&render_text(&found.expect_err("two homes"), &text));
    pin("homeless", &told);
}

#[test]
fn a_schema_file_that_is_no_json_is_told_of() {
    let file = (
        "demo/2026-01-01/structs/Signer.json".to_owned(),
        b"{".to_vec(),
    );
    let sources = codegen::Sources::from_files([file]);
    let found = drift::outlines(&sources).expect_err("no JSON");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, "broken-json");
}

fn refused(bytes: &[u8]) -> String {
    let outline = outlines("").remove(0);
    let found = drift::read_lock(LOCK, &outline, bytes).expect_err("a damaged lock");
    render_text(&found, &String::from_utf8_lossy(bytes))
}

fn judged(with_old: bool) -> Judged {
    let old = Texts::of(&definitions("old"));
    let new = Texts::of(&definitions("new"));
    Judged {
        folder: "demo/2026-01-01".to_owned(),
        service: "demo".to_owned(),
        version: "2026-01-01".to_owned(),
        has_lock: true,
        changes: drift::compare(&old.lock, &new, with_old.then_some(&old)),
    }
}

fn text(judged: &[Judged]) -> String {
    let look = Look {
        width: 80,
        colour: false,
    };
    let text = drift::render(judged, look);
    format!("{text}{}{}", drift::advice(judged), drift::counts(judged))
}

fn path(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/drift");
    folder.join(format!("{name}.api.json"))
}

fn definitions(name: &str) -> Definitions {
    let path = path(name);
    let text = fs::read_to_string(&path).expect("the fixture");
    vendor::read(&path, &text).unwrap_or_else(|found| panic!("{found:#?}"))
}

/// The schema of the fixtures, as it is or with names that nobody has.
fn outlines(change: &str) -> Vec<Outline> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/base");
    let mut sources = codegen::load(&folder).expect("the schema");
    if change.is_empty() {
        return drift::outlines(&sources).expect("JSON");
    }
    for file in &mut sources.files {
        file.text = match file.slot.stem.as_str() {
            "CreateFlow" => file
                .text
                .replace("\"name\": \"Title\"", "\"name\": \"Titel\"")
                .replace("\"name\": \"FlowId\"", "\"name\": \"FlowID\""),
            "UserInfo" => file.text.replace("\"UserId\"", "\"Nick/~name\""),
            _ => file.text.clone(),
        };
    }
    let stray = |name: &str, kind: &str| {
        let text = format!("{{\"name\": \"{name}\", \"fields\": [{{\"name\": \"Own\"}}]}}");
        (
            format!("demo/2026-01-01/{kind}/{name}.json"),
            text.into_bytes(),
        )
    };
    let mut files: Vec<_> = sources
        .files
        .into_iter()
        .map(|file| (file.path, file.text.into_bytes()))
        .collect();
    files.extend([stray("SpoilFlow", "actions"), stray("Person", "structs")]);
    let answer = "{\"name\": \"ListFlows\", \"response\": {\"fields\": [{\"name\": \"Total\"}]}}";
    let place = "demo/2026-01-01/actions/ListFlows.json";
    files.push((place.to_owned(), answer.as_bytes().to_vec()));
    drift::outlines(&codegen::Sources::from_files(files)).expect("JSON")
}

fn pin(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/drift");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
