//! The forms: what to ask for a letter, what is known of it already, and the letter itself.
//!
//! Forms are data (`catalogue/*.toml`): fields, steps, papers, letters and checks. They travel apart from the engine,
//! which reads them, like everything else here, as a tree, and writes its answers as JSON text.

use crate::day::Day;
use crate::evaluate::answer::Failure;
use crate::evaluate::matter::matter;
use crate::law::Law;
use crate::law::form::Form;
use crate::problem::{Problem, ProblemCode};
use crate::record;
use crate::words::Word as _;

pub mod answer;
mod arithmetic;
mod basis;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
mod data;
mod known;
mod letter;
mod open;
mod paper;
pub mod piece;
mod problem;
mod said;
#[cfg(not(target_arch = "wasm32"))]
pub mod sheet;
mod sm3;
pub(crate) mod text;
pub(crate) mod tree;
mod values;
pub(crate) mod write;

use paper::Paper;
use tree::Node;
use values::Values;
use write::Json;

/// Which letter is written, about what, and what the person said.
pub struct FormRequest<'q> {
    /// The record, as the text of a `credit-record/1` file.
    pub record_text: &'q str,
    /// The day as of which the law is asked.
    pub today: Day,
    /// Drafts of law to compute beside the law.
    pub ask: &'q [String],
    /// Which letter.
    pub form: Form,
    /// The id of the entry that it is about; none: the subject.
    pub entry: Option<&'q str>,
    /// What the person said, as JSON: an object of values by the ids of fields.
    pub answers: &'q str,
    /// The file of forms.
    pub forms: &'q [u8],
}

/// Opens a form: what to ask, with what is known already. The answer is JSON text of an [`answer::OpenedForm`].
pub fn open_form(law: &Law, request: &FormRequest<'_>) -> Result<String, Failure> {
    on_paper(law, request, &|paper| paper.opened(request.entry))
}

/// Composes the letter, and says what the officer at the counter will look at. The answer is JSON text of an
/// [`answer::ComposedLetter`].
pub fn compose_form(law: &Law, request: &FormRequest<'_>) -> Result<String, Failure> {
    on_paper(law, request, &|paper| {
        let data = paper.data(request.entry);
        let digest = data::digest(&data);
        let mut composed = Json::new('{');
        composed.key("letter");
        composed.raw(&paper.letter(&digest));
        composed.key("checks");
        composed.raw(&paper.checks());
        composed.say("data", &data);
        composed.say("digest", &digest);
        composed.close('}');
        composed.text
    })
}

/// The file of forms, as it is published.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn forms_file() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/forms.json"))
}

/// Whether a text is answers: JSON of an object of texts, ticks, lists of words and lists of rows of texts.
#[must_use]
pub fn are_answers(text: &str) -> bool {
    Node::of(text, &[]).is_some_and(|answers| answers.is_answers())
}

fn on_paper(law: &Law, request: &FormRequest<'_>, told: &dyn Fn(&Paper<'_>) -> String) -> Result<String, Failure> {
    let FormRequest { record_text, today, ask, form, entry, answers, forms } = *request;
    let unreadable = || Failure::refused(ProblemCode::FormsUnreadable, "forms", "");
    let catalogue = std::str::from_utf8(forms).ok().and_then(|text| Node::of(text, &[])).ok_or_else(unreadable)?;
    let sheet = catalogue.get("forms").find("form", form.word());
    if matches!(sheet, Node::Nothing) {
        return Err(unreadable());
    }
    let reading = record::read(record_text);
    let Some(record) = &reading.record else {
        return Err(Failure { problems: reading.problems });
    };
    if let Some(id) = entry
        && !record.entries.iter().flatten().any(|one| one.id.as_str() == id)
    {
        return Err(Failure::refused(ProblemCode::UnknownEntry, "entry", id));
    }
    let Some(matter) = matter(law, record, (today, ask), (form, entry)) else {
        return Err(Failure::refused(ProblemCode::FormNotOpen, "form", form.word()));
    };
    let tree = |text: &str, problems: &[Problem]| Node::of(text, problems).unwrap_or(Node::Nothing);
    let mut paper = Paper {
        law,
        forms: &catalogue,
        form: sheet,
        matter: &matter,
        told: &tree(&serde_json::to_string(&matter.told).unwrap_or_default(), &[]),
        answers: &tree(answers, &[]),
        today,
        known: Values::default(),
        fields: Values::default(),
    };
    paper.fill_in(record, &tree(record_text, &reading.problems));
    Ok(told(&paper))
}
