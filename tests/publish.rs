//! What is published is what the types say. `cargo xtask accept` writes the files anew.

use credit_portal::publish::{law_in_words, record_format_page, record_format_schema, score_model_schema};
use serde_json::Value;
use std::{env, fs};

#[test]
fn the_schemas_and_the_page_are_those_of_the_types() {
    golden("docs/credit-record-1.schema.json", &record_format_schema());
    golden("docs/score-model-1.schema.json", &score_model_schema());
    golden("docs/record-format.md", &record_format_page());
}

#[test]
fn operators_are_told_of_the_schema_of_models() {
    for guide in ["docs/operators.zh-CN.md", "docs/operators.md"] {
        let text = fs::read_to_string(guide).unwrap();
        let own = text.find("\"model\": \"models/own.json\"").unwrap();
        assert!(text[own..].contains("](score-model-1.schema.json)"), "{guide}");
    }
}

#[test]
fn every_provision_is_told_in_words() {
    let law: Value = serde_json::from_str(&law_in_words()).unwrap();
    let gist = law["provisions"].as_array().unwrap().iter().find(|one| one["id"] == "KLM-33").unwrap();
    assert_eq!(gist["article"], "第三十三条");
    assert!(gist["gist"].as_str().unwrap().contains("三年"));
}

fn golden(path: &str, text: &str) {
    if env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(path, text).unwrap();
    }
    assert!(fs::read_to_string(path).unwrap_or_default() == text, "{path} is not up to date: cargo xtask accept");
}
