//! The records that come with the site each tell what they were made to tell, and nothing else. The expected findings
//! were written from the law when the records were made up.

use credit_portal::day::Day;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn evaluated(demo: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/public/demo").join(demo).with_extension("json");
    let text = fs::read_to_string(path).unwrap();
    let answer = evaluate(Law::embedded(), &text, Day::parse("2026-11-21").unwrap(), &[]).unwrap();
    serde_json::to_value(answer).unwrap()
}

/// What was found in one thing, with its details: `decision-incomplete: removal, remedies`.
fn found(thing: &Value) -> impl Iterator<Item = String> + '_ {
    let holds = |finding: &&Value| finding["outcome"] == "yes";
    thing["findings"].as_array().unwrap().iter().filter(holds).map(|finding| {
        let mut details: Vec<&str> =
            finding["details"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        details.sort_unstable();
        [finding["code"].as_str().unwrap(), &details.join(", ")].join(if details.is_empty() { "" } else { ": " })
    })
}

/// Everything found in a record, each with the id of what it is about.
fn all_found(answer: &Value) -> BTreeSet<String> {
    let parts = ["entries", "measures", "authorisations"].iter().flat_map(|part| answer[part].as_array().unwrap());
    let of_parts = parts.flat_map(|part| found(part).map(|what| format!("{} {what}", part["id"].as_str().unwrap())));
    of_parts.chain(found(&answer["subject"]).map(|what| format!("subject {what}"))).collect()
}

fn assert_tells(demo: &str, expected: &[&str]) {
    let answer = evaluated(demo);
    assert_eq!(answer["problems"], serde_json::json!([]), "{demo}");
    assert_eq!(all_found(&answer), expected.iter().map(ToString::to_string).collect(), "{demo}");
}

fn assert_stands(answer: &Value, entry: usize, status: &str, days: [&str; 2]) {
    let display = &answer["entries"][entry]["display"];
    assert_eq!(display["status"], status, "{display}");
    assert_eq!([&display["firstRepairDay"], &display["lastShownDay"]], days, "{display}");
}

/// HLJ-18 keeps out penalties by simple procedure, which are minor and in principle not shown (O36); HLJ-37 hides good
/// information on request; HLJ-23 asks for masks; HLJ-20 bars private collectors from blood types; who uses the data
/// has to follow a repair (O36).
#[test]
fn the_citizen() {
    assert_tells(
        "citizen",
        &[
            "e1 must-not-enter",
            "e1 shown-though-kept-out",
            "e1 minor-shown",
            "e2 good-record-against-wish",
            "e2 personal-data-unmasked: idNumber, name",
            "e3 third-party-still-shows",
            "e4 forbidden-data: bloodType",
        ],
    );
    let answer = evaluated("citizen");
    assert_eq!(answer["entries"][0]["display"]["status"], "notToBeShown");
    assert_eq!(answer["entries"][2]["display"]["status"], "repaired");
}

/// The objection was received on Monday 2026-10-12: by KLM-34 it had to be marked by the 14th and answered by the 21st, the
/// seventh working day. A general entry of 2025-05-20 ended on 2026-05-20 (O36, the kinder later rule).
#[test]
fn the_small_firm() {
    assert_tells(
        "small-firm",
        &["e2 shown-past-last-day", "e3 recorded-twice", "e4 recorded-twice", "e5 deadline-missed: answer, mark"],
    );
    let answer = evaluated("small-firm");
    assert_stands(&answer, 0, "shown", ["2026-09-16", "2027-06-15"]);
    assert_stands(&answer, 1, "overdue", ["2025-08-21", "2026-05-20"]);
    assert_stands(&answer, 2, "shown", ["2026-12-04", "2027-09-03"]);
    assert_eq!(answer["entries"][1]["display"]["overdueDays"], 185);
    let due = answer["entries"][4]["clocks"].as_array().unwrap().iter();
    let due: Vec<&Value> = due.filter(|clock| clock["pack"] == "KLM").map(|clock| &clock["dueOn"]).collect();
    assert_eq!(due, ["2026-10-14", "2026-10-21"]);
}

/// SQ-30 and JS-31 ask a decision for removal and remedies; SQ-31 and JS-32 let those responsible be marked, not a spouse;
/// neither SQ-35 nor JS-46 knows the denial of a basic service; SQ-46 and JS-66 end measures with the repair; a ruling on
/// reorganisation shields (O36, D22).
#[test]
fn the_firm_on_the_serious_list() {
    assert_tells(
        "serious-list-firm",
        &[
            "subject reorganisation-shield",
            "e1 decision-incomplete: remedies, removal",
            "e1 linked-person-beyond: spouse",
            "m1 measure-outside-list",
            "m2 measure-without-record",
        ],
    );
    let answer = evaluated("serious-list-firm");
    assert_stands(&answer, 0, "shown", ["2027-05-13", "2029-05-12"]);
    assert_eq!(answer["entries"][1]["display"]["status"], "repaired");
}
