//! What is published beside the module: the record format as JSON Schema and as a page to read, and the law in words.
//! Not part of the WASM module.

use crate::law;
use serde_json::{Value, json};

mod page;
mod schema;

pub use page::record_format_page;

/// The record format as JSON Schema.
#[must_use]
pub fn record_format_schema() -> String {
    text(&schema::schema())
}

/// What every provision settles, in our own words, by the id that answers cite.
#[must_use]
pub fn law_in_words() -> String {
    let packs = law::in_words();
    let provisions = packs.iter().flat_map(|pack| pack.provisions.iter().map(move |one| (pack, one)));
    let told = provisions
        .map(|(pack, one)| json!({ "id": one.id, "pack": pack.id, "article": one.article, "gist": one.gist }));
    text(&json!({ "provisions": told.collect::<Vec<_>>() }))
}

fn text(value: &Value) -> String {
    format!("{value:#}\n")
}
