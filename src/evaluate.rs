//! Facts in, findings out: a record as text and a day give what the law says about each entry.

use crate::day::Day;
use crate::law::Law;
use crate::law::pack::Pack;
use crate::record::entry::Entry;
use crate::record::{self, Record};

pub mod answer;
pub mod case;
mod class;
mod display;
mod finding;
mod governing;
mod reading;
mod status;
pub mod trace;
mod view;

use answer::{EntryView, Evaluation, Explanation, Failure};
use case::Case;
use trace::Trace;

/// Evaluates a record as of `today`. Drafts of law are computed beside the law only if `ask` names them.
pub fn evaluate(law: &Law, text: &str, today: Day, ask: &[String]) -> Result<Evaluation, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let packs = law.chain(division(record), ask);
    let entries = record.entries.iter().flatten();
    Ok(Evaluation {
        problems: reading.problems,
        subject: view::subject(&record.subject),
        entries: entries.map(|entry| evaluate_entry(&case(law, &packs, record, entry, today))).collect(),
        selection: view::selection(division(record), &packs),
    })
}

/// The arithmetic behind what is said of one entry, step by step; `None` where the record has no such entry.
pub fn explain(law: &Law, text: &str, today: Day, ask: &[String], id: &str) -> Result<Option<Explanation>, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let packs = law.chain(division(record), ask);
    let entry = record.entries.iter().flatten().find(|entry| entry.id.as_str() == id);
    Ok(entry.map(|entry| {
        let case = case(law, &packs, record, entry, today);
        let mut trace = Trace::kept();
        let display = display::display(&case, &mut trace);
        drop(finding::findings(&case, &display, &mut trace));
        trace.explanation()
    }))
}

fn evaluate_entry(case: &Case<'_>) -> EntryView {
    let mut trace = Trace::dropped();
    let outcome = display::display(case, &mut trace);
    let findings = finding::findings(case, &outcome, &mut trace);
    EntryView {
        id: case.entry.id.to_string(),
        recorded: view::recorded(case.entry),
        display: outcome.display,
        findings,
    }
}

fn case<'r>(law: &'r Law, packs: &'r [&'r Pack], record: &'r Record, entry: &'r Entry, today: Day) -> Case<'r> {
    Case { law, packs, record, entry, today }
}

/// Where the law of a place is looked up: the subject's division.
fn division(record: &Record) -> Option<&str> {
    record.subject.division.as_ref().map(record::identity::Division::code)
}
