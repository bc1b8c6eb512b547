//! `cargo xtask`: builds, serves and checks the portal.

mod build;
mod check;
mod command;
mod dev;
mod fresh;
mod install;
mod lock;
mod progress;
mod serve;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use workspace::Workspace;

/// Builds, serves and checks the portal. Every command installs what it lacks and asks for nothing.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds what is not up to date, serves the portal on 127.0.0.1 and prints its address
    Serve {
        /// The port, 0 for any free one [default: 8080, or a free one where that is taken]
        #[arg(long)]
        port: Option<u16>,
        /// Serve what was built last
        #[arg(long)]
        no_build: bool,
        /// Serve this folder instead of the portal's site
        #[arg(long, value_name = "FOLDER")]
        site: Option<PathBuf>,
    },
    /// The portal with reload on change, for work on it
    Dev,
    /// Builds the package pkg/ and the site target/site
    Build,
    /// Runs every check, or only these parts and what they stand on, and ends with a table
    #[command(after_help = check::parts_in_words())]
    Test {
        #[arg(value_parser = check::part_names(), value_name = "PART")]
        parts: Vec<String>,
    },
    /// Writes the golden files anew; read their diff before you commit it
    Accept,
    /// Takes pictures of every page and component in all views, to be looked at: target/contact-sheet/index.html
    Pictures,
}

fn main() -> ExitCode {
    done(Arguments::parse().task).unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}

fn done(task: Task) -> Result<ExitCode> {
    let workspace = Workspace::here()?;
    match task {
        Task::Serve { port, no_build, site } => {
            if !no_build {
                build::everything(&workspace)?;
            }
            serve::until_stopped(&workspace, &site.unwrap_or_else(|| workspace.site()), port)?;
        }
        Task::Dev => dev::until_stopped(&workspace)?,
        Task::Build => build::everything(&workspace)?,
        Task::Test { parts } => return check::all(&workspace, &parts),
        Task::Accept => check::accept(&workspace)?,
        Task::Pictures => check::pictures(&workspace)?,
    }
    Ok(ExitCode::SUCCESS)
}
