//! Personal data that a provider collected: what the record lists, and what the texts of the entry state besides.

use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::facts::Facts;
use crate::law::personal::Sure;
use crate::record::words::DataField;

/// A piece of personal data that was collected.
pub(super) struct Piece<'r> {
    pub(super) field: Option<DataField>,
    pub(super) written_consent: Option<bool>,
    pub(super) warned: Option<bool>,
    /// The text that states it; none: the record lists it.
    pub(super) place: Option<&'r str>,
}

/// Everything that was collected. What is listed with its consent is not told anew by a text.
pub(super) fn pieces<'r>(facts: &Facts<'r>) -> Vec<Piece<'r>> {
    let listed = facts.collected();
    let told = facts.standing.map(|standing| standing.told.as_slice()).unwrap_or_default();
    let news = told
        .iter()
        .filter(|one| one.sure == Sure::States && !listed.iter().any(|other| other.field == Some(one.span.field)));
    let of_list = listed.iter().map(|one| Piece {
        field: one.field,
        written_consent: one.written_consent,
        warned: one.warned,
        place: None,
    });
    let of_texts = news.map(|one| Piece {
        field: Some(one.span.field),
        written_consent: None,
        warned: None,
        place: Some(&one.span.place),
    });
    of_list.chain(of_texts).collect()
}

/// Whether one of these was collected.
pub(super) fn any(wanted: &[DataField], facts: &Facts<'_>) -> Answer {
    of_fields(wanted, facts, |_| Answer::Yes)
}

/// Whether one of these was collected without written consent.
pub(super) fn without_consent(wanted: &[DataField], facts: &Facts<'_>) -> Answer {
    of_fields(wanted, facts, |one| Answer::given(one.written_consent, Fact::DataWrittenConsent).turned())
}

/// Whether one of these was collected without a warning.
pub(super) fn without_warning(wanted: &[DataField], facts: &Facts<'_>) -> Answer {
    of_fields(wanted, facts, |one| Answer::given(one.warned, Fact::DataWarned).turned())
}

fn of_fields(wanted: &[DataField], facts: &Facts<'_>, ask: fn(&Piece<'_>) -> Answer) -> Answer {
    Answer::any(pieces(facts).iter().map(|one| match one.field {
        Some(field) if wanted.contains(&field) => ask(one),
        Some(_) => Answer::No,
        // Of whatever kind it is, what is asked of it may be answered without that.
        None => Answer::all([Answer::unknown(Fact::DataField), ask(one)]),
    }))
}
