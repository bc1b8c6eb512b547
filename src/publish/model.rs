//! The format of models of points as JSON Schema (2020-12). What a schema cannot say – that a group is named before it is used,
//! that every number of points has a grade – the engine refuses when it reads the model.

use crate::law::condition::{Flag, PersonalField};
use crate::law::pack::Certainty;
use crate::record::words::{
    ActKind, Channel, Class, CommitmentStatus, CommitmentType, DataField, DecisionElement, DocumentStatus,
    DocumentType, Domain, EntryKind, Event, HonourKind, HonourLevel, LinkedRole, ListingAct, MeasureKind,
    NoticeElement, Procedure, ProviderRole, PublicityBasis, SubjectKind,
};
use crate::score::model::{LEAVES, MOST};
use crate::score::words::Rounding;
use crate::words::Word;
use serde_json::{Value, json};

/// The whole schema.
pub(super) fn schema() -> Value {
    let keys = object(
        &["id", "from", "subjects"],
        json!({
            "id": about("The name by which the model is known.", said()),
            "version": may("Which version this is.", said()),
            "title": may("What the model is called.", words_of_both()),
            "publisher": may("Whose model it is.", words_of_both()),
            "source": may("Where it is published.", said()),
            "certainty": may("How it was read.", one_of::<Certainty>()),
            "from": about("The first day in force.", day()),
            "until": may("The day after the last one in force.", day()),
            "legalEffect": may("What it is good for.", words_of_both()),
            "subjects": about("Whom it is for. For people a model may only give.", with_at_least_one(one_of::<SubjectKind>())),
            "clause": may("The clause that sets base and bounds.", said()),
            "base": may("Where everybody begins; without it there are additions and deductions only, and no bounds or grades.", points()),
            "lowest": may("The least points.", points()),
            "highest": may("The most points.", points()),
            "rounding": may("How parts of a point are rounded; needed where there is a factor.", one_of::<Rounding>()),
            "leaves": about("Why entries no longer count.", list(leaves())),
            "unread": about("What of the model could not be read.", list(words_of_both())),
            "untold": about("What the model counts and no record tells.", list(reference("Untold"))),
            "grades": about("The grades, the best first; the last from the least points or less.", list(reference("Grade"))),
            "indicators": about("The groups of events.", list(reference("Indicator"))),
            "events": about("What counts.", list(reference("Event"))),
            "vetoes": about("What fixes or caps the grade.", list(reference("Veto"))),
        }),
    );
    // Points for people may only give benefits.
    let of_people = json!({ "required": ["subjects"], "properties": { "subjects": { "contains": { "const": SubjectKind::NaturalPerson.word() } } } });
    let only_give = json!({ "properties": {
        "vetoes": { "maxItems": 0 },
        "events": { "items": { "properties": { "points": { "minimum": 0 } } } },
    } });
    with(
        keys,
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "score-model/1",
            "description": "A model of points for the self-check. Absent or null means that the model does not say it.",
            "if": of_people,
            "then": only_give,
            "$defs": parts(),
        }),
    )
}

/// What a model is made of.
fn parts() -> Value {
    json!({
        "Words": object(&["zh", "en"], json!({ "zh": about("Chinese.", said()), "en": about("English.", said()) })),
        "Grade": object(&["grade", "from"], json!({
            "grade": about("The grade.", said()),
            "from": about("The least points for it; fewer than for the one before.", points()),
            "title": may("What it is called.", words_of_both()),
        })),
        "Indicator": object(&["id", "clause"], json!({
            "id": about("Its name.", said()),
            "within": may("The group that it is within; one that stands before it.", said()),
            "title": may("What it is called.", words_of_both()),
            "why": may("Why it is there.", words_of_both()),
            "clause": about("Its clause.", said()),
            "cap": may("The most that it can add.", json!({ "type": "integer", "minimum": 0, "maximum": MOST })),
            "floor": may("The least that it can come to.", json!({ "type": "integer", "minimum": -MOST, "maximum": 0 })),
        })),
        "Event": event(),
        "Veto": veto(),
        "Untold": object(&["clause", "points"], json!({
            "clause": about("Its clause.", said()),
            "title": may("What it is called.", words_of_both()),
            "points": about("The points, as they were read.", said()),
        })),
        "Condition": condition(),
    })
}

fn event() -> Value {
    let step = object(
        &["after", "perMille"],
        json!({
            "after": about("From which time on, counted from the day of determination; each later than the one before.",
                json!({ "type": "string", "pattern": PERIOD })),
            "perMille": about("How much of a thousand counts then.", json!({ "type": "integer", "minimum": 0, "maximum": 1000 })),
        }),
    );
    let factor = object(
        &["clause", "steps"],
        json!({ "clause": about("Its clause.", said()), "steps": about("The steps.", with_at_least_one(step)) }),
    );
    let keys = json!({
        "indicator": about("The group that it belongs to.", said()),
        "points": about("The points that it gives, or takes if below 0.", points()),
        "per": may("The points are for every full month.", json!({ "const": "month" })),
        "factor": may("How it counts for less as time goes by.", factor),
    });
    object(&["id", "clause", "when", "indicator", "points"], with(of_both_kinds(), keys))
}

fn veto() -> Value {
    let keys = json!({
        "fixes": about("The grade that it makes.", said()),
        "caps": about("The best grade that it leaves.", said()),
    });
    let one = json!({ "oneOf": [{ "required": ["fixes"] }, { "required": ["caps"] }] });
    with(object(&["id", "clause", "when"], with(of_both_kinds(), keys)), one)
}

/// The keys that events and vetoes have alike.
fn of_both_kinds() -> Value {
    let months = || json!({ "type": "integer", "minimum": 0, "maximum": MOST });
    let lasted =
        object(&[], json!({ "over": may("More than so many.", months()), "upTo": may("At most so many.", months()) }));
    json!({
        "id": about("Its name.", said()),
        "title": may("What it is called.", words_of_both()),
        "clause": about("Its clause.", said()),
        "of": may("It is asked of the subject; else of each entry.", json!({ "const": "subject" })),
        "class": may("The class that the law gives the entry.", one_of::<Class>()),
        "when": about("What has to be so.", reference("Condition")),
        "months": may("How many months it lasted.", lasted),
    })
}

/// One thing that is asked of an entry or of the subject.
fn condition() -> Value {
    let whole = json!({ "type": "integer", "minimum": 0 });
    let condition = object(
        &[],
        json!({
            "all": list(reference("Condition")),
            "any": list(reference("Condition")),
            "not": reference("Condition"),
            "is": one_of::<Flag>(),
            "kind": list(one_of::<EntryKind>()),
            "domain": list(one_of::<Domain>()),
            "class": list(one_of::<Class>()),
            "act": list(one_of::<ActKind>()),
            "event": list(one_of::<Event>()),
            "providerRole": list(one_of::<ProviderRole>()),
            "channel": list(one_of::<Channel>()),
            "basis": list(one_of::<PublicityBasis>()),
            "documentType": list(one_of::<DocumentType>()),
            "documentStatus": list(one_of::<DocumentStatus>()),
            "procedure": one_of::<Procedure>(),
            "measure": list(one_of::<MeasureKind>()),
            "onlyMeasures": list(one_of::<MeasureKind>()),
            "fineAtMost": whole,
            "listingAct": list(one_of::<ListingAct>()),
            "noticeLacks": list(one_of::<NoticeElement>()),
            "decisionLacks": list(one_of::<DecisionElement>()),
            "linkedBeyond": list(one_of::<LinkedRole>()),
            "exposed": list(one_of::<PersonalField>()),
            "collected": list(one_of::<DataField>()),
            "collectedWithoutConsent": list(one_of::<DataField>()),
            "collectedWithoutWarning": list(one_of::<DataField>()),
            "honour": list(one_of::<HonourKind>()),
            "honourLevel": list(one_of::<HonourLevel>()),
            "commitmentType": list(one_of::<CommitmentType>()),
            "commitmentStatus": list(one_of::<CommitmentStatus>()),
            "subject": list(one_of::<SubjectKind>()),
            "youngerThan": { "type": "integer", "minimum": 0, "maximum": u16::MAX },
        }),
    );
    with(condition, json!({ "minProperties": 1, "maxProperties": 1 }))
}

/// A length of time, as `Period` reads it.
const PERIOD: &str = "^[0-9]{1,5} (day|month|year)s?$";

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
}

/// A schema, or a list of keys, with more in it.
fn with(mut schema: Value, more: Value) -> Value {
    if let (Value::Object(schema), Value::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

fn about(description: &str, of: Value) -> Value {
    let whole = if of.get("$ref").is_some() { json!({ "allOf": [of] }) } else { of };
    with(whole, json!({ "description": description }))
}

fn may(description: &str, of: Value) -> Value {
    json!({ "description": description, "anyOf": [of, { "type": "null" }] })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn words_of_both() -> Value {
    reference("Words")
}

/// A text that is not blank.
fn said() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

fn day() -> Value {
    json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

fn points() -> Value {
    json!({ "type": "integer", "minimum": -MOST, "maximum": MOST })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn with_at_least_one(item: Value) -> Value {
    json!({ "type": "array", "items": item, "minItems": 1 })
}

fn one_of<W: Word>() -> Value {
    words(W::ALL.iter().map(|(_, word, meaning)| (*word, *meaning)))
}

fn leaves() -> Value {
    let leaves = Flag::ALL.iter().filter(|(flag, ..)| LEAVES.contains(flag));
    words(leaves.map(|(_, word, meaning)| (*word, *meaning)))
}

fn words(words: impl Iterator<Item = (&'static str, &'static str)>) -> Value {
    let choices: Vec<Value> = words.map(|(word, meaning)| json!({ "const": word, "description": meaning })).collect();
    json!({ "type": "string", "oneOf": choices })
}

#[cfg(test)]
mod tests {
    use super::schema;
    use crate::score::condition::{CONDITIONS, With};
    use crate::score::model::{EVENT_KEYS, GRADE_KEYS, INDICATOR_KEYS, KEYS, VETO_KEYS};
    use serde_json::Value;
    use std::collections::BTreeSet;

    fn keys(object: &Value) -> BTreeSet<&str> {
        object["properties"].as_object().unwrap().keys().map(String::as_str).collect()
    }

    #[test]
    fn it_has_the_keys_that_the_engine_reads() {
        let schema = schema();
        let parts = &schema["$defs"];
        for (part, read) in [
            (&schema, KEYS),
            (&parts["Grade"], GRADE_KEYS),
            (&parts["Indicator"], INDICATOR_KEYS),
            (&parts["Event"], EVENT_KEYS),
            (&parts["Veto"], VETO_KEYS),
        ] {
            assert_eq!(keys(part), read.split(' ').collect::<BTreeSet<_>>());
        }
    }

    #[test]
    fn it_has_the_conditions_that_points_can_hang_on() {
        let schema = schema();
        let condition = &schema["$defs"]["Condition"];
        let asked = CONDITIONS.iter().filter(|(_, with)| *with != With::Nothing);
        assert_eq!(keys(condition), asked.clone().map(|(name, _)| *name).collect());
        for (name, with) in asked {
            let of = &condition["properties"][*name];
            let kind = of["type"].as_str().unwrap_or("condition");
            let items = of["items"]["$ref"].is_string();
            let read = match with {
                With::Word => ("string", false),
                With::Words => ("array", false),
                With::Number => ("integer", false),
                With::Condition => ("condition", false),
                With::Conditions => ("array", true),
                With::Nothing => continue,
            };
            assert_eq!((kind, items), read, "{name}");
        }
    }
}
