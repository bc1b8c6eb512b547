//! One calendar day, read strictly and counted without surprises.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day of the Gregorian calendar from 0001-01-01 to 9999-12-31.
///
/// Arithmetic stops at these two ends instead of failing, so that every date computation is total.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

impl Day {
    /// The last day there is: 9999-12-31.
    pub const MAX: Day = Day(match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });
    /// The first day there is: 0001-01-01.
    pub const MIN: Day = Day(match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });

    /// The day of this number, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Day).filter(|found| (Self::MIN..=Self::MAX).contains(found))
    }

    /// Reads `YYYY-MM-DD`: ten ASCII characters, nothing before, between or after.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return None;
        };
        let year = i32::try_from(digits(&[y1, y2, y3, y4])?).ok()?;
        Self::new(year, digits(&[m1, m2])?, digits(&[d1, d2])?)
    }

    /// The day `count` days later.
    #[must_use]
    pub fn plus_days(self, count: u32) -> Self {
        self.0.checked_add_days(Days::new(u64::from(count))).map_or(Self::MAX, |date| Day(date).min(Self::MAX))
    }

    /// The day `count` days earlier.
    #[must_use]
    pub fn minus_days(self, count: u32) -> Self {
        self.0.checked_sub_days(Days::new(u64::from(count))).map_or(Self::MIN, |date| Day(date).max(Self::MIN))
    }

    /// The day of the same number `count` months later, or that month's last day where it has no such number.
    #[must_use]
    pub fn plus_months(self, count: u32) -> Self {
        self.0.checked_add_months(Months::new(count)).map_or(Self::MAX, |date| Day(date).min(Self::MAX))
    }

    /// The day after this one.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// How many days lie from this day to `later`; negative if `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        // INVARIANT: ten thousand years are fewer than four million days.
        i32::try_from(later.0.signed_duration_since(self.0).num_days()).unwrap_or(i32::MAX)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Whether this is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        self.0.weekday().number_from_monday() > 5
    }

    /// Whole years of age on this day of someone born on `birth`; a birthday on 29 February falls on 28 February
    /// in a common year's count only once that day is over, that is on 1 March.
    #[must_use]
    pub fn age_since(self, birth: Self) -> Option<u32> {
        self.0.years_since(birth.0)
    }
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0_u32, |sum, byte| {
        let digit = byte.is_ascii_digit().then(|| byte.wrapping_sub(b'0'))?;
        sum.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a day as YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn reads_only_the_strict_form() {
        for text in ["2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Some(text));
        }
        for text in [
            "2024-2-9",
            " 2024-02-09",
            "2024-02-09 ",
            "2024/02/09",
            "2023-02-29",
            "2024-02-30",
            "2024-13-01",
            "2024-00-10",
            "0000-01-01",
            "+024-01-01",
            "２０２４-02",
            "2024-02-0９",
            "20240209",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn stops_at_both_ends() {
        assert_eq!(Day::MAX.plus_days(u32::MAX), Day::MAX);
        assert_eq!(Day::MAX.plus_months(u32::MAX), Day::MAX);
        assert_eq!(Day::MIN.minus_days(u32::MAX), Day::MIN);
        assert_eq!(Day::MIN.days_until(Day::MAX), 3_652_058);
    }
}
