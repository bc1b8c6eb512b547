//! Records written by hand, each with a file that says what must come out of it.

use crate::days::day;
use crate::expected::{Expected, Outcome};
use crate::sample::{Planted, Sample};
use credit_portal::law::finding::FindingCode;
use credit_portal::words::Word;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "tests/corpus/told";

pub(crate) fn all() -> Vec<Sample> {
    let mut files: Vec<PathBuf> = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| !file.to_string_lossy().ends_with(".expected.json"));
    files.sort();
    files.iter().map(|file| sample(file)).collect()
}

fn read(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn sample(file: &Path) -> Sample {
    let told = read(&file.with_extension("expected.json"));
    let planted: Vec<Planted> = told["planted"].as_array().unwrap().iter().map(planted).collect();
    let mut expected = Expected::default();
    for (one, outcome) in planted.iter().filter_map(|one| Some((one, one.outcome?))) {
        expected.add(&one.site, one.code, outcome);
    }
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    Sample { name, today: day(told["today"].as_str().unwrap()), record: read(file), planted, expected }
}

fn planted(told: &Value) -> Planted {
    let text = |key: &str| told[key].as_str().unwrap_or_else(|| panic!("{told} has no {key}")).to_owned();
    Planted {
        name: text("what"),
        code: FindingCode::from_word(&text("code")).unwrap_or_else(|| panic!("{told}: no such code")),
        site: text("site"),
        outcome: Outcome::of_word(&text("outcome")),
    }
}
