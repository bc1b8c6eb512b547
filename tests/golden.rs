//! The golden cases: facts and what the law says of them, written from the law in `tests/cases`.

use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_comes_out_as_the_law_says() {
    let mut files = Vec::new();
    gather(Path::new("tests/cases"), &mut files);
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let whole: Value = toml::from_str::<toml::Table>(&text).unwrap().try_into().unwrap();
        for case in whole["cases"].as_array().unwrap() {
            count += 1;
            let mut differences = Vec::new();
            check(&whole["base"], case, &mut differences);
            let name = format!("{}: {}", file.display(), case["name"].as_str().unwrap());
            wrong.extend(differences.into_iter().map(|difference| format!("{name}\n    {difference}")));
        }
    }
    assert!(count >= 50, "only {count} cases were found");
    assert!(wrong.is_empty(), "{} differences in {count} cases:\n{}", wrong.len(), wrong.join("\n"));
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() { gather(&path, files) } else { files.push(path) }
    }
}

fn check(base: &Value, case: &Value, differences: &mut Vec<String>) {
    for key in case.as_object().unwrap().keys() {
        let known = ["name", "today", "subject", "entry", "display", "findings"].contains(&key.as_str());
        assert!(known, "{}: {key} is not a key of a case", case["name"]);
    }
    let today = case.get("today").unwrap_or(&base["today"]).as_str().unwrap();
    let mut entry = base["entry"].as_object().unwrap().clone();
    entry.extend(case["entry"].as_object().unwrap().clone());
    entry.insert("id".to_owned(), json!("e1"));
    let subject = case.get("subject").unwrap_or(&base["subject"]);
    let record = json!({ "schema": "credit-record/1", "subject": with_null(subject), "entries": [with_null(&Value::Object(entry))] });
    let answer = evaluate(Law::embedded(), &record.to_string(), Day::parse(today).unwrap(), &[]).unwrap();
    assert_eq!(answer.problems, [], "{}", case["name"]);
    let answer = serde_json::to_value(&answer).unwrap();
    let given = &answer["entries"][0];
    if let Some(display) = case.get("display") {
        compare("display", &with_null(display), &given["display"], differences);
    }
    for (code, wanted) in case.get("findings").and_then(Value::as_object).into_iter().flatten() {
        let found = given["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == **code);
        let told = found.map(told_finding);
        if told.as_deref() != wanted.as_str() {
            differences.push(format!("{code}: expected {wanted}, got {told:?}"));
        }
    }
}

/// `yes`, `no`, or `unknown: what, is, missing`.
fn told_finding(finding: &Value) -> String {
    let outcome = finding["outcome"].as_str().unwrap();
    let missing: Vec<&str> = finding["missing"].as_array().unwrap().iter().map(|fact| fact.as_str().unwrap()).collect();
    if missing.is_empty() { outcome.to_owned() } else { format!("{outcome}: {}", missing.join(", ")) }
}

/// TOML has no null: the text `null` stands for it.
fn with_null(value: &Value) -> Value {
    match value {
        Value::String(text) if text == "null" => Value::Null,
        Value::Array(items) => items.iter().map(with_null).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), with_null(value))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// What is expected must be there; an object may hold more than is expected of it, a list may not.
fn compare(path: &str, wanted: &Value, given: &Value, differences: &mut Vec<String>) {
    match (wanted, given) {
        (Value::Object(wanted), Value::Object(given)) => {
            for (key, wanted) in wanted {
                let path = format!("{path}.{key}");
                match given.get(key) {
                    Some(given) => compare(&path, wanted, given, differences),
                    None => differences.push(format!("{path}: there is no such key")),
                }
            }
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            for (index, (wanted, given)) in wanted.iter().zip(given).enumerate() {
                compare(&format!("{path}[{index}]"), wanted, given, differences);
            }
        }
        _ if wanted == given => {}
        _ => differences.push(format!("{path}: expected {wanted}, got {given}")),
    }
}
