//! What steps would come to is what the changed record gives, and the way to a grade is the soonest and shortest.

use crate::random::{any_day, records};
use crate::{answer, day, list, record, request};
use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::evaluate::score::score;
use credit_portal::law::Law;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

fn with_changes(text: &str, today: Day, changes: &Value) -> Value {
    answer(&crate::ScoreRequest { changes: Some(&changes.to_string()), ..request(text, today) })["changed"].clone()
}

/// The record as it stands once the steps that were taken have been.
fn changed(record: &Value, steps: &Value) -> Value {
    let mut record = record.clone();
    for step in list(steps).iter().filter(|step| !step["on"].is_null() && !step["entry"].is_null()) {
        let entries = record["entries"].as_array_mut().unwrap();
        let entry = entries.iter_mut().find(|entry| entry["id"] == step["entry"]).unwrap();
        let on = step["on"].clone();
        let earlier = |day: &Value| {
            if day.as_str().is_some_and(|day| day <= on.as_str().unwrap()) { day.clone() } else { on.clone() }
        };
        match step["step"].as_str().unwrap() {
            "repair" => {
                entry["repair"]["outcome"] = json!("granted");
                entry["repair"]["decidedOn"] = on;
            }
            "keep" => entry["commitment"]["status"] = json!("kept"),
            "break" => entry["commitment"]["status"] = json!("broken"),
            "fulfil" => {
                entry["duties"]["fulfilledOn"] = earlier(&entry["duties"]["fulfilledOn"]);
                entry["duties"]["harmRemoved"] = json!(true);
                if entry.get("continuing").is_some() {
                    entry["continuing"]["endedOn"] = earlier(&entry["continuing"]["endedOn"]);
                }
            }
            other => panic!("{other} changes an entry"),
        }
    }
    record
}

fn steps() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["repair", "repair", "keep", "break", "fulfil", "wait"]);
    let on = prop::option::of(any_day());
    let step = (kind, 1..7_u32, on).prop_map(|(kind, entry, on)| {
        let entry = if kind == "wait" { Value::Null } else { json!(format!("e{entry}")) };
        json!({ "step": kind, "entry": entry, "on": on.map(|on| on.to_string()) })
    });
    prop::collection::vec(step, 0..5).prop_map(Value::Array)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_if_is_what_the_changed_record_gives((record, steps, today) in (records(), steps(), any_day())) {
        let told = with_changes(&record.to_string(), today, &steps);
        let after = &told["after"];
        let on = day(after["day"].as_str().unwrap());
        let latest = list(&told["steps"]).iter().filter_map(|step| step["on"].as_str()).map(day).max();
        prop_assert_eq!(on, latest.unwrap_or(today).max(today));
        let text = changed(&record, &told["steps"]).to_string();
        let subject = serde_json::to_value(evaluate(Law::embedded(), &text, on, &[]).unwrap().subject).unwrap();
        for key in ["score", "supervision", "incentive", "commitment"] {
            prop_assert_eq!(&after[key], &subject[key], "{}", key);
        }
        for step in list(&told["steps"]) {
            prop_assert_eq!(step["on"].is_null(), !step["refusal"].is_null());
            // Repair is never asked for before its first day.
            prop_assert!(step["on"].is_null() || step["opensOn"].is_null() || step["on"].as_str() >= step["opensOn"].as_str());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_way_reaches_the_grade_and_no_shorter_one_does(
        (record, today, wish) in (records(), any_day(), prop::sample::select(vec!["A", "B", "C"])).prop_flat_map(Just)
    ) {
        let text = record.to_string();
        let told = answer(&crate::ScoreRequest { wish: Some(wish), ..request(&text, today) });
        let path = &told["path"];
        let reaches = |score: &Value| score["grade"].as_str().unwrap() <= wish;
        if reaches(&told["now"]["score"]) {
            prop_assert_eq!(&path["on"], &json!(today.to_string()));
            prop_assert_eq!(&path["steps"], &json!([]));
        } else if !path["on"].is_null() {
            let on = day(path["on"].as_str().unwrap());
            prop_assert!(reaches(&path["after"]["score"]));
            // Taking these very steps gives what was told.
            let asked: Vec<Value> = list(&path["steps"]).iter().map(|step| json!({ "step": step["step"], "entry": step["entry"], "on": step["on"] })).collect();
            let changed = with_changes(&text, today, &json!(asked));
            prop_assert_eq!(&changed["after"]["score"], &path["after"]["score"]);
            // None can be left out.
            for left_out in 0..asked.len() {
                let fewer: Vec<&Value> = asked.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, step)| step).collect();
                let after = with_changes(&text, today, &json!(fewer))["after"].clone();
                let waited = list(&path["steps"])[left_out]["step"] == "wait";
                prop_assert!(!reaches(&after["score"]) || day(after["day"].as_str().unwrap()) < on || waited || fewer.is_empty(), "{left_out} of {asked:?}");
            }
            // The day before, not even every step that is open would do.
            let every: Vec<Value> = list(&record["entries"]).iter().map(|entry| {
                let keeps = entry["commitment"]["status"] == "performing";
                json!({ "step": if keeps { "keep" } else { "repair" }, "entry": entry["id"], "on": null })
            }).collect();
            let before = on.minus_days(1);
            if before >= today {
                let all = with_changes(&text, today, &json!(every));
                let possible: Vec<Value> = list(&all["steps"]).iter().filter(|step| {
                    step["on"].as_str().is_some_and(|on| day(on) <= before) && !list(&step["needs"]).contains(&json!("actEnded"))
                }).map(|step| json!({ "step": step["step"], "entry": step["entry"], "on": step["on"] })).collect();
                let possible = [possible, vec![json!({ "step": "wait", "on": before.to_string() })]].concat();
                prop_assert!(!reaches(&with_changes(&text, today, &json!(possible))["after"]["score"]));
            }
        }
    }
}

fn firm(entries: &[Value]) -> String {
    record(&json!({ "kind": "legalPerson", "division": "230100" }), entries).to_string()
}

fn way(text: &str, today: &str, wish: &str) -> Vec<String> {
    let told = answer(&crate::ScoreRequest { wish: Some(wish), ..request(text, day(today)) });
    let path = &told["path"];
    assert_eq!(path["on"].is_null(), path["after"].is_null());
    let words = |step: &Value| {
        let needs: Vec<&str> = list(&step["needs"]).iter().map(|need| need.as_str().unwrap()).collect();
        let entry = step["entry"].as_str().unwrap_or("-");
        format!("{} {entry} {} {}", step["step"].as_str().unwrap(), step["on"].as_str().unwrap(), needs.join(" "))
            .trim()
            .to_owned()
    };
    let mut steps: Vec<String> = list(&path["steps"]).iter().map(words).collect();
    steps.push(path["on"].as_str().unwrap_or("never").to_owned());
    steps
}

#[test]
fn the_way_to_a_grade_is_soonest_then_shortest() {
    let done = json!({ "fulfilledOn": "2026-06-01", "harmRemoved": true });
    let general = |on: &str| json!({ "kind": "penalty", "class": "general", "determinedOn": on, "publicity": { "shown": true }, "duties": done });
    let two = firm(&[general("2026-05-10"), general("2026-10-10")]);
    // 90 - 10 - 10 = 70. The first can be repaired from 2026-08-11 on (80), the second from 2027-01-11 on: then A needs both.
    assert_eq!(way(&two, "2026-11-21", "B"), ["2026-11-21"]);
    assert_eq!(way(&two, "2026-11-21", "A"), ["repair e1 2026-11-21", "repair e2 2027-01-11", "2027-01-11"]);
    // Where the first ends on the very day on which the second opens, one step is enough.
    let ends = firm(&[general("2026-01-10"), general("2026-10-10")]);
    assert_eq!(way(&ends, "2026-11-21", "A"), ["repair e2 2027-01-11", "2027-01-11"]);
    // What cannot be repaired is waited for: a list that goes on for as long as nobody ends it is in the way for ever.
    let listed = json!({ "kind": "seriousList", "determinedOn": "2026-05-10", "publicity": { "shown": false } });
    assert_eq!(way(&firm(&[listed]), "2026-11-21", "B"), ["wait - 2029-05-11", "2029-05-11"]);
    let goes_on =
        json!({ "kind": "seriousList", "determinedOn": "2026-05-10", "continuing": { "since": "2026-05-10" } });
    assert_eq!(way(&firm(&[goes_on]), "2026-11-21", "B"), ["never"]);
    // A commitment is kept once its time is over; what repair needs is told with it.
    let promised = json!({ "kind": "commitment", "determinedOn": "2026-10-10", "commitment": { "status": "performing", "dueOn": "2026-12-31" } });
    let seven = json!({ "kind": "other", "class": "general", "act": { "kind": "falseMaterials" }, "determinedOn": "2026-11-10", "publicity": { "shown": true } });
    let arrears = json!({ "kind": "arrears", "class": "general", "determinedOn": "2026-11-10", "act": { "kind": "taxArrears", "on": "2026-11-10" }, "publicity": { "shown": true } });
    // 90 - 5 - 5 = 80; repair opens on 2027-02-11; with the commitment 82. A is there with either repair and the commitment.
    assert_eq!(
        way(&firm(&[promised, seven, arrears]), "2026-11-21", "A"),
        ["repair e2 2027-02-11 dutiesPerformed harmRemoved", "2027-02-11"]
    );
}

#[test]
fn steps_that_cannot_be_taken_say_why() {
    let penalty =
        json!({ "kind": "penalty", "class": "serious", "determinedOn": "2026-05-10", "publicity": { "shown": true } });
    let unknown = json!({ "kind": "penalty", "publicity": { "shown": true } });
    let honour = json!({ "kind": "honour", "determinedOn": "2026-05-10" });
    let text = firm(&[penalty, unknown, honour]);
    let steps = json!([
        { "step": "repair", "entry": "e1", "on": "2026-12-01" },
        { "step": "repair", "entry": "e2" },
        { "step": "repair", "entry": "e3" },
        { "step": "keep", "entry": "e1" },
        { "step": "repair", "entry": "e9" },
        { "step": "wait" },
    ]);
    let told = with_changes(&text, day("2026-11-21"), &steps);
    let said: Vec<String> =
        list(&told["steps"]).iter().map(|step| format!("{} {}", step["on"], step["refusal"])).collect();
    assert_eq!(
        said,
        [
            // Serious: repair opens after 12 months, however soon it is asked for.
            "\"2027-05-11\" null",
            "null \"dayUnknown\"",
            "null \"notOpen\"",
            "null \"noCommitment\"",
            "null \"unknownEntry\"",
            "null \"dayMissing\"",
        ]
    );
    for (changes, code) in [
        ("[{\"step\":\"pray\"}]", "steps-unreadable"),
        ("{}", "steps-unreadable"),
        ("[{\"step\":\"wait\",\"on\":\"soon\"}]", "day-shape"),
    ] {
        let failure = score(
            Law::embedded(),
            &crate::ScoreRequest { changes: Some(changes), ..request(&text, day("2026-11-21")) },
        )
        .unwrap_err();
        assert_eq!(serde_json::to_value(failure.problems[0].code).unwrap(), code);
    }
    let failure = score(Law::embedded(), &crate::ScoreRequest { wish: Some("Z"), ..request(&text, day("2026-11-21")) })
        .unwrap_err();
    assert_eq!(serde_json::to_value(failure.problems[0].code).unwrap(), "unknown-grade");
}
