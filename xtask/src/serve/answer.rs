//! From a request to what is answered.

use super::asset::Assets;
use hyper::body::Bytes;
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, HeaderValue, VARY};
use hyper::{Method, StatusCode};

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Bytes,
}

pub(super) fn to(assets: &Assets, method: &Method, path: &str, accepts_gzip: bool) -> Answer {
    if !matches!(*method, Method::GET | Method::HEAD) {
        let refusal = "This server only hands out files.\n";
        return refused(StatusCode::METHOD_NOT_ALLOWED, refusal, &[(ALLOW, "GET, HEAD")]);
    }
    let Some(asset) = assets.at(path) else {
        return refused(StatusCode::NOT_FOUND, "There is no such file.\n", &[]);
    };
    let mut said = vec![(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, asset.cache)];
    let body = match &asset.gzip {
        Some(gzip) => {
            said.push((VARY, "Accept-Encoding"));
            if accepts_gzip {
                said.push((CONTENT_ENCODING, "gzip"));
            }
            if accepts_gzip { gzip } else { &asset.body }
        }
        None => &asset.body,
    };
    Answer { status: StatusCode::OK, headers: headers(&said), body: body.clone() }
}

fn refused(status: StatusCode, words: &'static str, more: &[(HeaderName, &'static str)]) -> Answer {
    let said = [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    let headers = headers(&[&said, more].concat());
    Answer { status, headers, body: Bytes::from_static(words.as_bytes()) }
}

fn headers(said: &[(HeaderName, &'static str)]) -> Vec<(HeaderName, HeaderValue)> {
    said.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))).collect()
}
