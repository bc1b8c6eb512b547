//! Real estate and taxes of people that public bodies hold: for the person and those they authorise only.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let wide = Code::DataShownTooWidely;
    let plants = vec![
        plant(wide, "an authority shows everybody what tax somebody paid", |draft| {
            held(draft, "taxAmount", Some(true))
        }),
        plant(wide, "an authority shows everybody somebody's real estate", |draft| held(draft, "property", Some(true))),
        plant(wide, "an authority holds somebody's real estate, and shows it to nobody", |draft| {
            held(draft, "property", Some(false))
        }),
        plant(wide, "an authority holds what tax somebody paid, nobody looked", |draft| held(draft, "taxAmount", None)),
        plant(wide, "an authority shows everybody somebody's income", |draft| held(draft, "income", Some(true))),
        plant(wide, "an authority gives somebody's real estate to those authorised", authorised),
        plant(wide, "a trader shows everybody somebody's real estate", by_trader),
    ];
    plants.into_iter().map(Plant::of_people).collect()
}

/// Collected with consent and a warning: that it was collected is not what is wrong.
fn hold(draft: &mut Draft, at: usize, field: &str) {
    draft.entry(at)["data"] = json!([{ "field": field, "value": "略", "writtenConsent": true, "warned": true }]);
}

fn held(draft: &mut Draft, field: &str, shown: Option<bool>) -> Site {
    let at = draft.fresh(Kind::Basic);
    hold(draft, at, field);
    draft.entry(at)["publicity"]["shown"] = json!(shown);
    match shown {
        Some(true) if field != "income" => draft.yes(at, Code::DataShownTooWidely),
        None => draft.open(at, Code::DataShownTooWidely),
        _ => {}
    }
    entry_site(at)
}

fn authorised(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Basic);
    hold(draft, at, "property");
    draft.entry(at)["channel"] = json!("authorised");
    entry_site(at)
}

fn by_trader(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    hold(draft, at, "property");
    let entry = draft.entry(at);
    entry["channel"] = Value::Null;
    entry["publicity"]["shown"] = json!(true);
    entry_site(at)
}
