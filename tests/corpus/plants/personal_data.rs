//! What was collected of people: never, or only with written consent.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let never = Code::ForbiddenData;
    let consent = Code::DataWithoutConsent;
    let people = vec![
        plant(never, "a trader collected somebody's religion", |draft| forbidden(draft, Kind::Market, "religion")),
        plant(never, "a trader collected somebody's medical history", |draft| {
            forbidden(draft, Kind::Market, "medicalHistory")
        }),
        plant(never, "a trader collected the shape of somebody's face", |draft| {
            forbidden(draft, Kind::Market, "biometrics")
        }),
        plant(never, "an authority collected somebody's blood type", |draft| {
            forbidden(draft, Kind::Basic, "bloodType")
        }),
        plant(never, "a trader collected income with consent, and something that is not named", unnamed),
        plant(never, "a trader collected something that is not named", only_unnamed),
        plant(consent, "a trader collected deposits without consent", |draft| {
            collected(draft, Some(false), Some(true))
        }),
        plant(consent, "a trader collected deposits with consent, without a warning", |draft| {
            collected(draft, Some(true), Some(false))
        }),
        plant(consent, "a trader collected deposits, consent not stated", |draft| collected(draft, None, Some(true))),
        plant(consent, "a trader collected deposits with consent and warning", |draft| {
            collected(draft, Some(true), Some(true))
        }),
        plant(consent, "an authority collected tax amounts without consent", by_authority),
    ];
    let firms = plant(never, "a trader recorded the religion in a firm's file", of_a_firm).of_organisations();
    people.into_iter().map(Plant::of_people).chain([firms]).collect()
}

fn forbidden(draft: &mut Draft, kind: Kind, field: &str) -> Site {
    let at = draft.fresh(kind);
    draft.entry(at)["data"] = json!([{ "field": field, "value": "略", "writtenConsent": true, "warned": true }]);
    let binds = match draft.place_of(at) {
        Place::Heilongjiang => kind == Kind::Market,
        Place::Karamay => kind == Kind::Market && field != "biometrics",
        _ => field != "biometrics",
    };
    if binds {
        draft.yes(at, Code::ForbiddenData);
    }
    entry_site(at)
}

fn unnamed(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    draft.entry(at)["data"] = json!([
        { "field": "income", "value": "略", "writtenConsent": true, "warned": true },
        { "field": null, "value": "略", "writtenConsent": true, "warned": true },
    ]);
    draft.open(at, Code::ForbiddenData);
    // With a field that is not named nobody can tell whether it needed consent; but consent was given, and a warning.
    entry_site(at)
}

fn only_unnamed(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    draft.entry(at)["data"] = json!([{ "field": null, "value": "略", "writtenConsent": true, "warned": true }]);
    draft.open(at, Code::ForbiddenData);
    entry_site(at)
}

/// Karamay and Heilongjiang ask for a warning too.
fn collected(draft: &mut Draft, consent: Option<bool>, warned: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Market);
    draft.entry(at)["data"] =
        json!([{ "field": "deposits", "value": "略", "writtenConsent": consent, "warned": warned }]);
    let warning_needed = !draft.place_of(at).in_jiangsu();
    match (consent, warned) {
        (Some(false), _) => draft.yes(at, Code::DataWithoutConsent),
        (_, Some(false)) if warning_needed => draft.yes(at, Code::DataWithoutConsent),
        (None, _) => draft.open(at, Code::DataWithoutConsent),
        _ => {}
    }
    entry_site(at)
}

/// In Jiangsu an authority needs no consent where a law lets it collect this; the record cannot tell.
fn by_authority(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Basic);
    let entry = draft.entry(at);
    entry["channel"] = json!("authorised");
    entry["publicity"]["shown"] = json!(false);
    entry["data"] = json!([{ "field": "taxAmount", "value": "略", "writtenConsent": false, "warned": false }]);
    if draft.place_of(at).in_jiangsu() {
        draft.open(at, Code::DataWithoutConsent);
    }
    entry_site(at)
}

fn of_a_firm(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    draft.entry(at)["data"] =
        json!([{ "field": "religion", "value": Value::Null, "writtenConsent": false, "warned": false }]);
    entry_site(at)
}
