// @generated from spec/chat/messages.yaml by `cargo xtask gen`. Do not edit.

//! Messages, their threads and the reactions to them.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/messages>.

use crate::access::{AppOnly, AppOrUser, FullAccess, OnBehalfOf, UserOnly};
use crate::families;
use crate::rates;
use crate::types::{
    Affix, Attachment, ConversationId, Guid, Message, MessageCategory, MessageId,
    MessageType, Muid, ReactionId, ReceiverType, Uid, User,
};

/// Calls about messages: [`Client::messages`](crate::Client::messages).
#[derive(Debug, Clone)]
pub struct Messages<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Messages<FullAccess> {
    /// Sends a message as a bot.
    ///
    /// `POST /bots/{uid}/messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `sendMessage`.
    ///
    /// - `uid`: The bot.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_BOT_NOT_FOUND`, `ERR_INVALID_MESSAGE_DATA` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::messages::NewChatMessage;
    /// use cometchat::chat::messages::NewMessage;
    /// use cometchat::chat::messages::NewMessageData;
    /// let answer = client
    ///     .messages()
    ///     .send_bot_message(
    ///         "teabot",
    ///         NewMessage::from(NewChatMessage::new(NewMessageData::new())),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_bot_message(
        &self,
        uid: impl Into<Uid>,
        body: impl Into<NewMessage>,
    ) -> SendBotMessage {
        SendBotMessage::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_whole_body::<NewMessage>(body)
    }

    /// Sends a text as a bot.
    ///
    /// `POST /bots/{uid}/messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `sendMessage`.
    ///
    /// - `uid`: The bot.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_BOT_NOT_FOUND`, `ERR_INVALID_MESSAGE_DATA` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ReceiverType;
    /// let answer = client
    ///     .messages()
    ///     .send_bot_text("teabot", "grace", ReceiverType::User, "The kettle is on")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_bot_text(
        &self,
        uid: impl Into<Uid>,
        receiver: impl Into<String>,
        receiver_type: impl Into<ReceiverType>,
        text: impl Into<String>,
    ) -> SendBotMessage {
        SendBotMessage::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_body_at::<String>(&["receiver"], receiver)
            .set_body_at::<ReceiverType>(&["receiverType"], receiver_type)
            .set_body_at::<runtime::Json>(&["type"], "text")
            .set_body_at::<String>(&["data", "text"], text)
    }
}

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> Messages<A> {
    /// Sends a message to a user, to a group, or to several of them.
    ///
    /// `POST /messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// rate class `sendMessage`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_BLOCKED_RECEIVER`, `ERR_BLOCKED_SENDER`,
    /// `ERR_GUID_NOT_FOUND`, `ERR_GROUP_NOT_JOINED`, `ERR_EMPTY_RECEIVER`, `ERR_INVALID_RECEIVER_TYPE`,
    /// `ERR_INVALID_MESSAGE_DATA`, `ERR_EMPTY_MESSAGE_TEXT`, `ERR_INVALID_MESSAGE_TEXT`,
    /// `ERR_INVALID_MESSAGE_CATEGORY`, `ERR_INVALID_MESSAGE_TYPE`, `ERR_EMPTY_MESSAGE_FILE`,
    /// `ERR_INVALID_MEDIA_MESSAGE`, `ERR_EMPTY_CUSTOM_DATA`, `ERR_INVALID_CUSTOM_DATA`, `ERR_INVALID_METADATA`,
    /// `ERR_BLOCKED_BY_WEBHOOK`, `ERR_BLOCKED_BY_EXTENSION` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::messages::NewChatMessage;
    /// use cometchat::chat::messages::NewMessage;
    /// use cometchat::chat::messages::NewMessageData;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .send(NewMessage::from(NewChatMessage::new(NewMessageData::new())))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send(&self, body: impl Into<NewMessage>) -> SendMessage {
        SendMessage::new::<AppOrUser>(&self.0).set_whole_body::<NewMessage>(body)
    }

    /// Sends a text.
    ///
    /// `POST /messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// rate class `sendMessage`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_BLOCKED_RECEIVER`, `ERR_BLOCKED_SENDER`,
    /// `ERR_GUID_NOT_FOUND`, `ERR_GROUP_NOT_JOINED`, `ERR_EMPTY_RECEIVER`, `ERR_INVALID_RECEIVER_TYPE`,
    /// `ERR_INVALID_MESSAGE_DATA`, `ERR_EMPTY_MESSAGE_TEXT`, `ERR_INVALID_MESSAGE_TEXT`,
    /// `ERR_INVALID_MESSAGE_CATEGORY`, `ERR_INVALID_MESSAGE_TYPE`, `ERR_EMPTY_MESSAGE_FILE`,
    /// `ERR_INVALID_MEDIA_MESSAGE`, `ERR_EMPTY_CUSTOM_DATA`, `ERR_INVALID_CUSTOM_DATA`, `ERR_INVALID_METADATA`,
    /// `ERR_BLOCKED_BY_WEBHOOK`, `ERR_BLOCKED_BY_EXTENSION` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ReceiverType;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .send_text("grace", ReceiverType::User, "Tea?")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_text(
        &self,
        receiver: impl Into<String>,
        receiver_type: impl Into<ReceiverType>,
        text: impl Into<String>,
    ) -> SendMessage {
        SendMessage::new::<AppOrUser>(&self.0)
            .set_body_at::<String>(&["receiver"], receiver)
            .set_body_at::<ReceiverType>(&["receiverType"], receiver_type)
            .set_body_at::<runtime::Json>(&["type"], "text")
            .set_body_at::<String>(&["data", "text"], text)
    }

    /// Lists messages, all there are or those that the acting user sees.
    ///
    /// `GET /messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// paging `cursor`; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.on_behalf_of("ada").messages().list().stream();
    /// while let Some(message) = rows.next().await {
    ///     let message = message?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListMessages {
        ListMessages::new::<AppOrUser>(&self.0)
    }

    /// Gets a message.
    ///
    /// `GET /messages/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").messages().get("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<MessageId>) -> GetMessage {
        GetMessage::new::<AppOrUser>(&self.0).set_path::<MessageId>("id", id)
    }

    /// Edits a message. Back comes a message about it, with the edited one as the entity that it is `on`.
    ///
    /// `PUT /messages/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_INVALID_MESSAGE_DATA`,
    /// `ERR_INVALID_METADATA`, `ERR_MESSAGE_NOT_A_SENDER`, `ERR_MESSAGE_NO_ACCESS`, `ERR_MESSAGE_ACTION_NOT_ALLOWED`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").messages().update("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, id: impl Into<MessageId>) -> UpdateMessage {
        UpdateMessage::new::<AppOrUser>(&self.0).set_path::<MessageId>("id", id)
    }

    /// Deletes a message. It stays as a deleted one unless erased for good. Back comes a message about it.
    ///
    /// `DELETE /messages/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NOT_A_SENDER`,
    /// `ERR_MESSAGE_NO_ACCESS`, `ERR_MESSAGE_ACTION_NOT_ALLOWED`, `ERR_USER_MESSAGE_DELETE_FAILED` and those of
    /// [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").messages().delete("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Into<MessageId>) -> DeleteMessage {
        DeleteMessage::new::<AppOrUser>(&self.0).set_path::<MessageId>("id", id)
    }

    /// Lists the reactions to a message.
    ///
    /// `GET /messages/{id}/reactions` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; paging `cursor`; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .list_all_reactions("101")
    ///     .stream();
    /// while let Some(reaction) = rows.next().await {
    ///     let reaction = reaction?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_all_reactions(&self, id: impl Into<MessageId>) -> ListAllReactions {
        ListAllReactions::new::<AppOrUser>(&self.0).set_path::<MessageId>("id", id)
    }

    /// Lists the reactions of one kind to a message.
    ///
    /// `GET /messages/{id}/reactions/{reaction}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional; paging `cursor`; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    /// - `reaction`: An emoji, or a code such as `:tea`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .list_reactions_with("101", "🍵")
    ///     .stream();
    /// while let Some(reaction) = rows.next().await {
    ///     let reaction = reaction?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_reactions_with(
        &self,
        id: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> ListReactionsWith {
        ListReactionsWith::new::<AppOrUser>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_path::<String>("reaction", reaction)
    }

    /// Lists the replies to a message.
    ///
    /// `GET /messages/{id}/thread` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; paging `cursor`; rate class `standard`.
    ///
    /// - `id`: The message that the thread hangs on.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.on_behalf_of("ada").messages().list_in_thread("101").stream();
    /// while let Some(message) = rows.next().await {
    ///     let message = message?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_in_thread(&self, id: impl Into<MessageId>) -> ListThreadMessages {
        ListThreadMessages::new::<AppOrUser>(&self.0).set_path::<MessageId>("id", id)
    }

    /// Lists the messages between the acting user and another one.
    ///
    /// `GET /users/{uid}/messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; paging `cursor`; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .list_with_user("grace")
    ///     .stream();
    /// while let Some(message) = rows.next().await {
    ///     let message = message?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_with_user(&self, uid: impl Into<Uid>) -> ListUserMessages {
        ListUserMessages::new::<AppOrUser>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Lists the messages in a group, as the acting user sees them.
    ///
    /// `GET /groups/{guid}/messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; paging `cursor`; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_GROUP_NOT_JOINED` and those
    /// of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .list_in_group("lovers-of-tea")
    ///     .stream();
    /// while let Some(message) = rows.next().await {
    ///     let message = message?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_in_group(&self, guid: impl Into<Guid>) -> ListGroupMessages {
        ListGroupMessages::new::<AppOrUser>(&self.0).set_path::<Guid>("guid", guid)
    }
}

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl Messages<OnBehalfOf> {
    /// Reacts to a message. Back comes the message with its reactions.
    ///
    /// `POST /messages/{id}/reactions/{reaction}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    /// - `reaction`: An emoji, or a code such as `:tea`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .add_reaction("101", "🍵")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_reaction(
        &self,
        id: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> AddReaction {
        AddReaction::new::<UserOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_path::<String>("reaction", reaction)
    }

    /// Takes a reaction back. Back comes the message with those that are left.
    ///
    /// `DELETE /messages/{id}/reactions/{reaction}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    /// - `reaction`: An emoji, or a code such as `:tea`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_MESSAGE_NO_ACCESS` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .remove_reaction("101", "🍵")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_reaction(
        &self,
        id: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> RemoveReaction {
        RemoveReaction::new::<UserOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_path::<String>("reaction", reaction)
    }

    /// Replies to a message in its thread. A reply cannot be replied to.
    ///
    /// `POST /messages/{id}/thread` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `sendMessage`.
    ///
    /// - `id`: The message that the thread hangs on.
    /// - `data`: What it says.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_BLOCKED_RECEIVER`, `ERR_BLOCKED_SENDER`,
    /// `ERR_GROUP_NOT_JOINED`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_INVALID_MESSAGE_DATA`, `ERR_EMPTY_MESSAGE_TEXT`,
    /// `ERR_INVALID_MESSAGE_TEXT`, `ERR_INVALID_MESSAGE_CATEGORY`, `ERR_INVALID_MESSAGE_TYPE`,
    /// `ERR_EMPTY_MESSAGE_FILE`, `ERR_INVALID_MEDIA_MESSAGE`, `ERR_EMPTY_CUSTOM_DATA`, `ERR_INVALID_CUSTOM_DATA`,
    /// `ERR_INVALID_METADATA`, `ERR_WRONG_MESSAGE_THREAD`, `ERR_WRONG_MESSAGE_THREAD_CATEGORY`,
    /// `ERR_MESSAGE_THREAD_NESTING`, `ERR_BLOCKED_BY_WEBHOOK`, `ERR_BLOCKED_BY_EXTENSION` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::messages::ReplyData;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .send_in_thread("101", ReplyData::new().text("Yes please"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_in_thread(
        &self,
        id: impl Into<MessageId>,
        data: impl Into<ReplyData>,
    ) -> SendThreadMessage {
        SendThreadMessage::new::<UserOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body::<ReplyData>("data", data)
    }

    /// Replies with a text.
    ///
    /// `POST /messages/{id}/thread` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `sendMessage`.
    ///
    /// - `id`: The message that the thread hangs on.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_BLOCKED_RECEIVER`, `ERR_BLOCKED_SENDER`,
    /// `ERR_GROUP_NOT_JOINED`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_INVALID_MESSAGE_DATA`, `ERR_EMPTY_MESSAGE_TEXT`,
    /// `ERR_INVALID_MESSAGE_TEXT`, `ERR_INVALID_MESSAGE_CATEGORY`, `ERR_INVALID_MESSAGE_TYPE`,
    /// `ERR_EMPTY_MESSAGE_FILE`, `ERR_INVALID_MEDIA_MESSAGE`, `ERR_EMPTY_CUSTOM_DATA`, `ERR_INVALID_CUSTOM_DATA`,
    /// `ERR_INVALID_METADATA`, `ERR_WRONG_MESSAGE_THREAD`, `ERR_WRONG_MESSAGE_THREAD_CATEGORY`,
    /// `ERR_MESSAGE_THREAD_NESTING`, `ERR_BLOCKED_BY_WEBHOOK`, `ERR_BLOCKED_BY_EXTENSION` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/messages>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ReceiverType;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .messages()
    ///     .send_text_in_thread("101", "ada", ReceiverType::User, "Yes please")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_text_in_thread(
        &self,
        id: impl Into<MessageId>,
        receiver: impl Into<String>,
        receiver_type: impl Into<ReceiverType>,
        text: impl Into<String>,
    ) -> SendThreadMessage {
        SendThreadMessage::new::<UserOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body_at::<String>(&["receiver"], receiver)
            .set_body_at::<ReceiverType>(&["receiverType"], receiver_type)
            .set_body_at::<runtime::Json>(&["type"], "text")
            .set_body_at::<String>(&["data", "text"], text)
    }
}

runtime::endpoint!(Messages::send: SEND of families::CHAT {
    id: "messages.send", method: runtime::Method::POST, path: "/messages",
    rate: Some(&rates::SEND_MESSAGE),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} SendMessage -> Message);

runtime::endpoint!(Messages::list: LIST of families::CHAT {
    id: "messages.list", method: runtime::Method::GET, path: "/messages",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListMessages -> [Message]);

impl ListMessages {
    /// A text in them. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Leaves out messages of users whom the acting user has blocked. On the wire: `hideMessagesFromBlockedUsers`.
    #[inline]
    pub fn hide_messages_from_blocked_users(
        self,
        hide_messages_from_blocked_users: bool,
    ) -> Self {
        self.set_query::<
                bool,
            >("hideMessagesFromBlockedUsers", hide_messages_from_blocked_users)
    }

    /// Only messages with attachments. On the wire: `hasAttachments`.
    #[inline]
    pub fn has_attachments(self, has_attachments: bool) -> Self {
        self.set_query::<bool>("hasAttachments", has_attachments)
    }

    /// Only messages with such attachments. On the wire: `attachmentTypes`.
    pub fn attachment_types(
        self,
        attachment_types: impl IntoIterator<Item = impl Into<AttachmentType>>,
    ) -> Self {
        self.set_csv::<AttachmentType>("attachmentTypes", attachment_types)
    }

    /// Only messages that mention somebody. On the wire: `hasMentions`.
    #[inline]
    pub fn has_mentions(self, has_mentions: bool) -> Self {
        self.set_query::<bool>("hasMentions", has_mentions)
    }

    /// Only messages with links. On the wire: `hasLinks`.
    #[inline]
    pub fn has_links(self, has_links: bool) -> Self {
        self.set_query::<bool>("hasLinks", has_links)
    }

    /// Only messages that mention these users. On the wire: `mentionedUids`.
    pub fn mentioned_uids(
        self,
        mentioned_uids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_csv::<Uid>("mentionedUids", mentioned_uids)
    }

    /// Only messages with reactions. On the wire: `hasReactions`.
    #[inline]
    pub fn has_reactions(self, has_reactions: bool) -> Self {
        self.set_query::<bool>("hasReactions", has_reactions)
    }

    /// Only one-to-one messages, or only messages in groups. On the wire: `receiverType`.
    pub fn receiver_type(self, receiver_type: impl Into<ReceiverType>) -> Self {
        self.set_query::<ReceiverType>("receiverType", receiver_type)
    }

    /// Whether `id` and `sentAt` mean after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only messages after this one.
    pub fn id(self, id: impl Into<MessageId>) -> Self {
        self.set_query::<MessageId>("id", id)
    }

    /// Only messages of this category.
    pub fn category(self, category: impl Into<MessageCategory>) -> Self {
        self.set_query::<MessageCategory>("category", category)
    }

    /// Only messages of this type. On the wire: `type`.
    pub fn kind(self, kind: impl Into<MessageType>) -> Self {
        self.set_query::<MessageType>("type", kind)
    }

    /// Only messages of this user, for an acting user in conversations that both share.
    pub fn sender(self, sender: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("sender", sender)
    }

    /// Only messages of these users.
    pub fn senders(self, senders: impl IntoIterator<Item = impl Into<Uid>>) -> Self {
        self.set_csv::<Uid>("senders", senders)
    }

    /// Tells of mentioned users who has blocked whom. On the wire: `mentionsWithBlockedInfo`.
    #[inline]
    pub fn mentions_with_blocked_info(self, mentions_with_blocked_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithBlockedInfo", mentions_with_blocked_info)
    }

    /// Tells the tags of mentioned users. On the wire: `mentionsWithTagInfo`.
    #[inline]
    pub fn mentions_with_tag_info(self, mentions_with_tag_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithTagInfo", mentions_with_tag_info)
    }

    /// Leaves out deleted messages. On the wire: `hideDeleted`.
    #[inline]
    pub fn hide_deleted(self, hide_deleted: bool) -> Self {
        self.set_query::<bool>("hideDeleted", hide_deleted)
    }

    /// Only deleted messages. On the wire: `onlyDeleted`.
    #[inline]
    pub fn only_deleted(self, only_deleted: bool) -> Self {
        self.set_query::<bool>("onlyDeleted", only_deleted)
    }

    /// Leaves out replies in threads. On the wire: `hideReplies`.
    #[inline]
    pub fn hide_replies(self, hide_replies: bool) -> Self {
        self.set_query::<bool>("hideReplies", hide_replies)
    }

    /// Leaves out messages that quote another. On the wire: `hideQuotedMessages`.
    #[inline]
    pub fn hide_quoted_messages(self, hide_quoted_messages: bool) -> Self {
        self.set_query::<bool>("hideQuotedMessages", hide_quoted_messages)
    }

    /// Counts unread messages too.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.set_query::<bool>("count", count)
    }

    /// Only unread messages; goes with `count`.
    #[inline]
    pub fn unread(self, unread: bool) -> Self {
        self.set_query::<bool>("unread", unread)
    }

    /// Only messages after this time. In Unix seconds. On the wire: `sentAt`.
    pub fn sent_at(self, sent_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt", sent_at)
    }

    /// Only messages sent at this time or later. In Unix seconds. On the wire: `sentAt[from]`.
    pub fn sent_from(self, sent_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt[from]", sent_from)
    }

    /// Only messages sent up to this time. In Unix seconds. On the wire: `sentAt[to]`.
    pub fn sent_to(self, sent_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt[to]", sent_to)
    }

    /// Only messages changed at this time or later. In Unix seconds. On the wire: `updatedAt[from]`.
    pub fn updated_from(self, updated_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[from]", updated_from)
    }

    /// Only messages changed up to this time. In Unix seconds. On the wire: `updatedAt[to]`.
    pub fn updated_to(self, updated_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[to]", updated_to)
    }

    /// Only messages edited at this time or later. In Unix seconds. On the wire: `editedAt[from]`.
    pub fn edited_from(self, edited_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("editedAt[from]", edited_from)
    }

    /// Only messages edited up to this time. In Unix seconds. On the wire: `editedAt[to]`.
    pub fn edited_to(self, edited_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("editedAt[to]", edited_to)
    }

    /// Messages per page. From 1 to 1000. The server assumes `10` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Only messages of this conversation. On the wire: `conversationId`.
    pub fn conversation_id(self, conversation_id: impl Into<ConversationId>) -> Self {
        self.set_query::<ConversationId>("conversationId", conversation_id)
    }

    /// Gives the messages' tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only messages with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Only messages of these categories.
    pub fn categories(
        self,
        categories: impl IntoIterator<Item = impl Into<MessageCategory>>,
    ) -> Self {
        self.set_csv::<MessageCategory>("categories", categories)
    }

    /// Only messages of these types.
    pub fn types(self, types: impl IntoIterator<Item = impl Into<MessageType>>) -> Self {
        self.set_csv::<MessageType>("types", types)
    }

    /// Only messages at this time or later. In Unix seconds. On the wire: `fromTimestamp`.
    pub fn from_timestamp(self, from_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("fromTimestamp", from_timestamp)
    }

    /// Only messages up to this time; takes fromTimestamp as well. In Unix seconds. On the wire: `toTimestamp`.
    pub fn to_timestamp(self, to_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("toTimestamp", to_timestamp)
    }
}

runtime::endpoint!(Messages::get: GET of families::CHAT {
    id: "messages.get", method: runtime::Method::GET, path: "/messages/{id}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} GetMessage -> Message);

runtime::endpoint!(Messages::update: UPDATE of families::CHAT {
    id: "messages.update", method: runtime::Method::PUT, path: "/messages/{id}", idempotent: true,
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} UpdateMessage -> Message);

impl UpdateMessage {
    /// What to change.
    pub fn data(self, data: impl Into<MessageEdit>) -> Self {
        self.set_body::<MessageEdit>("data", data)
    }

    /// The new tags, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }
}

runtime::endpoint!(Messages::delete: DELETE of families::CHAT {
    id: "messages.delete", method: runtime::Method::DELETE, path: "/messages/{id}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} DeleteMessage -> Message);

impl DeleteMessage {
    /// Erases it for good.
    #[inline]
    pub fn permanent(self, permanent: bool) -> Self {
        self.set_body::<bool>("permanent", permanent)
    }
}

runtime::endpoint!(Messages::list_all_reactions: LIST_ALL_REACTIONS of families::CHAT {
    id: "messages.list_all_reactions", method: runtime::Method::GET,
    path: "/messages/{id}/reactions", paging: runtime::Paging::Cursor { size: "limit",
    next: "next" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListAllReactions -> [Reaction]);

impl ListAllReactions {
    /// Reactions per page. At least 1.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Whether `id` means after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only reactions after this one. On the wire: `id`.
    pub fn reaction_id(self, reaction_id: impl Into<ReactionId>) -> Self {
        self.set_query::<ReactionId>("id", reaction_id)
    }
}

runtime::endpoint!(Messages::list_reactions_with: LIST_REACTIONS_WITH of families::CHAT {
    id: "messages.list_reactions_with", method: runtime::Method::GET,
    path: "/messages/{id}/reactions/{reaction}", paging: runtime::Paging::Cursor { size: "limit",
    next: "next" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListReactionsWith -> [Reaction]);

impl ListReactionsWith {
    /// Reactions per page. At least 1.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Whether `id` means after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only reactions after this one. On the wire: `id`.
    pub fn reaction_id(self, reaction_id: impl Into<ReactionId>) -> Self {
        self.set_query::<ReactionId>("id", reaction_id)
    }
}

runtime::endpoint!(Messages::add_reaction: ADD_REACTION of families::CHAT {
    id: "messages.add_reaction", method: runtime::Method::POST,
    path: "/messages/{id}/reactions/{reaction}", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} AddReaction -> Message);

runtime::endpoint!(Messages::remove_reaction: REMOVE_REACTION of families::CHAT {
    id: "messages.remove_reaction", method: runtime::Method::DELETE,
    path: "/messages/{id}/reactions/{reaction}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} RemoveReaction -> Message);

runtime::endpoint!(Messages::send_in_thread: SEND_IN_THREAD of families::CHAT {
    id: "messages.send_in_thread", method: runtime::Method::POST, path: "/messages/{id}/thread",
    rate: Some(&rates::SEND_MESSAGE),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} SendThreadMessage -> Message);

impl SendThreadMessage {
    /// A UID or a GUID.
    pub fn receiver(self, receiver: impl Into<String>) -> Self {
        self.set_body::<String>("receiver", receiver)
    }

    /// What the receiver is. On the wire: `receiverType`.
    pub fn receiver_type(self, receiver_type: impl Into<ReceiverType>) -> Self {
        self.set_body::<ReceiverType>("receiverType", receiver_type)
    }

    /// `message` or `custom`. The server assumes `message` if it is left out.
    pub fn category(self, category: impl Into<MessageCategory>) -> Self {
        self.set_body::<MessageCategory>("category", category)
    }

    /// What it holds. The server assumes `text` if it is left out. On the wire: `type`.
    pub fn kind(self, kind: impl Into<MessageType>) -> Self {
        self.set_body::<MessageType>("type", kind)
    }

    /// Several receivers, in place of one. On the wire: `multipleReceivers`.
    pub fn multiple_receivers(self, multiple_receivers: impl Into<Receivers>) -> Self {
        self.set_body::<Receivers>("multipleReceivers", multiple_receivers)
    }

    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }
}

runtime::endpoint!(Messages::list_in_thread: LIST_IN_THREAD of families::CHAT {
    id: "messages.list_in_thread", method: runtime::Method::GET, path: "/messages/{id}/thread",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListThreadMessages -> [Message]);

impl ListThreadMessages {
    /// Replies per page; `limit` is what the answer goes by. The server assumes `100` if it is left out. On the wire:
    /// `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Which page. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Replies per page. From 1 to 1000. The server assumes `10` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Whether `id` and `sentAt` mean after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only replies after this one. On the wire: `id`.
    pub fn after_id(self, after_id: impl Into<MessageId>) -> Self {
        self.set_query::<MessageId>("id", after_id)
    }

    /// Only replies after this time. In Unix seconds. On the wire: `sentAt`.
    pub fn sent_at(self, sent_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt", sent_at)
    }
}

runtime::endpoint!(Messages::list_with_user: LIST_WITH_USER of families::CHAT {
    id: "messages.list_with_user", method: runtime::Method::GET, path: "/users/{uid}/messages",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListUserMessages -> [Message]);

impl ListUserMessages {
    /// A text in them. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Only messages with attachments. On the wire: `hasAttachments`.
    #[inline]
    pub fn has_attachments(self, has_attachments: bool) -> Self {
        self.set_query::<bool>("hasAttachments", has_attachments)
    }

    /// Only messages with such attachments. On the wire: `attachmentTypes`.
    pub fn attachment_types(
        self,
        attachment_types: impl IntoIterator<Item = impl Into<AttachmentType>>,
    ) -> Self {
        self.set_csv::<AttachmentType>("attachmentTypes", attachment_types)
    }

    /// Only messages that mention somebody. On the wire: `hasMentions`.
    #[inline]
    pub fn has_mentions(self, has_mentions: bool) -> Self {
        self.set_query::<bool>("hasMentions", has_mentions)
    }

    /// Only messages with links. On the wire: `hasLinks`.
    #[inline]
    pub fn has_links(self, has_links: bool) -> Self {
        self.set_query::<bool>("hasLinks", has_links)
    }

    /// Only messages that mention these users. On the wire: `mentionedUids`.
    pub fn mentioned_uids(
        self,
        mentioned_uids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_csv::<Uid>("mentionedUids", mentioned_uids)
    }

    /// Only messages that the acting user has not read.
    #[inline]
    pub fn unread(self, unread: bool) -> Self {
        self.set_query::<bool>("unread", unread)
    }

    /// Only messages that did not reach the receiver yet.
    #[inline]
    pub fn undelivered(self, undelivered: bool) -> Self {
        self.set_query::<bool>("undelivered", undelivered)
    }

    /// Counts the messages of each user or group.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.set_query::<bool>("count", count)
    }

    /// Leaves out replies in threads. On the wire: `hideReplies`.
    #[inline]
    pub fn hide_replies(self, hide_replies: bool) -> Self {
        self.set_query::<bool>("hideReplies", hide_replies)
    }

    /// Leaves out messages that quote another. On the wire: `hideQuotedMessages`.
    #[inline]
    pub fn hide_quoted_messages(self, hide_quoted_messages: bool) -> Self {
        self.set_query::<bool>("hideQuotedMessages", hide_quoted_messages)
    }

    /// Whether `id` means after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only messages after this one.
    pub fn id(self, id: impl Into<MessageId>) -> Self {
        self.set_query::<MessageId>("id", id)
    }

    /// Only messages of this category.
    pub fn category(self, category: impl Into<MessageCategory>) -> Self {
        self.set_query::<MessageCategory>("category", category)
    }

    /// Only messages of these categories.
    pub fn categories(
        self,
        categories: impl IntoIterator<Item = impl Into<MessageCategory>>,
    ) -> Self {
        self.set_csv::<MessageCategory>("categories", categories)
    }

    /// Only messages of this type. On the wire: `type`.
    pub fn kind(self, kind: impl Into<MessageType>) -> Self {
        self.set_query::<MessageType>("type", kind)
    }

    /// Only messages of these types.
    pub fn types(self, types: impl IntoIterator<Item = impl Into<MessageType>>) -> Self {
        self.set_csv::<MessageType>("types", types)
    }

    /// Only messages that mention the acting user. The server assumes `false` if it is left out. On the wire:
    /// `myMentionsOnly`.
    #[inline]
    pub fn my_mentions_only(self, my_mentions_only: bool) -> Self {
        self.set_query::<bool>("myMentionsOnly", my_mentions_only)
    }

    /// Only messages with reactions, of `sender` where that is given. The server assumes `false` if it is left out.
    /// On the wire: `hasReactions`.
    #[inline]
    pub fn has_reactions(self, has_reactions: bool) -> Self {
        self.set_query::<bool>("hasReactions", has_reactions)
    }

    /// Only messages of this user, for an acting user in conversations that both share.
    pub fn sender(self, sender: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("sender", sender)
    }

    /// Tells of mentioned users who has blocked whom. The server assumes `false` if it is left out. On the wire:
    /// `mentionsWithBlockedInfo`.
    #[inline]
    pub fn mentions_with_blocked_info(self, mentions_with_blocked_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithBlockedInfo", mentions_with_blocked_info)
    }

    /// Tells the tags of mentioned users. The server assumes `false` if it is left out. On the wire:
    /// `mentionsWithTagInfo`.
    #[inline]
    pub fn mentions_with_tag_info(self, mentions_with_tag_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithTagInfo", mentions_with_tag_info)
    }

    /// Messages in the answer, when acting as the app. From 1 to 1000. The server assumes `100` if it is left out. On
    /// the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Messages per page, when acting as a user. From 1 to 1000. The server assumes `10` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Only messages at this time or later. In Unix seconds. On the wire: `fromTimestamp`.
    pub fn from_timestamp(self, from_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("fromTimestamp", from_timestamp)
    }

    /// Only messages up to this time. In Unix seconds. On the wire: `toTimestamp`.
    pub fn to_timestamp(self, to_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("toTimestamp", to_timestamp)
    }

    /// Gives the messages' tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only messages with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }
}

runtime::endpoint!(Messages::list_in_group: LIST_IN_GROUP of families::CHAT {
    id: "messages.list_in_group", method: runtime::Method::GET, path: "/groups/{guid}/messages",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} ListGroupMessages -> [Message]);

impl ListGroupMessages {
    /// A text in them. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Only messages with attachments. On the wire: `hasAttachments`.
    #[inline]
    pub fn has_attachments(self, has_attachments: bool) -> Self {
        self.set_query::<bool>("hasAttachments", has_attachments)
    }

    /// Only messages with such attachments. On the wire: `attachmentTypes`.
    pub fn attachment_types(
        self,
        attachment_types: impl IntoIterator<Item = impl Into<AttachmentType>>,
    ) -> Self {
        self.set_csv::<AttachmentType>("attachmentTypes", attachment_types)
    }

    /// Only messages that mention somebody. On the wire: `hasMentions`.
    #[inline]
    pub fn has_mentions(self, has_mentions: bool) -> Self {
        self.set_query::<bool>("hasMentions", has_mentions)
    }

    /// Only messages with links. On the wire: `hasLinks`.
    #[inline]
    pub fn has_links(self, has_links: bool) -> Self {
        self.set_query::<bool>("hasLinks", has_links)
    }

    /// Only messages that mention these users. On the wire: `mentionedUids`.
    pub fn mentioned_uids(
        self,
        mentioned_uids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_csv::<Uid>("mentionedUids", mentioned_uids)
    }

    /// Only messages that the acting user has not read.
    #[inline]
    pub fn unread(self, unread: bool) -> Self {
        self.set_query::<bool>("unread", unread)
    }

    /// Only messages that did not reach the receiver yet.
    #[inline]
    pub fn undelivered(self, undelivered: bool) -> Self {
        self.set_query::<bool>("undelivered", undelivered)
    }

    /// Counts the messages of each user or group.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.set_query::<bool>("count", count)
    }

    /// Leaves out messages of blocked users. On the wire: `hideMessagesFromBlockedUsers`.
    #[inline]
    pub fn hide_messages_from_blocked_users(
        self,
        hide_messages_from_blocked_users: bool,
    ) -> Self {
        self.set_query::<
                bool,
            >("hideMessagesFromBlockedUsers", hide_messages_from_blocked_users)
    }

    /// Leaves out replies in threads. On the wire: `hideReplies`.
    #[inline]
    pub fn hide_replies(self, hide_replies: bool) -> Self {
        self.set_query::<bool>("hideReplies", hide_replies)
    }

    /// Leaves out messages that quote another. On the wire: `hideQuotedMessages`.
    #[inline]
    pub fn hide_quoted_messages(self, hide_quoted_messages: bool) -> Self {
        self.set_query::<bool>("hideQuotedMessages", hide_quoted_messages)
    }

    /// Whether `id` and `sentAt` mean after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only messages after this one.
    pub fn id(self, id: impl Into<MessageId>) -> Self {
        self.set_query::<MessageId>("id", id)
    }

    /// Only messages after this time. In Unix seconds. On the wire: `sentAt`.
    pub fn sent_at(self, sent_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt", sent_at)
    }

    /// Only messages of this category.
    pub fn category(self, category: impl Into<MessageCategory>) -> Self {
        self.set_query::<MessageCategory>("category", category)
    }

    /// Only messages of these categories.
    pub fn categories(
        self,
        categories: impl IntoIterator<Item = impl Into<MessageCategory>>,
    ) -> Self {
        self.set_csv::<MessageCategory>("categories", categories)
    }

    /// Only messages of this type. On the wire: `type`.
    pub fn kind(self, kind: impl Into<MessageType>) -> Self {
        self.set_query::<MessageType>("type", kind)
    }

    /// Only messages of these types.
    pub fn types(self, types: impl IntoIterator<Item = impl Into<MessageType>>) -> Self {
        self.set_csv::<MessageType>("types", types)
    }

    /// Only messages that mention the acting user. The server assumes `false` if it is left out. On the wire:
    /// `myMentionsOnly`.
    #[inline]
    pub fn my_mentions_only(self, my_mentions_only: bool) -> Self {
        self.set_query::<bool>("myMentionsOnly", my_mentions_only)
    }

    /// Only messages with reactions, of `sender` where that is given. The server assumes `false` if it is left out.
    /// On the wire: `hasReactions`.
    #[inline]
    pub fn has_reactions(self, has_reactions: bool) -> Self {
        self.set_query::<bool>("hasReactions", has_reactions)
    }

    /// Only messages of this user, for an acting user in conversations that both share.
    pub fn sender(self, sender: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("sender", sender)
    }

    /// Tells of mentioned users who has blocked whom. The server assumes `false` if it is left out. On the wire:
    /// `mentionsWithBlockedInfo`.
    #[inline]
    pub fn mentions_with_blocked_info(self, mentions_with_blocked_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithBlockedInfo", mentions_with_blocked_info)
    }

    /// Tells the tags of mentioned users. The server assumes `false` if it is left out. On the wire:
    /// `mentionsWithTagInfo`.
    #[inline]
    pub fn mentions_with_tag_info(self, mentions_with_tag_info: bool) -> Self {
        self.set_query::<bool>("mentionsWithTagInfo", mentions_with_tag_info)
    }

    /// Messages per page. From 1 to 1000. The server assumes `10` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// Only messages at this time or later. In Unix seconds. On the wire: `fromTimestamp`.
    pub fn from_timestamp(self, from_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("fromTimestamp", from_timestamp)
    }

    /// Only messages up to this time. In Unix seconds. On the wire: `toTimestamp`.
    pub fn to_timestamp(self, to_timestamp: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("toTimestamp", to_timestamp)
    }

    /// Gives the messages' tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only messages with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }
}

runtime::endpoint!(Messages::send_bot_message: SEND_BOT_MESSAGE of families::CHAT {
    id: "messages.send_bot_message", method: runtime::Method::POST, path: "/bots/{uid}/messages",
    rate: Some(&rates::SEND_MESSAGE),
    docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
} SendBotMessage -> Message);

/// Kinds of attachments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// `audio`
    Audio,
    /// `file`
    File,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(AttachmentType {
    Image = "image", Video = "video", Audio = "audio", File = "file",
});

/// A message to send: text or files, or custom data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewMessage {
    /// `category` is `message`.
    Message(Box<NewChatMessage>),
    /// `category` is `custom`.
    Custom(Box<NewCustomMessage>),
    /// Something that this version does not know, as it was sent.
    Unknown(runtime::Json),
}

runtime::union!(NewMessage by "category" {
    Message(Box<NewChatMessage>) = "message", Custom(Box<NewCustomMessage>) = "custom",
} default "message");

/// A text or files to send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewChatMessage {
    /// A UID or a GUID.
    pub receiver: Option<String>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// What it holds: text, image, video, audio or file. The server assumes `text` if it is left out. On the wire:
    /// `type`.
    pub kind: Option<MessageType>,
    /// What it says.
    pub data: NewMessageData,
    /// An id of your own for it.
    pub muid: Option<Muid>,
    /// Several receivers, in place of one. On the wire: `multipleReceivers`.
    pub multiple_receivers: Option<Receivers>,
    /// The message that it quotes. On the wire: `quotedMessageId`.
    pub quoted_message_id: Option<MessageId>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NewChatMessage {
    new data: into NewMessageData, set receiver: into String, set receiver_type: into ReceiverType,
    set kind: into MessageType, set muid: into Muid, set multiple_receivers: into Receivers,
    set quoted_message_id: into MessageId, set tags: list String,
});

runtime::record!(NewChatMessage {
    receiver = "receiver", receiver_type = "receiverType", kind = "type", data = "data",
    muid = "muid", multiple_receivers = "multipleReceivers", quoted_message_id = "quotedMessageId",
    tags = "tags",
});

/// Custom data to send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCustomMessage {
    /// A UID or a GUID.
    pub receiver: Option<String>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// A type of your own. On the wire: `type`.
    pub kind: String,
    /// What it carries.
    pub data: NewCustomData,
    /// An id of your own for it.
    pub muid: Option<Muid>,
    /// Several receivers, in place of one. On the wire: `multipleReceivers`.
    pub multiple_receivers: Option<Receivers>,
    /// The message that it quotes. On the wire: `quotedMessageId`.
    pub quoted_message_id: Option<MessageId>,
    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub tags: Option<Vec<String>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NewCustomMessage {
    new kind: into String, new data: into NewCustomData, set receiver: into String,
    set receiver_type: into ReceiverType, set muid: into Muid,
    set multiple_receivers: into Receivers, set quoted_message_id: into MessageId,
    set tags: list String,
});

runtime::record!(NewCustomMessage {
    receiver = "receiver", receiver_type = "receiverType", kind = "type", data = "data",
    muid = "muid", multiple_receivers = "multipleReceivers", quoted_message_id = "quotedMessageId",
    tags = "tags",
});

/// What a message says, up to 10 KB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMessageData {
    /// The text, or a caption. Mention somebody with `<@uid:UID>`.
    pub text: Option<String>,
    /// Files at URLs that the server can reach.
    pub attachments: Option<Vec<Attachment>>,
    /// What you keep about it.
    pub metadata: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NewMessageData {
    set text: into String, set attachments: list Attachment, set metadata: is runtime::Object,
});

runtime::record!(NewMessageData {
    text = "text", attachments = "attachments", metadata = "metadata",
});

/// What a custom message carries, up to 10 KB.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCustomData {
    /// Anything. On the wire: `customData`.
    pub custom_data: runtime::Object,
    /// A text to show with it.
    pub text: Option<String>,
    /// What you keep about it.
    pub metadata: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NewCustomData {
    new custom_data: is runtime::Object, set text: into String, set metadata: is runtime::Object,
});

runtime::record!(NewCustomData {
    custom_data = "customData", text = "text", metadata = "metadata",
});

/// What a reply says, up to 10 KB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyData {
    /// The text, or a caption. Mention somebody with `<@uid:UID>`.
    pub text: Option<String>,
    /// Files at URLs that the server can reach.
    pub attachments: Option<Vec<Attachment>>,
    /// What you keep about it.
    pub metadata: Option<runtime::Object>,
    /// Anything, for the category `custom`. On the wire: `customData`.
    pub custom_data: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ReplyData {
    set text: into String, set attachments: list Attachment, set metadata: is runtime::Object,
    set custom_data: is runtime::Object,
});

runtime::record!(ReplyData {
    text = "text", attachments = "attachments", metadata = "metadata", custom_data = "customData",
});

/// Several receivers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Receivers {
    /// Users.
    pub uids: Option<Vec<Uid>>,
    /// Groups.
    pub guids: Option<Vec<Guid>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(Receivers { set uids: list Uid, set guids: list Guid, });
runtime::record!(Receivers { uids = "uids", guids = "guids" });

/// A user's reaction to a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reaction {
    /// The reaction's id.
    pub id: ReactionId,
    /// The message. On the wire: `messageId`.
    pub message_id: Option<MessageId>,
    /// An emoji, or a code such as `:tea`.
    pub reaction: Option<String>,
    /// Who reacted.
    pub uid: Option<Uid>,
    /// When. In Unix seconds. On the wire: `reactedAt`.
    pub reacted_at: Option<runtime::Timestamp>,
    /// Who reacted. On the wire: `reactedBy`.
    pub reacted_by: Option<User>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Reaction {
    id = "id", message_id = "messageId", reaction = "reaction", uid = "uid",
    reacted_at = "reactedAt", reacted_by = "reactedBy",
});

/// What to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageEdit {
    /// The new text.
    pub text: Option<String>,
    /// The new metadata.
    pub metadata: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(MessageEdit { set text: into String, set metadata: is runtime::Object, });
runtime::record!(MessageEdit { text = "text", metadata = "metadata" });
