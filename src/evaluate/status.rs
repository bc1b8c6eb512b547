//! Where an entry stands on the day: the first status that holds, and the days until or since its last day.

use crate::evaluate::answer::DisplayStatus;
use crate::evaluate::case::Case;
use crate::evaluate::governing::Decided;

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stand {
    pub(super) status: DisplayStatus,
    pub(super) remaining_days: Option<i32>,
    pub(super) overdue_days: Option<i32>,
}

/// Tells where an entry stands today.
pub(super) fn status(case: &Case<'_>, last: &Decided, long_term: bool, kept_out: bool) -> Stand {
    let plain = |status| Stand { status, remaining_days: None, overdue_days: None };
    let facts = case.facts();
    if facts.revoked() {
        return plain(DisplayStatus::Revoked);
    }
    if facts.repaired() {
        return plain(DisplayStatus::Repaired);
    }
    if case.act_goes_on() {
        return plain(DisplayStatus::Continuing);
    }
    let last = last.day();
    if last.is_none() && !long_term {
        return plain(DisplayStatus::NeedsInformation);
    }
    if kept_out {
        return plain(DisplayStatus::NotToBeShown);
    }
    let Some(last) = last else {
        return plain(DisplayStatus::LongTerm);
    };
    let remaining = case.today.days_until(last);
    if remaining >= 0 {
        return Stand { remaining_days: Some(remaining), ..plain(DisplayStatus::Shown) };
    }
    if facts.shown() == Some(true) {
        return Stand { overdue_days: Some(last.days_until(case.today)), ..plain(DisplayStatus::Overdue) };
    }
    plain(DisplayStatus::Ended)
}
