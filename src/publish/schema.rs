//! The record format as JSON Schema (2020-12).

use crate::record::Record;
use crate::record::format::{LONGEST_TEXT, Value as _};
use crate::record::schema_tag::SCHEMA;
use crate::record::shape::{Key, Object, Shape};
use serde_json::{Map, Value, json};

/// The whole schema: one definition for each type of object.
pub(super) fn schema() -> Value {
    let mut definitions = Map::new();
    let record = reference(&Record::shape(), &mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "A public credit record. Absent or null means not known, unless a key says otherwise.",
        "allOf": [record],
        "$defs": definitions,
    })
}

/// The schema of a shape; objects become definitions that it refers to.
fn reference(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string", "maxLength": LONGEST_TEXT }),
        Shape::Division => json!({ "type": "string", "pattern": "^[0-9]{6}$" }),
        Shape::Day => {
            json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
        }
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Whole { most } => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        Shape::Words(words) => {
            let choices = words.iter().map(|(word, meaning)| json!({ "const": word, "description": meaning }));
            json!({ "type": "string", "oneOf": choices.collect::<Vec<_>>() })
        }
        Shape::List(item) => json!({ "type": "array", "items": reference(item, definitions) }),
        Shape::Object(object) => {
            if !definitions.contains_key(object.name) {
                definitions.insert(object.name.to_owned(), Value::Null);
                let definition = define(object, definitions);
                definitions.insert(object.name.to_owned(), definition);
            }
            json!({ "$ref": format!("#/$defs/{}", object.name) })
        }
    }
}

fn define(object: &Object, definitions: &mut Map<String, Value>) -> Value {
    let properties =
        object.keys.iter().map(|key| (key.key.to_owned(), property(key, definitions))).collect::<Map<_, _>>();
    let required: Vec<&str> = object.keys.iter().filter(|key| key.required).map(|key| key.key).collect();
    json!({
        "type": "object",
        "description": object.about,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(key: &Key, definitions: &mut Map<String, Value>) -> Value {
    let shape = reference(&key.shape, definitions);
    if key.required {
        return json!({ "description": key.about, "allOf": [shape] });
    }
    json!({ "description": key.about, "anyOf": [shape, { "type": "null" }] })
}
