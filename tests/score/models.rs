//! Models that are handed in: what holds together is worked out, what could cost people anything is refused.

use crate::{added_up, answer, day, list, record, request};
use credit_portal::evaluate::score::score;
use credit_portal::law::Law;
use serde_json::{Value, json};

pub(crate) fn model() -> Value {
    json!({
        "id": "own", "from": "2026-01-01", "subjects": ["legalPerson"], "leaves": ["repaired"],
        "clause": "0", "base": 100, "lowest": 0, "highest": 120, "rounding": "halfAwayFromZero",
        "grades": [{ "grade": "good", "from": 80 }, { "grade": "bad", "from": 0 }],
        "indicators": [{ "id": "all", "clause": "1" }],
        "events": [{ "id": "fine", "indicator": "all", "clause": "1.1", "points": -7, "when": { "kind": ["penalty"] },
            "factor": { "clause": "1.2", "steps": [{ "after": "6 months", "perMille": 500 }] } }],
        "vetoes": [{ "id": "no", "clause": "2", "caps": "bad", "when": { "kind": ["seriousList"] } }],
    })
}

/// A model for people that only gives.
pub(crate) fn giving() -> Value {
    let mut model = model();
    model["subjects"] = json!(["naturalPerson"]);
    model["lowest"] = json!(100);
    model["grades"] = json!([{ "grade": "more", "from": 110 }, { "grade": "all", "from": 100 }]);
    model["events"] = json!([{ "id": "blood", "indicator": "all", "clause": "1", "points": 5, "when": { "honour": ["bloodDonation"] } }]);
    model["vetoes"] = json!([]);
    model
}

fn text(kind: &str) -> String {
    let penalty = json!({ "kind": "penalty", "class": "general", "determinedOn": "2026-02-10" });
    let honour = json!({ "kind": "honour", "honour": { "kind": "bloodDonation" }, "determinedOn": "2026-02-10" });
    record(&json!({ "kind": kind, "division": "230100" }), &[penalty, honour]).to_string()
}

/// The code and the path of what is wrong with a model.
fn refused(model: &Value) -> (String, String) {
    let (text, own) = (text("legalPerson"), model.to_string());
    let asked = crate::ScoreRequest { own_model: Some(&own), ..request(&text, day("2026-11-21")) };
    let problem = score(Law::embedded(), &asked).unwrap_err().problems.remove(0);
    (serde_json::to_value(problem.code).unwrap().as_str().unwrap().to_owned(), problem.path)
}

pub(crate) fn with(path: &str, value: Value) -> Value {
    let mut model = model();
    *model.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
    model
}

#[test]
fn an_own_model_is_worked_out() {
    let (text, own) = (text("legalPerson"), model().to_string());
    let told = answer(&crate::ScoreRequest { own_model: Some(&own), ..request(&text, day("2026-11-21")) });
    let score = &told["now"]["score"];
    // 100 - 7, of which after half a year three and a half are left, and the half counts.
    assert_eq!(score["points"], 96);
    assert_eq!(score["grade"], "good");
    assert_eq!(added_up(score), 96);
    assert_eq!(told["model"]["id"], "own");
    assert_eq!(score["model"], "own");
}

#[test]
fn points_for_every_full_month_and_of_the_subject() {
    let mut own = model();
    own["events"] = json!([
        { "id": "loan", "indicator": "all", "clause": "3", "points": -2, "per": "month", "when": { "kind": ["arrears"] } },
        { "id": "court", "indicator": "all", "clause": "4", "of": "subject", "points": -1, "when": { "is": "inReorganisation" } },
    ]);
    let subject = json!({ "kind": "legalPerson", "reorganisation": { "rulingOn": "2026-05-05" } });
    let arrears = |on: &str| json!({ "kind": "arrears", "class": "general", "determinedOn": on });
    let text = record(&subject, &[arrears("2026-08-21"), arrears("2026-08-22"), arrears("2026-11-10")]).to_string();
    let own = own.to_string();
    let told = answer(&crate::ScoreRequest { own_model: Some(&own), ..request(&text, day("2026-11-21")) });
    let lines = list(&told["now"]["score"]["contributions"]);
    let of = |line: &Value| json!([line["event"], line["entry"], line["points"], line["months"]]);
    // Three full months, two, and none.
    let wanted = [json!(["court", null, -1, null]), json!(["loan", "e1", -6, 3]), json!(["loan", "e2", -4, 2])];
    assert_eq!(lines.iter().map(of).collect::<Vec<_>>(), wanted);
    assert_eq!(told["now"]["score"]["points"], 89);
}

#[test]
fn a_model_that_only_gives_may_score_people() {
    let (text, own) = (text("naturalPerson"), giving().to_string());
    let told = answer(&crate::ScoreRequest { own_model: Some(&own), ..request(&text, day("2026-11-21")) });
    let score = &told["now"]["score"];
    assert_eq!((&score["status"], &score["points"], &score["grade"]), (&json!("allowed"), &json!(105), &json!("all")));
}

#[test]
fn a_model_that_could_cost_people_anything_is_refused() {
    let changed = |key: &str, value: Value| {
        let mut model = giving();
        model[key] = value;
        refused(&model)
    };
    let costs = |path: &str| ("model-costs-people".to_owned(), path.to_owned());
    let minus =
        json!([{ "id": "late", "indicator": "all", "clause": "1", "points": -1, "when": { "kind": ["arrears"] } }]);
    assert_eq!(changed("events", minus), costs("events"));
    let veto = json!([{ "id": "no", "clause": "2", "caps": "all", "when": { "kind": ["penalty"] } }]);
    assert_eq!(changed("vetoes", veto), costs("vetoes"));
    let mut lower = giving();
    lower["lowest"] = json!(90);
    lower["grades"] = json!([{ "grade": "all", "from": 90 }]);
    assert_eq!(refused(&lower), costs("lowest"));
    assert_eq!(
        changed("grades", json!([{ "grade": "all", "from": 100 }, { "grade": "less", "from": 0 }])),
        costs("grades")
    );
    // Nor does it help to be for firms as well.
    assert_eq!(refused(&with("/subjects", json!(["legalPerson", "naturalPerson"]))).0, "model-costs-people");
}

#[test]
fn what_does_not_hold_together_is_named() {
    for (model, path) in [
        (with("/from", json!("2026-1-1")), "from"),
        (with("/subjects", json!([])), "subjects"),
        (with("/subjects", json!(["firm"])), "subjects"),
        (with("/leaves", json!(["shown"])), "leaves"),
        (with("/base", json!(130)), "highest"),
        (with("/base", json!("many")), "base"),
        (with("/base", Value::Null), "base"),
        (with("/base", json!(1_000_001)), "base"),
        (with("/rounding", Value::Null), "rounding"),
        (with("/grades/1/from", json!(80)), "grades[1].from"),
        (with("/grades/1/from", json!(1)), "grades"),
        (with("/indicators/0", json!({ "id": "all", "clause": "1", "within": "all" })), "indicators[0].within"),
        (with("/indicators/0", json!({ "id": "all", "clause": "1", "cap": -1 })), "indicators[0].cap"),
        (with("/events/0/indicator", json!("none")), "events[0].indicator"),
        (with("/events/0/points", json!(1.5)), "events[0].points"),
        (with("/events/0/when", json!({ "kind": ["sin"] })), "events[0].when"),
        (with("/events/0/when", json!({ "kind": "penalty" })), "events[0].when"),
        (with("/events/0/when", json!({ "someEntry": { "kind": ["penalty"] } })), "events[0].when"),
        (with("/events/0/when", json!({ "kind": ["penalty"], "is": "shown" })), "events[0].when"),
        (with("/events/0/factor/steps/0/perMille", json!(1001)), "events[0].factor"),
        (with("/events/0/factor/steps/0/after", json!("soon")), "events[0].factor"),
        (with("/events/0/factor/steps", json!([])), "events[0].factor"),
        (
            with(
                "/events/0",
                json!({ "id": "x", "indicator": "all", "clause": "1", "points": 1, "when": { "kind": [] }, "colour": "red" }),
            ),
            "events[0].colour",
        ),
        (
            with(
                "/events/0",
                json!({ "id": "x", "indicator": "all", "clause": "1", "points": 1, "when": { "kind": [] }, "months": { "over": 3, "upTo": 3 } }),
            ),
            "events[0].months",
        ),
        (with("/vetoes/0/caps", json!("worst")), "vetoes[0].caps"),
        (with("/vetoes/0/id", json!("fine")), "vetoes[0].id"),
        (json!([]), ""),
    ] {
        assert_eq!(refused(&model), ("model-unreadable".to_owned(), path.to_owned()), "{model}");
    }
}

#[test]
fn what_was_handed_in_instead_of_models_is_a_failure() {
    let text = text("legalPerson");
    let code = |asked: crate::ScoreRequest<'_>| {
        let problem = score(Law::embedded(), &asked).unwrap_err().problems.remove(0);
        serde_json::to_value(problem.code).unwrap()
    };
    let today = day("2026-11-21");
    assert_eq!(code(crate::ScoreRequest { models: b"[", ..request(&text, today) }), "model-unreadable");
    assert_eq!(code(crate::ScoreRequest { own_model: Some("{"), ..request(&text, today) }), "model-unreadable");
    assert_eq!(code(crate::ScoreRequest { model: Some("none"), ..request(&text, today) }), "unknown-model");
    assert_eq!(code(request("{", today)), "not-json");
}
