//! What does not fit the types of the language, wherever it is.

use insta::assert_snapshot;

use super::problems;

#[test]
fn unknown_keys() {
    assert_snapshot!(problems("resource: users\nsays: Users.\nendpoints:\n  get:\n    call: GET /users\n    retruns: User\n"), @r"
    error: unknown key `retruns`
     --> spec/users.yaml:6:5
      |
    6 |     retruns: User
      |     ^^^^^^^
      |
      = help: did you mean `returns`?

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\nsays: Users.\nendpoints:\n  get:\n    call: GET /users\n    example: {answer: 1}\n"), @r"
    error: unknown key `answer`
     --> spec/users.yaml:6:15
      |
    6 |     example: {answer: 1}
      |               ^^^^^^
      |
      = note: expected `says`, `path`, `query`, `body` or `returns`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn an_unknown_key_that_is_also_known_inside() {
    assert_snapshot!(problems("resource: users\nsays: Users.\nfields: {fields: {fields: 1}}\n"), @"
    error: unknown key `fields`
     --> spec/users.yaml:3:1
      |
    3 | fields: {fields: {fields: 1}}
      | ^^^^^^
      |
      = note: expected `resource`, `one`, `family`, `auth`, `scopes`, `docs`, `says`, `headers`, `envelope`, `rate`, `codes`, `like`, `endpoints`, `types` or `note`

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\nsays: Users.\ntypes:\n  User: {fields: {colour: {colour: red}}}\n"), @r"
    error: unknown key `colour`
     --> spec/users.yaml:4:28
      |
    4 |   User: {fields: {colour: {colour: red}}}
      |                            ^^^^^^
      |
      = note: expected `type`, `enum`, `fields`, `list`, `name`, `open`, `as`, `says`, `secret`, `nullable`, `lenient`, `min`, `max`, `maxLength`, `maxItems`, `default`, `preset`, `encoding`, `example` or `note`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn missing_keys() {
    assert_snapshot!(problems("# Users.\none: user\nendpoints:\n  list: {says: Lists users.}\n"), @r"
    error: the file has no `resource`
     --> spec/users.yaml:2:1
      |
    2 | one: user
      | ^^^

    error: the file has no `says`
     --> spec/users.yaml:2:1
      |
    2 | one: user
      | ^^^

    error: `list` has no `call`
     --> spec/users.yaml:4:3
      |
    4 |   list: {says: Lists users.}
      |   ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn wrong_kinds() {
    assert_snapshot!(problems(
        "resource: 5
says: [a]
scopes: all
endpoints:
  get:
    call: {GET: /users}
    idempotent: perhaps
    query:
      limit: {type: integer, max: 1.5, maxItems: -1, list: 0}
      skip: 7
    body: true
types:
"
    ), @r"
    error: `resource` must be a text, found a number
     --> spec/users.yaml:1:11
      |
    1 | resource: 5
      |           ^
      |
      = help: in quotes it is a text

    error: `says` must be a text, found a list
     --> spec/users.yaml:2:7
      |
    2 | says: [a]
      |       ^

    error: `scopes` must be a list, found a text
     --> spec/users.yaml:3:9
      |
    3 | scopes: all
      |         ^^^

    error: `call` must be a text, found a map
     --> spec/users.yaml:6:11
      |
    6 |     call: {GET: /users}
      |           ^

    error: `idempotent` must be true or false, found a text
     --> spec/users.yaml:7:17
      |
    7 |     idempotent: perhaps
      |                 ^^^^^^^

    error: `max` must be a whole number, found a decimal number
     --> spec/users.yaml:9:35
      |
    9 |       limit: {type: integer, max: 1.5, maxItems: -1, list: 0}
      |                                   ^^^

    error: `maxItems` must be a whole number from 0, found -1
     --> spec/users.yaml:9:50
      |
    9 |       limit: {type: integer, max: 1.5, maxItems: -1, list: 0}
      |                                                  ^^

    error: `list` must be true or false, found a number
     --> spec/users.yaml:9:60
      |
    9 |       limit: {type: integer, max: 1.5, maxItems: -1, list: 0}
      |                                                            ^

    error: `skip` must be a type, or a map with `type`, `enum` or `fields`, found a number
      --> spec/users.yaml:10:13
       |
    10 |       skip: 7
       |             ^

    error: `body` must be a map of fields, or a type: `Name` or `[Name]`, found `true`
      --> spec/users.yaml:11:11
       |
    11 |     body: true
       |           ^^^^

    error: `types` must be a map, found nothing
      --> spec/users.yaml:12:6
       |
    12 | types:
       |      ^

    error: 11 problems in the spec; nothing was written
    ");
}

#[test]
fn unknown_words() {
    assert_snapshot!(problems("resource: users\nsays: Users.\nendpoints:\n  get: {call: GET /users, onBehalfOf: requierd, content: [json]}\n"), @r"
    error: `onBehalfOf` cannot be `requierd`
     --> spec/users.yaml:4:39
      |
    4 |   get: {call: GET /users, onBehalfOf: requierd, content: [json]}
      |                                       ^^^^^^^^
      |
      = note: expected `required`, `optional` or `unsupported`
      = help: did you mean `required`?

    error: `content` must be a text, found a list
     --> spec/users.yaml:4:58
      |
    4 |   get: {call: GET /users, onBehalfOf: requierd, content: [json]}
      |                                                          ^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn the_file_itself() {
    assert_snapshot!(problems("- resource: users\n"), @r"
    error: the file must be a map, found a list
     --> spec/users.yaml:1:1
      |
    1 | - resource: users
      | ^

    error: 1 problem in the spec; nothing was written
    ");
}
