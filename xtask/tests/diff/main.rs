//! What `cargo xtask diff` says of each kind of change, and how it ends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod bed;
mod cases;

use std::fmt::Write;

use bed::{Bed, Ran};
use cases::{CASES, Edit};
use insta::assert_snapshot;

/// The lines of each kind of change; what is the same for all is left out.
#[test]
fn each_kind_of_change_is_told_in_the_words_of_users() {
    let bed = Bed::make();
    let mut told = String::new();
    for case in CASES.iter().copied().flatten() {
        bed.reset();
        bed.edit(case.edits);
        let Ran { out, err, code } = bed.diff(&["HEAD"]);
        assert_eq!((code, err.as_str()), (0, ""), "{}", case.name);
        let _ = writeln!(told, "{}:\n{}", case.name, out.replace(" since `HEAD`", "").replace("; today's spec says 1.2.3", ""));
    }
    insta::with_settings!({snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true}, {
        assert_snapshot!("changes", told);
    });
}

#[test]
fn nothing_changed() {
    let Ran { out, err, code } = Bed::make().diff(&["HEAD"]);
    assert_eq!((out.as_str(), err.as_str(), code), ("nothing changed since `HEAD`\n", "", 0));
}

#[test]
fn several_changes_stand_under_what_they_are_about() {
    let bed = Bed::make();
    bed.edit(&[
        Edit::Text("shop/loaves.yaml", "wish?: {type: string, nullable: true}", "wish: string"),
        Edit::Text("shop/loaves.yaml", "[wheat, rye, spelt]", "[wheat, rye, spelt, oat]"),
        Edit::Text("shop/loaves.yaml", "takes: [name, weight]", "takes: [name, weight, wish]"),
        Edit::Text("shop/loaves.yaml", "says: A loaf.", "says: A loaf of bread."),
        Edit::Text("api.yaml", "LoafId: {newtype: string,", "Shelf: {enum: [high, low], says: A shelf.}\n  LoafId: {newtype: string,"),
        Edit::Text("shop/jars.yaml", "returns: [string]", "query: {shelf?: Shelf}\n    returns: [string]"),
        Edit::Text("api.yaml", "version: 1.2.3", "version: 2.0.0"),
    ]);
    assert_snapshot!(bed.diff(&["HEAD"]).out, @r"
    types
      added     `Shelf`: the enum is new

    jars
      added     `jars.list`: the setter `shelf` is new: `Shelf`

    loaves
      added     `Flour`: gained the value `Oat`
      breaking  `loaves.bake`: argument `wish` became required; the setter `wish` is gone
      breaking  `loaves.bake`: the shortcut `bake_rye` takes `name: String`, `weight: i64`, `wish: String`, no longer `name: String`, `weight: i64`

    5 changes since `HEAD`, 2 breaking; beside them 1 text in the documentation
    1.2.3 asks for 2.0.0 (major); today's spec says 2.0.0
    ");
}

#[test]
fn changes_as_entries_of_a_changelog() {
    let bed = Bed::make();
    bed.edit(&[
        Edit::Text("shop/loaves.yaml", "onBehalfOf: optional", "onBehalfOf: required"),
        Edit::Text("shop/loaves.yaml", "[wheat, rye, spelt]", "[wheat, rye, spelt, oat]"),
        Edit::Text("shop/jars.yaml", "returns: [string]", "rate: slow\n    returns: [string]"),
    ]);
    assert_snapshot!(bed.diff(&["HEAD", "--format", "changelog"]).out, @"
    ### Added

    - `Flour`: gained the value `Oat`.

    ### Changed

    - **breaking** `loaves.get`: policy changed from optional to required: `Bakery<Baker>` lost it.
    - `jars.list`: its rate class is `slow`, no longer nothing.
    ");
    bed.reset();
    assert_eq!(bed.diff(&["HEAD", "--format", "changelog"]).out, "");
}

#[test]
fn changes_as_json() {
    let bed = Bed::make();
    bed.edit(&[
        Edit::Text("shop/loaves.yaml", "onBehalfOf: optional", "onBehalfOf: required"),
        Edit::Text("shop/jars.yaml", "returns: [string]", "rate: slow\n    returns: [string]"),
    ]);
    assert_snapshot!(bed.diff(&["HEAD", "--format", "json"]).out, @r#"
    {
      "since": {
        "revision": "HEAD",
        "version": "1.2.3"
      },
      "changes": [
        {
          "group": "jars",
          "item": "jars.list",
          "what": "its rate class is `slow`, no longer nothing",
          "level": "behaviour",
          "breaking": false
        },
        {
          "group": "loaves",
          "item": "loaves.get",
          "what": "policy changed from optional to required: `Bakery<Baker>` lost it",
          "level": "breaking",
          "breaking": true
        }
      ],
      "documentation": 0,
      "breaking": true,
      "bump": "major",
      "next_version": "2.0.0"
    }
    "#);
}

#[test]
fn what_is_no_revision_is_an_error() {
    let bed = Bed::make();
    for revision in ["nowhere", "--all", "HEAD:spec"] {
        let Ran { out, err, code } = bed.diff(&["--", revision]);
        assert_eq!((out.as_str(), code), ("", 2), "{err}");
        assert!(err.starts_with(&format!("error: there is no revision `{revision}`: git says `")), "{err}");
    }
}

#[test]
fn a_revision_without_a_spec_is_an_error() {
    let bed = Bed::make();
    std::fs::rename(bed.spec(), bed.spec().with_file_name("notes")).unwrap();
    bed.commit();
    bed.reset();
    let Ran { err, code, .. } = bed.diff(&["HEAD"]);
    assert_eq!((err.as_str(), code), ("error: the revision `HEAD` has no spec in `spec`\n", 2));
}

#[test]
fn a_spec_that_cannot_be_read_is_shown_with_its_side() {
    let bed = Bed::make();
    bed.edit(&[Edit::Text("shop/jars.yaml", "    onBehalfOf: unsupported\n", "")]);
    let Ran { err, code, .. } = bed.diff(&["HEAD"]);
    assert!(code == 2 && err.contains("--> spec/shop/jars.yaml:7:3"), "{err}");
    bed.commit();
    bed.reset();
    let Ran { out, err, code } = bed.diff(&["HEAD"]);
    assert_eq!((out.as_str(), code), ("", 2));
    assert!(err.contains("--> HEAD:spec/shop/jars.yaml:7:3"), "{err}");
    assert!(err.ends_with("help: today's generator cannot read the spec of `HEAD`; compare with a later revision\n"), "{err}");
}
