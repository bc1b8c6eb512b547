//! Journeys through the served site in real browsers.

use crate::command::{npm_script, run};
use crate::install;
use crate::install::debian::{self, BROWSERS, READERS};
use crate::workspace::Workspace;
use anyhow::Result;

pub(super) fn tests(workspace: &Workspace) -> Result<()> {
    debian::install(&READERS)?;
    script(workspace, "test")
}

/// Pictures to be looked at; no test.
pub(super) fn pictures(workspace: &Workspace) -> Result<()> {
    script(workspace, "contact-sheet")
}

fn script(workspace: &Workspace, name: &str) -> Result<()> {
    debian::install(&BROWSERS)?;
    install::packages(workspace, "tests/browser")?;
    run(&mut npm_script(&workspace.path("tests/browser"), name))
}
