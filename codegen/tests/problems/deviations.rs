//! `deviations.yaml`: where the spec differs on purpose.

use super::problems;

/// A resource with two endpoints, and these deviations.
fn deviations(text: &str) -> String {
    let teas = "
        resource: teas
        family: counter
        auth: shopKey
        says: Teas of the shop.
        endpoints:
          get: {call: 'GET /teas/{tea}', onBehalfOf: unsupported, path: {tea: string}}
          steep: {call: POST /steep, onBehalfOf: unsupported}
    ";
    problems(&[("teas.yaml", teas), ("deviations.yaml", text)])
}

#[test]
fn what_is_explained_is_no_problem() {
    insta::assert_snapshot!(deviations("
        GET /teas/{id}: {what: policy, why: The page on teas says so in its second paragraph.}
        POST /steep:
          - {what: 'query:minutes', why: The server refuses it.}
          - {what: 'enum:body:kettle.kind', values: [iron], why: No sample has another one.}
        POST /*: {what: content, why: No sample sends JSON to any of them.}
        GET /coffee: {what: missing, why: A tea shop has no coffee.}
    "), @"none");
}

#[test]
fn an_endpoint_that_does_not_exist() {
    insta::assert_snapshot!(deviations("
        POST /stepe: {what: policy, why: The page on teas says so.}
    "), @r"
    error: unknown endpoint `POST /stepe`
     --> spec/deviations.yaml:1:1
      |
    1 | POST /stepe: {what: policy, why: The page on teas says so.}
      | ^^^^^^^^^^^
      |
      = note: expected `GET /teas/{tea}` or `POST /steep`
      = help: did you mean `POST /steep`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn no_reason() {
    insta::assert_snapshot!(deviations("
        POST /steep: {what: policy, why: so}
        GET /teas/{tea}:
          - {what: auth, why: The page on keys says so.}
          - {what: path, why: ''}
    "), @r"
    error: a deviation needs a reason
     --> spec/deviations.yaml:1:34
      |
    1 | POST /steep: {what: policy, why: so}
      |                                  ^^
      |
      = note: expected the evidence, in a few words

    error: a deviation needs a reason
     --> spec/deviations.yaml:4:23
      |
    4 |   - {what: path, why: ''}
      |                       ^^
      |
      = note: expected the evidence, in a few words

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn an_unknown_kind() {
    insta::assert_snapshot!(deviations("
        POST /steep: {what: 'qery:minutes', why: The server refuses it.}
    "), @r"
    error: unknown kind of deviation `qery`
     --> spec/deviations.yaml:1:22
      |
    1 | POST /steep: {what: 'qery:minutes', why: The server refuses it.}
      |                      ^^^^
      |
      = help: did you mean `query`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn what_needs_a_name_or_has_one_too_many() {
    insta::assert_snapshot!(deviations("
        POST /steep:
          - {what: query, why: The server refuses it.}
          - {what: 'required:minutes', why: The server insists on it.}
          - {what: 'policy:minutes', why: There is but one policy.}
    "), @r"
    error: `query` does not say which one
     --> spec/deviations.yaml:2:12
      |
    2 |   - {what: query, why: The server refuses it.}
      |            ^^^^^
      |
      = note: expected `query:NAME`

    error: `required:minutes` does not say of what
     --> spec/deviations.yaml:3:12
      |
    3 |   - {what: 'required:minutes', why: The server insists on it.}
      |            ^^^^^^^^^^^^^^^^^^
      |
      = note: expected `required:PLACE:NAME`

    error: `policy` is of the operation as a whole
     --> spec/deviations.yaml:4:12
      |
    4 |   - {what: 'policy:minutes', why: There is but one policy.}
      |            ^^^^^^^^^^^^^^^^
      |
      = note: expected `policy`

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn values_are_of_an_enum() {
    insta::assert_snapshot!(deviations("
        POST /steep:
          - {what: 'enum:query:kind', why: The server knows more.}
          - {what: 'query:kind', values: [iron], why: The server refuses it.}
    "), @r"
    error: the values that differ are named of an enum, and of nothing else
     --> spec/deviations.yaml:2:5
      |
    2 |   - {what: 'enum:query:kind', why: The server knows more.}
      |     ^
      |
      = help: write `values: [VALUE, …]` beside `what: enum:PLACE:NAME`

    error: the values that differ are named of an enum, and of nothing else
     --> spec/deviations.yaml:3:26
      |
    3 |   - {what: 'query:kind', values: [iron], why: The server refuses it.}
      |                          ^^^^^^
      |
      = help: write `values: [VALUE, …]` beside `what: enum:PLACE:NAME`

    error: 2 problems in the spec; nothing was written
    ");
}
