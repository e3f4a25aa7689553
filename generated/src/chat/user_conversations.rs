// @generated from spec/chat/user_conversations.yaml by `cargo xtask gen`. Do not edit.

//! The acting user's conversations with other users.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/conversations>.

use crate::access::{FullAccess, OnBehalfOf, UserOnly};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Uid, UserConversation};

/// Calls about user conversations: [`Client::user_conversations`](crate::Client::user_conversations).
#[derive(Debug, Clone)]
pub struct UserConversations<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl UserConversations<OnBehalfOf> {
    /// Gets the acting user's conversation with a user, as a list of one.
    ///
    /// `GET /users/{uid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").user_conversations().get("grace").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, uid: impl Into<Uid>) -> GetUserConversation {
        GetUserConversation::new::<UserOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Changes the tags of the acting user's conversation with a user. Back comes a list of one.
    ///
    /// `PUT /users/{uid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").user_conversations().update("grace").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, uid: impl Into<Uid>) -> UpdateUserConversation {
        UpdateUserConversation::new::<UserOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Empties the acting user's conversation with a user; the other user keeps it.
    ///
    /// `DELETE /users/{uid}/conversation` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").user_conversations().reset("grace").await?;
    /// # Ok(()) }
    /// ```
    pub fn reset(&self, uid: impl Into<Uid>) -> ResetUserConversation {
        ResetUserConversation::new::<UserOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Marks what the acting user got from a user as delivered, all of it or up to a message.
    ///
    /// `POST /users/{uid}/conversation/delivered` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .user_conversations()
    ///     .mark_as_delivered("grace")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_delivered(
        &self,
        uid: impl Into<Uid>,
    ) -> MarkUserConversationAsDelivered {
        MarkUserConversationAsDelivered::new::<UserOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
    }

    /// Marks what the acting user got from a user as read, all of it or up to a message.
    ///
    /// `POST /users/{uid}/conversation/read` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .user_conversations()
    ///     .mark_as_read("grace")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_read(&self, uid: impl Into<Uid>) -> MarkUserConversationAsRead {
        MarkUserConversationAsRead::new::<UserOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Marks messages from a user as unread for the acting user, from a message on.
    ///
    /// `DELETE /users/{uid}/conversation/read` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `markAsUnread`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .user_conversations()
    ///     .mark_as_unread("grace")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_unread(&self, uid: impl Into<Uid>) -> MarkUserConversationAsUnread {
        MarkUserConversationAsUnread::new::<UserOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
    }
}

runtime::endpoint!(UserConversations::get: GET of families::CHAT {
    id: "user_conversations.get", method: runtime::Method::GET, path: "/users/{uid}/conversation",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} GetUserConversation -> Vec<UserConversation>);

runtime::endpoint!(UserConversations::update: UPDATE of families::CHAT {
    id: "user_conversations.update", method: runtime::Method::PUT,
    path: "/users/{uid}/conversation", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true, docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} UpdateUserConversation -> Vec<UserConversation>);

impl UpdateUserConversation {
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }
}

runtime::endpoint!(UserConversations::reset: RESET of families::CHAT {
    id: "user_conversations.reset", method: runtime::Method::DELETE,
    path: "/users/{uid}/conversation", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} ResetUserConversation -> Confirmation);

impl ResetUserConversation {
    /// The other user, once more. On the wire: `conversationWith`.
    pub fn conversation_with(self, conversation_with: impl Into<Uid>) -> Self {
        self.set_body::<Uid>("conversationWith", conversation_with)
    }

    /// Erases the messages for good. There is no way back. On the wire: `deleteMessagesPermanently`.
    #[inline]
    pub fn delete_messages_permanently(self, delete_messages_permanently: bool) -> Self {
        self.set_body::<bool>("deleteMessagesPermanently", delete_messages_permanently)
    }

    /// Keeps the conversation's place in the list. The server assumes `false` if it is left out. On the wire:
    /// `preserveOrder`.
    #[inline]
    pub fn preserve_order(self, preserve_order: bool) -> Self {
        self.set_body::<bool>("preserveOrder", preserve_order)
    }
}

runtime::endpoint!(UserConversations::mark_as_delivered: MARK_AS_DELIVERED of families::CHAT {
    id: "user_conversations.mark_as_delivered", method: runtime::Method::POST,
    path: "/users/{uid}/conversation/delivered", rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkUserConversationAsDelivered -> MarkedConversation);

impl MarkUserConversationAsDelivered {
    /// The id of the last message to mark. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}

runtime::endpoint!(UserConversations::mark_as_read: MARK_AS_READ of families::CHAT {
    id: "user_conversations.mark_as_read", method: runtime::Method::POST,
    path: "/users/{uid}/conversation/read", rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkUserConversationAsRead -> MarkedConversation);

impl MarkUserConversationAsRead {
    /// The id of the last message to mark. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}

runtime::endpoint!(UserConversations::mark_as_unread: MARK_AS_UNREAD of families::CHAT {
    id: "user_conversations.mark_as_unread", method: runtime::Method::DELETE,
    path: "/users/{uid}/conversation/read", idempotent: true, rate: Some(&rates::MARK_AS_UNREAD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} MarkUserConversationAsUnread -> Confirmation);

impl MarkUserConversationAsUnread {
    /// The id of the message from which on they are unread. At least 1. On the wire: `messageId`.
    #[inline]
    pub fn message_id(self, message_id: i64) -> Self {
        self.set_body::<i64>("messageId", message_id)
    }
}

/// That messages were marked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkedConversation {
    /// Whether it was done.
    pub success: Option<bool>,
    /// What was done. On the wire: `Message`.
    pub message: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MarkedConversation { success = "success", message = "Message" });
