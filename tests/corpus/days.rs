//! Days, months and working days, counted apart from the engine: by another library, and by hand from the notice for 2026.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

/// Days that the notice for 2026 frees, the first and the last of each block.
const FREE: [(&str, &str); 7] = [
    ("2026-01-01", "2026-01-03"),
    ("2026-02-15", "2026-02-23"),
    ("2026-04-04", "2026-04-06"),
    ("2026-05-01", "2026-05-05"),
    ("2026-06-19", "2026-06-21"),
    ("2026-09-25", "2026-09-27"),
    ("2026-10-01", "2026-10-07"),
];

/// Days of a weekend that it turns into working days.
const MADE_UP: [&str; 6] = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"];

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn days_after(from: Date, count: u32) -> Date {
    from + Span::new().days(count)
}

pub(crate) fn days_before(from: Date, count: u32) -> Date {
    from - Span::new().days(count)
}

/// The day with the same number so many months on, or the last of that month.
pub(crate) fn months_after(from: Date, count: u32) -> Date {
    from + Span::new().months(count)
}

/// The day with the same number so many months before, or the last of that month.
pub(crate) fn months_before(from: Date, count: u32) -> Date {
    from - Span::new().months(count)
}

fn is_working(one: Date) -> bool {
    assert!(one.year() == 2026, "{one} lies outside the year whose notice was read");
    let free = FREE.iter().any(|(first, last)| (day(first)..=day(last)).contains(&one));
    let weekend = matches!(one.weekday(), Weekday::Saturday | Weekday::Sunday);
    MADE_UP.contains(&one.to_string().as_str()) || !(free || weekend)
}

/// The last of so many working days, the first of which is the day after.
pub(crate) fn working_days_after(from: Date, count: u32) -> Date {
    let mut last = from;
    for _ in 0..count {
        last = next_working(last + 1.day());
    }
    last
}

/// The day from which so many working days lead to this one, or beyond where that falls between.
pub(crate) fn working_days_before(until: Date, count: u32) -> Date {
    let mut from = until;
    while working_days_after(from, count) > until {
        from -= 1.day();
    }
    from
}

/// The day itself, or the working day that follows it.
pub(crate) fn next_working(from: Date) -> Date {
    let mut found = from;
    while !is_working(found) {
        found += 1.day();
    }
    found
}
