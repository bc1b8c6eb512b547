//! The golden cases as they stand in `tests/cases`, and the answers to them.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::Topic;
use credit_portal::evaluate::{evaluate, explain};
use credit_portal::law::Law;
use credit_portal::problem::{Problem, ProblemCode, Severity};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// One case: what its file gives every case, and what it says itself.
pub(crate) struct Case {
    pub(crate) file: PathBuf,
    base: Value,
    pub(crate) says: Value,
}

/// Every case there is.
pub(crate) fn all() -> Vec<Case> {
    let mut files = Vec::new();
    gather(Path::new("tests/cases"), &mut files);
    files.iter().flat_map(|file| of_file(file)).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() { gather(&path, files) } else { files.push(path) }
    }
}

fn of_file(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).unwrap();
    let whole: Value = toml::from_str::<toml::Table>(&text)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        .try_into()
        .unwrap();
    let cases = whole["cases"].as_array().unwrap().iter();
    cases.map(|says| Case { file: file.to_owned(), base: whole["base"].clone(), says: says.clone() }).collect()
}

impl Case {
    pub(crate) fn name(&self) -> String {
        format!("{}: {}", self.file.display(), self.says["name"].as_str().unwrap())
    }

    fn today(&self) -> Day {
        Day::parse(self.says.get("today").unwrap_or(&self.base["today"]).as_str().unwrap()).unwrap()
    }

    fn ask(&self) -> Vec<String> {
        let asked = self.says.get("ask").and_then(Value::as_array).into_iter().flatten();
        asked.map(|draft| draft.as_str().unwrap().to_owned()).collect()
    }

    /// The record that the case is about, as text.
    fn record(&self) -> String {
        let mut entry = self.base.get("entry").and_then(Value::as_object).cloned().unwrap_or_default();
        entry.extend(self.says.get("entry").and_then(Value::as_object).cloned().unwrap_or_default());
        entry.insert("id".to_owned(), json!("e1"));
        let mut entries = vec![Value::Object(entry)];
        entries.extend(self.says.get("others").and_then(Value::as_array).cloned().unwrap_or_default());
        let subject = self.says.get("subject").unwrap_or(&self.base["subject"]);
        let mut record = json!({ "schema": "credit-record/1", "subject": subject, "entries": entries });
        for key in ["measures", "authorisations"] {
            if let Some(given) = self.says.get(key) {
                record[key] = given.clone();
            }
        }
        with_null(&record).to_string()
    }

    /// What the engine says. A wrong check character may be what a case is about; nothing else may be wrong.
    pub(crate) fn answer(&self) -> Value {
        let answer = evaluate(Law::embedded(), &self.record(), self.today(), &self.ask()).unwrap();
        let broken = answer
            .problems
            .iter()
            .filter(|one| one.severity == Severity::Error && one.code != ProblemCode::IdCheckCharacter);
        assert_eq!(broken.collect::<Vec<_>>(), Vec::<&Problem>::new(), "{}", self.name());
        serde_json::to_value(&answer).unwrap()
    }

    /// The arithmetic behind what the engine says of the entry.
    pub(crate) fn arithmetic(&self) -> Value {
        let steps = explain(Law::embedded(), &self.record(), self.today(), &self.ask(), &Topic::entry("e1")).unwrap();
        serde_json::to_value(&steps).unwrap()
    }
}

/// TOML has no null: the text `null` stands for it.
pub(crate) fn with_null(value: &Value) -> Value {
    match value {
        Value::String(text) if text == "null" => Value::Null,
        Value::Array(items) => items.iter().map(with_null).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), with_null(value))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}
