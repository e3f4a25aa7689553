// @generated from spec/notifications/notification_logs.yaml by `cargo xtask gen`. Do not edit.

//! What became of each notification.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/notifications-logs>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Affix, CallType, ConversationId, MessageCategory, MessageId, MessageType,
    NotificationKind, PushPlatform, PushProviderId, ReactionId, ReceiverType, SessionId,
    Uid,
};

/// Calls about notification logs: [`Client::notification_logs`](crate::Client::notification_logs).
#[derive(Debug, Clone)]
pub struct NotificationLogs<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl NotificationLogs<FullAccess> {
    /// Lists logs. They come in portions: for the next one, ask with the side `append` and the id of the last log.
    ///
    /// `GET /notifications/v1/logs` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/notifications-logs>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_logs().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListNotificationLogs {
        ListNotificationLogs::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(NotificationLogs::list: LIST of families::CHAT {
    id: "notification_logs.list", method: runtime::Method::GET, path: "/notifications/v1/logs",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/notifications-logs"),
} ListNotificationLogs -> Vec<NotificationLog>);

impl ListNotificationLogs {
    /// Only about this message or reply. On the wire: `messageId`.
    pub fn message_id(self, message_id: impl Into<MessageId>) -> Self {
        self.set_query::<MessageId>("messageId", message_id)
    }

    /// Only about this reaction. On the wire: `reactionId`.
    pub fn reaction_id(self, reaction_id: impl Into<ReactionId>) -> Self {
        self.set_query::<ReactionId>("reactionId", reaction_id)
    }

    /// Only about messages sent after this time. In Unix milliseconds. On the wire: `from`.
    pub fn sent_from(self, sent_from: impl Into<runtime::TimestampMs>) -> Self {
        self.set_query::<runtime::TimestampMs>("from", sent_from)
    }

    /// Only about messages sent before this time. In Unix milliseconds. On the wire: `to`.
    pub fn sent_to(self, sent_to: impl Into<runtime::TimestampMs>) -> Self {
        self.set_query::<runtime::TimestampMs>("to", sent_to)
    }

    /// Only about messages of this category, which is `message`. On the wire: `messageCategory`.
    pub fn message_category(self, message_category: impl Into<MessageCategory>) -> Self {
        self.set_query::<MessageCategory>("messageCategory", message_category)
    }

    /// Only about messages of this type. The category says which types there are. On the wire: `messageType`.
    pub fn message_type(self, message_type: impl Into<MessageType>) -> Self {
        self.set_query::<MessageType>("messageType", message_type)
    }

    /// Only what was caused by this.
    pub fn trigger(self, trigger: impl Into<NotificationTrigger>) -> Self {
        self.set_query::<NotificationTrigger>("trigger", trigger)
    }

    /// Only about messages by this user.
    pub fn sender(self, sender: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("sender", sender)
    }

    /// Only about reactions by this user. On the wire: `reactionSender`.
    pub fn reaction_sender(self, reaction_sender: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("reactionSender", reaction_sender)
    }

    /// Only about messages to this user or group: a UID or a GUID.
    pub fn receiver(self, receiver: impl Into<String>) -> Self {
        self.set_query::<String>("receiver", receiver)
    }

    /// What that receiver is. On the wire: `receiverType`.
    pub fn receiver_type(self, receiver_type: impl Into<ReceiverType>) -> Self {
        self.set_query::<ReceiverType>("receiverType", receiver_type)
    }

    /// Only of this user told about a reaction. On the wire: `reactionReceiver`.
    pub fn reaction_receiver(self, reaction_receiver: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("reactionReceiver", reaction_receiver)
    }

    /// Only of this member of a group, where the receiver is a group.
    pub fn member(self, member: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("member", member)
    }

    /// Only through this channel.
    pub fn channel(self, channel: impl Into<NotificationMedium>) -> Self {
        self.set_query::<NotificationMedium>("channel", channel)
    }

    /// Only through this provider.
    pub fn provider(self, provider: impl Into<NotificationProvider>) -> Self {
        self.set_query::<NotificationProvider>("provider", provider)
    }

    /// Only where the provider was called, or was not because of a preference. On the wire: `notificationTriggered`.
    #[inline]
    pub fn notification_triggered(self, notification_triggered: bool) -> Self {
        self.set_query::<bool>("notificationTriggered", notification_triggered)
    }

    /// Only where the provider was not called, for this reason.
    pub fn reason(self, reason: impl Into<NotificationSkipReason>) -> Self {
        self.set_query::<NotificationSkipReason>("reason", reason)
    }

    /// Only where the provider was called, and accepted or refused.
    #[inline]
    pub fn success(self, success: bool) -> Self {
        self.set_query::<bool>("success", success)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// The cursor: the id of a log. On the wire: `logId`.
    pub fn log_id(self, log_id: impl Into<NotificationLogId>) -> Self {
        self.set_query::<NotificationLogId>("logId", log_id)
    }
}

/// A log's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotificationLogId(String);

runtime::newtype!(NotificationLogId);

/// By which channel a user is notified.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationMedium {
    /// `push`
    Push,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationMedium { Push = "push", Email = "email", Sms = "sms" });

/// Through whom a user is notified.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationProvider {
    /// Firebase Cloud Messaging, for push.
    Fcm,
    /// Apple's push service, for push.
    Apns,
    /// SendGrid, for emails.
    Sendgrid,
    /// Twilio, for text messages.
    Twilio,
    /// A server of your own, for any channel.
    Custom,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationProvider {
    Fcm = "fcm", Apns = "apns", Sendgrid = "sendgrid", Twilio = "twilio", Custom = "custom",
});

/// What caused a notification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationTrigger {
    /// A message or a reply.
    AfterMessage,
    /// A message was deleted.
    MessageDeleted,
    /// A message was edited.
    MessageEdited,
    /// A reaction.
    MessageReactionAdded,
    /// A call was initiated.
    Initiated,
    /// A call was rejected.
    Rejected,
    /// The caller gave up.
    Cancelled,
    /// Nobody answered a call.
    Unanswered,
    /// A member joined.
    AfterGroupJoined,
    /// A member left.
    AfterGroupLeft,
    /// Members were added.
    AfterGroupMembersAdded,
    /// Members were kicked.
    AfterGroupMembersKicked,
    /// Members were banned.
    AfterGroupMembersBanned,
    /// Bans were lifted.
    AfterGroupMembersUnbanned,
    /// A member's scope was changed.
    AfterScopeChanged,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationTrigger {
    AfterMessage = "after_message", MessageDeleted = "message_deleted",
    MessageEdited = "message_edited", MessageReactionAdded = "message_reaction_added",
    Initiated = "initiated", Rejected = "rejected", Cancelled = "cancelled",
    Unanswered = "unanswered", AfterGroupJoined = "after_group_joined",
    AfterGroupLeft = "after_group_left", AfterGroupMembersAdded = "after_group_members_added",
    AfterGroupMembersKicked = "after_group_members_kicked",
    AfterGroupMembersBanned = "after_group_members_banned",
    AfterGroupMembersUnbanned = "after_group_members_unbanned",
    AfterScopeChanged = "after_scope_changed",
});

/// Why a provider was not called: a preference, something missing, or a failure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationSkipReason {
    /// `MESSAGES_PREFERENCE`
    MessagesPreference,
    /// `REPLIES_PREFERENCE`
    RepliesPreference,
    /// `QUOTED_REPLIES_PREFERENCE`
    QuotedRepliesPreference,
    /// `MESSAGE_ACTIONS_PREFERENCE`
    MessageActionsPreference,
    /// `REACTIONS_PREFERENCE`
    ReactionsPreference,
    /// `GROUP_ACTIONS_PREFERENCE`
    GroupActionsPreference,
    /// `DND_PREFERENCE`
    DndPreference,
    /// `MUTE_PREFERENCE`
    MutePreference,
    /// `SCHEDULE_PREFERENCE`
    SchedulePreference,
    /// `CALL_PREFERENCE`
    CallPreference,
    /// `QUOTA_PREFERENCE`
    QuotaPreference,
    /// `MISSING_EMAIL`
    MissingEmail,
    /// `MISSING_PHNO`
    MissingPhno,
    /// `INVALID_PUSH_PROVIDER_ID`
    InvalidPushProviderId,
    /// `TIMED_OUT`
    TimedOut,
    /// `NOT_FOUND`
    NotFound,
    /// `TWILIO_CREATE_ERROR`
    TwilioCreateError,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationSkipReason {
    MessagesPreference = "MESSAGES_PREFERENCE", RepliesPreference = "REPLIES_PREFERENCE",
    QuotedRepliesPreference = "QUOTED_REPLIES_PREFERENCE",
    MessageActionsPreference = "MESSAGE_ACTIONS_PREFERENCE",
    ReactionsPreference = "REACTIONS_PREFERENCE",
    GroupActionsPreference = "GROUP_ACTIONS_PREFERENCE", DndPreference = "DND_PREFERENCE",
    MutePreference = "MUTE_PREFERENCE", SchedulePreference = "SCHEDULE_PREFERENCE",
    CallPreference = "CALL_PREFERENCE", QuotaPreference = "QUOTA_PREFERENCE",
    MissingEmail = "MISSING_EMAIL", MissingPhno = "MISSING_PHNO",
    InvalidPushProviderId = "INVALID_PUSH_PROVIDER_ID", TimedOut = "TIMED_OUT",
    NotFound = "NOT_FOUND", TwilioCreateError = "TWILIO_CREATE_ERROR",
});

/// What became of one notification.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationLog {
    /// The log's id. On the wire: `_id`.
    pub id: NotificationLogId,
    /// The part of the service that wrote it.
    pub component: Option<String>,
    /// The channel.
    pub channel: Option<NotificationMedium>,
    /// The provider.
    pub provider: Option<NotificationProvider>,
    /// Which of the app's push providers. On the wire: `providerId`.
    pub provider_id: Option<PushProviderId>,
    /// The device's platform, of a push. On the wire: `tokenType`.
    pub token_type: Option<PushPlatform>,
    /// The device's token, of a push. On the wire: `pushToken`.
    pub push_token: Option<runtime::Secret>,
    /// What caused it.
    pub trigger: Option<NotificationTrigger>,
    /// The message's category. On the wire: `messageCategory`.
    pub message_category: Option<MessageCategory>,
    /// The message's type. On the wire: `messageType`.
    pub message_type: Option<MessageType>,
    /// The message. On the wire: `messageId`.
    pub message_id: Option<MessageId>,
    /// When the message was sent. In Unix milliseconds. On the wire: `messageSentAtMS`.
    pub message_sent_at_ms: Option<runtime::TimestampMs>,
    /// The reaction. On the wire: `reactionId`.
    pub reaction_id: Option<ReactionId>,
    /// Who sent the message.
    pub sender: Option<Uid>,
    /// To whom: a UID or a GUID.
    pub receiver: Option<String>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// The member who is notified, in a group.
    pub member: Option<Uid>,
    /// Who reacted. On the wire: `reactionSender`.
    pub reaction_sender: Option<Uid>,
    /// Who is told about the reaction. On the wire: `reactionReceiver`.
    pub reaction_receiver: Option<Uid>,
    /// What the provider gets.
    pub payload: Option<NotificationPayload>,
    /// The provider was called. On the wire: `notificationTriggered`.
    pub notification_triggered: Option<bool>,
    /// Why it was not.
    pub reason: Option<NotificationSkipReason>,
    /// The provider accepted, where it was called.
    pub success: Option<bool>,
    /// When the work on it began. In Unix milliseconds. On the wire: `processingStartedAtMS`.
    pub processing_started_at_ms: Option<runtime::TimestampMs>,
    /// When it ended. In Unix milliseconds. On the wire: `processingEndedAtMS`.
    pub processing_ended_at_ms: Option<runtime::TimestampMs>,
    /// How long that took, in milliseconds. On the wire: `totalProcessingTimeInMS`.
    pub total_processing_time_in_ms: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(NotificationLog {
    id = "_id", component = "component", channel = "channel", provider = "provider",
    provider_id = "providerId", token_type = "tokenType", push_token = "pushToken",
    trigger = "trigger", message_category = "messageCategory", message_type = "messageType",
    message_id = "messageId", message_sent_at_ms = "messageSentAtMS", reaction_id = "reactionId",
    sender = "sender", receiver = "receiver", receiver_type = "receiverType", member = "member",
    reaction_sender = "reactionSender", reaction_receiver = "reactionReceiver",
    payload = "payload" lenient, notification_triggered = "notificationTriggered",
    reason = "reason", success = "success", processing_started_at_ms = "processingStartedAtMS",
    processing_ended_at_ms = "processingEndedAtMS",
    total_processing_time_in_ms = "totalProcessingTimeInMS",
});

/// What a provider gets. Other providers than Apple's may get other fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationPayload {
    /// For which provider it is written. On the wire: `type`.
    pub kind: Option<NotificationProvider>,
    /// What the app gets.
    pub payload: Option<PushContent>,
    /// What the system shows.
    pub alert: Option<PushAlert>,
    /// The id of the app's bundle.
    pub topic: Option<String>,
    /// How urgent it is.
    pub priority: Option<i64>,
    /// How it is shown, such as `alert`. On the wire: `pushType`.
    pub push_type: Option<String>,
    /// The sound.
    pub sound: Option<String>,
    /// What later pushes replace it by. On the wire: `collapseId`.
    pub collapse_id: Option<String>,
    /// Until when it is worth delivering. In Unix seconds.
    pub expiry: Option<runtime::Timestamp>,
    /// 1 where it wakes the app in the background. On the wire: `contentAvailable`.
    pub content_available: Option<i64>,
    /// 1 where the app may change it before it is shown. On the wire: `mutableContent`.
    pub mutable_content: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(NotificationPayload {
    kind = "type" lenient, payload = "payload" lenient, alert = "alert" lenient,
    topic = "topic" lenient, priority = "priority" lenient, push_type = "pushType" lenient,
    sound = "sound" lenient, collapse_id = "collapseId" lenient, expiry = "expiry" lenient,
    content_available = "contentAvailable" lenient, mutable_content = "mutableContent" lenient,
});

/// What the system shows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushAlert {
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(PushAlert { title = "title", body = "body" });

/// What an app gets with a push.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushContent {
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// What later pushes replace it by.
    pub tag: Option<String>,
    /// What it is about. On the wire: `type`.
    pub kind: Option<NotificationKind>,
    /// Who sent it.
    pub sender: Option<Uid>,
    /// The sender's name. On the wire: `senderName`.
    pub sender_name: Option<String>,
    /// To whom: a UID or a GUID.
    pub receiver: Option<String>,
    /// The receiver's name. On the wire: `receiverName`.
    pub receiver_name: Option<String>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// The conversation. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// The call. On the wire: `sessionId`.
    pub session_id: Option<SessionId>,
    /// What happened to the call. On the wire: `callAction`.
    pub call_action: Option<String>,
    /// Sound alone or with pictures. On the wire: `callType`.
    pub call_type: Option<CallType>,
    /// When the message was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(PushContent {
    title = "title", body = "body", tag = "tag", kind = "type", sender = "sender",
    sender_name = "senderName", receiver = "receiver", receiver_name = "receiverName",
    receiver_type = "receiverType", conversation_id = "conversationId", session_id = "sessionId",
    call_action = "callAction", call_type = "callType", sent_at = "sentAt" lenient,
});
