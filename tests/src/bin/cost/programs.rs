//! Small programs on each side: what a user's binary holds.
//!
//! A program calls the action that its first argument names, with a request that has
//! nothing set, and prints whether the call succeeded. So the request's writer and the
//! answer's reader of every action that it knows are part of the binary.

use std::fmt::Write as _;

use codegen::model::{Action, Model, Service};

use crate::cargo::Side;

/// The program that knows every action.
pub(crate) fn all(side: Side, model: &Model) -> String {
    let services = model.services.iter();
    let actions = services.flat_map(|it| it.actions.iter().map(move |action| (it, action)));
    program(side, &actions.collect::<Vec<_>>())
}

/// The program that knows one action, the one whose request has the most members.
pub(crate) fn one(side: Side, model: &Model) -> String {
    let services = model.services.iter();
    let actions = services.flat_map(|it| it.actions.iter().map(move |action| (it, action)));
    let largest = actions.max_by_key(|(_, action)| action.request.fields.len());
    program(side, &largest.into_iter().collect::<Vec<_>>())
}

/// The program that reads and writes the request and the answer of every action, and
/// makes no call: what the types alone weigh.
pub(crate) fn types(side: Side, model: &Model) -> String {
    let (mut text, library) = match side {
        Side::Ours => (
            include_str!("types.ours.rs.txt").to_owned(),
            "tencent_esign",
        ),
        Side::Twin => (include_str!("types.twin.rs.txt").to_owned(), "twin"),
    };
    text.push_str(
        "\nfn main() {\n\
         \x20   let mut arguments = std::env::args().skip(1);\n\
         \x20   let name = arguments.next().unwrap_or_default();\n\
         \x20   let text = arguments.next().unwrap_or_default().into_bytes();\n\
         \x20   let copy = match name.as_str() {\n",
    );
    for service in &model.services {
        for action in &service.actions {
            let module = &service.module;
            for (record, is_answer) in [(&action.request, false), (&action.response, true)] {
                let name = &record.name.ident;
                line(
                    &mut text,
                    format_args!(
                        "        \"{module}.{name}\" => copied::<{library}::{module}::{name}>(&text, {is_answer}),"
                    ),
                );
            }
        }
    }
    text.push_str(
        "        _ => Err(\"no such type\".to_owned()),\n    };\n    println!(\"{copy:?}\");\n}\n",
    );
    text
}

/// A program that makes one HTTP call and knows no action.
pub(crate) fn bare() -> String {
    format!(
        "async fn run(url: &str) -> Result<String, reqwest::Error> {{\n\
         \x20   let client = reqwest::Client::builder().build()?;\n\
         \x20   let answer = client.post(url).body(\"{{}}\").send().await?.error_for_status()?;\n\
         \x20   Ok(format!(\"{{}} bytes\", answer.bytes().await?.len()))\n\
         }}\n\n{}",
        main("run(&name).await.map_err(|error| error.to_string())", true)
    )
}

fn program(side: Side, actions: &[(&Service, &Action)]) -> String {
    let mut text = "#![allow(deprecated)]\n\n".to_owned();
    if side == Side::Ours {
        text.push_str("use tencent_esign::runtime::record::Blank;\n\n");
    }
    text.push_str("async fn run(name: &str) -> Result<String, String> {\n");
    let mut services: Vec<_> = actions
        .iter()
        .map(|(service, _)| service.module.as_str())
        .collect();
    services.dedup();
    for service in services {
        let client = match side {
            Side::Ours => format!("tencent_esign::{service}::Client::from_env()"),
            Side::Twin => format!("twin::{service}::Client::new(name)"),
        };
        line(
            &mut text,
            format_args!("    let {service} = {client}.map_err(|error| error.to_string())?;"),
        );
    }
    text.push_str("    match name {\n");
    for (service, action) in actions {
        let (module, request) = (&service.module, &action.request.name.ident);
        let request = match side {
            Side::Ours => format!("tencent_esign::{module}::{request}::BLANK"),
            Side::Twin => format!("twin::{module}::{request}::default()"),
        };
        line(
            &mut text,
            format_args!(
                "        \"{module}.{}\" => {module}.{}(&{request}).await.map(|_| ()).map_err(|error| error.to_string())?,",
                action.name, action.module
            ),
        );
    }
    text.push_str(
        "        _ => return Err(\"no such action\".to_owned()),\n    }\n    Ok(\"fine\".to_owned())\n}\n\n",
    );
    text.push_str(&main("run(&name).await", side == Side::Twin));
    text
}

/// The entry point. Ours brings its own cryptography; the others need to be given one.
fn main(call: &str, needs_provider: bool) -> String {
    let provider = match needs_provider {
        true => "    let _ = rustls::crypto::ring::default_provider().install_default();\n",
        false => "",
    };
    format!(
        "fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         {provider}\
         \x20   let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;\n\
         \x20   let name = std::env::args().nth(1).unwrap_or_default();\n\
         \x20   println!(\"{{:?}}\", runtime.block_on(async {{ {call} }}));\n\
         \x20   Ok(())\n}}\n"
    )
}

/// Adds a line. Writing to a string cannot fail.
fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{content}");
}
