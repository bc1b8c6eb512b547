//! The site, from `www/` and the package.

use crate::command::{npm_script, run};
use crate::fresh::Product;
use crate::install;
use crate::workspace::Workspace;
use anyhow::Result;

/// Makes `target/site`.
pub(crate) fn site(workspace: &Workspace) -> Result<()> {
    let product = Product {
        what: "the site target/site",
        made_from: vec![workspace.path("www"), workspace.pkg()],
        result: workspace.site().join("index.html"),
        stamp: workspace.path("target/stamps/site"),
    };
    product.make(|| {
        install::packages(workspace, "www")?;
        run(&mut npm_script(&workspace.path("www"), "build"))
    })
}
