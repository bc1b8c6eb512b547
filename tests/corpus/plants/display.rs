//! How long an entry is shown: past its last day, on it, minor, before any known rule.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{day, days_after, days_before, months_after};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::window::{Class, determined_to_end_by, determined_to_end_on};
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let past = Code::ShownPastLastDay;
    vec![
        plant(past, "a penalty shown since its time ran out some weeks ago", |draft| overdue(draft, Kind::Penalty, 25)),
        plant(past, "a penalty shown on the day after its last", |draft| ending(draft, Kind::Penalty, 1)),
        plant(past, "arrears shown on the day after their last", |draft| ending(draft, Kind::Arrears, 1)),
        plant(past, "a penalty shown exactly on its last day", |draft| ending(draft, Kind::Penalty, 0)),
        plant(past, "another dishonest act shown exactly on its last day", |draft| ending(draft, Kind::Other, 0)),
        plant(past, "a penalty whose time ran out, and it is gone", gone),
        plant(past, "a penalty whose time ran out, and nobody looked whether it is shown", nobody_looked),
        plant(past, "a fine of four months without a class", class_unknown),
        plant(past, "a penalty of 2021 of the special fields, ended by the new rule", special_field),
        plant(past, "a market regulator's penalty within its year from publication", |draft| market(draft, 0)),
        plant(past, "a market regulator's penalty a day beyond its year from publication", |draft| market(draft, 1)),
        plant(Code::DepartmentMayDecide, "time has run out and the duties are not known to be performed", duties_open),
        plant(
            Code::DepartmentMayDecide,
            "time has run out and the duties were performed on that very day",
            duties_done,
        ),
        plant(Code::MinorShown, "a small fine of the class minor, shown", |draft| minor(draft, true)),
        plant(Code::MinorShown, "a small fine of the class minor, not shown", |draft| minor(draft, false)),
        plant(Code::MinorShown, "a fine without a class, shown", fine_without_class),
        plant(Code::NoPeriodKnown, "a penalty of the day before the first rule that was read", |draft| {
            old(draft, "2019-06-30")
        }),
        plant(Code::NoPeriodKnown, "a penalty of the first day of the first rule that was read", |draft| {
            old(draft, "2019-07-01")
        }),
    ]
}

/// Moves the entry to another day of determination, with everything that follows from it.
pub(super) fn move_to(entry: &mut Value, determined: Date) {
    entry["determinedOn"] = json!(determined.to_string());
    entry["document"]["effectiveOn"] = json!(determined.to_string());
    entry["act"]["on"] = json!(days_before(determined, 20).to_string());
    entry["publicity"]["publishedOn"] = json!(days_after(determined, 3).to_string());
    entry["history"] = json!([{ "on": determined.to_string(), "what": "录入", "why": "按目录归集" }]);
}

pub(super) fn performed(entry: &mut Value, on: Date) {
    entry["duties"] = json!({ "fulfilledOn": on.to_string(), "harmRemoved": true });
}

/// A plain penalty of the class general.
pub(super) fn general(entry: &mut Value) {
    entry["class"] = json!("general");
    entry["domain"] = json!("other");
    entry["penalty"]["measures"] = json!([{ "kind": "fine", "amountFen": 2_000_000 }, { "kind": "confiscateGains" }]);
}

/// A general penalty whose last day lies between some weeks and two days ago; performed, and still shown.
pub(super) fn ended(draft: &mut Draft) -> usize {
    let at = draft.fresh(Kind::Penalty);
    let determined = determined_to_end_by(days_before(draft.today, 2), true, Class::General);
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    performed(entry, days_after(determined, 30));
    at
}

fn overdue(draft: &mut Draft, kind: Kind, days: u32) -> Site {
    let at = draft.fresh(kind);
    let determined = determined_to_end_by(days_before(draft.today, days), true, Class::General);
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    performed(entry, days_after(determined, 30));
    draft.yes(at, Code::ShownPastLastDay);
    entry_site(at)
}

/// Shown so many days after the last day.
fn ending(draft: &mut Draft, kind: Kind, days: u32) -> Site {
    let at = draft.fresh(kind);
    let last = days_before(draft.today, days);
    let (class, determined) = of_any_class(kind, last);
    let entry = draft.entry(at);
    move_to(entry, determined);
    if kind == Kind::Penalty {
        general(entry);
    }
    if class == Class::Serious {
        entry["penalty"]["measures"] = json!([{ "kind": "revokeLicence" }]);
    }
    entry["class"] = json!(class.word());
    performed(entry, days_after(determined, 10));
    if days > 0 {
        draft.yes(at, Code::ShownPastLastDay);
    }
    entry_site(at)
}

/// A class and a day that end on this day: not every day is the last of a month's count.
fn of_any_class(kind: Kind, last: Date) -> (Class, Date) {
    let penalty = kind == Kind::Penalty;
    let found = [Class::General, Class::Serious].into_iter().find_map(|class| {
        let determined = determined_to_end_on(last, penalty, class)?;
        Some((class, determined))
    });
    found.unwrap_or_else(|| panic!("nothing ends on {last}"))
}

fn gone(draft: &mut Draft) -> Site {
    let at = ended(draft);
    draft.entry(at)["publicity"]["shown"] = json!(false);
    entry_site(at)
}

fn nobody_looked(draft: &mut Draft) -> Site {
    let at = ended(draft);
    draft.entry(at)["publicity"]["shown"] = Value::Null;
    draft.open(at, Code::ShownPastLastDay);
    entry_site(at)
}

/// A fine may be of any class: past the end of a minor one, within that of a general one.
fn class_unknown(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let determined = days_before(draft.today, 125);
    let entry = draft.entry(at);
    move_to(entry, determined);
    without_class(entry);
    draft.open(at, Code::ShownPastLastDay);
    draft.open(at, Code::MinorShown);
    entry_site(at)
}

pub(super) fn without_class(entry: &mut Value) {
    entry["class"] = Value::Null;
    entry["domain"] = json!("other");
    entry["penalty"]["measures"] = json!([{ "kind": "fine", "amountFen": 1_500_000 }]);
}

/// Three years by the rule of its day; one year by the new one, which ends nothing before 2026-03-31.
fn special_field(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let entry = draft.entry(at);
    move_to(entry, day("2024-03-14"));
    general(entry);
    entry["domain"] = json!("workSafety");
    performed(entry, day("2024-04-01"));
    draft.yes(at, Code::ShownPastLastDay);
    // Repair was open by the rule of its day from 2025-03-15, before the end.
    entry_site(at)
}

/// Counted from publication, by the market regulators' own rule: five days later than by the general one.
fn market(draft: &mut Draft, beyond: u32) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let published = latest_start(days_before(draft.today, beyond));
    let entry = draft.entry(at);
    move_to(entry, days_before(published, 5));
    general(entry);
    performed(entry, published);
    entry["provider"]["name"] = json!("虚构市场监督管理局");
    entry["provider"]["role"] = json!("marketRegulator");
    entry["publicity"]["publishedOn"] = json!(published.to_string());
    if beyond > 0 {
        draft.yes(at, Code::ShownPastLastDay);
    }
    entry_site(at)
}

/// The latest day from which a year ends on this day or before.
fn latest_start(last: Date) -> Date {
    let mut start = days_before(last, 360);
    while months_after(start, 12) > last {
        start = days_before(start, 1);
    }
    start
}

fn duties_open(draft: &mut Draft) -> Site {
    let at = ended(draft);
    let entry = draft.entry(at);
    entry["publicity"]["shown"] = json!(false);
    entry["duties"] = Value::Null;
    draft.open(at, Code::DepartmentMayDecide);
    entry_site(at)
}

fn duties_done(draft: &mut Draft) -> Site {
    let at = ended(draft);
    let today = draft.today;
    let entry = draft.entry(at);
    entry["publicity"]["shown"] = json!(false);
    performed(entry, today);
    entry_site(at)
}

/// A penalty of the class minor, within its three months and since the rule of 2026.
pub(super) fn recent_minor(draft: &mut Draft) -> usize {
    let at = draft.fresh(Kind::Penalty);
    let determined = days_before(draft.today, draft.random.between(12, 80)).max(day("2026-04-01"));
    let entry = draft.entry(at);
    move_to(entry, determined);
    entry["class"] = json!("minor");
    entry["domain"] = json!("other");
    entry["penalty"]["measures"] = json!([{ "kind": "fine", "amountFen": 500_000 }]);
    entry["duties"] = Value::Null;
    at
}

fn minor(draft: &mut Draft, shown: bool) -> Site {
    let at = recent_minor(draft);
    draft.entry(at)["publicity"]["shown"] = json!(shown);
    if shown {
        draft.yes(at, Code::MinorShown);
    }
    entry_site(at)
}

fn fine_without_class(draft: &mut Draft) -> Site {
    let at = recent_minor(draft);
    without_class(draft.entry(at));
    draft.open(at, Code::MinorShown);
    entry_site(at)
}

/// Not shown any more: without a period nobody could tell whether showing it was too long.
fn old(draft: &mut Draft, determined: &str) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let entry = draft.entry(at);
    move_to(entry, day(determined));
    general(entry);
    performed(entry, days_after(day(determined), 20));
    entry["publicity"]["shown"] = json!(false);
    if determined < "2019-07-01" {
        draft.open(at, Code::NoPeriodKnown);
    }
    entry_site(at)
}
