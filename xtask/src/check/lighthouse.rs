//! How fast, accessible and findable the served site is on a phone.

use crate::command::{npm_script, run};
use crate::install;
use crate::install::debian::{self, BROWSERS};
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;

pub(super) fn scores(workspace: &Workspace) -> Result<()> {
    debian::install(&BROWSERS)?;
    install::packages(workspace, "tests/lighthouse")?;
    let server = env::current_exe().context("this program has no path")?;
    run(npm_script(&workspace.path("tests/lighthouse"), "test").env("XTASK", server))
}
