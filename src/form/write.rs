//! Answers are written as JSON text: the page parses them at once.

use crate::day::Day;
use crate::form::tree::Node;

/// JSON text as it grows.
pub(crate) struct Json {
    pub(crate) text: String,
}

impl Json {
    pub(crate) fn new(bracket: char) -> Self {
        Self { text: String::from(bracket) }
    }

    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    pub(crate) fn open(&mut self, bracket: char) {
        self.next();
        self.text.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: char) {
        self.text.push(bracket);
    }

    #[inline(never)]
    pub(crate) fn key(&mut self, key: &str) {
        self.text(key);
        self.text.push(':');
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, text: &str) {
        self.raw(&serde_json::to_string(text).unwrap_or_default());
    }

    /// JSON that is written already.
    #[inline(never)]
    pub(crate) fn raw(&mut self, json: &str) {
        self.next();
        self.text.push_str(json);
    }

    /// A text under its key.
    #[inline(never)]
    pub(crate) fn say(&mut self, key: &str, text: &str) {
        self.key(key);
        self.text(text);
    }

    /// A text under its key, or null.
    #[inline(never)]
    pub(crate) fn may_say(&mut self, key: &str, text: Option<&str>) {
        self.key(key);
        match text {
            Some(text) => self.text(text),
            None => self.raw("null"),
        }
    }

    /// A day under its key, or null.
    #[inline(never)]
    pub(crate) fn may_say_day(&mut self, key: &str, day: Option<Day>) {
        self.may_say(key, day.map(|day| day.to_string()).as_deref());
    }

    /// A number under its key.
    #[inline(never)]
    pub(crate) fn count(&mut self, key: &str, number: i64) {
        self.key(key);
        self.raw(&number.to_string());
    }

    #[inline(never)]
    pub(crate) fn flag(&mut self, key: &str, holds: bool) {
        self.key(key);
        self.raw(if holds { "true" } else { "false" });
    }

    #[inline(never)]
    pub(crate) fn words(&mut self, key: &str, words: &[String]) {
        self.key(key);
        self.open('[');
        for word in words {
            self.text(word);
        }
        self.close(']');
    }

    /// What a tree has under these keys, or null.
    #[inline(never)]
    pub(crate) fn copy(&mut self, from: &Node, keys: &[&str]) {
        for key in keys {
            self.key(key);
            self.node(from.get(key));
        }
    }

    /// A tree; the keys of every object in their order, as canonical JSON has them (RFC 8785).
    pub(crate) fn node(&mut self, node: &Node) {
        match node {
            Node::Nothing => self.raw("null"),
            Node::Flag(holds) => self.raw(if *holds { "true" } else { "false" }),
            Node::Number(number) => self.raw(&number.to_string()),
            Node::Text(text) => self.text(text),
            Node::List(list) => {
                self.open('[');
                for one in list {
                    self.node(one);
                }
                self.close(']');
            }
            Node::Map(map) => {
                self.open('{');
                let mut last: Option<&str> = None;
                while let Some((key, one)) = after(map, last) {
                    self.key(key);
                    self.node(one);
                    last = Some(key);
                }
                self.close('}');
            }
        }
    }
}

/// The pair with the least key after this one.
fn after<'m>(map: &'m [(String, Node)], last: Option<&str>) -> Option<&'m (String, Node)> {
    let mut least: Option<&(String, Node)> = None;
    for pair in map {
        if Some(pair.0.as_str()) > last && least.is_none_or(|least| pair.0 < least.0) {
            least = Some(pair);
        }
    }
    least
}
