//! How the types of a record are read from text and described in the published schema.
//!
//! A type is declared once, with [`record_object!`]; reading it, naming every problem on the way, telling its facts, and
//! the schema all follow from that declaration.

use crate::json::{Kind, Read, Reader};
use crate::problem::ProblemCode;
#[cfg(not(target_arch = "wasm32"))]
use crate::record::shape::Shape;
use crate::record::telling::{Plain, Telling};
use std::ops::Deref;

mod values;

pub use values::LONGEST_TEXT;

/// Something that a JSON value other than null can be read as.
pub trait Value: Sized {
    /// Reads the value ahead. `None`: it could not be used, and the problem has been noted.
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>>;

    /// Tells every fact in it.
    fn tell(&self, telling: &mut Telling<'_>);

    /// What the schema says of such a value.
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape;
}

/// What a key of an object holds, be the key there or not.
pub trait Slot: Sized {
    /// Whether the key must be there with a value.
    const REQUIRED: bool = false;
    /// What null says other than that nothing is known.
    const NULL_MEANS: Option<&'static str> = None;

    /// What the key holds if it is not there; `None` where it must be.
    #[must_use]
    fn absent() -> Option<Self>;

    /// What it holds if it is null.
    #[must_use]
    fn null() -> Option<Self> {
        Self::absent()
    }

    /// Reads the value ahead, which is not null.
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>>;

    /// Tells every fact that the key holds; of one that is not known there is none.
    fn tell(&self, telling: &mut Telling<'_>);

    /// What the schema says of the value.
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape;
}

/// A slot of any type, to tell all keys of an object by one piece of code.
pub(crate) trait Tell {
    fn tell_all(&self, telling: &mut Telling<'_>);
}

impl<S: Slot> Tell for S {
    fn tell_all(&self, telling: &mut Telling<'_>) {
        self.tell(telling);
    }
}

/// A key that must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Must<T>(pub T);

impl<T> Deref for Must<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Value> Slot for Must<T> {
    const REQUIRED: bool = true;
    fn absent() -> Option<Self> {
        None
    }
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        Ok(T::read(reader)?.map(Must))
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        self.0.tell(telling);
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Value> Slot for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        T::read(reader).map(Some)
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        if let Some(value) = self {
            value.tell(telling);
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        T::shape()
    }
}

/// A key where null is an answer of its own: the thing is known not to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stated<T> {
    /// The key is missing, or its value could not be used.
    NotKnown,
    /// The key is null: there is none.
    None,
    /// There is one.
    Some(T),
}

impl<T> Stated<T> {
    /// The value, if there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Some(value) => Some(value),
            Self::None | Self::NotKnown => None,
        }
    }
}

impl<T: Value> Slot for Stated<T> {
    const NULL_MEANS: Option<&'static str> = Some("there is none");
    fn absent() -> Option<Self> {
        Some(Self::NotKnown)
    }
    fn null() -> Option<Self> {
        Some(Self::None)
    }
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        Ok(Some(T::read(reader)?.map_or(Self::NotKnown, Self::Some)))
    }
    fn tell(&self, telling: &mut Telling<'_>) {
        match self {
            Self::Some(value) => value.tell(telling),
            Self::None => telling.say(Plain::None),
            Self::NotKnown => {}
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> Shape {
        T::shape()
    }
}

/// As much of a text as a problem quotes.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Declares an object of the record format: the type, its reader, what tells its facts, and its schema. A key that is missing or null is
/// what its [`Slot`] makes of it.
macro_rules! record_object {
    ($(#[doc = $about:literal])+ pub struct $name:ident { $($(#[doc = $doc:literal])+ $field:ident: $key:literal = $slot:ty,)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[doc = $doc])+ pub $field: $slot,)+ }

        impl $crate::record::format::Value for $name {
            fn read(reader: &mut $crate::json::Reader<'_>) -> $crate::json::Read<Option<Self>> {
                use $crate::record::format::{Slot, read_object};
                $(let mut $field: Option<Option<$slot>> = None;)+
                if !read_object(reader, &mut [$(($key, &mut $field)),+])? {
                    return Ok(None);
                }
                $(let $field = $field.flatten().or_else(<$slot as Slot>::absent);)+
                Ok((|| Some(Self { $($field: $field?,)+ }))())
            }

            fn tell(&self, telling: &mut $crate::record::telling::Telling<'_>) {
                telling.object(&[$(($key, &self.$field)),+]);
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn shape() -> $crate::record::shape::Shape {
                use $crate::record::format::Slot;
                use $crate::record::shape::{Key, Object, Shape};
                Shape::Object(Object {
                    name: stringify!($name),
                    about: concat!($($about),+).trim_ascii(),
                    keys: vec![$(Key {
                        key: $key,
                        about: concat!($($doc),+).trim_ascii(),
                        required: <$slot as Slot>::REQUIRED,
                        null_means: <$slot as Slot>::NULL_MEANS,
                        shape: <$slot as Slot>::shape(),
                    }),+],
                })
            }
        }
    };
}
pub(crate) use record_object;

/// The place that the value of a key is read into. The types of all keys meet here, so that objects are read by one
/// piece of code and not by one for each.
pub(crate) trait Place {
    fn is_taken(&self) -> bool;
    fn is_required(&self) -> bool;
    /// Reads the value ahead, which is not null.
    fn take(&mut self, reader: &mut Reader<'_>) -> Read<()>;
    /// Takes null for the value; `false` where null is no value.
    fn take_null(&mut self) -> bool;
}

impl<S: Slot> Place for Option<Option<S>> {
    fn is_taken(&self) -> bool {
        self.is_some()
    }

    fn is_required(&self) -> bool {
        S::REQUIRED
    }

    fn take(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        *self = Some(S::read(reader)?);
        Ok(())
    }

    fn take_null(&mut self) -> bool {
        self.insert(S::null()).is_some()
    }
}

/// Reads the object ahead into the places of its keys, naming every problem with a key. `false`: it is no object, and
/// was passed over as a problem.
pub(crate) fn read_object(reader: &mut Reader<'_>, places: &mut [(&'static str, &mut dyn Place)]) -> Read<bool> {
    let (kind, start) = reader.peek()?;
    if kind != Kind::Object {
        return reader.wrong_type("object").map(|()| false);
    }
    reader.object(&mut |reader, key, offset| match places.iter_mut().find(|(known, _)| *known == key) {
        Some((known, place)) => reader.key(*known, &mut |reader| member(reader, offset, *place)),
        None => unknown(reader, key, offset),
    })?;
    for (key, _) in places.iter().filter(|(_, place)| place.is_required() && !place.is_taken()) {
        reader.key(*key, &mut |reader| {
            reader.note(ProblemCode::MissingKey, start, None, None);
            Ok(())
        })?;
    }
    Ok(true)
}

/// Reads the value of a known key into its place; the first of two counts.
fn member(reader: &mut Reader<'_>, offset: usize, place: &mut dyn Place) -> Read<()> {
    if place.is_taken() {
        reader.note(ProblemCode::RepeatedKey, offset, None, None);
        return reader.skip();
    }
    if reader.peek()?.0 != Kind::Null {
        return place.take(reader);
    }
    reader.literal()?;
    if !place.take_null() {
        reader.note(ProblemCode::MissingKey, offset, Some("null".to_owned()), None);
    }
    Ok(())
}

/// Notes a key that the format does not have here.
fn unknown(reader: &mut Reader<'_>, key: &str, offset: usize) -> Read<()> {
    reader.key(excerpt(key), &mut |reader| {
        reader.note(ProblemCode::UnknownKey, offset, None, None);
        reader.skip()
    })
}
