//! Declarations of types, and their use.

use super::{below_head, problems};

#[test]
fn an_unknown_type() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get:
            call: GET /tea
            onBehalfOf: unsupported
            query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
            returns: Tee
        types:
          Tea: {fields: {kind: Size}}
          Size: {enum: [cup, pot]}
    "), @r"
    error: unknown type `strin`
      --> spec/teas.yaml:10:20
       |
    10 |     query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
       |                    ^^^^^
       |
       = help: did you mean `string`?

    error: unknown type `Siez`
      --> spec/teas.yaml:10:41
       |
    10 |     query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
       |                                         ^
       |
       = help: did you mean `Size`?

    error: unknown type `int`
      --> spec/teas.yaml:10:58
       |
    10 |     query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
       |                                                          ^

    error: unknown type `Tee`
      --> spec/teas.yaml:11:14
       |
    11 |     returns: Tee
       |              ^^^
       |
       = help: did you mean `Tea`?

    error: the type `Tea` is not used
      --> spec/teas.yaml:13:3
       |
    13 |   Tea: {fields: {kind: Size}}
       |   ^^^
       |
       = help: use it or remove it

    error: the type `Size` is not used
      --> spec/teas.yaml:14:3
       |
    14 |   Size: {enum: [cup, pot]}
       |   ^^^^
       |
       = help: use it or remove it

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn an_unused_type() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported}
        types:
          Tea: {fields: {leaves: [Leaf]}}
          Leaf: {fields: {grams: integer}}
    "), @r"
    error: the type `Tea` is not used
     --> spec/teas.yaml:9:3
      |
    9 |   Tea: {fields: {leaves: [Leaf]}}
      |   ^^^
      |
      = help: use it or remove it

    error: the type `Leaf` is not used
      --> spec/teas.yaml:10:3
       |
    10 |   Leaf: {fields: {grams: integer}}
       |   ^^^^
       |
       = help: use it or remove it

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_type_of_another_resource() {
    insta::assert_snapshot!(problems(&[
        ("cakes.yaml", "
            resource: cakes
            family: counter
            auth: shopKey
            says: Cakes of the shop.
            endpoints:
              get: {call: GET /cake, onBehalfOf: unsupported, returns: Cake}
            types:
              Cake: {fields: {name: string}}
        "),
        ("teas.yaml", "
            resource: teas
            family: counter
            auth: shopKey
            says: Teas of the shop.
            endpoints:
              get: {call: GET /tea, onBehalfOf: unsupported, returns: Cake}
        "),
    ]), @r"
    error: the type `Cake` belongs to another resource
     --> spec/teas.yaml:7:59
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, returns: Cake}
      |                                                           ^^^^
      |
     ::: spec/cakes.yaml:9:3
      |
    9 |   Cake: {fields: {name: string}}
      |   ---- declared here
      |
      = help: types that several resources use are declared in `api.yaml`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_type_that_is_declared_twice_or_built_in() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: GuestId}
        types:
          GuestId: {newtype: string}
          timestamp: {newtype: string}
    "), @r#"
    error: the type `GuestId` is declared twice
      --> spec/teas.yaml:9:3
       |
     9 |   GuestId: {newtype: string}
       |   ^^^^^^^
       |
      ::: spec/api.yaml:74:3
       |
    74 |   GuestId: {newtype: string, pattern: "[a-z]{1,20}", says: A guest's id., example: ada}
       |   ------- declared here first

    error: the types `GuestId` and `GuestId` both become `GuestId` in Rust
      --> spec/teas.yaml:9:3
       |
     9 |   GuestId: {newtype: string}
       |   ^^^^^^^
       |
      ::: spec/api.yaml:74:3
       |
    74 |   GuestId: {newtype: string, pattern: "[a-z]{1,20}", says: A guest's id., example: ada}
       |   ------- the first
       |
       = help: give it another name

    error: the type `timestamp` is built in
      --> spec/teas.yaml:10:3
       |
    10 |   timestamp: {newtype: string}
       |   ^^^^^^^^^
       |
       = help: give this type another name

    error: the type `timestamp` is not in Pascal case
      --> spec/teas.yaml:10:3
       |
    10 |   timestamp: {newtype: string}
       |   ^^^^^^^^^
       |
       = help: write `Timestamp`

    error: 4 problems in the spec; nothing was written
    "#);
}

#[test]
fn a_type_is_exactly_one_thing() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: None_}
        types:
          Both: {enum: [cup], newtype: string}
          Neither: {says: Nothing.}
    "), @r"
    error: the field `b` needs exactly one of `type`, `enum`, `fields`
     --> spec/teas.yaml:7:68
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: None_}
      |                                                                    ^^

    error: unknown type `None_`
     --> spec/teas.yaml:7:100
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: None_}
      |                                                                                                    ^^^^^

    error: `Both` must be exactly one of `fields`, `enum`, `union`, `newtype`
     --> spec/teas.yaml:9:3
      |
    9 |   Both: {enum: [cup], newtype: string}
      |   ^^^^

    error: the type `Both` is not used
     --> spec/teas.yaml:9:3
      |
    9 |   Both: {enum: [cup], newtype: string}
      |   ^^^^
      |
      = help: use it or remove it

    error: `Neither` must be exactly one of `fields`, `enum`, `union`, `newtype`
      --> spec/teas.yaml:10:3
       |
    10 |   Neither: {says: Nothing.}
       |   ^^^^^^^

    error: the type `Neither` is not used
      --> spec/teas.yaml:10:3
       |
    10 |   Neither: {says: Nothing.}
       |   ^^^^^^^
       |
       = help: use it or remove it

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn an_empty_enum_and_an_empty_union() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, query: {size?: Size, kind?: {enum: []}}, returns: Any}
        types:
          Size: {enum: []}
          Any: {union: {}, discriminator: kind}
    "), @r"
    error: the enum has no values
     --> spec/teas.yaml:7:79
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, query: {size?: Size, kind?: {enum: []}}, returns: Any}
      |                                                                               ^^^^
      |
      = help: list its values, or use `string`

    error: the enum has no values
     --> spec/teas.yaml:9:10
      |
    9 |   Size: {enum: []}
      |          ^^^^
      |
      = help: list its values, or use `string`

    error: the union has no variants
      --> spec/teas.yaml:10:9
       |
    10 |   Any: {union: {}, discriminator: kind}
       |         ^^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn a_union_of_what_is_no_struct() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Order}
          list: {call: GET /teas, onBehalfOf: unsupported, returns: Other}
        types:
          Order: {union: {cup: Cup, size: Size}, discriminator: kind, default: cop}
          Other: {union: {cup: Cup}}
          Cup: {fields: {tea: string}}
          Size: {enum: [small, large]}
    "), @r"
    error: a variant of a union must be a struct, and `Size` is none
      --> spec/teas.yaml:10:35
       |
    10 |   Order: {union: {cup: Cup, size: Size}, discriminator: kind, default: cop}
       |                                   ^^^^

    error: unknown variant `cop`
      --> spec/teas.yaml:10:72
       |
    10 |   Order: {union: {cup: Cup, size: Size}, discriminator: kind, default: cop}
       |                                                                        ^^^
       |
       = note: expected `cup` or `size`
       = help: did you mean `cup`?

    error: a union needs a `discriminator`
      --> spec/teas.yaml:11:3
       |
    11 |   Other: {union: {cup: Cup}}
       |   ^^^^^
       |
       = help: name the field whose value tells which of the structs it is

    error: the type `Other` is not used
      --> spec/teas.yaml:11:3
       |
    11 |   Other: {union: {cup: Cup}}
       |   ^^^^^
       |
       = help: use it or remove it

    error: the type `Size` is not used
      --> spec/teas.yaml:13:3
       |
    13 |   Size: {enum: [small, large]}
       |   ^^^^
       |
       = help: use it or remove it

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn what_can_be_included() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Tea}
        types:
          Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
          Size: {enum: [small, large]}
    "), @r"
    error: `Size` cannot be included: it is not another struct
     --> spec/teas.yaml:9:20
      |
    9 |   Tea: {includes: [Size, Tea, Leav], fields: {size: Size}}
      |                    ^^^^

    error: `Tea` cannot be included: it is not another struct
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
    error: `Leaf` cannot be included: it is not another struct
     --> spec/teas.yaml:9:20
      |
    9 |   Tea: {includes: [Leaf], fields: {name: string}}
      |                    ^^^^

    error: the type `Leaf` is not used
      --> spec/teas.yaml:10:3
       |
    10 |   Leaf: {includes: [Tea], fields: {grams: integer}}
       |   ^^^^
       |
       = help: use it or remove it

    error: `Tea` cannot be included: it is not another struct
      --> spec/teas.yaml:10:21
       |
    10 |   Leaf: {includes: [Tea], fields: {grams: integer}}
       |                     ^^^

    error: 3 problems in the spec; nothing was written
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
              notes: {type: object, lenient: true}
              code: {type: integer, secret: true}
              size: {type: string, enum: [cup, pot]}
    "), @r"
    error: a `file` can only be a field of a multipart body
      --> spec/teas.yaml:11:7
       |
    11 |       photo: file
       |       ^^^^^

    error: the lenient field `notes` must be optional
      --> spec/teas.yaml:12:7
       |
    12 |       notes: {type: object, lenient: true}
       |       ^^^^^
       |
       = help: write `notes?`

    error: only a `string`, or the keys of a map, can be secret
      --> spec/teas.yaml:13:29
       |
    13 |       code: {type: integer, secret: true}
       |                             ^^^^^^

    error: the field `size` needs exactly one of `type`, `enum`, `fields`
      --> spec/teas.yaml:14:7
       |
    14 |       size: {type: string, enum: [cup, pot]}
       |       ^^^^

    error: 4 problems in the spec; nothing was written
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
            query: {a?: A, b?: B, c?: C, d?: D}
        types:
          A: {newtype: integer}
          B: {newtype: string, pattern: '[a-z]+'}
          C: {newtype: string, pattern: '(a|b){1,2}'}
          D: {newtype: string, pattern: '[x]{3,3}', example: xx}
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

    error: no example fits the pattern
      --> spec/teas.yaml:15:3
       |
    15 |   D: {newtype: string, pattern: '[x]{3,3}', example: xx}
       |   ^
       |
       = help: give an `example:` of such a text

    error: 4 problems in the spec; nothing was written
    ");
}
