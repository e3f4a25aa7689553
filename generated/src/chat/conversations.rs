// @generated from spec/chat/conversations.yaml by `cargo xtask gen`. Do not edit.

//! The conversations of an app, with users and with groups.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/conversations>.

use crate::access::{AppOrUser, FullAccess, OnBehalfOf, UserOnly};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Conversation, ConversationId, ReceiverType};

/// Calls about conversations: [`Client::conversations`](crate::Client::conversations).
#[derive(Debug, Clone)]
pub struct Conversations<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> Conversations<A> {
    /// Lists conversations, all there are or those of the acting user, whose order is by last change.
    ///
    /// `GET /conversations` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; paging `pages`; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.on_behalf_of("ada").conversations().list().stream();
    /// while let Some(conversation) = rows.next().await {
    ///     let conversation = conversation?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListConversations {
        ListConversations::new::<AppOrUser>(&self.0)
    }
}

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl Conversations<OnBehalfOf> {
    /// Gets a conversation of the acting user, as a list of one.
    ///
    /// `GET /conversations/{conversationId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `conversation_id`: A conversation's id. Take it from an answer and do not build it yourself. On the wire:
    ///   `conversationId`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_FOUND`,
    /// `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").conversations().get("ada_user_grace").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "Use the same method of user_conversations or group_conversations."]
    pub fn get(&self, conversation_id: impl Into<ConversationId>) -> GetConversation {
        GetConversation::new::<UserOnly>(&self.0)
            .set_path::<ConversationId>("conversationId", conversation_id)
    }

    /// Deletes a conversation.
    ///
    /// `DELETE /conversations/{conversationId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `conversation_id`: A conversation's id. Take it from an answer and do not build it yourself. On the wire:
    ///   `conversationId`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CONVERSATION_NOT_FOUND`,
    /// `ERR_CONVERSATION_NOT_ACCESSIBLE` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/conversations>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .conversations()
    ///     .delete("group_lovers-of-tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "Use reset of user_conversations or group_conversations."]
    pub fn delete(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> DeleteConversation {
        DeleteConversation::new::<UserOnly>(&self.0)
            .set_path::<ConversationId>("conversationId", conversation_id)
    }
}

runtime::endpoint!(Conversations::list: LIST of families::CHAT {
    id: "conversations.list", method: runtime::Method::GET, path: "/conversations",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} ListConversations -> [Conversation]);

impl ListConversations {
    /// Part of the name of the user or group. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Only conversations with users, or only those with groups. On the wire: `conversationType`.
    pub fn conversation_type(self, conversation_type: impl Into<ReceiverType>) -> Self {
        self.set_query::<ReceiverType>("conversationType", conversation_type)
    }

    /// Only conversations with groups that have tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only conversations that have these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Gives the tags of the users and groups. On the wire: `withUserAndGroupTags`.
    #[inline]
    pub fn with_user_and_group_tags(self, with_user_and_group_tags: bool) -> Self {
        self.set_query::<bool>("withUserAndGroupTags", with_user_and_group_tags)
    }

    /// Only conversations with users that have these tags. On the wire: `userTags`.
    pub fn user_tags(
        self,
        user_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.set_csv::<String>("userTags", user_tags)
    }

    /// Only conversations with groups that have these tags. On the wire: `groupTags`.
    pub fn group_tags(
        self,
        group_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.set_csv::<String>("groupTags", group_tags)
    }

    /// Only conversations with unread messages.
    #[inline]
    pub fn unread(self, unread: bool) -> Self {
        self.set_query::<bool>("unread", unread)
    }

    /// Conversations per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Also conversations with blocked users. On the wire: `includeBlockedUsers`.
    #[inline]
    pub fn include_blocked_users(self, include_blocked_users: bool) -> Self {
        self.set_query::<bool>("includeBlockedUsers", include_blocked_users)
    }

    /// Tells who has blocked whom. On the wire: `withBlockedInfo`.
    #[inline]
    pub fn with_blocked_info(self, with_blocked_info: bool) -> Self {
        self.set_query::<bool>("withBlockedInfo", with_blocked_info)
    }

    /// Leaves out conversations with AI agents. On the wire: `hideAgentic`.
    #[inline]
    pub fn hide_agentic(self, hide_agentic: bool) -> Self {
        self.set_query::<bool>("hideAgentic", hide_agentic)
    }

    /// Only conversations with AI agents. On the wire: `onlyAgentic`.
    #[inline]
    pub fn only_agentic(self, only_agentic: bool) -> Self {
        self.set_query::<bool>("onlyAgentic", only_agentic)
    }

    /// `0` turns off the index that pages by cursor. From 0 to 1. The server assumes `1` if it is left out. On the
    /// wire: `useCursoredIndex`.
    #[inline]
    pub fn use_cursored_index(self, use_cursored_index: i64) -> Self {
        self.set_query::<i64>("useCursoredIndex", use_cursored_index)
    }

    /// `1` gives each conversation once. Not when acting as a user. From 0 to 1.
    #[inline]
    pub fn unique(self, unique: i64) -> Self {
        self.set_query::<i64>("unique", unique)
    }
}

runtime::endpoint!(Conversations::get: GET of families::CHAT {
    id: "conversations.get", method: runtime::Method::GET, path: "/conversations/{conversationId}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} GetConversation -> Vec<Conversation>);

runtime::endpoint!(Conversations::delete: DELETE of families::CHAT {
    id: "conversations.delete", method: runtime::Method::DELETE,
    path: "/conversations/{conversationId}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
} DeleteConversation -> Confirmation);
