//! A folder for Python packages that touches nothing of the system's.

use super::debian::{self, Need};
use crate::command::{on_path, run, succeeds};
use crate::fresh::Product;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::process::Command;

const MAKES_VENVS: Need = Need { package: "python3-venv", is_there: can_make_venvs };

/// Makes `target/oracles/venv` with the packages that `tests/oracles/requirements.txt` pins.
pub(crate) fn venv(workspace: &Workspace) -> Result<()> {
    let requirements = workspace.path("tests/oracles/requirements.txt");
    let venv = workspace.path("target/oracles/venv");
    let python = venv.join("bin/python");
    let product = Product {
        what: "the Python packages of tests/oracles",
        made_from: vec![requirements.clone()],
        result: python.clone(),
        stamp: workspace.path("target/stamps/oracles-venv"),
    };
    product.make(|| {
        debian::install(&[MAKES_VENVS])?;
        let system = on_path(&["python3"]).context("python3 is missing")?;
        run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&venv))?;
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
            .arg(&requirements))
    })
}

fn can_make_venvs() -> bool {
    succeeds(Command::new("python3").args(["-c", "import ensurepip, venv"]))
}
