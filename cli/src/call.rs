//! `esign call`: a request to the service, or what would be sent.

use std::io::{self, Write};
use std::time::Duration;

use clap::ValueEnum;
use serde_json::Value;
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::{Call, Client, Endpoint, json};
use tencent_esign::{ClientBuilder, Environment, Error, Untyped, Validation};

use crate::catalog::{self, Unknown};
use crate::input;
use crate::masked::masked;
use crate::outcome::{Failure, Verdict};

/// Options of `call`. Keys and who calls come from the environment, as for the crate.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The service (`ess` or `essbasic`).
    service: String,
    /// The action. One that this version does not know is sent as it is.
    action: String,
    /// The file with the request's JSON, or `-` for stdin.
    #[arg(default_value = "-")]
    file: String,
    /// Where to send it: the URL of a mock, a proxy or a regional host.
    #[arg(long, value_name = "URL", conflicts_with = "environment")]
    endpoint: Option<String>,
    /// Which of the service's environments to call.
    #[arg(long, value_enum)]
    environment: Option<Place>,
    /// The region to send.
    #[arg(long)]
    region: Option<String>,
    /// How long the call may take.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    timeout: Option<u64>,
    /// Send the request even if it breaks documented limits.
    #[arg(long)]
    no_validate: bool,
    /// Show the signed request, with its secrets masked, and send nothing.
    #[arg(long)]
    dry_run: bool,
}

/// The service's environments.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Place {
    /// The real one.
    Production,
    /// The joint test environment.
    Test,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let service = &arguments.service;
    let catalog = catalog::service(service)
        .ok_or_else(|| Failure::Unusable(Unknown::Service.message(service, "")))?;
    let client =
        client(arguments, catalog).map_err(|error| Failure::Unusable(error.to_string()))?;
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
    let call = client.call(catalog.actions, &arguments.action, &request);
    match arguments.dry_run {
        true => runtime.block_on(show(call, arguments)),
        false => runtime.block_on(send(call)),
    }
}

fn client(arguments: &Arguments, catalog: &'static Catalog) -> Result<Client, Error> {
    let mut builder = ClientBuilder::from_env(catalog.service, |client| client)?;
    builder = match (&arguments.endpoint, arguments.environment) {
        (Some(url), _) => builder.environment(Environment::Custom(url.parse::<Endpoint>()?)),
        (None, Some(Place::Production)) => builder.environment(Environment::Production),
        (None, Some(Place::Test)) => builder.environment(Environment::Test),
        (None, None) => builder,
    };
    if let Some(region) = &arguments.region {
        builder = builder.region(region);
    }
    if let Some(seconds) = arguments.timeout {
        let timeout = Duration::from_secs(seconds);
        builder = builder
            .timeout(timeout)
            .upload_timeout(timeout)
            .total_timeout(timeout)
            .upload_total_timeout(timeout);
    }
    if arguments.no_validate {
        builder = builder.validation(Validation::Off);
    }
    builder
        .on_warning(|warning| eprintln!("warning: {warning}"))
        .build()
}

/// Shows the signed request: its head without the signature, its body without personal data.
async fn show(call: Call<'_, Untyped>, arguments: &Arguments) -> Result<Verdict, Failure> {
    let signed = match call.prepare().await {
        Ok(signed) => signed,
        Err(error) => return failed(&error),
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{signed}")?;
    if let Ok(action) = catalog::action(&arguments.service, &arguments.action) {
        let body = serde_json::from_slice(&signed.body).unwrap_or_default();
        let body = masked(action.request.shape, &body);
        serde_json::to_writer_pretty(&mut out, &body).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(Verdict::Fine)
}

async fn send(call: Call<'_, Untyped>) -> Result<Verdict, Failure> {
    match call.await {
        Ok(response) => {
            let mut out = io::stdout().lock();
            serde_json::to_writer_pretty(&mut out, &**response).map_err(io::Error::from)?;
            writeln!(out)?;
            Ok(Verdict::Fine)
        }
        Err(error) => failed(&error),
    }
}

/// What the service or the rules refuse is wrong content; a call that does not get through
/// is something that cannot be opened.
fn failed(error: &Error) -> Result<Verdict, Failure> {
    for violation in error.violations() {
        eprintln!("{violation}");
    }
    if error.is_validation() || error.is_api() {
        eprintln!("error: {error}");
        return Ok(Verdict::Wrong);
    }
    Err(Failure::Unusable(error.to_string()))
}
