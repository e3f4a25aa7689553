// @generated from spec/moderation/flagged_messages.yaml by `cargo xtask gen`. Do not edit.

//! Messages that users or moderation rules have flagged. Everybody goes on seeing them until a moderator decides.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess, OnBehalfOf, UserOnly};
use crate::envelopes;
use crate::families;
use crate::rates;
use crate::types::{
    AppId, Confirmation, ConversationId, Message, MessageCategory, MessageData,
    MessageId, MessageType, ModerationReasonId, Muid, ReactionCount, ReceiverType,
    RoleId, Uid,
};

/// Calls about flagged messages: [`Client::flagged_messages`](crate::Client::flagged_messages).
#[derive(Debug, Clone)]
pub struct FlaggedMessages<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl FlaggedMessages<FullAccess> {
    /// Lists flagged messages that await a decision.
    ///
    /// `GET /moderation/flagged-messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.flagged_messages().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListFlaggedMessages {
        ListFlaggedMessages::new::<AppOnly>(&self.0)
    }

    /// Decides about a flagged message, which then moves to the reviewed ones.
    ///
    /// `PATCH /moderation/flagged-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    /// - `status`: The decision.
    ///
    /// Errors: `ERR_MESSAGE_ID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::flagged_messages::FlagDecision;
    /// let answer = client
    ///     .flagged_messages()
    ///     .review("101", FlagDecision::Disapproved)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn review(
        &self,
        id: impl Into<MessageId>,
        status: impl Into<FlagDecision>,
    ) -> ReviewFlaggedMessage {
        ReviewFlaggedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body::<FlagDecision>("status", status)
    }

    /// Lets a flagged message stay.
    ///
    /// `PATCH /moderation/flagged-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_MESSAGE_ID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.flagged_messages().approve("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn approve(&self, id: impl Into<MessageId>) -> ReviewFlaggedMessage {
        ReviewFlaggedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body_at::<runtime::Json>(&["status"], "approved")
    }

    /// Hides a flagged message.
    ///
    /// `PATCH /moderation/flagged-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_MESSAGE_ID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.flagged_messages().disapprove("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn disapprove(&self, id: impl Into<MessageId>) -> ReviewFlaggedMessage {
        ReviewFlaggedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body_at::<runtime::Json>(&["status"], "disapproved")
    }
}

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl FlaggedMessages<OnBehalfOf> {
    /// Flags a message for moderators to look at.
    ///
    /// `POST /messages/{id}/flagged` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// - `id`: A message's id, a number.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_MESSAGE_ID_NOT_FOUND`, `ERR_REASON_NOT_FOUND` and
    /// those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").flagged_messages().flag("101").await?;
    /// # Ok(()) }
    /// ```
    pub fn flag(&self, id: impl Into<MessageId>) -> FlagMessage {
        FlagMessage::new::<UserOnly>(&self.0).set_path::<MessageId>("id", id)
    }
}

runtime::endpoint!(FlaggedMessages::flag: FLAG of families::CHAT {
    id: "flagged_messages.flag", method: runtime::Method::POST, path: "/messages/{id}/flagged",
    envelope: envelopes::BARE, rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} FlagMessage -> Confirmation);

impl FlagMessage {
    /// The reason. On the wire: `reasonId`.
    pub fn reason_id(self, reason_id: impl Into<ModerationReasonId>) -> Self {
        self.set_body::<ModerationReasonId>("reasonId", reason_id)
    }

    /// What the user says about it.
    pub fn remark(self, remark: impl Into<String>) -> Self {
        self.set_body::<String>("remark", remark)
    }
}

runtime::endpoint!(FlaggedMessages::list: LIST of families::CHAT {
    id: "flagged_messages.list", method: runtime::Method::GET, path: "/moderation/flagged-messages",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListFlaggedMessages -> Vec<FlaggedMessage>);

impl ListFlaggedMessages {
    /// How many messages to give.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(FlaggedMessages::review: REVIEW of families::CHAT {
    id: "flagged_messages.review", method: runtime::Method::PATCH,
    path: "/moderation/flagged-messages/{id}", envelope: envelopes::BARE,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ReviewFlaggedMessage -> Confirmation);

/// What moderators decide about flagged messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlagDecision {
    /// The message stays.
    Approved,
    /// The message is hidden.
    Disapproved,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(FlagDecision { Approved = "approved", Disapproved = "disapproved" });

/// A flagged message, and who flagged it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlaggedMessage {
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
    pub last_reply: Option<Message>,
    /// The message that it quotes. On the wire: `quotedMessageId`.
    pub quoted_message_id: Option<MessageId>,
    /// The same, in full. On the wire: `quotedMessage`.
    pub quoted_message: Option<Message>,
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
    /// The app. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Who flagged it. On the wire: `flaggedBy`.
    pub flagged_by: Option<Vec<MessageFlag>>,
    /// How often it was flagged. On the wire: `flaggedCount`.
    pub flagged_count: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(FlaggedMessage {
    id = "id", muid = "muid", conversation_id = "conversationId", sender = "sender",
    receiver_type = "receiverType", receiver = "receiver", category = "category", kind = "type",
    data = "data", tags = "tags", parent_id = "parentId", reply_count = "replyCount",
    last_reply = "lastReply" lenient, quoted_message_id = "quotedMessageId",
    quoted_message = "quotedMessage" lenient, reactions = "reactions" lenient,
    receipts = "receipts" lenient, sent_at = "sentAt", delivered_at = "deliveredAt",
    read_at = "readAt", edited_at = "editedAt", edited_by = "editedBy", deleted_at = "deletedAt",
    deleted_by = "deletedBy", pinned_at = "pinnedAt", pinned_by = "pinnedBy", saved_at = "savedAt",
    updated_at = "updatedAt", app_id = "appId", flagged_by = "flaggedBy" lenient,
    flagged_count = "flaggedCount",
});

/// That a user flagged a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFlag {
    /// The user.
    pub uid: Uid,
    /// The user's name.
    pub name: Option<String>,
    /// The URL of the user's picture.
    pub avatar: Option<String>,
    /// The user's role.
    pub role: Option<RoleId>,
    /// The reason. On the wire: `reasonId`.
    pub reason_id: Option<ModerationReasonId>,
    /// The reason's name. On the wire: `reasonName`.
    pub reason_name: Option<String>,
    /// What the reason means.
    pub description: Option<String>,
    /// What the user says about it.
    pub remark: Option<String>,
    /// When. In Unix seconds. On the wire: `flaggedAt`.
    pub flagged_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageFlag {
    uid = "uid", name = "name", avatar = "avatar", role = "role", reason_id = "reasonId",
    reason_name = "reasonName", description = "description", remark = "remark",
    flagged_at = "flaggedAt",
});
