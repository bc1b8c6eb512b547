//! Vite's server for development, and the package made anew when its sources change.

use crate::build;
use crate::command::npm_script;
use crate::fresh::fingerprint;
use crate::install;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::thread;
use std::time::Duration;

const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

pub(crate) fn until_stopped(workspace: &Workspace) -> Result<()> {
    build::package(workspace)?;
    install::packages(workspace, "www")?;
    let mut vite = npm_script(&workspace.path("www"), "dev").spawn().context("npm cannot be started")?;
    let sources = build::package_sources(workspace);
    let mut seen = fingerprint(&sources)?;
    while vite.try_wait()?.is_none() {
        thread::sleep(BETWEEN_LOOKS);
        // A file that an editor is just replacing cannot be read: the next look finds it.
        let Ok(now) = fingerprint(&sources) else { continue };
        if now == seen {
            continue;
        }
        seen = now;
        // A mistake in the source is shown and waits for its correction.
        if let Err(error) = build::package(workspace) {
            eprintln!("{error:#}");
        }
    }
    Ok(())
}
