//! What must hold of the models before they are published, beyond what the engine asks of every model.

use crate::form::tree::Node;
use crate::score::model::Model;

/// Everything that is wrong with a model, one line each; empty where all is well.
#[must_use]
pub(crate) fn faults(model: &Node) -> Vec<String> {
    let at = |path: &str, what: &str| format!("{}: {path} {what}", model.get("id").text());
    let mut faults = Vec::new();
    if let Err(fault) = Model::of(model) {
        faults.push(at(&fault.path, &format!("{:?}", fault.code)));
    }
    for key in ["version", "source", "certainty"] {
        // What is our own was not read anywhere.
        let ours = key == "certainty" && model.get("source").text().starts_with("docs/");
        if model.get(key).said().is_none() && !ours {
            faults.push(at(key, "is not said"));
        }
    }
    let mut told = |path: String, text: &Node| {
        if ["zh", "en"].into_iter().any(|language| text.get(language).said().is_none()) {
            faults.push(at(&path, "is not said in both languages"));
        }
    };
    for key in ["title", "publisher", "legalEffect"] {
        told(key.to_owned(), model.get(key));
    }
    for text in model.get("unread").list() {
        told("unread".to_owned(), text);
    }
    for (list, keys) in [
        ("grades", &["title"][..]),
        ("indicators", &["title", "why"]),
        ("events", &["title"]),
        ("vetoes", &["title"]),
        ("untold", &["title"]),
    ] {
        for (index, one) in model.get(list).list().iter().enumerate() {
            for key in keys {
                told(format!("{list}[{index}].{key}"), one.get(key));
            }
        }
    }
    faults
}
