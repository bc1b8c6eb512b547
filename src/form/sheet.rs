//! What a form is made of, for every place at once. These types are read from TOML when the crate is built, checked, and published as
//! `forms.bin`; whoever writes a letter reads that as a tree.

use crate::form::piece::{Bilingual, FieldKind, InputKind, Piece, SignatureKind, Test};
use crate::law::finding::FindingCode;
use crate::law::form::Form;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Declares a part of the catalogue.
macro_rules! sheet {
    ($($(#[doc = $doc:literal])+ pub struct $name:ident {
        $($(#[doc = $about:literal])+ $(#[serde($serde:meta)])? $field:ident: $type:ty,)+
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $about])+ $(#[serde($serde)])? pub $field: $type,)+ }
    )+};
}

sheet! {
    /// Every form, and what they share.
    pub struct Catalogue {
        /// The dictionary of fields: what was asked once is not asked again.
        fields: Vec<FieldSheet>,
        /// The steps that forms are made of.
        steps: Vec<StepSheet>,
        /// Parts of letters that several forms have, by name.
        parts: BTreeMap<String, Vec<BlockSheet>>,
        /// Lines to sign, by name.
        signatures: BTreeMap<String, SignatureSheet>,
        /// What is looked at before a letter is handed in.
        checks: Vec<CheckSheet>,
        /// Papers to hand in with a letter.
        attachments: Vec<AttachmentSheet>,
        /// Papers that are no longer asked for.
        outdated: Vec<OutdatedSheet>,
        /// What findings say in a letter.
        findings: Vec<FindingSheet>,
        /// Receivers, by their role.
        roles: BTreeMap<String, Bilingual>,
        /// What the text of a pack calls them, where that is something else; by the id of the pack.
        #[serde(default)]
        roles_of: BTreeMap<String, BTreeMap<String, Bilingual>>,
        /// Chinese words for what the engine computes, by what they are words of.
        words: BTreeMap<String, BTreeMap<String, String>>,
        /// What is known before anybody is asked.
        known: KnownSheet,
        /// The age from which people need no guardian.
        of_age: u8,
        /// Where each provision stands in its text.
        #[serde(default)]
        articles: BTreeMap<String, String>,
        /// The forms.
        #[serde(default)]
        forms: Vec<FormSheet>,
    }

    /// Where that stands what is known before anybody is asked, by its name.
    pub struct KnownSheet {
        /// In the record.
        record: BTreeMap<String, String>,
        /// In the entry that the letter is about.
        entry: BTreeMap<String, String>,
        /// In what is said of that entry.
        law: BTreeMap<String, String>,
    }

    /// One form.
    pub struct FormSheet {
        /// Which one.
        form: Form,
        /// Its title.
        title: Bilingual,
        /// Titles that stand in its place, the first that applies.
        #[serde(default)]
        titles: Vec<TitleSheet>,
        /// What it does.
        about: Bilingual,
        /// Its steps, by their names.
        steps: Vec<String>,
        /// What has to be answered here, besides what always has.
        #[serde(default)]
        required: Vec<String>,
        /// What is handed in with it.
        #[serde(default)]
        attachments: Vec<String>,
        /// What is no longer asked for.
        #[serde(default)]
        outdated: Vec<String>,
        /// The field that holds its day.
        #[serde(default = "letter_date")]
        dated: String,
        /// Whether it goes to a private body, so that numbers of people are masked in it.
        #[serde(default)]
        to_private: bool,
        /// What it does not rest on in some cases.
        #[serde(default)]
        leaves: Vec<LeavesSheet>,
        /// The letter.
        letter: Vec<BlockSheet>,
        /// Who signs, by the names of the lines.
        signatures: Vec<String>,
        /// What is looked at before it is handed in.
        checks: Vec<String>,
        /// What to know besides; no part of the letter.
        #[serde(default)]
        notes: Vec<NoteSheet>,
    }

    /// What a letter does not rest on, though the place grants it by that.
    pub struct LeavesSheet {
        /// When.
        when: Test,
        /// The provisions.
        cites: Vec<String>,
    }

    /// A title for some cases.
    pub struct TitleSheet {
        /// When.
        when: Test,
        /// The title.
        title: Bilingual,
    }

    /// Something to know about a letter.
    pub struct NoteSheet {
        /// When.
        #[serde(default)]
        when: Test,
        /// What.
        text: String,
    }

    /// A step: one topic.
    pub struct StepSheet {
        /// Its name.
        id: String,
        /// Its title.
        title: Bilingual,
        /// When it is asked.
        #[serde(default)]
        when: Test,
        /// Its fields.
        fields: Vec<FieldUse>,
    }

    /// A field where it is asked for.
    pub struct FieldUse {
        /// Which one.
        field: String,
        /// Whether it must be answered.
        #[serde(default)]
        required: bool,
        /// When it is asked.
        #[serde(default)]
        when: Test,
    }

    /// A field of the dictionary.
    pub struct FieldSheet {
        /// Its name.
        id: String,
        /// How it is answered.
        kind: FieldKind,
        /// What is typed.
        #[serde(default)]
        input: Option<InputKind>,
        /// What is asked.
        label: Bilingual,
        /// What helps to answer.
        #[serde(default)]
        hint: Option<Bilingual>,
        /// How many characters it may have.
        #[serde(default)]
        longest: Option<u16>,
        /// What can be chosen.
        #[serde(default)]
        options: Vec<OptionSheet>,
        /// The columns of rows.
        #[serde(default)]
        columns: Vec<ColumnSheet>,
        /// Whether the day must have come.
        #[serde(default)]
        past: bool,
        /// What is known of it: the first that is.
        #[serde(default)]
        from: Vec<String>,
        /// What stands there until something else is said.
        #[serde(default)]
        preset: Option<String>,
        /// When it does.
        #[serde(default)]
        preset_when: Test,
    }

    /// Something to choose.
    pub struct OptionSheet {
        /// Its name.
        id: String,
        /// What it says on the form.
        label: Bilingual,
        /// What it says in the letter, where that is not the label.
        #[serde(default)]
        letter: Option<String>,
        /// What it says in the letter in some cases, the first that applies.
        #[serde(default)]
        otherwise: Vec<OtherwiseSheet>,
        /// When it can be chosen.
        #[serde(default)]
        when: Test,
        /// What it rests on.
        #[serde(default)]
        cites: Vec<String>,
        /// What it does not rest on, though the letter may.
        #[serde(default)]
        leaves: Vec<String>,
    }

    /// What an option says in some cases.
    pub struct OtherwiseSheet {
        /// When.
        when: Test,
        /// What it says in the letter.
        letter: String,
    }

    /// A column of rows.
    pub struct ColumnSheet {
        /// Its name.
        id: String,
        /// What it says.
        label: Bilingual,
    }

    /// A paper to hand in.
    pub struct AttachmentSheet {
        /// Its name.
        id: String,
        /// What it is.
        name: Bilingual,
        /// What for.
        why: Bilingual,
        /// When it is wanted.
        #[serde(default)]
        when: Test,
        /// Whether it must be there.
        #[serde(default)]
        required: bool,
        /// When it must be there, where it need not always.
        #[serde(default)]
        required_when: Option<Test>,
        /// What asks for it.
        #[serde(default)]
        cites: Vec<String>,
    }

    /// A paper that is no longer asked for.
    pub struct OutdatedSheet {
        /// Its name.
        id: String,
        /// What it is.
        name: Bilingual,
        /// Why not.
        why: Bilingual,
        /// By what.
        cites: Vec<String>,
    }

    /// A part of a letter.
    pub struct BlockSheet {
        /// When it stands there.
        #[serde(default)]
        when: Test,
        /// What it is.
        is: Piece,
    }

    /// A line to sign.
    pub struct SignatureSheet {
        /// When it stands there.
        #[serde(default)]
        when: Test,
        /// Who signs.
        label: String,
        /// How.
        kind: SignatureKind,
        /// What stands there in print.
        #[serde(default)]
        value: Option<String>,
    }

    /// Something that is looked at before a letter is handed in.
    pub struct CheckSheet {
        /// Its name.
        id: String,
        /// When it matters.
        #[serde(default)]
        when: Test,
        /// What must hold.
        holds: Test,
        /// The field that it is about.
        #[serde(default)]
        field: Option<String>,
        /// What must hold, in words.
        words: Bilingual,
        /// By what.
        #[serde(default)]
        cites: Vec<String>,
    }

    /// What a finding says in a letter.
    pub struct FindingSheet {
        /// Which one.
        code: FindingCode,
        /// When it says so.
        #[serde(default)]
        when: Test,
        /// The grounds of an objection that it gives.
        #[serde(default)]
        grounds: Vec<String>,
        /// What can be asked for.
        #[serde(default)]
        wants: Vec<String>,
        /// What it says.
        said: String,
        /// What is recorded, and what should be.
        #[serde(default)]
        row: Option<(String, String)>,
        /// Which paper proves it.
        #[serde(default)]
        evidence: String,
    }
}

fn letter_date() -> String {
    "letter.date".to_owned()
}
