use super::*;
use std::fs;
use std::io::Read;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// A server of a small site, with a secret beside it.
fn server() -> (tempfile::TempDir, u16) {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    fs::create_dir_all(site.join("assets")).unwrap();
    fs::write(folder.path().join("secret.txt"), "not yours").unwrap();
    fs::write(site.join("index.html"), "<!doctype html><title>a page</title>").unwrap();
    fs::write(site.join("assets/engine-1a2b.wasm"), "\0asm".repeat(100)).unwrap();
    fs::write(site.join("assets/page-3c4d.js"), "let x = 1;".repeat(100)).unwrap();
    let policy = HeaderValue::from_static("default-src 'none'");
    let headers = vec![(HeaderName::from_static("content-security-policy"), policy)];
    let site = Site { assets: Assets::read(&site).unwrap(), headers };
    let (told, port) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
        runtime.block_on(async {
            let listener = listen(0).await.unwrap();
            told.send(listener.local_addr().unwrap().port()).unwrap();
            answer_all(listener, site).await
        })
    });
    let port = port.recv().unwrap();
    (folder, port)
}

/// The whole answer to these lines, body and all, as text with lower-case header names.
fn ask(port: u16, first_line: &str, more: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    write!(stream, "{first_line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn has(answer: &str, header: &str) -> bool {
    answer.lines().any(|line| line.eq_ignore_ascii_case(header))
}

#[test]
fn the_page_comes_with_its_policy_and_is_asked_for_anew() {
    let (_folder, port) = server();
    for address in ["/", "/index.html", "/?x=1"] {
        let answer = ask(port, &format!("GET {address}"), "");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with("<title>a page</title>"), "{answer}");
        assert!(has(&answer, "Content-Type: text/html; charset=utf-8"), "{answer}");
        assert!(has(&answer, "Content-Security-Policy: default-src 'none'"), "{answer}");
        assert!(has(&answer, "Cache-Control: no-cache"), "{answer}");
    }
}

#[test]
fn engines_can_stream_the_module_and_keep_it() {
    let (_folder, port) = server();
    let answer = ask(port, "GET /assets/engine-1a2b.wasm", "");
    assert!(has(&answer, "Content-Type: application/wasm"), "{answer}");
    assert!(has(&answer, "Cache-Control: public, max-age=31536000, immutable"), "{answer}");
    assert!(has(&answer, "Content-Length: 400"), "{answer}");
}

#[test]
fn scripts_are_compressed_for_those_who_can_read_it() {
    let (_folder, port) = server();
    let plain = ask(port, "GET /assets/page-3c4d.js", "");
    assert!(has(&plain, "Content-Type: text/javascript; charset=utf-8"), "{plain}");
    assert!(has(&plain, "Content-Length: 1000") && plain.contains("let x = 1;"), "{plain}");
    let small = ask(port, "GET /assets/page-3c4d.js", "Accept-Encoding: br, gzip\r\n");
    assert!(has(&small, "Content-Encoding: gzip") && !small.contains("let x = 1;"), "{small}");
}

#[test]
fn nothing_outside_the_site_is_handed_out() {
    let (_folder, port) = server();
    let outside = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/assets/../../secret.txt",
        "//secret.txt",
        "/..%2fsecret.txt",
        "/assets",
        "/assets/",
        "/none",
    ];
    for address in outside {
        let answer = ask(port, &format!("GET {address}"), "");
        assert!(answer.starts_with("HTTP/1.1 404"), "{address}: {answer}");
        assert!(!answer.contains("not yours"), "{address}: {answer}");
        assert!(has(&answer, "Content-Security-Policy: default-src 'none'"), "{address}: {answer}");
    }
}

#[test]
fn connections_that_ask_for_nothing_keep_nobody_waiting() {
    let (_folder, port) = server();
    let connect = || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    let idle: Vec<TcpStream> = (0..64).map(|_| connect()).collect();
    let mut asking: Vec<TcpStream> = (0..64).map(|_| connect()).collect();
    for stream in &mut asking {
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    }
    for stream in &mut asking {
        let mut start = [0; 12];
        stream.read_exact(&mut start).unwrap();
        assert_eq!(&start, b"HTTP/1.1 200");
    }
    drop(idle);
}

#[test]
fn only_reading_is_answered() {
    let (_folder, port) = server();
    assert!(ask(port, "POST /", "Content-Length: 0\r\n").starts_with("HTTP/1.1 405"));
    let head = ask(port, "HEAD /", "");
    assert!(head.starts_with("HTTP/1.1 200") && !head.contains("a page"), "{head}");
}

#[test]
fn a_folder_without_a_page_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Assets::read(folder.path()).is_err());
}
