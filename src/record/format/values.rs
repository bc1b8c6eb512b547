//! How plain values are read: texts, flags, whole numbers, days, words and lists.

use super::{Value, excerpt};
use crate::day::Day;
use crate::json::{Kind, Number, Read, Reader};
use crate::problem::ProblemCode;
#[cfg(not(target_arch = "wasm32"))]
use crate::record::shape::Shape;
use crate::record::telling::{Plain, Telling};
use crate::words::Word;

/// The longest text that a key may hold, in characters.
pub const LONGEST_TEXT: usize = 100_000;
/// The largest whole number that every reader of JSON keeps exact.
const LARGEST_WHOLE: u64 = 9_007_199_254_740_991;

impl<T: Value> Value for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        if reader.peek()?.0 != Kind::Array {
            return reader.wrong_type("array").map(|()| None);
        }
        let mut items = Self::new();
        reader.array(&mut |reader| {
            items.extend(T::read(reader)?);
            Ok(())
        })?;
        Ok(Some(items))
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        if self.is_empty() {
            telling.say(Plain::None);
        }
        for (index, item) in self.iter().enumerate() {
            telling.item(index, &|telling| item.tell(telling));
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl Value for String {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (kind, offset) = reader.peek()?;
        if kind != Kind::Text {
            return reader.wrong_type("text").map(|()| None);
        }
        let text = reader.string()?;
        if text.chars().nth(LONGEST_TEXT).is_some() {
            reader.note(ProblemCode::TextTooLong, offset, None, Some(LONGEST_TEXT.to_string()));
            return Ok(None);
        }
        Ok(Some(text.into_owned()))
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Text(self));
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Value for bool {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        if reader.peek()?.0 != Kind::Flag {
            return reader.wrong_type("flag").map(|()| None);
        }
        reader.literal()
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Flag(*self));
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::Flag
    }
}

/// A whole number from 0 up to the largest that every reader of JSON keeps exact.
impl Value for u64 {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (kind, offset) = reader.peek()?;
        if kind != Kind::Number {
            return reader.wrong_type("number").map(|()| None);
        }
        if let Number::Whole(number) = reader.number()?
            && let Ok(number) = Self::try_from(number)
            && number <= LARGEST_WHOLE
        {
            return Ok(Some(number));
        }
        reader.note(ProblemCode::NumberOutOfRange, offset, None, Some(format!("0–{LARGEST_WHOLE}")));
        Ok(None)
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Whole(*self));
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::Whole { most: LARGEST_WHOLE }
    }
}

impl Value for Day {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (kind, offset) = reader.peek()?;
        if kind != Kind::Text {
            return reader.wrong_type("text").map(|()| None);
        }
        let text = reader.string()?;
        let day = Self::parse(&text);
        if day.is_none() {
            let digit = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
            let code = if text.bytes().map(digit).eq(*b"0000-00-00") {
                ProblemCode::ImpossibleDay
            } else {
                ProblemCode::DayShape
            };
            reader.note(code, offset, Some(excerpt(&text)), Some("YYYY-MM-DD".to_owned()));
        }
        Ok(day)
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Day(*self));
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::Day
    }
}

impl<W: Word> Value for W {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let place = read_word(reader, &|place| W::ALL.get(place).map(|(_, word, _)| *word))?;
        Ok(place.and_then(|place| W::ALL.get(place)).map(|(value, ..)| *value))
    }

    fn tell(&self, telling: &mut Telling<'_>) {
        telling.say(Plain::Word(self.word()));
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        Shape::Words(W::ALL.iter().map(|(_, word, meaning)| (*word, *meaning)).collect())
    }
}

/// Reads a word of the vocabulary that has these words in its places; gives the place.
fn read_word(reader: &mut Reader<'_>, word: &dyn Fn(usize) -> Option<&'static str>) -> Read<Option<usize>> {
    let (kind, offset) = reader.peek()?;
    if kind != Kind::Text {
        return reader.wrong_type("text").map(|()| None);
    }
    let text = reader.string()?;
    let words = || (0..).map_while(word);
    let place = words().position(|word| word == text);
    if place.is_none() {
        let all: Vec<&str> = words().collect();
        reader.note(ProblemCode::UnknownValue, offset, Some(excerpt(&text)), Some(all.join(" ")));
    }
    Ok(place)
}
