//! The line of points over time is what every single day gives, and the points can be added up by hand.

use crate::random::{any_day, records, records_of};
use crate::{added_up, answer, day, list, record, request};
use credit_portal::day::Day;
use credit_portal::law::condition::Flag;
use credit_portal::words::Word;
use proptest::prelude::{ProptestConfig, Strategy, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

const MODELS: [&str; 2] = ["self-check", "xingtai-2020"];

fn score_on(text: &str, model: &str, today: Day) -> Value {
    answer(&crate::ScoreRequest { model: Some(model), ..request(text, today) })["now"]["score"].clone()
}

/// A model that asks everything that is true or false of an entry and of the subject, yes and no, each for points of its own.
fn asking_everything() -> Value {
    let mut events = Vec::new();
    let mut event = |of: Option<&str>, when: Value| {
        let at = events.len() as i64;
        let mut event = json!({ "id": format!("x{at}"), "indicator": "all", "clause": "1", "points": 1000 + at * at, "when": when });
        if let Some(of) = of {
            event["of"] = json!(of);
        }
        events.push(event);
    };
    for (_, word, _) in Flag::ALL {
        for of in [None, Some("subject")] {
            event(of, json!({ "is": word }));
            event(of, json!({ "not": { "is": word } }));
        }
    }
    event(None, json!({ "documentStatus": ["effective"] }));
    event(None, json!({ "youngerThan": 18 }));
    let arrears = json!({ "kind": ["arrears", "penalty"] });
    events.push(
        json!({ "id": "monthly", "indicator": "all", "clause": "1", "points": -3, "per": "month", "when": arrears }),
    );
    events.push(
        json!({ "id": "middle", "indicator": "all", "clause": "1", "points": -5, "months": { "over": 5, "upTo": 17 },
        "when": arrears, "factor": { "clause": "1", "steps": [{ "after": "10 months", "perMille": 500 }] } }),
    );
    json!({
        "id": "everything", "from": "2020-01-01", "subjects": ["legalPerson"], "rounding": "towardsZero", "events": events,
        "indicators": [{ "id": "all", "clause": "1" }],
    })
}

/// More that an entry may tell: what was announced, asked for, changed and seen.
fn facts() -> impl Strategy<Value = Value> {
    let day = || any_day().prop_map(|day| day.to_string());
    let yes_or_no = prop::sample::select(vec![true, false]);
    (day(), day(), day(), prop::option::of(day()), yes_or_no).prop_map(|(until, changed, wished, published, hide)| {
        json!({
            "publicity": { "shown": hide, "statedUntil": until, "publishedOn": published,
                "wish": { "hide": hide, "delete": !hide, "on": wished },
                "elsewhere": [{ "site": "某网站", "shown": true, "seenOn": wished }] },
            "history": [{ "on": changed }, { "on": wished }],
        })
    })
}

fn with_facts(mut record: Value, more: &[Value]) -> Value {
    for (entry, more) in record["entries"].as_array_mut().unwrap().iter_mut().zip(more) {
        entry["publicity"] = more["publicity"].clone();
        entry["history"] = more["history"].clone();
    }
    if let Some(more) = more.first() {
        record["subject"]["reorganisation"] =
            json!({ "rulingOn": more["history"][0]["on"], "completedOn": more["history"][1]["on"] });
    }
    record
}

/// The entries that count, by their ids.
fn counting(score: &Value) -> Vec<String> {
    let lines = list(&score["contributions"]).iter().chain(list(&score["vetoes"]));
    let mut ids: Vec<String> = lines.filter_map(|line| line["entry"].as_str()).map(str::to_owned).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// Follows the line and every single day; where they part, the day.
fn parts_from_days(asked: &crate::ScoreRequest<'_>, step: usize) -> Option<Day> {
    let line = answer(&crate::ScoreRequest { line: true, ..*asked })["line"].clone();
    let mut points = list(&line).iter().peekable();
    let mut now = &Value::Null;
    let mut ids: Vec<String> = Vec::new();
    let last = asked.today.plus_months(36);
    let mut today = asked.today;
    let mut passed = 0;
    while today <= last {
        let mut turned = false;
        while let Some(point) = points.next_if(|point| day(point["day"].as_str().unwrap()) <= today) {
            now = point;
            turned = true;
            ids.retain(|id| list(&point["left"]).iter().all(|left| left["entry"] != **id));
            ids.extend(list(&point["came"]).iter().map(|id| id.as_str().unwrap().to_owned()));
            ids.sort();
        }
        // Each day on which it turns, the day before, and of the others every so many.
        let turns_next = points.peek().is_some_and(|point| day(point["day"].as_str().unwrap()) == today.next());
        if turned || turns_next || passed % step == 0 {
            let score = answer(&crate::ScoreRequest { today, ..*asked })["now"]["score"].clone();
            if score["points"] != now["points"] || score["grade"] != now["grade"] || counting(&score) != ids {
                return Some(today);
            }
        }
        passed += 1;
        today = today.next();
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn base_and_lines_add_up_to_the_points(record in records(), today in any_day()) {
        for model in MODELS {
            let score = score_on(&record.to_string(), model, today);
            prop_assert_eq!(&score["points"], &json!(added_up(&score)));
            // Each event names its clause, and the entry or the subject that it lies in.
            for line in list(&score["contributions"]) {
                prop_assert!(!line["clause"].as_str().unwrap().is_empty());
                let of_event = line["kind"] == "event" || line["kind"] == "factor";
                prop_assert_eq!(of_event, !line["event"].is_null());
                prop_assert_eq!(of_event, !line["entry"].is_null());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_line_is_what_the_days_give(record in records(), today in any_day()) {
        let text = record.to_string();
        for model in MODELS {
            let asked = crate::ScoreRequest { model: Some(model), ..request(&text, today) };
            prop_assert_eq!(parts_from_days(&asked, 23), None);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_can_be_asked_changes_between_its_days(
        (record, more) in (records_of(1..4), prop::collection::vec(facts(), 3)), today in any_day()
    ) {
        let (text, model) = (with_facts(record, &more).to_string(), asking_everything().to_string());
        let asked = crate::ScoreRequest { own_model: Some(&model), ..request(&text, today) };
        prop_assert_eq!(&answer(&asked)["now"]["score"]["status"], "allowed");
        prop_assert_eq!(parts_from_days(&asked, 97), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn the_line_of_many_entries_is_what_the_days_give(record in records_of(40..80), today in any_day()) {
        let text = record.to_string();
        for model in MODELS {
            let asked = crate::ScoreRequest { model: Some(model), ..request(&text, today) };
            prop_assert_eq!(parts_from_days(&asked, 97), None);
        }
    }
}

#[test]
fn the_line_of_a_record_is_what_every_day_gives() {
    let text =
        std::fs::read_to_string("tests/records/whole-format.json").unwrap().replace("naturalPerson", "legalPerson");
    assert_eq!(parts_from_days(&request(&text, day("2026-11-21")), 1), None);
}

#[test]
fn the_line_tells_what_left_and_why() {
    let subject = json!({ "kind": "legalPerson", "division": "230100" });
    let general = json!({ "kind": "penalty", "class": "general", "determinedOn": "2026-05-10" });
    let serious = json!({ "kind": "penalty", "class": "serious", "determinedOn": "2025-03-31" });
    let text = record(&subject, &[general, serious]).to_string();
    let line = answer(&crate::ScoreRequest { line: true, ..request(&text, day("2026-11-21")) })["line"].clone();
    // By hand: 90 - 10 - 17; two years of e2: - 10; a year of e1: - 7; e1 ends after 2027-05-10; e2 ends after 2028-03-31.
    let ended = |id: &str| json!([{ "entry": id, "why": "displayEnded" }]);
    let wanted = json!([
        { "day": "2026-11-21", "points": 63, "grade": "C", "left": [], "came": ["e1", "e2"] },
        { "day": "2027-03-31", "points": 70, "grade": "B", "left": [], "came": [] },
        { "day": "2027-05-10", "points": 73, "grade": "B", "left": [], "came": [] },
        { "day": "2027-05-11", "points": 80, "grade": "B", "left": ended("e1"), "came": [] },
        { "day": "2028-04-01", "points": 90, "grade": "A", "left": ended("e2"), "came": [] },
    ]);
    assert_eq!(line, wanted);
}

#[test]
fn a_day_that_nothing_names_but_a_slip_may_hang_on_is_a_day_of_its_own() {
    let subject = json!({ "kind": "legalPerson", "division": "230100" });
    // A year from 2026-08-20 ends on 2027-08-20: from that day on, and not before, the end may be that of a publication.
    let penalty = json!({ "kind": "penalty", "class": "general", "determinedOn": "2026-05-10",
        "publicity": { "shown": true, "statedUntil": "2027-08-20" } });
    let (text, model) = (record(&subject, &[penalty]).to_string(), asking_everything().to_string());
    let asked = crate::ScoreRequest { own_model: Some(&model), ..request(&text, day("2026-06-21")) };
    let line = answer(&crate::ScoreRequest { line: true, ..asked })["line"].clone();
    assert!(list(&line).iter().any(|point| point["day"] == "2026-08-20"), "{line:#}");
    assert_eq!(parts_from_days(&asked, 97), None);
}
