//! The arithmetic behind an answer, step by step.

use super::answer;
use crate::law::finding::FindingCode;
use crate::law::pack::{Benefit, Certainty};
use crate::words::words;
use serde::Serialize;

answer! {
    /// The arithmetic behind what is said of an entry, the subject, a measure or an authorisation.
    pub struct Explanation {
        /// How the class was told.
        class: Vec<Step>,
        /// How each reading was computed, in the order of the readings.
        readings: Vec<ReadingSteps>,
        /// How the governing days were chosen.
        governing: Vec<Step>,
        /// How each finding came out.
        findings: Vec<FindingSteps>,
        /// How it came out whether the subject qualifies.
        qualifications: Vec<QualificationSteps>,
    }

    /// How a reading was computed.
    pub struct ReadingSteps {
        /// The pack.
        pack: String,
        /// The rule.
        rule: String,
        /// Step by step.
        steps: Vec<Step>,
    }

    /// How a finding came out.
    pub struct FindingSteps {
        /// What it is about.
        code: FindingCode,
        /// Step by step.
        steps: Vec<Step>,
    }

    /// How it came out whether the subject qualifies for something by one pack.
    pub struct QualificationSteps {
        /// For what.
        benefit: Benefit,
        /// The pack.
        pack: String,
        /// Step by step.
        steps: Vec<Step>,
    }

    /// One step of the arithmetic.
    pub struct Step {
        /// What was done.
        kind: StepKind,
        /// With what.
        inputs: Vec<Input>,
        /// What came of it; null: nothing can be said.
        result: Option<String>,
        /// By which provisions.
        citations: Vec<String>,
        /// How the rule behind it was read.
        certainty: Option<Certainty>,
    }

    /// A value that a step works with.
    pub struct Input {
        /// What it is.
        name: InputName,
        /// The value.
        value: String,
    }
}

words! {
    /// What a step of the arithmetic does. The page words it.
    pub enum StepKind {
        /// The authority stated the class.
        ClassStated = "classStated",
        /// One measure of the penalty, or the kind of entry, gives a range of classes.
        ClassOfMeasure = "classOfMeasure",
        /// All together give the range of classes that are possible.
        ClassRange = "classRange",
        /// The period starts on the day of determination.
        StartsOnDetermination = "startsOnDetermination",
        /// The period starts on the day on which a continuing act ended.
        StartsOnEndOfAct = "startsOnEndOfAct",
        /// The shortest period of display ends.
        ShortestEnds = "shortestEnds",
        /// Repair may be asked for from the day after it.
        RepairAfterShortest = "repairAfterShortest",
        /// Repair may be asked for once the duties are performed.
        RepairOnFulfilment = "repairOnFulfilment",
        /// The longest period of display ends.
        LongestEnds = "longestEnds",
        /// A continuing act that has not ended has no last day.
        ActGoesOn = "actGoesOn",
        /// The day of determination is not known, so nothing can be counted.
        NoStart = "noStart",
        /// Whether the rule applies depends on facts that are missing.
        RuleUncertain = "ruleUncertain",
        /// The rule of the day of determination gives a day.
        OwnRule = "ownRule",
        /// The later rule gives a day.
        LaterRule = "laterRule",
        /// The later rule cannot act before its first day.
        HeldToFirstDay = "heldToFirstDay",
        /// The earlier of both governs.
        Earlier = "earlier",
        /// The possible readings differ, so the day cannot be told.
        ReadingsDiffer = "readingsDiffer",
        /// No rule is known that governs.
        NoRule = "noRule",
        /// Days from one day to another.
        DaysBetween = "daysBetween",
        /// The period starts on the day of publication.
        StartsOnPublication = "startsOnPublication",
        /// The text names no first day; the national rule's fills in.
        StartNotNamed = "startNotNamed",
        /// The text sets no end.
        NoEnd = "noEnd",
        /// The text leaves the period to the governing rule, and takes its last day.
        TakesLastDay = "takesLastDay",
        /// Read literally, the text opens repair after the whole period.
        RepairAfterWhole = "repairAfterWhole",
        /// A fact was looked at.
        FactAsked = "factAsked",
        /// Something was asked of one entry of the record.
        EntryAsked = "entryAsked",
        /// A rule came out.
        RuleAsked = "ruleAsked",
    }
}

words! {
    /// What a value in a step of the arithmetic is.
    pub enum InputName {
        /// A day that something is counted from.
        Start = "start",
        /// A length of time.
        Period = "period",
        /// A day.
        Day = "day",
        /// Today.
        Today = "today",
        /// A last day.
        Last = "last",
        /// The first day of a rule.
        FirstDay = "firstDay",
        /// A pack.
        Pack = "pack",
        /// A rule.
        Rule = "rule",
        /// A class.
        Class = "class",
        /// The lightest class.
        Lightest = "lightest",
        /// The heaviest class.
        Heaviest = "heaviest",
        /// A day by the rule of its day.
        Own = "own",
        /// A day by a later rule.
        Later = "later",
        /// A fact that is missing.
        Missing = "missing",
        /// Which day is decided.
        Decided = "decided",
        /// A fact.
        Fact = "fact",
        /// An entry, by its id.
        Entry = "entry",
    }
}
