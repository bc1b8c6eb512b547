//! Rules on how long someone may take.

use crate::words::words;
use serde::{Deserialize, Serialize};

/// A limit of time for someone to act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Clock {
    /// What has to be done.
    pub kind: ClockKind,
    /// Who has to act.
    pub by: Actor,
    /// What starts it.
    pub starts: Moment,
    /// What ends it.
    pub done: Moment,
    /// How long it is; none: the text sets no number.
    #[serde(default)]
    pub length: Option<u16>,
    /// In what it is counted.
    pub unit: Unit,
    /// Other lengths, under conditions; the first that holds counts.
    #[serde(default)]
    pub otherwise: Vec<OtherLength>,
    /// Whether time for tests and experts is not counted.
    #[serde(default)]
    pub pauses: bool,
    /// The rule of the limit before it in a chain: while its end is unknown, its latest day stands in.
    #[serde(default)]
    pub after: Option<String>,
}

/// A length that counts under a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct OtherLength {
    /// When it counts.
    pub when: Matter,
    /// The length; none: the number is not certain enough to make a due day.
    #[serde(default)]
    pub length: Option<u16>,
}

words! {
    /// What can change the length of a limit.
    pub enum Matter {
        /// Others have to help with the check.
        NeedsHelp = "needsHelp",
        /// The time for the answer to an objection was extended.
        AnswerExtended = "answerExtended",
        /// The time for the answer to an application for repair was extended.
        RepairExtended = "repairExtended",
    }
}

words! {
    /// What has to be done within a limit of time.
    pub enum ClockKind {
        /// Mark an entry as objected to.
        Mark = "mark",
        /// Answer an objection.
        Answer = "answer",
        /// Update an entry whose basis was revoked or changed.
        Update = "update",
        /// Correct an error that was discovered.
        Correction = "correction",
        /// Answer a statement and defence against a listing.
        ListObjection = "listObjection",
        /// Accept an application for repair, or refuse to.
        RepairAcceptance = "repairAcceptance",
        /// Decide an application for repair.
        RepairResult = "repairResult",
        /// Answer a complaint.
        Complaint = "complaint",
        /// Check whether a commitment was kept.
        CommitmentCheck = "commitmentCheck",
        /// Take down what may no longer be shown.
        Takedown = "takedown",
        /// Help another body with its check.
        Helper = "helper",
        /// Follow corrected data in other systems.
        OtherSystems = "otherSystems",
        /// Withdraw a published penalty whose basis is gone.
        Withdrawal = "withdrawal",
    }
}

words! {
    /// Who has to act.
    pub enum Actor {
        /// The body that received the objection.
        Receiver = "receiver",
        /// The provider of the entry.
        Provider = "provider",
        /// The institution that runs the platform.
        Institution = "institution",
        /// The body that decided.
        DecidingUnit = "decidingUnit",
        /// The national site.
        CreditChina = "creditChina",
        /// The market regulator.
        MarketRegulator = "marketRegulator",
        /// The body that was asked for help.
        Helper = "helper",
        /// Whoever else uses the data.
        ThirdParty = "thirdParty",
        /// The authority that leads social credit work.
        LeadAuthority = "leadAuthority",
        /// The authority that granted the licence.
        LicensingAuthority = "licensingAuthority",
    }
}

words! {
    /// What starts or ends a limit.
    pub enum Moment {
        /// An objection was received.
        ObjectionReceived = "objectionReceived",
        /// The entry was marked as objected to.
        ObjectionMarked = "objectionMarked",
        /// The objection was answered.
        ObjectionAnswered = "objectionAnswered",
        /// The entry was changed after an answer to an objection.
        CorrectedAfterObjection = "correctedAfterObjection",
        /// Another body was asked for help; no record tells when.
        HelpAsked = "helpAsked",
        /// The document that revoked or changed the basis took effect.
        BasisChanged = "basisChanged",
        /// The institution got word of it.
        ChangeNotified = "changeNotified",
        /// Word of it had come: there was a notice, or the entry was changed.
        WordHadCome = "wordHadCome",
        /// The penalty was withdrawn: the entry was changed, or is no longer shown.
        Withdrawn = "withdrawn",
        /// The entry was changed after that.
        EntryUpdated = "entryUpdated",
        /// The provider discovered an error.
        ErrorDiscovered = "errorDiscovered",
        /// The error was corrected.
        ErrorCorrected = "errorCorrected",
        /// A statement against the listing was received.
        StatementReceived = "statementReceived",
        /// It was answered.
        StatementAnswered = "statementAnswered",
        /// Repair was applied for.
        RepairApplied = "repairApplied",
        /// The application was forwarded to the deciding body.
        RepairForwarded = "repairForwarded",
        /// The application was accepted or refused.
        RepairAccepted = "repairAccepted",
        /// The application was decided.
        RepairDecided = "repairDecided",
        /// A complaint was accepted.
        ComplaintAccepted = "complaintAccepted",
        /// It was answered.
        ComplaintAnswered = "complaintAnswered",
        /// A licence was granted on a commitment.
        LicenceDecided = "licenceDecided",
        /// The commitment was checked.
        CommitmentChecked = "commitmentChecked",
        /// Display came to its end, by time, repair or revocation.
        DisplayEnded = "displayEnded",
        /// Third parties took the entry down; no record tells when.
        TakenDown = "takenDown",
    }
}

words! {
    /// In what a limit is counted.
    pub enum Unit {
        /// Working days.
        WorkingDays = "workingDays",
        /// Months; a last day that is a day off moves to the next working day.
        Months = "months",
        /// Nothing: promptly, says the text.
        Promptly = "promptly",
        /// Nothing: in the time that other rules prescribe, says the text.
        AsPrescribed = "asPrescribed",
        /// Nothing: the text says that it has to be done, and not when.
        Unnamed = "unnamed",
    }
}

impl Unit {
    /// Whether there is a number of it.
    #[must_use]
    pub fn is_counted(self) -> bool {
        matches!(self, Self::WorkingDays | Self::Months)
    }
}
