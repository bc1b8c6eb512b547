//! What the texts of an entry tell of a person that must not be collected, or only with consent.

use crate::evaluate::answer::SensitiveSpan;
use crate::evaluate::view;
use crate::law::personal::{Customers, Pattern, Personal, Sure};
use crate::record::Subject;
use crate::record::entry::Entry;
use crate::record::words::DataField;
use clause::Folded;

mod clause;

/// Something that a text tells of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) span: SensitiveSpan,
    pub(super) sure: Sure,
}

/// Everything that the texts of an entry tell, in their order. What stands where such data is recorded is no news. The
/// customer of whom the file of a trader speaks is the person.
pub(super) fn told(subject: &Subject, entry: &Entry, of_trader: bool, personal: &Personal) -> Vec<Told> {
    let customers = of_trader.then_some(&personal.customers);
    let mut told = Vec::new();
    // Texts are read as they will be shown, so that the places fit.
    let shown = |text: Option<&String>| text.map(|text| view::text(subject, text));
    let mut look = |text: Option<&String>, place: &dyn Fn() -> String, known: Option<DataField>| {
        let text = text.map(|text| Folded::of(text));
        let news = personal.patterns.iter().filter(|pattern| Some(pattern.field) != known);
        told.extend(text.into_iter().flat_map(|text| of_text(&text, news.clone(), customers, place)));
    };
    look(shown(entry.title.as_ref()).as_ref(), &|| "title".to_owned(), None);
    for (index, one) in entry.data.iter().flatten().enumerate() {
        look(one.value.as_ref(), &|| format!("data[{index}].value"), one.field);
    }
    for (index, change) in entry.history.iter().flatten().enumerate() {
        look(shown(change.what.as_ref()).as_ref(), &|| format!("history[{index}].what"), None);
        look(shown(change.why.as_ref()).as_ref(), &|| format!("history[{index}].why"), None);
    }
    told
}

/// Where a text that stands by itself tells such things, counted in UTF-16.
pub(crate) fn places(text: &str, personal: &Personal) -> Vec<(u32, u32)> {
    let text = Folded::of(text);
    let mut places = Vec::new();
    for pattern in &personal.patterns {
        places.append(&mut text.matches(pattern, None));
    }
    places
}

/// What one text tells: of each kind of data every place once, statements before what only may be one.
fn of_text<'p>(
    text: &Folded,
    patterns: impl Iterator<Item = &'p Pattern>,
    customers: Option<&Customers>,
    place: &dyn Fn() -> String,
) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for pattern in patterns {
        for (from, to) in text.matches(pattern, customers) {
            let span = SensitiveSpan { field: pattern.field, place: place(), from, to };
            found.push(Told { span, sure: pattern.sure });
        }
    }
    found.sort_by_key(|one| (one.span.field, one.sure == Sure::May, one.span.from, std::cmp::Reverse(one.span.to)));
    let mut kept: Vec<Told> = Vec::new();
    for one in found {
        let overlaps = |other: &&mut Told| {
            other.span.field == one.span.field && one.span.from < other.span.to && other.span.from < one.span.to
        };
        match kept.iter_mut().find(overlaps) {
            Some(other) => {
                other.span.from = other.span.from.min(one.span.from);
                other.span.to = other.span.to.max(one.span.to);
            }
            None => kept.push(one),
        }
    }
    kept.sort_by_key(|one| one.span.from);
    kept
}
