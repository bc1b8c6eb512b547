//! The published schema of models: what is shipped is valid by it, and what the engine refuses for its shape is not.

use crate::models::{giving, model, with};
use crate::{answer, day, list, record, request};
use credit_portal::day::Day;
use credit_portal::publish::score_model_schema;
use credit_portal::score::models_file;
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(&score_model_schema()).unwrap()
}

fn is_valid(model: &Value) -> bool {
    let schema = schema();
    holds(&schema, &schema, model)
}

/// Whether a value is as a schema says, for those keywords that ours has; any other stops the test.
fn holds(whole: &Value, schema: &Value, value: &Value) -> bool {
    schema.as_object().unwrap().iter().all(|(keyword, wanted)| keeps(whole, schema, keyword, wanted, value))
}

fn keeps(whole: &Value, schema: &Value, keyword: &str, wanted: &Value, value: &Value) -> bool {
    let number = |bound: &Value| value.as_i64().zip(bound.as_i64());
    let counts = |length: Option<usize>| length.map(|length| (length as u64, wanted.as_u64().unwrap()));
    let each = |ways: &Value| list(ways).iter().filter(|way| holds(whole, way, value)).count();
    let part = |name: &str| &schema[name];
    match keyword {
        "$schema" | "$defs" | "title" | "description" | "format" | "then" => true,
        "$ref" => {
            let pointer = wanted.as_str().unwrap().strip_prefix('#').unwrap();
            holds(whole, whole.pointer(pointer).unwrap(), value)
        }
        "allOf" => each(wanted) == list(wanted).len(),
        "anyOf" => each(wanted) > 0,
        "oneOf" => each(wanted) == 1,
        "if" => !holds(whole, wanted, value) || holds(whole, part("then"), value),
        "const" => value == wanted,
        "type" => match wanted.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_i64(),
            "null" => value.is_null(),
            other => panic!("type {other}"),
        },
        "required" => {
            value.as_object().is_none_or(|map| list(wanted).iter().all(|key| map.contains_key(key.as_str().unwrap())))
        }
        "properties" => value
            .as_object()
            .is_none_or(|map| map.iter().all(|(key, one)| wanted.get(key).is_none_or(|of| holds(whole, of, one)))),
        "additionalProperties" => {
            assert_eq!(wanted, false);
            value.as_object().is_none_or(|map| map.keys().all(|key| part("properties").get(key).is_some()))
        }
        "items" => list(value).iter().all(|one| holds(whole, wanted, one)),
        "contains" => value.as_array().is_none_or(|list| list.iter().any(|one| holds(whole, wanted, one))),
        "minItems" => counts(value.as_array().map(Vec::len)).is_none_or(|(length, least)| length >= least),
        "maxItems" => counts(value.as_array().map(Vec::len)).is_none_or(|(length, most)| length <= most),
        "minProperties" => counts(value.as_object().map(|map| map.len())).is_none_or(|(count, least)| count >= least),
        "maxProperties" => counts(value.as_object().map(|map| map.len())).is_none_or(|(count, most)| count <= most),
        "minimum" => number(wanted).is_none_or(|(number, least)| number >= least),
        "maximum" => number(wanted).is_none_or(|(number, most)| number <= most),
        "pattern" => value.as_str().is_none_or(|text| fits(wanted.as_str().unwrap(), text)),
        other => panic!("the schema has {other}, which is not checked here"),
    }
}

fn fits(pattern: &str, text: &str) -> bool {
    let digits = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match pattern {
        "\\S" => !text.trim().is_empty(),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let parts: Vec<&str> = text.split('-').collect();
            matches!(parts[..], [year, month, day] if digits(year, 4..=4) && digits(month, 2..=2) && digits(day, 2..=2))
        }
        "^[0-9]{1,5} (day|month|year)s?$" => text.split_once(' ').is_some_and(|(count, unit)| {
            digits(count, 1..=5) && ["day", "month", "year"].contains(&unit.strip_suffix('s').unwrap_or(unit))
        }),
        other => panic!("the schema has the pattern {other}, which is not checked here"),
    }
}

#[test]
fn the_models_of_the_site_are_valid_as_written_and_as_published() {
    let published: Value = serde_json::from_slice(models_file()).unwrap();
    assert!(list(&published["models"]).len() >= 2);
    for model in list(&published["models"]) {
        assert!(is_valid(model), "{}", model["id"]);
    }
    for file in std::fs::read_dir("src/score/models").unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(is_valid(&toml::from_str::<toml::Table>(&text).unwrap().try_into().unwrap()), "{}", path.display());
    }
}

#[test]
fn what_is_valid_is_read_by_the_engine() {
    let text = record(&json!({ "kind": "legalPerson" }), &[]).to_string();
    let people = record(&json!({ "kind": "naturalPerson" }), &[]).to_string();
    let today: Day = day("2026-11-21");
    for (model, text) in [(model(), &text), (giving(), &people)] {
        assert!(is_valid(&model), "{model:#}");
        let own = model.to_string();
        let told = answer(&crate::ScoreRequest { own_model: Some(&own), ..request(text, today) });
        assert_eq!(told["now"]["score"]["status"], "allowed");
    }
}

#[test]
fn a_broken_model_is_not_valid() {
    let costs = |key: &str, value: Value| {
        let mut model = giving();
        model[key] = value;
        model
    };
    let with_key = |key: &str| {
        let mut model = model();
        model["events"][0][key] = json!("x");
        model
    };
    for broken in [
        json!([]),
        json!({}),
        with("/id", json!(" ")),
        with("/from", json!("2026-1-1")),
        with("/subjects", json!([])),
        with("/subjects", json!(["firm"])),
        with("/leaves", json!(["shown"])),
        with("/base", json!("many")),
        with("/base", json!(1_000_001)),
        with("/rounding", json!("up")),
        with("/grades/0/from", json!(1.5)),
        with("/indicators/0", json!({ "id": "all", "clause": "1", "cap": -1 })),
        with("/indicators/0", json!({ "id": "all", "clause": "1", "floor": 1 })),
        with("/events/0/points", json!(1.5)),
        with("/events/0/when", json!({})),
        with("/events/0/when", json!({ "kind": ["sin"] })),
        with("/events/0/when", json!({ "kind": "penalty" })),
        with("/events/0/when", json!({ "someEntry": { "kind": ["penalty"] } })),
        with("/events/0/when", json!({ "not": { "nationalGrade": ["A"] } })),
        with("/events/0/when", json!({ "kind": ["penalty"], "is": "shown" })),
        with("/events/0/factor/steps/0/perMille", json!(1001)),
        with("/events/0/factor/steps/0/after", json!("soon")),
        with("/events/0/factor/steps", json!([])),
        with("/vetoes/0/caps", json!(1)),
        with("/vetoes/0", json!({ "id": "no", "clause": "2", "when": { "kind": ["seriousList"] } })),
        with_key("colour"),
        with_key("of"),
        with_key("per"),
        costs("vetoes", json!([{ "id": "no", "clause": "2", "caps": "all", "when": { "kind": ["penalty"] } }])),
        costs(
            "events",
            json!([{ "id": "late", "indicator": "all", "clause": "1", "points": -1, "when": { "kind": ["arrears"] } }]),
        ),
    ] {
        assert!(!is_valid(&broken), "{broken:#}");
    }
}
