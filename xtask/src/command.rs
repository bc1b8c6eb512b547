//! Other programs.

mod last_lines;

use anyhow::{Context, Result, anyhow, bail};
use last_lines::LastLines;
use std::env;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// Runs a program to its end; what it says goes to stderr. Where nobody watches a terminal, the error of one that fails
/// carries the last that it said: in a long log that is far from the end.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    if io::stderr().is_terminal() {
        let status = command.stdin(Stdio::null()).stdout(io::stderr()).status();
        return ended(command, status.with_context(|| cannot_start(command))?);
    }
    let (said, saying) = io::pipe()?;
    let started = command.stdin(Stdio::null()).stdout(saying.try_clone()?).stderr(saying).spawn();
    // The command would hold the pipe open, and it would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = started.with_context(|| cannot_start(command))?;
    let last = LastLines::of(said);
    let status = child.wait()?;
    ended(command, status).map_err(|error| anyhow!("{error}\n{}", last.told()))
}

fn ended(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` ended with {status}", in_words(command));
    }
    Ok(())
}

/// Runs a program to its end and gives what it wrote to stdout.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", in_words(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote what is not text", in_words(command)))
}

/// Whether a program can be run and ends well; what it says is not shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The cargo that started this program.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder);
    cargo
}

/// One of the scripts that a folder's `package.json` names.
pub(crate) fn npm_script(folder: &Path, script: &str) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder).args(["run", "--silent", script]);
    npm
}

pub(crate) fn node(script: &Path) -> Command {
    let mut node = Command::new("node");
    node.arg(script);
    node
}

/// The first of these programs that is on the PATH.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

fn cannot_start(command: &Command) -> String {
    format!("`{}` cannot be started; is {} installed?", in_words(command), command.get_program().display())
}

fn in_words(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
