//! Names that are no Rust names, and names that become the same in Rust.

use super::{api_with, below_head, problems};

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

    error: the endpoint `move` becomes `move`, which is a keyword of Rust
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

    error: the type `2ndTea` starts with a digit, which no Rust name does
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

    error: 5 problems in the spec; nothing was written
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
    error: the types `GetTea` and `GetTea` both become `GetTea` in Rust
     --> spec/teas.yaml:8:3
      |
    7 |   get: {call: GET /a, onBehalfOf: unsupported}
      |   --- the first
    8 |   get_tea: {call: GET /b, onBehalfOf: unsupported}
      |   ^^^^^^^
      |
      = help: give it another name

    error: the types `GetTea` and `GetTea` both become `GetTea` in Rust
     --> spec/teas.yaml:9:3
      |
    7 |   get: {call: GET /a, onBehalfOf: unsupported}
      |   --- the first
    8 |   get_tea: {call: GET /b, onBehalfOf: unsupported}
    9 |   find: {call: GET /c, onBehalfOf: unsupported, name: get_tea, returns: FindTea}
      |   ^^^^
      |
      = help: give it another name

    error: the types `FindTea` and `FindTea` both become `FindTea` in Rust
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
     --> spec/b.yaml:1:1
      |
    1 | resource: tea_leaves
      | ^^^^^^^^
      |
     ::: spec/a.yaml:1:1
      |
    1 | resource: teaLeaves
      | -------- the first
      |
      = help: give it another name

    error: the types `teaLeaves` and `tea_leaves` both become `TeaLeaves` in Rust
     --> spec/b.yaml:1:1
      |
    1 | resource: tea_leaves
      | ^^^^^^^^
      |
     ::: spec/a.yaml:1:1
      |
    1 | resource: teaLeaves
      | -------- the first
      |
      = help: give it another name

    error: the resource `match` becomes `match`, which is a keyword of Rust
     --> spec/c.yaml:1:1
      |
    1 | resource: match
      | ^^^^^^^^
      |
      = help: give it another name

    error: the resource `raw` becomes `raw`, which generated code needs for itself
     --> spec/d.yaml:1:1
      |
    1 | resource: raw
      | ^^^^^^^^
      |
      = help: give it another name

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn types() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, query: {a?: tea_size, b?: 2ndSize, c?: Option, d?: Self, e?: Teas}}
        types:
          tea_size: {newtype: string}
          2ndSize: {newtype: string}
          Option: {newtype: string}
          Self: {newtype: string}
          Teas: {newtype: string}
    "), @r"
    error: the type `tea_size` is not in Pascal case
     --> spec/teas.yaml:9:3
      |
    9 |   tea_size: {newtype: string}
      |   ^^^^^^^^
      |
      = help: write `TeaSize`

    error: the type `tea_size` is not used
     --> spec/teas.yaml:9:3
      |
    9 |   tea_size: {newtype: string}
      |   ^^^^^^^^
      |
      = help: use it or remove it

    error: the type `2ndSize` starts with a digit, which no Rust name does
      --> spec/teas.yaml:10:3
       |
    10 |   2ndSize: {newtype: string}
       |   ^^^^^^^
       |
       = help: give it another name

    error: the type `Option` becomes `Option`, which generated code needs for itself
      --> spec/teas.yaml:11:3
       |
    11 |   Option: {newtype: string}
       |   ^^^^^^
       |
       = help: give it another name

    error: the type `Self` becomes `Self`, which is a keyword of Rust
      --> spec/teas.yaml:12:3
       |
    12 |   Self: {newtype: string}
       |   ^^^^
       |
       = help: give it another name

    error: the types `teas` and `Teas` both become `Teas` in Rust
      --> spec/teas.yaml:13:3
       |
     1 | resource: teas
       | -------- the first
    ...
    13 |   Teas: {newtype: string}
       |   ^^^^
       |
       = help: give it another name

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn fields() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea:
            fields:
              fooBar: string
              foo_bar?: string
              type: string
              2nd: string
              extra?: string
              inner: {fields: {a_b: string, aB: string}}
    "), @r"
    error: the fields `fooBar` and `foo_bar` both become `foo_bar` in Rust
      --> spec/teas.yaml:12:7
       |
    11 |       fooBar: string
       |       ------ the first
    12 |       foo_bar?: string
       |       ^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: the field `type` becomes `type`, which is a keyword of Rust
      --> spec/teas.yaml:13:7
       |
    13 |       type: string
       |       ^^^^
       |
       = help: give it a Rust name with `as:`

    error: the field `2nd` starts with a digit, which no Rust name does
      --> spec/teas.yaml:14:7
       |
    14 |       2nd: string
       |       ^^^
       |
       = help: give it a Rust name with `as:`

    error: the field `extra` becomes `extra`, which generated code needs for itself
      --> spec/teas.yaml:15:7
       |
    15 |       extra?: string
       |       ^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: the fields `a_b` and `aB` both become `a_b` in Rust
      --> spec/teas.yaml:16:37
       |
    16 |       inner: {fields: {a_b: string, aB: string}}
       |                        ---          ^^
       |                        |
       |                        the first
       |
       = help: give it a Rust name with `as:`

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn enum_values() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, query: {size?: Size, kind?: Kind}}
        types:
          Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
          Kind: {enum: {green: {says: Green.}, unknown: {says: Who knows.}}, open: false}
    "), @r"
    error: the values `small-cup` and `smallCup` both become `SmallCup` in Rust
     --> spec/teas.yaml:9:28
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                 ---------  ^^^^^^^^
      |                 |
      |                 the first
      |
      = help: give it a Rust name with `as:`

    error: the value `2nd` starts with a digit, which no Rust name does
     --> spec/teas.yaml:9:38
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                      ^^^
      |
      = help: give it a Rust name with `as:`

    error: the value `unknown` becomes `Unknown`, which generated code needs for itself
     --> spec/teas.yaml:9:43
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                           ^^^^^^^
      |
      = help: give it a Rust name with `as:`

    error: the value `self` becomes `Self`, which is a keyword of Rust
     --> spec/teas.yaml:9:52
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                                    ^^^^
      |
      = help: give it a Rust name with `as:`

    error: the value `*` has no letters to make a Rust name of
     --> spec/teas.yaml:9:58
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                                          ^^^
      |
      = help: give it a Rust name with `as:`

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn variants() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, returns: Order}
        types:
          Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
          Cup: {fields: {tea: string}}
    "), @r#"
    error: the variants `a-cup` and `a_cup` both become `ACup` in Rust
     --> spec/teas.yaml:9:31
      |
    9 |   Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
      |                   -----       ^^^^^
      |                   |
      |                   the first
      |
      = help: give it a Rust name with `as:`

    error: `Cup` stands for two variants
     --> spec/teas.yaml:9:38
      |
    9 |   Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
      |                                      ^^^
      |
      = help: give each variant a struct of its own; `includes` shares their fields

    error: the key `1` is not a text
     --> spec/teas.yaml:9:43
      |
    9 |   Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
      |                                           ^
      |
      = help: in quotes it is a text: "1"

    error: the variant `unknown` becomes `Unknown`, which generated code needs for itself
     --> spec/teas.yaml:9:51
      |
    9 |   Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
      |                                                   ^^^^^^^
      |
      = help: give it a Rust name with `as:`

    error: `Cup` stands for two variants
     --> spec/teas.yaml:9:60
      |
    9 |   Order: {union: {a-cup: Cup, a_cup: Cup, 1: Cup, unknown: Cup}, discriminator: kind}
      |                                                            ^^^
      |
      = help: give each variant a struct of its own; `includes` shares their fields

    error: 5 problems in the spec; nothing was written
    "#);
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

    error: the setter `timeout` becomes `timeout`, which generated code needs for itself
      --> spec/teas.yaml:12:31
       |
    12 |     query: {cupSize?: string, timeout?: integer, in?: string}
       |                               ^^^^^^^^
       |
       = help: give it a Rust name with `as:`

    error: the setter `in` becomes `in`, which is a keyword of Rust
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

    error: the argument `body` becomes `body`, which generated code needs for itself
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
    "), @"none");
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
    error: the endpoint `fn` becomes `fn`, which is a keyword of Rust
      --> spec/teas.yaml:13:7
       |
    13 |       fn: {says: Calls it., takes: [tea]}
       |       ^^
       |
       = help: give it another name

    error: the endpoints `pour` and `pour` both become `pour` in Rust
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
    "), @"none");
}

#[test]
fn clients_states_and_needs() {
    insta::assert_snapshot!(api_with(&[
        ("client: Cellar", "client: Shop"),
        ("waiter: {setter: waiter_key", "waiter: {setter: owner_key"),
        ("header: asGuest", "header: owner"),
        ("OwnerOnly: {scopes", "Owner: {scopes"),
    ]), @"none");
}
