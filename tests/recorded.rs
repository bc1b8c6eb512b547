//! Everything that a record says of an entry is told, each fact once and as it stands.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{FactKind, RecordedFact};
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn facts(subject: &Value, entry: &Value) -> Vec<RecordedFact> {
    let record = json!({ "schema": "credit-record/1", "subject": subject, "entries": [entry] });
    let today = Day::parse("2026-11-21").unwrap();
    evaluate(Law::embedded(), &record.to_string(), today, &[]).unwrap().entries.remove(0).recorded.facts
}

/// The facts of a JSON value, with their paths; what is not known is none.
fn leaves(path: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                leaves(&path, inner, found);
            }
        }
        Value::Array(items) if items.is_empty() => found.push((path.to_owned(), String::new())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                leaves(&format!("{path}[{index}]"), item, found);
            }
        }
        // Only here null says that there is none; elsewhere that nothing is known.
        Value::Null if path == "document" => found.push((path.to_owned(), String::new())),
        Value::Null => {}
        Value::String(text) => found.push((path.to_owned(), text.clone())),
        other => found.push((path.to_owned(), other.to_string())),
    }
}

#[test]
fn every_fact_of_every_key_is_told() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records/whole-format.json");
    let record: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let subject = json!({ "kind": "legalPerson" });
    for entry in record["entries"].as_array().unwrap() {
        let mut expected = Vec::new();
        leaves("", entry, &mut expected);
        // What was collected of people, and who was marked with the subject, is not told as it stands.
        let open = |path: &str| !(path.starts_with("data[") || path.starts_with("listing.linked["));
        let mut told: Vec<(String, String)> =
            facts(&subject, entry).into_iter().map(|fact| (fact.path, fact.value)).collect();
        assert_eq!(told.len(), expected.len(), "{}", entry["id"]);
        told.retain(|(path, _)| open(path));
        expected.retain(|(path, _)| open(path));
        told.sort();
        expected.sort();
        assert_eq!(told, expected);
    }
}

#[test]
fn that_there_is_none_is_a_fact_that_nothing_is_known_is_not() {
    let entry = json!({
        "id": "e1", "kind": "penalty", "title": null, "document": null, "circumstances": { "events": [] },
        "objection": [{ "pausedDays": 3, "extended": false, "filedOn": "2026-05-06" }],
    });
    let told = facts(&json!({ "kind": "legalPerson" }), &entry);
    let told: Vec<(&str, FactKind, &str)> =
        told.iter().map(|fact| (fact.path.as_str(), fact.kind, fact.value.as_str())).collect();
    assert_eq!(
        told,
        [
            ("id", FactKind::Text, "e1"),
            ("kind", FactKind::Word, "penalty"),
            ("document", FactKind::None, ""),
            ("circumstances.events", FactKind::None, ""),
            ("objection[0].filedOn", FactKind::Day, "2026-05-06"),
            ("objection[0].extended", FactKind::Flag, "false"),
            ("objection[0].pausedDays", FactKind::Whole, "3"),
        ]
    );
}
