//! The guide of the tea shop: which files it becomes, and where its links lead.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use codegen::{Files, Sources};

fn generated() -> Files {
    let mut sources = Sources::new("spec");
    let guide = "guide: {start: guide/start.md, pages: {brewing: guide/brewing.md, hot_water: guide/water.md}}\n";
    sources.insert("api.yaml", format!("{}{guide}", include_str!("features/api.yaml")));
    sources.insert("guide/start.md", "## Tea at once\n\nPut the kettle on; see [brewing](crate::guide::brewing).\n");
    sources.insert("guide/brewing.md", "# Brewing tea\n\nIt needs [water](crate::guide::hot_water).\n");
    sources.insert("guide/water.md", "# Hot water\n\nNot too hot.\n");
    codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

#[test]
fn pages_are_modules_of_words() {
    let files = generated();
    insta::assert_snapshot!(files.get("src/guide.rs").expect("the module"), @r#"
    // @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

    //! Pages to read: how to do things with this crate. The modules hold nothing but words.

    #[doc = include_str!("guide/brewing.md")]
    pub mod brewing {}

    #[doc = include_str!("guide/hot_water.md")]
    pub mod hot_water {}
    "#);
    insta::assert_snapshot!(files.get("src/guide/hot_water.md").expect("a page"), @"
    # Hot water

    Not too hot.

    <!-- @generated from spec/guide/water.md by `cargo xtask gen`. Do not edit. -->
    ");
    let root = files.get("src/lib.rs").expect("the root");
    assert!(root.contains("#[cfg(doc)]\npub mod guide;"), "{root}");
    assert!(files.get("Cargo.toml").expect("the manifest").contains("[dev-dependencies]"));
}

#[test]
fn the_front_page_begins_with_the_start_and_lists_the_pages() {
    let files = generated();
    let readme = files.get("README.md").expect("the front page");
    let (front, rest) = readme.split_once("\n## Clients\n").expect("the clients come next");
    insta::assert_snapshot!(front, @"
    # tea-shop

    A typed client for the tea shop. It covers 0 endpoints, each listed in `CATALOGUE.md`. Reference: <https://tea.example/docs>.

    ## Tea at once

    Put the kettle on; see [brewing][guide::brewing].

    ## Guide

    - [Brewing tea][guide::brewing]
    - [Hot water][guide::hot_water]
    ");
    let addresses = rest.find("\n[guide::").map(|at| &rest[at..]).expect("where the links lead outside the documentation");
    insta::assert_snapshot!(addresses, @"

    [guide::brewing]: https://docs.rs/tea-shop/latest/tea_shop/guide/brewing/
    [guide::hot_water]: https://docs.rs/tea-shop/latest/tea_shop/guide/hot_water/
    ");
    // The same links inside the documentation; the first of two definitions counts.
    let root = files.get("src/lib.rs").expect("the root");
    insta::assert_snapshot!(root.lines().skip(2).take(4).collect::<Vec<_>>().join("\n"), @r#"
    //! [guide::brewing]: crate::guide::brewing
    //! [guide::hot_water]: crate::guide::hot_water

    #![doc = include_str!("../README.md")]
    "#);
}
