//! What is found in an entry.

use crate::evaluate::answer::{DisplayStatus, Finding, FindingCode, InputName, Outcome, Step, StepKind};
use crate::evaluate::case::Case;
use crate::evaluate::display::DisplayOutcome;
use crate::evaluate::trace::{Part, Trace};

/// Everything found in an entry.
pub(super) fn findings(case: &Case<'_>, outcome: &DisplayOutcome, trace: &mut Trace) -> Vec<Finding> {
    vec![shown_past_last_day(case, outcome, trace)]
}

/// Whether the entry is still shown though its last day is past, in whichever way unknown facts may lie.
fn shown_past_last_day(
    case: &Case<'_>,
    DisplayOutcome { display, last }: &DisplayOutcome,
    trace: &mut Trace,
) -> Finding {
    trace.finding(FindingCode::ShownPastLastDay);
    let mut missing = Vec::new();
    if case.shown().is_none() {
        missing.push("publicity.shown".to_owned());
    }
    let past = if last.all_before(case.today) {
        true
    } else if last.some_before(case.today) || last.possibilities.is_empty() {
        missing.extend(display.missing.iter().cloned());
        true
    } else {
        false
    };
    let settled =
        matches!(display.status, DisplayStatus::Revoked | DisplayStatus::Repaired | DisplayStatus::Continuing);
    let outcome = match (past && !settled && case.shown() != Some(false), missing.is_empty()) {
        (false, _) => Outcome::No,
        (true, true) => Outcome::Yes,
        (true, false) => Outcome::Unknown,
    };
    for possibility in last.possibilities.iter().filter_map(|one| one.day) {
        trace.step(Part::Finding, || {
            let step = Step::new(StepKind::DaysBetween).with(InputName::Last, possibility);
            step.with(InputName::Today, case.today).gives(possibility.days_until(case.today))
        });
    }
    if let Some(shown) = case.shown() {
        trace.step(Part::Finding, || Step::new(StepKind::ShownState).gives(shown));
    }
    let mut citations: Vec<String> =
        display.reasons.iter().take(1).flat_map(|reason| reason.citations.clone()).collect();
    if citations.is_empty() {
        let governing = display.readings.iter().filter(|reading| reading.governs);
        citations = governing.flat_map(|reading| reading.citations.clone()).collect();
        citations.sort();
        citations.dedup();
    }
    if outcome != Outcome::Unknown {
        missing.clear();
    }
    Finding { code: FindingCode::ShownPastLastDay, outcome, missing, citations }
}
