//! The smallest pieces of JSON: strings, numbers and literals, each read from a place in the text to its end.

use super::{NotJson, Read};
use std::borrow::Cow;

/// What a value is, told by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    Array,
    /// `"…"`
    Text,
    /// A number.
    Number,
    /// `true` or `false`
    Flag,
    /// `null`
    Null,
}

impl Kind {
    pub(super) fn of(byte: u8) -> Option<Self> {
        match byte {
            b'{' => Some(Self::Object),
            b'[' => Some(Self::Array),
            b'"' => Some(Self::Text),
            b'-' | b'0'..=b'9' => Some(Self::Number),
            b't' | b'f' => Some(Self::Flag),
            b'n' => Some(Self::Null),
            _ => None,
        }
    }

    /// The name that problems use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::Array => "array",
            Self::Text => "text",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::Null => "null",
        }
    }
}

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Written without fraction or exponent, and within range.
    Whole(i64),
    /// Any other; its value is not used.
    Other,
}

pub(super) fn literal(text: &str, from: usize) -> Read<(Option<bool>, usize)> {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    for (word, value) in [("true", Some(true)), ("false", Some(false)), ("null", None)] {
        if rest.starts_with(word.as_bytes()) {
            return Ok((value, from.saturating_add(word.len())));
        }
    }
    Err(NotJson { offset: from })
}

pub(super) fn number(text: &str, from: usize) -> Read<(Number, usize)> {
    let bytes = text.as_bytes();
    let first = if bytes.get(from) == Some(&b'-') { from.saturating_add(1) } else { from };
    let mut end = match bytes.get(first) {
        Some(b'0') => first.saturating_add(1),
        _ => digits(bytes, first)?,
    };
    let whole = text.get(from..end).and_then(|written| written.parse().ok());
    let mut plain = true;
    if bytes.get(end) == Some(&b'.') {
        plain = false;
        end = digits(bytes, end.saturating_add(1))?;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        plain = false;
        end = end.saturating_add(1);
        if let Some(b'+' | b'-') = bytes.get(end) {
            end = end.saturating_add(1);
        }
        end = digits(bytes, end)?;
    }
    Ok((whole.filter(|_| plain).map_or(Number::Other, Number::Whole), end))
}

/// The end of the run of one or more digits that begins here.
fn digits(bytes: &[u8], from: usize) -> Read<usize> {
    let run = bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    if run == 0 {
        return Err(NotJson { offset: from.min(bytes.len()) });
    }
    Ok(from.saturating_add(run))
}

pub(super) fn string(text: &str, from: usize) -> Read<(Cow<'_, str>, usize)> {
    let bytes = text.as_bytes();
    if bytes.get(from) != Some(&b'"') {
        return Err(NotJson { offset: from });
    }
    let mut owned: Option<String> = None;
    let mut piece = from.saturating_add(1);
    let mut at = piece;
    loop {
        match bytes.get(at) {
            Some(b'"') => {
                let last = text.get(piece..at).unwrap_or_default();
                let end = at.saturating_add(1);
                return Ok(match owned {
                    None => (Cow::Borrowed(last), end),
                    Some(text) => (Cow::Owned(text + last), end),
                });
            }
            Some(b'\\') => {
                let (character, end) = escape(text, at)?;
                let so_far = owned.get_or_insert_default();
                so_far.push_str(text.get(piece..at).unwrap_or_default());
                so_far.push(character);
                (piece, at) = (end, end);
            }
            Some(0x20..) => at = at.saturating_add(1),
            Some(_) | None => return Err(NotJson { offset: at }),
        }
    }
}

fn escape(text: &str, from: usize) -> Read<(char, usize)> {
    let after = from.saturating_add(2);
    let character = match text.as_bytes().get(from.saturating_add(1)) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(text, from),
        _ => return Err(NotJson { offset: from }),
    };
    Ok((character, after))
}

/// `\uXXXX`, or two of them where the first is the high half of a pair; a half alone is no character.
fn unicode(text: &str, from: usize) -> Read<(char, usize)> {
    let no = NotJson { offset: from };
    let unit = |at: usize| {
        let written = text.get(at..at.checked_add(6)?)?.strip_prefix("\\u")?;
        let plain = written.bytes().all(|byte| byte.is_ascii_hexdigit());
        u16::from_str_radix(written, 16).ok().filter(|_| plain)
    };
    let first = unit(from).ok_or(no)?;
    let one = from.saturating_add(6);
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Ok((character, one));
    }
    let second = unit(one).ok_or(no)?;
    let character = char::decode_utf16([first, second]).next().and_then(Result::ok).ok_or(no)?;
    Ok((character, one.saturating_add(6)))
}
