//! npm packages, exactly as locked.

use crate::command::run;
use crate::fresh::Product;
use crate::workspace::Workspace;
use anyhow::Result;
use std::process::Command;

/// Installs a folder's locked packages, unless the same lock was installed last.
pub(crate) fn packages(workspace: &Workspace, folder: &str) -> Result<()> {
    let place = workspace.path(folder);
    let product = Product {
        what: &format!("the npm packages of {folder}"),
        made_from: vec![place.join("package.json"), place.join("package-lock.json")],
        result: place.join("node_modules/.package-lock.json"),
        stamp: place.join("node_modules/.made-from"),
    };
    product.make(|| {
        run(Command::new("npm").current_dir(&place).args(["ci", "--no-audit", "--no-fund", "--prefer-offline"]))
    })
}
