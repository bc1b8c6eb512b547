//! What starts and ends limits of time, as the record tells it by today.

use crate::day::Day;
use crate::evaluate::answer::Fact;
use crate::evaluate::clock::display_ended;
use crate::evaluate::facts::Facts;
use crate::law::clock::Moment;
use crate::record::entry::Objection;
use crate::record::particulars::Complaint;
use crate::record::words::DocumentStatus;

/// The part of an entry that a limit is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing<'r> {
    Entry,
    Objection(usize, &'r Objection),
    Complaint(usize, &'r Complaint),
}

impl<'r> Thing<'r> {
    /// Its path in the entry.
    pub(super) fn path(self) -> Option<String> {
        match self {
            Self::Entry => None,
            Self::Objection(index, _) => Some(format!("objection[{index}]")),
            Self::Complaint(index, _) => Some(format!("complaint[{index}]")),
        }
    }

    pub(super) fn objection(self) -> Option<&'r Objection> {
        match self {
            Self::Objection(_, objection) => Some(objection),
            Self::Entry | Self::Complaint(..) => None,
        }
    }
}

/// The things of an entry from which this moment can start a limit.
pub(super) fn things<'r>(starts: Moment, facts: &Facts<'r>) -> Vec<Thing<'r>> {
    let Some(entry) = facts.entry else { return Vec::new() };
    let whole = |there: bool| if there { vec![Thing::Entry] } else { Vec::new() };
    let objections = entry.objection.as_deref().unwrap_or_default().iter().enumerate();
    let objections = objections.filter(|(_, one)| facts.has_come(one.received_on.or(one.filed_on)));
    match starts {
        Moment::ObjectionReceived => objections.map(|(index, one)| Thing::Objection(index, one)).collect(),
        Moment::HelpAsked => objections
            .filter(|(_, one)| one.needs_help == Some(true))
            .map(|(index, one)| Thing::Objection(index, one))
            .collect(),
        Moment::CorrectedAfterObjection => objections
            .map(|(index, one)| Thing::Objection(index, one))
            .filter(|one| day(starts, facts, *one).is_some())
            .collect(),
        Moment::ComplaintAccepted => {
            let complaints = entry.complaint.as_deref().unwrap_or_default().iter().enumerate();
            let complaints = complaints.filter(|(_, one)| facts.has_come(one.accepted_on));
            complaints.map(|(index, one)| Thing::Complaint(index, one)).collect()
        }
        Moment::BasisChanged | Moment::ChangeNotified => whole(matches!(
            facts.document_status(),
            Some(DocumentStatus::Revoked | DocumentStatus::Changed | DocumentStatus::Void)
        )),
        Moment::ErrorDiscovered => {
            whole(entry.correction.as_ref().is_some_and(|one| facts.has_come(one.discovered_on)))
        }
        Moment::RepairApplied | Moment::RepairForwarded | Moment::LicenceDecided | Moment::StatementReceived => {
            whole(day(starts, facts, Thing::Entry).is_some())
        }
        Moment::DisplayEnded => {
            let sites = entry.publicity.as_ref().and_then(|publicity| publicity.elsewhere.as_deref());
            let shown = sites.unwrap_or_default().iter().any(|site| site.shown == Some(true));
            whole(shown && display_ended(facts).is_some())
        }
        _ => Vec::new(),
    }
}

/// The day of a moment, if it has come.
pub(super) fn day(moment: Moment, facts: &Facts<'_>, thing: Thing<'_>) -> Option<Day> {
    let day = match thing {
        Thing::Objection(_, objection) => of_objection(moment, facts, objection),
        Thing::Complaint(_, complaint) => match moment {
            Moment::ComplaintAccepted => complaint.accepted_on,
            Moment::ComplaintAnswered => complaint.answered_on,
            _ => None,
        },
        Thing::Entry => of_document(moment, facts).or_else(|| of_entry(moment, facts)),
    };
    day.filter(|day| *day <= facts.today)
}

fn of_objection(moment: Moment, facts: &Facts<'_>, objection: &Objection) -> Option<Day> {
    match moment {
        Moment::ObjectionReceived => objection.received_on,
        // An answer makes a mark needless.
        Moment::ObjectionMarked => facts.come(objection.marked_on).or(objection.answered_on),
        Moment::ObjectionAnswered => objection.answered_on,
        Moment::CorrectedAfterObjection => facts.changed_since(Some(objection.answered_on?)),
        _ => None,
    }
}

fn of_document(moment: Moment, facts: &Facts<'_>) -> Option<Day> {
    let document = facts.document()?;
    let updated = || facts.changed_since(Some(document.changed_on.or(document.notice_received_on)?));
    match moment {
        Moment::BasisChanged => document.changed_on,
        Moment::ChangeNotified => document.notice_received_on,
        // What was changed in the entry proves that word of it had come.
        Moment::WordHadCome => facts.come(document.notice_received_on).or_else(updated),
        Moment::EntryUpdated | Moment::Withdrawn => updated(),
        _ => None,
    }
}

fn of_entry(moment: Moment, facts: &Facts<'_>) -> Option<Day> {
    let entry = facts.entry?;
    let repair = entry.repair.as_ref();
    let statement = || facts.listing().and_then(|listing| listing.statement.as_ref());
    match moment {
        Moment::ErrorDiscovered => entry.correction.as_ref()?.discovered_on,
        Moment::ErrorCorrected => entry.correction.as_ref()?.corrected_on,
        Moment::StatementReceived => statement()?.received_on,
        Moment::StatementAnswered => statement()?.answered_on,
        Moment::RepairApplied => repair?.applied_on,
        Moment::RepairForwarded => repair?.forwarded_on,
        Moment::RepairAccepted => facts.come(repair?.accepted_on).or(repair?.decided_on),
        Moment::RepairDecided => repair?.decided_on,
        Moment::LicenceDecided => facts.commitment()?.licence_decided_on,
        Moment::CommitmentChecked => facts.commitment()?.checked_on,
        Moment::DisplayEnded => display_ended(facts)?,
        _ => None,
    }
}

/// The fact for want of which nobody can tell whether the end of a limit has come.
pub(super) fn cannot_be_told(done: Moment, facts: &Facts<'_>) -> Option<Fact> {
    let shown = facts.shown();
    let document = facts.document();
    let undated = document.is_some_and(|document| document.changed_on.is_none());
    match done {
        // A change of the entry may be older than that of the document.
        Moment::EntryUpdated | Moment::Withdrawn if undated && facts.changed_since(None).is_some() => {
            Some(Fact::DocumentChangedOn)
        }
        Moment::TakenDown => Some(Fact::PublicityElsewhereShown),
        // Taken down, nobody knows when; or not known to have been shown at all.
        Moment::Withdrawn if shown == Some(false) => Some(Fact::History),
        Moment::Withdrawn if shown.is_none() => Some(Fact::PublicityShown),
        _ => None,
    }
}

/// The fact that is missing where the day of a moment that starts a limit is not known.
pub(super) fn missing(starts: Moment) -> Option<Fact> {
    match starts {
        Moment::ObjectionReceived => Some(Fact::ObjectionReceivedOn),
        Moment::HelpAsked => Some(Fact::ObjectionHelpAskedOn),
        Moment::BasisChanged | Moment::DisplayEnded => Some(Fact::DocumentChangedOn),
        Moment::ChangeNotified => Some(Fact::DocumentNoticeReceivedOn),
        Moment::ErrorDiscovered => Some(Fact::CorrectionDiscoveredOn),
        Moment::StatementReceived => Some(Fact::ListingStatementReceivedOn),
        Moment::RepairApplied => Some(Fact::RepairAppliedOn),
        Moment::RepairForwarded => Some(Fact::RepairForwardedOn),
        Moment::ComplaintAccepted => Some(Fact::ComplaintAcceptedOn),
        Moment::LicenceDecided => Some(Fact::CommitmentLicenceDecidedOn),
        _ => None,
    }
}
