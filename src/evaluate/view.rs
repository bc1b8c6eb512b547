//! What a record says, as it may be shown: people's names and numbers are masked here, once, for every page and paper.

use crate::evaluate::answer::{
    AuthorisationView, FactKind, Finding, IdView, MeasureOutcome, MeasureView, Recorded, RecordedFact, Score,
    SelectedPack, Selection, SourceView, SubjectView, SupervisionView,
};
use crate::evaluate::stated::Told;
use crate::law::pack::Pack;
use crate::record::entry::Entry;
use crate::record::format::Value;
use crate::record::id::{mask, mask_name};
use crate::record::telling::{Plain, Telling};
use crate::record::words::SubjectKind;
use crate::record::{Applied, Authorisation, CheckedId, Source, Subject};

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
        score: Score::none(),
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

/// The title of an entry where nobody can ask to see what it tells of the person.
pub(super) fn title(subject: &Subject, entry: &Entry, told: &[Told]) -> Option<String> {
    let title = text(subject, entry.title.as_deref()?);
    let spans = || told.iter().map(|one| &one.span).filter(|span| span.place == "title");
    if spans().next().is_none() {
        return Some(title);
    }
    let mut at = 0_u32;
    let mut veiled = String::new();
    for letter in title.chars() {
        let length = letter.len_utf16();
        if spans().any(|span| span.from <= at && at < span.to) {
            veiled.extend(std::iter::repeat_n(VEIL, length));
        } else {
            veiled.push(letter);
        }
        at = at.saturating_add(u32::try_from(length).unwrap_or_default());
    }
    Some(veiled)
}

/// What stands for each character that is not shown.
const VEIL: char = '＊';

/// Everything that the record says of an entry.
fn facts(subject: &Subject, entry: &Entry) -> Vec<RecordedFact> {
    let mut facts = Vec::new();
    let mut hear = |path: &str, fact: Plain<'_>| {
        let (kind, value) = match fact {
            Plain::Text(text) => (FactKind::Text, personal(subject, path, text)),
            Plain::Day(day) => (FactKind::Day, day.to_string()),
            Plain::Flag(flag) => (FactKind::Flag, flag.to_string()),
            Plain::Whole(number) => (FactKind::Whole, number.to_string()),
            Plain::Word(word) => (FactKind::Word, word.to_owned()),
            Plain::None => (FactKind::None, String::new()),
        };
        facts.push(RecordedFact { path: path.to_owned(), kind, value });
    };
    entry.tell(&mut Telling::new(&mut hear));
    facts
}

/// A text of an entry: the people marked with the subject are masked as it is, what was collected of it is not shown.
fn personal(subject: &Subject, path: &str, value: &str) -> String {
    match path.split(['[', '.']).next() {
        Some("data") if path.ends_with(".value") => value.chars().map(|_| VEIL).collect(),
        Some("listing") if path.ends_with(".name") => mask_name(SubjectKind::NaturalPerson, value),
        _ => text(subject, value),
    }
}

/// Where the record was taken from.
pub(super) fn source(source: &Source) -> SourceView {
    SourceView { name: source.name.clone(), retrieved_on: source.retrieved_on }
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
        facts: facts(subject, entry),
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
