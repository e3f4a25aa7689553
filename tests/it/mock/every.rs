//! Every endpoint: what the client sends is taken, and what comes back is read.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpStream;

use cometchat::mock::MockServer;
use cometchat::runtime::{Bytes, Request};
use serde_json::Value;

use crate::examples::{read, typed};
use crate::samples;

/// Sends a request as it is, and reads the status and the answer.
fn exchange(request: &Request<Bytes>) -> (u16, Value) {
    let uri = request.uri();
    let mut stream = TcpStream::connect(uri.authority().unwrap().as_str()).unwrap();
    let mut head = format!("{} {} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n", request.method(), uri.path_and_query().unwrap());
    for (name, value) in request.headers() {
        let _ = write!(head, "{name}: {}\r\n", value.to_str().unwrap());
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", request.body().len());
    stream.write_all(&[head.as_bytes(), request.body()].concat()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sample_is_taken_and_every_answer_read() {
    let api = MockServer::start().await;
    let client = api.client();
    client.users().create("ada", "Ada").await.unwrap();
    let clients = samples::Clients {
        on_behalf_of: client.on_behalf_of("ada"),
        full_access: client,
        auth_only: api.client_auth_only(),
        management_client: api.management_client(),
    };
    let mut faults = String::new();
    for (_, samples) in samples::all(&clients) {
        for sample in samples {
            let (id, case) = (sample.endpoint.id, &sample.case);
            let request = sample.request.unwrap();
            let (status, answer) = exchange(&request);
            match status {
                200 => {
                    if let Err(error) = tokio::task::spawn_blocking(move || read(typed(id), answer)).await.unwrap() {
                        let _ = writeln!(faults, "{id} {case}: {error}");
                    }
                }
                // Most samples are about things that nobody has made.
                404 | 409 => assert!(answer.to_string().contains("there "), "{id} {case}: {answer}"),
                _ => drop(writeln!(faults, "{id} {case}: {status} {answer}")),
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}
