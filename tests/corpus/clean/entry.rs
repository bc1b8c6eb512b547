//! Entries of every kind with which nothing is wrong, and of which nothing is unknown.

use super::particular::particular;
use super::wording::{FIELDS, SPECIAL, title};
use crate::days::{days_after, days_before};
use crate::place::Place;
use crate::random::Random;
use crate::window::{Class, determined_to_end_by};
use jiff::civil::Date;
use serde_json::{Value, json};

/// What an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Penalty,
    SeriousList,
    AbnormalList,
    JudgmentDefault,
    Arrears,
    Commitment,
    Other,
    Honour,
    Basic,
    Licence,
    Evaluation,
    Market,
}

use Kind::{
    AbnormalList, Arrears, Basic, Commitment, Evaluation, Honour, JudgmentDefault, Licence, Market, Other, Penalty,
    SeriousList,
};

pub(crate) const KINDS: [Kind; 12] = [
    Penalty,
    SeriousList,
    AbnormalList,
    JudgmentDefault,
    Arrears,
    Commitment,
    Other,
    Honour,
    Basic,
    Licence,
    Evaluation,
    Market,
];

/// Kinds that speak against the subject; a commitment does once it is broken.
pub(crate) const DISHONEST: [Kind; 6] = [Penalty, SeriousList, AbnormalList, JudgmentDefault, Arrears, Other];

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Penalty => "penalty",
            SeriousList => "seriousList",
            AbnormalList => "abnormalList",
            JudgmentDefault => "judgmentDefault",
            Arrears => "arrears",
            Commitment => "commitment",
            Other => "other",
            Honour => "honour",
            Basic => "basic",
            Licence => "licence",
            Evaluation => "evaluation",
            Market => "market",
        }
    }

    fn class(self, state: State, random: &mut Random) -> Class {
        match self {
            SeriousList | JudgmentDefault => Class::Serious,
            Penalty | Other if state != State::Ended => random.pick(&[Class::General, Class::General, Class::Serious]),
            _ => Class::General,
        }
    }
}

/// Where a clean entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Within its time, and shown.
    Shown,
    /// Within its time, and not shown.
    Hidden,
    /// Its time is over, everything was performed, and it is gone.
    Ended,
}

/// What a clean entry is made from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) kind: Kind,
    pub(crate) state: State,
    pub(crate) place: Place,
    pub(crate) today: Date,
    /// How many entries the whole corpus has so far: no two documents share a number.
    pub(crate) number: usize,
}

/// A clean entry, without its id.
pub(crate) fn entry(wanted: Wanted, random: &mut Random) -> Value {
    let Wanted { kind, state, place, number, .. } = wanted;
    let class = kind.class(state, random);
    let determined = determined(wanted, class, random);
    let (domain, office, what) = field(kind, state, random);
    let mut entry = json!({
        "kind": kind.word(),
        "title": title(kind, what, random),
        "provider": { "name": format!("{}{office}（虚构）", place.word()), "role": "authority" },
        "channel": "public",
        "document": {
            "type": document_type(kind), "number": format!("〔{}〕虚{number}号", determined.year()),
            "effectiveOn": determined.to_string(), "status": "effective",
        },
        "determinedOn": determined.to_string(),
        "domain": domain,
        "circumstances": { "events": [], "deliberate": true, "occasional": false, "harmless": false },
        "publicity": {
            "publishedOn": days_after(determined, random.between(0, 7)).to_string(),
            "shown": state == State::Shown, "seenOn": wanted.today.to_string(), "basis": "law",
            "personal": {
                "name": "masked", "idNumber": random.pick(&["masked", "absent"]), "birthDate": "absent",
                "address": "absent", "phone": "absent",
            },
        },
        "history": [{ "on": determined.to_string(), "what": "录入", "why": "按目录归集" }],
    });
    if DISHONEST.contains(&kind) {
        entry["class"] = json!(class.word());
        entry["act"] = json!({
            "kind": act(kind), "on": days_before(determined, random.between(10, 60)).to_string(), "inCatalogue": true,
        });
        let fulfilled = state == State::Ended || random.percent(40);
        if fulfilled {
            let on = days_after(determined, random.between(1, 9)).min(wanted.today);
            entry["duties"] = json!({ "fulfilledOn": on.to_string(), "harmRemoved": true });
        }
    }
    particular(&mut entry, wanted, class, random);
    entry
}

fn determined(wanted: Wanted, class: Class, random: &mut Random) -> Date {
    let Wanted { kind, state, today, .. } = wanted;
    if state == State::Ended && DISHONEST.contains(&kind) {
        return determined_to_end_by(days_before(today, random.between(3, 30)), kind == Penalty, class);
    }
    let longest = if class == Class::Serious { 900 } else { 300 };
    days_before(today, random.between(45, longest))
}

/// A field, the office that decides in it, and an act. What has ended lies in none of those where the older rule made
/// repair wait for a year.
fn field(kind: Kind, state: State, random: &mut Random) -> (&'static str, &'static str, &'static str) {
    let of_kind = match kind {
        Arrears => Some(("taxation", "税务局", "欠税")),
        JudgmentDefault => Some(("other", "人民法院执行局", "拒不履行生效判决")),
        AbnormalList => Some(("other", "登记机关", "未公示年度报告")),
        _ => None,
    };
    of_kind.unwrap_or_else(|| {
        let open: Vec<_> =
            FIELDS.into_iter().filter(|(domain, ..)| state == State::Shown || !SPECIAL.contains(domain)).collect();
        random.pick(&open)
    })
}

fn document_type(kind: Kind) -> &'static str {
    match kind {
        Penalty => "penaltyDecision",
        SeriousList | AbnormalList => "listingDecision",
        JudgmentDefault => "judgment",
        _ => "ruling",
    }
}

fn act(kind: Kind) -> &'static str {
    match kind {
        Arrears => "taxArrears",
        JudgmentDefault => "refusedJudgment",
        Other => "falseMaterials",
        AbnormalList => "other",
        _ => "administrativePenalty",
    }
}
