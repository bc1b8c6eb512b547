//! The subject itself: its number, its age, a reorganisation.

use super::{Plant, plant};
use crate::clean::entry::{DISHONEST, Kind};
use crate::days::{day, days_before, months_after, months_before};
use crate::draft::{Draft, entry_site};
use crate::expected::{Outcome, Site, of_subject};
use credit_portal::law::finding::FindingCode as Code;
use jiff::civil::Date;
use serde_json::{Value, json};

pub(super) fn plants() -> Vec<Plant> {
    let number = Code::IdentifierInvalid;
    let young = Code::LeniencyForMinors;
    let capacity = Code::CapacityDoubtful;
    let shield = Code::ReorganisationShield;
    let people = [
        plant(young, "an act at seventeen", |draft| aged(draft, 17)),
        plant(young, "an act on the eighteenth birthday", |draft| aged(draft, 18)),
        plant(capacity, "an act at fifteen", |draft| aged(draft, 15)),
        plant(capacity, "an act on the sixteenth birthday", |draft| aged(draft, 16)),
        plant(young, "nobody knows when the person was born", age_unknown),
        plant(capacity, "a foreigner of whom no birth date is known", age_unknown),
    ];
    let organisations = [
        plant(number, "a firm with a person's number", person_number),
        plant(shield, "a plan of reorganisation approved", |draft| ruling(draft, Some(30), None)),
        plant(shield, "a plan of reorganisation performed", |draft| ruling(draft, Some(300), Some(2))),
        plant(shield, "a ruling with a number and no day", |draft| ruling(draft, None, None)),
    ];
    let anybody = [
        plant(number, "a number with one wrong digit", wrong_digit),
        plant(number, "no number at all", no_number),
        plant(number, "a document of another kind, which has no check", other_document),
    ];
    let people = people.map(|one| one.in_records(|draft| draft.is_person() && !draft.is_taken("age")));
    let number_is_free = |draft: &Draft| !draft.is_taken("number") && !draft.is_taken("age");
    let organisations = organisations.map(|one| match one.code {
        Code::IdentifierInvalid => one.in_records(|draft| !draft.is_person() && !draft.is_taken("number")),
        _ => one.in_records(|draft| !draft.is_person() && !draft.is_taken("ruling")),
    });
    people.into_iter().chain(organisations).chain(anybody.map(|one| one.in_records(number_is_free))).collect()
}

/// The person turned so old on the day of one act; how old at the others follows.
fn aged(draft: &mut Draft, years: u32) -> Site {
    let at = draft.fresh(Kind::Penalty);
    let acted = acted_on(draft.entry(at)).unwrap();
    let days = if years == 17 || years == 15 { 100 } else { 0 };
    let born = days_before(months_before(acted, years * 12), days);
    draft.record["subject"]["id"] = json!({ "type": "passport", "number": "E23456789" });
    draft.record["subject"]["birthDate"] = json!(born.to_string());
    draft.born(Some(born));
    entry_site(at)
}

fn age_unknown(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Penalty);
    draft.record["subject"]["id"] = json!({ "type": "passport", "number": "E23456790" });
    draft.record["subject"]["birthDate"] = Value::Null;
    draft.born(None);
    entry_site(at)
}

fn acted_on(entry: &Value) -> Option<Date> {
    let told = entry["act"]["on"].as_str().or_else(|| entry["determinedOn"].as_str());
    told.map(day)
}

/// What the age of the person means for each dishonest entry. Under sixteen nobody has full capacity; at sixteen and
/// seventeen only those who live on their own work, which no record tells. Suqian and Jiangsu are lenient instead.
pub(crate) fn judge_age(draft: &mut Draft, born: Option<Date>) {
    let entries: Vec<_> = draft.kinds().collect();
    for (at, kind, place) in entries {
        let broken = draft.entry(at)["commitment"]["status"] == "broken";
        if !DISHONEST.contains(&kind) && !broken {
            continue;
        }
        let acted = acted_on(draft.entry(at));
        let Some((born, acted)) = born.zip(acted) else {
            draft.open(at, Code::CapacityDoubtful);
            draft.open(at, Code::LeniencyForMinors);
            continue;
        };
        let of_age = |years: u32| acted >= months_after(born, years * 12);
        if !of_age(16) {
            draft.yes(at, Code::CapacityDoubtful);
        } else if !of_age(18) && place.in_jiangsu() {
            draft.yes(at, Code::LeniencyForMinors);
        } else if !of_age(18) {
            draft.open(at, Code::CapacityDoubtful);
        }
    }
}

fn wrong_digit(draft: &mut Draft) -> Site {
    draft.take("number");
    let number = &mut draft.record["subject"]["id"]["number"];
    let text = number.as_str().unwrap().to_owned();
    let (rest, last) = text.split_at(text.len() - 1);
    *number = json!(format!("{rest}{}", if last == "7" { "4" } else { "7" }));
    // A number that fails its check tells no day of birth.
    if draft.is_person() {
        let born = format!("{}-{}-{}", &text[6..10], &text[10..12], &text[12..14]);
        draft.record["subject"]["birthDate"] = json!(born);
    }
    draft.of_subject(Code::IdentifierInvalid, Outcome::Yes);
    of_subject()
}

fn other_document(draft: &mut Draft) -> Site {
    draft.take("number");
    let born = draft.is_person().then_some("1988-05-06");
    let subject = &mut draft.record["subject"];
    subject["id"] = json!({ "type": "other", "number": "虚构-0001" });
    subject["birthDate"] = json!(born);
    of_subject()
}

fn no_number(draft: &mut Draft) -> Site {
    draft.take("number");
    let born = draft.is_person().then_some("1979-11-02");
    let subject = &mut draft.record["subject"];
    subject["id"] = Value::Null;
    subject["birthDate"] = json!(born);
    draft.of_subject(Code::IdentifierInvalid, Outcome::Unknown);
    of_subject()
}

fn person_number(draft: &mut Draft) -> Site {
    draft.take("number");
    let number = crate::numbers::with_person_check("65020019900101101");
    draft.record["subject"]["id"] = json!({ "type": "residentId", "number": number });
    draft.of_subject(Code::IdentifierInvalid, Outcome::Yes);
    of_subject()
}

fn ruling(draft: &mut Draft, ago: Option<u32>, completed: Option<u32>) -> Site {
    draft.take("ruling");
    let on = ago.map(|days| draft.days_ago(days));
    let completed_on = completed.map(|days| draft.days_ago(days));
    draft.record["subject"]["reorganisation"] =
        json!({ "rulingNumber": "（2026）虚破1号", "rulingOn": on, "completedOn": completed_on });
    match (ago, completed) {
        (Some(_), None) => draft.of_subject(Code::ReorganisationShield, Outcome::Yes),
        (None, None) => draft.of_subject(Code::ReorganisationShield, Outcome::Unknown),
        _ => {}
    }
    of_subject()
}
