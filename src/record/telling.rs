//! The facts of a record one by one, each with the path that leads to it.

use crate::day::Day;
use crate::record::format::Tell;

/// A fact as it stands in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain<'r> {
    /// A text.
    Text(&'r str),
    /// A day.
    Day(Day),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(u64),
    /// A word of a closed vocabulary.
    Word(&'static str),
    /// There is none: the record says so.
    None,
}

/// Hears of facts, and keeps the path that leads to them.
pub struct Telling<'h> {
    path: String,
    hear: &'h mut dyn FnMut(&str, Plain<'_>),
}

impl<'h> Telling<'h> {
    /// Every fact that is told goes to `hear`.
    pub fn new(hear: &'h mut dyn FnMut(&str, Plain<'_>)) -> Self {
        Self { path: String::new(), hear }
    }

    /// Tells the fact to which the path has led.
    pub fn say(&mut self, fact: Plain<'_>) {
        (self.hear)(&self.path, fact);
    }

    /// Tells what the keys of an object hold.
    pub(crate) fn object(&mut self, keys: &[(&str, &dyn Tell)]) {
        let before = self.path.len();
        for (key, slot) in keys {
            if before > 0 {
                self.path.push('.');
            }
            self.path.push_str(key);
            slot.tell_all(self);
            self.path.truncate(before);
        }
    }

    /// Tells what stands in a place of a list.
    pub(crate) fn item(&mut self, index: usize, tell: &dyn Fn(&mut Self)) {
        let before = self.path.len();
        self.path.push('[');
        self.path.push_str(&index.to_string());
        self.path.push(']');
        tell(self);
        self.path.truncate(before);
    }
}
