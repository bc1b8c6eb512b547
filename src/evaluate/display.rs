//! For how long an entry may be shown: the readings, the governing days, and where the entry stands today.

use crate::evaluate::answer::{DecidedDay, Display, Reading};
use crate::evaluate::case::Case;
use crate::evaluate::governing::{Decided, decide};
use crate::evaluate::reading::{Candidate, Share, readings};
use crate::evaluate::trace::Trace;
use crate::evaluate::{class, status};

/// The display of an entry, and the last days that are possible for it.
#[derive(Clone, Debug)]
pub(super) struct DisplayOutcome {
    pub(super) display: Display,
    pub(super) last: Decided,
}

/// Tells for how long an entry may be shown.
pub(super) fn display(case: &Case<'_>, trace: &mut Trace) -> DisplayOutcome {
    let possible = class::possible(case, trace);
    let candidates = readings(case, possible, trace);
    let last = decide(case, DecidedDay::LastShownDay, possible, &candidates, trace);
    let repair = decide(case, DecidedDay::FirstRepairDay, possible, &candidates, trace);
    let last_reason = last.reason(case, DecidedDay::LastShownDay, &candidates);
    let repair_reason = repair.reason(case, DecidedDay::FirstRepairDay, &candidates);
    let status = status::status(case, &last);
    let governing = last_reason.as_ref().map(|reason| reason.pack.clone());
    let starts = candidates.iter().filter(|one| one.part != Share::Shown).map(|one| one.reading.starts_on);
    let display = Display {
        status: status.status,
        starts_on: starts.max().flatten(),
        first_repair_day: repair.day(),
        last_shown_day: last.day(),
        remaining_days: status.remaining_days,
        overdue_days: status.overdue_days,
        missing: missing(case, &candidates, &[&last, &repair]),
        governing,
        reasons: last_reason.into_iter().chain(repair_reason).collect(),
        readings: candidates.into_iter().map(told).collect(),
    };
    DisplayOutcome { display, last }
}

fn told(candidate: Candidate<'_>) -> Reading {
    Reading {
        governs: candidate.part != Share::Shown,
        missing: candidate.missing.iter().map(ToString::to_string).collect(),
        ..candidate.reading
    }
}

/// The facts for want of which a day could not be told.
fn missing(case: &Case<'_>, candidates: &[Candidate<'_>], decided: &[&Decided]) -> Vec<String> {
    let mut facts: Vec<&str> = Vec::new();
    if case.entry.determined_on.is_none() {
        facts.push("determinedOn");
    }
    if decided.iter().any(|one| one.agreed().is_none() && !one.possibilities.is_empty()) {
        let mut classes = candidates.iter().filter(|one| one.part != Share::Shown).filter_map(|one| one.display.class);
        let first = classes.next();
        if classes.any(|class| Some(class) != first) {
            facts.push("class");
        }
        facts.extend(candidates.iter().flat_map(|candidate| candidate.missing.iter()));
    }
    facts.sort_unstable();
    facts.dedup();
    facts.into_iter().map(str::to_owned).collect()
}
