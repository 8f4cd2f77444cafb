//! What a misspelt member was meant to be.

use crate::record::Shape;

/// The member of the shape whose name is nearest, if one is near enough.
pub(super) fn nearest(name: &str, shape: &'static Shape) -> Option<&'static str> {
    // Longer names are no misspelt ones, and comparing them would take long.
    const LONGEST: usize = 64;
    if name.len() > LONGEST {
        return None;
    }
    let plain = name.to_ascii_lowercase();
    let limit = name.len() / 3;
    shape
        .fields
        .iter()
        // The distance is at least the difference in length.
        .filter(|field| field.name().len().abs_diff(name.len()) <= limit)
        .map(|field| {
            (
                strsim::osa_distance(&plain, &field.name().to_ascii_lowercase()),
                field.name(),
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Field, Kind};

    #[test]
    fn finds_slips_of_the_pen() {
        static SHAPE: Shape = Shape {
            name: "Flow",
            fields: &[
                Field::optional("FlowName", Kind::Text),
                Field::optional("FlowNames", Kind::Text),
                Field::optional("Deadline", Kind::Integer),
            ],
            rules: &[],
        };
        assert_eq!(nearest("flowname", &SHAPE), Some("FlowName"));
        assert_eq!(nearest("FlowNaem", &SHAPE), Some("FlowName"));
        assert_eq!(nearest("DeadLine", &SHAPE), Some("Deadline"));
        assert_eq!(nearest("Approvers", &SHAPE), None);
        assert_eq!(nearest("", &SHAPE), None);
        assert_eq!(nearest(&"Deadline".repeat(100), &SHAPE), None);
    }
}
