//! Ends announced too late by a slip in counting, each by the slip that explains it.

use super::display::{general, move_to, performed};
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::days::{day, days_after, days_before, months_after};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let slip = Code::StatedEndMiscounted;
    let plants = vec![
        plant(slip, "a year counted from publication", |draft| {
            slipped(draft, Some(3), |_, start| months_after(start, 12))
        }),
        plant(slip, "a year counted from the day the decision took effect", from_effect),
        plant(slip, "the last day taken a day too late", |draft| late(draft, |last| days_after(last, 1))),
        plant(slip, "a year as twelve blocks of 31 days", |draft| {
            slipped(draft, Some(0), |determined, _| days_after(determined, 372))
        }),
        plant(slip, "the end of a serious act for a general one", |draft| {
            slipped(draft, Some(0), |determined, _| months_after(determined, 36))
        }),
        plant(slip, "four days too late, and no slip gives that day", |draft| late(draft, |last| days_after(last, 4))),
        plant(slip, "two weeks too early", |draft| late(draft, |last| days_before(last, 14))),
        plant(slip, "eight days too late, day of publication not known", |draft| unpublished(draft, 8)),
        plant(slip, "the very last day, counted right although published later", |draft| late(draft, |last| last)),
    ];
    plants.into_iter().map(|one| one.in_records(|draft| draft.today > day("2026-05-25"))).collect()
}

/// A general penalty since the rule of 2026, published so many days after it was determined.
fn recent(draft: &mut Draft, published_after: Option<u32>) -> (usize, Date) {
    let at = draft.fresh(Kind::Penalty);
    let determined = days_before(draft.today, draft.random.between(20, 50)).max(date(2026, 4, 8));
    let entry = draft.entry(at);
    move_to(entry, determined);
    general(entry);
    performed(entry, days_after(determined, 5));
    entry["publicity"]["publishedOn"] = json!(published_after.map(|days| days_after(determined, days).to_string()));
    (at, determined)
}

fn announce(draft: &mut Draft, at: usize, until: Date) {
    draft.entry(at)["publicity"]["statedUntil"] = json!(until.to_string());
}

/// Both the end that is too late and the slip behind it are found.
fn slipped(draft: &mut Draft, published_after: Option<u32>, end: fn(Date, Date) -> Date) -> Site {
    let (at, determined) = recent(draft, published_after);
    let published = days_after(determined, published_after.unwrap_or(0));
    announce(draft, at, end(determined, published));
    draft.yes(at, Code::StatedEndTooLate);
    draft.yes(at, Code::StatedEndMiscounted);
    entry_site(at)
}

fn from_effect(draft: &mut Draft) -> Site {
    let (at, determined) = recent(draft, Some(2));
    let effect = days_after(determined, 10);
    draft.entry(at)["document"]["effectiveOn"] = json!(effect.to_string());
    announce(draft, at, months_after(effect, 12));
    draft.yes(at, Code::StatedEndTooLate);
    draft.yes(at, Code::StatedEndMiscounted);
    entry_site(at)
}

/// An end so far from the last day; published nine days after the decision, which would give another day.
fn late(draft: &mut Draft, end: fn(Date) -> Date) -> Site {
    let (at, determined) = recent(draft, Some(9));
    let last = months_after(determined, 12);
    announce(draft, at, end(last));
    if end(last) > last {
        draft.yes(at, Code::StatedEndTooLate);
    }
    if end(last) == days_after(last, 1) {
        draft.yes(at, Code::StatedEndMiscounted);
    }
    entry_site(at)
}

/// It may have been published then, and counted from that day.
fn unpublished(draft: &mut Draft, days: u32) -> Site {
    let (at, determined) = recent(draft, None);
    draft.entry(at)["publicity"]["publishedOn"] = Value::Null;
    announce(draft, at, months_after(days_after(determined, days), 12));
    draft.yes(at, Code::StatedEndTooLate);
    draft.open(at, Code::StatedEndMiscounted);
    entry_site(at)
}
