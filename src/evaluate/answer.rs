//! What the engine answers. These types are the published interface: their names stand.

use crate::law::pack::Level;
use crate::problem::{Problem, ProblemCode};
use crate::words::words;
use serde::Serialize;

mod display;
mod entry;
mod fact;
mod priority;
mod score;
mod step;
mod subject;
mod survey;

pub use display::{DecidedDay, Display, DisplayStatus, Reading, Reason, Why};
pub use entry::{
    Action, Blocker, ClockView, EntryView, FactKind, Finding, MeasureView, ReceiverView, Recorded, RecordedFact,
    SensitiveSpan,
};
pub use fact::Fact;
pub use priority::{Help, Priority, Topic, TopicKind};
pub use score::{
    Contribution, ContributionKind, OfficialGrade, Refusal, Score, ScoreStatus, ScoreStep, StepRefusal, UnclearEvent,
    Veto,
};
pub use step::{Explanation, FindingSteps, Input, InputName, QualificationSteps, ReadingSteps, Step, StepKind};
pub use subject::{
    AgendaItem, AgendaKind, AuthorisationView, IdView, MeasureOutcome, Obstacle, ObstacleKind, Qualification,
    SubjectView, SupervisionView,
};
pub use survey::{Row, SourceView, StatusCount, SubjectName, Survey, Tally};

/// Declares a type of the answer: plain objects with camelCase keys, null where something is missing.
macro_rules! answer {
    ($($(#[doc = $doc:literal])+ $(#[derive($also:ident)])? pub struct $name:ident { $($(#[doc = $about:literal])+ $field:ident: $type:ty,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Serialize$(, $also)?)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(target_arch = "wasm32", tsify(missing_as_null))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $about])+ pub $field: $type,)+ }
    )+};
}
pub(crate) use answer;

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

answer! {
    /// What is said of a record.
    pub struct Evaluation {
        /// What is wrong with the text.
        problems: Vec<Problem>,
        /// Who the record is about.
        subject: SubjectView,
        /// The entries that could be read, in the order of the record.
        entries: Vec<EntryView>,
        /// The measures that were applied, in the order of the record.
        measures: Vec<MeasureOutcome>,
        /// The authorisations, in the order of the record.
        authorisations: Vec<AuthorisationView>,
        /// What helps most, first.
        priorities: Vec<Priority>,
        /// Which law was looked at.
        selection: Selection,
    }

    /// Why a text could not be evaluated.
    pub struct Failure {
        /// What is wrong with it.
        problems: Vec<Problem>,
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

impl Failure {
    /// A problem with the request itself, not with a place in the record.
    pub(crate) fn refused(code: ProblemCode, path: &str, found: &str) -> Self {
        let found = Some(found.chars().take(40).collect());
        let severity = code.severity();
        Self {
            problems: vec![Problem {
                code,
                severity,
                path: path.to_owned(),
                line: 0,
                column: 0,
                found,
                expected: None,
            }],
        }
    }
}
