//! Limits on moments that move with the clock.

use super::fault::{Fault, count, is, shown};
use super::moment::moment;
use super::node::Node;

/// Whether a moment lies at least and at most so many seconds from now. What cannot be
/// read as a moment is the business of other limits.
pub(super) fn fits(node: Node<'_>, least: Option<i64>, most: Option<i64>, now: i64) -> bool {
    moment(node).is_none_or(|moment| {
        let ahead = moment.saturating_sub(now);
        least.is_none_or(|least| ahead >= least) && most.is_none_or(|most| ahead <= most)
    })
}

/// The fault of a moment that lies too early or too late.
pub(super) fn explain(
    node: Node<'_>,
    least: Option<i64>,
    most: Option<i64>,
    now: i64,
    secret: bool,
) -> Fault {
    let (side, limit) = match (least, most) {
        (Some(least), _) if !fits(node, Some(least), None, now) => ("before", least),
        (_, most) => ("after", most.unwrap_or_default()),
    };
    let hint = match node {
        Node::Integer(number) if number >= 100_000_000_000 => ": count seconds, not milliseconds",
        _ => "",
    };
    let (limit, found) = (relative(limit), shown(node, secret));
    let rest = format!("must not be {side} {limit}{hint}");
    Fault::new(is(found.as_deref(), &rest))
        .limit(limit)
        .found(found)
}

/// A distance from now in the largest unit that leaves no fraction.
fn relative(seconds: i64) -> String {
    let size = seconds.unsigned_abs();
    let (number, unit) = match size {
        0 => return "now".to_owned(),
        _ if size.is_multiple_of(86_400) => (size / 86_400, "day"),
        _ if size.is_multiple_of(3_600) => (size / 3_600, "hour"),
        _ if size.is_multiple_of(60) => (size / 60, "minute"),
        _ => (size, "second"),
    };
    let distance = count(number, unit);
    if seconds < 0 {
        format!("{distance} ago")
    } else {
        format!("{distance} from now")
    }
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn distances_read_well() {
        assert_eq!(relative(0), "now");
        assert_eq!(relative(31_536_000), "365 days from now");
        assert_eq!(relative(86_400), "1 day from now");
        assert_eq!(relative(-7_200), "2 hours ago");
        assert_eq!(relative(300), "5 minutes from now");
        assert_eq!(relative(61), "61 seconds from now");
        assert_eq!(relative(i64::MIN), "9223372036854775808 seconds ago");
    }
}
