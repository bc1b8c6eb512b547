//! Lengths of time as the law states them, counted by Civil Code 200 to 204.

use crate::day::Day;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Months, to the day of the same number.
    Months,
    /// Years, to the day of the same number.
    Years,
}

/// A length such as `3 months` or `1 year`. Working days are the calendar's business, see [`crate::calendar`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Period {
    count: u16,
    unit: Unit,
}

impl Period {
    /// A period of `count` units.
    #[must_use]
    pub const fn new(count: u16, unit: Unit) -> Self {
        Self { count, unit }
    }

    /// Reads `3 months`, `1 year`, `20 days`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.split_once(' ')?;
        let unit = match unit {
            "day" | "days" => Unit::Days,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return None,
        };
        if !count.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(Self::new(count.parse().ok()?, unit))
    }

    /// The last day of the period that begins on `start`: the first day is not counted, and the end is the day of
    /// the same number in the last month, or that month's last day.
    #[must_use]
    pub fn last_day(self, start: Day) -> Day {
        let count = u32::from(self.count);
        match self.unit {
            Unit::Days => start.plus_days(count),
            Unit::Months => start.plus_months(count),
            Unit::Years => start.plus_months(count.saturating_mul(12)),
        }
    }
}

impl Period {
    /// The end that comes out for who takes every month for a block of so many days; `None` for a period in days.
    #[must_use]
    pub fn last_day_in_blocks(self, start: Day, days: u32) -> Option<Day> {
        let months = match self.unit {
            Unit::Days => return None,
            Unit::Months => u32::from(self.count),
            Unit::Years => u32::from(self.count).saturating_mul(12),
        };
        Some(start.plus_days(months.saturating_mul(days)))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match (self.unit, self.count) {
            (Unit::Days, 1) => "day",
            (Unit::Days, _) => "days",
            (Unit::Months, 1) => "month",
            (Unit::Months, _) => "months",
            (Unit::Years, 1) => "year",
            (Unit::Years, _) => "years",
        };
        write!(out, "{} {unit}", self.count)
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a period such as \"3 months\""))
    }
}

#[cfg(test)]
mod tests {
    use super::Period;
    use crate::day::Day;

    #[test]
    fn ends_on_the_day_of_the_same_number_or_the_months_last() {
        // Worked by hand from Civil Code 201 and 202.
        for (start, period, end) in [
            ("2026-03-31", "3 months", "2026-06-30"),
            ("2024-02-29", "1 year", "2025-02-28"),
            ("2024-02-29", "3 years", "2027-02-28"),
            ("2024-02-28", "1 year", "2025-02-28"),
            ("2025-11-30", "3 months", "2026-02-28"),
            ("2023-11-30", "3 months", "2024-02-29"),
            ("2026-08-31", "6 months", "2027-02-28"),
            ("2026-01-31", "1 month", "2026-02-28"),
            ("2026-12-31", "20 days", "2027-01-20"),
        ] {
            let last = Period::parse(period).unwrap().last_day(Day::parse(start).unwrap());
            assert_eq!(last.to_string(), end, "{period} from {start}");
        }
    }

    #[test]
    fn reads_only_whole_plain_lengths() {
        for text in ["", "3", "3 weeks", "-3 days", "+3 days", "3.5 days", "3  days", "99999 days", "３ days"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
        assert_eq!(Period::parse("1 years").unwrap().to_string(), "1 year");
    }
}
