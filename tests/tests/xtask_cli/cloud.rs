//! A few of the vendor's other services, those with the awkward names, from the archive to
//! the crate: everything that goes in comes out.

use esign_tests::cloud::{self, Counts};
use esign_tests::inputs;

use super::{Workspace, last_line};

/// Files of the archive, and what is awkward about them.
const AWKWARD: [&str; 8] = [
    // The service is called `as`.
    "autoscaling-v20180419",
    // Plural acronyms.
    "bma-v20210624",
    // Two members whose names meet in Rust.
    "cdwpg-v20201230",
    // Binary members.
    "cii-v20210408",
    // Two versions of one service, both with a struct that is called `Result`, and dates.
    "iai-v20180301",
    "iai-v20200303",
    // A struct that is called `Option`, and members like keywords.
    "lke-v20231130",
    // A struct that is called `Box`.
    "tiia-v20190529",
];

#[test]
fn awkward_services_come_through_whole() {
    let Some(archive) = inputs::file(cloud::ARCHIVE, "the import of other services") else {
        return;
    };
    let all = cloud::read(&archive, |file| AWKWARD.contains(&file)).expect("an archive");
    let names: Vec<_> = all.iter().map(|it| it.file.as_str()).collect();
    assert_eq!(names, AWKWARD);

    let workspace = Workspace::new();
    for definitions in &all {
        workspace.write("api.json", &definitions.text);
        let service = definitions.service.as_str();
        let run = workspace.xtask(&[
            "import",
            "--vendor",
            "api.json",
            "--service",
            service,
            "--out",
            "new",
        ]);
        let expected = (0, definitions.counts.imported());
        assert_eq!((run.code, last_line(&run).to_owned()), expected, "{run}");
    }
    let run = workspace.xtask(&["generate", "--schema", "new", "--out", "crate"]);
    assert_eq!(run.code, 0, "{run}");
    let counts: Counts = all.iter().map(|it| it.counts).sum();
    let expected = counts.generated(all.len());
    assert!(last_line(&run).starts_with(&expected), "{expected}\n{run}");
    let modules = workspace.read("crate/src/lib.rs");
    for module in ["as_", "iai", "iai_v20180301", "lke", "tiia"] {
        assert!(modules.contains(&format!("pub mod {module};")), "{module}");
    }
}
