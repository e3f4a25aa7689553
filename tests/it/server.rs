//! A server on loopback that keeps what it was sent, byte for byte, and answers as told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// A running server. It ends with the test.
pub(crate) struct Server {
    /// Its base URL.
    pub(crate) url: String,
    requests: Receiver<Vec<u8>>,
}

/// Answers a request, given as text, with a status and JSON.
pub(crate) type Answer = fn(&str) -> (u16, String);

impl Server {
    /// Starts a server.
    pub(crate) fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it has an address"));
        let (sender, requests) = channel();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let sender = sender.clone();
                thread::spawn(move || {
                    serve(stream, answer, |request| {
                        // The test may be over.
                        let _ = sender.send(request);
                    });
                });
            }
        });
        Self { url, requests }
    }

    /// The next request as it came over the wire.
    pub(crate) fn request(&self) -> String {
        String::from_utf8(self.requests.recv().expect("a request came")).expect("it is text")
    }

    /// All requests that came and were not asked for yet.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.try_iter().map(|request| String::from_utf8(request).expect("it is text")).collect()
    }

    /// Whether no further request came.
    pub(crate) fn is_quiet(&self) -> bool {
        self.requests.try_recv().is_err()
    }
}

fn serve(mut stream: TcpStream, answer: Answer, keep: impl Fn(Vec<u8>)) {
    while let Some(request) = read(&mut stream) {
        let (status, body) = answer(&String::from_utf8_lossy(&request));
        keep(request);
        let head = format!("HTTP/1.1 {status} Told\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        if stream.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// One request: its head, and as much body as the head promises.
fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        request.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&request).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().expect("a length"));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    request.extend(body);
    Some(request)
}
