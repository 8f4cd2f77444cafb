//! `cargo xtask generate`: schema in, crate out.
//!
//! Checking and writing are one path up to the last step: the same tree is compared with
//! the same files, and only then either the list of differences is shown or they are
//! written. A file is written under another name first and then renamed, so that no
//! interruption leaves half of one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use codegen::model::Model;

use crate::outcome::{CONTENT_WRONG, FINE, report_diagnostics, unusable};
use crate::output::{Changes, Output};
use crate::workspace::Workspace;

/// Options of `generate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; exit with 1 if anything would be written.
    #[arg(long)]
    check: bool,
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// The folder of the crate to write [default: `generated` of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let started = Instant::now();
    let workspace = match Workspace::find() {
        Ok(workspace) => workspace,
        Err(message) => return ExitCode::from(unusable(&message)),
    };
    let schema = arguments
        .schema
        .clone()
        .unwrap_or_else(|| workspace.schema());
    let model = match model(&schema) {
        Ok(model) => model,
        Err(code) => return code,
    };
    let tree = codegen::emit(&model);
    let mut outputs = Vec::new();
    match &arguments.out {
        None => outputs.push(Output::sources(&workspace.generated(), tree)),
        Some(folder) => {
            outputs.push(Output::sources(folder, tree));
            outputs.push(Output::manifest(folder, &workspace, &model));
        }
    }
    if arguments.schema.is_none() {
        let text = codegen::json_schema();
        outputs.push(Output::file(&schema, "schema.json", text));
    }
    finish(arguments, &model, outputs, started)
}

/// Loads, checks and lowers a schema, or tells what is wrong with it.
fn model(schema: &Path) -> Result<Model, ExitCode> {
    let sources =
        codegen::load(schema).map_err(|error| ExitCode::from(unusable(&error.to_string())))?;
    // Skeletons can be generated from before anybody has written their texts.
    match codegen::check_but_texts(&sources) {
        Ok(checked) => {
            if !checked.warnings.is_empty() {
                let count = codegen::diagnostic::summary(&checked.warnings, sources.files.len());
                eprintln!("{count}; `cargo xtask lint` tells them");
            }
            Ok(codegen::lower(&checked))
        }
        Err(diagnostics) => {
            report_diagnostics(&sources, &diagnostics);
            Err(ExitCode::from(CONTENT_WRONG))
        }
    }
}

fn finish(
    arguments: &Arguments,
    model: &Model,
    outputs: Vec<Output>,
    started: Instant,
) -> ExitCode {
    let mut changes = Changes::default();
    for output in outputs {
        match output.compare() {
            Ok(found) => changes.extend(found),
            Err(message) => return ExitCode::from(unusable(&message)),
        }
    }
    for path in &changes.foreign {
        eprintln!(
            "note: {} is not generated and was left alone",
            path.display()
        );
    }
    if arguments.check {
        return check(&changes, model, started);
    }
    if let Err(message) = changes.apply() {
        return ExitCode::from(unusable(&message));
    }
    println!("{}", summary(&changes, model, started));
    ExitCode::from(FINE)
}

fn check(changes: &Changes, model: &Model, started: Instant) -> ExitCode {
    for (path, why) in changes.stale() {
        println!("{why}: {}", path.display());
    }
    let is_fresh = changes.stale().next().is_none();
    if !is_fresh {
        println!("run `cargo xtask generate` and commit what it writes");
    }
    println!("{}", summary(changes, model, started));
    ExitCode::from(if is_fresh { FINE } else { CONTENT_WRONG })
}

fn summary(changes: &Changes, model: &Model, started: Instant) -> String {
    let count = Counts::of(model);
    format!(
        "{} services, {} actions, {} structs, {} enums, {} fields; files: {} written, {} unchanged, {} removed; {:.3} s",
        model.services.len(),
        count.actions,
        count.structs,
        count.enums,
        count.fields,
        changes.write.len(),
        changes.unchanged,
        changes.remove.len(),
        started.elapsed().as_secs_f64(),
    )
}

/// What a model holds.
#[derive(Default)]
struct Counts {
    actions: usize,
    structs: usize,
    enums: usize,
    fields: usize,
}

impl Counts {
    fn of(model: &Model) -> Self {
        let mut counts = Self::default();
        for service in &model.services {
            counts.actions += service.actions.len();
            counts.structs += service.structs.len();
            counts.enums += service.enums.len();
            let ends = service
                .actions
                .iter()
                .flat_map(|action| [&action.request, &action.response]);
            let records = service.structs.iter().chain(ends);
            counts.fields += records.map(|record| record.fields.len()).sum::<usize>();
        }
        counts
    }
}
