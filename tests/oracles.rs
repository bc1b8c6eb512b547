//! The calendar and the identifiers against programs written by others, and the days of entries against a second
//! implementation of the law.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::Topic;
use credit_portal::evaluate::score::{ScoreRequest, score};
use credit_portal::evaluate::{evaluate, explain};
use credit_portal::law::Law;
use credit_portal::record::id::{IdFault, check};
use credit_portal::record::words::IdType;
use credit_portal::score::models_file;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

mod entries;
mod numbers;
#[path = "score/random.rs"]
mod random;
use entries::{Seen, seen};
use numbers::{CATEGORIES, checked, codes, persons, with_one_changed, with_person_check};
use random::{any_day, records, records_of};

/// How many entries are held against the second implementation.
const ENTRIES: usize = 8_000;

/// Divisions as python-stdnum knows them, with the year it lets them begin.
const DIVISIONS: [(&str, i32); 7] = [
    ("110101", 0),
    ("310101", 0),
    ("650203", 1983),
    ("321302", 1996),
    ("620702", 2002),
    ("810000", 1997),
    ("820000", 1999),
];

/// A number and what we say of it.
#[derive(Debug)]
struct Sample {
    kind: IdType,
    number: String,
    errors: Vec<IdFault>,
}

/// A class of numbers on which another program is known to differ from us.
struct Exception {
    what: &'static str,
    covers: fn(&Sample) -> bool,
}

const STDNUM: [Exception; 5] = [
    Exception {
        what: "refuses credit codes that begin with a letter",
        covers: |of| of.is_right(IdType::Uscc) && of.begins_with_letter(),
    },
    Exception {
        what: "refuses Taiwan residents' permits",
        covers: |of| of.is_right(IdType::ResidencePermit) && of.number.starts_with("83"),
    },
    Exception { what: "refuses foreigners' cards", covers: |of| of.is_right(IdType::ForeignPermanentResident) },
    Exception {
        what: "refuses people older than their division",
        covers: |of| of.errors.is_empty() && of.is_older_than_division(),
    },
    Exception {
        what: "does not look at categories",
        covers: |of| of.errors == [IdFault::Category] && !of.begins_with_letter(),
    },
];

const UTIL_HELPERS: [Exception; 2] = [
    Exception {
        what: "lets every month have 31 days",
        covers: |of| of.errors == [IdFault::BirthDay] && of.birth_day_looks_right(),
    },
    Exception { what: "does not look at categories", covers: |of| of.errors == [IdFault::Category] },
];

impl Sample {
    fn new((kind, number): (IdType, String)) -> Self {
        let errors = check(kind, &number).into_iter().filter(|fault| !fault.is_warning()).collect();
        Self { kind, number, errors }
    }

    fn line(&self) -> String {
        let kind = if self.kind == IdType::Uscc { "code" } else { "person" };
        format!("{kind} {}\n", self.number)
    }

    fn is_right(&self, kind: IdType) -> bool {
        self.kind == kind && self.errors.is_empty()
    }

    fn begins_with_letter(&self) -> bool {
        self.number.chars().take(2).any(|character| !character.is_ascii_digit())
    }

    fn part(&self, from: usize, to: usize) -> i32 {
        self.number.get(from..to).and_then(|part| part.parse().ok()).unwrap_or(-1)
    }

    fn is_older_than_division(&self) -> bool {
        DIVISIONS.iter().any(|(division, since)| self.number.starts_with(division) && self.part(6, 10) < *since)
    }

    fn birth_day_looks_right(&self) -> bool {
        (1..=12).contains(&self.part(10, 12)) && (1..=31).contains(&self.part(12, 14))
    }
}

/// Numbers of people with any birth day that can be written, also one that does not exist.
fn people_of_any_day(divisions: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (divisions, 1900..=2026, 0..=13, prop_oneof![0..=32, 28..=32], 0..=999).prop_map(
        |(division, year, month, day, order)| {
            with_person_check(&format!("{division}{year}{month:02}{day:02}{order:03}"))
        },
    )
}

fn samples() -> impl Strategy<Value = Sample> {
    let known = || prop::sample::select(&DIVISIONS[..]).prop_map(|(division, _)| division.to_owned());
    let resident = |division: &String| !division.starts_with('8');
    let permits = prop_oneof![known().prop_filter("of a permit", move |of| !resident(of)), Just("830000".to_owned())];
    let other_categories = "[0-9A-HJ-NPQRTUWXY]{2}".prop_filter("unknown", |of| !CATEGORIES.contains(&of.as_str()));
    let small_x = |(kind, number, small): (IdType, String, bool)| match number.strip_suffix('X') {
        Some(body) if small && kind != IdType::Uscc => (kind, format!("{body}x")),
        _ => (kind, number),
    };
    prop_oneof![
        4 => (Just(IdType::ResidentId), persons(known().prop_filter("of a resident", resident)), any::<bool>()).prop_map(small_x),
        2 => (Just(IdType::ResidencePermit), persons(permits), any::<bool>()).prop_map(small_x),
        1 => (Just(IdType::ForeignPermanentResident), persons("9[0-9]{5}".prop_map(String::from))),
        2 => (Just(IdType::ResidentId), people_of_any_day(known().prop_filter("of a resident", resident))),
        4 => (Just(IdType::Uscc), codes(prop::sample::select(CATEGORIES).prop_map(String::from))),
        2 => (Just(IdType::Uscc), codes(other_categories)),
        4 => checked().prop_flat_map(|(kind, number)| (Just(kind), with_one_changed(kind, &number))),
    ]
    .prop_map(Sample::new)
}

/// What a script in `tests/oracles` answers to each line.
fn answers(script: &str, lines: &str) -> io::Result<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = if script.ends_with(".py") { root.join("target/oracles/venv/bin/python") } else { "node".into() };
    let mut command = Command::new(program);
    command.arg(root.join("tests/oracles").join(script)).env("TZ", "Asia/Shanghai").env("PYTHONDONTWRITEBYTECODE", "1");
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut input) = running.stdin.take() {
        input.write_all(lines.as_bytes())?;
    }
    let output = running.wait_with_output()?;
    assert!(output.status.success(), "{script} failed");
    let answers = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(answers.len(), lines.lines().count(), "{script} answers every line");
    Ok(answers)
}

/// What a script in `tests/oracles` says of each line: `yes` or `no`.
fn verdicts(script: &str, lines: &str) -> io::Result<Vec<bool>> {
    Ok(answers(script, lines)?.iter().map(|answer| answer == "yes").collect())
}

/// What the engine says of the days of an entry, in the shape of the oracle.
fn days_of(seen: &Seen) -> Value {
    let text = seen.record.to_string();
    let answer = evaluate(Law::embedded(), &text, seen.today, &[]).unwrap();
    assert!(answer.problems.is_empty(), "{:?} in {text}", answer.problems);
    let entry = serde_json::to_value(answer.entries.first().unwrap()).unwrap();
    let steps =
        serde_json::to_value(explain(Law::embedded(), &text, seen.today, &[], &Topic::entry("e1")).unwrap()).unwrap();
    let mut days = only(&entry["display"], &DISPLAY);
    days["classes"] = classes(&steps["class"]);
    days["readings"] = list(&entry["display"]["readings"]).iter().map(|reading| only(reading, &READING)).collect();
    let told = |clock: &&Value| !clock["startsOn"].is_null() || !clock["dueOn"].is_null();
    days["clocks"] = list(&entry["clocks"]).iter().filter(told).map(|clock| only(clock, &CLOCK)).collect();
    days
}

const DISPLAY: [&str; 6] = ["status", "firstRepairDay", "lastShownDay", "governing", "remainingDays", "overdueDays"];
const READING: [&str; 5] = ["pack", "class", "startsOn", "firstRepairDay", "lastShownDay"];
const CLOCK: [&str; 5] = ["kind", "pack", "dueOn", "missed", "provisional"];

fn only(value: &Value, keys: &[&str]) -> Value {
    keys.iter().map(|key| ((*key).to_owned(), value[*key].clone())).collect::<serde_json::Map<_, _>>().into()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The classes that the arithmetic ends with.
fn classes(steps: &Value) -> Value {
    let Some(last) = list(steps).last() else { return Value::Null };
    if last["kind"] == "classStated" {
        return json!([last["result"]]);
    }
    let bound = |name: &str| {
        let word = list(&last["inputs"]).iter().find(|input| input["name"] == name).map(|input| &input["value"]);
        CLASSES.iter().position(|class| word.is_some_and(|word| word == class)).unwrap()
    };
    json!(CLASSES[bound("lightest")..=bound("heaviest")])
}

const CLASSES: [&str; 3] = ["minor", "general", "serious"];

/// Where two answers differ, by name, with what each says.
fn differences(ours: &Value, theirs: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for key in DISPLAY.iter().chain(&["classes"]).filter(|key| ours[**key] != theirs[**key]) {
        found.insert((*key).to_owned(), format!("engine {}, oracle {}", ours[*key], theirs[*key]));
    }
    for key in ["readings", "clocks"] {
        // A reading without any day says nothing that could differ.
        let told = |side: &Value| -> Vec<Value> {
            let dayless = |one: &Value| READING.iter().skip(2).all(|day| one[*day].is_null());
            list(&side[key]).iter().filter(|one| key == "clocks" || !dayless(one)).cloned().collect()
        };
        let (mut extra, mut lacking) = (told(ours), told(theirs));
        extra.retain(|one| lacking.iter().position(|other| one == other).map(|at| lacking.remove(at)).is_none());
        let sides = extra.iter().map(|one| ("engine only", one)).chain(lacking.iter().map(|one| ("oracle only", one)));
        for (side, one) in sides {
            let name = format!("{key} {} {}", one["pack"], one["kind"]);
            let _ = write!(found.entry(name).or_default(), "{side} {one}; ");
        }
    }
    found
}

#[test]
fn working_days_are_those_of_both_calendars() {
    let first = Day::new(2020, 1, 1).unwrap();
    let days: Vec<Day> = (0..2557).map(|count| first.plus_days(count)).collect();
    assert_eq!(days.last(), Day::new(2026, 12, 31).as_ref());
    let lines: String = days.iter().map(|day| format!("{day}\n")).collect();
    for script in ["days.py", "days.mjs"] {
        for (day, working) in days.iter().zip(verdicts(script, &lines).unwrap()) {
            assert_eq!(Law::embedded().calendar.is_working(*day), Some(working), "{day} by {script}");
        }
    }
}

#[test]
fn identifiers_are_right_for_others_but_for_known_exceptions() {
    let mut runner = TestRunner::deterministic();
    let samples: Vec<Sample> = (0..20_000).map(|_| samples().new_tree(&mut runner).unwrap().current()).collect();
    let lines: String = samples.iter().map(Sample::line).collect();
    for (script, exceptions) in [("ids.py", &STDNUM[..]), ("ids.mjs", &UTIL_HELPERS[..])] {
        for (sample, accepted) in samples.iter().zip(verdicts(script, &lines).unwrap()) {
            let known: Vec<_> = exceptions.iter().filter(|one| (one.covers)(sample)).map(|one| one.what).collect();
            assert_eq!(
                sample.errors.is_empty() != accepted,
                !known.is_empty(),
                "{script}: {sample:?}, known: {known:?}"
            );
        }
        for exception in exceptions {
            let covered = samples.iter().filter(|sample| (exception.covers)(sample)).count();
            assert!(covered >= 50, "{script} {}: only {covered} samples show it", exception.what);
        }
    }
}

#[test]
fn the_days_of_entries_are_those_of_a_second_implementation() {
    let mut runner = TestRunner::deterministic();
    let entries: Vec<Seen> = (0..ENTRIES).map(|_| seen().new_tree(&mut runner).unwrap().current()).collect();
    let line = |one: &Seen| format!("{}\n", json!({ "today": one.today.to_string(), "record": one.record }));
    let lines: String = entries.iter().map(line).collect();
    let mut kinds: BTreeMap<Vec<String>, (usize, String)> = BTreeMap::new();
    for (one, theirs) in entries.iter().zip(answers("entries.py", &lines).unwrap()) {
        let found = differences(&days_of(one), &serde_json::from_str(&theirs).unwrap());
        if found.is_empty() {
            continue;
        }
        let record = format!("{found:#?}\nas of {}, of {}\n", one.today, one.record);
        let (count, shortest) = kinds.entry(found.into_keys().collect()).or_insert((0, record.clone()));
        *count += 1;
        if record.len() < shortest.len() {
            *shortest = record;
        }
    }
    let total: usize = kinds.values().map(|(count, _)| count).sum();
    let mut worst: Vec<_> = kinds.into_values().collect();
    worst.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let shown: String =
        worst.iter().map(|(count, record)| format!("{count} differ like this one: {record}\n")).collect();
    assert_eq!(total, 0, "{total} of {ENTRIES} entries differ\n{shown}");
}

/// How many records are scored a second time, by each model.
const SCORED: usize = 1_000;

/// A record of entries, each named by its place.
fn record(subject: &Value, entries: &[Value]) -> Value {
    let named = entries.iter().enumerate().map(|(at, entry)| {
        let mut entry = entry.clone();
        entry["id"] = json!(format!("e{}", at + 1));
        entry
    });
    json!({ "schema": "credit-record/1", "subject": subject, "entries": named.collect::<Vec<_>>() })
}

/// What a model comes to, in the shape of the oracle.
fn points_of(record: &Value, model: &str, today: Day) -> Value {
    let request = ScoreRequest {
        record_text: &record.to_string(),
        today,
        ask: &[],
        models: models_file(),
        model: Some(model),
        own_model: None,
        changes: None,
        wish: None,
        line: false,
    };
    let answer: Value = serde_json::from_str(&score(Law::embedded(), &request).unwrap()).unwrap();
    let told = &answer["now"]["score"];
    let lines = of_each(&told["contributions"], &["kind", "indicator", "event", "entry", "points", "perMille"]);
    let vetoes = of_each(&told["vetoes"], &["event", "entry", "effect", "grade"]);
    json!({ "points": told["points"], "grade": told["grade"], "lines": lines, "vetoes": vetoes })
}

/// These values of each, in an order that hangs on nothing but themselves.
fn of_each(told: &Value, keys: &[&str]) -> Vec<Value> {
    let picked = |one: &Value| keys.iter().map(|key| one[*key].clone()).collect::<Vec<_>>();
    let mut each: Vec<Value> = list(told).iter().map(|one| json!(picked(one))).collect();
    each.sort_by_key(Value::to_string);
    each
}

#[test]
fn points_are_those_of_a_second_count() {
    let mut runner = TestRunner::deterministic();
    // Some with so many entries that the bounds of groups are reached.
    let few_or_many = prop_oneof![3 => records(), 1 => records_of(12..24)];
    let drawn = (0..SCORED).map(|_| (&few_or_many, any_day()).new_tree(&mut runner).unwrap().current());
    let drawn: Vec<(Value, Day)> = drawn.collect();
    for (model, least) in [("self-check", 200), ("xingtai-2020", 10)] {
        let line = |(record, today): &(Value, Day)| {
            format!("{}\n", json!({ "today": today.to_string(), "model": model, "record": record }))
        };
        let lines: String = drawn.iter().map(line).collect();
        let (mut wrong, mut counting, mut kinds) = (Vec::new(), 0, BTreeSet::new());
        for ((record, today), theirs) in drawn.iter().zip(answers("score.py", &lines).unwrap()) {
            let (ours, mut theirs) =
                (points_of(record, model, *today), serde_json::from_str::<Value>(&theirs).unwrap());
            let lines = of_each(&theirs["lines"], &["kind", "indicator", "event", "entry", "points", "perMille"]);
            let vetoes = of_each(&theirs["vetoes"], &["event", "entry", "effect", "grade"]);
            (theirs["lines"], theirs["vetoes"]) = (json!(lines), json!(vetoes));
            counting += usize::from(ours["lines"] != json!([]) || ours["vetoes"] != json!([]));
            kinds.extend(list(&ours["lines"]).iter().map(|line| line[0].to_string()));
            if ours != theirs {
                wrong.push(format!("engine {ours}, oracle {theirs}, as of {today}, of {record}"));
            }
        }
        wrong.sort_by_key(String::len);
        assert!(
            wrong.is_empty(),
            "{model}: {} of {SCORED} differ\n{}",
            wrong.len(),
            wrong[..wrong.len().min(3)].join("\n")
        );
        assert!(counting >= least, "{model}: only {counting} records have anything that counts");
        let all = ["\"cap\"", "\"event\"", "\"factor\"", "\"floor\""];
        assert!(model != "self-check" || kinds.iter().eq(all), "{model}: only lines of {kinds:?}");
    }
}
