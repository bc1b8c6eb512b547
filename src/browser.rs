//! What only the surroundings know, and what they hand over. Nothing else in the crate may ask
//! them, so the engine stays a function of its input.

use js_sys::{Array, Date, JSON, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsError, JsValue};

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

/// A plain object that the caller handed over. What is in it of the wrong type makes the call throw.
pub(crate) struct Handed(pub(crate) JsValue);

impl Handed {
    /// What is under a key; `None`: nothing.
    fn get(&self, key: &str) -> Result<Option<JsValue>, JsError> {
        let value = Reflect::get(&self.0, &JsValue::from_str(key)).map_err(|_| wrong(key))?;
        Ok(if value.is_undefined() || value.is_null() { None } else { Some(value) })
    }

    pub(crate) fn text(&self, key: &str) -> Result<String, JsError> {
        self.may_text(key)?.ok_or_else(|| wrong(key))
    }

    pub(crate) fn may_text(&self, key: &str) -> Result<Option<String>, JsError> {
        match self.get(key)? {
            Some(value) => Ok(Some(value.as_string().ok_or_else(|| wrong(key))?)),
            None => Ok(None),
        }
    }

    pub(crate) fn texts(&self, key: &str) -> Result<Option<Vec<String>>, JsError> {
        let Some(value) = self.get(key)? else { return Ok(None) };
        let list = value.dyn_into::<Array>().map_err(|_| wrong(key))?;
        let mut texts = Vec::new();
        for index in 0..list.length() {
            texts.push(list.get(index).as_string().ok_or_else(|| wrong(key))?);
        }
        Ok(Some(texts))
    }

    pub(crate) fn flag(&self, key: &str) -> Result<bool, JsError> {
        self.get(key)?.map_or(Ok(false), |value| value.as_bool().ok_or_else(|| wrong(key)))
    }

    pub(crate) fn bytes(&self, key: &str) -> Result<Vec<u8>, JsError> {
        let bytes = self.get(key)?.and_then(|value| value.dyn_into::<Uint8Array>().ok());
        Ok(bytes.ok_or_else(|| wrong(key))?.to_vec())
    }

    /// Whatever is under a key, as JSON text.
    pub(crate) fn json(&self, key: &str) -> Result<Option<String>, JsError> {
        self.get(key)?.map(|value| text_of(&value)).transpose()
    }
}

/// What a call throws at a request of the wrong shape.
pub(crate) fn wrong(key: &str) -> JsError {
    JsError::new(&["the request has no fitting ", key].concat())
}

/// JavaScript values as JSON text. Half of a pair of surrogates is no character, and stands as the sign for that.
fn text_of(value: &JsValue) -> Result<String, JsError> {
    let text = JSON::stringify(value).ok().and_then(|text| text.as_string());
    let text = text.ok_or_else(|| JsError::new("no JSON values"))?;
    let mut whole = String::new();
    let mut rest = text.as_str();
    // Of surrogates, only halves are written with a backslash.
    while let Some((before, after)) = rest.split_once('\\') {
        whole.push_str(before);
        let half = after.starts_with("ud");
        whole.push_str(if half { "\u{fffd}" } else { "\\" });
        let (escape, after) = after.split_at_checked(if half { 5 } else { 1 }).unwrap_or_default();
        whole.push_str(if half { "" } else { escape });
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}
