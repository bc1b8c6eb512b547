//! What holds of every evaluation, whatever the record.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{DisplayStatus, EntryView, Evaluation, Outcome, Topic};
use credit_portal::evaluate::{evaluate, explain};
use credit_portal::law::Law;
use credit_portal::law::finding::FindingCode;
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
    let kind = prop::sample::select(vec![
        "penalty",
        "penalty",
        "penalty",
        "seriousList",
        "abnormalList",
        "judgmentDefault",
        "arrears",
        "honour",
        "basic",
        "other",
    ]);
    let measure = one_of(&["warning", "fine", "confiscateGains", "suspendLicence", "detention", "other"]);
    let measures = prop::option::of(prop::collection::vec(measure.prop_map(|kind| json!({ "kind": kind })), 0..3));
    let maybe_day = || prop_oneof![day().prop_map(|day| json!(day.to_string())), Just(Value::Null)];
    let shown = prop_oneof![any::<bool>().prop_map(Value::Bool), Just(Value::Null)];
    let words = (
        one_of(&["minor", "general", "serious"]),
        one_of(&["food", "workSafety", "marketRegulation", "other"]),
        one_of(&["simple", "ordinary"]),
        (one_of(&["authority", "marketRegulator", "privateCollector"]), place()),
        one_of(&["effective", "revoked", "void", "changed"]),
    );
    (kind, words, measures, (maybe_day(), maybe_day(), maybe_day(), maybe_day()), shown).prop_map(
        |(
            kind,
            (class, domain, procedure, (role, place), status),
            measures,
            (determined, since, ended, other),
            shown,
        )| {
            json!({
                "kind": kind, "class": class, "domain": domain, "determinedOn": determined,
                "continuing": { "since": since, "endedOn": ended },
                "provider": { "role": role, "division": place },
                "document": { "status": status, "changedOn": other },
                "penalty": { "procedure": procedure, "measures": measures, "mitigation": { "minor": shown } },
                "duties": { "fulfilledOn": ended },
                "publicity": { "shown": shown, "publishedOn": other, "statedUntil": since },
                "objection": [{ "receivedOn": other, "markedOn": since, "answeredOn": ended }],
            })
        },
    )
}

fn place() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["650200", "650100", "321300", "320100", "620700", "230100", "110000"])
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
        // A later law may keep out what had ended, a revocation or a repair may come: none of them shows it again.
        let stays = |status| over(status) || matches!(status, DisplayStatus::NotToBeShown | DisplayStatus::Revoked);
        let (now, then) = (only(&entry, today), only(&entry, today.plus_days(later)));
        prop_assert!(!over(now.display.status) || stays(then.display.status));
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
        let endless = display.readings.iter().any(|reading| reading.governs && reading.long_term);
        prop_assert_eq!(display.governing.is_some(), display.last_shown_day.is_some() || endless);
    }

    #[test]
    fn repair_opens_before_the_end_or_a_finding_says_why_not(entry in entry(), today in day()) {
        let view = only(&entry, today);
        let days = view.display.first_repair_day.zip(view.display.last_shown_day);
        if days.is_some_and(|(repair, last)| repair > last) && today >= Day::new(2026, 4, 1).unwrap() {
            prop_assert!(view.findings.iter().any(|finding| finding.code == FindingCode::RepairAfterEnd));
        }
    }

    #[test]
    fn a_draft_changes_nothing_but_what_is_marked_as_a_draft(entry in entry(), today in day()) {
        let text = record(std::slice::from_ref(&entry));
        let plain = answer(&text, today).entries.remove(0);
        let mut asked = evaluate(Law::embedded(), &text, today, &["HLJD".to_owned()]).unwrap().entries.remove(0);
        asked.findings.retain(|finding| !finding.draft);
        asked.clocks.retain(|clock| !clock.draft);
        asked.display.readings.retain(|reading| reading.pack != "HLJD");
        asked.packs.retain(|pack| pack != "HLJD");
        for action in &mut asked.actions {
            action.receivers.retain(|receiver| !receiver.draft);
        }
        prop_assert_eq!(plain, asked);
    }

    #[test]
    fn every_reading_is_explained_and_every_explained_day_is_the_readings(entry in entry(), today in day()) {
        let text = record(std::slice::from_ref(&entry));
        let explained = explain(Law::embedded(), &text, today, &[], &Topic::entry("e0")).unwrap().unwrap();
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

    #[test]
    fn what_holds_and_can_be_helped_is_a_priority_and_nothing_else_is(
        entries in prop::collection::vec(entry(), 0..4),
        today in day(),
        drafts in any::<bool>(),
    ) {
        let ask = if drafts { vec!["HLJD".to_owned()] } else { vec![] };
        let told = evaluate(Law::embedded(), &record(&entries), today, &ask).unwrap();
        let found = told.entries.iter().map(|entry| (Topic::entry(&entry.id), &entry.findings));
        let found: Vec<_> = found.chain([(Topic::subject(), &told.subject.findings)]).collect();
        for (about, finding) in found.iter().flat_map(|(about, findings)| findings.iter().map(move |one| (about, one))) {
            let about_it = told.priorities.iter().filter(|one| one.about == *about && one.draft == finding.draft);
            let about_it = about_it.filter(|one| one.code == Some(finding.code) || one.more.contains(&finding.code));
            let is_open = finding.outcome == Outcome::Unknown;
            prop_assert!(about_it.clone().all(|one| one.open == is_open), "{:?}", finding);
            let named = about_it.count();
            match finding.outcome {
                Outcome::Yes => prop_assert_eq!(named, usize::from(finding.code.help().is_some()), "{:?}", finding),
                Outcome::No => prop_assert_eq!(named, 0, "{:?}", finding),
                Outcome::Unknown => prop_assert!(named <= 1, "{:?}", finding),
            }
        }
        let order: Vec<_> = told.priorities.iter().map(|one| (one.draft, one.help)).collect();
        prop_assert!(order.is_sorted(), "{:?}", order);
        let codes = told.priorities.iter().filter_map(|one| one.code);
        prop_assert!(codes.into_iter().all(|code| code.help().is_some()));
    }
}
