//! `esign sign`: every stage of a signature, for comparing with another client.

use std::io::{self, Write};

use serde_json::json;
use tencent_esign::Credential;
use tencent_esign::runtime::sign::{Payload, Signable, Signature, sign};

use crate::actions::Format;
use crate::input;
use crate::outcome::{Failure, Verdict};

/// Options of `sign`. The keys come from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The service's name in the scope of the signature.
    #[arg(long)]
    service: String,
    /// The host, exactly as it is sent.
    #[arg(long)]
    host: String,
    /// The action.
    #[arg(long)]
    action: String,
    /// The version of the service.
    #[arg(long)]
    version: String,
    /// The moment of signing, in seconds since 1970.
    #[arg(long, value_name = "SECONDS")]
    timestamp: i64,
    /// The region, where it is signed.
    #[arg(long)]
    region: Option<String>,
    /// The content type, exactly as it is sent.
    #[arg(long, default_value = "application/json")]
    content_type: String,
    /// The names of the signed headers, joined by semicolons.
    #[arg(long, value_name = "LIST", default_value = "content-type;host")]
    signed_headers: String,
    /// The body, byte for byte as it is sent; `-` for stdin.
    #[arg(long, value_name = "FILE")]
    body_file: String,
    /// How to print the stages.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let credential = Credential::from_env().map_err(unusable)?;
    let body = input::read(&arguments.body_file)?;
    let timestamp = arguments.timestamp.to_string();
    let headers = signed_headers(arguments, &timestamp)?;
    let request = Signable {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        payload: Payload::Body(&body),
        service: &arguments.service,
        timestamp: arguments.timestamp,
    };
    let signature = sign(&request, &credential).map_err(unusable)?;
    print(arguments.format, &signature)?;
    Ok(Verdict::Fine)
}

fn unusable(error: tencent_esign::Error) -> Failure {
    Failure::Unusable(error.to_string())
}

/// The headers of the list with the values that the other options give.
fn signed_headers<'a>(
    arguments: &'a Arguments,
    timestamp: &'a str,
) -> Result<Vec<(&'a str, &'a str)>, Failure> {
    let header = |name: &'a str| {
        let value = match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => &arguments.content_type,
            "host" => &arguments.host,
            "x-tc-action" => &arguments.action,
            "x-tc-version" => &arguments.version,
            "x-tc-timestamp" => timestamp,
            "x-tc-region" => arguments.region.as_deref().ok_or_else(|| {
                Failure::Unusable("x-tc-region is to be signed: give --region".to_owned())
            })?,
            other => {
                return Err(Failure::Unusable(format!(
                    "--signed-headers: there is no value for `{other}`; use content-type, host, x-tc-action, x-tc-version, x-tc-timestamp, x-tc-region"
                )));
            }
        };
        Ok((name.trim(), value))
    };
    arguments.signed_headers.split(';').map(header).collect()
}

fn print(format: Format, signature: &Signature) -> io::Result<()> {
    let stages = [
        ("canonical_request", &signature.canonical_request),
        (
            "hashed_canonical_request",
            &signature.hashed_canonical_request,
        ),
        ("string_to_sign", &signature.string_to_sign),
        ("signature", &signature.signature),
        ("authorization", &signature.authorization),
    ];
    let mut out = io::stdout().lock();
    match format {
        Format::Text => {
            for (name, stage) in stages {
                writeln!(out, "{name}:\n{stage}\n")?;
            }
        }
        Format::Json => {
            let document: serde_json::Map<_, _> = stages
                .into_iter()
                .map(|(name, stage)| (name.to_owned(), json!(stage)))
                .collect();
            serde_json::to_writer_pretty(&mut out, &document)?;
            writeln!(out)?;
        }
    }
    Ok(())
}
