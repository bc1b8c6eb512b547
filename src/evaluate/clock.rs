//! The limits of time for others to act: when each is due, and whether it was missed.

use crate::calendar::Counted;
use crate::day::Day;
use crate::evaluate::answer::{ClockView, DisplayStatus, Fact};
use crate::evaluate::answers::{Answer, in_order};
use crate::evaluate::ask::ask;
use crate::evaluate::case::Case;
use crate::evaluate::display::Standing;
use crate::evaluate::facts::Facts;
use crate::evaluate::moment::{self, Thing};
use crate::evaluate::trace::Trace;
use crate::law::clock::{Clock, Matter, Moment, Unit};
use crate::law::pack::{Effect, Method, Pack, PackStatus, Rule};

/// Every limit that runs or ran for an entry, from the nearest pack to the furthest.
pub(super) fn clocks(case: &Case<'_>, standing: &Standing) -> Vec<ClockView> {
    let facts = Facts { standing: Some(standing), ..case.facts() };
    let mut clocks: Vec<ClockView> = Vec::new();
    for (pack, rule, clock) in applicable(case, &facts) {
        for thing in moment::things(clock.starts, &facts) {
            let view = Limit { case, facts: &facts, pack, rule, clock, thing }.view(&clocks);
            let before = leg_before(clock, &clocks);
            // The later leg of a chain whose first began before the text was in force is none of its own.
            let orphan = clock.after.is_some() && before.is_none() && view.starts_on.is_none();
            let begun = view.starts_on.or(before.and_then(|before| before.starts_on));
            if !orphan && pack.in_force.contain(begun.unwrap_or(case.today)) {
                clocks.push(view);
            }
        }
    }
    overridden(case, clocks)
}

type Applicable<'r> = (&'r Pack, &'r Rule, &'r Clock);

fn applicable<'r>(case: &Case<'r>, facts: &Facts<'_>) -> Vec<Applicable<'r>> {
    let rules = case.packs.iter().flat_map(|pack| pack.rules.iter().map(move |rule| (*pack, rule)));
    let clocks = rules.filter_map(|(pack, rule)| match &rule.effect {
        Effect::Clock(clock) => Some((pack, rule, clock)),
        _ => None,
    });
    clocks.filter(|(_, rule, _)| ask(&rule.when, facts, &mut Trace::dropped()) != Answer::No).collect()
}

/// A limit gives way to one that overrides it and starts from the same thing.
fn overridden(case: &Case<'_>, clocks: Vec<ClockView>) -> Vec<ClockView> {
    let rules = || case.packs.iter().flat_map(|pack| &pack.rules);
    let gives_way = |clock: &ClockView| {
        clocks.iter().any(|other| {
            let by = rules().find(|rule| rule.id == other.rule);
            other.about == clock.about && by.is_some_and(|by| by.overrides.contains(&clock.rule))
        })
    };
    clocks.iter().filter(|clock| !gives_way(clock)).cloned().collect()
}

fn leg_before<'c>(clock: &Clock, clocks: &'c [ClockView]) -> Option<&'c ClockView> {
    clocks.iter().find(|other| Some(&other.rule) == clock.after.as_ref())
}

/// One limit of time, about one thing.
struct Limit<'l> {
    case: &'l Case<'l>,
    facts: &'l Facts<'l>,
    pack: &'l Pack,
    rule: &'l Rule,
    clock: &'l Clock,
    thing: Thing<'l>,
}

impl Limit<'_> {
    fn view(&self, before: &[ClockView]) -> ClockView {
        let Self { case, clock, rule, .. } = *self;
        let starts_on = self.day(clock.starts);
        let done_on = self.day(clock.done);
        let (length, may_move) = self.length();
        // While the event between two legs is unknown, the second is due at the latest after the whole of the first.
        let latest = leg_before(clock, before).and_then(|leg| leg.due_on.map(|due| (due, leg.provisional)));
        let latest = latest.filter(|_| starts_on.is_none() && done_on.is_none());
        let from = starts_on.map(|day| (day, false)).or(latest);
        let due = from.zip(length).map(|((day, provisional), length)| {
            let counted = count(case, clock.unit, day, length);
            Counted { provisional: counted.provisional || provisional, ..counted }
        });
        let due_on = due.map(|due| due.day);
        let provisional = due.is_some_and(|due| due.provisional);
        let late = due_on.is_some_and(|due| done_on.unwrap_or(case.today) > due);
        let doubts = if late { self.doubts(length, &may_move) } else { Vec::new() };
        let unsure = provisional || latest.is_some() || !doubts.is_empty();
        let unstarted = if starts_on.is_none() { moment::missing(clock.starts) } else { None };
        let mut citations = rule.cites.clone();
        if clock.unit == Unit::Months {
            case.law.method(Method::NextWorkingDay).into_iter().for_each(|rule| rule.cite(&mut citations));
        }
        ClockView {
            kind: clock.kind,
            pack: self.pack.id.clone(),
            rule: rule.id.clone(),
            by: clock.by,
            about: self.thing.path(),
            starts_on,
            length,
            unit: clock.unit,
            due_on,
            done_on,
            missed: due_on.and_then(|_| (!(late && unsure)).then_some(late)),
            provisional,
            latest: latest.is_some(),
            may_move,
            missing: in_order(unstarted.into_iter().chain(doubts).collect()),
            citations,
            certainty: rule.certainty,
            draft: self.pack.status == PackStatus::Draft,
        }
    }

    fn day(&self, moment: Moment) -> Option<Day> {
        moment::day(moment, self.facts, self.thing)
    }

    /// How long the limit is, and which facts, not stated, could make it longer.
    fn length(&self) -> (Option<u32>, Vec<Fact>) {
        let mut may_move = Vec::new();
        let mut length = self.clock.length;
        for other in &self.clock.otherwise {
            let (holds, fact) = matter(other.when, self.facts, self.thing);
            match holds {
                Some(true) => length = other.length,
                Some(false) => {}
                None => may_move.push(fact),
            }
        }
        if self.clock.pauses && self.paused().is_none() {
            may_move.push(Fact::ObjectionPausedDays);
        }
        (length.map(|length| self.with_pauses(length)), may_move)
    }

    fn paused(&self) -> Option<u64> {
        self.thing.objection().and_then(|objection| objection.paused_days)
    }

    /// A length with the time that is not counted.
    fn with_pauses(&self, length: u16) -> u32 {
        let paused = self.paused().filter(|_| self.clock.pauses).unwrap_or(0);
        u32::from(length).saturating_add(u32::try_from(paused).unwrap_or(u32::MAX))
    }

    /// Why someone who seems late may not be: facts on which the limit, its length or its end depends. Time that is not
    /// counted moves a due day only if the record tells how long it was.
    fn doubts(&self, length: Option<u32>, may_move: &[Fact]) -> Vec<Fact> {
        let mut doubts = match ask(&self.rule.when, self.facts, &mut Trace::dropped()) {
            Answer::Unknown(missing) => missing,
            Answer::Yes | Answer::No => Vec::new(),
        };
        if !self.is_past_the_longest(length) {
            doubts.extend(may_move.iter().copied().filter(|fact| *fact != Fact::ObjectionPausedDays));
        }
        // The entry was changed late; whether word had come in time nobody knows.
        let noticed = self.facts.document().and_then(|document| self.facts.come(document.notice_received_on));
        if self.clock.done == Moment::WordHadCome && noticed.is_none() && self.day(self.clock.done).is_some() {
            doubts.push(Fact::DocumentNoticeReceivedOn);
        }
        if self.day(self.clock.done).is_none() {
            doubts.extend(moment::cannot_be_told(self.clock.done, self.facts));
        }
        doubts
    }

    /// Whether it would be late under each length that is possible.
    fn is_past_the_longest(&self, length: Option<u32>) -> bool {
        let others = self.clock.otherwise.iter().map(|other| other.length.map(|length| self.with_pauses(length)));
        let longest = others.chain([length]).collect::<Option<Vec<_>>>().and_then(|lengths| lengths.into_iter().max());
        let latest = self.day(self.clock.starts).zip(longest);
        let latest = latest.map(|(start, longest)| count(self.case, self.clock.unit, start, longest).day);
        latest.is_some_and(|latest| self.day(self.clock.done).unwrap_or(self.case.today) > latest)
    }
}

fn count(case: &Case<'_>, unit: Unit, from: Day, length: u32) -> Counted {
    match unit {
        Unit::Months => case.law.calendar.next_working(from.plus_months(length)),
        Unit::WorkingDays | Unit::Promptly | Unit::AsPrescribed | Unit::Unnamed => {
            case.law.calendar.working_days_after(from, u16::try_from(length).unwrap_or(u16::MAX))
        }
    }
}

fn matter(matter: Matter, facts: &Facts<'_>, thing: Thing<'_>) -> (Option<bool>, Fact) {
    let objection = thing.objection();
    match matter {
        Matter::NeedsHelp => (objection.and_then(|one| one.needs_help), Fact::ObjectionNeedsHelp),
        Matter::AnswerExtended => (objection.and_then(|one| one.extended), Fact::ObjectionExtended),
        Matter::RepairExtended => (
            facts.entry.and_then(|entry| entry.repair.as_ref()).and_then(|repair| repair.extended),
            Fact::RepairExtended,
        ),
    }
}

/// The day after which nobody may show the entry, if its display has come to its end.
pub(super) fn display_ended(facts: &Facts<'_>) -> Option<Option<Day>> {
    let standing = facts.standing?;
    let entry = facts.entry?;
    match standing.display.status {
        DisplayStatus::Ended | DisplayStatus::Overdue => Some(standing.display.last_shown_day.map(Day::next)),
        // What may not be shown at all has a last day too.
        DisplayStatus::NotToBeShown => {
            let last = standing.display.last_shown_day.filter(|last| *last < facts.today);
            last.map(|last| Some(last.next()))
        }
        DisplayStatus::Repaired => Some(entry.repair.as_ref().and_then(|repair| repair.decided_on)),
        DisplayStatus::Revoked => Some(facts.document().and_then(|document| document.changed_on)),
        _ => None,
    }
}
