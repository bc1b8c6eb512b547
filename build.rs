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
#[path = "src/words.rs"]
mod words;
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
#[path = "src/record"]
mod record {
    pub mod words;
}

use calendar::CalendarYear;
use law::pack::Pack;
use law::personal::Sheet;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=src/law");
    for module in ["calendar.rs", "day.rs", "period.rs", "words.rs", "record/words.rs", "record/words"] {
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
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("personal-data.postcard"), postcard::to_allocvec(&personal_data)?)?;
    fs::write(out.join("packs-in-words.postcard"), postcard::to_allocvec(&packs)?)?;
    packs.iter_mut().for_each(|pack| pack.provisions.clear());
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

/// All files of a pack read as one; lists of the same name are joined.
fn pack(folder: &Path) -> Outcome<Pack> {
    let mut whole = Table::new();
    for file in toml_files(folder)? {
        for (key, value) in table(&file)? {
            match (whole.get_mut(&key), value) {
                (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
                (Some(_), _) => {
                    return Err(format!("{}: {key} is there already", file.display()).into());
                }
                (None, value) => drop(whole.insert(key, value)),
            }
        }
    }
    parse(whole, folder)
}

fn table(file: &Path) -> Outcome<Table> {
    Ok(fs::read_to_string(file)?.parse().map_err(|error| format!("{}: {error}", file.display()))?)
}

fn parse<T: DeserializeOwned>(table: Table, from: &Path) -> Outcome<T> {
    Ok(table.try_into().map_err(|error| format!("{}: {error}", from.display()))?)
}
