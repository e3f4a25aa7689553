//! Many problems in one run: of all files, in the order of files and lines, each once, and how many they are.

use super::{HEAD, problems};

#[test]
fn all_of_all_files_in_order() {
    let cakes = "
        resource: cakes
        family: counter
        auth: shopKey
        says: Cakes of the shop.
        endpoints:
          bake: {call: POST /bake}
          eat: {call: POST /eat, onBehalfOf: optional, returns: Ckae}
        types:
          Cake: {fields: {name: string}}
    ";
    let teas = format!("{HEAD}endpoints:\n  brew: {{call: PUSH /brew, onBehalfOf: unsupported, rate: slo}}\n");
    insta::assert_snapshot!(problems(&[("teas.yaml", &teas), ("sweet/cakes.yaml", cakes)]), @r"
    error: the endpoint does not state its `onBehalfOf` policy
     --> spec/sweet/cakes.yaml:6:3
      |
    6 |   bake: {call: POST /bake}
      |   ^^^^
      |
      = note: expected `onBehalfOf: required`, `optional` or `unsupported`
      = help: the policy never defaults: look it up for this endpoint

    error: unknown type `Ckae`
     --> spec/sweet/cakes.yaml:7:57
      |
    7 |   eat: {call: POST /eat, onBehalfOf: optional, returns: Ckae}
      |                                                         ^^^^
      |
      = help: did you mean `Cake`?

    error: unknown method `PUSH`
     --> spec/teas.yaml:6:16
      |
    6 |   brew: {call: PUSH /brew, onBehalfOf: unsupported, rate: slo}
      |                ^^^^
      |
      = note: expected `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`

    error: unknown rate class `slo`
     --> spec/teas.yaml:6:59
      |
    6 |   brew: {call: PUSH /brew, onBehalfOf: unsupported, rate: slo}
      |                                                           ^^^
      |
      = note: expected `slow`
      = help: did you mean `slow`?

    error: 4 problems in the spec; nothing was written
    ");
}

#[test]
fn what_is_wrong_in_form_is_not_said_twice() {
    insta::assert_snapshot!(problems(&[("teas.yaml", &format!("{HEAD}endpoints:\n  brew: {{call: 5, onBehalfOf: never, returnz: Tea}}\n"))]), @r"
    error: `call` must be a text, found a number
     --> spec/teas.yaml:6:16
      |
    6 |   brew: {call: 5, onBehalfOf: never, returnz: Tea}
      |                ^
      |
      = help: in quotes it is a text

    error: `onBehalfOf` cannot be `never`
     --> spec/teas.yaml:6:31
      |
    6 |   brew: {call: 5, onBehalfOf: never, returnz: Tea}
      |                               ^^^^^
      |
      = note: expected `required`, `optional` or `unsupported`

    error: unknown key `returnz`
     --> spec/teas.yaml:6:38
      |
    6 |   brew: {call: 5, onBehalfOf: never, returnz: Tea}
      |                                      ^^^^^^^
      |
      = help: did you mean `returns`?

    error: 3 problems in the spec; nothing was written
    ");
}
