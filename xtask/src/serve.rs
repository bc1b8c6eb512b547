//! Serves a built site on 127.0.0.1, for people and for the tests in browsers.

mod answer;
mod asset;
mod headers;

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use asset::Assets;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;

const USUAL_PORT: u16 = 8080;

/// What is served, and what is said with every answer.
struct Site {
    assets: Assets,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// Serves the folder as it is now. The first line on stdout is the address.
pub(crate) fn until_stopped(workspace: &Workspace, folder: &Path, port: Option<u16>) -> Result<()> {
    let site = Site { assets: Assets::read(folder)?, headers: headers::of_the_site(workspace)? };
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(async {
        let listener = match port {
            Some(port) => listen(port).await?,
            None => match listen(USUAL_PORT).await {
                Ok(listener) => listener,
                Err(_) => listen(0).await?,
            },
        };
        println!("http://{}/", listener.local_addr()?);
        io::stdout().flush()?;
        answer_all(listener, site).await
    })
}

async fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.with_context(|| format!("port {port} is not free"))
}

/// Browsers keep connections open, and open some that they never use: none of them may keep another waiting.
async fn answer_all(listener: TcpListener, site: Site) -> Result<()> {
    let site = Arc::new(site);
    loop {
        let (stream, _) = listener.accept().await?;
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            let answer = service_fn(|request| {
                let response = respond(&site, &request);
                async { Ok::<_, Infallible>(response) }
            });
            // Someone who went away before the answer is not our failure.
            drop(http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await);
        });
    }
}

fn respond(site: &Site, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let accepts_gzip = accepted.is_some_and(|value| value.contains("gzip"));
    let answer = answer::to(&site.assets, request.method(), request.uri().path(), accepts_gzip);
    let mut response = Response::new(Full::new(answer.body));
    *response.status_mut() = answer.status;
    response.headers_mut().extend(site.headers.iter().cloned().chain(answer.headers));
    response
}

#[cfg(test)]
mod tests;
