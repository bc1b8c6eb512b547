//! Programs and fonts of the system, from Debian's packages.

use crate::command::{on_path, output, run};
use crate::progress;
use anyhow::{Result, ensure};
use std::process::Command;

/// What must be there, and the package that brings it.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    pub(crate) package: &'static str,
    pub(crate) is_there: fn() -> bool,
}

/// What the tests in real browsers stand on.
pub(crate) const BROWSERS: [Need; 6] = [
    Need { package: "chromium", is_there: || on_path(&["chromium"]).is_some() },
    Need { package: "firefox-esr", is_there: || on_path(&["firefox-esr"]).is_some() },
    Need { package: "fonts-noto-cjk", is_there: chinese_font },
    Need { package: "libnss3", is_there: network_security_library },
    Need { package: "webkit2gtk-driver", is_there: || on_path(&["WebKitWebDriver"]).is_some() },
    Need { package: "xvfb", is_there: || on_path(&["Xvfb"]).is_some() },
];

/// What reads the documents that letters become.
pub(crate) const READERS: [Need; 2] = [
    Need { package: "libreoffice-writer-nogui", is_there: || on_path(&["soffice"]).is_some() },
    Need { package: "poppler-utils", is_there: || on_path(&["pdftotext"]).is_some() },
];

/// Installs what is missing where apt may be used; elsewhere the error names it in one line.
pub(crate) fn install(needs: &[Need]) -> Result<()> {
    let missing = missing(needs);
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    ensure!(apt_may_be_used(), "missing on this machine: {names} (on Debian: sudo apt-get install {names})");
    progress::step(&format!("installing {names} with apt-get"), || {
        run(&mut apt_get(&["update"]))?;
        run(apt_get(&["install", "--yes", "--no-install-recommends"]).args(&missing))
    })?;
    let still = self::missing(needs).join(" ");
    ensure!(still.is_empty(), "still missing after apt-get installed it: {still}");
    Ok(())
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    needs.iter().filter(|need| !(need.is_there)()).map(|need| need.package).collect()
}

fn apt_get(words: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet=2").args(words);
    apt
}

fn apt_may_be_used() -> bool {
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    root && on_path(&["apt-get"]).is_some()
}

fn chinese_font() -> bool {
    says_something(Command::new("fc-list").args([":lang=zh-cn", "family"]))
}

fn network_security_library() -> bool {
    output(Command::new("/sbin/ldconfig").arg("-p")).is_ok_and(|libraries| libraries.contains("libnss3.so"))
}

fn says_something(command: &mut Command) -> bool {
    on_path(&[&command.get_program().to_string_lossy()]).is_some()
        && output(command).is_ok_and(|said| !said.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_is_missing_and_nothing_else() {
        let needs = [Need { package: "here", is_there: || true }, Need { package: "gone", is_there: || false }];
        assert_eq!(missing(&needs), ["gone"]);
    }
}
