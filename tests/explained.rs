//! The arithmetic behind what is said of measures, authorisations and the subject.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{Explanation, StepKind, Topic, TopicKind};
use credit_portal::evaluate::explain;
use credit_portal::law::Law;
use credit_portal::law::finding::FindingCode;
use credit_portal::law::pack::Benefit;
use serde_json::json;

fn told(about: &Topic) -> Option<Explanation> {
    let record = json!({
        "schema": "credit-record/1",
        "subject": { "kind": "legalPerson", "division": "650200" },
        "entries": [
            { "id": "good", "kind": "honour", "honour": { "kind": "rescue" } },
            { "id": "bad", "kind": "penalty", "class": "general", "determinedOn": "2026-05-10", "domain": "other",
              "penalty": { "procedure": "ordinary", "mitigation": { "minor": false, "corrected": false } } },
        ],
        "measures": [{ "id": "m1", "kind": "exitBan", "entry": "bad", "endedOn": null, "inNationalList": false }],
        "authorisations": [{ "id": "a1", "purpose": null, "bundled": true }],
    });
    let today = Day::parse("2026-11-21").unwrap();
    explain(Law::embedded(), &record.to_string(), today, &[], about).unwrap()
}

fn one(kind: TopicKind, id: &str) -> Option<Explanation> {
    told(&Topic { kind, id: Some(id.to_owned()) })
}

fn codes(told: &Explanation) -> Vec<FindingCode> {
    told.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_measure_is_explained_by_its_findings() {
    let told = one(TopicKind::Measure, "m1").unwrap();
    assert!(codes(&told).contains(&FindingCode::MeasureOutsideList));
    assert!(told.findings.iter().all(|finding| !finding.steps.is_empty()));
    assert!(told.readings.is_empty() && told.qualifications.is_empty());
}

#[test]
fn so_is_an_authorisation() {
    let told = one(TopicKind::Authorisation, "a1").unwrap();
    assert!(codes(&told).contains(&FindingCode::AuthorisationBundled));
    assert!(told.findings.iter().all(|finding| !finding.steps.is_empty()));
}

#[test]
fn the_subject_is_explained_by_its_findings_and_by_what_was_asked_of_each_entry() {
    let told = told(&Topic::subject()).unwrap();
    assert_eq!(codes(&told), [FindingCode::IdentifierInvalid]);
    let karamay = told.qualifications.iter().find(|one| one.pack == "KLM").unwrap();
    assert_eq!(karamay.benefit, Benefit::Incentive);
    let asked = karamay.steps.iter().filter(|step| step.kind == StepKind::EntryAsked);
    let asked: Vec<String> =
        asked.map(|step| format!("{} {}", step.inputs[0].value, step.result.as_deref().unwrap())).collect();
    assert_eq!(asked, ["good no", "bad yes"]);
}

#[test]
fn what_the_record_does_not_have_is_not_explained() {
    for kind in [TopicKind::Entry, TopicKind::Measure, TopicKind::Authorisation] {
        assert!(one(kind, "none").is_none());
        assert!(told(&Topic { kind, id: None }).is_none());
    }
}
