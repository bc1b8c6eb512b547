//! Personal data that a provider collected.

use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::facts::Facts;
use crate::record::particulars::Collected;
use crate::record::words::DataField;

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

fn of_fields(wanted: &[DataField], facts: &Facts<'_>, ask: fn(&Collected) -> Answer) -> Answer {
    Answer::any(facts.collected().iter().map(|one| match one.field {
        Some(field) if wanted.contains(&field) => ask(one),
        Some(_) => Answer::No,
        None => Answer::unknown(Fact::DataField),
    }))
}
