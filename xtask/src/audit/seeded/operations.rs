//! Changes to operations as a whole: routes, policies, deprecation; and faults of the document itself.

use serde_json::json;

use super::{Seed, remove, rename};

pub(super) const SEEDS: &[Seed] = &[
    // Operations
    ("chat", "an operation is gone", |d| drop(remove(d.path("/users/{uid}"), "delete")), &["+DELETE /users/{uid} extra extra"]),
    ("chat", "an operation is new", |d| d.at("/paths")["/pets"] = json!({"get": {"operationId": "list-pets"}}), &["+GET /pets missing missing"]),
    (
        "chat",
        "a path has changed",
        |d| rename(d.at("/paths"), "/apikeys/{apiKey}", "/keys/{apiKey}"),
        &[
            "+DELETE /apikeys/{apiKey} extra extra",
            "+DELETE /keys/{apiKey} missing missing",
            "+GET /apikeys/{apiKey} extra extra",
            "+GET /keys/{apiKey} missing missing",
            "+PUT /apikeys/{apiKey} extra extra",
            "+PUT /keys/{apiKey} missing missing",
        ],
    ),
    (
        "chat",
        "a method has changed",
        |d| rename(d.path("/users/{uid}"), "put", "patch"),
        &["+PUT /users/{uid} extra extra", "+PATCH /users/{uid} missing missing"],
    ),
    (
        "campaigns",
        "a family's base URL has changed",
        |d| d.at("/servers/0")["url"] = json!("https://{appId}.api-{region}.cometchat.io/v3/marketing"),
        &["+DELETE /marketing/templates/{id} missing missing", "…"],
    ),
    (
        "merged",
        "operations have moved to another family",
        |d| drop(remove(d.path("/calls"), "servers")),
        &["+GET /calls extra extra", "+GET /calls missing missing"],
    ),
    (
        "merged",
        "a field of the document of all families is new",
        |d| d.body("POST /apps")["properties"]["color"] = json!({"type": "string"}),
        &["+POST /apps missing body:color"],
    ),
    // Policy and deprecation
    (
        "chat",
        "a call may act as a user, which had to",
        |d| *d.parameter("POST /messages/{id}/thread", "requiredonBehalfOf") = json!({"$ref": "#/components/parameters/onBehalfOf"}),
        &["+POST /messages/{id}/thread different policy"],
    ),
    (
        "chat",
        "a call has to act as a user, which might",
        |d| d.parameters("GET /users/{uid}")[1] = json!({"name": "OnBehalfOf", "in": "header", "required": true}),
        &["+GET /users/{uid} different policy"],
    ),
    (
        "campaigns",
        "a call cannot act as a user any more",
        |d| d.without_parameter("GET /notification-feed", "onbehalfof"),
        &["+GET /notification-feed different policy"],
    ),
    (
        "chat",
        "a call may act as a user, which could not",
        |d| d.parameters("GET /roles").push(json!({"$ref": "#/components/parameters/onBehalfOf"})),
        &["+GET /roles different policy"],
    ),
    (
        "chat",
        "what differed on purpose agrees now",
        |d| {
            let required = json!({"$ref": "#/components/parameters/requiredonBehalfOf"});
            d.parameters("DELETE /groups/{guid}/conversation/read").push(required);
        },
        &["+DELETE /groups/{guid}/conversation/read stale policy"],
    ),
    ("chat", "an operation is deprecated", |d| d.operation("GET /users")["deprecated"] = json!(true), &["+GET /users different deprecated"]),
    (
        "chat",
        "an operation is deprecated no longer",
        |d| drop(remove(d.operation("GET /conversations/{conversationId}"), "deprecated")),
        &["+GET /conversations/{conversationId} different deprecated"],
    ),
    // Faults of the document itself
    (
        "chat",
        "a parameter refers to nothing",
        |d| *d.parameter("GET /users", "role") = json!({"$ref": "#/components/parameters/role"}),
        &["+GET /users extra query:role", "+fault `#/components/parameters/role` leads nowhere at GET /users"],
    ),
    (
        "chat",
        "a body refers to nothing",
        |d| *d.body("POST /users") = json!({"$ref": "#/components/schemas/Nobody"}),
        &["+fault `#/components/schemas/Nobody` leads nowhere at POST /users"],
    ),
    (
        "chat",
        "a parameter is there twice",
        |d| d.parameters("GET /users").push(json!({"name": "page", "in": "query", "required": true})),
        &["+fault the parameter `page` is there twice at GET /users"],
    ),
    ("chat", "an operation has no id", |d| drop(remove(d.operation("GET /users"), "operationId")), &["+fault an operation has no id at GET /users"]),
    (
        "chat",
        "two operations have one id",
        |d| d.operation("GET /users")["operationId"] = json!("get-user"),
        &["+fault the operation id `get-user` is there twice at GET /users/{uid}"],
    ),
    (
        "chat",
        "a default is of another type",
        |d| d.parameter("GET /users", "page")["schema"]["default"] = json!("1"),
        &["+fault the default \"1\" is no integer at GET /users"],
    ),
    (
        "chat",
        "a default is none of the values",
        |d| d.parameter("GET /users", "status")["schema"]["default"] = json!("away"),
        &["+fault the default \"away\" is none of the values listed at GET /users"],
    ),
    (
        "chat",
        "a path variable is not declared",
        |d| d.without_parameter("GET /users/{uid}", "uid"),
        &["+fault the path variable `uid` is not declared at GET /users/{uid}"],
    ),
    (
        "chat",
        "a path variable has another name in the path",
        |d| rename(d.at("/paths"), "/messages/{id}/thread", "/messages/{messageId}/thread"),
        &[
            "+fault the path parameter `id` does not stand in the path at GET /messages/{messageId}/thread",
            "+fault the path parameter `id` does not stand in the path at POST /messages/{messageId}/thread",
            "+fault the path variable `messageId` is not declared at GET /messages/{messageId}/thread",
            "+fault the path variable `messageId` is not declared at POST /messages/{messageId}/thread",
        ],
    ),
    (
        "calls",
        "a server is one that the spec does not know",
        |d| d.at("/servers/0")["url"] = json!("https://calls.example.com/v3"),
        &["+fault the server `https://calls.example.com/v3` is no base URL of the spec; paths alone tell which endpoint is meant at GET /calls", "…"],
    ),
    (
        "management",
        "a list does not say of what",
        |d| drop(remove(&mut d.body("POST /apps/{appId}/collaborators")["properties"]["admins"], "items")),
        &["+fault a list does not say what it is a list of at POST /apps/{appId}/collaborators"],
    ),
];
