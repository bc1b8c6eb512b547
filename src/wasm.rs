//! The calls that JavaScript makes: few, stateless, text and plain objects in, plain objects out.
//!
//! Whatever a person can cause is answered with a value. A throw means that the caller broke the contract.

use crate::law::Law;
use crate::record;
use call::{About, CheckAnswer, EvaluateAnswer, EvaluateRequest, ExplainAnswer, ExplainRequest};
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

/// Says what the law says about a record as of a day.
#[wasm_bindgen]
pub fn evaluate(request: Ts<EvaluateRequest>) -> Answer<EvaluateAnswer> {
    Ok(request.to_rust()?.answer(Law::embedded()).into_ts()?)
}

/// Shows the arithmetic behind what is said of one entry, measure or authorisation, or of the subject.
#[wasm_bindgen]
pub fn explain(request: Ts<ExplainRequest>) -> Answer<ExplainAnswer> {
    Ok(request.to_rust()?.answer(Law::embedded()).into_ts()?)
}
