//! The crate `wasm-bindgen` and the library that reads what it left in the module must be of one version.

use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::fs;
use toml::{Table, Value};

pub(crate) fn one_wasm_bindgen(workspace: &Workspace) -> Result<()> {
    let file = workspace.path("Cargo.lock");
    let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    same_version(&text)
}

fn same_version(lock: &str) -> Result<()> {
    let lock: Table = lock.parse().context("Cargo.lock is not TOML")?;
    let versions =
        |name: &str| -> Vec<&str> { packages(&lock, name).filter_map(|one| one.get("version")?.as_str()).collect() };
    let (library, tool) = (versions("wasm-bindgen"), versions("wasm-bindgen-cli-support"));
    ensure!(
        library.len() == 1 && library == tool,
        "Cargo.lock has wasm-bindgen {library:?} and wasm-bindgen-cli-support {tool:?}: \
         set both to one version in Cargo.toml and xtask/Cargo.toml"
    );
    Ok(())
}

fn packages<'a>(lock: &'a Table, name: &str) -> impl Iterator<Item = &'a Value> {
    let all = lock.get("package").and_then(Value::as_array).into_iter().flatten();
    all.filter(move |one| one.get("name").and_then(Value::as_str) == Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(library: &str, tool: &str) -> String {
        let entry = |name: &str, version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n");
        entry("wasm-bindgen", library) + &entry("wasm-bindgen-cli-support", tool)
    }

    #[test]
    fn one_version_passes() {
        same_version(&lock("0.2.130", "0.2.130")).unwrap();
    }

    #[test]
    fn two_versions_are_refused_and_named() {
        let refusal = same_version(&lock("0.2.129", "0.2.130")).unwrap_err().to_string();
        assert!(refusal.contains("0.2.129") && refusal.contains("0.2.130"), "{refusal}");
    }

    #[test]
    fn the_library_twice_is_refused() {
        let twice = lock("0.2.130", "0.2.130") + "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert!(same_version(&twice).is_err());
    }

    #[test]
    fn the_project_itself_has_one() {
        one_wasm_bindgen(&Workspace::here().unwrap()).unwrap();
    }
}
