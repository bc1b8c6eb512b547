//! What can only be checked once the whole record has been read.

use crate::problem::{Noted, ProblemCode};
use crate::record::Record;
use crate::record::place::At;
use std::collections::BTreeSet;

/// Leaves out what takes an id a second time, and names it and every reference that leads nowhere.
pub(super) fn check(record: &mut Record) -> Vec<Noted> {
    let mut noted = Vec::new();
    if let Some(entries) = &mut record.entries {
        keep_first(entries, |entry| Some(&entry.id), &mut noted);
    }
    if let Some(measures) = &mut record.measures {
        keep_first(measures, |measure| measure.id.as_ref(), &mut noted);
    }
    if let Some(authorisations) = &mut record.authorisations {
        keep_first(authorisations, |authorisation| authorisation.id.as_ref(), &mut noted);
    }
    let known: BTreeSet<&str> = record.entries.iter().flatten().map(|entry| entry.id.as_str()).collect();
    let named = record.measures.iter().flatten().filter_map(|measure| measure.entry.as_ref());
    noted.extend(named.filter(|id| !known.contains(id.as_str())).map(|id| note(ProblemCode::UnknownEntry, id)));
    noted
}

fn keep_first<T>(items: &mut Vec<T>, id: impl Fn(&T) -> Option<&At<String>>, noted: &mut Vec<Noted>) {
    let mut taken = BTreeSet::new();
    items.retain(|item| {
        let Some(id) = id(item) else { return true };
        let first = taken.insert(id.to_string());
        if !first {
            noted.push(note(ProblemCode::RepeatedId, id));
        }
        first
    });
}

fn note(code: ProblemCode, id: &At<String>) -> Noted {
    let found = Some(super::format::excerpt(id));
    Noted { code, offset: id.offset(), path: id.path().to_owned(), found, expected: None }
}
