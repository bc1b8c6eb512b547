//! The closed vocabulary of conditions, and how they are answered: yes, no, or unknown for want of named facts.

use crate::record::words::{Domain, EntryKind, MeasureKind, Procedure};
use serde::{Deserialize, Serialize};

/// A condition on an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The entry is of one of these kinds.
    Kind(Vec<EntryKind>),
    /// The act lies in one of these fields.
    Domain(Vec<Domain>),
    /// The penalty was imposed by this procedure.
    Procedure(Procedure),
    /// One of the penalty's measures is one of these.
    Measure(Vec<MeasureKind>),
}

/// The answer to a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// That depends on facts which the record does not give; each is named by its path in the entry.
    Unknown(Vec<&'static str>),
}

/// Something that conditions can be asked of.
pub trait Facts {
    /// The kind of entry.
    fn kind(&self) -> EntryKind;
    /// The field of the act.
    fn domain(&self) -> Option<Domain>;
    /// The procedure of the penalty.
    fn procedure(&self) -> Option<Procedure>;
    /// The measures of the penalty; `None` among them is one that could not be read.
    fn measures(&self) -> Option<Vec<Option<MeasureKind>>>;
}

impl Condition {
    /// Answers the condition for these facts.
    #[must_use]
    pub fn ask(&self, facts: &impl Facts) -> Answer {
        match self {
            Self::All(parts) => all(parts.iter().map(|part| part.ask(facts))),
            Self::Any(parts) => all(parts.iter().map(|part| part.ask(facts).turned())).turned(),
            Self::Not(part) => part.ask(facts).turned(),
            Self::Kind(kinds) => Answer::of(kinds.contains(&facts.kind())),
            Self::Domain(domains) => among(domains, facts.domain(), "domain"),
            Self::Procedure(procedure) => among(&[*procedure], facts.procedure(), "penalty.procedure"),
            Self::Measure(kinds) => measure(kinds, facts),
        }
    }
}

impl Answer {
    fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    fn turned(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            unknown @ Self::Unknown(_) => unknown,
        }
    }
}

/// No if one is no; else unknown for want of all that is missing; else yes.
fn all(answers: impl Iterator<Item = Answer>) -> Answer {
    let mut missing = Vec::new();
    for answer in answers {
        match answer {
            Answer::Yes => {}
            Answer::No => return Answer::No,
            Answer::Unknown(facts) => missing.extend(facts),
        }
    }
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() { Answer::Yes } else { Answer::Unknown(missing) }
}

fn among<T: PartialEq>(wanted: &[T], given: Option<T>, fact: &'static str) -> Answer {
    given.map_or_else(|| Answer::Unknown(vec![fact]), |given| Answer::of(wanted.contains(&given)))
}

fn measure(kinds: &[MeasureKind], facts: &impl Facts) -> Answer {
    let unknown = Answer::Unknown(vec!["penalty.measures"]);
    let Some(measures) = facts.measures() else {
        return unknown;
    };
    if measures.iter().flatten().any(|given| kinds.contains(given)) {
        return Answer::Yes;
    }
    if measures.contains(&None) { unknown } else { Answer::No }
}

#[cfg(test)]
mod tests {
    use super::{Answer, all};

    #[test]
    fn a_no_outweighs_what_is_unknown() {
        let unknown = || Answer::Unknown(vec!["domain"]);
        assert_eq!(all([unknown(), Answer::No].into_iter()), Answer::No);
        assert_eq!(all([unknown(), Answer::Yes, unknown()].into_iter()), unknown());
        assert_eq!(all([Answer::Yes].into_iter()), Answer::Yes);
        assert_eq!(all([Answer::No.turned(), unknown().turned()].into_iter()).turned(), unknown());
    }
}
