//! What a record says, as it may be shown: people's names and numbers are masked here, once, for every page and paper.

use crate::evaluate::answer::{
    AuthorisationView, Finding, IdView, MeasureOutcome, MeasureView, Recorded, Score, ScoreStatus, SelectedPack,
    Selection, SubjectView, SupervisionView,
};
use crate::evaluate::stated::Told;
use crate::law::pack::Pack;
use crate::record::entry::Entry;
use crate::record::id::{mask, mask_name};
use crate::record::words::SubjectKind;
use crate::record::{Applied, Authorisation, CheckedId, Subject};

/// Who the record is about.
pub(super) fn subject(subject: &Subject) -> SubjectView {
    let id = |id: &CheckedId| IdView { kind: id.kind, number: mask(id.kind, &id.number), valid: id.valid };
    SubjectView {
        kind: *subject.kind,
        name: subject.name.as_deref().map(|name| mask_name(*subject.kind, name)),
        id: subject.id.as_ref().map(id),
        division: subject.division.as_ref().map(|division| division.code().to_owned()),
        incentive: Vec::new(),
        commitment: Vec::new(),
        supervision: SupervisionView {
            level: None,
            citations: Vec::new(),
            draft_level: None,
            draft_citations: Vec::new(),
        },
        score: Score { status: ScoreStatus::Allowed, citations: Vec::new(), draft_citations: Vec::new() },
        findings: Vec::new(),
        actions: Vec::new(),
        agenda: Vec::new(),
    }
}

/// A text of the record in which the person may be named.
pub(super) fn text(subject: &Subject, text: &str) -> String {
    let name = subject.name.as_deref().filter(|_| *subject.kind == SubjectKind::NaturalPerson);
    let named = |text: String, name: &str| text.replace(name, &mask_name(*subject.kind, name));
    let numbered = |text: String, id: &CheckedId| text.replace(&id.number, &mask(id.kind, &id.number));
    let masked = name.filter(|name| !name.trim().is_empty()).into_iter().fold(text.to_owned(), named);
    subject.id.iter().filter(|id| !id.number.is_empty()).fold(masked, numbered)
}

/// What the record says of a measure, and what was found in it.
pub(super) fn measure(measure: &Applied, findings: Vec<Finding>) -> MeasureOutcome {
    MeasureOutcome {
        id: measure.id.as_ref().map(|id| id.to_string()),
        kind: measure.kind,
        on: measure.on,
        by: measure.by.clone(),
        ended_on: measure.ended_on.known().copied(),
        target: measure.target,
        entry: measure.entry.as_ref().map(|id| id.to_string()),
        published: measure.published,
        findings,
    }
}

/// What the record says of an authorisation, and what was found in it.
pub(super) fn authorisation(subject: &Subject, given: &Authorisation, findings: Vec<Finding>) -> AuthorisationView {
    let masked = |one: &String| text(subject, one);
    AuthorisationView {
        id: given.id.as_ref().map(|id| id.to_string()),
        grantee: given.grantee.clone(),
        scope: given.scope.as_ref().map(|scope| scope.iter().map(masked).collect()),
        purpose: given.purpose.known().map(masked),
        from: given.from,
        until: given.until.known().copied(),
        bundled: given.bundled,
        findings,
    }
}

/// What the record says of an entry.
pub(super) fn recorded(subject: &Subject, entry: &Entry, told: &[Told]) -> Recorded {
    let publicity = entry.publicity.as_ref();
    let measures = entry.penalty.iter().flat_map(|penalty| penalty.measures.iter().flatten());
    Recorded {
        kind: *entry.kind,
        title: entry.title.as_deref().map(|title| text(subject, title)),
        provider: entry.provider.as_ref().and_then(|provider| provider.name.clone()),
        document_number: entry.document.known().and_then(|document| document.number.clone()),
        determined_on: entry.determined_on,
        published_on: publicity.and_then(|publicity| publicity.published_on),
        stated_until: publicity.and_then(|publicity| publicity.stated_until),
        class: entry.class,
        measures: measures.map(|one| MeasureView { kind: one.kind, amount_fen: one.amount_fen }).collect(),
        shown: publicity.and_then(|publicity| publicity.shown),
        sensitive: told.iter().map(|one| one.span.clone()).collect(),
    }
}

/// Which law was looked at.
pub(super) fn selection(division: Option<&str>, packs: &[&Pack]) -> Selection {
    let selected = |pack: &&Pack| SelectedPack {
        id: pack.id.clone(),
        title: pack.title.clone(),
        level: pack.level,
        division: pack.divisions.iter().find(|prefix| division.is_some_and(|code| code.starts_with(*prefix))).cloned(),
    };
    Selection { division: division.map(str::to_owned), packs: packs.iter().map(selected).collect() }
}
