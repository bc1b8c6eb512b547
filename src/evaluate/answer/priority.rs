//! What helps most, first.

use super::answer;
use crate::day::Day;
use crate::law::finding::FindingCode;
use crate::law::form::Form;
use crate::words::words;
use serde::Serialize;

answer! {
    /// Something that would help, in the order of how much it does.
    pub struct Priority {
        /// What it is about.
        about: Topic,
        /// In which way it helps.
        help: Help,
        /// The finding behind it, the heaviest one; null: there is none, or it is a letter that helps by itself.
        code: Option<FindingCode>,
        /// Whether it is not certain yet that it holds.
        open: bool,
        /// The other findings about the same thing that the same help answers.
        more: Vec<FindingCode>,
        /// The letter to write.
        form: Option<Form>,
        /// The day since which it is wrong; for a repair: the first day on which it can be asked for.
        since: Option<Day>,
        /// The last day on which it helps.
        until: Option<Day>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// A thing that something is said of.
    pub struct Topic {
        /// What it is.
        kind: TopicKind,
        /// Its id in the record; null: it has none.
        id: Option<String>,
    }
}

words! {
    /// What something is said of.
    pub enum TopicKind {
        /// An entry.
        Entry = "entry",
        /// The subject.
        Subject = "subject",
        /// A measure that was applied.
        Measure = "measure",
        /// An authorisation.
        Authorisation = "authorisation",
    }
}

words! {
    /// A way of helping, those that help most first.
    pub enum Help {
        /// It is shown and must no longer be.
        TakeDown = "takeDown",
        /// It is shown and must not be in the record at all.
        Remove = "remove",
        /// A measure must end, or may not be.
        Stop = "stop",
        /// Personal data has to be protected.
        Protect = "protect",
        /// The entry has to follow its basis.
        Update = "update",
        /// Somebody who is late has to act.
        Hurry = "hurry",
        /// Something is wrong or incomplete and has to be put right.
        Correct = "correct",
        /// The circumstances give a right to leniency, an exemption or a shield.
        Lenient = "lenient",
        /// Repair can be asked for.
        Repair = "repair",
        /// Repair can be asked for later: once its day has come, or what stands in its way is done.
        RepairLater = "repairLater",
        /// There is something to answer.
        Answer = "answer",
        /// A fact is worth finding out.
        FindOut = "findOut",
    }
}

impl Topic {
    /// The subject.
    #[must_use]
    pub fn subject() -> Self {
        Self { kind: TopicKind::Subject, id: None }
    }

    /// An entry.
    #[must_use]
    pub fn entry(id: &str) -> Self {
        Self { kind: TopicKind::Entry, id: Some(id.to_owned()) }
    }
}
