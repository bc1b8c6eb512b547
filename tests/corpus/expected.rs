//! What must come out of a record: everything else must be no, or not asked.

use credit_portal::law::finding::FindingCode;
use credit_portal::words::Word;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a finding is about, by its place in the record: `entries e1`, `subject`, `measures m1`, `authorisations a1`.
pub(crate) type Site = String;

pub(crate) fn of_subject() -> Site {
    "subject".to_owned()
}

/// An outcome other than no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Unknown,
    Yes,
}

impl Outcome {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }

    pub(crate) fn of_word(word: &str) -> Option<Self> {
        [Self::Unknown, Self::Yes].into_iter().find(|one| one.word() == word)
    }
}

/// Where which finding has which outcome. A code's word stands for it, so that the order is that of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected(BTreeMap<(Site, &'static str), Outcome>);

impl Expected {
    /// Of two defects of one kind in one place a certain one tells more than an open one.
    pub(crate) fn add(&mut self, site: &str, code: FindingCode, outcome: Outcome) {
        let told = self.0.entry((site.to_owned(), code.word())).or_insert(outcome);
        *told = outcome.max(*told);
    }

    pub(crate) fn of(&self, site: &str, code: FindingCode) -> Option<Outcome> {
        self.0.get(&(site.to_owned(), code.word())).copied()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, FindingCode, Outcome)> {
        self.0.iter().map(|((site, code), outcome)| (site.as_str(), FindingCode::from_word(code).unwrap(), *outcome))
    }

    /// What the engine's answer, as JSON, says other than no.
    pub(crate) fn answered(answer: &Value) -> Self {
        let mut found = Self::default();
        found.take(&of_subject(), &answer["subject"]["findings"]);
        for kind in ["entries", "measures", "authorisations"] {
            for one in answer[kind].as_array().unwrap() {
                found.take(&format!("{kind} {}", one["id"].as_str().unwrap()), &one["findings"]);
            }
        }
        found
    }

    fn take(&mut self, site: &str, findings: &Value) {
        for finding in findings.as_array().unwrap() {
            let code = FindingCode::from_word(finding["code"].as_str().unwrap()).unwrap();
            if let Some(outcome) = Outcome::of_word(finding["outcome"].as_str().unwrap()) {
                self.add(site, code, outcome);
            }
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let lines = self
            .iter()
            .map(|(site, code, outcome)| json!({ "site": site, "code": code.word(), "outcome": outcome.word() }));
        Value::Array(lines.collect())
    }
}
