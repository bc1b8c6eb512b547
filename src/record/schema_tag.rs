//! The tag by which a text says that it is a credit record.

use crate::json::{Kind, Read, Reader};
use crate::problem::ProblemCode;
use crate::record::format::{Slot, excerpt};
use crate::record::telling::{Plain, Telling};

/// The format that this version reads.
pub const SCHEMA: &str = "credit-record/1";

/// The key `schema`. A wrong or missing tag is a problem, but what can be read is read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaTag;

impl Slot for SchemaTag {
    const REQUIRED: bool = true;

    fn absent() -> Option<Self> {
        Some(Self)
    }

    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (kind, offset) = reader.peek()?;
        if kind != Kind::Text {
            reader.wrong_type("text")?;
            return Ok(Some(Self));
        }
        let tag = reader.string()?;
        if tag != SCHEMA {
            reader.note(ProblemCode::WrongSchema, offset, Some(excerpt(&tag)), Some(SCHEMA.to_owned()));
        }
        Ok(Some(Self))
    }

    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Word(SCHEMA));
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> super::shape::Shape {
        super::shape::Shape::Words(vec![(SCHEMA, "The first version of the format.")])
    }
}
