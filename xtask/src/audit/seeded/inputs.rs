//! Changes to what an operation takes: parameters, fields of bodies, values.

use serde_json::json;

use super::{Seed, drop_value, list, remove, rename};

pub(super) const SEEDS: &[Seed] = &[
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
];
