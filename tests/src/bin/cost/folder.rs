//! Writes the workspace of the measurement: both crates and their programs.

use std::fs;
use std::path::Path;

use codegen::Tree;
use codegen::model::Model;
use esign_tests::twin;

use crate::cargo::{Folder, Side};
use crate::examples::Example;
use crate::{bodies, programs};

/// Makes the folder: the one to keep, or a temporary one.
///
/// # Errors
///
/// A sentence, when no temporary folder can be made.
pub(crate) fn make(keep: Option<&Path>) -> Result<Folder, String> {
    match keep {
        Some(folder) => std::path::absolute(folder)
            .map(Folder::Kept)
            .map_err(|error| format!("{} cannot be used: {error}", folder.display())),
        None => tempfile::Builder::new()
            .prefix("esign-cost-")
            .tempdir()
            .map(Folder::Passing)
            .map_err(|error| format!("no temporary folder can be made: {error}")),
    }
}

/// Writes everything into the folder.
///
/// # Errors
///
/// A sentence, when a file cannot be read or written.
pub(crate) fn write(
    folder: &Folder,
    root: &Path,
    model: &Model,
    examples: &[Example<'_>],
) -> Result<(), String> {
    let http = http(root)?;
    let mut files = Tree::new();
    for (path, text) in codegen::emit(model) {
        files.insert(format!("ours/src/{path}"), text);
    }
    files.insert("ours/README.md".to_owned(), "# tencent-esign\n".to_owned());
    files.insert("ours/Cargo.toml".to_owned(), ours(root, model));
    for (path, text) in twin::emit(model) {
        files.insert(format!("twin/src/{path}"), text);
    }
    files.insert(
        "twin/Cargo.toml".to_owned(),
        manifest("twin", &format!("{SERDE}{http}")),
    );
    for side in Side::BOTH {
        let (package, folder) = (side.package(), side.folder());
        let needs = format!("{package} = {{ path = \"../{folder}\" }}\n{TOKIO}{http}");
        for (name, text) in [
            ("all", programs::all(side, model)),
            ("one", programs::one(side, model)),
        ] {
            program(&mut files, &format!("{folder}-{name}"), &needs, text);
        }
        let needs = format!("{package} = {{ path = \"../{folder}\" }}\n{SERDE}");
        let text = programs::types(side, model);
        program(&mut files, &format!("{folder}-types"), &needs, text);
    }
    program(
        &mut files,
        "bare",
        &format!("{TOKIO}{http}"),
        programs::bare(),
    );
    let needs = format!(
        "tencent-esign = {{ path = \"../ours\" }}\ntwin = {{ path = \"../twin\" }}\n{SERDE}"
    );
    program(&mut files, "bodies", &needs, bodies::program(examples));
    files.insert("Cargo.toml".to_owned(), WORKSPACE.to_owned());
    files.insert("Cargo.lock".to_owned(), read(&root.join("Cargo.lock"))?);
    for (path, text) in &files {
        put(&folder.path().join(path), text)?;
    }
    Ok(())
}

/// What a user builds with: cargo's own profiles, but binaries without symbols.
const WORKSPACE: &str = "[workspace]\n\
    resolver = \"3\"\n\
    members = [\"bare\", \"bodies\", \"ours\", \"ours-all\", \"ours-one\", \"ours-types\", \"twin\", \"twin-all\", \"twin-one\", \"twin-types\"]\n\n\
    [profile.release]\nstrip = \"symbols\"\n";

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

const TOKIO: &str = "tokio = { version = \"1\", features = [\"rt\"] }\n";

fn program(files: &mut Tree, name: &str, needs: &str, text: String) {
    files.insert(format!("{name}/Cargo.toml"), manifest(name, needs));
    files.insert(format!("{name}/src/main.rs"), text);
}

fn manifest(name: &str, needs: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{needs}"
    )
}

fn ours(root: &Path, model: &Model) -> String {
    let runtime = root
        .join("runtime")
        .display()
        .to_string()
        .replace('\\', "/");
    let names: Vec<_> = model
        .services
        .iter()
        .map(|service| format!("{:?}", service.name))
        .collect();
    let features: String = names.iter().map(|name| format!("{name} = []\n")).collect();
    let manifest = manifest(
        Side::Ours.package(),
        &format!("tencent-esign-runtime = {{ path = {runtime:?} }}\n"),
    );
    format!(
        "{manifest}\n[features]\ndefault = [{}]\n{features}examples = []\n",
        names.join(", ")
    )
}

/// The HTTP client with the features that the runtime takes, so that all programs stand
/// on the same one.
fn http(root: &Path) -> Result<String, String> {
    let path = root.join("runtime/Cargo.toml");
    let text = read(&path)?;
    let line = |name: &str| {
        let start = format!("{name} = {{");
        let line = text
            .lines()
            .find(|line| line.starts_with(&start) && line.ends_with('}'));
        line.map(|line| format!("{}\n", line.replace("optional = true, ", "")))
            .ok_or_else(|| format!("{} has no line `{start} … }}`", path.display()))
    };
    Ok(line("reqwest")? + &line("rustls")?)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
