//! Every model, with documents of its shape: what is read is written back as it came, and what is shown has no secret in it.

use codegen::api::TypeKind;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use serde_json::Value;

use crate::samples::types::{self, Read};
use crate::shapes::{Draws, Shapes};
use crate::{examples, project};

/// How many documents of each type are drawn.
const CASES: u32 = 128;

fn read_of(name: &str) -> Read {
    types::ALL.iter().find_map(|(known, read)| (*known == name).then_some(*read)).expect("the table has every type")
}

/// Reads a document; says what of it is lost, or shown although it is secret.
fn fault(read: Read, document: &Value) -> Option<String> {
    let (written, shown) = match read(document.to_string().as_bytes()) {
        Ok(read) => read,
        Err(mismatch) => return Some(mismatch.to_string()),
    };
    let lost = examples::difference("document", document, &written);
    lost.or_else(|| (shown.contains("canary") || shown.contains("bird")).then(|| format!("it is shown: {shown}")))
}

#[test]
fn every_model_is_read_and_written_back_and_shows_no_secret() {
    let model = project::model();
    let shapes = Shapes::of(&model);
    let (mut models, mut secretive) = (0, 0);
    for def in model.types().filter(|def| matches!(def.kind, TypeKind::Record(_) | TypeKind::Union(_))) {
        let name = def.name.pascal();
        let read = read_of(&name);
        let check = |draws: &mut Draws<'_>| {
            let document = shapes.named(&name, draws);
            fault(read, &document).map_or(Ok(()), |fault| Err(TestCaseError::fail(format!("{name}: {fault}\n{document:#}"))))
        };
        let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
        let drawn = runner.run(&vec(any::<u8>(), 0..200), |bytes| check(&mut Draws::of(&bytes)));
        if let Err(TestError::Fail(reason, _)) = drawn {
            panic!("{reason}");
        }
        check(&mut Draws::full()).unwrap_or_else(|error| panic!("{error}"));
        models += 1;
        secretive += usize::from(shapes.named(&name, &mut Draws::full()).to_string().contains("canary"));
    }
    assert!(models > 200 && secretive > 40, "only {models} models, {secretive} of them with secrets");
}
