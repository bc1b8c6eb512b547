//! For how long an entry may be shown: the readings, the governing days, and where the entry stands today.

use crate::day::Day;
use crate::evaluate::answer::{DecidedDay, Display, DisplayStatus, Fact, InputName, Reading, Step, StepKind};
use crate::evaluate::answers::{Answer, in_order};
use crate::evaluate::ask::ask;
use crate::evaluate::case::Case;
use crate::evaluate::class::Possible;
use crate::evaluate::facts::Facts;
use crate::evaluate::governing::{Decided, decide};
use crate::evaluate::reading::{Candidate, Share, readings};
use crate::evaluate::slip::{Miscounted, miscounted};
use crate::evaluate::stated::{self, Told};
use crate::evaluate::trace::Trace;
use crate::evaluate::{class, status};
use crate::law::display::{DisplayRole, Longest, RepairFrom, Starts};
use crate::law::pack::{Certainty, Effect, PackStatus};
use crate::record::entry::Entry;
use crate::record::words::Class;

/// How an entry stands: what is said of its display, and what that was told from.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) display: Display,
    /// The classes that are possible.
    possible: Possible,
    /// The classes that its kind and measures tell, whatever was stated.
    pub(super) derived: Option<Possible>,
    /// The last days that are possible.
    pub(super) last: Decided,
    /// Whether the law of the place keeps it out.
    pub(super) kept_out: Answer,
    /// Whether the announced end was miscounted, and how.
    pub(super) miscounted: Miscounted,
    /// What its texts tell of a person.
    pub(super) told: Vec<Told>,
    /// Rules of one text that apply together, and none gives way.
    pub(super) colliding: Vec<String>,
}

impl Standing {
    /// Whether the last day lies before this day, in whichever way unknown facts may lie. What was ended otherwise,
    /// or still goes on, has no last day to pass.
    pub(super) fn past(&self, day: Day) -> Answer {
        match self.display.status {
            DisplayStatus::Revoked | DisplayStatus::Repaired | DisplayStatus::Continuing | DisplayStatus::LongTerm => {
                Answer::No
            }
            _ => match self.past_in_any_case(day) {
                Answer::Unknown(missing) if missing.is_empty() => Answer::unknown(Fact::LawNationalPeriod),
                answer => answer,
            },
        }
    }

    /// Whether the last day that the law sets lies before this day, however the entry stands.
    pub(super) fn past_in_any_case(&self, day: Day) -> Answer {
        if self.last.all_before(day) {
            Answer::Yes
        } else if self.last.may_be_before(day) {
            Answer::Unknown(self.display.missing.clone())
        } else {
            Answer::No
        }
    }

    /// The class, where only one is possible.
    pub(super) fn class(&self) -> Option<Class> {
        let mut classes = self.possible.classes();
        classes.next().filter(|_| classes.next().is_none())
    }

    /// Whether the entry is minor under everything that is possible.
    pub(super) fn minor(&self) -> Answer {
        self.is_of(Class::Minor)
    }

    /// Whether the entry is of this class under everything that is possible.
    pub(super) fn is_of(&self, class: Class) -> Answer {
        if self.possible.is_only(class) {
            Answer::Yes
        } else if self.possible.includes(class) {
            Answer::unknown(Fact::Class)
        } else {
            Answer::No
        }
    }

    /// Whether no period is known although the day of determination is.
    pub(super) fn no_period(&self, entry: Option<&Entry>) -> bool {
        self.last.possibilities.is_empty() && entry.is_some_and(|entry| entry.determined_on.is_some())
    }
}

/// Tells how an entry stands.
pub(super) fn display(case: &Case<'_>, trace: &mut Trace) -> Standing {
    let derived = class::derived(case, trace);
    let possible = class::possible(case, derived, trace);
    let mut candidates = readings(case, possible, trace);
    let last = decide(case, DecidedDay::LastShownDay, possible, &candidates, trace);
    let repair = decide(case, DecidedDay::FirstRepairDay, possible, &candidates, trace);
    let last_reason = last.reason(case, DecidedDay::LastShownDay, &candidates);
    let certain = last.day().zip(last_reason.as_ref().map(|reason| reason.certainty));
    literal_readings(&mut candidates, certain, trace);
    let repair_reason = repair.reason(case, DecidedDay::FirstRepairDay, &candidates);
    let kept_out = kept_out(case);
    let status = status::status(case, &last, last.long_term(&candidates), kept_out == Answer::Yes);
    let governing = last_reason.as_ref().map(|reason| reason.pack.clone());
    let starts_on = starts(&candidates, &last);
    let display = Display {
        status: status.status,
        starts_on,
        first_repair_day: repair.day(),
        last_shown_day: last.day(),
        remaining_days: status.remaining_days,
        overdue_days: status.overdue_days,
        missing: missing(case, &candidates, &[&last, &repair]),
        governing,
        reasons: last_reason.into_iter().chain(repair_reason).collect(),
        readings: candidates
            .iter()
            .enumerate()
            .map(|(at, one)| reading(one, last.set_by(at, &candidates) || repair.set_by(at, &candidates)))
            .collect(),
    };
    let told = if case.facts().is_person() {
        stated::told(&case.record.subject, case.entry, case.facts().known_private(), &case.law.personal)
    } else {
        Vec::new()
    };
    Standing {
        display,
        possible,
        derived,
        miscounted: miscounted(case, &last, &candidates),
        last,
        kept_out,
        told,
        colliding: colliding(&candidates),
    }
}

/// A text that opens repair only after the whole period, whatever that is, can be told once the period is.
fn literal_readings(candidates: &mut [Candidate<'_>], last: Option<(Day, Certainty)>, trace: &mut Trace) {
    let Some((last, by)) = last else { return };
    for (at, candidate) in candidates.iter_mut().enumerate() {
        if candidate.display.repair == Some(RepairFrom::AfterWhole) {
            candidate.reading.last_shown_day = Some(last);
            candidate.reading.first_repair_day = Some(last.next());
            candidate.reading.certainty = candidate.reading.certainty.max(by);
            let rule = candidate.rule;
            trace.step_of_reading(at, || Step::new(StepKind::TakesLastDay).gives(last).by(Some(rule)));
            trace.step_of_reading(at, || {
                Step::new(StepKind::RepairAfterWhole).with(InputName::Day, last).gives(last.next()).by(Some(rule))
            });
        }
    }
}

/// Whether a rule of the place, in force today, keeps the entry out.
fn kept_out(case: &Case<'_>) -> Answer {
    let facts = Facts { as_if_shown: true, ..case.facts() };
    let mut trace = Trace::dropped();
    let packs = case.packs.iter().filter(|pack| pack.status != PackStatus::Draft && pack.in_force.contain(case.today));
    let answers = packs.flat_map(|pack| &pack.rules).filter_map(|rule| match &rule.effect {
        Effect::Finding(finding) if finding.keeps_out => {
            (ask(&rule.when, &facts, &mut trace) == Answer::Yes).then(|| ask(&finding.holds, &facts, &mut trace))
        }
        _ => None,
    });
    Answer::any(answers.collect::<Vec<_>>())
}

/// Governing rules of one text for one class that apply together.
fn colliding(candidates: &[Candidate<'_>]) -> Vec<String> {
    let collides = |one: &Candidate<'_>| {
        candidates.iter().any(|other| {
            other.rule.id != one.rule.id
                && other.pack.id == one.pack.id
                && other.display.class == one.display.class
                && other.display.role == one.display.role
                && other.missing.is_empty()
        })
    };
    let found = candidates.iter().filter(|one| one.missing.is_empty() && one.display.role == DisplayRole::Governs);
    found.filter(|one| collides(one)).map(|one| one.rule.id.clone()).collect()
}

/// The day from which the governing period is counted; where that is not decided, the one that all agree on.
fn starts(candidates: &[Candidate<'_>], last: &Decided) -> Option<Day> {
    if let Some(by) = last.agreed().and_then(|possibility| candidates.get(possibility.by)) {
        return by.reading.starts_on;
    }
    let mut deciding = candidates.iter().filter(|one| one.part != Share::Shown).map(|one| one.reading.starts_on);
    let first = deciding.next().flatten();
    deciding.all(|other| other == first).then_some(first).flatten()
}

fn reading(candidate: &Candidate<'_>, governs: bool) -> Reading {
    Reading { governs, missing: in_order(candidate.missing.clone()), ..candidate.reading.clone() }
}

/// The facts for want of which a day could not be told.
fn missing(case: &Case<'_>, candidates: &[Candidate<'_>], decided: &[&Decided; 2]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let deciding = || candidates.iter().filter(|one| one.part != Share::Shown);
    let counted = candidates
        .iter()
        .filter(|one| one.display.role == DisplayRole::Governs && matches!(one.display.longest, Longest::Period(_)));
    if case.entry.determined_on.is_none() && counted.clone().next().is_some() {
        facts.push(Fact::DeterminedOn);
    }
    if deciding().any(|one| one.display.starts == Starts::Published && one.reading.starts_on.is_none()) {
        facts.push(Fact::PublicityPublishedOn);
    }
    let undecided = |one: &&Decided| {
        !one.possibilities.is_empty() && (one.agreed().is_none() || one.day().is_none() && !one.long_term(candidates))
    };
    if !facts.is_empty() || decided.iter().any(undecided) {
        let mut classes =
            counted.filter(|one| one.display.role == DisplayRole::Governs).filter_map(|one| one.display.class);
        let first = classes.next();
        if classes.any(|class| Some(class) != first) {
            facts.push(Fact::Class);
        }
        facts.extend(deciding().flat_map(|candidate| candidate.missing.iter().copied()));
    }
    in_order(facts)
}
