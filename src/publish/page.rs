//! The record format as a page to read.

use crate::record::Record;
use crate::record::format::Value as _;
use crate::record::shape::{Key, Object, Shape};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const INTRODUCTION: &str = "\
# The record format `credit-record/1`

Written by `cargo xtask accept` from the types in `src/record`; do not edit. The same as JSON Schema:
[`credit-record-1.schema.json`](credit-record-1.schema.json).

A record is one JSON object, at most 32 MiB of UTF-8. Keys are those listed here and no others. **Absent or null means
not known**, unless a key says otherwise; what depends on a fact that is not known comes out as unknown and names it.
Every problem of a text is reported at once, each with a code, its path, its line and its column; an entry that cannot
be read never hides the others.

";

/// The whole page: every object with its keys, then every vocabulary with its words.
#[must_use]
pub fn record_format_page() -> String {
    let mut page = Page { text: INTRODUCTION.to_owned(), told: BTreeSet::new() };
    if let Shape::Object(record) = Record::shape() {
        page.object(&record);
    }
    page.text
}

struct Page {
    text: String,
    told: BTreeSet<&'static str>,
}

impl Page {
    fn object(&mut self, object: &Object) {
        if !self.told.insert(object.name) {
            return;
        }
        // INVARIANT: writing to a String does not fail.
        let _ = write!(self.text, "## {}\n\n{}\n\n| key | holds | means |\n|---|---|---|\n", object.name, object.about);
        for key in &object.keys {
            let _ = writeln!(self.text, "| `{}`{} | {} | {} |", key.key, must(key), holds(&key.shape), about(key));
        }
        self.text.push('\n');
        for key in &object.keys {
            self.words(key);
        }
        for key in &object.keys {
            if let Some(inner) = inner(&key.shape) {
                self.object(inner);
            }
        }
    }

    /// The words of a vocabulary, under the table of the key that uses it.
    fn words(&mut self, key: &Key) {
        let words = match &key.shape {
            Shape::Words(words) => words,
            Shape::List(item) => match &**item {
                Shape::Words(words) => words,
                _ => return,
            },
            _ => return,
        };
        let _ = write!(self.text, "`{}`:\n\n", key.key);
        for (word, meaning) in words {
            let _ = writeln!(self.text, "- `{word}`: {meaning}");
        }
        self.text.push('\n');
    }
}

fn must(key: &Key) -> &'static str {
    if key.required { " (must be there)" } else { "" }
}

fn about(key: &Key) -> String {
    key.null_means
        .filter(|_| !key.about.contains("null"))
        .map_or_else(|| key.about.to_owned(), |null| format!("{} null: {null}.", key.about))
}

fn holds(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Division => "six digits, as text".to_owned(),
        Shape::Day => "day, `YYYY-MM-DD`".to_owned(),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Whole { .. } => "whole number".to_owned(),
        Shape::Words(_) => "one of the words below".to_owned(),
        Shape::List(item) => match &**item {
            Shape::Words(_) => "list of the words below".to_owned(),
            item => format!("list of {}", holds(item)),
        },
        Shape::Object(object) => format!("[{}](#{})", object.name, object.name.to_lowercase()),
    }
}

fn inner(shape: &Shape) -> Option<&Object> {
    match shape {
        Shape::Object(object) => Some(object),
        Shape::List(item) => inner(item),
        _ => None,
    }
}
