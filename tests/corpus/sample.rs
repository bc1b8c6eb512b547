//! A record with what must come out of it, and what the engine answers.

use crate::expected::{Expected, Outcome, Site};
use crate::place::Place;
use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use credit_portal::law::finding::FindingCode;
use credit_portal::problem::{Problem, ProblemCode, Severity};
use credit_portal::words::Word;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Something planted: a defect, a doubt, or, without an outcome, what is almost one.
pub(crate) struct Planted {
    pub(crate) name: String,
    pub(crate) code: FindingCode,
    pub(crate) site: Site,
    pub(crate) outcome: Option<Outcome>,
}

pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) today: Date,
    pub(crate) record: Value,
    pub(crate) planted: Vec<Planted>,
    pub(crate) expected: Expected,
}

impl Sample {
    /// What the engine finds. A wrong check character may be planted; nothing else may be wrong with the text.
    pub(crate) fn answer(&self) -> Expected {
        let today = Day::parse(&self.today.to_string()).unwrap();
        let answer = evaluate(Law::embedded(), &self.record.to_string(), today, &[]).unwrap();
        let broken = answer
            .problems
            .iter()
            .filter(|one| one.severity == Severity::Error && one.code != ProblemCode::IdCheckCharacter);
        assert_eq!(broken.collect::<Vec<_>>(), Vec::<&Problem>::new(), "{}", self.name);
        Expected::answered(&serde_json::to_value(&answer).unwrap())
    }

    /// The place whose law counts for something in the record.
    pub(crate) fn place_of(&self, site: &str) -> Place {
        let id = site.strip_prefix("entries ");
        let entry = self.record["entries"].as_array().unwrap().iter().find(|entry| entry["id"].as_str() == id);
        let provided = entry.and_then(|entry| entry["provider"]["division"].as_str());
        Place::of(provided.unwrap_or_else(|| self.record["subject"]["division"].as_str().unwrap()))
    }

    /// Writes the record and what is expected of it, for people to look at.
    pub(crate) fn write(&self, folder: &Path) {
        let planted: Vec<Value> = self.planted.iter().map(Planted::to_json).collect();
        let told = json!({ "today": self.today.to_string(), "planted": planted, "expected": self.expected.to_json() });
        fs::create_dir_all(folder).unwrap();
        let write = |ending: &str, value: &Value| {
            let text = serde_json::to_string_pretty(value).unwrap();
            fs::write(folder.join(format!("{}.{ending}", self.name)), text).unwrap();
        };
        write("json", &self.record);
        write("expected.json", &told);
    }
}

impl Planted {
    fn to_json(&self) -> Value {
        let outcome = self.outcome.map_or("no", Outcome::word);
        json!({ "what": self.name, "code": self.code.word(), "site": self.site, "outcome": outcome })
    }
}
