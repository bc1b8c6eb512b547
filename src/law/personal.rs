//! How texts state what must not be collected of people, or only with their consent: patterns of words, as data.

use crate::record::words::DataField;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How texts tell something of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    /// How the file of a trader calls the person whom it is about.
    pub customers: Customers,
    /// The patterns.
    pub patterns: Vec<Pattern>,
}

/// How the file of a trader calls the person whom it is about, at the beginning of what is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Customers {
    /// One of these.
    pub called: Vec<String>,
    /// Not where one of these follows right behind it.
    pub not_before: Vec<String>,
}

/// The file of patterns as it is written: lists of words by name, and the patterns that use them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Lists of words by name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// How the file of a trader calls the person whom it is about.
    pub customers: Customers,
    /// The patterns.
    pub patterns: Vec<Pattern>,
}

/// A way in which a text tells something of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Pattern {
    /// What it tells.
    pub field: DataField,
    /// How sure it is that it speaks of the person.
    pub sure: Sure,
    /// What has to follow one another.
    pub parts: Vec<Part>,
    /// Not where one of these stands right before it.
    #[serde(default)]
    pub not_after: Vec<String>,
    /// Not where one of these follows right behind it.
    #[serde(default)]
    pub not_before: Vec<String>,
    /// Not where the same clause has one of these: it speaks of an act or of other people.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Whether what is told goes on to the end of the clause.
    #[serde(default)]
    pub to_end: bool,
}

/// How sure it is that a text speaks of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Sure {
    /// It states it: that counts like data collected.
    States,
    /// It may: nobody is blamed for it, but it is better not shown.
    May,
}

/// A part of a pattern. White space and the width of letters and digits do not matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// One of these words; `$name` stands for a list.
    Word(Vec<String>),
    /// One of these words, or nothing.
    Maybe(Vec<String>),
    /// At most so many characters of the same clause.
    Gap(u8),
    /// An amount of money.
    Amount,
}

impl Sheet {
    /// The patterns with every named list written out; the names of lists that there are not.
    pub fn written_out(mut self) -> Result<Personal, Vec<String>> {
        let mut unknown = Vec::new();
        for pattern in &mut self.patterns {
            let lists = [&mut pattern.not_after, &mut pattern.not_before, &mut pattern.unless];
            let of_parts = pattern.parts.iter_mut().filter_map(|part| match part {
                Part::Word(words) | Part::Maybe(words) => Some(words),
                Part::Gap(_) | Part::Amount => None,
            });
            for words in lists.into_iter().chain(of_parts) {
                write_out(words, &self.lists, &mut unknown);
            }
        }
        if unknown.is_empty() {
            Ok(Personal { customers: self.customers, patterns: self.patterns })
        } else {
            Err(unknown)
        }
    }
}

/// Longer words come first, so that the longest of a list is found.
fn write_out(words: &mut Vec<String>, lists: &BTreeMap<String, Vec<String>>, unknown: &mut Vec<String>) {
    let mut written = Vec::new();
    for word in words.drain(..) {
        match word.strip_prefix('$').map(|name| lists.get(name)) {
            None => written.push(word),
            Some(Some(list)) => written.extend(list.iter().cloned()),
            Some(None) => unknown.push(word),
        }
    }
    written.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    *words = written;
}
