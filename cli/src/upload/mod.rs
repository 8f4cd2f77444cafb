//! `esign upload`: files go up, their ids come back.

mod batch;
mod check;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueHint;
use serde_json::{Value, json};
use tencent_esign::Error;
use tencent_esign::runtime::Client;
use tencent_esign::runtime::action::{Action, Catalog};
use tencent_esign::runtime::upload::{Uploader, encode_file};

use self::batch::{Batch, batches};
use self::check::{Entry, check};
use crate::actions::Format;
use crate::call::print;
use crate::catalog;
use crate::connection::{self, Connection};
use crate::outcome::{Failure, Verdict, failed};
use crate::progress::Progress;

/// Options of `upload`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The service (`ess` or `essbasic`).
    service: String,
    /// The files.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// What the files are for, which decides the kinds that are taken.
    #[arg(long, value_name = "TYPE", default_value = "DOCUMENT")]
    business_type: String,
    /// How to print the ids.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let catalog = connection::service(&arguments.service)?;
    let (uploader, action) = uploader(catalog)?;
    let progress = Progress::new();
    let client = arguments.connection.client(catalog, &progress)?;
    let purpose = &arguments.business_type;
    let rules = !arguments.connection.no_validate;
    let Some(entries) = check(uploader, catalog, purpose, &arguments.files, rules)? else {
        return Ok(Verdict::Wrong);
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let upload = Upload {
        client,
        uploader,
        action,
        purpose,
        progress,
    };
    let (ids, outcome) = runtime.block_on(upload.all(&entries));
    // Also after a failure: what is up is up, and nobody should have to send it again.
    if outcome.is_ok() || ids.iter().any(Option::is_some) {
        report(arguments.format, &entries, &ids)?;
    }
    match outcome {
        Ok(()) => Ok(Verdict::Fine),
        Err(Stop::Refused(error)) => failed(&error),
        Err(Stop::Odd(message)) => Err(Failure::Unusable(message)),
    }
}

fn uploader(catalog: &Catalog) -> Result<(&'static Uploader, &'static Action), Failure> {
    let name = catalog.service.name;
    let found = catalog.uploader.and_then(|uploader| {
        let action = catalog::action(name, uploader.uploads.action).ok()?;
        Some((uploader, action))
    });
    found.ok_or_else(|| Failure::Unusable(format!("{name} takes no uploads")))
}

/// Why no more files go up.
enum Stop {
    /// A call failed.
    Refused(Error),
    /// The answer does not fit the request.
    Odd(String),
}

/// What all calls have in common.
struct Upload<'a> {
    client: Client,
    uploader: &'static Uploader,
    action: &'static Action,
    purpose: &'a str,
    progress: Progress,
}

impl Upload<'_> {
    /// The ids in the order of the files, as far as they came.
    async fn all(&self, entries: &[Entry]) -> (Vec<Option<String>>, Result<(), Stop>) {
        let mut ids = vec![None; entries.len()];
        let mut done = 0;
        for batch in batches(self.uploader, entries) {
            let (first, last) = (done + 1, done + batch.members.len());
            let (all, bytes) = (entries.len(), batch.bytes);
            let text = format!("uploading files {first} to {last} of {all}, {bytes} bytes");
            self.progress.set(text);
            match self.progress.cover(self.one(&batch)).await {
                Ok(found) => {
                    for ((index, _), id) in batch.members.iter().zip(found) {
                        if let Some(place) = ids.get_mut(*index) {
                            *place = Some(id);
                        }
                    }
                }
                Err(stop) => return (ids, Err(stop)),
            }
            done = last;
        }
        (ids, Ok(()))
    }

    /// Sends one call. The content of the files is let go before the answer is waited for.
    async fn one(&self, batch: &Batch<'_>) -> Result<Vec<String>, Stop> {
        let call = {
            let files = batch.members.iter();
            let files = files.map(|(_, entry)| encode_file(self.uploader.uploads, &entry.path));
            let files = files.collect::<Result<_, _>>().map_err(Stop::Refused)?;
            let request = (self.uploader.request)(self.purpose, files);
            self.client.call_record(self.action, request.as_ref())
        };
        let answer = call.await.map_err(Stop::Refused)?;
        let ids = answer.pointer(self.uploader.ids).and_then(Value::as_array);
        let ids = ids.into_iter().flatten().filter_map(Value::as_str);
        let ids: Vec<_> = ids.map(str::to_owned).collect();
        if ids.len() == batch.members.len() {
            return Ok(ids);
        }
        Err(Stop::Odd(format!(
            "{} answers with {} ids for {} files (request id {}): nobody can tell which is which",
            self.action.name,
            ids.len(),
            batch.members.len(),
            answer.request_id()
        )))
    }
}

/// The files that are up, with their ids.
fn report(format: Format, entries: &[Entry], ids: &[Option<String>]) -> io::Result<()> {
    let rows = entries.iter().zip(ids);
    let rows = rows.filter_map(|(entry, id)| Some((entry.path.to_string_lossy(), id.as_ref()?)));
    let mut out = io::stdout().lock();
    match format {
        Format::Text => {
            for (file, id) in rows {
                writeln!(out, "{id}  {file}")?;
            }
            Ok(())
        }
        Format::Json => {
            let rows = rows.map(|(file, id)| json!({"file": file, "file_id": id}));
            print(&mut out, &rows.collect::<Vec<_>>())
        }
    }
}
