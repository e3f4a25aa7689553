//! The judge of what goes over the wire: every sample of every endpoint is sent to Prism, which knows nothing of us and holds the request against the
//! vendor's OpenAPI document of its family, and against the document that we make.
//!
//! What the vendor's documents have wrong stands in `tests/judge/reasons.yaml`; ours has to fit as it is. Requests of `tests/judge/wrong.yaml` go
//! with the others and have to be refused.

mod reasons;
mod requests;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use codegen::api::shape;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::node::Node;
use crate::print;
use crate::test::{Verdict, cargo, folder, succeeds};
use reasons::{Reason, Violation, compare};
use requests::{Request, Sample, Wrong};

/// The name of the document that we make.
const OWN: &str = "own";

/// What Prism says of a request that its document does not describe at all.
const NO_ROUTE: &str = "Selected route not found";

/// A document, and what is put before it.
struct Court<'a> {
    name: String,
    file: PathBuf,
    samples: Vec<&'a Sample>,
    wrong: Vec<&'a Wrong>,
}

/// An endpoint as `cargo xtask endpoints` lists it.
#[derive(Deserialize)]
struct Endpoint {
    method: String,
    path: String,
    family: String,
}

/// Judges all requests.
pub(crate) fn run() -> Result<Verdict> {
    let vendor = folder().join("../shared/openapi");
    if !vendor.is_dir() {
        return Ok(Verdict::NotRun("the vendor's OpenAPI documents are not beside the workspace".into()));
    }
    let node = match Node::with(&folder().join("tests/judge"), &folder().join("target/judge"))? {
        Ok(node) => node,
        Err(reason) => return Ok(Verdict::NotRun(reason)),
    };
    let own = Path::new("target/judge/openapi.json");
    if !succeeds(cargo(&["xtask", "openapi", "--out"]).arg(own))? {
        return Ok(Verdict::Failed);
    }
    let Some(samples) = requests::samples()? else { return Ok(Verdict::Failed) };
    let (wrong, reasons) = (yaml::<Vec<Wrong>>("wrong.yaml")?, yaml::<Vec<Reason>>("reasons.yaml")?);
    let courts = courts(&samples, &wrong, &vendor, own);
    let verdicts = judge(&node, &courts)?;
    let (endpoints, mut faults) = (endpoints()?, Vec::new());
    let mut found = BTreeSet::new();
    for (court, verdicts) in courts.iter().zip(&verdicts) {
        let (of_samples, of_wrong) = verdicts.split_at(court.samples.len());
        faults.extend(court.lets_pass(of_wrong));
        found.extend(court.violations(of_samples));
        faults.extend(court.count(of_samples, &endpoints)?);
    }
    faults.extend(compare(&found, &reasons));
    for fault in &faults {
        print::out(&format!("  {fault}\n"));
    }
    print::out(&format!("{} violations, {} reasons, {} faults\n", found.len(), reasons.len(), faults.len()));
    Ok(if faults.is_empty() { Verdict::Passed } else { Verdict::Failed })
}

/// A court for each document of the vendor that has samples, and one for our own, before which all of them come.
fn courts<'a>(samples: &'a [Sample], wrong: &'a [Wrong], vendor: &Path, own: &Path) -> Vec<Court<'a>> {
    let families: BTreeSet<&str> = samples.iter().map(|sample| sample.document.as_str()).collect();
    let court = |name: &str, file: PathBuf, samples| {
        let wrong = wrong.iter().filter(|wrong| wrong.document == name).collect();
        Court { name: name.to_owned(), file, samples, wrong }
    };
    let of_vendor = families.into_iter().map(|family| {
        let own_samples = samples.iter().filter(|sample| sample.document == family).collect();
        court(family, vendor.join(format!("{family}.json")), own_samples)
    });
    of_vendor.chain([court(OWN, folder().join(own), samples.iter().collect())]).collect()
}

/// The violations of each request, in each court.
fn judge(node: &Node, courts: &[Court<'_>]) -> Result<Vec<Vec<Vec<String>>>> {
    let cases: Result<Vec<Value>> =
        courts.iter().map(|court| Ok(json!({"document": court.file.canonicalize()?, "requests": court.requests()}))).collect();
    let mut script = node.command("tests/judge/judge.js").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot run `node`")?;
    script.stdin.take().context("the judge reads its input")?.write_all(json!(cases?).to_string().as_bytes())?;
    let output = script.wait_with_output()?;
    ensure!(output.status.success(), "the judge could not work");
    let verdicts: Vec<Vec<Vec<String>>> = serde_json::from_slice(&output.stdout).context("the judge does not say what was asked")?;
    let complete = courts.iter().map(|court| court.requests().len()).eq(verdicts.iter().map(Vec::len));
    ensure!(complete, "the judge has left out requests");
    Ok(verdicts)
}

impl Court<'_> {
    fn requests(&self) -> Vec<Request> {
        let samples = self.samples.iter().map(|sample| sample.request.clone());
        samples.chain(self.wrong.iter().map(|wrong| wrong.to_request())).collect()
    }

    /// Wrong requests that were not refused as they should.
    fn lets_pass(&self, verdicts: &[Vec<String>]) -> Vec<String> {
        let pairs = self.wrong.iter().zip(verdicts).filter(|(wrong, found)| !found.contains(&wrong.violation));
        pairs
            .map(|(wrong, found)| format!("the judge does not refuse `{}` of `{}` as it should, but finds {found:?}", wrong.request, self.name))
            .collect()
    }

    fn violations(&self, verdicts: &[Vec<String>]) -> Vec<Violation> {
        let each = self.samples.iter().zip(verdicts);
        each.flat_map(|(sample, found)| {
            let violation = |says: &String| Violation { document: self.name.clone(), endpoint: sample.endpoint.clone(), says: says.clone() };
            found.iter().map(violation)
        })
        .collect()
    }

    /// Prints how many endpoints were judged; these are all of the spec that the document has.
    fn count(&self, verdicts: &[Vec<String>], endpoints: &[Endpoint]) -> Result<Option<String>> {
        let known = self.samples.iter().zip(verdicts).filter(|(_, found)| found.iter().all(|says| says != NO_ROUTE));
        let judged: BTreeSet<&str> = known.map(|(sample, _)| sample.endpoint.as_str()).collect();
        let operations = operations(&serde_json::from_slice(&fs::read(&self.file)?)?);
        let of_document = |endpoint: &&Endpoint| {
            let here = self.name == OWN || self.name == endpoint.family;
            here && operations.contains(&(endpoint.method.clone(), shape(&endpoint.path)))
        };
        let expected = endpoints.iter().filter(of_document).count();
        let (name, requests) = (&self.name, self.samples.len());
        print::out(&format!("{name:12} {:4} of {:4} operations, {requests:4} requests\n", judged.len(), operations.len()));
        let fault = || format!("{} endpoints were judged by the document `{name}`, which has {expected} of the spec", judged.len());
        Ok((judged.len() != expected).then(fault))
    }
}

/// Method and unnamed path of all that a document describes.
fn operations(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let each = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten().filter(|(_, operation)| operation.get("responses").is_some());
        methods.map(move |(method, _)| (method.to_uppercase(), shape(path)))
    });
    each.collect()
}

fn endpoints() -> Result<Vec<Endpoint>> {
    let output = cargo(&["xtask", "endpoints", "--format", "json"]).output().context("cannot list the endpoints")?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn yaml<T: DeserializeOwned>(name: &str) -> Result<T> {
    let file = folder().join("tests/judge").join(name);
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    serde_yaml::from_str(&text).with_context(|| format!("cannot understand `{}`", file.display()))
}
