//! Call lines: methods, path templates, routes.

use super::{below_head, problems};

#[test]
fn a_line_that_is_not_a_call() {
    insta::assert_snapshot!(below_head("
        endpoints:
          boil: {call: POST, onBehalfOf: unsupported}
          brew: {call: POST brew, onBehalfOf: unsupported}
          pour: {call: POST /pour it, onBehalfOf: unsupported}
          rest: {call: PAST /rest, onBehalfOf: unsupported}
    "), @r"
    error: `POST` is not a call
     --> spec/teas.yaml:7:16
      |
    7 |   boil: {call: POST, onBehalfOf: unsupported}
      |                ^^^^
      |
      = note: expected a method and a path, as in `GET /users/{uid}`

    error: `POST brew` is not a call
     --> spec/teas.yaml:8:16
      |
    8 |   brew: {call: POST brew, onBehalfOf: unsupported}
      |                ^^^^^^^^^
      |
      = note: expected a method and a path, as in `GET /users/{uid}`

    error: `POST /pour it` is not a call
     --> spec/teas.yaml:9:16
      |
    9 |   pour: {call: POST /pour it, onBehalfOf: unsupported}
      |                ^^^^^^^^^^^^^
      |
      = note: expected a method and a path, as in `GET /users/{uid}`

    error: unknown method `PAST`
      --> spec/teas.yaml:10:16
       |
    10 |   rest: {call: PAST /rest, onBehalfOf: unsupported}
       |                ^^^^
       |
       = note: expected `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`
       = help: did you mean `POST`?

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn a_path_that_is_no_template() {
    insta::assert_snapshot!(below_head("
        endpoints:
          boil: {call: POST /teas//boil, onBehalfOf: unsupported}
          brew: {call: POST /teas/../brew, onBehalfOf: unsupported}
          pour: {call: 'POST /teas/{}', onBehalfOf: unsupported}
          rest: {call: 'POST /teas/{tea}-{cup}', onBehalfOf: unsupported}
          sell: {call: POST /teas?sell, onBehalfOf: unsupported}
    "), @r"
    error: `/teas//boil` is not a path template
     --> spec/teas.yaml:7:21
      |
    7 |   boil: {call: POST /teas//boil, onBehalfOf: unsupported}
      |                     ^^^^^^^^^^^
      |
      = note: expected segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces

    error: `/teas/../brew` is not a path template
     --> spec/teas.yaml:8:21
      |
    8 |   brew: {call: POST /teas/../brew, onBehalfOf: unsupported}
      |                     ^^^^^^^^^^^^^
      |
      = note: expected segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces

    error: `/teas/{}` is not a path template
     --> spec/teas.yaml:9:22
      |
    9 |   pour: {call: 'POST /teas/{}', onBehalfOf: unsupported}
      |                      ^^^^^^^^
      |
      = note: expected segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces

    error: `/teas/{tea}-{cup}` is not a path template
      --> spec/teas.yaml:10:22
       |
    10 |   rest: {call: 'POST /teas/{tea}-{cup}', onBehalfOf: unsupported}
       |                      ^^^^^^^^^^^^^^^^^
       |
       = note: expected segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces

    error: `/teas?sell` is not a path template
      --> spec/teas.yaml:11:21
       |
    11 |   sell: {call: POST /teas?sell, onBehalfOf: unsupported}
       |                     ^^^^^^^^^^
       |
       = note: expected segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn a_route_that_is_taken_whatever_its_variables_are_called() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}/brew
            onBehalfOf: unsupported
            path: {tea: string}
          steep:
            call: POST /teas/{name}/brew
            onBehalfOf: unsupported
            path: {name: string}
    "), @r"
    error: the route POST /teas/{}/brew is taken by `teas.brew`
      --> spec/teas.yaml:12:11
       |
     8 |     call: POST /teas/{tea}/brew
       |           --------------------- described here first
    ...
    12 |     call: POST /teas/{name}/brew
       |           ^^^^^^^^^^^^^^^^^^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_route_that_is_taken_in_another_file() {
    let resource = |name: &str, path: &str| {
        format!(
            "resource: {name}\nfamily: counter\nauth: shopKey\nsays: Two of a kind.\nendpoints:\n  get: {{call: GET {path}, onBehalfOf: unsupported}}\n"
        )
    };
    insta::assert_snapshot!(problems(&[("teas.yaml", &resource("teas", "/menu")), ("cakes.yaml", &resource("cakes", "/menu"))]), @r"
    error: the route GET /menu is taken by `cakes.get`
     --> spec/teas.yaml:6:15
      |
    6 |   get: {call: GET /menu, onBehalfOf: unsupported}
      |               ^^^^^^^^^
      |
     ::: spec/cakes.yaml:6:15
      |
    6 |   get: {call: GET /menu, onBehalfOf: unsupported}
      |               --------- described here first

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn path_parameters_and_the_template_are_the_same() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}/brew
            onBehalfOf: unsupported
          pour:
            call: POST /teas/{tea}/cups
            onBehalfOf: unsupported
            path: {tea: string, cups: integer}
          steep:
            call: POST /teas/{tea}/steep
            onBehalfOf: unsupported
            path: {tae: string}
    "), @r"
    error: the path variable `tea` is not declared
     --> spec/teas.yaml:8:22
      |
    8 |     call: POST /teas/{tea}/brew
      |                      ^^^^^
      |
      = help: declare its type: `path: {tea: string}`

    error: unknown path variable `cups`
      --> spec/teas.yaml:13:25
       |
    13 |     path: {tea: string, cups: integer}
       |                         ^^^^
       |
       = note: expected `tea`

    error: the path variable `tea` is not declared
      --> spec/teas.yaml:15:22
       |
    15 |     call: POST /teas/{tea}/steep
       |                      ^^^^^
       |
       = help: declare its type: `path: {tea: string}`

    error: unknown path variable `tae`
      --> spec/teas.yaml:17:12
       |
    17 |     path: {tae: string}
       |            ^^^
       |
       = note: expected `tea`
       = help: did you mean `tea`?

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn a_variable_twice_in_the_template() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}/with/{tea}
            onBehalfOf: unsupported
            path: {tea: string}
    "), @r"
    error: the path variable `tea` stands twice in the template
     --> spec/teas.yaml:8:22
      |
    8 |     call: POST /teas/{tea}/with/{tea}
      |                      ^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn path_parameters_are_one_value_and_never_optional() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}/{cups}
            onBehalfOf: unsupported
            path: {tea?: string, cups: [integer]}
    "), @r"
    error: a path parameter cannot be optional
      --> spec/teas.yaml:10:12
       |
    10 |     path: {tea?: string, cups: [integer]}
       |            ^^^^
       |
       = help: write `tea`

    error: the type of `cups` cannot be sent in a path
      --> spec/teas.yaml:10:26
       |
    10 |     path: {tea?: string, cups: [integer]}
       |                          ^^^^
       |
       = note: expected one value

    error: 2 problems in the spec; nothing was written
    ");
}
