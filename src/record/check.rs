//! What can only be checked once the whole record has been read.

use crate::problem::{Noted, ProblemCode};
use crate::record::Record;
use crate::record::place::At;
use std::collections::BTreeSet;

/// Leaves out what takes an id a second time, and names it and every reference that leads nowhere.
pub(super) fn check(record: &mut Record) -> Vec<Noted> {
    let mut noted = Vec::new();
    noted.extend(keep_first(&mut record.entries, |entry| Some(&entry.id)));
    noted.extend(keep_first(&mut record.measures, |measure| measure.id.as_ref()));
    noted.extend(keep_first(&mut record.authorisations, |authorisation| authorisation.id.as_ref()));
    let known: BTreeSet<&str> = record.entries.iter().flatten().map(|entry| entry.id.as_str()).collect();
    let named = record.measures.iter().flatten().filter_map(|measure| measure.entry.as_ref());
    noted.extend(named.filter(|id| !known.contains(id.as_str())).map(|id| note(ProblemCode::UnknownEntry, id)));
    noted
}

/// Leaves out every item whose id an earlier one has, and names it.
fn keep_first<T>(items: &mut Option<Vec<T>>, id: fn(&T) -> Option<&At<String>>) -> Vec<Noted> {
    let mut taken = BTreeSet::new();
    let ids = items.iter().flatten().filter_map(id);
    let repeated: Vec<Noted> =
        ids.filter(|id| !taken.insert(id.as_str())).map(|id| note(ProblemCode::RepeatedId, id)).collect();
    if let Some(items) = items.as_mut().filter(|_| !repeated.is_empty()) {
        // INVARIANT: the repeated ones stand in the order of their offsets.
        let is_repeated = |offset| repeated.binary_search_by_key(&offset, |one| one.offset).is_ok();
        items.retain(|item| id(item).is_none_or(|id| !is_repeated(id.offset())));
    }
    repeated
}

fn note(code: ProblemCode, id: &At<String>) -> Noted {
    let found = Some(super::format::excerpt(id));
    Noted { code, offset: id.offset(), path: id.path().to_owned(), found, expected: None }
}
