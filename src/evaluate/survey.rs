//! A record at a glance: how every entry stands, without what is found in it.

use crate::day::Day;
use crate::evaluate::answer::{DisplayStatus, Failure, Row, StatusCount, SubjectName, SubjectView, Survey, Tally};
use crate::evaluate::display::Standing;
use crate::evaluate::facts::Facts;
use crate::evaluate::{Whole, action, view};
use crate::law::Law;
use crate::record::entry::Entry;
use crate::record::{self, Subject};
use crate::words::Word;

/// Surveys a record as of `today`. What a row says is what [`evaluate`](super::evaluate) says of the entry.
pub fn survey(law: &Law, text: &str, today: Day, ask: &[String]) -> Result<Survey, Failure> {
    let reading = record::read(text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    let whole = Whole::new(law, record, today, ask);
    let rows: Vec<Row> = whole.standings.iter().map(|(entry, standing)| whole.row(entry, standing)).collect();
    Ok(Survey {
        subject: name(&record.subject),
        source: record.source.as_ref().map(view::source),
        tally: tally(&rows),
        rows,
        selection: view::selection(Facts::division(record, None), &whole.packs),
        problems: reading.problems,
    })
}

impl<'r> Whole<'r> {
    fn row(&self, entry: &'r Entry, standing: &Standing) -> Row {
        let display = &standing.display;
        let facts = Facts { entry: Some(entry), standing: Some(standing), ..self.facts() };
        Row {
            id: entry.id.to_string(),
            kind: *entry.kind,
            title: view::title(&self.record.subject, entry, &standing.told),
            provider: entry.provider.as_ref().and_then(|provider| provider.name.clone()),
            determined_on: entry.determined_on,
            class: standing.class(),
            status: display.status,
            starts_on: display.starts_on,
            first_repair_day: display.first_repair_day,
            last_shown_day: display.last_shown_day,
            remaining_days: display.remaining_days,
            overdue_days: display.overdue_days,
            shown: facts.shown(),
            repairable: action::repairable(&facts, || self.packs_of(entry)),
        }
    }
}

fn name(subject: &Subject) -> SubjectName {
    let SubjectView { kind, name, id, division, .. } = view::subject(subject);
    SubjectName { kind, name, id, division }
}

fn tally(rows: &[Row]) -> Tally {
    let count = |holds: fn(&Row) -> bool| rows.iter().filter(|row| holds(row)).count();
    let of = |status| rows.iter().filter(|row| row.status == status).count();
    let statuses = DisplayStatus::ALL.iter().map(|(status, ..)| StatusCount { status: *status, count: of(*status) });
    Tally {
        statuses: statuses.filter(|one| one.count > 0).collect(),
        on_show: count(on_show),
        repairable: count(|row| row.repairable),
        overdue: of(DisplayStatus::Overdue),
        needs_information: of(DisplayStatus::NeedsInformation),
    }
}

fn on_show(row: &Row) -> bool {
    let goes_on = matches!(
        row.status,
        DisplayStatus::Shown | DisplayStatus::Overdue | DisplayStatus::LongTerm | DisplayStatus::Continuing
    );
    goes_on && row.shown != Some(false)
}
