//! What is said of a form, and the letter that comes of it. These types are published: their names stand.

use crate::day::Day;
use crate::evaluate::answer::Blocker;
use crate::form::piece::{Bilingual, FieldKind, InputKind, SignatureKind};
use crate::law::finding::FindingCode;
use crate::law::form::{Form, Receiver};
use crate::law::pack::Certainty;
use crate::words::words;
#[cfg(not(target_arch = "wasm32"))]
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Declares a type of the answer. The engine writes text; the types are for those who read it.
macro_rules! answer {
    ($($(#[doc = $doc:literal])+ pub struct $name:ident { $($(#[doc = $about:literal])+ $field:ident: $type:ty,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(target_arch = "wasm32", tsify(missing_as_null))]
        #[cfg_attr(not(target_arch = "wasm32"), derive(Serialize, Deserialize))]
        #[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $about])+ pub $field: $type,)+ }
    )+};
}

/// A row: texts by the ids of their columns.
pub type FieldRow = BTreeMap<String, String>;

/// The values of fields, by their ids.
pub type Answers = BTreeMap<String, FieldValue>;

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize, Deserialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(untagged))]
pub enum FieldValue {
    /// A text, a day, or what was chosen.
    Text(String),
    /// Whether it is ticked.
    Tick(bool),
    /// Everything that was chosen.
    Chosen(Vec<String>),
    /// Rows.
    Rows(Vec<FieldRow>),
}

answer! {
    /// A form, with what is known already.
    pub struct OpenedForm {
        /// Which one.
        form: Form,
        /// The entry that it is about; null: the subject.
        entry: Option<String>,
        /// Its title.
        title: Bilingual,
        /// What it does.
        about: Bilingual,
        /// The first day on which it can be handed in; null: not known yet.
        from: Option<Day>,
        /// What stands in its way.
        blockers: Vec<Blocker>,
        /// The findings that it answers.
        findings: Vec<FindingCode>,
        /// Whom it can go to.
        receivers: Vec<FormReceiver>,
        /// Its steps, with the fields that apply as far as was answered.
        steps: Vec<FormStep>,
        /// What is handed in with it.
        attachments: Vec<FormAttachment>,
        /// What is no longer asked for.
        outdated: Vec<OutdatedDemand>,
    }

    /// Whom a letter can go to.
    pub struct FormReceiver {
        /// The pack that says so.
        pack: String,
        /// The receiver, as a role.
        role: Receiver,
        /// What the text of the place calls them.
        called: Bilingual,
        /// The name, where the record tells it.
        name: Option<String>,
        /// The provisions behind it.
        citations: Vec<String>,
        /// How they were read.
        certainty: Certainty,
        /// Whether only a draft says so, which is no law.
        draft: bool,
    }

    /// A step: one topic.
    pub struct FormStep {
        /// Its name.
        id: String,
        /// Its title.
        title: Bilingual,
        /// Its fields.
        fields: Vec<FormField>,
    }

    /// A field. The same id is the same question in every form.
    pub struct FormField {
        /// Its id.
        id: String,
        /// How it is answered.
        kind: FieldKind,
        /// What is typed.
        input: Option<InputKind>,
        /// What is asked.
        label: Bilingual,
        /// What helps to answer.
        hint: Option<Bilingual>,
        /// Whether it must be answered.
        required: bool,
        /// How many characters it may have.
        longest: Option<u16>,
        /// What can be chosen.
        options: Vec<FormOption>,
        /// The columns of rows.
        columns: Vec<FormColumn>,
        /// The value: what the person said, else what is known.
        value: Option<FieldValue>,
        /// Where the value comes from.
        source: Option<Source>,
        /// What is wrong with a value that the person gave.
        problem: Option<FieldProblem>,
    }

    /// Something to choose.
    pub struct FormOption {
        /// Its id.
        id: String,
        /// What it says.
        label: Bilingual,
        /// Whether the record speaks for it.
        preset: bool,
    }

    /// A column of rows.
    pub struct FormColumn {
        /// Its id.
        id: String,
        /// What it says.
        label: Bilingual,
    }

    /// Where a value comes from.
    pub struct Source {
        /// From what.
        from: SourceKind,
        /// Where in the record.
        path: Option<String>,
        /// From which finding.
        code: Option<FindingCode>,
    }

    /// A paper to hand in.
    pub struct FormAttachment {
        /// Its id.
        id: String,
        /// What it is.
        name: Bilingual,
        /// What for.
        why: Bilingual,
        /// The provisions behind it; none: it is what counters ask for.
        citations: Vec<String>,
        /// How they were read; null: there are none.
        certainty: Option<Certainty>,
        /// Whether it must be there.
        required: bool,
        /// Whether the person has it: it is named in the answer `attachments`.
        have: bool,
    }

    /// A paper that is no longer asked for.
    pub struct OutdatedDemand {
        /// Its id.
        id: String,
        /// What it is.
        name: Bilingual,
        /// Why not.
        why: Bilingual,
        /// The provisions behind it.
        citations: Vec<String>,
    }

    /// A letter, and what to look at before it is handed in.
    pub struct ComposedLetter {
        /// The letter.
        letter: Letter,
        /// What the officer at the counter will look at.
        checks: Vec<Check>,
        /// The facts behind the letter, as canonical JSON.
        data: String,
        /// The SM3 digest of `data`.
        digest: String,
    }

    /// A letter. It is Chinese, whatever the language of the page.
    pub struct Letter {
        /// Its title.
        title: String,
        /// Whom it goes to.
        receiver: String,
        /// Its parts, in their order.
        blocks: Vec<Block>,
        /// What is handed in with it.
        enclosures: Vec<String>,
        /// The lines to sign.
        signature: Vec<SignatureLine>,
        /// Its day, as it stands in letters.
        date: Option<String>,
        /// What to know besides; no part of the letter.
        notes: Vec<String>,
        /// The SM3 digest of its facts.
        digest: String,
        /// A name for its file, without personal data and without an ending.
        file_name: String,
    }

    /// A name and its value.
    pub struct NamedValue {
        /// The name.
        label: String,
        /// The value.
        value: String,
    }

    /// A line of arithmetic.
    pub struct ArithmeticLine {
        /// What is said.
        text: String,
        /// Title and article behind it.
        law: String,
        /// How it was read.
        certainty: Certainty,
    }

    /// A line to sign.
    pub struct SignatureLine {
        /// Who signs.
        label: String,
        /// How.
        kind: SignatureKind,
        /// What stands there in print.
        value: Option<String>,
    }

    /// Something that the officer at the counter will look at.
    pub struct Check {
        /// Its id.
        id: String,
        /// How it stands.
        outcome: CheckOutcome,
        /// The field that it is about.
        field: Option<String>,
        /// What must hold.
        words: Bilingual,
        /// The provisions behind it; none: it is what counters ask for.
        citations: Vec<String>,
    }
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize, Deserialize))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Block {
    /// A heading, with its number.
    Heading {
        /// 1 or 2.
        level: u8,
        /// The text.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// The text.
        text: String,
    },
    /// Names and values.
    Facts {
        /// One by one.
        rows: Vec<NamedValue>,
    },
    /// A table.
    Table {
        /// The heads of its columns.
        columns: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
    },
    /// Items.
    List {
        /// One by one.
        items: Vec<String>,
    },
    /// Arithmetic, each line with its law.
    Arithmetic {
        /// Line by line.
        lines: Vec<ArithmeticLine>,
    },
}

words! {
    /// From what a value comes.
    pub enum SourceKind {
        /// The person said so.
        Person = "person",
        /// The record says so.
        Record = "record",
        /// It was found in the record.
        Finding = "finding",
        /// The law says so, or the day of the request does.
        Law = "law",
    }
}

words! {
    /// What is wrong with a value.
    pub enum FieldProblem {
        /// It must be answered.
        Missing = "missing",
        /// Not a number of its kind.
        WrongNumber = "wrongNumber",
        /// Not a day, or one that has not come.
        WrongDay = "wrongDay",
        /// It has too many characters.
        TooLong = "tooLong",
        /// Not one of those to choose from, or of another type.
        NotAnOption = "notAnOption",
    }
}

words! {
    /// How a check stands.
    pub enum CheckOutcome {
        /// It is in order.
        Met = "met",
        /// It cannot be told yet.
        Open = "open",
        /// It is not in order.
        NotMet = "notMet",
    }
}
