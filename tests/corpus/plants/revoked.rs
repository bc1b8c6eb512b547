//! Documents that were revoked, found void or changed: what becomes of the entry, and by when.

use super::repair::start;
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::working_days_after;
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let shown = Code::ShownThoughRevoked;
    let basis = Code::BasisChangedNotUpdated;
    let late = Code::DeadlineMissed;
    vec![
        plant(shown, "a penalty revoked the other day, still shown", |draft| revoked(draft, "revoked", Some(true))),
        plant(shown, "a penalty found void, still shown", |draft| revoked(draft, "void", Some(true))),
        plant(shown, "a penalty revoked the other day, gone", |draft| revoked(draft, "revoked", Some(false))),
        plant(shown, "a penalty revoked the other day, nobody looked", |draft| revoked(draft, "revoked", None)),
        plant(shown, "a penalty that will be revoked, shown", to_be_revoked),
        plant(basis, "a penalty revoked weeks ago, and nothing happened", forgotten),
        plant(basis, "a penalty changed yesterday, not yet updated", |draft| changed(draft, false)),
        plant(basis, "a penalty changed yesterday, updated today", |draft| changed(draft, true)),
        plant(basis, "a penalty changed on a day nobody knows", changed_some_day),
        plant(late, "a changed penalty updated too late", |draft| updated(draft, false)),
        plant(late, "a changed penalty updated on the last working day", |draft| updated(draft, true)),
        plant(late, "arrears changed, the institution told too late", |draft| told(draft, false)),
        plant(late, "arrears changed, the institution told on the last working day", |draft| told(draft, true)),
        plant(late, "arrears changed, the institution told in time and slow", slow),
    ]
}

/// The document lost its effect so many days ago, and word of it came at once.
fn lose(draft: &mut Draft, at: usize, status: &str, days: u32) {
    let on = draft.days_ago(days);
    let document = &mut draft.entry(at)["document"];
    document["status"] = json!(status);
    document["changedOn"] = json!(on);
}

/// Yesterday: no limit of time has run out yet.
fn revoked(draft: &mut Draft, status: &str, shown: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Penalty);
    lose(draft, at, status, 1);
    draft.entry(at)["publicity"]["shown"] = json!(shown);
    draft.yes(at, Code::NoEffectiveDocument);
    draft.yes(at, Code::BasisChangedNotUpdated);
    match shown {
        Some(true) => draft.yes(at, Code::ShownThoughRevoked),
        None => draft.open(at, Code::ShownThoughRevoked),
        Some(false) => {}
    }
    entry_site(at)
}

fn to_be_revoked(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let ahead = draft.days_ahead(6);
    let document = &mut draft.entry(at)["document"];
    document["status"] = json!("revoked");
    document["changedOn"] = json!(ahead);
    entry_site(at)
}

fn forgotten(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let on = start(draft, 12).to_string();
    let entry = draft.entry(at);
    entry["document"]["status"] = json!("revoked");
    entry["document"]["changedOn"] = json!(on);
    for code in
        [Code::ShownThoughRevoked, Code::BasisChangedNotUpdated, Code::NoEffectiveDocument, Code::DeadlineMissed]
    {
        draft.yes(at, code);
    }
    entry_site(at)
}

/// Changed, not revoked: the new document has effect.
fn changed(draft: &mut Draft, updated: bool) -> Site {
    let at = draft.fresh(Kind::Penalty);
    lose(draft, at, "changed", 1);
    if updated {
        let today = draft.today.to_string();
        draft.entry(at)["history"]
            .as_array_mut()
            .unwrap()
            .push(json!({ "on": today, "what": "改为新的决定", "why": "复议变更" }));
    } else {
        draft.yes(at, Code::BasisChangedNotUpdated);
    }
    entry_site(at)
}

/// The history has a line, which may be older than the change.
fn changed_some_day(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let document = &mut draft.entry(at)["document"];
    document["status"] = json!("changed");
    document["changedOn"] = Value::Null;
    draft.open(at, Code::BasisChangedNotUpdated);
    draft.open(at, Code::DeadlineMissed);
    entry_site(at)
}

/// A penalty must be put right within three working days; Heilongjiang's chain gives two and one.
fn updated(draft: &mut Draft, in_time: bool) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let on = start(draft, 5);
    let days = match (in_time, draft.place_of(at)) {
        (false, _) => 4,
        (true, Place::Heilongjiang) => 2,
        (true, _) => 3,
    };
    let entry = draft.entry(at);
    change(entry, &on.to_string());
    entry["document"]["noticeReceivedOn"] = json!(working_days_after(on, 1).to_string());
    push(entry, &working_days_after(on, days).to_string());
    if !in_time {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn change(entry: &mut Value, on: &str) {
    entry["document"]["status"] = json!("changed");
    entry["document"]["changedOn"] = json!(on);
}

fn push(entry: &mut Value, on: &str) {
    entry["history"].as_array_mut().unwrap().push(json!({ "on": on, "what": "按新的文书更新", "why": "文书变更" }));
}

/// Within how many working days the provider tells the institution, and the institution acts.
fn legs(place: Place) -> Option<(u32, u32)> {
    match place {
        Place::Suqian => Some((3, 2)),
        Place::Jiangsu => Some((5, 2)),
        Place::Heilongjiang => Some((2, 1)),
        _ => None,
    }
}

fn told(draft: &mut Draft, in_time: bool) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let on = start(draft, 7);
    let legs = legs(draft.place_of(at));
    let days = legs.map_or(6, |(first, _)| if in_time { first } else { first + 1 });
    let entry = draft.entry(at);
    change(entry, &on.to_string());
    let notice = working_days_after(on, days);
    entry["document"]["noticeReceivedOn"] = json!(notice.to_string());
    push(entry, &working_days_after(notice, 1).to_string());
    if legs.is_some() && !in_time {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

fn slow(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let on = start(draft, 5);
    let legs = legs(draft.place_of(at));
    let entry = draft.entry(at);
    change(entry, &on.to_string());
    let notice = working_days_after(on, 1);
    entry["document"]["noticeReceivedOn"] = json!(notice.to_string());
    let days = legs.map_or(4, |(_, second)| second + 1);
    push(entry, &working_days_after(notice, days).to_string());
    if legs.is_some() {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}
