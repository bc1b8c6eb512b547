//! What a letter of authorisation states.

use crate::day::Day;
use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::facts::Facts;
use crate::record::format::Stated;

/// The first day by which registers write that something has no end; it is no law.
const FOR_EVER: (i32, u32, u32) = (2099, 12, 31);

/// A purpose of blanks is none.
pub(super) fn purpose_stated(facts: &Facts<'_>) -> Answer {
    match facts.authorisation.map(|one| &one.purpose) {
        Some(Stated::Some(purpose)) if purpose.trim().is_empty() => Answer::No,
        purpose => stated(purpose, Fact::AuthorisationPurpose),
    }
}

/// A day that nobody means to see is no end.
pub(super) fn end_stated(facts: &Facts<'_>) -> Answer {
    let (year, month, day) = FOR_EVER;
    match facts.authorisation.map(|one| &one.until) {
        Some(Stated::Some(until)) => Answer::of(Day::new(year, month, day).is_none_or(|for_ever| *until < for_ever)),
        until => stated(until, Fact::AuthorisationUntil),
    }
}

fn stated<T>(value: Option<&Stated<T>>, fact: Fact) -> Answer {
    match value {
        Some(Stated::Some(_)) => Answer::Yes,
        Some(Stated::None) => Answer::No,
        Some(Stated::NotKnown) | None => Answer::unknown(fact),
    }
}
