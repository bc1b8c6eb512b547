//! Puts the package together.

use crate::command::{cargo, node, run};
use crate::fresh::files;
use crate::progress::step;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

const MODULE: &str = "credit_portal_bg.wasm";
const GLUE: &str = "credit_portal.js";
const TYPES: &str = "credit_portal.d.ts";
/// From here on the types that wasm-bindgen writes are about loading the module.
const TYPES_OF_THE_LOADER: &str = "export type InitInput =";
const VERSION_TO_FILL_IN: &str = "\"version\": \"0.0.0\"";

/// Makes the package beside the old one, then puts it in its place.
pub(crate) fn assemble(workspace: &Workspace, bindings: &Path) -> Result<()> {
    let new = workspace.path("target/pkg");
    if new.exists() {
        fs::remove_dir_all(&new)?;
    }
    fs::create_dir_all(new.join("twin"))?;
    step("making the module small", || optimise(workspace, &bindings.join(MODULE), &new.join(MODULE)))?;
    step("making the glue and the twin", || glue(workspace, bindings, &new))?;
    types(workspace, bindings, &new)?;
    step("writing what is published beside the module", || publish(workspace, &new))?;
    templates(workspace, &new)?;
    replace(&workspace.pkg(), &new)
}

/// Functions with one caller stay functions unless they are tiny: inlined, they make bodies with so many locals that
/// the module is hardly smaller and weighs a twelfth more compressed.
fn optimise(workspace: &Workspace, from: &Path, to: &Path) -> Result<()> {
    run(node(&workspace.path("xtask/glue/node_modules/binaryen/bin/wasm-opt"))
        .args(["-Oz", "--one-caller-inline-max-function-size=20", "-Oz", "--converge"])
        .args(["--mvp-features", "--enable-mutable-globals", "--strip-target-features"])
        .arg(from)
        .arg("-o")
        .arg(to))
}

fn glue(workspace: &Workspace, bindings: &Path, new: &Path) -> Result<()> {
    let maker = workspace.path("xtask/glue/make.mjs");
    let raw = bindings.join(GLUE);
    run(node(&maker).arg("module").arg(&raw).arg(new.join(GLUE)))?;
    run(node(&maker).arg("twin").arg(&raw).arg(new.join(MODULE)).arg(new.join("twin").join(GLUE)))
}

fn types(workspace: &Workspace, bindings: &Path, new: &Path) -> Result<()> {
    let written = read(&bindings.join(TYPES))?;
    let tail = |name: &str| read(&workspace.path("xtask/glue").join(name));
    let (calls, _) =
        written.split_once(TYPES_OF_THE_LOADER).context("the types of the loader are not where they were")?;
    fs::write(new.join(TYPES), format!("{written}{}", tail("module-tail.d.ts")?))?;
    fs::write(new.join("twin").join(TYPES), format!("{}\n{}", calls.trim_end(), tail("twin-tail.d.ts")?))?;
    Ok(())
}

fn publish(workspace: &Workspace, new: &Path) -> Result<()> {
    run(cargo(workspace.root())
        .args(["run", "--quiet", "--locked", "--example", "publish", "--target-dir"])
        .arg(workspace.path("target"))
        .arg("--")
        .arg(new))
}

/// The files that are written by hand: how Node and browsers load the module, and the package's own description.
fn templates(workspace: &Workspace, new: &Path) -> Result<()> {
    for file in files(&workspace.path("xtask/pkg"))? {
        let name = file.file_name().context("a template has a name")?;
        fs::write(new.join(name), read(&file)?)?;
    }
    fs::copy(workspace.path("LICENSE"), new.join("LICENSE")).context("the licence cannot be copied")?;
    let about = new.join("package.json");
    let text = read(&about)?;
    ensure!(text.contains(VERSION_TO_FILL_IN), "xtask/pkg/package.json has no {VERSION_TO_FILL_IN}");
    let version = version(&read(&workspace.path("Cargo.toml"))?)?;
    fs::write(about, text.replace(VERSION_TO_FILL_IN, &format!("\"version\": \"{version}\"")))?;
    Ok(())
}

fn version(cargo_toml: &str) -> Result<String> {
    let table: Table = cargo_toml.parse().context("Cargo.toml is not TOML")?;
    let version = table.get("package").and_then(|package| package.get("version")).and_then(Value::as_str);
    version.map(str::to_owned).context("Cargo.toml names no version")
}

fn replace(old: &Path, new: &Path) -> Result<()> {
    if old.exists() {
        fs::remove_dir_all(old).with_context(|| format!("{} cannot be removed", old.display()))?;
    }
    fs::rename(new, old).with_context(|| format!("{} cannot be put in its place", old.display()))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
