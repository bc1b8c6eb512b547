//! What a model of points comes to for a record: today, after steps that could be taken, over the time to come, and on the
//! way to a grade.

mod count;
mod line;
mod path;
mod step;
mod sum;

use crate::day::Day;
use crate::evaluate::answer::{DisplayStatus, Failure, OfficialGrade, Refusal, Score, ScoreStatus};
use crate::evaluate::ask::is_national;
use crate::evaluate::trace::Trace;
use crate::evaluate::{Whole, subject};
use crate::form::tree::Node;
use crate::form::write::Json;
use crate::law::Law;
use crate::law::pack::Benefit;
use crate::problem::ProblemCode;
use crate::record::words::SubjectKind;
use crate::record::{self, Record};
use crate::score::model::Model;
use crate::score::self_check;
use serde::Serialize;
use step::Step;
use sum::{of_each, sum, vetoes};

/// What to work out with a model.
pub struct ScoreRequest<'q> {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: &'q str,
    /// The day as of which the law is asked.
    pub today: Day,
    /// Drafts of law to compute beside the law.
    pub ask: &'q [String],
    /// The file of models.
    pub models: &'q [u8],
    /// The id of one of them; none: the first.
    pub model: Option<&'q str>,
    /// A model of the caller's own, as JSON, in the place of those.
    pub own_model: Option<&'q str>,
    /// Steps that could be taken, as a list in JSON.
    pub changes: Option<&'q str>,
    /// A grade to reach.
    pub wish: Option<&'q str>,
    /// Whether to tell of the time to come.
    pub line: bool,
}

/// The text, the law and the day that everything is worked out from.
#[derive(Clone, Copy)]
struct Matter<'m> {
    law: &'m Law,
    text: &'m str,
    today: Day,
    ask: &'m [String],
    model: &'m Model,
}

/// Works out what a model comes to. The answer is JSON text: the model in its words, the problems of the record's text, how
/// the subject stands now, and what else was asked.
pub fn score(law: &Law, request: &ScoreRequest<'_>) -> Result<String, Failure> {
    let text = request.own_model.or_else(|| std::str::from_utf8(request.models).ok()).unwrap_or_default();
    let tree = Node::of(text, &[]).unwrap_or(Node::Nothing);
    let listed = tree.get("models");
    let sheet = match (request.own_model, request.model) {
        (Some(_), _) => &tree,
        (None, Some(id)) => listed.find("id", id),
        (None, None) => listed.list().first().unwrap_or(&tree),
    };
    if let (Some(id), Node::Nothing, Node::List(_)) = (request.model, sheet, listed) {
        return Err(Failure::refused(ProblemCode::UnknownModel, "model", id));
    }
    let model = Model::of(sheet).map_err(|fault| Failure::refused(fault.code, &fault.path, ""))?;
    let ScoreRequest { record_text: text, today, ask, .. } = *request;
    let matter = Matter { law, text, today, ask, model: &model };
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let mut told = Json::new('{');
    told.key("model");
    told.node(sheet);
    told.key("problems");
    told.raw(&written(&reading.problems));
    told.key("now");
    matter.state(record, today, &mut told);
    told.key("changed");
    match request.changes {
        Some(changes) => matter.changed(&step::steps(changes)?, &mut told),
        None => told.raw("null"),
    }
    told.key("line");
    told.open('[');
    if request.line {
        line::line(&matter, record, &mut told);
    }
    told.close(']');
    told.key("path");
    match request.wish {
        Some(wish) => path::path(&matter, record, wish, &mut told)?,
        None => told.raw("null"),
    }
    told.close('}');
    Ok(told.text)
}

fn written<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl<'m> Matter<'m> {
    fn whole<'w>(&'w self, record: &'w Record, day: Day) -> Whole<'w> {
        Whole::new(self.law, record, day, self.ask)
    }

    /// The record once more, to write steps into; it could be read before.
    fn record(&self) -> Option<Record> {
        record::read(self.text).record
    }

    /// How the subject stands on a day.
    fn state(&self, record: &Record, day: Day, told: &mut Json) {
        let whole = self.whole(record, day);
        let facts = whole.facts();
        told.open('{');
        told.may_say_day("day", Some(day));
        told.key("score");
        told.raw(&written(&whole.score(Some(self.model))));
        told.key("supervision");
        told.raw(&written(&subject::supervision(&whole.packs, &facts)));
        for (key, benefit) in [("incentive", Benefit::Incentive), ("commitment", Benefit::Commitment)] {
            told.key(key);
            told.raw(&written(&subject::qualifies(benefit, &whole.packs, &facts, &mut Trace::dropped())));
        }
        told.close('}');
    }

    /// How the subject would stand after steps.
    fn changed(&self, steps: &[Step], told: &mut Json) {
        let Some(mut record) = self.record() else { return told.raw("null") };
        let mut day = self.today;
        told.open('{');
        told.key("steps");
        told.open('[');
        for step in steps {
            let plan = step.planned(&self.whole(&record, day));
            if let Some(on) = plan.on {
                day = day.max(on);
                step::take(&mut record, &plan);
            }
            plan.write(told);
        }
        told.close(']');
        told.key("after");
        self.state(&record, day, told);
        told.close('}');
    }
}

impl Whole<'_> {
    /// What our own self-check comes to.
    pub(super) fn self_check(&self) -> Score {
        self.score(self_check())
    }

    fn score(&self, model: Option<&Model>) -> Score {
        let mut score = Score::none();
        score.official = self.official();
        let kind = *self.record.subject.kind;
        if kind == SubjectKind::NaturalPerson {
            (score.citations, score.draft_citations) = subject::benefit_only(&self.packs);
        }
        let Some(model) = model else { return score };
        score.model = Some(model.id.clone());
        score.in_force = model.from <= self.today && model.until.is_none_or(|until| self.today < until);
        if !model.subjects.contains(&kind) {
            let person = kind == SubjectKind::NaturalPerson;
            score.status = ScoreStatus::Refused;
            score.refusal = Some(if person { Refusal::Person } else { Refusal::OtherSubjects });
            return score;
        }
        let counted = self.counted(model);
        let each = of_each(&counted);
        let sum = sum(model, &each, true);
        score.points = Some(sum.points);
        score.base = model.base;
        score.grade = sum.grade().map(str::to_owned);
        score.contributions = sum.contributions();
        score.vetoes = vetoes(model, &counted);
        for one in counted {
            for unclear in one.unclear {
                score.unclear.push(unclear);
            }
        }
        score
    }

    /// The latest national grade.
    fn official(&self) -> Option<OfficialGrade> {
        let mut latest: Option<OfficialGrade> = None;
        for (entry, standing) in &self.standings {
            let on = entry.determined_on;
            if let Some(evaluation) = &entry.evaluation
                && let Some(grade) = &evaluation.grade
                && is_national(evaluation)
                && standing.display.status != DisplayStatus::Revoked
                && on.is_none_or(|on| on <= self.today)
                && latest.as_ref().is_none_or(|latest| latest.on <= on)
            {
                latest = Some(OfficialGrade { entry: entry.id.to_string(), grade: grade.clone(), on });
            }
        }
        latest
    }
}
