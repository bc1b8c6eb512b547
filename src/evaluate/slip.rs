//! How an announced end came to lie too late: the slips in counting that give that very day.

use crate::day::Day;
use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::case::Case;
use crate::evaluate::governing::Decided;
use crate::evaluate::reading::{Candidate, Share};
use crate::evaluate::trace::Trace;
use crate::law::display::{DisplayRole, Longest};
use crate::law::finding::Slip;
use crate::law::pack::Effect;
use crate::period::Period;

/// Whether the announced end was miscounted to the person's cost, and by which slips it may have been.
#[derive(Clone, Debug)]
pub(super) struct Miscounted {
    pub(super) answer: Answer,
    pub(super) slips: Vec<Slip>,
    /// The first day of publication that would explain it, where none is recorded and no slip is found.
    pub(super) published: Option<Day>,
}

/// Holds the announced end against the day that is lawful. An end that is none too late was not miscounted.
pub(super) fn miscounted(case: &Case<'_>, last: &Decided, candidates: &[Candidate<'_>]) -> Miscounted {
    let none = |answer| Miscounted { answer, slips: Vec::new(), published: None };
    let Some(stated) = case.entry.publicity.as_ref().and_then(|publicity| publicity.stated_until) else {
        return none(Answer::No);
    };
    let Some(agreed) = last.agreed() else { return none(Answer::No) };
    let (Some(lawful), Some(by)) = (agreed.day, candidates.get(agreed.by)) else { return none(Answer::No) };
    let (Some(start), Longest::Period(period)) = (by.reading.starts_on, by.display.longest) else {
        return none(Answer::No);
    };
    // An end announced before a later and kinder rule came was no slip.
    let counted_so = by.part == Share::Own && period.last_day(start) == lawful;
    if stated <= lawful || !counted_so {
        return none(Answer::No);
    }
    let count = Count { case, by, start, period, lawful, stated };
    let slips: Vec<Slip> = count.slips();
    let published = if slips.is_empty() { count.unrecorded_publication() } else { None };
    let answer = match published {
        _ if !slips.is_empty() => Answer::Yes,
        Some(day) if day <= case.today => Answer::unknown(Fact::PublicityPublishedOn),
        _ => Answer::No,
    };
    Miscounted { answer, slips, published }
}

/// A lawful count, and the end that was announced.
struct Count<'c> {
    case: &'c Case<'c>,
    by: &'c Candidate<'c>,
    start: Day,
    period: Period,
    lawful: Day,
    stated: Day,
}

impl Count<'_> {
    fn slips(&self) -> Vec<Slip> {
        let from = |day: Option<Day>| day.is_some_and(|day| self.comes_from(day));
        let document = self.case.entry.document.known();
        let blocks = |days| self.period.last_day_in_blocks(self.start, days) == Some(self.stated);
        let found = [
            (Slip::FromPublication, from(self.published_on())),
            (Slip::FromEffect, from(document.and_then(|document| document.effective_on))),
            (Slip::DayLate, self.lawful.next() == self.stated),
            (Slip::HeavierClass, self.is_of_heavier_class()),
            (Slip::MonthsAsBlocks, blocks(30) || blocks(31)),
            (Slip::WholeYear, Day::new(self.lawful.year(), 12, 31) == Some(self.stated)),
        ];
        found.into_iter().filter(|(_, fits)| *fits).map(|(slip, _)| slip).collect()
    }

    fn published_on(&self) -> Option<Day> {
        self.case.entry.publicity.as_ref().and_then(|publicity| publicity.published_on)
    }

    /// Whether the announced end is that of the same period from a later day.
    fn comes_from(&self, day: Day) -> bool {
        day > self.start && self.period.last_day(day) == self.stated
    }

    /// Whether the rules of the same text have a heavier class that ends on the announced day.
    fn is_of_heavier_class(&self) -> bool {
        let Some(class) = self.by.display.class else { return false };
        self.by.pack.rules.iter().any(|rule| match &rule.effect {
            Effect::Display(other) if other.role == DisplayRole::Governs && other.class > Some(class) => {
                matches!(other.longest, Longest::Period(longest) if longest.last_day(self.start) == self.stated)
                    && ask(&rule.when, &self.case.facts(), &mut Trace::dropped()) != Answer::No
            }
            _ => false,
        })
    }

    /// The first day of publication that may explain the announced end, where none is recorded.
    fn unrecorded_publication(&self) -> Option<Day> {
        if self.published_on().is_some() {
            return None;
        }
        // A period from another day may be longer or shorter by what the months differ.
        let later = self.lawful.days_until(self.stated);
        let earliest = u32::try_from(later.saturating_sub(3)).unwrap_or(0);
        (earliest..=earliest.saturating_add(6)).map(|days| self.start.plus_days(days)).find(|day| self.comes_from(*day))
    }
}
