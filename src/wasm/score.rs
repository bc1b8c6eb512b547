//! What the call about points takes and gives.

use crate::browser::Handed;
use crate::day::Day;
use crate::evaluate::answer::{Failure, Qualification, Score, ScoreStep, StepRefusal, SupervisionView};
use crate::evaluate::score::{self, score};
use crate::form::piece::Bilingual;
use crate::law::Law;
use crate::law::condition::Flag;
use crate::law::form::Need;
use crate::law::pack::Certainty;
use crate::problem::{Problem, ProblemCode};
use crate::record::words::SubjectKind;
use crate::score::words::Rounding;
use crate::wasm::call::with_status;
use tsify::Tsify;
use wasm_bindgen::JsError;

/// What to work out with a model of points.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ScoreRequest {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: String,
    /// The day as of which the law is asked, as YYYY-MM-DD.
    pub today: String,
    /// Drafts of law to compute beside the law.
    #[tsify(optional)]
    pub ask: Vec<String>,
    /// The file `models.bin` of this package.
    #[tsify(type = "Uint8Array")]
    pub models: Vec<u8>,
    /// The id of one of its models. Where this is missing, it is the first: our own self-check.
    #[tsify(optional)]
    pub model: Option<String>,
    /// A model of the caller's own, as JSON text, in the place of those.
    #[tsify(optional)]
    pub own_model: Option<String>,
    /// Steps that could be taken, in their order.
    #[tsify(optional, type = "ScoreChange[]")]
    pub changes: Option<String>,
    /// A grade to reach.
    #[tsify(optional)]
    pub wish: Option<String>,
    /// Whether to tell how points and grade change over the next three years.
    #[tsify(optional)]
    pub line: bool,
}

/// What working with a model of points gives.
#[derive(Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum ScoreAnswer {
    /// What it comes to.
    Success(Box<Scored>),
    /// It could not be worked out.
    Failure(Failure),
}

/// What a model comes to, and the model.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Scored {
    /// What is wrong with the text of the record.
    pub problems: Vec<Problem>,
    /// The model that was used, in its words.
    pub model: ModelView,
    /// What it comes to.
    #[serde(flatten)]
    pub worked_out: WorkedOut,
}

/// What is worked out with a model; the model itself comes beside it, with its words.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct WorkedOut {
    /// How the subject stands today.
    pub now: ScoreState,
    /// How it would stand; null: no steps were given.
    pub changed: Option<ScoreChanged>,
    /// Every day on which points, grade or what counts change, the first being today; empty: that was not asked.
    pub line: Vec<ScorePoint>,
    /// The way to a grade; null: none was wished for.
    pub path: Option<ScorePath>,
}

/// How a subject stands on a day.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ScoreState {
    /// The day.
    pub day: Day,
    /// The points.
    pub score: Score,
    /// How often the subject is checked.
    pub supervision: SupervisionView,
    /// Rewards that it may be given.
    pub incentive: Vec<Qualification>,
    /// Licences and proofs on commitment that it may ask for.
    pub commitment: Vec<Qualification>,
}

/// What steps would come to.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ScoreChanged {
    /// The steps, in their order.
    pub steps: Vec<StepView>,
    /// How the subject would stand on the latest of their days.
    pub after: ScoreState,
}

/// A step that was tried.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StepView {
    /// What it is.
    pub step: ScoreStep,
    /// The entry, by its id.
    pub entry: Option<String>,
    /// The day on which it is taken; null: it is not.
    pub on: Option<Day>,
    /// For repair, the first day on which it can be asked for.
    pub opens_on: Option<Day>,
    /// Why it is not taken.
    pub refusal: Option<StepRefusal>,
    /// What must hold first and is not known to hold.
    pub needs: Vec<Need>,
}

/// A day on which something changes.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ScorePoint {
    /// The day.
    pub day: Day,
    /// The points from that day on.
    pub points: Option<i64>,
    /// The grade from that day on.
    pub grade: Option<String>,
    /// The entries that no longer count.
    pub left: Vec<LeftEntry>,
    /// The entries that count from now on, by their ids.
    pub came: Vec<String>,
}

/// An entry that no longer counts.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct LeftEntry {
    /// Its id.
    pub entry: String,
    /// Why; null: what it was counted for no longer holds.
    pub why: Option<Flag>,
}

/// The way to a grade that is done soonest, and with the fewest steps.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ScorePath {
    /// The grade.
    pub grade: String,
    /// The day on which it is reached; null: in the next ten years it is not.
    pub on: Option<Day>,
    /// The steps, in the order of their days.
    pub steps: Vec<StepView>,
    /// Whether it is certain that fewer would not do.
    pub fewest: bool,
    /// How the subject would stand on that day.
    pub after: Option<ScoreState>,
}

/// A model of points in its words. What an own model does not say is null.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ModelView {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: Option<String>,
    /// Its title.
    pub title: Option<Bilingual>,
    /// Whose it is.
    pub publisher: Option<Bilingual>,
    /// Its first day.
    pub from: Day,
    /// The day after its last one.
    pub until: Option<Day>,
    /// Where it is published.
    pub source: Option<String>,
    /// How it was read.
    pub certainty: Option<Certainty>,
    /// What it is good for.
    pub legal_effect: Option<Bilingual>,
    /// The clause that sets base and bounds.
    pub clause: Option<String>,
    /// What everybody begins with.
    pub base: Option<i64>,
    /// The least points.
    pub lowest: Option<i64>,
    /// The most points.
    pub highest: Option<i64>,
    /// How a part of a point is rounded.
    pub rounding: Option<Rounding>,
    /// Whom it is for.
    pub subjects: Vec<SubjectKind>,
    /// Why entries no longer count.
    pub leaves: Vec<Flag>,
    /// What of it could not be read.
    pub unread: Vec<Bilingual>,
    /// The grades, the best first.
    pub grades: Vec<ModelGrade>,
    /// The groups of events.
    pub indicators: Vec<ModelIndicator>,
    /// What counts.
    pub events: Vec<ModelEvent>,
    /// What fixes or caps the grade.
    pub vetoes: Vec<ModelVeto>,
    /// What it counts and no record tells.
    pub untold: Vec<ModelUntold>,
}

/// A grade of a model.
#[derive(Tsify)]
#[tsify(missing_as_null)]
pub struct ModelGrade {
    /// The grade.
    pub grade: String,
    /// The least points for it.
    pub from: i64,
    /// What it is called.
    pub title: Option<Bilingual>,
}

/// A group of events.
#[derive(Tsify)]
#[tsify(missing_as_null)]
pub struct ModelIndicator {
    /// Its id.
    pub id: String,
    /// The group that it is within, by its id.
    pub within: Option<String>,
    /// Its clause.
    pub clause: String,
    /// What it is called.
    pub title: Option<Bilingual>,
    /// Why it is there.
    pub why: Option<Bilingual>,
    /// The most that it can add.
    pub cap: Option<i64>,
    /// The least that it can come to.
    pub floor: Option<i64>,
}

/// Something that counts.
#[derive(Tsify)]
#[tsify(missing_as_null)]
pub struct ModelEvent {
    /// Its id.
    pub id: String,
    /// The group that it belongs to, by its id.
    pub indicator: String,
    /// Its clause.
    pub clause: String,
    /// What it is called.
    pub title: Option<Bilingual>,
    /// The points.
    pub points: i64,
}

/// Something that fixes or caps the grade.
#[derive(Tsify)]
#[tsify(missing_as_null)]
pub struct ModelVeto {
    /// Its id.
    pub id: String,
    /// Its clause.
    pub clause: String,
    /// What it is called.
    pub title: Option<Bilingual>,
}

/// Something that a model counts and no record tells.
#[derive(Tsify)]
#[tsify(missing_as_null)]
pub struct ModelUntold {
    /// Its clause.
    pub clause: String,
    /// What it is called.
    pub title: Option<Bilingual>,
    /// The points, as they were read.
    pub points: String,
}

impl ScoreRequest {
    pub(super) fn read(asked: &Handed) -> Result<Self, JsError> {
        Ok(Self {
            record_text: asked.text("recordText")?,
            today: asked.text("today")?,
            ask: asked.texts("ask")?.unwrap_or_default(),
            models: asked.bytes("models")?,
            model: asked.may_text("model")?,
            own_model: asked.may_text("ownModel")?,
            changes: asked.json("changes")?,
            wish: asked.may_text("wish")?,
            line: asked.flag("line")?,
        })
    }

    /// The answer as JSON.
    pub(super) fn answer(&self, law: &Law) -> Result<String, JsError> {
        let told = Day::parse(&self.today)
            .ok_or_else(|| Failure::refused(ProblemCode::DayShape, "today", &self.today))
            .and_then(|today| score(law, &self.request(today)));
        with_status(told)
    }

    fn request(&self, today: Day) -> score::ScoreRequest<'_> {
        score::ScoreRequest {
            record_text: &self.record_text,
            today,
            ask: &self.ask,
            models: &self.models,
            model: self.model.as_deref(),
            own_model: self.own_model.as_deref(),
            changes: self.changes.as_deref(),
            wish: self.wish.as_deref(),
            line: self.line,
        }
    }
}
