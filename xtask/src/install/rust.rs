//! Parts of the Rust toolchain.

use crate::command::{on_path, output, run};
use crate::progress;
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

struct Part {
    name: &'static str,
    kind: &'static str,
    /// A file or folder under the toolchain's own folder that comes with the part.
    sign: &'static str,
}

const PARTS: [Part; 4] = [
    Part { name: "wasm32-unknown-unknown", kind: "target", sign: "lib/rustlib/wasm32-unknown-unknown/lib" },
    Part { name: "rust-src", kind: "component", sign: "lib/rustlib/src/rust/library/Cargo.lock" },
    Part { name: "clippy", kind: "component", sign: "bin/cargo-clippy" },
    Part { name: "rustfmt", kind: "component", sign: "bin/rustfmt" },
];

/// Sees to it that the toolchain can compile for WASM, build its standard library, lint and format.
pub(crate) fn toolchain(workspace: &Workspace) -> Result<()> {
    let home = home(workspace.root())?;
    for part in PARTS.iter().filter(|part| !home.join(part.sign).exists()) {
        let Some(rustup) = on_path(&["rustup"]) else {
            bail!("the Rust {} {} is missing: install it for {}", part.kind, part.name, home.display());
        };
        let add = || run(Command::new(rustup).current_dir(workspace.root()).args([part.kind, "add", part.name]));
        progress::step(&format!("installing the Rust {} {}", part.kind, part.name), add)?;
    }
    Ok(())
}

/// The folder of the toolchain that builds this project.
pub(crate) fn home(root: &Path) -> Result<PathBuf> {
    let told = output(Command::new("rustc").current_dir(root).args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(told.trim()))
}
