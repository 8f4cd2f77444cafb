//! Coverage for people and for programs.

use std::fmt::Write;

use serde::Serialize;

use super::{Counts, Coverage, Gap, ServiceCoverage};

/// Coverage as the JSON document of `cargo xtask coverage --format json`.
pub fn to_json(coverage: &Coverage) -> String {
    #[derive(Serialize)]
    struct Row<'c> {
        service: &'c str,
        kind: &'static str,
        deny: usize,
        warn: usize,
        info: usize,
    }
    #[derive(Serialize)]
    struct Document<'c> {
        services: Vec<Row<'c>>,
        undocumented: Vec<String>,
        unreviewed: Vec<String>,
    }
    let rows = coverage.services.iter().flat_map(|service| {
        let rows = service.tally.rows();
        rows.map(|(kind, Counts { deny, warn, info })| Row {
            service: &service.service,
            kind,
            deny,
            warn,
            info,
        })
    });
    let places = |gaps: &[Gap]| gaps.iter().map(place).collect();
    let document = Document {
        services: rows.collect(),
        undocumented: places(&coverage.undocumented),
        unreviewed: places(&coverage.unreviewed),
    };
    // Strings and numbers alone always have a JSON form.
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    format!("{text}\n")
}

/// Coverage as tables: by service and kind, by action, then what is lacking, then a summary.
pub fn render(coverage: &Coverage) -> String {
    let mut text = String::new();
    for service in &coverage.services {
        kinds(&mut text, service);
        actions(&mut text, service);
    }
    for (title, gaps) in [
        ("no text", &coverage.undocumented),
        ("not reviewed", &coverage.unreviewed),
    ] {
        for gap in gaps {
            line(
                &mut text,
                format_args!("{title}: {}: {}", place(gap), gap.what),
            );
        }
    }
    for service in &coverage.services {
        let ServiceCoverage {
            service,
            version,
            members,
            constrained,
            reviewed,
            ..
        } = service;
        let covered = constrained.saturating_add(*reviewed);
        line(
            &mut text,
            format_args!(
                "{service} {version}: {members} members of requests, {constrained} with limits or rules, {reviewed} read and without, {} left",
                members.saturating_sub(covered)
            ),
        );
    }
    let (texts, reviews) = (coverage.undocumented.len(), coverage.unreviewed.len());
    line(
        &mut text,
        format_args!("{texts} without text, {reviews} not reviewed"),
    );
    text
}

fn kinds(text: &mut String, service: &ServiceCoverage) {
    let title = format!("{} {}", service.service, service.version);
    line(text, format_args!("{title:28}  deny  warn  info"));
    let sum = service.tally.sum();
    for (kind, Counts { deny, warn, info }) in service.tally.rows().chain([("all", sum)]) {
        line(text, format_args!("  {kind:26}{deny:6}{warn:6}{info:6}"));
    }
    text.push('\n');
}

/// One line an action: all that is judged in its request, by severity and by kind.
fn actions(text: &mut String, service: &ServiceCoverage) {
    for (action, tally) in &service.actions {
        let Counts { deny, warn, info } = tally.sum();
        let all = |counts: Counts| {
            counts
                .deny
                .saturating_add(counts.warn)
                .saturating_add(counts.info)
        };
        let kinds = tally
            .rows()
            .map(|(kind, counts)| format!("{kind} {}", all(counts)));
        let kinds: Vec<_> = kinds.collect();
        line(
            text,
            format_args!(
                "  {action:50}{deny:6}{warn:6}{info:6}  {}",
                kinds.join(", ")
            ),
        );
    }
    text.push('\n');
}

fn place(gap: &Gap) -> String {
    format!("{}#{}", gap.file, gap.pointer)
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
