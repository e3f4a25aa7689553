// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

#[cfg(feature = "types-campaigns")]
mod campaigns;
#[cfg(feature = "types-chat")]
mod chat;
#[cfg(feature = "types-management-extensions")]
mod management_extensions;
#[cfg(feature = "types-moderation")]
mod moderation;
#[cfg(feature = "types-notifications-setup")]
mod notifications_setup;
#[cfg(feature = "types-notifications")]
mod notifications;
#[cfg(feature = "types-campaigns")]
pub use campaigns::*;
#[cfg(feature = "types-chat")]
pub use chat::*;
#[cfg(feature = "types-management-extensions")]
pub use management_extensions::*;
#[cfg(feature = "types-moderation")]
pub use moderation::*;
#[cfg(feature = "types-notifications-setup")]
pub use notifications_setup::*;
#[cfg(feature = "types-notifications")]
pub use notifications::*;

/// An app's id. It is part of host names.
///
/// It must fit `[A-Za-z0-9]{1,63}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(String);

runtime::newtype!(AppId, "[A-Za-z0-9]{1,63}");

/// Where an app's data live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Region {
    /// United States
    Us,
    /// Europe
    Eu,
    /// India
    In,
}

runtime::choice!(Region { Us = "us", Eu = "eu", In = "in" } closed);

/// A user's id, chosen by you. The server turns it into lower case; it never changes.
///
/// It must fit `[A-Za-z0-9_-]{1,100}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uid(String);

runtime::newtype!(Uid, "[A-Za-z0-9_-]{1,100}");

/// A group's id, chosen by you. The server turns it into lower case; it never changes.
///
/// It must fit `[A-Za-z0-9_-]{1,100}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Guid(String);

runtime::newtype!(Guid, "[A-Za-z0-9_-]{1,100}");

/// A role's id. The server turns it into lower case.
///
/// It must fit `[A-Za-z0-9_-]{1,100}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoleId(String);

runtime::newtype!(RoleId, "[A-Za-z0-9_-]{1,100}");

/// A message's id, a number.
///
/// It must fit `[0-9]{1,20}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);

runtime::newtype!(MessageId, "[0-9]{1,20}", numeric);

/// The id that the sender gives a message, of which no other message has the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Muid(String);

runtime::newtype!(Muid);

/// A reaction's id, a number.
///
/// It must fit `[0-9]{1,20}`, which is checked before a request is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReactionId(String);

runtime::newtype!(ReactionId, "[0-9]{1,20}", numeric);

/// A conversation's id. Take it from an answer and do not build it yourself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId(String);

runtime::newtype!(ConversationId);

/// A call's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionId(String);

runtime::newtype!(SessionId);

/// Which side of a cursor is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Affix {
    /// After the cursor.
    Append,
    /// Before it.
    Prepend,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(Affix { Append = "append", Prepend = "prepend" });

/// What a key may do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiKeyScope {
    /// Everything. On the wire: `fullAccess`.
    FullAccess,
    /// Creating users and auth tokens. On the wire: `authOnly`.
    AuthOnly,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ApiKeyScope { FullAccess = "fullAccess", AuthOnly = "authOnly" });

/// Whether something is for a user or for a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiverType {
    /// `user`
    User,
    /// `group`
    Group,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ReceiverType { User = "user", Group = "group" });

/// Whether a user is there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `available`
    Available,
    /// `offline`
    Offline,
    /// Only seen in webhooks.
    Online,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(UserStatus {
    Available = "available", Offline = "offline", Online = "online",
});

/// Who may join a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Anybody.
    Public,
    /// Whoever is added.
    Private,
    /// Whoever knows the password.
    Password,
    /// Another word for `password` in the prose about filters.
    Protected,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(GroupType {
    Public = "public", Private = "private", Password = "password", Protected = "protected",
});

/// What a member may do in a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberScope {
    /// Everything. The creator is one.
    Admin,
    /// Changes the group, and the scope of participants; kicks and bans participants.
    Moderator,
    /// Takes part.
    Participant,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(MemberScope {
    Admin = "admin", Moderator = "moderator", Participant = "participant",
});

/// The category of a message. One sends `message` and `custom`; the others are made by the server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageCategory {
    /// `message`
    Message,
    /// `custom`
    Custom,
    /// `action`
    Action,
    /// `call`
    Call,
    /// `interactive`
    Interactive,
    /// `agentic`
    Agentic,
    /// `card`
    Card,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(MessageCategory {
    Message = "message", Custom = "custom", Action = "action", Call = "call",
    Interactive = "interactive", Agentic = "agentic", Card = "card",
});

/// The type of a message: what a `message` holds, what an `action` or `call` is about. Custom messages have types
/// of their own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`
    Text,
    /// `image`
    Image,
    /// `video`
    Video,
    /// `audio`
    Audio,
    /// `file`
    File,
    /// `groupMember`
    GroupMember,
    /// `message`
    Message,
    /// `form`
    Form,
    /// `card`
    Card,
    /// `scheduler`
    Scheduler,
    /// `customInteractive`
    CustomInteractive,
    /// `assistant`
    Assistant,
    /// `tool-result`
    ToolResult,
    /// `tool-arguments`
    ToolArguments,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(MessageType {
    Text = "text", Image = "image", Video = "video", Audio = "audio", File = "file",
    GroupMember = "groupMember", Message = "message", Form = "form", Card = "card",
    Scheduler = "scheduler", CustomInteractive = "customInteractive", Assistant = "assistant",
    ToolResult = "tool-result", ToolArguments = "tool-arguments",
});

/// Sound alone or with pictures.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// `audio`
    Audio,
    /// `video`
    Video,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CallType { Audio = "audio", Video = "video" });

/// How far a call has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallStatus {
    /// `initiated`
    Initiated,
    /// `ongoing`
    Ongoing,
    /// `ended`
    Ended,
    /// `unanswered`
    Unanswered,
    /// `rejected`
    Rejected,
    /// `canceled`
    Canceled,
    /// `busy`
    Busy,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CallStatus {
    Initiated = "initiated", Ongoing = "ongoing", Ended = "ended", Unanswered = "unanswered",
    Rejected = "rejected", Canceled = "canceled", Busy = "busy",
});

/// That something was done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Confirmation {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Confirmation { success = "success", message = "message" });

/// A key of an app.
///
/// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// The key itself. On the wire: `apiKey`.
    pub api_key: runtime::Secret,
    /// Its label.
    pub name: Option<String>,
    /// What it may do.
    pub scope: Option<ApiKeyScope>,
    /// When it was made. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// Who made it. On the wire: `createdBy`.
    pub created_by: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ApiKey {
    api_key = "apiKey", name = "name", scope = "scope", created_at = "createdAt",
    created_by = "createdBy",
});

/// Why one of several things failed although the call as a whole succeeded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The error code.
    pub code: Option<String>,
    /// What went wrong.
    pub message: Option<String>,
    /// The same for developers, with identifiers. On the wire: `devMessage`.
    pub dev_message: Option<String>,
    /// The service that refused.
    pub source: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Failure {
    code = "code", message = "message", dev_message = "devMessage", source = "source",
});

/// A user.
///
/// Source: <https://www.cometchat.com/docs/rest-api/users>.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The user's id.
    pub uid: Uid,
    /// The name that others see.
    pub name: Option<String>,
    /// The picture's URL.
    pub avatar: Option<String>,
    /// The profile page's URL.
    pub link: Option<String>,
    /// The user's role.
    pub role: Option<RoleId>,
    /// Whether the user is there.
    pub status: Option<UserStatus>,
    /// What the user says about that. On the wire: `statusMessage`.
    pub status_message: Option<String>,
    /// What you keep about the user.
    pub metadata: Option<runtime::Object>,
    /// The user's tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// A token to log in with, where a creation asked for one. On the wire: `authToken`.
    pub auth_token: Option<runtime::Secret>,
    /// The conversation with the acting user. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// When the user was last there. In Unix seconds. On the wire: `lastActiveAt`.
    pub last_active_at: Option<runtime::Timestamp>,
    /// The acting user has blocked this one. On the wire: `blockedByMe`.
    pub blocked_by_me: Option<bool>,
    /// Since when. In Unix seconds. On the wire: `blockedByMeAt`.
    pub blocked_by_me_at: Option<runtime::Timestamp>,
    /// This user has blocked the acting one. On the wire: `hasBlockedMe`.
    pub has_blocked_me: Option<bool>,
    /// When the block was made. In Unix seconds. On the wire: `blockedAt`.
    pub blocked_at: Option<runtime::Timestamp>,
    /// When the user was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When the user last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// When the user was deactivated. In Unix seconds. On the wire: `deactivatedAt`.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(User {
    uid = "uid", name = "name", avatar = "avatar", link = "link", role = "role", status = "status",
    status_message = "statusMessage", metadata = "metadata" lenient, tags = "tags",
    auth_token = "authToken", conversation_id = "conversationId", last_active_at = "lastActiveAt",
    blocked_by_me = "blockedByMe", blocked_by_me_at = "blockedByMeAt",
    has_blocked_me = "hasBlockedMe", blocked_at = "blockedAt", created_at = "createdAt",
    updated_at = "updatedAt", deactivated_at = "deactivatedAt",
});

/// A group.
///
/// Source: <https://www.cometchat.com/docs/rest-api/groups>.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The group's id.
    pub guid: Guid,
    /// Its name.
    pub name: Option<String>,
    /// Who may join it. On the wire: `type`.
    pub kind: Option<GroupType>,
    /// What it is about.
    pub description: Option<String>,
    /// The picture's URL.
    pub icon: Option<String>,
    /// Whose it is.
    pub owner: Option<Uid>,
    /// The password that joining takes.
    pub password: Option<runtime::Secret>,
    /// What you keep about the group.
    pub metadata: Option<runtime::Object>,
    /// Its tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// How many members it has. On the wire: `membersCount`.
    pub members_count: Option<i64>,
    /// How many of them are there. On the wire: `onlineMembersCount`.
    pub online_members_count: Option<i64>,
    /// The acting user is a member. On the wire: `hasJoined`.
    pub has_joined: Option<bool>,
    /// What the acting user may do in it.
    pub scope: Option<MemberScope>,
    /// When the acting user joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// The group's conversation. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// What became of the members that a creation named, each on its own.
    pub members: Option<MemberResults>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// Who changed it. On the wire: `updatedBy`.
    pub updated_by: Option<Uid>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Group {
    guid = "guid", name = "name", kind = "type", description = "description", icon = "icon",
    owner = "owner", password = "password", metadata = "metadata" lenient, tags = "tags",
    members_count = "membersCount", online_members_count = "onlineMembersCount",
    has_joined = "hasJoined", scope = "scope", joined_at = "joinedAt",
    conversation_id = "conversationId", members = "members" lenient, created_at = "createdAt",
    updated_at = "updatedAt", updated_by = "updatedBy",
});

/// What became of each user, in the list that named the user. A call can succeed although some of these failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberResults {
    /// Of those to be admins.
    pub admins: Option<runtime::Map<MemberResult>>,
    /// Of those to be moderators.
    pub moderators: Option<runtime::Map<MemberResult>>,
    /// Of those to be participants.
    pub participants: Option<runtime::Map<MemberResult>>,
    /// Of those to be banned. On the wire: `usersToBan`.
    pub users_to_ban: Option<runtime::Map<MemberResult>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MemberResults {
    admins = "admins", moderators = "moderators", participants = "participants",
    users_to_ban = "usersToBan",
});

/// What became of one user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberResult {
    /// Whether it worked.
    pub success: Option<bool>,
    /// The message that tells the group about it.
    pub data: Option<Message>,
    /// Why it did not.
    pub error: Option<Failure>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MemberResult {
    success = "success", data = "data" lenient, error = "error" lenient,
});

/// A message.
///
/// Source: <https://www.cometchat.com/docs/rest-api/messages>.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The message's id.
    pub id: MessageId,
    /// The id that the sender gave it.
    pub muid: Option<Muid>,
    /// The conversation it is in. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// Who sent it; `app_system` is the app.
    pub sender: Option<Uid>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// A UID or a GUID.
    pub receiver: Option<String>,
    /// Its category.
    pub category: Option<MessageCategory>,
    /// Its type. On the wire: `type`.
    pub kind: Option<MessageType>,
    /// What it holds.
    pub data: Option<MessageData>,
    /// Its tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// The message that it replies to. On the wire: `parentId`.
    pub parent_id: Option<MessageId>,
    /// How many replies it has. On the wire: `replyCount`.
    pub reply_count: Option<i64>,
    /// The newest reply. On the wire: `lastReply`.
    pub last_reply: Option<Box<Message>>,
    /// The message that it quotes. On the wire: `quotedMessageId`.
    pub quoted_message_id: Option<MessageId>,
    /// The same, in full. On the wire: `quotedMessage`.
    pub quoted_message: Option<Box<Message>>,
    /// Reactions to it, by kind.
    pub reactions: Option<Vec<ReactionCount>>,
    /// Who got and read it.
    pub receipts: Option<runtime::Object>,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: Option<runtime::Timestamp>,
    /// When it reached the receiver. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When the receiver read it. In Unix seconds. On the wire: `readAt`.
    pub read_at: Option<runtime::Timestamp>,
    /// When it was edited. In Unix seconds. On the wire: `editedAt`.
    pub edited_at: Option<runtime::Timestamp>,
    /// Who edited it. On the wire: `editedBy`.
    pub edited_by: Option<Uid>,
    /// When it was deleted. In Unix seconds. On the wire: `deletedAt`.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Who deleted it. On the wire: `deletedBy`.
    pub deleted_by: Option<Uid>,
    /// When it was pinned. In Unix seconds. On the wire: `pinnedAt`.
    pub pinned_at: Option<runtime::Timestamp>,
    /// Who pinned it. On the wire: `pinnedBy`.
    pub pinned_by: Option<Uid>,
    /// When the acting user saved it. In Unix seconds. On the wire: `savedAt`.
    pub saved_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Message {
    id = "id", muid = "muid", conversation_id = "conversationId", sender = "sender",
    receiver_type = "receiverType", receiver = "receiver", category = "category", kind = "type",
    data = "data", tags = "tags", parent_id = "parentId", reply_count = "replyCount",
    last_reply = "lastReply" lenient, quoted_message_id = "quotedMessageId",
    quoted_message = "quotedMessage" lenient, reactions = "reactions" lenient,
    receipts = "receipts" lenient, sent_at = "sentAt", delivered_at = "deliveredAt",
    read_at = "readAt", edited_at = "editedAt", edited_by = "editedBy", deleted_at = "deletedAt",
    deleted_by = "deletedBy", pinned_at = "pinnedAt", pinned_by = "pinnedBy", saved_at = "savedAt",
    updated_at = "updatedAt",
});

/// What a message holds. Which fields there are depends on its category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageData {
    /// The text, or a caption. Mentions are written `<@uid:UID>`.
    pub text: Option<String>,
    /// The files.
    pub attachments: Option<Vec<Attachment>>,
    /// What a custom message carries. On the wire: `customData`.
    pub custom_data: Option<runtime::Json>,
    /// What you and extensions keep about it.
    pub metadata: Option<runtime::Object>,
    /// What an action or call message tells.
    pub action: Option<MessageAction>,
    /// Who and what it is about.
    pub entities: Option<MessageEntities>,
    /// The users it mentions, by UID.
    pub mentions: Option<runtime::Map<User>>,
    /// Reactions to it, by kind.
    pub reactions: Option<Vec<ReactionCount>>,
    /// What moderation thinks of it.
    pub moderation: Option<MessageModeration>,
    /// The elements of an interactive message. On the wire: `interactiveData`.
    pub interactive_data: Option<runtime::Object>,
    /// When an interactive message is done with. On the wire: `interactionGoal`.
    pub interaction_goal: Option<InteractionGoal>,
    /// The sender too may interact with it. On the wire: `allowSenderInteraction`.
    pub allow_sender_interaction: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageData {
    text = "text", attachments = "attachments" lenient, custom_data = "customData",
    metadata = "metadata" lenient, action = "action", entities = "entities",
    mentions = "mentions" lenient, reactions = "reactions", moderation = "moderation" lenient,
    interactive_data = "interactiveData" lenient, interaction_goal = "interactionGoal" lenient,
    allow_sender_interaction = "allowSenderInteraction",
});

/// The verdict.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationVerdict {
    /// `approved`
    Approved,
    /// `disapproved`
    Disapproved,
    /// `pending`
    Pending,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ModerationVerdict {
    Approved = "approved", Disapproved = "disapproved", Pending = "pending",
});

/// What moderation thinks of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageModeration {
    /// The verdict.
    pub status: Option<ModerationVerdict>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageModeration { status = "status" });

/// Which of the elements it takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InteractionGoalType {
    /// `anyOf`
    AnyOf,
    /// `allOf`
    AllOf,
    /// `none`
    None,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(InteractionGoalType {
    AnyOf = "anyOf", AllOf = "allOf", None = "none",
});

/// When an interactive message is done with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractionGoal {
    /// Which of the elements it takes. On the wire: `type`.
    pub kind: Option<InteractionGoalType>,
    /// The elements. On the wire: `elementIds`.
    pub element_ids: Option<Vec<String>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(InteractionGoal { kind = "type", element_ids = "elementIds" });

/// What happened, to a member, a message or a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageAction {
    /// `joined`
    Joined,
    /// `left`
    Left,
    /// `kicked`
    Kicked,
    /// `banned`
    Banned,
    /// `unbanned`
    Unbanned,
    /// `added`
    Added,
    /// `scopeChanged`
    ScopeChanged,
    /// `edited`
    Edited,
    /// `deleted`
    Deleted,
    /// `initiated`
    Initiated,
    /// `ongoing`
    Ongoing,
    /// `canceled`
    Canceled,
    /// `rejected`
    Rejected,
    /// `unanswered`
    Unanswered,
    /// `busy`
    Busy,
    /// `ended`
    Ended,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(MessageAction {
    Joined = "joined", Left = "left", Kicked = "kicked", Banned = "banned", Unbanned = "unbanned",
    Added = "added", ScopeChanged = "scopeChanged", Edited = "edited", Deleted = "deleted",
    Initiated = "initiated", Ongoing = "ongoing", Canceled = "canceled", Rejected = "rejected",
    Unanswered = "unanswered", Busy = "busy", Ended = "ended",
});

/// Who and what a message is about.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEntities {
    /// Who sent it.
    pub sender: Option<Entity>,
    /// Who gets it.
    pub receiver: Option<Entity>,
    /// Who acted.
    pub by: Option<Entity>,
    /// Whom or what the action concerns: a user, a message, a call.
    pub on: Option<Entity>,
    /// The user or group in whose conversation it happened. On the wire: `for`.
    pub addressee: Option<Entity>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageEntities {
    sender = "sender", receiver = "receiver", by = "by", on = "on", addressee = "for",
});

/// A user, group, message or call, told apart by `entityType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Entity {
    /// `entityType` is `user`.
    User(Box<User>),
    /// `entityType` is `group`.
    Group(Box<Group>),
    /// `entityType` is `message`.
    Message(Box<Message>),
    /// `entityType` is `call`.
    Call(Box<CallEntity>),
    /// Something that this version does not know, as it was sent.
    Unknown(runtime::Json),
}

runtime::union!(Entity by "entityType" in "entity" {
    User(Box<User>) = "user", Group(Box<Group>) = "group", Message(Box<Message>) = "message",
    Call(Box<CallEntity>) = "call",
});

/// A call as messages about it show it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallEntity {
    /// The call's id. On the wire: `sessionid`.
    pub session_id: Option<SessionId>,
    /// Sound alone or with pictures. On the wire: `type`.
    pub kind: Option<CallType>,
    /// How far it has come.
    pub status: Option<CallStatus>,
    /// Who calls.
    pub sender: Option<Uid>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// A UID or a GUID.
    pub receiver: Option<String>,
    /// The conversation it is in. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// Who takes part, and metadata.
    pub data: Option<MessageData>,
    /// The channel that carries it. On the wire: `wsChannel`.
    pub ws_channel: Option<CallChannel>,
    /// When it was initiated. In Unix seconds. On the wire: `initiatedAt`.
    pub initiated_at: Option<runtime::Timestamp>,
    /// When it was joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// When it started. In Unix seconds. On the wire: `startedAt`.
    pub started_at: Option<runtime::Timestamp>,
    /// When it ended. In Unix seconds. On the wire: `endedAt`.
    pub ended_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CallEntity {
    session_id = "sessionid", kind = "type", status = "status", sender = "sender",
    receiver_type = "receiverType", receiver = "receiver", conversation_id = "conversationId",
    data = "data", ws_channel = "wsChannel", initiated_at = "initiatedAt", joined_at = "joinedAt",
    started_at = "startedAt", ended_at = "endedAt",
});

/// The channel that carries it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallChannel {
    /// Its name.
    pub identity: Option<String>,
    /// The service that has it.
    pub service: Option<String>,
    /// What opens it.
    pub secret: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CallChannel {
    identity = "identity", service = "service", secret = "secret",
});

/// A file of a message. The server fetches it from its URL and keeps a copy.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Where it lies. In answers it may be a link that expires.
    pub url: String,
    /// Its name.
    pub name: Option<String>,
    /// Its media type. On the wire: `mimeType`.
    pub mime_type: Option<String>,
    /// Its extension, without the dot.
    pub extension: Option<String>,
    /// Its size in bytes.
    pub size: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(Attachment {
    new url: into String, set name: into String, set mime_type: into String,
    set extension: into String, set size: into String,
});

runtime::record!(Attachment {
    url = "url", name = "name", mime_type = "mimeType", extension = "extension", size = "size",
});

/// How many reacted to a message in one way.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionCount {
    /// An emoji, or a code such as `:tea`.
    pub reaction: String,
    /// How many.
    pub count: Option<i64>,
    /// The acting user is one of them. Left out where not. On the wire: `reactedByMe`.
    pub reacted_by_me: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ReactionCount {
    reaction = "reaction", count = "count", reacted_by_me = "reactedByMe",
});
