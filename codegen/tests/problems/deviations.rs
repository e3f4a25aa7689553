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
          - {what: body, why: No body is sent in any sample.}
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
      = note: expected `policy`, `auth`, `path`, `missing`, `query` or `body`
      = help: did you mean `query`?

    error: 1 problem in the spec; nothing was written
    ");
}
