//! Rules on what is found in a record: problems, and rights that the very facts give.

use crate::law::condition::Condition;
use crate::words::words;
use serde::{Deserialize, Serialize};

/// Something to be found. The rule's own condition says whether the question arises at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct FindingRule {
    /// What is found.
    pub code: FindingCode,
    /// What it is found in.
    #[serde(default)]
    pub on: On,
    /// When it is so.
    pub holds: Condition,
    /// On which day the text must be in force.
    #[serde(default)]
    pub at: AsOf,
    /// Whether an entry of which it holds must not be shown at all.
    #[serde(default)]
    pub keeps_out: bool,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum On {
    /// An entry.
    #[default]
    Entry,
    /// The subject.
    Subject,
    /// A measure that was applied.
    Measure,
    /// An authorisation.
    Authorisation,
}

/// The day on which a text must be in force for its rule to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AsOf {
    /// The day as of which the law is asked.
    #[default]
    Today,
    /// The day of determination; where it is not known, the day as of which the law is asked.
    Determined,
}

words! {
    /// What a finding is about. The codes are stable; the page words them.
    pub enum FindingCode {
        /// The entry is still shown though its last day is past.
        ShownPastLastDay = "shown-past-last-day",
        /// It is shown though the law of the place keeps it out.
        ShownThoughKeptOut = "shown-though-kept-out",
        /// It is shown though it was repaired.
        ShownThoughRepaired = "shown-though-repaired",
        /// It is shown though the document it rests on was revoked.
        ShownThoughRevoked = "shown-though-revoked",
        /// The last day announced is later than the law allows.
        StatedEndTooLate = "stated-end-too-late",
        /// The last day announced was miscounted to the subject's cost.
        StatedEndMiscounted = "stated-end-miscounted",
        /// Its last day is past, but where duties are open the competent department's rules may let it stand.
        DepartmentMayDecide = "department-may-decide",
        /// It is minor, and minor entries are in principle not published.
        MinorShown = "minor-shown",
        /// Repair opens only after display has come to its end by itself.
        RepairAfterEnd = "repair-after-end",
        /// No period is known for an entry of its day.
        NoPeriodKnown = "no-period-known",
        /// Two rules of one text apply, and neither gives way.
        RulesCollide = "rules-collide",
        /// The class stated does not fit the measures.
        ClassMismatch = "class-mismatch",
        /// The same matter is recorded twice.
        RecordedTwice = "recorded-twice",

        /// It must not enter the record.
        MustNotEnter = "must-not-enter",
        /// The act is none of those that may count as dishonest.
        OutsideClosedList = "outside-closed-list",
        /// No catalogue names the act.
        OutsideCatalogue = "outside-catalogue",
        /// No document with effect stands behind it.
        NoEffectiveDocument = "no-effective-document",
        /// Its basis was revoked or changed, and the entry was not.
        BasisChangedNotUpdated = "basis-changed-not-updated",

        /// It has to be found and recorded leniently: the subject was a minor.
        LeniencyForMinors = "leniency-for-minors",
        /// It has to be found and recorded leniently for its circumstances.
        Leniency = "leniency",
        /// It exempts from measures.
        ExemptFromMeasures = "exempt-from-measures",
        /// The law speaks of people with full capacity, and the subject was a minor.
        CapacityDoubtful = "capacity-doubtful",

        /// A person's record is shown to everybody without a law that says so.
        PersonalRecordOpen = "personal-record-open",
        /// Personal data is shown unmasked.
        PersonalDataUnmasked = "personal-data-unmasked",
        /// Data was collected that must never be.
        ForbiddenData = "forbidden-data",
        /// Data was collected without the consent or warning it needs.
        DataWithoutConsent = "data-without-consent",
        /// Data that a public body may collect is shown to more than the person and whom they authorise.
        DataShownTooWidely = "data-shown-too-widely",
        /// A good deed is shown against the subject's wish, or without the consent it needs.
        GoodRecordAgainstWish = "good-record-against-wish",

        /// The act is no ground for a serious list.
        ListingOutsideList = "listing-outside-list",
        /// The notice before listing is missing or incomplete.
        NoticeIncomplete = "notice-incomplete",
        /// The decision to list is incomplete.
        DecisionIncomplete = "decision-incomplete",
        /// Someone is marked with the subject whom the law does not reach.
        LinkedPersonBeyond = "linked-person-beyond",

        /// Someone missed a limit of time.
        DeadlineMissed = "deadline-missed",
        /// The time for an answer was extended though the later and higher law knows no extension.
        ExtensionNotInHigherLaw = "extension-not-in-higher-law",
        /// A third-party site shows what has ended, was repaired or revoked.
        ThirdPartyStillShows = "third-party-still-shows",
        /// A ruling on reorganisation lets entries be shielded for a time.
        ReorganisationShield = "reorganisation-shield",

        /// The measure stands in no list that the law of the place allows.
        MeasureOutsideList = "measure-outside-list",
        /// The measure is only for those on a serious list.
        MeasureOnlyForSerious = "measure-only-for-serious",
        /// The measure hits someone else.
        MeasureOnThirdParty = "measure-on-third-party",
        /// The measure was not published.
        MeasureUnpublished = "measure-unpublished",
        /// The record behind the measure no longer stands.
        MeasureWithoutRecord = "measure-without-record",
        /// The act behind the measure exempts from it.
        MeasureThoughExempt = "measure-though-exempt",

        /// The letter states no purpose.
        AuthorisationWithoutPurpose = "authorisation-without-purpose",
        /// The letter has no end.
        AuthorisationWithoutEnd = "authorisation-without-end",
        /// The letter covers everything.
        AuthorisationUnlimited = "authorisation-unlimited",
        /// A service was made to hang on the letter.
        AuthorisationBundled = "authorisation-bundled",

        /// The subject's number fails a check of its kind.
        IdentifierInvalid = "identifier-invalid",
    }
}

words! {
    /// A slip in counting by which an announced end comes out later than the law allows.
    pub enum Slip {
        /// It was counted from publication.
        FromPublication = "fromPublication",
        /// It was counted from the day on which the document took effect.
        FromEffect = "fromEffect",
        /// The last day was taken a day too late.
        DayLate = "dayLate",
        /// It is the end of a heavier class.
        HeavierClass = "heavierClass",
        /// Months were taken for blocks of 30 or 31 days.
        MonthsAsBlocks = "monthsAsBlocks",
        /// It was drawn out to the end of the year.
        WholeYear = "wholeYear",
    }
}

impl FindingCode {
    /// Whether one rule that says no outweighs all that say yes: a measure need stand in one list only.
    #[must_use]
    pub fn one_no_suffices(self) -> bool {
        self == Self::MeasureOutsideList
    }
}
