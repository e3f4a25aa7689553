//! `audit` and `import` on documents that are as dirty as they come.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod demo;

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use demo::{demo, run};

/// A spec, and a dirty document beside it.
fn with_document() -> tempfile::TempDir {
    let temp = demo();
    fs::write(temp.path().join("dirty.yaml"), include_str!("demo/dirty.yaml")).unwrap();
    temp
}

fn audit(folder: &Path, more: &[&str]) -> String {
    run(folder, &[&["audit", "--spec", "spec"], more].concat())
}

#[test]
fn an_audit_for_people() {
    assert_snapshot!(audit(with_document().path(), &["dirty.yaml"]), @r#"
    POST /notes  notes.create
      missing    value `blue` of the body field `color`
      extra      value `green` of the body field `color`
      different  body field `color` is required in the document alone

    DELETE /notes/{id}  main, not in the spec
      missing    the operation `get_note`

    GET /notes/{id}  notes.get
      missing    query parameter `depth`
      missing    query parameter `tags[]`

    PUT /notes/{id}/files  main, not in the spec
      missing    the operation `replaceFile`

    dirty.yaml: what is wrong with the document itself
      `#/components/parameters/nowhere` leads nowhere: GET /notes/{id}
      `#/components/requestBodies/Nothing` leads nowhere: DELETE /notes/{id}
      an operation has no id: POST /notes
      the default "1" is no integer: GET /notes/{id}
      the default "yes" is no boolean: PUT /notes/{id}/files
      the parameter `depth` is there twice: GET /notes/{id}
      the path parameter `id` is not marked as required: /notes/{id}
      the tag `Notes` is declared twice: tags

    1 document and 4 operations: 7 differences, 0 more on purpose
    exit 1
    "#);
}

#[test]
fn an_audit_for_programs() {
    let temp = demo();
    let document = r#"{
        "openapi": "3.0.3", "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/notes/{id}": {"get": {"operationId": "get", "deprecated": true, "parameters": [{"name": "id", "in": "path", "required": true}]}},
            "/notes": {"post": {"requestBody": {"content": {"application/json": {"schema": {
                "required": ["text"], "properties": {"text": {}, "color": {"enum": ["red", "green", "blue"]}}
            }}}}}}
        }
    }"#;
    let deviations = "
        GET /notes/{id}:
          - {what: 'query:tags', why: Nobody has seen them.}
          - {what: deprecated, why: The page on notes takes it back.}
    ";
    fs::write(temp.path().join("notes.json"), document).unwrap();
    fs::write(temp.path().join("spec/deviations.yaml"), deviations).unwrap();
    assert_snapshot!(audit(temp.path(), &["notes.json", "--format", "json"]), @r#"
    {
      "documents": [
        {
          "file": "notes.json",
          "operations": 2,
          "faults": [
            {
              "says": "an operation has no id",
              "at": [
                "POST /notes"
              ]
            }
          ]
        }
      ],
      "findings": [
        {
          "method": "POST",
          "path": "/notes",
          "endpoint": "notes.create",
          "family": "main",
          "what": "enum:body:color",
          "change": "missing",
          "values": [
            "blue"
          ],
          "says": "value `blue` of the body field `color`",
          "documents": [
            "notes.json"
          ],
          "why": null
        },
        {
          "method": "GET",
          "path": "/notes/{id}",
          "endpoint": "notes.get",
          "family": "main",
          "what": "deprecated",
          "change": "different",
          "says": "deprecated in the document alone",
          "documents": [
            "notes.json"
          ],
          "why": "The page on notes takes it back."
        },
        {
          "method": "GET",
          "path": "/notes/{id}",
          "endpoint": "notes.get",
          "family": "main",
          "what": "query:tags",
          "change": "stale",
          "says": "the documents differ in no such way: remove it from deviations.yaml",
          "documents": [],
          "why": null
        }
      ]
    }
    exit 1
    "#);
}

#[test]
fn what_is_on_purpose_or_agrees_is_in_step() {
    let temp = with_document();
    let same = "openapi: 3.0.0\npaths:\n  /notes/{note}:\n    get: {operationId: getNote}\n  /notes:\n    post:\n      operationId: createNote\n";
    fs::write(temp.path().join("same.yml"), same).unwrap();
    let deviations = "POST /notes:\n  - {what: 'body:text', why: A note says something.}\n  - {what: 'body:color', why: All pens have colours.}\n";
    fs::write(temp.path().join("spec/deviations.yaml"), deviations).unwrap();
    assert_snapshot!(audit(temp.path(), &["same.yml"]), @r"
    same.yml: what is wrong with the document itself
      the path variable `note` is not declared: GET /notes/{note}
      no server is named; paths alone tell which endpoint is meant: GET /notes/{note}, POST /notes

    1 document and 2 operations: in step, 2 differences on purpose
    exit 0
    ");
}

#[test]
fn what_is_no_document() {
    let temp = demo();
    let write = |name: &str, text: &str| fs::write(temp.path().join(name), text).unwrap();
    write("broken.json", "{\"openapi\": ");
    write("old.json", "{\"swagger\": \"2.0\", \"paths\": {}}");
    write("other.yaml", "openapi: 4.0.0\npaths: {}\n");
    let endings: Vec<String> = ["nowhere.json", "broken.json", "old.json", "other.yaml"].map(|file| audit(temp.path(), &[file])).to_vec();
    assert_snapshot!(endings.join("\n"), @r"
    error: cannot read `nowhere.json`: No such file or directory (os error 2)
    exit 2
    error: cannot read `broken.json`: EOF while parsing a value at line 1 column 12
    exit 2
    error: `old.json` is no OpenAPI document of version 3.0 or 3.1 with `paths`
    exit 2
    error: `other.yaml` is no OpenAPI document of version 3.0 or 3.1 with `paths`
    exit 2
    ");
}

#[test]
fn a_draft_of_a_dirty_operation() {
    let temp = with_document();
    let draft = run(temp.path(), &["import", "dirty.yaml", "--operation", "PUT /notes/{}/files", "--whole", "--spec", "spec"]);
    assert_snapshot!(draft, @r#"
    # yaml-language-server: $schema=../../docs/schema/resource.schema.json
    resource: files
    family: main
    auth: key
    says: Files.

    endpoints:
      update:
        call: PUT /notes/{id}/files
        says: Updates files.
        onBehalfOf: unsupported
        path: {id: {type: integer, says: Id.}}
        query:
          type: {type: UpdateFileType, as: kind, says: Type.}
          send?: {type: boolean, as: send_value, says: Send.}
          sentAt?: {type: [timestamp], encoding: repeat, says: Sent at.}
          sent_at?: {type: string, as: sent_at2, says: Sent at.}
        headers:
          X-Trace?: {type: string, says: X trace.}
        body:
          file: {type: file, says: File.}
          labels?: {type: string, says: Labels.}
          api_key?: {type: string, secret: true, maxLength: 40, says: Api key.}
          note?: {type: string, nullable: true, says: Note.}
        content: multipart
        returns: [File]
        note: "`labels` is no single value in the document; how it is sent is not said."
        example:
          path: {id: 7}
          returns:
            - id: 7
              createdAt: 1767261600
              seenAt: 1767261600123
              owner: {name: Ada, "2x": true, extra: 1.5}
              parent: null
              children: []
              counts: {a-1: 2, b-2: 3}
            - {id: 8, owner: {name: Grace}}

    types:
      UpdateFileType: {says: Update file type., enum: {"1st": {as: value_1st}, "2nd": {as: value_2nd}, unknown: {as: unknown_value}}}
      File:
        says: File.
        fields:
          id?: {type: integer, says: Id.}
          createdAt?: {type: timestamp, says: Created at.}
          seenAt?: {type: timestampMs, says: Seen at.}
          owner?: {type: FileOwner, says: Owner.}
          parent?: {type: json, says: Parent.}
          children?: {type: json, says: Children.}
          counts?: {type: {string: integer}, says: Counts.}
      FileOwner:
        says: File owner.
        fields:
          name?: {type: string, says: Name.}
          "2x?": {type: boolean, as: value_2x, says: "2x."}
          extra?: {type: number, as: extra_value, says: Extra.}
    exit 0
    "#);
    fs::write(temp.path().join("spec/files.yaml"), draft.strip_suffix("exit 0").unwrap()).unwrap();
    let lint = run(temp.path(), &["lint", "--spec", "spec"]);
    assert!(lint.starts_with("3 endpoints in 2 resources, no problems\n") && lint.ends_with("exit 0"), "{lint}");
}

#[test]
fn a_draft_of_an_operation_that_the_spec_has() {
    let temp = with_document();
    assert_snapshot!(run(temp.path(), &["import", "dirty.yaml", "--operation", "get /notes/{note}", "--spec", "spec"]), @r"
    # The spec has it as `notes.get`.
    endpoints:
      get:
        call: GET /notes/{id}
        says: Gets a note.
        onBehalfOf: unsupported
        path: {id: {type: integer, says: Id.}}
        query:
          tags?: {type: [string], encoding: brackets, says: Tags.}
          depth?: {type: integer, min: 0, says: Depth.}
        returns: Inner

    types:
      Inner: {says: Inner., fields: {id?: {type: integer, says: Id.}, inner?: {type: Inner, says: Inner.}}}
    exit 0
    ");
}

#[test]
fn an_operation_that_is_not_there() {
    let temp = with_document();
    let import = |operation: &str| run(temp.path(), &["import", "dirty.yaml", "--spec", "spec", "--operation", operation]);
    assert_snapshot!([import("PATCH /notes/{id}"), import("notes")].join("\n"), @r"
    error: `dirty.yaml` has no operation `PATCH /notes/{id}`; there is `GET /notes/{id}`, `DELETE /notes/{id}`
    exit 2
    error: `dirty.yaml` has no operation `notes`; write `METHOD /path` as the document has them
    exit 2
    ");
}
