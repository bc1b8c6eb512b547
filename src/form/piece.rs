//! The pieces that letters are made of, the tests that they hang on, and the closed vocabularies of forms.

use crate::law::clock::ClockKind;
use crate::law::pack::Certainty;
use crate::words::words;
use serde::{Deserialize, Serialize};

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// A piece of a letter. `{name}` stands for a value, and for a line to fill in where there is none; `{name?}` for nothing
/// then; what stands in `[ ]` is left out where a value in it is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Piece {
    /// A heading; the engine numbers it.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Names and values. What has no value is left out.
    Facts(Vec<(String, String)>),
    /// The rows of a field.
    Table(String),
    /// Items. What comes out empty is left out.
    List(Vec<String>),
    /// What was chosen in a field.
    Chosen(String),
    /// How a day was counted: `lastShownDay` or `firstRepairDay`.
    Calculation(String),
    /// Within what time others have to act.
    Limits(Vec<ClockKind>),
    /// A sentence of what the law says, with where it does; left out where none of it speaks here.
    Rule(RuleText),
    /// A part that several forms have.
    Part(String),
}

/// What the law says, in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleText {
    /// What.
    pub text: String,
    /// Where it says so.
    pub cites: Vec<String>,
    /// How sure it is, where that is less than the reading of the rules that rest on it.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// Something that may hold; the answers are yes, no, and unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Test {
    /// It does.
    #[default]
    Always,
    /// All of these.
    All(Vec<Test>),
    /// One of these.
    Any(Vec<Test>),
    /// Not this.
    Not(Box<Test>),
    /// There is such a value.
    Given(String),
    /// It is ticked; what nobody ticked is not.
    Ticked(String),
    /// It is ticked; what nobody ticked cannot be told.
    Confirmed(String),
    /// The first names a value; it is, or has among it, one of the others.
    OneOf(Vec<String>),
    /// These days follow one another, or are the same.
    InOrder(String, String),
    /// The first text has the second in it.
    Bears(String, String),
}

words! {
    /// How a field is answered.
    pub enum FieldKind {
        /// One line.
        Text = "text",
        /// Several lines.
        LongText = "longText",
        /// A day.
        Day = "day",
        /// One of several.
        Choice = "choice",
        /// Some of several.
        Choices = "choices",
        /// A tick.
        Tick = "tick",
        /// Rows.
        Rows = "rows",
    }
}

words! {
    /// What is typed into a field.
    pub enum InputKind {
        /// A telephone number.
        Tel = "tel",
        /// An e-mail address.
        Email = "email",
        /// A number.
        Number = "number",
        /// The number of an identity document.
        Identity = "identity",
        /// A unified social credit code.
        CreditCode = "creditCode",
    }
}

words! {
    /// How a line is signed.
    pub enum SignatureKind {
        /// By hand.
        Sign = "sign",
        /// With a seal.
        Seal = "seal",
        /// With a fingerprint.
        Fingerprint = "fingerprint",
        /// It stays blank, for others.
        Blank = "blank",
    }
}
