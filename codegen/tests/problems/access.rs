//! Auth schemes, scopes and policies of endpoints.

use super::{api_with, below_head, problems};

#[test]
fn the_policy_never_defaults() {
    insta::assert_snapshot!(below_head("
        endpoints:
          steep: {call: POST /steep}
    "), @r"
    error: the endpoint does not state its `onBehalfOf` policy
     --> spec/teas.yaml:7:3
      |
    7 |   steep: {call: POST /steep}
      |   ^^^^^
      |
      = note: expected `onBehalfOf: required`, `optional` or `unsupported`
      = help: the policy never defaults: look it up for this endpoint

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn family_and_auth_scheme_come_from_somewhere() {
    insta::assert_snapshot!(problems(&[("teas.yaml", "
        resource: teas
        says: Teas of the shop.
        endpoints:
          pour: {call: POST /pour, onBehalfOf: unsupported, family: counter}
          steep: {call: POST /steep, onBehalfOf: unsupported, auth: shopKey}
    ")]), @r"
    error: the endpoint has no auth scheme
     --> spec/teas.yaml:4:3
      |
    4 |   pour: {call: POST /pour, onBehalfOf: unsupported, family: counter}
      |   ^^^^
      |
      = help: give `auth:` here or at the head of the file

    error: the endpoint has no base-URL family
     --> spec/teas.yaml:5:3
      |
    5 |   steep: {call: POST /steep, onBehalfOf: unsupported, auth: shopKey}
      |   ^^^^^
      |
      = help: give `family:` here or at the head of the file

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn unknown_names_at_the_head() {
    insta::assert_snapshot!(problems(&[("teas.yaml", "
        resource: teas
        family: counter
        auth: shopkey
        scopes: [owners]
        says: Teas of the shop.
        endpoints:
          pour: {call: POST /pour, onBehalfOf: unsupported}
          steep: {call: POST /steep, onBehalfOf: unsupported, auth: shopKey}
    ")]), @r"
    error: unknown auth scheme `shopkey`
     --> spec/teas.yaml:3:7
      |
    3 | auth: shopkey
      |       ^^^^^^^
      |
      = note: expected `shopKey` or `cellarPair`
      = help: did you mean `shopKey`?

    error: unknown scope `owners`
     --> spec/teas.yaml:4:10
      |
    4 | scopes: [owners]
      |          ^^^^^^
      |
      = note: expected `owner` or `waiter`
      = help: did you mean `owner`?

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn unknown_names_at_an_endpoint() {
    insta::assert_snapshot!(below_head("
        endpoints:
          pour:
            call: POST /pour
            onBehalfOf: unsupported
            auth: key
          steep:
            call: POST /steep
            onBehalfOf: unsupported
            scopes: [owner, waitor]
    "), @r"
    error: unknown auth scheme `key`
      --> spec/teas.yaml:10:11
       |
    10 |     auth: key
       |           ^^^
       |
       = note: expected `shopKey` or `cellarPair`

    error: unknown scope `waitor`
      --> spec/teas.yaml:14:21
       |
    14 |     scopes: [owner, waitor]
       |                     ^^^^^^
       |
       = note: expected `owner` or `waiter`
       = help: did you mean `waiter`?

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_scheme_that_is_not_the_family_s() {
    insta::assert_snapshot!(below_head("
        endpoints:
          open:
            call: POST /cellar
            onBehalfOf: unsupported
            family: cellar
          pour:
            call: POST /pour
            onBehalfOf: unsupported
            auth: cellarPair
    "), @r"
    error: the auth scheme `shopKey` does not belong to the family `cellar`
     --> spec/teas.yaml:3:7
      |
    3 | auth: shopKey
      |       ^^^^^^^
      |
      = note: expected `cellarPair`

    error: the auth scheme `cellarPair` does not belong to the family `counter`
      --> spec/teas.yaml:14:11
       |
    14 |     auth: cellarPair
       |           ^^^^^^^^^^
       |
       = note: expected `shopKey`

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn scopes_of_a_scheme_that_has_none() {
    insta::assert_snapshot!(problems(&[("barrels.yaml", "
        resource: barrels
        family: cellar
        auth: cellarPair
        says: Barrels in the cellar.
        endpoints:
          open:
            call: POST /open
            onBehalfOf: unsupported
            scopes: [owner]
    ")]), @r"
    error: the auth scheme `cellarPair` has no scopes
     --> spec/barrels.yaml:9:14
      |
    9 |     scopes: [owner]
      |              ^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn no_scopes_at_all() {
    insta::assert_snapshot!(below_head("
        endpoints:
          steep: {call: POST /steep, onBehalfOf: unsupported, scopes: []}
    "), @r"
    error: the endpoint has no scopes
     --> spec/teas.yaml:7:55
      |
    7 |   steep: {call: POST /steep, onBehalfOf: unsupported, scopes: []}
      |                                                       ^^^^^^
      |
      = help: give `scopes:` here, or `default:` at the auth scheme `shopKey`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn acting_as_a_user_where_nobody_can() {
    insta::assert_snapshot!(problems(&[
        ("barrels.yaml", "
            resource: barrels
            family: cellar
            auth: cellarPair
            says: Barrels in the cellar.
            endpoints:
              open: {call: POST /open, onBehalfOf: optional}
        "),
        ("teas.yaml", "
            resource: teas
            family: counter
            auth: shopKey
            says: Teas of the shop.
            endpoints:
              steep: {call: POST /steep, onBehalfOf: required, scopes: [waiter]}
        "),
    ]), @r"
    error: a client of the auth scheme `cellarPair` cannot act as a user
     --> spec/barrels.yaml:6:40
      |
    6 |   open: {call: POST /open, onBehalfOf: optional}
      |                                        ^^^^^^^^
      |
      = note: expected `unsupported`

    error: these scopes cannot act as a user
     --> spec/teas.yaml:6:42
      |
    6 |   steep: {call: POST /steep, onBehalfOf: required, scopes: [waiter]}
      |                                          ^^^^^^^^
      |
      = note: expected `unsupported`, or the scope `owner`

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn a_combination_that_has_no_name() {
    insta::assert_snapshot!(below_head("
        endpoints:
          steep:
            call: POST /steep
            onBehalfOf: optional
            scopes: [owner, waiter]
    "), @r"
    error: no access is named for this policy with the scopes `owner`, `waiter`
     --> spec/teas.yaml:9:5
      |
    9 |     onBehalfOf: optional
      |     ^^^^^^^^^^
      |
      = help: name it under `access` in `api.yaml`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn needs_with_an_unknown_scope() {
    insta::assert_snapshot!(api_with(&[("OwnerOnly: {scopes: [owner]", "OwnerOnly: {scopes: [ownr]")]), @r"
    error: unknown scope `ownr`
      --> spec/api.yaml:54:24
       |
    54 |   OwnerOnly: {scopes: [ownr], onBehalfOf: unsupported, says: the owner's key}
       |                        ^^^^
       |
       = note: expected `owner` or `waiter`
       = help: did you mean `owner`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn needs_that_act_without_an_acting_header() {
    insta::assert_snapshot!(api_with(&[
        ("acting:\n  header: asGuest\n  type: GuestId\n  auth: shopKey\n  scope: owner\n  says: Acts as this guest.\n", ""),
        ("  GuestId: {newtype: string, pattern: \"[a-z]{1,20}\", says: A guest's id., example: ada}\n", ""),
    ]), @r#"
    error: no acting header is declared
      --> spec/api.yaml:49:47
       |
    49 |   OwnerOrGuest: {scopes: [owner], onBehalfOf: optional, says: "the owner's key, with or without a guest"}
       |                                               ^^^^^^^^
       |
       = help: declare `acting` in `api.yaml`

    error: no acting header is declared
      --> spec/api.yaml:50:44
       |
    50 |   GuestOnly: {scopes: [owner], onBehalfOf: required, says: "a guest: take the client from `as_guest`"}
       |                                            ^^^^^^^^
       |
       = help: declare `acting` in `api.yaml`

    error: 2 problems in the spec; nothing was written
    "#);
}
