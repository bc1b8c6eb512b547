//! Numbers that identify a subject, and codes that place it.

use crate::json::{Kind, Read, Reader};
use crate::problem::ProblemCode;
use crate::record::format::{Must, Value, excerpt, record_object};
use crate::record::id::{self, IdFault};
use crate::record::place::At;
use crate::record::telling::{Plain, Telling};
use crate::record::words::IdType;

record_object! {
    /// A number that identifies someone.
    pub struct Identifier {
        /// What kind of number it is.
        kind: "type" = Option<IdType>,
        /// The number.
        number: "number" = Option<At<String>>,
    }
}

/// A number that identifies someone, checked against the rules of its kind. A number that fails its check is a
/// problem, but it is kept: the record may carry it just so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedId {
    /// What kind of number it is; [`IdType::Other`] where the text does not say.
    pub kind: IdType,
    /// The number as given.
    pub number: String,
    /// Whether the number passes every check of its kind.
    pub valid: bool,
}

impl Value for CheckedId {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let Some(text) = Identifier::read(reader)? else {
            return Ok(None);
        };
        let Some(number) = text.number else {
            return Ok(None);
        };
        let kind = text.kind.unwrap_or(IdType::Other);
        let mut valid = true;
        for fault in id::check(kind, &number) {
            valid &= fault.is_warning();
            let found = id::mask(kind, &excerpt(&number));
            reader.key("number", &mut |reader| {
                reader.note(code(fault), number.offset(), Some(found.clone()), None);
                Ok(())
            })?;
        }
        Ok(Some(Self { kind, number: (*number).clone(), valid }))
    }

    fn tell(&self, telling: &mut Telling<'_>) {
        telling.object(&[("type", &Must(self.kind)), ("number", &Must(self.number.clone()))]);
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> super::shape::Shape {
        Identifier::shape()
    }
}

fn code(fault: IdFault) -> ProblemCode {
    match fault {
        IdFault::Shape => ProblemCode::IdShape,
        IdFault::CheckCharacter => ProblemCode::IdCheckCharacter,
        IdFault::BirthDay => ProblemCode::IdBirthDay,
        IdFault::Category => ProblemCode::IdCategory,
        IdFault::OrganisationCode => ProblemCode::OrganisationCodeCheck,
    }
}

/// A code of six digits for a province, city or county (GB/T 2260).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division(String);

impl Division {
    /// The six digits.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Value for Division {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (kind, offset) = reader.peek()?;
        if kind != Kind::Text {
            return reader.wrong_type("text").map(|()| None);
        }
        let text = reader.string()?;
        if text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Some(Self(text.into_owned())));
        }
        reader.note(ProblemCode::DivisionShape, offset, Some(excerpt(&text)), Some("650200".to_owned()));
        Ok(None)
    }

    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Text(self.code()));
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> super::shape::Shape {
        super::shape::Shape::Division
    }
}
