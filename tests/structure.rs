//! The boundaries that keep the crate a pure core with two thin rims.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Whether the file is this module of the crate or lies inside it.
fn inside(file: &Path, module: &str) -> bool {
    file.starts_with(Path::new("src").join(module)) || file == Path::new("src").join(format!("{module}.rs"))
}

fn offenders(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in sources(Path::new("src")) {
        if allowed.iter().any(|module| inside(&file, module)) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let named = words.iter().filter(|word| text.contains(**word));
        found.extend(named.map(|word| format!("{} names {word}", file.display())));
    }
    found
}

#[test]
fn only_the_browser_rim_touches_the_browser() {
    assert_eq!(offenders(&["js_sys", "web_sys", "gloo"], &["browser"]), Vec::<String>::new());
}

#[test]
fn only_the_rims_know_javascript() {
    assert_eq!(offenders(&["wasm_bindgen", "JsValue"], &["browser", "wasm"]), Vec::<String>::new());
}

#[test]
fn nothing_in_the_core_reads_a_file_or_a_clock() {
    assert_eq!(offenders(&["std::fs", "std::env", "std::net", "SystemTime", "Instant"], &[]), Vec::<String>::new());
}

#[test]
fn files_stay_small() {
    let long = sources(Path::new("src")).into_iter().filter_map(|file| {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        (lines > 350).then(|| format!("{} has {lines} lines", file.display()))
    });
    assert_eq!(long.collect::<Vec<_>>(), Vec::<String>::new());
}
