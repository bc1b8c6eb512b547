//! What counts on a day: which events of a model each entry meets, and until when that is sure to stay so.

use crate::day::Day;
use crate::evaluate::Whole;
use crate::evaluate::answer::{Fact, UnclearEvent};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::display::Standing;
use crate::evaluate::facts::Facts;
use crate::evaluate::flag::flag;
use crate::evaluate::trace::Trace;
use crate::law::condition::Flag;
use crate::record::entry::Entry;
use crate::score::model::{Event, Model};
use crate::score::words::Rounding;

/// What one entry, or the subject, comes to.
pub(super) struct Counted<'c> {
    /// Its id; none: the subject.
    pub(super) entry: Option<&'c str>,
    pub(super) hits: Vec<Hit<'c>>,
    pub(super) unclear: Vec<UnclearEvent>,
    /// Why it no longer counts.
    pub(super) left: Option<Flag>,
    /// The next day on which time alone changes it, besides the days that the record and the law name.
    pub(super) next: Option<Day>,
}

/// An event that is met.
pub(super) struct Hit<'c> {
    pub(super) event: &'c Event,
    pub(super) points: i64,
    pub(super) months: Option<u32>,
    /// How much of a thousand is counted, and the points that this makes less or more.
    pub(super) factor: Option<(i64, i64)>,
}

impl Hit<'_> {
    /// The points that are left of it.
    pub(super) fn comes_to(&self) -> i64 {
        self.points.saturating_add(self.factor.map_or(0, |(_, change)| change))
    }
}

impl<'r> Whole<'r> {
    /// What counts today: of the subject, then of each entry.
    pub(super) fn counted<'c>(&self, model: &'c Model) -> Vec<Counted<'c>>
    where
        'r: 'c,
    {
        let mut counted = vec![self.count(model, None)];
        for one in &self.standings {
            counted.push(self.count(model, Some(one)));
        }
        counted
    }

    /// What counts today of the subject, or of one entry.
    pub(super) fn count<'c>(&self, model: &'c Model, of: Option<&(&'r Entry, Standing)>) -> Counted<'c>
    where
        'r: 'c,
    {
        let entry: Option<&'r Entry> = of.map(|(entry, _)| *entry);
        let facts = Facts { entry, standing: of.map(|(_, standing)| standing), ..self.facts() };
        count(model, entry.map(|entry| entry.id.as_str()), &facts)
    }
}

fn count<'c>(model: &'c Model, entry: Option<&'c str>, facts: &Facts<'_>) -> Counted<'c> {
    let mut counted = Counted { entry, hits: Vec::new(), unclear: Vec::new(), left: None, next: None };
    let mut may_have_ended = Answer::Yes;
    if let Some(entry) = facts.entry {
        // What lies ahead counts for nothing yet.
        if !facts.has_come(entry.determined_on) {
            return counted;
        }
        for leaves in &model.leaves {
            match flag(*leaves, facts).1 {
                Answer::Yes => {
                    counted.left = Some(*leaves);
                    return counted;
                }
                // What may have ended is held against nobody.
                Answer::Unknown(missing) if *leaves == Flag::DisplayEnded && facts.dishonest() => {
                    may_have_ended = Answer::Unknown(missing);
                }
                _ => {}
            }
        }
    }
    for event in &model.events {
        if event.of_subject == facts.entry.is_some() {
            continue;
        }
        let mut met = ask(&event.when, facts, &mut Trace::dropped());
        if let Some((class, standing)) = event.class.zip(facts.standing) {
            met = Answer::all([met, standing.is_of(class)]);
        }
        if met != Answer::No {
            met = Answer::all([met, may_have_ended.clone()]);
        }
        match met {
            Answer::Yes => counted.hit(event, model.rounding, facts),
            Answer::Unknown(missing) => counted.unclear(event, missing),
            Answer::No => {}
        }
    }
    counted
}

impl<'c> Counted<'c> {
    fn unclear(&mut self, event: &Event, missing: Vec<Fact>) {
        let (_, missing) = Answer::Unknown(missing).outcome();
        let entry = self.entry.map(str::to_owned);
        self.unclear.push(UnclearEvent { event: event.id.clone(), clause: event.clause.clone(), entry, missing });
    }

    /// Notes a day on which time changes something.
    fn changes_on(&mut self, day: Day, today: Day) {
        if day > today && self.next.is_none_or(|next| day < next) {
            self.next = Some(day);
        }
    }

    /// Whether it lasted as long as the event asks, and what it gives or takes then.
    fn hit(&mut self, event: &'c Event, rounding: Rounding, facts: &Facts<'_>) {
        let mut hit = Hit { event, points: event.points, months: None, factor: None };
        let timed = event.per_month || event.over.is_some() || event.up_to.is_some();
        let determined = facts.entry.and_then(|entry| entry.determined_on);
        let span = span(facts);
        if (timed && span.is_none()) || (!event.factor.is_empty() && determined.is_none()) {
            return self.unclear(event, vec![Fact::DeterminedOn]);
        }
        if let Some((start, end)) = span.filter(|_| timed) {
            let mut past = |months: Option<u32>| {
                let day = start.plus_months(months?);
                self.changes_on(day.next(), facts.today);
                Some(end > day)
            };
            let (over, beyond) = (past(event.over), past(event.up_to));
            if over == Some(false) || beyond == Some(true) {
                return;
            }
            if event.per_month {
                let months = full_months(start, end);
                self.changes_on(start.plus_months(months.saturating_add(1)), facts.today);
                if months == 0 {
                    return;
                }
                hit.months = Some(months);
                hit.points = event.points.saturating_mul(i64::from(months));
            }
        }
        for (after, per_mille) in &event.factor {
            let from = after.last_day(determined.unwrap_or(facts.today));
            self.changes_on(from, facts.today);
            if from <= facts.today {
                let counted = part(hit.points, *per_mille, rounding);
                hit.factor = Some((*per_mille, counted.saturating_sub(hit.points)));
            }
        }
        self.hits.push(hit);
    }
}

/// From when to when it lasted, as far as the record tells.
fn span(facts: &Facts<'_>) -> Option<(Day, Day)> {
    let entry = facts.entry?;
    let continuing = entry.continuing.as_ref();
    let start = continuing.and_then(|act| act.since).or_else(|| facts.acted_on())?;
    let ended = facts.come(continuing.and_then(|act| act.ended_on)).unwrap_or(facts.today);
    let fulfilled = facts.come(entry.duties.as_ref().and_then(|duties| duties.fulfilled_on)).unwrap_or(facts.today);
    Some((start, ended.min(fulfilled)))
}

/// How many months, to the day of the same number or the month's last, lie from one day to another.
fn full_months(start: Day, end: Day) -> u32 {
    let mut months = end.age_since(start).unwrap_or_default().saturating_mul(12);
    while start.plus_months(months.saturating_add(1)) <= end && months < u32::from(u16::MAX) {
        months = months.saturating_add(1);
    }
    months
}

/// So much of a thousand of the points, rounded.
fn part(points: i64, per_mille: i64, rounding: Rounding) -> i64 {
    let thousandths = points.saturating_mul(per_mille);
    let half = match rounding {
        Rounding::TowardsZero => 0,
        Rounding::HalfAwayFromZero => thousandths.signum().saturating_mul(500),
    };
    thousandths.saturating_add(half).checked_div(1000).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{full_months, part};
    use crate::day::Day;
    use crate::score::words::Rounding;

    #[test]
    fn months_are_full_on_the_day_of_the_same_number_or_the_last() {
        for (start, end, months) in [
            ("2026-01-31", "2026-02-27", 0),
            ("2026-01-31", "2026-02-28", 1),
            ("2024-02-29", "2025-02-28", 12),
            ("2026-05-10", "2026-05-09", 0),
            ("2020-05-10", "2026-05-09", 71),
            ("2020-05-10", "2026-05-10", 72),
        ] {
            assert_eq!(full_months(Day::parse(start).unwrap(), Day::parse(end).unwrap()), months, "{start} to {end}");
        }
    }

    #[test]
    fn a_part_is_rounded_as_the_model_says() {
        use Rounding::{HalfAwayFromZero, TowardsZero};
        for (points, per_mille, rounding, counted) in [
            (-25, 700, TowardsZero, -17),
            (-25, 700, HalfAwayFromZero, -18),
            (25, 700, HalfAwayFromZero, 18),
            (-24, 700, HalfAwayFromZero, -17),
            (-10, 0, TowardsZero, 0),
            (7, 999, TowardsZero, 6),
        ] {
            assert_eq!(part(points, per_mille, rounding), counted, "{points} by {per_mille}");
        }
    }
}
