//! `mock.yaml`: what a fake server remembers.

use super::problems;

/// A resource with two endpoints, and this beside it.
fn mock(text: &str) -> String {
    let teas = "
        resource: teas
        family: counter
        auth: shopKey
        says: Teas of the shop.
        endpoints:
          get: {call: 'GET /teas/{tea}', onBehalfOf: unsupported, path: {tea: string}}
          steep: {call: POST /steep, onBehalfOf: unsupported, body: {minutes: integer}}
    ";
    problems(&[("teas.yaml", teas), ("mock.yaml", text)])
}

#[test]
fn what_is_there_is_no_problem() {
    insta::assert_snapshot!(mock("
        refuses: {route: {status: 404, code: NO_TEA}, key: {shopKey: {status: 401, code: NO_TEA}}}
        keeps:
          teas: {id: [tea], lacks: NO_TEA, new: {since: '{@now}', of: '{@user nobody}'}}
        does:
          teas.get: {get: teas}
          teas.steep: {create: teas, sets: {tea: '{minutes}-{@number}'}, also: [{delete: teas, when: {minutes: 0}}]}
    "), @"none");
}

#[test]
fn names_that_nothing_has() {
    insta::assert_snapshot!(mock("
        refuses: {route: {status: 200, code: NO_TEE}, key: {shopKee: {status: 401, code: NO_TEA}}}
        actors: guests
        keeps:
          teas: {id: [tea], lacks: NO_TEA, within: {pot: pots}, new: {since: '{@today}'}}
        does:
          teas.get: {get: tea}
          teas.stir: {get: teas}
    "), @"
    error: 200 refuses nothing
     --> spec/mock.yaml:1:27
      |
    1 | refuses: {route: {status: 200, code: NO_TEE}, key: {shopKee: {status: 401, code: NO_TEA}}}
      |                           ^^^
      |
      = note: expected a status from 400 to 599

    error: unknown error code `NO_TEE`
     --> spec/mock.yaml:1:38
      |
    1 | refuses: {route: {status: 200, code: NO_TEE}, key: {shopKee: {status: 401, code: NO_TEA}}}
      |                                      ^^^^^^
      |
      = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`
      = help: did you mean `NO_TEA`?

    error: unknown auth scheme `shopKee`
     --> spec/mock.yaml:1:53
      |
    1 | refuses: {route: {status: 200, code: NO_TEE}, key: {shopKee: {status: 401, code: NO_TEA}}}
      |                                                     ^^^^^^^
      |
      = note: expected `shopKey` or `cellarPair`
      = help: did you mean `shopKey`?

    error: unknown kind of records `guests`
     --> spec/mock.yaml:2:9
      |
    2 | actors: guests
      |         ^^^^^^
      |
      = note: expected `teas`

    error: unknown kind of records `pots`
     --> spec/mock.yaml:4:50
      |
    4 |   teas: {id: [tea], lacks: NO_TEA, within: {pot: pots}, new: {since: '{@today}'}}
      |                                                  ^^^^
      |
      = note: expected `teas`

    error: unknown placeholder `@today`
     --> spec/mock.yaml:4:72
      |
    4 |   teas: {id: [tea], lacks: NO_TEA, within: {pot: pots}, new: {since: '{@today}'}}
      |                                                                        ^^^^^^
      |
      = note: expected `@now`, `@nowMs`, `@number`, `@token`, `@user`, `@first`, `@last` or `@record`

    error: unknown kind of records `tea`
     --> spec/mock.yaml:6:19
      |
    6 |   teas.get: {get: tea}
      |                   ^^^
      |
      = note: expected `teas`
      = help: did you mean `teas`?

    error: unknown endpoint `teas.stir`
     --> spec/mock.yaml:7:3
      |
    7 |   teas.stir: {get: teas}
      |   ^^^^^^^^^
      |
      = note: expected `teas.get` or `teas.steep`
      = help: did you mean `teas.steep`?

    error: 8 problems in the spec; nothing was written
    ");
}

#[test]
fn deeds_that_say_too_little_or_too_much() {
    insta::assert_snapshot!(mock("
        keeps: {teas: {id: [tea], lacks: NO_TEA}}
        does:
          teas.get: {get: teas, list: teas, after: tea}
          teas.steep: {each: {minutes: {}}}
    "), @"
    error: a deed does one thing, and this one does several
     --> spec/mock.yaml:3:3
      |
    3 |   teas.get: {get: teas, list: teas, after: tea}
      |   ^^^^^^^^
      |
      = note: expected one of `create`, `get`, `list`, `update` and `delete`

    error: `teas.get` has no pages
     --> spec/mock.yaml:3:37
      |
    3 |   teas.get: {get: teas, list: teas, after: tea}
      |                                     ^^^^^

    error: `each` and `as` go together
     --> spec/mock.yaml:4:3
      |
    4 |   teas.steep: {each: {minutes: {}}}
      |   ^^^^^^^^^^
      |
      = help: `as` names the field that holds an element of the lists

    error: a deed does one thing, and this one does nothing
     --> spec/mock.yaml:4:3
      |
    4 |   teas.steep: {each: {minutes: {}}}
      |   ^^^^^^^^^^
      |
      = note: expected one of `create`, `get`, `list`, `update` and `delete`

    error: 4 problems in the spec; nothing was written
    ");
}
