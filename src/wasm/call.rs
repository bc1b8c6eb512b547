//! What the calls take and give.

use crate::browser::Handed;
use crate::day::Day;
use crate::evaluate::answer::{Evaluation, Explanation, Failure, Survey, Topic, TopicKind};
use crate::evaluate::{Scope, evaluated, explain, survey};
use crate::law::Law;
use crate::law::pack::{Certainty, Level, PackStatus};
use crate::problem::{Problem, ProblemCode};
use crate::record::Reading;
use crate::words::Word;
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsError;

/// What to evaluate.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EvaluateRequest {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: String,
    /// The day as of which the law is asked, as YYYY-MM-DD.
    pub today: String,
    /// Drafts of law to compute beside the law.
    #[tsify(optional)]
    pub ask: Vec<String>,
    /// The ids of the entries to tell of. The others are still facts: for the subject, and for one another. Where this
    /// is missing, every entry is told of; an id that the record lacks is passed over.
    #[tsify(optional)]
    pub entries: Option<Vec<String>>,
    /// Whether the days ahead and the priorities are those of all entries, the first fifty of each, with as many lines
    /// of the self-check. Else they are those of the entries that are told of, all of them.
    #[tsify(optional)]
    pub in_short: bool,
}

/// What to survey.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SurveyRequest {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: String,
    /// The day as of which the law is asked, as YYYY-MM-DD.
    pub today: String,
    /// Drafts of law to compute beside the law.
    #[tsify(optional)]
    pub ask: Vec<String>,
}

/// What to explain: one entry, measure or authorisation by its id, or the subject.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ExplainRequest {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: String,
    /// The day as of which the law is asked, as YYYY-MM-DD.
    pub today: String,
    /// Drafts of law to compute beside the law.
    #[tsify(optional)]
    pub ask: Vec<String>,
    /// The id of the entry.
    #[tsify(optional)]
    pub entry: Option<String>,
    /// The id of the measure.
    #[tsify(optional)]
    pub measure: Option<String>,
    /// The id of the authorisation.
    #[tsify(optional)]
    pub authorisation: Option<String>,
    /// Whether it is the subject.
    #[tsify(optional)]
    pub subject: bool,
}

/// What an evaluation gives.
#[derive(Serialize, Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum EvaluateAnswer {
    /// The record was evaluated.
    Success(Box<Evaluation>),
    /// It could not be.
    Failure(Failure),
}

/// What a survey gives.
#[derive(Serialize, Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum SurveyAnswer {
    /// The record at a glance.
    Success(Survey),
    /// It could not be read.
    Failure(Failure),
}

/// What an explanation gives.
#[derive(Serialize, Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum ExplainAnswer {
    /// The arithmetic.
    Success(Explanation),
    /// There is none.
    Failure(Failure),
}

/// What reading a record gives.
#[derive(Serialize, Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum CheckAnswer {
    /// It can be evaluated.
    Success(Checked),
    /// It cannot.
    Failure(Failure),
}

/// A record that can be evaluated.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Checked {
    /// What is wrong with the text.
    pub problems: Vec<Problem>,
    /// The ids of the entries that could be read.
    pub entries: Vec<String>,
}

/// What the module is and which law it holds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct About {
    /// The version of the engine.
    pub engine: String,
    /// The last day whose working days are known.
    pub calendar_known_until: Option<Day>,
    /// The packs of law.
    pub packs: Vec<PackView>,
}

/// A pack of law.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct PackView {
    /// The name by which it is cited.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: Option<String>,
    /// Whose rule it is.
    pub level: Level,
    /// Where it stands.
    pub status: PackStatus,
    /// Its first day in force.
    pub from: Option<Day>,
    /// The day after its last day in force.
    pub until: Option<Day>,
    /// Where its text is published.
    pub published: String,
    /// How its text was read.
    pub read_as: Certainty,
    /// When it was last held against what is published.
    pub verified_on: Day,
}

impl EvaluateRequest {
    pub(super) fn read(asked: &Handed) -> Result<Self, JsError> {
        Ok(Self {
            record_text: asked.text("recordText")?,
            today: asked.text("today")?,
            ask: asked.texts("ask")?.unwrap_or_default(),
            entries: asked.texts("entries")?,
            in_short: asked.flag("inShort")?,
        })
    }

    pub(super) fn answer(&self, law: &Law) -> EvaluateAnswer {
        let Some(today) = Day::parse(&self.today) else {
            return EvaluateAnswer::Failure(Failure::refused(ProblemCode::DayShape, "today", &self.today));
        };
        let entries = self.entries.as_ref().map(|entries| entries.iter().map(String::as_str).collect());
        let scope = Scope { entries, in_short: self.in_short };
        match evaluated(law, &self.record_text, today, &self.ask, &scope) {
            Ok(evaluation) => EvaluateAnswer::Success(Box::new(evaluation)),
            Err(failure) => EvaluateAnswer::Failure(failure),
        }
    }
}

impl SurveyRequest {
    pub(super) fn read(asked: &Handed) -> Result<Self, JsError> {
        Ok(Self {
            record_text: asked.text("recordText")?,
            today: asked.text("today")?,
            ask: asked.texts("ask")?.unwrap_or_default(),
        })
    }

    pub(super) fn answer(&self, law: &Law) -> SurveyAnswer {
        let Some(today) = Day::parse(&self.today) else {
            return SurveyAnswer::Failure(Failure::refused(ProblemCode::DayShape, "today", &self.today));
        };
        match survey(law, &self.record_text, today, &self.ask) {
            Ok(survey) => SurveyAnswer::Success(survey),
            Err(failure) => SurveyAnswer::Failure(failure),
        }
    }
}

impl ExplainRequest {
    pub(super) fn read(asked: &Handed) -> Result<Self, JsError> {
        Ok(Self {
            record_text: asked.text("recordText")?,
            today: asked.text("today")?,
            ask: asked.texts("ask")?.unwrap_or_default(),
            entry: asked.may_text("entry")?,
            measure: asked.may_text("measure")?,
            authorisation: asked.may_text("authorisation")?,
            subject: asked.flag("subject")?,
        })
    }

    pub(super) fn answer(&self, law: &Law) -> ExplainAnswer {
        let Some(today) = Day::parse(&self.today) else {
            return ExplainAnswer::Failure(Failure::refused(ProblemCode::DayShape, "today", &self.today));
        };
        let about = self.about();
        match explain(law, &self.record_text, today, &self.ask, &about) {
            Ok(Some(explanation)) => ExplainAnswer::Success(explanation),
            Ok(None) => {
                let id = about.id.as_deref().unwrap_or_default();
                ExplainAnswer::Failure(Failure::refused(ProblemCode::UnknownEntry, about.kind.word(), id))
            }
            Err(failure) => ExplainAnswer::Failure(failure),
        }
    }

    /// What is asked about; who names nothing asks for an entry that no record has.
    fn about(&self) -> Topic {
        let named = |kind, id: &Option<String>| id.clone().map(|id| Topic { kind, id: Some(id) });
        let subject = self.subject.then(Topic::subject);
        named(TopicKind::Entry, &self.entry)
            .or_else(|| named(TopicKind::Measure, &self.measure))
            .or_else(|| named(TopicKind::Authorisation, &self.authorisation))
            .or(subject)
            .unwrap_or(Topic { kind: TopicKind::Entry, id: None })
    }
}

/// An answer that is JSON text already, with how it came out.
pub(super) fn with_status(told: Result<String, Failure>) -> Result<String, JsError> {
    let (status, told) = match told {
        Ok(told) => ("success", told),
        Err(failure) => ("failure", serde_json::to_string(&failure)?),
    };
    Ok(format!("{{\"status\":\"{status}\",{}", told.trim_start_matches('{')))
}

impl CheckAnswer {
    pub(super) fn of(reading: Reading) -> Self {
        let problems = reading.problems;
        match reading.record {
            Some(record) => {
                let entries = record.entries.iter().flatten().map(|entry| entry.id.to_string()).collect();
                Self::Success(Checked { problems, entries })
            }
            None => Self::Failure(Failure { problems }),
        }
    }
}

impl About {
    pub(super) fn of(law: &Law) -> Self {
        let packs = law.packs.iter().map(|pack| PackView {
            id: pack.id.clone(),
            title: pack.title.clone(),
            number: pack.number.clone(),
            level: pack.level,
            status: pack.status,
            from: pack.in_force.from,
            until: pack.in_force.until,
            published: pack.published.clone(),
            read_as: pack.read_as,
            verified_on: pack.verified_on,
        });
        Self {
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            calendar_known_until: law.calendar.known_until(),
            packs: packs.collect(),
        }
    }
}
