// @generated from spec/notifications/setup/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

/// How an app notifies: who is told what, with which sounds and in which words.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationSetup {
    /// What is notified and what users may decide for themselves.
    pub preferences: Option<NotificationRules>,
    /// The sounds.
    pub sound: Option<NotificationSounds>,
    /// The words.
    pub templates: Option<NotificationTemplates>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(NotificationSetup {
    preferences = "preferences", sound = "sound", templates = "templates",
});

/// The sounds of push notifications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSounds {
    /// The sound of a message.
    pub chat: Option<String>,
    /// The sound of a call.
    pub call: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationSounds { set chat: into String, set call: into String, });
runtime::record!(NotificationSounds { chat = "chat", call = "call" });

/// What is notified and what users may decide for themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationRules {
    /// What push notifications carry.
    pub push: Option<PushPayloadRules>,
    /// Of calls.
    pub call: Option<CallNotificationRules>,
    /// Whoever is mentioned is told whatever the preferences say. On the wire: `bypassPreferencesForMentions`.
    pub bypass_preferences_for_mentions: Option<bool>,
    /// Of what happens in groups.
    pub group: Option<GroupNotificationRules>,
    /// Of what happens between two users. On the wire: `oneOnOne`.
    pub one_on_one: Option<ConversationNotificationRules>,
    /// When there is quiet.
    pub mute: Option<MuteRules>,
    /// How often there are emails.
    pub email: Option<DigestRules>,
    /// How often there are text messages.
    pub sms: Option<DigestRules>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationRules {
    set push: into PushPayloadRules, set call: into CallNotificationRules,
    set bypass_preferences_for_mentions: is bool, set group: into GroupNotificationRules,
    set one_on_one: into ConversationNotificationRules, set mute: into MuteRules,
    set email: into DigestRules, set sms: into DigestRules,
});

runtime::record!(NotificationRules {
    push = "push", call = "call", bypass_preferences_for_mentions = "bypassPreferencesForMentions",
    group = "group", one_on_one = "oneOnOne", mute = "mute", email = "email", sms = "sms",
});

/// What push notifications carry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushPayloadRules {
    /// The message itself. On the wire: `includeMessageObjectSetting`.
    pub include_message_object_setting: Option<bool>,
    /// In it, the sender's metadata. On the wire: `includeSenderMetadataSetting`.
    pub include_sender_metadata_setting: Option<bool>,
    /// In it, the receiver's metadata. On the wire: `includeReceiverMetadataSetting`.
    pub include_receiver_metadata_setting: Option<bool>,
    /// In it, its own metadata. On the wire: `includeMessageMetadataSetting`.
    pub include_message_metadata_setting: Option<bool>,
    /// Its text, shortened. On the wire: `trimTextFieldSetting`.
    pub trim_text_field_setting: Option<bool>,
    /// Something of your own. On the wire: `customJson`.
    pub custom_json: Option<runtime::Object>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(PushPayloadRules {
    set include_message_object_setting: is bool, set include_sender_metadata_setting: is bool,
    set include_receiver_metadata_setting: is bool, set include_message_metadata_setting: is bool,
    set trim_text_field_setting: is bool, set custom_json: is runtime::Object,
});

runtime::record!(PushPayloadRules {
    include_message_object_setting = "includeMessageObjectSetting",
    include_sender_metadata_setting = "includeSenderMetadataSetting",
    include_receiver_metadata_setting = "includeReceiverMetadataSetting",
    include_message_metadata_setting = "includeMessageMetadataSetting",
    trim_text_field_setting = "trimTextFieldSetting", custom_json = "customJson",
});

/// Whether users are told about calls, by what becomes of them: 1 is no, 2 is yes. An override lets users decide
/// for themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallNotificationRules {
    /// It was initiated. From 1 to 2. On the wire: `initiatedSetting`.
    pub initiated_setting: Option<i64>,
    /// Users may decide about that. On the wire: `initiatedOverride`.
    pub initiated_override: Option<bool>,
    /// It is going on. From 1 to 2. On the wire: `ongoingSetting`.
    pub ongoing_setting: Option<i64>,
    /// Users may decide about that. On the wire: `ongoingOverride`.
    pub ongoing_override: Option<bool>,
    /// The caller gave up. From 1 to 2. On the wire: `cancelledSetting`.
    pub cancelled_setting: Option<i64>,
    /// Users may decide about that. On the wire: `cancelledOverride`.
    pub cancelled_override: Option<bool>,
    /// The called user was busy. From 1 to 2. On the wire: `busySetting`.
    pub busy_setting: Option<i64>,
    /// Users may decide about that. On the wire: `busyOverride`.
    pub busy_override: Option<bool>,
    /// It was rejected. From 1 to 2. On the wire: `rejectedSetting`.
    pub rejected_setting: Option<i64>,
    /// Users may decide about that. On the wire: `rejectedOverride`.
    pub rejected_override: Option<bool>,
    /// Nobody answered. From 1 to 2. On the wire: `unansweredSetting`.
    pub unanswered_setting: Option<i64>,
    /// Users may decide about that. On the wire: `unansweredOverride`.
    pub unanswered_override: Option<bool>,
    /// It ended. From 1 to 2. On the wire: `endedSetting`.
    pub ended_setting: Option<i64>,
    /// Users may decide about that. On the wire: `endedOverride`.
    pub ended_override: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(CallNotificationRules {
    set initiated_setting: is i64, set initiated_override: is bool, set ongoing_setting: is i64,
    set ongoing_override: is bool, set cancelled_setting: is i64, set cancelled_override: is bool,
    set busy_setting: is i64, set busy_override: is bool, set rejected_setting: is i64,
    set rejected_override: is bool, set unanswered_setting: is i64,
    set unanswered_override: is bool, set ended_setting: is i64, set ended_override: is bool,
});

runtime::record!(CallNotificationRules {
    initiated_setting = "initiatedSetting", initiated_override = "initiatedOverride",
    ongoing_setting = "ongoingSetting", ongoing_override = "ongoingOverride",
    cancelled_setting = "cancelledSetting", cancelled_override = "cancelledOverride",
    busy_setting = "busySetting", busy_override = "busyOverride",
    rejected_setting = "rejectedSetting", rejected_override = "rejectedOverride",
    unanswered_setting = "unansweredSetting", unanswered_override = "unansweredOverride",
    ended_setting = "endedSetting", ended_override = "endedOverride",
});

/// Whether users are told about what is written. An override lets users decide for themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationNotificationRules {
    /// 1: no message, 2: every message, 3: only messages with mentions. From 1 to 3. On the wire: `messagesSetting`.
    pub messages_setting: Option<i64>,
    /// Users may decide about that. On the wire: `messagesOverride`.
    pub messages_override: Option<bool>,
    /// 1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3. On the wire: `repliesSetting`.
    pub replies_setting: Option<i64>,
    /// Users may decide about that. On the wire: `repliesOverride`.
    pub replies_override: Option<bool>,
    /// Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3. On the wire:
    /// `quotedRepliesSetting`.
    pub quoted_replies_setting: Option<i64>,
    /// Users may decide about that. On the wire: `quotedRepliesOverride`.
    pub quoted_replies_override: Option<bool>,
    /// 1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3. On the wire:
    /// `reactionsSetting`.
    pub reactions_setting: Option<i64>,
    /// Users may decide about that. On the wire: `reactionsOverride`.
    pub reactions_override: Option<bool>,
    /// A message was edited, 1: no, 2: yes. From 1 to 2. On the wire: `messageEditedSetting`.
    pub message_edited_setting: Option<i64>,
    /// A message was deleted, 1: no, 2: yes. From 1 to 2. On the wire: `messageDeletedSetting`.
    pub message_deleted_setting: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ConversationNotificationRules {
    set messages_setting: is i64, set messages_override: is bool, set replies_setting: is i64,
    set replies_override: is bool, set quoted_replies_setting: is i64,
    set quoted_replies_override: is bool, set reactions_setting: is i64,
    set reactions_override: is bool, set message_edited_setting: is i64,
    set message_deleted_setting: is i64,
});

runtime::record!(ConversationNotificationRules {
    messages_setting = "messagesSetting", messages_override = "messagesOverride",
    replies_setting = "repliesSetting", replies_override = "repliesOverride",
    quoted_replies_setting = "quotedRepliesSetting",
    quoted_replies_override = "quotedRepliesOverride", reactions_setting = "reactionsSetting",
    reactions_override = "reactionsOverride", message_edited_setting = "messageEditedSetting",
    message_deleted_setting = "messageDeletedSetting",
});

/// Whether users are told about what happens in a group. Of members, 1 is no and 2 is yes. An override lets users
/// decide for themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupNotificationRules {
    /// 1: no message, 2: every message, 3: only messages with mentions. From 1 to 3. On the wire: `messagesSetting`.
    pub messages_setting: Option<i64>,
    /// Users may decide about that. On the wire: `messagesOverride`.
    pub messages_override: Option<bool>,
    /// 1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3. On the wire: `repliesSetting`.
    pub replies_setting: Option<i64>,
    /// Users may decide about that. On the wire: `repliesOverride`.
    pub replies_override: Option<bool>,
    /// Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3. On the wire:
    /// `quotedRepliesSetting`.
    pub quoted_replies_setting: Option<i64>,
    /// Users may decide about that. On the wire: `quotedRepliesOverride`.
    pub quoted_replies_override: Option<bool>,
    /// 1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3. On the wire:
    /// `reactionsSetting`.
    pub reactions_setting: Option<i64>,
    /// Users may decide about that. On the wire: `reactionsOverride`.
    pub reactions_override: Option<bool>,
    /// A message was edited, 1: no, 2: yes. From 1 to 2. On the wire: `messageEditedSetting`.
    pub message_edited_setting: Option<i64>,
    /// A message was deleted, 1: no, 2: yes. From 1 to 2. On the wire: `messageDeletedSetting`.
    pub message_deleted_setting: Option<i64>,
    /// A member left. From 1 to 2. On the wire: `memberLeftSetting`.
    pub member_left_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberLeftOverride`.
    pub member_left_override: Option<bool>,
    /// A member was added. From 1 to 2. On the wire: `memberAddedSetting`.
    pub member_added_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberAddedOverride`.
    pub member_added_override: Option<bool>,
    /// A member joined. From 1 to 2. On the wire: `memberJoinedSetting`.
    pub member_joined_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberJoinedOverride`.
    pub member_joined_override: Option<bool>,
    /// A member was kicked. From 1 to 2. On the wire: `memberKickedSetting`.
    pub member_kicked_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberKickedOverride`.
    pub member_kicked_override: Option<bool>,
    /// A member was banned. From 1 to 2. On the wire: `memberBannedSetting`.
    pub member_banned_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberBannedOverride`.
    pub member_banned_override: Option<bool>,
    /// A ban was lifted. From 1 to 2. On the wire: `memberUnbannedSetting`.
    pub member_unbanned_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberUnbannedOverride`.
    pub member_unbanned_override: Option<bool>,
    /// A member's scope was changed. From 1 to 2. On the wire: `memberScopeChangedSetting`.
    pub member_scope_changed_setting: Option<i64>,
    /// Users may decide about that. On the wire: `memberScopeChangedOverride`.
    pub member_scope_changed_override: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GroupNotificationRules {
    set messages_setting: is i64, set messages_override: is bool, set replies_setting: is i64,
    set replies_override: is bool, set quoted_replies_setting: is i64,
    set quoted_replies_override: is bool, set reactions_setting: is i64,
    set reactions_override: is bool, set message_edited_setting: is i64,
    set message_deleted_setting: is i64, set member_left_setting: is i64,
    set member_left_override: is bool, set member_added_setting: is i64,
    set member_added_override: is bool, set member_joined_setting: is i64,
    set member_joined_override: is bool, set member_kicked_setting: is i64,
    set member_kicked_override: is bool, set member_banned_setting: is i64,
    set member_banned_override: is bool, set member_unbanned_setting: is i64,
    set member_unbanned_override: is bool, set member_scope_changed_setting: is i64,
    set member_scope_changed_override: is bool,
});

runtime::record!(GroupNotificationRules {
    messages_setting = "messagesSetting", messages_override = "messagesOverride",
    replies_setting = "repliesSetting", replies_override = "repliesOverride",
    quoted_replies_setting = "quotedRepliesSetting",
    quoted_replies_override = "quotedRepliesOverride", reactions_setting = "reactionsSetting",
    reactions_override = "reactionsOverride", message_edited_setting = "messageEditedSetting",
    message_deleted_setting = "messageDeletedSetting", member_left_setting = "memberLeftSetting",
    member_left_override = "memberLeftOverride", member_added_setting = "memberAddedSetting",
    member_added_override = "memberAddedOverride", member_joined_setting = "memberJoinedSetting",
    member_joined_override = "memberJoinedOverride", member_kicked_setting = "memberKickedSetting",
    member_kicked_override = "memberKickedOverride", member_banned_setting = "memberBannedSetting",
    member_banned_override = "memberBannedOverride",
    member_unbanned_setting = "memberUnbannedSetting",
    member_unbanned_override = "memberUnbannedOverride",
    member_scope_changed_setting = "memberScopeChangedSetting",
    member_scope_changed_override = "memberScopeChangedOverride",
});

/// When there is quiet. An override lets users decide for themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MuteRules {
    /// Do not disturb, 1: off, 2: on. From 1 to 2. On the wire: `dndPreferenceSetting`.
    pub dnd_preference_setting: Option<i64>,
    /// Users may decide about that. On the wire: `dndPreferenceOverride`.
    pub dnd_preference_override: Option<bool>,
    /// The week. On the wire: `schedulePreferenceSetting`.
    pub schedule_preference_setting: Option<NotificationWeek>,
    /// Users may have a week of their own. On the wire: `schedulePreferenceOverride`.
    pub schedule_preference_override: Option<bool>,
    /// Users may mute groups. On the wire: `mutedGroupsOverride`.
    pub muted_groups_override: Option<bool>,
    /// Users may mute other users. On the wire: `mutedOneOnOnesOverride`.
    pub muted_one_on_ones_override: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(MuteRules {
    set dnd_preference_setting: is i64, set dnd_preference_override: is bool,
    set schedule_preference_setting: into NotificationWeek,
    set schedule_preference_override: is bool, set muted_groups_override: is bool,
    set muted_one_on_ones_override: is bool,
});

runtime::record!(MuteRules {
    dnd_preference_setting = "dndPreferenceSetting",
    dnd_preference_override = "dndPreferenceOverride",
    schedule_preference_setting = "schedulePreferenceSetting",
    schedule_preference_override = "schedulePreferenceOverride",
    muted_groups_override = "mutedGroupsOverride",
    muted_one_on_ones_override = "mutedOneOnOnesOverride",
});

/// When notifications come in a week.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationWeek {
    /// On Mondays.
    pub monday: Option<NotificationDay>,
    /// On Tuesdays.
    pub tuesday: Option<NotificationDay>,
    /// On Wednesdays.
    pub wednesday: Option<NotificationDay>,
    /// On Thursdays.
    pub thursday: Option<NotificationDay>,
    /// On Fridays.
    pub friday: Option<NotificationDay>,
    /// On Saturdays.
    pub saturday: Option<NotificationDay>,
    /// On Sundays.
    pub sunday: Option<NotificationDay>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationWeek {
    set monday: into NotificationDay, set tuesday: into NotificationDay,
    set wednesday: into NotificationDay, set thursday: into NotificationDay,
    set friday: into NotificationDay, set saturday: into NotificationDay,
    set sunday: into NotificationDay,
});

runtime::record!(NotificationWeek {
    monday = "monday", tuesday = "tuesday", wednesday = "wednesday", thursday = "thursday",
    friday = "friday", saturday = "saturday", sunday = "sunday",
});

/// When notifications come on a day. Times are hours and minutes in one number: 930 is half past nine.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationDay {
    /// Since when. From 0 to 2359.
    pub from: Option<i64>,
    /// Until when. From 0 to 2359.
    pub to: Option<i64>,
    /// Do not disturb on this day.
    pub dnd: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationDay { set from: is i64, set to: is i64, set dnd: is bool, });
runtime::record!(NotificationDay { from = "from", to = "to", dnd = "dnd" });

/// How often unread messages are sent on by another channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigestRules {
    /// Leaves out what was read. On the wire: `notifyForUnreadOnly`.
    pub notify_for_unread_only: Option<bool>,
    /// The time from one to the next. On the wire: `intervalInSeconds`.
    pub interval_in_seconds: Option<i64>,
    /// The most a day. On the wire: `maxPerDay`.
    pub max_per_day: Option<i64>,
    /// The most a day about one conversation. On the wire: `maxPerDayPerConversation`.
    pub max_per_day_per_conversation: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(DigestRules {
    set notify_for_unread_only: is bool, set interval_in_seconds: is i64, set max_per_day: is i64,
    set max_per_day_per_conversation: is i64,
});

runtime::record!(DigestRules {
    notify_for_unread_only = "notifyForUnreadOnly", interval_in_seconds = "intervalInSeconds",
    max_per_day = "maxPerDay", max_per_day_per_conversation = "maxPerDayPerConversation",
});

/// The words of notifications, with variables such as `{{message.data.text}}`. Privacy templates tell less.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationTemplates {
    /// 1: default ones, 2: privacy ones, 3: default ones unless the user wants privacy. From 1 to 3. On the wire:
    /// `usePrivacyTemplate`.
    pub use_privacy_template: Option<i64>,
    /// Of texts. On the wire: `textMessageTemplateDefault`.
    pub text_message_template_default: Option<PushTextTemplate>,
    /// Of texts, for privacy. On the wire: `textMessageTemplatePrivacy`.
    pub text_message_template_privacy: Option<PushTextTemplate>,
    /// Of files. On the wire: `mediaMessageTemplateDefault`.
    pub media_message_template_default: Option<PushMediaTemplate>,
    /// Of files, for privacy. On the wire: `mediaMessageTemplatePrivacy`.
    pub media_message_template_privacy: Option<PushMediaTemplate>,
    /// Of polls: custom messages of the type `extension_poll`. On the wire: `pollMessageTemplateDefault`.
    pub poll_message_template_default: Option<PushTextTemplate>,
    /// Of polls, for privacy. On the wire: `pollMessageTemplatePrivacy`.
    pub poll_message_template_privacy: Option<PushTextTemplate>,
    /// Of reminders: custom messages of the type `extension_reminders`. On the wire:
    /// `reminderMessageTemplateDefault`.
    pub reminder_message_template_default: Option<PushTextTemplate>,
    /// Of reminders, for privacy. On the wire: `reminderMessageTemplatePrivacy`.
    pub reminder_message_template_privacy: Option<PushTextTemplate>,
    /// Of other custom messages. On the wire: `customMessageTemplateDefault`.
    pub custom_message_template_default: Option<PushTextTemplate>,
    /// Of other custom messages, for privacy. On the wire: `customMessageTemplatePrivacy`.
    pub custom_message_template_privacy: Option<PushTextTemplate>,
    /// Of mentions of the user. On the wire: `userMentionTemplateDefault`.
    pub user_mention_template_default: Option<UserMentionTemplate>,
    /// Of mentions of the user, for privacy. On the wire: `userMentionTemplatePrivacy`.
    pub user_mention_template_privacy: Option<UserMentionTemplate>,
    /// Of mentions of everybody. On the wire: `groupMentionTemplateDefault`.
    pub group_mention_template_default: Option<GroupMentionTemplate>,
    /// Of mentions of everybody, for privacy. On the wire: `groupMentionTemplatePrivacy`.
    pub group_mention_template_privacy: Option<GroupMentionTemplate>,
    /// Of emails. On the wire: `emailSubjectTemplateDefault`.
    pub email_subject_template_default: Option<EmailSubjectTemplate>,
    /// Of emails, for privacy. On the wire: `emailSubjectTemplatePrivacy`.
    pub email_subject_template_privacy: Option<EmailSubjectTemplate>,
    /// Of text messages. On the wire: `smsContentTemplateDefault`.
    pub sms_content_template_default: Option<SmsContentTemplate>,
    /// Of text messages, for privacy. On the wire: `smsContentTemplatePrivacy`.
    pub sms_content_template_privacy: Option<SmsContentTemplate>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationTemplates {
    set use_privacy_template: is i64, set text_message_template_default: into PushTextTemplate,
    set text_message_template_privacy: into PushTextTemplate,
    set media_message_template_default: into PushMediaTemplate,
    set media_message_template_privacy: into PushMediaTemplate,
    set poll_message_template_default: into PushTextTemplate,
    set poll_message_template_privacy: into PushTextTemplate,
    set reminder_message_template_default: into PushTextTemplate,
    set reminder_message_template_privacy: into PushTextTemplate,
    set custom_message_template_default: into PushTextTemplate,
    set custom_message_template_privacy: into PushTextTemplate,
    set user_mention_template_default: into UserMentionTemplate,
    set user_mention_template_privacy: into UserMentionTemplate,
    set group_mention_template_default: into GroupMentionTemplate,
    set group_mention_template_privacy: into GroupMentionTemplate,
    set email_subject_template_default: into EmailSubjectTemplate,
    set email_subject_template_privacy: into EmailSubjectTemplate,
    set sms_content_template_default: into SmsContentTemplate,
    set sms_content_template_privacy: into SmsContentTemplate,
});

runtime::record!(NotificationTemplates {
    use_privacy_template = "usePrivacyTemplate",
    text_message_template_default = "textMessageTemplateDefault",
    text_message_template_privacy = "textMessageTemplatePrivacy",
    media_message_template_default = "mediaMessageTemplateDefault",
    media_message_template_privacy = "mediaMessageTemplatePrivacy",
    poll_message_template_default = "pollMessageTemplateDefault",
    poll_message_template_privacy = "pollMessageTemplatePrivacy",
    reminder_message_template_default = "reminderMessageTemplateDefault",
    reminder_message_template_privacy = "reminderMessageTemplatePrivacy",
    custom_message_template_default = "customMessageTemplateDefault",
    custom_message_template_privacy = "customMessageTemplatePrivacy",
    user_mention_template_default = "userMentionTemplateDefault",
    user_mention_template_privacy = "userMentionTemplatePrivacy",
    group_mention_template_default = "groupMentionTemplateDefault",
    group_mention_template_privacy = "groupMentionTemplatePrivacy",
    email_subject_template_default = "emailSubjectTemplateDefault",
    email_subject_template_privacy = "emailSubjectTemplatePrivacy",
    sms_content_template_default = "smsContentTemplateDefault",
    sms_content_template_privacy = "smsContentTemplatePrivacy",
});

/// The words of a push notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTextTemplate {
    /// The title between two users. On the wire: `titleOneOnOne`.
    pub title_one_on_one: Option<String>,
    /// The title in a group. On the wire: `titleGroup`.
    pub title_group: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// The text where the variables have no value. Not for texts.
    pub body_fallback: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(PushTextTemplate {
    set title_one_on_one: into String, set title_group: into String, set body: into String,
    set body_fallback: into String,
});

runtime::record!(PushTextTemplate {
    title_one_on_one = "titleOneOnOne", title_group = "titleGroup", body = "body",
    body_fallback = "body_fallback",
});

/// The words of a push notification about a file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushMediaTemplate {
    /// The title between two users. On the wire: `titleOneOnOne`.
    pub title_one_on_one: Option<String>,
    /// The title in a group. On the wire: `titleGroup`.
    pub title_group: Option<String>,
    /// The text of an image.
    pub body_image: Option<String>,
    /// The text of a sound.
    pub body_audio: Option<String>,
    /// The text of a video.
    pub body_video: Option<String>,
    /// The text of another file.
    pub body_file: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(PushMediaTemplate {
    set title_one_on_one: into String, set title_group: into String, set body_image: into String,
    set body_audio: into String, set body_video: into String, set body_file: into String,
});

runtime::record!(PushMediaTemplate {
    title_one_on_one = "titleOneOnOne", title_group = "titleGroup", body_image = "body_image",
    body_audio = "body_audio", body_video = "body_video", body_file = "body_file",
});

/// The words of a push notification to a user who is mentioned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserMentionTemplate {
    /// The title between two users. On the wire: `titleOneOnOne`.
    pub title_one_on_one: Option<String>,
    /// The title in a group. On the wire: `titleGroup`.
    pub title_group: Option<String>,
    /// The text between two users. On the wire: `bodyOneOnOne`.
    pub body_one_on_one: Option<String>,
    /// The text in a group. On the wire: `bodyGroup`.
    pub body_group: Option<String>,
    /// The text where the variables have no value.
    pub body_fallback: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(UserMentionTemplate {
    set title_one_on_one: into String, set title_group: into String,
    set body_one_on_one: into String, set body_group: into String, set body_fallback: into String,
});

runtime::record!(UserMentionTemplate {
    title_one_on_one = "titleOneOnOne", title_group = "titleGroup",
    body_one_on_one = "bodyOneOnOne", body_group = "bodyGroup", body_fallback = "body_fallback",
});

/// The words of a push notification about a mention of everybody (`@all`).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMentionTemplate {
    /// The title. On the wire: `titleGroup`.
    pub title_group: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// The text where the variables have no value.
    pub body_fallback: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GroupMentionTemplate {
    set title_group: into String, set body: into String, set body_fallback: into String,
});

runtime::record!(GroupMentionTemplate {
    title_group = "titleGroup", body = "body", body_fallback = "body_fallback",
});

/// The subject of an email about new messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSubjectTemplate {
    /// In a group. On the wire: `subjectGroup`.
    pub subject_group: Option<String>,
    /// Between two users. On the wire: `subjectOneOnOne`.
    pub subject_one_on_one: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(EmailSubjectTemplate {
    set subject_group: into String, set subject_one_on_one: into String,
});

runtime::record!(EmailSubjectTemplate {
    subject_group = "subjectGroup", subject_one_on_one = "subjectOneOnOne",
});

/// The words of a text message about new messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmsContentTemplate {
    /// In a group. On the wire: `bodyGroup`.
    pub body_group: Option<String>,
    /// Between two users. On the wire: `bodyOneOnOne`.
    pub body_one_on_one: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(SmsContentTemplate {
    set body_group: into String, set body_one_on_one: into String,
});

runtime::record!(SmsContentTemplate {
    body_group = "bodyGroup", body_one_on_one = "bodyOneOnOne",
});
