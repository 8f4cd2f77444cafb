//! Lists the types of the generated crate, so that a test can name all of them.
//!
//! serde's traits belong to a type and not to a value, so no table of the crate leads to
//! them, and a list by hand would fall behind.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let generated = Path::new("../generated/src");
    println!("cargo::rerun-if-changed={}", generated.display());
    let mut rows = String::new();
    for service in folders(generated)? {
        let name = service.file_name().unwrap_or_default().to_string_lossy();
        for kind in ["actions", "structs"] {
            let mut types = Vec::new();
            for file in fs::read_dir(service.join(kind))? {
                let text = fs::read_to_string(file?.path())?;
                types.extend(text.lines().filter_map(record).map(str::to_owned));
            }
            types.sort();
            for ty in types {
                writeln!(rows, "    row::<tencent_esign::{name}::{ty}>(),")?;
            }
        }
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("records.rs"), format!("&[\n{rows}]\n"))?;
    Ok(())
}

/// The folders of the services, in the order of their names.
fn folders(parent: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(parent)?.collect::<Result<Vec<_>, _>>()?;
    let mut folders: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}

/// The record that a line of generated code attaches its traits to.
fn record(line: &str) -> Option<&str> {
    line.trim()
        .strip_prefix("rt::record_traits!(")?
        .strip_suffix(");")
}
