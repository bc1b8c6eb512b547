//! What the server says with every answer.

use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use hyper::header::{HeaderName, HeaderValue};
use std::fs;

const FIXED: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
];

/// The page carries the same policy in a meta tag, where `frame-ancestors` has no effect.
const ONLY_AS_HEADER: &str = "frame-ancestors 'none'";

pub(super) fn of_the_site(workspace: &Workspace) -> Result<Vec<(HeaderName, HeaderValue)>> {
    let file = workspace.path("www/csp.txt");
    let directives = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let policy = ("content-security-policy", HeaderValue::try_from(policy(&directives)?)?);
    let fixed = FIXED.map(|(name, value)| (name, HeaderValue::from_static(value)));
    let headers = fixed.into_iter().chain([policy]);
    Ok(headers.map(|(name, value)| (HeaderName::from_static(name), value)).collect())
}

/// One directive a line becomes one header.
fn policy(directives: &str) -> Result<String> {
    let lines = directives.lines().map(str::trim).filter(|line| !line.is_empty());
    let policy = lines.chain([ONLY_AS_HEADER]).collect::<Vec<_>>().join("; ");
    ensure!(policy.starts_with("default-src 'none'"), "the policy must begin by forbidding everything: {policy}");
    Ok(policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_become_one_header() {
        let policy = policy("default-src 'none'\nscript-src 'self'\n\n").unwrap();
        assert_eq!(policy, "default-src 'none'; script-src 'self'; frame-ancestors 'none'");
    }

    #[test]
    fn a_policy_that_forbids_nothing_is_refused() {
        assert!(policy("").is_err());
        assert!(policy("script-src *").is_err());
    }
}
