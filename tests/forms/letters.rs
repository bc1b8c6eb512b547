//! Every case gives the letter that stands beside it, and its checks come out as the case says.

use crate::cases;
use crate::print::print;
use credit_portal::form::answer::FieldValue;
use credit_portal::words::Word;
use std::{env, fs};

#[test]
fn every_letter_is_the_reviewed_one() {
    let mut wrong = Vec::new();
    for case in cases() {
        let golden = case.path.with_extension("txt");
        let text = print(&case.composed());
        if env::var_os("UPDATE_GOLDENS").is_some() {
            fs::write(&golden, &text).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != text {
            wrong.push(format!("{} differs:\n{text}", golden.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn checks_come_out_as_the_cases_say() {
    for case in cases() {
        let composed = case.composed();
        for (id, outcome) in &case.checks {
            let check = composed.checks.iter().find(|check| check.id == *id);
            let found = check.map_or("absent", |check| check.outcome.word());
            assert_eq!(found, outcome, "{} {id}", case.path.display());
        }
    }
}

#[test]
fn no_letter_looks_like_an_official_paper() {
    for case in cases() {
        let composed = case.composed();
        let whole = print(&composed);
        for wrong in ["{", "}", "特此通知", "签发人", "发文字号"] {
            assert!(!whole.contains(wrong), "{} has {wrong}:\n{whole}", case.path.display());
        }
        let file = &composed.letter.file_name;
        let answers = case.answers();
        let texts = answers.values().filter_map(|value| match value {
            FieldValue::Text(text) => Some(text.trim()),
            _ => None,
        });
        for name in texts.filter(|text| text.chars().count() > 1 && *text != case.today) {
            assert!(!file.contains(name), "{} tells {name} in the name of its file", case.path.display());
        }
    }
}
