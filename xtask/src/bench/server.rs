//! A server on loopback that answers every request alike, without looking at it. Clients are what is measured, so it does as little as it can.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use anyhow::Result;

const USERS: &str = r#"{"data":[
{"uid":"ada","name":"Ada Lovelace","avatar":"https://example.com/ada.png","role":"default","status":"offline","createdAt":1767261600,"updatedAt":1767261650},
{"uid":"grace","name":"Grace Hopper","role":"default","status":"online","metadata":{"tea":"green"},"createdAt":1767261500}],
"meta":{"pagination":{"total":2,"count":2,"per_page":2,"current_page":1,"total_pages":1},"cursor":{"updatedAt":1767261500,"affix":"append"}}}"#;

/// Starts it, and says where it is.
pub(super) fn start() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            // A client that hangs up has what it wanted.
            thread::spawn(move || drop(serve(&connection)));
        }
    });
    Ok(url)
}

fn serve(mut connection: &TcpStream) -> Result<()> {
    connection.set_nodelay(true)?;
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{USERS}", USERS.len());
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let read = connection.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        request.extend_from_slice(&part[..read]);
        if request.ends_with(b"\r\n\r\n") {
            connection.write_all(answer.as_bytes())?;
            request.clear();
        }
    }
}
