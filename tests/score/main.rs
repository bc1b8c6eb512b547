//! Points: what each model comes to, that it can be added up by hand, and that what-if, line and path tell the truth.

mod cases;
mod models;
mod random;
mod schema;
mod steps;
mod time;

use credit_portal::day::Day;
use credit_portal::evaluate::score::{ScoreRequest, score};
use credit_portal::law::Law;
use credit_portal::score::models_file;
use serde_json::{Value, json};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A question about our self-check; whoever asks otherwise fills in the rest.
fn request(record_text: &str, today: Day) -> ScoreRequest<'_> {
    ScoreRequest {
        record_text,
        today,
        ask: &[],
        models: models_file(),
        model: None,
        own_model: None,
        changes: None,
        wish: None,
        line: false,
    }
}

fn answer(request: &ScoreRequest<'_>) -> Value {
    serde_json::from_str(&score(Law::embedded(), request).unwrap()).unwrap()
}

/// A record of these entries, each with its place as its id.
fn record(subject: &Value, entries: &[Value]) -> Value {
    let mut named = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let mut entry = entry.clone();
        entry["id"] = json!(format!("e{}", index + 1));
        named.push(entry);
    }
    json!({ "schema": "credit-record/1", "subject": subject, "entries": named })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Base and lines, added up.
fn added_up(score: &Value) -> i64 {
    let lines = list(&score["contributions"]).iter().map(|line| line["points"].as_i64().unwrap());
    score["base"].as_i64().unwrap_or_default() + lines.sum::<i64>()
}
