//! What a case expects of an answer.

use crate::cases::{Case, with_null};
use credit_portal::law::clock::ClockKind;
use credit_portal::law::finding::FindingCode;
use credit_portal::law::form::Form;
use credit_portal::words::Word;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const KEYS: [&str; 30] = [
    "name",
    "today",
    "ask",
    "subject",
    "entry",
    "others",
    "measures",
    "authorisations",
    "display",
    "findings",
    "details",
    "cites",
    "draftFindings",
    "clocks",
    "actions",
    "incentive",
    "commitment",
    "supervision",
    "subjectFindings",
    "subjectActions",
    "measureFindings",
    "authorisationFindings",
    "draftSubjectFindings",
    "draftMeasureFindings",
    "draftAuthorisationFindings",
    "score",
    "draftSupervision",
    "priorities",
    "against",
    "sensitive",
];

/// How a case came out.
pub(crate) struct Checked<'c> {
    case: &'c Case,
    answer: Value,
    differences: Vec<String>,
    /// The provisions behind everything that was expected and found.
    pub(crate) cited: BTreeSet<String>,
}

/// Holds an answer against everything that a case expects of it.
pub(crate) fn check(case: &Case) -> Checked<'_> {
    for key in case.says.as_object().unwrap().keys() {
        assert!(KEYS.contains(&key.as_str()), "{}: {key} is not a key of a case", case.name());
    }
    let answer = case.answer();
    let entry = answer["entries"][0].clone();
    let mut checked = Checked { case, answer: answer.clone(), differences: Vec::new(), cited: BTreeSet::new() };
    checked.display(&entry["display"]);
    let drafts =
        |of: &Value, draft: bool| list(of).iter().filter(|one| one["draft"] == draft).cloned().collect::<Vec<_>>();
    checked.findings("findings", &drafts(&entry["findings"], false));
    checked.findings("draftFindings", &drafts(&entry["findings"], true));
    checked.findings("subjectFindings", &drafts(&answer["subject"]["findings"], false));
    checked.findings("measureFindings", &drafts(&answer["measures"][0]["findings"], false));
    checked.findings("authorisationFindings", &drafts(&answer["authorisations"][0]["findings"], false));
    checked.findings("draftSubjectFindings", &drafts(&answer["subject"]["findings"], true));
    checked.findings("draftMeasureFindings", &drafts(&answer["measures"][0]["findings"], true));
    checked.findings("draftAuthorisationFindings", &drafts(&answer["authorisations"][0]["findings"], true));
    checked.details(list(&entry["findings"]));
    checked.cites();
    checked.clocks(list(&entry["clocks"]));
    checked.actions(list(&entry["actions"]));
    checked.qualifications("incentive");
    checked.qualifications("commitment");
    checked.against();
    checked.sensitive(&entry["recorded"]);
    checked.priorities();
    checked.subject();
    checked
}

impl Checked<'_> {
    pub(crate) fn differences(&self) -> Vec<String> {
        self.differences.iter().map(|one| format!("{}\n    {one}", self.case.name())).collect()
    }

    fn differ(&mut self, how: String) {
        self.differences.push(how);
    }

    /// What the case says under a key.
    fn said(&self, key: &str) -> Vec<(String, Value)> {
        let members = self.case.says.get(key).and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, wanted)| (name.clone(), wanted.clone())).collect()
    }

    /// Something was expected, and this was found.
    fn cite(&mut self, found: &Value) {
        self.cited.extend(list(&found["citations"]).iter().map(text));
        self.cited.extend(list(&found["draftCitations"]).iter().map(text));
    }

    fn compare(&mut self, path: &str, wanted: &Value, given: &Value) {
        compare(path, &with_null(wanted), given, &mut self.differences);
    }

    fn display(&mut self, display: &Value) {
        let Some(wanted) = self.case.says.get("display").cloned() else { return };
        // The order of the packs is the chain's business, not a case's.
        self.compare("display", &by_pack(&wanted), &by_pack(display));
        list(&display["readings"]).iter().chain(list(&display["reasons"])).for_each(|one| self.cite(one));
        let arithmetic = self.case.arithmetic();
        let readings = list(&arithmetic["readings"]).iter().flat_map(|reading| list(&reading["steps"]));
        let class_and_choice = list(&arithmetic["class"]).iter().chain(list(&arithmetic["governing"]));
        readings.chain(class_and_choice).for_each(|step| self.cite(step));
    }

    fn findings(&mut self, key: &str, found: &[Value]) {
        let arithmetic = self.case.says.get(key).map(|_| self.case.arithmetic());
        for (code, wanted) in self.said(key) {
            assert!(FindingCode::from_word(&code).is_some(), "{}: there is no finding {code}", self.case.name());
            let found = found.iter().find(|finding| finding["code"] == *code);
            let told = found.map_or("absent".to_owned(), outcome);
            if told != wanted {
                self.differ(format!("{key}.{code}: expected {wanted}, got {told}"));
            }
            found.into_iter().for_each(|found| self.cite(found));
            let explained = arithmetic.iter().flat_map(|steps| list(&steps["findings"]));
            let steps = explained.filter(|one| one["code"] == *code).flat_map(|one| list(&one["steps"]));
            steps.for_each(|step| self.cite(step));
        }
    }

    fn details(&mut self, found: &[Value]) {
        for (code, wanted) in self.said("details") {
            let found = found.iter().find(|one| one["code"] == *code).map_or(&Value::Null, |one| &one["details"]);
            self.compare(&format!("details.{code}"), &wanted, found);
        }
    }

    fn cites(&mut self) {
        let answer = self.answer.clone();
        let places = ["entries", "measures", "authorisations"].iter().map(|place| &answer[place][0]["findings"]);
        let everywhere: Vec<&Value> = places.chain([&answer["subject"]["findings"]]).flat_map(list).collect();
        for (code, wanted) in self.said("cites") {
            let cited =
                everywhere.iter().find(|one| one["code"] == *code).map_or(&[][..], |one| list(&one["citations"]));
            let lacking: Vec<&Value> = list(&wanted).iter().filter(|id| !cited.contains(id)).collect();
            if !lacking.is_empty() {
                self.differ(format!("{code} does not cite {lacking:?} but {cited:?}"));
            }
        }
    }

    /// `"PACK kind"`: what is expected of the limits of that pack and kind, in their order.
    fn clocks(&mut self, given: &[Value]) {
        for (name, wanted) in self.said("clocks") {
            let (pack, kind) = name.split_once(' ').unwrap();
            assert!(ClockKind::from_word(kind).is_some(), "{}: there is no limit {kind}", self.case.name());
            let found: Vec<Value> =
                given.iter().filter(|one| one["pack"] == pack && one["kind"] == kind).cloned().collect();
            found.iter().for_each(|one| self.cite(one));
            let wanted = match wanted {
                Value::String(word) if word == "absent" => json!([]),
                Value::Array(_) => wanted,
                one => json!([one]),
            };
            self.compare(&format!("clocks.{name}"), &wanted, &Value::Array(found));
        }
    }

    fn actions(&mut self, given: &[Value]) {
        for (form, wanted) in self.said("actions") {
            assert!(Form::from_word(&form).is_some(), "{}: there is no form {form}", self.case.name());
            let found = given.iter().find(|action| action["form"] == *form);
            let path = format!("actions.{form}");
            match (wanted == "absent", found) {
                (true, None) => {}
                (true, Some(_)) => self.differ(format!("{path}: is there")),
                (false, None) => self.differ(format!("{path}: is not there")),
                (false, Some(found)) => {
                    let mut told = found.clone();
                    let blockers = list(&found["blockers"]).iter();
                    told["blockers"] =
                        blockers.map(|one| format!("{}: {}", text(&one["needs"]), text(&one["outcome"]))).collect();
                    self.compare(&path, &wanted, &told);
                    self.cite(found);
                    list(&found["receivers"]).iter().for_each(|one| self.cite(one));
                }
            }
        }
    }

    fn qualifications(&mut self, key: &str) {
        for (pack, wanted) in self.said(key) {
            let found = list(&self.answer["subject"][key]).iter().find(|one| one["pack"] == *pack).cloned();
            let told = found.as_ref().map_or("absent".to_owned(), outcome);
            if told != wanted {
                self.differ(format!("{key}.{pack}: expected {wanted}, got {told}"));
            }
            found.iter().for_each(|found| self.cite(found));
        }
    }

    /// `"incentive KLM"`: what speaks against it, each as `kind outcome entries`.
    fn against(&mut self) {
        for (name, wanted) in self.said("against") {
            let (benefit, pack) = name.split_once(' ').unwrap();
            let found = list(&self.answer["subject"][benefit]).iter().find(|one| one["pack"] == pack);
            let told = list(&found.unwrap_or(&Value::Null)["against"]).iter().map(|one| {
                let words = [text(&one["kind"]), text(&one["outcome"])];
                words.into_iter().chain(list(&one["entries"]).iter().map(text)).collect::<Vec<_>>().join(" ")
            });
            let told = told.collect();
            self.compare(&format!("against.{name}"), &wanted, &told);
        }
    }

    /// What the texts tell of a person, each as `field place from to`.
    fn sensitive(&mut self, recorded: &Value) {
        let Some(wanted) = self.case.says.get("sensitive").cloned() else { return };
        let told = list(&recorded["sensitive"])
            .iter()
            .map(|one| format!("{} {} {} {}", text(&one["field"]), text(&one["place"]), one["from"], one["to"]));
        let told = told.collect();
        self.compare("sensitive", &wanted, &told);
    }

    /// All that helps, in its order, each as `help about code form since until`, where it has them.
    fn priorities(&mut self) {
        let Some(wanted) = self.case.says.get("priorities").cloned() else { return };
        let told = list(&self.answer["priorities"]).iter().map(|one| {
            let about = if one["about"]["id"].is_null() { &one["about"]["kind"] } else { &one["about"]["id"] };
            let more: Vec<String> = list(&one["more"]).iter().map(|code| format!("+{}", text(code))).collect();
            let day = |name: &str| one[name].as_str().map(|day| format!("{name} {day}"));
            let word = |value: &Value| value.as_str().map(str::to_owned);
            let draft = (one["draft"] == true).then(|| "draft".to_owned());
            let head = [word(&one["help"]), word(about), word(&one["code"])].into_iter().flatten().chain(more);
            let tail = [word(&one["form"]), day("since"), day("until"), draft].into_iter().flatten();
            head.chain(tail).collect::<Vec<_>>().join(" ")
        });
        let told = told.collect();
        self.compare("priorities", &wanted, &told);
    }

    fn subject(&mut self) {
        let subject = self.answer["subject"].clone();
        if let Some(wanted) = self.case.says.get("supervision").cloned() {
            self.compare("supervision", &wanted, &subject["supervision"]["level"]);
            self.cite(&subject["supervision"]);
        }
        if let Some(wanted) = self.case.says.get("draftSupervision").cloned() {
            self.compare("draftSupervision", &wanted, &subject["supervision"]["draftLevel"]);
            self.cite(&subject["supervision"]);
        }
        if let Some(wanted) = self.case.says.get("score").cloned() {
            self.compare("score", &wanted, &subject["score"]["status"]);
            self.cite(&subject["score"]);
        }
        for form in self.case.says.get("subjectActions").map(list).unwrap_or_default() {
            match list(&subject["actions"]).iter().find(|action| action["form"] == *form) {
                Some(found) => {
                    self.cite(found);
                    list(&found["receivers"]).iter().for_each(|one| self.cite(one));
                }
                None => self.differ(format!("the subject has no {form}")),
            }
        }
    }
}

/// A display whose readings stand in the order of their packs.
fn by_pack(display: &Value) -> Value {
    let mut display = display.clone();
    if let Some(readings) = display.get_mut("readings").and_then(Value::as_array_mut) {
        readings.sort_by_key(|reading| reading["pack"].as_str().unwrap_or_default().to_owned());
    }
    display
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// `yes`, `no`, or `unknown: what, is, missing`.
fn outcome(finding: &Value) -> String {
    let outcome = text(&finding["outcome"]);
    let missing: Vec<String> = list(&finding["missing"]).iter().map(text).collect();
    if missing.is_empty() { outcome } else { format!("{outcome}: {}", missing.join(", ")) }
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
