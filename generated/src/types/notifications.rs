// @generated from spec/notifications/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

/// A push provider's id, chosen by you. Push tokens refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PushProviderId(String);

runtime::newtype!(PushProviderId);

/// A time zone by its usual name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeZone(String);

runtime::newtype!(TimeZone);

/// What a push notification is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationKind {
    /// A message.
    Chat,
    /// A call.
    Call,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationKind { Chat = "chat", Call = "call" });

/// The platform of an app that gets push notifications, and the kind of token that it has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushPlatform {
    /// `fcm_android`
    FcmAndroid,
    /// `fcm_ios`
    FcmIos,
    /// `fcm_web`
    FcmWeb,
    /// `fcm_flutter_android`
    FcmFlutterAndroid,
    /// `fcm_flutter_ios`
    FcmFlutterIos,
    /// `fcm_react_native_android`
    FcmReactNativeAndroid,
    /// `fcm_react_native_ios`
    FcmReactNativeIos,
    /// `fcm_ionic_cordova_android`
    FcmIonicCordovaAndroid,
    /// `fcm_ionic_cordova_ios`
    FcmIonicCordovaIos,
    /// `apns_ios_device`
    ApnsIosDevice,
    /// `apns_flutter_device`
    ApnsFlutterDevice,
    /// `apns_react_native_device`
    ApnsReactNativeDevice,
    /// `apns_ionic_cordova_device`
    ApnsIonicCordovaDevice,
    /// `apns_ios_voip`
    ApnsIosVoip,
    /// `apns_flutter_voip`
    ApnsFlutterVoip,
    /// `apns_ionic_cordova_voip`
    ApnsIonicCordovaVoip,
    /// `apns_react_native_voip`
    ApnsReactNativeVoip,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PushPlatform {
    FcmAndroid = "fcm_android", FcmIos = "fcm_ios", FcmWeb = "fcm_web",
    FcmFlutterAndroid = "fcm_flutter_android", FcmFlutterIos = "fcm_flutter_ios",
    FcmReactNativeAndroid = "fcm_react_native_android", FcmReactNativeIos = "fcm_react_native_ios",
    FcmIonicCordovaAndroid = "fcm_ionic_cordova_android",
    FcmIonicCordovaIos = "fcm_ionic_cordova_ios", ApnsIosDevice = "apns_ios_device",
    ApnsFlutterDevice = "apns_flutter_device", ApnsReactNativeDevice = "apns_react_native_device",
    ApnsIonicCordovaDevice = "apns_ionic_cordova_device", ApnsIosVoip = "apns_ios_voip",
    ApnsFlutterVoip = "apns_flutter_voip", ApnsIonicCordovaVoip = "apns_ionic_cordova_voip",
    ApnsReactNativeVoip = "apns_react_native_voip",
});

/// A server of your own that is called in place of a provider.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomProvider {
    /// It is in use. On the wire: `isEnabled`.
    pub is_enabled: Option<bool>,
    /// The URL that is called, https. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// User name and password are sent along. On the wire: `useBasicAuth`.
    pub use_basic_auth: Option<bool>,
    /// The user name. On the wire: `basicAuthUsername`.
    pub basic_auth_username: Option<String>,
    /// The password. On the wire: `basicAuthPassword`.
    pub basic_auth_password: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CustomProvider {
    is_enabled = "isEnabled", webhook_url = "webhookURL", use_basic_auth = "useBasicAuth",
    basic_auth_username = "basicAuthUsername", basic_auth_password = "basicAuthPassword",
});

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

impl NotificationSounds {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `chat`.
    #[must_use]
    pub fn chat(mut self, chat: impl Into<String>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// Sets `call`.
    #[must_use]
    pub fn call(mut self, call: impl Into<String>) -> Self {
        self.call = Some(call.into());
        self
    }
}

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

impl NotificationRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `push`.
    #[must_use]
    pub fn push(mut self, push: impl Into<PushPayloadRules>) -> Self {
        self.push = Some(push.into());
        self
    }

    /// Sets `call`.
    #[must_use]
    pub fn call(mut self, call: impl Into<CallNotificationRules>) -> Self {
        self.call = Some(call.into());
        self
    }

    /// Sets `bypassPreferencesForMentions`.
    #[must_use]
    pub fn bypass_preferences_for_mentions(
        mut self,
        bypass_preferences_for_mentions: bool,
    ) -> Self {
        self.bypass_preferences_for_mentions = Some(bypass_preferences_for_mentions);
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<GroupNotificationRules>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `oneOnOne`.
    #[must_use]
    pub fn one_on_one(
        mut self,
        one_on_one: impl Into<ConversationNotificationRules>,
    ) -> Self {
        self.one_on_one = Some(one_on_one.into());
        self
    }

    /// Sets `mute`.
    #[must_use]
    pub fn mute(mut self, mute: impl Into<MuteRules>) -> Self {
        self.mute = Some(mute.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<DigestRules>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `sms`.
    #[must_use]
    pub fn sms(mut self, sms: impl Into<DigestRules>) -> Self {
        self.sms = Some(sms.into());
        self
    }
}

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

impl PushPayloadRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `includeMessageObjectSetting`.
    #[must_use]
    pub fn include_message_object_setting(
        mut self,
        include_message_object_setting: bool,
    ) -> Self {
        self.include_message_object_setting = Some(include_message_object_setting);
        self
    }

    /// Sets `includeSenderMetadataSetting`.
    #[must_use]
    pub fn include_sender_metadata_setting(
        mut self,
        include_sender_metadata_setting: bool,
    ) -> Self {
        self.include_sender_metadata_setting = Some(include_sender_metadata_setting);
        self
    }

    /// Sets `includeReceiverMetadataSetting`.
    #[must_use]
    pub fn include_receiver_metadata_setting(
        mut self,
        include_receiver_metadata_setting: bool,
    ) -> Self {
        self.include_receiver_metadata_setting = Some(include_receiver_metadata_setting);
        self
    }

    /// Sets `includeMessageMetadataSetting`.
    #[must_use]
    pub fn include_message_metadata_setting(
        mut self,
        include_message_metadata_setting: bool,
    ) -> Self {
        self.include_message_metadata_setting = Some(include_message_metadata_setting);
        self
    }

    /// Sets `trimTextFieldSetting`.
    #[must_use]
    pub fn trim_text_field_setting(mut self, trim_text_field_setting: bool) -> Self {
        self.trim_text_field_setting = Some(trim_text_field_setting);
        self
    }

    /// Sets `customJson`.
    #[must_use]
    pub fn custom_json(mut self, custom_json: runtime::Object) -> Self {
        self.custom_json = Some(custom_json);
        self
    }
}

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

impl CallNotificationRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `initiatedSetting`.
    #[must_use]
    pub fn initiated_setting(mut self, initiated_setting: i64) -> Self {
        self.initiated_setting = Some(initiated_setting);
        self
    }

    /// Sets `initiatedOverride`.
    #[must_use]
    pub fn initiated_override(mut self, initiated_override: bool) -> Self {
        self.initiated_override = Some(initiated_override);
        self
    }

    /// Sets `ongoingSetting`.
    #[must_use]
    pub fn ongoing_setting(mut self, ongoing_setting: i64) -> Self {
        self.ongoing_setting = Some(ongoing_setting);
        self
    }

    /// Sets `ongoingOverride`.
    #[must_use]
    pub fn ongoing_override(mut self, ongoing_override: bool) -> Self {
        self.ongoing_override = Some(ongoing_override);
        self
    }

    /// Sets `cancelledSetting`.
    #[must_use]
    pub fn cancelled_setting(mut self, cancelled_setting: i64) -> Self {
        self.cancelled_setting = Some(cancelled_setting);
        self
    }

    /// Sets `cancelledOverride`.
    #[must_use]
    pub fn cancelled_override(mut self, cancelled_override: bool) -> Self {
        self.cancelled_override = Some(cancelled_override);
        self
    }

    /// Sets `busySetting`.
    #[must_use]
    pub fn busy_setting(mut self, busy_setting: i64) -> Self {
        self.busy_setting = Some(busy_setting);
        self
    }

    /// Sets `busyOverride`.
    #[must_use]
    pub fn busy_override(mut self, busy_override: bool) -> Self {
        self.busy_override = Some(busy_override);
        self
    }

    /// Sets `rejectedSetting`.
    #[must_use]
    pub fn rejected_setting(mut self, rejected_setting: i64) -> Self {
        self.rejected_setting = Some(rejected_setting);
        self
    }

    /// Sets `rejectedOverride`.
    #[must_use]
    pub fn rejected_override(mut self, rejected_override: bool) -> Self {
        self.rejected_override = Some(rejected_override);
        self
    }

    /// Sets `unansweredSetting`.
    #[must_use]
    pub fn unanswered_setting(mut self, unanswered_setting: i64) -> Self {
        self.unanswered_setting = Some(unanswered_setting);
        self
    }

    /// Sets `unansweredOverride`.
    #[must_use]
    pub fn unanswered_override(mut self, unanswered_override: bool) -> Self {
        self.unanswered_override = Some(unanswered_override);
        self
    }

    /// Sets `endedSetting`.
    #[must_use]
    pub fn ended_setting(mut self, ended_setting: i64) -> Self {
        self.ended_setting = Some(ended_setting);
        self
    }

    /// Sets `endedOverride`.
    #[must_use]
    pub fn ended_override(mut self, ended_override: bool) -> Self {
        self.ended_override = Some(ended_override);
        self
    }
}

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

impl ConversationNotificationRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `messagesSetting`.
    #[must_use]
    pub fn messages_setting(mut self, messages_setting: i64) -> Self {
        self.messages_setting = Some(messages_setting);
        self
    }

    /// Sets `messagesOverride`.
    #[must_use]
    pub fn messages_override(mut self, messages_override: bool) -> Self {
        self.messages_override = Some(messages_override);
        self
    }

    /// Sets `repliesSetting`.
    #[must_use]
    pub fn replies_setting(mut self, replies_setting: i64) -> Self {
        self.replies_setting = Some(replies_setting);
        self
    }

    /// Sets `repliesOverride`.
    #[must_use]
    pub fn replies_override(mut self, replies_override: bool) -> Self {
        self.replies_override = Some(replies_override);
        self
    }

    /// Sets `quotedRepliesSetting`.
    #[must_use]
    pub fn quoted_replies_setting(mut self, quoted_replies_setting: i64) -> Self {
        self.quoted_replies_setting = Some(quoted_replies_setting);
        self
    }

    /// Sets `quotedRepliesOverride`.
    #[must_use]
    pub fn quoted_replies_override(mut self, quoted_replies_override: bool) -> Self {
        self.quoted_replies_override = Some(quoted_replies_override);
        self
    }

    /// Sets `reactionsSetting`.
    #[must_use]
    pub fn reactions_setting(mut self, reactions_setting: i64) -> Self {
        self.reactions_setting = Some(reactions_setting);
        self
    }

    /// Sets `reactionsOverride`.
    #[must_use]
    pub fn reactions_override(mut self, reactions_override: bool) -> Self {
        self.reactions_override = Some(reactions_override);
        self
    }

    /// Sets `messageEditedSetting`.
    #[must_use]
    pub fn message_edited_setting(mut self, message_edited_setting: i64) -> Self {
        self.message_edited_setting = Some(message_edited_setting);
        self
    }

    /// Sets `messageDeletedSetting`.
    #[must_use]
    pub fn message_deleted_setting(mut self, message_deleted_setting: i64) -> Self {
        self.message_deleted_setting = Some(message_deleted_setting);
        self
    }
}

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

impl GroupNotificationRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `messagesSetting`.
    #[must_use]
    pub fn messages_setting(mut self, messages_setting: i64) -> Self {
        self.messages_setting = Some(messages_setting);
        self
    }

    /// Sets `messagesOverride`.
    #[must_use]
    pub fn messages_override(mut self, messages_override: bool) -> Self {
        self.messages_override = Some(messages_override);
        self
    }

    /// Sets `repliesSetting`.
    #[must_use]
    pub fn replies_setting(mut self, replies_setting: i64) -> Self {
        self.replies_setting = Some(replies_setting);
        self
    }

    /// Sets `repliesOverride`.
    #[must_use]
    pub fn replies_override(mut self, replies_override: bool) -> Self {
        self.replies_override = Some(replies_override);
        self
    }

    /// Sets `quotedRepliesSetting`.
    #[must_use]
    pub fn quoted_replies_setting(mut self, quoted_replies_setting: i64) -> Self {
        self.quoted_replies_setting = Some(quoted_replies_setting);
        self
    }

    /// Sets `quotedRepliesOverride`.
    #[must_use]
    pub fn quoted_replies_override(mut self, quoted_replies_override: bool) -> Self {
        self.quoted_replies_override = Some(quoted_replies_override);
        self
    }

    /// Sets `reactionsSetting`.
    #[must_use]
    pub fn reactions_setting(mut self, reactions_setting: i64) -> Self {
        self.reactions_setting = Some(reactions_setting);
        self
    }

    /// Sets `reactionsOverride`.
    #[must_use]
    pub fn reactions_override(mut self, reactions_override: bool) -> Self {
        self.reactions_override = Some(reactions_override);
        self
    }

    /// Sets `messageEditedSetting`.
    #[must_use]
    pub fn message_edited_setting(mut self, message_edited_setting: i64) -> Self {
        self.message_edited_setting = Some(message_edited_setting);
        self
    }

    /// Sets `messageDeletedSetting`.
    #[must_use]
    pub fn message_deleted_setting(mut self, message_deleted_setting: i64) -> Self {
        self.message_deleted_setting = Some(message_deleted_setting);
        self
    }

    /// Sets `memberLeftSetting`.
    #[must_use]
    pub fn member_left_setting(mut self, member_left_setting: i64) -> Self {
        self.member_left_setting = Some(member_left_setting);
        self
    }

    /// Sets `memberLeftOverride`.
    #[must_use]
    pub fn member_left_override(mut self, member_left_override: bool) -> Self {
        self.member_left_override = Some(member_left_override);
        self
    }

    /// Sets `memberAddedSetting`.
    #[must_use]
    pub fn member_added_setting(mut self, member_added_setting: i64) -> Self {
        self.member_added_setting = Some(member_added_setting);
        self
    }

    /// Sets `memberAddedOverride`.
    #[must_use]
    pub fn member_added_override(mut self, member_added_override: bool) -> Self {
        self.member_added_override = Some(member_added_override);
        self
    }

    /// Sets `memberJoinedSetting`.
    #[must_use]
    pub fn member_joined_setting(mut self, member_joined_setting: i64) -> Self {
        self.member_joined_setting = Some(member_joined_setting);
        self
    }

    /// Sets `memberJoinedOverride`.
    #[must_use]
    pub fn member_joined_override(mut self, member_joined_override: bool) -> Self {
        self.member_joined_override = Some(member_joined_override);
        self
    }

    /// Sets `memberKickedSetting`.
    #[must_use]
    pub fn member_kicked_setting(mut self, member_kicked_setting: i64) -> Self {
        self.member_kicked_setting = Some(member_kicked_setting);
        self
    }

    /// Sets `memberKickedOverride`.
    #[must_use]
    pub fn member_kicked_override(mut self, member_kicked_override: bool) -> Self {
        self.member_kicked_override = Some(member_kicked_override);
        self
    }

    /// Sets `memberBannedSetting`.
    #[must_use]
    pub fn member_banned_setting(mut self, member_banned_setting: i64) -> Self {
        self.member_banned_setting = Some(member_banned_setting);
        self
    }

    /// Sets `memberBannedOverride`.
    #[must_use]
    pub fn member_banned_override(mut self, member_banned_override: bool) -> Self {
        self.member_banned_override = Some(member_banned_override);
        self
    }

    /// Sets `memberUnbannedSetting`.
    #[must_use]
    pub fn member_unbanned_setting(mut self, member_unbanned_setting: i64) -> Self {
        self.member_unbanned_setting = Some(member_unbanned_setting);
        self
    }

    /// Sets `memberUnbannedOverride`.
    #[must_use]
    pub fn member_unbanned_override(mut self, member_unbanned_override: bool) -> Self {
        self.member_unbanned_override = Some(member_unbanned_override);
        self
    }

    /// Sets `memberScopeChangedSetting`.
    #[must_use]
    pub fn member_scope_changed_setting(
        mut self,
        member_scope_changed_setting: i64,
    ) -> Self {
        self.member_scope_changed_setting = Some(member_scope_changed_setting);
        self
    }

    /// Sets `memberScopeChangedOverride`.
    #[must_use]
    pub fn member_scope_changed_override(
        mut self,
        member_scope_changed_override: bool,
    ) -> Self {
        self.member_scope_changed_override = Some(member_scope_changed_override);
        self
    }
}

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

impl MuteRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dndPreferenceSetting`.
    #[must_use]
    pub fn dnd_preference_setting(mut self, dnd_preference_setting: i64) -> Self {
        self.dnd_preference_setting = Some(dnd_preference_setting);
        self
    }

    /// Sets `dndPreferenceOverride`.
    #[must_use]
    pub fn dnd_preference_override(mut self, dnd_preference_override: bool) -> Self {
        self.dnd_preference_override = Some(dnd_preference_override);
        self
    }

    /// Sets `schedulePreferenceSetting`.
    #[must_use]
    pub fn schedule_preference_setting(
        mut self,
        schedule_preference_setting: impl Into<NotificationWeek>,
    ) -> Self {
        self.schedule_preference_setting = Some(schedule_preference_setting.into());
        self
    }

    /// Sets `schedulePreferenceOverride`.
    #[must_use]
    pub fn schedule_preference_override(
        mut self,
        schedule_preference_override: bool,
    ) -> Self {
        self.schedule_preference_override = Some(schedule_preference_override);
        self
    }

    /// Sets `mutedGroupsOverride`.
    #[must_use]
    pub fn muted_groups_override(mut self, muted_groups_override: bool) -> Self {
        self.muted_groups_override = Some(muted_groups_override);
        self
    }

    /// Sets `mutedOneOnOnesOverride`.
    #[must_use]
    pub fn muted_one_on_ones_override(
        mut self,
        muted_one_on_ones_override: bool,
    ) -> Self {
        self.muted_one_on_ones_override = Some(muted_one_on_ones_override);
        self
    }
}

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

impl NotificationWeek {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `monday`.
    #[must_use]
    pub fn monday(mut self, monday: impl Into<NotificationDay>) -> Self {
        self.monday = Some(monday.into());
        self
    }

    /// Sets `tuesday`.
    #[must_use]
    pub fn tuesday(mut self, tuesday: impl Into<NotificationDay>) -> Self {
        self.tuesday = Some(tuesday.into());
        self
    }

    /// Sets `wednesday`.
    #[must_use]
    pub fn wednesday(mut self, wednesday: impl Into<NotificationDay>) -> Self {
        self.wednesday = Some(wednesday.into());
        self
    }

    /// Sets `thursday`.
    #[must_use]
    pub fn thursday(mut self, thursday: impl Into<NotificationDay>) -> Self {
        self.thursday = Some(thursday.into());
        self
    }

    /// Sets `friday`.
    #[must_use]
    pub fn friday(mut self, friday: impl Into<NotificationDay>) -> Self {
        self.friday = Some(friday.into());
        self
    }

    /// Sets `saturday`.
    #[must_use]
    pub fn saturday(mut self, saturday: impl Into<NotificationDay>) -> Self {
        self.saturday = Some(saturday.into());
        self
    }

    /// Sets `sunday`.
    #[must_use]
    pub fn sunday(mut self, sunday: impl Into<NotificationDay>) -> Self {
        self.sunday = Some(sunday.into());
        self
    }
}

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

impl NotificationDay {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `dnd`.
    #[must_use]
    pub fn dnd(mut self, dnd: bool) -> Self {
        self.dnd = Some(dnd);
        self
    }
}

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

impl DigestRules {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `notifyForUnreadOnly`.
    #[must_use]
    pub fn notify_for_unread_only(mut self, notify_for_unread_only: bool) -> Self {
        self.notify_for_unread_only = Some(notify_for_unread_only);
        self
    }

    /// Sets `intervalInSeconds`.
    #[must_use]
    pub fn interval_in_seconds(mut self, interval_in_seconds: i64) -> Self {
        self.interval_in_seconds = Some(interval_in_seconds);
        self
    }

    /// Sets `maxPerDay`.
    #[must_use]
    pub fn max_per_day(mut self, max_per_day: i64) -> Self {
        self.max_per_day = Some(max_per_day);
        self
    }

    /// Sets `maxPerDayPerConversation`.
    #[must_use]
    pub fn max_per_day_per_conversation(
        mut self,
        max_per_day_per_conversation: i64,
    ) -> Self {
        self.max_per_day_per_conversation = Some(max_per_day_per_conversation);
        self
    }
}

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

impl NotificationTemplates {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `usePrivacyTemplate`.
    #[must_use]
    pub fn use_privacy_template(mut self, use_privacy_template: i64) -> Self {
        self.use_privacy_template = Some(use_privacy_template);
        self
    }

    /// Sets `textMessageTemplateDefault`.
    #[must_use]
    pub fn text_message_template_default(
        mut self,
        text_message_template_default: impl Into<PushTextTemplate>,
    ) -> Self {
        self.text_message_template_default = Some(text_message_template_default.into());
        self
    }

    /// Sets `textMessageTemplatePrivacy`.
    #[must_use]
    pub fn text_message_template_privacy(
        mut self,
        text_message_template_privacy: impl Into<PushTextTemplate>,
    ) -> Self {
        self.text_message_template_privacy = Some(text_message_template_privacy.into());
        self
    }

    /// Sets `mediaMessageTemplateDefault`.
    #[must_use]
    pub fn media_message_template_default(
        mut self,
        media_message_template_default: impl Into<PushMediaTemplate>,
    ) -> Self {
        self.media_message_template_default = Some(
            media_message_template_default.into(),
        );
        self
    }

    /// Sets `mediaMessageTemplatePrivacy`.
    #[must_use]
    pub fn media_message_template_privacy(
        mut self,
        media_message_template_privacy: impl Into<PushMediaTemplate>,
    ) -> Self {
        self.media_message_template_privacy = Some(
            media_message_template_privacy.into(),
        );
        self
    }

    /// Sets `pollMessageTemplateDefault`.
    #[must_use]
    pub fn poll_message_template_default(
        mut self,
        poll_message_template_default: impl Into<PushTextTemplate>,
    ) -> Self {
        self.poll_message_template_default = Some(poll_message_template_default.into());
        self
    }

    /// Sets `pollMessageTemplatePrivacy`.
    #[must_use]
    pub fn poll_message_template_privacy(
        mut self,
        poll_message_template_privacy: impl Into<PushTextTemplate>,
    ) -> Self {
        self.poll_message_template_privacy = Some(poll_message_template_privacy.into());
        self
    }

    /// Sets `reminderMessageTemplateDefault`.
    #[must_use]
    pub fn reminder_message_template_default(
        mut self,
        reminder_message_template_default: impl Into<PushTextTemplate>,
    ) -> Self {
        self.reminder_message_template_default = Some(
            reminder_message_template_default.into(),
        );
        self
    }

    /// Sets `reminderMessageTemplatePrivacy`.
    #[must_use]
    pub fn reminder_message_template_privacy(
        mut self,
        reminder_message_template_privacy: impl Into<PushTextTemplate>,
    ) -> Self {
        self.reminder_message_template_privacy = Some(
            reminder_message_template_privacy.into(),
        );
        self
    }

    /// Sets `customMessageTemplateDefault`.
    #[must_use]
    pub fn custom_message_template_default(
        mut self,
        custom_message_template_default: impl Into<PushTextTemplate>,
    ) -> Self {
        self.custom_message_template_default = Some(
            custom_message_template_default.into(),
        );
        self
    }

    /// Sets `customMessageTemplatePrivacy`.
    #[must_use]
    pub fn custom_message_template_privacy(
        mut self,
        custom_message_template_privacy: impl Into<PushTextTemplate>,
    ) -> Self {
        self.custom_message_template_privacy = Some(
            custom_message_template_privacy.into(),
        );
        self
    }

    /// Sets `userMentionTemplateDefault`.
    #[must_use]
    pub fn user_mention_template_default(
        mut self,
        user_mention_template_default: impl Into<UserMentionTemplate>,
    ) -> Self {
        self.user_mention_template_default = Some(user_mention_template_default.into());
        self
    }

    /// Sets `userMentionTemplatePrivacy`.
    #[must_use]
    pub fn user_mention_template_privacy(
        mut self,
        user_mention_template_privacy: impl Into<UserMentionTemplate>,
    ) -> Self {
        self.user_mention_template_privacy = Some(user_mention_template_privacy.into());
        self
    }

    /// Sets `groupMentionTemplateDefault`.
    #[must_use]
    pub fn group_mention_template_default(
        mut self,
        group_mention_template_default: impl Into<GroupMentionTemplate>,
    ) -> Self {
        self.group_mention_template_default = Some(
            group_mention_template_default.into(),
        );
        self
    }

    /// Sets `groupMentionTemplatePrivacy`.
    #[must_use]
    pub fn group_mention_template_privacy(
        mut self,
        group_mention_template_privacy: impl Into<GroupMentionTemplate>,
    ) -> Self {
        self.group_mention_template_privacy = Some(
            group_mention_template_privacy.into(),
        );
        self
    }

    /// Sets `emailSubjectTemplateDefault`.
    #[must_use]
    pub fn email_subject_template_default(
        mut self,
        email_subject_template_default: impl Into<EmailSubjectTemplate>,
    ) -> Self {
        self.email_subject_template_default = Some(
            email_subject_template_default.into(),
        );
        self
    }

    /// Sets `emailSubjectTemplatePrivacy`.
    #[must_use]
    pub fn email_subject_template_privacy(
        mut self,
        email_subject_template_privacy: impl Into<EmailSubjectTemplate>,
    ) -> Self {
        self.email_subject_template_privacy = Some(
            email_subject_template_privacy.into(),
        );
        self
    }

    /// Sets `smsContentTemplateDefault`.
    #[must_use]
    pub fn sms_content_template_default(
        mut self,
        sms_content_template_default: impl Into<SmsContentTemplate>,
    ) -> Self {
        self.sms_content_template_default = Some(sms_content_template_default.into());
        self
    }

    /// Sets `smsContentTemplatePrivacy`.
    #[must_use]
    pub fn sms_content_template_privacy(
        mut self,
        sms_content_template_privacy: impl Into<SmsContentTemplate>,
    ) -> Self {
        self.sms_content_template_privacy = Some(sms_content_template_privacy.into());
        self
    }
}

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

impl PushTextTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `titleOneOnOne`.
    #[must_use]
    pub fn title_one_on_one(mut self, title_one_on_one: impl Into<String>) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }

    /// Sets `titleGroup`.
    #[must_use]
    pub fn title_group(mut self, title_group: impl Into<String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `body_fallback`.
    #[must_use]
    pub fn body_fallback(mut self, body_fallback: impl Into<String>) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
}

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

impl PushMediaTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `titleOneOnOne`.
    #[must_use]
    pub fn title_one_on_one(mut self, title_one_on_one: impl Into<String>) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }

    /// Sets `titleGroup`.
    #[must_use]
    pub fn title_group(mut self, title_group: impl Into<String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }

    /// Sets `body_image`.
    #[must_use]
    pub fn body_image(mut self, body_image: impl Into<String>) -> Self {
        self.body_image = Some(body_image.into());
        self
    }

    /// Sets `body_audio`.
    #[must_use]
    pub fn body_audio(mut self, body_audio: impl Into<String>) -> Self {
        self.body_audio = Some(body_audio.into());
        self
    }

    /// Sets `body_video`.
    #[must_use]
    pub fn body_video(mut self, body_video: impl Into<String>) -> Self {
        self.body_video = Some(body_video.into());
        self
    }

    /// Sets `body_file`.
    #[must_use]
    pub fn body_file(mut self, body_file: impl Into<String>) -> Self {
        self.body_file = Some(body_file.into());
        self
    }
}

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

impl UserMentionTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `titleOneOnOne`.
    #[must_use]
    pub fn title_one_on_one(mut self, title_one_on_one: impl Into<String>) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }

    /// Sets `titleGroup`.
    #[must_use]
    pub fn title_group(mut self, title_group: impl Into<String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }

    /// Sets `bodyOneOnOne`.
    #[must_use]
    pub fn body_one_on_one(mut self, body_one_on_one: impl Into<String>) -> Self {
        self.body_one_on_one = Some(body_one_on_one.into());
        self
    }

    /// Sets `bodyGroup`.
    #[must_use]
    pub fn body_group(mut self, body_group: impl Into<String>) -> Self {
        self.body_group = Some(body_group.into());
        self
    }

    /// Sets `body_fallback`.
    #[must_use]
    pub fn body_fallback(mut self, body_fallback: impl Into<String>) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
}

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

impl GroupMentionTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `titleGroup`.
    #[must_use]
    pub fn title_group(mut self, title_group: impl Into<String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `body_fallback`.
    #[must_use]
    pub fn body_fallback(mut self, body_fallback: impl Into<String>) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
}

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

impl EmailSubjectTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subjectGroup`.
    #[must_use]
    pub fn subject_group(mut self, subject_group: impl Into<String>) -> Self {
        self.subject_group = Some(subject_group.into());
        self
    }

    /// Sets `subjectOneOnOne`.
    #[must_use]
    pub fn subject_one_on_one(mut self, subject_one_on_one: impl Into<String>) -> Self {
        self.subject_one_on_one = Some(subject_one_on_one.into());
        self
    }
}

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

impl SmsContentTemplate {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bodyGroup`.
    #[must_use]
    pub fn body_group(mut self, body_group: impl Into<String>) -> Self {
        self.body_group = Some(body_group.into());
        self
    }

    /// Sets `bodyOneOnOne`.
    #[must_use]
    pub fn body_one_on_one(mut self, body_one_on_one: impl Into<String>) -> Self {
        self.body_one_on_one = Some(body_one_on_one.into());
        self
    }
}

runtime::record!(SmsContentTemplate {
    body_group = "bodyGroup", body_one_on_one = "bodyOneOnOne",
});
