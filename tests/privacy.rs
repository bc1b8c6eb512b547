//! What the engine says never carries a person's name or number in full, nor data that must not be collected.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::Topic;
use credit_portal::evaluate::{evaluate, explain, survey};
use credit_portal::law::Law;

/// Invented; the check character is right.
const NUMBER: &str = "650203199003074530";
const NAME: &str = "欧阳试验";
const OTHERS: [&str; 4] = ["司马样例", "650203196502283317", "样例甲血型", "样例私人电话"];

fn record(kind: &str) -> String {
    format!(
        r#"{{"schema":"credit-record/1",
        "subject":{{"kind":"{kind}","name":"{NAME}","id":{{"type":"residentId","number":"{NUMBER}"}},"division":"650200",
          "roles":[{{"role":"guardian","name":"{}","id":{{"type":"residentId","number":"{}"}}}}]}},
        "entries":[{{"id":"e1","kind":"penalty","title":"{NAME}（{NUMBER}）的处罚","determinedOn":"2026-05-10",
          "listing":{{"linked":[{{"name":"{}","role":"spouse","responsible":false}}]}},
          "data":[{{"field":"bloodType","value":"{}"}},{{"field":"income","value":"{}"}}],
          "history":[{{"on":"2026-06-01","what":"{NAME}的地址","why":"{NUMBER}"}}],
          "publicity":{{"shown":true}}}}],
        "measures":[{{"id":"m1","kind":"highConsumption","entry":"e1"}}],
        "authorisations":[{{"id":"a1","grantee":"样例银行","purpose":"{NAME}贷款","scope":["{NUMBER}的记录"]}}]}}"#,
        OTHERS[0], OTHERS[1], OTHERS[0], OTHERS[2], OTHERS[3]
    )
}

fn said(kind: &str) -> String {
    let today = Day::parse("2026-11-21").unwrap();
    let answer = evaluate(Law::embedded(), &record(kind), today, &[]).unwrap();
    let steps = explain(Law::embedded(), &record(kind), today, &[], &Topic::entry("e1")).unwrap();
    let glance = survey(Law::embedded(), &record(kind), today, &[]).unwrap();
    let texts = [serde_json::to_string(&answer), serde_json::to_string(&steps), serde_json::to_string(&glance)];
    texts.into_iter().map(Result::unwrap).collect()
}

#[test]
fn a_persons_name_and_number_leave_the_core_masked_only() {
    let said = said("naturalPerson");
    assert!(said.contains("\"entries\":[{\"id\":\"e1\""), "{said}");
    for secret in [NUMBER, NAME, &NUMBER[6..14]].iter().chain(&OTHERS) {
        assert!(!said.contains(secret), "{secret} is in the answer");
    }
}

#[test]
fn texts_in_which_the_person_is_named_are_masked_and_told() {
    let said = said("naturalPerson");
    for told in [
        "\"title\":\"欧***（6****************0）的处罚\"",
        "\"path\":\"history[0].what\",\"kind\":\"text\",\"value\":\"欧***的地址\"",
        "\"path\":\"listing.linked[0].name\",\"kind\":\"text\",\"value\":\"司***\"",
        "\"path\":\"data[0].value\",\"kind\":\"text\",\"value\":\"＊＊＊＊＊\"",
        "\"purpose\":\"欧***贷款\"",
        "\"scope\":[\"6****************0的记录\"]",
    ] {
        assert!(said.contains(told), "{told} is not in {said}");
    }
}

#[test]
fn a_resident_number_is_masked_whoever_the_subject_is() {
    let said = said("legalPerson");
    assert!(!said.contains(NUMBER) && !said.contains(OTHERS[1]));
}

#[test]
fn a_number_that_fails_its_check_is_masked_in_the_problem_too() {
    let wrong = record("naturalPerson").replace(NUMBER, "650203199003074538");
    let answer = evaluate(Law::embedded(), &wrong, Day::parse("2026-11-21").unwrap(), &[]).unwrap();
    let said = serde_json::to_string(&answer).unwrap();
    assert!(said.contains("id-check-character"), "{said}");
    assert!(!said.contains("650203199003074538"), "{said}");
}
