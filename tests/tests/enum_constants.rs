//! Every documented value has a constant of its name that holds it.
//!
//! The constants cannot be listed at run time, so a program is written that names all of
//! them and compares them while it is compiled.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::model::{Enum, EnumValues};
use esign_tests::process::Run;
use esign_tests::workspace;

/// What the program begins with.
const START: &str = "\
#![allow(deprecated)]

const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut index = 0;
    while index < left.len() && index < right.len() && left[index] == right[index] {
        index += 1;
    }
    index == left.len() && index == right.len()
}

fn main() {}

";

#[test]
fn constants_have_the_documented_values() {
    let sources = codegen::load(&workspace::root().join("schema")).expect("the schema is read");
    let checked = codegen::check(&sources).unwrap_or_else(|_| panic!("the schema has mistakes"));
    let model = codegen::lower(&checked);
    let mut program = START.to_owned();
    let mut count = 0;
    for service in &model.services {
        let codes = service.error_codes.as_ref().map(|codes| &codes.list);
        for list in service.enums.iter().chain(codes) {
            count += comparisons(&mut program, &service.module, list);
        }
    }
    check(&program);
    println!("{count} constants hold the documented values");
}

/// Adds the comparisons for one list, and a match on all of its constants.
fn comparisons(program: &mut String, module: &str, list: &Enum) -> usize {
    let path = format!("tencent_esign::{module}::{}", list.name.ident);
    let names: Vec<&String> = match &list.values {
        EnumValues::Text(values) => {
            for value in values {
                let (name, text) = (&value.name, &value.value);
                line(
                    program,
                    &format!("const _: () = assert!(same({path}::{name}.as_str(), {text:?}));"),
                );
            }
            values.iter().map(|value| &value.name).collect()
        }
        EnumValues::Integer(values) => {
            for value in values {
                let (name, number) = (&value.name, value.value);
                line(
                    program,
                    &format!("const _: () = assert!({path}::{name}.0 == {number});"),
                );
            }
            values.iter().map(|value| &value.name).collect()
        }
    };
    let arms: Vec<_> = names.iter().map(|name| format!("{path}::{name}")).collect();
    line(
        program,
        &format!(
            "const _: fn({path}) -> bool = |it| matches!(it, {});",
            arms.join(" | ")
        ),
    );
    names.len()
}

/// Adds a line.
fn line(program: &mut String, text: &str) {
    writeln!(program, "{text}").expect("a string takes all text");
}

/// Compiles the program as a package of its own, as far as a check goes.
fn check(program: &str) {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("constants");
    let generated = workspace::root().join("generated");
    let manifest = format!(
        "[package]\nname = \"constants\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntencent-esign = {{ path = {generated:?}, features = [\"serde\"] }}\n"
    );
    fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    fs::write(folder.join("src/main.rs"), program).expect("it can be written");
    // The versions of the workspace, so that nothing else is downloaded.
    let lock = workspace::root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the workspace has a lock file");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["check", "--quiet"]).current_dir(&folder);
    // The one that the pinned outputs are compiled in: the dependencies are the same.
    command.env("CARGO_TARGET_DIR", temporary.join("pinned/target"));
    let run = Run::of(&mut command, "");
    assert!(
        run.code == 0,
        "a constant is not what is documented:\n{run}"
    );
}
