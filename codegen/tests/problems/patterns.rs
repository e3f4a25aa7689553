//! Patterns, and resources that are reached through others.

use super::{HEAD, below_head, problems};

/// A pattern without problems.
const PATTERN: &str = "
patterns:
  settings:
    says: The settings of a thing.
    takes: {thing: its word in the path, Settings: its settings}
    endpoints:
      set:
        call: PUT /things/{thing}/settings
        onBehalfOf: unsupported
        body: {settings: Settings}
";

fn with_pattern(pattern: &str, resource: &str) -> String {
    problems(&[("types.yaml", pattern), ("teas.yaml", &format!("{HEAD}{resource}"))])
}

#[test]
fn an_unknown_pattern() {
    insta::assert_snapshot!(with_pattern(PATTERN, "
like: {pattern: setings, with: {thing: tea, Settings: Tea}}
types:
  Tea: {fields: {leaves: integer}}
"), @"
    error: unknown pattern `setings`
     --> spec/teas.yaml:6:17
      |
    6 | like: {pattern: setings, with: {thing: tea, Settings: Tea}}
      |                 ^^^^^^^
      |
      = note: expected `settings`
      = help: did you mean `settings`?

    error: the pattern `settings` is not used
     --> spec/types.yaml:2:3
      |
    2 |   settings:
      |   ^^^^^^^^
      |
      = help: use it or remove it

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn words_that_do_not_fit_the_pattern() {
    insta::assert_snapshot!(with_pattern(PATTERN, "
like: {pattern: settings, only: [sett], with: {thin: tea, Settings: Tea}}
types:
  Tea: {fields: {leaves: integer}}
"), @"
    error: unknown endpoint of the pattern `sett`
     --> spec/teas.yaml:6:34
      |
    6 | like: {pattern: settings, only: [sett], with: {thin: tea, Settings: Tea}}
      |                                  ^^^^
      |
      = note: expected `set`
      = help: did you mean `set`?

    error: the pattern `settings` takes `thing`
     --> spec/teas.yaml:6:41
      |
    6 | like: {pattern: settings, only: [sett], with: {thin: tea, Settings: Tea}}
      |                                         ^^^^
      |
      = help: `thing` is: its word in the path

    error: unknown word of the pattern `thin`
     --> spec/teas.yaml:6:48
      |
    6 | like: {pattern: settings, only: [sett], with: {thin: tea, Settings: Tea}}
      |                                                ^^^^
      |
      = note: expected `thing` or `Settings`
      = help: did you mean `thing`?

    error: 3 problems in the spec; nothing was written
    ");
    insta::assert_snapshot!(with_pattern(PATTERN, "
like: {pattern: settings, with: {thing: black tea, Settings: Te}}
types:
  Tea: {fields: {leaves: integer}}
"), @"
    error: `black tea` is no segment of a path
     --> spec/teas.yaml:6:41
      |
    6 | like: {pattern: settings, with: {thing: black tea, Settings: Te}}
      |                                         ^^^^^^^^^
      |
      = note: expected letters, digits, `-`, `.`, `_` and `~`

    error: unknown type `Te`
     --> spec/teas.yaml:6:62
      |
    6 | like: {pattern: settings, with: {thing: black tea, Settings: Te}}
      |                                                              ^^
      |
      = help: did you mean `Tea`?

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_problem_in_a_pattern_is_said_once_and_where_it_is() {
    let pattern = PATTERN.replace("body: {settings: Settings}", "query: {settings: Settings}, returns: Leaf");
    let pattern = pattern.replace(", returns: Leaf", "\n        returns: Leaf");
    insta::assert_snapshot!(problems(&[
        ("types.yaml", &pattern),
        ("teas.yaml", &format!("{HEAD}like: {{pattern: settings, with: {{thing: tea, Settings: Tea}}}}\ntypes:\n  Tea: {{fields: {{leaves: integer}}}}\n")),
        ("pots.yaml", &format!("{}like: {{pattern: settings, with: {{thing: pot, Settings: Pot}}}}\ntypes:\n  Pot: {{fields: {{lid: boolean}}}}\n", HEAD.replace("teas", "pots"))),
    ]), @"
    error: the type of `settings` cannot be sent in the query
     --> spec/types.yaml:9:17
      |
    9 |         query: {settings: Settings}
      |                 ^^^^^^^^
      |
      = note: expected one value, or a list of values

    error: unknown type `Leaf`
      --> spec/types.yaml:10:18
       |
    10 |         returns: Leaf
       |                  ^^^^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn an_endpoint_that_the_pattern_has_too() {
    insta::assert_snapshot!(with_pattern(PATTERN, "
like: {pattern: settings, with: {thing: tea, Settings: Tea}}
endpoints:
  set: {call: POST /teas, onBehalfOf: unsupported}
types:
  Tea: {fields: {leaves: integer}}
"), @"
    error: the pattern has an endpoint `set` too
     --> spec/teas.yaml:8:3
      |
    8 |   set: {call: POST /teas, onBehalfOf: unsupported}
      |   ^^^
      |
     ::: spec/types.yaml:6:7
      |
    6 |       set:
      |       --- here
      |
      = help: leave the pattern's out with `only:`, or give this one another name

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn patterns_that_nobody_follows_or_that_are_there_twice() {
    insta::assert_snapshot!(problems(&[
        ("kitchen/types.yaml", PATTERN),
        ("types.yaml", PATTERN),
        ("teas.yaml", &format!("{HEAD}endpoints:\n  get: {{call: GET /tea, onBehalfOf: unsupported}}\n")),
    ]), @"
    error: the pattern `settings` is not used
     --> spec/kitchen/types.yaml:2:3
      |
    2 |   settings:
      |   ^^^^^^^^
      |
      = help: use it or remove it

    error: the pattern `settings` is declared twice
     --> spec/types.yaml:2:3
      |
    2 |   settings:
      |   ^^^^^^^^
      |
     ::: spec/kitchen/types.yaml:2:3
      |
    2 |   settings:
      |   -------- declared here first

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_resource_inside_an_unknown_one() {
    insta::assert_snapshot!(problems(&[(
        "teas.yaml",
        "
        resource: kitchn.teas
        family: counter
        auth: shopKey
        says: Teas.
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported}
        "
    )]), @"
    error: unknown resource `kitchn`
     --> spec/teas.yaml:1:11
      |
    1 | resource: kitchn.teas
      |           ^^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_resource_inside_one_of_another_client() {
    insta::assert_snapshot!(problems(&[
        ("teas.yaml", &format!("{HEAD}endpoints:\n  get: {{call: GET /tea, onBehalfOf: unsupported}}\n")),
        (
            "barrels.yaml",
            "
            resource: teas.barrels
            family: cellar
            auth: cellarPair
            says: Barrels.
            endpoints:
              get: {call: GET /barrel, onBehalfOf: unsupported}
            "
        ),
        (
            "get.yaml",
            "
            resource: teas.get
            family: counter
            auth: shopKey
            says: Of the same name as an endpoint.
            endpoints:
              get: {call: GET /get, onBehalfOf: unsupported}
            "
        ),
    ]), @"
    error: `teas` is of another family or auth scheme
     --> spec/barrels.yaml:1:11
      |
    1 | resource: teas.barrels
      |           ^^^^
      |
      = help: a resource and those inside it share both

    error: the resource and the endpoint `get` have the same name
     --> spec/teas.yaml:6:3
      |
    6 |   get: {call: GET /tea, onBehalfOf: unsupported}
      |   ^^^
      |
     ::: spec/get.yaml:1:11
      |
    1 | resource: teas.get
      |           -------- the first
      |
      = help: give it another name

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn an_answer_that_is_there_and_may_be_missing() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: string
            returns?: string
          list:
            call: GET /teas
            onBehalfOf: unsupported
            paging: leaves
            returns?: [string]
    "), @"
    error: `returns` and `returns?` exclude each other
      --> spec/teas.yaml:11:5
       |
    11 |     returns?: string
       |     ^^^^^^^^

    error: only an endpoint that returns a list has pages
      --> spec/teas.yaml:15:5
       |
    15 |     paging: leaves
       |     ^^^^^^
       |
       = note: expected `returns:` with a list, as in `[User]`

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn presets_that_cannot_be() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas
            onBehalfOf: unsupported
            query: {pot: {type: string, preset: big}}
            body: {tea: Tea}
        types:
          Size: {enum: [cup, pot], open: false}
          Tea:
            fields:
              size: {type: Size, preset: cup}
              leaves?: {type: integer, preset: 3}
              minutes: {type: integer, preset: three}
              more: {type: object, preset: {}}
    "), @"
    error: only a field of a struct can be preset
      --> spec/teas.yaml:10:33
       |
    10 |     query: {pot: {type: string, preset: big}}
       |                                 ^^^^^^

    error: only a required field with one value, or with a list of values, can be preset
      --> spec/teas.yaml:16:26
       |
    16 |       size: {type: Size, preset: cup}
       |                          ^^^^^^

    error: only a required field with one value, or with a list of values, can be preset
      --> spec/teas.yaml:17:32
       |
    17 |       leaves?: {type: integer, preset: 3}
       |                                ^^^^^^

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:18:40
       |
    18 |       minutes: {type: integer, preset: three}
       |                                        ^^^^^
       |
       = note: expected an integer

    error: only a required field with one value, or with a list of values, can be preset
      --> spec/teas.yaml:19:28
       |
    19 |       more: {type: object, preset: {}}
       |                            ^^^^^^

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn envelopes_that_become_one_name() {
    insta::assert_snapshot!(super::api_with(&[("  bare: {says", "  Tray: {says: The same name.}\n  bare: {says")]), @"
    error: the envelopes `tray` and `Tray` both become `TRAY` in Rust
      --> spec/api.yaml:60:3
       |
    59 |   tray: {data: served, meta: facts, says: What the counter answers.}
       |   ---- the first
    60 |   Tray: {says: The same name.}
       |   ^^^^
       |
       = help: give it another name

    error: 1 problem in the spec; nothing was written
    ");
}
