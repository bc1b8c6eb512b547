//! Entries of any kind, place and time, with facts missing at will, and a day on which to look at them.

use credit_portal::day::Day;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop, prop_oneof};
use serde_json::{Value, json};

const PLACES: [&str; 7] = ["650200", "650100", "321300", "320100", "620700", "230100", "110000"];

/// Days on which a rule came into force.
const FIRST_DAYS: [&str; 11] = [
    "2019-07-01",
    "2021-07-15",
    "2022-01-01",
    "2022-07-01",
    "2023-01-01",
    "2023-05-01",
    "2024-01-01",
    "2024-10-01",
    "2025-06-22",
    "2025-12-25",
    "2026-04-01",
];

/// A record with one entry, and the day on which it is looked at.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) today: Day,
    pub(crate) record: Value,
}

/// Around which days everything in an entry happens.
#[derive(Clone, Copy, Debug)]
struct Times {
    determined: Day,
    published: Day,
    /// When something came after: an objection, an application, a change.
    event: Day,
}

fn any_day() -> impl Strategy<Value = Day> {
    let first = Day::new(2019, 1, 1).unwrap();
    let around = (prop::sample::select(&FIRST_DAYS[..]), 0..5_u32)
        .prop_map(|(first, days)| Day::parse(first).unwrap().plus_days(days).minus_days(2));
    let at_an_end = (2019..=2028, 1..=12_u32).prop_map(|(year, month)| {
        let next = if month == 12 { Day::new(year + 1, 1, 1) } else { Day::new(year, month + 1, 1) };
        next.unwrap().minus_days(1)
    });
    prop_oneof![6 => (0..3_652_u32).prop_map(move |days| first.plus_days(days)), 2 => around, 1 => at_an_end]
}

fn times() -> impl Strategy<Value = Times> {
    (any_day(), 0..20_u32, prop_oneof![0..60_u32, 0..1_200_u32]).prop_map(|(determined, shown_after, days)| Times {
        determined,
        published: determined.plus_days(shown_after),
        event: determined.plus_days(days),
    })
}

/// The days on which something may turn, and any others.
fn today(times: Times) -> BoxedStrategy<Day> {
    let at_an_end = (prop::sample::select(vec![0, 3, 6, 12, 36]), 0..5_u32)
        .prop_map(move |(months, days)| times.determined.plus_months(months).plus_days(days).minus_days(1));
    let at_a_limit = (0..45_u32).prop_map(move |days| times.event.plus_days(days));
    let later = (0..1_500_u32).prop_map(move |days| times.determined.plus_days(days));
    let day = prop_oneof![3 => at_an_end, 4 => at_a_limit, 3 => later, 1 => any_day()];
    day.prop_map(move |day| day.max(times.published)).boxed()
}

/// One of these words, or nothing.
fn maybe(words: &[&'static str]) -> impl Strategy<Value = Value> + use<> {
    let words = words.iter().map(|word| json!(word)).collect::<Vec<_>>();
    prop_oneof![3 => prop::sample::select(words), 1 => Just(Value::Null)]
}

fn flag() -> impl Strategy<Value = Value> {
    prop_oneof![any::<bool>().prop_map(Value::Bool), Just(Value::Null)]
}

/// Up to so many days after another, or not known.
fn after(day: Day, most: u32) -> impl Strategy<Value = Value> {
    prop_oneof![4 => (0..=most).prop_map(move |days| json!(day.plus_days(days).to_string())), 1 => Just(Value::Null)]
}

/// The value, or nothing.
fn sometimes(value: impl Strategy<Value = Value>, weight: u32) -> impl Strategy<Value = Value> {
    prop_oneof![weight => value, 10 - weight => Just(Value::Null)]
}

fn penalty() -> impl Strategy<Value = Value> {
    let kinds = [
        "warning",
        "warning",
        "criticism",
        "fine",
        "fine",
        "fine",
        "confiscateGains",
        "confiscateProperty",
        "suspendLicence",
        "downgradeQualification",
        "revokeLicence",
        "restrictBusiness",
        "orderSuspension",
        "orderClosure",
        "banFromTrade",
        "detention",
        "other",
    ];
    let measure = (prop::sample::select(kinds.to_vec()), prop::option::of(1_u32..50_000_000))
        .prop_map(|(kind, amount)| json!({ "kind": kind, "amountFen": amount }));
    let measures =
        prop_oneof![5 => prop::collection::vec(measure, 0..4).prop_map(Value::Array), 1 => Just(Value::Null)];
    let mitigation =
        sometimes((flag(), flag()).prop_map(|(minor, corrected)| json!({ "minor": minor, "corrected": corrected })), 2);
    (maybe(&["ordinary", "ordinary", "simple"]), measures, mitigation).prop_map(|(procedure, measures, mitigation)| {
        let light = |measure: &Value| measure["kind"] == "warning" || measure["kind"] == "fine";
        let procedure = match measures.as_array() {
            // Only warnings and fines are imposed by the simplified procedure.
            Some(all) if !all.iter().all(light) && procedure == "simple" => json!("ordinary"),
            _ => procedure,
        };
        json!({ "procedure": procedure, "measures": measures, "mitigation": mitigation })
    })
}

fn document(times: Times) -> impl Strategy<Value = Value> {
    let status = maybe(&["effective", "effective", "revoked", "changed", "changed", "void"]);
    (status, after(times.event, 3), after(times.event, 14)).prop_map(
        |(status, changed, notice)| json!({ "status": status, "changedOn": changed, "noticeReceivedOn": notice }),
    )
}

fn continuing(times: Times) -> impl Strategy<Value = Value> {
    let since = (0..400_u32).prop_map(move |days| times.determined.minus_days(days).to_string());
    (since, after(times.determined, 600)).prop_map(|(since, ended)| json!({ "since": since, "endedOn": ended }))
}

fn objections(times: Times) -> impl Strategy<Value = Value> {
    let days = (after(times.event, 4), after(times.event, 10), after(times.event, 35));
    let objection = (days, flag(), flag(), prop::option::of(0_u32..12)).prop_map(
        |((received, marked, answered), help, extended, paused)| {
            json!({
                "receivedOn": received, "markedOn": marked, "answeredOn": answered,
                "needsHelp": help, "extended": extended, "pausedDays": paused,
            })
        },
    );
    prop::collection::vec(objection, 1..3).prop_map(Value::Array)
}

fn repair(times: Times) -> impl Strategy<Value = Value> {
    let step = |from: u32, to: u32| {
        let day = (from..=to).prop_map(move |days| json!(times.event.plus_days(days).to_string()));
        sometimes(day, 8)
    };
    let days = (step(0, 3), step(3, 6), step(6, 16), step(16, 30));
    (days, flag(), maybe(&["granted", "refused"])).prop_map(
        |((applied, forwarded, accepted, decided), extended, outcome)| {
            let outcome = if decided.is_null() { Value::Null } else { outcome };
            json!({
                "appliedOn": applied, "forwardedOn": forwarded, "acceptedOn": accepted,
                "extended": extended, "decidedOn": decided, "outcome": outcome,
            })
        },
    )
}

/// A receipt and an answer to it.
fn answered(times: Times, received: &'static str, done: &'static str, most: u32) -> impl Strategy<Value = Value> {
    (after(times.event, 3), after(times.event, most))
        .prop_map(move |(start, end)| json!({ received: start, done: end }))
}

fn commitment(times: Times) -> impl Strategy<Value = Value> {
    let status = maybe(&["performing", "kept", "broken", "false"]);
    (status, after(times.event, 30), after(times.event, 100)).prop_map(
        |(status, licensed, checked)| json!({ "status": status, "licenceDecidedOn": licensed, "checkedOn": checked }),
    )
}

fn history(times: Times) -> impl Strategy<Value = Value> {
    let line = (0..40_u32).prop_map(move |days| json!({ "on": times.event.plus_days(days).to_string() }));
    prop::collection::vec(line, 0..3).prop_map(Value::Array)
}

fn publicity(times: Times) -> impl Strategy<Value = Value> {
    let elsewhere = sometimes(flag().prop_map(|shown| json!([{ "shown": shown }])), 1);
    let wish = sometimes(any::<bool>().prop_map(|hide| json!({ "hide": hide })), 1);
    (after(times.published, 0), flag(), elsewhere, wish).prop_map(|(published, shown, elsewhere, wish)| {
        json!({ "publishedOn": published, "shown": shown, "elsewhere": elsewhere, "wish": wish })
    })
}

/// What every kind of entry may hold.
fn common(times: Times) -> impl Strategy<Value = Value> {
    let place =
        prop_oneof![2 => prop::sample::select(PLACES.to_vec()).prop_map(|place| json!(place)), 1 => Just(Value::Null)];
    let roles = [
        "authority",
        "authority",
        "marketRegulator",
        "marketRegulator",
        "privateCollector",
        "creditAgency",
        "court",
        "utility",
    ];
    let domains =
        ["food", "drug", "specialEquipment", "workSafety", "fire", "ecology", "marketRegulation", "other", "other"];
    let words = (
        sometimes(maybe(&["minor", "general", "serious"]), 6),
        maybe(&domains),
        (maybe(&roles), place).prop_map(|(role, division)| json!({ "role": role, "division": division })),
        maybe(&["public", "public", "shared", "authorised"]),
    );
    let determined = prop_oneof![15 => Just(json!(times.determined.to_string())), 1 => Just(Value::Null)];
    let facts = (determined, sometimes(continuing(times), 2), publicity(times), after(times.determined, 500));
    let later = (
        sometimes(document(times), 5),
        sometimes(objections(times), 4),
        sometimes(repair(times), 3),
        sometimes(answered(times, "acceptedOn", "answeredOn", 40).prop_map(|one| json!([one])), 2),
        sometimes(answered(times, "discoveredOn", "correctedOn", 10), 2),
        history(times),
    );
    (words, facts, later).prop_map(
        |(
            (class, domain, provider, channel),
            (determined, continuing, publicity, fulfilled),
            (document, objection, repair, complaint, correction, history),
        )| {
            let mut entry = json!({
                "class": class, "domain": domain, "provider": provider, "channel": channel,
                "determinedOn": determined, "continuing": continuing, "publicity": publicity,
                "duties": { "fulfilledOn": fulfilled }, "objection": objection, "repair": repair,
                "complaint": complaint, "correction": correction, "history": history,
            });
            if !document.is_null() {
                entry["document"] = document;
            }
            entry
        },
    )
}

/// What only some kinds hold: the kind, the key and its value.
fn particular(times: Times) -> impl Strategy<Value = (&'static str, &'static str, Value)> {
    let plain =
        vec!["abnormalList", "judgmentDefault", "arrears", "honour", "basic", "licence", "evaluation", "market"];
    let statement =
        sometimes(answered(times, "receivedOn", "answeredOn", 12), 7).prop_map(|one| json!({ "statement": one }));
    prop_oneof![
        6 => penalty().prop_map(|penalty| ("penalty", "penalty", penalty)),
        2 => statement.prop_map(|listing| ("seriousList", "listing", listing)),
        2 => commitment(times).prop_map(|commitment| ("commitment", "commitment", commitment)),
        1 => maybe(&["falseMaterials"]).prop_map(|act| ("other", "act", json!({ "kind": act }))),
        4 => prop::sample::select(plain).prop_map(|kind| (kind, "title", Value::Null)),
    ]
}

/// A record with one entry, as seen on some day.
pub(crate) fn seen() -> impl Strategy<Value = Seen> {
    let place = prop::sample::select(PLACES.to_vec());
    (times(), place).prop_flat_map(|(times, place)| {
        (common(times), particular(times), today(times)).prop_map(move |(mut entry, (kind, key, value), today)| {
            entry["id"] = json!("e1");
            entry["kind"] = json!(kind);
            entry[key] = value;
            let subject = json!({ "kind": "legalPerson", "division": place });
            Seen { today, record: json!({ "schema": "credit-record/1", "subject": subject, "entries": [entry] }) }
        })
    })
}
