//! What must not enter, or must not be shown, and classes that do not fit.

use super::display::{general, move_to, recent_minor};
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::days_before;
use crate::draft::{Draft, entry_site};
use crate::expected::{Outcome, Site};
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let enter = Code::MustNotEnter;
    let kept = Code::ShownThoughKeptOut;
    let class = Code::ClassMismatch;
    vec![
        plant(enter, "a penalty by the simple procedure, not shown", |draft| simple(draft, Some("simple"), false)),
        plant(enter, "a fine within the simple procedure's limit, procedure not stated, not shown", |draft| {
            simple(draft, None, false)
        }),
        plant(enter, "a fine within the simple procedure's limit, imposed by the ordinary one", |draft| {
            simple(draft, Some("ordinary"), false)
        }),
        plant(enter, "a fine one fen above the simple procedure's limit, procedure not stated", above_the_limit),
        plant(enter, "an act that the decision found minor", found_minor),
        plant(enter, "harm removed of one's own accord", corrected),
        plant(kept, "a penalty by the simple procedure, shown", |draft| simple(draft, Some("simple"), true)),
        plant(kept, "a fine within the simple procedure's limit, procedure not stated, shown", |draft| {
            simple(draft, None, true)
        }),
        plant(kept, "a small fine by the ordinary procedure, shown", |draft| simple(draft, Some("ordinary"), true)),
        plant(kept, "a market regulator's warning, shown", |draft| by_market(draft, &["warning"])),
        plant(kept, "a market regulator's warning with a confiscation, shown", |draft| {
            by_market(draft, &["warning", "confiscateGains"])
        }),
        plant(class, "a confiscation stated as minor", |draft| stated(draft, "minor", "confiscateGains")),
        plant(class, "a revoked licence stated as general", |draft| stated(draft, "general", "revokeLicence")),
        plant(class, "a warning stated as serious", |draft| stated(draft, "serious", "warning")),
        plant(class, "a confiscation stated as serious", |draft| stated(draft, "serious", "confiscateProperty")),
        plant(class, "a fine stated as minor", |draft| stated(draft, "minor", "fine")),
        plant(class, "a serious list stated as general", listed_as_general),
        plant(class, "a penalty stated as minor that consists of nobody knows what", measure_unnamed),
    ]
}

fn limit(draft: &Draft) -> u64 {
    if draft.is_person() { 20_000 } else { 300_000 }
}

/// A fine of just what the simple procedure may impose.
fn simple(draft: &mut Draft, procedure: Option<&str>, shown: bool) -> Site {
    let at = recent_minor(draft);
    let fine = limit(draft);
    let entry = draft.entry(at);
    entry["penalty"]["procedure"] = json!(procedure);
    entry["penalty"]["measures"] = json!([{ "kind": "fine", "amountFen": fine }]);
    entry["publicity"]["shown"] = json!(shown);
    if shown {
        draft.yes(at, Code::MinorShown);
    }
    match procedure {
        Some("simple") => {
            draft.yes(at, Code::MustNotEnter);
            if shown {
                draft.yes(at, Code::ShownThoughKeptOut);
            }
        }
        None => {
            draft.open(at, Code::MustNotEnter);
            if shown {
                draft.open(at, Code::ShownThoughKeptOut);
            }
        }
        Some(_) => {}
    }
    entry_site(at)
}

fn above_the_limit(draft: &mut Draft) -> Site {
    let at = recent_minor(draft);
    let fine = limit(draft) + 1;
    let entry = draft.entry(at);
    entry["penalty"]["procedure"] = Value::Null;
    entry["penalty"]["measures"] = json!([{ "kind": "fine", "amountFen": fine }]);
    entry["publicity"]["shown"] = json!(false);
    entry_site(at)
}

/// Karamay alone keeps these two out; the other law asks more before it is lenient.
fn found_minor(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    draft.entry(at)["penalty"]["mitigation"]["minor"] = json!(true);
    if draft.place_of(at) == Place::Karamay {
        draft.yes(at, Code::MustNotEnter);
        draft.yes(at, Code::ShownThoughKeptOut);
    }
    if draft.place_of(at).in_xinjiang() {
        // Minor, but neither unintended nor occasional: the phrase leaves open whether all three are needed.
        draft.open(at, Code::Leniency);
    }
    entry_site(at)
}

fn corrected(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    draft.entry(at)["penalty"]["mitigation"]["corrected"] = json!(true);
    if draft.place_of(at) == Place::Karamay {
        draft.yes(at, Code::MustNotEnter);
        draft.yes(at, Code::ShownThoughKeptOut);
    }
    entry_site(at)
}

/// A market regulator shows no warnings; they may be recorded.
fn by_market(draft: &mut Draft, measures: &[&str]) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let determined = days_before(draft.today, 40);
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    entry["provider"]["role"] = json!("marketRegulator");
    entry["penalty"]["measures"] = measures.iter().map(|kind| json!({ "kind": kind })).collect();
    if measures == ["warning"] {
        entry["class"] = json!("minor");
        draft.anywhere(at, Code::ShownThoughKeptOut, Outcome::Yes);
        draft.yes(at, Code::MinorShown);
    }
    entry_site(at)
}

/// The class that the authority stated counts for the days, whatever the measures tell.
fn stated(draft: &mut Draft, class: &str, measure: &str) -> Site {
    let at = recent_minor(draft);
    let entry = draft.entry(at);
    entry["class"] = json!(class);
    entry["penalty"]["measures"] = json!([{ "kind": measure }]);
    if class == "minor" {
        draft.yes(at, Code::MinorShown);
    }
    if !matches!((class, measure), ("serious", "confiscateProperty") | ("minor", "fine")) {
        draft.yes(at, Code::ClassMismatch);
    }
    entry_site(at)
}

fn listed_as_general(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::SeriousList);
    let determined = days_before(draft.today, 50);
    let entry = draft.entry(at);
    entry["determinedOn"] = json!(determined.to_string());
    entry["class"] = json!("general");
    draft.yes(at, Code::ClassMismatch);
    entry_site(at)
}

fn measure_unnamed(draft: &mut Draft) -> Site {
    let at = recent_minor(draft);
    draft.entry(at)["penalty"]["measures"] = json!([{ "kind": null }]);
    draft.yes(at, Code::MinorShown);
    draft.open(at, Code::ClassMismatch);
    entry_site(at)
}
