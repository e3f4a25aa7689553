// @generated from spec/moderation/reviewed_messages.yaml by `cargo xtask gen`. Do not edit.

//! Messages about which a moderator has decided, after they were blocked or flagged.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    AppId, Message, ModerationAction, ModerationRuleId, RevisionId, RuleCondition,
};

/// Calls about reviewed messages: [`Client::reviewed_messages`](crate::Client::reviewed_messages).
#[derive(Debug, Clone)]
pub struct ReviewedMessages<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ReviewedMessages<FullAccess> {
    /// Lists reviewed messages.
    ///
    /// `GET /moderation/reviewed-messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.reviewed_messages().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListReviewedMessages {
        ListReviewedMessages::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(ReviewedMessages::list: LIST of families::CHAT {
    id: "reviewed_messages.list", method: runtime::Method::GET,
    path: "/moderation/reviewed-messages", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListReviewedMessages -> Vec<ReviewedMessage>);

impl ListReviewedMessages {
    /// How many messages to give.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

/// A message about which a moderator has decided, and the rule that caught it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewedMessage {
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
    /// The message, where a rule had blocked it.
    pub message: Option<Message>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ReviewedMessage {
    rule_id = "ruleId", rule_name = "ruleName", revision_id = "revisionId", condition = "condition",
    action = "action", blocked_at = "blockedAt", app_id = "appId", created_at = "createdAt",
    updated_at = "updatedAt", message = "message",
});
