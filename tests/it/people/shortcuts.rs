//! Shortcuts: each is a command of its own, and sends what its method of the library sends.

use codegen::api::{Endpoint, Sample};
use cometchat::runtime::cli::words;
use cometchat::runtime::description::{self, Field, Place};
use serde_json::{Value, json};

use super::open;
use crate::shell::Line;
use crate::{project, request, samples, wire};

/// What a shortcut's sample gives, by the names that people use: what the endpoint requires beside the body, and what the shortcut takes.
fn given<'a>(endpoint: &'a description::Endpoint, sample: &'a Sample) -> impl Iterator<Item = (&'a Field, &'a Value)> {
    let shortcut = &endpoint.shortcuts[sample.shortcut.expect("it is a shortcut's")];
    let inputs = endpoint.inputs.iter().zip(&sample.inputs).filter(|(input, _)| matches!(input.place, Place::Path | Place::Header | Place::Query));
    let beside = inputs.filter_map(|(input, value)| Some((&input.field, value.as_ref()?)));
    beside.chain(shortcut.takes.iter().zip(&sample.taken))
}

/// The same as it is typed.
fn typed(endpoint: &description::Endpoint, sample: &Sample) -> Vec<String> {
    let (resource, _) = endpoint.id.rsplit_once('.').expect("an id has a resource");
    let mut line: Vec<String> = resource.split('.').chain([sample.case.as_str()]).map(|word| word.replace('_', "-")).collect();
    let mut root = words(project::program());
    let mut command = &mut root;
    for word in &line {
        command = command.find_subcommand_mut(word).expect("a shortcut is a command");
    }
    for (field, value) in given(endpoint, sample) {
        let argument = format!("<{}>", field.flag.to_uppercase().replace('-', "_"));
        line.extend(command.get_positionals().all(|known| known.get_id().as_str() != argument).then(|| format!("--{}", field.flag)));
        line.push(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    }
    line
}

#[test]
fn every_shortcut_sends_what_its_method_sends() {
    let (line, model) = (Line::open(|_| (200, "{}".to_owned())), project::model());
    let shell = line.shell.clone().with(&wire::KEYS);
    let samples: Vec<_> = samples::all(&wire::clients()).into_iter().flat_map(|(_, samples)| samples).collect();
    let with_shortcuts = |endpoint: &&Endpoint| !endpoint.shortcuts.is_empty();
    let mut seen = 0;
    for endpoint in model.endpoints().filter(with_shortcuts) {
        let described = project::program().description().endpoints.iter().find(|other| other.id == endpoint.id).expect("it is described");
        for sample in endpoint.samples.iter().filter(|sample| sample.shortcut.is_some()) {
            let method = samples.iter().find(|other| other.endpoint.id == endpoint.id && other.case == sample.case).expect("it is called");
            let (base, method) = (wire::base(method.endpoint), method.request.as_ref().expect("it can be sent"));
            let mut typed = typed(described, sample);
            typed.extend(method.headers().get("onbehalfof").map(|user| format!("--on-behalf-of={}", user.to_str().expect("a user is text"))));
            // What comes back is of no matter here.
            shell.run(&typed.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!(line.sent(), [request::of(method, &base)], "{typed:?}");
            seen += 1;
        }
    }
    assert!(seen > 0, "the spec has shortcuts");
}

#[test]
fn a_shortcut_takes_all_else_as_its_endpoint_does() {
    let line = open();
    let words = ["push-tokens", "register-fcm", "fcm_android", "tea-fcm", "--auth-token", "a-token", "--fcm-token", "b-token"];
    line.shell.out(&[&words[..], &["--timezone", "Europe/London"]].concat());
    let sent: Value = serde_json::from_str(line.sent()[0].lines().last().expect("a body").trim()).expect("it is JSON");
    let body =
        json!({"platform": "fcm_android", "authToken": "a-token", "providerId": "tea-fcm", "fcmToken": "b-token", "timezone": "Europe/London"});
    assert_eq!(sent, body);
    let text = ["messages", "send-text", "grace", "user", "Tea?", "--data", r#"{"text": "no", "metadata": {"cups": 2}}"#, "--type", "file"];
    assert!(line.refusal(&text).contains("'--type'"), "what it fills is no option");
    line.shell.out(&text[..7]);
    assert!(line.sent()[0].ends_with(r#""data":{"text":"Tea?","metadata":{"cups":2}},"receiver":"grace","receiverType":"user","type":"text"}"#));
    let missing = line.refusal(&["push-tokens", "register-fcm", "fcm_android", "tea-fcm", "--auth-token", "a-token"]);
    assert_eq!(missing, "error: `push_tokens.register_fcm` needs `--fcm-token`, or `fcmToken` in `--body`\n");
    let nobody = line.refusal(&["messages", "send-text-in-thread", "101", "ada", "user", "Yes"]);
    assert_eq!(nobody, "error: `messages.send_text_in_thread` must act as a user: give `--on-behalf-of USER`\n");
}
