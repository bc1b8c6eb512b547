//! What each rule says of an entry, computed day by day.

use crate::day::Day;
use crate::evaluate::answer::{Fact, InputName, Reading, Step, StepKind};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::case::Case;
use crate::evaluate::class::Possible;
use crate::evaluate::trace::{Part, Trace};
use crate::law::display::{Display, DisplayRole, Longest, Older, RepairFrom, Starts};
use crate::law::pack::{Certainty, Effect, Method, Pack, Rule};
use crate::words::Word;

/// A rule of display that may apply to the entry, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'r> {
    pub(super) pack: &'r Pack,
    pub(super) rule: &'r Rule,
    pub(super) display: &'r Display,
    /// Whether the rule can decide, and against which day it is held.
    pub(super) part: Share,
    /// Facts on which it depends whether the rule applies.
    pub(super) missing: Vec<Fact>,
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
    let open = applicable(case, possible);
    let mut candidates = Vec::new();
    for one in &open {
        let Applicable { pack, rule, display, answer, part } = one;
        let over = open.iter().filter(|other| other.silences(one));
        // A rule whose own days cannot be counted does not silence the other: both windows are shown.
        let (countable, uncountable): (Vec<_>, Vec<_>) =
            over.partition(|other| start_day(case, other.display).is_some());
        if !countable.is_empty() {
            continue;
        }
        let part = if uncountable.is_empty() { *part } else { Share::Shown };
        trace.reading(&pack.id, &rule.id);
        let missing = uncertain(rule, answer, trace);
        let reading = compute(case, pack, rule, display, trace);
        candidates.push(Candidate { pack, rule, display, part, missing, reading });
    }
    candidates
}

/// A rule of display whose condition is not answered with no.
struct Applicable<'r> {
    pack: &'r Pack,
    rule: &'r Rule,
    display: &'r Display,
    answer: Answer,
    part: Share,
}

impl Applicable<'_> {
    /// Whether the other rule gives way to this one: a rule of the day is not silenced by a later one.
    fn silences(&self, other: &Self) -> bool {
        let stronger = match self.part {
            Share::Own => true,
            Share::LaterFrom(_) => matches!(other.part, Share::LaterFrom(_)),
            Share::Shown => other.part == Share::Shown,
        };
        self.answer == Answer::Yes && stronger && self.rule.overrides.contains(&other.rule.id)
    }
}

fn applicable<'r>(case: &Case<'r>, possible: Possible) -> Vec<Applicable<'r>> {
    let facts = case.facts();
    let mut open = Vec::new();
    for pack in case.packs.iter().copied() {
        for rule in &pack.rules {
            let Effect::Display(display) = &rule.effect else { continue };
            let Some(part) = share(case, pack, display) else { continue };
            if !display.class.is_none_or(|class| possible.includes(class)) {
                continue;
            }
            let answer = ask(&rule.when, &facts, &mut Trace::dropped());
            if answer != Answer::No {
                open.push(Applicable { pack, rule, display, answer, part });
            }
        }
    }
    open
}

/// What share the rule has in the governing days; `None` where it has nothing to say of this entry.
fn share(case: &Case<'_>, pack: &Pack, display: &Display) -> Option<Share> {
    if display.role == DisplayRole::Frame {
        return pack.in_force.contain(case.today).then_some(Share::Shown);
    }
    if display.older == Older::Governs {
        return pack.in_force.contain(case.today).then_some(Share::Own);
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
        (Older::FromFirstDay, None) | (Older::Untouched | Older::Governs, _) => None,
    }
}

fn uncertain(rule: &Rule, answer: &Answer, trace: &mut Trace) -> Vec<Fact> {
    let Answer::Unknown(facts) = answer else {
        return Vec::new();
    };
    for fact in facts {
        trace.step(Part::Reading, || {
            Step::new(StepKind::RuleUncertain).with(InputName::Missing, fact.word()).by(Some(rule))
        });
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
        long_term: display.longest == Longest::NoEnd,
        // A first day that the text does not name is filled in from the national rule.
        certainty: if display.starts == Starts::Unnamed && last_shown_day.is_some() {
            rule.certainty.max(Certainty::Secondary)
        } else {
            rule.certainty
        },
        citations: rule.cites.clone(),
        governs: false,
        missing: Vec::new(),
    }
}

fn start(case: &Case<'_>, rule: &Rule, display: &Display, trace: &mut Trace) -> Option<Day> {
    if matches!(display.longest, Longest::AsNational | Longest::AsCatalogue) {
        return None;
    }
    let day = start_day(case, display);
    trace.step(Part::Reading, || {
        let kind = match (display.starts, day) {
            (Starts::ActEnded, None) if case.act_goes_on() => StepKind::ActGoesOn,
            (_, None) => StepKind::NoStart,
            (Starts::ActEnded, Some(_)) if case.act_ended_on() == day => StepKind::StartsOnEndOfAct,
            (Starts::Published, Some(_)) => StepKind::StartsOnPublication,
            (Starts::Unnamed, Some(_)) => StepKind::StartNotNamed,
            (Starts::Determined | Starts::ActEnded, Some(_)) => StepKind::StartsOnDetermination,
        };
        Step::new(kind).by(Some(rule)).comes_to(day)
    });
    day
}

/// The day from which a rule counts.
fn start_day(case: &Case<'_>, display: &Display) -> Option<Day> {
    match display.starts {
        Starts::Determined | Starts::Unnamed => case.entry.determined_on,
        Starts::ActEnded if case.act_goes_on() => None,
        // An act that had ended before it was determined did not go on.
        Starts::ActEnded => case.act_ended_on().max(case.entry.determined_on),
        Starts::Published => case.entry.publicity.as_ref().and_then(|publicity| publicity.published_on),
    }
}

fn last(case: &Case<'_>, rule: &Rule, display: &Display, start: Day, trace: &mut Trace) -> Option<Day> {
    let longest = match display.longest {
        Longest::Period(longest) => longest,
        Longest::NoEnd => {
            trace.step(Part::Reading, || Step::new(StepKind::NoEnd).by(Some(rule)));
            return None;
        }
        Longest::AsNational | Longest::AsCatalogue => return None,
    };
    if case.act_goes_on() {
        trace.step(Part::Reading, || Step::new(StepKind::ActGoesOn).by(Some(rule)));
        return None;
    }
    let last = longest.last_day(start);
    trace.step(Part::Reading, || {
        let step = Step::new(StepKind::LongestEnds).with(InputName::Start, start);
        counted(case, step.with(InputName::Period, longest).gives(last).by(Some(rule)))
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
            let fulfilled = fulfilled.filter(|day| *day <= case.today);
            // Nobody can ask for the repair of what is not recorded yet.
            let fulfilled = fulfilled.map(|day| day.max(start.unwrap_or(day)));
            trace.step(Part::Reading, || Step::new(StepKind::RepairOnFulfilment).by(Some(rule)).comes_to(fulfilled));
            fulfilled
        }
        // Told once the governing last day is known.
        RepairFrom::AfterWhole => None,
    }
}

/// A step that counts months or years does so by the Civil Code.
fn counted(case: &Case<'_>, step: Step) -> Step {
    step.by(case.law.method(Method::FirstDay)).by(case.law.method(Method::LastDay))
}
