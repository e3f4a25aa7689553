//! Names of resources, endpoints, calls and inputs that are no Rust names, or become the same in Rust.

use super::{below_head, problems};

#[test]
fn endpoints() {
    insta::assert_snapshot!(below_head("
        endpoints:
          getTea: {call: GET /a, onBehalfOf: unsupported}
          get_tea: {call: GET /b, onBehalfOf: unsupported}
          move: {call: GET /c, onBehalfOf: unsupported}
          2nd: {call: GET /d, onBehalfOf: unsupported}
          '??': {call: GET /e, onBehalfOf: unsupported}
          a+b: {call: GET /f, onBehalfOf: unsupported}
    "), @r"
    error: the endpoints `getTea` and `get_tea` both become `get_tea` in Rust
     --> spec/teas.yaml:8:3
      |
    7 |   getTea: {call: GET /a, onBehalfOf: unsupported}
      |   ------ the first
    8 |   get_tea: {call: GET /b, onBehalfOf: unsupported}
      |   ^^^^^^^
      |
      = help: give it another name

    error: the endpoint `move` is a keyword of Rust
     --> spec/teas.yaml:9:3
      |
    9 |   move: {call: GET /c, onBehalfOf: unsupported}
      |   ^^^^
      |
      = help: give it another name

    error: the endpoint `2nd` starts with a digit, which no Rust name does
      --> spec/teas.yaml:10:3
       |
    10 |   2nd: {call: GET /d, onBehalfOf: unsupported}
       |   ^^^
       |
       = help: give it another name

    error: the endpoint `??` has no letters to make a Rust name of
      --> spec/teas.yaml:11:3
       |
    11 |   '??': {call: GET /e, onBehalfOf: unsupported}
       |   ^^^^
       |
       = help: give it another name

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn calls() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported}
          get_tea: {call: GET /b, onBehalfOf: unsupported}
          find: {call: GET /c, onBehalfOf: unsupported, name: get_tea, returns: FindTea}
          find_tea: {call: GET /d, onBehalfOf: unsupported}
        types:
          FindTea: {fields: {name: string}}
    "), @r"
    error: the call `GetTea` is there twice
     --> spec/teas.yaml:8:3
      |
    7 |   get: {call: GET /a, onBehalfOf: unsupported}
      |   --- the first
    8 |   get_tea: {call: GET /b, onBehalfOf: unsupported}
      |   ^^^^^^^
      |
      = help: give the call another name with `name:`

    error: the call `GetTea` is there twice
     --> spec/teas.yaml:9:3
      |
    7 |   get: {call: GET /a, onBehalfOf: unsupported}
      |   --- the first
    8 |   get_tea: {call: GET /b, onBehalfOf: unsupported}
    9 |   find: {call: GET /c, onBehalfOf: unsupported, name: get_tea, returns: FindTea}
      |   ^^^^
      |
      = help: give the call another name with `name:`

    error: the call and the type `FindTea` have the same name
      --> spec/teas.yaml:12:3
       |
    10 |   find_tea: {call: GET /d, onBehalfOf: unsupported}
       |   -------- the first
    11 | types:
    12 |   FindTea: {fields: {name: string}}
       |   ^^^^^^^
       |
       = help: give it another name

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn resources() {
    let resource = |name: &str, path: &str| {
        format!(
            "resource: {name}\nfamily: counter\nauth: shopKey\nsays: Some.\nendpoints:\n  get_{path}: {{call: GET /{path}, onBehalfOf: unsupported}}\n"
        )
    };
    insta::assert_snapshot!(problems(&[
        ("a.yaml", &resource("teaLeaves", "a")),
        ("b.yaml", &resource("tea_leaves", "b")),
        ("c.yaml", &resource("match", "c")),
        ("d.yaml", &resource("raw", "d")),
    ]), @r"
    error: the resources `teaLeaves` and `tea_leaves` both become `tea_leaves` in Rust
     --> spec/b.yaml:1:11
      |
    1 | resource: tea_leaves
      |           ^^^^^^^^^^
      |
     ::: spec/a.yaml:1:11
      |
    1 | resource: teaLeaves
      |           --------- the first
      |
      = help: give it another name

    error: the resource `match` is a keyword of Rust
     --> spec/c.yaml:1:11
      |
    1 | resource: match
      |           ^^^^^
      |
      = help: give it another name

    error: the resource `raw` is a name that generated code needs for itself
     --> spec/d.yaml:1:11
      |
    1 | resource: raw
      |           ^^^
      |
      = help: give it another name

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn arguments_and_setters() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}
            onBehalfOf: unsupported
            path: {tea: string}
            headers: {Tea: string}
            query: {cupSize?: string, timeout?: integer, in?: string}
            body: {tea?: string, cup_size?: string}
          pour:
            call: POST /pour
            onBehalfOf: unsupported
            query: {body: string}
            body: [string]
    "), @r"
    error: the arguments `tea` and `Tea` both become `tea` in Rust
      --> spec/teas.yaml:11:15
       |
    10 |     path: {tea: string}
       |            --- the first
    11 |     headers: {Tea: string}
       |               ^^^
       |
       = help: give it a Rust name with `as:`

    error: the setter `timeout` is a name that generated code needs for itself
      --> spec/teas.yaml:12:31
       |
    12 |     query: {cupSize?: string, timeout?: integer, in?: string}
       |                               ^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: the setter `in` is a keyword of Rust
      --> spec/teas.yaml:12:50
       |
    12 |     query: {cupSize?: string, timeout?: integer, in?: string}
       |                                                  ^^^
       |
       = help: give it a Rust name with `as:`

    error: the setters `cupSize` and `cup_size` both become `cup_size` in Rust
      --> spec/teas.yaml:13:26
       |
    12 |     query: {cupSize?: string, timeout?: integer, in?: string}
       |             -------- the first
    13 |     body: {tea?: string, cup_size?: string}
       |                          ^^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: the argument `body` is a name that generated code needs for itself
      --> spec/teas.yaml:17:13
       |
    17 |     query: {body: string}
       |             ^^^^
       |
       = help: give it a Rust name with `as:`

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn arguments_from_the_head() {
    insta::assert_snapshot!(below_head("
        headers: {X-Tea: string, X-Cup?: string}
        endpoints:
          brew: {call: POST /brew, onBehalfOf: unsupported, query: {xTea: string, xCup?: string}}
    "), @r"
    error: the arguments `X-Tea` and `xTea` both become `x_tea` in Rust
     --> spec/teas.yaml:8:61
      |
    6 | headers: {X-Tea: string, X-Cup?: string}
      |           ----- the first
    7 | endpoints:
    8 |   brew: {call: POST /brew, onBehalfOf: unsupported, query: {xTea: string, xCup?: string}}
      |                                                             ^^^^
      |
      = help: give it a Rust name with `as:`

    error: the setters `X-Cup` and `xCup` both become `x_cup` in Rust
     --> spec/teas.yaml:8:75
      |
    6 | headers: {X-Tea: string, X-Cup?: string}
      |                          ------ the first
    7 | endpoints:
    8 |   brew: {call: POST /brew, onBehalfOf: unsupported, query: {xTea: string, xCup?: string}}
      |                                                                           ^^^^^
      |
      = help: give it a Rust name with `as:`

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn setters_that_clear() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            body: {tea?: {type: string, nullable: true}, clear_tea?: boolean}
    "), @r"
    error: the setters `tea` and `clear_tea` both become `clear_tea` in Rust
      --> spec/teas.yaml:10:50
       |
    10 |     body: {tea?: {type: string, nullable: true}, clear_tea?: boolean}
       |            ---- the first                        ^^^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn shortcuts() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            body: {tea: string}
            shortcuts:
              pour: {says: Pours it., takes: [tea]}
              fn: {says: Calls it., takes: [tea]}
          pour: {call: POST /pour, onBehalfOf: unsupported}
    "), @r"
    error: the shortcut `fn` is a keyword of Rust
      --> spec/teas.yaml:13:7
       |
    13 |       fn: {says: Calls it., takes: [tea]}
       |       ^^
       |
       = help: give it another name

    error: the shortcut and the endpoint `pour` have the same name
      --> spec/teas.yaml:14:3
       |
    12 |       pour: {says: Pours it., takes: [tea]}
       |       ---- the first
    13 |       fn: {says: Calls it., takes: [tea]}
    14 |   pour: {call: POST /pour, onBehalfOf: unsupported}
       |   ^^^^
       |
       = help: give it another name

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn arguments_of_shortcuts() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{name}
            onBehalfOf: unsupported
            path: {name: string}
            body: {item: Item}
            shortcuts:
              brew_it: {says: Brews it., takes: [item.name]}
        types:
          Item: {fields: {name: string}}
    "), @r"
    error: the argument `name` is there twice
      --> spec/teas.yaml:13:42
       |
    10 |     path: {name: string}
       |            ---- the first
    ...
    13 |       brew_it: {says: Brews it., takes: [item.name]}
       |                                          ^^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: 1 problem in the spec; nothing was written
    ");
}
