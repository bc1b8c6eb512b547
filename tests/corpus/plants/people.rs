//! What of people may be shown: records without a law, data unmasked, good deeds against a wish.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::{Outcome, Site};
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let open = Code::PersonalRecordOpen;
    let bare = Code::PersonalDataUnmasked;
    let wish = Code::GoodRecordAgainstWish;
    let people = vec![
        plant(open, "a person's penalty shown without any law", |draft| basis(draft, Kind::Penalty, json!("none"))),
        plant(open, "a person's basic facts shown by consent only", |draft| {
            basis(draft, Kind::Basic, json!("consent"))
        }),
        plant(open, "a person's penalty shown, the law not stated", |draft| basis(draft, Kind::Penalty, Value::Null)),
        plant(open, "a person's penalty without a law, not shown", |draft| closed(draft, "shown")),
        plant(open, "a person's penalty without a law, only shared", |draft| closed(draft, "channel")),
        plant(open, "a person's honour shown by consent", honour_by_consent),
        plant(bare, "a person's number shown in full", |draft| exposed(draft, "idNumber", "full")),
        plant(bare, "a person's address shown in full", |draft| exposed(draft, "address", "full")),
        plant(bare, "a person's telephone masked", |draft| exposed(draft, "phone", "masked")),
        plant(bare, "nobody looked how a person's data is shown", nobody_looked),
        plant(bare, "a person's name in full, but only shared", shared_in_full),
    ];
    let anybody = [
        plant(bare, "a firm's telephone shown in full", firm_exposed).of_organisations(),
        plant(wish, "an honour shown against the wish to hide it", |draft| {
            wished(draft, Some("hide"), "consent", Some(true))
        }),
        plant(wish, "an honour shown by law against the wish to hide it", |draft| {
            wished(draft, Some("hide"), "law", Some(true))
        }),
        plant(wish, "an honour shown against the wish to delete it", |draft| {
            wished(draft, Some("delete"), "consent", Some(true))
        }),
        plant(wish, "an honour hidden as was wished", |draft| wished(draft, Some("hide"), "consent", Some(false))),
        plant(wish, "an honour to be hidden, nobody looked", |draft| wished(draft, Some("hide"), "consent", None)),
        plant(wish, "an honour shown without law or consent", |draft| wished(draft, None, "none", Some(true))),
        plant(wish, "an honour with a wish of tomorrow", wished_tomorrow),
    ];
    people.into_iter().map(Plant::of_people).chain(anybody).collect()
}

fn basis(draft: &mut Draft, kind: Kind, basis: Value) -> Site {
    let at = draft.fresh(kind);
    draft.entry(at)["publicity"]["basis"] = basis.clone();
    let outcome = if basis.is_null() { Outcome::Unknown } else { Outcome::Yes };
    draft.outcome(at, Code::PersonalRecordOpen, outcome);
    entry_site(at)
}

fn closed(draft: &mut Draft, by: &str) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let entry = draft.entry(at);
    entry["publicity"]["basis"] = json!("none");
    if by == "shown" {
        entry["publicity"]["shown"] = json!(false);
    } else {
        entry["channel"] = json!("shared");
    }
    entry_site(at)
}

fn honour_by_consent(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Honour);
    draft.entry(at)["publicity"]["basis"] = json!("consent");
    entry_site(at)
}

fn exposed(draft: &mut Draft, field: &str, how: &str) -> Site {
    let kind = draft.random.pick(&[Kind::Penalty, Kind::Licence, Kind::Arrears]);
    let open = |entry: &Value| {
        entry["publicity"]["shown"] == true
            && entry["channel"] == "public"
            && entry["publicity"]["personal"].is_object()
    };
    let at = draft.layered(open).unwrap_or_else(|| draft.fresh(kind));
    draft.entry(at)["publicity"]["personal"][field] = json!(how);
    if how == "full" {
        draft.yes(at, Code::PersonalDataUnmasked);
    }
    entry_site(at)
}

fn nobody_looked(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Licence);
    draft.entry(at)["publicity"]["personal"] = Value::Null;
    draft.open(at, Code::PersonalDataUnmasked);
    entry_site(at)
}

fn shared_in_full(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Basic);
    let entry = draft.entry(at);
    entry["channel"] = json!("shared");
    entry["publicity"]["personal"]["name"] = json!("full");
    entry_site(at)
}

fn firm_exposed(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Basic);
    draft.entry(at)["publicity"]["personal"]["phone"] = json!("full");
    entry_site(at)
}

/// Zhangye asks for law or consent, which a wish takes back; where a law has it shown, the wish changes nothing.
fn wished(draft: &mut Draft, wish: Option<&str>, basis: &str, shown: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Honour);
    let on = draft.days_ago(5);
    let publicity = &mut draft.entry(at)["publicity"];
    publicity["basis"] = json!(basis);
    publicity["shown"] = json!(shown);
    if let Some(wish) = wish {
        publicity["wish"] = json!({ "hide": wish == "hide", "delete": wish == "delete", "on": on });
    }
    let against = match draft.place_of(at) {
        Place::Zhangye => basis != "law",
        _ => wish.is_some(),
    };
    match shown {
        Some(true) if against => draft.yes(at, Code::GoodRecordAgainstWish),
        None if against => draft.open(at, Code::GoodRecordAgainstWish),
        _ => {}
    }
    entry_site(at)
}

fn wished_tomorrow(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Honour);
    let on = draft.days_ahead(1);
    let publicity = &mut draft.entry(at)["publicity"];
    publicity["basis"] = json!("consent");
    publicity["wish"] = json!({ "hide": true, "delete": false, "on": on });
    entry_site(at)
}
