//! What the calls about letters take and give.

use crate::browser::{Handed, wrong};
use crate::day::Day;
use crate::evaluate::answer::Failure;
use crate::form::answer::{ComposedLetter, OpenedForm};
use crate::form::{self, are_answers, compose_form, open_form};
use crate::law::Law;
use crate::law::form::Form;
use crate::problem::ProblemCode;
use crate::wasm::call::with_status;
use crate::words::Word as _;
use tsify::Tsify;
use wasm_bindgen::JsError;

type Call = fn(&Law, &form::FormRequest<'_>) -> Result<String, Failure>;

/// Which letter is written, about what, and what the person said.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FormRequest {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: String,
    /// The day as of which the law is asked, as YYYY-MM-DD.
    pub today: String,
    /// Drafts of law to compute beside the law.
    #[tsify(optional)]
    pub ask: Vec<String>,
    /// Which letter.
    pub form: Form,
    /// The id of the entry that it is about. Where this is missing, it is about the subject.
    #[tsify(optional)]
    pub entry: Option<String>,
    /// What the person said, by the ids of fields.
    #[tsify(optional, type = "Answers")]
    pub answers: String,
    /// The file `forms.bin` of this package.
    #[tsify(type = "Uint8Array")]
    pub forms: Vec<u8>,
}

/// What opening a form gives.
#[derive(Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum OpenFormAnswer {
    /// The form.
    Success(Box<OpenedForm>),
    /// It cannot be opened.
    Failure(Failure),
}

/// What composing a letter gives.
#[derive(Tsify)]
#[serde(tag = "status", rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub enum ComposeFormAnswer {
    /// The letter.
    Success(Box<ComposedLetter>),
    /// It cannot be written.
    Failure(Failure),
}

impl FormRequest {
    pub(super) fn read(asked: &Handed) -> Result<Self, JsError> {
        let answers = asked.json("answers")?.unwrap_or_else(|| "{}".to_owned());
        if !are_answers(&answers) {
            return Err(wrong("answers"));
        }
        Ok(Self {
            record_text: asked.text("recordText")?,
            today: asked.text("today")?,
            ask: asked.texts("ask")?.unwrap_or_default(),
            form: Form::from_word(&asked.text("form")?).ok_or_else(|| wrong("form"))?,
            entry: asked.may_text("entry")?,
            answers,
            forms: asked.bytes("forms")?,
        })
    }

    pub(super) fn opened(&self, law: &Law) -> Result<String, JsError> {
        self.answer(law, open_form)
    }

    pub(super) fn composed(&self, law: &Law) -> Result<String, JsError> {
        self.answer(law, compose_form)
    }

    /// The answer as JSON.
    fn answer(&self, law: &Law, call: Call) -> Result<String, JsError> {
        let told = Day::parse(&self.today)
            .ok_or_else(|| Failure::refused(ProblemCode::DayShape, "today", &self.today))
            .and_then(|today| call(law, &self.request(today)));
        with_status(told)
    }

    fn request(&self, today: Day) -> form::FormRequest<'_> {
        form::FormRequest {
            record_text: &self.record_text,
            today,
            ask: &self.ask,
            form: self.form,
            entry: self.entry.as_deref(),
            answers: &self.answers,
            forms: &self.forms,
        }
    }
}
