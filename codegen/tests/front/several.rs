//! Many problems in one run, in order, for people and for machines.

use codegen::report::{Place, Report};
use codegen::source::{self, Sources};
use codegen::spec;
use insta::assert_snapshot;

use super::read;

#[test]
fn many_problems_in_many_files() {
    let users = b"resource: users\nsay: Users.\nendpoints:\n  get: {call: 5, retruns: User}\n  get: {call: GET /users}\n";
    let groups = b"resource: [groups\n";
    let tokens = b"says: T\xc3\xb6kens.\nresource: tokens\nowner: T\xc3\xb6m\n";
    let problems = read(&[("management/groups.yaml", groups), ("chat/users.yaml", users), ("tokens.yaml", tokens)]).unwrap_err();
    assert_eq!(problems.count(), 7);
    assert_snapshot!(problems.render(false), @"
    error: the file has no `says`
     --> spec/chat/users.yaml:1:1
      |
    1 | resource: users
      | ^^^^^^^^

    error: unknown key `say`
     --> spec/chat/users.yaml:2:1
      |
    2 | say: Users.
      | ^^^
      |
      = help: did you mean `says`?

    error: `call` must be a text, found a number
     --> spec/chat/users.yaml:4:15
      |
    4 |   get: {call: 5, retruns: User}
      |               ^
      |
      = help: in quotes it is a text

    error: unknown key `retruns`
     --> spec/chat/users.yaml:4:18
      |
    4 |   get: {call: 5, retruns: User}
      |                  ^^^^^^^
      |
      = help: did you mean `returns`?

    error: the key `get` is given twice
     --> spec/chat/users.yaml:5:3
      |
    4 |   get: {call: 5, retruns: User}
      |   --- first here
    5 |   get: {call: GET /users}
      |   ^^^ again

    error: this is not YAML: while parsing a flow sequence, expected ',' or ']'
     --> spec/management/groups.yaml:1:18
      |
    1 | resource: [groups
      |                  ^

    error: unknown key `owner`
     --> spec/tokens.yaml:3:1
      |
    3 | owner: Töm
      | ^^^^^
      |
      = note: expected `resource`, `one`, `family`, `auth`, `scopes`, `docs`, `says`, `headers`, `envelope`, `rate`, `codes`, `like`, `endpoints`, `types` or `note`

    error: 7 problems in the spec; nothing was written
    ");
    assert_snapshot!(problems.to_json_lines(), @r#"
    {"file":"spec/chat/users.yaml","line":1,"column":1,"end_line":1,"end_column":9,"message":"the file has no `says`","expected":null,"help":[],"related":[]}
    {"file":"spec/chat/users.yaml","line":2,"column":1,"end_line":2,"end_column":4,"message":"unknown key `say`","expected":null,"help":["did you mean `says`?"],"related":[]}
    {"file":"spec/chat/users.yaml","line":4,"column":15,"end_line":4,"end_column":16,"message":"`call` must be a text, found a number","expected":null,"help":["in quotes it is a text"],"related":[]}
    {"file":"spec/chat/users.yaml","line":4,"column":18,"end_line":4,"end_column":25,"message":"unknown key `retruns`","expected":null,"help":["did you mean `returns`?"],"related":[]}
    {"file":"spec/chat/users.yaml","line":5,"column":3,"end_line":5,"end_column":6,"message":"the key `get` is given twice","expected":null,"help":[],"related":[{"file":"spec/chat/users.yaml","line":4,"column":3,"message":"first here"}]}
    {"file":"spec/management/groups.yaml","line":1,"column":18,"end_line":1,"end_column":18,"message":"this is not YAML: while parsing a flow sequence, expected ',' or ']'","expected":null,"help":[],"related":[]}
    {"file":"spec/tokens.yaml","line":3,"column":1,"end_line":3,"end_column":6,"message":"unknown key `owner`","expected":"`resource`, `one`, `family`, `auth`, `scopes`, `docs`, `says`, `headers`, `envelope`, `rate`, `codes`, `like`, `endpoints`, `types` or `note`","help":[],"related":[]}
    "#);
    assert_eq!(problems.to_json().as_array().unwrap().len(), 7);
}

#[test]
fn a_spec_without_the_api_file() {
    let mut sources = Sources::new("spec/");
    sources.insert("users.yaml", "resource: users\nsays: Users.\n");
    let mut report = Report::new();
    let documents = source::read(&sources, &mut report);
    let spec = spec::parse(documents, &mut report);
    assert_snapshot!(report.finish(Some(spec)).unwrap_err().render(false), @r"
    error: the spec has no `api.yaml`
     --> spec/api.yaml:1:1
      |
    1 |
      | ^
      |
      = help: it declares families, auth schemes, envelopes and errors

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn colours_are_for_terminals() {
    let problems = read(&[("users.yaml", b"resource: users\n")]).unwrap_err();
    assert!(problems.render(true).contains("\u{1b}["));
    assert!(!problems.render(false).contains('\u{1b}'));
}

#[test]
fn places_of_later_stages() {
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", include_str!("api.yaml"));
    sources.insert("a.yaml", "resource: a\nsays: A.\nendpoints:\n  get: {call: 'GET /a/{id}', scopes: [x, y]}\n  list: {call: 5}\n");
    sources.insert("b.yaml", "resource: a\nsays: A.\n");
    let mut report = Report::new();
    let documents = source::read(&sources, &mut report);
    let spec = spec::parse(documents, &mut report);
    let (a, b) = (spec.resources[0].0, spec.resources[1].0);
    assert_eq!(report.name(a), "a.yaml");
    report.problem(Place::key(b, ["resource"]), "given twice").also(Place::key(a, ["resource"]), "first here").expected("another name");
    report.problem(Place::value(a, ["endpoints", "get", "call"]).part("{id}"), "unknown variable").label("here").help("declare it");
    report.problem(Place::value(a, ["endpoints", "get", "path", "id"]), "at the innermost known key");
    let scopes = codegen::report::Path::from(["endpoints", "get", "scopes"]);
    report.problem(Place::value(a, scopes.then(1)), "unknown scope").suggest("y", ["yy", "z"]);
    report.problem(Place::value(a, scopes.then(1)), "unknown scope").suggest("y", ["yy", "z"]);
    report.problem(Place::value(a, ["endpoints", "list", "call"]), "follows from the number, so it is dropped");
    assert_snapshot!(report.finish(Some(())).unwrap_err().render(false), @r"
    error: at the innermost known key
     --> spec/a.yaml:4:3
      |
    4 |   get: {call: 'GET /a/{id}', scopes: [x, y]}
      |   ^^^

    error: unknown variable
     --> spec/a.yaml:4:23
      |
    4 |   get: {call: 'GET /a/{id}', scopes: [x, y]}
      |                       ^^^^ here
      |
      = help: declare it

    error: unknown scope
     --> spec/a.yaml:4:42
      |
    4 |   get: {call: 'GET /a/{id}', scopes: [x, y]}
      |                                          ^
      |
      = help: did you mean `yy`?

    error: `call` must be a text, found a number
     --> spec/a.yaml:5:16
      |
    5 |   list: {call: 5}
      |                ^
      |
      = help: in quotes it is a text

    error: given twice
     --> spec/b.yaml:1:1
      |
    1 | resource: a
      | ^^^^^^^^
      |
     ::: spec/a.yaml:1:1
      |
    1 | resource: a
      | -------- first here
      |
      = note: expected another name

    error: 5 problems in the spec; nothing was written
    ");
}
