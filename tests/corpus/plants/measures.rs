//! Measures applied because of a record.

use super::display::ended;
use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::clean::measure::{for_serious, ordinary};
use crate::draft::{Draft, measure_site};
use crate::expected::{Outcome, Site};
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let outside = Code::MeasureOutsideList;
    let serious = Code::MeasureOnlyForSerious;
    let third = Code::MeasureOnThirdParty;
    let unpublished = Code::MeasureUnpublished;
    let without = Code::MeasureWithoutRecord;
    vec![
        plant(outside, "a ban from leaving the country", |draft| in_no_list(draft, "exitBan", Some(false))),
        plant(outside, "basic services denied", |draft| in_no_list(draft, "basicServiceDenied", Some(false))),
        plant(outside, "a ban from the civil service that the national list names", |draft| {
            in_no_list(draft, "civilServiceBan", Some(true))
        }),
        plant(outside, "a ban from leaving the country, national list not looked at", |draft| {
            in_no_list(draft, "exitBan", None)
        }),
        plant(outside, "a measure inside the local list", inside),
        plant(outside, "a measure outside the list that ended yesterday", over),
        plant(serious, "a ban from a trade for a plain penalty", |draft| heavy(draft, Kind::Penalty, Some(false))),
        plant(serious, "a ban from a trade for somebody on a serious list", |draft| {
            heavy(draft, Kind::SeriousList, Some(false))
        }),
        plant(serious, "a ban from a trade for a plain penalty, national list not looked at", |draft| {
            heavy(draft, Kind::Penalty, None)
        }),
        plant(serious, "a ban from a trade for a plain penalty that the national list names", |draft| {
            heavy(draft, Kind::Penalty, Some(true))
        }),
        plant(third, "a measure that hits the subject's spouse", |draft| hits(draft, json!("spouse"))),
        plant(third, "a measure that hits a shareholder", |draft| hits(draft, json!("shareholder"))),
        plant(third, "a measure that hits nobody knows whom", |draft| hits(draft, Value::Null)),
        plant(third, "a measure that hits the subject", |draft| hits(draft, json!("subject"))),
        plant(unpublished, "a measure that was not published", |draft| published(draft, Kind::Penalty, Some(false))),
        plant(unpublished, "an unpublished measure for arrears", |draft| published(draft, Kind::Arrears, Some(false))),
        plant(unpublished, "a measure of which nobody knows whether it was published", |draft| {
            published(draft, Kind::Penalty, None)
        }),
        plant(unpublished, "a measure that was published", |draft| published(draft, Kind::Penalty, Some(true))),
        plant(without, "a measure for a record whose time has run out", |draft| behind(draft, Behind::Ended)),
        plant(without, "a measure for a record that was repaired", |draft| behind(draft, Behind::Repaired)),
        plant(without, "a measure for a record that stands", |draft| behind(draft, Behind::Standing)),
        plant(without, "a measure that names no record", |draft| behind(draft, Behind::Unnamed)),
    ]
}

fn in_no_list(draft: &mut Draft, kind: &str, national: Option<bool>) -> Site {
    let entry = draft.fresh(Kind::SeriousList);
    let at = draft.measure(entry);
    let measure = draft.applied(at);
    measure["kind"] = json!(kind);
    measure["inNationalList"] = json!(national);
    match national {
        Some(true) => {}
        Some(false) => draft.of_measure(at, Code::MeasureOutsideList, Outcome::Yes),
        None => draft.of_measure(at, Code::MeasureOutsideList, Outcome::Unknown),
    }
    measure_site(at)
}

fn inside(draft: &mut Draft) -> Site {
    let entry = draft.fresh(Kind::Penalty);
    let at = draft.measure(entry);
    let kind = draft.random.pick(ordinary(draft.place));
    let measure = draft.applied(at);
    measure["kind"] = json!(kind);
    measure["inNationalList"] = json!(false);
    measure_site(at)
}

fn over(draft: &mut Draft) -> Site {
    let entry = draft.fresh(Kind::Penalty);
    let at = draft.measure(entry);
    let yesterday = draft.days_ago(1);
    let measure = draft.applied(at);
    measure["kind"] = json!("exitBan");
    measure["inNationalList"] = json!(false);
    measure["endedOn"] = json!(yesterday);
    measure_site(at)
}

/// Elsewhere than in Karamay and Zhangye such a measure stands in no list of the place.
fn heavy(draft: &mut Draft, kind: Kind, national: Option<bool>) -> Site {
    let entry = draft.fresh(kind);
    let at = draft.measure(entry);
    let known = for_serious(draft.place).contains(&"industryBan");
    let measure = draft.applied(at);
    measure["kind"] = json!("industryBan");
    measure["inNationalList"] = json!(national);
    let outcome = match national {
        Some(true) => return measure_site(at),
        Some(false) => Outcome::Yes,
        None => Outcome::Unknown,
    };
    if !known {
        draft.of_measure(at, Code::MeasureOutsideList, outcome);
    } else if kind != Kind::SeriousList {
        draft.of_measure(at, Code::MeasureOnlyForSerious, outcome);
    }
    measure_site(at)
}

fn hits(draft: &mut Draft, target: Value) -> Site {
    let entry = draft.fresh(Kind::SeriousList);
    let at = draft.measure(entry);
    let outcome = match target.as_str() {
        None => Some(Outcome::Unknown),
        Some("subject") => None,
        Some(_) => Some(Outcome::Yes),
    };
    draft.applied(at)["target"] = target;
    if let Some(outcome) = outcome {
        draft.of_measure(at, Code::MeasureOnThirdParty, outcome);
    }
    measure_site(at)
}

fn published(draft: &mut Draft, kind: Kind, published: Option<bool>) -> Site {
    let entry = draft.fresh(kind);
    let at = draft.measure(entry);
    draft.applied(at)["published"] = json!(published);
    match published {
        Some(true) => {}
        Some(false) => draft.of_measure(at, Code::MeasureUnpublished, Outcome::Yes),
        None => draft.of_measure(at, Code::MeasureUnpublished, Outcome::Unknown),
    }
    measure_site(at)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    Ended,
    Repaired,
    Standing,
    Unnamed,
}

fn behind(draft: &mut Draft, behind: Behind) -> Site {
    let entry = if behind == Behind::Ended { ended(draft) } else { draft.fresh(Kind::Penalty) };
    let decided = draft.days_ago(4);
    let text = draft.entry(entry);
    match behind {
        Behind::Ended => text["publicity"]["shown"] = json!(false),
        Behind::Repaired => {
            text["publicity"]["shown"] = json!(false);
            text["repair"] = json!({ "decidedOn": decided, "outcome": "granted" });
        }
        Behind::Standing | Behind::Unnamed => {}
    }
    let at = draft.measure(entry);
    match behind {
        Behind::Ended | Behind::Repaired => draft.of_measure(at, Code::MeasureWithoutRecord, Outcome::Yes),
        Behind::Standing => {}
        Behind::Unnamed => {
            draft.applied(at)["entry"] = Value::Null;
            draft.of_measure(at, Code::MeasureWithoutRecord, Outcome::Unknown);
            if draft.place == Place::Heilongjiang {
                draft.of_measure(at, Code::MeasureThoughExempt, Outcome::Unknown);
            }
        }
    }
    measure_site(at)
}
