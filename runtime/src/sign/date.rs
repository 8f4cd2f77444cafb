//! The calendar day of a moment in UTC, by integer arithmetic.
//!
//! The scope of a signature needs nothing of a calendar but this, and the local time
//! zone must not come near it: a client in Beijing that takes its own date is refused
//! until eight in the morning.

use std::fmt;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// The last second of the year 9999, behind which a date has no four-digit year.
const LAST: i64 = 253_402_300_799;

/// A day, counted from 1970-01-01; shown as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day(i64);

impl Day {
    /// The day of a moment in seconds since 1970; `None` outside the years 1970 to 9999.
    pub(super) fn of(timestamp: i64) -> Option<Self> {
        (0..=LAST)
            .contains(&timestamp)
            .then_some(Self(timestamp / DAY))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.0);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Year, month and day of the Gregorian calendar.
///
/// Years are counted from March, so that the leap day is the last of its year, in
/// eras of 400 years, which all have the same number of days.
fn civil(days_since_1970: i64) -> (i64, i64, i64) {
    const DAYS_FROM_MARCH_OF_YEAR_0: i64 = 719_468;
    const DAYS_OF_ERA: i64 = 146_097;

    let days = days_since_1970 + DAYS_FROM_MARCH_OF_YEAR_0;
    let era = days / DAYS_OF_ERA;
    let in_era = days % DAYS_OF_ERA;
    let year = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let month_from_march = (5 * in_year + 2) / 153;
    let day = in_year - (153 * month_from_march + 2) / 5 + 1;
    let (month, carry) = match month_from_march {
        0..=9 => (month_from_march + 3, 0),
        _ => (month_from_march - 9, 1),
    };
    (era * 400 + year + carry, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(timestamp: i64) -> Option<String> {
        Day::of(timestamp).map(|day| day.to_string())
    }

    #[test]
    fn days_of_known_moments() {
        let cases = [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_551_113_065, "2019-02-25"),
            (1_700_000_000, "2023-11-14"),
            (1_735_689_599, "2024-12-31"),
            (1_735_689_600, "2025-01-01"),
            (4_107_542_399, "2100-02-28"),
            (4_107_542_400, "2100-03-01"),
            (LAST, "9999-12-31"),
        ];
        for (timestamp, date) in cases {
            assert_eq!(shown(timestamp).as_deref(), Some(date));
        }
    }

    #[test]
    fn no_day_outside_four_digit_years() {
        assert_eq!(shown(-1), None);
        assert_eq!(shown(LAST + 1), None);
        assert_eq!(shown(i64::MAX), None);
    }

    #[test]
    fn days_follow_each_other() {
        let mut last = (1970, 1, 0);
        for days in 0..200_000 {
            let (year, month, day) = civil(days);
            let next = (last.0, last.1, last.2 + 1);
            let first_of_next = if last.1 == 12 {
                (last.0 + 1, 1, 1)
            } else {
                (last.0, last.1 + 1, 1)
            };
            assert!((year, month, day) == next || (year, month, day) == first_of_next);
            assert!((1..=31).contains(&day));
            last = (year, month, day);
        }
    }
}
