//! Which checks run, and what becomes of those that stand on a failed one.

use crate::workspace::Workspace;
use anyhow::Result;
use std::time::{Duration, Instant};

pub(super) struct Part {
    pub(super) name: &'static str,
    /// Several parts can be called by one name.
    pub(super) group: &'static str,
    pub(super) what: &'static str,
    /// Earlier parts without which this one has nothing to look at.
    pub(super) needs: &'static [&'static str],
    pub(super) run: fn(&Workspace) -> Result<()>,
}

pub(super) const fn part(
    name: &'static str,
    group: &'static str,
    what: &'static str,
    needs: &'static [&'static str],
    run: fn(&Workspace) -> Result<()>,
) -> Part {
    Part { name, group, what, needs, run }
}

pub(super) struct Outcome {
    pub(super) name: &'static str,
    pub(super) time: Duration,
    pub(super) end: End,
}

pub(super) enum End {
    Passed,
    Failed(anyhow::Error),
    /// Named is the part that it stands on.
    NotRun(&'static str),
}

impl Outcome {
    pub(super) fn passed(&self) -> bool {
        matches!(self.end, End::Passed)
    }
}

/// Each name that may be asked for, once.
pub(super) fn names(parts: &[Part]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in parts.iter().flat_map(|part| [part.group, part.name]) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The parts of these names, with all that they stand on; every part where no name is given.
pub(super) fn chosen<'a>(parts: &'a [Part], names: &[String]) -> Vec<&'a Part> {
    let mut wanted: Vec<&str> = Vec::new();
    for part in parts.iter().rev() {
        let asked = names.is_empty() || names.iter().any(|name| name == part.name || name == part.group);
        if asked || wanted.contains(&part.name) {
            wanted.push(part.name);
            wanted.extend(part.needs);
        }
    }
    parts.iter().filter(|part| wanted.contains(&part.name)).collect()
}

/// Runs one part after the other; a failure stops only those that stand on it.
pub(super) fn run(parts: &[&Part], workspace: &Workspace) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    for part in parts {
        let broken = part.needs.iter().find(|need| outcomes.iter().any(|one| one.name == **need && !one.passed()));
        let start = Instant::now();
        let end = match broken {
            Some(need) => End::NotRun(need),
            None => end(part, workspace),
        };
        outcomes.push(Outcome { name: part.name, time: start.elapsed(), end });
    }
    outcomes
}

fn end(part: &Part, workspace: &Workspace) -> End {
    eprintln!("\n== {}: {}", part.name, part.what);
    match (part.run)(workspace) {
        Ok(()) => End::Passed,
        Err(error) => {
            eprintln!("{}: {}", part.name, first_line(&error));
            End::Failed(error)
        }
    }
}

/// What went wrong, without what the program that found it said.
pub(super) fn first_line(error: &anyhow::Error) -> String {
    format!("{error:#}").lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;
    use std::path::Path;

    fn works(_: &Workspace) -> Result<()> {
        Ok(())
    }

    fn breaks(_: &Workspace) -> Result<()> {
        bail!("broken")
    }

    const PARTS: [Part; 5] = [
        part("a", "first", "", &[], works),
        part("b", "first", "", &[], breaks),
        part("c", "second", "", &["b"], works),
        part("d", "second", "", &["c"], works),
        part("e", "second", "", &["a"], works),
    ];

    fn chosen_names(names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        chosen(&PARTS, &names).iter().map(|part| part.name).collect()
    }

    #[test]
    fn no_name_means_every_part() {
        assert_eq!(chosen_names(&[]), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn a_part_brings_all_that_it_stands_on() {
        assert_eq!(chosen_names(&["d"]), ["b", "c", "d"]);
        assert_eq!(chosen_names(&["e"]), ["a", "e"]);
        assert_eq!(chosen_names(&["first"]), ["a", "b"]);
    }

    #[test]
    fn a_failure_stops_only_what_stands_on_it() {
        let outcomes = run(&chosen(&PARTS, &[]), &Workspace::at(Path::new("")));
        let ends = outcomes.iter().map(|one| match &one.end {
            End::Passed => "passed",
            End::Failed(_) => "failed",
            End::NotRun(need) => need,
        });
        assert_eq!(ends.collect::<Vec<_>>(), ["passed", "failed", "b", "c", "passed"]);
    }

    #[test]
    fn every_part_stands_on_earlier_ones_that_exist() {
        for (place, part) in super::super::PARTS.iter().enumerate() {
            for need in part.needs {
                let earlier = &super::super::PARTS[..place];
                assert!(earlier.iter().any(|one| one.name == *need), "{} needs {need}", part.name);
            }
        }
    }
}
