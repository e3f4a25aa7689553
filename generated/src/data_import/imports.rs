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
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    pub fn users(&self, users: runtime::Map<UserImport>) -> ImportUsers {
        ImportUsers(
            runtime::Call::new::<AppOnly>(&self.0, &USERS)
                .body::<runtime::Map<UserImport>>("users", users),
        )
    }

    /// Imports groups, on request with their owners. The call succeeds even where some of them fail: look at each
    /// result.
    ///
    /// `POST /data_import/groups` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `groups`: The groups, each under its GUID. At most 50 elements.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    pub fn groups(&self, groups: runtime::Map<GroupImport>) -> ImportGroups {
        ImportGroups(
            runtime::Call::new::<AppOnly>(&self.0, &GROUPS)
                .body::<runtime::Map<GroupImport>>("groups", groups),
        )
    }

    /// Imports members of groups. The call succeeds even where some of them fail: look at each result.
    ///
    /// `POST /data_import/members` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `members`: The members, each under its member id, such as `lovers-of-tea_member_ada`. At most 50 elements.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    pub fn members(&self, members: runtime::Map<MemberImport>) -> ImportMembers {
        ImportMembers(
            runtime::Call::new::<AppOnly>(&self.0, &MEMBERS)
                .body::<runtime::Map<MemberImport>>("members", members),
        )
    }

    /// Imports messages. The call succeeds even where some of them fail: look at each result.
    ///
    /// `POST /data_import/messages` of the family `data-import`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `dataImport`.
    ///
    /// - `messages`: The messages, each under its `muid`. At most 50 elements.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/data-import>.
    pub fn messages(&self, messages: runtime::Map<MessageImport>) -> ImportMessages {
        ImportMessages(
            runtime::Call::new::<AppOnly>(&self.0, &MESSAGES)
                .body::<runtime::Map<MessageImport>>("messages", messages),
        )
    }
}

/// The facts of [`Imports::users`].
pub static USERS: runtime::Endpoint = runtime::Endpoint {
    id: "imports.users",
    method: runtime::Method::POST,
    path: "/data_import/users",
    rate: Some(&rates::DATA_IMPORT),
    partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
    ..runtime::Endpoint::of(&families::DATA_IMPORT)
};

/// The call [`Imports::users`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ImportUsers(runtime::Call);

runtime::call!(ImportUsers -> runtime::Partial<runtime::Map<ImportedUser>>);

/// The facts of [`Imports::groups`].
pub static GROUPS: runtime::Endpoint = runtime::Endpoint {
    id: "imports.groups",
    method: runtime::Method::POST,
    path: "/data_import/groups",
    rate: Some(&rates::DATA_IMPORT),
    partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
    ..runtime::Endpoint::of(&families::DATA_IMPORT)
};

/// The call [`Imports::groups`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ImportGroups(runtime::Call);

runtime::call!(ImportGroups -> runtime::Partial<runtime::Map<ImportedGroup>>);

/// The facts of [`Imports::members`].
pub static MEMBERS: runtime::Endpoint = runtime::Endpoint {
    id: "imports.members",
    method: runtime::Method::POST,
    path: "/data_import/members",
    rate: Some(&rates::DATA_IMPORT),
    partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
    ..runtime::Endpoint::of(&families::DATA_IMPORT)
};

/// The call [`Imports::members`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ImportMembers(runtime::Call);

runtime::call!(ImportMembers -> runtime::Partial<runtime::Map<ImportedMember>>);

/// The facts of [`Imports::messages`].
pub static MESSAGES: runtime::Endpoint = runtime::Endpoint {
    id: "imports.messages",
    method: runtime::Method::POST,
    path: "/data_import/messages",
    rate: Some(&rates::DATA_IMPORT),
    partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
    ..runtime::Endpoint::of(&families::DATA_IMPORT)
};

/// The call [`Imports::messages`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ImportMessages(runtime::Call);

runtime::call!(ImportMessages -> runtime::Partial<runtime::Map<ImportedMessage>>);

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

impl UserImport {
    /// With what is required.
    #[must_use]
    pub fn new(uid: impl Into<Uid>, name: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            name: name.into(),
            avatar: None,
            link: None,
            role: None,
            created_at: None,
            last_active_at: None,
            metadata: None,
            tags: None,
            deactivated_at: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<RoleId>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `lastActiveAt`.
    #[must_use]
    pub fn last_active_at(
        mut self,
        last_active_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.last_active_at = Some(last_active_at.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: runtime::Object) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deactivatedAt`.
    #[must_use]
    pub fn deactivated_at(
        mut self,
        deactivated_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.deactivated_at = Some(deactivated_at.into());
        self
    }
}

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

impl GroupImportDetails {
    /// With what is required.
    #[must_use]
    pub fn new(
        guid: impl Into<Guid>,
        name: impl Into<String>,
        kind: impl Into<GroupType>,
    ) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            kind: kind.into(),
            icon: None,
            password: None,
            owner: None,
            created_at: None,
            metadata: None,
            tags: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<runtime::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<Uid>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: runtime::Object) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

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

impl GroupImport {
    /// With what is required.
    #[must_use]
    pub fn new(
        guid: impl Into<Guid>,
        name: impl Into<String>,
        kind: impl Into<GroupType>,
    ) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            kind: kind.into(),
            icon: None,
            password: None,
            owner: None,
            created_at: None,
            metadata: None,
            tags: None,
            group_owner_details: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<runtime::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<Uid>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: runtime::Object) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupOwnerDetails`.
    #[must_use]
    pub fn group_owner_details(
        mut self,
        group_owner_details: impl Into<UserImport>,
    ) -> Self {
        self.group_owner_details = Some(group_owner_details.into());
        self
    }
}

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

impl MemberImport {
    /// With what is required.
    #[must_use]
    pub fn new(
        member_id: impl Into<String>,
        guid: impl Into<Guid>,
        uid: impl Into<Uid>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            guid: guid.into(),
            uid: uid.into(),
            scope: None,
            is_banned: None,
            joined_at: None,
            group_details: None,
            user_details: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<MemberScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `isBanned`.
    #[must_use]
    pub fn is_banned(mut self, is_banned: bool) -> Self {
        self.is_banned = Some(is_banned);
        self
    }

    /// Sets `joinedAt`.
    #[must_use]
    pub fn joined_at(mut self, joined_at: impl Into<runtime::Timestamp>) -> Self {
        self.joined_at = Some(joined_at.into());
        self
    }

    /// Sets `groupDetails`.
    #[must_use]
    pub fn group_details(
        mut self,
        group_details: impl Into<GroupImportDetails>,
    ) -> Self {
        self.group_details = Some(group_details.into());
        self
    }

    /// Sets `userDetails`.
    #[must_use]
    pub fn user_details(mut self, user_details: impl Into<UserImport>) -> Self {
        self.user_details = Some(user_details.into());
        self
    }
}

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

impl ChatMessageImport {
    /// With what is required.
    #[must_use]
    pub fn new(
        muid: impl Into<Muid>,
        sender: impl Into<Uid>,
        receiver_type: impl Into<ReceiverType>,
        receiver: impl Into<String>,
        sent_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        Self {
            muid: muid.into(),
            sender: sender.into(),
            receiver_type: receiver_type.into(),
            receiver: receiver.into(),
            sent_at: sent_at.into(),
            delivered_at: None,
            read_at: None,
            tags: None,
            sender_user_details: None,
            receiver_user_details: None,
            receiver_group_details: None,
            receiver_group_owner_details: None,
            mentioned_user_details: None,
            kind: None,
            data: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `deliveredAt`.
    #[must_use]
    pub fn delivered_at(mut self, delivered_at: impl Into<runtime::Timestamp>) -> Self {
        self.delivered_at = Some(delivered_at.into());
        self
    }

    /// Sets `readAt`.
    #[must_use]
    pub fn read_at(mut self, read_at: impl Into<runtime::Timestamp>) -> Self {
        self.read_at = Some(read_at.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `senderUserDetails`.
    #[must_use]
    pub fn sender_user_details(
        mut self,
        sender_user_details: impl Into<UserImport>,
    ) -> Self {
        self.sender_user_details = Some(sender_user_details.into());
        self
    }

    /// Sets `receiverUserDetails`.
    #[must_use]
    pub fn receiver_user_details(
        mut self,
        receiver_user_details: impl Into<UserImport>,
    ) -> Self {
        self.receiver_user_details = Some(receiver_user_details.into());
        self
    }

    /// Sets `receiverGroupDetails`.
    #[must_use]
    pub fn receiver_group_details(
        mut self,
        receiver_group_details: impl Into<GroupImportDetails>,
    ) -> Self {
        self.receiver_group_details = Some(receiver_group_details.into());
        self
    }

    /// Sets `receiverGroupOwnerDetails`.
    #[must_use]
    pub fn receiver_group_owner_details(
        mut self,
        receiver_group_owner_details: impl Into<UserImport>,
    ) -> Self {
        self.receiver_group_owner_details = Some(receiver_group_owner_details.into());
        self
    }

    /// Sets `mentionedUserDetails`.
    #[must_use]
    pub fn mentioned_user_details(
        mut self,
        mentioned_user_details: runtime::Map<UserImport>,
    ) -> Self {
        self.mentioned_user_details = Some(mentioned_user_details);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<MessageType>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<MessageImportData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

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

impl CustomMessageImport {
    /// With what is required.
    #[must_use]
    pub fn new(
        muid: impl Into<Muid>,
        sender: impl Into<Uid>,
        receiver_type: impl Into<ReceiverType>,
        receiver: impl Into<String>,
        sent_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        Self {
            muid: muid.into(),
            sender: sender.into(),
            receiver_type: receiver_type.into(),
            receiver: receiver.into(),
            sent_at: sent_at.into(),
            delivered_at: None,
            read_at: None,
            tags: None,
            sender_user_details: None,
            receiver_user_details: None,
            receiver_group_details: None,
            receiver_group_owner_details: None,
            mentioned_user_details: None,
            kind: None,
            data: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `deliveredAt`.
    #[must_use]
    pub fn delivered_at(mut self, delivered_at: impl Into<runtime::Timestamp>) -> Self {
        self.delivered_at = Some(delivered_at.into());
        self
    }

    /// Sets `readAt`.
    #[must_use]
    pub fn read_at(mut self, read_at: impl Into<runtime::Timestamp>) -> Self {
        self.read_at = Some(read_at.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `senderUserDetails`.
    #[must_use]
    pub fn sender_user_details(
        mut self,
        sender_user_details: impl Into<UserImport>,
    ) -> Self {
        self.sender_user_details = Some(sender_user_details.into());
        self
    }

    /// Sets `receiverUserDetails`.
    #[must_use]
    pub fn receiver_user_details(
        mut self,
        receiver_user_details: impl Into<UserImport>,
    ) -> Self {
        self.receiver_user_details = Some(receiver_user_details.into());
        self
    }

    /// Sets `receiverGroupDetails`.
    #[must_use]
    pub fn receiver_group_details(
        mut self,
        receiver_group_details: impl Into<GroupImportDetails>,
    ) -> Self {
        self.receiver_group_details = Some(receiver_group_details.into());
        self
    }

    /// Sets `receiverGroupOwnerDetails`.
    #[must_use]
    pub fn receiver_group_owner_details(
        mut self,
        receiver_group_owner_details: impl Into<UserImport>,
    ) -> Self {
        self.receiver_group_owner_details = Some(receiver_group_owner_details.into());
        self
    }

    /// Sets `mentionedUserDetails`.
    #[must_use]
    pub fn mentioned_user_details(
        mut self,
        mentioned_user_details: runtime::Map<UserImport>,
    ) -> Self {
        self.mentioned_user_details = Some(mentioned_user_details);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<CustomMessageImportData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

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

impl MessageImportData {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AttachmentImport>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: runtime::Object) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

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

impl AttachmentImport {
    /// With what is required.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        name: impl Into<String>,
        mime_type: impl Into<String>,
        extension: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
            mime_type: mime_type.into(),
            extension: extension.into(),
            size: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}

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

impl CustomMessageImportData {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customData`.
    #[must_use]
    pub fn custom_data(mut self, custom_data: runtime::Object) -> Self {
        self.custom_data = Some(custom_data);
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: runtime::Object) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

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
