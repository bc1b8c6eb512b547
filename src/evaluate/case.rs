//! One entry before the law.

use crate::day::Day;
use crate::evaluate::facts::Facts;
use crate::law::Law;
use crate::law::pack::Pack;
use crate::record::Record;
use crate::record::entry::Entry;

/// An entry, the law that speaks for it, and the day.
#[derive(Clone, Copy, Debug)]
pub struct Case<'r> {
    /// All law.
    pub law: &'r Law,
    /// The packs that speak for the subject's place.
    pub packs: &'r [&'r Pack],
    /// The whole record.
    pub record: &'r Record,
    /// The entry.
    pub entry: &'r Entry,
    /// The day as of which the law is asked.
    pub today: Day,
}

impl Case<'_> {
    /// The day on which a continuing act ended, if it has.
    #[must_use]
    pub fn act_ended_on(&self) -> Option<Day> {
        self.entry.continuing.as_ref().and_then(|act| act.ended_on).filter(|day| *day <= self.today)
    }

    /// Whether the act goes on: it began, and no end of it has come. A day still to come has not begun anything.
    #[must_use]
    pub fn act_goes_on(&self) -> bool {
        let continuing = self.entry.continuing.as_ref();
        let began = continuing.is_some_and(|act| match act.since {
            Some(since) => since <= self.today,
            None => act.ended_on.is_some(),
        });
        began && self.act_ended_on().is_none()
    }

    /// What rules may ask of the entry before anything is told of it.
    pub(super) fn facts(&self) -> Facts<'_> {
        Facts::of_record(self.law, self.record, self.today).of_entry(self.entry)
    }
}
