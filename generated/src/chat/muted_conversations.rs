// @generated from spec/notifications/muted_conversations.yaml by `cargo xtask gen`. Do not edit.

//! Conversations about which a user is not notified.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Uid};

/// Calls about muted conversations: [`Client::muted_conversations`](crate::Client::muted_conversations).
#[derive(Debug, Clone)]
pub struct MutedConversations<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl MutedConversations<FullAccess> {
    /// Lists the conversations that a user has muted.
    ///
    /// `GET /notifications/v1/preferences/mute` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.muted_conversations().list("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, uid: impl Into<Uid>) -> ListMutedConversations {
        ListMutedConversations::new::<AppOnly>(&self.0).set_query::<Uid>("uid", uid)
    }

    /// Mutes conversations of a user.
    ///
    /// `PUT /notifications/v1/preferences/mute` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    /// - `conversations`: The conversations.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::muted_conversations::ConversationKind;
    /// use cometchat::chat::muted_conversations::ConversationToMute;
    /// use cometchat::runtime::TimestampMs;
    /// let answer = client
    ///     .muted_conversations()
    ///     .mute(
    ///         "ada",
    ///         [
    ///             ConversationToMute::new("lovers-of-tea", ConversationKind::Group)
    ///                 .until(TimestampMs::from(1_767_268_800_000)),
    ///             ConversationToMute::new("grace", ConversationKind::OneOnOne)
    ///                 .until(TimestampMs::from(1_767_268_800_000)),
    ///         ],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn mute(
        &self,
        uid: impl Into<Uid>,
        conversations: impl IntoIterator<Item = impl Into<ConversationToMute>>,
    ) -> MuteConversations {
        MuteConversations::new::<AppOnly>(&self.0)
            .set_query::<Uid>("uid", uid)
            .set_body_list::<ConversationToMute>("conversations", conversations)
    }

    /// Has a user notified about conversations again.
    ///
    /// `DELETE /notifications/v1/preferences/mute` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    /// - `conversations`: The conversations.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::muted_conversations::ConversationKind;
    /// use cometchat::chat::muted_conversations::ConversationToUnmute;
    /// let answer = client
    ///     .muted_conversations()
    ///     .unmute(
    ///         "ada",
    ///         [ConversationToUnmute::new("lovers-of-tea", ConversationKind::Group)],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn unmute(
        &self,
        uid: impl Into<Uid>,
        conversations: impl IntoIterator<Item = impl Into<ConversationToUnmute>>,
    ) -> UnmuteConversations {
        UnmuteConversations::new::<AppOnly>(&self.0)
            .set_query::<Uid>("uid", uid)
            .set_body_list::<ConversationToUnmute>("conversations", conversations)
    }
}

runtime::endpoint!(MutedConversations::list: LIST of families::CHAT {
    id: "muted_conversations.list", method: runtime::Method::GET,
    path: "/notifications/v1/preferences/mute", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} ListMutedConversations -> MutedConversationList);

runtime::endpoint!(MutedConversations::mute: MUTE of families::CHAT {
    id: "muted_conversations.mute", method: runtime::Method::PUT,
    path: "/notifications/v1/preferences/mute", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} MuteConversations -> Confirmation);

runtime::endpoint!(MutedConversations::unmute: UNMUTE of families::CHAT {
    id: "muted_conversations.unmute", method: runtime::Method::DELETE,
    path: "/notifications/v1/preferences/mute", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} UnmuteConversations -> Confirmation);

/// With whom a conversation is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationKind {
    /// With another user. On the wire: `oneOnOne`.
    OneOnOne,
    /// In a group.
    Group,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ConversationKind { OneOnOne = "oneOnOne", Group = "group" });

/// A conversation to mute.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationToMute {
    /// A UID or a GUID.
    pub id: String,
    /// Which of them it is. On the wire: `type`.
    pub kind: ConversationKind,
    /// When it ends, in the future. In Unix milliseconds.
    pub until: Option<runtime::TimestampMs>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ConversationToMute {
    new id: into String, new kind: into ConversationKind, set until: into runtime::TimestampMs,
});

runtime::record!(ConversationToMute { id = "id", kind = "type", until = "until" });

/// A conversation to notify about again.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationToUnmute {
    /// A UID or a GUID.
    pub id: String,
    /// Which of them it is. On the wire: `type`.
    pub kind: ConversationKind,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ConversationToUnmute {
    new id: into String, new kind: into ConversationKind,
});

runtime::record!(ConversationToUnmute { id = "id", kind = "type" });

/// The conversations that a user has muted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MutedConversationList {
    /// The conversations. On the wire: `mutedConversations`.
    pub muted_conversations: Option<Vec<MutedConversation>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MutedConversationList { muted_conversations = "mutedConversations" });

/// A conversation that a user has muted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MutedConversation {
    /// A UID or a GUID.
    pub id: Option<String>,
    /// Which of them it is. On the wire: `type`.
    pub kind: Option<ConversationKind>,
    /// When it ends. In Unix milliseconds.
    pub until: Option<runtime::TimestampMs>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MutedConversation {
    id = "id" lenient, kind = "type" lenient, until = "until" lenient,
});
