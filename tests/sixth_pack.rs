//! Another regulation is another TOML file: a made-up one, read at run time, speaks through the engine as it is.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::Outcome;
use credit_portal::evaluate::evaluate;
use credit_portal::law::display::DisplayRole;
use credit_portal::law::finding::FindingCode;
use credit_portal::law::pack::{Effect, Pack};
use credit_portal::law::{Law, check};
use serde_json::{Value, json};
use std::fs;

fn law() -> Law {
    let text = fs::read_to_string("tests/made-up/regulation.toml").unwrap();
    let mut law = Law::embedded().clone();
    law.packs.push(toml::from_str::<Pack>(&text).unwrap());
    law
}

fn answer(today: &str, entry: &Value) -> Value {
    let record = json!({
        "schema": "credit-record/1",
        "subject": { "kind": "legalPerson", "division": "990102" },
        "entries": [entry],
    });
    let answer = evaluate(&law(), &record.to_string(), Day::parse(today).unwrap(), &[]).unwrap();
    serde_json::to_value(&answer).unwrap()["entries"][0].clone()
}

#[test]
fn it_holds_together_with_the_others() {
    let mut packs = credit_portal::law::in_words();
    packs.push(law().packs.pop().unwrap());
    assert_eq!(check::faults(&packs), Vec::<String>::new());
}

#[test]
fn its_period_is_read_beside_the_national_rule() {
    let entry = json!({ "id": "e1", "kind": "penalty", "class": "general", "determinedOn": "2026-08-10" });
    let display = &answer("2026-11-21", &entry)["display"];
    assert_eq!(display["readings"][0]["pack"], "NOWHERE");
    assert_eq!(display["readings"][0]["firstRepairDay"], "2027-02-11");
    assert_eq!(display["readings"][0]["lastShownDay"], "2028-08-10");
    assert_eq!((&display["governing"], &display["lastShownDay"]), (&json!("O36"), &json!("2027-08-10")));
    assert_eq!(answer("2026-06-30", &entry)["display"]["readings"][0]["pack"], "O36", "before its first day");
}

#[test]
fn its_limits_letters_and_findings_speak() {
    let entry = json!({
        "id": "e1", "kind": "other", "class": "general", "determinedOn": "2026-08-10",
        "act": { "kind": "uncivilConduct" }, "publicity": { "shown": true },
        "objection": [{ "receivedOn": "2026-11-13" }],
    });
    let answer = answer("2026-11-21", &entry);
    assert_eq!(answer["display"]["status"], "notToBeShown");
    let found = answer["findings"].as_array().unwrap().iter().find(|one| one["code"] == "must-not-enter").unwrap();
    assert_eq!((&found["outcome"], &found["citations"]), (&json!("yes"), &json!(["NOWHERE-3"])));
    // 13 November 2026 is a Friday: Monday, Tuesday, Wednesday; then Thursday and Friday.
    assert_eq!(answer["clocks"][0]["dueOn"], "2026-11-18");
    assert_eq!(answer["clocks"][1]["dueOn"], "2026-11-20");
    let objection = answer["actions"].as_array().unwrap().iter().find(|one| one["form"] == "F3").unwrap();
    assert!(objection["citations"].as_array().unwrap().contains(&json!("NOWHERE-2")));
}

#[test]
fn two_rules_that_collide_are_a_finding_not_a_choice() {
    let mut law = law();
    let own = law.packs.last_mut().unwrap();
    let mut first = own.rules.iter().find(|rule| rule.id == "NOWHERE-1.display").unwrap().clone();
    let Effect::Display(display) = &mut first.effect else { panic!("no display") };
    display.role = DisplayRole::Governs;
    let mut second = first.clone();
    first.id = "NOWHERE-1.one".to_owned();
    second.id = "NOWHERE-1.other".to_owned();
    own.rules.extend([first, second]);
    let record = json!({
        "schema": "credit-record/1",
        "subject": { "kind": "legalPerson", "division": "990102" },
        "entries": [{ "id": "e1", "kind": "penalty", "class": "general", "determinedOn": "2026-08-10" }],
    });
    let answer = evaluate(&law, &record.to_string(), Day::parse("2026-11-21").unwrap(), &[]).unwrap();
    let found = answer.entries[0].findings.iter().find(|one| one.code == FindingCode::RulesCollide).unwrap();
    assert_eq!(
        (found.outcome, &found.details),
        (Outcome::Yes, &vec!["NOWHERE-1.one".to_owned(), "NOWHERE-1.other".to_owned()])
    );
}
