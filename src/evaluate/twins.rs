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

/// What tells an entry from others that seem to be about the same matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark<'r> {
    number: Option<&'r str>,
    provider: Option<&'r str>,
}

/// How often each matter is recorded.
#[derive(Debug, Default)]
pub(super) struct Twins<'r> {
    documents: BTreeMap<(EntryKind, &'r str), usize>,
    acts: BTreeMap<Act, Vec<Mark<'r>>>,
    decisions: BTreeMap<Decision<'r>, Vec<Mark<'r>>>,
}

impl<'r> Twins<'r> {
    pub(super) fn of(record: &'r Record) -> Self {
        let mut twins = Self::default();
        for entry in record.entries.iter().flatten() {
            let mark = Mark::of(entry);
            if let Some(number) = mark.number {
                count(&mut twins.documents, (*entry.kind, number));
            }
            if let Some(act) = act(entry) {
                twins.acts.entry(act).or_default().push(mark);
            }
            if let Some(decision) = decision(entry) {
                twins.decisions.entry(decision).or_default().push(mark);
            }
        }
        twins
    }

    /// Whether another entry is about the same matter: the same document, or the same act on the same day under one
    /// provider. Where a number is missing, acts under two providers or of a wide kind may be the same, and so may two
    /// decisions of one provider on one day; different numbers are two.
    pub(super) fn has_another(&self, entry: &Entry) -> Answer {
        let own = Mark::of(entry);
        let documents = own.number.and_then(|number| self.documents.get(&(*entry.kind, number)));
        let act = act(entry);
        let acts = act.and_then(|act| self.acts.get(&act)).map(Vec::as_slice).unwrap_or_default();
        let telling = act.is_some_and(|(_, kind, _)| !matches!(kind, ActKind::AdministrativePenalty | ActKind::Other));
        let same_act = telling && another(acts, |other| own.may_be(other) && own.may_share_provider(other));
        if documents.is_some_and(|count| *count > 1) || same_act {
            return Answer::Yes;
        }
        let decisions = decision(entry).and_then(|decision| self.decisions.get(&decision));
        let decisions = decisions.map(Vec::as_slice).unwrap_or_default();
        if [acts, decisions].into_iter().any(|marks| another(marks, |other| own.may_be(other))) {
            Answer::unknown(Fact::DocumentNumber)
        } else {
            Answer::No
        }
    }
}

impl<'r> Mark<'r> {
    fn of(entry: &'r Entry) -> Self {
        Self { number: number(entry), provider: provider(entry) }
    }

    /// Whether both may stand for the same document.
    fn may_be(self, other: Self) -> bool {
        self.number.is_none() || other.number.is_none() || self.number == other.number
    }

    /// Whether both come of one provider, as far as they tell.
    fn may_share_provider(self, other: Self) -> bool {
        self.provider.is_none() || other.provider.is_none() || self.provider == other.provider
    }
}

/// Whether one of these besides one's own is so; one's own always is.
fn another(marks: &[Mark<'_>], is_so: impl Fn(Mark<'_>) -> bool) -> bool {
    marks.iter().filter(|other| is_so(**other)).count() > 1
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

fn provider(entry: &Entry) -> Option<&str> {
    entry.provider.as_ref()?.name.as_deref()
}

fn decision(entry: &Entry) -> Option<Decision<'_>> {
    Some((*entry.kind, provider(entry)?, entry.determined_on?))
}
