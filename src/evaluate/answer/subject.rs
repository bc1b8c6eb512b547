//! What is said of the subject, of measures and of authorisations.

use super::{Action, Fact, Finding, Outcome, answer};
use crate::day::Day;
use crate::law::clock::ClockKind;
use crate::law::pack::Supervision;
use crate::record::words::{AppliedKind, IdType, SubjectKind};
use crate::words::words;
use serde::Serialize;

answer! {
    /// Who a record is about, as it may be shown: people's names and numbers are masked.
    pub struct SubjectView {
        /// A person or an organisation.
        kind: SubjectKind,
        /// The name.
        name: Option<String>,
        /// The number.
        id: Option<IdView>,
        /// The division code.
        division: Option<String>,
        /// Rewards that the subject may be given.
        incentive: Vec<Qualification>,
        /// Licences and proofs on commitment that the subject may ask for.
        commitment: Vec<Qualification>,
        /// How often the subject is checked.
        supervision: SupervisionView,
        /// Whether the subject may be scored.
        score: Score,
        /// What was found.
        findings: Vec<Finding>,
        /// The letters that can be written.
        actions: Vec<Action>,
        /// The days ahead, in their order.
        agenda: Vec<AgendaItem>,
    }

    /// A day ahead.
    pub struct AgendaItem {
        /// The day.
        day: Day,
        /// What it is.
        kind: AgendaKind,
        /// The entry that it is about, by its id.
        entry: String,
        /// Which limit of time ends.
        limit: Option<ClockKind>,
        /// Whether the day touches a year whose working days are not known yet.
        provisional: bool,
    }

    /// A number as it may be shown.
    pub struct IdView {
        /// What kind of number it is.
        kind: IdType,
        /// The number, masked unless it is public.
        number: String,
        /// Whether it passes the checks of its kind.
        valid: bool,
    }

    /// Whether the subject qualifies for something by one pack.
    pub struct Qualification {
        /// The pack.
        pack: String,
        /// How it comes out.
        outcome: Outcome,
        /// The facts that it depends on.
        missing: Vec<Fact>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// How often a subject is checked.
    pub struct SupervisionView {
        /// The level; null: no rule tells.
        level: Option<Supervision>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// The level by a draft that was asked for, which is no law.
        draft_level: Option<Supervision>,
        /// The draft's provisions.
        draft_citations: Vec<String>,
    }

    /// Whether the subject may be scored.
    pub struct Score {
        /// Whether it may.
        status: ScoreStatus,
        /// The provisions behind a refusal.
        citations: Vec<String>,
        /// Those of a draft that was asked for, which is no law.
        draft_citations: Vec<String>,
    }

    /// What is said of a measure that was applied.
    pub struct MeasureOutcome {
        /// Its id in the record.
        id: Option<String>,
        /// What kind it is.
        kind: Option<AppliedKind>,
        /// What was found.
        findings: Vec<Finding>,
    }

    /// What is said of an authorisation.
    pub struct AuthorisationView {
        /// Its id in the record.
        id: Option<String>,
        /// Who may look.
        grantee: Option<String>,
        /// What was found.
        findings: Vec<Finding>,
    }
}

words! {
    /// What a day ahead is.
    pub enum AgendaKind {
        /// The first day on which repair may be asked for.
        RepairOpens = "repairOpens",
        /// The last day on which the entry may be shown.
        DisplayEnds = "displayEnds",
        /// The last day on which someone else must act.
        LimitEnds = "limitEnds",
        /// The day until which a commitment must be kept.
        CommitmentDue = "commitmentDue",
    }
}

words! {
    /// Whether a subject may be scored.
    pub enum ScoreStatus {
        /// It may.
        Allowed = "allowed",
        /// It may not: people are given points for benefits only.
        Refused = "refused",
    }
}
