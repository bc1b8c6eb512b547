//! What is published beside the module: the record format as JSON Schema and as a page to read, the format of models of
//! points as JSON Schema, and the law in words.
//! Not part of the WASM module.

use crate::law;
use crate::law::pack::{Effect, Pack, Provision, Rule};
use serde_json::{Value, json};

mod model;
mod page;
mod schema;

pub use page::record_format_page;

/// The record format as JSON Schema.
#[must_use]
pub fn record_format_schema() -> String {
    text(&schema::schema())
}

/// The format of models of points as JSON Schema.
#[must_use]
pub fn score_model_schema() -> String {
    text(&model::schema())
}

/// The law in words: what every provision settles, and the numbers and letters that follow from it. The page loads it
/// when somebody wants to read; the module carries only what it computes with.
#[must_use]
pub fn law_in_words() -> String {
    let packs = law::in_words();
    let provisions: Vec<Value> =
        packs.iter().flat_map(|pack| pack.provisions.iter().map(|one| provision(pack, one))).collect();
    let rules: Vec<Value> = packs.iter().flat_map(|pack| pack.rules.iter().map(|one| rule(pack, one))).collect();
    text(&json!({ "provisions": provisions, "rules": rules }))
}

fn provision(pack: &Pack, one: &Provision) -> Value {
    json!({ "id": one.id, "pack": pack.id, "article": one.article, "gist": one.gist, "portal": one.portal })
}

fn rule(pack: &Pack, one: &Rule) -> Value {
    let effect = match &one.effect {
        Effect::Display(display) => json!({ "display": display }),
        Effect::Clock(clock) => json!({ "clock": clock }),
        Effect::Class(range) => json!({ "class": range }),
        Effect::Finding(finding) => json!({ "finding": finding.code }),
        Effect::Form(letter) => json!({ "form": letter.form }),
        Effect::Qualifies(benefit) => json!({ "qualifies": benefit }),
        Effect::Supervised(level) => json!({ "supervised": level }),
        Effect::Method(method) => json!({ "method": method }),
    };
    json!({ "id": one.id, "pack": pack.id, "cites": one.cites, "certainty": one.certainty, "effect": effect })
}

fn text(value: &Value) -> String {
    format!("{value:#}\n")
}
