//! The same sources in another folder give the same bytes.

use crate::build;
use crate::command::output;
use crate::fresh::files;
use crate::progress::step;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PRODUCTS: [&str; 2] = ["pkg", "target/site"];

/// The first build is the one that stands; the second starts from nothing but the sources, in another folder.
pub(super) fn check(workspace: &Workspace) -> Result<()> {
    let elsewhere = workspace.path("target/built elsewhere/portal");
    if elsewhere.exists() {
        fs::remove_dir_all(&elsewhere)?;
    }
    step("copying the sources", || copy_sources(workspace.root(), &elsewhere))?;
    build::everything(&Workspace::at(&elsewhere))?;
    for product in PRODUCTS {
        let (here, there) = (contents(&workspace.path(product))?, contents(&elsewhere.join(product))?);
        let different = differences(&here, &there);
        ensure!(different.is_empty(), "{product} differs from build to build in: {}", different.join(", "));
        eprintln!("  {product}: {} files, the same bytes", here.len());
    }
    fs::remove_dir_all(&elsewhere).context("the second build cannot be removed")
}

/// What git has or would take: nothing that was built or installed.
fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = output(Command::new("git").current_dir(from).args(list))?;
    for name in names.split_terminator('\0').filter(|name| from.join(name).is_file()) {
        let copy = to.join(name);
        fs::create_dir_all(copy.parent().context("a file lies in a folder")?)?;
        fs::copy(from.join(name), copy).with_context(|| format!("{name} cannot be copied"))?;
    }
    Ok(())
}

type Contents = BTreeMap<PathBuf, Vec<u8>>;

fn contents(folder: &Path) -> Result<Contents> {
    let read = |file: PathBuf| Ok((file.strip_prefix(folder)?.to_path_buf(), fs::read(&file)?));
    files(folder)?.into_iter().map(read).collect()
}

/// The names of files that are in one only, or not the same in both.
fn differences(one: &Contents, other: &Contents) -> Vec<String> {
    let mut names: Vec<&PathBuf> =
        one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name)).collect();
    names.sort();
    names.dedup();
    names.iter().map(|name| name.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> Contents {
        files.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_same_files_do_not_differ() {
        let one = folder(&[("a", "1"), ("b", "2")]);
        assert!(differences(&one, &one.clone()).is_empty());
    }

    #[test]
    fn changed_missing_and_new_files_are_named_once() {
        let one = folder(&[("a", "1"), ("changed", "2"), ("missing", "3")]);
        let other = folder(&[("a", "1"), ("changed", "x"), ("new", "4")]);
        assert_eq!(differences(&one, &other), ["changed", "missing", "new"]);
    }
}
