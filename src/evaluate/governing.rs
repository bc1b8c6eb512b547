//! Which readings decide, and what they decide together.

use crate::day::Day;
use crate::evaluate::answer::{DecidedDay, InputName, Reason, Step, StepKind, Why};
use crate::evaluate::case::Case;
use crate::evaluate::class::Possible;
use crate::evaluate::reading::{Candidate, Share};
use crate::evaluate::trace::{Part, Trace};
use crate::law::pack::Method;
use crate::record::words::Class;
use crate::words::Word;

/// A day as one possible state of the facts would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Possibility {
    pub(super) day: Option<Day>,
    /// The reading that sets it, by its place among the candidates.
    by: usize,
    why: Why,
}

/// A decided day under every possible state of the facts.
#[derive(Clone, Debug)]
pub(super) struct Decided {
    pub(super) possibilities: Vec<Possibility>,
}

impl Decided {
    /// The day, where all that is possible agrees on it.
    pub(super) fn day(&self) -> Option<Day> {
        self.agreed().and_then(|possibility| possibility.day)
    }

    /// What sets the day, where all that is possible agrees on it.
    pub(super) fn agreed(&self) -> Option<&Possibility> {
        let first = self.possibilities.first()?;
        self.possibilities.iter().all(|other| other.day == first.day).then_some(first)
    }

    /// Whether no day is known to be too late: every possibility has a last day, and each lies before `today`.
    pub(super) fn all_before(&self, today: Day) -> bool {
        !self.possibilities.is_empty() && self.possibilities.iter().all(|one| one.day.is_some_and(|day| day < today))
    }

    /// Whether some possibility lies before `today`.
    pub(super) fn some_before(&self, today: Day) -> bool {
        self.possibilities.iter().any(|one| one.day.is_some_and(|day| day < today))
    }

    /// The reason to give for the day.
    pub(super) fn reason(&self, case: &Case<'_>, decided: DecidedDay, candidates: &[Candidate<'_>]) -> Option<Reason> {
        let Possibility { day: Some(_), by, why } = self.agreed()? else {
            return None;
        };
        let by = candidates.get(*by)?;
        let method = case.law.method(Method::KinderRule).filter(|_| *why != Why::RuleOfItsDay);
        let mut citations = by.rule.cites.clone();
        citations.extend(method.into_iter().flat_map(|rule| rule.cites.clone()));
        let certainty = method.map_or(by.rule.certainty, |rule| rule.certainty.max(by.rule.certainty));
        Some(Reason { day: decided, pack: by.pack.id.clone(), why: *why, citations, certainty })
    }
}

/// Decides one of the days. For each class that is possible, the rule of the entry's day and a later rule are held
/// against each other; the earlier day governs, but a later rule acts from its own first day only.
pub(super) fn decide(
    case: &Case<'_>,
    decided: DecidedDay,
    possible: Possible,
    candidates: &[Candidate<'_>],
    trace: &mut Trace,
) -> Decided {
    let mut possibilities: Vec<Possibility> = Vec::new();
    for class in possible.classes() {
        let of_class = |wanted: fn(Share) -> bool| {
            let fits = move |candidate: &Candidate<'_>| {
                wanted(candidate.part) && candidate.display.class.is_none_or(|own| own == class)
            };
            candidates.iter().enumerate().filter(move |(_, candidate)| fits(candidate)).collect::<Vec<_>>()
        };
        let own = of_class(|share| share == Share::Own);
        let later = of_class(|share| matches!(share, Share::LaterFrom(_)));
        for pair in pairs(&own, &later) {
            let possibility = earlier(case, decided, class, pair, trace);
            if !possibilities.contains(&possibility) {
                possibilities.push(possibility);
            }
        }
    }
    let decision = Decided { possibilities };
    let kind = match (decision.possibilities.is_empty(), decision.agreed()) {
        (true, _) => StepKind::NoRule,
        (false, None) => StepKind::ReadingsDiffer,
        (false, Some(_)) => return decision,
    };
    trace.step(Part::Governing, || Step::new(kind).with(InputName::Decided, decided.word()));
    decision
}

type Placed<'c, 'r> = (usize, &'c Candidate<'r>);

/// Every way in which one rule of the day and one later rule may meet.
fn pairs<'c, 'r>(own: &[Placed<'c, 'r>], later: &[Placed<'c, 'r>]) -> Vec<(Placed<'c, 'r>, Option<Placed<'c, 'r>>)> {
    let with = |first: Placed<'c, 'r>| -> Vec<_> {
        if later.is_empty() { vec![(first, None)] } else { later.iter().map(|second| (first, Some(*second))).collect() }
    };
    own.iter().flat_map(|first| with(*first)).collect()
}

/// What one rule of the day and one later rule decide together.
fn earlier(
    case: &Case<'_>,
    decided: DecidedDay,
    class: Class,
    ((at, own), later): (Placed<'_, '_>, Option<Placed<'_, '_>>),
    trace: &mut Trace,
) -> Possibility {
    let step = |kind, candidate: &Candidate<'_>| {
        let step = Step::new(kind).with(InputName::Decided, decided.word()).with(InputName::Class, class.word());
        step.with(InputName::Pack, &candidate.pack.id).by(Some(candidate.rule))
    };
    let own_day = day_of(decided, own);
    trace.step(Part::Governing, || step(StepKind::OwnRule, own).comes_to(own_day));
    let by_own = Possibility { day: own_day, by: at, why: Why::RuleOfItsDay };
    let Some((later_at, later)) = later else { return by_own };
    let (Share::LaterFrom(first), Some(day)) = (later.part, day_of(decided, later)) else { return by_own };
    trace.step(Part::Governing, || step(StepKind::LaterRule, later).gives(day));
    let held = day.max(earliest_effect(decided, first));
    let kinder = case.law.method(Method::KinderRule);
    if held > day {
        trace.step(Part::Governing, || {
            let step = step(StepKind::HeldToFirstDay, later).by(kinder).with(InputName::FirstDay, first);
            step.with(InputName::Day, day).gives(held)
        });
    }
    let earlier = own_day.map_or(held, |own_day| own_day.min(held));
    trace.step(Part::Governing, || {
        let step = own_day.into_iter().fold(step(StepKind::Earlier, later), |step, own| step.with(InputName::Own, own));
        step.by(kinder).with(InputName::Later, held).gives(earlier)
    });
    if own_day == Some(earlier) {
        return by_own;
    }
    let why = if held > day { Why::LaterRuleFromItsFirstDay } else { Why::KinderLaterRule };
    Possibility { day: Some(held), by: later_at, why }
}

fn day_of(decided: DecidedDay, candidate: &Candidate<'_>) -> Option<Day> {
    match decided {
        DecidedDay::LastShownDay => candidate.reading.last_shown_day,
        DecidedDay::FirstRepairDay => candidate.reading.first_repair_day,
    }
}

/// The first day that a rule which acts from `first` on can set: it ends no display and opens no repair before that.
fn earliest_effect(decided: DecidedDay, first: Day) -> Day {
    match decided {
        DecidedDay::LastShownDay => first.minus_days(1),
        DecidedDay::FirstRepairDay => first,
    }
}
