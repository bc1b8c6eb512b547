//! The calls that JavaScript makes: few, stateless, text and plain objects in, plain objects out.
//!
//! Whatever a person can cause is answered with a value. A throw means that the caller broke the contract.

use crate::law::Law;
use crate::{browser, record};
use call::{
    About, CheckAnswer, EvaluateAnswer, EvaluateRequest, ExplainAnswer, ExplainRequest, SurveyAnswer, SurveyRequest,
};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

mod call;

/// A day as YYYY-MM-DD, as the generated types name it.
#[wasm_bindgen(typescript_custom_section)]
const DAY: &str = "/** A day as YYYY-MM-DD. */\nexport type Day = string;";

type Answer<T> = Result<Ts<T>, JsError>;

/// What this module is and which law it holds.
#[wasm_bindgen]
pub fn about() -> Answer<About> {
    Ok(About::of(Law::embedded()).into_ts()?)
}

/// Reads a record and names every problem with its text.
#[wasm_bindgen(js_name = checkRecord)]
pub fn check_record(#[wasm_bindgen(js_name = recordText)] record_text: &str) -> Answer<CheckAnswer> {
    Ok(CheckAnswer::of(record::read(record_text)).into_ts()?)
}

/// Says how each entry of a record stands as of a day, in short rows.
#[wasm_bindgen]
pub fn survey(request: Ts<SurveyRequest>) -> Answer<SurveyAnswer> {
    at_once(&request.to_rust()?.answer(Law::embedded()))
}

/// Says what the law says about a record as of a day.
#[wasm_bindgen]
pub fn evaluate(request: Ts<EvaluateRequest>) -> Answer<EvaluateAnswer> {
    at_once(&request.to_rust()?.answer(Law::embedded()))
}

/// Shows the arithmetic behind what is said of one entry, measure or authorisation, or of the subject.
#[wasm_bindgen]
pub fn explain(request: Ts<ExplainRequest>) -> Answer<ExplainAnswer> {
    at_once(&request.to_rust()?.answer(Law::embedded()))
}

/// An answer that crosses as one text: much faster than value by value where there are many.
fn at_once<T: Tsify + Serialize>(answer: &T) -> Answer<T> {
    Ok(Ts::new_unchecked(browser::parsed(&serde_json::to_string(answer)?)?))
}
