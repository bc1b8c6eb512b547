//! Objections: marked, answered and extended.

use super::repair::start;
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::working_days_after;
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let late = Code::DeadlineMissed;
    let extension = Code::ExtensionNotInHigherLaw;
    vec![
        plant(late, "an objection marked a working day too late", marked_late),
        plant(late, "an objection marked on the last working day", marked_in_time),
        plant(late, "an objection answered a working day too late", answered_late),
        plant(late, "an objection answered on the last working day", answered_in_time),
        plant(late, "an objection never answered", never_answered),
        plant(late, "an objection filed, receipt not known, never answered", receipt_unknown),
        plant(late, "an objection that arrived yesterday", |draft| just_received(draft, 0)),
        plant(late, "answered after five working days, help not stated", |draft| helped(draft, 5, None)),
        plant(late, "answered after seven working days with the help of others", |draft| helped(draft, 7, Some(true))),
        plant(late, "answered after five working days, two of them for a test", tested),
        plant(late, "answered after five working days, time for a test not told", test_not_told),
        plant(extension, "an answer extended and given after ten working days", |draft| {
            extended(draft, 10, Some(true))
        }),
        plant(extension, "an answer extended and given within seven working days", |draft| {
            extended(draft, 7, Some(true))
        }),
        plant(extension, "an answer extended beyond fifteen working days", |draft| extended(draft, 16, Some(true))),
        plant(extension, "an answer after seven working days, not extended", |draft| extended(draft, 7, Some(false))),
        plant(extension, "an answer within seven working days, extension not stated", |draft| extended(draft, 6, None)),
    ]
}

/// Working days for the mark and for the answer; none where no text sets a number.
fn limits(place: Place) -> (Option<u32>, Option<u32>) {
    match place {
        Place::Karamay => (Some(2), Some(7)),
        Place::Xinjiang => (None, Some(7)),
        Place::Zhangye => (Some(1), Some(7)),
        Place::Heilongjiang => (Some(1), Some(3)),
        Place::Suqian | Place::Jiangsu | Place::Elsewhere => (None, None),
    }
}

/// An objection whose every step is stated.
fn objection(received: Date, marked: u32, answered: u32) -> Value {
    json!({
        "filedOn": received.to_string(), "receivedOn": received.to_string(),
        "markedOn": working_days_after(received, marked).to_string(),
        "answeredOn": working_days_after(received, answered).to_string(),
        "needsHelp": false, "extended": false, "pausedDays": 0,
    })
}

fn some_entry(draft: &mut Draft) -> usize {
    if let Some(at) = draft.layered(|entry| entry["provider"]["role"] == "authority") {
        return at;
    }
    let kind = draft.random.pick(&[Kind::Penalty, Kind::Arrears, Kind::Other, Kind::Basic, Kind::Licence]);
    draft.fresh(kind)
}

fn file(draft: &mut Draft, at: usize, objection: Value) {
    draft.entry(at)["objection"] = json!([objection]);
}

fn marked_late(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let received = start(draft, 8);
    let (mark, answer) = limits(draft.place_of(at));
    let marked = mark.map_or(3, |days| days + 1);
    file(draft, at, objection(received, marked, answer.unwrap_or(7)));
    if mark.is_some() {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn marked_in_time(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let received = start(draft, 8);
    let (mark, answer) = limits(draft.place_of(at));
    file(draft, at, objection(received, mark.unwrap_or(5), answer.unwrap_or(8)));
    entry_site(at)
}

fn answered_late(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let received = start(draft, 9);
    let (_, answer) = limits(draft.place_of(at));
    file(draft, at, objection(received, 1, answer.map_or(9, |days| days + 1)));
    if answer.is_some() {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn answered_in_time(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let received = start(draft, 9);
    let (_, answer) = limits(draft.place_of(at));
    file(draft, at, objection(received, 1, answer.unwrap_or(9)));
    entry_site(at)
}

fn never_answered(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let received = start(draft, 10);
    let mut open = objection(received, 1, 1);
    open["answeredOn"] = Value::Null;
    file(draft, at, open);
    if limits(draft.place_of(at)).1.is_some() {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn receipt_unknown(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let filed = start(draft, 10);
    file(draft, at, json!({ "filedOn": filed.to_string(), "needsHelp": false, "extended": false, "pausedDays": 0 }));
    if limits(draft.place_of(at)) != (None, None) {
        draft.open(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn just_received(draft: &mut Draft, ago: u32) -> Site {
    let at = some_entry(draft);
    let received = draft.days_ago(ago);
    file(
        draft,
        at,
        json!({ "filedOn": received, "receivedOn": received, "needsHelp": false, "extended": false, "pausedDays": 0 }),
    );
    entry_site(at)
}

/// Three working days in Heilongjiang, seven where others must help.
fn helped(draft: &mut Draft, days: u32, needs_help: Option<bool>) -> Site {
    let at = some_entry(draft);
    let mut one = objection(start(draft, 8), 1, days);
    one["needsHelp"] = json!(needs_help);
    file(draft, at, one);
    if needs_help.is_none() && draft.place_of(at) == Place::Heilongjiang {
        draft.open(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn tested(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let mut one = objection(start(draft, 8), 1, 5);
    one["pausedDays"] = json!(2);
    file(draft, at, one);
    entry_site(at)
}

/// Time for a test moves a day only if the record tells how long it was.
fn test_not_told(draft: &mut Draft) -> Site {
    let at = some_entry(draft);
    let mut one = objection(start(draft, 8), 1, 5);
    one["pausedDays"] = Value::Null;
    file(draft, at, one);
    if draft.place_of(at) == Place::Heilongjiang {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

/// Karamay's text knows an extension, the region's later and higher one does not: there the seven days stand.
fn extended(draft: &mut Draft, days: u32, extended: Option<bool>) -> Site {
    let at = some_entry(draft);
    let mut one = objection(start(draft, days), 1, days);
    one["extended"] = json!(extended);
    file(draft, at, one);
    match extended {
        Some(true) => draft.yes(at, Code::ExtensionNotInHigherLaw),
        None => draft.open(at, Code::ExtensionNotInHigherLaw),
        Some(false) => {}
    }
    let (_, answer) = limits(draft.place_of(at));
    if answer.is_some_and(|most| days > most) {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}
