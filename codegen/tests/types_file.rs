//! Types files: `types.yaml` in any folder holds types that several resources use; users find them under `types` like those of `api.yaml`.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use codegen::Sources;

fn generated() -> codegen::Files {
    let mut sources = Sources::new("spec");
    let resource = |name: &str| {
        format!(
            "resource: {name}\nfamily: counter\nauth: shopKey\nsays: Some {name}.\nendpoints:\n  get: {{call: GET /{name}, onBehalfOf: unsupported, returns: Leaf}}\n"
        )
    };
    sources.insert("api.yaml", include_str!("features/api.yaml"));
    sources.insert("kitchen/types.yaml", "types:\n  Leaf: {says: A leaf., fields: {name?: string, from?: GuestId}}\n");
    sources.insert("kitchen/teas.yaml", resource("teas"));
    sources.insert("kitchen/infusions.yaml", resource("infusions"));
    codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

#[test]
fn types_of_a_types_file_belong_to_all_resources() {
    let files = generated();
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
    assert!(shared.contains("mod kitchen;\npub use kitchen::*;"), "{shared}");
    for resource in ["teas", "infusions"] {
        let file = files.get(&format!("src/counter/{resource}.rs")).expect("the resource's file");
        assert!(file.contains("use crate::types::Leaf;"), "{file}");
    }
}
