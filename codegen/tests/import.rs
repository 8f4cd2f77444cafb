//! Skeletons of schema files: what small definitions become, letter for letter, and what
//! holds of all definitions.

#[path = "support/definitions.rs"]
mod definitions;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::diagnostic::{render, summary};
use codegen::import::{ImportError, Skeleton, is_service_name, skeleton};
use codegen::vendor::{self, Definitions};
use codegen::{Checked, Sources, Tree};
use proptest::prelude::*;

#[test]
fn plain() {
    pin("plain");
}

/// An object that two actions share, that goes both ways, and that another object holds.
#[test]
fn shared() {
    pin("shared");
    let sources = sources(&skeleton(&read("shared"), "demo", &[]).expect("skeletons"));
    let model = codegen::lower(&checked(&sources));
    let service = &model.services[0];
    let requests = service
        .actions
        .iter()
        .map(|action| &action.request.name.ident);
    let structs = service.structs.iter().map(|record| &record.name.ident);
    let names: Vec<_> = requests.chain(structs).collect();
    // Who writes the plain name means what the action takes.
    assert_eq!(
        names,
        [
            "CopyFlowRequest",
            "MoveFlowRequest",
            "TurnFlowRequest",
            "WrapFlowRequest",
            "MoveFlowRequest_2"
        ]
    );
}

/// What cannot be required is not required, and what can, is.
#[test]
fn endless() {
    pin("endless");
}

#[test]
fn names() {
    pin("names");
    let tree = generate(&sources(
        &skeleton(&read("names"), "as", &[]).expect("skeletons"),
    ));
    let files: Vec<_> = tree.keys().map(String::as_str).collect();
    insta::assert_snapshot!(files.join("\n"), @r"
    as_/actions/as_.rs
    as_/actions/get_url.rs
    as_/actions/get_url_2.rs
    as_/actions/mod.rs
    as_/client.rs
    as_/mod.rs
    as_/structs/client.rs
    as_/structs/mod.rs
    as_/structs/option.rs
    as_/structs/option_2.rs
    as_/structs/result.rs
    as_/structs/string.rs
    as_/structs/vec.rs
    lib.rs
    ");
    assert!(
        tree["lib.rs"].contains("pub mod as_;"),
        "{}",
        tree["lib.rs"]
    );
}

#[test]
fn one_action_brings_what_it_reaches_and_nothing_else() {
    let definitions = read("plain");
    let action = ["CreateFlow".to_owned()];
    let skeleton = skeleton(&definitions, "demo", &action).expect("skeletons");
    let files: Vec<_> = skeleton.files.keys().map(String::as_str).collect();
    assert_eq!(
        files,
        [
            "demo/2026-01-01/actions/CreateFlow.json",
            "demo/2026-01-01/service.json",
            "demo/2026-01-01/structs/Signer.json"
        ]
    );
    assert_eq!(
        skeleton.counts.to_string(),
        "1 actions, 3 objects, 11 members"
    );
}

/// What a struct requires does not depend on the part of a service that is looked at.
#[test]
fn a_part_is_a_part_of_the_whole() {
    let definitions = read("plain");
    let whole = skeleton(&definitions, "demo", &[])
        .expect("skeletons")
        .files;
    for action in &definitions.actions {
        let part = skeleton(&definitions, "demo", std::slice::from_ref(&action.name));
        for (path, text) in part.expect("skeletons").files {
            assert_eq!(Some(&text), whole.get(&path), "{path}");
        }
    }
}

#[test]
fn actions_that_are_not_there_are_told_of_together() {
    let wanted = ["CreateFlwo", "DescribeFlow", "Nothing"].map(str::to_owned);
    let error = skeleton(&read("plain"), "demo", &wanted).expect_err("two are missing");
    assert!(matches!(&error, ImportError::UnknownActions(unknown) if unknown.len() == 2));
    insta::assert_snapshot!(error, @r"
    the definitions have no action `CreateFlwo`; did you mean `CreateFlow`?
    the definitions have no action `Nothing`
    ");
}

#[test]
fn names_of_services() {
    for name in ["ess", "as", "ai3d", "tke_v2", "a-b"] {
        assert!(is_service_name(name), "{name}");
    }
    for name in [
        "",
        "Ess",
        "3d",
        "_a",
        "../a",
        "a/b",
        "a.b",
        "\u{e9}",
        &"a".repeat(65),
    ] {
        assert!(!is_service_name(name), "{name}");
    }
}

/// The newest version has the plain name, whatever the order of the files.
#[test]
fn two_versions_live_side_by_side() {
    let mut files = Tree::new();
    for version in ["2019-07-11", "2026-01-01", "2021-01-11"] {
        let definitions = Definitions {
            version: version.to_owned(),
            ..read("plain")
        };
        files.extend(
            skeleton(&definitions, "demo", &[])
                .expect("skeletons")
                .files,
        );
    }
    let sources = Sources::from_files(files.into_iter().map(|(p, text)| (p, text.into_bytes())));
    let model = codegen::lower(&checked(&sources));
    let names = model.services.iter().map(|service| {
        let [name, module, feature] = [&service.name, &service.module, &service.feature];
        format!("{} {name} {module} {feature}", service.version)
    });
    assert_eq!(
        names.collect::<Vec<_>>(),
        [
            "2026-01-01 demo demo demo",
            "2021-01-11 demo demo_v20210111 demo_v20210111",
            "2019-07-11 demo demo_v20190711 demo_v20190711"
        ]
    );
    let folders: BTreeSet<_> = codegen::emit(&model)
        .into_keys()
        .filter_map(|path| Some(path.split_once('/')?.0.to_owned()))
        .collect();
    let expected = ["demo", "demo_v20190711", "demo_v20210111"].map(str::to_owned);
    assert_eq!(folders, BTreeSet::from(expected));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Whatever the vendor defines is counted in full, is canonical, and can be generated.
    #[test]
    fn everything_comes_through(definitions in definitions::definitions()) {
        let skeleton = skeleton(&definitions, "demo", &[]).expect("skeletons");
        let counts = skeleton.counts;
        prop_assert_eq!(counts.actions, definitions.actions.len());
        prop_assert_eq!(counts.objects, definitions.objects.len());
        let members = definitions.objects.iter().map(|object| object.members.len());
        prop_assert_eq!(counts.members, members.sum::<usize>());
        let sources = sources(&skeleton);
        for file in &sources.files {
            let text = codegen::format(file).expect("JSON");
            prop_assert_eq!(&text, &file.text);
        }
        for (path, text) in generate(&sources) {
            prop_assert!(syn::parse_file(&text).is_ok(), "{}\n{}", path, text);
        }
    }
}

fn pin(name: &str) {
    let skeleton = skeleton(&read(name), "demo", &[]).expect("skeletons");
    let mut text = format!("{}\n\n", skeleton.counts);
    for (path, content) in &skeleton.files {
        writeln!(text, "==> {path}\n{content}").expect("a string takes all text");
    }
    let sources = sources(&skeleton);
    let warnings = checked(&sources).warnings;
    let count = summary(&warnings, sources.files.len());
    text += &count;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/import");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

fn read(name: &str) -> Definitions {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/definitions/good");
    let path = folder.join(format!("{name}.json"));
    let text = fs::read_to_string(&path).expect("the fixture can be read");
    vendor::read(&path, &text).unwrap_or_else(|found| panic!("{found:?}"))
}

fn sources(skeleton: &Skeleton) -> Sources {
    let files = skeleton.files.iter();
    Sources::from_files(files.map(|(path, text)| (path.clone(), text.clone().into_bytes())))
}

/// Skeletons never have errors.
fn checked(sources: &Sources) -> Checked {
    codegen::check_but_texts(sources).unwrap_or_else(|found| panic!("{}", render(&found, sources)))
}

fn generate(sources: &Sources) -> Tree {
    codegen::emit(&codegen::lower(&checked(sources)))
}
