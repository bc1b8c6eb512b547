//! What is said of an entry.

use super::{Display, Fact, Outcome, answer};
use crate::day::Day;
use crate::law::clock::{Actor, ClockKind, Unit};
use crate::law::finding::FindingCode;
use crate::law::form::{Form, Ground, Need, Receiver};
use crate::law::pack::Certainty;
use crate::record::words::{Class, DataField, EntryKind, MeasureKind};
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What kind of value a recorded fact is.
    pub enum FactKind {
        /// Any text.
        Text = "text",
        /// A day.
        Day = "day",
        /// `true` or `false`.
        Flag = "flag",
        /// A whole number.
        Whole = "whole",
        /// A word of the format.
        Word = "word",
        /// The record says that there is none.
        None = "none",
    }
}

answer! {
    /// What is said of an entry.
    pub struct EntryView {
        /// Its id in the record.
        id: String,
        /// What the record says.
        recorded: Recorded,
        /// The packs that speak for it, from the nearest to the furthest.
        packs: Vec<String>,
        /// Whether the subject's place had to stand in for the provider's, which the record does not give.
        place_of_subject: bool,
        /// For how long it may be shown.
        display: Display,
        /// What was found.
        findings: Vec<Finding>,
        /// The limits of time for others to act.
        clocks: Vec<ClockView>,
        /// The letters that can be written, what helps most first.
        actions: Vec<Action>,
    }

    /// What the record says of an entry.
    pub struct Recorded {
        /// What it records.
        kind: EntryKind,
        /// How the record calls it.
        title: Option<String>,
        /// Who provided it.
        provider: Option<String>,
        /// The number of its document.
        document_number: Option<String>,
        /// The day of determination.
        determined_on: Option<Day>,
        /// The day on which it was first shown.
        published_on: Option<Day>,
        /// The last day announced.
        stated_until: Option<Day>,
        /// The class that the authority stated.
        class: Option<Class>,
        /// What the penalty consists of.
        measures: Vec<MeasureView>,
        /// Whether it is shown.
        shown: Option<bool>,
        /// Everything that the record says of it, fact by fact, in the order of the format.
        facts: Vec<RecordedFact>,
        /// Where its texts tell of a person what must not be collected, or only with consent: better not shown.
        sensitive: Vec<SensitiveSpan>,
    }

    /// A fact of an entry as the record has it. People's names and numbers are masked, and what was collected of them.
    pub struct RecordedFact {
        /// The path that leads to it in the entry: `objection[0].filedOn`.
        path: String,
        /// What kind of value it is.
        kind: FactKind,
        /// The value as the record writes it; for `none` nothing.
        value: String,
    }

    /// A place in a text that tells something of a person. Places of different data may overlap.
    pub struct SensitiveSpan {
        /// What it tells.
        field: DataField,
        /// The text, by its path in the entry: `title`, `history[0].what`.
        place: String,
        /// The first character, counted in UTF-16.
        from: u32,
        /// The one after the last.
        to: u32,
    }

    /// A part of a penalty.
    pub struct MeasureView {
        /// What kind it is.
        kind: Option<MeasureKind>,
        /// The amount in fen.
        amount_fen: Option<u64>,
    }

    /// Something found.
    pub struct Finding {
        /// What it is about.
        code: FindingCode,
        /// How it comes out.
        outcome: Outcome,
        /// The facts that it depends on.
        missing: Vec<Fact>,
        /// What exactly was found: fields, elements, kinds of limits, rules.
        details: Vec<String>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// How the rules behind it were read; the least certain counts.
        certainty: Option<Certainty>,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// A limit of time for someone to act.
    pub struct ClockView {
        /// What has to be done.
        kind: ClockKind,
        /// The pack that sets it.
        pack: String,
        /// The rule that sets it.
        rule: String,
        /// Who has to act.
        by: Actor,
        /// Which part of the entry it is about: `objection[0]`.
        about: Option<String>,
        /// The day of the event that starts it; the first day counted is the next one.
        starts_on: Option<Day>,
        /// How long it is; null: no number is set, or none that is certain enough.
        length: Option<u32>,
        /// In what it is counted.
        unit: Unit,
        /// The last day to act; null: no rule sets one, or it cannot be told yet.
        due_on: Option<Day>,
        /// The day on which it was done.
        done_on: Option<Day>,
        /// Whether it was missed; null: that cannot be told.
        missed: Option<bool>,
        /// Whether the due day touches a year whose working days are not known yet.
        provisional: bool,
        /// Whether the due day is the latest possible one, because the event that starts the limit is not known.
        latest: bool,
        /// The facts that may move the due day.
        may_move: Vec<Fact>,
        /// The facts that are missing.
        missing: Vec<Fact>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// How its number was read.
        certainty: Certainty,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// A letter that can be written.
    pub struct Action {
        /// Which letter.
        form: Form,
        /// The first day on which it can be handed in; null: not known yet.
        from: Option<Day>,
        /// What stands in its way.
        blockers: Vec<Blocker>,
        /// The findings that it answers.
        findings: Vec<FindingCode>,
        /// Whom it goes to, by pack.
        receivers: Vec<ReceiverView>,
        /// The grounds that the law names.
        grounds: Vec<Ground>,
        /// The provisions behind it.
        citations: Vec<String>,
    }

    /// Something that stands in the way of a letter.
    #[derive(Deserialize)]
    pub struct Blocker {
        /// What must hold.
        needs: Need,
        /// Whether it is known not to hold, or not known.
        outcome: Outcome,
        /// The facts that are missing.
        missing: Vec<Fact>,
    }

    /// Whom a letter goes to by one pack.
    pub struct ReceiverView {
        /// The pack.
        pack: String,
        /// The receivers, as roles.
        roles: Vec<Receiver>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }
}
