//! Error codes that nothing declares, wherever they are named.

use super::{API, problems};

#[test]
fn codes_that_nobody_declares() {
    let api = API
        .replacen("error: spill\n", "error: spill\n    codes: [NO_TEE]\n", 1)
        .replacen("scope: owner\n", "scope: owner\n  codes: [NO_GUEST]\n", 1)
        .replacen("says: A shop's id.", "lacks: NO_SHOP, says: A shop's id.", 1);
    let teas = "
        resource: teas
        family: counter
        auth: shopKey
        says: Teas of the shop.
        codes: [NO_TEA, NO_POT]
        endpoints:
          get: {call: GET /teas, onBehalfOf: unsupported, codes: [NO_TEA, NO_LEAF]}
    ";
    insta::assert_snapshot!(problems(&[("api.yaml", &api), ("teas.yaml", teas)]), @r#"
    error: unknown error code `NO_TEE`
      --> spec/api.yaml:20:13
       |
    20 |     codes: [NO_TEE]
       |             ^^^^^^
       |
       = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`
       = help: did you mean `NO_TEA`?

    error: unknown error code `NO_GUEST`
      --> spec/api.yaml:51:11
       |
    51 |   codes: [NO_GUEST]
       |           ^^^^^^^^
       |
       = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`

    error: unknown error code `NO_SHOP`
      --> spec/api.yaml:76:64
       |
    76 |   ShopId: {newtype: string, pattern: "[a-z0-9-]{1,63}", lacks: NO_SHOP, says: A shop's id., example: kettle}
       |                                                                ^^^^^^^
       |
       = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`

    error: unknown error code `NO_POT`
     --> spec/teas.yaml:5:17
      |
    5 | codes: [NO_TEA, NO_POT]
      |                 ^^^^^^
      |
      = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`

    error: unknown error code `NO_LEAF`
     --> spec/teas.yaml:7:67
      |
    7 |   get: {call: GET /teas, onBehalfOf: unsupported, codes: [NO_TEA, NO_LEAF]}
      |                                                                   ^^^^^^^
      |
      = note: expected `NO_TEA`, `NO_CUP` or `CUP_BROKEN`
      = help: did you mean `NO_TEA`?

    error: 5 problems in the spec; nothing was written
    "#);
}
