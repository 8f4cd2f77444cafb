//! `esign validate`: a request against the documented limits and rules.

mod text;

use std::io::{self, BufWriter, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tencent_esign::runtime::json;
use tencent_esign::runtime::judge::judge;
use tencent_esign::runtime::validate::{Severity, Violation};

use crate::actions::Format;
use crate::catalog::{self, Unknown};
use crate::input;
use crate::outcome::{Failure, Verdict};

/// Options of `validate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The service (`ess` or `essbasic`).
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    service: Option<String>,
    /// The action.
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    action: Option<String>,
    /// The file with the request's JSON, or `-` for stdin.
    #[arg(default_value = "-", conflicts_with = "batch")]
    file: String,
    /// How to print the result of a single request.
    #[arg(long, value_enum, default_value_t = Format::Text, conflicts_with = "batch")]
    format: Format,
    /// Judge many: a file with one JSON object a line (`service`, `action`, `request`), or `-`.
    #[arg(long, value_name = "FILE")]
    batch: Option<String>,
    /// The moment that bounds relative to now are judged by, in seconds since 1970.
    #[arg(long, value_name = "SECONDS")]
    now: Option<i64>,
}

/// One line of a batch.
#[derive(Deserialize)]
struct Line<'a> {
    service: String,
    action: String,
    #[serde(borrow, default)]
    request: Option<&'a RawValue>,
}

/// The judgement of one request.
#[derive(Serialize)]
struct Judgement {
    service: String,
    action: String,
    verdict: &'static str,
    violations: Vec<Row>,
}

/// One violation, as printed.
#[derive(Serialize)]
struct Row {
    path: String,
    word: &'static str,
    rule: &'static str,
    severity: &'static str,
    code: Option<&'static str>,
    message: String,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let now = arguments.now.unwrap_or_else(system_time);
    match (&arguments.batch, &arguments.service, &arguments.action) {
        (Some(batch), ..) => run_batch(batch, now),
        (None, Some(service), Some(action)) => {
            let judgement = judge_text(service, action, &input::read(&arguments.file)?, now);
            match arguments.format {
                Format::Text => text::print(&mut anstream::stdout().lock(), &judgement)?,
                Format::Json => {
                    let mut out = io::stdout().lock();
                    serde_json::to_writer_pretty(&mut out, &judgement).map_err(io::Error::from)?;
                    writeln!(out)?;
                }
            }
            Ok(judgement.outcome())
        }
        _ => Err(Failure::Unusable(
            "name a service and an action, or use --batch".to_owned(),
        )),
    }
}

fn run_batch(batch: &str, now: i64) -> Result<Verdict, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut verdict = Verdict::Fine;
    input::for_each_line(batch, |line| {
        let judgement = judge_line(line, now);
        verdict = verdict.and(judgement.outcome());
        serde_json::to_writer(&mut out, &judgement).map_err(io::Error::from)?;
        writeln!(out)?;
        Ok(())
    })?;
    out.flush()?;
    Ok(verdict)
}

fn judge_line(line: &[u8], now: i64) -> Judgement {
    match serde_json::from_slice::<Line<'_>>(line) {
        Ok(line) => {
            let request = line.request.map_or("null", RawValue::get);
            judge_text(&line.service, &line.action, request.as_bytes(), now)
        }
        Err(error) => {
            let message =
                format!("the line is no object with service, action and request: {error}");
            Judgement::new("", "", vec![Row::about_whole("syntax", message)])
        }
    }
}

fn judge_text(service: &str, action: &str, text: &[u8], now: i64) -> Judgement {
    // A wrong name is told even when the text cannot be read.
    let known = match catalog::action(service, action) {
        Ok(known) => known,
        Err(unknown) => return Judgement::unknown(service, action, unknown),
    };
    match judge(known, text, now) {
        Ok(judged) => {
            let violations = judged.violations.into_iter();
            Judgement::new(service, action, violations.map(Row::from).collect())
        }
        Err(error) => {
            let message = format!("this is {}", json::explain(&error));
            Judgement::new(service, action, vec![Row::about_whole("syntax", message)])
        }
    }
}

impl Judgement {
    fn new(service: &str, action: &str, violations: Vec<Row>) -> Self {
        let is_denied = violations
            .iter()
            .any(|row| row.severity == name(Severity::Deny));
        Self {
            service: service.to_owned(),
            action: action.to_owned(),
            verdict: if is_denied { "deny" } else { "pass" },
            violations,
        }
    }

    fn unknown(service: &str, action: &str, unknown: Unknown) -> Self {
        let word = match unknown {
            Unknown::Service => "unknown-service",
            Unknown::Action => "unknown-action",
        };
        let row = Row::about_whole(word, unknown.message(service, action));
        Self::new(service, action, vec![row])
    }

    fn outcome(&self) -> Verdict {
        match self.verdict {
            "pass" => Verdict::Fine,
            _ => Verdict::Wrong,
        }
    }
}

impl Row {
    /// A violation of the whole request.
    fn about_whole(word: &'static str, message: String) -> Self {
        let severity = name(Severity::Deny);
        Self {
            path: String::new(),
            word,
            rule: word,
            severity,
            code: None,
            message,
        }
    }
}

impl From<Violation> for Row {
    fn from(violation: Violation) -> Self {
        Self {
            path: violation.path,
            word: violation.word,
            rule: violation.rule,
            severity: name(violation.severity),
            code: (!violation.code.is_empty()).then_some(violation.code),
            message: violation.message,
        }
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Deny => "deny",
        Severity::Warn => "warn",
        Severity::Info => "info",
    }
}

/// Seconds since 1970.
fn system_time() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
