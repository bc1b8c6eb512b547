//! Formatting, lints and tests of everything in Rust.

use crate::command::{cargo, run, succeeds};
use crate::install;
use crate::workspace::Workspace;
use anyhow::Result;
use std::process::Command;

pub(super) fn formatting(workspace: &Workspace) -> Result<()> {
    install::toolchain(workspace)?;
    run(cargo(workspace.root()).args(["fmt", "--all", "--check"]))
}

pub(super) fn lints(workspace: &Workspace) -> Result<()> {
    install::toolchain(workspace)?;
    let clippy =
        ["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
    run(cargo(workspace.root()).args(clippy))
}

pub(super) fn wasm_lints(workspace: &Workspace) -> Result<()> {
    install::toolchain(workspace)?;
    let clippy =
        ["clippy", "--quiet", "--locked", "--lib", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"];
    run(cargo(workspace.root()).args(clippy))
}

pub(super) fn tests(workspace: &Workspace) -> Result<()> {
    run(test(workspace).arg("--workspace"))?;
    run(cargo(workspace.root()).args(["test", "--quiet", "--locked", "--doc"]))
}

pub(super) fn accept(workspace: &Workspace) -> Result<()> {
    run(test(workspace).env("UPDATE_GOLDENS", "1"))
}

/// Tests by nextest where it is installed, else by cargo's own runner.
pub(super) fn test(workspace: &Workspace) -> Command {
    let mut tests = cargo(workspace.root());
    if succeeds(cargo(workspace.root()).args(["nextest", "--version"])) {
        tests.args(["nextest", "run", "--locked", "--status-level", "fail", "--no-fail-fast"]);
    } else {
        tests.args(["test", "--locked", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    }
    tests
}
