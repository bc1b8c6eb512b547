//! Where the engine and the text differ, as far as the authors of the corpus read it. Each is kept apart from the count
//! until it is settled; one that no longer occurs must go.

use crate::expected::Outcome;
use credit_portal::law::finding::FindingCode as Code;

/// A difference that is known.
pub(crate) struct Dispute {
    pub(crate) code: Code,
    /// What the text asks for.
    pub(crate) wanted: Option<Outcome>,
    /// What the engine says.
    pub(crate) given: Option<Outcome>,
    pub(crate) why: &'static str,
}

pub(crate) const DISPUTED: [Dispute; 4] = [
    Dispute {
        code: Code::MinorShown,
        wanted: Some(Outcome::Unknown),
        given: None,
        why: "a fine without a class may be minor: the class is missing, so the answer is unknown",
    },
    Dispute {
        code: Code::ReorganisationShield,
        wanted: Some(Outcome::Unknown),
        given: None,
        why: "a ruling whose day is not given may have come: the day is missing, so the answer is unknown",
    },
    Dispute {
        code: Code::DataWithoutConsent,
        wanted: None,
        given: Some(Outcome::Unknown),
        why: "what was collected with consent and warning lacks neither, whatever it is",
    },
    Dispute {
        code: Code::DeadlineMissed,
        wanted: None,
        given: Some(Outcome::Unknown),
        why: "where no text sets a number no day of receipt could make an answer late",
    },
];

/// Whether a difference is known, and which it is.
pub(crate) fn known(code: Code, wanted: Option<Outcome>, given: Option<Outcome>) -> Option<usize> {
    DISPUTED.iter().position(|one| one.code == code && one.wanted == wanted && one.given == given)
}
