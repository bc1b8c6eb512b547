//! The files of a site, read once. What is not in the folder cannot be asked for.

use crate::fresh::files;
use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

pub(super) struct Asset {
    pub(super) kind: &'static str,
    pub(super) cache: &'static str,
    pub(super) body: Bytes,
    /// The body compressed, where that makes it smaller.
    pub(super) gzip: Option<Bytes>,
}

/// By the path of their address.
pub(super) struct Assets(BTreeMap<String, Asset>);

impl Assets {
    pub(super) fn read(folder: &Path) -> Result<Self> {
        ensure!(folder.join("index.html").is_file(), "{} holds no site: cargo xtask build makes it", folder.display());
        let mut assets = BTreeMap::new();
        for file in files(folder)? {
            let relative = file.strip_prefix(folder)?.to_str().context("a file's name is not text")?;
            let address = format!("/{}", relative.replace('\\', "/"));
            assets.insert(address.clone(), Asset::new(&address, fs::read(&file)?)?);
        }
        Ok(Self(assets))
    }

    pub(super) fn at(&self, address: &str) -> Option<&Asset> {
        let file = if address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() };
        self.0.get(&file)
    }
}

impl Asset {
    fn new(address: &str, body: Vec<u8>) -> Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&body)?;
        let compressed = encoder.finish()?;
        let gzip = (compressed.len() < body.len()).then(|| compressed.into());
        Ok(Self { kind: kind(address), cache: cache(address), body: body.into(), gzip })
    }
}

fn kind(address: &str) -> &'static str {
    match address.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// Files in `assets/` carry a hash of their contents in their name.
fn cache(address: &str) -> &'static str {
    if address.starts_with("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}
