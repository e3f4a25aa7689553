//! Names of types, fields, values and variants that are no Rust names, or become the same in Rust.

use super::below_head;

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

    error: the type `2ndSize` starts with a digit, which no Rust name does
      --> spec/teas.yaml:10:3
       |
    10 |   2ndSize: {newtype: string}
       |   ^^^^^^^
       |
       = help: give it another name

    error: the type `Option` is a name that generated code needs for itself
      --> spec/teas.yaml:11:3
       |
    11 |   Option: {newtype: string}
       |   ^^^^^^
       |
       = help: give it another name

    error: the type `Self` is a keyword of Rust
      --> spec/teas.yaml:12:3
       |
    12 |   Self: {newtype: string}
       |   ^^^^
       |
       = help: give it another name

    error: the resource `teas` and the type `Teas` both become `Teas` in Rust
      --> spec/teas.yaml:13:3
       |
     1 | resource: teas
       |           ---- the first
    ...
    13 |   Teas: {newtype: string}
       |   ^^^^
       |
       = help: give it another name

    error: 5 problems in the spec; nothing was written
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

    error: the field `type` is a keyword of Rust
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

    error: the field `extra` is a name that generated code needs for itself
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
      = help: give it a Rust name with `as:`, in a map of values

    error: the value `2nd` starts with a digit, which no Rust name does
     --> spec/teas.yaml:9:38
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                      ^^^
      |
      = help: give it a Rust name with `as:`, in a map of values

    error: the value `unknown` becomes `Unknown`, which is a name that generated code needs for itself
     --> spec/teas.yaml:9:43
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                           ^^^^^^^
      |
      = help: give it a Rust name with `as:`, in a map of values

    error: the value `self` becomes `Self`, which is a keyword of Rust
     --> spec/teas.yaml:9:52
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                                    ^^^^
      |
      = help: give it a Rust name with `as:`, in a map of values

    error: the value `*` has no letters to make a Rust name of
     --> spec/teas.yaml:9:58
      |
    9 |   Size: {enum: [small-cup, smallCup, 2nd, unknown, self, '*']}
      |                                                          ^^^
      |
      = help: give it a Rust name with `as:`, in a map of values

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn variants() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, returns: Order}
        types:
          Order: {union: {a-cup: A, a_cup: B, 2nd: C, unknown: D}, discriminator: kind}
          A: {fields: {tea: string}}
          B: {fields: {tea: string}}
          C: {fields: {tea: string}}
          D: {fields: {tea: string}}
    "), @r"
    error: the variants `a-cup` and `a_cup` both become `ACup` in Rust
     --> spec/teas.yaml:9:29
      |
    9 |   Order: {union: {a-cup: A, a_cup: B, 2nd: C, unknown: D}, discriminator: kind}
      |                   -----     ^^^^^
      |                   |
      |                   the first

    error: the variant `2nd` starts with a digit, which no Rust name does
     --> spec/teas.yaml:9:39
      |
    9 |   Order: {union: {a-cup: A, a_cup: B, 2nd: C, unknown: D}, discriminator: kind}
      |                                       ^^^

    error: the variant `unknown` becomes `Unknown`, which is a name that generated code needs for itself
     --> spec/teas.yaml:9:47
      |
    9 |   Order: {union: {a-cup: A, a_cup: B, 2nd: C, unknown: D}, discriminator: kind}
      |                                               ^^^^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn fields_that_clear() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /a, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {fields: {tea?: {type: string, nullable: true}, clear_tea?: boolean}}
    "), @r"
    error: the fields `tea` and `clear_tea` both become `clear_tea` in Rust
     --> spec/teas.yaml:9:56
      |
    9 |   Tea: {fields: {tea?: {type: string, nullable: true}, clear_tea?: boolean}}
      |                  ---- the first                        ^^^^^^^^^^
      |
      = help: give it a Rust name with `as:`

    error: 1 problem in the spec; nothing was written
    ");
}
