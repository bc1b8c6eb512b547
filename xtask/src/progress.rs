//! Says what is being done, and how long it took. To stderr: stdout belongs to what a command is asked for.

use anyhow::Result;
use std::time::{Duration, Instant};

/// Does one piece of work, and says so before and after.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("· {what} …");
    let start = Instant::now();
    let result = work();
    let end = if result.is_ok() { "done" } else { "failed" };
    eprintln!("  {end}: {what} ({})", seconds(start.elapsed()));
    result
}

/// Says that nothing needed doing.
pub(crate) fn up_to_date(what: &str) {
    eprintln!("· up to date: {what}");
}

pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
