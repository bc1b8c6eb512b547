//! The working-day calendar against counting day by day, and the embedded notices against known sums.

use credit_portal::calendar::{Calendar, CalendarYear, Counted, Notice};
use credit_portal::day::Day;
use credit_portal::law::Law;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

#[cfg(test)]
mod given {
    use super::{CalendarYear, Day, Just, Notice, Strategy, any, prop};

    pub(crate) fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// A day anywhere, more often than not near both ends or near the years of [`years`].
    pub(crate) fn days() -> impl Strategy<Value = Day> {
        let near = |day: Day| (0_u32..3_000).prop_map(move |count| day.plus_days(count));
        proptest::prop_oneof![
            near(Day::MIN),
            near(day("2019-01-01")),
            near(day("9991-12-31")),
            (0_u32..3_652_059).prop_map(|count| Day::MIN.plus_days(count)),
        ]
    }

    /// Some of the years 2020 to 2026, with any days at all freed or made working.
    pub(crate) fn years() -> impl Strategy<Value = Vec<CalendarYear>> {
        prop::sample::subsequence((2020..=2026).collect::<Vec<i32>>(), 0..=7)
            .prop_flat_map(|years| years.into_iter().map(year).collect::<Vec<_>>())
            .prop_shuffle()
    }

    fn year(year: i32) -> impl Strategy<Value = CalendarYear> {
        let first = Day::new(year, 1, 1).unwrap();
        // Now and then a whole year is free, so that a count has to cross it.
        let freed = proptest::prop_oneof![9 => 0.0..0.2, 1 => Just(1.0)];
        freed.prop_flat_map(move |freed| {
            let of_days = prop::collection::vec((prop::bool::weighted(freed), any::<bool>()), 366);
            of_days.prop_map(move |picks| {
                let days = (0..).map(|count| first.plus_days(count)).take_while(|day| day.year() == year);
                let (mut off, mut work) = (Vec::new(), Vec::new());
                for (day, (frees, works)) in days.zip(picks) {
                    if frees {
                        off.push(day);
                    } else if works && day.is_weekend() {
                        work.push(day);
                    }
                }
                let notice = Notice { title: String::new(), published_on: first, address: String::new() };
                CalendarYear { year, off, work, notices: vec![notice] }
            })
        })
    }
}
use given::{day, days, years};

fn embedded() -> &'static Calendar {
    &Law::embedded().calendar
}

/// Whether a day works by the lists alone, and whether a list had to be done without.
fn plainly(years: &[CalendarYear], day: Day) -> (bool, bool) {
    match years.iter().find(|known| known.year == day.year()) {
        Some(known) if known.work.contains(&day) => (true, false),
        Some(known) if known.off.contains(&day) => (false, false),
        known => (!day.is_weekend(), known.is_none()),
    }
}

/// The `count`th working day among `days`, by looking at each.
fn nth(years: &[CalendarYear], days: impl Iterator<Item = Day>, count: u16) -> Option<Counted> {
    let (mut left, mut provisional) = (count, false);
    for day in days {
        let (working, unknown) = plainly(years, day);
        provisional |= unknown;
        left = left.saturating_sub(u16::from(working));
        if left == 0 {
            return Some(Counted { day, provisional });
        }
    }
    None
}

fn forward(from: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(from), |&day| (day < Day::MAX).then(|| day.next()))
}

fn backward(from: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(from), |&day| (day > Day::MIN).then(|| day.minus_days(1)))
}

#[test]
fn has_the_known_sums_of_working_days() {
    let calendar = embedded();
    let working = |year| {
        let days = forward(Day::new(year, 1, 1).unwrap()).take_while(|day| day.year() == year);
        days.filter(|&day| calendar.is_working(day).unwrap()).count()
    };
    let sums = (2020..=2026).map(working).collect::<Vec<_>>();
    assert_eq!(sums, [249, 250, 249, 249, 251, 248, 248]);
    assert_eq!(calendar.known_until(), Some(day("2026-12-31")));
    assert_eq!(calendar.is_working(day("2019-12-31")), None);
    assert_eq!(calendar.is_working(day("2027-01-01")), None);
}

#[test]
fn counts_as_worked_by_hand() {
    let calendar = embedded();
    // Mid-Autumn 25 to 27 September, National Day 1 to 7 October, 20 September and 10 October working weekends.
    for (start, count, reached) in [
        ("2026-09-18", 0, "2026-09-18"),
        ("2026-09-18", 1, "2026-09-20"),
        ("2026-09-18", 7, "2026-09-29"),
        ("2026-09-18", 20, "2026-10-22"),
        ("2026-10-01", 1, "2026-10-08"),
        ("2020-01-23", 1, "2020-02-03"), // the holiday that was made longer
    ] {
        let counted = calendar.working_days_after(day(start), count);
        assert_eq!(counted, Counted { day: day(reached), provisional: false }, "{count} after {start}");
    }
    let counted = calendar.working_days_after(day("2026-12-30"), 2);
    assert_eq!(counted, Counted { day: day("2027-01-01"), provisional: true });
    let before = calendar.previous_working(day("2026-10-07"));
    assert_eq!(before, Counted { day: day("2026-09-30"), provisional: false });
    let after = calendar.next_working(day("2026-10-10"));
    assert_eq!(after, Counted { day: day("2026-10-10"), provisional: false });
}

proptest! {
    #[test]
    fn agrees_with_looking_at_each_day(years in years(), start in days(), count in 0_u16..300) {
        let calendar = Calendar::new(years.clone());
        let (working, unknown) = plainly(&years, start);
        prop_assert_eq!(calendar.is_working(start), (!unknown).then_some(working));
        if let Some(expected) = nth(&years, forward(start), 1) {
            prop_assert_eq!(calendar.next_working(start), expected);
        }
        if let Some(expected) = nth(&years, backward(start), 1) {
            prop_assert_eq!(calendar.previous_working(start), expected);
        }
        match (count, nth(&years, forward(start).skip(1), count)) {
            (0, _) => prop_assert_eq!(calendar.working_days_after(start, 0), Counted { day: start, provisional: false }),
            (_, Some(expected)) => prop_assert_eq!(calendar.working_days_after(start, count), expected),
            (_, None) => prop_assert_eq!(calendar.working_days_after(start, count).day, Day::MAX),
        }
    }

    #[test]
    fn counts_on_from_where_it_stopped(years in years(), start in days(), first in 0_u16..200, then in 0_u16..200) {
        let calendar = Calendar::new(years);
        let stop = calendar.working_days_after(start, first);
        let end = calendar.working_days_after(stop.day, then);
        let whole = calendar.working_days_after(start, first.saturating_add(then));
        prop_assert_eq!(whole, Counted { day: end.day, provisional: stop.provisional || end.provisional });
    }

    #[test]
    fn ends_for_any_day_and_count(start in days(), count in any::<u16>()) {
        let counted = embedded().working_days_after(start, count);
        // Five of seven days work but for the holidays of seven years, fewer than 40 in each.
        let most = u32::from(count).saturating_mul(7).div_ceil(5).saturating_add(7 * 40);
        prop_assert!(start <= counted.day && counted.day <= start.plus_days(most));
    }

    #[test]
    fn knows_a_year_or_calls_the_day_provisional(start in days(), count in 1_u16..300) {
        let calendar = embedded();
        let counted = calendar.working_days_after(start, count);
        let known = |day: Day| (2020..=2026).contains(&day.year());
        // At the very end the last day is looked at for all the days beyond it.
        prop_assert_eq!(counted.provisional, !(known(start.next()) && known(counted.day)));
    }
}
