//! The facts that rules look at, by their path in the record.

use crate::words::words;

words! {
    /// A fact that a rule looks at. Its word is its path in the entry; facts of other things begin with their name.
    pub enum Fact {
        /// What the entry records.
        Kind = "kind",
        /// The day of determination.
        DeterminedOn = "determinedOn",
        /// The class.
        Class = "class",
        /// The field in which the act lies.
        Domain = "domain",
        /// What was done.
        ActKind = "act.kind",
        /// The day on which it was done.
        ActOn = "act.on",
        /// Whether a catalogue names the act.
        ActInCatalogue = "act.inCatalogue",
        /// Under what circumstances it was done.
        CircumstancesEvents = "circumstances.events",
        /// Whether it was done on purpose.
        CircumstancesDeliberate = "circumstances.deliberate",
        /// Whether it was occasional.
        CircumstancesOccasional = "circumstances.occasional",
        /// Whether it did no harm.
        CircumstancesHarmless = "circumstances.harmless",
        /// The day on which a continuing act ended.
        ContinuingEndedOn = "continuing.endedOn",
        /// The procedure of the penalty.
        PenaltyProcedure = "penalty.procedure",
        /// What the penalty consists of.
        PenaltyMeasures = "penalty.measures",
        /// Whether the decision found the act minor.
        PenaltyMitigationMinor = "penalty.mitigation.minor",
        /// Whether the decision found it to be the first.
        PenaltyMitigationFirst = "penalty.mitigation.first",
        /// Whether the decision found that the subject corrected it in time.
        PenaltyMitigationCorrected = "penalty.mitigation.corrected",
        /// What the provider is.
        ProviderRole = "provider.role",
        /// How the entry is disclosed.
        Channel = "channel",
        /// The day on which it was first shown.
        PublicityPublishedOn = "publicity.publishedOn",
        /// The last day announced.
        PublicityStatedUntil = "publicity.statedUntil",
        /// Whether it is shown.
        PublicityShown = "publicity.shown",
        /// What showing it rests on.
        PublicityBasis = "publicity.basis",
        /// What the subject asked for.
        PublicityWish = "publicity.wish",
        /// How personal data is shown.
        PublicityPersonal = "publicity.personal",
        /// Third-party sites.
        PublicityElsewhere = "publicity.elsewhere",
        /// Whether third-party sites show it.
        PublicityElsewhereShown = "publicity.elsewhere.shown",
        /// The document that it rests on.
        Document = "document",
        /// What kind of document it is.
        DocumentType = "document.type",
        /// Where the document stands.
        DocumentStatus = "document.status",
        /// The number of the document.
        DocumentNumber = "document.number",
        /// The day on which it was changed.
        DocumentChangedOn = "document.changedOn",
        /// The day on which the institution got word of the change.
        DocumentNoticeReceivedOn = "document.noticeReceivedOn",
        /// The day on which the duties were performed.
        DutiesFulfilledOn = "duties.fulfilledOn",
        /// Whether the harm has been removed.
        DutiesHarmRemoved = "duties.harmRemoved",
        /// The ground of the listing.
        ListingAct = "listing.act",
        /// Whether the subject was able to perform its duty.
        ListingAbleToPerform = "listing.ableToPerform",
        /// Whether a national rule makes the act a ground.
        ListingByNationalRule = "listing.byNationalRule",
        /// The notice before the listing.
        ListingNotice = "listing.notice",
        /// The decision to list.
        ListingDecision = "listing.decision",
        /// Who is marked with the subject.
        ListingLinked = "listing.linked",
        /// How they stand to the subject.
        ListingLinkedRole = "listing.linked.role",
        /// Whether they bear responsibility.
        ListingLinkedResponsible = "listing.linked.responsible",
        /// The day on which the statement was received.
        ListingStatementReceivedOn = "listing.statement.receivedOn",
        /// What was collected.
        DataField = "data.field",
        /// Whether the person agreed in writing.
        DataWrittenConsent = "data.writtenConsent",
        /// Whether the person was warned.
        DataWarned = "data.warned",
        /// What the good deed is.
        HonourKind = "honour.kind",
        /// At which level it was recognised.
        HonourLevel = "honour.level",
        /// What kind of commitment it is.
        CommitmentType = "commitment.type",
        /// Where the commitment stands.
        CommitmentStatus = "commitment.status",
        /// The day of the licence granted on it.
        CommitmentLicenceDecidedOn = "commitment.licenceDecidedOn",
        /// The grade of the evaluation.
        EvaluationGrade = "evaluation.grade",
        /// The day on which the error was discovered.
        CorrectionDiscoveredOn = "correction.discoveredOn",
        /// Whether there is an objection.
        Objection = "objection",
        /// The day on which the objection was received.
        ObjectionReceivedOn = "objection.receivedOn",
        /// The day of the answer.
        ObjectionAnsweredOn = "objection.answeredOn",
        /// Whether others have to help.
        ObjectionNeedsHelp = "objection.needsHelp",
        /// The day on which others were asked for help.
        ObjectionHelpAskedOn = "objection.helpAskedOn",
        /// Whether the time was extended.
        ObjectionExtended = "objection.extended",
        /// How many days are not counted.
        ObjectionPausedDays = "objection.pausedDays",
        /// The day of the application for repair.
        RepairAppliedOn = "repair.appliedOn",
        /// The day on which it was forwarded.
        RepairForwardedOn = "repair.forwardedOn",
        /// Whether the time for the answer was extended.
        RepairExtended = "repair.extended",
        /// How the application ended.
        RepairOutcome = "repair.outcome",
        /// The day on which the complaint was accepted.
        ComplaintAcceptedOn = "complaint.acceptedOn",
        /// What was changed in the entry.
        History = "history",
        /// The last day on which it may be shown.
        DisplayLastShownDay = "display.lastShownDay",
        /// The first day on which repair may be asked for.
        DisplayFirstRepairDay = "display.firstRepairDay",
        /// Where it stands.
        DisplayStatus = "display.status",
        /// The limits of time.
        Clocks = "clocks",
        /// The other entries of the record.
        Entries = "entries",
        /// A person or an organisation.
        SubjectKind = "subject.kind",
        /// The subject's number.
        SubjectId = "subject.id",
        /// The person's birth day.
        SubjectBirthDate = "subject.birthDate",
        /// Whether a person of 16 or 17 lives on their own work.
        SubjectLivesOnOwnWork = "subject.livesOnOwnWork",
        /// A reorganisation of the subject.
        SubjectReorganisation = "subject.reorganisation",
        /// What kind of measure it is.
        MeasureKind = "measure.kind",
        /// The entry behind the measure.
        MeasureEntry = "measure.entry",
        /// Whom the measure hits.
        MeasureTarget = "measure.target",
        /// Whether the measure is published.
        MeasurePublished = "measure.published",
        /// Whether the national list names the measure.
        MeasureInNationalList = "measure.inNationalList",
        /// Whether the measure still applies.
        MeasureEndedOn = "measure.endedOn",
        /// What the letter is for.
        AuthorisationPurpose = "authorisation.purpose",
        /// Until when the letter holds.
        AuthorisationUntil = "authorisation.until",
        /// What the letter covers.
        AuthorisationScope = "authorisation.scope",
        /// Whether a service hangs on the letter.
        AuthorisationBundled = "authorisation.bundled",
        /// The law can be read in more than one way.
        LawInterpretation = "law.interpretation",
        /// The working days of a year whose notice is not out yet.
        LawCalendar = "law.calendar",
        /// A national period for an entry of its day.
        LawNationalPeriod = "law.nationalPeriod",
        /// For how long a broken commitment bars from repair.
        LawRepairBar = "law.repairBar",
        /// Whether a law lets the public body collect this.
        LawPublicBodyMayCollect = "law.publicBodyMayCollect",
        /// The list of those who are rewarded.
        LawIncentiveList = "law.incentiveList",
    }
}

impl Fact {
    /// The fact without which this one does not matter yet.
    pub(crate) fn hinges_on(self) -> Option<Self> {
        match self {
            Self::ListingAbleToPerform | Self::ListingByNationalRule => Some(Self::ListingAct),
            Self::ActInCatalogue => Some(Self::ActKind),
            Self::SubjectLivesOnOwnWork => Some(Self::SubjectBirthDate),
            Self::ListingLinkedResponsible => Some(Self::ListingLinkedRole),
            _ => None,
        }
    }
}
