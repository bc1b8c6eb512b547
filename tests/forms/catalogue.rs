//! The catalogue as a whole.

use crate::{FOLDER, cases};
use credit_portal::form::forms_file;
use credit_portal::form::sheet::Catalogue;
use credit_portal::law::form::Form;
use credit_portal::law::in_words;
use credit_portal::law::pack::{Effect, PackStatus};
use credit_portal::words::Word;
use std::collections::BTreeSet;

fn catalogue() -> Catalogue {
    serde_json::from_slice(forms_file()).unwrap()
}

#[test]
fn there_is_a_form_for_every_letter() {
    let forms: Vec<Form> = catalogue().forms.iter().map(|sheet| sheet.form).collect();
    let missing: Vec<&str> =
        Form::ALL.iter().filter(|(form, ..)| !forms.contains(form)).map(|(_, word, _)| *word).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn words_for_the_limit_of_one_rule_name_a_rule_that_sets_one() {
    let packs = in_words();
    let limits: BTreeSet<&str> = packs
        .iter()
        .flat_map(|pack| &pack.rules)
        .filter(|rule| matches!(rule.effect, Effect::Clock(_)))
        .map(|rule| rule.id.as_str())
        .collect();
    let words = catalogue().words.remove("limit").unwrap();
    let of_rules: Vec<&str> = words.keys().map(String::as_str).filter(|key| key.contains('.')).collect();
    assert!(!of_rules.is_empty());
    let lost: Vec<&&str> = of_rules.iter().filter(|key| !limits.contains(*key)).collect();
    assert_eq!(lost, Vec::<&&str>::new());
}

#[test]
fn every_place_that_grants_a_letter_has_a_case_of_it() {
    let told: BTreeSet<(String, String)> = cases()
        .iter()
        .map(|case| {
            let place = case.path.parent().unwrap().strip_prefix(FOLDER).unwrap();
            (place.to_string_lossy().into_owned(), case.form.clone())
        })
        .collect();
    let mut holes = Vec::new();
    for pack in in_words().iter().filter(|pack| pack.status == PackStatus::InForce) {
        let place = if pack.divisions.is_empty() { "national" } else { pack.id.as_str() };
        for rule in &pack.rules {
            if let Effect::Form(letter) = &rule.effect
                && !told.contains(&(place.to_owned(), letter.form.word().to_owned()))
            {
                holes.push(format!("{place} {}", letter.form.word()));
            }
        }
    }
    holes.sort();
    holes.dedup();
    assert_eq!(holes, Vec::<String>::new());
}
