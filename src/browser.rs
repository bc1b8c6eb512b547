//! What only the surroundings know. Nothing else in the crate may ask them, so the engine stays a function of its input.

use js_sys::{Date, JSON};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

const CHINA_IS_AHEAD_BY_MINUTES: u32 = 8 * 60;

/// Today's date in China as YYYY-MM-DD, whatever time zone the device is set to.
#[wasm_bindgen(js_name = todayInChina)]
#[must_use]
pub fn today_in_china() -> String {
    let now = Date::new_0();
    now.set_utc_minutes(now.get_utc_minutes().saturating_add(CHINA_IS_AHEAD_BY_MINUTES));
    now.to_iso_string().as_string().and_then(|text| text.get(..10).map(str::to_owned)).unwrap_or_default()
}

/// JSON text as JavaScript values.
pub(crate) fn parsed(json: &str) -> Result<JsValue, JsError> {
    JSON::parse(json).map_err(|_| JsError::new("no JSON text"))
}
