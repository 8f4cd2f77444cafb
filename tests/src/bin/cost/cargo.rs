//! Runs cargo in the folder of the measurement.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::meter::{self, Usage};

/// The folder with the crates to measure, and what is built of them.
pub(crate) enum Folder {
    /// It is removed when the measurement is over.
    Passing(tempfile::TempDir),
    /// It stays, so that another measurement need not build the dependencies again.
    Kept(PathBuf),
}

/// What cargo does with a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// `cargo check`.
    Check,
    /// `cargo build`.
    Dev,
    /// `cargo build --release`.
    Release,
}

impl Stage {
    /// What the stage is called in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev build",
            Self::Release => "release build",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

impl Folder {
    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Passing(folder) => folder.path(),
            Self::Kept(folder) => folder,
        }
    }

    /// Builds a package, and with it all that it needs.
    ///
    /// # Errors
    ///
    /// What cargo says when it fails.
    pub(crate) fn build(&self, stage: Stage, package: &str) -> Result<(), String> {
        let wrapper = std::env::current_exe()
            .map_err(|error| format!("this command's own file is not known: {error}"))?;
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(stage.arguments())
            .args(["--package", package])
            .current_dir(self.path())
            .env("RUSTC_WRAPPER", wrapper)
            .env(meter::LOG, self.log())
            .env("CARGO_TARGET_DIR", self.target())
            // A dependency is always compiled as a whole; so is it here.
            .env("CARGO_INCREMENTAL", "0")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        match output.status.success() {
            true => Ok(()),
            false => Err(format!(
                "cargo failed in {} of {package}:\n{}",
                stage.name(),
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }

    /// Builds a library crate alone, whose dependencies are built, and says what it took.
    ///
    /// # Errors
    ///
    /// When cargo fails, and when it did not compile the crate.
    pub(crate) fn rebuild(&self, stage: Stage, side: Side) -> Result<Usage, String> {
        let source = self.path().join(side.folder()).join("src/lib.rs");
        File::options()
            .append(true)
            .open(&source)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(|error| format!("{} cannot be touched: {error}", source.display()))?;
        // What was written before is another build's.
        let _ = fs::remove_file(self.log());
        self.build(stage, side.package())?;
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        let name = side.package().replace('-', "_");
        meter::last(&log, &name).ok_or_else(|| format!("cargo did not compile {name} again"))
    }

    /// The size of a file that a release build made, in bytes.
    ///
    /// # Errors
    ///
    /// When the file is not there.
    pub(crate) fn release_size(&self, name: &str) -> Result<f64, String> {
        let path = self.target().join("release").join(name);
        let found = fs::metadata(&path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        Ok(found.len() as f64)
    }

    /// Runs a program that a release build made, and gives what it printed.
    ///
    /// # Errors
    ///
    /// When it cannot be run, and what it says when it fails.
    pub(crate) fn run(&self, program: &str) -> Result<String, String> {
        let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        let output = Command::new(self.target().join("release").join(name))
            .output()
            .map_err(|error| format!("{program} cannot be run: {error}"))?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(format!(
                "{program}: {}",
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }

    fn target(&self) -> PathBuf {
        self.path().join("target")
    }

    fn log(&self) -> PathBuf {
        self.path().join("meter")
    }
}

/// The two crates that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The crate that the generator makes.
    Ours,
    /// The same with serde derives.
    Twin,
}

impl Side {
    /// Both, in the order of the table.
    pub(crate) const BOTH: [Self; 2] = [Self::Ours, Self::Twin];

    /// The name of the package.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::Ours => "tencent-esign",
            Self::Twin => "twin",
        }
    }

    /// The folder of the crate, and the first word of its programs' names.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Twin => "twin",
        }
    }
}
