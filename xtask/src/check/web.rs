//! Checks of the site's source.

use crate::command::{npm_script, run};
use crate::install;
use crate::workspace::Workspace;
use anyhow::Result;

pub(super) fn types(workspace: &Workspace) -> Result<()> {
    script(workspace, "check")
}

pub(super) fn lints(workspace: &Workspace) -> Result<()> {
    script(workspace, "lint")
}

pub(super) fn components(workspace: &Workspace) -> Result<()> {
    script(workspace, "test")
}

fn script(workspace: &Workspace, name: &str) -> Result<()> {
    install::packages(workspace, "www")?;
    run(&mut npm_script(&workspace.path("www"), name))
}
