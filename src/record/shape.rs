//! The record format as a description of itself, from which the published schema and its documentation are written.
//! Not part of the WASM module.

/// What the schema says of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any text up to [`super::format::LONGEST_TEXT`] characters.
    Text,
    /// Six digits.
    Division,
    /// A day as YYYY-MM-DD.
    Day,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Whole {
        /// The largest.
        most: u64,
    },
    /// A closed vocabulary: each word and what it means.
    Words(Vec<(&'static str, &'static str)>),
    /// Any number of values of one shape.
    List(Box<Shape>),
    /// An object.
    Object(Object),
}

/// What the schema says of an object.
#[derive(Clone, Debug)]
pub struct Object {
    /// The name of its type.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its keys, in the order of the format.
    pub keys: Vec<Key>,
}

/// What the schema says of a key.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key.
    pub key: &'static str,
    /// What it means.
    pub about: &'static str,
    /// Whether it must be there with a value.
    pub required: bool,
    /// What null says, where that is more than that nothing is known.
    pub null_means: Option<&'static str>,
    /// What it holds.
    pub shape: Shape,
}
