//! What each rule says of an entry, computed day by day.

use crate::day::Day;
use crate::evaluate::answer::{InputName, Reading, Step, StepKind};
use crate::evaluate::case::Case;
use crate::evaluate::class::Possible;
use crate::evaluate::trace::{Part, Trace};
use crate::law::condition::Answer;
use crate::law::pack::{Display, DisplayRole, Effect, Method, Older, Pack, RepairFrom, Rule, Starts};

/// A rule of display that may apply to the entry, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'r> {
    pub(super) pack: &'r Pack,
    pub(super) rule: &'r Rule,
    pub(super) display: &'r Display,
    /// Whether the rule can decide, and against which day it is held.
    pub(super) part: Share,
    /// Facts on which it depends whether the rule applies.
    pub(super) missing: Vec<&'static str>,
    pub(super) reading: Reading,
}

/// What share a reading has in the governing days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// None: a frame, or a rule that only stands beside.
    Shown,
    /// It is the rule of the entry's day.
    Own,
    /// It is a later rule that acts from this day on.
    LaterFrom(Day),
}

/// Every reading of the entry, from the nearest pack to the furthest.
pub(super) fn readings<'r>(case: &Case<'r>, possible: Possible, trace: &mut Trace) -> Vec<Candidate<'r>> {
    let mut candidates = Vec::new();
    for pack in case.packs.iter().copied() {
        let open = applicable(case, pack, possible);
        let gives_way =
            |rule: &Rule| open.iter().any(|(by, _, answer)| *answer == Answer::Yes && by.overrides.contains(&rule.id));
        for (rule, display, answer) in open.iter().filter(|(rule, ..)| !gives_way(rule)) {
            let Some(part) = share(case, pack, display) else {
                continue;
            };
            trace.reading(&pack.id, &rule.id);
            let missing = uncertain(rule, answer, trace);
            let reading = compute(case, pack, rule, display, trace);
            candidates.push(Candidate { pack, rule, display, part, missing, reading });
        }
    }
    candidates
}

/// The rules of display of a pack whose condition is not answered with no, for classes that are possible.
fn applicable<'r>(case: &Case<'r>, pack: &'r Pack, possible: Possible) -> Vec<(&'r Rule, &'r Display, Answer)> {
    let displays = pack.rules.iter().filter_map(|rule| match &rule.effect {
        Effect::Display(display) => Some((rule, display)),
        Effect::Class(_) | Effect::Method(_) => None,
    });
    let fitting = displays.filter(|(_, display)| display.class.is_none_or(|class| possible.includes(class)));
    fitting
        .map(|(rule, display)| (rule, display, rule.when.ask(case)))
        .filter(|(.., answer)| *answer != Answer::No)
        .collect()
}

/// What share the rule has in the governing days; `None` where it has nothing to say of this entry.
fn share(case: &Case<'_>, pack: &Pack, display: &Display) -> Option<Share> {
    if display.role == DisplayRole::Frame {
        return pack.in_force.contain(case.today).then_some(Share::Shown);
    }
    let Some(determined) = case.entry.determined_on else {
        return Some(Share::Shown);
    };
    if pack.in_force.contain(determined) {
        return Some(Share::Own);
    }
    if pack.in_force.end_before(determined) {
        return None;
    }
    match (display.older, pack.in_force.from) {
        (Older::Beside, _) => Some(Share::Shown),
        (Older::FromFirstDay, Some(first)) => Some(Share::LaterFrom(first)),
        (Older::FromFirstDay, None) | (Older::Untouched, _) => None,
    }
}

fn uncertain(rule: &Rule, answer: &Answer, trace: &mut Trace) -> Vec<&'static str> {
    let Answer::Unknown(facts) = answer else {
        return Vec::new();
    };
    for fact in facts {
        trace.step(Part::Reading, || Step::new(StepKind::RuleUncertain).with(InputName::Missing, fact).by(Some(rule)));
    }
    facts.clone()
}

fn compute(case: &Case<'_>, pack: &Pack, rule: &Rule, display: &Display, trace: &mut Trace) -> Reading {
    let starts_on = start(case, rule, display, trace);
    let last_shown_day = starts_on.and_then(|start| last(case, rule, display, start, trace));
    let first_repair_day = repair(case, rule, display, starts_on, trace);
    Reading {
        pack: pack.id.clone(),
        rule: rule.id.clone(),
        class: display.class,
        starts_on,
        first_repair_day,
        last_shown_day,
        long_term: false,
        certainty: rule.certainty,
        citations: rule.cites.clone(),
        governs: false,
        missing: Vec::new(),
    }
}

fn start(case: &Case<'_>, rule: &Rule, display: &Display, trace: &mut Trace) -> Option<Day> {
    let ended = case.act_ended_on().filter(|_| display.starts == Starts::ActEnded);
    let goes_on = display.starts == Starts::ActEnded && case.act_goes_on();
    let (kind, day) = match (ended, case.entry.determined_on) {
        _ if goes_on => (StepKind::ActGoesOn, None),
        (Some(ended), _) => (StepKind::StartsOnEndOfAct, Some(ended)),
        (None, Some(determined)) => (StepKind::StartsOnDetermination, Some(determined)),
        (None, None) => (StepKind::NoStart, None),
    };
    trace.step(Part::Reading, || Step::new(kind).by(Some(rule)).comes_to(day));
    day
}

fn last(case: &Case<'_>, rule: &Rule, display: &Display, start: Day, trace: &mut Trace) -> Option<Day> {
    if case.act_goes_on() {
        trace.step(Part::Reading, || Step::new(StepKind::ActGoesOn).by(Some(rule)));
        return None;
    }
    let last = display.longest.last_day(start);
    trace.step(Part::Reading, || {
        let step = Step::new(StepKind::LongestEnds).with(InputName::Start, start);
        counted(case, step.with(InputName::Period, display.longest).gives(last).by(Some(rule)))
    });
    Some(last)
}

fn repair(case: &Case<'_>, rule: &Rule, display: &Display, start: Option<Day>, trace: &mut Trace) -> Option<Day> {
    match display.repair? {
        RepairFrom::After(shortest) => {
            let start = start?;
            let end = shortest.last_day(start);
            trace.step(Part::Reading, || {
                let step = Step::new(StepKind::ShortestEnds).with(InputName::Start, start);
                counted(case, step.with(InputName::Period, shortest).gives(end).by(Some(rule)))
            });
            trace.step(Part::Reading, || {
                let step = Step::new(StepKind::RepairAfterShortest).with(InputName::Day, end);
                step.gives(end.next()).by(Some(rule))
            });
            Some(end.next())
        }
        RepairFrom::Fulfilment => {
            let fulfilled = case.entry.duties.as_ref().and_then(|duties| duties.fulfilled_on);
            trace.step(Part::Reading, || Step::new(StepKind::RepairOnFulfilment).by(Some(rule)).comes_to(fulfilled));
            fulfilled
        }
    }
}

/// A step that counts months or years does so by the Civil Code.
fn counted(case: &Case<'_>, step: Step) -> Step {
    step.by(case.law.method(Method::FirstDay)).by(case.law.method(Method::LastDay))
}
