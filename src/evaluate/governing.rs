//! Which readings decide, and what they decide together.

use crate::day::Day;
use crate::evaluate::answer::{DecidedDay, InputName, Reason, Step, StepKind, Why};
use crate::evaluate::case::Case;
use crate::evaluate::class::Possible;
use crate::evaluate::reading::{Candidate, Share};
use crate::evaluate::trace::{Part, Trace};
use crate::law::display::Display;
use crate::law::pack::Method;
use crate::record::words::Class;
use crate::words::Word;

/// A day as one possible state of the facts would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Possibility {
    pub(super) day: Option<Day>,
    /// The reading that sets it, by its place among the candidates.
    pub(super) by: usize,
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

    /// Whether the day is decided, and by this candidate.
    pub(super) fn set_by(&self, at: usize, candidates: &[Candidate<'_>]) -> bool {
        let by_it = self.agreed().filter(|agreed| agreed.by == at);
        by_it.is_some_and(|agreed| agreed.day.is_some() || self.long_term(candidates))
    }

    /// Whether the law sets no end.
    pub(super) fn long_term(&self, candidates: &[Candidate<'_>]) -> bool {
        let endless = |one: &Possibility| candidates.get(one.by).is_some_and(|by| by.reading.long_term);
        !self.possibilities.is_empty() && self.possibilities.iter().all(endless)
    }

    /// Whether no day is known to be too late: every possibility has a last day, and each lies before `today`.
    pub(super) fn all_before(&self, today: Day) -> bool {
        !self.possibilities.is_empty() && self.possibilities.iter().all(|one| one.day.is_some_and(|day| day < today))
    }

    /// Whether nothing is known that keeps the last day from lying before `today`.
    pub(super) fn may_be_before(&self, today: Day) -> bool {
        self.possibilities.is_empty() || self.possibilities.iter().any(|one| one.day.is_none_or(|day| day < today))
    }

    /// The reason to give for the day.
    pub(super) fn reason(&self, case: &Case<'_>, decided: DecidedDay, candidates: &[Candidate<'_>]) -> Option<Reason> {
        let Possibility { day, by, why } = self.agreed()?;
        let by = candidates.get(*by).filter(|_| day.is_some() || self.long_term(candidates))?;
        let method = if *why == Why::RuleOfItsDay { None } else { case.law.method(Method::KinderRule) };
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
        let met = pairs(&own, &later).into_iter().map(|pair| earlier(case, decided, class, pair, trace));
        let met: Vec<Possibility> = met.collect();
        let alone = later.iter().filter(|(_, later)| own.is_empty() && alone(case, later.display));
        let alone: Vec<Possibility> = alone.map(|later| held(case, decided, class, *later, trace)).collect();
        for possibility in met.into_iter().chain(alone) {
            if !possibilities.contains(&possibility) {
                possibilities.push(possibility);
            }
        }
        // Where each rule only may apply, it is possible that none does.
        if !own.is_empty() && own.iter().all(|(_, one)| !one.missing.is_empty()) {
            possibilities.push(Possibility { day: None, by: usize::MAX, why: Why::RuleOfItsDay });
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
        // A rule of the day that stands in the place of the later one is not held against it.
        let against = later.iter().filter(|second| !first.1.rule.overrides.contains(&second.1.rule.id));
        let against: Vec<_> = against.map(|second| (first, Some(*second))).collect();
        if against.is_empty() { vec![(first, None)] } else { against }
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
    let Some(later) = later else { return by_own };
    let by_later = held(case, decided, class, later, trace);
    // A later rule that cannot be counted yet may be the earlier one.
    let uncounted = later.1.reading.starts_on.is_none();
    let Some(held) = by_later.day else { return if uncounted { by_later } else { by_own } };
    let earlier = own_day.map_or(held, |own_day| own_day.min(held));
    trace.step(Part::Governing, || {
        let step =
            own_day.into_iter().fold(step(StepKind::Earlier, later.1), |step, own| step.with(InputName::Own, own));
        step.by(case.law.method(Method::KinderRule)).with(InputName::Later, held).gives(earlier)
    });
    if own_day == Some(earlier) { by_own } else { by_later }
}

/// Whether a later rule governs this entry alone, because no earlier one ever set a period for its kind.
fn alone(case: &Case<'_>, display: &Display) -> bool {
    let since = display.alone_from.is_none_or(|from| case.entry.determined_on.is_some_and(|day| day >= from));
    since && display.alone_for.contains(&case.entry.kind)
}

/// What a later rule decides by itself: it acts from its own first day only.
fn held(
    case: &Case<'_>,
    decided: DecidedDay,
    class: Class,
    (at, later): Placed<'_, '_>,
    trace: &mut Trace,
) -> Possibility {
    let step = |kind| {
        let step = Step::new(kind).with(InputName::Decided, decided.word()).with(InputName::Class, class.word());
        step.with(InputName::Pack, &later.pack.id).by(Some(later.rule))
    };
    let (Share::LaterFrom(first), Some(day)) = (later.part, day_of(decided, later)) else {
        return Possibility { day: None, by: at, why: Why::KinderLaterRule };
    };
    trace.step(Part::Governing, || step(StepKind::LaterRule).gives(day));
    let held = day.max(earliest_effect(decided, first));
    if held > day {
        trace.step(Part::Governing, || {
            let step = step(StepKind::HeldToFirstDay).by(case.law.method(Method::KinderRule));
            step.with(InputName::FirstDay, first).with(InputName::Day, day).gives(held)
        });
    }
    let why = if held > day { Why::LaterRuleFromItsFirstDay } else { Why::KinderLaterRule };
    Possibility { day: Some(held), by: at, why }
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
