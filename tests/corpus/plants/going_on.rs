//! Acts that go on or have ended, broken commitments, and classes that only the measures tell.

use super::display::{general, move_to, performed};
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{day, days_after, days_before, months_before};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let past = Code::ShownPastLastDay;
    let repair = Code::RepairAfterEnd;
    vec![
        plant(past, "an act that goes on, shown for more than a year", goes_on),
        plant(past, "an act that ended months ago, shown for more than a year since the decision", ended_since),
        plant(past, "a commitment broken long ago, still shown", |draft| broken(draft, 13)),
        plant(past, "a commitment broken lately, shown", |draft| broken(draft, 5)),
        plant(past, "a revoked licence of two years, class not stated", |draft| derived(draft, "revokeLicence", 24)),
        plant(past, "a confiscation of thirteen months, class not stated", |draft| {
            derived(draft, "confiscateProperty", 13)
        }),
        plant(Code::StatedEndTooLate, "an end announced for an act that goes on", announced),
        plant(repair, "a minor penalty of the last days of the old rule, not performed", |draft| {
            old_minor(draft, false)
        }),
        plant(repair, "a minor penalty of the last days of the old rule, performed", |draft| old_minor(draft, true)),
    ]
}

/// A general penalty of fourteen months ago for an act that began before.
fn old_act(draft: &mut Draft) -> usize {
    let at = draft.fresh(Kind::Penalty);
    let determined = months_before(draft.today, 14);
    let since = days_before(determined, 200).to_string();
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    performed(entry, days_after(determined, 20));
    entry["continuing"] = json!({ "since": since, "endedOn": Value::Null });
    at
}

/// While it goes on no day is its last.
fn goes_on(draft: &mut Draft) -> Site {
    let at = old_act(draft);
    entry_site(at)
}

/// Karamay's text counts from the end; the national rule, which governs, from the decision.
fn ended_since(draft: &mut Draft) -> Site {
    let at = old_act(draft);
    let ended = draft.days_ago(90);
    draft.entry(at)["continuing"]["endedOn"] = json!(ended);
    draft.yes(at, Code::ShownPastLastDay);
    entry_site(at)
}

fn announced(draft: &mut Draft) -> Site {
    let at = old_act(draft);
    let ahead = draft.days_ahead(30);
    draft.entry(at)["publicity"]["statedUntil"] = json!(ahead);
    draft.open(at, Code::StatedEndTooLate);
    draft.open(at, Code::StatedEndMiscounted);
    entry_site(at)
}

fn broken(draft: &mut Draft, months: u32) -> Site {
    let at = draft.fresh(Kind::Commitment);
    let determined = months_before(draft.today, months);
    let entry = draft.entry(at);
    entry["act"] = json!({ "kind": "brokenCommitment", "inCatalogue": true });
    move_to(entry, determined);
    entry["class"] = json!("general");
    entry["domain"] = json!("other");
    entry["penalty"] = json!({ "mitigation": { "minor": false, "first": false, "corrected": false } });
    entry["commitment"] = json!({ "type": "missingPapers", "status": "broken" });
    performed(entry, days_after(determined, 20));
    if months > 12 {
        draft.yes(at, Code::ShownPastLastDay);
    }
    entry_site(at)
}

/// What the penalty consists of tells its class: three years for a licence revoked, one for a confiscation.
fn derived(draft: &mut Draft, measure: &str, months: u32) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let determined = months_before(draft.today, months);
    let entry = draft.entry(at);
    move_to(entry, determined);
    entry["class"] = Value::Null;
    entry["domain"] = json!("other");
    entry["penalty"]["measures"] = json!([{ "kind": "warning" }, { "kind": measure }]);
    performed(entry, days_after(determined, 20));
    if measure == "confiscateProperty" {
        draft.yes(at, Code::ShownPastLastDay);
    }
    entry_site(at)
}

/// By the rule of its day repair opens after three months, when the new rule has just ended the display; by the new
/// rule on the day of performance, though not before its own first day.
fn old_minor(draft: &mut Draft, done: bool) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let determined = day("2026-03-28");
    let entry = draft.entry(at);
    move_to(entry, determined);
    entry["class"] = json!("minor");
    entry["domain"] = json!("other");
    entry["penalty"]["measures"] = json!([{ "kind": "warning" }]);
    entry["publicity"]["shown"] = json!(false);
    entry["duties"] = Value::Null;
    let over = draft.today > day("2026-06-28");
    if done {
        performed(draft.entry(at), day("2026-04-20"));
        return entry_site(at);
    }
    draft.yes(at, Code::RepairAfterEnd);
    if over {
        draft.open(at, Code::DepartmentMayDecide);
    }
    entry_site(at)
}
