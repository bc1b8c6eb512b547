//! Letters that let somebody look at a record.

use super::{Plant, plant};
use crate::draft::{Draft, letter_site};
use crate::expected::{Outcome, Site};
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let purpose = Code::AuthorisationWithoutPurpose;
    let end = Code::AuthorisationWithoutEnd;
    let all = Code::AuthorisationUnlimited;
    let bundled = Code::AuthorisationBundled;
    let anybody = vec![
        plant(purpose, "a letter without a purpose", |draft| stating(draft, "purpose", Some(Value::Null))),
        plant(purpose, "a letter whose purpose is left blank", |draft| stating(draft, "purpose", Some(json!("　 ")))),
        plant(purpose, "a letter of which the purpose is not known", |draft| stating(draft, "purpose", None)),
        plant(purpose, "a letter with a purpose", |draft| stating(draft, "purpose", Some(json!("签订供货合同")))),
        plant(bundled, "a service made to hang on the letter", |draft| stating(draft, "bundled", Some(json!(true)))),
        plant(bundled, "whether a service hung on the letter is not known", |draft| {
            stating(draft, "bundled", Some(Value::Null))
        }),
        plant(bundled, "a letter given freely", |draft| stating(draft, "bundled", Some(json!(false)))),
    ];
    let people = [
        plant(end, "a person's letter without an end", |draft| endless(draft, false, Some(Value::Null))),
        plant(end, "a person's letter of which the end is not known", |draft| endless(draft, false, None)),
        plant(end, "a person's letter that ends far ahead", |draft| endless(draft, false, Some(json!("2036-12-31")))),
        plant(all, "a person's letter for everything, without an end", |draft| endless(draft, true, Some(Value::Null))),
        plant(all, "a person's letter for everything, the end not known", |draft| endless(draft, true, None)),
        plant(all, "a person's letter for everything that ends", |draft| {
            endless(draft, true, Some(json!("2026-12-31")))
        }),
    ];
    let firm = plant(end, "a firm's letter without an end", |draft| endless(draft, false, Some(Value::Null)));
    anybody.into_iter().chain(people.map(Plant::of_people)).chain([firm.of_organisations()]).collect()
}

fn set(letter: &mut Value, key: &str, value: Option<Value>) {
    match value {
        Some(value) => letter[key] = value,
        None => drop(letter.as_object_mut().unwrap().remove(key)),
    }
}

fn stating(draft: &mut Draft, key: &str, value: Option<Value>) -> Site {
    let at = draft.authorisation();
    let (code, outcome) = match (key, &value) {
        ("bundled", Some(Value::Bool(true))) => (Code::AuthorisationBundled, Some(Outcome::Yes)),
        ("bundled", Some(Value::Null)) => (Code::AuthorisationBundled, Some(Outcome::Unknown)),
        ("bundled", _) => (Code::AuthorisationBundled, None),
        (_, None) => (Code::AuthorisationWithoutPurpose, Some(Outcome::Unknown)),
        (_, Some(purpose)) => {
            let stated = purpose.as_str().is_some_and(|text| !text.trim().is_empty());
            (Code::AuthorisationWithoutPurpose, (!stated).then_some(Outcome::Yes))
        }
    };
    set(draft.letter(at), key, value);
    if let Some(outcome) = outcome {
        draft.of_letter(at, code, outcome);
    }
    letter_site(at)
}

/// One letter for life: the texts protect people.
fn endless(draft: &mut Draft, everything: bool, until: Option<Value>) -> Site {
    let at = draft.authorisation();
    let outcome = match &until {
        Some(Value::Null) => Some(Outcome::Yes),
        None => Some(Outcome::Unknown),
        Some(_) => None,
    };
    let letter = draft.letter(at);
    set(letter, "until", until);
    if everything {
        letter["scope"] = json!(["all"]);
    }
    if let Some(outcome) = outcome.filter(|_| draft.is_person()) {
        draft.of_letter(at, Code::AuthorisationWithoutEnd, outcome);
        if everything {
            draft.of_letter(at, Code::AuthorisationUnlimited, outcome);
        }
    }
    letter_site(at)
}
