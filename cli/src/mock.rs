//! `esign mock`: a local server that speaks the protocol.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use tencent_esign::Credential;
use tencent_esign_mock::{Builder, Error, ErrorKind, Injection, Mock, Received};

use crate::catalog;
use crate::masked::masked;
use crate::outcome::{Failure, Verdict};

/// Options of `mock`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Where to listen: `HOST:PORT`, or a port of the loopback device; 0 picks a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: String,
    /// The id of the key that requests must be signed with; without it any key passes.
    #[arg(long, value_name = "ID", requires = "secret_key")]
    secret_id: Option<String>,
    /// The key itself.
    #[arg(long, value_name = "KEY", requires = "secret_id")]
    secret_key: Option<String>,
    /// The token that requests must bring along, as with temporary keys.
    #[arg(long, value_name = "TOKEN", requires = "secret_id")]
    token: Option<String>,
    /// Answers of your own: a JSON list of objects with `service`, `action`, perhaps `match`
    /// and `times`, and `response`, `error` or `fault`.
    #[arg(long, value_name = "FILE")]
    fixtures: Option<PathBuf>,
    /// What goes wrong: a fault, perhaps the action, perhaps the share of calls
    /// (`bad-gateway:CreateFlow:0.1`). May be given several times.
    #[arg(long, value_name = "KIND[:ACTION][:SHARE]")]
    fault: Vec<String>,
    /// Where random numbers begin, for faults that a share of the calls gets.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Writes a line of JSON for each request: to a file, at its end, or to stderr with `-`.
    #[arg(long, value_name = "FILE|-")]
    log: Option<PathBuf>,
}

/// Runs the command until a signal ends it.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let builder = match builder(arguments)? {
        Ok(builder) => builder,
        Err(broken) => {
            eprintln!("error: {broken}");
            return Ok(Verdict::Wrong);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Before anybody can know the address, so that no signal comes too early.
        let ended = signals()?;
        let mock = builder.start().await.map_err(unusable)?;
        let mut out = io::stdout();
        writeln!(out, "listening on {}", mock.url())?;
        out.flush()?;
        ended.await;
        Ok(Verdict::Fine)
    })
}

/// The settings; inside, what is wrong with the content of the fixtures.
fn builder(arguments: &Arguments) -> Result<Result<Builder, Error>, Failure> {
    let mut builder = Mock::builder().listen(address(&arguments.listen)?);
    if let (Some(id), Some(key)) = (&arguments.secret_id, &arguments.secret_key) {
        let credential = Credential::new(id, key);
        builder = builder.credential(match &arguments.token {
            Some(token) => credential.with_token(token),
            None => credential,
        });
    }
    for fault in &arguments.fault {
        builder = builder.fault(fault.parse::<Injection>().map_err(unusable)?);
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    // Nobody can ask for the log but by the option.
    builder = builder.log_limits(0, 0);
    if let Some(path) = &arguments.log {
        let log = Mutex::new(log(path)?);
        builder = builder.on_request(move |request| {
            let line = line(request);
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            // A full disk ends the log, not the server.
            let _ = writeln!(log, "{line}").and_then(|()| log.flush());
        });
    }
    let Some(path) = &arguments.fixtures else {
        return Ok(Ok(builder));
    };
    let text = std::fs::read(path).map_err(|error| {
        Failure::Unusable(format!("{} cannot be read: {error}", path.display()))
    })?;
    match builder.fixtures(text) {
        Err(error) if error.kind() != ErrorKind::Fixture => Err(unusable(error)),
        outcome => Ok(outcome),
    }
}

/// A port alone is one of the loopback device: who wants to be reached says so.
fn address(text: &str) -> Result<SocketAddr, Failure> {
    if let Ok(port) = text.parse::<u16>() {
        return Ok((IpAddr::from(Ipv4Addr::LOCALHOST), port).into());
    }
    let found = text.to_socket_addrs().ok().and_then(|mut all| all.next());
    found.ok_or_else(|| {
        Failure::Unusable(format!(
            "--listen: {text:?} is no address; use HOST:PORT, such as 127.0.0.1:8080"
        ))
    })
}

fn log(path: &PathBuf) -> Result<Box<dyn Write + Send>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stderr()));
    }
    let file: io::Result<File> = OpenOptions::new().create(true).append(true).open(path);
    match file {
        Ok(file) => Ok(Box::new(file)),
        Err(error) => Err(Failure::Unusable(format!(
            "{} cannot be written: {error}",
            path.display()
        ))),
    }
}

/// A request as a line of the log, without personal data.
fn line(request: &Received) -> Value {
    let body = match catalog::action(&request.service, &request.action) {
        Ok(action) => masked(action.request.shape, &request.json()),
        Err(_) => Value::Null,
    };
    json!({
        "at": request.at,
        "service": request.service,
        "action": request.action,
        "version": request.version,
        "method": request.method.as_str(),
        "request_id": request.request_id,
        "code": request.code,
        "fault": request.fault.map(|fault| fault.to_string()),
        "executed": request.executed,
        "request": body,
    })
}

fn unusable(error: Error) -> Failure {
    Failure::Unusable(error.to_string())
}

/// Ends with Ctrl-C, and where there is one with the signal to terminate.
#[cfg(unix)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn signals() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
