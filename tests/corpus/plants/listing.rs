//! Places on a serious list: grounds, notice, decision, and who is marked with the subject.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::{Outcome, Site};
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let ground = Code::ListingOutsideList;
    let notice = Code::NoticeIncomplete;
    let decision = Code::DecisionIncomplete;
    let linked = Code::LinkedPersonBeyond;
    let anybody = vec![
        plant(ground, "listed for an act that no text names", |draft| act(draft, "none", Some(true), Some(false))),
        plant(ground, "listed for research misconduct", |draft| {
            act(draft, "researchMisconduct", Some(true), Some(false))
        }),
        plant(ground, "listed for a duty of defence refused", |draft| {
            act(draft, "defenceDuty", Some(true), Some(false))
        }),
        plant(ground, "listed for a duty that could not be performed", |draft| {
            act(draft, "refusedDuty", Some(false), Some(false))
        }),
        plant(ground, "listed for a duty that could be performed", |draft| {
            act(draft, "refusedDuty", Some(true), Some(false))
        }),
        plant(ground, "listed by a national rule for another act", |draft| act(draft, "none", Some(true), Some(true))),
        plant(ground, "listed for another act, a national rule not stated", |draft| {
            act(draft, "none", Some(true), None)
        }),
        plant(notice, "listed without notice", |draft| noticed(draft, &json!({ "given": false }))),
        plant(notice, "a notice silent on rights", |draft| {
            noticed(draft, &json!({ "given": true, "states": ["facts", "basis", "measures"] }))
        }),
        plant(notice, "a notice silent on measures", |draft| {
            noticed(draft, &json!({ "given": true, "states": ["facts", "basis", "rights"] }))
        }),
        plant(notice, "nothing known of a notice", |draft| noticed(draft, &Value::Null)),
        plant(decision, "a decision silent on remedies", |draft| decided(draft, Some("remedies"))),
        plant(decision, "a decision silent on removal", |draft| decided(draft, Some("removal"))),
        plant(decision, "a decision silent on its term", |draft| decided(draft, Some("term"))),
        plant(decision, "a decision silent on measures", |draft| decided(draft, Some("measures"))),
        plant(decision, "nothing known of what the decision states", |draft| decided(draft, None)),
    ];
    let organisations = [
        plant(linked, "a shareholder marked with the firm", |draft| marked(draft, Some("shareholder"), Some(true))),
        plant(linked, "a spouse marked with the firm", |draft| marked(draft, Some("spouse"), Some(true))),
        plant(linked, "someone directly responsible marked with the firm", |draft| {
            marked(draft, Some("directlyResponsible"), Some(true))
        }),
        plant(linked, "a representative without responsibility marked", |draft| {
            marked(draft, Some("legalRepresentative"), Some(false))
        }),
        plant(linked, "the responsible representative marked", |draft| {
            marked(draft, Some("legalRepresentative"), Some(true))
        }),
        plant(linked, "a manager marked, responsibility not stated", |draft| marked(draft, Some("manager"), None)),
        plant(linked, "someone marked, nobody knows who", |draft| marked(draft, None, Some(true))),
    ];
    anybody.into_iter().chain(organisations.map(Plant::of_organisations)).collect()
}

/// Whether a text of the place makes the act a ground. In Karamay the city's narrower list binds beside the region's.
fn is_ground(place: Place, act: &str, able: bool) -> bool {
    match (place, act) {
        (Place::Xinjiang | Place::Zhangye, "refusedDuty") => true,
        (_, "refusedDuty") => able,
        (Place::Suqian | Place::Jiangsu, "defenceDuty") => false,
        (_, "defenceDuty") => true,
        (Place::Heilongjiang, "researchMisconduct") => true,
        _ => false,
    }
}

fn act(draft: &mut Draft, act: &str, able: Option<bool>, national: Option<bool>) -> Site {
    let at = draft.fresh(Kind::SeriousList);
    let listing = &mut draft.entry(at)["listing"];
    listing["act"] = json!(act);
    listing["ableToPerform"] = json!(able);
    listing["byNationalRule"] = json!(national);
    if !is_ground(draft.place_of(at), act, able == Some(true)) {
        match national {
            Some(true) => {}
            Some(false) => draft.yes(at, Code::ListingOutsideList),
            None => draft.open(at, Code::ListingOutsideList),
        }
    }
    entry_site(at)
}

/// Determined since the region's text is in force, so that every text of the place asks.
fn recent(draft: &mut Draft) -> usize {
    let at = draft.fresh(Kind::SeriousList);
    let determined = draft.days_ago(100);
    let entry = draft.entry(at);
    entry["determinedOn"] = json!(determined);
    entry["document"]["effectiveOn"] = json!(determined);
    at
}

fn noticed(draft: &mut Draft, notice: &Value) -> Site {
    let at = recent(draft);
    draft.entry(at)["listing"]["notice"] = notice.clone();
    let lacks_measures = notice["states"] == json!(["facts", "basis", "rights"]);
    if notice.is_null() {
        draft.open(at, Code::NoticeIncomplete);
    } else if !lacks_measures || draft.place_of(at).in_jiangsu() {
        draft.yes(at, Code::NoticeIncomplete);
    }
    entry_site(at)
}

/// Xinjiang asks for facts, basis, reasons and remedies; Heilongjiang for the term and not for measures.
fn decided(draft: &mut Draft, silent_on: Option<&str>) -> Site {
    let at = recent(draft);
    let place = draft.place_of(at);
    let Some(lacking) = silent_on else {
        draft.entry(at)["listing"]["decision"] = Value::Null;
        draft.open(at, Code::DecisionIncomplete);
        return entry_site(at);
    };
    let states = ["facts", "basis", "measures", "term", "removal", "remedies"];
    let states: Vec<&str> = states.into_iter().filter(|element| *element != lacking).collect();
    draft.entry(at)["listing"]["decision"] = json!({ "states": states });
    let asked = match lacking {
        "term" => place == Place::Heilongjiang,
        "measures" => place == Place::Karamay || place.in_jiangsu(),
        "removal" => place != Place::Xinjiang,
        _ => true,
    };
    if asked {
        draft.yes(at, Code::DecisionIncomplete);
    }
    entry_site(at)
}

fn marked(draft: &mut Draft, role: Option<&str>, responsible: Option<bool>) -> Site {
    let at = draft.fresh(Kind::SeriousList);
    draft.entry(at)["listing"]["linked"] = json!([{ "name": "周示例", "role": role, "responsible": responsible }]);
    let place = draft.place_of(at);
    let by_responsibility = place.in_xinjiang() || place.in_jiangsu();
    let outcome = match (role, responsible) {
        (Some("directlyResponsible"), _) => place.in_xinjiang().then_some(Outcome::Yes),
        (Some("shareholder" | "spouse"), _) => Some(Outcome::Yes),
        (None, _) => Some(Outcome::Unknown),
        (_, Some(false)) => by_responsibility.then_some(Outcome::Yes),
        (_, None) => by_responsibility.then_some(Outcome::Unknown),
        _ => None,
    };
    if let Some(outcome) = outcome {
        draft.outcome(at, Code::LinkedPersonBeyond, outcome);
    }
    entry_site(at)
}
