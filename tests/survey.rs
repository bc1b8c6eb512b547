//! A record at a glance says of each entry what its whole evaluation says, and so does an evaluation of a few entries.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{EntryView, Evaluation, Outcome, Row, StepKind, Survey, Topic, TopicKind};
use credit_portal::evaluate::{IN_SHORT, Scope, evaluate, evaluated, explain, survey};
use credit_portal::law::Law;
use credit_portal::law::form::Form;
use credit_portal::record::words::Class;
use credit_portal::words::Word;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

mod entries;
use entries::{Seen, seen};

/// A record of several entries, some of them about the same matter, and the day on which it is looked at.
fn several() -> impl Strategy<Value = Seen> {
    prop::collection::vec((seen().boxed(), any::<bool>()), 1..7).prop_map(|mut seen| {
        let mut entries: Vec<Value> = Vec::new();
        for (one, twice) in &seen {
            let entry = &one.record["entries"][0];
            entries.extend(std::iter::repeat_n(entry.clone(), if *twice { 2 } else { 1 }));
        }
        for (index, entry) in entries.iter_mut().enumerate() {
            entry["id"] = json!(format!("e{index}"));
            entry["title"] = json!(format!("title {}", index % 3));
        }
        let (Seen { today, mut record }, _) = seen.swap_remove(0);
        record["entries"] = Value::Array(entries);
        Seen { today, record }
    })
}

fn whole(seen: &Seen) -> Evaluation {
    evaluate(Law::embedded(), &seen.record.to_string(), seen.today, &[]).unwrap()
}

fn surveyed(seen: &Seen) -> Survey {
    survey(Law::embedded(), &seen.record.to_string(), seen.today, &[]).unwrap()
}

/// The class as the steps of the explanation tell it.
fn class(seen: &Seen, id: &str) -> Option<Class> {
    let explained =
        explain(Law::embedded(), &seen.record.to_string(), seen.today, &[], &Topic::entry(id)).unwrap().unwrap();
    let told = explained.class.last().unwrap();
    let word = match told.kind {
        StepKind::ClassStated => told.result.clone(),
        _ => {
            let (lightest, heaviest) = (&told.inputs[0].value, &told.inputs[1].value);
            (lightest == heaviest).then(|| lightest.clone())
        }
    };
    word.and_then(|word| Class::from_word(&word))
}

/// The row of an entry, made from what its whole evaluation says.
fn expected(seen: &Seen, view: &EntryView) -> Row {
    let EntryView { id, recorded, display, actions, .. } = view.clone();
    let repair = actions.iter().find(|action| action.form == Form::Repair);
    Row {
        class: class(seen, &id),
        id,
        kind: recorded.kind,
        title: recorded.title,
        provider: recorded.provider,
        determined_on: recorded.determined_on,
        status: display.status,
        starts_on: display.starts_on,
        first_repair_day: display.first_repair_day,
        last_shown_day: display.last_shown_day,
        remaining_days: display.remaining_days,
        overdue_days: display.overdue_days,
        shown: recorded.shown,
        repairable: repair.is_some_and(|repair| {
            let open = repair.blockers.iter().all(|blocker| blocker.outcome == Outcome::Unknown);
            repair.from.is_some_and(|from| from <= seen.today) && open
        }),
    }
}

proptest! {
    #[test]
    fn each_row_says_what_the_evaluation_says_of_its_entry(seen in several()) {
        let expected: Vec<Row> = whole(&seen).entries.iter().map(|view| expected(&seen, view)).collect();
        prop_assert_eq!(surveyed(&seen).rows, expected);
    }

    #[test]
    fn the_frame_of_a_survey_is_that_of_the_evaluation(seen in several()) {
        let (survey, whole) = (surveyed(&seen), whole(&seen));
        prop_assert_eq!(survey.problems, whole.problems);
        prop_assert_eq!(survey.selection, whole.selection);
        let subject = (survey.subject.kind, survey.subject.name, survey.subject.id, survey.subject.division);
        prop_assert_eq!(subject, (whole.subject.kind, whole.subject.name, whole.subject.id, whole.subject.division));
    }

    #[test]
    fn the_counts_are_those_of_the_rows(seen in several()) {
        let Survey { tally, rows, .. } = surveyed(&seen);
        let with_status = |status| rows.iter().filter(|row| row.status == status).count();
        for one in &tally.statuses {
            prop_assert!(one.count > 0);
            prop_assert_eq!(one.count, with_status(one.status));
        }
        prop_assert_eq!(tally.statuses.iter().map(|one| one.count).sum::<usize>(), rows.len());
        prop_assert_eq!(tally.repairable, rows.iter().filter(|row| row.repairable).count());
        prop_assert_eq!(tally.overdue, rows.iter().filter(|row| row.overdue_days.is_some()).count());
    }

    #[test]
    fn a_few_entries_are_evaluated_as_they_are_among_all(seen in several(), chosen in any::<u8>()) {
        let mut expected = whole(&seen);
        let ids: Vec<String> = expected.entries.iter().map(|view| view.id.clone()).collect();
        let ids: Vec<String> =
            ids.into_iter().enumerate().filter(|(at, _)| chosen >> (at % 8) & 1 == 1).map(|(_, id)| id).collect();
        expected.entries.retain(|view| ids.contains(&view.id));
        expected.subject.agenda.retain(|item| ids.contains(&item.entry));
        let asked = |about: &Topic| about.kind != TopicKind::Entry || about.id.as_ref().is_some_and(|id| ids.contains(id));
        expected.priorities.retain(|one| asked(&one.about));
        let entries = Some(ids.iter().map(String::as_str).collect());
        let some = told_of(&seen.record, seen.today, &Scope { entries, in_short: false });
        prop_assert_eq!(some, expected);
    }
}

fn told_of(record: &Value, today: Day, scope: &Scope<'_>) -> Evaluation {
    evaluated(Law::embedded(), &record.to_string(), today, &[], scope).unwrap()
}

#[test]
fn in_short_it_tells_the_first_of_all_entries() {
    let fine = |day: usize| {
        json!({
            "id": format!("fine {day}"), "kind": "penalty", "class": "general", "publicity": { "shown": true },
            "determinedOn": format!("2026-{:02}-{:02}", 1 + day % 9, 1 + day % 28), "provider": { "name": "某局" },
        })
    };
    let entries: Vec<Value> = (0..2 * IN_SHORT).map(fine).collect();
    let subject = json!({ "kind": "legalPerson", "name": "某公司", "division": "650200" });
    let record = json!({ "schema": "credit-record/1", "subject": subject, "entries": entries });
    let today = Day::parse("2026-10-01").unwrap();
    let whole = evaluate(Law::embedded(), &record.to_string(), today, &[]).unwrap();
    let lists = (whole.subject.agenda.len(), whole.priorities.len(), whole.subject.score.contributions.len());
    assert!(lists.0 > IN_SHORT && lists.1 > IN_SHORT && lists.2 > IN_SHORT, "{lists:?}");

    let only = |id| Scope { entries: Some([id].into()), in_short: true };
    let short = told_of(&record, today, &only("fine 7"));
    assert_eq!(short.entries, [whole.entries[7].clone()]);
    assert_eq!(short.subject.agenda, whole.subject.agenda[..IN_SHORT]);
    assert_eq!(short.priorities, whole.priorities[..IN_SHORT]);
    assert_eq!(short.subject.score.points, whole.subject.score.points);
    assert_eq!(short.subject.score.contributions, whole.subject.score.contributions[..IN_SHORT]);
    let all = told_of(&record, today, &Scope { entries: None, in_short: true });
    assert_eq!(all.entries, whole.entries);
}

fn told(entries: &Value, today: &str) -> Survey {
    let subject = json!({ "kind": "naturalPerson", "name": "李小明", "division": "650200" });
    let record = json!({ "schema": "credit-record/1", "subject": subject, "entries": entries });
    survey(Law::embedded(), &record.to_string(), Day::parse(today).unwrap(), &[]).unwrap()
}

#[test]
fn a_survey_is_short_and_masked() {
    let fine = json!({
        "id": "fine", "kind": "penalty", "class": "general", "determinedOn": "2026-08-10",
        "title": "罚款", "provider": { "name": "某局" }, "publicity": { "shown": true },
    });
    let survey = told(&json!([fine, { "id": "unknown", "kind": "penalty" }]), "2026-11-21");
    assert_eq!(survey.subject.name.as_deref(), Some("李**"));
    let rows = serde_json::to_value(&survey.rows).unwrap();
    assert_eq!(
        rows[0],
        json!({
            "id": "fine", "kind": "penalty", "title": "罚款", "provider": "某局", "determinedOn": "2026-08-10",
            "class": "general", "status": "shown", "startsOn": "2026-08-10", "firstRepairDay": "2026-11-11",
            "lastShownDay": "2027-08-10", "remainingDays": 262, "overdueDays": null, "shown": true, "repairable": true,
        })
    );
    assert_eq!((&rows[1]["class"], &rows[1]["status"]), (&Value::Null, &json!("needsInformation")));
    let tally = serde_json::to_value(&survey.tally).unwrap();
    assert_eq!((&tally["onShow"], &tally["repairable"], &tally["needsInformation"]), (&json!(1), &json!(1), &json!(1)));
}

#[test]
fn a_title_tells_nothing_of_the_person() {
    let titled = |title: &str| {
        let survey = told(&json!([{ "id": "e1", "kind": "market", "title": title }]), "2026-11-21");
        survey.rows[0].title.clone().unwrap()
    };
    assert_eq!(titled("𠮷，血型：A型"), "𠮷，＊＊＊＊＊");
    assert_eq!(titled("李小明的罚款"), "李**的罚款");
    assert_eq!(titled("罚款"), "罚款");
}

#[test]
fn a_survey_says_where_the_record_was_taken_from() {
    let record = json!({
        "schema": "credit-record/1", "subject": { "kind": "legalPerson" }, "entries": [],
        "source": { "name": "某窗口（虚构）", "retrievedOn": "2026-11-20" },
    });
    let survey = survey(Law::embedded(), &record.to_string(), Day::parse("2026-11-21").unwrap(), &[]).unwrap();
    assert_eq!(
        serde_json::to_value(&survey.source).unwrap(),
        json!({ "name": "某窗口（虚构）", "retrievedOn": "2026-11-20" })
    );
}

#[test]
fn duties_that_are_known_to_be_open_keep_repair_out_of_reach() {
    let mut fine = json!({
        "id": "fine", "kind": "penalty", "class": "general", "determinedOn": "2026-08-10", "publicity": { "shown": true },
        "provider": { "division": "650200" }, "duties": { "harmRemoved": false },
    });
    assert!(!told(&json!([fine]), "2026-11-21").rows[0].repairable);
    fine["duties"] = json!({ "harmRemoved": true });
    assert!(told(&json!([fine]), "2026-11-21").rows[0].repairable);
}

#[test]
fn what_is_no_record_cannot_be_surveyed() {
    let failure = survey(Law::embedded(), "{", Day::parse("2026-11-21").unwrap(), &[]).unwrap_err();
    assert!(!failure.problems.is_empty());
}
