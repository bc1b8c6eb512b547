//! Texts with names of values in them.

/// A line to fill in by hand.
const BLANK: &str = "＿＿＿＿＿＿";

/// Fills a text: `{name}` with a value, or with a line to fill in; `{name?}` with a value or nothing; what stands in
/// `[ ]` is left out where a value in it is missing.
pub(super) fn fill(template: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, inside, after)) = next(rest, '[', ']') {
        filled.push_str(&values(before, value).0);
        let (part, whole) = values(inside, value);
        if whole {
            filled.push_str(&part);
        }
        rest = after;
    }
    filled.push_str(&values(rest, value).0);
    filled
}

/// The text with its values, and whether there was one for each.
pub(super) fn values(template: &str, value: &dyn Fn(&str) -> Option<String>) -> (String, bool) {
    let (mut filled, mut whole) = (String::new(), true);
    let mut rest = template;
    while let Some((before, name, after)) = next(rest, '{', '}') {
        filled.push_str(before);
        let (name, blank) = name.strip_suffix('?').map_or((name, BLANK), |name| (name, ""));
        match value(name) {
            Some(text) => filled.push_str(&text),
            None => {
                whole = false;
                filled.push_str(blank);
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    (filled, whole)
}

/// What stands before, between and after the next pair of brackets.
fn next(text: &str, open: char, close: char) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}

/// The names of the values in a text.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn names(template: &str) -> Vec<String> {
    let names = std::cell::RefCell::new(Vec::new());
    drop(fill(template, &|name| {
        names.borrow_mut().push(name.to_owned());
        None
    }));
    names.into_inner()
}

/// Texts as one, with this between them.
#[inline(never)]
pub(super) fn joined(texts: &[String], between: &str) -> String {
    let mut joined = String::new();
    for text in texts {
        if !joined.is_empty() {
            joined.push_str(between);
        }
        joined.push_str(text);
    }
    joined
}

/// Texts as one.
#[inline(never)]
pub(crate) fn glued(texts: &[&str]) -> String {
    let mut glued = String::new();
    for text in texts {
        glued.push_str(text);
    }
    glued
}
