//! The check of the document by an independent validator, which also compares each example with its schema.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::Result;

use crate::print;
use crate::python::Python;
use crate::test::{Verdict, cargo, folder, succeeds};

/// It holds schemas against the meta-schema too, and finds ids that stand twice and variables that nothing declares.
const VALIDATOR: &str = "openapi-spec-validator==0.9.0";

/// Writes the document and has it judged, and once a document that is known to be wrong.
pub(crate) fn run() -> Result<Verdict> {
    let python = match Python::with(VALIDATOR)? {
        Ok(python) => python,
        Err(reason) => return Ok(Verdict::NotRun(reason)),
    };
    let validate = |document: &Path| {
        let mut command = python.command();
        command.args(["tests/openapi/validate.py".as_ref(), document]);
        command
    };
    if succeeds(validate("tests/openapi/wrong.json".as_ref()).stdout(Stdio::null()))? {
        print::err("error: the validator takes a wrong document for a valid one\n");
        return Ok(Verdict::Failed);
    }
    fs::create_dir_all(folder().join("target"))?;
    let document = Path::new("target/openapi.json");
    let written = succeeds(cargo(&["xtask", "openapi", "--out"]).arg(document))?;
    Ok(if written && succeeds(&mut validate(document))? { Verdict::Passed } else { Verdict::Failed })
}
