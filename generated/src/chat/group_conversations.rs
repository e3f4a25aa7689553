// @generated from spec/chat/group_conversations.yaml by `cargo xtask gen`. Do not edit.

//! The conversations in groups, as the acting user has them.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/conversations>.

use crate::access::{FullAccess, OnBehalfOf, UserOnly};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, GroupConversation, Guid};

/// Calls about group conversations: [`Client::group_conversations`](crate::Client::group_conversations).
#[derive(Debug, Clone)]
pub struct GroupConversations<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl GroupConversations<OnBehalfOf> {
    /// Gets the acting user's conversation in a group, as a list of one.
    ///
    /// `GET /groups/{guid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .get("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, guid: impl Into<Guid>) -> GetGroupConversation {
        GetGroupConversation::new::<UserOnly>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Changes the tags of the acting user's conversation in a group. Back comes a list of one.
    ///
    /// `PUT /groups/{guid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .update("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, guid: impl Into<Guid>) -> UpdateGroupConversation {
        UpdateGroupConversation::new::<UserOnly>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Empties the acting user's conversation in a group; the other members keep it.
    ///
    /// `DELETE /groups/{guid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .reset("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn reset(&self, guid: impl Into<Guid>) -> ResetGroupConversation {
        ResetGroupConversation::new::<UserOnly>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Marks what the acting user got in a group as delivered, all of it or up to a message.
    ///
    /// `POST /groups/{guid}/conversation/delivered` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .mark_as_delivered("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_delivered(
        &self,
        guid: impl Into<Guid>,
    ) -> MarkGroupConversationAsDelivered {
        MarkGroupConversationAsDelivered::new::<UserOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
    }

    /// Marks what the acting user got in a group as read, all of it or up to a message.
    ///
    /// `POST /groups/{guid}/conversation/read` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .mark_as_read("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_read(&self, guid: impl Into<Guid>) -> MarkGroupConversationAsRead {
        MarkGroupConversationAsRead::new::<UserOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
    }

    /// Marks messages in a group as unread for the acting user, from a message on.
    ///
    /// `DELETE /groups/{guid}/conversation/read` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `markAsUnread`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_conversations()
    ///     .mark_as_unread("lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_unread(
        &self,
        guid: impl Into<Guid>,
    ) -> MarkGroupConversationAsUnread {
        MarkGroupConversationAsUnread::new::<UserOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
    }
}

runtime::endpoint!(GroupConversations::get: GET of families::CHAT {
    id: "group_conversations.get", method: runtime::Method::GET,
    path: "/groups/{guid}/conversation", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} GetGroupConversation -> Vec<GroupConversation>);

runtime::endpoint!(GroupConversations::update: UPDATE of families::CHAT {
    id: "group_conversations.update", method: runtime::Method::PUT,
    path: "/groups/{guid}/conversation", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true, docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} UpdateGroupConversation -> Vec<GroupConversation>);

impl UpdateGroupConversation {
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }
}

runtime::endpoint!(GroupConversations::reset: RESET of families::CHAT {
    id: "group_conversations.reset", method: runtime::Method::DELETE,
    path: "/groups/{guid}/conversation", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} ResetGroupConversation -> Confirmation);

impl ResetGroupConversation {
    /// Keeps the conversation's place in the list. The server assumes `false` if it is left out. On the wire:
    /// `preserveOrder`.
    #[inline]
    pub fn preserve_order(self, preserve_order: bool) -> Self {
        self.set_body::<bool>("preserveOrder", preserve_order)
    }
}

runtime::endpoint!(GroupConversations::mark_as_delivered: MARK_AS_DELIVERED of families::CHAT {
    id: "group_conversations.mark_as_delivered", method: runtime::Method::POST,
    path: "/groups/{guid}/conversation/delivered", rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkGroupConversationAsDelivered -> Confirmation);

impl MarkGroupConversationAsDelivered {
    /// The id of the last message to mark. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}

runtime::endpoint!(GroupConversations::mark_as_read: MARK_AS_READ of families::CHAT {
    id: "group_conversations.mark_as_read", method: runtime::Method::POST,
    path: "/groups/{guid}/conversation/read", rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkGroupConversationAsRead -> Confirmation);

impl MarkGroupConversationAsRead {
    /// The id of the last message to mark. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}

runtime::endpoint!(GroupConversations::mark_as_unread: MARK_AS_UNREAD of families::CHAT {
    id: "group_conversations.mark_as_unread", method: runtime::Method::DELETE,
    path: "/groups/{guid}/conversation/read", idempotent: true, rate: Some(&rates::MARK_AS_UNREAD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkGroupConversationAsUnread -> Confirmation);

impl MarkGroupConversationAsUnread {
    /// The id of the message from which on they are unread. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}
