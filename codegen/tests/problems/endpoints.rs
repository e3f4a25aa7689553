//! What endpoints name: families, envelopes, paging styles, rate classes; and resources as a whole.

use super::{below_head, problems};

#[test]
fn unknown_family_envelope_paging_and_rate() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            family: countre
          list:
            call: GET /teas
            onBehalfOf: unsupported
            envelope: tary
            paging: leafs
            rate: slowly
            returns: [string]
    "), @r"
    error: unknown family `countre`
      --> spec/teas.yaml:10:13
       |
    10 |     family: countre
       |             ^^^^^^^
       |
       = note: expected `counter` or `cellar`
       = help: did you mean `counter`?

    error: unknown envelope `tary`
      --> spec/teas.yaml:14:15
       |
    14 |     envelope: tary
       |               ^^^^
       |
       = note: expected `tray` or `bare`
       = help: did you mean `tray`?

    error: unknown paging style `leafs`
      --> spec/teas.yaml:15:13
       |
    15 |     paging: leafs
       |             ^^^^^
       |
       = note: expected `leaves`, `thread` or `ladle`

    error: unknown rate class `slowly`
      --> spec/teas.yaml:16:11
       |
    16 |     rate: slowly
       |           ^^^^^^
       |
       = note: expected `slow`
       = help: did you mean `slow`?

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn unknown_names_at_the_head() {
    insta::assert_snapshot!(problems(&[("teas.yaml", "
        resource: teas
        family: bar
        auth: shopKey
        envelope: box
        rate: solw
        says: Teas of the shop.
        endpoints:
          brew: {call: POST /brew, onBehalfOf: unsupported}
    ")]), @r"
    error: unknown family `bar`
     --> spec/teas.yaml:2:9
      |
    2 | family: bar
      |         ^^^
      |
      = note: expected `counter` or `cellar`

    error: unknown envelope `box`
     --> spec/teas.yaml:4:11
      |
    4 | envelope: box
      |           ^^^
      |
      = note: expected `tray` or `bare`

    error: unknown rate class `solw`
     --> spec/teas.yaml:5:7
      |
    5 | rate: solw
      |       ^^^^
      |
      = note: expected `slow`
      = help: did you mean `slow`?

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn a_cursor_without_a_place_in_the_answer() {
    insta::assert_snapshot!(below_head("
        endpoints:
          list: {call: GET /teas, onBehalfOf: unsupported, envelope: bare, paging: thread, returns: [string]}
          leaf: {call: GET /leaves, onBehalfOf: unsupported, envelope: bare, paging: leaves, returns: [string]}
    "), @"
    error: the answer has no place for what the next page is asked by
     --> spec/teas.yaml:7:68
      |
    7 |   list: {call: GET /teas, onBehalfOf: unsupported, envelope: bare, paging: thread, returns: [string]}
      |                                                                    ^^^^^^
      |
      = note: expected an envelope with `data` or `meta`, or a paging style of the kind `pages`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn pages_of_what_is_no_list() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, paging: leaves, returns: string}
          ping: {call: GET /ping, onBehalfOf: unsupported, paging: thread}
    "), @r"
    error: only an endpoint that returns a list has pages
     --> spec/teas.yaml:7:50
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, paging: leaves, returns: string}
      |                                                  ^^^^^^
      |
      = note: expected `returns:` with a list, as in `[User]`

    error: only an endpoint that returns a list has pages
     --> spec/teas.yaml:8:52
      |
    8 |   ping: {call: GET /ping, onBehalfOf: unsupported, paging: thread}
      |                                                    ^^^^^^
      |
      = note: expected `returns:` with a list, as in `[User]`

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_resource_without_endpoints() {
    insta::assert_snapshot!(below_head(""), @r"
    error: the resource `teas` has no endpoints
     --> spec/teas.yaml:1:11
      |
    1 | resource: teas
      |           ^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_resource_of_two_clients() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew: {call: POST /brew, onBehalfOf: unsupported}
          fetch: {call: POST /fetch, onBehalfOf: unsupported, family: cellar, auth: cellarPair}
    "), @r"
    error: the endpoints of one resource must share an auth scheme
     --> spec/teas.yaml:8:3
      |
    8 |   fetch: {call: POST /fetch, onBehalfOf: unsupported, family: cellar, auth: cellarPair}
      |   ^^^^^
      |
      = help: they are methods of one handle, which belongs to one client: make it a resource of its own

    error: 1 problem in the spec; nothing was written
    ");
}
