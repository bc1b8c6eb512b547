//! Facts in, findings out: a record as text and a day give what the law says about each entry, and about the subject.

use crate::day::Day;
use crate::law::Law;
use crate::law::finding::On;
use crate::law::pack::{Benefit, Pack};
use crate::record::entry::Entry;
use crate::record::{self, Applied, Authorisation, Record};

mod action;
mod agenda;
pub mod answer;
mod answers;
mod ask;
pub mod case;
mod class;
mod clock;
mod collected;
mod details;
mod display;
mod facts;
mod finding;
mod flag;
mod governing;
mod listed;
mod moment;
mod reading;
mod status;
mod subject;
mod survey;
pub mod trace;
mod twins;
mod view;

pub use survey::survey;

use action::Desk;
use answer::{
    AuthorisationView, ClockView, EntryView, Evaluation, Explanation, Failure, Finding, MeasureOutcome, SubjectView,
};
use case::Case;
use display::Standing;
use facts::Facts;
use std::collections::BTreeSet;
use trace::Trace;
use twins::Twins;

/// Evaluates a record as of `today`. Drafts of law are computed beside the law only if `ask` names them.
pub fn evaluate(law: &Law, text: &str, today: Day, ask: &[String]) -> Result<Evaluation, Failure> {
    evaluated(law, text, today, ask, |_| true)
}

/// The same, with the views of these entries only; the others are still facts for them and for the subject, whose
/// agenda holds what lies ahead for these.
pub fn evaluate_some(
    law: &Law,
    text: &str,
    today: Day,
    ask: &[String],
    entries: &[String],
) -> Result<Evaluation, Failure> {
    let entries: BTreeSet<&str> = entries.iter().map(String::as_str).collect();
    evaluated(law, text, today, ask, |entry| entries.contains(entry.id.as_str()))
}

fn evaluated(
    law: &Law,
    text: &str,
    today: Day,
    ask: &[String],
    wanted: impl Fn(&Entry) -> bool,
) -> Result<Evaluation, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let whole = Whole::new(law, record, today, ask);
    let views: Vec<(&Entry, EntryView)> = whole.views(wanted);
    Ok(Evaluation {
        subject: whole.subject(&views),
        entries: views.into_iter().map(|(_, view)| view).collect(),
        measures: record.measures.iter().flatten().map(|measure| whole.measure(measure)).collect(),
        authorisations: record.authorisations.iter().flatten().map(|one| whole.authorisation(one)).collect(),
        selection: view::selection(Facts::division(record, None), &whole.packs),
        problems: reading.problems,
    })
}

/// The arithmetic behind what is said of one entry, step by step; `None` where the record has no such entry.
pub fn explain(law: &Law, text: &str, today: Day, ask: &[String], id: &str) -> Result<Option<Explanation>, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let whole = Whole::new(law, record, today, ask);
    let entry = record.entries.iter().flatten().find(|entry| entry.id.as_str() == id);
    Ok(entry.map(|entry| {
        let mut trace = Trace::kept();
        let packs = whole.packs_of(entry);
        let standing = display::display(&whole.case(entry, &packs), &mut trace);
        drop(whole.found(entry, &packs, &standing, &mut trace));
        trace.explanation()
    }))
}

/// A record, the law, the day, and how every entry stands.
struct Whole<'r> {
    law: &'r Law,
    record: &'r Record,
    today: Day,
    ask: &'r [String],
    /// The packs that speak for the subject's place.
    packs: Vec<&'r Pack>,
    twins: Twins<'r>,
    broke_repair: bool,
    standings: Vec<(&'r Entry, Standing)>,
}

impl<'r> Whole<'r> {
    fn new(law: &'r Law, record: &'r Record, today: Day, ask: &'r [String]) -> Self {
        let packs = law.chain(Facts::division(record, None), ask);
        let (twins, broke_repair) = (Twins::of(record), flag::broke_repair(record));
        let mut whole = Self { law, record, today, ask, packs, twins, broke_repair, standings: Vec::new() };
        let entries = record.entries.iter().flatten();
        whole.standings = entries
            .map(|entry| {
                let packs = whole.packs_of(entry);
                (entry, display::display(&whole.case(entry, &packs), &mut Trace::dropped()))
            })
            .collect();
        whole
    }

    /// The packs that speak for an entry: those of its provider's place, else of the subject's.
    fn packs_of(&self, entry: &'r Entry) -> Vec<&'r Pack> {
        self.law.chain(Facts::division(self.record, Some(entry)), self.ask)
    }

    fn case<'c>(&'c self, entry: &'c Entry, packs: &'c [&'c Pack]) -> Case<'c> {
        Case { law: self.law, packs, record: self.record, entry, today: self.today }
    }

    fn facts(&self) -> Facts<'_> {
        let facts = Facts::of_record(self.law, self.record, self.today);
        Facts { twins: Some(&self.twins), all: &self.standings, broke_repair: Some(self.broke_repair), ..facts }
    }

    fn views(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<(&'r Entry, EntryView)> {
        let wanted = self.standings.iter().filter(|(entry, _)| wanted(entry));
        wanted.map(|(entry, standing)| (*entry, self.entry(entry, standing))).collect()
    }

    fn entry(&self, entry: &'r Entry, standing: &Standing) -> EntryView {
        let packs = self.packs_of(entry);
        let (clocks, findings) = self.found(entry, &packs, standing, &mut Trace::dropped());
        let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &clocks, ..self.facts() };
        let actions = action::of_entry(Desk { on: On::Entry, packs: &packs, facts: &facts, findings: &findings });
        EntryView {
            id: entry.id.to_string(),
            recorded: view::recorded(entry),
            packs: packs.iter().map(|pack| pack.id.clone()).collect(),
            place_of_subject: entry.provider.as_ref().is_none_or(|provider| provider.division.is_none()),
            display: standing.display.clone(),
            findings,
            actions,
            clocks,
        }
    }

    fn found(
        &self,
        entry: &'r Entry,
        packs: &[&'r Pack],
        standing: &Standing,
        trace: &mut Trace,
    ) -> (Vec<ClockView>, Vec<Finding>) {
        let clocks = clock::clocks(&self.case(entry, packs), standing);
        let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &clocks, ..self.facts() };
        let findings = finding::findings(packs, On::Entry, &facts, trace);
        (clocks, findings)
    }

    fn subject(&self, views: &[(&'r Entry, EntryView)]) -> SubjectView {
        let facts = self.facts();
        let findings = finding::findings(&self.packs, On::Subject, &facts, &mut Trace::dropped());
        SubjectView {
            incentive: subject::qualifies(Benefit::Incentive, &self.packs, &facts),
            commitment: subject::qualifies(Benefit::Commitment, &self.packs, &facts),
            supervision: subject::supervision(&self.packs, &facts),
            score: subject::score(&self.packs, &facts),
            actions: action::of_subject(Desk {
                on: On::Subject,
                packs: &self.packs,
                facts: &facts,
                findings: &findings,
            }),
            findings,
            agenda: agenda::agenda(views, self.today),
            ..view::subject(&self.record.subject)
        }
    }

    fn measure(&self, measure: &'r Applied) -> MeasureOutcome {
        let behind = measure.entry.as_ref().map(|id| id.as_str());
        let behind = self.standings.iter().find(|(entry, _)| Some(entry.id.as_str()) == behind);
        let facts = Facts {
            measure: Some(measure),
            entry: behind.map(|(entry, _)| *entry),
            standing: behind.map(|(_, standing)| standing),
            ..self.facts()
        };
        let findings = finding::findings(&self.packs, On::Measure, &facts, &mut Trace::dropped());
        MeasureOutcome { id: measure.id.as_ref().map(|id| id.as_str().to_owned()), kind: measure.kind, findings }
    }

    fn authorisation(&self, authorisation: &'r Authorisation) -> AuthorisationView {
        let facts = Facts { authorisation: Some(authorisation), ..self.facts() };
        let findings = finding::findings(&self.packs, On::Authorisation, &facts, &mut Trace::dropped());
        let id = authorisation.id.as_ref().map(|id| id.as_str().to_owned());
        AuthorisationView { id, grantee: authorisation.grantee.clone(), findings }
    }
}
