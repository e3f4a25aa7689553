//! `api.yaml`: URL variables, families, auth schemes, the acting header.

use super::api_with;

#[test]
fn a_base_url_that_is_not_https() {
    insta::assert_snapshot!(api_with(&[("base: https://cellar.tea.example", "base: http://cellar.tea.example")]), @r"
    error: a base URL must be https
      --> spec/api.yaml:22:11
       |
    22 |     base: http://cellar.tea.example
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: expected `https://` at its start

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_url_variable_that_nobody_declares() {
    insta::assert_snapshot!(api_with(&[("https://{shop}.tea", "https://{shop}.{shpo}.tea")]), @r"
    error: unknown URL variable `shpo`
      --> spec/api.yaml:16:27
       |
    16 |     base: https://{shop}.{shpo}.tea.example/v1
       |                           ^^^^
       |
       = note: expected `shop`
       = help: did you mean `shop`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_brace_that_is_not_closed() {
    insta::assert_snapshot!(api_with(&[("https://cellar.tea", "https://cellar{shop.tea")]), @r"
    error: a brace is not closed in this base URL
      --> spec/api.yaml:22:11
       |
    22 |     base: https://cellar{shop.tea.example
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_url_variable_that_could_change_the_host() {
    insta::assert_snapshot!(api_with(&[("[a-z0-9-]{1,63}", "[a-z0-9./-]{1,63}")]), @r"
    error: the type `ShopId` cannot stand in a host name
      --> spec/api.yaml:12:16
       |
    12 |   shop: {type: ShopId, env: TEA_SHOP, says: The shop that calls are for.}
       |                ^^^^^^
       |
       = note: expected a closed enum, or a newtype with a pattern of letters, digits and `-`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_url_variable_of_a_type_that_is_no_text() {
    insta::assert_snapshot!(api_with(&[("shop: {type: ShopId", "shop: {type: integer")]), @r#"
    error: the type `integer` cannot stand in a host name
      --> spec/api.yaml:12:16
       |
    12 |   shop: {type: integer, env: TEA_SHOP, says: The shop that calls are for.}
       |                ^^^^^^^
       |
       = note: expected a closed enum, or a newtype with a pattern of letters, digits and `-`

    error: the type `ShopId` is not used
      --> spec/api.yaml:74:3
       |
    74 |   ShopId: {newtype: string, pattern: "[a-z0-9-]{1,63}", says: A shop's id., example: kettle}
       |   ^^^^^^
       |
       = help: use it or remove it

    error: 2 problems in the spec; nothing was written
    "#);
}

#[test]
fn a_url_variable_of_an_unknown_type() {
    insta::assert_snapshot!(api_with(&[("shop: {type: ShopId", "shop: {type: ShopID")]), @r"
    error: unknown type `ShopID`
      --> spec/api.yaml:12:16
       |
    12 |   shop: {type: ShopID, env: TEA_SHOP, says: The shop that calls are for.}
       |                ^^^^^^
       |
       = help: did you mean `ShopId`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn names_that_a_family_does_not_find() {
    insta::assert_snapshot!(api_with(&[
        ("auth: [shopKey]", "auth: [shopKey, shopKeys]"),
        ("envelope: tray", "envelope: trays"),
        ("error: spill", "error: spil"),
    ]), @r"
    error: unknown auth scheme `shopKeys`
      --> spec/api.yaml:17:21
       |
    17 |     auth: [shopKey, shopKeys]
       |                     ^^^^^^^^
       |
       = note: expected `shopKey` or `cellarPair`
       = help: did you mean `shopKey`?

    error: unknown envelope `trays`
      --> spec/api.yaml:18:15
       |
    18 |     envelope: trays
       |               ^^^^^
       |
       = note: expected `tray` or `bare`
       = help: did you mean `tray`?

    error: unknown error shape `spil`
      --> spec/api.yaml:19:12
       |
    19 |     error: spil
       |            ^^^^
       |
       = note: expected `spill`
       = help: did you mean `spill`?

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn an_unknown_default_scope() {
    insta::assert_snapshot!(api_with(&[("default: [owner]", "default: [owners]")]), @r"
    error: unknown scope `owners`
      --> spec/api.yaml:36:15
       |
    36 |     default: [owners]
       |               ^^^^^^
       |
       = note: expected `owner` or `waiter`
       = help: did you mean `owner`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn scopes_of_a_scheme_with_two_headers() {
    insta::assert_snapshot!(api_with(&[(
        "      shop-key: {says: The shop's key.}\n",
        "      shop-key: {says: The shop's key.}\n      shop-name: {says: The shop's name.}\n",
    )]), @r"
    error: a scheme with scopes has exactly one header
      --> spec/api.yaml:31:5
       |
    31 |     headers:
       |     ^^^^^^^
       |
       = help: each scope is another kind of key for that header

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_header_that_no_environment_variable_holds() {
    insta::assert_snapshot!(api_with(&[("cellar-pass: {env: TEA_CELLAR_PASS, says", "cellar-pass: {says")]), @r"
    error: the header `cellar-pass` needs an `env`
      --> spec/api.yaml:42:7
       |
    42 |       cellar-pass: {says: Its password.}
       |       ^^^^^^^^^^^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn an_acting_header_of_an_unknown_scheme() {
    insta::assert_snapshot!(api_with(&[("  auth: shopKey\n  scope: owner", "  auth: shopKy\n  scope: owner")]), @r"
    error: unknown auth scheme `shopKy`
      --> spec/api.yaml:48:9
       |
    48 |   auth: shopKy
       |         ^^^^^^
       |
       = note: expected `shopKey` or `cellarPair`
       = help: did you mean `shopKey`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn an_acting_header_of_an_unknown_scope_and_type() {
    insta::assert_snapshot!(api_with(&[("  scope: owner\n", "  scope: guest\n")]), @r"
    error: unknown scope `guest`
      --> spec/api.yaml:49:10
       |
    49 |   scope: guest
       |          ^^^^^
       |
       = note: expected `owner` or `waiter`

    error: 1 problem in the spec; nothing was written
    ");
    insta::assert_snapshot!(api_with(&[("  type: GuestId\n", "  type: GestId\n")]), @r"
    error: unknown type `GestId`
      --> spec/api.yaml:47:9
       |
    47 |   type: GestId
       |         ^^^^^^
       |
       = help: did you mean `GuestId`?

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn clients_states_and_needs_have_names_of_their_own() {
    insta::assert_snapshot!(api_with(&[
        ("client: Cellar", "client: Shop"),
        ("waiter: {setter: waiter_key", "waiter: {setter: owner_key"),
        ("header: asGuest", "header: owner"),
        ("OwnerOnly: {scopes", "Waiter: {scopes"),
        ("  cellar:\n", "  types:\n"),
        ("CUP_BROKEN: It leaks.", "no-tea: None is here."),
    ]), @"
    error: the family `types` is a name that generated code needs for itself
      --> spec/api.yaml:21:3
       |
    21 |   types:
       |   ^^^^^
       |
       = help: give it another name

    error: the method `owner_key` is there twice
      --> spec/api.yaml:35:24
       |
    34 |       owner: {setter: owner_key, env: TEA_OWNER_KEY, says: May do everything.}
       |                       --------- the first
    35 |       waiter: {setter: owner_key, env: TEA_WAITER_KEY, says: May take orders.}
       |                        ^^^^^^^^^
       |
       = help: give it another name

    error: the client `Shop` is there twice
      --> spec/api.yaml:39:13
       |
    30 |     client: Shop
       |             ---- the first
    ...
    39 |     client: Shop
       |             ^^^^
       |
       = help: give it another name

    error: the scope and the acting header `owner` have the same name
      --> spec/api.yaml:46:11
       |
    34 |       owner: {setter: owner_key, env: TEA_OWNER_KEY, says: May do everything.}
       |       ----- the first
    ...
    46 |   header: owner
       |           ^^^^^
       |
       = help: give it another name

    error: the scope `waiter` and the access `Waiter` both become `Waiter` in Rust
      --> spec/api.yaml:54:3
       |
    35 |       waiter: {setter: owner_key, env: TEA_WAITER_KEY, says: May take orders.}
       |       ------ the first
    ...
    54 |   Waiter: {scopes: [owner], onBehalfOf: unsupported, says: the owner's key}
       |   ^^^^^^
       |
       = help: give it another name

    error: the error codes `NO_TEA` and `no-tea` both become `NoTea` in Rust
      --> spec/api.yaml:63:110
       |
    63 |   spill: {at: spill, code: code, message: text, codes: {NO_TEA: There is no tea left., NO_CUP: No such cup., no-tea: None is here.},...
       |                                                         ------ the first                                     ^^^^^^
       |
       = help: give it another name

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn rate_classes_that_become_the_same() {
    insta::assert_snapshot!(api_with(&[("  slow: {perMinute: 10, says: What brews.}", "  slowTea: {perMinute: 10, says: a}\n  slow_tea: {perMinute: 1, perUser: true, says: b}")]), @"
    error: the rates `slowTea` and `slow_tea` both become `SLOW_TEA` in Rust
      --> spec/api.yaml:72:3
       |
    71 |   slowTea: {perMinute: 10, says: a}
       |   ------- the first
    72 |   slow_tea: {perMinute: 1, perUser: true, says: b}
       |   ^^^^^^^^
       |
       = help: give it another name

    error: 1 problem in the spec; nothing was written
    ");
}
