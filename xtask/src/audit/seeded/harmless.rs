//! What is written in another way and means the same.

use serde_json::json;

use super::{Seed, rename};

pub(super) const SEEDS: &[Seed] = &[
    ("chat", "the version is 3.1", |d| d.0["openapi"] = json!("3.1.0"), &[]),
    (
        "chat",
        "null is one of the types",
        |d| d.body("POST /users")["properties"]["avatar"] = json!({"type": ["string", "null"], "examples": ["https://example.com/ada"]}),
        &[],
    ),
    (
        "chat",
        "a schema is referred to",
        |d| {
            let schema = d.body("POST /users").take();
            *d.body("POST /users") = json!({"$ref": "#/components/schemas/New%20User~1Ada"});
            d.at("/components/schemas")["New User/Ada"] = schema;
        },
        &[],
    ),
    ("calls", "the host's variables are filled in", |d| d.at("/servers/0")["url"] = json!("https://tea.call-eu.cometchat.io/v3/"), &[]),
    (
        "calls",
        "a part of the base URL stands in the paths",
        |d| {
            d.at("/servers/0")["url"] = json!("https://{appId}.call-{region}.cometchat.io");
            for path in ["/calls", "/calls/{sessionId}", "/calls/{sessionId}/transcriptions"] {
                rename(d.at("/paths"), path, &format!("/v3{path}"));
            }
        },
        &[],
    ),
    ("chat", "a list has brackets in its name", |d| d.parameter("GET /users", "tags")["name"] = json!("tags[]"), &[]),
    (
        "chat",
        "a header is written in small letters",
        |d| {
            d.at("/components/parameters/onBehalfOf")["name"] = json!("onbehalfof");
        },
        &[],
    ),
    ("chat", "extensions are added", |d| d.operation("GET /users")["x-codeSamples"] = json!([{"$ref": "nowhere"}]), &[]),
    (
        "chat",
        "a schema refers to itself",
        |d| d.component("customCategorySchema")["allOf"] = json!([{"$ref": "#/components/schemas/customCategorySchema"}]),
        &[],
    ),
];
