//! What only some kinds of entry hold.

use super::entry::{Kind, State, Wanted};
use crate::days::{day, days_after, days_before, months_after};
use crate::random::Random;
use crate::window::Class;
use serde_json::{Value, json};

/// Adds what the kind of the entry asks for.
pub(super) fn particular(entry: &mut Value, wanted: Wanted, class: Class, random: &mut Random) {
    match wanted.kind {
        Kind::Penalty => penalty(entry, class, random),
        Kind::SeriousList => {
            mitigation(entry, random);
            entry["listing"] = listing(entry, random);
        }
        Kind::AbnormalList | Kind::JudgmentDefault | Kind::Arrears | Kind::Other => mitigation(entry, random),
        Kind::Commitment => commitment(entry, random),
        Kind::Honour => {
            let kind = random.pick(&["commendation", "volunteering", "donation", "rescue", "bloodDonation"]);
            entry["honour"] =
                json!({ "kind": kind, "level": random.pick(&["county", "city", "province", "national"]) });
            entry["publicity"]["basis"] = json!(random.pick(&["law", "consent"]));
        }
        Kind::Evaluation => {
            entry["evaluation"] = json!({ "scheme": "national", "grade": random.pick(&["A", "B", "C"]) });
        }
        Kind::Market => {
            entry["provider"] = json!({ "name": "虚构信用服务有限公司", "role": "privateCollector" });
            entry["channel"] = json!("authorised");
            entry["publicity"]["shown"] = json!(false);
            entry["data"] = json!([
                { "field": random.pick(&["income", "deposits", "insurance"]), "value": "略", "writtenConsent": true, "warned": true },
            ]);
        }
        Kind::Basic | Kind::Licence => {}
    }
    let today = wanted.today;
    if wanted.state == State::Ended && matches!(wanted.kind, Kind::Basic | Kind::Licence) {
        entry["history"] = json!([{ "on": days_before(today, 2).to_string(), "what": "注销", "why": "期满" }]);
    }
}

fn mitigation(entry: &mut Value, random: &mut Random) {
    entry["penalty"] = json!({ "mitigation": { "minor": false, "first": random.percent(50), "corrected": false } });
}

/// Measures that make the class what it is, imposed by the ordinary procedure.
fn penalty(entry: &mut Value, class: Class, random: &mut Random) {
    let yuan = u64::from(random.between(50, 900)) * 100_000;
    let measures = if class == Class::Serious {
        json!([{ "kind": random.pick(&["suspendLicence", "revokeLicence", "orderSuspension", "downgradeQualification"]) },
               { "kind": "fine", "amountFen": yuan }])
    } else {
        json!([{ "kind": "fine", "amountFen": yuan }, { "kind": random.pick(&["confiscateGains", "confiscateProperty"]) }])
    };
    mitigation(entry, random);
    entry["penalty"]["procedure"] = json!("ordinary");
    entry["penalty"]["measures"] = measures;
}

fn listing(entry: &Value, random: &mut Random) -> Value {
    let determined = day(entry["determinedOn"].as_str().unwrap());
    let told = days_before(determined, random.between(10, 25)).to_string();
    json!({
        "act": random.pick(&["healthAndLife", "marketOrder"]), "ableToPerform": true, "byNationalRule": false,
        "notice": { "given": true, "on": told, "states": ["facts", "basis", "measures", "rights"] },
        "decision": { "states": ["facts", "basis", "measures", "term", "removal", "remedies"] },
    })
}

/// A commitment that is kept or runs, checked in time where a licence was given on it.
fn commitment(entry: &mut Value, random: &mut Random) {
    let made = day(entry["determinedOn"].as_str().unwrap());
    let kind = random.pick(&["open", "licenceReplacing", "missingPapers", "proofReplacing"]);
    entry["commitment"] = json!({
        "type": kind, "madeOn": made.to_string(), "dueOn": months_after(made, 6).to_string(),
        "status": random.pick(&["performing", "kept"]),
    });
    if kind == "licenceReplacing" {
        entry["commitment"]["licenceDecidedOn"] = json!(made.to_string());
        entry["commitment"]["checkedOn"] = json!(days_after(made, random.between(2, 11)).to_string());
    }
}
