//! For how long dishonest information may be shown, worked out apart from the engine.

use crate::days::{day, days_after, days_before, months_after};
use jiff::civil::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Minor,
    General,
    Serious,
}

impl Class {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::General => "general",
            Self::Serious => "serious",
        }
    }

    /// The longest period since 2026, in months.
    fn longest(self) -> u32 {
        match self {
            Self::Minor => 3,
            Self::General => 12,
            Self::Serious => 36,
        }
    }
}

/// What the window of an entry depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Basis {
    pub(crate) penalty: bool,
    pub(crate) class: Class,
    pub(crate) determined: Date,
}

/// The last day on which an entry whose provider is no market regulator may be shown: by the rule of its day, or, if
/// that is earlier, by the rule of 2026, which ends nothing before its own first day.
pub(crate) fn last_day(Basis { penalty, class, determined }: Basis) -> Date {
    let first = day("2026-04-01");
    let new = months_after(determined, class.longest());
    if determined >= first {
        return new;
    }
    let new = new.max(days_before(first, 1));
    let own = match (determined >= day("2023-05-01"), class) {
        (true, _) | (false, Class::Serious) => months_after(determined, 36),
        (false, Class::Minor | Class::General) => months_after(determined, 12),
    };
    // Lists, arrears and broken commitments had no period before.
    if penalty { own.min(new) } else { new }
}

/// The latest day of determination that makes this the last day, since the days of an older rule.
pub(crate) fn determined_to_end_on(last: Date, penalty: bool, class: Class) -> Option<Date> {
    let oldest = days_before(last, 1_100).max(day("2023-04-01"));
    let mut determined = last;
    while determined >= oldest {
        if last_day(Basis { penalty, class, determined }) == last {
            return Some(determined);
        }
        determined = days_before(determined, 1);
    }
    None
}

/// A day of determination whose last day lies between these two.
pub(crate) fn determined_to_end_within((first, last): (Date, Date), penalty: bool, class: Class) -> Date {
    let mut ends = last;
    while ends >= first {
        if let Some(determined) = determined_to_end_on(ends, penalty, class) {
            return determined;
        }
        ends = days_before(ends, 1);
    }
    panic!("nothing {class:?} ends between {first} and {}", days_after(last, 0));
}
