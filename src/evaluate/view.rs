//! What a record says, as it may be shown: people's names and numbers are masked here, once, for every page and paper.

use crate::evaluate::answer::{
    IdView, MeasureView, Recorded, Score, ScoreStatus, SelectedPack, Selection, SubjectView, SupervisionView,
};
use crate::law::pack::Pack;
use crate::record::entry::Entry;
use crate::record::id::{mask, mask_name};
use crate::record::{CheckedId, Subject};

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

/// What the record says of an entry.
pub(super) fn recorded(entry: &Entry) -> Recorded {
    let publicity = entry.publicity.as_ref();
    let measures = entry.penalty.iter().flat_map(|penalty| penalty.measures.iter().flatten());
    Recorded {
        kind: *entry.kind,
        title: entry.title.clone(),
        provider: entry.provider.as_ref().and_then(|provider| provider.name.clone()),
        document_number: entry.document.known().and_then(|document| document.number.clone()),
        determined_on: entry.determined_on,
        published_on: publicity.and_then(|publicity| publicity.published_on),
        stated_until: publicity.and_then(|publicity| publicity.stated_until),
        class: entry.class,
        measures: measures.map(|one| MeasureView { kind: one.kind, amount_fen: one.amount_fen }).collect(),
        shown: publicity.and_then(|publicity| publicity.shown),
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
