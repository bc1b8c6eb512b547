//! How much a person downloads before the page works.

use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What one part of the download may weigh, compressed with gzip -9, in bytes.
struct Budget {
    what: &'static str,
    limit: usize,
}

const MODULE: Budget = Budget { what: "the WASM module", limit: 198_500 };
const SCRIPTS: Budget = Budget { what: "the scripts that the page begins with", limit: 40_000 };
const STYLES: Budget = Budget { what: "the styles that the page begins with", limit: 15_000 };

pub(super) fn check(workspace: &Workspace) -> Result<()> {
    let site = workspace.site();
    let page = read(&site.join("index.html"))?;
    let scripts = with_imported(&site, linked(&page, ".js"))?;
    let styles = linked(&page, ".css").into_iter().map(|file| site.join(file)).collect();
    let weighed = [
        (MODULE, compressed(&fs::read(workspace.module())?)?),
        (SCRIPTS, weight(&scripts)?),
        (STYLES, weight(&styles)?),
    ];
    let over: Vec<String> = weighed.iter().filter_map(|(budget, bytes)| judge(budget, *bytes).err()).collect();
    ensure!(over.is_empty(), "{}", over.join("; "));
    Ok(())
}

/// Says what was measured; too much is an error.
fn judge(budget: &Budget, bytes: usize) -> Result<(), String> {
    let Budget { what, limit } = budget;
    eprintln!("  {what}: {bytes} of {limit} bytes");
    if bytes > *limit { Err(format!("{what}: {bytes} bytes compressed, the budget is {limit}")) } else { Ok(()) }
}

/// The files of one kind that a page names in its tags: the browser fetches them at once.
fn linked<'a>(page: &'a str, ending: &str) -> Vec<&'a str> {
    let values = page.split('"').skip(1).step_by(2);
    values.filter(|value| value.ends_with(ending)).map(|value| value.trim_start_matches(['.', '/'])).collect()
}

/// Scripts with those that they import before they run; what is imported later, by a call, does not count.
fn with_imported(site: &Path, begin: Vec<&str>) -> Result<BTreeSet<PathBuf>> {
    let mut open: Vec<PathBuf> = begin.iter().map(|file| site.join(file)).collect();
    let mut found = BTreeSet::new();
    while let Some(script) = open.pop() {
        if !found.contains(&script) {
            let folder = script.parent().context("a script lies in a folder")?;
            open.extend(imported(&read(&script)?).iter().map(|file| folder.join(file)));
            found.insert(script);
        }
    }
    Ok(found)
}

/// The files that a minified script imports by statements.
fn imported(script: &str) -> Vec<&str> {
    let statements = ["from\"./", "import\"./"];
    let after = |statement| script.split(statement).skip(1);
    statements.into_iter().flat_map(after).filter_map(|rest| rest.split('"').next()).collect()
}

fn weight(files: &BTreeSet<PathBuf>) -> Result<usize> {
    ensure!(!files.is_empty(), "the page names no such files: the measure is blind");
    let weigh = |file: &PathBuf| compressed(read(file)?.as_bytes());
    files.iter().map(weigh).sum()
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that do not compress, from a linear congruential generator.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn an_oversized_module_is_refused_with_its_size() {
        let bytes = compressed(&noise(MODULE.limit)).unwrap();
        let refusal = judge(&MODULE, bytes).unwrap_err();
        assert!(refusal.contains(&bytes.to_string()) && refusal.contains(&MODULE.limit.to_string()), "{refusal}");
    }

    #[test]
    fn the_limit_itself_is_inside() {
        assert!(judge(&MODULE, MODULE.limit).is_ok());
        assert!(judge(&MODULE, MODULE.limit + 1).is_err());
    }

    #[test]
    fn what_compresses_well_weighs_little() {
        assert!(compressed(&[0; 1_000_000]).unwrap() < 2_000);
        assert!(compressed(&noise(120_000)).unwrap() > 119_000);
    }

    #[test]
    fn all_scripts_and_styles_of_a_page_are_found() {
        let page = r#"<link rel="modulepreload" crossorigin href="/assets/b.js"><link rel="stylesheet" href="./assets/a.css">
            <script type="module" src="/assets/a.js"></script>"#;
        assert_eq!(linked(page, ".js"), ["assets/b.js", "assets/a.js"]);
        assert_eq!(linked(page, ".css"), ["assets/a.css"]);
    }

    #[test]
    fn what_scripts_import_counts_once_and_what_they_load_later_does_not() {
        let site = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(site.path().join(name), text).unwrap();
        write("a.js", r#"import{x as e}from"./b.js";import"./c.js";const later=()=>import("./later.js");"#);
        write("b.js", r#"import"./c.js";export{x}from"./a.js";"#);
        write("c.js", "let c;");
        write("later.js", "let later;");
        let found = with_imported(site.path(), vec!["a.js"]).unwrap();
        let names: Vec<_> = found.iter().map(|file| file.file_name().unwrap()).collect();
        assert_eq!(names, ["a.js", "b.js", "c.js"]);
    }

    #[test]
    fn a_page_without_scripts_is_no_pass() {
        let scripts = with_imported(Path::new("."), linked("<p>nothing</p>", ".js")).unwrap();
        assert!(weight(&scripts).is_err());
    }
}
