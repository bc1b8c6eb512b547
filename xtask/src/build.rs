//! Makes the package `pkg/` and the site `target/site`.

mod compile;
mod package;
mod site;

use crate::fresh::Product;
use crate::workspace::Workspace;
use crate::{install, lock};
use anyhow::Result;
use std::path::PathBuf;

pub(crate) use site::site;

/// What the package is made from.
const SOURCES: [&str; 11] = [
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "rust-toolchain.toml",
    "build.rs",
    "src",
    "examples",
    "xtask/glue",
    "xtask/pkg",
    "xtask/src/build.rs",
    "xtask/src/build",
];

pub(crate) fn everything(workspace: &Workspace) -> Result<()> {
    package(workspace)?;
    site(workspace)
}

pub(crate) fn package_sources(workspace: &Workspace) -> Vec<PathBuf> {
    SOURCES.iter().map(|source| workspace.path(source)).collect()
}

/// Makes `pkg/`: the module, its glue, the JavaScript twin, types, and what is published beside them.
pub(crate) fn package(workspace: &Workspace) -> Result<()> {
    let product = Product {
        what: "the package pkg/",
        made_from: package_sources(workspace),
        result: workspace.pkg().join("package.json"),
        stamp: workspace.path("target/stamps/pkg"),
    };
    product.make(|| {
        lock::one_wasm_bindgen(workspace)?;
        install::toolchain(workspace)?;
        install::packages(workspace, "xtask/glue")?;
        let raw = compile::module(workspace)?;
        let bindings = compile::bindings(workspace, &raw)?;
        package::assemble(workspace, &bindings)
    })
}
