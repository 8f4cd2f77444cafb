//! Definitions of a service that the schema does not describe.

use super::outline::Outline;
use crate::diagnostic::{Diagnostic, Problem, Report, error};
use crate::document::{self, Path};
use crate::structure::did_you_mean;
use crate::vendor::Definitions;

/// The place in the schema that definitions are about.
///
/// # Errors
///
/// A diagnostic at the service's name or version in the definitions, which
/// are read from `text` of `file`, if the schema has no folder for them, or several.
pub fn home<'o>(
    outlines: &'o [Outline],
    definitions: &Definitions,
    file: &str,
    text: &str,
) -> Result<&'o Outline, Vec<Diagnostic>> {
    let Definitions {
        service, version, ..
    } = definitions;
    let of_service: Vec<_> = outlines
        .iter()
        .filter(|it| it.service == *service)
        .collect();
    let mut homes = of_service.iter().filter(|it| it.version == *version);
    let (key, problem) = match (homes.next(), homes.next()) {
        (Some(home), None) => return Ok(home),
        (Some(a), Some(b)) => {
            let message = format!("both {} and {} describe this service", a.folder, b.folder);
            let help = "keep one of the two folders in the schema";
            ("serviceShortName", error("two-homes", message).help(help))
        }
        (None, _) => missing(outlines, &of_service, definitions),
    };
    Err(located(file, text, key, problem))
}

fn missing(
    outlines: &[Outline],
    of_service: &[&Outline],
    definitions: &Definitions,
) -> (&'static str, Problem) {
    let Definitions {
        service, version, ..
    } = definitions;
    let import = "first: cargo xtask import --vendor FILE --service NAME --out schema";
    let versions: Vec<_> = of_service.iter().map(|it| it.version.as_str()).collect();
    if !versions.is_empty() {
        let message = format!(
            "the schema has no version {version} of the service `{service}`, only {}",
            versions.join(", ")
        );
        return ("apiVersion", error("unknown-service", message).help(import));
    }
    let message = format!("the schema has no service `{service}`");
    let known = outlines.iter().map(|it| it.service.as_str());
    let help = did_you_mean(service, known).unwrap_or_else(|| import.to_owned());
    let problem = error("unknown-service", message).help(help);
    ("serviceShortName", problem)
}

fn located(file: &str, text: &str, key: &str, problem: Problem) -> Vec<Diagnostic> {
    let root = document::open_text(text, None).ok();
    let mut report = Report::new(file, text, root.as_ref());
    report.value(&Path::Root.key("metadata").key(key), problem);
    report.finish()
}
