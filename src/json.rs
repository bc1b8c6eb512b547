//! A strict JSON reader that keeps its place.
//!
//! It is pulled value by value, so a caller decodes straight into its own types, skips what it does not use, and
//! knows at every moment the path, and the offset in the text, that a problem has to name. It builds no tree.

use crate::problem::{Noted, ProblemCode};
use std::borrow::Cow;
use std::fmt::Write as _;

mod scan;
pub use scan::{Kind, Number};

/// How deep values may nest.
const DEPTH: usize = 128;

/// The text is not JSON; nothing more can be read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The byte at which that became clear.
    pub offset: usize,
}

/// What reading a piece of the text gives.
pub type Read<T> = Result<T, NotJson>;

#[derive(Clone, Debug)]
enum Segment {
    Key(Cow<'static, str>),
    Index(usize),
}

/// Reads one JSON text from front to back and gathers the problems that its caller finds in it.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    path: Vec<Segment>,
    noted: Vec<Noted>,
}

impl<'t> Reader<'t> {
    /// A reader at the beginning of `text`, past a byte order mark.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, at, path: Vec::new(), noted: Vec::new() }
    }

    /// Ends the reading: nothing but white space may follow. Gives the problems in the order of the text.
    pub fn finish(mut self) -> Read<Vec<Noted>> {
        self.blank();
        if self.at < self.text.len() {
            return self.fail();
        }
        self.noted.sort_by_key(|one| one.offset);
        Ok(self.noted)
    }

    /// What the next value is, and the offset at which it begins.
    pub fn peek(&mut self) -> Read<(Kind, usize)> {
        self.blank();
        let kind = self.byte().and_then(Kind::of).ok_or(NotJson { offset: self.at })?;
        Ok((kind, self.at))
    }

    /// Notes a problem at `offset` under the present path.
    pub fn note(&mut self, code: ProblemCode, offset: usize, found: Option<String>, expected: Option<String>) {
        self.noted.push(Noted { code, offset, path: self.path(), found, expected });
    }

    /// Notes that the value ahead is not `expected`, and passes over it.
    pub fn wrong_type(&mut self, expected: &'static str) -> Read<()> {
        let (kind, offset) = self.peek()?;
        self.note(ProblemCode::WrongType, offset, Some(kind.name().to_owned()), Some(expected.to_owned()));
        self.skip()
    }

    /// Reads an object, handing each key, with its offset, to `member`, which must read or skip the value.
    pub fn object(&mut self, member: &mut dyn FnMut(&mut Self, &str, usize) -> Read<()>) -> Read<()> {
        self.expect(b'{')?;
        if self.closes(b'}') {
            return Ok(());
        }
        loop {
            self.blank();
            let offset = self.at;
            let key = self.string()?;
            self.blank();
            self.expect(b':')?;
            member(self, &key, offset)?;
            self.blank();
            if self.closes(b'}') {
                return Ok(());
            }
            self.expect(b',')?;
        }
    }

    /// Reads an array, handing each place to `item`, which must read or skip the value.
    pub fn array(&mut self, item: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.expect(b'[')?;
        if self.closes(b']') {
            return Ok(());
        }
        for index in 0.. {
            self.under(Segment::Index(index), item)?;
            self.blank();
            if self.closes(b']') {
                break;
            }
            self.expect(b',')?;
        }
        Ok(())
    }

    /// Runs `read` one step down the path, under `key`.
    pub fn key(&mut self, key: impl Into<Cow<'static, str>>, read: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.under(Segment::Key(key.into()), read)
    }

    /// Reads a string.
    pub fn string(&mut self) -> Read<Cow<'t, str>> {
        self.blank();
        let (text, end) = scan::string(self.text, self.at)?;
        self.at = end;
        Ok(text)
    }

    /// Reads a number: whole where it is written without fraction or exponent and fits.
    pub fn number(&mut self) -> Read<Number> {
        self.blank();
        let (number, end) = scan::number(self.text, self.at)?;
        self.at = end;
        Ok(number)
    }

    /// Reads `true`, `false` or `null`; the latter is `None`.
    pub fn literal(&mut self) -> Read<Option<bool>> {
        self.blank();
        let (value, end) = scan::literal(self.text, self.at)?;
        self.at = end;
        Ok(value)
    }

    /// Passes over the value ahead, whatever it is; it must still be JSON.
    pub fn skip(&mut self) -> Read<()> {
        match self.peek()?.0 {
            Kind::Object => self.object(&mut |reader, _, _| reader.key("", &mut Self::skip)),
            Kind::Array => self.array(&mut Self::skip),
            Kind::Text => self.string().map(drop),
            Kind::Number => self.number().map(drop),
            Kind::Flag | Kind::Null => self.literal().map(drop),
        }
    }

    fn under(&mut self, segment: Segment, read: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        if self.path.len() >= DEPTH {
            return self.fail();
        }
        self.path.push(segment);
        let value = read(self);
        self.path.pop();
        value
    }

    /// The path of the value ahead: `entries[0].document.number`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut text = String::new();
        for segment in &self.path {
            match segment {
                Segment::Key(key) if text.is_empty() => text.push_str(key),
                Segment::Key(key) => {
                    text.push('.');
                    text.push_str(key);
                }
                Segment::Index(index) => {
                    // INVARIANT: writing to a String does not fail.
                    let _ = write!(text, "[{index}]");
                }
            }
        }
        text
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at = self.at.saturating_add(1);
        }
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.blank();
        let closes = self.byte() == Some(bracket);
        if closes {
            self.at = self.at.saturating_add(1);
        }
        closes
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        self.blank();
        if self.byte() != Some(byte) {
            return self.fail();
        }
        self.at = self.at.saturating_add(1);
        Ok(())
    }

    fn fail<T>(&self) -> Read<T> {
        Err(NotJson { offset: self.at })
    }
}
