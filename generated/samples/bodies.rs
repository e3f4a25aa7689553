// @generated from spec by `cargo xtask gen`. Do not edit.

//! The body of every endpoint that has one, by its types.

use cometchat::runtime::Mismatch;
use cometchat::runtime::model::check;

/// Reads JSON strictly, and gives it back as it is sent.
pub(in super::super) type Check = fn(
    &cometchat::runtime::Json,
) -> Result<cometchat::runtime::Json, Mismatch>;

/// How a body is read.
#[derive(Debug)]
pub(in super::super) enum Body {
    /// By each of its fields.
    Fields(&'static [(&'static str, Check)]),
    /// As one value.
    Whole(Check),
}

/// The bodies by endpoint.
pub(in super::super) const ALL: &[(&str, Body)] = &[
    (
        "campaign_analytics.record_event",
        Body::Fields(
            &[
                ("notificationId", check::<cometchat::types::NotificationId>),
                ("feedItemId", check::<cometchat::types::FeedItemId>),
                ("pushNotificationId", check::<cometchat::types::PushNotificationId>),
                ("campaignId", check::<cometchat::types::CampaignId>),
                ("templateId", check::<cometchat::types::TemplateId>),
                ("userId", check::<cometchat::types::Uid>),
                ("channelType", check::<cometchat::types::ChannelType>),
                (
                    "eventType",
                    check::<cometchat::campaigns::campaign_analytics::AnalyticsEventType>,
                ),
                ("topic", check::<String>),
            ],
        ),
    ),
    (
        "campaign_recipients.add",
        Body::Fields(
            &[
                ("userIds", check::<Vec<cometchat::types::Uid>>),
                (
                    "userVariables",
                    check::<cometchat::runtime::Map<cometchat::runtime::Object>>,
                ),
            ],
        ),
    ),
    ("campaign_recipients.import_csv", Body::Fields(&[("s3Key", check::<String>)])),
    (
        "campaign_settings.update",
        Body::Whole(check::<cometchat::campaigns::campaign_settings::CampaignOptions>),
    ),
    (
        "campaigns.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("templateId", check::<cometchat::types::TemplateId>),
                ("templateVersion", check::<i64>),
                ("variables", check::<cometchat::runtime::Object>),
                ("config", check::<cometchat::runtime::Object>),
            ],
        ),
    ),
    (
        "campaigns.update",
        Body::Fields(
            &[("name", check::<String>), ("config", check::<cometchat::runtime::Object>)],
        ),
    ),
    (
        "campaigns.schedule",
        Body::Fields(&[("scheduledAt", check::<cometchat::runtime::Timestamp>)]),
    ),
    ("feed_items.report_engagement", Body::Whole(check::<cometchat::types::Engagement>)),
    (
        "notification_channels.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("type", check::<cometchat::types::ChannelType>),
                ("channelId", check::<cometchat::types::ChannelSlug>),
                ("enabled", check::<bool>),
                (
                    "metadata",
                    check::<cometchat::campaigns::notification_channels::ChannelMetadata>,
                ),
            ],
        ),
    ),
    (
        "notification_channels.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("enabled", check::<bool>),
                (
                    "metadata",
                    check::<cometchat::campaigns::notification_channels::ChannelMetadata>,
                ),
            ],
        ),
    ),
    (
        "notifications.send",
        Body::Fields(
            &[
                ("templateId", check::<cometchat::types::TemplateId>),
                ("receivers", check::<Vec<cometchat::types::Uid>>),
                (
                    "variables",
                    check::<cometchat::runtime::Map<cometchat::runtime::Object>>,
                ),
                ("tag", check::<String>),
            ],
        ),
    ),
    (
        "push_notifications.report_engagement",
        Body::Whole(check::<cometchat::types::Engagement>),
    ),
    (
        "template_categories.create",
        Body::Fields(&[("name", check::<String>), ("description", check::<String>)]),
    ),
    (
        "template_categories.update",
        Body::Fields(&[("name", check::<String>), ("description", check::<String>)]),
    ),
    (
        "templates.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("templateId", check::<cometchat::types::TemplateId>),
                ("templateCategory", check::<cometchat::types::TemplateCategoryName>),
                ("label", check::<String>),
                ("alternativeText", check::<String>),
                ("tags", check::<Vec<String>>),
                ("status", check::<cometchat::campaigns::templates::TemplateStatus>),
                (
                    "channels",
                    check::<Vec<cometchat::campaigns::templates::TemplateChannel>>,
                ),
                ("variableSchema", check::<Vec<cometchat::runtime::Json>>),
                ("config", check::<cometchat::campaigns::templates::TemplateConfig>),
            ],
        ),
    ),
    (
        "templates.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("templateCategory", check::<cometchat::types::TemplateCategoryName>),
                ("label", check::<String>),
                ("alternativeText", check::<String>),
                ("tags", check::<Vec<String>>),
                ("status", check::<cometchat::campaigns::templates::TemplateStatus>),
                ("variableSchema", check::<Vec<cometchat::runtime::Json>>),
                ("config", check::<cometchat::campaigns::templates::TemplateConfig>),
            ],
        ),
    ),
    (
        "templates.update_channel_content",
        Body::Fields(&[("content", check::<cometchat::runtime::Object>)]),
    ),
    (
        "api_keys.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("scope", check::<cometchat::types::ApiKeyScope>),
            ],
        ),
    ),
    (
        "api_keys.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("scope", check::<cometchat::types::ApiKeyScope>),
            ],
        ),
    ),
    ("auth_tokens.create", Body::Fields(&[("force", check::<bool>)])),
    (
        "auth_tokens.update",
        Body::Fields(
            &[
                ("platform", check::<cometchat::chat::auth_tokens::Platform>),
                ("userAgent", check::<String>),
                ("appInfo", check::<cometchat::runtime::Object>),
            ],
        ),
    ),
    (
        "blocked_users.block",
        Body::Fields(&[("blockedUids", check::<Vec<cometchat::types::Uid>>)]),
    ),
    (
        "blocked_users.unblock",
        Body::Fields(&[("blockedUids", check::<Vec<cometchat::types::Uid>>)]),
    ),
    ("friends.add", Body::Fields(&[("accepted", check::<Vec<cometchat::types::Uid>>)])),
    (
        "friends.remove",
        Body::Fields(&[("friends", check::<Vec<cometchat::types::Uid>>)]),
    ),
    ("group_conversations.update", Body::Fields(&[("tags", check::<Vec<String>>)])),
    ("group_conversations.reset", Body::Fields(&[("preserveOrder", check::<bool>)])),
    (
        "group_conversations.mark_as_delivered",
        Body::Fields(&[("messageId", check::<i64>)]),
    ),
    ("group_conversations.mark_as_read", Body::Fields(&[("messageId", check::<i64>)])),
    ("group_conversations.mark_as_unread", Body::Fields(&[("messageId", check::<i64>)])),
    (
        "group_members.add",
        Body::Fields(
            &[
                ("admins", check::<Vec<cometchat::types::Uid>>),
                ("moderators", check::<Vec<cometchat::types::Uid>>),
                ("participants", check::<Vec<cometchat::types::Uid>>),
                ("usersToBan", check::<Vec<cometchat::types::Uid>>),
            ],
        ),
    ),
    (
        "group_members.change_scope",
        Body::Fields(&[("scope", check::<cometchat::types::MemberScope>)]),
    ),
    (
        "groups.create",
        Body::Fields(
            &[
                ("guid", check::<cometchat::types::Guid>),
                ("name", check::<String>),
                ("type", check::<cometchat::types::GroupType>),
                ("password", check::<cometchat::runtime::Secret>),
                ("icon", check::<String>),
                ("description", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("owner", check::<cometchat::types::Uid>),
                ("tags", check::<Vec<String>>),
                ("members", check::<cometchat::chat::groups::NewMembers>),
            ],
        ),
    ),
    (
        "groups.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("type", check::<cometchat::types::GroupType>),
                ("password", check::<cometchat::runtime::Secret>),
                ("icon", check::<String>),
                ("description", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("owner", check::<cometchat::types::Uid>),
                ("tags", check::<Vec<String>>),
                ("unset", check::<Vec<cometchat::chat::groups::GroupField>>),
            ],
        ),
    ),
    ("messages.send", Body::Whole(check::<cometchat::chat::messages::NewMessage>)),
    (
        "messages.update",
        Body::Fields(
            &[
                ("data", check::<cometchat::chat::messages::MessageEdit>),
                ("tags", check::<Vec<String>>),
            ],
        ),
    ),
    ("messages.delete", Body::Fields(&[("permanent", check::<bool>)])),
    (
        "messages.send_in_thread",
        Body::Fields(
            &[
                ("receiver", check::<String>),
                ("receiverType", check::<cometchat::types::ReceiverType>),
                ("category", check::<cometchat::types::MessageCategory>),
                ("type", check::<cometchat::types::MessageType>),
                ("data", check::<cometchat::chat::messages::ReplyData>),
                ("multipleReceivers", check::<cometchat::chat::messages::Receivers>),
                ("tags", check::<Vec<String>>),
            ],
        ),
    ),
    (
        "messages.send_bot_message",
        Body::Whole(check::<cometchat::chat::messages::NewMessage>),
    ),
    (
        "restricted_features.restrict",
        Body::Fields(
            &[
                (
                    "featuresToRestrict",
                    check::<Vec<cometchat::chat::restricted_features::FeatureKey>>,
                ),
            ],
        ),
    ),
    (
        "restricted_features.allow",
        Body::Fields(
            &[
                (
                    "featuresToAllow",
                    check::<Vec<cometchat::chat::restricted_features::FeatureKey>>,
                ),
                ("allowAll", check::<bool>),
            ],
        ),
    ),
    (
        "role_permissions.set",
        Body::Fields(
            &[("permissions", check::<cometchat::chat::role_permissions::RoleAccess>)],
        ),
    ),
    (
        "roles.create",
        Body::Fields(
            &[
                ("role", check::<cometchat::types::RoleId>),
                ("name", check::<String>),
                ("description", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("settings", check::<cometchat::chat::roles::RoleSettings>),
            ],
        ),
    ),
    (
        "roles.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("description", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("settings", check::<cometchat::chat::roles::RoleSettings>),
                ("unset", check::<Vec<cometchat::chat::roles::RoleField>>),
            ],
        ),
    ),
    (
        "scope_permissions.set",
        Body::Fields(
            &[("permissions", check::<cometchat::chat::scope_permissions::ScopeAccess>)],
        ),
    ),
    ("user_conversations.update", Body::Fields(&[("tags", check::<Vec<String>>)])),
    (
        "user_conversations.reset",
        Body::Fields(
            &[
                ("conversationWith", check::<cometchat::types::Uid>),
                ("deleteMessagesPermanently", check::<bool>),
                ("preserveOrder", check::<bool>),
            ],
        ),
    ),
    (
        "user_conversations.mark_as_delivered",
        Body::Fields(&[("messageId", check::<i64>)]),
    ),
    ("user_conversations.mark_as_read", Body::Fields(&[("messageId", check::<i64>)])),
    ("user_conversations.mark_as_unread", Body::Fields(&[("messageId", check::<i64>)])),
    (
        "users.create",
        Body::Fields(
            &[
                ("uid", check::<cometchat::types::Uid>),
                ("name", check::<String>),
                ("avatar", check::<String>),
                ("link", check::<String>),
                ("role", check::<cometchat::types::RoleId>),
                ("statusMessage", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("tags", check::<Vec<String>>),
                ("withAuthToken", check::<bool>),
            ],
        ),
    ),
    (
        "users.reactivate",
        Body::Fields(&[("uidsToActivate", check::<Vec<cometchat::types::Uid>>)]),
    ),
    (
        "users.deactivate",
        Body::Fields(&[("uidsToDeactivate", check::<Vec<cometchat::types::Uid>>)]),
    ),
    (
        "users.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("avatar", check::<String>),
                ("link", check::<String>),
                ("role", check::<cometchat::types::RoleId>),
                ("statusMessage", check::<String>),
                ("metadata", check::<cometchat::runtime::Object>),
                ("tags", check::<Vec<String>>),
                ("unset", check::<Vec<cometchat::chat::users::UserField>>),
            ],
        ),
    ),
    ("users.delete", Body::Fields(&[("permanent", check::<bool>)])),
    (
        "imports.users",
        Body::Fields(
            &[
                (
                    "users",
                    check::<
                        cometchat::runtime::Map<
                            cometchat::data_import::imports::UserImport,
                        >,
                    >,
                ),
            ],
        ),
    ),
    (
        "imports.groups",
        Body::Fields(
            &[
                (
                    "groups",
                    check::<
                        cometchat::runtime::Map<
                            cometchat::data_import::imports::GroupImport,
                        >,
                    >,
                ),
            ],
        ),
    ),
    (
        "imports.members",
        Body::Fields(
            &[
                (
                    "members",
                    check::<
                        cometchat::runtime::Map<
                            cometchat::data_import::imports::MemberImport,
                        >,
                    >,
                ),
            ],
        ),
    ),
    (
        "imports.messages",
        Body::Fields(
            &[
                (
                    "messages",
                    check::<
                        cometchat::runtime::Map<
                            cometchat::data_import::imports::MessageImport,
                        >,
                    >,
                ),
            ],
        ),
    ),
    (
        "app_settings.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::app_settings::AppSettingValues>,
                ),
            ],
        ),
    ),
    (
        "apps.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("region", check::<cometchat::types::Region>),
                ("version", check::<String>),
                ("skipSampleData", check::<bool>),
            ],
        ),
    ),
    ("apps.get_usage", Body::Fields(&[("usePreviousBillingCycle", check::<bool>)])),
    (
        "collaborators.update",
        Body::Fields(
            &[
                ("admins", check::<Vec<String>>),
                ("moderators", check::<Vec<String>>),
                ("collaboratorsToRemove", check::<Vec<String>>),
            ],
        ),
    ),
    (
        "extensions.update",
        Body::Fields(
            &[
                (
                    "enabled",
                    check::<Vec<cometchat::management::extensions::ExtensionId>>,
                ),
                (
                    "disabled",
                    check::<Vec<cometchat::management::extensions::ExtensionId>>,
                ),
            ],
        ),
    ),
    (
        "extensions.bitly.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::bitly::BitlySettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.bitly.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::bitly::BitlySettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.broadcast.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::broadcast::BroadcastSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.broadcast.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::broadcast::BroadcastSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.chatwoot.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::chatwoot::ChatwootSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.chatwoot.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::chatwoot::ChatwootSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.data_masking.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::data_masking::DataMaskingChanges,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.e2ee.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::e2ee::E2eeSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.e2ee.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::e2ee::E2eeSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.email_notification.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::email_notification::EmailNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.email_notification.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::email_notification::EmailNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.email_replies.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::email_replies::EmailRepliesSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.email_replies.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::email_replies::EmailRepliesSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.giphy.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::giphy::GiphySettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.giphy.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::giphy::GiphySettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.human_moderation.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::human_moderation::HumanModerationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.human_moderation.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::human_moderation::HumanModerationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.image_moderation.store",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "extensions.image_moderation.update",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "extensions.intercom.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::intercom::IntercomSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.intercom.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::intercom::IntercomSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.message_shortcuts.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.message_shortcuts.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.profanity_filter.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::profanity_filter::ProfanityFilterSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.profanity_filter.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::profanity_filter::ProfanityFilterSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.push_notification.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::push_notification::PushNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.push_notification.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::push_notification::PushNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.report_message.store",
        Body::Fields(&[("settings", check::<cometchat::types::ReportSettings>)]),
    ),
    (
        "extensions.report_message.update",
        Body::Fields(&[("settings", check::<cometchat::types::ReportSettings>)]),
    ),
    (
        "extensions.report_user.store",
        Body::Fields(&[("settings", check::<cometchat::types::ReportSettings>)]),
    ),
    (
        "extensions.report_user.update",
        Body::Fields(&[("settings", check::<cometchat::types::ReportSettings>)]),
    ),
    (
        "extensions.rich_media.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::rich_media::RichMediaSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.rich_media.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::rich_media::RichMediaSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.sentiment_analysis.store",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "extensions.sentiment_analysis.update",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "extensions.sms_notification.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::sms_notification::SmsNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.sms_notification.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::sms_notification::SmsNotificationSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.stickers.update",
        Body::Fields(
            &[
                ("appId", check::<cometchat::types::AppId>),
                (
                    "defaultMasterStickersData",
                    check::<Vec<cometchat::management::extensions::stickers::Sticker>>,
                ),
                (
                    "customStickersData",
                    check::<Vec<cometchat::management::extensions::stickers::Sticker>>,
                ),
            ],
        ),
    ),
    (
        "extensions.stipop.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::stipop::StipopSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.stipop.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::stipop::StipopSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.tenor.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::tenor::TenorSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.tenor.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::tenor::TenorSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.tiny_url.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::tiny_url::TinyUrlSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.tiny_url.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::tiny_url::TinyUrlSettings>,
                ),
            ],
        ),
    ),
    (
        "extensions.virus_malware_scanner.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::virus_malware_scanner::ScannerSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.virus_malware_scanner.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::virus_malware_scanner::ScannerSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.voice_transcription.store",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.voice_transcription.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.widgets.create",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<
                        cometchat::management::extensions::widgets::WidgetConfiguration,
                    >,
                ),
            ],
        ),
    ),
    (
        "extensions.widgets.update",
        Body::Fields(
            &[
                (
                    "settings",
                    check::<cometchat::management::extensions::widgets::WidgetChanges>,
                ),
            ],
        ),
    ),
    (
        "extensions.xss_filter.store",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "extensions.xss_filter.update",
        Body::Fields(&[("settings", check::<cometchat::types::DropSettings>)]),
    ),
    (
        "tenants.create",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("email", check::<String>),
                ("password", check::<cometchat::runtime::Secret>),
                ("contactNumber", check::<String>),
                ("role", check::<String>),
                ("appName", check::<String>),
                ("appRegion", check::<cometchat::types::Region>),
                ("industry", check::<String>),
                ("technology", check::<String>),
            ],
        ),
    ),
    (
        "webhooks.create",
        Body::Fields(
            &[
                ("id", check::<cometchat::management::webhooks::WebhookId>),
                ("name", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("username", check::<String>),
                ("password", check::<cometchat::runtime::Secret>),
                ("webhookURL", check::<String>),
                ("enabled", check::<bool>),
                ("retryOnFailure", check::<bool>),
            ],
        ),
    ),
    (
        "webhooks.update",
        Body::Fields(
            &[
                ("name", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("username", check::<String>),
                ("password", check::<cometchat::runtime::Secret>),
                ("webhookURL", check::<String>),
                ("retryOnFailure", check::<bool>),
                ("enabled", check::<bool>),
            ],
        ),
    ),
    (
        "webhooks.add_triggers",
        Body::Fields(
            &[("triggerIds", check::<Vec<cometchat::management::webhooks::TriggerId>>)],
        ),
    ),
    (
        "webhooks.remove_triggers",
        Body::Fields(
            &[("triggerIds", check::<Vec<cometchat::management::webhooks::TriggerId>>)],
        ),
    ),
    (
        "blocked_messages.review",
        Body::Fields(
            &[
                ("status", check::<cometchat::chat::blocked_messages::BlockDecision>),
                ("reviewed", check::<bool>),
            ],
        ),
    ),
    (
        "flagged_messages.flag",
        Body::Fields(
            &[
                ("reasonId", check::<cometchat::types::ModerationReasonId>),
                ("remark", check::<String>),
            ],
        ),
    ),
    (
        "flagged_messages.review",
        Body::Fields(
            &[("status", check::<cometchat::chat::flagged_messages::FlagDecision>)],
        ),
    ),
    (
        "keyword_lists.create",
        Body::Fields(
            &[
                ("id", check::<cometchat::chat::keyword_lists::KeywordListId>),
                ("name", check::<String>),
                ("description", check::<String>),
                ("category", check::<cometchat::chat::keyword_lists::KeywordCategory>),
                ("searchTerms", check::<String>),
                ("disallowedSentences", check::<String>),
            ],
        ),
    ),
    (
        "keyword_lists.update",
        Body::Fields(
            &[
                ("id", check::<cometchat::chat::keyword_lists::KeywordListId>),
                ("name", check::<String>),
                ("description", check::<String>),
                ("category", check::<cometchat::chat::keyword_lists::KeywordCategory>),
                ("searchTerms", check::<String>),
                ("disallowedSentences", check::<String>),
            ],
        ),
    ),
    (
        "moderation_reasons.create",
        Body::Fields(
            &[
                ("id", check::<cometchat::types::ModerationReasonId>),
                ("name", check::<String>),
                ("description", check::<String>),
            ],
        ),
    ),
    ("moderation_reasons.update", Body::Fields(&[("name", check::<String>)])),
    (
        "moderation_rules.create",
        Body::Fields(
            &[
                ("id", check::<cometchat::types::ModerationRuleId>),
                ("name", check::<String>),
                ("enabled", check::<bool>),
                ("description", check::<String>),
                ("action", check::<Vec<cometchat::types::ModerationAction>>),
                ("filters", check::<Vec<cometchat::chat::moderation_rules::RuleFilter>>),
                ("conditions", check::<Vec<cometchat::types::RuleCondition>>),
            ],
        ),
    ),
    (
        "moderation_rules.update",
        Body::Fields(
            &[
                ("id", check::<cometchat::types::ModerationRuleId>),
                ("name", check::<String>),
                ("enabled", check::<bool>),
                ("description", check::<String>),
                ("action", check::<Vec<cometchat::types::ModerationAction>>),
                ("filters", check::<Vec<cometchat::chat::moderation_rules::RuleFilter>>),
                ("conditions", check::<Vec<cometchat::types::RuleCondition>>),
            ],
        ),
    ),
    (
        "apns_providers.create",
        Body::Fields(
            &[
                ("providerId", check::<cometchat::types::PushProviderId>),
                ("keyId", check::<String>),
                ("teamId", check::<String>),
                ("bundleId", check::<String>),
                ("p8KeyFilename", check::<String>),
                ("p8Key", check::<cometchat::runtime::Secret>),
                ("includeContentAvailable", check::<bool>),
                ("includeMutableContent", check::<bool>),
                ("productionMode", check::<bool>),
            ],
        ),
    ),
    (
        "apns_providers.update",
        Body::Fields(
            &[
                ("providerId", check::<cometchat::types::PushProviderId>),
                ("keyId", check::<String>),
                ("teamId", check::<String>),
                ("bundleId", check::<String>),
                ("p8KeyFilename", check::<String>),
                ("p8Key", check::<cometchat::runtime::Secret>),
                ("includeContentAvailable", check::<bool>),
                ("includeMutableContent", check::<bool>),
                ("productionMode", check::<bool>),
            ],
        ),
    ),
    (
        "contact_details.update",
        Body::Fields(&[("email", check::<String>), ("phno", check::<String>)]),
    ),
    (
        "custom_email_provider.store",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("useStoredEmailID", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "custom_email_provider.update",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("useStoredEmailID", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "custom_push_provider.store",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "custom_push_provider.update",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "custom_sms_provider.store",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("useStoredPhNo", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "custom_sms_provider.update",
        Body::Fields(
            &[
                ("isEnabled", check::<bool>),
                ("useStoredPhNo", check::<bool>),
                ("webhookURL", check::<String>),
                ("useBasicAuth", check::<bool>),
                ("basicAuthUsername", check::<String>),
                ("basicAuthPassword", check::<cometchat::runtime::Secret>),
            ],
        ),
    ),
    (
        "fcm_providers.create",
        Body::Fields(
            &[
                ("providerId", check::<cometchat::types::PushProviderId>),
                ("serviceAccountFilename", check::<String>),
                (
                    "serviceAccountCreds",
                    check::<cometchat::chat::fcm_providers::ServiceAccount>,
                ),
                (
                    "notificationInPayload",
                    check::<cometchat::chat::fcm_providers::FcmNotificationSwitches>,
                ),
            ],
        ),
    ),
    (
        "fcm_providers.update",
        Body::Fields(
            &[
                ("providerId", check::<cometchat::types::PushProviderId>),
                ("serviceAccountFilename", check::<String>),
                (
                    "serviceAccountCreds",
                    check::<cometchat::chat::fcm_providers::ServiceAccount>,
                ),
                (
                    "notificationInPayload",
                    check::<cometchat::chat::fcm_providers::FcmNotificationSwitches>,
                ),
            ],
        ),
    ),
    (
        "muted_conversations.mute",
        Body::Fields(
            &[
                (
                    "conversations",
                    check::<
                        Vec<cometchat::chat::muted_conversations::ConversationToMute>,
                    >,
                ),
            ],
        ),
    ),
    (
        "muted_conversations.unmute",
        Body::Fields(
            &[
                (
                    "conversations",
                    check::<
                        Vec<cometchat::chat::muted_conversations::ConversationToUnmute>,
                    >,
                ),
            ],
        ),
    ),
    (
        "notification_preferences.update",
        Body::Fields(
            &[
                (
                    "groupPreferences",
                    check::<cometchat::chat::notification_preferences::GroupPreferences>,
                ),
                (
                    "oneOnOnePreferences",
                    check::<
                        cometchat::chat::notification_preferences::OneOnOnePreferences,
                    >,
                ),
                (
                    "mutePreferences",
                    check::<cometchat::chat::notification_preferences::MutePreferences>,
                ),
                ("usePrivacyTemplate", check::<bool>),
            ],
        ),
    ),
    (
        "notification_preferences.update_timezone",
        Body::Fields(&[("timezone", check::<cometchat::types::TimeZone>)]),
    ),
    (
        "notification_settings.update",
        Body::Fields(
            &[
                ("preferences", check::<cometchat::types::NotificationRules>),
                ("sound", check::<cometchat::types::NotificationSounds>),
                ("templates", check::<cometchat::types::NotificationTemplates>),
            ],
        ),
    ),
    (
        "push_tokens.register",
        Body::Fields(
            &[
                ("platform", check::<cometchat::types::PushPlatform>),
                ("authToken", check::<cometchat::runtime::Secret>),
                ("providerId", check::<cometchat::types::PushProviderId>),
                ("fcmToken", check::<cometchat::runtime::Secret>),
                ("deviceToken", check::<cometchat::runtime::Secret>),
                ("voipToken", check::<cometchat::runtime::Secret>),
                ("timezone", check::<cometchat::types::TimeZone>),
            ],
        ),
    ),
    (
        "push_tokens.unregister",
        Body::Fields(&[("authToken", check::<cometchat::runtime::Secret>)]),
    ),
    (
        "push_tokens.delete",
        Body::Fields(&[("authToken", check::<cometchat::runtime::Secret>)]),
    ),
    (
        "sendgrid_provider.store",
        Body::Fields(
            &[
                ("sendGridApiKey", check::<cometchat::runtime::Secret>),
                ("sendGridTemplateID", check::<String>),
                ("sendGridUnsubscribeGroupID", check::<String>),
                ("senderName", check::<String>),
                ("senderEmail", check::<String>),
                ("allowEmailReplies", check::<bool>),
                ("senderEmailForReplies", check::<Option<Option<String>>>),
                ("isEnabled", check::<bool>),
            ],
        ),
    ),
    (
        "sendgrid_provider.update",
        Body::Fields(
            &[
                ("sendGridApiKey", check::<cometchat::runtime::Secret>),
                ("sendGridTemplateID", check::<String>),
                ("sendGridUnsubscribeGroupID", check::<String>),
                ("senderName", check::<String>),
                ("senderEmail", check::<String>),
                ("allowEmailReplies", check::<bool>),
                ("senderEmailForReplies", check::<Option<Option<String>>>),
                ("isEnabled", check::<bool>),
            ],
        ),
    ),
    (
        "twilio_provider.store",
        Body::Fields(
            &[
                ("twilioAccountSID", check::<String>),
                ("twilioAuthToken", check::<cometchat::runtime::Secret>),
                ("twilioSenderPhoneNumber", check::<String>),
                ("isEnabled", check::<bool>),
            ],
        ),
    ),
    (
        "twilio_provider.update",
        Body::Fields(
            &[
                ("twilioAccountSID", check::<String>),
                ("twilioAuthToken", check::<cometchat::runtime::Secret>),
                ("twilioSenderPhoneNumber", check::<String>),
                ("isEnabled", check::<bool>),
            ],
        ),
    ),
];
