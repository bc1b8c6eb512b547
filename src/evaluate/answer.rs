//! What the engine answers. These types are the published interface: their names stand.

use crate::day::Day;
use crate::law::pack::{Certainty, Level};
use crate::problem::Problem;
use crate::record::words::{Class, EntryKind, IdType, MeasureKind, SubjectKind};
use crate::words::words;
use serde::Serialize;

mod step;

pub use step::{Explanation, FindingSteps, Input, InputName, ReadingSteps, Step, StepKind};

/// Declares a type of the answer: plain objects with camelCase keys, null where something is missing.
macro_rules! answer {
    ($($(#[doc = $doc:literal])+ pub struct $name:ident { $($(#[doc = $about:literal])+ $field:ident: $type:ty,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(target_arch = "wasm32", tsify(missing_as_null))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $about])+ pub $field: $type,)+ }
    )+};
}
use answer;

words! {
    /// Where an entry stands on the day of the evaluation: the first of these that holds.
    pub enum DisplayStatus {
        /// The document it rests on was revoked or found void.
        Revoked = "revoked",
        /// It has been repaired.
        Repaired = "repaired",
        /// The act goes on.
        Continuing = "continuing",
        /// Until when it may be shown cannot be told from the record.
        NeedsInformation = "needsInformation",
        /// It must not be shown at all.
        NotToBeShown = "notToBeShown",
        /// The law sets no end.
        LongTerm = "longTerm",
        /// It is past its last day and still shown.
        Overdue = "overdue",
        /// It is past its last day.
        Ended = "ended",
        /// It may be shown.
        Shown = "shown",
    }
}

words! {
    /// Why a pack decides a day.
    pub enum Why {
        /// It was in force when the entry was determined.
        RuleOfItsDay = "ruleOfItsDay",
        /// It came later and is kinder to the subject.
        KinderLaterRule = "kinderLaterRule",
        /// It came later and would be kinder still, but acts from its own first day only.
        LaterRuleFromItsFirstDay = "laterRuleFromItsFirstDay",
    }
}

words! {
    /// How a finding comes out.
    pub enum Outcome {
        /// There is a problem in this record, or a right that these very facts give.
        Yes = "yes",
        /// There is none.
        No = "no",
        /// That depends on facts which the record does not give.
        Unknown = "unknown",
    }
}

words! {
    /// What a finding is about. The codes are stable; the page words them.
    pub enum FindingCode {
        /// The entry is still shown though its last day is past.
        ShownPastLastDay = "shown-past-last-day",
    }
}

answer! {
    /// What is said of a record.
    pub struct Evaluation {
        /// What is wrong with the text.
        problems: Vec<Problem>,
        /// Who the record is about.
        subject: SubjectView,
        /// The entries that could be read, in the order of the record.
        entries: Vec<EntryView>,
        /// Which law was looked at.
        selection: Selection,
    }

    /// Why a text could not be evaluated.
    pub struct Failure {
        /// What is wrong with it.
        problems: Vec<Problem>,
    }

    /// Who a record is about, as it may be shown: people's names and numbers are masked.
    pub struct SubjectView {
        /// A person or an organisation.
        kind: SubjectKind,
        /// The name.
        name: Option<String>,
        /// The number.
        id: Option<IdView>,
        /// The division code.
        division: Option<String>,
    }

    /// A number as it may be shown.
    pub struct IdView {
        /// What kind of number it is.
        kind: IdType,
        /// The number, masked unless it is public.
        number: String,
        /// Whether it passes the checks of its kind.
        valid: bool,
    }

    /// What is said of an entry.
    pub struct EntryView {
        /// Its id in the record.
        id: String,
        /// What the record says.
        recorded: Recorded,
        /// For how long it may be shown.
        display: Display,
        /// What was found.
        findings: Vec<Finding>,
    }

    /// What the record says of an entry.
    pub struct Recorded {
        /// What it records.
        kind: EntryKind,
        /// How the record calls it.
        title: Option<String>,
        /// Who provided it.
        provider: Option<String>,
        /// The number of its document.
        document_number: Option<String>,
        /// The day of determination.
        determined_on: Option<Day>,
        /// The day on which it was first shown.
        published_on: Option<Day>,
        /// The last day announced.
        stated_until: Option<Day>,
        /// The class that the authority stated.
        class: Option<Class>,
        /// What the penalty consists of.
        measures: Vec<MeasureView>,
        /// Whether it is shown.
        shown: Option<bool>,
    }

    /// A part of a penalty.
    pub struct MeasureView {
        /// What kind it is.
        kind: Option<MeasureKind>,
        /// The amount in fen.
        amount_fen: Option<u64>,
    }

    /// For how long an entry may be shown.
    pub struct Display {
        /// Where it stands today.
        status: DisplayStatus,
        /// The day from which the governing period is counted.
        starts_on: Option<Day>,
        /// The first day on which repair may be asked for, whether or not the duties are done.
        first_repair_day: Option<Day>,
        /// The last day on which it may be shown.
        last_shown_day: Option<Day>,
        /// Days from today to the last day; 0 on that day, null once it is past.
        remaining_days: Option<i32>,
        /// Days since the last day, while it is still shown.
        overdue_days: Option<i32>,
        /// The pack that sets the last day.
        governing: Option<String>,
        /// Which pack sets which day, and why.
        reasons: Vec<Reason>,
        /// What every pack says, from the nearest to the furthest.
        readings: Vec<Reading>,
        /// The facts for want of which a day could not be told, by their path in the entry.
        missing: Vec<String>,
    }

    /// Why a pack decides a day.
    pub struct Reason {
        /// Which day.
        day: DecidedDay,
        /// The pack.
        pack: String,
        /// Why it decides.
        why: Why,
        /// What that follows from.
        citations: Vec<String>,
        /// How sure that is.
        certainty: Certainty,
    }

    /// What one rule says of an entry.
    pub struct Reading {
        /// The pack.
        pack: String,
        /// The rule.
        rule: String,
        /// The class that this reading is for; null: for every class.
        class: Option<Class>,
        /// The day from which it counts.
        starts_on: Option<Day>,
        /// The first day on which repair may be asked for.
        first_repair_day: Option<Day>,
        /// The last day on which the entry may be shown.
        last_shown_day: Option<Day>,
        /// Whether it sets no end.
        long_term: bool,
        /// How its numbers were read.
        certainty: Certainty,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether it decides, alone or with others.
        governs: bool,
        /// The facts on which it depends whether the rule applies.
        missing: Vec<String>,
    }

    /// Something found in an entry.
    pub struct Finding {
        /// What it is about.
        code: FindingCode,
        /// How it comes out.
        outcome: Outcome,
        /// The facts that it depends on.
        missing: Vec<String>,
        /// The provisions behind it.
        citations: Vec<String>,
    }

    /// Which law was looked at.
    pub struct Selection {
        /// The division code that it was chosen by.
        division: Option<String>,
        /// The packs, from the nearest to the furthest.
        packs: Vec<SelectedPack>,
    }

    /// A pack that speaks for the subject's place.
    pub struct SelectedPack {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
        /// Whose rule it is.
        level: Level,
        /// The beginning of the division code by which it was chosen; null: it reaches everywhere.
        division: Option<String>,
    }
}

words! {
    /// A day that is decided.
    pub enum DecidedDay {
        /// The last day on which an entry may be shown.
        LastShownDay = "lastShownDay",
        /// The first day on which repair may be asked for.
        FirstRepairDay = "firstRepairDay",
    }
}
