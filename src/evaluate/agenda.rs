//! The days ahead: when repair opens, display ends, others must have acted, and a commitment is due.

use crate::day::Day;
use crate::evaluate::answer::{AgendaItem, AgendaKind, ClockView, DisplayStatus, EntryView};
use crate::law::form::Form;
use crate::record::entry::Entry;
use crate::record::words::CommitmentStatus;

/// What of these lies ahead, in the order of the days.
pub(super) fn ahead(mut items: Vec<AgendaItem>, today: Day) -> Vec<AgendaItem> {
    items.retain(|item| item.day >= today);
    items.sort_by_key(|item| item.day);
    items
}

/// The days of an entry.
pub(super) fn of_entry(entry: &Entry, view: &EntryView) -> Vec<AgendaItem> {
    let item = |kind, day: Option<Day>| {
        day.map(|day| AgendaItem { day, kind, entry: view.id.clone(), limit: None, provisional: false })
    };
    let shown = view.display.status == DisplayStatus::Shown;
    let repair = view.actions.iter().find(|action| action.form == Form::Repair);
    let commitment = entry.commitment.as_ref().filter(|one| one.status == Some(CommitmentStatus::Performing));
    let mut items: Vec<AgendaItem> = [
        item(AgendaKind::RepairOpens, repair.and_then(|repair| repair.from)),
        item(AgendaKind::DisplayEnds, view.display.last_shown_day.filter(|_| shown)),
        item(AgendaKind::CommitmentDue, commitment.and_then(|one| one.due_on)),
    ]
    .into_iter()
    .flatten()
    .collect();
    items.extend(view.clocks.iter().filter_map(|clock| limit(view, clock)));
    items
}

fn limit(view: &EntryView, clock: &ClockView) -> Option<AgendaItem> {
    let open = clock.done_on.is_none() && !clock.draft;
    let day = clock.due_on.filter(|_| open)?;
    let (limit, provisional) = (Some(clock.kind), clock.provisional);
    Some(AgendaItem { day, kind: AgendaKind::LimitEnds, entry: view.id.clone(), limit, provisional })
}
