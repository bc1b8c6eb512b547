//! The letters, whole: each case is a form filled in from an invented record; beside it stands the letter that has to
//! come of it, as reviewed. `UPDATE_GOLDENS=1` writes the letters anew.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::Failure;
use credit_portal::form::answer::{Answers, ComposedLetter, OpenedForm};
use credit_portal::form::{FormRequest, compose_form, forms_file, open_form};
use credit_portal::law::Law;
use credit_portal::law::form::Form;
use credit_portal::words::Word;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::Table;

mod catalogue;
mod checks;
mod letters;
mod open;
mod print;

const FOLDER: &str = "tests/forms";

/// A form filled in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Case {
    today: String,
    form: String,
    #[serde(default)]
    entry: Option<String>,
    /// The record, by the name of its file in `shared`.
    record: String,
    /// Who fills in the form: a set of answers in `shared/answers.toml`.
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    answers: Answers,
    /// How checks have to come out.
    #[serde(default)]
    checks: BTreeMap<String, String>,
    #[serde(skip)]
    path: PathBuf,
}

impl Case {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let case: Self = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { path: path.to_owned(), ..case }
    }

    /// The place, by the name of the folder.
    fn place(&self) -> String {
        self.path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned()
    }

    fn record(&self) -> String {
        let mut text = shared(&format!("{}.toml", self.record));
        let places: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(&shared("places.toml")).unwrap();
        for (name, value) in &places[&self.place()] {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        serde_json::to_string(&text.parse::<Table>().unwrap()).unwrap()
    }

    /// What the person said: what they say in every form, what everybody says in this one, and what this case adds.
    fn answers(&self) -> Answers {
        let mut sets: BTreeMap<String, Answers> = toml::from_str(&shared("answers.toml")).unwrap();
        let mut answers = self.by.as_ref().map(|by| sets.remove(by).unwrap()).unwrap_or_default();
        answers.extend(sets.remove(&self.form).unwrap_or_default());
        answers.extend(self.answers.clone());
        answers
    }

    fn request<T>(&self, tell: impl FnOnce(&FormRequest<'_>) -> T) -> T {
        let (record, answers) = (self.record(), serde_json::to_string(&self.answers()).unwrap());
        tell(&FormRequest {
            record_text: &record,
            today: Day::parse(&self.today).unwrap(),
            ask: &[],
            form: Form::from_word(&self.form).unwrap(),
            entry: self.entry.as_deref(),
            answers: &answers,
            forms: forms_file(),
        })
    }

    fn opened(&self) -> OpenedForm {
        self.told(&self.request(|request| open_form(Law::embedded(), request)))
    }

    fn composed(&self) -> ComposedLetter {
        self.told(&self.request(|request| compose_form(Law::embedded(), request)))
    }

    fn told<T: DeserializeOwned>(&self, answer: &Result<String, Failure>) -> T {
        let text = answer.as_ref().unwrap_or_else(|failure| panic!("{}: {failure:?}", self.path.display()));
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", self.path.display()))
    }
}

fn shared(name: &str) -> String {
    fs::read_to_string(Path::new(FOLDER).join("shared").join(name)).unwrap()
}

/// Every case: the files named after forms, in the folders of places.
fn cases() -> Vec<Case> {
    let mut found = Vec::new();
    for place in fs::read_dir(FOLDER).unwrap().map(|one| one.unwrap().path()).filter(|path| path.is_dir()) {
        for file in fs::read_dir(place).unwrap().map(|one| one.unwrap().path()) {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with('F') && name.ends_with(".toml") {
                found.push(file);
            }
        }
    }
    found.sort();
    found.iter().map(|path| Case::read(path)).collect()
}
