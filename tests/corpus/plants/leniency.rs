//! Circumstances that make the law lenient, or exempt from measures.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::{Outcome, Site};
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let lenient = Code::Leniency;
    let exempt = Code::ExemptFromMeasures;
    vec![
        plant(lenient, "after a natural disaster", |draft| event(draft, "naturalDisaster")),
        plant(lenient, "after an emergency abroad", |draft| event(draft, "foreignRelated")),
        plant(lenient, "by force majeure", |draft| event(draft, "forceMajeure")),
        plant(lenient, "unintended, minor and occasional", unintended),
        plant(lenient, "unintended, and no more than that", only_unintended),
        plant(lenient, "slight harm, corrected in time", slight),
        plant(lenient, "nothing known of the circumstances", unknown_circumstances),
        plant(exempt, "minor, occasional, corrected and harmless", |draft| exempting(draft, 4)),
        plant(exempt, "minor, occasional, harmless, but not corrected", |draft| exempting(draft, 3)),
        plant(exempt, "corrected and harmless, whether occasional is not known", |draft| exempting(draft, 0)),
        plant(Code::MeasureThoughExempt, "a measure for an act that exempts from it", |draft| measure(draft, 4)),
        plant(Code::MeasureThoughExempt, "a measure for an act that almost exempts from it", |draft| measure(draft, 3)),
        plant(Code::MeasureThoughExempt, "a measure for an act that may exempt from it", |draft| measure(draft, 0)),
    ]
}

/// Xinjiang names five kinds of emergency, Heilongjiang the four at home, Jiangsu and Suqian force majeure.
fn event(draft: &mut Draft, event: &str) -> Site {
    let at = draft.fresh(Kind::Penalty);
    draft.entry(at)["circumstances"]["events"] = json!([event]);
    let place = draft.place_of(at);
    let lenient = match event {
        "forceMajeure" => place.in_jiangsu(),
        "foreignRelated" => place.in_xinjiang(),
        _ => place.in_xinjiang() || place == Place::Heilongjiang,
    };
    if lenient {
        draft.yes(at, Code::Leniency);
    }
    entry_site(at)
}

/// All three of what Xinjiang says in one phrase; in Karamay a minor act does not enter at all.
fn unintended(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let entry = draft.entry(at);
    entry["circumstances"]["deliberate"] = json!(false);
    entry["circumstances"]["occasional"] = json!(true);
    entry["penalty"]["mitigation"]["minor"] = json!(true);
    if draft.place_of(at).in_xinjiang() {
        draft.yes(at, Code::Leniency);
    }
    entry_site(at)
}

/// Whether one of the three is enough the phrase leaves open.
fn only_unintended(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Other);
    draft.entry(at)["circumstances"]["deliberate"] = json!(false);
    if draft.place_of(at).in_xinjiang() {
        draft.open(at, Code::Leniency);
    }
    entry_site(at)
}

fn slight(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let entry = draft.entry(at);
    entry["circumstances"]["harmless"] = json!(true);
    entry["penalty"]["mitigation"]["corrected"] = json!(true);
    if draft.place_of(at).in_jiangsu() {
        draft.yes(at, Code::Leniency);
    }
    entry_site(at)
}

/// Neither circumstances nor mitigation: as most records are.
fn unknown_circumstances(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let entry = draft.entry(at);
    entry["circumstances"] = Value::Null;
    entry["penalty"] = Value::Null;
    draft.open(at, Code::Leniency);
    draft.open(at, Code::ExemptFromMeasures);
    entry_site(at)
}

/// So many of the four that Heilongjiang asks; with none it is not known whether the act was occasional.
fn circumstances(draft: &mut Draft, at: usize, how_many: u32) {
    let place = draft.place_of(at);
    let entry = draft.entry(at);
    entry["circumstances"]["occasional"] = if how_many == 0 { Value::Null } else { json!(true) };
    entry["circumstances"]["harmless"] = json!(true);
    entry["penalty"]["mitigation"] = json!({ "minor": true, "first": true, "corrected": how_many != 3 });
    match (place, how_many) {
        (Place::Heilongjiang, 4) => draft.yes(at, Code::ExemptFromMeasures),
        (Place::Heilongjiang, 0) => draft.open(at, Code::ExemptFromMeasures),
        // Minor, but done on purpose: the phrase leaves it open.
        (Place::Karamay | Place::Xinjiang, _) => draft.open(at, Code::Leniency),
        (Place::Suqian | Place::Jiangsu, 4 | 0) => draft.yes(at, Code::Leniency),
        _ => {}
    }
}

fn exempting(draft: &mut Draft, how_many: u32) -> Site {
    let at = draft.fresh(Kind::Arrears);
    circumstances(draft, at, how_many);
    entry_site(at)
}

fn measure(draft: &mut Draft, how_many: u32) -> Site {
    let at = draft.fresh(Kind::Arrears);
    circumstances(draft, at, how_many);
    let measure = draft.measure(at);
    match how_many {
        4 => draft.of_measure(measure, Code::MeasureThoughExempt, Outcome::Yes),
        0 => draft.of_measure(measure, Code::MeasureThoughExempt, Outcome::Unknown),
        _ => {}
    }
    crate::draft::measure_site(measure)
}
