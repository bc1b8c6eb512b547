//! What holds of every evaluation, whatever the record.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{DisplayStatus, EntryView, Evaluation};
use credit_portal::evaluate::{evaluate, explain};
use credit_portal::law::Law;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use serde_json::{Value, json};

fn day() -> impl Strategy<Value = Day> {
    (0..7_000_u32).prop_map(|days| Day::new(2015, 1, 1).unwrap().plus_days(days))
}

fn one_of(words: &[&str]) -> impl Strategy<Value = Value> + use<> {
    let mut words: Vec<Value> = words.iter().map(|word| json!(word)).collect();
    words.push(Value::Null);
    prop::sample::select(words)
}

/// An entry as any record may hold it, with facts missing at will.
fn entry() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["penalty", "seriousList", "abnormalList", "arrears", "honour", "basic"]);
    let measure = one_of(&["warning", "fine", "confiscateGains", "suspendLicence", "detention", "other"]);
    let measures = prop::option::of(prop::collection::vec(measure.prop_map(|kind| json!({ "kind": kind })), 0..3));
    let maybe_day = || prop_oneof![day().prop_map(|day| json!(day.to_string())), Just(Value::Null)];
    let shown = prop_oneof![any::<bool>().prop_map(Value::Bool), Just(Value::Null)];
    let words = (
        one_of(&["minor", "general", "serious"]),
        one_of(&["food", "workSafety", "other"]),
        one_of(&["simple", "ordinary"]),
    );
    (kind, words, measures, (maybe_day(), maybe_day(), maybe_day()), shown).prop_map(
        |(kind, (class, domain, procedure), measures, (determined, since, ended), shown)| {
            json!({
                "kind": kind, "class": class, "domain": domain, "determinedOn": determined,
                "continuing": { "since": since, "endedOn": ended },
                "penalty": { "procedure": procedure, "measures": measures },
                "publicity": { "shown": shown },
            })
        },
    )
}

fn record(entries: &[Value]) -> String {
    let named = entries.iter().enumerate().map(|(index, entry)| {
        let mut entry = entry.clone();
        entry["id"] = json!(format!("e{index}"));
        entry
    });
    whole(named.collect())
}

fn whole(entries: Vec<Value>) -> String {
    let subject = json!({ "kind": "legalPerson", "division": "650200" });
    json!({ "schema": "credit-record/1", "subject": subject, "entries": entries }).to_string()
}

fn answer(text: &str, today: Day) -> Evaluation {
    evaluate(Law::embedded(), text, today, &[]).unwrap()
}

fn only(entry: &Value, today: Day) -> EntryView {
    answer(&record(std::slice::from_ref(entry)), today).entries.remove(0)
}

proptest! {
    #[test]
    fn the_same_text_and_day_give_the_same_bytes(entries in prop::collection::vec(entry(), 0..4), today in day()) {
        let text = record(&entries);
        let bytes = || serde_json::to_vec(&answer(&text, today)).unwrap();
        prop_assert_eq!(bytes(), bytes());
    }

    #[test]
    fn the_order_of_entries_does_not_matter(entries in prop::collection::vec(entry(), 0..5), today in day()) {
        let text = record(&entries);
        let mut turned: Vec<Value> = serde_json::from_str::<Value>(&text).unwrap()["entries"].as_array().unwrap().clone();
        turned.reverse();
        let mut back = answer(&whole(turned), today).entries;
        back.reverse();
        prop_assert_eq!(answer(&text, today).entries, back);
    }

    #[test]
    fn what_has_ended_stays_ended(entry in entry(), today in day(), later in 0..3_000_u32) {
        let over = |status| matches!(status, DisplayStatus::Overdue | DisplayStatus::Ended);
        let (now, then) = (only(&entry, today), only(&entry, today.plus_days(later)));
        prop_assert!(!over(now.display.status) || over(then.display.status));
        if over(now.display.status) {
            prop_assert_eq!(now.display.last_shown_day, then.display.last_shown_day);
        }
    }

    #[test]
    fn days_and_status_agree(entry in entry(), today in day()) {
        let display = only(&entry, today).display;
        if let (DisplayStatus::Shown, Some(last)) = (display.status, display.last_shown_day) {
            prop_assert_eq!(display.remaining_days, Some(today.days_until(last)));
            prop_assert!(today <= last);
        }
        prop_assert_eq!(display.overdue_days.is_some(), display.status == DisplayStatus::Overdue);
        prop_assert!(display.overdue_days.is_none_or(|days| days >= 1));
        prop_assert_eq!(display.governing.is_some(), display.last_shown_day.is_some());
    }

    #[test]
    fn every_reading_is_explained_and_every_explained_day_is_the_readings(entry in entry(), today in day()) {
        let text = record(std::slice::from_ref(&entry));
        let explained = explain(Law::embedded(), &text, today, &[], "e0").unwrap().unwrap();
        let readings = only(&entry, today).display.readings;
        prop_assert_eq!(explained.readings.len(), readings.len());
        for (steps, reading) in explained.readings.iter().zip(readings) {
            prop_assert_eq!((&steps.pack, &steps.rule), (&reading.pack, &reading.rule));
            for day in [reading.starts_on, reading.first_repair_day, reading.last_shown_day].into_iter().flatten() {
                let told = steps.steps.iter().any(|step| step.result.as_deref() == Some(day.to_string().as_str()));
                prop_assert!(told, "{day} is not explained by {:?}", steps);
            }
        }
    }
}
