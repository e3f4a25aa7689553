// @generated from spec by `cargo xtask gen`. Do not edit.

//! What people type for the types of inputs: the fields of structs, the values of enums.

use runtime::cli::{Choice, Field, Record, Shape, Union};

pub(super) static AFFIX: Choice = Choice {
    values: &[("append", "After the cursor."), ("prepend", "Before it.")],
    open: true,
};

pub(super) static ALLOW_OR_DENY: Choice = Choice {
    values: &[
        ("allow", "It may."),
        ("deny", "It may not; trying answers `ERR_PERMISSION_DENIED`."),
    ],
    open: true,
};

pub(super) static ANALYTICS_DIMENSION: Choice = Choice {
    values: &[("campaign", ""), ("template", ""), ("channel", "")],
    open: true,
};

pub(super) static ANALYTICS_EVENT_TYPE: Choice = Choice {
    values: &[
        ("sent", ""),
        ("delivered", ""),
        ("clicked", ""),
        ("interacted", ""),
        ("failed", ""),
    ],
    open: true,
};

pub(super) static ANALYTICS_PERIOD: Choice = Choice {
    values: &[("hourly", ""), ("daily", "")],
    open: true,
};

pub(super) static API_KEY_SCOPE: Choice = Choice {
    values: &[
        ("fullAccess", "Everything."),
        ("authOnly", "Creating users and auth tokens."),
    ],
    open: true,
};

pub(super) static APP_SETTING_VALUES: Record = Record {
    fields: &[
        Field::of("core.conversations.updateOnGroupActions")
            .shown(
                "conversations-update-on-group-actions",
                Shape::Boolean,
                "What happens to members of a group counts as a conversation's last message. The server assumes `true` if it is left out.",
            ),
        Field::of("core.conversations.updateOnReplies")
            .shown(
                "conversations-update-on-replies",
                Shape::Boolean,
                "Replies in threads count as a conversation's last message. They never count as unread. The server assumes `true` if it is left out.",
            ),
        Field::of("core.conversations.updateOnMessageActions")
            .shown(
                "conversations-update-on-message-actions",
                Shape::Boolean,
                "That a message was edited or deleted counts as a conversation's last message. The server assumes `false` if it is left out.",
            ),
        Field::of("core.conversations.updateOnCallActivity")
            .shown(
                "conversations-update-on-call-activity",
                Shape::Boolean,
                "Calls count as a conversation's last message. The server assumes `false` if it is left out.",
            ),
        Field::of("core.conversations.updateOnCustomMessage")
            .shown(
                "conversations-update-on-custom-message",
                Shape::Boolean,
                "Custom messages count as a conversation's last message.",
            ),
        Field::of("core.threads.updateOnMessageActions")
            .shown(
                "threads-update-on-message-actions",
                Shape::Boolean,
                "That a message was edited or deleted counts in its thread. The server assumes `false` if it is left out.",
            ),
        Field::of("core.notifications.push.accessible")
            .shown(
                "push-accessible",
                Shape::Boolean,
                "The app may have push notifications.",
            ),
        Field::of("core.notifications.push.enabled")
            .shown(
                "push-enabled",
                Shape::Boolean,
                "The app sends push notifications. The server assumes `false` if it is left out.",
            ),
        Field::of("core.notifications.push.advanced.enabled")
            .shown(
                "push-advanced-enabled",
                Shape::Boolean,
                "The app has the advanced kind of them.",
            ),
        Field::of("core.notifications.push.advanced.included")
            .shown(
                "push-advanced-included",
                Shape::List(&Shape::Text),
                "What the advanced kind comprises, such as `preferences` and `templates`. Not for changing.",
            ),
    ],
};

pub(super) static ATTACHMENT_TYPE: Choice = Choice {
    values: &[("image", ""), ("video", ""), ("audio", ""), ("file", "")],
    open: true,
};

pub(super) static BITLY_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("bitlyAccessToken")
            .shown("bitly-access-token", Shape::Secret, "The access token.")
            .required(),
        Field::of("groupGUID")
            .shown(
                "group-guid",
                Shape::Text,
                "The group within the organisation at Bitly.",
            )
            .required(),
    ],
};

pub(super) static BLOCK_DECISION: Choice = Choice {
    values: &[
        ("approved", "The message goes through."),
        ("rejected", "The message stays blocked."),
    ],
    open: true,
};

pub(super) static BROADCAST_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("apiVideoKey")
            .shown("api-video-key", Shape::Secret, "The production key.")
            .required(),
        Field::of("recordVideo")
            .shown("record-video", Shape::Boolean, "Whether broadcasts are recorded.")
            .required(),
    ],
};

pub(super) static CALL_MODE: Choice = Choice {
    values: &[("call", ""), ("meet", ""), ("presenter", "")],
    open: true,
};

pub(super) static CALL_NOTIFICATION_RULES: Record = Record {
    fields: &[
        Field::of("initiatedSetting")
            .shown(
                "initiated-setting",
                Shape::Integer,
                "It was initiated. From 1 to 2.",
            ),
        Field::of("initiatedOverride")
            .shown("initiated-override", Shape::Boolean, "Users may decide about that."),
        Field::of("ongoingSetting")
            .shown("ongoing-setting", Shape::Integer, "It is going on. From 1 to 2."),
        Field::of("ongoingOverride")
            .shown("ongoing-override", Shape::Boolean, "Users may decide about that."),
        Field::of("cancelledSetting")
            .shown(
                "cancelled-setting",
                Shape::Integer,
                "The caller gave up. From 1 to 2.",
            ),
        Field::of("cancelledOverride")
            .shown("cancelled-override", Shape::Boolean, "Users may decide about that."),
        Field::of("busySetting")
            .shown(
                "busy-setting",
                Shape::Integer,
                "The called user was busy. From 1 to 2.",
            ),
        Field::of("busyOverride")
            .shown("busy-override", Shape::Boolean, "Users may decide about that."),
        Field::of("rejectedSetting")
            .shown("rejected-setting", Shape::Integer, "It was rejected. From 1 to 2."),
        Field::of("rejectedOverride")
            .shown("rejected-override", Shape::Boolean, "Users may decide about that."),
        Field::of("unansweredSetting")
            .shown(
                "unanswered-setting",
                Shape::Integer,
                "Nobody answered. From 1 to 2.",
            ),
        Field::of("unansweredOverride")
            .shown(
                "unanswered-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("endedSetting")
            .shown("ended-setting", Shape::Integer, "It ended. From 1 to 2."),
        Field::of("endedOverride")
            .shown("ended-override", Shape::Boolean, "Users may decide about that."),
    ],
};

pub(super) static CALL_STATUS: Choice = Choice {
    values: &[
        ("initiated", ""),
        ("ongoing", ""),
        ("ended", ""),
        ("unanswered", ""),
        ("rejected", ""),
        ("canceled", ""),
        ("busy", ""),
    ],
    open: true,
};

pub(super) static CALL_TYPE: Choice = Choice {
    values: &[("audio", ""), ("video", "")],
    open: true,
};

pub(super) static CAMPAIGN_OPTIONS: Record = Record {
    fields: &[
        Field::of("retentionDays")
            .shown(
                "retention-days",
                Shape::Integer,
                "Days that data are kept. At least 1.",
            ),
        Field::of("defaultChannels")
            .shown(
                "default-channels",
                Shape::List(&Shape::Choice(&CHANNEL_TYPE)),
                "The types of channel that new campaigns use.",
            ),
        Field::of("realtimeFanout")
            .shown(
                "realtime-fanout",
                Shape::List(&Shape::Choice(&REALTIME_FANOUT)),
                "How items of the feed are announced at once; by nothing if empty, as it is at first.",
            ),
        Field::of("config")
            .shown(
                "config",
                Shape::Record(&CAMPAIGN_OPTIONS_CONFIG),
                "How the service goes about it.",
            ),
    ],
};

pub(super) static CAMPAIGN_OPTIONS_CONFIG: Record = Record {
    fields: &[
        Field::of("timezone").shown("timezone", Shape::Text, "The time zone."),
        Field::of("deliveryMechanisms")
            .shown(
                "delivery-mechanisms",
                Shape::Record(&DELIVERY_MECHANISMS),
                "How notifications are delivered besides the feed, which is always on.",
            ),
    ],
};

pub(super) static CAMPAIGN_ORDER: Choice = Choice {
    values: &[("updatedAt", ""), ("createdAt", ""), ("name", "")],
    open: true,
};

pub(super) static CAMPAIGN_RECIPIENT_ORDER: Choice = Choice {
    values: &[("updatedAt", ""), ("createdAt", "")],
    open: true,
};

pub(super) static CAMPAIGN_RECIPIENT_STATUS: Choice = Choice {
    values: &[("pending", ""), ("processing", ""), ("completed", ""), ("failed", "")],
    open: true,
};

pub(super) static CAMPAIGN_STATUS: Choice = Choice {
    values: &[
        ("draft", "Not sent yet; can be changed."),
        ("scheduled", "Sent later."),
        ("sending", "Being sent."),
        ("dispatching", "Another word for that."),
        ("completed", "Sent to everybody."),
        ("failed", "Sent to nobody."),
        ("partially_failed", "Sent to some."),
        ("cancelled", "Given up before it was sent."),
    ],
    open: true,
};

pub(super) static CHANNEL_METADATA: Record = Record {
    fields: &[
        Field::of("apiKey")
            .shown("api-key", Shape::Secret, "The key of the service that delivers."),
        Field::of("senderId").shown("sender-id", Shape::Text, "Whom it comes from."),
    ],
};

pub(super) static CHANNEL_TYPE: Choice = Choice {
    values: &[
        ("in_app", "As an item of the feed."),
        ("push", "As a push notification."),
        ("sms", ""),
        ("email", ""),
        ("whatsapp", ""),
        ("custom", ""),
    ],
    open: true,
};

pub(super) static CHATWOOT_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("chatwootAccessToken")
            .shown(
                "chatwoot-access-token",
                Shape::Secret,
                "The token with which the two services exchange messages.",
            )
            .required(),
        Field::of("chatwootAccountId")
            .shown(
                "chatwoot-account-id",
                Shape::Text,
                "The account's id, from the profile settings.",
            )
            .required(),
        Field::of("chatwootInboxId")
            .shown(
                "chatwoot-inbox-id",
                Shape::Text,
                "The inbox's id, from its settings.",
            )
            .required(),
        Field::of("customerSupportUid")
            .shown(
                "customer-support-uid",
                Shape::Id("UID"),
                "The user who stands for the support team.",
            )
            .required(),
        Field::of("webhookURL")
            .shown(
                "webhook-url",
                Shape::Secret,
                "The URL that Chatwoot calls. It holds a token. Only in answers.",
            ),
    ],
};

pub(super) static CONVERSATION_NOTIFICATION_RULES: Record = Record {
    fields: &[
        Field::of("messagesSetting")
            .shown(
                "messages-setting",
                Shape::Integer,
                "1: no message, 2: every message, 3: only messages with mentions. From 1 to 3.",
            ),
        Field::of("messagesOverride")
            .shown("messages-override", Shape::Boolean, "Users may decide about that."),
        Field::of("repliesSetting")
            .shown(
                "replies-setting",
                Shape::Integer,
                "1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3.",
            ),
        Field::of("repliesOverride")
            .shown("replies-override", Shape::Boolean, "Users may decide about that."),
        Field::of("quotedRepliesSetting")
            .shown(
                "quoted-replies-setting",
                Shape::Integer,
                "Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3.",
            ),
        Field::of("quotedRepliesOverride")
            .shown(
                "quoted-replies-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("reactionsSetting")
            .shown(
                "reactions-setting",
                Shape::Integer,
                "1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3.",
            ),
        Field::of("reactionsOverride")
            .shown("reactions-override", Shape::Boolean, "Users may decide about that."),
        Field::of("messageEditedSetting")
            .shown(
                "message-edited-setting",
                Shape::Integer,
                "A message was edited, 1: no, 2: yes. From 1 to 2.",
            ),
        Field::of("messageDeletedSetting")
            .shown(
                "message-deleted-setting",
                Shape::Integer,
                "A message was deleted, 1: no, 2: yes. From 1 to 2.",
            ),
    ],
};

pub(super) static DATA_MASKING_CHANGES: Record = Record {
    fields: &[
        Field::of("dropMessage")
            .shown(
                "drop-message",
                Shape::Boolean,
                "Whether a message with such data is dropped instead.",
            )
            .required(),
        Field::of("defaultRegexData")
            .shown(
                "default-regex-data",
                Shape::List(&Shape::Json),
                "The masks that are built in.",
            )
            .required(),
        Field::of("customregexData")
            .shown("customregex-data", Shape::List(&Shape::Json), "One's own masks.")
            .required(),
        Field::of("deleteCustomRegexData")
            .shown(
                "delete-custom-regex-data",
                Shape::List(&Shape::Text),
                "The ids of one's own masks that go.",
            )
            .preset("[]"),
    ],
};

pub(super) static DELIVERY_MECHANISMS: Record = Record {
    fields: &[
        Field::of("websocketEnabled")
            .shown(
                "websocket-enabled",
                Shape::Boolean,
                "Over the websocket. The server assumes `true` if it is left out.",
            ),
        Field::of("pushEnabled")
            .shown(
                "push-enabled",
                Shape::Boolean,
                "As push notifications. The server assumes `false` if it is left out.",
            ),
    ],
};

pub(super) static DIGEST_RULES: Record = Record {
    fields: &[
        Field::of("notifyForUnreadOnly")
            .shown(
                "notify-for-unread-only",
                Shape::Boolean,
                "Leaves out what was read.",
            ),
        Field::of("intervalInSeconds")
            .shown(
                "interval-in-seconds",
                Shape::Integer,
                "The time from one to the next.",
            ),
        Field::of("maxPerDay").shown("max-per-day", Shape::Integer, "The most a day."),
        Field::of("maxPerDayPerConversation")
            .shown(
                "max-per-day-per-conversation",
                Shape::Integer,
                "The most a day about one conversation.",
            ),
    ],
};

pub(super) static DROP_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("dropMessage")
            .shown("drop-message", Shape::Boolean, "Whether such a message is dropped.")
            .required(),
    ],
};

pub(super) static E2EE_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("virgilAppID")
            .shown(
                "virgil-app-id",
                Shape::Text,
                "The app's id, from Virgil's dashboard.",
            )
            .required(),
        Field::of("virgilAppKeyID")
            .shown("virgil-app-key-id", Shape::Text, "The key's id.")
            .required(),
        Field::of("virgilAppKey")
            .shown("virgil-app-key", Shape::Secret, "The key.")
            .required(),
    ],
};

pub(super) static EMAIL_NOTIFICATION_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("sendGridApiKey")
            .shown("send-grid-api-key", Shape::Secret, "The API key."),
        Field::of("messageDelay")
            .shown(
                "message-delay",
                Shape::Integer,
                "How long a message may stay unread, probably in seconds.",
            )
            .required(),
        Field::of("senderEmail")
            .shown("sender-email", Shape::Text, "The sender's address.")
            .required(),
        Field::of("senderName")
            .shown("sender-name", Shape::Text, "The sender's name.")
            .required(),
        Field::of("sendGridTemplateId")
            .shown("send-grid-template-id", Shape::Text, "The template.")
            .required(),
        Field::of("sendGridUnsubscribeGroupId")
            .shown(
                "send-grid-unsubscribe-group-id",
                Shape::Text,
                "The group from which users can unsubscribe.",
            )
            .required(),
        Field::of("useWebhook")
            .shown("use-webhook", Shape::Boolean, "Whether a webhook is called.")
            .required(),
        Field::of("webhookURL")
            .shown("webhook-url", Shape::Text, "The webhook.")
            .required(),
        Field::of("useWebhookBasicAuth")
            .shown(
                "use-webhook-basic-auth",
                Shape::Boolean,
                "Whether the webhook asks for a password.",
            )
            .required(),
        Field::of("webhookUsername")
            .shown("webhook-username", Shape::Text, "The user name for the webhook.")
            .required(),
        Field::of("webhookPassword")
            .shown("webhook-password", Shape::Secret, "The password for the webhook.")
            .required(),
    ],
};

pub(super) static EMAIL_REPLIES_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("sendEmailReplies")
            .shown(
                "send-email-replies",
                Shape::Boolean,
                "Whether users may answer by email.",
            )
            .required(),
        Field::of("senderEmailForReplies")
            .shown(
                "sender-email-for-replies",
                Shape::Text,
                "The address to which they answer.",
            ),
    ],
};

pub(super) static EMAIL_SUBJECT_TEMPLATE: Record = Record {
    fields: &[
        Field::of("subjectGroup").shown("subject-group", Shape::Text, "In a group."),
        Field::of("subjectOneOnOne")
            .shown("subject-one-on-one", Shape::Text, "Between two users."),
    ],
};

pub(super) static ENGAGEMENT: Record = Record {
    fields: &[
        Field::of("topic")
            .shown(
                "topic",
                Shape::Text,
                "A word for it, such as `clicked` or `dismissed`: letters, digits, `_` and `-`. At most 64 characters.",
            ),
    ],
};

pub(super) static FCM_CREDENTIALS: Record = Record {
    fields: &[
        Field::of("project_id").shown("project-id", Shape::Text, "The project."),
        Field::of("client_email")
            .shown("client-email", Shape::Text, "The address of the account."),
        Field::of("private_key").shown("private-key", Shape::Secret, "The private key."),
        Field::of("private_key_id")
            .shown("private-key-id", Shape::Text, "The id of the key."),
    ],
};

pub(super) static FCM_NOTIFICATION_SWITCH: Record = Record {
    fields: &[
        Field::of("chat").shown("chat", Shape::Boolean, "Those about messages."),
        Field::of("call").shown("call", Shape::Boolean, "Those about calls."),
    ],
};

pub(super) static FCM_NOTIFICATION_SWITCHES: Record = Record {
    fields: &[
        Field::of("ios")
            .shown("ios", Shape::Record(&FCM_NOTIFICATION_SWITCH), "On iOS."),
        Field::of("android")
            .shown("android", Shape::Record(&FCM_NOTIFICATION_SWITCH), "On Android."),
        Field::of("web")
            .shown("web", Shape::Record(&FCM_NOTIFICATION_SWITCH), "In browsers."),
    ],
};

pub(super) static FEED_ORDER: Choice = Choice {
    values: &[("sentAt", ""), ("createdAt", "")],
    open: true,
};

pub(super) static FEED_READ_STATE: Choice = Choice {
    values: &[("read", ""), ("unread", ""), ("all", "")],
    open: true,
};

pub(super) static FLAG_DECISION: Choice = Choice {
    values: &[
        ("approved", "The message stays."),
        ("disapproved", "The message is hidden."),
    ],
    open: true,
};

pub(super) static GIPHY_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("giphyApiKey")
            .shown(
                "giphy-api-key",
                Shape::Secret,
                "The API key, from Giphy's dashboard.",
            )
            .required(),
    ],
};

pub(super) static GROUP_FIELD: Choice = Choice {
    values: &[("icon", ""), ("description", ""), ("metadata", "")],
    open: true,
};

pub(super) static GROUP_MENTION_TEMPLATE: Record = Record {
    fields: &[
        Field::of("titleGroup").shown("title-group", Shape::Text, "The title."),
        Field::of("body").shown("body", Shape::Text, "The text."),
        Field::of("body_fallback")
            .shown(
                "body-fallback",
                Shape::Text,
                "The text where the variables have no value.",
            ),
    ],
};

pub(super) static GROUP_NOTIFICATION_RULES: Record = Record {
    fields: &[
        Field::of("messagesSetting")
            .shown(
                "messages-setting",
                Shape::Integer,
                "1: no message, 2: every message, 3: only messages with mentions. From 1 to 3.",
            ),
        Field::of("messagesOverride")
            .shown("messages-override", Shape::Boolean, "Users may decide about that."),
        Field::of("repliesSetting")
            .shown(
                "replies-setting",
                Shape::Integer,
                "1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3.",
            ),
        Field::of("repliesOverride")
            .shown("replies-override", Shape::Boolean, "Users may decide about that."),
        Field::of("quotedRepliesSetting")
            .shown(
                "quoted-replies-setting",
                Shape::Integer,
                "Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3.",
            ),
        Field::of("quotedRepliesOverride")
            .shown(
                "quoted-replies-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("reactionsSetting")
            .shown(
                "reactions-setting",
                Shape::Integer,
                "1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3.",
            ),
        Field::of("reactionsOverride")
            .shown("reactions-override", Shape::Boolean, "Users may decide about that."),
        Field::of("messageEditedSetting")
            .shown(
                "message-edited-setting",
                Shape::Integer,
                "A message was edited, 1: no, 2: yes. From 1 to 2.",
            ),
        Field::of("messageDeletedSetting")
            .shown(
                "message-deleted-setting",
                Shape::Integer,
                "A message was deleted, 1: no, 2: yes. From 1 to 2.",
            ),
        Field::of("memberLeftSetting")
            .shown("member-left-setting", Shape::Integer, "A member left. From 1 to 2."),
        Field::of("memberLeftOverride")
            .shown(
                "member-left-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberAddedSetting")
            .shown(
                "member-added-setting",
                Shape::Integer,
                "A member was added. From 1 to 2.",
            ),
        Field::of("memberAddedOverride")
            .shown(
                "member-added-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberJoinedSetting")
            .shown(
                "member-joined-setting",
                Shape::Integer,
                "A member joined. From 1 to 2.",
            ),
        Field::of("memberJoinedOverride")
            .shown(
                "member-joined-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberKickedSetting")
            .shown(
                "member-kicked-setting",
                Shape::Integer,
                "A member was kicked. From 1 to 2.",
            ),
        Field::of("memberKickedOverride")
            .shown(
                "member-kicked-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberBannedSetting")
            .shown(
                "member-banned-setting",
                Shape::Integer,
                "A member was banned. From 1 to 2.",
            ),
        Field::of("memberBannedOverride")
            .shown(
                "member-banned-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberUnbannedSetting")
            .shown(
                "member-unbanned-setting",
                Shape::Integer,
                "A ban was lifted. From 1 to 2.",
            ),
        Field::of("memberUnbannedOverride")
            .shown(
                "member-unbanned-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("memberScopeChangedSetting")
            .shown(
                "member-scope-changed-setting",
                Shape::Integer,
                "A member's scope was changed. From 1 to 2.",
            ),
        Field::of("memberScopeChangedOverride")
            .shown(
                "member-scope-changed-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
    ],
};

pub(super) static GROUP_ORDER: Choice = Choice {
    values: &[("name", ""), ("guid", ""), ("createdAt", "")],
    open: true,
};

pub(super) static GROUP_PREFERENCES: Record = Record {
    fields: &[
        Field::of("groupMessages")
            .shown(
                "group-messages",
                Shape::Integer,
                "1: no message, 2: every message, 3: only messages with mentions. From 1 to 3.",
            ),
        Field::of("groupReplies")
            .shown(
                "group-replies",
                Shape::Integer,
                "1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3.",
            ),
        Field::of("groupQuotedReplies")
            .shown(
                "group-quoted-replies",
                Shape::Integer,
                "Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3.",
            ),
        Field::of("groupReactions")
            .shown(
                "group-reactions",
                Shape::Integer,
                "1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3.",
            ),
        Field::of("groupMemberLeft")
            .shown("group-member-left", Shape::Integer, "A member left. From 1 to 2."),
        Field::of("groupMemberAdded")
            .shown(
                "group-member-added",
                Shape::Integer,
                "A member was added. From 1 to 2.",
            ),
        Field::of("groupMemberJoined")
            .shown(
                "group-member-joined",
                Shape::Integer,
                "A member joined. From 1 to 2.",
            ),
        Field::of("groupMemberKicked")
            .shown(
                "group-member-kicked",
                Shape::Integer,
                "A member was kicked. From 1 to 2.",
            ),
        Field::of("groupMemberBanned")
            .shown(
                "group-member-banned",
                Shape::Integer,
                "A member was banned. From 1 to 2.",
            ),
        Field::of("groupMemberUnbanned")
            .shown(
                "group-member-unbanned",
                Shape::Integer,
                "A ban was lifted. From 1 to 2.",
            ),
        Field::of("groupMemberScopeChanged")
            .shown(
                "group-member-scope-changed",
                Shape::Integer,
                "A member's scope was changed. From 1 to 2.",
            ),
    ],
};

pub(super) static GROUP_SEARCH_FIELD: Choice = Choice {
    values: &[("name", ""), ("guid", "")],
    open: true,
};

pub(super) static GROUP_TYPE: Choice = Choice {
    values: &[
        ("public", "Anybody."),
        ("private", "Whoever is added."),
        ("password", "Whoever knows the password."),
        ("protected", "Another word for `password` in the prose about filters."),
    ],
    open: true,
};

pub(super) static HUMAN_MODERATION_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("allMessages")
            .shown("all-messages", Shape::Boolean, "Every message.")
            .preset("false"),
        Field::of("allUserMessages")
            .shown("all-user-messages", Shape::Boolean, "Every message to a user.")
            .preset("false"),
        Field::of("allGroupMessages")
            .shown("all-group-messages", Shape::Boolean, "Every message to a group.")
            .preset("false"),
        Field::of("senders")
            .shown("senders", Shape::List(&Shape::Id("UID")), "Messages of these users.")
            .preset("[]"),
        Field::of("receiverUsers")
            .shown(
                "receiver-users",
                Shape::List(&Shape::Id("UID")),
                "Messages to these users.",
            )
            .preset("[]"),
        Field::of("receiverGroups")
            .shown(
                "receiver-groups",
                Shape::List(&Shape::Id("GUID")),
                "Messages to these groups.",
            )
            .preset("[]"),
    ],
};

pub(super) static INTERCOM_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("intercomAccessToken")
            .shown(
                "intercom-access-token",
                Shape::Secret,
                "The token with which the two services exchange messages.",
            )
            .required(),
        Field::of("customerSupportUid")
            .shown(
                "customer-support-uid",
                Shape::Id("UID"),
                "The user who stands for the support team.",
            )
            .required(),
        Field::of("webhookURL")
            .shown(
                "webhook-url",
                Shape::Secret,
                "The URL that Intercom calls. It holds a token. Only in answers.",
            ),
    ],
};

pub(super) static KEYWORD_CATEGORY: Choice = Choice {
    values: &[
        ("word", "Words."),
        (
            "pattern",
            "Regular expressions, none of which may repeat something without bounds.",
        ),
        ("sentence-similarity", "Sentences; others that mean the same count too."),
    ],
    open: true,
};

pub(super) static MEMBER_SCOPE: Choice = Choice {
    values: &[
        ("admin", "Everything. The creator is one."),
        (
            "moderator",
            "Changes the group, and the scope of participants; kicks and bans participants.",
        ),
        ("participant", "Takes part."),
    ],
    open: true,
};

pub(super) static MESSAGE_CATEGORY: Choice = Choice {
    values: &[
        ("message", ""),
        ("custom", ""),
        ("action", ""),
        ("call", ""),
        ("interactive", ""),
        ("agentic", ""),
        ("card", ""),
    ],
    open: true,
};

pub(super) static MESSAGE_EDIT: Record = Record {
    fields: &[
        Field::of("text").shown("text", Shape::Text, "The new text."),
        Field::of("metadata").shown("metadata", Shape::Json, "The new metadata."),
    ],
};

pub(super) static MESSAGE_SHORTCUTS_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("shortcuts")
            .shown(
                "shortcuts",
                Shape::Json,
                "The text for each shortcut, such as `!ty`.",
            )
            .required(),
    ],
};

pub(super) static MESSAGE_TYPE: Choice = Choice {
    values: &[
        ("text", ""),
        ("image", ""),
        ("video", ""),
        ("audio", ""),
        ("file", ""),
        ("groupMember", ""),
        ("message", ""),
        ("form", ""),
        ("card", ""),
        ("scheduler", ""),
        ("customInteractive", ""),
        ("assistant", ""),
        ("tool-result", ""),
        ("tool-arguments", ""),
    ],
    open: true,
};

pub(super) static MODERATION_ACTION: Choice = Choice {
    values: &[
        ("blockMessage", "It is not delivered."),
        ("dropMessage", "The same in rules that come with the app."),
        ("flagMessage", "It is delivered, and flagged for a moderator."),
        ("kick", "The sender has to leave the group."),
        ("ban", "The sender is banned from the group."),
        ("block", "The sender is blocked."),
        ("deactivate", "The sender is deactivated."),
    ],
    open: true,
};

pub(super) static MUTE_PREFERENCES: Record = Record {
    fields: &[
        Field::of("dnd")
            .shown("dnd", Shape::Integer, "Do not disturb, 1: off, 2: on. From 1 to 2."),
        Field::of("schedule")
            .shown("schedule", Shape::Record(&NOTIFICATION_WEEK), "The user's week."),
    ],
};

pub(super) static MUTE_RULES: Record = Record {
    fields: &[
        Field::of("dndPreferenceSetting")
            .shown(
                "dnd-preference-setting",
                Shape::Integer,
                "Do not disturb, 1: off, 2: on. From 1 to 2.",
            ),
        Field::of("dndPreferenceOverride")
            .shown(
                "dnd-preference-override",
                Shape::Boolean,
                "Users may decide about that.",
            ),
        Field::of("schedulePreferenceSetting")
            .shown(
                "schedule-preference-setting",
                Shape::Record(&NOTIFICATION_WEEK),
                "The week.",
            ),
        Field::of("schedulePreferenceOverride")
            .shown(
                "schedule-preference-override",
                Shape::Boolean,
                "Users may have a week of their own.",
            ),
        Field::of("mutedGroupsOverride")
            .shown("muted-groups-override", Shape::Boolean, "Users may mute groups."),
        Field::of("mutedOneOnOnesOverride")
            .shown(
                "muted-one-on-ones-override",
                Shape::Boolean,
                "Users may mute other users.",
            ),
    ],
};

pub(super) static NEW_CHAT_MESSAGE: Record = Record {
    fields: &[
        Field::of("receiver").shown("receiver", Shape::Text, "A UID or a GUID."),
        Field::of("receiverType")
            .shown(
                "receiver-type",
                Shape::Choice(&RECEIVER_TYPE),
                "What the receiver is.",
            ),
        Field::of("type")
            .shown(
                "type",
                Shape::Choice(&MESSAGE_TYPE),
                "What it holds: text, image, video, audio or file. The server assumes `text` if it is left out.",
            ),
        Field::of("data")
            .shown("data", Shape::Record(&NEW_MESSAGE_DATA), "What it says.")
            .required(),
        Field::of("muid").shown("muid", Shape::Id("MUID"), "An id of your own for it."),
        Field::of("multipleReceivers")
            .shown(
                "multiple-receivers",
                Shape::Record(&RECEIVERS),
                "Several receivers, in place of one.",
            ),
        Field::of("quotedMessageId")
            .shown(
                "quoted-message-id",
                Shape::Id("MESSAGE_ID"),
                "The message that it quotes.",
            ),
        Field::of("tags")
            .shown(
                "tags",
                Shape::List(&Shape::Text),
                "Tags to find it by, each up to 100 characters. At most 25 elements.",
            ),
    ],
};

pub(super) static NEW_CUSTOM_DATA: Record = Record {
    fields: &[
        Field::of("customData")
            .shown("custom-data", Shape::Json, "Anything.")
            .required(),
        Field::of("text").shown("text", Shape::Text, "A text to show with it."),
        Field::of("metadata").shown("metadata", Shape::Json, "What you keep about it."),
    ],
};

pub(super) static NEW_CUSTOM_MESSAGE: Record = Record {
    fields: &[
        Field::of("receiver").shown("receiver", Shape::Text, "A UID or a GUID."),
        Field::of("receiverType")
            .shown(
                "receiver-type",
                Shape::Choice(&RECEIVER_TYPE),
                "What the receiver is.",
            ),
        Field::of("type").shown("type", Shape::Text, "A type of your own.").required(),
        Field::of("data")
            .shown("data", Shape::Record(&NEW_CUSTOM_DATA), "What it carries.")
            .required(),
        Field::of("muid").shown("muid", Shape::Id("MUID"), "An id of your own for it."),
        Field::of("multipleReceivers")
            .shown(
                "multiple-receivers",
                Shape::Record(&RECEIVERS),
                "Several receivers, in place of one.",
            ),
        Field::of("quotedMessageId")
            .shown(
                "quoted-message-id",
                Shape::Id("MESSAGE_ID"),
                "The message that it quotes.",
            ),
        Field::of("tags")
            .shown(
                "tags",
                Shape::List(&Shape::Text),
                "Tags to find it by, each up to 100 characters. At most 25 elements.",
            ),
    ],
};

pub(super) static NEW_MEMBERS: Record = Record {
    fields: &[
        Field::of("admins")
            .shown(
                "admins",
                Shape::List(&Shape::Id("UID")),
                "To be admins. At most 25 elements.",
            ),
        Field::of("moderators")
            .shown(
                "moderators",
                Shape::List(&Shape::Id("UID")),
                "To be moderators. At most 25 elements.",
            ),
        Field::of("participants")
            .shown(
                "participants",
                Shape::List(&Shape::Id("UID")),
                "To be participants. At most 25 elements.",
            ),
        Field::of("usersToBan")
            .shown(
                "users-to-ban",
                Shape::List(&Shape::Id("UID")),
                "To be banned. At most 25 elements.",
            ),
    ],
};

pub(super) static NEW_MESSAGE: Union = Union {
    by: "category",
    flag: "category",
    content: None,
    default: Some("message"),
    variants: &[("message", &NEW_CHAT_MESSAGE), ("custom", &NEW_CUSTOM_MESSAGE)],
};

pub(super) static NEW_MESSAGE_DATA: Record = Record {
    fields: &[
        Field::of("text")
            .shown(
                "text",
                Shape::Text,
                "The text, or a caption. Mention somebody with `<@uid:UID>`.",
            ),
        Field::of("attachments")
            .shown(
                "attachments",
                Shape::List(&Shape::Json),
                "Files at URLs that the server can reach.",
            ),
        Field::of("metadata").shown("metadata", Shape::Json, "What you keep about it."),
    ],
};

pub(super) static NOTIFICATION_CHANNEL_ORDER: Choice = Choice {
    values: &[("channelType", ""), ("createdAt", ""), ("updatedAt", "")],
    open: true,
};

pub(super) static NOTIFICATION_DAY: Record = Record {
    fields: &[
        Field::of("from").shown("from", Shape::Integer, "Since when. From 0 to 2359."),
        Field::of("to").shown("to", Shape::Integer, "Until when. From 0 to 2359."),
        Field::of("dnd").shown("dnd", Shape::Boolean, "Do not disturb on this day."),
    ],
};

pub(super) static NOTIFICATION_IN_PAYLOAD: Record = Record {
    fields: &[
        Field::of("web")
            .shown(
                "web",
                Shape::Boolean,
                "For the web. The server assumes `true` if it is left out.",
            ),
        Field::of("android")
            .shown(
                "android",
                Shape::Boolean,
                "For Android. The server assumes `true` if it is left out.",
            ),
        Field::of("ionic_cordova")
            .shown(
                "ionic-cordova",
                Shape::Boolean,
                "For Ionic and Cordova. The server assumes `true` if it is left out.",
            ),
        Field::of("react_native")
            .shown(
                "react-native",
                Shape::Boolean,
                "For React Native. The server assumes `false` if it is left out.",
            ),
        Field::of("ios")
            .shown(
                "ios",
                Shape::Boolean,
                "For iOS. The server assumes `true` if it is left out.",
            ),
        Field::of("flutter")
            .shown(
                "flutter",
                Shape::Boolean,
                "For Flutter. The server assumes `true` if it is left out.",
            ),
    ],
};

pub(super) static NOTIFICATION_MEDIUM: Choice = Choice {
    values: &[("push", ""), ("email", ""), ("sms", "")],
    open: true,
};

pub(super) static NOTIFICATION_PROVIDER: Choice = Choice {
    values: &[
        ("fcm", "Firebase Cloud Messaging, for push."),
        ("apns", "Apple's push service, for push."),
        ("sendgrid", "SendGrid, for emails."),
        ("twilio", "Twilio, for text messages."),
        ("custom", "A server of your own, for any channel."),
    ],
    open: true,
};

pub(super) static NOTIFICATION_RULES: Record = Record {
    fields: &[
        Field::of("push")
            .shown(
                "push",
                Shape::Record(&PUSH_PAYLOAD_RULES),
                "What push notifications carry.",
            ),
        Field::of("call")
            .shown("call", Shape::Record(&CALL_NOTIFICATION_RULES), "Of calls."),
        Field::of("bypassPreferencesForMentions")
            .shown(
                "bypass-preferences-for-mentions",
                Shape::Boolean,
                "Whoever is mentioned is told whatever the preferences say.",
            ),
        Field::of("group")
            .shown(
                "group",
                Shape::Record(&GROUP_NOTIFICATION_RULES),
                "Of what happens in groups.",
            ),
        Field::of("oneOnOne")
            .shown(
                "one-on-one",
                Shape::Record(&CONVERSATION_NOTIFICATION_RULES),
                "Of what happens between two users.",
            ),
        Field::of("mute")
            .shown("mute", Shape::Record(&MUTE_RULES), "When there is quiet."),
        Field::of("email")
            .shown("email", Shape::Record(&DIGEST_RULES), "How often there are emails."),
        Field::of("sms")
            .shown(
                "sms",
                Shape::Record(&DIGEST_RULES),
                "How often there are text messages.",
            ),
    ],
};

pub(super) static NOTIFICATION_SKIP_REASON: Choice = Choice {
    values: &[
        ("MESSAGES_PREFERENCE", ""),
        ("REPLIES_PREFERENCE", ""),
        ("QUOTED_REPLIES_PREFERENCE", ""),
        ("MESSAGE_ACTIONS_PREFERENCE", ""),
        ("REACTIONS_PREFERENCE", ""),
        ("GROUP_ACTIONS_PREFERENCE", ""),
        ("DND_PREFERENCE", ""),
        ("MUTE_PREFERENCE", ""),
        ("SCHEDULE_PREFERENCE", ""),
        ("CALL_PREFERENCE", ""),
        ("QUOTA_PREFERENCE", ""),
        ("MISSING_EMAIL", ""),
        ("MISSING_PHNO", ""),
        ("INVALID_PUSH_PROVIDER_ID", ""),
        ("TIMED_OUT", ""),
        ("NOT_FOUND", ""),
        ("TWILIO_CREATE_ERROR", ""),
    ],
    open: true,
};

pub(super) static NOTIFICATION_SOUNDS: Record = Record {
    fields: &[
        Field::of("chat").shown("chat", Shape::Text, "The sound of a message."),
        Field::of("call").shown("call", Shape::Text, "The sound of a call."),
    ],
};

pub(super) static NOTIFICATION_TEMPLATES: Record = Record {
    fields: &[
        Field::of("usePrivacyTemplate")
            .shown(
                "use-privacy-template",
                Shape::Integer,
                "1: default ones, 2: privacy ones, 3: default ones unless the user wants privacy. From 1 to 3.",
            ),
        Field::of("textMessageTemplateDefault")
            .shown(
                "text-message-template-default",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of texts.",
            ),
        Field::of("textMessageTemplatePrivacy")
            .shown(
                "text-message-template-privacy",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of texts, for privacy.",
            ),
        Field::of("mediaMessageTemplateDefault")
            .shown(
                "media-message-template-default",
                Shape::Record(&PUSH_MEDIA_TEMPLATE),
                "Of files.",
            ),
        Field::of("mediaMessageTemplatePrivacy")
            .shown(
                "media-message-template-privacy",
                Shape::Record(&PUSH_MEDIA_TEMPLATE),
                "Of files, for privacy.",
            ),
        Field::of("pollMessageTemplateDefault")
            .shown(
                "poll-message-template-default",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of polls: custom messages of the type `extension_poll`.",
            ),
        Field::of("pollMessageTemplatePrivacy")
            .shown(
                "poll-message-template-privacy",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of polls, for privacy.",
            ),
        Field::of("reminderMessageTemplateDefault")
            .shown(
                "reminder-message-template-default",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of reminders: custom messages of the type `extension_reminders`.",
            ),
        Field::of("reminderMessageTemplatePrivacy")
            .shown(
                "reminder-message-template-privacy",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of reminders, for privacy.",
            ),
        Field::of("customMessageTemplateDefault")
            .shown(
                "custom-message-template-default",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of other custom messages.",
            ),
        Field::of("customMessageTemplatePrivacy")
            .shown(
                "custom-message-template-privacy",
                Shape::Record(&PUSH_TEXT_TEMPLATE),
                "Of other custom messages, for privacy.",
            ),
        Field::of("userMentionTemplateDefault")
            .shown(
                "user-mention-template-default",
                Shape::Record(&USER_MENTION_TEMPLATE),
                "Of mentions of the user.",
            ),
        Field::of("userMentionTemplatePrivacy")
            .shown(
                "user-mention-template-privacy",
                Shape::Record(&USER_MENTION_TEMPLATE),
                "Of mentions of the user, for privacy.",
            ),
        Field::of("groupMentionTemplateDefault")
            .shown(
                "group-mention-template-default",
                Shape::Record(&GROUP_MENTION_TEMPLATE),
                "Of mentions of everybody.",
            ),
        Field::of("groupMentionTemplatePrivacy")
            .shown(
                "group-mention-template-privacy",
                Shape::Record(&GROUP_MENTION_TEMPLATE),
                "Of mentions of everybody, for privacy.",
            ),
        Field::of("emailSubjectTemplateDefault")
            .shown(
                "email-subject-template-default",
                Shape::Record(&EMAIL_SUBJECT_TEMPLATE),
                "Of emails.",
            ),
        Field::of("emailSubjectTemplatePrivacy")
            .shown(
                "email-subject-template-privacy",
                Shape::Record(&EMAIL_SUBJECT_TEMPLATE),
                "Of emails, for privacy.",
            ),
        Field::of("smsContentTemplateDefault")
            .shown(
                "sms-content-template-default",
                Shape::Record(&SMS_CONTENT_TEMPLATE),
                "Of text messages.",
            ),
        Field::of("smsContentTemplatePrivacy")
            .shown(
                "sms-content-template-privacy",
                Shape::Record(&SMS_CONTENT_TEMPLATE),
                "Of text messages, for privacy.",
            ),
    ],
};

pub(super) static NOTIFICATION_TRIGGER: Choice = Choice {
    values: &[
        ("after_message", "A message or a reply."),
        ("message_deleted", "A message was deleted."),
        ("message_edited", "A message was edited."),
        ("message_reaction_added", "A reaction."),
        ("initiated", "A call was initiated."),
        ("rejected", "A call was rejected."),
        ("cancelled", "The caller gave up."),
        ("unanswered", "Nobody answered a call."),
        ("after_group_joined", "A member joined."),
        ("after_group_left", "A member left."),
        ("after_group_members_added", "Members were added."),
        ("after_group_members_kicked", "Members were kicked."),
        ("after_group_members_banned", "Members were banned."),
        ("after_group_members_unbanned", "Bans were lifted."),
        ("after_scope_changed", "A member's scope was changed."),
    ],
    open: true,
};

pub(super) static NOTIFICATION_WEEK: Record = Record {
    fields: &[
        Field::of("monday")
            .shown("monday", Shape::Record(&NOTIFICATION_DAY), "On Mondays."),
        Field::of("tuesday")
            .shown("tuesday", Shape::Record(&NOTIFICATION_DAY), "On Tuesdays."),
        Field::of("wednesday")
            .shown("wednesday", Shape::Record(&NOTIFICATION_DAY), "On Wednesdays."),
        Field::of("thursday")
            .shown("thursday", Shape::Record(&NOTIFICATION_DAY), "On Thursdays."),
        Field::of("friday")
            .shown("friday", Shape::Record(&NOTIFICATION_DAY), "On Fridays."),
        Field::of("saturday")
            .shown("saturday", Shape::Record(&NOTIFICATION_DAY), "On Saturdays."),
        Field::of("sunday")
            .shown("sunday", Shape::Record(&NOTIFICATION_DAY), "On Sundays."),
    ],
};

pub(super) static ONE_ON_ONE_PREFERENCES: Record = Record {
    fields: &[
        Field::of("oneOnOneMessages")
            .shown(
                "one-on-one-messages",
                Shape::Integer,
                "1: no message, 2: every message, 3: only messages with mentions. From 1 to 3.",
            ),
        Field::of("oneOnOneReplies")
            .shown(
                "one-on-one-replies",
                Shape::Integer,
                "1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3.",
            ),
        Field::of("oneOnOneQuotedReplies")
            .shown(
                "one-on-one-quoted-replies",
                Shape::Integer,
                "Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3.",
            ),
        Field::of("oneOnOneReactions")
            .shown(
                "one-on-one-reactions",
                Shape::Integer,
                "1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3.",
            ),
    ],
};

pub(super) static PAYLOAD_OPTIONS: Record = Record {
    fields: &[
        Field::of("skipSenderMetadata")
            .shown(
                "skip-sender-metadata",
                Shape::Boolean,
                "Leaves out what is known of the sender. The server assumes `false` if it is left out.",
            ),
        Field::of("skipReceiverMetadata")
            .shown(
                "skip-receiver-metadata",
                Shape::Boolean,
                "Leaves out what is known of the receiver. The server assumes `false` if it is left out.",
            ),
        Field::of("skipMessageMetadata")
            .shown(
                "skip-message-metadata",
                Shape::Boolean,
                "Leaves out the metadata of the message. The server assumes `false` if it is left out.",
            ),
        Field::of("trimMessageText")
            .shown(
                "trim-message-text",
                Shape::Boolean,
                "Shortens the text. The server assumes `true` if it is left out.",
            ),
    ],
};

pub(super) static PERMISSION_MODE: Choice = Choice {
    values: &[("all", "Everybody."), ("friends", "Friends only.")],
    open: true,
};

pub(super) static PLATFORM: Choice = Choice {
    values: &[("ios", ""), ("android", ""), ("web", "")],
    open: true,
};

pub(super) static PROFANITY_FILTER_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("dropMessage")
            .shown("drop-message", Shape::Boolean, "Whether such a message is dropped.")
            .required(),
        Field::of("badwords")
            .shown("badwords", Shape::List(&Shape::Text), "The words.")
            .required(),
    ],
};

pub(super) static PUSH_MEDIA_TEMPLATE: Record = Record {
    fields: &[
        Field::of("titleOneOnOne")
            .shown("title-one-on-one", Shape::Text, "The title between two users."),
        Field::of("titleGroup")
            .shown("title-group", Shape::Text, "The title in a group."),
        Field::of("body_image")
            .shown("body-image", Shape::Text, "The text of an image."),
        Field::of("body_audio").shown("body-audio", Shape::Text, "The text of a sound."),
        Field::of("body_video").shown("body-video", Shape::Text, "The text of a video."),
        Field::of("body_file")
            .shown("body-file", Shape::Text, "The text of another file."),
    ],
};

pub(super) static PUSH_NOTIFICATION_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("version")
            .shown(
                "version",
                Shape::Integer,
                "2 by token, which is recommended; 1 by topic, the older way; 0 by both.",
            )
            .required(),
        Field::of("pushProvider")
            .shown("push-provider", Shape::Integer, "1 FCM, 2 APNs, 0 both.")
            .required(),
        Field::of("fcmCredentials")
            .shown(
                "fcm-credentials",
                Shape::Record(&FCM_CREDENTIALS),
                "What the JSON file of the service account says.",
            ),
        Field::of("fcmServerKey")
            .shown(
                "fcm-server-key",
                Shape::Secret,
                "The older key for FCM. Only in answers.",
            ),
        Field::of("notificationInPayload")
            .shown(
                "notification-in-payload",
                Shape::Record(&NOTIFICATION_IN_PAYLOAD),
                "For which platforms the payload has the key `notification`.",
            ),
        Field::of("useP8")
            .shown(
                "use-p8",
                Shape::Boolean,
                "Whether APNs is reached by a `.p8` file, which does not expire, and not by a `.p12` file. The server assumes `true` if it is left out.",
            ),
        Field::of("keyId").shown("key-id", Shape::Text, "The id of the key for APNs."),
        Field::of("teamId").shown("team-id", Shape::Text, "The team at Apple."),
        Field::of("bundleId")
            .shown("bundle-id", Shape::Text, "The bundle of the iOS app."),
        Field::of("sendApnsProduction")
            .shown(
                "send-apns-production",
                Shape::Boolean,
                "Whether the iOS app is in the App Store. The server assumes `true` if it is left out.",
            ),
        Field::of("sendNewMessageNotification")
            .shown(
                "send-new-message-notification",
                Shape::Boolean,
                "Tells users of a new message. The server assumes `true` if it is left out.",
            ),
        Field::of("sendEditMessageNotification")
            .shown(
                "send-edit-message-notification",
                Shape::Boolean,
                "Tells users of an edited message. The server assumes `false` if it is left out.",
            ),
        Field::of("sendDeleteMessageNotification")
            .shown(
                "send-delete-message-notification",
                Shape::Boolean,
                "Tells users of a deleted message. The server assumes `false` if it is left out.",
            ),
        Field::of("sendThreadedMessageNotification")
            .shown(
                "send-threaded-message-notification",
                Shape::Boolean,
                "Tells users of a reply in a thread. The server assumes `true` if it is left out.",
            ),
        Field::of("sendIncomingCallNotification")
            .shown(
                "send-incoming-call-notification",
                Shape::Boolean,
                "Tells users of an incoming call. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMissedCallNotification")
            .shown(
                "send-missed-call-notification",
                Shape::Boolean,
                "Tells users of a missed call. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberJoinedNotification")
            .shown(
                "send-member-joined-notification",
                Shape::Boolean,
                "Tells users that a member joined. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberLeftNotification")
            .shown(
                "send-member-left-notification",
                Shape::Boolean,
                "Tells users that a member left. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberKickedNotification")
            .shown(
                "send-member-kicked-notification",
                Shape::Boolean,
                "Tells users that a member was kicked. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberBannedNotification")
            .shown(
                "send-member-banned-notification",
                Shape::Boolean,
                "Tells users that a member was banned. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberUnbannedNotification")
            .shown(
                "send-member-unbanned-notification",
                Shape::Boolean,
                "Tells users that a ban was lifted. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberAddedNotification")
            .shown(
                "send-member-added-notification",
                Shape::Boolean,
                "Tells users that a member was added. The server assumes `true` if it is left out.",
            ),
        Field::of("sendMemberScopeChangedNotification")
            .shown(
                "send-member-scope-changed-notification",
                Shape::Boolean,
                "Tells users that the scope of a member changed. The server assumes `false` if it is left out.",
            ),
        Field::of("cometchatMessagePayloadOptions")
            .shown(
                "cometchat-message-payload-options",
                Shape::Record(&PAYLOAD_OPTIONS),
                "What is left out of payloads. They can have 4 KB; larger ones may not arrive.",
            ),
    ],
};

pub(super) static PUSH_PAYLOAD_RULES: Record = Record {
    fields: &[
        Field::of("includeMessageObjectSetting")
            .shown(
                "include-message-object-setting",
                Shape::Boolean,
                "The message itself.",
            ),
        Field::of("includeSenderMetadataSetting")
            .shown(
                "include-sender-metadata-setting",
                Shape::Boolean,
                "In it, the sender's metadata.",
            ),
        Field::of("includeReceiverMetadataSetting")
            .shown(
                "include-receiver-metadata-setting",
                Shape::Boolean,
                "In it, the receiver's metadata.",
            ),
        Field::of("includeMessageMetadataSetting")
            .shown(
                "include-message-metadata-setting",
                Shape::Boolean,
                "In it, its own metadata.",
            ),
        Field::of("trimTextFieldSetting")
            .shown("trim-text-field-setting", Shape::Boolean, "Its text, shortened."),
        Field::of("customJson")
            .shown("custom-json", Shape::Json, "Something of your own."),
    ],
};

pub(super) static PUSH_PLATFORM: Choice = Choice {
    values: &[
        ("fcm_android", ""),
        ("fcm_ios", ""),
        ("fcm_web", ""),
        ("fcm_flutter_android", ""),
        ("fcm_flutter_ios", ""),
        ("fcm_react_native_android", ""),
        ("fcm_react_native_ios", ""),
        ("fcm_ionic_cordova_android", ""),
        ("fcm_ionic_cordova_ios", ""),
        ("apns_ios_device", ""),
        ("apns_flutter_device", ""),
        ("apns_react_native_device", ""),
        ("apns_ionic_cordova_device", ""),
        ("apns_ios_voip", ""),
        ("apns_flutter_voip", ""),
        ("apns_ionic_cordova_voip", ""),
        ("apns_react_native_voip", ""),
    ],
    open: true,
};

pub(super) static PUSH_TEXT_TEMPLATE: Record = Record {
    fields: &[
        Field::of("titleOneOnOne")
            .shown("title-one-on-one", Shape::Text, "The title between two users."),
        Field::of("titleGroup")
            .shown("title-group", Shape::Text, "The title in a group."),
        Field::of("body").shown("body", Shape::Text, "The text."),
        Field::of("body_fallback")
            .shown(
                "body-fallback",
                Shape::Text,
                "The text where the variables have no value. Not for texts.",
            ),
    ],
};

pub(super) static REALTIME_FANOUT: Choice = Choice {
    values: &[("websocket", ""), ("push", "")],
    open: true,
};

pub(super) static RECEIVER_TYPE: Choice = Choice {
    values: &[("user", ""), ("group", "")],
    open: true,
};

pub(super) static RECEIVERS: Record = Record {
    fields: &[
        Field::of("uids").shown("uids", Shape::List(&Shape::Id("UID")), "Users."),
        Field::of("guids").shown("guids", Shape::List(&Shape::Id("GUID")), "Groups."),
    ],
};

pub(super) static REGION: Choice = Choice {
    values: &[("us", "United States"), ("eu", "Europe"), ("in", "India")],
    open: false,
};

pub(super) static REPLY_DATA: Record = Record {
    fields: &[
        Field::of("text")
            .shown(
                "text",
                Shape::Text,
                "The text, or a caption. Mention somebody with `<@uid:UID>`.",
            ),
        Field::of("attachments")
            .shown(
                "attachments",
                Shape::List(&Shape::Json),
                "Files at URLs that the server can reach.",
            ),
        Field::of("metadata").shown("metadata", Shape::Json, "What you keep about it."),
        Field::of("customData")
            .shown("custom-data", Shape::Json, "Anything, for the category `custom`."),
    ],
};

pub(super) static REPORT_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("maxReports")
            .shown(
                "max-reports",
                Shape::Integer,
                "After how many reports by different users it is for the moderators to act.",
            )
            .required(),
        Field::of("useWebhook")
            .shown(
                "use-webhook",
                Shape::Boolean,
                "Whether a webhook is called, to act as you see fit.",
            )
            .required(),
        Field::of("webhookURL").shown("webhook-url", Shape::Text, "The webhook."),
        Field::of("basicAuthUsername")
            .shown("basic-auth-username", Shape::Text, "The user name for the webhook."),
        Field::of("basicAuthPassword")
            .shown("basic-auth-password", Shape::Secret, "The password for the webhook."),
    ],
};

pub(super) static RICH_MEDIA_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("iframelyApiKey")
            .shown(
                "iframely-api-key",
                Shape::Secret,
                "The API key, from Iframely's dashboard.",
            )
            .required(),
    ],
};

pub(super) static ROLE_ACCESS: Record = Record {
    fields: &[
        Field::of("listUsers")
            .shown(
                "list-users",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing users. The server assumes `allow` if it is left out.",
            ),
        Field::of("listUsers.mode")
            .shown(
                "list-users-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whom one finds when listing users. The server assumes `all` if it is left out.",
            ),
        Field::of("listUsers.allowedRoles")
            .shown(
                "list-users-allowed-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Listing only users with these roles.",
            ),
        Field::of("getUserDetails")
            .shown(
                "get-user-details",
                Shape::Choice(&ALLOW_OR_DENY),
                "Getting a user. The server assumes `allow` if it is left out.",
            ),
        Field::of("getUserDetails.mode")
            .shown(
                "get-user-details-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whom one may get. The server assumes `all` if it is left out.",
            ),
        Field::of("getUserDetails.allowedRoles")
            .shown(
                "get-user-details-allowed-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Getting only users with these roles.",
            ),
        Field::of("blockUser")
            .shown(
                "block-user",
                Shape::Choice(&ALLOW_OR_DENY),
                "Blocking users. The server assumes `allow` if it is left out.",
            ),
        Field::of("blockUser.allowedRoles")
            .shown(
                "block-user-allowed-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Blocking only users with these roles.",
            ),
        Field::of("listBlockedUser")
            .shown(
                "list-blocked-user",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing whom one has blocked. The server assumes `allow` if it is left out.",
            ),
        Field::of("listBlockedUser.allowedRoles")
            .shown(
                "list-blocked-user-allowed-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Listing of them only users with these roles.",
            ),
        Field::of("unblockedUser")
            .shown(
                "unblocked-user",
                Shape::Choice(&ALLOW_OR_DENY),
                "Unblocking users. The server assumes `allow` if it is left out.",
            ),
        Field::of("unblockedUser.allowedRoles")
            .shown(
                "unblocked-user-allowed-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Unblocking only users with these roles.",
            ),
        Field::of("editProfile")
            .shown(
                "edit-profile",
                Shape::Choice(&ALLOW_OR_DENY),
                "Changing one's profile. The server assumes `allow` if it is left out.",
            ),
        Field::of("listMessages")
            .shown(
                "list-messages",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("listMessages.mode")
            .shown(
                "list-messages-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whose messages one may list. The server assumes `all` if it is left out.",
            ),
        Field::of("listMessages.allowedReceiverTypes")
            .shown(
                "list-messages-allowed-receiver-types",
                Shape::List(&Shape::Choice(&RECEIVER_TYPE)),
                "Listing only one-to-one messages or only those in groups.",
            ),
        Field::of("listMessages.allowedSenderRoles")
            .shown(
                "list-messages-allowed-sender-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Listing only messages of users with these roles.",
            ),
        Field::of("listMessages.allowedMessageCategories")
            .shown(
                "list-messages-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Listing only messages of these categories.",
            ),
        Field::of("listMessages.allowedMessageTypes")
            .shown(
                "list-messages-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Listing only messages of these types.",
            ),
        Field::of("getMessageDetails")
            .shown(
                "get-message-details",
                Shape::Choice(&ALLOW_OR_DENY),
                "Getting a message. The server assumes `allow` if it is left out.",
            ),
        Field::of("getMessageDetails.mode")
            .shown(
                "get-message-details-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whose messages one may get. The server assumes `all` if it is left out.",
            ),
        Field::of("sendMessage")
            .shown(
                "send-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Sending messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendMessage.mode")
            .shown(
                "send-message-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whom one may send messages to. The server assumes `all` if it is left out.",
            ),
        Field::of("sendMessage.allowedReceiverTypes")
            .shown(
                "send-message-allowed-receiver-types",
                Shape::List(&Shape::Choice(&RECEIVER_TYPE)),
                "Sending messages only to users or only to groups.",
            ),
        Field::of("sendMessage.allowedReceiverRoles")
            .shown(
                "send-message-allowed-receiver-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Sending messages only to users with these roles.",
            ),
        Field::of("sendMessage.allowedMessageCategories")
            .shown(
                "send-message-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Sending only messages of these categories.",
            ),
        Field::of("sendMessage.allowedMessageTypes")
            .shown(
                "send-message-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Sending only messages of these types.",
            ),
        Field::of("sendMessage.allowedCustomTypes")
            .shown(
                "send-message-allowed-custom-types",
                Shape::List(&Shape::Text),
                "Sending only custom messages of these types.",
            ),
        Field::of("sendMessage.mimeTypeAccessControl")
            .shown(
                "send-message-mime-type-access-control",
                Shape::Choice(&ALLOW_OR_DENY),
                "Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendMessage.mimeTypes")
            .shown(
                "send-message-mime-types",
                Shape::List(&Shape::Text),
                "Media types that mimeTypeAccessControl allows or denies.",
            ),
        Field::of("sendMessage.allowedMimeTypes")
            .shown(
                "send-message-allowed-mime-types",
                Shape::List(&Shape::Text),
                "Sending only files of these media types.",
            ),
        Field::of("editMessage")
            .shown(
                "edit-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Editing one's own messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("editMessage.denyForScopes")
            .shown(
                "edit-message-deny-for-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Not for members of these scopes.",
            ),
        Field::of("deleteMessage")
            .shown(
                "delete-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting one's own messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("deleteMessage.denyForScopes")
            .shown(
                "delete-message-deny-for-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Not for members of these scopes.",
            ),
        Field::of("listThreadedMessages")
            .shown(
                "list-threaded-messages",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage")
            .shown(
                "send-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Sending replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage.allowedReceiverTypes")
            .shown(
                "send-threaded-message-allowed-receiver-types",
                Shape::List(&Shape::Choice(&RECEIVER_TYPE)),
                "Sending replies in threads only to users or only to groups.",
            ),
        Field::of("sendThreadedMessage.allowedReceiverRoles")
            .shown(
                "send-threaded-message-allowed-receiver-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Sending replies in threads only to users with these roles.",
            ),
        Field::of("sendThreadedMessage.allowedMessageCategories")
            .shown(
                "send-threaded-message-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Sending only replies in threads of these categories.",
            ),
        Field::of("sendThreadedMessage.allowedMessageTypes")
            .shown(
                "send-threaded-message-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Sending only replies in threads of these types.",
            ),
        Field::of("sendThreadedMessage.allowedCustomTypes")
            .shown(
                "send-threaded-message-allowed-custom-types",
                Shape::List(&Shape::Text),
                "Sending only custom replies in threads of these types.",
            ),
        Field::of("sendThreadedMessage.mimeTypeAccessControl")
            .shown(
                "send-threaded-message-mime-type-access-control",
                Shape::Choice(&ALLOW_OR_DENY),
                "Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage.mimeTypes")
            .shown(
                "send-threaded-message-mime-types",
                Shape::List(&Shape::Text),
                "Media types that mimeTypeAccessControl allows or denies.",
            ),
        Field::of("editThreadedMessage")
            .shown(
                "edit-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Editing replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("deleteThreadedMessage")
            .shown(
                "delete-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("listReactions")
            .shown(
                "list-reactions",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing reactions. The server assumes `allow` if it is left out.",
            ),
        Field::of("addReaction")
            .shown(
                "add-reaction",
                Shape::Choice(&ALLOW_OR_DENY),
                "Adding and removing reactions. The server assumes `allow` if it is left out.",
            ),
        Field::of("initiateCall")
            .shown(
                "initiate-call",
                Shape::Choice(&ALLOW_OR_DENY),
                "Starting calls. The server assumes `allow` if it is left out.",
            ),
        Field::of("initiateCall.mode")
            .shown(
                "initiate-call-mode",
                Shape::Choice(&PERMISSION_MODE),
                "Whom one may call. The server assumes `all` if it is left out.",
            ),
        Field::of("initiateCall.allowedReceiverTypes")
            .shown(
                "initiate-call-allowed-receiver-types",
                Shape::List(&Shape::Choice(&RECEIVER_TYPE)),
                "Calling only users or only groups.",
            ),
        Field::of("initiateCall.allowedReceiverRoles")
            .shown(
                "initiate-call-allowed-receiver-roles",
                Shape::List(&Shape::Id("ROLE_ID")),
                "Calling only users with these roles.",
            ),
        Field::of("joinCall")
            .shown(
                "join-call",
                Shape::Choice(&ALLOW_OR_DENY),
                "Joining one-to-one calls. The server assumes `allow` if it is left out.",
            ),
        Field::of("listConversations")
            .shown(
                "list-conversations",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing conversations. The server assumes `allow` if it is left out.",
            ),
        Field::of("updateConversation")
            .shown(
                "update-conversation",
                Shape::Choice(&ALLOW_OR_DENY),
                "Changing conversations. The server assumes `allow` if it is left out.",
            ),
        Field::of("deleteConversation")
            .shown(
                "delete-conversation",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting conversations. The server assumes `allow` if it is left out.",
            ),
        Field::of("listGroups")
            .shown(
                "list-groups",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing groups. The server assumes `allow` if it is left out.",
            ),
        Field::of("listGroups.allowedGroupTypes")
            .shown(
                "list-groups-allowed-group-types",
                Shape::List(&Shape::Choice(&GROUP_TYPE)),
                "Listing only groups of these types.",
            ),
        Field::of("getGroupDetails")
            .shown(
                "get-group-details",
                Shape::Choice(&ALLOW_OR_DENY),
                "Getting groups. The server assumes `allow` if it is left out.",
            ),
        Field::of("getGroupDetails.allowedGroupTypes")
            .shown(
                "get-group-details-allowed-group-types",
                Shape::List(&Shape::Choice(&GROUP_TYPE)),
                "Getting only groups of these types.",
            ),
        Field::of("createGroup")
            .shown(
                "create-group",
                Shape::Choice(&ALLOW_OR_DENY),
                "Creating groups. The server assumes `allow` if it is left out.",
            ),
        Field::of("createGroup.allowedGroupTypes")
            .shown(
                "create-group-allowed-group-types",
                Shape::List(&Shape::Choice(&GROUP_TYPE)),
                "Creating only groups of these types.",
            ),
        Field::of("joinGroup")
            .shown(
                "join-group",
                Shape::Choice(&ALLOW_OR_DENY),
                "Joining groups. The server assumes `allow` if it is left out.",
            ),
        Field::of("joinGroup.allowedGroupTypes")
            .shown(
                "join-group-allowed-group-types",
                Shape::List(&Shape::Choice(&GROUP_TYPE)),
                "Joining only groups of these types.",
            ),
    ],
};

pub(super) static ROLE_FIELD: Choice = Choice {
    values: &[("settings", ""), ("description", ""), ("metadata", "")],
    open: true,
};

pub(super) static ROLE_REACH: Choice = Choice {
    values: &[("all", "Everybody."), ("friendsOnly", "Friends only.")],
    open: true,
};

pub(super) static ROLE_SETTINGS: Record = Record {
    fields: &[
        Field::of("listUsers")
            .shown(
                "list-users",
                Shape::Choice(&ROLE_REACH),
                "Whom they find when listing users.",
            ),
        Field::of("sendMessagesTo")
            .shown(
                "send-messages-to",
                Shape::Choice(&ROLE_REACH),
                "Whom they may send messages to.",
            ),
    ],
};

pub(super) static SCANNER_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("scaniiApiKey")
            .shown(
                "scanii-api-key",
                Shape::Secret,
                "The API key, from Scanii's dashboard.",
            )
            .required(),
        Field::of("scaniiSecretKey")
            .shown(
                "scanii-secret-key",
                Shape::Secret,
                "The secret that belongs to the key.",
            )
            .required(),
    ],
};

pub(super) static SCOPE_ACCESS: Record = Record {
    fields: &[
        Field::of("editGroup")
            .shown(
                "edit-group",
                Shape::Choice(&ALLOW_OR_DENY),
                "Changing the group. Unless set, only admins.",
            ),
        Field::of("deleteGroup")
            .shown(
                "delete-group",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting the group. Unless set, nobody.",
            ),
        Field::of("leaveGroup")
            .shown(
                "leave-group",
                Shape::Choice(&ALLOW_OR_DENY),
                "Leaving the group. The server assumes `allow` if it is left out.",
            ),
        Field::of("listMembers")
            .shown(
                "list-members",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing members. The server assumes `allow` if it is left out.",
            ),
        Field::of("listMembers.allowedScopes")
            .shown(
                "list-members-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Listing only members with these scopes.",
            ),
        Field::of("addMembers")
            .shown(
                "add-members",
                Shape::Choice(&ALLOW_OR_DENY),
                "Adding members. Unless set, only admins.",
            ),
        Field::of("addMembers.allowedScopes")
            .shown(
                "add-members-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Adding members only with these scopes.",
            ),
        Field::of("kickMembers")
            .shown(
                "kick-members",
                Shape::Choice(&ALLOW_OR_DENY),
                "Kicking members. Unless set, admins and moderators.",
            ),
        Field::of("kickMembers.allowedScopes")
            .shown(
                "kick-members-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Kicking only members with these scopes.",
            ),
        Field::of("listBannedUsers")
            .shown(
                "list-banned-users",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing banned users. Unless set, admins and moderators.",
            ),
        Field::of("ban")
            .shown(
                "ban",
                Shape::Choice(&ALLOW_OR_DENY),
                "Banning members. Unless set, admins and moderators.",
            ),
        Field::of("ban.allowedScopes")
            .shown(
                "ban-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Banning only members with these scopes.",
            ),
        Field::of("unban")
            .shown(
                "unban",
                Shape::Choice(&ALLOW_OR_DENY),
                "Lifting bans. Unless set, admins and moderators.",
            ),
        Field::of("listMessages.allowedMessageCategories")
            .shown(
                "list-messages-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Listing only messages of these categories.",
            ),
        Field::of("listMessages.allowedMessageTypes")
            .shown(
                "list-messages-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Listing only messages of these types.",
            ),
        Field::of("listMessages.historyBeforeJoin")
            .shown(
                "list-messages-history-before-join",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing messages from before one joined. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendMessage")
            .shown(
                "send-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Sending messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendMessage.allowedMessageCategories")
            .shown(
                "send-message-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Sending only messages of these categories.",
            ),
        Field::of("sendMessage.allowedMessageTypes")
            .shown(
                "send-message-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Sending only messages of these types.",
            ),
        Field::of("sendMessage.allowedCustomTypes")
            .shown(
                "send-message-allowed-custom-types",
                Shape::List(&Shape::Text),
                "Sending only custom messages of these types.",
            ),
        Field::of("sendMessage.mimeTypeAccessControl")
            .shown(
                "send-message-mime-type-access-control",
                Shape::Choice(&ALLOW_OR_DENY),
                "Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendMessage.mimeTypes")
            .shown(
                "send-message-mime-types",
                Shape::List(&Shape::Text),
                "Media types that mimeTypeAccessControl allows or denies.",
            ),
        Field::of("editMessage")
            .shown(
                "edit-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Editing messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("deleteMessage")
            .shown(
                "delete-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting messages. The server assumes `allow` if it is left out.",
            ),
        Field::of("listThreadedMessages")
            .shown(
                "list-threaded-messages",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage")
            .shown(
                "send-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Sending replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage.allowedMessageCategories")
            .shown(
                "send-threaded-message-allowed-message-categories",
                Shape::List(&Shape::Choice(&MESSAGE_CATEGORY)),
                "Sending only replies in threads of these categories.",
            ),
        Field::of("sendThreadedMessage.allowedMessageTypes")
            .shown(
                "send-threaded-message-allowed-message-types",
                Shape::List(&Shape::Choice(&MESSAGE_TYPE)),
                "Sending only replies in threads of these types.",
            ),
        Field::of("sendThreadedMessage.allowedCustomTypes")
            .shown(
                "send-threaded-message-allowed-custom-types",
                Shape::List(&Shape::Text),
                "Sending only custom replies in threads of these types.",
            ),
        Field::of("sendThreadedMessage.mimeTypeAccessControl")
            .shown(
                "send-threaded-message-mime-type-access-control",
                Shape::Choice(&ALLOW_OR_DENY),
                "Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.",
            ),
        Field::of("sendThreadedMessage.mimeTypes")
            .shown(
                "send-threaded-message-mime-types",
                Shape::List(&Shape::Text),
                "Media types that mimeTypeAccessControl allows or denies.",
            ),
        Field::of("editThreadedMessage")
            .shown(
                "edit-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Editing replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("deleteThreadedMessage")
            .shown(
                "delete-threaded-message",
                Shape::Choice(&ALLOW_OR_DENY),
                "Deleting replies in threads. The server assumes `allow` if it is left out.",
            ),
        Field::of("listReactions")
            .shown(
                "list-reactions",
                Shape::Choice(&ALLOW_OR_DENY),
                "Listing reactions. The server assumes `allow` if it is left out.",
            ),
        Field::of("listReactions.allowedScopes")
            .shown(
                "list-reactions-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Listing only reactions of members with these scopes.",
            ),
        Field::of("addReaction")
            .shown(
                "add-reaction",
                Shape::Choice(&ALLOW_OR_DENY),
                "Adding and removing reactions. The server assumes `allow` if it is left out.",
            ),
        Field::of("initiateCall")
            .shown(
                "initiate-call",
                Shape::Choice(&ALLOW_OR_DENY),
                "Starting calls. The server assumes `allow` if it is left out.",
            ),
        Field::of("initiateCall.allowedScopes")
            .shown(
                "initiate-call-allowed-scopes",
                Shape::List(&Shape::Choice(&MEMBER_SCOPE)),
                "Calling only members with these scopes.",
            ),
        Field::of("initiateCall.allowedType")
            .shown(
                "initiate-call-allowed-type",
                Shape::List(&Shape::Choice(&CALL_TYPE)),
                "Starting only calls of these types.",
            ),
        Field::of("joinCall")
            .shown(
                "join-call",
                Shape::Choice(&ALLOW_OR_DENY),
                "Joining calls. The server assumes `allow` if it is left out.",
            ),
    ],
};

pub(super) static SERVICE_ACCOUNT: Record = Record {
    fields: &[
        Field::of("project_id").shown("project-id", Shape::Text, "The project."),
        Field::of("client_email")
            .shown("client-email", Shape::Text, "The account's address."),
        Field::of("private_key").shown("private-key", Shape::Secret, "Its private key."),
        Field::of("private_key_id")
            .shown("private-key-id", Shape::Text, "That key's id."),
    ],
};

pub(super) static SMS_CONTENT_TEMPLATE: Record = Record {
    fields: &[
        Field::of("bodyGroup").shown("body-group", Shape::Text, "In a group."),
        Field::of("bodyOneOnOne")
            .shown("body-one-on-one", Shape::Text, "Between two users."),
    ],
};

pub(super) static SMS_NOTIFICATION_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("fromMobileNo")
            .shown("from-mobile-no", Shape::Text, "The number that messages come from.")
            .required(),
        Field::of("messageDelay")
            .shown(
                "message-delay",
                Shape::Integer,
                "How many seconds a message may stay unread.",
            )
            .required(),
        Field::of("twilioAccountSid")
            .shown(
                "twilio-account-sid",
                Shape::Text,
                "The account's id, from Twilio's console.",
            )
            .required(),
        Field::of("twilioAuthToken")
            .shown(
                "twilio-auth-token",
                Shape::Secret,
                "The token, from Twilio's console.",
            )
            .required(),
        Field::of("websiteURL")
            .shown("website-url", Shape::Text, "The address of a website.")
            .required(),
    ],
};

pub(super) static SORT_DIRECTION: Choice = Choice {
    values: &[("asc", ""), ("desc", "")],
    open: true,
};

pub(super) static SORT_ORDER: Choice = Choice {
    values: &[("asc", ""), ("desc", "")],
    open: true,
};

pub(super) static STIPOP_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("stipopApiKey")
            .shown("stipop-api-key", Shape::Secret, "The API key.")
            .required(),
        Field::of("stipopAppId")
            .shown("stipop-app-id", Shape::Text, "Which app of Stipop is used.")
            .required(),
    ],
};

pub(super) static TAG_MATCH: Choice = Choice {
    values: &[("any", "One tag will do."), ("all", "Every tag.")],
    open: true,
};

pub(super) static TEMPLATE_CATEGORY_NAME: Choice = Choice {
    values: &[
        ("Onboarding", ""),
        ("Transactional", ""),
        ("Marketing", ""),
        ("Product_Showcase", ""),
        ("Alerts", ""),
        ("Polls", ""),
        ("Custom", ""),
    ],
    open: true,
};

pub(super) static TEMPLATE_CATEGORY_ORDER: Choice = Choice {
    values: &[("name", ""), ("createdAt", ""), ("updatedAt", "")],
    open: true,
};

pub(super) static TEMPLATE_CONFIG: Record = Record {
    fields: &[
        Field::of("sequenceEnabled")
            .shown(
                "sequence-enabled",
                Shape::Boolean,
                "Uses the channels one after the other, not all at once. Takes two or more.",
            ),
    ],
};

pub(super) static TEMPLATE_ORDER: Choice = Choice {
    values: &[("updatedAt", ""), ("createdAt", ""), ("name", "")],
    open: true,
};

pub(super) static TEMPLATE_STATUS: Choice = Choice {
    values: &[("draft", "Not yet."), ("approved", "Yes."), ("archived", "No longer.")],
    open: true,
};

pub(super) static TENOR_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("tenorApiKey")
            .shown(
                "tenor-api-key",
                Shape::Secret,
                "The API key, from Tenor's dashboard.",
            )
            .required(),
    ],
};

pub(super) static TINY_URL_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("tinyUrlAPIToken")
            .shown("tiny-url-api-token", Shape::Secret, "The API token.")
            .required(),
        Field::of("tinyUrlDomain")
            .shown(
                "tiny-url-domain",
                Shape::Text,
                "The domain of the links: one's own on a paid plan, else TinyURL's.",
            )
            .required(),
    ],
};

pub(super) static TRIGGER_ID: Choice = Choice {
    values: &[
        ("message_sent", ""),
        ("message_edited", ""),
        ("message_deleted", ""),
        ("message_reaction_added", ""),
        ("message_reaction_removed", ""),
        ("message_delivery_receipt", ""),
        ("message_read_receipt", ""),
        ("user_blocked", ""),
        ("user_unblocked", ""),
        ("user_connection_status_changed", ""),
        ("user_mentioned", ""),
        ("group_created", ""),
        ("group_updated", ""),
        ("group_deleted", ""),
        ("group_owner_transferred", ""),
        ("group_member_joined", ""),
        ("group_member_left", ""),
        ("group_member_added", ""),
        ("group_member_kicked", ""),
        ("group_member_banned", ""),
        ("group_member_unbanned", ""),
        ("group_member_scope_changed", ""),
        ("call_initiated", ""),
        ("call_started", ""),
        ("call_participant_joined", ""),
        ("call_participant_left", ""),
        ("call_ended", ""),
        ("meeting_started", ""),
        ("meeting_participant_joined", ""),
        ("meeting_participant_left", ""),
        ("meeting_ended", ""),
        ("recording_generated", ""),
        ("transcription_generated", ""),
        ("moderation_engine_approved", ""),
        ("moderation_engine_blocked", ""),
        ("moderation_manual_approved", ""),
        ("moderation_engine_failed", ""),
        ("after_campaign_completed", ""),
        ("after_campaign_failed", ""),
        ("after_notification_created", ""),
        ("after_feed_item_sent", ""),
        ("after_feed_item_delivered", ""),
        ("after_feed_item_read", ""),
        ("after_feed_item_interacted", ""),
        ("after_push_notification_sent", ""),
        ("after_push_notification_delivered", ""),
        ("after_push_notification_clicked", ""),
    ],
    open: true,
};

pub(super) static USER_FIELD: Choice = Choice {
    values: &[("avatar", ""), ("link", ""), ("metadata", "")],
    open: true,
};

pub(super) static USER_MENTION_TEMPLATE: Record = Record {
    fields: &[
        Field::of("titleOneOnOne")
            .shown("title-one-on-one", Shape::Text, "The title between two users."),
        Field::of("titleGroup")
            .shown("title-group", Shape::Text, "The title in a group."),
        Field::of("bodyOneOnOne")
            .shown("body-one-on-one", Shape::Text, "The text between two users."),
        Field::of("bodyGroup").shown("body-group", Shape::Text, "The text in a group."),
        Field::of("body_fallback")
            .shown(
                "body-fallback",
                Shape::Text,
                "The text where the variables have no value.",
            ),
    ],
};

pub(super) static USER_SEARCH_FIELD: Choice = Choice {
    values: &[("name", ""), ("uid", "")],
    open: true,
};

pub(super) static USER_STATUS: Choice = Choice {
    values: &[("available", ""), ("offline", ""), ("online", "Only seen in webhooks.")],
    open: true,
};

pub(super) static VOICE_TRANSCRIPTION_SETTINGS: Record = Record {
    fields: &[
        Field::of("appId")
            .shown(
                "app-id",
                Shape::Id("APP_ID"),
                "The app whose settings they are. Only in answers.",
            ),
        Field::of("revaiAPIKey")
            .shown("revai-api-key", Shape::Secret, "The API key.")
            .required(),
    ],
};

pub(super) static WIDGET_CHANGES: Record = Record {
    fields: &[
        Field::of("name").shown("name", Shape::Text, "Its name.").required(),
        Field::of("version")
            .shown(
                "version",
                Shape::Text,
                "The version of the widget. There is only `v2`.",
            )
            .preset("\"v2\""),
        Field::of("style").shown("style", Shape::Record(&WIDGET_STYLE), "How it looks."),
        Field::of("sidebar")
            .shown("sidebar", Shape::Record(&WIDGET_SIDEBAR), "What its sidebar shows."),
        Field::of("main")
            .shown("main", Shape::Record(&WIDGET_MAIN), "What can be done in it."),
        Field::of("appId")
            .shown("app-id", Shape::Id("APP_ID"), "The app that it belongs to."),
        Field::of("widgetId")
            .shown("widget-id", Shape::Id("WIDGET_ID"), "Which widget.")
            .required(),
    ],
};

pub(super) static WIDGET_CONFIGURATION: Record = Record {
    fields: &[
        Field::of("name").shown("name", Shape::Text, "Its name.").required(),
        Field::of("version")
            .shown(
                "version",
                Shape::Text,
                "The version of the widget. There is only `v2`.",
            )
            .preset("\"v2\""),
        Field::of("style").shown("style", Shape::Record(&WIDGET_STYLE), "How it looks."),
        Field::of("sidebar")
            .shown("sidebar", Shape::Record(&WIDGET_SIDEBAR), "What its sidebar shows."),
        Field::of("main")
            .shown("main", Shape::Record(&WIDGET_MAIN), "What can be done in it."),
        Field::of("appId")
            .shown("app-id", Shape::Id("APP_ID"), "The app that it belongs to."),
    ],
};

pub(super) static WIDGET_MAIN: Record = Record {
    fields: &[
        Field::of("allow_add_members")
            .shown(
                "allow-add-members",
                Shape::Boolean,
                "Members can be added to groups. The server assumes `true` if it is left out.",
            ),
        Field::of("allow_creating_polls")
            .shown(
                "allow-creating-polls",
                Shape::Boolean,
                "Polls can be created. Needs the extension for polls.",
            )
            .preset("false"),
        Field::of("allow_delete_groups")
            .shown("allow-delete-groups", Shape::Boolean, "Groups can be deleted.")
            .preset("true"),
        Field::of("allow_kick_ban_members")
            .shown(
                "allow-kick-ban-members",
                Shape::Boolean,
                "Members can be kicked and banned.",
            )
            .preset("true"),
        Field::of("allow_message_reactions")
            .shown(
                "allow-message-reactions",
                Shape::Boolean,
                "Messages can be reacted to. Needs the extension for reactions.",
            )
            .preset("false"),
        Field::of("allow_moderator_to_delete_member_messages")
            .shown(
                "allow-moderator-to-delete-member-messages",
                Shape::Boolean,
                "Moderators can delete messages of members.",
            )
            .preset("false"),
        Field::of("allow_promote_demote_members")
            .shown(
                "allow-promote-demote-members",
                Shape::Boolean,
                "The scopes of members can be changed.",
            )
            .preset("false"),
        Field::of("block_user")
            .shown("block-user", Shape::Boolean, "Users can be blocked.")
            .preset("true"),
        Field::of("create_groups")
            .shown("create-groups", Shape::Boolean, "Groups can be created.")
            .preset("true"),
        Field::of("enable_collaborative_document")
            .shown(
                "enable-collaborative-document",
                Shape::Boolean,
                "Documents can be worked on together. Needs the extension first.",
            )
            .preset("false"),
        Field::of("enable_collaborative_whiteboard")
            .shown(
                "enable-collaborative-whiteboard",
                Shape::Boolean,
                "A whiteboard can be drawn on together. Needs the extension first.",
            )
            .preset("false"),
        Field::of("enable_deleting_messages")
            .shown(
                "enable-deleting-messages",
                Shape::Boolean,
                "Messages can be deleted.",
            )
            .preset("true"),
        Field::of("enable_editing_messages")
            .shown("enable-editing-messages", Shape::Boolean, "Messages can be edited.")
            .preset("true"),
        Field::of("enable_message_translation")
            .shown(
                "enable-message-translation",
                Shape::Boolean,
                "Messages can be translated. Needs the extension first.",
            )
            .preset("false"),
        Field::of("enable_sending_messages")
            .shown("enable-sending-messages", Shape::Boolean, "Messages can be sent.")
            .preset("true"),
        Field::of("enable_sound_for_calls")
            .shown("enable-sound-for-calls", Shape::Boolean, "Incoming calls ring.")
            .preset("true"),
        Field::of("enable_sound_for_messages")
            .shown(
                "enable-sound-for-messages",
                Shape::Boolean,
                "Incoming messages sound.",
            )
            .preset("true"),
        Field::of("enable_threaded_replies")
            .shown("enable-threaded-replies", Shape::Boolean, "Threads can be started.")
            .preset("true"),
        Field::of("enable_video_calling")
            .shown("enable-video-calling", Shape::Boolean, "Video calls can be made.")
            .preset("true"),
        Field::of("enable_voice_calling")
            .shown("enable-voice-calling", Shape::Boolean, "Voice calls can be made.")
            .preset("true"),
        Field::of("hide_deleted_messages")
            .shown(
                "hide-deleted-messages",
                Shape::Boolean,
                "Nothing is shown where a message was deleted.",
            )
            .preset("true"),
        Field::of("hide_join_leave_notifications")
            .shown(
                "hide-join-leave-notifications",
                Shape::Boolean,
                "Nobody is told who joins or leaves a group.",
            )
            .preset("true"),
        Field::of("join_or_leave_groups")
            .shown(
                "join-or-leave-groups",
                Shape::Boolean,
                "Groups can be joined and left.",
            )
            .preset("true"),
        Field::of("send_emojis")
            .shown("send-emojis", Shape::Boolean, "There is a keyboard of emojis.")
            .preset("true"),
        Field::of("send_files")
            .shown(
                "send-files",
                Shape::Boolean,
                "Files can be sent. The server assumes `true` if it is left out.",
            ),
        Field::of("send_message_in_private_to_group_member")
            .shown(
                "send-message-in-private-to-group-member",
                Shape::Boolean,
                "Members of a group can be written to privately.",
            )
            .preset("false"),
        Field::of("send_photos_videos")
            .shown(
                "send-photos-videos",
                Shape::Boolean,
                "Photos and videos can be sent.",
            )
            .preset("true"),
        Field::of("share_live_reactions")
            .shown("share-live-reactions", Shape::Boolean, "Live reactions can be sent.")
            .preset("true"),
        Field::of("show_call_notifications")
            .shown(
                "show-call-notifications",
                Shape::Boolean,
                "Incoming calls are announced.",
            )
            .preset("true"),
        Field::of("show_delivery_read_indicators")
            .shown(
                "show-delivery-read-indicators",
                Shape::Boolean,
                "It is shown whether a message was delivered and read.",
            )
            .preset("true"),
        Field::of("show_emojis_in_larger_size")
            .shown(
                "show-emojis-in-larger-size",
                Shape::Boolean,
                "Up to three emojis without text are shown larger.",
            )
            .preset("true"),
        Field::of("show_stickers")
            .shown(
                "show-stickers",
                Shape::Boolean,
                "Stickers can be sent. Needs the extension first. The server assumes `true` if it is left out.",
            ),
        Field::of("show_typing_indicators")
            .shown(
                "show-typing-indicators",
                Shape::Boolean,
                "It is shown who is typing.",
            ),
        Field::of("show_user_presence")
            .shown(
                "show-user-presence",
                Shape::Boolean,
                "It is shown who is there. The server assumes `true` if it is left out.",
            ),
        Field::of("view_group_members")
            .shown(
                "view-group-members",
                Shape::Boolean,
                "The members of a group can be listed. The server assumes `true` if it is left out.",
            ),
        Field::of("allow_mention_members")
            .shown(
                "allow-mention-members",
                Shape::Boolean,
                "Members can be mentioned. The server assumes `false` if it is left out.",
            ),
        Field::of("enable_replying_to_messages")
            .shown(
                "enable-replying-to-messages",
                Shape::Boolean,
                "Messages can be replied to. The server assumes `false` if it is left out.",
            ),
        Field::of("enable_share_copy_forward_messages")
            .shown(
                "enable-share-copy-forward-messages",
                Shape::Boolean,
                "Messages can be shared, copied and forwarded. The server assumes `false` if it is left out.",
            ),
        Field::of("highlight_messages_from_moderators")
            .shown(
                "highlight-messages-from-moderators",
                Shape::Boolean,
                "Messages of moderators stand out. The server assumes `false` if it is left out.",
            ),
        Field::of("show_call_recording_option")
            .shown(
                "show-call-recording-option",
                Shape::Boolean,
                "Calls can be recorded. The server assumes `false` if it is left out.",
            ),
        Field::of("send_voice_notes")
            .shown(
                "send-voice-notes",
                Shape::Boolean,
                "Voice notes can be sent. The server assumes `false` if it is left out.",
            ),
        Field::of("send_gifs")
            .shown(
                "send-gifs",
                Shape::Boolean,
                "GIFs can be sent. The server assumes `false` if it is left out.",
            ),
        Field::of("share_location")
            .shown(
                "share-location",
                Shape::Boolean,
                "The location can be shared. The server assumes `false` if it is left out.",
            ),
        Field::of("view_shared_media")
            .shown(
                "view-shared-media",
                Shape::Boolean,
                "The media shared in a group can be viewed. The server assumes `true` if it is left out.",
            ),
        Field::of("set_groups_in_qna_mode_by_moderators")
            .shown(
                "set-groups-in-qna-mode-by-moderators",
                Shape::Boolean,
                "Moderators can turn a group into questions and answers. The server assumes `false` if it is left out.",
            ),
        Field::of("send_reply_in_private_to_group_member")
            .shown(
                "send-reply-in-private-to-group-member",
                Shape::Boolean,
                "Members of a group can be answered privately. The server assumes `false` if it is left out.",
            ),
    ],
};

pub(super) static WIDGET_SECTION: Choice = Choice {
    values: &[
        ("chats", ""),
        ("users", ""),
        ("groups", ""),
        ("calls", ""),
        ("settings", ""),
    ],
    open: true,
};

pub(super) static WIDGET_SIDEBAR: Record = Record {
    fields: &[
        Field::of("chats")
            .shown(
                "chats",
                Shape::Boolean,
                "The chats. The server assumes `true` if it is left out.",
            ),
        Field::of("users").shown("users", Shape::Boolean, "The users.").preset("true"),
        Field::of("groups")
            .shown("groups", Shape::Boolean, "The groups.")
            .preset("true"),
        Field::of("calls").shown("calls", Shape::Boolean, "The calls.").preset("false"),
        Field::of("user_settings")
            .shown("user-settings", Shape::Boolean, "The settings of the user."),
        Field::of("recent_chat_listing")
            .shown(
                "recent-chat-listing",
                Shape::Text,
                "Which chats are listed, such as `all_chats`.",
            )
            .preset("\"all_chats\""),
        Field::of("user_listing")
            .shown(
                "user-listing",
                Shape::Text,
                "Which users are listed, such as `all_users`.",
            )
            .preset("\"all_users\""),
        Field::of("group_listing")
            .shown(
                "group-listing",
                Shape::Text,
                "Which groups are listed. The server assumes `public_and_password_protected_groups` if it is left out.",
            ),
        Field::of("start_a_new_conversation")
            .shown(
                "start-a-new-conversation",
                Shape::Text,
                "With whom a conversation can be started. The server assumes `all_chats` if it is left out.",
            ),
        Field::of("sidebar_navigation_sequence")
            .shown(
                "sidebar-navigation-sequence",
                Shape::List(&Shape::Choice(&WIDGET_SECTION)),
                "The order of the sections.",
            )
            .preset("[\"chats\",\"users\",\"groups\",\"calls\",\"settings\"]"),
    ],
};

pub(super) static WIDGET_STYLE: Record = Record {
    fields: &[
        Field::of("custom_css").shown("custom-css", Shape::Text, "CSS of your own."),
        Field::of("custom_js")
            .shown("custom-js", Shape::Text, "JavaScript of your own."),
        Field::of("docked_layout_icon_background")
            .shown(
                "docked-layout-icon-background",
                Shape::Text,
                "The colour behind the icon of a docked widget.",
            )
            .preset("\"#03a9f4\""),
        Field::of("docked_layout_icon_close")
            .shown(
                "docked-layout-icon-close",
                Shape::Text,
                "The picture of the icon while the widget is closed.",
            )
            .preset("\"https://widget-js.cometchat.io/v2/resources/chat_close.svg\""),
        Field::of("docked_layout_icon_open")
            .shown(
                "docked-layout-icon-open",
                Shape::Text,
                "The picture of the icon while the widget is open.",
            )
            .preset("\"https://widget-js.cometchat.io/v2/resources/chat_bubble.svg\""),
        Field::of("primary_color")
            .shown(
                "primary-color",
                Shape::Text,
                "The colour of what stands out. The server assumes `#03A9F4` if it is left out.",
            ),
        Field::of("foreground_color")
            .shown(
                "foreground-color",
                Shape::Text,
                "The colour of texts. The server assumes `#000000` if it is left out.",
            ),
        Field::of("background_color")
            .shown(
                "background-color",
                Shape::Text,
                "The colour behind them. The server assumes `#FFFFFF` if it is left out.",
            ),
        Field::of("override_system_background_colors")
            .shown(
                "override-system-background-colors",
                Shape::Boolean,
                "Whether these colours go before those of the system. The server assumes `true` if it is left out.",
            ),
    ],
};
