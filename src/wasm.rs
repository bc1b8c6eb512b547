//! The calls that JavaScript makes: few, stateless, text and plain objects in, plain objects out.
//!
//! Whatever a person can cause is answered with a value. A throw means that the caller broke the contract.

use crate::browser::Handed;
use crate::law::Law;
use crate::{browser, record};
use call::{
    About, CheckAnswer, EvaluateAnswer, EvaluateRequest, ExplainAnswer, ExplainRequest, SurveyAnswer, SurveyRequest,
};
use letter::{ComposeFormAnswer, FormRequest, OpenFormAnswer};
use score::{ScoreAnswer, ScoreRequest};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

mod call;
mod letter;
mod score;

/// A day as YYYY-MM-DD, as the generated types name it.
#[wasm_bindgen(typescript_custom_section)]
const DAY: &str = "/** A day as YYYY-MM-DD. */\nexport type Day = string;";

/// The values of fields, as the generated types name them.
#[wasm_bindgen(typescript_custom_section)]
const FIELD_VALUES: &str = "/** The value of a field: a text, a day or what was chosen; a tick; all that was chosen; rows by the ids of their columns. */
export type FieldValue = string | boolean | string[] | Record<string, string>[];

/** What a person said, by the ids of fields; `attachments` names the papers that they have. */
export type Answers = Record<string, FieldValue>;";

/// A step that could be taken, as the generated types name it.
#[wasm_bindgen(typescript_custom_section)]
const SCORE_CHANGE: &str = "/** A step that could be taken. `on` is the day waited for, or the one before which it is not taken; without it, it is taken as soon as it can be. */
export type ScoreChange = { step: ScoreStep; entry?: string; on?: Day };";

type Answer<T> = Result<Ts<T>, JsError>;

/// What this module is and which law it holds.
#[wasm_bindgen]
pub fn about() -> Answer<About> {
    at_once(&About::of(Law::embedded()))
}

/// Reads a record and names every problem with its text.
#[wasm_bindgen(js_name = checkRecord)]
pub fn check_record(#[wasm_bindgen(js_name = recordText)] record_text: &str) -> Answer<CheckAnswer> {
    at_once(&CheckAnswer::of(record::read(record_text)))
}

/// Says how each entry of a record stands as of a day, in short rows.
#[wasm_bindgen]
pub fn survey(request: Ts<SurveyRequest>) -> Answer<SurveyAnswer> {
    at_once(&SurveyRequest::read(&Handed(request.into()))?.answer(Law::embedded()))
}

/// Says what the law says about a record as of a day.
#[wasm_bindgen]
pub fn evaluate(request: Ts<EvaluateRequest>) -> Answer<EvaluateAnswer> {
    at_once(&EvaluateRequest::read(&Handed(request.into()))?.answer(Law::embedded()))
}

/// Shows the arithmetic behind what is said of one entry, measure or authorisation, or of the subject.
#[wasm_bindgen]
pub fn explain(request: Ts<ExplainRequest>) -> Answer<ExplainAnswer> {
    at_once(&ExplainRequest::read(&Handed(request.into()))?.answer(Law::embedded()))
}

/// Works out a model of points: what it comes to today, after steps that could be taken, over the time to come, and how a
/// grade can be reached.
#[wasm_bindgen]
pub fn score(request: Ts<ScoreRequest>) -> Answer<ScoreAnswer> {
    written(&ScoreRequest::read(&Handed(request.into()))?.answer(Law::embedded())?)
}

/// Opens a form: what to ask for a letter, with what is known already. Names and numbers stand in it in full.
#[wasm_bindgen(js_name = openForm)]
pub fn open_form(request: Ts<FormRequest>) -> Answer<OpenFormAnswer> {
    written(&FormRequest::read(&Handed(request.into()))?.opened(Law::embedded())?)
}

/// Composes a letter, and says what the officer at the counter will look at. Names and numbers stand in it in full.
#[wasm_bindgen(js_name = composeForm)]
pub fn compose_form(request: Ts<FormRequest>) -> Answer<ComposeFormAnswer> {
    written(&FormRequest::read(&Handed(request.into()))?.composed(Law::embedded())?)
}

/// An answer that crosses as one text: much faster than value by value where there are many, and smaller.
fn at_once<T: Tsify + Serialize>(answer: &T) -> Answer<T> {
    written(&serde_json::to_string(answer)?)
}

fn written<T: Tsify>(answer: &str) -> Answer<T> {
    Ok(Ts::new_unchecked(browser::parsed(answer)?))
}
