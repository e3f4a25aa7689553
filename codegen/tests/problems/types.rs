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
      --> spec/teas.yaml:10:42
       |
    10 |     query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
       |                                          ^^^^
       |
       = help: did you mean `Size`?

    error: unknown type `int`
      --> spec/teas.yaml:10:68
       |
    10 |     query: {kind?: strin, size?: {type: [Siez]}, years?: {string: [int]}}
       |                                                                    ^^^

    error: unknown type `Tee`
      --> spec/teas.yaml:11:14
       |
    11 |     returns: Tee
       |              ^^^
       |
       = help: did you mean `Tea`?

    error: 4 problems in the spec; nothing was written
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
     --> spec/teas.yaml:6:59
      |
    6 |   get: {call: GET /tea, onBehalfOf: unsupported, returns: Cake}
      |                                                           ^^^^
      |
     ::: spec/cakes.yaml:8:3
      |
    8 |   Cake: {fields: {name: string}}
      |   ---- declared here
      |
      = help: types that several resources use are declared in `api.yaml` or in a `types.yaml`

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
      ::: spec/api.yaml:75:3
       |
    75 |   GuestId: {newtype: string, pattern: "[a-z]{1,20}", says: A guest's id., example: ada}
       |   ------- declared here first

    error: the type `timestamp` is built in
      --> spec/teas.yaml:10:3
       |
    10 |   timestamp: {newtype: string}
       |   ^^^^^^^^^
       |
       = help: give this type another name

    error: 2 problems in the spec; nothing was written
    "#);
}

#[test]
fn a_type_is_exactly_one_thing() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: Neithr}
        types:
          Both: {enum: [cup], newtype: string}
          Neither: {says: Nothing.}
    "), @r"
    error: the field `b` needs exactly one of `type`, `enum`, `fields`
     --> spec/teas.yaml:7:68
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: Neithr}
      |                                                                    ^^

    error: unknown type `Neithr`
     --> spec/teas.yaml:7:100
      |
    7 |   get: {call: GET /tea, onBehalfOf: unsupported, query: {a?: Both, b?: {says: Nothing.}}, returns: Neithr}
      |                                                                                                    ^^^^^^
      |
      = help: did you mean `Neither`?

    error: `Both` must be exactly one of `fields`, `enum`, `union`, `newtype`
     --> spec/teas.yaml:9:3
      |
    9 |   Both: {enum: [cup], newtype: string}
      |   ^^^^

    error: `Neither` must be exactly one of `fields`, `enum`, `union`, `newtype`
      --> spec/teas.yaml:10:3
       |
    10 |   Neither: {says: Nothing.}
       |   ^^^^^^^

    error: 4 problems in the spec; nothing was written
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
fn a_union_is_one_of_several_structs() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, onBehalfOf: unsupported, returns: Order}
          list: {call: GET /teas, onBehalfOf: unsupported, returns: Other}
        types:
          Order: {union: {cup: Cup, size: Size, mug: Cup}, discriminator: kind, default: cop}
          Other: {union: {cup: Cup}}
          Cup: {fields: {tea: string}}
          Size: {enum: [small, large]}
    "), @r"
    error: a variant of a union must be a struct, and `Size` is none
      --> spec/teas.yaml:10:35
       |
    10 |   Order: {union: {cup: Cup, size: Size, mug: Cup}, discriminator: kind, default: cop}
       |                                   ^^^^

    error: `Cup` stands for two variants
      --> spec/teas.yaml:10:46
       |
    10 |   Order: {union: {cup: Cup, size: Size, mug: Cup}, discriminator: kind, default: cop}
       |                                              ^^^
       |
       = help: give each variant a struct of its own; `includes` shares their fields

    error: unknown variant `cop`
      --> spec/teas.yaml:10:82
       |
    10 |   Order: {union: {cup: Cup, size: Size, mug: Cup}, discriminator: kind, default: cop}
       |                                                                                  ^^^
       |
       = note: expected `cup`, `size` or `mug`
       = help: did you mean `cup`?

    error: a union needs a `discriminator`
      --> spec/teas.yaml:11:3
       |
    11 |   Other: {union: {cup: Cup}}
       |   ^^^^^
       |
       = help: name the field whose value tells which of the structs it is

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn an_unused_type_is_not_one_whose_use_is_wrong() {
    insta::assert_snapshot!(below_head("
        endpoints:
          get: {call: GET /tea, returns: Tea}
          list: {call: GET /teas, onBehalfOf: unsupported, returns: [Leav]}
        types:
          Tea: {fields: {size: Size}}
          Size: {enum: [cup, pot]}
          Leaf: {fields: {grams: integer}}
    "), @r"
    error: the endpoint does not state its `onBehalfOf` policy
     --> spec/teas.yaml:7:3
      |
    7 |   get: {call: GET /tea, returns: Tea}
      |   ^^^
      |
      = note: expected `onBehalfOf: required`, `optional` or `unsupported`
      = help: the policy never defaults: look it up for this endpoint

    error: unknown type `Leav`
     --> spec/teas.yaml:8:62
      |
    8 |   list: {call: GET /teas, onBehalfOf: unsupported, returns: [Leav]}
      |                                                              ^^^^
      |
      = help: did you mean `Leaf`?

    error: 2 problems in the spec; nothing was written
    ");
}
