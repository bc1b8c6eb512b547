//! Every check there is, in one run.

mod boundary;
mod browser;
mod budgets;
mod lighthouse;
mod oracles;
mod plan;
mod report;
mod reproducible;
mod rust;
mod web;

use crate::build;
use crate::workspace::Workspace;
use anyhow::Result;
use clap::builder::PossibleValuesParser;
use plan::{Part, part};
use std::process::ExitCode;

/// In the order in which they run: what is quick and what others stand on comes first.
const PARTS: [Part; 15] = [
    part("fmt", "rust", "formatting of Rust", &[], rust::formatting),
    part("clippy", "rust", "lints of Rust", &[], rust::lints),
    part("clippy-wasm", "rust", "lints of Rust as compiled for WASM", &[], rust::wasm_lints),
    part("unit", "rust", "tests in Rust", &[], rust::tests),
    part("oracles", "oracles", "our answers against independent tools", &[], oracles::tests),
    part("pkg", "pkg", "the package builds", &[], build::package),
    part("boundary", "pkg", "the package's calls, as module and as twin", &["pkg"], boundary::tests),
    part("types", "web", "types of the site", &["pkg"], web::types),
    part("lint", "web", "lints of the site", &["pkg"], web::lints),
    part("components", "web", "tests of the site's parts", &["pkg"], web::components),
    part("site", "site", "the site builds", &["pkg"], build::site),
    part("browser", "browser", "journeys in real browsers", &["site"], browser::tests),
    part("lighthouse", "browser", "marks of the site on a phone, of five runs", &["site"], lighthouse::scores),
    part("reproducible", "reproducible", "two builds give the same bytes", &["site"], reproducible::check),
    part("budgets", "budgets", "sizes of what is downloaded", &["site"], budgets::check),
];

/// Runs the named parts, or all, and says how they went.
pub(crate) fn all(workspace: &Workspace, names: &[String]) -> Result<ExitCode> {
    let outcomes = plan::run(&plan::chosen(&PARTS, names), workspace);
    print!("{}", report::table(&outcomes));
    Ok(if outcomes.iter().all(plan::Outcome::passed) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

pub(crate) fn part_names() -> PossibleValuesParser {
    PossibleValuesParser::new(plan::names(&PARTS))
}

pub(crate) fn parts_in_words() -> String {
    report::parts(&PARTS)
}

/// Builds what is not up to date and takes pictures of every page and component.
pub(crate) fn pictures(workspace: &Workspace) -> Result<()> {
    build::everything(workspace)?;
    browser::pictures(workspace)
}

/// Lets the tests that hold golden files write them.
pub(crate) fn accept(workspace: &Workspace) -> Result<()> {
    rust::accept(workspace)?;
    build::package(workspace)?;
    boundary::accept(workspace)
}
