//! The wire: what every endpoint sends, one line of HTTP for the least input and one for all of it.

use std::collections::BTreeSet;
use std::fs;

use cometchat::runtime::{Bytes, Endpoint, Request};
use cometchat::{AppId, Client, ManagementClient, Region};
use serde_json::{Value, json};

use crate::{project, samples};

/// The environment of a command line that has their keys.
pub(crate) const KEYS: [(&str, &str); 3] =
    [("COMETCHAT_API_KEY", "example-key"), ("COMETCHAT_MANAGEMENT_KEY", "example-key"), ("COMETCHAT_MANAGEMENT_SECRET", "example-secret")];

/// Clients whose keys are no keys.
pub(crate) fn clients() -> samples::Clients {
    let app = || AppId::new("app").expect("it fits");
    let full_access = Client::builder(app(), Region::Us).api_key("example-key").build().expect("all is given");
    samples::Clients {
        on_behalf_of: full_access.on_behalf_of("ada"),
        full_access,
        auth_only: Client::builder(app(), Region::Us).auth_key("example-auth-key").build().expect("all is given"),
        management_client: ManagementClient::builder().credentials("example-key", "example-secret").build().expect("all is given"),
    }
}

/// `METHOD URL  headers  body`
fn line(request: &Request<Bytes>) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "⏎");
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .filter(|(name, _)| !["user-agent", "accept"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {}", text(value.as_bytes())))
        .collect();
    headers.sort();
    format!("{} {}  {}  {}", request.method(), request.uri(), headers.join("; "), text(request.body())).trim_end().to_owned()
}

#[test]
fn every_endpoint_sends_what_the_spec_says() {
    let mut seen = BTreeSet::new();
    for (resource, samples) in samples::all(&clients()) {
        let lines = samples.iter().map(|sample| {
            seen.insert(sample.endpoint.id.to_owned());
            let line = sample.request.as_ref().map_or_else(ToString::to_string, line);
            format!("{} {}\n    {line}", sample.endpoint.id, sample.case)
        });
        insta::with_settings!({snapshot_path => "snapshots/wire", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(resource, lines.collect::<Vec<_>>().join("\n"));
        });
    }
    let described: BTreeSet<String> = project::model().endpoints().map(|endpoint| endpoint.id.clone()).collect();
    assert_eq!(seen, described, "every endpoint of the spec has a sample");
}

/// The base URL of an endpoint, for these clients.
pub(crate) fn base(endpoint: &Endpoint) -> String {
    endpoint.family.base.replace("{appId}", "app").replace("{region}", "us")
}

/// A request as data. The judge (`cargo xtask test judge`) sends it once more.
fn data(sample: &samples::Sample) -> Value {
    let request = sample.request.as_ref().unwrap_or_else(|error| panic!("{} {}: {error}", sample.endpoint.id, sample.case));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("samples are texts");
    let headers: Vec<_> = request.headers().iter().map(|(name, value)| (name.as_str(), text(value.as_bytes()))).collect();
    let (base, url) = (base(sample.endpoint), request.uri().to_string());
    json!({
        "endpoint": sample.endpoint.id,
        "case": sample.case,
        "document": sample.endpoint.family.id,
        "method": request.method().as_str(),
        "base": base,
        "path": url.strip_prefix(&base).expect("a URL starts with its base"),
        "headers": headers,
        "body": text(request.body()),
    })
}

#[test]
fn every_sample_can_be_sent() {
    let sent: Vec<Value> = samples::all(&clients()).iter().flat_map(|(_, samples)| samples).map(data).collect();
    let folder = project::root().join("target/judge");
    fs::create_dir_all(&folder).expect("the folder of what is built can be written");
    fs::write(folder.join("wire.json"), json!(sent).to_string()).expect("so can a file in it");
}
