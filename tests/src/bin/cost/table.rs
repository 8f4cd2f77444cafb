//! The result as text.

use std::fmt::Write as _;

/// One line of the result.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) metric: &'static str,
    /// The unit that the figures are shown in.
    pub(crate) unit: Unit,
    /// The figure of the generated crate, in seconds, bytes or microseconds.
    pub(crate) ours: f64,
    /// The figure of the twin.
    pub(crate) twin: f64,
    /// The first divided by the second.
    pub(crate) ratio: f64,
    /// What ours is at most meant to be: a share of the twin's, or an amount. Empty
    /// where nothing was set.
    pub(crate) target: &'static str,
}

/// The unit of a figure.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unit {
    /// Seconds, as measured.
    Seconds,
    /// Microseconds, as measured.
    Microseconds,
    /// Thousands of the bytes that were measured.
    Kilobytes,
    /// Millions of the bytes that were measured.
    Megabytes,
}

impl Unit {
    fn show(self, figure: f64) -> String {
        match self {
            Self::Seconds => format!("{figure:.2} s"),
            Self::Microseconds => format!("{figure:.2} us"),
            Self::Kilobytes => format!("{:.0} kB", figure / 1e3),
            Self::Megabytes => format!("{:.1} MB", figure / 1e6),
        }
    }
}

/// The rows below a heading.
pub(crate) fn text(rows: &[Row]) -> String {
    let mut text = String::new();
    let mut line = |metric: &str, ours: &str, twin: &str, ratio: &str, target: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{}",
            format!("{metric:<30}{ours:>11}{twin:>11}{ratio:>8}{target:>9}").trim_end()
        );
    };
    line("", "ours", "twin", "ratio", "target");
    for Row {
        metric,
        unit,
        ours,
        twin,
        ratio,
        target,
    } in rows
    {
        let ratio = format!("{ratio:.3}");
        line(metric, &unit.show(*ours), &unit.show(*twin), &ratio, target);
    }
    text
}
