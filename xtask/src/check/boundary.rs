//! The package as its users see it: imported by its name, in Node.

use crate::command::{node, run};
use crate::install;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::os::unix::fs::symlink;
use std::process::Command;

pub(super) fn tests(workspace: &Workspace) -> Result<()> {
    run(&mut node_test(workspace)?)
}

pub(super) fn accept(workspace: &Workspace) -> Result<()> {
    run(node_test(workspace)?.env("UPDATE_GOLDENS", "1"))
}

fn node_test(workspace: &Workspace) -> Result<Command> {
    install::packages(workspace, "tests/boundary")?;
    let installed = workspace.path("tests/boundary/node_modules/credit-portal");
    if installed.symlink_metadata().is_err() {
        symlink("../../../pkg", &installed)
            .context("the package cannot be put where tests/boundary imports it from")?;
    }
    let mut tests = node("--test".as_ref());
    tests.current_dir(workspace.root()).args(["--test-reporter=spec", "tests/boundary"]);
    Ok(tests)
}
