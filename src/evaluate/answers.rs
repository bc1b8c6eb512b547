//! The three answers to a condition, and how they combine.

use crate::evaluate::answer::{Fact, Outcome};
use crate::words::Word;

/// The answer to a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// That depends on facts which the record does not give, or on law that is open.
    Unknown(Vec<Fact>),
}

impl Answer {
    /// Unknown for want of one fact.
    pub(super) fn unknown(fact: Fact) -> Self {
        Self::Unknown(vec![fact])
    }

    pub(super) fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// What a fact says that may not be given.
    pub(super) fn given(holds: Option<bool>, fact: Fact) -> Self {
        holds.map_or_else(|| Self::unknown(fact), Self::of)
    }

    pub(super) fn turned(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            unknown @ Self::Unknown(_) => unknown,
        }
    }

    /// No if one is no; else unknown for want of all that is missing; else yes.
    pub(super) fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        let mut missing = Vec::new();
        for answer in answers {
            match answer {
                Self::Yes => {}
                Self::No => return Self::No,
                Self::Unknown(facts) => missing.extend(facts),
            }
        }
        if missing.is_empty() { Self::Yes } else { Self::Unknown(missing) }
    }

    /// Yes if one is yes; else unknown for want of all that is missing; else no.
    pub(super) fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        Self::all(answers.into_iter().map(Self::turned)).turned()
    }

    /// The word for how it comes out.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Yes => Outcome::Yes.word(),
            Self::No => Outcome::No.word(),
            Self::Unknown(_) => Outcome::Unknown.word(),
        }
    }

    /// How it comes out, and what is missing.
    pub(super) fn outcome(self) -> (Outcome, Vec<Fact>) {
        match self {
            Self::Yes => (Outcome::Yes, Vec::new()),
            Self::No => (Outcome::No, Vec::new()),
            Self::Unknown(facts) => {
                // What only the law could tell is named where nothing else is missing.
                let (law, record): (Vec<Fact>, Vec<Fact>) =
                    facts.into_iter().partition(|fact| fact.word().starts_with("law."));
                (Outcome::Unknown, in_order(if record.is_empty() { law } else { record }))
            }
        }
    }
}

/// Facts in the order of their paths, once each, without those that do not matter yet.
pub(super) fn in_order(mut facts: Vec<Fact>) -> Vec<Fact> {
    facts.sort_unstable_by_key(|fact| fact.word());
    facts.dedup();
    let early = |fact: &Fact| fact.hinges_on().is_none_or(|first| !facts.contains(&first));
    facts.iter().copied().filter(early).collect()
}

#[cfg(test)]
mod tests {
    use super::Answer;
    use crate::evaluate::answer::Fact;

    #[test]
    fn a_no_outweighs_what_is_unknown() {
        let unknown = || Answer::unknown(Fact::Domain);
        assert_eq!(Answer::all([unknown(), Answer::No]), Answer::No);
        assert_eq!(Answer::all([unknown(), Answer::Yes]), unknown());
        assert_eq!(Answer::any([unknown(), Answer::Yes]), Answer::Yes);
        assert_eq!(Answer::any([Answer::No, unknown()]), unknown());
        assert_eq!(Answer::any([]), Answer::No);
        assert_eq!(Answer::all([]), Answer::Yes);
    }
}
