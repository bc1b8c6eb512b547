//! A place on a list: what notice and decision state, and who is marked with the subject.

use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::facts::Facts;
use crate::record::words::{DecisionElement, LinkedRole, NoticeElement};

/// Whether the notice before the listing was not given, or lacks one of these.
pub(super) fn notice_lacks(wanted: &[NoticeElement], facts: &Facts<'_>) -> Answer {
    let Some(notice) = facts.listing().and_then(|listing| listing.notice.as_ref()) else {
        return Answer::unknown(Fact::ListingNotice);
    };
    if notice.given == Some(false) {
        return Answer::Yes;
    }
    let lacks = notice.states.as_ref().map(|states| wanted.iter().any(|element| !states.contains(element)));
    Answer::given(lacks, Fact::ListingNotice)
}

/// Whether the decision to list lacks one of these.
pub(super) fn decision_lacks(wanted: &[DecisionElement], facts: &Facts<'_>) -> Answer {
    let states = facts.listing().and_then(|listing| listing.decision.as_ref()).and_then(|one| one.states.as_ref());
    let lacks = states.map(|states| wanted.iter().any(|element| !states.contains(element)));
    Answer::given(lacks, Fact::ListingDecision)
}

/// Whether someone is marked with the subject who stands to it in none of these ways.
pub(super) fn linked_beyond(allowed: &[LinkedRole], facts: &Facts<'_>) -> Answer {
    let linked = facts.listing().and_then(|listing| listing.linked.as_deref()).unwrap_or_default();
    Answer::any(
        linked
            .iter()
            .map(|person| Answer::given(person.role.map(|role| !allowed.contains(&role)), Fact::ListingLinkedRole)),
    )
}

/// Whether someone marked with the subject bears no responsibility.
pub(super) fn linked_not_responsible(facts: &Facts<'_>) -> Answer {
    let linked = facts.listing().and_then(|listing| listing.linked.as_deref()).unwrap_or_default();
    Answer::any(linked.iter().map(|person| Answer::given(person.responsible, Fact::ListingLinkedResponsible).turned()))
}
