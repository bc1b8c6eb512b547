//! Journeys through the served site in real browsers.

use crate::command::{npm_script, run};
use crate::install;
use crate::install::debian::{self, BROWSERS};
use crate::workspace::Workspace;
use anyhow::Result;

pub(super) fn tests(workspace: &Workspace) -> Result<()> {
    debian::install(&BROWSERS)?;
    install::packages(workspace, "tests/browser")?;
    run(&mut npm_script(&workspace.path("tests/browser"), "test"))
}
