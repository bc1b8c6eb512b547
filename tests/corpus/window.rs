//! For how long dishonest information may be shown, worked out apart from the engine.

use crate::days::{days_before, months_after, months_before};
use jiff::civil::{Date, date};

/// The first day of the rule of 2026.
const NEW_RULE: Date = date(2026, 4, 1);

/// The classes that stay on show for longer than a season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    General,
    Serious,
}

impl Class {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Serious => "serious",
        }
    }

    /// The longest period since 2026, in months.
    fn longest(self) -> u32 {
        match self {
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
    let new = months_after(determined, class.longest());
    if determined >= NEW_RULE {
        return new;
    }
    let new = new.max(days_before(NEW_RULE, 1));
    let own = match (determined >= date(2023, 5, 1), class) {
        (true, _) | (false, Class::Serious) => months_after(determined, 36),
        (false, Class::General) => months_after(determined, 12),
    };
    // Lists, arrears and broken commitments had no period before.
    if penalty { own.min(new) } else { new }
}

/// The latest day of determination that makes this the last day.
pub(crate) fn determined_to_end_on(last: Date, penalty: bool, class: Class) -> Option<Date> {
    let ends_then = |determined: &Date| last_day(Basis { penalty, class, determined: *determined }) == last;
    let starts = [class.longest(), 36].into_iter().flat_map(|months| {
        let start = months_before(last, months);
        (0..4).map(move |days| days_before(start, days))
    });
    starts.filter(ends_then).max()
}

/// A day of determination whose last day is this one, or the nearest before it that can be a last day.
pub(crate) fn determined_to_end_by(last: Date, penalty: bool, class: Class) -> Date {
    let mut ends = last;
    loop {
        if let Some(determined) = determined_to_end_on(ends, penalty, class) {
            return determined;
        }
        ends = days_before(ends, 1);
    }
}
