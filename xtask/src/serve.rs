//! Serves a built site on 127.0.0.1, for people and for the tests in browsers.

mod answer;
mod asset;
mod headers;

use crate::workspace::Workspace;
use anyhow::{Context, Result, anyhow};
use asset::Assets;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::{io, thread};
use tiny_http::{Header, Request, Response, Server};

const THREADS: usize = 4;
const USUAL_PORT: u16 = 8080;

/// What is served, and what is said with every answer.
struct Site {
    assets: Assets,
    headers: Vec<(&'static str, String)>,
}

/// Serves the folder as it is now. The first line on stdout is the address.
pub(crate) fn until_stopped(workspace: &Workspace, folder: &Path, port: Option<u16>) -> Result<()> {
    let site = Site { assets: Assets::read(folder)?, headers: headers::of_the_site(workspace)? };
    let server = match port {
        Some(port) => listen(port)?,
        None => listen(USUAL_PORT).or_else(|_| listen(0))?,
    };
    println!("http://{}/", server.server_addr());
    io::stdout().flush()?;
    for thread in answering(server, site) {
        thread.join().map_err(|_| anyhow!("the server stopped"))?;
    }
    Ok(())
}

fn listen(port: u16) -> Result<Server> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| anyhow!("{error}"));
    server.with_context(|| format!("port {port} is not free"))
}

fn answering(server: Server, site: Site) -> Vec<thread::JoinHandle<()>> {
    let shared = Arc::new((server, site));
    let one = || {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let (server, site) = shared.as_ref();
            while let Ok(request) = server.recv() {
                // Someone who went away before the answer is not our failure.
                drop(respond(site, request));
            }
        })
    };
    (0..THREADS).map(|_| one()).collect()
}

fn respond(site: &Site, request: Request) -> io::Result<()> {
    let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accepts_gzip = accepted.is_some_and(|header| header.value.as_str().contains("gzip"));
    let answer = answer::to(&site.assets, request.method(), request.url(), accepts_gzip);
    let with_answer = answer.headers.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let mut response =
        Response::from_data(answer.body).with_status_code(answer.status).with_chunked_threshold(usize::MAX);
    for (name, value) in site.headers.iter().cloned().chain(with_answer) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

#[cfg(test)]
mod tests;
