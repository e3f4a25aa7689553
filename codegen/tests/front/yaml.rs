//! What is refused before the language is looked at.

use insta::assert_snapshot;

use super::{problems, read, resource};

#[test]
fn broken_yaml() {
    assert_snapshot!(problems("resource: users\nsays: [a, b\n"), @r"
    error: this is not YAML: while parsing a flow sequence, expected ',' or ']'
     --> spec/users.yaml:2:12
      |
    2 | says: [a, b
      |            ^

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\nsays: 'Users.\n"), @r"
    error: this is not YAML: while scanning a quoted scalar, found unexpected end of stream
     --> spec/users.yaml:2:7
      |
    2 | says: 'Users.
      |       ^

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\n says: Users.\n"), @r"
    error: this is not YAML: mapping values are not allowed in this context
     --> spec/users.yaml:2:6
      |
    2 |  says: Users.
      |      ^
      |
      = help: a text with `: ` in it stands in quotes; the keys of one map start in one column

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_colon_in_a_text() {
    assert_snapshot!(problems("resource: users\nsays: Users: people.\n"), @r"
    error: this is not YAML: mapping values are not allowed in this context
     --> spec/users.yaml:2:12
      |
    2 | says: Users: people.
      |            ^
      |
      = help: a text with `: ` in it stands in quotes; the keys of one map start in one column

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn tabs() {
    assert_snapshot!(problems("resource: users\nendpoints:\n\tlist:\n"), @r"
    error: a tab in the indentation
     --> spec/users.yaml:3:1
      |
    3 |     list:
      | ^^^^
      |
      = help: YAML is indented with spaces

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn anchors_and_aliases() {
    assert_snapshot!(problems("resource: users\nsays: &text Users.\nnote: *text\n"), @r"
    error: an anchor: the spec language does without
     --> spec/users.yaml:2:7
      |
    2 | says: &text Users.
      |       ^^^^^^^^^^^^
      |
      = help: write the value out, or give it a name under `types`

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\nsays: *text\n"), @r"
    error: this is not YAML: while parsing node, found unknown anchor
     --> spec/users.yaml:2:7
      |
    2 | says: *text
      |       ^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_bomb_of_aliases() {
    let bomb: Vec<String> = (0..60).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    assert_snapshot!(problems(bomb.concat().replace("*a-1", "x")), @r"
    error: an anchor: the spec language does without
     --> spec/users.yaml:1:5
      |
    1 | a0: &a0 [x, x]
      |     ^^^^^
      |
      = help: write the value out, or give it a name under `types`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn tags_and_merge_keys() {
    assert_snapshot!(problems("resource: !name users\n"), @r"
    error: a tag: the spec language does without
     --> spec/users.yaml:1:11
      |
    1 | resource: !name users
      |           ^^^^^^^^^^^
      |
      = help: write the value without `!`

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\n<<: {says: Users.}\n"), @r"
    error: a merge key: the spec language does without
     --> spec/users.yaml:2:1
      |
    2 | <<: {says: Users.}
      | ^^
      |
      = help: write the values out, or use `includes`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn keys_that_are_no_texts() {
    assert_snapshot!(problems("resource: users\nsays: Users.\nendpoints: {}\n5: x\ntrue: y\n~: z\n? [a]\n: b\n"), @r#"
    error: the key `5` is not a text
     --> spec/users.yaml:4:1
      |
    4 | 5: x
      | ^
      |
      = help: in quotes it is a text: "5"

    error: the key `true` is not a text
     --> spec/users.yaml:5:1
      |
    5 | true: y
      | ^^^^
      |
      = help: in quotes it is a text: "true"

    error: the key `~` is not a text
     --> spec/users.yaml:6:1
      |
    6 | ~: z
      | ^
      |
      = help: in quotes it is a text: "~"

    error: a key that is a list or a map
     --> spec/users.yaml:7:3
      |
    7 | ? [a]
      |   ^
      |
      = help: keys are texts

    error: 4 problems in the spec; nothing was written
    "#);
}

#[test]
fn a_key_given_twice() {
    assert_snapshot!(problems("resource: users\nsays: Users.\nendpoints:\n  get: {call: GET /users}\n  get: {call: GET /user}\n"), @r"
    error: the key `get` is given twice
     --> spec/users.yaml:5:3
      |
    4 |   get: {call: GET /users}
      |   --- first here
    5 |   get: {call: GET /user}
      |   ^^^ again

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn two_documents() {
    assert_snapshot!(problems("resource: users\nsays: Users.\n---\nresource: groups\n"), @r"
    error: a second document in one file
     --> spec/users.yaml:3:1
      |
    3 | ---
      | ^^^
      |
      = help: one file describes one resource; give this one a file of its own

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn too_large() {
    assert_snapshot!(problems(format!("says: {}\n", "x".repeat(1 << 20))), @r"
    error: the file is longer than 1048576 bytes
     --> spec/users.yaml:1:1
      |
    1 |
      | ^
      |
      = help: one file describes one resource

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn too_deep() {
    assert_snapshot!(problems("- ".repeat(100) + "x"), @r"
    error: more than 64 values inside each other
     --> spec/users.yaml:1:129
      |
    1 | - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -...
      |                                                                                                                                 ^

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("[".repeat(100_000)), @r"
    error: this is not YAML: recursion limit exceeded
     --> spec/users.yaml:1:256
      |
    1 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
      |                                                                    ^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn not_utf8() {
    assert_snapshot!(problems(b"resource: users\nsays: caf\xe9s\n"), @r"
    error: the byte 0xe9 is not UTF-8
     --> spec/users.yaml:2:10
      |
    2 | says: caf�s
      |          ^
      |
      = help: save the file as UTF-8

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn odd_characters() {
    assert_snapshot!(problems("resource: users\nsays: a\u{2028}b\n"), @r"
    error: the character U+2028 has no place in a spec file
     --> spec/users.yaml:2:8
      |
    2 | says: a b
      |        ^
      |
      = help: lines end with LF or CRLF

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("resource: users\rsays: Users.\r"), @r"
    error: the character U+000D has no place in a spec file
     --> spec/users.yaml:1:16
      |
    1 | resource: users␍says: Users.␍
      |                ^
      |
      = help: lines end with LF or CRLF

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_number_beyond_all_bounds() {
    assert_snapshot!(problems("resource: 99999999999999999999999999\n"), @r"
    error: this cannot be read: resource: a number that needs more than 64 bits
     --> spec/users.yaml:1:11
      |
    1 | resource: 99999999999999999999999999
      |           ^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn nothing_at_all() {
    assert_snapshot!(problems(""), @r"
    error: the file must be a map, found nothing
     --> spec/users.yaml:1:1
      |
    1 |
      | ^

    error: 1 problem in the spec; nothing was written
    ");
    assert_snapshot!(problems("# to be written\n"), @r"
    error: the file must be a map, found nothing
     --> spec/users.yaml:1:1
      |
    1 | # to be written
      | ^

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn a_file_of_another_kind() {
    assert_snapshot!(read(&[("chat/users.yml", b"resource: users")]).unwrap_err().render(false), @r"
    error: a file of another kind in the spec
     --> spec/chat/users.yml:1:1
      |
    1 |
      | ^
      |
      = help: the spec is read from files whose names end in `.yaml`, and its pages from those that end in `.md`

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn other_line_ends_and_a_byte_order_mark_are_fine() {
    let file = resource("\u{feff}resource: users\r\nsays: >\r\n  Users of\r\n  the app.\r\n");
    assert_eq!((file.resource.as_str(), file.says.as_str()), ("users", "Users of the app.\n"));
    assert_snapshot!(problems("resource: users\r\nsays: Users.\r\nsay: Users.\r\n"), @r"
    error: unknown key `say`
     --> spec/users.yaml:3:1
      |
    3 | say: Users.
      | ^^^
      |
      = help: did you mean `says`?

    error: 1 problem in the spec; nothing was written
    ");
}
