//! Values that do not fit their type, of each kind.

use super::below_head;

#[test]
fn texts_and_numbers() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: Tea
            example:
              returns:
                name: true
                code: [x]
                grams: 1.5
                price: much
                organic: 'yes'
        types:
          Tea:
            fields:
              name: string
              code: {type: string, secret: true}
              grams: integer
              price: number
              organic: boolean
    "), @r"
    error: the value is a boolean, which does not fit its type
      --> spec/teas.yaml:13:15
       |
    13 |         name: true
       |               ^^^^
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

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn times_lists_and_objects() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            returns: Tea
            example:
              returns:
                pickedAt: 2026-01-31
                driedAt: null
                soldAt: 5
                tags: green
                notes: []
                stock: {green: lots}
        types:
          Tea:
            fields:
              pickedAt: timestamp
              driedAt: timestampMs
              soldAt: dateTime
              tags: [string]
              notes: object
              stock: {string: integer}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:13:19
       |
    13 |         pickedAt: 2026-01-31
       |                   ^^^^^^^^^^
       |
       = note: expected a time in Unix seconds

    error: the value is null, which does not fit its type
      --> spec/teas.yaml:14:18
       |
    14 |         driedAt: null
       |                  ^^^^
       |
       = note: expected a time in Unix milliseconds

    error: the value is an integer, which does not fit its type
      --> spec/teas.yaml:15:17
       |
    15 |         soldAt: 5
       |                 ^
       |
       = note: expected a text with an RFC 3339 time

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:16:15
       |
    16 |         tags: green
       |               ^^^^^
       |
       = note: expected a list

    error: the value is a list, which does not fit its type
      --> spec/teas.yaml:17:16
       |
    17 |         notes: []
       |                ^
       |
       = note: expected an object

    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:18:24
       |
    18 |         stock: {green: lots}
       |                        ^^^^
       |
       = note: expected an integer

    error: 6 problems in the spec; nothing was written
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
