//! What the targets share: a client that reaches nobody, and an endpoint picked by a byte.

use std::sync::OnceLock;

use cometchat::runtime::cli::{Answer, Program};
use cometchat::runtime::{BoxFuture, Builder, Bytes, Handle, Limits, Request, Response, Transport, TransportError};

/// A transport that has one answer for everything.
struct Canned(Bytes);

impl Transport for Canned {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let body = self.0.clone();
        Box::pin(async { Ok(Response::new(body)) })
    }
}

/// The settings of a client that always gets this answer.
pub fn builder(answer: impl Into<Bytes>) -> Builder {
    let builder = Builder::new("fuzz/0").variable("appId", "app".to_owned()).variable("region", "us".to_owned());
    builder.transport(Canned(answer.into()))
}

/// A client that always gets this answer.
pub fn client(answer: impl Into<Bytes>) -> Handle {
    builder(answer).credential("apikey", "example-key").build().expect("all is given")
}

/// Two bytes pick an endpoint; the rest is for the target.
pub fn endpoint(data: &[u8]) -> Option<(&'static Answer, &[u8])> {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    let program = PROGRAM.get_or_init(|| cometchat::cli::program().expect("the description is whole"));
    let (number, rest) = data.split_first_chunk()?;
    let answers = program.answers();
    Some((&answers[usize::from(u16::from_le_bytes(*number)) % answers.len()], rest))
}

/// The variables of a path.
pub fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}
