//! What has not changed is not made again: contents count, not times, so a fresh clone and a changed branch are judged alike.

use crate::progress;
use anyhow::{Context, Result};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A thing that is made from files.
pub(crate) struct Product<'a> {
    pub(crate) what: &'a str,
    /// Files, and folders with all that is in them.
    pub(crate) made_from: Vec<PathBuf>,
    /// The file that tells that the product is there.
    pub(crate) result: PathBuf,
    /// Where the fingerprint of what it was made from is kept.
    pub(crate) stamp: PathBuf,
}

impl Product<'_> {
    /// Makes the product, unless it stands and was made from the very same.
    pub(crate) fn make(&self, work: impl FnOnce() -> Result<()>) -> Result<()> {
        let print = fingerprint(&self.made_from)?;
        if self.result.is_file() && fs::read_to_string(&self.stamp).is_ok_and(|last| last == print) {
            progress::up_to_date(self.what);
            return Ok(());
        }
        progress::step(self.what, work)?;
        if let Some(folder) = self.stamp.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.stamp, print).with_context(|| format!("{} cannot be written", self.stamp.display()))
    }
}

/// Tells one state of files and folders from another.
pub(crate) fn fingerprint(made_from: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for start in made_from {
        for file in files(start)? {
            let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            (file, bytes).hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// All files under a folder but installed packages, in one order; a file is itself.
pub(crate) fn files(start: &Path) -> Result<Vec<PathBuf>> {
    let walk = WalkDir::new(start).sort_by_file_name().into_iter().filter_entry(is_ours);
    let mut files = Vec::new();
    for entry in walk {
        let entry = entry.with_context(|| format!("{} cannot be looked through", start.display()))?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

fn is_ours(entry: &DirEntry) -> bool {
    entry.file_name() != "node_modules"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn is_made_again_when_and_only_when_something_changed() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("src");
        fs::create_dir_all(source.join("node_modules")).unwrap();
        fs::write(source.join("a"), "1").unwrap();
        let result = folder.path().join("result");
        let times = Cell::new(0);
        let made = || {
            let product = Product {
                what: "a test's product",
                made_from: vec![source.clone()],
                result: result.clone(),
                stamp: folder.path().join("stamps/product"),
            };
            let work = || {
                times.set(times.get() + 1);
                Ok(fs::write(&result, "")?)
            };
            product.make(work).unwrap();
            times.get()
        };

        assert_eq!(made(), 1);
        assert_eq!(made(), 1, "nothing changed");
        fs::write(source.join("node_modules/b"), "").unwrap();
        assert_eq!(made(), 1, "installed packages are not ours");
        fs::write(source.join("a"), "2").unwrap();
        assert_eq!(made(), 2, "a file changed");
        fs::write(source.join("c"), "").unwrap();
        assert_eq!(made(), 3, "a file came");
        fs::rename(source.join("c"), source.join("d")).unwrap();
        assert_eq!(made(), 4, "a file was renamed");
        fs::remove_file(&result).unwrap();
        assert_eq!(made(), 5, "the product was gone");
    }

    #[test]
    fn a_failure_leaves_no_stamp() {
        let folder = tempfile::tempdir().unwrap();
        let product = Product {
            what: "a failing product",
            made_from: vec![],
            result: folder.path().join("result"),
            stamp: folder.path().join("stamp"),
        };
        assert!(product.make(|| anyhow::bail!("no")).is_err());
        assert!(!product.stamp.exists());
    }
}
