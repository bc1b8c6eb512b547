//! The closed vocabulary of conditions. They are pure data here; the engine answers them with yes, no or unknown.

use crate::law::clock::ClockKind;
use crate::record::words::{
    ActKind, AppliedKind, Channel, Class, CommitmentStatus, CommitmentType, DataField, DecisionElement, DocumentStatus,
    DocumentType, Domain, EntryKind, Event, HonourKind, HonourLevel, LinkedRole, ListingAct, MeasureKind,
    NoticeElement, Procedure, ProviderRole, PublicityBasis, SubjectKind, Target,
};
use crate::words::words;
use serde::{Deserialize, Serialize};

/// A condition on an entry, a subject, a measure or an authorisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// One of the subject's entries meets it.
    SomeEntry(Box<Condition>),
    /// A fact that is true or false.
    Is(Flag),

    /// The entry is of one of these kinds.
    Kind(Vec<EntryKind>),
    /// The act lies in one of these fields.
    Domain(Vec<Domain>),
    /// The authority stated one of these classes.
    Class(Vec<Class>),
    /// What was done is one of these.
    Act(Vec<ActKind>),
    /// It was done under one of these circumstances.
    Event(Vec<Event>),
    /// The provider is one of these.
    ProviderRole(Vec<ProviderRole>),
    /// The entry is disclosed in one of these ways.
    Channel(Vec<Channel>),
    /// Showing it rests on one of these.
    Basis(Vec<PublicityBasis>),
    /// The document is of one of these kinds.
    DocumentType(Vec<DocumentType>),
    /// The document stands at one of these.
    DocumentStatus(Vec<DocumentStatus>),

    /// The penalty was imposed by this procedure.
    Procedure(Procedure),
    /// One of the penalty's measures is one of these.
    Measure(Vec<MeasureKind>),
    /// The penalty has measures, and each is one of these.
    OnlyMeasures(Vec<MeasureKind>),
    /// Each fine is at most this many fen.
    FineAtMost(u64),

    /// The ground of the listing is one of these.
    ListingAct(Vec<ListingAct>),
    /// The notice before listing lacks one of these.
    NoticeLacks(Vec<NoticeElement>),
    /// The decision to list lacks one of these.
    DecisionLacks(Vec<DecisionElement>),
    /// Someone is marked with the subject who stands to it in none of these ways.
    LinkedBeyond(Vec<LinkedRole>),

    /// One of these pieces of personal data is shown in full.
    Exposed(Vec<PersonalField>),
    /// One of these was collected.
    Collected(Vec<DataField>),
    /// One of these was collected without the person's written consent.
    CollectedWithoutConsent(Vec<DataField>),
    /// One of these was collected without a warning beforehand.
    CollectedWithoutWarning(Vec<DataField>),

    /// The good deed is one of these.
    Honour(Vec<HonourKind>),
    /// It was honoured on one of these levels.
    HonourLevel(Vec<HonourLevel>),
    /// The commitment is of one of these kinds.
    CommitmentType(Vec<CommitmentType>),
    /// The commitment stands at one of these.
    CommitmentStatus(Vec<CommitmentStatus>),
    /// The national public evaluation gave one of these grades.
    NationalGrade(Vec<String>),

    /// The subject is one of these.
    Subject(Vec<SubjectKind>),
    /// The subject was younger than this when it acted.
    YoungerThan(u16),

    /// A limit of one of these kinds runs or ran.
    Clock(Vec<ClockKind>),
    /// A limit of one of these kinds was missed.
    Missed(Vec<ClockKind>),

    /// The measure applied is one of these.
    Applied(Vec<AppliedKind>),
    /// The measure hits one of these.
    Target(Vec<Target>),
}

impl Condition {
    /// The condition that always holds.
    #[must_use]
    pub fn always() -> Self {
        Self::All(Vec::new())
    }
}

words! {
    /// A fact that is true or false.
    pub enum Flag {
        /// The entry speaks against the subject.
        Dishonest = "dishonest",
        /// It speaks against the subject, and its time has neither run out nor been ended.
        Stands = "stands",
        /// It is shown.
        Shown = "shown",
        /// Its last day is past.
        PastLastDay = "pastLastDay",
        /// The first day on which repair may be asked for lies after the last day.
        RepairAfterEnd = "repairAfterEnd",
        /// A last day was announced.
        EndAnnounced = "endAnnounced",
        /// Its last day, under every class that is possible, lies before the last day announced.
        StatedEndTooLate = "statedEndTooLate",
        /// The last day announced is what a slip in counting gives, to the subject's cost.
        StatedEndMiscounted = "statedEndMiscounted",
        /// It was repaired.
        Repaired = "repaired",
        /// The document it rests on was revoked or found void.
        Revoked = "revoked",
        /// The document it rests on was revoked, found void or changed.
        BasisChanged = "basisChanged",
        /// The entry was changed after the document it rests on was.
        UpdatedSinceChange = "updatedSinceChange",
        /// The law of the place keeps it out.
        KeptOut = "keptOut",
        /// Its display has come to its end, by time, repair or revocation.
        DisplayEnded = "displayEnded",
        /// No period is known for it.
        NoPeriodKnown = "noPeriodKnown",
        /// A national period exists for an entry of its day; none was read.
        NationalPeriodExists = "nationalPeriodExists",
        /// Two rules of one text apply to it, and neither gives way.
        RulesCollide = "rulesCollide",
        /// The class stated is none that its measures can have.
        ClassMismatch = "classMismatch",
        /// All classes that are possible for it are minor.
        Minor = "minor",
        /// Another entry records the same matter.
        RecordedTwice = "recordedTwice",
        /// There is a document, and it had effect.
        EffectiveDocument = "effectiveDocument",
        /// A catalogue of public credit information names the act.
        InCatalogue = "inCatalogue",
        /// It is known to be closed to the public.
        KnownClosed = "knownClosed",
        /// The information is known to be the market's: its kind or its provider says so.
        KnownPrivate = "knownPrivate",
        /// The entry tells that personal data was collected, of whatever kind.
        DataCollected = "dataCollected",
        /// The decision found the act minor.
        MinorAct = "minorAct",
        /// The decision found it to be the first.
        FirstAct = "firstAct",
        /// The decision found that the subject corrected it in time and removed or reduced the harm.
        CorrectedInTime = "correctedInTime",
        /// It was done on purpose.
        Deliberate = "deliberate",
        /// It was occasional.
        Occasional = "occasional",
        /// It did no harm to society.
        Harmless = "harmless",
        /// The record tells what the penalty consists of.
        MeasuresGiven = "measuresGiven",
        /// One of the penalty's bans is for life.
        LifelongBan = "lifelongBan",
        /// The duties are performed.
        DutiesPerformed = "dutiesPerformed",
        /// The duties are not known to be performed, and what follows from that is not settled.
        DutiesMayBeOpen = "dutiesMayBeOpen",
        /// The harm has been removed.
        HarmRemoved = "harmRemoved",
        /// The subject asked not to show it.
        WishesToHide = "wishesToHide",
        /// The subject asked to delete it.
        WishesToDelete = "wishesToDelete",
        /// Third-party sites were looked at.
        SitesKnown = "sitesKnown",
        /// A third-party site shows it.
        ShownElsewhere = "shownElsewhere",
        /// An objection was handed in.
        Objected = "objected",
        /// The time for an answer to an objection was extended.
        AnswerExtended = "answerExtended",
        /// The subject was able to perform its duty.
        AbleToPerform = "ableToPerform",
        /// A law, an administrative regulation or a State document makes the act a ground for listing.
        ByNationalRule = "byNationalRule",
        /// The decision to put the subject on the list was made: its day has come.
        Listed = "listed",
        /// Someone is marked with the subject.
        SomeoneLinked = "someoneLinked",
        /// Someone marked with the subject bears no responsibility.
        LinkedNotResponsible = "linkedNotResponsible",
        /// The subject's number fails a check of its kind.
        NumberInvalid = "numberInvalid",
        /// The record tells of a ruling on reorganisation.
        RulingRecorded = "rulingRecorded",
        /// A court approved a plan of reorganisation or settlement of the subject.
        InReorganisation = "inReorganisation",
        /// No earlier application for repair broke its commitment.
        NotBarred = "notBarred",
        /// A continuing act has ended, or the act never was one.
        ActEnded = "actEnded",
        /// The first day on which repair may be asked for has come.
        RepairDayReached = "repairDayReached",
        /// A person of 16 or 17 lives on their own work; no record tells.
        LivesOnOwnWork = "livesOnOwnWork",
        /// A law lets the public body collect this; no record tells.
        PublicBodyMayCollect = "publicBodyMayCollect",
        /// The subject is on a list of those who are rewarded; no record tells.
        OnIncentiveList = "onIncentiveList",
        /// The law can be read so, and otherwise.
        LawOpen = "lawOpen",
        /// The measure still applies.
        MeasureApplies = "measureApplies",
        /// The measure stands in a published list.
        MeasurePublished = "measurePublished",
        /// The national list names the measure for this kind of record.
        InNationalList = "inNationalList",
        /// The letter states a purpose.
        PurposeStated = "purposeStated",
        /// The letter states an end.
        EndStated = "endStated",
        /// The letter covers everything.
        ScopeUnlimited = "scopeUnlimited",
        /// A service was made to hang on the letter.
        Bundled = "bundled",
    }
}

words! {
    /// A piece of personal data that a page may show.
    pub enum PersonalField {
        /// The name.
        Name = "name",
        /// The number of an identity document.
        IdNumber = "idNumber",
        /// The birth date.
        BirthDate = "birthDate",
        /// The address.
        Address = "address",
        /// The telephone number.
        Phone = "phone",
    }
}
