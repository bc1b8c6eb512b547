//! Reading `credit-record/1`: nothing is accepted that is not the format, every problem is named with its place, and
//! no text whatever stops the reader.

use credit_portal::problem::Problem;
use credit_portal::record::{LARGEST_TEXT, Reading, read};
use credit_portal::words::Word;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, prop_assume, prop_oneof, proptest};
use std::fs;

/// `code path line:column`
fn told(problem: &Problem) -> String {
    format!("{} {} {}:{}", problem.code.word(), problem.path, problem.line, problem.column)
}

fn problems(text: &str) -> Vec<String> {
    read(text).problems.iter().map(told).collect()
}

fn entry_ids(reading: &Reading) -> Vec<String> {
    let entries = reading.record.as_ref().and_then(|record| record.entries.as_ref());
    entries.into_iter().flatten().map(|entry| entry.id.to_string()).collect()
}

#[test]
fn the_whole_format_reads_without_a_problem() {
    let text = fs::read_to_string("tests/records/whole-format.json").unwrap();
    let reading = read(&text);
    assert_eq!(reading.problems, []);
    assert_eq!(entry_ids(&reading), ["e1", "e2", "e3", "e4", "e5"]);
    let record = reading.record.unwrap();
    assert_eq!(record.measures.unwrap().len(), 1);
    assert_eq!(record.authorisations.unwrap().len(), 1);
    assert_eq!(record.entries.unwrap()[0].objection.as_ref().unwrap()[0].paused_days, Some(3));
}

#[test]
fn all_problems_come_at_once_each_with_its_place() {
    let text = r#"{
  "schema": "credit-record/1",
  "subject": { "kind": "legalPerson", "nam": "x", "division": "65020" },
  "entries": [
    { "id": "e1", "kind": "penalti" },
    { "id": "e2", "kind": "penalty", "determinedOn": "2025-02-30", "title": 7 },
    { "id": "e3", "kind": "penalty", "determinedOn": "2025-2-3",
      "penalty": { "measures": [{ "kind": "fine", "amountFen": -1 }, { "kind": "fine", "amountFen": 0.5 }] } },
    7,
    { "kind": "penalty" },
    { "id": "e2", "kind": "honour" },
    { "id": "e4", "kind": "other", "kind": "basic" },
    { "id": null, "kind": "other" }
  ],
  "measures": [{ "id": "m1", "entry": "e9" }]
}"#;
    assert_eq!(
        problems(text),
        [
            "unknown-key subject.nam 3:39",
            "division-shape subject.division 3:63",
            "unknown-value entries[0].kind 5:27",
            "impossible-day entries[1].determinedOn 6:54",
            "wrong-type entries[1].title 6:77",
            "day-shape entries[2].determinedOn 7:54",
            "number-out-of-range entries[2].penalty.measures[0].amountFen 8:64",
            "number-out-of-range entries[2].penalty.measures[1].amountFen 8:101",
            "wrong-type entries[3] 9:5",
            "missing-key entries[4].id 10:5",
            "repeated-id entries[5].id 11:13",
            "repeated-key entries[6].kind 12:36",
            "missing-key entries[7].id 13:7",
            "unknown-entry measures[0].entry 15:39",
        ]
    );
    assert_eq!(entry_ids(&read(text)), ["e2", "e3", "e4"], "a bad entry hides no good one");
}

#[test]
fn a_value_that_cannot_be_used_is_not_known() {
    let text = r#"{"schema":"credit-record/1","subject":{"kind":"legalPerson"},
        "entries":[{"id":"e1","kind":"penalty","determinedOn":"2025-02-30","document":7,"class":"grave"}]}"#;
    let entry = &read(text).record.unwrap().entries.unwrap()[0];
    assert_eq!((entry.determined_on, entry.class, entry.document.known()), (None, None, None));
    assert_eq!(format!("{:?}", entry.document), "NotKnown");
}

#[test]
fn null_is_an_answer_only_where_the_format_says_so() {
    let text = r#"{"schema":"credit-record/1","subject":{"kind":"legalPerson"},
        "entries":[{"id":"e1","kind":"penalty","document":null,"determinedOn":null}]}"#;
    let entry = &read(text).record.unwrap().entries.unwrap()[0];
    assert_eq!(format!("{:?} {:?}", entry.document, entry.determined_on), "None None");
}

#[test]
fn lines_and_columns_count_characters() {
    let text = "\u{feff}{\"schema\":\"credit-record/1\",\r\n\"subject\":{\"kind\":\"legalPerson\",\"name\":\"石榴籽\",\"多\":1}}";
    assert_eq!(problems(text), ["unknown-key subject.多 2:46"]);
}

#[test]
fn without_a_readable_subject_there_is_no_record() {
    for (text, expected) in [
        ("", "not-json  1:1"),
        ("[]", "wrong-type  1:1"),
        ("{}", "missing-key schema 1:1, missing-key subject 1:1"),
        (r#"{"schema":"credit-record/1","subject":{}}"#, "missing-key subject.kind 1:39"),
        (r#"{"schema":"credit-record/1","subject":null}"#, "missing-key subject 1:29"),
        (r#"{"schema":"credit-record/1","subject":{"kind":"legalPerson"}} x"#, "not-json  1:63"),
        ("{\"schema\":\n  \"credit-record/1\",}", "not-json  2:21"),
    ] {
        let reading = read(text);
        assert_eq!(reading.problems.iter().map(told).collect::<Vec<_>>().join(", "), expected, "{text}");
        assert!(reading.record.is_none(), "{text}");
    }
}

#[test]
fn another_schema_is_a_problem_but_what_can_be_read_is_read() {
    for (tag, expected) in [
        (r#""schema":"credit-record/2","#, "wrong-schema schema 1:11"),
        (r#""schema":1,"#, "wrong-type schema 1:11"),
        ("", "missing-key schema 1:1"),
    ] {
        let text = format!(r#"{{{tag}"subject":{{"kind":"legalPerson"}}}}"#);
        assert_eq!(problems(&text), [expected]);
        assert!(read(&text).record.is_some());
    }
}

#[test]
fn wrong_numbers_of_documents_are_named_and_never_quoted() {
    // The check character of the first should be X; the second is a full-width one of 18 bytes.
    for (kind, number, expected) in [
        ("residentId", "110101199003070018", "id-check-character"),
        ("residentId", "１２３４５６", "id-shape"),
        ("residentId", "110101199002300016", "id-birth-day"),
        ("uscc", "91650200MAC0DEM08X", "id-check-character"),
    ] {
        let text = format!(
            r#"{{"schema":"credit-record/1","subject":{{"kind":"legalPerson","id":{{"type":"{kind}","number":"{number}"}}}}}}"#
        );
        let found = read(&text).problems;
        assert!(found.iter().any(|one| one.code.word() == expected), "{number}: {found:?}");
        assert!(found.iter().all(|one| one.path == "subject.id.number" && one.line == 1), "{found:?}");
        assert!(!format!("{found:?}").contains(number), "{found:?}");
    }
}

#[test]
fn a_text_of_32_mib_is_read_and_a_larger_one_refused() {
    let head = r#"{"schema":"credit-record/1","subject":{"kind":"legalPerson"}}"#;
    let padded = |size: usize| format!("{head}{}", " ".repeat(size - head.len()));
    assert!(read(&padded(LARGEST_TEXT)).record.is_some());
    let refused = read(&padded(LARGEST_TEXT + 1));
    assert!(refused.record.is_none());
    assert_eq!(refused.problems.iter().map(told).collect::<Vec<_>>(), ["too-large  1:1"]);
    assert_eq!(refused.problems[0].expected.as_deref(), Some("33554432"));
}

#[test]
fn nesting_without_end_is_refused_not_followed() {
    for text in ["[".repeat(1_000_000), "{\"a\":".repeat(1_000_000)] {
        assert_eq!(read(&text).problems.len(), 1);
    }
    let deep = format!(
        r#"{{"schema":"credit-record/1","subject":{{"kind":"legalPerson","x":{}7{}}}}}"#,
        "[".repeat(100),
        "]".repeat(100)
    );
    assert_eq!(problems(&deep), ["unknown-key subject.x 1:61"]);
}

/// Pieces of JSON and of things that are nearly JSON.
fn piece() -> impl Strategy<Value = String> {
    let tokens = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"\"",
        "\"a\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\t\"",
        "null",
        "nul",
        "true",
        "false",
        "0",
        "-0",
        "01",
        "-",
        "1.",
        "1.5",
        ".5",
        "1e5",
        "1e",
        "1E+2",
        "12345678901234567890",
        " ",
        "\n",
        "\u{feff}",
        "石",
        "\"schema\":\"credit-record/1\"",
        "\"subject\":{\"kind\":\"legalPerson\"}",
        "\"entries\":[",
        "\"id\":\"e1\"",
        "\"kind\":\"penalty\"",
    ];
    prop_oneof![prop::sample::select(tokens.to_vec()).prop_map(str::to_owned), any::<char>().prop_map(String::from)]
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in any::<String>()) {
        let reading = read(&text);
        prop_assert!(reading.record.is_some() || !reading.problems.is_empty());
    }

    #[test]
    fn what_is_json_is_told_as_serde_json_tells_it(pieces in prop::collection::vec(piece(), 0..12)) {
        let text = pieces.concat();
        let ours = !read(&text).problems.iter().any(|problem| problem.code.word() == "not-json");
        let theirs = serde_json::from_str::<serde_json::Value>(text.strip_prefix('\u{feff}').unwrap_or(&text));
        // A number that no f64 holds is JSON by its grammar; serde_json gives up at it.
        prop_assume!(!theirs.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")));
        prop_assert_eq!(ours, theirs.is_ok(), "{:?}: {:?}", text, theirs);
    }

    #[test]
    fn a_record_with_one_byte_changed_is_still_answered(at in 0..4000_usize, to in any::<char>()) {
        let text = fs::read_to_string("tests/records/whole-format.json").unwrap();
        let mut characters: Vec<char> = text.chars().collect();
        let at = at % characters.len();
        characters[at] = to;
        let changed: String = characters.into_iter().collect();
        let reading = read(&changed);
        prop_assert!(reading.record.is_some() || !reading.problems.is_empty());
    }
}
