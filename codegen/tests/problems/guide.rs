//! The guide: pages that are missing, and links that lead nowhere.

use super::{API, problems};

/// The tea shop with a guide, and these pages.
fn guide(guide: &str, pages: &[(&str, &str)]) -> String {
    let api = format!("{API}\nguide: {guide}\n");
    let mut files = vec![("api.yaml", api.as_str())];
    files.extend(pages);
    problems(&files)
}

const START: (&str, &str) = ("guide/start.md", "Put the kettle on, and see [brewing](crate::guide::brewing).\n");

#[test]
fn links_that_lead_somewhere() {
    let brewing = "# Brewing\n\n## Long\n\nAs [before](#long), in [`Shop`](crate::Shop), [here](crate::guide::brewing#long), [there](https://tea.example).\n\n\
                   ```text\n[code](is/no/link)\n```\n";
    insta::assert_snapshot!(guide("{start: guide/start.md, pages: {brewing: guide/brewing.md}}", &[START, ("guide/brewing.md", brewing)]), @"none");
}

#[test]
fn pages_that_are_not_there() {
    insta::assert_snapshot!(guide("{start: guide/strat.md, pages: {brewing: guide/brewing.md}}", &[START]), @"
    error: unknown page `guide/strat.md`
      --> spec/api.yaml:77:16
       |
    77 | guide: {start: guide/strat.md, pages: {brewing: guide/brewing.md}}
       |                ^^^^^^^^^^^^^^
       |
       = note: expected `guide/start.md`
       = help: did you mean `guide/start.md`?

    error: unknown page `guide/brewing.md`
      --> spec/api.yaml:77:49
       |
    77 | guide: {start: guide/strat.md, pages: {brewing: guide/brewing.md}}
       |                                                 ^^^^^^^^^^^^^^^^
       |
       = note: expected `guide/start.md`

    error: the page is not in the guide
     --> spec/guide/start.md:1:1
      |
    1 | Put the kettle on, and see [brewing](crate::guide::brewing).
      | ^
      |
      = help: name it under `guide` in `api.yaml`, or remove it

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn pages_without_a_title_or_a_good_name() {
    let pages = [START, ("guide/brewing.md", "Take fresh water.\n"), ("guide/pouring.md", "# Pouring\n")];
    insta::assert_snapshot!(guide("{start: guide/start.md, pages: {brewing: guide/brewing.md, Pouring: guide/pouring.md}}", &pages), @"
    error: `Pouring` cannot be the name of a module
      --> spec/api.yaml:77:67
       |
    77 | guide: {start: guide/start.md, pages: {brewing: guide/brewing.md, Pouring: guide/pouring.md}}
       |                                                                   ^^^^^^^
       |
       = note: expected a word in snake case

    error: the page has no title
     --> spec/guide/brewing.md:1:1
      |
    1 | Take fresh water.
      | ^^^^^^^^^^^^^^^^^
      |
      = note: expected `# ` and the title in its first line

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn links_that_lead_nowhere() {
    let brewing = "# Brewing\n\nSee [pouring](crate::guide::puring), [the cellar](cellar.md) and <http://tea.example>.\n\n![A pot](pot.png) of [leaves][leaf]\n\n\
                   [leaf]: leaf.html\n";
    let start = ("guide/start.md", "Needs a [`Shop`](crate::Shop).\n");
    insta::assert_snapshot!(
        guide("{start: guide/start.md, pages: {brewing: guide/brewing.md, pouring: guide/pouring.md}}", &[start, ("guide/brewing.md", brewing), ("guide/pouring.md", "# Pouring\n")]),
        @"
    error: unknown page of the guide `puring`
     --> spec/guide/brewing.md:3:29
      |
    3 | See [pouring](crate::guide::puring), [the cellar](cellar.md) and <http://tea.example>.
      |                             ^^^^^^
      |
      = note: expected `brewing` or `pouring`
      = help: did you mean `pouring`?

    error: the link `cellar.md` leads nowhere
     --> spec/guide/brewing.md:3:51
      |
    3 | See [pouring](crate::guide::puring), [the cellar](cellar.md) and <http://tea.example>.
      |                                                   ^^^^^^^^^
      |
      = note: expected a page of the guide (`crate::guide::…`), an item of the crate (`crate::…`), an `https://` address, or a heading (`#…`)

    error: the link `http://tea.example` leads nowhere
     --> spec/guide/brewing.md:3:67
      |
    3 | See [pouring](crate::guide::puring), [the cellar](cellar.md) and <http://tea.example>.
      |                                                                   ^^^^^^^^^^^^^^^^^^
      |
      = note: expected a page of the guide (`crate::guide::…`), an item of the crate (`crate::…`), an `https://` address, or a heading (`#…`)

    error: the link `pot.png` leads nowhere
     --> spec/guide/brewing.md:5:10
      |
    5 | ![A pot](pot.png) of [leaves][leaf]
      |          ^^^^^^^
      |
      = note: expected a page of the guide (`crate::guide::…`), an item of the crate (`crate::…`), an `https://` address, or a heading (`#…`)

    error: the link `leaf.html` leads nowhere
     --> spec/guide/brewing.md:5:22
      |
    5 | ![A pot](pot.png) of [leaves][leaf]
      |                      ^^^^^^^^^
      |
      = note: expected a page of the guide (`crate::guide::…`), an item of the crate (`crate::…`), an `https://` address, or a heading (`#…`)

    error: the link `crate::Shop` leads nowhere
     --> spec/guide/start.md:1:18
      |
    1 | Needs a [`Shop`](crate::Shop).
      |                  ^^^^^^^^^^^
      |
      = note: expected a page of the guide (`crate::guide::…`), an `https://` address, or a heading (`#…`)

    error: 6 problems in the spec; nothing was written
    "
    );
}

#[test]
fn a_page_without_a_guide() {
    insta::assert_snapshot!(problems(&[START]), @"
    error: the page is not in the guide
     --> spec/guide/start.md:1:1
      |
    1 | Put the kettle on, and see [brewing](crate::guide::brewing).
      | ^
      |
      = help: name it under `guide` in `api.yaml`, or remove it

    error: 1 problem in the spec; nothing was written
    ");
}
