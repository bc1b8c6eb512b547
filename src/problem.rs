//! What is wrong with a text that was given as a credit record.

use crate::words::words;
use serde::Serialize;

words! {
    /// What kind of problem it is. The codes are stable; the page words them.
    pub enum ProblemCode {
        /// The text is not JSON; the place is where that became clear.
        NotJson = "not-json",
        /// The text is larger than a record may be.
        TooLarge = "too-large",
        /// The schema named in the text is not one that this version reads.
        WrongSchema = "wrong-schema",
        /// A required key is missing or null.
        MissingKey = "missing-key",
        /// The format has no such key here.
        UnknownKey = "unknown-key",
        /// The same key twice in one object; the first one counts.
        RepeatedKey = "repeated-key",
        /// The value is of another type than the key wants.
        WrongType = "wrong-type",
        /// The vocabulary of this key has no such word.
        UnknownValue = "unknown-value",
        /// The number is negative, has a fraction or is too large.
        NumberOutOfRange = "number-out-of-range",
        /// The text is longer than this key may hold.
        TextTooLong = "text-too-long",
        /// Not written as YYYY-MM-DD.
        DayShape = "day-shape",
        /// Written as a day, but the calendar has no such day.
        ImpossibleDay = "impossible-day",
        /// A second entry, measure or authorisation with an id that is already taken; it is left out.
        RepeatedId = "repeated-id",
        /// A measure names an entry that the record does not have.
        UnknownEntry = "unknown-entry",
        /// The number does not have the shape of such a document.
        IdShape = "id-shape",
        /// The check character of the number does not fit.
        IdCheckCharacter = "id-check-character",
        /// The birth day in the number does not exist.
        IdBirthDay = "id-birth-day",
        /// The credit code begins with a category that does not exist.
        IdCategory = "id-category",
        /// The organisation code inside the credit code has a wrong check character.
        OrganisationCodeCheck = "organisation-code-check",
        /// Not a division code of six digits.
        DivisionShape = "division-shape",
        /// The file of forms is not one that this version reads.
        FormsUnreadable = "forms-unreadable",
        /// This letter cannot be written here: the law grants it to others, or not at this time.
        FormNotOpen = "form-not-open",
        /// The file of models, or the model that was handed in, is not one that this version reads, or does not hold together.
        ModelUnreadable = "model-unreadable",
        /// A model for people that could cost them something: points for people may only give benefits.
        ModelCostsPeople = "model-costs-people",
        /// There is no model of this name.
        UnknownModel = "unknown-model",
        /// The model has no such grade.
        UnknownGrade = "unknown-grade",
        /// These are not steps that can be worked out.
        StepsUnreadable = "steps-unreadable",
    }
}

words! {
    /// How much a problem weighs.
    pub enum Severity {
        /// The value cannot be used; what depends on it is unknown.
        Error = "error",
        /// The value is used as it stands.
        Warning = "warning",
    }
}

impl ProblemCode {
    /// How much a problem of this kind weighs.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::OrganisationCodeCheck => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// A problem as the reader notes it; the line is counted once all are known.
#[derive(Clone, Debug)]
pub struct Noted {
    pub(crate) code: ProblemCode,
    pub(crate) offset: usize,
    pub(crate) path: String,
    pub(crate) found: Option<String>,
    pub(crate) expected: Option<String>,
}

/// One problem, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[cfg_attr(target_arch = "wasm32", tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is in the record: `entries[0].publicity.publishedOn`; empty for the text as a whole.
    pub path: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The character in the line, counted from 1.
    pub column: u32,
    /// What stands there, where it helps to see it; numbers of documents are masked.
    pub found: Option<String>,
    /// What should stand there.
    pub expected: Option<String>,
}

/// Gives each problem its line and column. They come in the order of the text.
pub(crate) fn place(text: &str, noted: Vec<Noted>) -> Vec<Problem> {
    let (mut line, mut column, mut reached) = (1_u32, 1_u32, 0_usize);
    let mut problems = Vec::with_capacity(noted.len());
    for one in noted {
        for character in text.get(reached..one.offset).unwrap_or_default().chars() {
            if character == '\n' {
                line = line.saturating_add(1);
                column = 1;
            } else if character != '\u{feff}' {
                column = column.saturating_add(1);
            }
        }
        reached = reached.max(one.offset);
        problems.push(Problem {
            code: one.code,
            severity: one.code.severity(),
            path: one.path,
            line,
            column,
            found: one.found,
            expected: one.expected,
        });
    }
    problems
}
