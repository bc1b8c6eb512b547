//! Which entries of a record are about the same matter.

use crate::day::Day;
use crate::evaluate::answer::Fact;
use crate::evaluate::answers::Answer;
use crate::evaluate::narrow::narrow;
use crate::record::Record;
use crate::record::entry::Entry;
use crate::record::words::{ActKind, EntryKind};
use std::collections::BTreeMap;

type Act = (EntryKind, ActKind, Day);
type Decision<'r> = (EntryKind, &'r str, Day);

/// What tells an entry from others that seem to be about the same matter.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark<'r> {
    number: Option<String>,
    provider: Option<&'r str>,
}

/// How often each matter is recorded.
#[derive(Debug, Default)]
pub(super) struct Twins<'r> {
    documents: BTreeMap<(EntryKind, String), usize>,
    acts: BTreeMap<Act, Marks<'r>>,
    decisions: BTreeMap<Decision<'r>, Marks<'r>>,
}

impl<'r> Twins<'r> {
    pub(super) fn of(record: &'r Record) -> Self {
        let mut twins = Self::default();
        for entry in record.entries.iter().flatten() {
            let mark = Mark::of(entry);
            if let Some(number) = mark.number.clone() {
                count(&mut twins.documents, (*entry.kind, number));
            }
            if let Some(act) = act(entry) {
                twins.acts.entry(act).or_default().add(&mark);
            }
            if let Some(decision) = decision(entry) {
                twins.decisions.entry(decision).or_default().add(&mark);
            }
        }
        twins
    }

    /// Whether another entry is about the same matter: the same document, or the same act on the same day under one
    /// provider. Where a number is missing, acts under two providers or of a wide kind may be the same, and so may two
    /// decisions of one provider on one day; different numbers are two.
    pub(super) fn has_another(&self, entry: &'r Entry) -> Answer {
        let own = Mark::of(entry);
        let documents = own.number.clone().and_then(|number| self.documents.get(&(*entry.kind, number)));
        let act = act(entry);
        let acts = act.and_then(|act| self.acts.get(&act));
        let telling = act.is_some_and(|(_, kind, _)| !matches!(kind, ActKind::AdministrativePenalty | ActKind::Other));
        let same_act = telling && acts.is_some_and(|acts| acts.same(&own) > 1);
        if documents.is_some_and(|count| *count > 1) || same_act {
            return Answer::Yes;
        }
        let decisions = decision(entry).and_then(|decision| self.decisions.get(&decision));
        if [acts, decisions].into_iter().flatten().any(|marks| marks.of_number(&own) > 1) {
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
}

/// How often each number and each provider is given, and how often none is: one that is not given may be any. One's
/// own is always among them.
#[derive(Debug, Default)]
struct Marks<'r> {
    all: usize,
    numbers: BTreeMap<Option<String>, usize>,
    providers: BTreeMap<Option<&'r str>, usize>,
    both: BTreeMap<(Option<String>, Option<&'r str>), usize>,
}

impl<'r> Marks<'r> {
    fn add(&mut self, mark: &Mark<'r>) {
        self.all = self.all.saturating_add(1);
        count(&mut self.numbers, mark.number.clone());
        count(&mut self.providers, mark.provider);
        count(&mut self.both, (mark.number.clone(), mark.provider));
    }

    /// How many may stand for the document of this one.
    fn of_number(&self, own: &Mark<'_>) -> usize {
        match &own.number {
            None => self.all,
            number => sum([number, &None].map(|number| self.numbers.get(number))),
        }
    }

    /// How many may stand for the document of this one and come of its provider, as far as they tell.
    fn same(&self, own: &Mark<'r>) -> usize {
        match (&own.number, own.provider) {
            (_, None) => self.of_number(own),
            (None, provider) => sum([provider, None].map(|provider| self.providers.get(&provider))),
            (number, provider) => {
                let pairs = [(number, provider), (number, None), (&None, provider), (&None, None)];
                sum(pairs.map(|(number, provider)| self.both.get(&(number.clone(), provider))))
            }
        }
    }
}

fn sum<const N: usize>(counts: [Option<&usize>; N]) -> usize {
    counts.into_iter().flatten().fold(0, |sum, count| sum.saturating_add(*count))
}

fn count<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(1);
}

/// The number of the document, however its brackets, blanks and digits are written, and with or without its 第.
fn number(entry: &Entry) -> Option<String> {
    let number = entry.document.known().and_then(|document| document.number.as_deref())?;
    let letters = number.chars().map(narrow).filter(|letter| !letter.is_whitespace() && *letter != '第');
    let same = |letter| match letter {
        '〔' | '[' | '【' | '「' | '〈' | '《' | '<' | '{' => '(',
        '〕' | ']' | '】' | '」' | '〉' | '》' | '>' | '}' => ')',
        letter => letter.to_ascii_uppercase(),
    };
    Some(letters.map(same).collect()).filter(|number: &String| !number.is_empty())
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
