//! Moments and dates, as requests write them.

use super::node::Node;

/// The seconds since 1970 that a value stands for, if it can be read as a moment.
///
/// Numbers and digits count seconds. Dates are `2026-01-31` or `20260131`, a time of day
/// may follow, an offset too. Without an offset it is the time in Beijing, where the
/// service runs.
pub(super) fn moment(node: Node<'_>) -> Option<i64> {
    match node {
        Node::Integer(seconds) => Some(seconds),
        Node::Float(seconds) => super::literal::integer(seconds),
        Node::Text(text) => compact_date(text)
            .or_else(|| digits(text))
            .or_else(|| date(text))
            .or_else(|| datetime(text))
            .or_else(|| datetime_iso(text)),
        _ => None,
    }
}

const DAY: i64 = 86_400;
const BEIJING: i64 = 8 * 3_600;

/// Seconds since 1970 in digits.
pub(super) fn digits(text: &str) -> Option<i64> {
    let plain = (1..=11).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// `2026-01-31`, as its first second.
pub(super) fn date(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [a, b, c, d, b'-', e, f, b'-', g, h] => midnight([*a, *b, *c, *d], [*e, *f], [*g, *h]),
        _ => None,
    }
}

/// `2026-01-31 09:30:00`.
pub(super) fn datetime(text: &str) -> Option<i64> {
    let (day, clock) = text.split_once(' ')?;
    Some(date(day)? + time(clock)?)
}

/// `2026-01-31T09:30:00+08:00`, with a fraction of the second if need be, or with `Z`.
pub(super) fn datetime_iso(text: &str) -> Option<i64> {
    let (day, rest) = text.split_once('T')?;
    let (clock, rest) = rest.split_at_checked(8)?;
    let rest = match rest.strip_prefix('.') {
        Some(rest) => {
            let zone = rest.trim_start_matches(|character: char| character.is_ascii_digit());
            (zone.len() < rest.len()).then_some(zone)?
        }
        None => rest,
    };
    Some(date(day)? + BEIJING + time(clock)? - offset(rest)?)
}

/// `20260131`, as its first second.
fn compact_date(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [a, b, c, d, e, f, g, h] => midnight([*a, *b, *c, *d], [*e, *f], [*g, *h]),
        _ => None,
    }
}

/// The first second of a day in Beijing.
fn midnight(year: [u8; 4], month: [u8; 2], day: [u8; 2]) -> Option<i64> {
    let days = days(number(&year)?, number(&month)?, number(&day)?)?;
    Some(days * DAY - BEIJING)
}

/// `09:30:00` in seconds.
fn time(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [a, b, b':', c, d, b':', e, f] => {
            let (hour, minute, second) =
                (number(&[*a, *b])?, number(&[*c, *d])?, number(&[*e, *f])?);
            let right = hour < 24 && minute < 60 && second < 60;
            right.then_some(hour * 3_600 + minute * 60 + second)
        }
        _ => None,
    }
}

/// `Z`, `+08:00` or `-0330` in seconds.
fn offset(text: &str) -> Option<i64> {
    let (sign, digits) = match text.as_bytes() {
        [b'Z'] => return Some(0),
        [sign, a, b, b':', c, d] | [sign, a, b, c, d] => (sign, [*a, *b, *c, *d]),
        _ => return None,
    };
    let [a, b, c, d] = digits;
    let seconds = number(&[a, b])? * 3_600 + number(&[c, d])? * 60;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + i64::from(digit - b'0'))
    })
}

/// Days since 1970 in the Gregorian calendar; none for a day that does not exist.
///
/// Years begin in March here, so that the leap day comes last.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let within_year = (153 * month + 2) / 5 + day - 1;
    // 719,468 days lie between 1 March of the year 0 and 1970.
    (1..=last)
        .contains(&day)
        .then_some(year * 365 + leap_days + within_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_way_of_writing() {
        let noon = Some(1_769_832_000);
        for text in [
            "1769832000",
            "2026-01-31 12:00:00",
            "2026-01-31T12:00:00+08:00",
            "2026-01-31T04:00:00Z",
            "2026-01-31T04:00:00.125+0000",
        ] {
            assert_eq!(moment(Node::Text(text)), noon, "{text}");
        }
        assert_eq!(moment(Node::Integer(1_769_832_000)), noon);
        assert_eq!(moment(Node::Float(1_769_832_000.0)), noon);
        assert_eq!(moment(Node::Text("20260131")), date("2026-01-31"));
    }

    #[test]
    fn knows_the_calendar() {
        assert_eq!(date("1970-01-01"), Some(-BEIJING));
        assert_eq!(
            date("2000-03-01").map(|date| date + BEIJING),
            Some(951_868_800)
        );
        assert!(date("2024-02-29").is_some() && date("2000-02-29").is_some());
        for wrong in [
            "2023-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
        ] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn refuses_other_texts() {
        for wrong in [
            "",
            "2026-1-31",
            "2026/01/31",
            "12345678901234",
            "-5",
            "+5",
            "2026-01-31 24:00:00",
            "2026-01-31T09:30:00",
            "2026-01-31T09:30:00.Z",
            "2026-01-31T09:30:00*08:00",
            "今天",
            "２０２６０１３１",
            "2026年1",
        ] {
            assert_eq!(moment(Node::Text(wrong)), None, "{wrong}");
        }
    }
}
