//! The cases that were worked out by hand.

use crate::{added_up, answer, list, record, request};
use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use serde_json::Value;
use std::fs;

/// `event entry points`, `floor indicator points`.
fn line(line: &Value) -> String {
    let kind = line["kind"].as_str().unwrap();
    let name = match kind {
        "event" => line["event"].as_str(),
        _ => Some(kind),
    };
    let about = if kind == "event" || kind == "factor" { &line["entry"] } else { &line["indicator"] };
    [name, about.as_str(), Some(&line["points"].to_string())].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn texts(value: &Value, keys: &[&str]) -> String {
    keys.iter().map(|key| value[*key].as_str().unwrap_or("the subject")).collect::<Vec<_>>().join(" ")
}

fn unclear(one: &Value) -> String {
    let missing: Vec<&str> = list(&one["missing"]).iter().map(|fact| fact.as_str().unwrap()).collect();
    format!("{}: {}", texts(one, &["event", "entry"]), missing.join(", "))
}

/// What a case says of a score, and what the score says.
fn told(key: &str, score: &Value) -> Value {
    let each = |key: &str, told: fn(&Value) -> String| list(&score[key]).iter().map(told).collect::<Vec<_>>().into();
    match key {
        "lines" => each("contributions", line),
        "vetoes" => each("vetoes", |one| texts(one, &["event", "entry", "effect", "grade"])),
        "unclear" => each("unclear", unclear),
        "official" => texts(&score["official"], &["entry", "grade", "on"]).into(),
        "cites" => [list(&score["citations"]), list(&score["draftCitations"])].concat().into(),
        _ => score[key].clone(),
    }
}

#[test]
fn every_case_comes_out_as_it_was_worked_out() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in fs::read_dir("tests/score/cases").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let sheet: Value = toml::from_str::<toml::Table>(&text).unwrap().try_into().unwrap();
        for case in list(&sheet["cases"]) {
            let of = |key: &str| case.get(key).unwrap_or(&sheet["base"][key]);
            let text = record(of("subject"), list(&case["entries"])).to_string();
            let today = Day::parse(of("today").as_str().unwrap()).unwrap();
            let ask: Vec<String> = list(&case["ask"]).iter().map(|draft| draft.as_str().unwrap().to_owned()).collect();
            let answer =
                answer(&crate::ScoreRequest { model: of("model").as_str(), ask: &ask, ..request(&text, today) });
            assert_eq!(answer["problems"], serde_json::json!([]), "{}", case["name"]);
            let score = &answer["now"]["score"];
            for key in ["points", "grade", "lines", "vetoes", "unclear", "official", "refusal", "cites"] {
                let Some(wanted) = case.get(key) else { continue };
                let wanted = if wanted == "null" { &Value::Null } else { wanted };
                let found = told(key, score);
                if *wanted != found {
                    wrong.push(format!("{}: {key} is {found}, not {wanted}", case["name"]));
                }
            }
            let allowed = case.get("refusal").is_none();
            assert_eq!(score["status"] == "allowed", allowed, "{}", case["name"]);
            if allowed {
                assert_eq!(score["points"], added_up(score), "{}", case["name"]);
            }
            if of("model").is_null() {
                let evaluation = evaluate(Law::embedded(), &text, today, &ask).unwrap();
                assert_eq!(serde_json::to_value(evaluation.subject.score).unwrap(), *score, "{}", case["name"]);
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 40, "only {count} cases were found");
}
