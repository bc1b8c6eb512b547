//! Reads the packs of law, the calendar and the patterns of personal data, checks them, and writes them in the compact
//! form that the crate embeds.

#![expect(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the crate's modules are read here for their types, not for all they can do"
)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

// The types that packs are read with are the crate's own.
#[path = "src/calendar.rs"]
mod calendar;
#[path = "src/day.rs"]
mod day;
#[path = "src/period.rs"]
mod period;
#[path = "src/problem.rs"]
mod problem;
#[path = "src/words.rs"]
mod words;
// Beside a file that has modules of its own, these are found only from its folder.
#[path = "src"]
mod beside {
    pub mod json;
}
use beside::json;
#[path = "src/law"]
mod law {
    pub mod check;
    pub mod clock;
    pub mod condition;
    pub mod display;
    pub mod finding;
    pub mod form;
    pub mod pack;
    pub mod personal;
}
#[path = "src/form"]
mod form {
    pub mod check;
    pub mod piece;
    pub mod sheet;
    pub mod text;
    pub mod tree;
}
#[path = "src/score"]
mod score {
    pub mod check;
    pub mod condition;
    pub mod model;
    pub mod words;
}
#[path = "src/record"]
mod record {
    pub mod words;
}

use calendar::CalendarYear;
use form::sheet::{Catalogue, FormSheet};
use form::tree::Node;
use law::pack::Pack;
use law::personal::Sheet;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// Our own model, which every evaluation holds.
const SELF_CHECK: &str = "self-check";

type Model = serde_json::Map<String, serde_json::Value>;
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=src/law");
    println!("cargo::rerun-if-changed=src/form");
    println!("cargo::rerun-if-changed=src/score");
    for module in [
        "calendar.rs",
        "day.rs",
        "json.rs",
        "json",
        "period.rs",
        "problem.rs",
        "words.rs",
        "record/words.rs",
        "record/words",
    ] {
        println!("cargo::rerun-if-changed=src/{module}");
    }
    let root = Path::new("src/law");
    let mut packs: Vec<Pack> = pack_folders(root)?.iter().map(|folder| pack(folder)).collect::<Outcome<_>>()?;
    let years = toml_files(&root.join("calendar-cn"))?;
    let mut years: Vec<CalendarYear> = years.iter().map(|file| parse(table(file)?, file)).collect::<Outcome<_>>()?;
    let mut faults = law::check::faults(&packs);
    faults.extend(calendar::faults(&years));
    if !faults.is_empty() {
        return Err(format!("the law does not hold together:\n{}", faults.join("\n")).into());
    }
    let personal = root.join("personal-data.toml");
    let personal_data = parse::<Sheet>(table(&personal)?, &personal)?.written_out();
    let personal_data =
        personal_data.map_err(|lists| format!("{} names {lists:?}, which do not exist", personal.display()))?;
    let catalogue = catalogue(Path::new("src/form/catalogue"), &packs)?;
    let models = models(Path::new("src/score/models"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("models.json"), serde_json::to_string(&serde_json::json!({ "models": models }))?)?;
    fs::write(out.join("self-check.json"), serde_json::to_string(&numbers(models, SELF_CHECK)?)?)?;
    fs::write(out.join("forms.json"), serde_json::to_string(&catalogue)?)?;
    fs::write(out.join("personal-data.postcard"), postcard::to_allocvec(&personal_data)?)?;
    fs::write(out.join("packs-in-words.postcard"), postcard::to_allocvec(&packs)?)?;
    for pack in &mut packs {
        pack.provisions.clear();
        pack.roles.clear();
    }
    fs::write(out.join("packs.postcard"), postcard::to_allocvec(&packs)?)?;
    years.iter_mut().for_each(|year| year.notices.clear());
    Ok(fs::write(out.join("calendar.postcard"), postcard::to_allocvec(&years)?)?)
}

/// The folders of the packs, in the order of their names.
fn pack_folders(root: &Path) -> Outcome<Vec<PathBuf>> {
    let mut folders = listed(root)?;
    folders.retain(|path| path.join("pack.toml").is_file());
    Ok(folders)
}

fn toml_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = listed(folder)?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    Ok(files)
}

fn listed(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn pack(folder: &Path) -> Outcome<Pack> {
    parse(whole(&toml_files(folder)?)?, folder)
}

/// The forms, one file each, and what they share, which stands in a folder of its own.
fn catalogue(folder: &Path, packs: &[Pack]) -> Outcome<Catalogue> {
    let mut catalogue: Catalogue = parse(whole(&toml_files(&folder.join("shared"))?)?, folder)?;
    let forms = toml_files(folder)?;
    catalogue.forms = forms.iter().map(|file| parse::<FormSheet>(table(file)?, file)).collect::<Outcome<_>>()?;
    let named = packs.iter().filter(|pack| !pack.roles.is_empty());
    catalogue.roles_of = named.map(|pack| (pack.id.clone(), pack.roles.clone())).collect();
    let provisions = || packs.iter().flat_map(|pack| &pack.provisions);
    let faults = form::check::faults(&catalogue, &provisions().map(|one| one.id.as_str()).collect());
    if !faults.is_empty() {
        return Err(format!("the forms do not hold together:\n{}", faults.join("\n")).into());
    }
    // How sure an article is stands beside it in a letter, so it need not stand in its name.
    let article = |text: &str| text.split('（').next().unwrap_or_default().to_owned();
    catalogue.articles = provisions().map(|one| (one.id.clone(), article(&one.article))).collect();
    Ok(catalogue)
}

/// The models of points, one file each, read and checked as the engine reads and checks them.
fn models(folder: &Path) -> Outcome<Vec<Model>> {
    let mut models =
        toml_files(folder)?.iter().map(|file| parse(table(file)?, file)).collect::<Outcome<Vec<Model>>>()?;
    let faults = |model| -> Outcome<Vec<String>> {
        Ok(score::check::faults(&Node::of(&serde_json::to_string(model)?, &[]).ok_or("no JSON")?))
    };
    let faults = models.iter().map(faults).collect::<Outcome<Vec<_>>>()?.concat();
    models.iter_mut().for_each(said_or_null);
    if !faults.is_empty() {
        return Err(format!("the models do not hold together:\n{}", faults.join("\n")).into());
    }
    Ok(models)
}

/// Writes null where a model says nothing, as answers do.
fn said_or_null(model: &mut Model) {
    let null = |one: &mut Model, keys: &[&str]| {
        for key in keys {
            one.entry(*key).or_insert(serde_json::Value::Null);
        }
    };
    null(model, &["until", "clause", "base", "lowest", "highest", "rounding"]);
    for list in ["subjects", "leaves", "unread", "grades", "indicators", "events", "vetoes", "untold"] {
        model.entry(list).or_insert_with(|| serde_json::Value::Array(Vec::new()));
    }
    let indicators = model.get_mut("indicators").and_then(serde_json::Value::as_array_mut);
    for one in indicators.into_iter().flatten().filter_map(serde_json::Value::as_object_mut) {
        null(one, &["within", "cap", "floor"]);
    }
}

/// What the engine needs of a model, without its words.
fn numbers(models: Vec<Model>, id: &str) -> Outcome<Model> {
    let mut model = models.into_iter().find(|model| model["id"] == id).ok_or("there is no self-check")?;
    for words in ["title", "why", "publisher", "source", "version", "certainty", "legalEffect", "unread", "untold"] {
        model.remove(words);
        for list in model.values_mut().filter_map(serde_json::Value::as_array_mut) {
            list.iter_mut().filter_map(serde_json::Value::as_object_mut).for_each(|one| drop(one.remove(words)));
        }
    }
    Ok(model)
}

/// All files read as one; lists of the same name are joined.
fn whole(files: &[PathBuf]) -> Outcome<Table> {
    let mut whole = Table::new();
    for file in files {
        for (key, value) in table(file)? {
            match (whole.get_mut(&key), value) {
                (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
                (Some(_), _) => {
                    return Err(format!("{}: {key} is there already", file.display()).into());
                }
                (None, value) => drop(whole.insert(key, value)),
            }
        }
    }
    Ok(whole)
}

fn table(file: &Path) -> Outcome<Table> {
    Ok(fs::read_to_string(file)?.parse().map_err(|error| format!("{}: {error}", file.display()))?)
}

fn parse<T: DeserializeOwned>(table: Table, from: &Path) -> Outcome<T> {
    Ok(table.try_into().map_err(|error| format!("{}: {error}", from.display()))?)
}
