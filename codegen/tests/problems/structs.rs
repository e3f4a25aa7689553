//! Structs and newtypes.

use super::below_head;

#[test]
fn what_can_be_included() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
          Size: {enum: [small, large]}
    "), @r"
    error: `Size` cannot be included: it is no struct
     --> spec/teas.yaml:9:20
      |
    9 |   Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
      |                    ^^^^

    error: `Tea` includes itself
     --> spec/teas.yaml:9:26
      |
    9 |   Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
      |                          ^^^

    error: unknown type `Leav`
     --> spec/teas.yaml:9:31
      |
    9 |   Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
      |                               ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn structs_that_include_one_another() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {includes: [Leaf], fields: {name: string}}
          Leaf: {includes: [Tea], fields: {grams: integer}}
    "), @r"
    error: `Leaf` includes itself
     --> spec/teas.yaml:9:20
      |
    9 |   Tea: {includes: [Leaf], fields: {name: string}}
      |                    ^^^^

    error: `Tea` includes itself
      --> spec/teas.yaml:10:21
       |
    10 |   Leaf: {includes: [Tea], fields: {grams: integer}}
       |                     ^^^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_struct_that_requires_itself() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {fields: {name: string, leaf: Leaf}}
          Leaf: {fields: {of: Tea, next?: Leaf, all: [Leaf]}}
    "), @r"
    error: the struct `Tea` requires itself, so that no value of it can exist
     --> spec/teas.yaml:9:3
      |
    9 |   Tea: {fields: {name: string, leaf: Leaf}}
      |   ^^^
      |
      = help: make a field optional

    error: the struct `Leaf` requires itself, so that no value of it can exist
      --> spec/teas.yaml:10:3
       |
    10 |   Leaf: {fields: {of: Tea, next?: Leaf, all: [Leaf]}}
       |   ^^^^
       |
       = help: make a field optional

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn fields_that_cannot_be() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea:
            fields:
              photo: file
              code: {type: integer, secret: true}
              size: {type: string, enum: [cup, pot]}
    "), @r"
    error: a `file` can only be a field of a multipart body
      --> spec/teas.yaml:11:7
       |
    11 |       photo: file
       |       ^^^^^

    error: only a `string`, or the keys of a map, can be secret
      --> spec/teas.yaml:12:29
       |
    12 |       code: {type: integer, secret: true}
       |                             ^^^^^^

    error: the field `size` needs exactly one of `type`, `enum`, `fields`
      --> spec/teas.yaml:13:7
       |
    13 |       size: {type: string, enum: [cup, pot]}
       |       ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn two_types_of_one_name_inside_fields() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea:
            fields:
              size: {enum: [cup, pot]}
              leaf: {fields: {size: {enum: [small, large], name: TeaSize}}}
    "), @r"
    error: the type inside this field would be called `TeaSize`, which is taken
      --> spec/teas.yaml:12:23
       |
    12 |       leaf: {fields: {size: {enum: [small, large], name: TeaSize}}}
       |                       ^^^^
       |
       = help: give it a `name:`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn newtypes_and_their_patterns() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            query: {a?: A, b?: B, c?: C, d?: D, e?: E, f?: F}
        types:
          A: {newtype: integer}
          B: {newtype: string, pattern: '[a-z]+'}
          C: {newtype: string, pattern: '(a|b){1,2}'}
          D: {newtype: string, pattern: '[x]{3,3}', example: xx}
          E: {newtype: string, pattern: '[x]{3,3}'}
          F: {newtype: string, pattern: '[z-a]{1,2}'}
    "), @r"
    error: a newtype is made of `string`
      --> spec/teas.yaml:12:16
       |
    12 |   A: {newtype: integer}
       |                ^^^^^^^

    error: the pattern `[a-z]+` is not understood
      --> spec/teas.yaml:13:33
       |
    13 |   B: {newtype: string, pattern: '[a-z]+'}
       |                                 ^^^^^^^^
       |
       = note: expected a smallest and a largest count after the class, as in `[a-z0-9_-]{1,100}`

    error: the pattern `(a|b){1,2}` is not understood
      --> spec/teas.yaml:14:33
       |
    14 |   C: {newtype: string, pattern: '(a|b){1,2}'}
       |                                 ^^^^^^^^^^^^
       |
       = note: expected one class of characters in brackets, as in `[a-z0-9_-]{1,100}`

    error: `xx` does not fit the pattern of its type
      --> spec/teas.yaml:15:54
       |
    15 |   D: {newtype: string, pattern: '[x]{3,3}', example: xx}
       |                                                      ^^
       |
       = note: expected `[x]{3,3}`

    error: tests need a text that fits the pattern
      --> spec/teas.yaml:16:3
       |
    16 |   E: {newtype: string, pattern: '[x]{3,3}'}
       |   ^
       |
       = help: give one as `example:`

    error: the pattern `[z-a]{1,2}` is not understood
      --> spec/teas.yaml:17:33
       |
    17 |   F: {newtype: string, pattern: '[z-a]{1,2}'}
       |                                 ^^^^^^^^^^^^
       |
       = note: expected characters and ranges such as `a-z` inside the brackets, with a plain `-` last

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn structs_that_include_one_another_in_a_ring() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {includes: [Leaf], fields: {name: string}}
          Leaf: {includes: [Tip], fields: {grams: integer}}
          Tip: {includes: [Leaf], fields: {colour: string}}
    "), @r"
    error: `Tip` includes itself
      --> spec/teas.yaml:10:21
       |
    10 |   Leaf: {includes: [Tip], fields: {grams: integer}}
       |                     ^^^

    error: `Leaf` includes itself
      --> spec/teas.yaml:11:20
       |
    11 |   Tip: {includes: [Leaf], fields: {colour: string}}
       |                    ^^^^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn fields_that_come_twice() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {includes: [Leaf, Tip], fields: {gramsOf?: string, story: string}}
          Leaf: {fields: {grams_of: integer}}
          Tip: {fields: {grams_of: integer, colour: string}}
    "), @r"
    error: the field `grams_of` is included already
     --> spec/teas.yaml:9:26
      |
    9 |   Tea: {includes: [Leaf, Tip], fields: {gramsOf?: string, story: string}}
      |                          ^^^

    error: the field `gramsOf` is included already
     --> spec/teas.yaml:9:41
      |
    9 |   Tea: {includes: [Leaf, Tip], fields: {gramsOf?: string, story: string}}
      |                                         ^^^^^^^^

    error: 2 problems in the spec; nothing was written
    ");
}
