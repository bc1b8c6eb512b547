//! Working days, as the State Council's yearly notices set them.

use crate::day::Day;
use serde::{Deserialize, Serialize};

/// A notice on the holidays of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Its title.
    pub title: String,
    /// The day it was published.
    pub published_on: Day,
    /// Where it is published.
    pub address: String,
}

/// What the notices say about the days of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// Days freed, weekends inside a holiday included.
    pub off: Vec<Day>,
    /// Saturdays and Sundays made working days.
    pub work: Vec<Day>,
    /// The notices that say so.
    pub notices: Vec<Notice>,
}

/// A day found by counting working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day.
    pub day: Day,
    /// Whether the count went through a year without a notice, where Monday to Friday were taken as working days.
    pub provisional: bool,
}

/// The years whose notices are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    years: Vec<CalendarYear>,
}

impl Calendar {
    /// The calendar of these years, in which [`faults`] finds nothing.
    #[must_use]
    pub fn new(mut years: Vec<CalendarYear>) -> Self {
        years.sort_by_key(|known| known.year);
        Self { years }
    }

    /// The last day of the unbroken run of known years that begins with the first one.
    #[must_use]
    pub fn known_until(&self) -> Option<Day> {
        let run = self.years.chunk_by(|known, next| known.year.checked_add(1) == Some(next.year)).next()?;
        Day::new(run.last()?.year, 12, 31)
    }

    /// Whether it is a working day; `None` where the notice of its year is not known.
    #[must_use]
    pub fn is_working(&self, day: Day) -> Option<bool> {
        let at = self.years.binary_search_by_key(&day.year(), |known| known.year).ok()?;
        let known = self.years.get(at)?;
        Some(if day.is_weekend() { known.work.contains(&day) } else { !known.off.contains(&day) })
    }

    /// The first working day on or after `day`. The last day there is stands for all beyond it.
    #[must_use]
    pub fn next_working(&self, day: Day) -> Counted {
        self.seek(day, Day::MAX, Day::next)
    }

    /// The last working day on or before `day`. The first day there is stands for all before it.
    #[must_use]
    pub fn previous_working(&self, day: Day) -> Counted {
        self.seek(day, Day::MIN, |day| day.minus_days(1))
    }

    /// The day on which `count` working days have passed since `start`, which is not counted itself: `start` for
    /// none, and for one the first working day after it.
    #[must_use]
    pub fn working_days_after(&self, start: Day, count: u16) -> Counted {
        (0..count).fold(Counted { day: start, provisional: false }, |reached, _| {
            let next = self.next_working(reached.day.next());
            Counted { provisional: reached.provisional || next.provisional, ..next }
        })
    }

    fn seek(&self, from: Day, end: Day, step: fn(Day) -> Day) -> Counted {
        let (mut day, mut provisional) = (from, false);
        loop {
            let working = self.is_working(day);
            provisional |= working.is_none();
            if working.unwrap_or(!day.is_weekend()) || day == end {
                return Counted { day, provisional };
            }
            day = step(day);
        }
    }
}

/// What is wrong with tables meant for a [`Calendar`], one line each.
#[must_use]
pub fn faults(years: &[CalendarYear]) -> Vec<String> {
    let gaps = years.windows(2).filter_map(|pair| match pair {
        [known, next] if known.year.checked_add(1) != Some(next.year) => {
            Some(format!("{} does not follow {}", next.year, known.year))
        }
        _ => None,
    });
    gaps.chain(years.iter().flat_map(faults_of_year)).collect()
}

fn faults_of_year(known: &CalendarYear) -> Vec<String> {
    let year = known.year;
    let mut faults = Vec::new();
    if known.notices.is_empty() {
        faults.push(format!("{year}: no notice"));
    }
    for (list, days) in [("off", &known.off), ("work", &known.work)] {
        if !days.is_sorted_by(|day, next| day < next) {
            faults.push(format!("{year}: `{list}` is out of order or repeats a day"));
        }
        let strays = days.iter().filter(|day| day.year() != year);
        faults.extend(strays.map(|day| format!("{year}: {day} is in another year")));
    }
    let weekdays = known.work.iter().filter(|day| !day.is_weekend());
    faults.extend(weekdays.map(|day| format!("{year}: {day} in `work` is no Saturday or Sunday")));
    let both = known.work.iter().filter(|day| known.off.contains(day));
    faults.extend(both.map(|day| format!("{year}: {day} is both in `off` and in `work`")));
    faults
}

#[cfg(test)]
mod tests {
    use super::{Calendar, CalendarYear, Counted, Notice, faults};
    use crate::day::Day;

    fn days(texts: &[&str]) -> Vec<Day> {
        texts.iter().map(|text| Day::parse(text).unwrap()).collect()
    }

    fn year(year: i32, off: &[&str], work: &[&str]) -> CalendarYear {
        let notice = Notice { title: "notice".into(), published_on: Day::MIN, address: "address".into() };
        CalendarYear { year, off: days(off), work: days(work), notices: vec![notice] }
    }

    #[test]
    fn knows_the_run_that_begins_with_the_first_year() {
        let until = |years: &[i32]| {
            let years = years.iter().map(|&of| year(of, &[], &[])).collect();
            Calendar::new(years).known_until().map(|day| day.to_string())
        };
        assert_eq!(until(&[]), None);
        assert_eq!(until(&[2026]).as_deref(), Some("2026-12-31"));
        assert_eq!(until(&[2025, 2026, 2024]).as_deref(), Some("2026-12-31"));
        assert_eq!(until(&[2020, 2021, 2023, 2024]).as_deref(), Some("2021-12-31"));
        assert_eq!(until(&[i32::MAX]), None);
    }

    #[test]
    fn stays_provisional_on_the_way_out_of_an_unknown_year() {
        // A Saturday of 2022, a Sunday of 2023 and a Monday; nobody knows whether the Saturday works.
        let calendar = Calendar::new(vec![year(2023, &[], &[])]);
        let monday = Counted { day: Day::parse("2023-01-02").unwrap(), provisional: true };
        assert_eq!(calendar.next_working(Day::parse("2022-12-31").unwrap()), monday);
        let sunday = calendar.next_working(Day::parse("2023-01-01").unwrap());
        assert_eq!(sunday, Counted { provisional: false, ..monday });
    }

    #[test]
    fn stops_at_both_ends() {
        // 9999-12-31 is a Friday and 0001-01-01 a Monday; freed, there is no working day left to find.
        let calendar = Calendar::new(vec![year(1, &["0001-01-01"], &[]), year(9999, &["9999-12-31"], &[])]);
        let friday = Calendar::new(Vec::new()).working_days_after(Day::MAX, u16::MAX);
        assert_eq!((friday.day, friday.provisional), (Day::MAX, true));
        assert_eq!(calendar.next_working(Day::MAX).day, Day::MAX);
        assert_eq!(calendar.previous_working(Day::MIN).day, Day::MIN);
        assert_eq!(calendar.working_days_after(Day::MAX, u16::MAX).day, Day::MAX);
    }

    #[test]
    fn finds_every_fault_in_a_table() {
        // In 2026, 1 January is a Thursday, 4 January a Sunday and 10 January a Saturday.
        let sound = year(2026, &["2026-01-01", "2026-01-03"], &["2026-01-04", "2026-01-10"]);
        assert_eq!(faults(&[sound.clone(), year(2027, &[], &[])]), Vec::<String>::new());
        let unannounced = CalendarYear { notices: Vec::new(), ..sound.clone() };
        for (years, fault) in [
            (vec![sound.clone(), sound.clone()], "2026 does not follow 2026"),
            (vec![sound.clone(), year(2028, &[], &[])], "2028 does not follow 2026"),
            (vec![sound.clone(), year(2025, &[], &[])], "2025 does not follow 2026"),
            (vec![unannounced], "2026: no notice"),
            (vec![year(2026, &["2026-01-02", "2026-01-01"], &[])], "2026: `off` is out of order or repeats a day"),
            (vec![year(2026, &[], &["2026-01-04", "2026-01-04"])], "2026: `work` is out of order or repeats a day"),
            (vec![year(2026, &["2025-12-31"], &[])], "2026: 2025-12-31 is in another year"),
            (vec![year(2026, &[], &["2027-01-02"])], "2026: 2027-01-02 is in another year"),
            (vec![year(2026, &[], &["2026-01-01"])], "2026: 2026-01-01 in `work` is no Saturday or Sunday"),
            (vec![year(2026, &["2026-01-04"], &["2026-01-04"])], "2026: 2026-01-04 is both in `off` and in `work`"),
        ] {
            assert_eq!(faults(&years), [fault]);
        }
    }
}
