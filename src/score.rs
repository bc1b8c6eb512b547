//! Models of points. They are data (`score/models/*.toml`) and travel apart from the engine, as `models.bin`; only the
//! numbers of our own self-check are in it. What they come to for a record is worked out in `evaluate/score`.

#[cfg(test)]
mod check;
pub(crate) mod condition;
pub(crate) mod model;
pub mod words;

use crate::form::tree::Node;
use model::Model;
use std::sync::OnceLock;

/// Our own self-check; `None` never, as the build read it.
pub(crate) fn self_check() -> Option<&'static Model> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    MODEL
        .get_or_init(|| Model::of(&Node::of(include_str!(concat!(env!("OUT_DIR"), "/self-check.json")), &[])?).ok())
        .as_ref()
}

/// The file of models, as it is published.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn models_file() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/models.json"))
}

#[cfg(test)]
mod tests {
    use super::check::faults;
    use super::condition::condition;
    use super::{models_file, self_check};
    use crate::form::tree::Node;
    use crate::law::condition::Condition;

    #[test]
    fn the_models_hold_together_and_the_first_is_our_own() {
        let models = Node::of(std::str::from_utf8(models_file()).unwrap(), &[]).unwrap();
        let models = models.get("models").list();
        assert!(models.len() >= 2);
        for model in models {
            assert_eq!(faults(model), Vec::<String>::new());
        }
        assert_eq!(self_check().map(|model| model.id.as_str()), Some(models[0].get("id").text()));
    }

    #[test]
    fn the_build_refuses_what_could_cost_people_and_what_is_not_said() {
        let model = r#"{ "id": "x", "version": "1", "source": "here", "certainty": "official", "from": "2026-01-01",
            "title": { "zh": "名", "en": "name" }, "publisher": { "zh": "谁", "en": "who" }, "legalEffect": { "zh": "无" },
            "subjects": ["naturalPerson"], "indicators": [{ "id": "i", "clause": "1" }],
            "events": [{ "id": "e", "clause": "2", "indicator": "i", "points": -1, "when": { "kind": ["penalty"] } }] }"#;
        let found = faults(&Node::of(model, &[]).unwrap());
        for part in [
            "events ModelCostsPeople",
            "legalEffect is not said",
            "indicators[0].why is not said",
            "events[0].title is",
        ] {
            assert!(found.iter().any(|fault| fault.contains(part)), "{part} is not among {found:?}");
        }
    }

    #[test]
    fn conditions_are_those_that_the_packs_are_read_with() {
        for text in [
            r#"{"all":[]}"#,
            r#"{"any":[{"kind":["penalty","arrears"]},{"not":{"is":"stands"}}]}"#,
            r#"{"all":[{"domain":["food"]},{"class":["minor"]},{"act":["crime"]},{"event":["accident"]},{"providerRole":["court"]}]}"#,
            r#"{"all":[{"channel":["shared"]},{"basis":["none"]},{"documentType":["ruling"]},{"documentStatus":["void"]}]}"#,
            r#"{"all":[{"procedure":"simple"},{"measure":["fine"]},{"onlyMeasures":["warning"]},{"fineAtMost":18446744073709551}]}"#,
            r#"{"all":[{"listingAct":["none"]},{"noticeLacks":["facts"]},{"decisionLacks":["term"]},{"linkedBeyond":["spouse"]}]}"#,
            r#"{"all":[{"exposed":["name"]},{"collected":["genes"]},{"collectedWithoutConsent":["income"]}]}"#,
            r#"{"all":[{"collectedWithoutWarning":["income"]},{"honour":["rescue"]},{"honourLevel":["city"]}]}"#,
            r#"{"all":[{"commitmentType":["open"]},{"commitmentStatus":["kept"]},{"subject":["legalPerson"]},{"youngerThan":300}]}"#,
        ] {
            let wanted: Condition = serde_json::from_str(text).unwrap();
            assert_eq!(condition(&Node::of(text, &[]).unwrap()), Some(wanted), "{text}");
        }
        for text in [
            r#"{"someEntry":{"all":[]}}"#,
            r#"{"clock":["answer"]}"#,
            r#"{"missed":["answer"]}"#,
            r#"{"nationalGrade":["A"]}"#,
            r#"{"applied":["talk"]}"#,
            r#"{"target":["spouse"]}"#,
            r#"{"kind":["nothing"]}"#,
            r#"{"youngerThan":70000}"#,
            r#"{"fineAtMost":-1}"#,
            r#"{"all":{"all":[]}}"#,
            r#"{"not":[]}"#,
            r#"{"unheard":[]}"#,
            "[]",
        ] {
            assert_eq!(condition(&Node::of(text, &[]).unwrap()), None, "{text}");
        }
    }
}
