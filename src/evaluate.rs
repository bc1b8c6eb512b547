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
pub(crate) mod matter;
mod moment;
mod narrow;
mod obstacle;
mod priority;
mod reading;
pub mod score;
mod slip;
pub(crate) mod stated;
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
    evaluated(law, text, today, ask, &Scope { entries: None, in_short: false })
}

/// How much an evaluation tells.
pub struct Scope<'s> {
    /// The entries that are told of; `None`: all. The others are still facts for them and for the subject.
    pub entries: Option<BTreeSet<&'s str>>,
    /// Whether the days ahead and the priorities are those of all entries, the first [`IN_SHORT`] of each, with as many
    /// lines of the self-check; else they are those of the entries that are told of.
    pub in_short: bool,
}

/// How long a list is in short.
pub const IN_SHORT: usize = 50;

impl Scope<'_> {
    fn tells_of(&self, entry: &Entry) -> bool {
        self.entries.as_ref().is_none_or(|ids| ids.contains(entry.id.as_str()))
    }

    fn cut<T>(&self, list: &mut Vec<T>) {
        if self.in_short {
            list.truncate(IN_SHORT);
        }
    }
}

/// The same, told as far as it is wanted.
pub fn evaluated(law: &Law, text: &str, today: Day, ask: &[String], scope: &Scope<'_>) -> Result<Evaluation, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    Ok(Whole::new(law, record, today, ask).evaluation(scope, reading.problems))
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

    fn evaluation(&self, scope: &Scope<'_>, problems: Vec<Problem>) -> Evaluation {
        let (mut entries, mut agenda, mut priorities) = (Vec::new(), Vec::new(), Vec::new());
        for (entry, standing) in &self.standings {
            let told = scope.tells_of(entry);
            if told || scope.in_short {
                let view = self.entry(entry, standing);
                agenda.extend(agenda::of_entry(entry, &view));
                priorities.extend(self.priorities_of_entry(entry, standing, &view));
                entries.extend(told.then_some(view));
            }
        }
        let mut subject = SubjectView { agenda: agenda::ahead(agenda, self.today), ..self.subject() };
        let measures: Vec<MeasureOutcome> =
            self.measures().map(|one| view::measure(one, self.found_in_measure(one, &mut Trace::dropped()))).collect();
        let authorisations: Vec<AuthorisationView> = self
            .authorisations()
            .map(|one| {
                let findings = self.found_in_authorisation(one, &mut Trace::dropped());
                view::authorisation(&self.record.subject, one, findings)
            })
            .collect();
        priorities.extend(self.priorities_beside(&measures, &authorisations, &subject));
        priority::in_order(&mut priorities);
        scope.cut(&mut priorities);
        scope.cut(&mut subject.agenda);
        scope.cut(&mut subject.score.contributions);
        scope.cut(&mut subject.score.vetoes);
        scope.cut(&mut subject.score.unclear);
        Evaluation {
            priorities,
            subject,
            entries,
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

    /// What is said of the subject, but for the days ahead.
    fn subject(&self) -> SubjectView {
        let facts = self.facts();
        let findings = finding::findings(&self.packs, On::Subject, &facts, &mut Trace::dropped());
        SubjectView {
            incentive: subject::qualifies(Benefit::Incentive, &self.packs, &facts, &mut Trace::dropped()),
            commitment: subject::qualifies(Benefit::Commitment, &self.packs, &facts, &mut Trace::dropped()),
            supervision: subject::supervision(&self.packs, &facts),
            score: self.self_check(),
            actions: action::of_subject(Desk {
                on: On::Subject,
                packs: &self.packs,
                facts: &facts,
                findings: &findings,
            }),
            findings,
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

    fn priorities_of_entry(&self, entry: &'r Entry, standing: &Standing, view: &EntryView) -> Vec<Priority> {
        let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &view.clocks, ..self.facts() };
        let about = Topic::entry(&view.id);
        Said { about, facts, findings: &view.findings, actions: &view.actions, entry: Some(view) }.priorities()
    }

    /// The priorities that no entry has: those of measures, authorisations and the subject.
    fn priorities_beside(
        &self,
        measures: &[MeasureOutcome],
        authorisations: &[AuthorisationView],
        subject: &SubjectView,
    ) -> Vec<Priority> {
        let about = |kind, id: &Option<String>| Topic { kind, id: id.clone() };
        let mut said: Vec<Said<'_>> = Vec::new();
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
        said.iter().flat_map(Said::priorities).collect()
    }
}
