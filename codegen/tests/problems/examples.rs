//! Examples and defaults: every value that a spec shows belongs to something, and fits its type; unions tell which.

use super::below_head;

#[test]
fn parameters() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /teas/{tea}
            onBehalfOf: unsupported
            path: {tea: GuestId}
            query: {cups?: integer, sizes?: [string]}
            example:
              path: {tea: Green, cup: 1}
              query: {cups: many, size: [a]}
    "), @r"
    error: `Green` does not fit the pattern of its type
      --> spec/teas.yaml:13:19
       |
    13 |       path: {tea: Green, cup: 1}
       |                   ^^^^^
       |
       = note: expected `[a-z]{1,20}`

    error: unknown parameter `cup`
      --> spec/teas.yaml:13:26
       |
    13 |       path: {tea: Green, cup: 1}
       |                          ^^^
       |
       = note: expected `tea`

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:14:21
       |
    14 |       query: {cups: many, size: [a]}
       |                     ^^^^
       |
       = note: expected an integer

    error: unknown parameter `size`
      --> spec/teas.yaml:14:27
       |
    14 |       query: {cups: many, size: [a]}
       |                           ^^^^
       |
       = note: expected `cups` or `sizes`
       = help: did you mean `sizes`?

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn bodies() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            body: {tea: string, cups: integer, note?: {type: string, nullable: true}}
            examples:
              none: {body: [green]}
              some: {body: {tea: 1, cup: 2, note: null}, returns: done}
          pour:
            call: POST /pour
            onBehalfOf: unsupported
            body: [integer]
            example: {body: [1, two]}
    "), @r"
    error: the value is a list, which does not fit its type
      --> spec/teas.yaml:12:20
       |
    12 |       none: {body: [green]}
       |                    ^
       |
       = note: expected an object

    error: the value lacks the required field `cups`
      --> spec/teas.yaml:13:14
       |
    13 |       some: {body: {tea: 1, cup: 2, note: null}, returns: done}
       |              ^^^^

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:13:26
       |
    13 |       some: {body: {tea: 1, cup: 2, note: null}, returns: done}
       |                          ^
       |
       = note: expected a text

    error: unknown body field `cup`
      --> spec/teas.yaml:13:29
       |
    13 |       some: {body: {tea: 1, cup: 2, note: null}, returns: done}
       |                             ^^^
       |
       = note: expected `tea`, `cups` or `note`
       = help: did you mean `cups`?

    error: the endpoint returns nothing
      --> spec/teas.yaml:13:50
       |
    13 |       some: {body: {tea: 1, cup: 2, note: null}, returns: done}
       |                                                  ^^^^^^^
       |
       = help: declare `returns:`

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:18:25
       |
    18 |     example: {body: [1, two]}
       |                         ^^^
       |
       = note: expected an integer

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn bodies_that_nobody_sends() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, example: {body: {tea: green}}}
    "), @r"
    error: unknown body field `tea`
     --> spec/teas.yaml:7:67
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, example: {body: {tea: green}}}
      |                                                                   ^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn examples_and_defaults_of_fields() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            query: {cups?: {type: integer, example: two, default: many}}
            returns: Tea
        types:
          Tea:
            fields:
              size: {enum: [cup, pot], open: false, example: can}
              id: {type: Id, example: x}
          Id: {newtype: string, pattern: '[0-9]{1,3}', example: '12345'}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:10:45
       |
    10 |     query: {cups?: {type: integer, example: two, default: many}}
       |                                             ^^^
       |
       = note: expected an integer

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:10:59
       |
    10 |     query: {cups?: {type: integer, example: two, default: many}}
       |                                                           ^^^^
       |
       = note: expected an integer

    error: unknown value `can`
      --> spec/teas.yaml:15:54
       |
    15 |       size: {enum: [cup, pot], open: false, example: can}
       |                                                      ^^^
       |
       = note: expected `cup` or `pot`

    error: `x` does not fit the pattern of its type
      --> spec/teas.yaml:16:31
       |
    16 |       id: {type: Id, example: x}
       |                               ^
       |
       = note: expected `[0-9]{1,3}`

    error: `12345` does not fit the pattern of its type
      --> spec/teas.yaml:17:57
       |
    17 |   Id: {newtype: string, pattern: '[0-9]{1,3}', example: '12345'}
       |                                                         ^^^^^^^
       |
       = note: expected `[0-9]{1,3}`

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn unions() {
    insta::assert_snapshot!(below_head("
        endpoints:
          list:
            call: GET /orders
            onBehalfOf: unsupported
            returns: [Order]
            example:
              returns:
                - pot
                - {kind: cup, tea: 1}
                - {kind: pot, tea: green}
                - {tea: green}
          events:
            call: GET /events
            onBehalfOf: unsupported
            returns: [Event]
            example: {returns: [{eventType: brewed, event: {tae: green}}, {eventType: new, event: 1}]}
        types:
          Order: {union: {cup: Cup, can: Can}, discriminator: kind, open: false}
          Event: {union: {brewed: Cup}, discriminator: eventType, content: event}
          Cup: {fields: {tea: string}}
          Can: {fields: {litres: number}}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:13:11
       |
    13 |         - pot
       |           ^^^
       |
       = note: expected an object

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:14:28
       |
    14 |         - {kind: cup, tea: 1}
       |                            ^
       |
       = note: expected a text

    error: `kind` does not tell which struct this is
      --> spec/teas.yaml:15:11
       |
    15 |         - {kind: pot, tea: green}
       |           ^
       |
       = note: expected `cup` or `can`

    error: `kind` does not tell which struct this is
      --> spec/teas.yaml:16:11
       |
    16 |         - {tea: green}
       |           ^
       |
       = note: expected `cup` or `can`

    error: the value lacks the required field `tea`
      --> spec/teas.yaml:21:45
       |
    21 |     example: {returns: [{eventType: brewed, event: {tae: green}}, {eventType: new, event: 1}]}
       |                                             ^^^^^

    error: unknown field `tae`
      --> spec/teas.yaml:21:53
       |
    21 |     example: {returns: [{eventType: brewed, event: {tae: green}}, {eventType: new, event: 1}]}
       |                                                     ^^^
       |
       = note: expected `tea`
       = help: did you mean `tea`?

    error: 6 problems in the spec; nothing was written
    ");
}
