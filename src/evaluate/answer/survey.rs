//! What is said of a record at a glance: one short row for each entry.

use super::{DisplayStatus, IdView, Selection, answer};
use crate::day::Day;
use crate::problem::Problem;
use crate::record::words::{Class, EntryKind, SubjectKind};
use serde::Serialize;

answer! {
    /// A record at a glance.
    pub struct Survey {
        /// What is wrong with the text.
        problems: Vec<Problem>,
        /// Who the record is about.
        subject: SubjectName,
        /// Where the record was taken from.
        source: Option<SourceView>,
        /// How many entries stand where.
        tally: Tally,
        /// The entries that could be read, in the order of the record.
        rows: Vec<Row>,
        /// Which law was looked at.
        selection: Selection,
    }

    /// Who a record is about, as it may be shown: people's names and numbers are masked.
    pub struct SubjectName {
        /// A person or an organisation.
        kind: SubjectKind,
        /// The name.
        name: Option<String>,
        /// The number.
        id: Option<IdView>,
        /// The division code.
        division: Option<String>,
    }

    /// Where a record was taken from.
    pub struct SourceView {
        /// The name of the site, counter or system.
        name: Option<String>,
        /// The day on which it was taken.
        retrieved_on: Option<Day>,
    }

    /// How many entries stand where.
    pub struct Tally {
        /// For each status that an entry has, how many have it.
        statuses: Vec<StatusCount>,
        /// How many are on show: the record does not deny it, and their time has not ended.
        on_show: usize,
        /// How many can be asked to be repaired today.
        repairable: usize,
        /// How many are past their last day and still shown.
        overdue: usize,
        /// Of how many it cannot be told until when they may be shown.
        needs_information: usize,
    }

    /// How many entries have a status.
    pub struct StatusCount {
        /// The status.
        status: DisplayStatus,
        /// How many have it.
        count: usize,
    }

    /// An entry at a glance; the same words and days as its whole view has.
    pub struct Row {
        /// Its id in the record.
        id: String,
        /// What it records.
        kind: EntryKind,
        /// How the record calls it, without what that tells of the person: a sign for each of its characters.
        title: Option<String>,
        /// Who provided it.
        provider: Option<String>,
        /// The day of determination.
        determined_on: Option<Day>,
        /// The class that the authority stated, else the only one possible; null: there are several.
        class: Option<Class>,
        /// Where it stands today.
        status: DisplayStatus,
        /// The day from which the governing period is counted.
        starts_on: Option<Day>,
        /// The first day on which repair may be asked for, whether or not the duties are done.
        first_repair_day: Option<Day>,
        /// The last day on which it may be shown.
        last_shown_day: Option<Day>,
        /// Days from today to the last day; 0 on that day, null once it is past.
        remaining_days: Option<i32>,
        /// Days since the last day, while it is still shown.
        overdue_days: Option<i32>,
        /// Whether it is shown.
        shown: Option<bool>,
        /// Whether repair can be asked for today: its day has come, and nothing is known to stand in the way.
        repairable: bool,
    }
}
