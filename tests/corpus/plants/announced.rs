//! The last day that a site announces, and repair that opens too late to be of use.

use super::display::{ended, general, move_to, performed, recent_minor, without_class};
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{day, days_after, days_before, months_after};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::window::{Basis, Class, last_day};
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::json;

pub(super) fn plants() -> Vec<Plant> {
    let stated = Code::StatedEndTooLate;
    let repair = Code::RepairAfterEnd;
    let third = Code::ThirdPartyStillShows;
    vec![
        plant(stated, "an end announced months too late", |draft| later(draft, 100)),
        plant(stated, "an end announced two days too late", |draft| later(draft, 2)),
        plant(stated, "the very last day announced", |draft| later(draft, 0)),
        plant(stated, "an end announced earlier than allowed", earlier),
        plant(stated, "an end announced for a fine of any class", of_any_class),
        plant(stated, "an end announced beyond what any class allows", beyond_any_class),
        plant(repair, "a minor act whose duty was performed only after its end", |draft| performed_late(draft, 1))
            .in_records(|draft| draft.today > day("2026-07-10")),
        plant(repair, "a minor act whose duty was performed on its last day", |draft| performed_late(draft, 0)),
        plant(repair, "an old work safety fine whose repair opens the day after its end", |draft| {
            old_special(draft, "2025-03-31", true)
        }),
        plant(repair, "an old work safety fine whose repair opened a day before its end", |draft| {
            old_special(draft, "2025-03-29", false)
        }),
        plant(repair, "an old work safety fine whose repair opens on its last day", |draft| {
            old_special(draft, "2025-04-01", false)
        }),
        plant(third, "ended here, still shown by a third party", |draft| elsewhere(draft, Some(true), true)),
        plant(third, "ended here, and a third party has taken it down", |draft| elsewhere(draft, Some(false), true)),
        plant(third, "ended here, nobody looked at the third party", |draft| elsewhere(draft, None, true)),
        plant(third, "within its time here and at a third party", |draft| elsewhere(draft, Some(true), false)),
    ]
}

/// A general penalty within its time, and its last day.
fn within(draft: &mut Draft) -> (usize, Date) {
    let at = draft.fresh(Kind::Penalty);
    let determined = days_before(draft.today, draft.random.between(20, 280));
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    (at, last_day(Basis { penalty: true, class: Class::General, determined }))
}

fn later(draft: &mut Draft, days: u32) -> Site {
    let (at, last) = within(draft);
    draft.entry(at)["publicity"]["statedUntil"] = json!(days_after(last, days).to_string());
    if days > 0 {
        draft.yes(at, Code::StatedEndTooLate);
    }
    entry_site(at)
}

fn earlier(draft: &mut Draft) -> Site {
    let (at, last) = within(draft);
    draft.entry(at)["publicity"]["statedUntil"] = json!(days_before(last, 30).to_string());
    entry_site(at)
}

/// Ten months: too late for a minor act, early for a general one.
fn of_any_class(draft: &mut Draft) -> Site {
    let at = recent_minor(draft);
    let entry = draft.entry(at);
    without_class(entry);
    let determined = day(entry["determinedOn"].as_str().unwrap());
    entry["publicity"]["statedUntil"] = json!(months_after(determined, 10).to_string());
    draft.open(at, Code::StatedEndTooLate);
    draft.open(at, Code::StatedEndMiscounted);
    draft.open(at, Code::MinorShown);
    entry_site(at)
}

fn beyond_any_class(draft: &mut Draft) -> Site {
    let at = recent_minor(draft);
    let entry = draft.entry(at);
    without_class(entry);
    let determined = day(entry["determinedOn"].as_str().unwrap());
    entry["publicity"]["statedUntil"] = json!(days_after(months_after(determined, 36), 40).to_string());
    draft.yes(at, Code::StatedEndTooLate);
    // Without a class nobody can tell by which slip.
    draft.open(at, Code::StatedEndMiscounted);
    draft.open(at, Code::MinorShown);
    entry_site(at)
}

/// A minor act of the spring, gone since: repair of it opens on the day its duty is performed.
fn performed_late(draft: &mut Draft, days: u32) -> Site {
    let at = recent_minor(draft);
    let determined = days_before(draft.today, 100).max(day("2026-04-01"));
    let entry = draft.entry(at);
    move_to(entry, determined);
    entry["publicity"]["shown"] = json!(false);
    performed(entry, days_after(months_after(determined, 3), days));
    if days > 0 {
        draft.yes(at, Code::RepairAfterEnd);
    }
    entry_site(at)
}

/// A general fine in a field where the older rule opened repair after a year only; gone since, and performed.
fn old_special(draft: &mut Draft, determined: &str, after_end: bool) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let entry = draft.entry(at);
    move_to(entry, day(determined));
    general(entry);
    entry["domain"] = json!("workSafety");
    entry["publicity"]["shown"] = json!(false);
    performed(entry, day("2025-06-01"));
    if after_end {
        draft.yes(at, Code::RepairAfterEnd);
    }
    entry_site(at)
}

fn elsewhere(draft: &mut Draft, shown: Option<bool>, over: bool) -> Site {
    let at = if over { ended(draft) } else { within(draft).0 };
    let seen = draft.today.to_string();
    let publicity = &mut draft.entry(at)["publicity"];
    if over {
        publicity["shown"] = json!(false);
    }
    publicity["elsewhere"] =
        json!([{ "name": "虚构企业信息查询网", "url": "https://example.invalid/e", "shown": shown, "seenOn": seen }]);
    match (over, shown) {
        (true, Some(true)) => draft.yes(at, Code::ThirdPartyStillShows),
        (true, None) => draft.open(at, Code::ThirdPartyStillShows),
        _ => {}
    }
    entry_site(at)
}
