//! The samples of the reference page: those in Rust compile, and each endpoint's three send the same request, the one by which the spec describes it. The
//! command line reads its own, and those of shortcuts send what the methods send.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::built::{Program, Workspace};
use crate::server::Server;
use crate::shell::{SETTINGS, Shell};
use crate::{project, samples, shell, wire};

/// What the page shows of an endpoint.
struct Shown {
    id: String,
    rust: String,
    /// The endpoint's own, and those of its shortcuts.
    own: Vec<String>,
    curl: String,
}

/// A request as far as samples determine it: method and target, who calls, and what is sent.
#[derive(Debug, PartialEq)]
struct Sent {
    line: String,
    headers: Vec<(String, String)>,
    body: Value,
}

/// The headers by which the server knows who calls.
const KNOWN: [&str; 4] = ["apikey", "key", "secret", "onbehalfof"];

#[test]
fn three_samples_are_one_request() {
    let (shown, server) = (shown(), Server::start(|_| (200, json!({"data": []}).to_string())));
    let (program, bases) = (rust(&shown), bases());
    let file = tempfile::Builder::new().prefix("").suffix("file.txt").tempfile().expect("a file can be made");
    let path = file.path().to_string_lossy().into_owned();
    let shell = Shell::at(&server.url);
    let environment = shell.environment();
    let mut faults = Vec::new();
    for Shown { id, own, curl, .. } in &shown {
        let rust = sent(&program, &environment, &[id], &server);
        let typed: Vec<String> = words("cometchat", &own[0]).into_iter().map(|word| if word == "file.txt" { path.clone() } else { word }).collect();
        let own = sent(shell::program(), &environment, &typed.iter().map(String::as_str).collect::<Vec<_>>(), &server);
        let curl = curled(&words("curl", curl), &bases);
        if rust.is_err() || rust != own || rust.as_ref() != Ok(&curl) {
            faults.push(format!("{id}:\n  Rust  {rust:?}\n  own   {own:?}\n  curl  {curl:?}"));
        }
    }
    assert!(faults.is_empty(), "{} samples differ:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn shortcuts_are_shown_too() {
    let (shown, server, mut seen) = (shown(), Server::start(|_| (200, json!({"data": []}).to_string())), 0);
    let (shell, clients) = (Shell::at(&server.url), wire::clients());
    let samples: Vec<_> = samples::all(&clients).into_iter().flat_map(|(_, samples)| samples).collect();
    for endpoint in project::model().endpoints() {
        let Shown { own, .. } = shown.iter().find(|shown| shown.id == endpoint.id).expect("every endpoint is shown");
        assert_eq!(own.len(), 1 + endpoint.shortcuts.len(), "{own:?}");
        for (typed, shortcut) in own.iter().skip(1).zip(&endpoint.shortcuts) {
            let is_its = |sample: &&samples::Sample| sample.endpoint.id == endpoint.id && sample.case == shortcut.name.wire();
            let method = samples.iter().find(is_its).and_then(|sample| sample.request.as_ref().ok()).expect("it can be sent");
            let words = words("cometchat", typed);
            let typed = sent(shell::program(), &shell.environment(), &words.iter().map(String::as_str).collect::<Vec<_>>(), &server);
            let typed = typed.unwrap_or_else(|reason| panic!("{words:?}: {reason}"));
            assert!(method.uri().to_string().ends_with(typed.line.split(' ').nth(1).expect("a target")), "{words:?}: {}", typed.line);
            assert_eq!(typed.body, serde_json::from_slice::<Value>(method.body()).unwrap_or_default(), "{words:?}");
            seen += 1;
        }
    }
    assert!(seen > 0, "the spec has shortcuts");
}

/// All that the page shows, one for each endpoint of the spec.
fn shown() -> Vec<Shown> {
    let page = fs::read_to_string(project::root().join("generated/reference.html")).expect("the page is there");
    let shown: Vec<Shown> = page
        .split("<details class=\"endpoint\" id=\"")
        .skip(1)
        .map(|part| {
            let code = |kind: &str| {
                let (_, rest) = part.split_once(&format!("data-kind=\"{kind}\"")).expect("the sample is there");
                let (code, _) = rest.split_once("<code>").and_then(|(_, code)| code.split_once("</code>")).expect("it has code");
                code.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
            };
            let id = part.split('"').next().unwrap_or_default().to_owned();
            Shown { id, rust: code("rust"), own: code("cli").split("\n\n").map(str::to_owned).collect(), curl: code("curl") }
        })
        .collect();
    let endpoints: usize = project::model().resources.iter().map(|resource| resource.endpoints.len()).sum();
    assert_eq!(shown.len(), endpoints);
    shown
}

/// A program that runs the sample whose endpoint it is told.
fn rust(shown: &[Shown]) -> Program {
    let samples: Vec<String> = shown
        .iter()
        .enumerate()
        .map(|(index, Shown { rust, .. })| format!("async fn sample_{index}() -> Result<(), cometchat::Error> {{\n{rust}\nOk(())\n}}\n\n"))
        .collect();
    let arms: Vec<String> =
        shown.iter().enumerate().map(|(index, Shown { id, .. })| format!("        {id:?} => sample_{index}().await,\n")).collect();
    let (samples, arms) = (samples.concat(), arms.concat());
    let source = format!(
        "#![allow(deprecated, unused)]\n\n{samples}#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {{\n    let _ = match \
         std::env::args().nth(1).unwrap().as_str() {{\n{arms}        _ => unreachable!(),\n    }};\n}}\n"
    );
    let manifest = "[package]\nname = \"reference\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ncometchat = { path = \
                    \"../../generated\" }\ntokio = { version = \"1\", default-features = false, features = [\"rt\", \"macros\"] }\n\n[workspace]\n";
    let workspace = Workspace::open("reference");
    workspace.write("Cargo.toml", manifest);
    workspace.write("src/main.rs", &source);
    workspace.build(&[], "reference")
}

/// What a program sends; else what it says.
fn sent(program: &Program, environment: &[(&str, &str)], arguments: &[&str], server: &Server) -> Result<Sent, String> {
    let run = program.run(environment, arguments);
    let request = server.requests().into_iter().next().ok_or(run.err)?;
    let (head, body) = request.split_once("\r\n\r\n").expect("a head ends");
    let mut lines = head.lines();
    let line = lines.next().expect("a request line").trim_end_matches(" HTTP/1.1").to_owned();
    let headers = lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(Sent::new(line, headers.collect(), body))
}

impl Sent {
    /// A body of parts counts as none: its boundary is another each time.
    fn new(line: String, mut headers: Vec<(String, String)>, body: &str) -> Self {
        headers.retain(|(name, _)| KNOWN.contains(&name.as_str()));
        headers.sort();
        Self { line, headers, body: serde_json::from_str(body).unwrap_or_default() }
    }
}

/// The words of a sample behind the program's name, as a shell reads them.
fn words(program: &str, sample: &str) -> Vec<String> {
    let script = format!("{program}() {{ printf '%s\\0' \"$@\"; }}\n{sample}\n");
    let output = Command::new("sh").args(["-c", &script]).envs(SETTINGS).output().expect("there is a shell");
    assert!(output.status.success(), "{sample}\n{output:?}");
    let text = String::from_utf8(output.stdout).expect("words are text");
    text.split_terminator('\0').map(str::to_owned).collect()
}

/// The base URLs of all families, for the app of these tests.
fn bases() -> Vec<String> {
    let mut bases: Vec<String> =
        project::model().families.iter().map(|family| family.base.replace("{appId}", "app").replace("{region}", "us")).collect();
    // A longer one first, since another may be its start.
    bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
    bases
}

/// What curl would send.
fn curled(words: &[String], bases: &[String]) -> Sent {
    let (mut method, mut target, mut headers, mut body) = ("GET", "", Vec::new(), "");
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--request" => method = words.next().unwrap_or_default(),
            "--header" => {
                headers.extend(words.next().and_then(|header| header.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned())));
            }
            "--data" => body = words.next().unwrap_or_default(),
            "--form" => drop(words.next()),
            url => target = bases.iter().find_map(|base| url.strip_prefix(base.as_str())).unwrap_or(url),
        }
    }
    Sent::new(format!("{method} {target}"), headers, body)
}
