//! Installs what a machine lacks, without asking; where it may not, it names what is missing.

pub(crate) mod debian;
mod npm;
mod python;
mod rust;

pub(crate) use npm::packages;
pub(crate) use python::venv;
pub(crate) use rust::{home, toolchain};
