//! Days and periods against `jiff` and against the calendar's own rules, counted out.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

use credit_portal::day::Day;
use credit_portal::period::{Period, Unit};
use jiff::civil::{Date, Weekday};
use jiff::{Span, Unit as JiffUnit};
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

fn date(day: Day) -> Option<Date> {
    day.to_string().parse().ok()
}

fn day(date: Date) -> Option<Day> {
    Day::new(i32::from(date.year()), date.month().try_into().ok()?, date.day().try_into().ok()?)
}

/// How many days the month has, by the rule of the Gregorian calendar.
fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn parts(day: Day) -> Option<(i32, u32, u32)> {
    let text = day.to_string();
    let mut parts = text.split('-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Any day of the years 1900 to 2200, the ends of months more often than others.
fn days() -> impl Strategy<Value = Day> {
    (1900_i32..=2200, 1_u32..=12, prop_oneof![1_u32..=31, 28_u32..=31])
        .prop_map(|(year, month, number)| (year, month, number.min(days_in(year, month))))
        .prop_filter_map("a day that exists", |(year, month, number)| Day::new(year, month, number))
}

fn units() -> impl Strategy<Value = (Unit, JiffUnit)> {
    prop_oneof![
        Just((Unit::Days, JiffUnit::Day)),
        Just((Unit::Months, JiffUnit::Month)),
        Just((Unit::Years, JiffUnit::Year)),
    ]
}

#[test]
fn has_every_day_from_1900_to_2200_and_no_other() {
    let mut expected = Day::new(1900, 1, 1).unwrap();
    for year in 1900..=2200 {
        for month in 0..=13 {
            for number in 0..=32 {
                let text = format!("{year:04}-{month:02}-{number:02}");
                let exists = (1..=12).contains(&month) && number >= 1 && number <= days_in(year, month);
                let found = Day::parse(&text);
                assert_eq!(found, Day::new(year, month, number), "{text}");
                assert_eq!(found, exists.then_some(expected), "{text}");
                if exists {
                    let weekday = date(expected).unwrap().weekday();
                    assert_eq!(expected.is_weekend(), matches!(weekday, Weekday::Saturday | Weekday::Sunday), "{text}");
                    expected = expected.next();
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn adds_months_as_counted_out(start in days(), count in 0_u32..3000) {
        let (mut year, mut month, number) = parts(start).unwrap();
        for _ in 0..count {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        let expected = Day::new(year, month, number.min(days_in(year, month)));
        prop_assert_eq!(Some(start.plus_months(count)), expected);
    }

    #[test]
    fn adds_and_subtracts_days_as_counted_out(start in days(), count in 0_u32..1000) {
        let end = (0..count).fold(start, |day, _| day.next());
        prop_assert_eq!(start.plus_days(count), end);
        prop_assert_eq!(end.minus_days(count), start);
        prop_assert_eq!(start.days_until(end), i32::try_from(count).unwrap());
        prop_assert_eq!(end.days_until(start), -i32::try_from(count).unwrap());
    }

    #[test]
    fn ends_periods_as_jiff_does(start in days(), count in 0_u16..1000, (unit, theirs) in units()) {
        let span = match theirs {
            JiffUnit::Day => Span::new().days(count),
            JiffUnit::Month => Span::new().months(count),
            _ => Span::new().years(count),
        };
        let expected = day(date(start).unwrap().checked_add(span).unwrap());
        prop_assert_eq!(Some(Period::new(count, unit).last_day(start)), expected);
    }

    #[test]
    fn counts_the_days_between_as_jiff_does(one in days(), other in days()) {
        let span = date(one).unwrap().until((JiffUnit::Day, date(other).unwrap())).unwrap();
        prop_assert_eq!(one.days_until(other), span.get_days());
        prop_assert_eq!(one.cmp(&other), date(one).cmp(&date(other)));
    }

    #[test]
    fn ages_people_on_their_birthdays(birth in days(), on in days()) {
        let (year, month, number) = parts(birth).unwrap();
        let today = parts(on).unwrap();
        // A birthday is over in a year once the day of that number has come, or the one after it in a common year.
        let expected = (0..).take_while(|age| (year + age + 1, month, number) <= today).count();
        let expected = (on >= birth).then(|| u32::try_from(expected).unwrap());
        prop_assert_eq!(on.age_since(birth), expected);
    }

    #[test]
    fn stays_between_the_ends(start in 0_u32..3_652_059, count in any::<u32>()) {
        let start = Day::MIN.plus_days(start);
        prop_assert!(Day::MIN <= start.minus_days(count) && start.minus_days(count) <= start);
        prop_assert!(start <= start.plus_days(count) && start.plus_days(count) <= Day::MAX);
        prop_assert!(start <= start.plus_months(count) && start.plus_months(count) <= Day::MAX);
    }

    #[test]
    fn reads_back_what_it_writes(start in 0_u32..3_652_059, count in any::<u16>(), (unit, _) in units()) {
        let start = Day::MIN.plus_days(start);
        prop_assert_eq!(Day::parse(&start.to_string()), Some(start));
        let period = Period::new(count, unit);
        prop_assert_eq!(Period::parse(&period.to_string()), Some(period));
    }

    #[test]
    fn reads_a_day_in_one_form_only(text in "[0-9０-９+\\-/ ]{8,12}|[0-9]{4}-[01][0-9]-[0-3][0-9].?|\\PC{0,12}") {
        if let Some(day) = Day::parse(&text) {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
