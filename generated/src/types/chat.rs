// @generated from spec/chat/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

use super::{ConversationId, Failure, Group, Message, ReceiverType, Uid, User};

/// A conversation with a user or with a group, told apart by `conversationType`.
///
/// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Conversation {
    /// `conversationType` is `user`.
    User(Box<UserConversation>),
    /// `conversationType` is `group`.
    Group(Box<GroupConversation>),
    /// Something that this version does not know, as it was sent.
    Unknown(runtime::Json),
}

runtime::union!(Conversation by "conversationType" {
    User(Box<UserConversation>) = "user", Group(Box<GroupConversation>) = "group",
});

/// A conversation between two users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserConversation {
    /// The conversation's id. On the wire: `conversationId`.
    pub conversation_id: ConversationId,
    /// Whether it is with a user or with a group. On the wire: `conversationType`.
    pub conversation_type: Option<ReceiverType>,
    /// How many messages the acting user has not read. On the wire: `unreadMessageCount`.
    pub unread_message_count: Option<i64>,
    /// The newest message; left out where it is deleted or there is none. On the wire: `lastMessage`.
    pub last_message: Option<Message>,
    /// Its tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// When it was pinned, if it is. In Unix seconds. On the wire: `pinnedAt`.
    pub pinned_at: Option<runtime::Timestamp>,
    /// Who pinned it; `app_system` is the app. On the wire: `pinnedBy`.
    pub pinned_by: Option<Uid>,
    /// When it began. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The other user. On the wire: `conversationWith`.
    pub conversation_with: Option<User>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UserConversation {
    conversation_id = "conversationId", conversation_type = "conversationType",
    unread_message_count = "unreadMessageCount", last_message = "lastMessage" lenient,
    tags = "tags", pinned_at = "pinnedAt", pinned_by = "pinnedBy", created_at = "createdAt",
    updated_at = "updatedAt", conversation_with = "conversationWith" lenient,
});

/// The conversation in a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupConversation {
    /// The conversation's id. On the wire: `conversationId`.
    pub conversation_id: ConversationId,
    /// Whether it is with a user or with a group. On the wire: `conversationType`.
    pub conversation_type: Option<ReceiverType>,
    /// How many messages the acting user has not read. On the wire: `unreadMessageCount`.
    pub unread_message_count: Option<i64>,
    /// The newest message; left out where it is deleted or there is none. On the wire: `lastMessage`.
    pub last_message: Option<Message>,
    /// Its tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// When it was pinned, if it is. In Unix seconds. On the wire: `pinnedAt`.
    pub pinned_at: Option<runtime::Timestamp>,
    /// Who pinned it; `app_system` is the app. On the wire: `pinnedBy`.
    pub pinned_by: Option<Uid>,
    /// When it began. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The group. On the wire: `conversationWith`.
    pub conversation_with: Option<Group>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(GroupConversation {
    conversation_id = "conversationId", conversation_type = "conversationType",
    unread_message_count = "unreadMessageCount", last_message = "lastMessage" lenient,
    tags = "tags", pinned_at = "pinnedAt", pinned_by = "pinnedBy", created_at = "createdAt",
    updated_at = "updatedAt", conversation_with = "conversationWith" lenient,
});

/// What conversations have in common. There is one from the first message on; in groups of more than 300 members
/// it is not kept up to date.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationState {
    /// The conversation's id. On the wire: `conversationId`.
    pub conversation_id: ConversationId,
    /// Whether it is with a user or with a group. On the wire: `conversationType`.
    pub conversation_type: Option<ReceiverType>,
    /// How many messages the acting user has not read. On the wire: `unreadMessageCount`.
    pub unread_message_count: Option<i64>,
    /// The newest message; left out where it is deleted or there is none. On the wire: `lastMessage`.
    pub last_message: Option<Message>,
    /// Its tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// When it was pinned, if it is. In Unix seconds. On the wire: `pinnedAt`.
    pub pinned_at: Option<runtime::Timestamp>,
    /// Who pinned it; `app_system` is the app. On the wire: `pinnedBy`.
    pub pinned_by: Option<Uid>,
    /// When it began. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ConversationState {
    conversation_id = "conversationId", conversation_type = "conversationType",
    unread_message_count = "unreadMessageCount", last_message = "lastMessage" lenient,
    tags = "tags", pinned_at = "pinnedAt", pinned_by = "pinnedBy", created_at = "createdAt",
    updated_at = "updatedAt",
});

/// What became of one of several things. The call as a whole can succeed although this one failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether it worked.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it did not.
    pub error: Option<Failure>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Outcome {
    success = "success", message = "message", error = "error" lenient,
});

/// The name of a permission: an action such as `createGroup`, or a limit to it such as `listUsers.mode`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PermissionKey(String);

runtime::newtype!(PermissionKey);

/// Whether something may be done.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowOrDeny {
    /// It may.
    Allow,
    /// It may not; trying answers `ERR_PERMISSION_DENIED`.
    Deny,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(AllowOrDeny { Allow = "allow", Deny = "deny" });

/// A permission that there is: what it is about, and what holds where nobody has set it.
///
/// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// Its key.
    pub id: PermissionKey,
    /// Whether roles or scopes have it. On the wire: `type`.
    pub kind: Option<PermissionType>,
    /// Its name.
    pub title: Option<String>,
    /// What it allows.
    pub description: Option<String>,
    /// What its value looks like. On the wire: `dataType`.
    pub data_type: Option<PermissionDataType>,
    /// The values to choose from, where there are such. On the wire: `availableValues`.
    pub available_values: Option<Vec<String>>,
    /// What holds unless set: one text, or a list of them, as `dataType` tells. An empty list restricts nothing. On
    /// the wire: `defaultValue`.
    pub default_value: Option<runtime::Json>,
    /// When it was made. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Permission {
    id = "id", kind = "type", title = "title", description = "description", data_type = "dataType",
    available_values = "availableValues" lenient, default_value = "defaultValue",
    created_at = "createdAt", updated_at = "updatedAt",
});

/// Whether roles or scopes have it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// `role`
    Role,
    /// `scope`
    Scope,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PermissionType { Role = "role", Scope = "scope" });

/// What its value looks like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionDataType {
    /// One text. On the wire: `string`.
    Text,
    /// Texts, each one of those available. On the wire: `stringArray`.
    TextList,
    /// Ids of roles. On the wire: `rolesStringArray`.
    RoleList,
    /// Texts of your own. On the wire: `customStringArray`.
    CustomList,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PermissionDataType {
    Text = "string", TextList = "stringArray", RoleList = "rolesStringArray",
    CustomList = "customStringArray",
});
