//! Days and identifiers against tools that others wrote, and the days of entries against a second implementation.

use super::rust;
use crate::command::run;
use crate::install;
use crate::workspace::Workspace;
use anyhow::Result;

pub(super) fn tests(workspace: &Workspace) -> Result<()> {
    install::packages(workspace, "tests/oracles")?;
    install::venv(workspace)?;
    run(rust::test(workspace).args(["--features", "oracles", "--test", "oracles"]))
}
