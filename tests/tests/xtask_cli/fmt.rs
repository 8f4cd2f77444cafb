//! `xtask fmt`.

use super::{SERVICE, Workspace};

#[test]
fn one_form_for_every_spelling() {
    let workspace = Workspace::new();
    let before = workspace.files();
    assert_eq!(workspace.xtask(&["fmt", "--check"]).code, 0);

    // Everything on one line, and two keys in another order.
    let file = format!("{SERVICE}/actions/CreateFlow.json");
    let (name, summary) = (
        "\"name\": \"CreateFlow\",",
        "\"summary\": \"Starts a contract.\",",
    );
    workspace.edit(&file, summary, "");
    workspace.edit(&file, name, &format!("{summary}\t{name}"));
    let loose = workspace.read(&file).replace('\n', "  ");
    workspace.write(&file, &loose);
    let check = workspace.xtask(&["fmt", "--check"]);
    assert_eq!(check.code, 1, "{check}");
    assert!(check.stdout.contains("CreateFlow.json"), "{check}");
    assert_eq!(workspace.read(&file), loose);

    let run = workspace.xtask(&["fmt"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(workspace.files() == before, "{}", workspace.read(&file));
    assert_eq!(workspace.xtask(&["fmt", "--check"]).code, 0);
}

#[test]
fn a_file_that_is_no_json_is_left_alone_and_the_others_are_written() {
    let workspace = Workspace::new();
    let (broken, loose) = (
        format!("{SERVICE}/structs/UserInfo.json"),
        format!("{SERVICE}/structs/Signer.json"),
    );
    let canonical = workspace.read(&loose);
    workspace.write(&broken, "{\"name\": ");
    workspace.write(&loose, &canonical.replace("  ", "\t"));
    let run = workspace.xtask(&["fmt"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("structs/UserInfo.json:"), "{run}");
    assert_eq!(workspace.read(&broken), "{\"name\": ");
    assert_eq!(workspace.read(&loose), canonical);
}
