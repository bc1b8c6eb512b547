//! Where the engine and the text differ, as far as the authors of the corpus read it. Each is kept apart from the count
//! until it is settled; one that no longer occurs must go.

use crate::expected::Outcome;
use crate::sample::Planted;
use credit_portal::law::finding::FindingCode as Code;

/// A difference that is known.
pub(crate) struct Dispute {
    pub(crate) code: Code,
    /// What the text asks for.
    pub(crate) wanted: Option<Outcome>,
    /// What the engine says.
    pub(crate) given: Option<Outcome>,
    pub(crate) why: &'static str,
    /// The plants with which it occurs.
    pub(crate) plants: &'static [&'static str],
}

const UNKNOWN: Option<Outcome> = Some(Outcome::Unknown);
const YES: Option<Outcome> = Some(Outcome::Yes);

pub(crate) const DISPUTED: [Dispute; 11] = [
    Dispute {
        code: Code::MustNotEnter,
        wanted: None,
        given: YES,
        why: "a market regulator's warning is not published; that it must not be recorded no text says",
        plants: &["a market regulator's warning, shown"],
    },
    Dispute {
        code: Code::BasisChangedNotUpdated,
        wanted: None,
        given: YES,
        why: "outside the local texts the duty is for penalties that were published; this one is only shared",
        plants: &["so is the article"],
    },
    Dispute {
        code: Code::RecordedTwice,
        wanted: UNKNOWN,
        given: YES,
        why: "acts of so wide a kind as a punished one may be two on one day; the number that would tell is missing",
        plants: &["penalties of two bodies for acts of one day, one without a number"],
    },
    Dispute {
        code: Code::ForbiddenData,
        wanted: YES,
        given: None,
        why: "whom a trader's file calls its customer is the person it is about",
        plants: &["a trader's title states an illness of its customer"],
    },
    Dispute {
        code: Code::MinorShown,
        wanted: UNKNOWN,
        given: None,
        why: "a fine without a class may be minor: the class is missing, so the answer is unknown",
        plants: &[
            "a fine without a class, shown",
            "a fine of four months without a class",
            "an end announced for a fine of any class",
            "an end announced beyond what any class allows",
            "a fine without a class",
            "no class",
        ],
    },
    Dispute {
        code: Code::ReorganisationShield,
        wanted: UNKNOWN,
        given: None,
        why: "a ruling whose day is not given may have come: the day is missing, so the answer is unknown",
        plants: &["a ruling with a number and no day"],
    },
    Dispute {
        code: Code::IdentifierInvalid,
        wanted: UNKNOWN,
        given: None,
        why: "without a number nobody can check it: the number is missing, so the answer is unknown",
        plants: &["no number at all"],
    },
    Dispute {
        code: Code::ClassMismatch,
        wanted: UNKNOWN,
        given: None,
        why: "what a penalty consists of is missing, so whether the class fits it is unknown",
        plants: &["a penalty stated as minor that consists of nobody knows what"],
    },
    Dispute {
        code: Code::ForbiddenData,
        wanted: UNKNOWN,
        given: None,
        why: "what was collected is missing, so whether it was allowed is unknown",
        plants: &["a trader collected something that is not named"],
    },
    Dispute {
        code: Code::DataWithoutConsent,
        wanted: None,
        given: UNKNOWN,
        why: "what was collected with consent and warning lacks neither, whatever it is",
        plants: &["a trader collected income with consent, and something that is not named"],
    },
    Dispute {
        code: Code::DeadlineMissed,
        wanted: None,
        given: UNKNOWN,
        why: "where no text sets a number no day of receipt could make an answer late",
        plants: &[
            "an objection filed, receipt not known, never answered",
            "Suqian sets no number, whenever it arrived",
        ],
    },
];

/// How a finding came out, and how it should have.
#[derive(Clone, Copy)]
pub(crate) struct Difference {
    pub(crate) code: Code,
    pub(crate) wanted: Option<Outcome>,
    pub(crate) given: Option<Outcome>,
}

impl Difference {
    /// The dispute that explains the difference, by what was planted there.
    pub(crate) fn known<'p>(self, planted: impl Iterator<Item = &'p Planted> + Clone) -> Option<usize> {
        DISPUTED.iter().position(|one| {
            (one.code, one.wanted, one.given) == (self.code, self.wanted, self.given)
                && planted.clone().any(|plant| one.plants.contains(&plant.name.as_str()))
        })
    }
}
