// @generated from spec/data-import/imports.yaml by `cargo xtask gen`. Do not edit.

//! Brings in what another chat system holds: users first, then groups, members and messages. Up to 50 things a
//! call.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/data-import>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Failure, Group, GroupType, Guid, MemberScope, Message, MessageType, Muid,
    ReceiverType, RoleId, Uid, User,
};

/// Calls about imports: [`Client::imports`](crate::Client::imports).
#[derive(Debug, Clone)]
pub struct Imports<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Imports<FullAccess> {
    /// Imports users. The call succeeds even where some of them fail: look at each result.
    ///
    /// `POST /data_import/users` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `users`: The users, each under its UID. At most 50 elements.
    ///
    /// Errors: `ERR_IMPORT_INVALID_USER_FORMAT` and those of [every call](crate::families::DATA_IMPORT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::data_import::imports::UserImport;
    /// use cometchat::runtime::Map;
    /// use cometchat::runtime::Timestamp;
    /// let answer = client
    ///     .imports()
    ///     .users(
    ///         [
    ///             (
    ///                 "ada".to_owned(),
    ///                 UserImport::new("ada", "Ada Lovelace")
    ///                     .created_at(Timestamp::from(1_767_261_600)),
    ///             ),
    ///         ]
    ///             .into_iter()
    ///             .collect::<Map<_>>(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn users(&self, users: runtime::Map<UserImport>) -> ImportUsers {
        ImportUsers::new::<AppOnly>(&self.0)
            .set_body::<runtime::Map<UserImport>>("users", users)
    }

    /// Imports groups, on request with their owners. The call succeeds even where some of them fail: look at each
    /// result.
    ///
    /// `POST /data_import/groups` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `groups`: The groups, each under its GUID. At most 50 elements.
    ///
    /// Errors: `ERR_IMPORT_INVALID_GROUP_FORMAT` and those of [every call](crate::families::DATA_IMPORT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::data_import::imports::GroupImport;
    /// use cometchat::runtime::Map;
    /// use cometchat::runtime::Timestamp;
    /// use cometchat::types::GroupType;
    /// let answer = client
    ///     .imports()
    ///     .groups(
    ///         [
    ///             (
    ///                 "lovers-of-tea".to_owned(),
    ///                 GroupImport::new("lovers-of-tea", "Lovers of Tea", GroupType::Public)
    ///                     .owner("ada")
    ///                     .created_at(Timestamp::from(1_767_261_600)),
    ///             ),
    ///         ]
    ///             .into_iter()
    ///             .collect::<Map<_>>(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn groups(&self, groups: runtime::Map<GroupImport>) -> ImportGroups {
        ImportGroups::new::<AppOnly>(&self.0)
            .set_body::<runtime::Map<GroupImport>>("groups", groups)
    }

    /// Imports members of groups. The call succeeds even where some of them fail: look at each result.
    ///
    /// `POST /data_import/members` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `members`: The members, each under its member id, such as `lovers-of-tea_member_ada`. At most 50 elements.
    ///
    /// Errors: `ERR_IMPORT_INVALID_MEMBER_FORMAT`, `ERR_IMPORT_INVALID_JOINEDAT` and those of [every
    /// call](crate::families::DATA_IMPORT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::data_import::imports::MemberImport;
    /// use cometchat::runtime::Map;
    /// use cometchat::runtime::Timestamp;
    /// use cometchat::types::MemberScope;
    /// let answer = client
    ///     .imports()
    ///     .members(
    ///         [
    ///             (
    ///                 "lovers-of-tea_member_ada".to_owned(),
    ///                 MemberImport::new("lovers-of-tea_member_ada", "lovers-of-tea", "ada")
    ///                     .scope(MemberScope::Admin)
    ///                     .joined_at(Timestamp::from(1_767_261_700)),
    ///             ),
    ///         ]
    ///             .into_iter()
    ///             .collect::<Map<_>>(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn members(&self, members: runtime::Map<MemberImport>) -> ImportMembers {
        ImportMembers::new::<AppOnly>(&self.0)
            .set_body::<runtime::Map<MemberImport>>("members", members)
    }

    /// Imports messages. The call succeeds even where some of them fail: look at each result.
    ///
    /// `POST /data_import/messages` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `messages`: The messages, each under its `muid`. At most 50 elements.
    ///
    /// Errors: `ERR_IMPORT_MUID_ALREADY_EXISTS`, `ERR_IMPORT_INVALID_MESSAGE_FORMAT` and those of [every
    /// call](crate::families::DATA_IMPORT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::data_import::imports::ChatMessageImport;
    /// use cometchat::data_import::imports::MessageImport;
    /// use cometchat::data_import::imports::MessageImportData;
    /// use cometchat::runtime::Map;
    /// use cometchat::runtime::Timestamp;
    /// use cometchat::types::MessageType;
    /// use cometchat::types::ReceiverType;
    /// let answer = client
    ///     .imports()
    ///     .messages(
    ///         [
    ///             (
    ///                 "old-101".to_owned(),
    ///                 MessageImport::from(
    ///                     ChatMessageImport::new(
    ///                             "old-101",
    ///                             "ada",
    ///                             ReceiverType::User,
    ///                             "grace",
    ///                             Timestamp::from(1_767_261_700),
    ///                         )
    ///                         .kind(MessageType::Text)
    ///                         .data(MessageImportData::new().text("Tea?")),
    ///                 ),
    ///             ),
    ///         ]
    ///             .into_iter()
    ///             .collect::<Map<_>>(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn messages(&self, messages: runtime::Map<MessageImport>) -> ImportMessages {
        ImportMessages::new::<AppOnly>(&self.0)
            .set_body::<runtime::Map<MessageImport>>("messages", messages)
    }
}

runtime::endpoint!(Imports::users: USERS of families::DATA_IMPORT {
    id: "imports.users", method: runtime::Method::POST, path: "/data_import/users",
    rate: Some(&rates::DATA_IMPORT), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
} ImportUsers -> runtime::Partial<runtime::Map<ImportedUser>>);

runtime::endpoint!(Imports::groups: GROUPS of families::DATA_IMPORT {
    id: "imports.groups", method: runtime::Method::POST, path: "/data_import/groups",
    rate: Some(&rates::DATA_IMPORT), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
} ImportGroups -> runtime::Partial<runtime::Map<ImportedGroup>>);

runtime::endpoint!(Imports::members: MEMBERS of families::DATA_IMPORT {
    id: "imports.members", method: runtime::Method::POST, path: "/data_import/members",
    rate: Some(&rates::DATA_IMPORT), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
} ImportMembers -> runtime::Partial<runtime::Map<ImportedMember>>);

runtime::endpoint!(Imports::messages: MESSAGES of families::DATA_IMPORT {
    id: "imports.messages", method: runtime::Method::POST, path: "/data_import/messages",
    rate: Some(&rates::DATA_IMPORT), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
} ImportMessages -> runtime::Partial<runtime::Map<ImportedMessage>>);

/// A user to import, or to bring along with something else.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserImport {
    /// The user's id. It is the key too where there is one.
    pub uid: Uid,
    /// The name that others see. At most 100 characters.
    pub name: String,
    /// The picture's URL. At most 3000 characters.
    pub avatar: Option<String>,
    /// The profile page's URL. At most 3000 characters.
    pub link: Option<String>,
    /// A role that exists.
    pub role: Option<RoleId>,
    /// When the user was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When the user was last there. In Unix seconds. On the wire: `lastActiveAt`.
    pub last_active_at: Option<runtime::Timestamp>,
    /// What you keep about the user, up to 5 KB.
    pub metadata: Option<runtime::Object>,
    /// Tags to find the user by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// When the user was deactivated, deleted or shut out of the chat. In Unix seconds. On the wire: `deactivatedAt`.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(UserImport {
    new uid: into Uid, new name: into String, set avatar: into String, set link: into String,
    set role: into RoleId, set created_at: into runtime::Timestamp,
    set last_active_at: into runtime::Timestamp, set metadata: is runtime::Object,
    set tags: list String, set deactivated_at: into runtime::Timestamp,
});

runtime::record!(UserImport {
    uid = "uid", name = "name", avatar = "avatar", link = "link", role = "role",
    created_at = "createdAt", last_active_at = "lastActiveAt", metadata = "metadata", tags = "tags",
    deactivated_at = "deactivatedAt",
});

/// A group that comes along with something else.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupImportDetails {
    /// The group's id. It is the key too where there is one.
    pub guid: Guid,
    /// Its name. At most 100 characters.
    pub name: String,
    /// Who may join it. On the wire: `type`.
    pub kind: GroupType,
    /// The picture's URL. At most 3000 characters.
    pub icon: Option<String>,
    /// What joining takes. A password group needs one. At most 100 characters.
    pub password: Option<runtime::Secret>,
    /// Whose it is.
    pub owner: Option<Uid>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What you keep about the group, up to 5 KB.
    pub metadata: Option<runtime::Object>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GroupImportDetails {
    new guid: into Guid, new name: into String, new kind: into GroupType, set icon: into String,
    set password: into runtime::Secret, set owner: into Uid,
    set created_at: into runtime::Timestamp, set metadata: is runtime::Object,
    set tags: list String,
});

runtime::record!(GroupImportDetails {
    guid = "guid", name = "name", kind = "type", icon = "icon", password = "password",
    owner = "owner", created_at = "createdAt", metadata = "metadata", tags = "tags",
});

/// A group to import.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupImport {
    /// The group's id. It is the key too where there is one.
    pub guid: Guid,
    /// Its name. At most 100 characters.
    pub name: String,
    /// Who may join it. On the wire: `type`.
    pub kind: GroupType,
    /// The picture's URL. At most 3000 characters.
    pub icon: Option<String>,
    /// What joining takes. A password group needs one. At most 100 characters.
    pub password: Option<runtime::Secret>,
    /// Whose it is.
    pub owner: Option<Uid>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What you keep about the group, up to 5 KB.
    pub metadata: Option<runtime::Object>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// The owner, where that user is not there yet. On the wire: `groupOwnerDetails`.
    pub group_owner_details: Option<UserImport>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GroupImport {
    new guid: into Guid, new name: into String, new kind: into GroupType, set icon: into String,
    set password: into runtime::Secret, set owner: into Uid,
    set created_at: into runtime::Timestamp, set metadata: is runtime::Object,
    set tags: list String, set group_owner_details: into UserImport,
});

runtime::record!(GroupImport {
    guid = "guid", name = "name", kind = "type", icon = "icon", password = "password",
    owner = "owner", created_at = "createdAt", metadata = "metadata", tags = "tags",
    group_owner_details = "groupOwnerDetails",
});

/// A member to import.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberImport {
    /// `{guid}_member_{uid}`, the key too. On the wire: `memberId`.
    pub member_id: String,
    /// The group.
    pub guid: Guid,
    /// The user.
    pub uid: Uid,
    /// What the member may do.
    pub scope: Option<MemberScope>,
    /// The user is banned from the group. On the wire: `isBanned`.
    pub is_banned: Option<bool>,
    /// When the member joined, between the group's creation and now. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// The group, where it is not there yet. On the wire: `groupDetails`.
    pub group_details: Option<GroupImportDetails>,
    /// The user, where that one is not there yet. On the wire: `userDetails`.
    pub user_details: Option<UserImport>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(MemberImport {
    new member_id: into String, new guid: into Guid, new uid: into Uid, set scope: into MemberScope,
    set is_banned: is bool, set joined_at: into runtime::Timestamp,
    set group_details: into GroupImportDetails, set user_details: into UserImport,
});

runtime::record!(MemberImport {
    member_id = "memberId", guid = "guid", uid = "uid", scope = "scope", is_banned = "isBanned",
    joined_at = "joinedAt", group_details = "groupDetails", user_details = "userDetails",
});

/// A message to import: text or files, or custom data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageImport {
    /// `category` is `message`.
    Message(Box<ChatMessageImport>),
    /// `category` is `custom`.
    Custom(Box<CustomMessageImport>),
    /// Something that this version does not know, as it was sent.
    Unknown(runtime::Json),
}

runtime::union!(MessageImport by "category" {
    Message(Box<ChatMessageImport>) = "message", Custom(Box<CustomMessageImport>) = "custom",
});

/// What all messages to import have: who, to whom, when.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageImportHead {
    /// An id of your own, which no other message has. It is the key too.
    pub muid: Muid,
    /// Who sent it.
    pub sender: Uid,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: ReceiverType,
    /// A UID or a GUID.
    pub receiver: String,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: runtime::Timestamp,
    /// When it reached the receiver. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When the receiver read it. In Unix seconds. On the wire: `readAt`.
    pub read_at: Option<runtime::Timestamp>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// The sender, where that user is not there yet. On the wire: `senderUserDetails`.
    pub sender_user_details: Option<UserImport>,
    /// The receiver, where that is a user who is not there yet. On the wire: `receiverUserDetails`.
    pub receiver_user_details: Option<UserImport>,
    /// The receiver, where that is a group which is not there yet. On the wire: `receiverGroupDetails`.
    pub receiver_group_details: Option<GroupImportDetails>,
    /// That group's owner, where that user is not there yet. On the wire: `receiverGroupOwnerDetails`.
    pub receiver_group_owner_details: Option<UserImport>,
    /// Users whom the text mentions, each under the UID. On the wire: `mentionedUserDetails`.
    pub mentioned_user_details: Option<runtime::Map<UserImport>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageImportHead {
    muid = "muid", sender = "sender", receiver_type = "receiverType", receiver = "receiver",
    sent_at = "sentAt", delivered_at = "deliveredAt", read_at = "readAt", tags = "tags",
    sender_user_details = "senderUserDetails", receiver_user_details = "receiverUserDetails",
    receiver_group_details = "receiverGroupDetails",
    receiver_group_owner_details = "receiverGroupOwnerDetails",
    mentioned_user_details = "mentionedUserDetails",
});

/// A text or files to import.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageImport {
    /// An id of your own, which no other message has. It is the key too.
    pub muid: Muid,
    /// Who sent it.
    pub sender: Uid,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: ReceiverType,
    /// A UID or a GUID.
    pub receiver: String,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: runtime::Timestamp,
    /// When it reached the receiver. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When the receiver read it. In Unix seconds. On the wire: `readAt`.
    pub read_at: Option<runtime::Timestamp>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// The sender, where that user is not there yet. On the wire: `senderUserDetails`.
    pub sender_user_details: Option<UserImport>,
    /// The receiver, where that is a user who is not there yet. On the wire: `receiverUserDetails`.
    pub receiver_user_details: Option<UserImport>,
    /// The receiver, where that is a group which is not there yet. On the wire: `receiverGroupDetails`.
    pub receiver_group_details: Option<GroupImportDetails>,
    /// That group's owner, where that user is not there yet. On the wire: `receiverGroupOwnerDetails`.
    pub receiver_group_owner_details: Option<UserImport>,
    /// Users whom the text mentions, each under the UID. On the wire: `mentionedUserDetails`.
    pub mentioned_user_details: Option<runtime::Map<UserImport>>,
    /// What it holds: text, image, video, audio or file. On the wire: `type`.
    pub kind: Option<MessageType>,
    /// What it says.
    pub data: Option<MessageImportData>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ChatMessageImport {
    new muid: into Muid, new sender: into Uid, new receiver_type: into ReceiverType,
    new receiver: into String, new sent_at: into runtime::Timestamp,
    set delivered_at: into runtime::Timestamp, set read_at: into runtime::Timestamp,
    set tags: list String, set sender_user_details: into UserImport,
    set receiver_user_details: into UserImport, set receiver_group_details: into GroupImportDetails,
    set receiver_group_owner_details: into UserImport,
    set mentioned_user_details: is runtime::Map<UserImport>, set kind: into MessageType,
    set data: into MessageImportData,
});

runtime::record!(ChatMessageImport {
    muid = "muid", sender = "sender", receiver_type = "receiverType", receiver = "receiver",
    sent_at = "sentAt", delivered_at = "deliveredAt", read_at = "readAt", tags = "tags",
    sender_user_details = "senderUserDetails", receiver_user_details = "receiverUserDetails",
    receiver_group_details = "receiverGroupDetails",
    receiver_group_owner_details = "receiverGroupOwnerDetails",
    mentioned_user_details = "mentionedUserDetails", kind = "type", data = "data",
});

/// Custom data to import.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomMessageImport {
    /// An id of your own, which no other message has. It is the key too.
    pub muid: Muid,
    /// Who sent it.
    pub sender: Uid,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: ReceiverType,
    /// A UID or a GUID.
    pub receiver: String,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: runtime::Timestamp,
    /// When it reached the receiver. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When the receiver read it. In Unix seconds. On the wire: `readAt`.
    pub read_at: Option<runtime::Timestamp>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// The sender, where that user is not there yet. On the wire: `senderUserDetails`.
    pub sender_user_details: Option<UserImport>,
    /// The receiver, where that is a user who is not there yet. On the wire: `receiverUserDetails`.
    pub receiver_user_details: Option<UserImport>,
    /// The receiver, where that is a group which is not there yet. On the wire: `receiverGroupDetails`.
    pub receiver_group_details: Option<GroupImportDetails>,
    /// That group's owner, where that user is not there yet. On the wire: `receiverGroupOwnerDetails`.
    pub receiver_group_owner_details: Option<UserImport>,
    /// Users whom the text mentions, each under the UID. On the wire: `mentionedUserDetails`.
    pub mentioned_user_details: Option<runtime::Map<UserImport>>,
    /// A type of your own. On the wire: `type`.
    pub kind: Option<String>,
    /// What it carries.
    pub data: Option<CustomMessageImportData>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(CustomMessageImport {
    new muid: into Muid, new sender: into Uid, new receiver_type: into ReceiverType,
    new receiver: into String, new sent_at: into runtime::Timestamp,
    set delivered_at: into runtime::Timestamp, set read_at: into runtime::Timestamp,
    set tags: list String, set sender_user_details: into UserImport,
    set receiver_user_details: into UserImport, set receiver_group_details: into GroupImportDetails,
    set receiver_group_owner_details: into UserImport,
    set mentioned_user_details: is runtime::Map<UserImport>, set kind: into String,
    set data: into CustomMessageImportData,
});

runtime::record!(CustomMessageImport {
    muid = "muid", sender = "sender", receiver_type = "receiverType", receiver = "receiver",
    sent_at = "sentAt", delivered_at = "deliveredAt", read_at = "readAt", tags = "tags",
    sender_user_details = "senderUserDetails", receiver_user_details = "receiverUserDetails",
    receiver_group_details = "receiverGroupDetails",
    receiver_group_owner_details = "receiverGroupOwnerDetails",
    mentioned_user_details = "mentionedUserDetails", kind = "type", data = "data",
});

/// What a message says, up to 10 KB. Further fields are allowed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageImportData {
    /// The text, or a caption. Mentions are written `<@uid:UID>`.
    pub text: Option<String>,
    /// Files at URLs that the server can reach.
    pub attachments: Option<Vec<AttachmentImport>>,
    /// What you keep about it.
    pub metadata: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(MessageImportData {
    set text: into String, set attachments: list AttachmentImport, set metadata: is runtime::Object,
});

runtime::record!(MessageImportData {
    text = "text", attachments = "attachments", metadata = "metadata",
});

/// A file of a message to import.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentImport {
    /// Where it lies.
    pub url: String,
    /// Its name.
    pub name: String,
    /// Its media type. On the wire: `mimeType`.
    pub mime_type: String,
    /// Its extension, without the dot.
    pub extension: String,
    /// Its size in bytes.
    pub size: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(AttachmentImport {
    new url: into String, new name: into String, new mime_type: into String,
    new extension: into String, set size: into String,
});

runtime::record!(AttachmentImport {
    url = "url", name = "name", mime_type = "mimeType", extension = "extension", size = "size",
});

/// What a custom message carries, up to 10 KB. Further fields are allowed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMessageImportData {
    /// Anything. On the wire: `customData`.
    pub custom_data: Option<runtime::Object>,
    /// A text to show with it.
    pub text: Option<String>,
    /// What you keep about it.
    pub metadata: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(CustomMessageImportData {
    set custom_data: is runtime::Object, set text: into String, set metadata: is runtime::Object,
});

runtime::record!(CustomMessageImportData {
    custom_data = "customData", text = "text", metadata = "metadata",
});

/// What became of a user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedUser {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it was not.
    pub error: Option<Failure>,
    /// The user.
    pub data: Option<User>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportedUser {
    success = "success", message = "message", error = "error" lenient, data = "data" lenient,
});

/// What became of a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedGroup {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it was not.
    pub error: Option<Failure>,
    /// The group.
    pub data: Option<Group>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportedGroup {
    success = "success", message = "message", error = "error" lenient, data = "data" lenient,
});

/// What became of a member.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedMember {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it was not.
    pub error: Option<Failure>,
    /// That the user is a member.
    pub data: Option<ImportedMembership>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportedMember {
    success = "success", message = "message", error = "error" lenient, data = "data" lenient,
});

/// That a user is a member of a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedMembership {
    /// The group.
    pub guid: Option<Guid>,
    /// The user.
    pub uid: Uid,
    /// What the member may do.
    pub scope: Option<MemberScope>,
    /// When the member joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportedMembership {
    guid = "guid", uid = "uid", scope = "scope", joined_at = "joinedAt",
});

/// What became of a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedMessage {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it was not.
    pub error: Option<Failure>,
    /// The message.
    pub data: Option<Message>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportedMessage {
    success = "success", message = "message", error = "error" lenient, data = "data" lenient,
});

/// Whether one thing was imported.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportResult {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// Why it was not.
    pub error: Option<Failure>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ImportResult {
    success = "success", message = "message", error = "error" lenient,
});
