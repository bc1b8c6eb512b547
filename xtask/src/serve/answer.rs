//! From a request to what is answered.

use super::asset::Assets;
use tiny_http::Method;

pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, &'static str)>,
    pub(super) body: Vec<u8>,
}

pub(super) fn to(assets: &Assets, method: &Method, url: &str, accepts_gzip: bool) -> Answer {
    if !matches!(method, Method::Get | Method::Head) {
        return refusal(405, "This server only hands out files.\n", &[("Allow", "GET, HEAD")]);
    }
    let address = url.split(['?', '#']).next().unwrap_or_default();
    let Some(asset) = assets.at(address) else {
        return refusal(404, "There is no such file.\n", &[]);
    };
    let mut headers = vec![("Content-Type", asset.kind), ("Cache-Control", asset.cache)];
    let body = match &asset.gzip {
        Some(gzip) => {
            headers.push(("Vary", "Accept-Encoding"));
            if accepts_gzip {
                headers.push(("Content-Encoding", "gzip"));
            }
            if accepts_gzip { gzip } else { &asset.body }
        }
        None => &asset.body,
    };
    Answer { status: 200, headers, body: body.clone() }
}

fn refusal(status: u16, words: &str, more: &[(&'static str, &'static str)]) -> Answer {
    let fixed = [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")];
    Answer { status, headers: fixed.iter().chain(more).copied().collect(), body: words.as_bytes().to_vec() }
}
