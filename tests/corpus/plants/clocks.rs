//! Limits of time beside objection and repair: corrections, statements against a listing, complaints, checks.

use super::repair::start;
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{days_before, months_after, next_working, working_days_after};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let late = Code::DeadlineMissed;
    vec![
        plant(late, "an error corrected after four working days", |draft| corrected(draft, 4)),
        plant(late, "an error corrected on the third working day", |draft| corrected(draft, 3)),
        plant(late, "a statement against a listing answered after four working days", |draft| stated(draft, 4)),
        plant(late, "a statement against a listing answered on the third working day", |draft| stated(draft, 3)),
        plant(late, "a complaint answered after twenty-one working days", |draft| complained(draft, 21)),
        plant(late, "a complaint answered on the twentieth working day", |draft| complained(draft, 20)),
        plant(late, "a licence on a commitment, not checked for months", unchecked),
        plant(late, "a licence on a commitment, checked on the last day there was", checked_in_time),
        plant(late, "put right after an objection, whether other systems followed nobody knows", others_unknown),
    ]
}

/// The only number for these is Heilongjiang's.
fn late_in_heilongjiang(draft: &mut Draft, at: usize, late: bool) {
    if late && draft.place_of(at) == Place::Heilongjiang {
        draft.yes(at, Code::DeadlineMissed);
    }
}

fn corrected(draft: &mut Draft, days: u32) -> Site {
    let at = draft.fresh(Kind::Basic);
    let on = start(draft, days);
    draft.entry(at)["correction"] =
        json!({ "discoveredOn": on.to_string(), "correctedOn": working_days_after(on, days).to_string() });
    late_in_heilongjiang(draft, at, days > 3);
    entry_site(at)
}

fn stated(draft: &mut Draft, days: u32) -> Site {
    let at = draft.fresh(Kind::SeriousList);
    let on = start(draft, days);
    draft.entry(at)["listing"]["statement"] =
        json!({ "receivedOn": on.to_string(), "answeredOn": working_days_after(on, days).to_string() });
    late_in_heilongjiang(draft, at, days > 3);
    entry_site(at)
}

fn complained(draft: &mut Draft, days: u32) -> Site {
    let at = draft.fresh(Kind::Market);
    let on = start(draft, days);
    draft.entry(at)["complaint"] = json!([{
        "to": "信用主管部门", "acceptedOn": on.to_string(), "answeredOn": working_days_after(on, days).to_string(),
    }]);
    late_in_heilongjiang(draft, at, days > 20);
    entry_site(at)
}

/// A licence given on a commitment on this day.
fn licence(draft: &mut Draft, decided: Date, checked: Option<Date>) -> usize {
    let at = draft.fresh(Kind::Commitment);
    let entry = draft.entry(at);
    entry["determinedOn"] = json!(decided.to_string());
    entry["document"]["effectiveOn"] = json!(decided.to_string());
    entry["history"] = Value::Null;
    entry["commitment"] = json!({
        "type": "licenceReplacing", "madeOn": decided.to_string(), "dueOn": months_after(decided, 6).to_string(),
        "status": "performing", "licenceDecidedOn": decided.to_string(),
        "checkedOn": checked.map(|day| day.to_string()),
    });
    at
}

fn unchecked(draft: &mut Draft) -> Site {
    let decided = days_before(draft.today, draft.random.between(75, 110));
    let at = licence(draft, decided, None);
    late_in_heilongjiang(draft, at, true);
    entry_site(at)
}

/// Two months that end on a day off: the next working day is the last.
fn checked_in_time(draft: &mut Draft) -> Site {
    let mut decided = days_before(draft.today, 80);
    while next_working(months_after(decided, 2)) == months_after(decided, 2) {
        decided = days_before(decided, 1);
    }
    let at = licence(draft, decided, Some(next_working(months_after(decided, 2))));
    entry_site(at)
}

/// In Heilongjiang other systems follow in three working days; the record does not tell whether they did.
fn others_unknown(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Licence);
    let received = start(draft, 9);
    let entry = draft.entry(at);
    entry["objection"] = json!([{
        "filedOn": received.to_string(), "receivedOn": received.to_string(),
        "markedOn": working_days_after(received, 1).to_string(), "answeredOn": working_days_after(received, 3).to_string(),
        "needsHelp": false, "extended": false, "pausedDays": 0,
    }]);
    let changed = working_days_after(received, 4).to_string();
    entry["history"].as_array_mut().unwrap().push(json!({ "on": changed, "what": "改正住所", "why": "异议成立" }));
    if draft.place_of(at) == Place::Heilongjiang {
        draft.open(at, Code::DeadlineMissed);
    }
    entry_site(at)
}
