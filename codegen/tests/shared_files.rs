//! What several files make together: types and patterns of a `types.yaml`, which any folder may have, and resources inside others.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use codegen::Sources;

fn generated(files: &[(&str, &str)]) -> codegen::Files {
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", include_str!("features/api.yaml"));
    for (name, text) in files {
        sources.insert(*name, *text);
    }
    codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

#[test]
fn types_of_a_types_file_belong_to_all_resources() {
    let resource = |name: &str| {
        format!(
            "resource: {name}\nfamily: counter\nauth: shopKey\nsays: Some {name}.\nendpoints:\n  get: {{call: GET /{name}, onBehalfOf: unsupported, returns: Leaf}}\n"
        )
    };
    let files = generated(&[
        ("kitchen/types.yaml", "types:\n  Leaf: {says: A leaf., fields: {name?: string, from?: GuestId}}\n"),
        ("kitchen/teas.yaml", &resource("teas")),
        ("kitchen/infusions.yaml", &resource("infusions")),
    ]);
    insta::assert_snapshot!(files.get("src/types/kitchen.rs").expect("the types file has a module"), @r#"
    // @generated from spec/kitchen/types.yaml by `cargo xtask gen`. Do not edit.

    //! Types that several resources use.

    use super::GuestId;

    /// A leaf.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Leaf {
        /// The field `name`.
        pub name: Option<String>,
        /// A guest's id.
        pub from: Option<GuestId>,
        /// What was sent beyond these fields; it is written back.
        pub extra: runtime::Extra,
    }

    runtime::record!(Leaf { name = "name", from = "from" });
    "#);
    let shared = files.get("src/types.rs").expect("the shared types");
    let gate = "#[cfg(feature = \"types-kitchen\")]";
    assert!(shared.contains(&format!("{gate}\nmod kitchen;\n{gate}\npub use kitchen::*;")), "{shared}");
    for resource in ["teas", "infusions"] {
        let file = files.get(&format!("src/counter/{resource}.rs")).expect("the resource's file");
        assert!(file.contains("use crate::types::Leaf;"), "{file}");
    }
}

/// Who needs a type turns its file on, and with it the files of the types that it holds. A resource that needs none turns on none.
#[test]
fn a_types_file_is_compiled_where_it_is_needed() {
    let resource = |name: &str, returns: &str| {
        format!(
            "resource: {name}\nfamily: counter\nauth: shopKey\nsays: Some {name}.\nendpoints:\n  get: {{call: GET /{name}, onBehalfOf: unsupported, returns: {returns}}}\n"
        )
    };
    let files = generated(&[
        ("garden/types.yaml", "types:\n  Leaf: {says: A leaf., fields: {name?: string}}\n"),
        ("kitchen/types.yaml", "types:\n  Tea: {says: A tea., fields: {leaf?: Leaf}}\n"),
        ("kitchen/teas.yaml", &resource("teas", "Tea")),
        ("kitchen/leaves.yaml", &resource("leaves", "Leaf")),
        ("kitchen/cups.yaml", &resource("cups", "string")),
    ]);
    let manifest = files.get("Cargo.toml").expect("a manifest");
    for feature in [
        "counter-teas = [\"types-garden\", \"types-kitchen\"]",
        "counter-leaves = [\"types-garden\"]",
        "counter-cups = []",
        "types-garden = []",
        "types-kitchen = [\"types-garden\"]",
    ] {
        assert!(manifest.lines().any(|line| line == feature), "{feature}: {manifest}");
    }
}

/// A kitchen whose things have settings alike.
const KITCHEN: [(&str, &str); 4] = [
    (
        "kitchen/types.yaml",
        "
patterns:
  settings:
    says: The settings of a thing of the kitchen.
    takes: {thing: its word in the path, Settings: its settings}
    one: settings
    endpoints:
      set:
        call: PUT /kitchen/{thing}/settings
        onBehalfOf: unsupported
        body: {settings: Settings, others?: {type: [Settings]}}
        returns?: Settings
      clear:
        call: DELETE /kitchen/{thing}/settings
        onBehalfOf: unsupported
",
    ),
    (
        "kitchen/kitchen.yaml",
        "
resource: kitchens
family: counter
auth: shopKey
says: The kitchen.
endpoints:
  list: {call: GET /kitchens, onBehalfOf: optional, returns: [string]}
",
    ),
    (
        "kitchen/stove.yaml",
        "
resource: kitchens.stove
family: counter
auth: shopKey
says: The stove.
like: {pattern: settings, with: {thing: hot-stove, Settings: StoveSettings}}
endpoints:
  light: {call: POST /kitchen/hot-stove/fire, onBehalfOf: optional}
types:
  StoveSettings: {fields: {degrees: integer}}
",
    ),
    (
        "kitchen/kettle.yaml",
        "
resource: kitchens.kettle
family: counter
auth: shopKey
says: The kettle.
like: {pattern: settings, only: [set], with: {thing: kettle, Settings: KettleSettings}}
types:
  KettleSettings: {fields: {litres: number}}
",
    ),
];

/// The lines of a file that start with one of these words.
fn lines<'t>(text: &'t str, words: &[&str]) -> Vec<&'t str> {
    text.lines().map(str::trim).filter(|line| words.iter().any(|word| line.starts_with(word))).collect()
}

#[test]
fn a_resource_inside_another_is_reached_through_it() {
    let files = generated(&KITCHEN);
    let outer = files.get("src/counter/kitchens.rs").expect("the outer resource");
    insta::assert_snapshot!(lines(outer, &["pub mod", "impl", "pub fn", "crate::"]).join("\n"), @"
    pub mod kettle;
    pub mod stove;
    impl Kitchens<Owner> {
    pub fn kettle(&self) -> kettle::KitchensKettle<Owner> {
    pub fn stove(&self) -> stove::KitchensStove<Owner> {
    impl Kitchens<AsGuest> {
    pub fn stove(&self) -> stove::KitchensStove<AsGuest> {
    impl<A: runtime::Grants<OwnerOrGuest>> Kitchens<A> {
    pub fn list(&self) -> ListKitchens {
    ");
    let client = files.get("src/client.rs").expect("the clients");
    insta::assert_snapshot!(lines(client, &["pub fn kitchens", "pub fn stove", "pub fn kitchens_stove"]).join("\n"), @"
    pub fn kitchens(&self) -> crate::counter::kitchens::Kitchens<Owner> {
    pub fn kitchens(&self) -> crate::counter::kitchens::Kitchens<AsGuest> {
    ");
    let manifest = files.get("Cargo.toml").expect("the manifest");
    insta::assert_snapshot!(lines(manifest, &["counter"]).join("\n"), @r#"
    counter = ["counter-kitchens"]
    counter-kitchens = []
    "#);
}

#[test]
fn a_state_that_only_the_inner_resource_knows_leads_to_it() {
    let waiters =
        KITCHEN.map(|(file, text)| (file, text.replace("fire, onBehalfOf: optional", "fire, scopes: [owner, waiter], onBehalfOf: unsupported")));
    let files = generated(&waiters.each_ref().map(|(file, text)| (*file, text.as_str())));
    let outer = files.get("src/counter/kitchens.rs").expect("the outer resource");
    insta::assert_snapshot!(lines(outer, &["use crate::access", "impl", "pub fn stove"]).join("\n"), @"
    use crate::access::{Owner, OwnerOrGuest, Waiter};
    impl Kitchens<Owner> {
    pub fn stove(&self) -> stove::KitchensStove<Owner> {
    impl Kitchens<Waiter> {
    pub fn stove(&self) -> stove::KitchensStove<Waiter> {
    impl<A: runtime::Grants<OwnerOrGuest>> Kitchens<A> {
    ");
    let client = files.get("src/client.rs").expect("the clients");
    assert!(client.contains("-> crate::counter::kitchens::Kitchens<Waiter>"), "the way to it begins at the client");
}

#[test]
fn a_pattern_gives_each_resource_endpoints_of_its_own() {
    let files = generated(&KITCHEN);
    for (resource, expected) in [("stove", 3), ("kettle", 1)] {
        let file = files.get(&format!("src/counter/kitchens/{resource}.rs")).expect("the resource");
        assert_eq!(file.matches("runtime::endpoint!").count(), expected, "{file}");
    }
    let stove = files.get("src/counter/kitchens/stove.rs").expect("the stove");
    insta::assert_snapshot!(lines(stove, &["impl", "pub fn", "id:", "path:", "} "]).join("\n"), @r#"
    impl KitchensStove<Owner> {
    pub fn set(&self, settings: impl Into<StoveSettings>) -> SetStoveSettings {
    pub fn clear(&self) -> ClearStoveSettings {
    impl<A: runtime::Grants<OwnerOrGuest>> KitchensStove<A> {
    pub fn light(&self) -> LightStoveSettings {
    id: "kitchens.stove.set", method: runtime::Method::PUT, path: "/kitchen/hot-stove/settings",
    } SetStoveSettings -> Option<StoveSettings>);
    impl SetStoveSettings {
    pub fn others(
    id: "kitchens.stove.clear", method: runtime::Method::DELETE,
    path: "/kitchen/hot-stove/settings", idempotent: true,
    } ClearStoveSettings -> ());
    id: "kitchens.stove.light", method: runtime::Method::POST, path: "/kitchen/hot-stove/fire",
    } LightStoveSettings -> ());
    "#);
    let kettle = files.get("src/counter/kitchens/kettle.rs").expect("the kettle");
    insta::assert_snapshot!(lines(kettle, &["settings:", "pub fn others", "id:", "path:", "} "]).join("\n"), @r#"
    id: "kitchens.kettle.set", method: runtime::Method::PUT, path: "/kitchen/kettle/settings",
    } SetKettleSettings -> Option<KettleSettings>);
    pub fn others(
    "#);
    let catalogue = files.get("CATALOGUE.md").expect("the catalogue");
    insta::assert_snapshot!(lines(catalogue, &["| `kitchens"]).join("\n"), @"
    | `kitchens().kettle().set` | `PUT /kitchen/kettle/settings` | shop-key | owner | unsupported |  |
    | `kitchens().list` | `GET /kitchens` | shop-key | owner | optional |  |
    | `kitchens().stove().set` | `PUT /kitchen/hot-stove/settings` | shop-key | owner | unsupported |  |
    | `kitchens().stove().clear` | `DELETE /kitchen/hot-stove/settings` | shop-key | owner | unsupported |  |
    | `kitchens().stove().light` | `POST /kitchen/hot-stove/fire` | shop-key | owner | optional |  |
    ");
}
