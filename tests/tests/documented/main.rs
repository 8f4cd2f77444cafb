//! What the vendor's text says, written down by hand, against what the validators tell.
//!
//! The other tests follow from the tables and find only where the parts disagree. The cases
//! here were written from the text alone, without a look at the schema: of a fact a fragment
//! of a request that keeps it, just so, and one that breaks it.

mod case;
mod judge;

use case::Case;
use tencent_esign::SERVICES;

/// The present for all cases: the last day of January 2026.
const NOW: i64 = 1_769_832_000;

/// The cases, a JSON object a line.
const CASES: [(&str, &str); 2] = [
    ("cases-1.jsonl", include_str!("cases-1.jsonl")),
    ("cases-2.jsonl", include_str!("cases-2.jsonl")),
];

#[test]
fn the_text_is_kept() {
    let (mut count, mut noted, mut failures) = (0, 0, Vec::new());
    for (file, text) in CASES {
        for (number, line) in (1..).zip(text.lines()) {
            count += 1;
            let case = Case::read(line).unwrap_or_else(|error| panic!("{file}:{number}: {error}"));
            noted += usize::from(case.note.is_some());
            let action = case
                .action(SERVICES)
                .unwrap_or_else(|| panic!("{file}:{number}: no action {}", case.action));
            for failure in judge::failures(&case, action.request.shape, NOW) {
                failures.push(format!(
                    "{file}:{number}: {} {}: {}\n    {failure}",
                    case.service, case.action, case.fact
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {count} facts are judged otherwise:\n{}",
        failures.len(),
        failures.join("\n")
    );
    println!("{count} facts of the vendor's text are kept, {noted} of them with a note");
}
