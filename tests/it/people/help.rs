//! What help says, for the program, for resources, and for endpoints of each kind; and that every endpoint has some.

use cometchat::runtime::cli::words;

use crate::built::Run;
use crate::project;
use crate::shell::{SETTINGS, Shell};

/// The help of some commands.
fn help(commands: &[&[&str]]) -> String {
    let texts = commands.iter().map(|words| {
        let Run { code, out, err } = Shell::new().run(&[*words, &["--help"]].concat());
        assert_eq!((code, err.as_str()), (0, ""));
        // Lines that say nothing have blanks in clap's lists.
        let lines: Vec<&str> = out.lines().map(str::trim_end).collect();
        format!("$ {} --help\n{}\n", [&["cometchat"], *words].concat().join(" "), lines.join("\n"))
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn compare(name: &str, text: &str) {
    insta::with_settings!({snapshot_path => "../snapshots/people", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn of_the_program_and_its_resources() {
    compare("program", &help(&[&[], &["users"], &["extensions", "giphy"], &["completions"], &["man"]]));
}

#[test]
fn of_endpoints() {
    let endpoints: [&[&str]; 6] = [
        &["users", "create"],
        &["users", "list"],
        &["messages", "send"],
        &["messages", "add-reaction"],
        &["keyword-lists", "create"],
        &["extensions", "giphy", "store"],
    ];
    compare("endpoints", &help(&endpoints));
}

#[test]
fn every_endpoint_has_help() {
    let mut root = words(project::program());
    // Where two arguments share a name, or an order is impossible, this panics.
    root.build();
    let endpoints = &project::program().description().endpoints;
    for endpoint in endpoints {
        let mut command = &mut root;
        for word in endpoint.id.split('.') {
            command = command.find_subcommand_mut(word).unwrap_or_else(|| panic!("`{}` is no command", endpoint.id));
        }
        let help = command.render_long_help().to_string();
        for words in [&endpoint.says, &endpoint.path] {
            let flat: String = help.split_whitespace().collect();
            let wanted: String = words.split_whitespace().collect();
            assert!(flat.contains(&wanted), "`{words}` is missing in the help of `{}`:\n{help}", endpoint.id);
        }
    }
    assert_eq!(endpoints.len(), 342);
}

#[test]
fn no_key_is_in_it() {
    // The shell looks for the keys.
    let shell = Shell::new().with(&SETTINGS);
    shell.out(&["users", "create", "--help"]);
    shell.out(&["call", "--help"]);
}

#[test]
fn near_misses_are_named() {
    for (typed, meant) in
        [(vec!["user"], "'users'"), (vec!["users", "crate"], "'create'"), (vec!["users", "list", "--per-pgae", "1"], "'--per-page'")]
    {
        let Run { code, err, .. } = Shell::new().run(&typed);
        assert!(code == 2 && err.contains(meant), "{err}");
    }
    let Run { code, err, .. } = Shell::new().run(&["groups", "create", "tea", "Tea", "publc"]);
    assert_eq!((code, err.contains("COMETCHAT_APP_ID")), (2, true), "values of an open set are the server's affair: {err}");
}

#[test]
fn shells_complete_it() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let Run { code, out, .. } = Shell::new().run(&["completions", shell]);
        assert!(code == 0 && out.contains("add-reaction") && out.contains("receiver-type"), "{shell}");
    }
    let script = tempfile::NamedTempFile::new().expect("a file can be made");
    std::fs::write(&script, Shell::new().run(&["completions", "bash"]).out).expect("it can be written");
    let bash = std::process::Command::new("bash").arg("-n").arg(script.path()).output();
    match bash {
        Ok(checked) => assert!(checked.status.success() && checked.stderr.is_empty(), "{checked:?}"),
        Err(error) => assert_eq!(std::env::consts::OS, "windows", "bash is there: {error}"),
    }
}

#[test]
fn manual_pages_are_printed_and_written() {
    let Run { code, out, .. } = Shell::new().run(&["man", "users", "create"]);
    assert!(code == 0 && out.contains(".TH cometchat-users-create") && out.contains("The name that others see."), "{out}");
    assert_eq!(Shell::new().run(&["man", "users", "crate"]).err, "error: there is no command `crate` in `users`\n");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let dir = folder.path().display().to_string();
    assert_eq!(Shell::new().run(&["man", "--dir", &dir]).code, 0);
    let pages = std::fs::read_dir(folder.path()).expect("it is there").count();
    assert!(pages > project::program().description().endpoints.len(), "{pages} pages");
}
