//! Any answer to any endpoint: it is read or refused, and what is read is written back as something that is read the same way again. Half of the answers
//! are drawn in the shape that the spec declares, and of these all data are kept.

#![no_main]

use std::path::Path;
use std::sync::OnceLock;

use codegen::Sources;
use codegen::api::{Api, Endpoint};
use cometchat::runtime::cli::Answer;
use cometchat::runtime::{Call, Error, ErrorKind};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

#[path = "../../tests/it/shapes.rs"]
#[allow(dead_code, reason = "tests use all of it")]
mod shapes;

fuzz_target!(|data: &[u8]| {
    let Some((command, rest)) = fuzz::endpoint(data) else { return };
    let Some((kind, rest)) = rest.split_first() else { return };
    let drawn = kind % 2 == 1;
    let answer = if drawn { draw(command, rest).to_string().into_bytes() } else { rest.to_vec() };
    match read(command, answer.clone()) {
        Ok(data) => {
            // What an answer had around its data is among the data, but for the outermost key.
            let again = match command.endpoint().envelope.data {
                Some(key) => json!({key: data}),
                None => data.clone(),
            };
            if drawn {
                assert_eq!(read(command, again.to_string().into_bytes()).expect("it can be read again"), data, "{}", command.endpoint().id);
            }
        }
        // A boolean that was drawn may say that the call failed.
        Err(error) if drawn && error.kind() == ErrorKind::Api => {}
        Err(error) if drawn => panic!("{error:?}: {}", String::from_utf8_lossy(&answer)),
        Err(error) => {
            assert!(matches!(error.kind(), ErrorKind::NotJson | ErrorKind::Decode | ErrorKind::Api | ErrorKind::Transport), "{error:?}");
            assert!(error.body().is_none_or(|body| body.len() <= 64 * 1024));
        }
    }
});

/// What the spec says of the endpoint.
fn described(command: &'static Answer) -> (&'static Endpoint, &'static Api) {
    static MODEL: OnceLock<Api> = OnceLock::new();
    let model = MODEL.get_or_init(|| {
        let mut sources = Sources::new("spec");
        add(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec")), "", &mut sources);
        codegen::model(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
    });
    let mut endpoints = model.resources.iter().flat_map(|resource| &resource.endpoints);
    (endpoints.find(|endpoint| endpoint.id == command.endpoint().id).expect("the spec has it"), model)
}

fn add(folder: &Path, below: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).expect("the spec can be read").flatten() {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add(&entry.path(), &format!("{name}/"), sources);
        } else {
            sources.insert(name, std::fs::read(entry.path()).expect("its files too"));
        }
    }
}

fn draw(command: &'static Answer, bytes: &[u8]) -> Value {
    let (endpoint, model) = described(command);
    let mut draws = shapes::Draws::of(bytes);
    let data = endpoint.returns.as_ref().map_or(Value::Null, |ty| shapes::Shapes::of(model).document(ty, &mut draws));
    endpoint.envelope.as_ref().unwrap_or(&model.families[endpoint.family].envelope).wrap(data)
}

fn read(command: &'static Answer, answer: Vec<u8>) -> Result<Value, Error> {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    }
    let client = fuzz::client(answer);
    let call =
        fuzz::variables(command.endpoint().path).fold(Call::new::<()>(&client, command.endpoint()), |call, name| call.path::<String>(name, "1"));
    RUNTIME.with(|runtime| runtime.block_on(command.one(call))).map(|answer| answer.data)
}
