//! What is said of the subject, of measures and of authorisations.

use super::{Action, Fact, Finding, Outcome, Score, answer};
use crate::day::Day;
use crate::law::clock::ClockKind;
use crate::law::pack::Supervision;
use crate::record::words::{AppliedKind, IdType, SubjectKind, Target};
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
        /// What our own self-check comes to, where the subject may be scored.
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
        /// What speaks against it; empty where it is met.
        against: Vec<Obstacle>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// Something that speaks against qualifying.
    pub struct Obstacle {
        /// What it is.
        kind: ObstacleKind,
        /// Whether it certainly stands against it, or may.
        outcome: Outcome,
        /// The entries that make it so, by their ids.
        entries: Vec<String>,
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

    /// What is said of a measure that was applied.
    pub struct MeasureOutcome {
        /// Its id in the record.
        id: Option<String>,
        /// What kind it is.
        kind: Option<AppliedKind>,
        /// Its first day.
        on: Option<Day>,
        /// Who applied it.
        by: Option<String>,
        /// Its last day; null: none is recorded.
        ended_on: Option<Day>,
        /// Whom it hits.
        target: Option<Target>,
        /// The id of the entry behind it.
        entry: Option<String>,
        /// Whether it stands in a published list.
        published: Option<bool>,
        /// What was found.
        findings: Vec<Finding>,
    }

    /// What is said of an authorisation.
    pub struct AuthorisationView {
        /// Its id in the record.
        id: Option<String>,
        /// Who may look.
        grantee: Option<String>,
        /// At what; `all`: at everything.
        scope: Option<Vec<String>>,
        /// What for; null: no purpose is recorded.
        purpose: Option<String>,
        /// From which day.
        from: Option<Day>,
        /// Until which day; null: none is recorded.
        until: Option<Day>,
        /// Whether a service was made to hang on it.
        bundled: Option<bool>,
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
    /// What speaks against qualifying for something.
    pub enum ObstacleKind {
        /// An entry speaks against the subject, and its time has neither run out nor been ended.
        StandingRecord = "standingRecord",
        /// The subject is on a serious list, or a defaulter on a judgment, and that was not repaired.
        SeriousList = "seriousList",
        /// A commitment was false or was broken, and that was not repaired.
        BrokenCommitment = "brokenCommitment",
        /// None of the good records that are asked for is there.
        NoGoodRecord = "noGoodRecord",
        /// The subject is not on the list that is asked for.
        NotOnList = "notOnList",
        /// Something else that is asked for does not hold.
        Other = "other",
    }
}
