//! What a model of points comes to.

use super::{Fact, answer};
use crate::day::Day;
use crate::score::words::VetoEffect;
use crate::words::words;
use serde::Serialize;

answer! {
    /// What a model comes to for the subject, if it may be scored. Base and contributions add up to the points.
    pub struct Score {
        /// Whether it may.
        status: ScoreStatus,
        /// Why not.
        refusal: Option<Refusal>,
        /// The id of the model.
        model: Option<String>,
        /// Whether the day lies within the days of the model.
        in_force: bool,
        /// The points.
        points: Option<i64>,
        /// What everybody begins with; null: the model's base is not known, so there are deductions only, and no grade.
        base: Option<i64>,
        /// The grade.
        grade: Option<String>,
        /// What was added and taken away, in that order.
        contributions: Vec<Contribution>,
        /// What fixes or caps the grade, whatever the points.
        vetoes: Vec<Veto>,
        /// What may count and does not, for want of facts.
        unclear: Vec<UnclearEvent>,
        /// The national grade that the record holds. It is no part of the score.
        official: Option<OfficialGrade>,
        /// The provisions behind a refusal.
        citations: Vec<String>,
        /// Those of a draft that was asked for, which is no law.
        draft_citations: Vec<String>,
    }

    /// One line of the sum.
    pub struct Contribution {
        /// What it is.
        kind: ContributionKind,
        /// The indicator, by its id; null: the bounds of the whole scale.
        indicator: Option<String>,
        /// The event, by its id.
        event: Option<String>,
        /// The clause of the model.
        clause: String,
        /// The entry, by its id; null: the subject, or a bound.
        entry: Option<String>,
        /// The points.
        points: i64,
        /// How many full months were counted.
        months: Option<u32>,
        /// How much of a thousand is counted.
        per_mille: Option<i64>,
    }

    /// Something that fixes or caps the grade.
    pub struct Veto {
        /// Its id.
        event: String,
        /// The clause of the model.
        clause: String,
        /// The entry, by its id; null: the subject.
        entry: Option<String>,
        /// What it does.
        effect: VetoEffect,
        /// The grade.
        grade: String,
    }

    /// Something that may count.
    pub struct UnclearEvent {
        /// The event or veto, by its id.
        event: String,
        /// The clause of the model.
        clause: String,
        /// The entry, by its id; null: the subject.
        entry: Option<String>,
        /// The facts that it depends on.
        missing: Vec<Fact>,
    }

    /// A national grade in the record, the latest.
    pub struct OfficialGrade {
        /// The entry, by its id.
        entry: String,
        /// The grade.
        grade: String,
        /// The day on which it was given.
        on: Option<Day>,
    }
}

impl Score {
    /// Nothing was scored.
    pub(crate) fn none() -> Self {
        Self {
            status: ScoreStatus::Allowed,
            refusal: None,
            model: None,
            in_force: false,
            points: None,
            base: None,
            grade: None,
            contributions: Vec::new(),
            vetoes: Vec::new(),
            unclear: Vec::new(),
            official: None,
            citations: Vec::new(),
            draft_citations: Vec::new(),
        }
    }
}

words! {
    /// Whether a subject may be scored.
    pub enum ScoreStatus {
        /// It may.
        Allowed = "allowed",
        /// It may not.
        Refused = "refused",
    }
}

words! {
    /// Why a subject is not scored.
    pub enum Refusal {
        /// It is a person, and the model could cost it something.
        Person = "person",
        /// The model is for others.
        OtherSubjects = "otherSubjects",
    }
}

words! {
    /// What a line of the sum is.
    pub enum ContributionKind {
        /// What an event gives or takes.
        Event = "event",
        /// What it no longer gives or takes because of the time that has passed.
        Factor = "factor",
        /// What goes beyond the most that there can be.
        Cap = "cap",
        /// What goes beyond the least that there can be.
        Floor = "floor",
    }
}

words! {
    /// A step that changes how a subject stands.
    pub enum ScoreStep {
        /// The entry is repaired.
        Repair = "repair",
        /// Time passes.
        Wait = "wait",
        /// The commitment is kept.
        Keep = "keep",
        /// The commitment is broken.
        Break = "break",
        /// The duties are performed, the harm is removed, an act that goes on ends.
        Fulfil = "fulfil",
    }
}

words! {
    /// Why a step is not taken.
    pub enum StepRefusal {
        /// The record has no such entry.
        UnknownEntry = "unknownEntry",
        /// Repair cannot be asked for.
        NotOpen = "notOpen",
        /// From which day repair can be asked for is not known.
        DayUnknown = "dayUnknown",
        /// The entry is no commitment.
        NoCommitment = "noCommitment",
        /// No day was given.
        DayMissing = "dayMissing",
    }
}
