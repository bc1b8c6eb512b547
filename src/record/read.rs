//! From text to record, with every problem on the way.

use crate::json::{NotJson, Reader};
use crate::problem::{Noted, Problem, ProblemCode, place};
use crate::record::format::Value;
use crate::record::{Record, check};

/// The largest text that is read, in bytes: 32 MiB.
pub const LARGEST_TEXT: usize = 32 * 1024 * 1024;

/// What reading a text gave.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The record, unless the text is not JSON, is too large or has no readable subject.
    pub record: Option<Record>,
    /// All problems, in the order of the text.
    pub problems: Vec<Problem>,
}

/// Reads a credit record.
#[must_use]
pub fn read(text: &str) -> Reading {
    if text.len() > LARGEST_TEXT {
        let noted = whole(ProblemCode::TooLarge, Some(text.len().to_string()), Some(LARGEST_TEXT.to_string()));
        return Reading { record: None, problems: place(text, vec![noted]) };
    }
    match read_whole(text) {
        Ok((record, noted)) => Reading { record, problems: place(text, noted) },
        Err(NotJson { offset }) => {
            let noted = Noted { offset, ..whole(ProblemCode::NotJson, None, None) };
            Reading { record: None, problems: place(text, vec![noted]) }
        }
    }
}

fn read_whole(text: &str) -> Result<(Option<Record>, Vec<Noted>), NotJson> {
    let mut reader = Reader::new(text);
    let mut record = Record::read(&mut reader)?;
    let mut noted = reader.finish()?;
    noted.extend(record.as_mut().map(check::check).unwrap_or_default());
    noted.sort_by_key(|one| one.offset);
    Ok((record, noted))
}

fn whole(code: ProblemCode, found: Option<String>, expected: Option<String>) -> Noted {
    Noted { code, offset: 0, path: String::new(), found, expected }
}
