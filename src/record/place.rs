//! A value that remembers where it stands in the text, for checks that need the whole record.

use crate::json::{Read, Reader};
use crate::record::format::Value;
use crate::record::telling::Telling;
use std::ops::Deref;

/// A value and its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    value: T,
    offset: usize,
    path: String,
}

impl<T> At<T> {
    /// The byte at which the value begins.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The path that leads to it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Value> Value for At<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Option<Self>> {
        let (_, offset) = reader.peek()?;
        let path = reader.path();
        Ok(T::read(reader)?.map(|value| Self { value, offset, path }))
    }

    fn tell(&self, telling: &mut Telling<'_>) {
        self.value.tell(telling);
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape() -> super::shape::Shape {
        T::shape()
    }
}
