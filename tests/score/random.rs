//! Records of any entries that a model may count, with facts missing at will.

use crate::record;
use credit_portal::day::Day;
use proptest::prelude::{Just, Strategy, prop, prop_oneof};
use serde_json::{Value, json};
use std::ops::Range;

fn word(words: &[&str]) -> impl Strategy<Value = Value> + use<> {
    let mut words: Vec<Value> = words.iter().map(|word| json!(word)).collect();
    words.push(Value::Null);
    prop::sample::select(words)
}

fn maybe_day() -> impl Strategy<Value = Value> {
    prop_oneof![4 => any_day().prop_map(|day| json!(day.to_string())), 1 => Just(Value::Null)]
}

pub(crate) fn any_day() -> impl Strategy<Value = Day> {
    (0..2_600_u32).prop_map(|days| Day::new(2021, 1, 1).unwrap().plus_days(days))
}

/// A day before any of those: when what went on began.
fn before() -> impl Strategy<Value = Day> {
    (0..1_400_u32).prop_map(|days| Day::new(2017, 1, 1).unwrap().plus_days(days))
}

fn entry() -> impl Strategy<Value = Value> {
    let kinds =
        vec!["penalty", "seriousList", "abnormalList", "judgmentDefault", "arrears", "commitment", "honour", "other"];
    let kind = prop_oneof![3 => Just("penalty"), 5 => prop::sample::select(kinds)];
    let facts = (
        prop_oneof![3 => prop::sample::select(&["minor", "general", "serious"][..]).prop_map(|class| json!(class)), 1 => Just(Value::Null)],
        word(&["performing", "performing", "kept", "broken", "false"]),
        word(&["county", "city", "province", "national"]),
        word(&["taxArrears", "wageArrears", "falseMaterials"]),
        prop::sample::select(vec!["650200", "321300", "230100", "110000"]),
    );
    let state = (
        word(&["effective", "revoked", "void"]),
        word(&["granted", "refused"]),
        prop::sample::select(vec![Some(true), Some(false), None]),
    );
    let days = (maybe_day(), maybe_day(), maybe_day(), maybe_day(), prop::option::weighted(0.2, before()));
    (kind, facts, state, days).prop_map(|(kind, facts, (status, repaired, shown), days)| {
        let (class, commitment, level, act, place) = facts;
        let (determined, acted, event, due, since) = days;
        let mut entry = json!({
            "kind": kind, "class": class, "determinedOn": determined, "act": { "kind": act, "on": acted },
            "provider": { "division": place }, "honour": { "level": level },
            "document": { "type": "judgment", "status": status, "changedOn": event },
            "publicity": { "shown": shown }, "duties": { "fulfilledOn": event, "harmRemoved": shown },
        });
        if repaired == "granted" || shown == Some(true) {
            entry["repair"] = json!({ "outcome": repaired, "decidedOn": due });
        }
        if kind == "commitment" {
            entry["commitment"] = json!({ "status": commitment, "dueOn": due });
        }
        if let Some(since) = since {
            entry["continuing"] = json!({ "since": since.to_string(), "endedOn": event });
        }
        entry
    })
}

/// A record, as its tree.
pub(crate) fn records() -> impl Strategy<Value = Value> {
    records_of(0..6)
}

/// A record of so many entries.
pub(crate) fn records_of(entries: Range<usize>) -> impl Strategy<Value = Value> {
    let place = prop::sample::select(vec!["650200", "321300", "230100", "110000"]);
    (place, prop::collection::vec(entry(), entries))
        .prop_map(|(place, entries)| record(&json!({ "kind": "legalPerson", "division": place }), &entries))
}
