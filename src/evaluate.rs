//! Facts in, findings out: a record as text and a day give what the law says about each entry, and about the subject.

use crate::day::Day;
use crate::law::Law;
use crate::law::finding::On;
use crate::law::pack::{Benefit, Pack};
use crate::problem::Problem;
use crate::record::entry::Entry;
use crate::record::place::At;
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
mod help;
mod letter;
mod listed;
mod moment;
mod narrow;
mod obstacle;
mod priority;
mod reading;
mod slip;
mod stated;
mod status;
mod subject;
mod survey;
mod titled;
pub mod trace;
mod twins;
mod view;

pub use survey::survey;

use action::Desk;
use answer::{
    AuthorisationView, ClockView, EntryView, Evaluation, Explanation, Failure, Finding, MeasureOutcome, Priority,
    SubjectView, Topic, TopicKind,
};
use case::Case;
use display::Standing;
use facts::Facts;
use priority::Said;
use std::collections::BTreeSet;
use trace::Trace;
use twins::Twins;

/// Evaluates a record as of `today`. Drafts of law are computed beside the law only if `ask` names them.
pub fn evaluate(law: &Law, text: &str, today: Day, ask: &[String]) -> Result<Evaluation, Failure> {
    evaluated(law, text, today, ask, |_| true)
}

/// The same, with the views of these entries only; the others are still facts for them and for the subject, whose
/// agenda and priorities are those of these.
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
    Ok(Whole::new(law, record, today, ask).evaluation(wanted, reading.problems))
}

/// The arithmetic behind what is said of one thing, step by step; `None` where the record has no such thing.
pub fn explain(
    law: &Law,
    text: &str,
    today: Day,
    ask: &[String],
    about: &Topic,
) -> Result<Option<Explanation>, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let mut trace = Trace::kept();
    let found = Whole::new(law, record, today, ask).told(about, &mut trace);
    Ok(found.map(|()| trace.explanation()))
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

/// An entry that was asked about, with what is said of it.
struct Seen<'w> {
    entry: &'w Entry,
    standing: &'w Standing,
    view: EntryView,
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

    fn evaluation(&self, wanted: impl Fn(&Entry) -> bool, problems: Vec<Problem>) -> Evaluation {
        let wanted = self.standings.iter().filter(|(entry, _)| wanted(entry));
        let seen: Vec<Seen<'_>> =
            wanted.map(|(entry, standing)| Seen { entry, standing, view: self.entry(entry, standing) }).collect();
        let subject = self.subject(&seen);
        let measures: Vec<MeasureOutcome> =
            self.measures().map(|one| view::measure(one, self.found_in_measure(one, &mut Trace::dropped()))).collect();
        let authorisations: Vec<AuthorisationView> = self
            .authorisations()
            .map(|one| {
                let findings = self.found_in_authorisation(one, &mut Trace::dropped());
                view::authorisation(&self.record.subject, one, findings)
            })
            .collect();
        Evaluation {
            priorities: self.priorities(&seen, &measures, &authorisations, &subject),
            subject,
            entries: seen.into_iter().map(|one| one.view).collect(),
            measures,
            authorisations,
            selection: view::selection(Facts::division(self.record, None), &self.packs),
            problems,
        }
    }

    /// Tells one thing once more, for its arithmetic; `None` where the record has no such thing.
    fn told(&self, about: &Topic, trace: &mut Trace) -> Option<()> {
        let named = |id: Option<&At<String>>| id.is_some_and(|id| Some(id.as_str()) == about.id.as_deref());
        match about.kind {
            TopicKind::Entry => {
                let (entry, _) = self.standings.iter().find(|(entry, _)| named(Some(&entry.id)))?;
                let packs = self.packs_of(entry);
                let standing = display::display(&self.case(entry, &packs), trace);
                drop(self.found(entry, &packs, &standing, trace));
            }
            TopicKind::Measure => {
                let measure = self.measures().find(|one| named(one.id.as_ref()))?;
                drop(self.found_in_measure(measure, trace));
            }
            TopicKind::Authorisation => {
                let authorisation = self.authorisations().find(|one| named(one.id.as_ref()))?;
                drop(self.found_in_authorisation(authorisation, trace));
            }
            TopicKind::Subject => {
                let facts = self.facts();
                drop(finding::findings(&self.packs, On::Subject, &facts, trace));
                for benefit in [Benefit::Incentive, Benefit::Commitment] {
                    drop(subject::qualifies(benefit, &self.packs, &facts, trace));
                }
            }
        }
        Some(())
    }

    fn measures(&self) -> impl Iterator<Item = &'r Applied> {
        self.record.measures.iter().flatten()
    }

    fn authorisations(&self) -> impl Iterator<Item = &'r Authorisation> {
        self.record.authorisations.iter().flatten()
    }

    fn entry(&self, entry: &'r Entry, standing: &Standing) -> EntryView {
        let packs = self.packs_of(entry);
        let (clocks, findings) = self.found(entry, &packs, standing, &mut Trace::dropped());
        let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &clocks, ..self.facts() };
        let actions = action::of_entry(Desk { on: On::Entry, packs: &packs, facts: &facts, findings: &findings });
        EntryView {
            id: entry.id.to_string(),
            recorded: view::recorded(&self.record.subject, entry, &standing.told),
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

    fn subject(&self, seen: &[Seen<'_>]) -> SubjectView {
        let facts = self.facts();
        let findings = finding::findings(&self.packs, On::Subject, &facts, &mut Trace::dropped());
        SubjectView {
            incentive: subject::qualifies(Benefit::Incentive, &self.packs, &facts, &mut Trace::dropped()),
            commitment: subject::qualifies(Benefit::Commitment, &self.packs, &facts, &mut Trace::dropped()),
            supervision: subject::supervision(&self.packs, &facts),
            score: subject::score(&self.packs, &facts),
            actions: action::of_subject(Desk {
                on: On::Subject,
                packs: &self.packs,
                facts: &facts,
                findings: &findings,
            }),
            findings,
            agenda: agenda::agenda(seen.iter().map(|one| (one.entry, &one.view)), self.today),
            ..view::subject(&self.record.subject)
        }
    }

    /// What a measure is asked about, with the entry behind it.
    fn facts_of_measure<'f>(&'f self, measure: &'f Applied) -> Facts<'f> {
        let behind = measure.entry.as_ref().map(|id| id.as_str());
        let behind = self.standings.iter().find(|(entry, _)| Some(entry.id.as_str()) == behind);
        Facts {
            measure: Some(measure),
            entry: behind.map(|(entry, _)| *entry),
            standing: behind.map(|(_, standing)| standing),
            ..self.facts()
        }
    }

    fn found_in_measure(&self, measure: &Applied, trace: &mut Trace) -> Vec<Finding> {
        finding::findings(&self.packs, On::Measure, &self.facts_of_measure(measure), trace)
    }

    fn found_in_authorisation(&self, authorisation: &Authorisation, trace: &mut Trace) -> Vec<Finding> {
        let facts = Facts { authorisation: Some(authorisation), ..self.facts() };
        finding::findings(&self.packs, On::Authorisation, &facts, trace)
    }

    fn priorities(
        &self,
        seen: &[Seen<'_>],
        measures: &[MeasureOutcome],
        authorisations: &[AuthorisationView],
        subject: &SubjectView,
    ) -> Vec<Priority> {
        let about = |kind, id: &Option<String>| Topic { kind, id: id.clone() };
        let mut said: Vec<Said<'_>> = Vec::new();
        for Seen { entry, standing, view } in seen {
            let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &view.clocks, ..self.facts() };
            let about = Topic::entry(&view.id);
            said.push(Said { about, facts, findings: &view.findings, actions: &view.actions, entry: Some(view) });
        }
        for (measure, view) in self.measures().zip(measures) {
            let about = about(TopicKind::Measure, &view.id);
            let facts = self.facts_of_measure(measure);
            said.push(Said { about, facts, findings: &view.findings, actions: &[], entry: None });
        }
        for view in authorisations {
            let about = about(TopicKind::Authorisation, &view.id);
            // A new letter of authorisation answers a bad one.
            let actions = &subject.actions;
            said.push(Said { about, facts: self.facts(), findings: &view.findings, actions, entry: None });
        }
        let (findings, actions) = (&subject.findings, &subject.actions);
        said.push(Said { about: Topic::subject(), facts: self.facts(), findings, actions, entry: None });
        priority::in_order(&said)
    }
}
