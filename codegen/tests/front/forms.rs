//! What does not fit the parts of the language that have several forms, and the two files of which there is one.

use insta::assert_snapshot;

use super::{problems, read};

#[test]
fn types_that_are_none() {
    assert_snapshot!(problems(
        "resource: users
says: Users.
endpoints:
  get:
    call: GET /users
    query: {a: [], b: [A, B], c: {string: A, says: B}, d: [{str: A}]}
    returns: {strin: User}
"
    ), @r"
    error: a list type names one type, the type of its elements: `[Name]`
     --> spec/users.yaml:6:16
      |
    6 |     query: {a: [], b: [A, B], c: {string: A, says: B}, d: [{str: A}]}
      |                ^

    error: a list type names one type, the type of its elements: `[Name]`
     --> spec/users.yaml:6:23
      |
    6 |     query: {a: [], b: [A, B], c: {string: A, says: B}, d: [{str: A}]}
      |                       ^

    error: a map type has one key, `string`, and the type of its values: `{string: Name}`
     --> spec/users.yaml:6:34
      |
    6 |     query: {a: [], b: [A, B], c: {string: A, says: B}, d: [{str: A}]}
      |                                  ^

    error: a map type has one key, `string`, and the type of its values: `{string: Name}`
     --> spec/users.yaml:6:60
      |
    6 |     query: {a: [], b: [A, B], c: {string: A, says: B}, d: [{str: A}]}
      |                                                            ^

    error: a map type has one key, `string`, and the type of its values: `{string: Name}`
     --> spec/users.yaml:7:14
      |
    7 |     returns: {strin: User}
      |              ^

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn enums() {
    assert_snapshot!(problems(
        "resource: users
says: Users.
types:
  A: {enum: [on, 1, off]}
  B: {enum: [on, off, on]}
  C: {enum: {on: Yes., off: {say: No.}, else: 3}}
  D: {enum: on}
"
    ), @r"
    error: an element of `enum` must be a text, found a number
     --> spec/users.yaml:4:18
      |
    4 |   A: {enum: [on, 1, off]}
      |                  ^
      |
      = help: in quotes it is a text

    error: the value `on` is given twice
     --> spec/users.yaml:5:13
      |
    5 |   B: {enum: [on, off, on]}
      |             ^

    error: unknown key `say`
     --> spec/users.yaml:6:30
      |
    6 |   C: {enum: {on: Yes., off: {say: No.}, else: 3}}
      |                              ^^^
      |
      = note: expected `says` or `as`
      = help: did you mean `says`?

    error: `else` must be a text that says what the value means, or a map with `says` and `as`, found a number
     --> spec/users.yaml:6:47
      |
    6 |   C: {enum: {on: Yes., off: {say: No.}, else: 3}}
      |                                               ^

    error: `enum` must be a list of texts, or a map from texts to what they mean, found a text
     --> spec/users.yaml:7:13
      |
    7 |   D: {enum: on}
      |             ^^

    error: 5 problems in the spec; nothing was written
    ");
}

#[test]
fn the_api_file() {
    let text = b"crate: {name: demo, runtime: {path: ../runtime}}
auth: {}
envelopes: {}
paging:
  pages: {kind: pages, page: page, size: per_page, next: next, says: Pages.}
  cursors: {kind: cursor, size: 5}
  others: {kind: other, says: Others.}
  tokens: {kind: token, size: take, meta: meta, next: next, token: token, says: Tokens.}
  thread: {kind: cursor, size: take, next: next, token: token, says: A cursor.}
";
    assert_snapshot!(read(&[("api.yaml", text)]).unwrap_err().render(false), @r"
    error: `crate` has no `docs`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: `crate` has no `env`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: `crate` has no `rustVersion`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: `crate` has no `says`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: `crate` has no `version`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: the file has no `errors`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: the file has no `families`
     --> spec/api.yaml:1:1
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      | ^^^^^

    error: `runtime` has no `package`
     --> spec/api.yaml:1:21
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      |                     ^^^^^^^

    error: `runtime` has no `version`
     --> spec/api.yaml:1:21
      |
    1 | crate: {name: demo, runtime: {path: ../runtime}}
      |                     ^^^^^^^

    error: a paging style of the kind `pages` has no `next`
     --> spec/api.yaml:5:10
      |
    5 |   pages: {kind: pages, page: page, size: per_page, next: next, says: Pages.}
      |          ^

    error: `cursors` has no `next`
     --> spec/api.yaml:6:3
      |
    6 |   cursors: {kind: cursor, size: 5}
      |   ^^^^^^^

    error: `cursors` has no `says`
     --> spec/api.yaml:6:3
      |
    6 |   cursors: {kind: cursor, size: 5}
      |   ^^^^^^^

    error: `size` must be a text, found a number
     --> spec/api.yaml:6:33
      |
    6 |   cursors: {kind: cursor, size: 5}
      |                                 ^
      |
      = help: in quotes it is a text

    error: `kind` cannot be `other`
     --> spec/api.yaml:7:18
      |
    7 |   others: {kind: other, says: Others.}
      |                  ^^^^^
      |
      = note: expected `pages`, `cursor` or `token`

    error: a paging style of the kind `token` has no `meta`
     --> spec/api.yaml:8:11
      |
    8 |   tokens: {kind: token, size: take, meta: meta, next: next, token: token, says: Tokens.}
      |           ^

    error: a paging style of the kind `cursor` has no `token`
     --> spec/api.yaml:9:11
      |
    9 |   thread: {kind: cursor, size: take, next: next, token: token, says: A cursor.}
      |           ^

    error: 16 problems in the spec; nothing was written
    ");
}

#[test]
fn the_deviations() {
    let text = b"GET /users:\n  - {what: policy}\n  - why\nGET /user: {what: policy, why: Because., because: x}\n";
    assert_snapshot!(read(&[("deviations.yaml", text)]).unwrap_err().render(false), @r"
    error: an element of `GET /users` has no `why`
     --> spec/deviations.yaml:2:5
      |
    2 |   - {what: policy}
      |     ^

    error: an element of `GET /users` must be a map, found a text
     --> spec/deviations.yaml:3:5
      |
    3 |   - why
      |     ^^^

    error: unknown key `because`
     --> spec/deviations.yaml:4:42
      |
    4 | GET /user: {what: policy, why: Because., because: x}
      |                                          ^^^^^^^
      |
      = note: expected `what`, `values` or `why`

    error: 3 problems in the spec; nothing was written
    ");
}
