//! Where an entry stands on the day: the first status that holds, and the days until or since its last day.

use crate::evaluate::answer::DisplayStatus;
use crate::evaluate::case::Case;
use crate::evaluate::governing::Decided;
use crate::record::words::{DocumentStatus, RepairOutcome};

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) status: DisplayStatus,
    pub(super) remaining_days: Option<i32>,
    pub(super) overdue_days: Option<i32>,
}

/// Tells where an entry stands today.
pub(super) fn status(case: &Case<'_>, last: &Decided) -> Standing {
    let plain = |status| Standing { status, remaining_days: None, overdue_days: None };
    if revoked(case) {
        return plain(DisplayStatus::Revoked);
    }
    if repaired(case) {
        return plain(DisplayStatus::Repaired);
    }
    if case.act_goes_on() {
        return plain(DisplayStatus::Continuing);
    }
    let Some(last) = last.day() else {
        return plain(DisplayStatus::NeedsInformation);
    };
    let remaining = case.today.days_until(last);
    if remaining >= 0 {
        return Standing { remaining_days: Some(remaining), ..plain(DisplayStatus::Shown) };
    }
    if case.shown() == Some(true) {
        return Standing { overdue_days: Some(last.days_until(case.today)), ..plain(DisplayStatus::Overdue) };
    }
    plain(DisplayStatus::Ended)
}

/// The document was revoked or found void, and the day of it, where known, has come.
fn revoked(case: &Case<'_>) -> bool {
    case.entry.document.known().is_some_and(|document| {
        let gone = matches!(document.status, Some(DocumentStatus::Revoked | DocumentStatus::Void));
        gone && document.changed_on.is_none_or(|day| day <= case.today)
    })
}

/// Repair was granted, and the day of it, where known, has come.
fn repaired(case: &Case<'_>) -> bool {
    case.entry.repair.as_ref().is_some_and(|repair| {
        repair.outcome == Some(RepairOutcome::Granted) && repair.decided_on.is_none_or(|day| day <= case.today)
    })
}
