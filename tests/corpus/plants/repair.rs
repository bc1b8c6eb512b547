//! Applications for repair: what happens once it is granted, and by when it must be answered.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{day, working_days_after, working_days_before};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let shown = Code::ShownThoughRepaired;
    let late = Code::DeadlineMissed;
    vec![
        plant(shown, "repaired and still shown", |draft| decided(draft, Kind::Penalty, "granted", Some(true))),
        plant(shown, "arrears repaired and still shown", |draft| decided(draft, Kind::Arrears, "granted", Some(true))),
        plant(shown, "repaired and gone", |draft| decided(draft, Kind::Penalty, "granted", Some(false))),
        plant(shown, "repair refused, shown on", |draft| decided(draft, Kind::Other, "refused", Some(true))),
        plant(shown, "repaired, and nobody looked whether it is shown", |draft| {
            decided(draft, Kind::Penalty, "granted", None)
        }),
        plant(late, "repair refused after eleven working days", |draft| answered(draft, 11, Some(false))),
        plant(late, "repair refused on the tenth working day", |draft| answered(draft, 10, Some(false))),
        plant(late, "repair refused after eleven working days, extension not stated", |draft| {
            answered(draft, 11, None)
        }),
        plant(late, "repair refused after eleven working days, extended", |draft| answered(draft, 11, Some(true))),
        plant(late, "application for repair accepted after four working days", |draft| accepted(draft, 4)),
        plant(late, "application for repair accepted on the third working day", |draft| accepted(draft, 3)),
        plant(late, "a market regulator refuses repair after eight working days", |draft| by_market(draft, 8)),
        plant(late, "a market regulator refuses repair on the seventh working day", |draft| by_market(draft, 7)),
    ]
}

/// A day from which so many working days have passed by today, and some more.
pub(super) fn start(draft: &mut Draft, count: u32) -> Date {
    let spare = draft.random.between(1, 4);
    working_days_before(draft.today, count + spare)
}

/// An application that was answered in five working days.
fn decided(draft: &mut Draft, kind: Kind, outcome: &str, shown: Option<bool>) -> Site {
    let at = draft.fresh(kind);
    let applied = start(draft, 6);
    let entry = draft.entry(at);
    entry["repair"] = json!({
        "appliedOn": applied.to_string(), "forwardedOn": applied.to_string(),
        "acceptedOn": working_days_after(applied, 1).to_string(), "extended": false,
        "decidedOn": working_days_after(applied, 5).to_string(), "outcome": outcome,
    });
    entry["publicity"]["shown"] = json!(shown);
    match (outcome, shown) {
        ("granted", Some(true)) => draft.yes(at, Code::ShownThoughRepaired),
        ("granted", None) => draft.open(at, Code::ShownThoughRepaired),
        _ => {}
    }
    entry_site(at)
}

/// Refused after so many working days; ten are allowed.
fn answered(draft: &mut Draft, days: u32, extended: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let applied = start(draft, days);
    draft.entry(at)["repair"] = json!({
        "appliedOn": applied.to_string(), "forwardedOn": applied.to_string(),
        "acceptedOn": working_days_after(applied, 2).to_string(), "extended": extended,
        "decidedOn": working_days_after(applied, days).to_string(), "outcome": "refused",
    });
    match extended {
        Some(false) if days > 10 => draft.yes(at, Code::DeadlineMissed),
        None => draft.open(at, Code::DeadlineMissed),
        _ => {}
    }
    entry_site(at)
}

/// Accepted so many working days after it was forwarded; three are allowed.
fn accepted(draft: &mut Draft, days: u32) -> Site {
    let at = draft.fresh(Kind::Other);
    let applied = start(draft, 8);
    draft.entry(at)["repair"] = json!({
        "appliedOn": applied.to_string(), "forwardedOn": working_days_after(applied, 1).to_string(),
        "acceptedOn": working_days_after(applied, 1 + days).to_string(), "extended": false,
        "decidedOn": working_days_after(applied, 7).to_string(), "outcome": "refused",
    });
    if days > 3 {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}

/// Refused after so many working days; a market regulator has seven for a serious list.
fn by_market(draft: &mut Draft, days: u32) -> Site {
    let at = draft.fresh(Kind::SeriousList);
    let applied = start(draft, days);
    let entry = draft.entry(at);
    let determined = day(entry["determinedOn"].as_str().unwrap()).min(applied);
    entry["provider"]["role"] = json!("marketRegulator");
    entry["publicity"]["publishedOn"] = json!(determined.to_string());
    entry["repair"] = json!({
        "appliedOn": applied.to_string(), "forwardedOn": Value::Null, "acceptedOn": Value::Null, "extended": false,
        "decidedOn": working_days_after(applied, days).to_string(), "outcome": "refused",
    });
    if days > 7 {
        draft.yes(at, Code::DeadlineMissed);
    }
    entry_site(at)
}
