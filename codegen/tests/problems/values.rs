//! Values that do not fit their type, of each kind.

use super::below_head;

#[test]
fn built_in_types() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: Tea
            example:
              returns:
                name: 1
                code: [x]
                grams: 1.5
                price: much
                organic: 'yes'
                pickedAt: 2026-01-31
                driedAt: null
                soldAt: 5
                tags: green
                notes: []
                stock: {green: lots}
        types:
          Tea:
            fields:
              name: string
              code: {type: string, secret: true}
              grams: integer
              price: number
              organic: boolean
              pickedAt: timestamp
              driedAt: timestampMs
              soldAt: dateTime
              tags: [string]
              notes: object
              stock: {string: integer}
    "), @r"
    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:13:15
       |
    13 |         name: 1
       |               ^
       |
       = note: expected a text

    error: the value is a list, which does not fit its type
      --> spec/teas.yaml:14:15
       |
    14 |         code: [x]
       |               ^
       |
       = note: expected a text

    error: the value is a fraction, which does not fit its type
      --> spec/teas.yaml:15:16
       |
    15 |         grams: 1.5
       |                ^^^
       |
       = note: expected an integer

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:16:16
       |
    16 |         price: much
       |                ^^^^
       |
       = note: expected a number

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:17:18
       |
    17 |         organic: 'yes'
       |                  ^^^^^
       |
       = note: expected `true` or `false`

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:18:19
       |
    18 |         pickedAt: 2026-01-31
       |                   ^^^^^^^^^^
       |
       = note: expected a time in Unix seconds

    error: the value is null, which does not fit its type
      --> spec/teas.yaml:19:18
       |
    19 |         driedAt: null
       |                  ^^^^
       |
       = note: expected a time in Unix milliseconds

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:20:17
       |
    20 |         soldAt: 5
       |                 ^
       |
       = note: expected a text with an RFC 3339 time

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:21:15
       |
    21 |         tags: green
       |               ^^^^^
       |
       = note: expected a list

    error: the value is a list, which does not fit its type
      --> spec/teas.yaml:22:16
       |
    22 |         notes: []
       |                ^
       |
       = note: expected an object

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:23:24
       |
    23 |         stock: {green: lots}
       |                        ^^^^
       |
       = note: expected an integer

    error: 11 problems in the spec; nothing was written
    ");
}

#[test]
fn inside_lists_and_maps() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: [{string: [integer]}]
            example: {returns: [{a: [1, 2]}, {b: [3, x]}]}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:11:46
       |
    11 |     example: {returns: [{a: [1, 2]}, {b: [3, x]}]}
       |                                              ^
       |
       = note: expected an integer

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn structs() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: Tea
            examples:
              not_one: {returns: green}
              too_much: {returns: {name: green, grams: 1, leafs: []}}
              too_little: {returns: {leaves: [{}]}}
        types:
          Tea: {fields: {name: string, leaves?: [Leaf], grams?: {type: integer, lenient: true}}}
          Leaf: {fields: {grams: {type: integer, nullable: true}}}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:12:26
       |
    12 |       not_one: {returns: green}
       |                          ^^^^^
       |
       = note: expected an object

    error: unknown field `leafs`
      --> spec/teas.yaml:13:51
       |
    13 |       too_much: {returns: {name: green, grams: 1, leafs: []}}
       |                                                   ^^^^^
       |
       = note: expected `name`, `leaves` or `grams`

    error: the value lacks the required field `name`
      --> spec/teas.yaml:14:20
       |
    14 |       too_little: {returns: {leaves: [{}]}}
       |                    ^^^^^^^

    error: the value lacks the required field `grams`
      --> spec/teas.yaml:14:39
       |
    14 |       too_little: {returns: {leaves: [{}]}}
       |                                       ^

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn enums_and_newtypes() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: Tea
            examples:
              texts: {returns: {open: huge, closed: huge, word: Ada, number: 12a}}
              numbers: {returns: {open: 1, closed: 1, word: 1, number: 1}}
        types:
          Tea: {fields: {open: Open, closed: Closed, word: Word, number: Number}}
          Open: {enum: [cup, pot]}
          Closed: {enum: [cup, pot], open: false}
          Word: {newtype: string, pattern: '[a-z]{1,5}'}
          Number: {newtype: string, pattern: '[0-9]{1,5}'}
    "), @r"
    error: unknown value `huge`
      --> spec/teas.yaml:12:45
       |
    12 |       texts: {returns: {open: huge, closed: huge, word: Ada, number: 12a}}
       |                                             ^^^^
       |
       = note: expected `cup` or `pot`

    error: `Ada` does not fit the pattern of its type
      --> spec/teas.yaml:12:57
       |
    12 |       texts: {returns: {open: huge, closed: huge, word: Ada, number: 12a}}
       |                                                         ^^^
       |
       = note: expected `[a-z]{1,5}`

    error: `12a` does not fit the pattern of its type
      --> spec/teas.yaml:12:70
       |
    12 |       texts: {returns: {open: huge, closed: huge, word: Ada, number: 12a}}
       |                                                                      ^^^
       |
       = note: expected `[0-9]{1,5}`

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:13:33
       |
    13 |       numbers: {returns: {open: 1, closed: 1, word: 1, number: 1}}
       |                                 ^
       |
       = note: expected a text

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:13:44
       |
    13 |       numbers: {returns: {open: 1, closed: 1, word: 1, number: 1}}
       |                                            ^
       |
       = note: expected a text

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:13:53
       |
    13 |       numbers: {returns: {open: 1, closed: 1, word: 1, number: 1}}
       |                                                     ^
       |
       = note: expected a text

    error: 6 problems in the spec; nothing was written
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
