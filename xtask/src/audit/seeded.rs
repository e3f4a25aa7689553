//! Changes made on purpose to the recorded documents: the audit must find each, and nothing else. What is no change to the API must not be
//! found. A change is named by its effect on the findings: `+` for what is new, `-` for what is gone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::collect::{self, Audit};
use crate::document::{Document, recorded};

/// A change to a document, and what it does to the findings.
type Seed = (&'static str, &'static str, fn(&mut Edit), &'static [&'static str]);

/// A document under change.
struct Edit(Value);

impl Edit {
    fn at(&mut self, pointer: &str) -> &mut Value {
        self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}"))
    }

    fn path(&mut self, path: &str) -> &mut Value {
        self.at("/paths").get_mut(path).unwrap_or_else(|| panic!("{path}"))
    }

    /// An operation by its route.
    fn operation(&mut self, route: &str) -> &mut Value {
        let (method, path) = route.split_once(' ').unwrap();
        &mut self.path(path)[method.to_lowercase()]
    }

    fn parameters(&mut self, route: &str) -> &mut Vec<Value> {
        let operation = self.operation(route).as_object_mut().unwrap();
        operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut().unwrap()
    }

    fn parameter(&mut self, route: &str, name: &str) -> &mut Value {
        self.parameters(route).iter_mut().find(|parameter| parameter["name"] == name || ends(parameter, name)).unwrap()
    }

    fn without_parameter(&mut self, route: &str, name: &str) {
        let before = self.parameters(route).len();
        self.parameters(route).retain(|parameter| parameter["name"] != name && !ends(parameter, name));
        assert_eq!(self.parameters(route).len(), before - 1);
    }

    /// The schema of a JSON body.
    fn body(&mut self, route: &str) -> &mut Value {
        &mut self.operation(route)["requestBody"]["content"]["application/json"]["schema"]
    }

    fn component(&mut self, name: &str) -> &mut Value {
        self.at(&format!("/components/schemas/{name}"))
    }
}

fn ends(parameter: &Value, name: &str) -> bool {
    parameter["$ref"].as_str().is_some_and(|reference| reference.rsplit('/').next() == Some(name))
}

fn list(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}

fn remove(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(key).unwrap_or_else(|| panic!("{key}"))
}

fn rename(value: &mut Value, from: &str, to: &str) {
    value[to] = remove(value, from);
}

fn drop_value(value: &mut Value, text: &str) {
    let before = list(value).len();
    list(value).retain(|item| item != text);
    assert_eq!(list(value).len(), before - 1);
}

const SEEDS: &[Seed] = &[
    // Parameters
    ("chat", "a query parameter is gone", |d| d.without_parameter("GET /users", "searchKey"), &["+GET /users extra query:searchKey"]),
    (
        "chat",
        "a query parameter is renamed",
        |d| d.parameter("GET /groups", "sortBy")["name"] = json!("orderBy"),
        &["+GET /groups extra query:sortBy", "+GET /groups missing query:orderBy"],
    ),
    (
        "chat",
        "a query parameter is new",
        |d| d.parameters("GET /roles").push(json!({"name": "color", "in": "query", "schema": {"type": "string"}})),
        &["+GET /roles missing query:color"],
    ),
    (
        "chat",
        "a parameter is new for all methods of a path",
        |d| d.path("/roles")["parameters"] = json!([{"name": "color", "in": "query"}]),
        &["+GET /roles missing query:color", "+POST /roles missing query:color"],
    ),
    (
        "chat",
        "a query parameter has to be sent",
        |d| d.parameter("GET /users", "page")["required"] = json!(true),
        &["+GET /users different required:query:page"],
    ),
    (
        "chat",
        "a shared parameter need not be sent",
        |d| d.at("/components/parameters/requiredUID")["required"] = json!(false),
        &[
            "+DELETE /notifications/v1/preferences different required:query:uid",
            "+DELETE /notifications/v1/preferences/mute different required:query:uid",
            "+GET /notifications/v1/preferences different required:query:uid",
            "+GET /notifications/v1/preferences/mute different required:query:uid",
            "+GET /notifications/v1/preferences/timezone different required:query:uid",
            "+PATCH /notifications/v1/preferences different required:query:uid",
            "+PATCH /notifications/v1/preferences/timezone different required:query:uid",
            "+PUT /notifications/v1/preferences/mute different required:query:uid",
        ],
    ),
    (
        "calls",
        "a parameter moves from the query into a header",
        |d| d.parameter("GET /calls", "mode")["in"] = json!("header"),
        &["+GET /calls extra query:mode", "+GET /calls missing header:mode"],
    ),
    (
        "chat",
        "a header is new",
        |d| d.parameters("GET /users").push(json!({"name": "X-Trace", "in": "header"})),
        &["+GET /users missing header:X-Trace"],
    ),
    (
        "management",
        "a header is gone",
        |d| d.without_parameter("GET /apps/{appId}/webhooks", "X-Webhook-Version"),
        &["+GET /apps/{appId}/webhooks extra header:X-Webhook-Version"],
    ),
    (
        "calls",
        "a page cannot be asked for",
        |d| d.without_parameter("GET /calls/{sessionId}/transcriptions", "perPage"),
        &["+GET /calls/{sessionId}/transcriptions extra query:perPage"],
    ),
    (
        "campaigns",
        "a cookie is new",
        |d| d.parameters("GET /settings").push(json!({"name": "session", "in": "cookie"})),
        &["+GET /settings missing cookie:session"],
    ),
    // Bodies
    ("chat", "a body field is gone", |d| drop(remove(&mut d.body("POST /users")["properties"], "avatar")), &["+POST /users extra body:avatar"]),
    (
        "chat",
        "a body field is new",
        |d| d.body("POST /users")["properties"]["nickname"] = json!({"type": "string"}),
        &["+POST /users missing body:nickname"],
    ),
    (
        "chat",
        "a body field is renamed",
        |d| rename(&mut d.body("PUT /groups/{guid}")["properties"], "icon", "picture"),
        &["+PUT /groups/{guid} extra body:icon", "+PUT /groups/{guid} missing body:picture"],
    ),
    (
        "chat",
        "a body field need not be sent",
        |d| drop_value(&mut d.body("POST /users")["required"], "name"),
        &["+POST /users different required:body:name"],
    ),
    (
        "chat",
        "the only required body field need not be sent",
        |d| drop(remove(d.body("POST /apikeys"), "required")),
        &["+POST /apikeys different required:body:name", "+POST /apikeys different required:body:scope"],
    ),
    (
        "chat",
        "a body field has to be sent",
        |d| list(&mut d.body("POST /users")["required"]).push(json!("role")),
        &["+POST /users different required:body:role"],
    ),
    (
        "chat",
        "a required body field is new",
        |d| *d.body("POST /roles") = json!({"allOf": [d.body("POST /roles"), {"required": ["color"], "properties": {"color": {}}}]}),
        &["+POST /roles missing body:color"],
    ),
    (
        "chat",
        "a field of one alternative is new",
        |d| d.component("customCategorySchema")["properties"]["color"] = json!({"type": "string"}),
        &["+POST /bots/{uid}/messages missing body:color", "+POST /messages missing body:color"],
    ),
    (
        "data-import",
        "a field inside a map is new",
        |d| d.body("POST /data_import/users")["properties"]["users"]["properties"]["<uid>"]["properties"]["nickname"] = json!({}),
        &["+POST /data_import/users missing body:users.nickname"],
    ),
    (
        "data-import",
        "a field inside a map is gone",
        |d| drop(remove(&mut d.body("POST /data_import/users")["properties"]["users"]["properties"]["<uid>"]["properties"], "link")),
        &["+POST /data_import/users extra body:users.link"],
    ),
    (
        "data-import",
        "a field inside a map need not be sent",
        |d| drop_value(&mut d.body("POST /data_import/users")["properties"]["users"]["properties"]["<uid>"]["required"], "name"),
        &["+POST /data_import/users different required:body:users.name"],
    ),
    (
        "data-import",
        "a field three levels down has to be sent",
        |d| {
            let message = &mut d.body("POST /data_import/messages")["properties"]["messages"]["properties"]["<muid>"]["properties"];
            list(&mut message["data"]["properties"]["attachments"]["items"]["required"]).push(json!("size"));
        },
        &["+POST /data_import/messages different required:body:messages.data.attachments.size"],
    ),
    (
        "chat",
        "a body is gone",
        |d| drop(remove(d.operation("POST /apikeys"), "requestBody")),
        &["+POST /apikeys extra body:name", "+POST /apikeys extra body:scope"],
    ),
    (
        "chat",
        "a body is new",
        |d| d.operation("DELETE /roles/{role}")["requestBody"] = json!({"content": {"application/json": {"example": {"force": true}}}}),
        &["+DELETE /roles/{role} missing body:force"],
    ),
    (
        "chat",
        "a body is sent in another form",
        |d| rename(&mut d.operation("POST /users")["requestBody"]["content"], "application/json", "multipart/form-data"),
        &["+POST /users different content"],
    ),
    // Values
    (
        "chat",
        "a query parameter has one more value",
        |d| list(&mut d.parameter("GET /groups", "sortBy")["schema"]["enum"]).push(json!("size")),
        &["+GET /groups missing enum:query:sortBy size"],
    ),
    (
        "chat",
        "a list in the query has one value less",
        |d| drop_value(&mut d.parameter("GET /users", "searchIn")["schema"]["items"]["enum"], "uid"),
        &["+GET /users extra enum:query:searchIn uid"],
    ),
    (
        "chat",
        "a value is new where others differ on purpose",
        |d| list(&mut d.parameter("GET /users", "status")["schema"]["enum"]).push(json!("away")),
        &["+GET /users missing enum:query:status away"],
    ),
    (
        "chat",
        "a value is gone where others differ on purpose",
        |d| drop_value(&mut d.parameter("GET /users", "status")["schema"]["enum"], "offline"),
        &["+GET /users extra enum:query:status offline online", "+GET /users stale enum:query:status online"],
    ),
    (
        "chat",
        "a body field has one more value",
        |d| list(&mut d.body("POST /apikeys")["properties"]["scope"]["enum"]).push(json!("readOnly")),
        &["+POST /apikeys missing enum:body:scope readOnly"],
    ),
    (
        "management",
        "a body field has one value less",
        |d| drop_value(&mut d.body("POST /apps")["properties"]["region"]["enum"], "in"),
        &["+POST /apps extra enum:body:region in"],
    ),
    (
        "calls",
        "a value is spelled in another way",
        |d| d.parameter("GET /calls", "type")["schema"]["enum"] = json!(["audio", "Video"]),
        &["+GET /calls extra enum:query:type video", "+GET /calls missing enum:query:type Video"],
    ),
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
        "a schema refers to itself",
        |d| d.component("customCategorySchema")["allOf"] = json!([{"$ref": "#/components/schemas/customCategorySchema"}]),
        &[],
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

/// What is written in another way and means the same.
const HARMLESS: &[Seed] = &[
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
];

fn read(name: &str) -> Option<Value> {
    let file = recorded::files().into_iter().find(|file| file.file_stem().is_some_and(|stem| stem == name))?;
    Some(serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap())
}

/// What is open in an audit of one document, a line each.
fn lines(name: &str, document: Value) -> BTreeSet<String> {
    let document = Document::new(name.to_owned(), document, Vec::new()).unwrap();
    let Audit { documents, findings } = collect::audit(&recorded::API, &[document]);
    let json = serde_json::to_value(&findings).unwrap();
    let open = json.as_array().unwrap().iter().filter(|finding| finding["why"].is_null());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let finding = |finding: &Value| {
        let values = finding["values"].as_array().into_iter().flatten().map(text);
        let words = ["method", "path", "change", "what"].map(|key| text(&finding[key]));
        words.into_iter().chain(values).collect::<Vec<_>>().join(" ")
    };
    let faults = documents.iter().flat_map(|document| &document.faults);
    let faults = faults.flat_map(|fault| fault.at.iter().map(move |at| format!("fault {} at {at}", fault.says)));
    open.map(finding).chain(faults).collect()
}

/// Makes each change and compares what it does to the findings with what it should do.
fn check(seeds: &[Seed]) {
    let mut unchanged: BTreeMap<&str, (Value, BTreeSet<String>)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, says, change, expected) in seeds {
        let Some(document) = unchanged.get(name).map(|(document, _)| document.clone()).or_else(|| read(name)) else {
            return println!("not run: the recorded documents are not beside the workspace");
        };
        let (_, before) = unchanged.entry(name).or_insert_with(|| (document.clone(), lines(name, document.clone())));
        let mut edit = Edit(document);
        change(&mut edit);
        let after = lines(name, edit.0);
        let new = after.difference(before).map(|line| format!("+{line}"));
        let found: BTreeSet<String> = new.chain(before.difference(&after).map(|line| format!("-{line}"))).collect();
        let (some, expected) = (expected.contains(&"…"), expected.iter().filter(|line| **line != "…").map(|line| (*line).to_owned()).collect());
        if if some { !found.is_superset(&expected) } else { found != expected } {
            wrong.push(format!("{name}: {says}\n  found {found:#?}\n  and not {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_change_is_found_and_nothing_else() {
    assert!(SEEDS.len() >= 40);
    check(SEEDS);
}

#[test]
fn what_means_the_same_is_not_found() {
    check(HARMLESS);
}
