//! Faults of HTTP/2, whose frames are written by hand.

use crate::server::Act;
use crate::server::Step::{Close, Count, Hang, ReadSome, Send};

const OK: &str = r#"{"data":{"a":"b"}}"#;

/// A client's greeting is shorter than this, and with a request it is longer.
const GREETING: usize = 120;

/// Codes of errors.
const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

fn settings() -> Vec<u8> {
    [frame(4, 0, 0, &[]), frame(4, 1, 0, &[])].concat()
}

/// The status 200, which has a number of its own.
fn head() -> Vec<u8> {
    frame(1, 4, 1, &[0x88])
}

/// The same with a length, whose name has the number 28.
fn head_of(length: usize) -> Vec<u8> {
    let length = length.to_string();
    frame(1, 4, 1, &[&[0x88, 0x0f, 28 - 15, u8::try_from(length.len()).unwrap()], length.as_bytes()].concat())
}

fn data(bytes: &str, last: bool) -> Vec<u8> {
    frame(0, last.into(), 1, bytes.as_bytes())
}

fn reset(code: u32) -> Vec<u8> {
    frame(3, 0, 1, &code.to_be_bytes())
}

/// The connection goes away after this stream.
fn goes_away(last: u32, code: u32) -> Vec<u8> {
    frame(7, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
}

/// Each fault with what the server does, once a request is there.
pub fn all() -> Vec<(&'static str, Act)> {
    let act = |counts: bool, frames: &[Vec<u8>], end| {
        let count = counts.then_some(Count);
        Act([ReadSome(GREETING)].into_iter().chain(count).chain([Send([settings(), frames.concat()].concat()), end]).collect())
    };
    vec![
        ("HTTP/2", act(true, &[head(), data(OK, true)], Hang)),
        ("the stream is refused", act(false, &[reset(REFUSED_STREAM), goes_away(1, NO_ERROR)], Hang)),
        ("the server goes away without the stream", act(false, &[goes_away(0, NO_ERROR)], Hang)),
        ("the server goes away for an error", act(true, &[goes_away(0, INTERNAL_ERROR)], Hang)),
        ("the stream is reset for an error", act(true, &[reset(INTERNAL_ERROR), goes_away(1, NO_ERROR)], Hang)),
        ("the server goes away with the stream, and closes", act(true, &[goes_away(1, NO_ERROR)], Close)),
        ("the stream is reset in the body", act(true, &[head(), data("{", false), reset(NO_ERROR), goes_away(1, NO_ERROR)], Hang)),
        (
            "the stream is reset in a body of known length",
            act(true, &[head_of(100), data("{", false), reset(NO_ERROR), goes_away(1, NO_ERROR)], Hang),
        ),
        ("the stream is reset before a body of known length", act(true, &[head_of(100), reset(NO_ERROR), goes_away(1, NO_ERROR)], Hang)),
        ("closed in the body", act(true, &[head(), data("{", false)], Close)),
        ("a frame that is none", act(true, &[frame(1, 4, 1, &[0xff; 20])], Hang)),
    ]
}
