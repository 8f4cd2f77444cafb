//! `esign call`: a request to the service, or what would be sent.

use std::io::{self, Write};

use clap::ValueHint;
use serde::Serialize;
use serde_json::Value;
use tencent_esign::Untyped;
use tencent_esign::runtime::record::Shape;
use tencent_esign::runtime::{Call, json};

use crate::catalog;
use crate::connection::{self, Connection};
use crate::input;
use crate::masked::masked;
use crate::outcome::{Failure, Verdict, failed};
use crate::progress::Progress;
use crate::wait::{self, Plan};

/// Options of `call`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The service (`ess` or `essbasic`).
    service: String,
    /// The action. One that this version does not know is sent as it is.
    action: String,
    /// The file with the request's JSON, or `-` for stdin.
    #[arg(default_value = "-", value_hint = ValueHint::FilePath)]
    file: String,
    /// Show the signed request, with its secrets masked, and send nothing.
    #[arg(long, conflicts_with = "wait")]
    dry_run: bool,
    /// Wait until the task that the action starts or asks for has ended, or until the action
    /// is not too early any more, and print the last answer.
    #[arg(long)]
    wait: bool,
    /// How long to wait in all; each action has a time of its own unless given.
    #[arg(long, value_name = "SECONDS", requires = "wait", value_parser = clap::value_parser!(u64).range(1..))]
    wait_timeout: Option<u64>,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let Arguments {
        action, connection, ..
    } = arguments;
    let catalog = connection::service(&arguments.service)?;
    let plan = match arguments.wait {
        true => Some(Plan::new(catalog, action)?),
        false => None,
    };
    let progress = Progress::new();
    let client = connection.client(catalog, &progress)?;
    let text = input::read(&arguments.file)?;
    let request: Value = match serde_json::from_slice(&text) {
        Ok(request) => request,
        Err(error) => {
            eprintln!("error: the request is {}", json::explain(&error));
            return Ok(Verdict::Wrong);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    progress.set(action.clone());
    runtime.block_on(async {
        if let Some(plan) = plan {
            return wait::run(&client, plan, request, arguments.wait_timeout, &progress).await;
        }
        let call = client.call(catalog.actions, action, &request);
        match arguments.dry_run {
            true => show(call, arguments).await,
            false => send(call, &progress).await,
        }
    })
}

/// The shape of requests that are not known here: all that they have is masked.
static UNKNOWN: Shape = Shape {
    name: "Unknown",
    fields: &[],
    rules: &[],
};

/// Shows the signed request: its head without the signature, its body without personal data.
async fn show(call: Call<'_, Untyped>, arguments: &Arguments) -> Result<Verdict, Failure> {
    let signed = match call.prepare().await {
        Ok(signed) => signed,
        Err(error) => return failed(&error),
    };
    let shape = match catalog::action(&arguments.service, &arguments.action) {
        Ok(action) => action.request.shape,
        Err(_) => &UNKNOWN,
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{signed}")?;
    let body = serde_json::from_slice(&signed.body).unwrap_or_default();
    print(&mut out, &masked(shape, &body))?;
    Ok(Verdict::Fine)
}

async fn send(call: Call<'_, Untyped>, progress: &Progress) -> Result<Verdict, Failure> {
    match progress.cover(call).await {
        Ok(response) => {
            print(&mut io::stdout().lock(), &**response)?;
            Ok(Verdict::Fine)
        }
        Err(error) => failed(&error),
    }
}

/// One JSON document, as people read it.
pub(crate) fn print(out: &mut impl Write, document: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}
