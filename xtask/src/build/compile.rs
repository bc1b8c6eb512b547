//! From Rust to a WASM module with its glue.

use crate::command::{cargo, run};
use crate::install;
use crate::progress::step;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Compiles for engines that know nothing beyond WASM's first version. The standard library is compiled too, as the
/// one that Rust ships uses newer instructions. A panic stops at once: nobody would read its words.
pub(crate) fn module(workspace: &Workspace) -> Result<PathBuf> {
    let target = workspace.path("target/mvp");
    let flags = flags(workspace)?.join("\u{1f}");
    step("compiling the module and its standard library", || {
        run(cargo(workspace.root())
            .args(["build", "--quiet", "--locked", "--release", "--lib", "--package", "credit-portal"])
            .args(["--target", "wasm32-unknown-unknown"])
            .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
            .arg("--target-dir")
            .arg(&target)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", flags))
    })?;
    Ok(target.join("wasm32-unknown-unknown/release/credit_portal.wasm"))
}

fn flags(workspace: &Workspace) -> Result<Vec<String>> {
    let fixed = [
        "-Ctarget-cpu=mvp",
        // One feature must remain, or wasm-bindgen takes the module for one with reference types.
        "-Ctarget-feature=+mutable-globals",
        "-Zlocation-detail=none",
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
    ];
    let toolchain = install::home(workspace.root())?;
    let homes = [(workspace.root(), "/credit-portal"), (&cargo_home()?, "/cargo"), (&toolchain, "/rust")];
    let remaps = homes.map(|(place, name)| format!("--remap-path-prefix={}={name}", place.display()));
    Ok(fixed.into_iter().map(str::to_owned).chain(remaps).collect())
}

fn cargo_home() -> Result<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has no home folder")
}

/// Writes the module's glue and types, and the module fitted to them.
pub(crate) fn bindings(workspace: &Workspace, raw: &Path) -> Result<PathBuf> {
    let folder = workspace.path("target/bindings");
    step("writing the glue", || {
        Bindgen::new()
            .input_path(raw)
            .web(true)?
            .typescript(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(&folder)
    })?;
    Ok(folder)
}
