//! Which entries of a record are about the same matter.

use crate::day::Day;
use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::record::Record;
use crate::record::entry::Entry;
use crate::record::words::{ActKind, EntryKind};
use std::collections::BTreeMap;

type Act = (EntryKind, ActKind, Day);
type Decision<'r> = (EntryKind, &'r str, Day);

/// How often each matter is recorded.
#[derive(Debug, Default)]
pub(super) struct Twins<'r> {
    documents: BTreeMap<(EntryKind, &'r str), usize>,
    acts: BTreeMap<Act, Vec<Option<&'r str>>>,
    decisions: BTreeMap<Decision<'r>, Vec<Option<&'r str>>>,
}

impl<'r> Twins<'r> {
    pub(super) fn of(record: &'r Record) -> Self {
        let mut twins = Self::default();
        for entry in record.entries.iter().flatten() {
            if let Some(number) = number(entry) {
                count(&mut twins.documents, (*entry.kind, number));
            }
            if let Some(act) = act(entry) {
                twins.acts.entry(act).or_default().push(number(entry));
            }
            if let Some(decision) = decision(entry) {
                twins.decisions.entry(decision).or_default().push(number(entry));
            }
        }
        twins
    }

    /// Whether another entry is about the same matter: the same document, or the same act on the same day. Two
    /// decisions of one provider on one day may be the same where a number is missing; different numbers are two.
    pub(super) fn has_another(&self, entry: &Entry) -> Answer {
        let own = number(entry);
        let documents = own.and_then(|number| self.documents.get(&(*entry.kind, number)));
        let acts = act(entry).and_then(|act| self.acts.get(&act));
        if documents.is_some_and(|count| *count > 1) || acts.is_some_and(|numbers| another(own, numbers)) {
            return Answer::Yes;
        }
        let same_day = decision(entry).and_then(|decision| self.decisions.get(&decision));
        if same_day.is_some_and(|numbers| another(own, numbers)) {
            Answer::unknown(Fact::DocumentNumber)
        } else {
            Answer::No
        }
    }
}

/// Whether one of these numbers besides one's own may stand for the same document.
fn another(own: Option<&str>, numbers: &[Option<&str>]) -> bool {
    numbers.iter().filter(|other| own.is_none() || other.is_none() || **other == own).count() > 1
}

fn count<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(1);
}

fn number(entry: &Entry) -> Option<&str> {
    let number = entry.document.known().and_then(|document| document.number.as_deref());
    number.filter(|number| !number.trim().is_empty())
}

fn act(entry: &Entry) -> Option<Act> {
    let act = entry.act.as_ref()?;
    Some((*entry.kind, act.kind?, act.on?))
}

fn decision(entry: &Entry) -> Option<Decision<'_>> {
    Some((*entry.kind, entry.provider.as_ref()?.name.as_deref()?, entry.determined_on?))
}
