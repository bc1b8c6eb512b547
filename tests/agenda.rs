//! The days ahead of a whole record.

use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use serde_json::{Value, json};

fn agenda(today: &str) -> Vec<String> {
    let record = json!({
        "schema": "credit-record/1",
        "subject": { "kind": "legalPerson", "division": "620700" },
        "entries": [
            { "id": "fine", "kind": "penalty", "class": "general", "determinedOn": "2026-09-10", "publicity": { "shown": true },
              "objection": [{ "receivedOn": "2026-11-19" }] },
            { "id": "promise", "kind": "commitment", "commitment": { "status": "performing", "dueOn": "2026-12-01" } },
            { "id": "gone", "kind": "penalty", "class": "general", "determinedOn": "2026-09-10", "publicity": { "shown": false },
              "repair": { "outcome": "granted", "decidedOn": "2026-10-10" } },
        ],
    });
    let answer = evaluate(Law::embedded(), &record.to_string(), Day::parse(today).unwrap(), &[]).unwrap();
    let items = serde_json::to_value(&answer.subject.agenda).unwrap();
    let told = |item: &Value| {
        let limit = item["limit"].as_str().map(|limit| format!(" {limit}")).unwrap_or_default();
        format!(
            "{} {}{limit} {}",
            item["day"].as_str().unwrap(),
            item["kind"].as_str().unwrap(),
            item["entry"].as_str().unwrap()
        )
    };
    items.as_array().unwrap().iter().map(told).collect()
}

#[test]
fn what_lies_ahead_comes_in_the_order_of_the_days() {
    // Received on a Thursday: marked by Friday, decided by Monday the 30th.
    let expected = [
        "2026-11-20 limitEnds mark fine",
        "2026-11-30 limitEnds answer fine",
        "2026-12-01 commitmentDue promise",
        "2026-12-11 repairOpens fine",
        "2027-09-10 displayEnds fine",
    ];
    assert_eq!(agenda("2026-11-20"), expected);
    assert_eq!(agenda("2026-11-21"), expected[1..], "what is past is not ahead");
    assert_eq!(agenda("2027-09-11"), [""; 0]);
}
