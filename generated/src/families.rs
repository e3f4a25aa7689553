// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Base-URL families: where endpoints live, and how their answers and errors look.

use crate::envelopes;

/// Users, groups, messages, conversations, roles and everything else of an app but its calls.
///
/// `https://{appId}.api-{region}.cometchat.io/v3`
///
/// Errors that any call may have: `AUTH_ERR_EMPTY_APIKEY`, `AUTH_ERR_APIKEY_NOT_FOUND`, `AUTH_ERR_NO_ACCESS`,
/// `ERR_PLAN_RESTRICTION`, `ERR_TOO_MANY_REQUESTS`, `ERR_BAD_REQUEST`, `ERR_MISSION_FAILED`,
/// `ERR_OPERATION_FAILED`, `ERR_EXCEPTION`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/chat-apis>.
pub static CHAT: runtime::Family = runtime::Family {
    id: "chat",
    base: "https://{appId}.api-{region}.cometchat.io/v3",
    envelope: envelopes::DATA,
    errors: runtime::ErrorShape {
        at: Some("error"),
        code: Some("code"),
        message: "message",
        details: &["devMessage", "details", "source"],
    },
};

/// Calls of an app, their recordings and transcriptions. The host starts differently from the chat API's.
///
/// `https://{appId}.call-{region}.cometchat.io/v3`
///
/// Errors that any call may have: `AUTH_ERR_EMPTY_APIKEY`, `AUTH_ERR_APIKEY_NOT_FOUND`, `AUTH_ERR_NO_ACCESS`,
/// `ERR_PLAN_RESTRICTION`, `ERR_TOO_MANY_REQUESTS`, `ERR_BAD_REQUEST`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/calls-apis/overview>.
pub static CALLS: runtime::Family = runtime::Family {
    id: "calls",
    base: "https://{appId}.call-{region}.cometchat.io/v3",
    envelope: envelopes::DATA,
    errors: runtime::ErrorShape {
        at: Some("error"),
        code: Some("code"),
        message: "message",
        details: &["devMessage", "details", "source"],
    },
};

/// The apps of an account, for accounts that run many of them (multi-tenancy).
///
/// `https://apimgmt.cometchat.io`
///
/// Errors that any call may have: `AUTH_ERR_EMPTY_AUTH_HEADER`, `ERR_TOO_MANY_REQUESTS`, `ERR_BAD_REQUEST`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
pub static MANAGEMENT: runtime::Family = runtime::Family {
    id: "management",
    base: "https://apimgmt.cometchat.io",
    envelope: envelopes::DATA,
    errors: runtime::ErrorShape {
        at: Some("error"),
        code: Some("code"),
        message: "message",
        details: &["devMessage", "details", "source"],
    },
};

/// Users, groups, members and messages that come from another chat system, many at a time. The host is the chat
/// API's.
///
/// `https://{appId}.api-{region}.cometchat.io/v3`
///
/// Errors that any call may have: `AUTH_ERR_EMPTY_APIKEY`, `AUTH_ERR_APIKEY_NOT_FOUND`, `AUTH_ERR_NO_ACCESS`,
/// `ERR_TOO_MANY_REQUESTS`, `ERR_BAD_REQUEST`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
pub static DATA_IMPORT: runtime::Family = runtime::Family {
    id: "data-import",
    base: "https://{appId}.api-{region}.cometchat.io/v3",
    envelope: envelopes::DATA,
    errors: runtime::ErrorShape {
        at: Some("error"),
        code: Some("code"),
        message: "message",
        details: &["devMessage", "details", "source"],
    },
};

/// Notifications made from templates: campaigns, direct sends, the in-app feed, push notifications and how they
/// are doing.
///
/// `https://{appId}.api-{region}.cometchat.io/v3/campaigns`
///
/// Errors that any call may have: `ERR_TOO_MANY_REQUESTS`, `ERR_BAD_REQUEST`, `ERR_VALIDATION`,
/// `ERR_UNAUTHORIZED`, `ERR_INTERNAL`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
pub static CAMPAIGNS: runtime::Family = runtime::Family {
    id: "campaigns",
    base: "https://{appId}.api-{region}.cometchat.io/v3/campaigns",
    envelope: envelopes::DATA,
    errors: runtime::ErrorShape {
        at: Some("error"),
        code: Some("code"),
        message: "message",
        details: &["devMessage", "details", "source"],
    },
};
