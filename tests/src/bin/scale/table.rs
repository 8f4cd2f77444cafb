//! The result as text.

use std::fmt::Write as _;

use crate::measure::Row;

/// The columns, each as wide as its heading and two blanks.
const HEADINGS: [&str; 12] = [
    "services",
    "actions",
    "objects",
    " members",
    " definitions",
    "  import",
    "generate",
    "processor",
    "   again",
    "  memory",
    "us/member",
    "cpu us/member",
];

/// The rows below a heading.
pub(crate) fn text(rows: &[Row]) -> String {
    let mut text = line(&HEADINGS.map(|it| it.trim_start().to_owned()));
    for row in rows {
        let per_member = |seconds: f64| seconds * 1e6 / float(row.counts.members.max(1));
        let together = row.import + row.generate.seconds;
        text += &line(&[
            row.services.to_string(),
            row.counts.actions.to_string(),
            row.counts.objects.to_string(),
            row.counts.members.to_string(),
            format!("{:.1} MB", float(row.bytes) / 1e6),
            format!("{:.2} s", row.import),
            format!("{:.2} s", row.generate.seconds),
            format!("{:.2} s", row.generate.processor),
            format!("{:.2} s", row.again),
            format!("{:.0} MB", row.generate.memory / 1e6),
            format!("{:.1}", per_member(together)),
            format!("{:.1}", per_member(row.generate.processor)),
        ]);
    }
    text.push_str(
        "\nimport: all files one by one; generate: into an empty folder, with its processor time\n\
         and peak memory; again: with nothing to write; us/member: import and generate by the\n\
         clock; cpu us/member: generate by processor time\n",
    );
    text
}

fn line(cells: &[String; HEADINGS.len()]) -> String {
    let mut line = String::new();
    for (cell, heading) in cells.iter().zip(HEADINGS) {
        // Writing to a string cannot fail.
        let _ = write!(line, "{cell:>width$}  ", width = heading.len());
    }
    format!("{}\n", line.trim_end())
}

/// A count as a figure; none comes near the size from which on this is not exact.
fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
