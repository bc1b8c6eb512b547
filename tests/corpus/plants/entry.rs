//! Whether something may be recorded at all: lists, catalogues, documents, and the same matter twice.

use super::{Plant, plant};
use crate::clean::entry::{Kind, State};
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let (list, catalogue) = (Code::OutsideClosedList, Code::OutsideCatalogue);
    let document = Code::NoEffectiveDocument;
    let twice = Code::RecordedTwice;
    vec![
        plant(list, "uncivil conduct that no catalogue names", |draft| act(draft, "uncivilConduct", Some(false))),
        plant(list, "property charges that no catalogue names", |draft| act(draft, "propertyFeeArrears", Some(false))),
        plant(list, "tax arrears that no catalogue names", |draft| act(draft, "taxArrears", Some(false))),
        plant(list, "charges for public services that no catalogue names", |draft| {
            act(draft, "publicServiceFeeArrears", Some(false))
        }),
        plant(list, "false materials that no catalogue names", |draft| act(draft, "falseMaterials", Some(false))),
        plant(list, "uncivil conduct that a catalogue names", |draft| act(draft, "uncivilConduct", Some(true))),
        plant(list, "uncivil conduct, catalogue not stated", |draft| act(draft, "uncivilConduct", None)),
        plant(catalogue, "a refused decision that no catalogue names", |draft| {
            act(draft, "refusedDecision", Some(false))
        }),
        plant(catalogue, "a refused decision, catalogue not stated", |draft| act(draft, "refusedDecision", None)),
        plant(catalogue, "a refused decision that a catalogue names", |draft| {
            act(draft, "refusedDecision", Some(true))
        }),
        plant(document, "no document at all", |draft| document_is(draft, Some(Value::Null))),
        plant(document, "nothing said of a document", |draft| document_is(draft, None)),
        plant(document, "a decision not yet in effect", |draft| status(draft, json!("notYetEffective"), 30)),
        plant(document, "a decision that takes effect in ten days", takes_effect_later),
        plant(document, "a decision that takes effect today", |draft| status(draft, Value::Null, 0)),
        plant(document, "a document of which neither status nor day is known", nothing_known),
        plant(twice, "the same decision recorded twice", twice_by_document),
        plant(twice, "two decisions of one body on one day, one without a number", twice_perhaps),
        plant(twice, "two decisions of one body on one day with numbers of their own", twice_not),
        plant(twice, "penalties of two bodies for acts of one day, one without a number", two_bodies),
    ]
}

/// Kinds of act that the closed lists name.
fn listed(place: Place, act: &str) -> bool {
    match act {
        "taxArrears" => matches!(place, Place::Karamay | Place::Heilongjiang),
        "publicServiceFeeArrears" => place == Place::Heilongjiang,
        "falseMaterials" => matches!(place, Place::Suqian | Place::Jiangsu | Place::Heilongjiang),
        "refusedDecision" => true,
        _ => false,
    }
}

fn act(draft: &mut Draft, act: &str, in_catalogue: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Other);
    let listed = listed(draft.place_of(at), act);
    let told = &mut draft.entry(at)["act"];
    told["kind"] = json!(act);
    told["inCatalogue"] = json!(in_catalogue);
    match in_catalogue {
        Some(true) => {}
        Some(false) => {
            draft.yes(at, Code::OutsideCatalogue);
            if !listed {
                draft.yes(at, Code::OutsideClosedList);
            }
        }
        None => {
            draft.open(at, Code::OutsideCatalogue);
            if !listed {
                draft.open(at, Code::OutsideClosedList);
            }
        }
    }
    entry_site(at)
}

/// A provider and a day of its own: without a number nobody could tell it from another decision of that body and day.
fn document_is(draft: &mut Draft, document: Option<Value>) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let acted = draft.days_ago(1_000 + u32::try_from(at).unwrap());
    let entry = draft.entry(at);
    entry["act"]["on"] = json!(acted);
    entry["provider"]["name"] = json!(format!("虚构的第{}税务所", at + 1));
    match document {
        Some(none) => {
            entry["document"] = none;
            draft.yes(at, Code::NoEffectiveDocument);
        }
        None => {
            entry.as_object_mut().unwrap().remove("document");
            draft.open(at, Code::NoEffectiveDocument);
        }
    }
    entry_site(at)
}

fn status(draft: &mut Draft, status: Value, ago: u32) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let on = draft.days_ago(ago);
    let document = &mut draft.entry(at)["document"];
    document["effectiveOn"] = json!(on);
    document["status"] = status.clone();
    if status == "notYetEffective" {
        draft.yes(at, Code::NoEffectiveDocument);
    }
    entry_site(at)
}

fn takes_effect_later(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let on = draft.days_ahead(10);
    draft.entry(at)["document"]["effectiveOn"] = json!(on);
    draft.yes(at, Code::NoEffectiveDocument);
    entry_site(at)
}

fn nothing_known(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Arrears);
    let document = &mut draft.entry(at)["document"];
    document["effectiveOn"] = Value::Null;
    document["status"] = Value::Null;
    draft.open(at, Code::NoEffectiveDocument);
    entry_site(at)
}

/// Two entries of one kind, place, body and day.
fn pair(draft: &mut Draft) -> (usize, usize) {
    let first = draft.fresh(Kind::AbnormalList);
    let second = draft.add(Kind::AbnormalList, State::Shown);
    draft.close(second);
    let provider = json!({ "name": format!("虚构的第{}登记所", first + 1), "role": "authority" });
    let (determined, act) = (draft.entry(first)["determinedOn"].clone(), draft.entry(first)["act"].clone());
    let published = draft.entry(first)["publicity"]["publishedOn"].clone();
    for at in [first, second] {
        let entry = draft.entry(at);
        entry["provider"] = provider.clone();
        entry["determinedOn"] = determined.clone();
        entry["document"]["effectiveOn"] = determined.clone();
        entry["publicity"]["publishedOn"] = published.clone();
        entry["act"] = act.clone();
        draft.bring_home(at);
    }
    (first, second)
}

fn twice_by_document(draft: &mut Draft) -> Site {
    let (first, second) = pair(draft);
    let number = draft.entry(first)["document"]["number"].clone();
    draft.entry(second)["document"]["number"] = number;
    draft.yes(first, Code::RecordedTwice);
    draft.yes(second, Code::RecordedTwice);
    entry_site(first)
}

/// The acts differ, and the numbers may.
fn twice_perhaps(draft: &mut Draft) -> Site {
    let (first, second) = pair(draft);
    draft.entry(second)["document"]["number"] = Value::Null;
    draft.entry(second)["act"]["on"] = Value::Null;
    draft.open(first, Code::RecordedTwice);
    draft.open(second, Code::RecordedTwice);
    entry_site(first)
}

fn twice_not(draft: &mut Draft) -> Site {
    let (first, _) = pair(draft);
    entry_site(first)
}

/// Acts of so wide a kind may be two: without the number nobody can tell.
fn two_bodies(draft: &mut Draft) -> Site {
    let first = draft.fresh(Kind::Penalty);
    let second = draft.add(Kind::Penalty, State::Shown);
    draft.close(second);
    let acted = draft.days_ago(1_020);
    for (at, name) in [(first, "虚构的交通运输局"), (second, "虚构的水务局")] {
        draft.bring_home(at);
        let entry = draft.entry(at);
        entry["provider"]["name"] = json!(format!("{name}第{}队", at + 1));
        entry["act"]["on"] = json!(acted);
    }
    draft.entry(second)["document"]["number"] = Value::Null;
    draft.open(first, Code::RecordedTwice);
    draft.open(second, Code::RecordedTwice);
    entry_site(first)
}
