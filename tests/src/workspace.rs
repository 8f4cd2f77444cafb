//! The workspace and its commands.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let member = Path::new(env!("CARGO_MANIFEST_DIR"));
    member.parent().unwrap_or(member).to_owned()
}

/// The command `esign`, without the settings of whoever runs the tests.
pub fn esign() -> Command {
    static ESIGN: OnceLock<PathBuf> = OnceLock::new();
    let mut command = Command::new(ESIGN.get_or_init(|| built("esign-cli", "esign")));
    for (name, _) in std::env::vars_os() {
        let is_setting = |name: &str| {
            let settings = ["ESIGN_", "TENCENTCLOUD_", "TCCLI_", "TKE_"];
            settings.iter().any(|prefix| name.starts_with(prefix))
        };
        if name.to_str().is_some_and(is_setting) {
            command.env_remove(name);
        }
    }
    // Profiles with keys may lie in the real one.
    command.env("HOME", "/nonexistent");
    command
}

/// The command `xtask`.
pub fn xtask() -> Command {
    static XTASK: OnceLock<PathBuf> = OnceLock::new();
    Command::new(XTASK.get_or_init(|| built("xtask", "xtask")))
}

/// Builds a command of the workspace and says where it lies.
///
/// Cargo is asked, because `CARGO_BIN_EXE_…` is only set for the own package's commands.
/// What was built before is used again.
fn built(package: &str, name: &str) -> PathBuf {
    let output = cargo()
        .args(["build", "--quiet", "--package", package, "--bin", name])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "`cargo build --package {package}` failed"
    );
    let stdout = String::from_utf8_lossy(&output.stdout);
    let mut executable = stdout.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let is_wanted = message.pointer("/target/name")?.as_str()? == name;
        let path = message.get("executable")?.as_str()?;
        is_wanted.then(|| PathBuf::from(path))
    });
    executable
        .next_back()
        .unwrap_or_else(|| panic!("cargo built no {name}"))
}

/// Cargo, in the workspace and as if it were called by hand.
fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    // What cargo tells a test about its package would make build scripts of dependencies
    // run again, and once more when the tests are built the next time.
    const OWN: [&str; 4] = [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_EXE_",
        "CARGO_CRATE_",
    ];
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| OWN.iter().any(|own| name.starts_with(own)))
        {
            cargo.env_remove(name);
        }
    }
    cargo
}
