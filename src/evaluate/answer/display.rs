//! For how long an entry may be shown.

use super::{Fact, answer};
use crate::day::Day;
use crate::law::pack::Certainty;
use crate::record::words::Class;
use crate::words::words;
use serde::Serialize;

words! {
    /// Where an entry stands on the day of the evaluation: the first of these that holds.
    pub enum DisplayStatus {
        /// The document it rests on was revoked or found void.
        Revoked = "revoked",
        /// It has been repaired.
        Repaired = "repaired",
        /// The act goes on.
        Continuing = "continuing",
        /// Until when it may be shown cannot be told from the record.
        NeedsInformation = "needsInformation",
        /// It must not be shown at all.
        NotToBeShown = "notToBeShown",
        /// The law sets no end.
        LongTerm = "longTerm",
        /// It is past its last day and still shown.
        Overdue = "overdue",
        /// It is past its last day.
        Ended = "ended",
        /// It may be shown.
        Shown = "shown",
    }
}

words! {
    /// Why a pack decides a day.
    pub enum Why {
        /// It was in force when the entry was determined.
        RuleOfItsDay = "ruleOfItsDay",
        /// It came later and is kinder to the subject.
        KinderLaterRule = "kinderLaterRule",
        /// It came later and would be kinder still, but acts from its own first day only.
        LaterRuleFromItsFirstDay = "laterRuleFromItsFirstDay",
    }
}

words! {
    /// A day that is decided.
    pub enum DecidedDay {
        /// The last day on which an entry may be shown.
        LastShownDay = "lastShownDay",
        /// The first day on which repair may be asked for.
        FirstRepairDay = "firstRepairDay",
    }
}

answer! {
    /// For how long an entry may be shown.
    pub struct Display {
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
        /// The pack that sets the last day.
        governing: Option<String>,
        /// Which pack sets which day, and why.
        reasons: Vec<Reason>,
        /// What every pack says, from the nearest to the furthest.
        readings: Vec<Reading>,
        /// The facts for want of which a day could not be told, by their path in the entry.
        missing: Vec<Fact>,
    }

    /// Why a pack decides a day.
    pub struct Reason {
        /// Which day.
        day: DecidedDay,
        /// The pack.
        pack: String,
        /// Why it decides.
        why: Why,
        /// What that follows from.
        citations: Vec<String>,
        /// How sure that is.
        certainty: Certainty,
    }

    /// What one rule says of an entry.
    pub struct Reading {
        /// The pack.
        pack: String,
        /// The rule.
        rule: String,
        /// The class that this reading is for; null: for every class.
        class: Option<Class>,
        /// The day from which it counts.
        starts_on: Option<Day>,
        /// The first day on which repair may be asked for.
        first_repair_day: Option<Day>,
        /// The last day on which the entry may be shown.
        last_shown_day: Option<Day>,
        /// Whether it sets no end.
        long_term: bool,
        /// How its numbers were read.
        certainty: Certainty,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether it decides, alone or with others.
        governs: bool,
        /// The facts on which it depends whether the rule applies.
        missing: Vec<Fact>,
    }
}
