// @generated from spec/moderation/blocked_messages.yaml by `cargo xtask gen`. Do not edit.

//! Messages that moderation rules have blocked. They are kept until a moderator decides.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    AppId, Confirmation, Message, MessageId, ModerationAction, ModerationRuleId,
    RevisionId, RuleCondition,
};

/// Calls about blocked messages: [`Client::blocked_messages`](crate::Client::blocked_messages).
#[derive(Debug, Clone)]
pub struct BlockedMessages<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl BlockedMessages<FullAccess> {
    /// Lists blocked messages, each with the rule and the condition that caught it.
    ///
    /// `GET /moderation/blocked-messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.blocked_messages().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListBlockedMessages {
        ListBlockedMessages::new::<AppOnly>(&self.0)
    }

    /// Decides about a blocked message, which then moves to the reviewed ones.
    ///
    /// `PATCH /moderation/blocked-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
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
    /// use cometchat::chat::blocked_messages::BlockDecision;
    /// let answer = client.blocked_messages().review("103", BlockDecision::Approved).await?;
    /// # Ok(()) }
    /// ```
    pub fn review(
        &self,
        id: impl Into<MessageId>,
        status: impl Into<BlockDecision>,
    ) -> ReviewBlockedMessage {
        ReviewBlockedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body::<BlockDecision>("status", status)
    }

    /// Lets a blocked message through.
    ///
    /// `PATCH /moderation/blocked-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
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
    /// let answer = client.blocked_messages().approve("103").await?;
    /// # Ok(()) }
    /// ```
    pub fn approve(&self, id: impl Into<MessageId>) -> ReviewBlockedMessage {
        ReviewBlockedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body_at::<runtime::Json>(&["status"], "approved")
    }

    /// Has a blocked message stay blocked, as reviewed.
    ///
    /// `PATCH /moderation/blocked-messages/{id}` of the family `chat`; authenticated by `apikey`; scopes
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
    /// let answer = client.blocked_messages().reject("103").await?;
    /// # Ok(()) }
    /// ```
    pub fn reject(&self, id: impl Into<MessageId>) -> ReviewBlockedMessage {
        ReviewBlockedMessage::new::<AppOnly>(&self.0)
            .set_path::<MessageId>("id", id)
            .set_body_at::<runtime::Json>(&["status"], "rejected")
            .set_body_at::<runtime::Json>(&["reviewed"], true)
    }
}

runtime::endpoint!(BlockedMessages::list: LIST of families::CHAT {
    id: "blocked_messages.list", method: runtime::Method::GET, path: "/moderation/blocked-messages",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListBlockedMessages -> Vec<BlockedMessage>);

runtime::endpoint!(BlockedMessages::review: REVIEW of families::CHAT {
    id: "blocked_messages.review", method: runtime::Method::PATCH,
    path: "/moderation/blocked-messages/{id}", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ReviewBlockedMessage -> Confirmation);

impl ReviewBlockedMessage {
    /// Whether the message counts as reviewed.
    #[inline]
    pub fn reviewed(self, reviewed: bool) -> Self {
        self.set_body::<bool>("reviewed", reviewed)
    }
}

/// What moderators decide about blocked messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDecision {
    /// The message goes through.
    Approved,
    /// The message stays blocked.
    Rejected,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(BlockDecision { Approved = "approved", Rejected = "rejected" });

/// A blocked message, and the rule that caught it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockedMessage {
    /// The rule. On the wire: `ruleId`.
    pub rule_id: Option<ModerationRuleId>,
    /// Its name. On the wire: `ruleName`.
    pub rule_name: Option<String>,
    /// Its revision. On the wire: `revisionId`.
    pub revision_id: Option<RevisionId>,
    /// The condition that was met.
    pub condition: Option<RuleCondition>,
    /// What was done.
    pub action: Option<Vec<ModerationAction>>,
    /// When the message was blocked: Unix seconds, with the message's id for decimals. On the wire: `blockedAt`.
    pub blocked_at: Option<String>,
    /// The app. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// When this was recorded. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When that last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The message.
    pub message: Message,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(BlockedMessage {
    rule_id = "ruleId", rule_name = "ruleName", revision_id = "revisionId", condition = "condition",
    action = "action", blocked_at = "blockedAt", app_id = "appId", created_at = "createdAt",
    updated_at = "updatedAt", message = "message",
});
