// @generated from spec by `cargo xtask gen`. Do not edit.

//! The command line as a table: every endpoint with its inputs, read and checked by the types of the library.

use crate::calls::calls as calls_calls;
use crate::campaigns::campaign_analytics as campaigns_campaign_analytics;
use crate::campaigns::campaign_recipients as campaigns_campaign_recipients;
use crate::campaigns::campaign_settings as campaigns_campaign_settings;
use crate::campaigns::campaigns as campaigns_campaigns;
use crate::campaigns::campaigns_health as campaigns_campaigns_health;
use crate::campaigns::feed_items as campaigns_feed_items;
use crate::campaigns::notification_channels as campaigns_notification_channels;
use crate::campaigns::notifications as campaigns_notifications;
use crate::campaigns::push_notifications as campaigns_push_notifications;
use crate::campaigns::template_categories as campaigns_template_categories;
use crate::campaigns::templates as campaigns_templates;
use crate::chat::api_keys as chat_api_keys;
use crate::chat::auth_tokens as chat_auth_tokens;
use crate::chat::banned_users as chat_banned_users;
use crate::chat::blocked_users as chat_blocked_users;
use crate::chat::conversations as chat_conversations;
use crate::chat::friends as chat_friends;
use crate::chat::group_conversations as chat_group_conversations;
use crate::chat::group_members as chat_group_members;
use crate::chat::groups as chat_groups;
use crate::chat::messages as chat_messages;
use crate::chat::metrics as chat_metrics;
use crate::chat::restricted_features as chat_restricted_features;
use crate::chat::role_permissions as chat_role_permissions;
use crate::chat::roles as chat_roles;
use crate::chat::scope_permissions as chat_scope_permissions;
use crate::chat::user_conversations as chat_user_conversations;
use crate::chat::users as chat_users;
use crate::data_import::imports as data_import_imports;
use crate::management::app_settings as management_app_settings;
use crate::management::apps as management_apps;
use crate::management::collaborators as management_collaborators;
use crate::management::extensions as management_extensions;
use crate::management::extensions::bitly as management_extensions_bitly;
use crate::management::extensions::broadcast as management_extensions_broadcast;
use crate::management::extensions::chatwoot as management_extensions_chatwoot;
use crate::management::extensions::data_masking as management_extensions_data_masking;
use crate::management::extensions::e2ee as management_extensions_e2ee;
use crate::management::extensions::email_notification as management_extensions_email_notification;
use crate::management::extensions::email_replies as management_extensions_email_replies;
use crate::management::extensions::giphy as management_extensions_giphy;
use crate::management::extensions::human_moderation as management_extensions_human_moderation;
use crate::management::extensions::image_moderation as management_extensions_image_moderation;
use crate::management::extensions::intercom as management_extensions_intercom;
use crate::management::extensions::message_shortcuts as management_extensions_message_shortcuts;
use crate::management::extensions::profanity_filter as management_extensions_profanity_filter;
use crate::management::extensions::push_notification as management_extensions_push_notification;
use crate::management::extensions::report_message as management_extensions_report_message;
use crate::management::extensions::report_user as management_extensions_report_user;
use crate::management::extensions::rich_media as management_extensions_rich_media;
use crate::management::extensions::sentiment_analysis as management_extensions_sentiment_analysis;
use crate::management::extensions::sms_notification as management_extensions_sms_notification;
use crate::management::extensions::stickers as management_extensions_stickers;
use crate::management::extensions::stipop as management_extensions_stipop;
use crate::management::extensions::tenor as management_extensions_tenor;
use crate::management::extensions::tiny_url as management_extensions_tiny_url;
use crate::management::extensions::virus_malware_scanner as management_extensions_virus_malware_scanner;
use crate::management::extensions::voice_transcription as management_extensions_voice_transcription;
use crate::management::extensions::widgets as management_extensions_widgets;
use crate::management::extensions::xss_filter as management_extensions_xss_filter;
use crate::management::tenants as management_tenants;
use crate::management::webhooks as management_webhooks;
use crate::chat::blocked_messages as chat_blocked_messages;
use crate::chat::flagged_messages as chat_flagged_messages;
use crate::chat::keyword_lists as chat_keyword_lists;
use crate::chat::moderation_reasons as chat_moderation_reasons;
use crate::chat::moderation_rules as chat_moderation_rules;
use crate::chat::reviewed_messages as chat_reviewed_messages;
use crate::chat::apns_providers as chat_apns_providers;
use crate::chat::contact_details as chat_contact_details;
use crate::chat::custom_email_provider as chat_custom_email_provider;
use crate::chat::custom_push_provider as chat_custom_push_provider;
use crate::chat::custom_sms_provider as chat_custom_sms_provider;
use crate::chat::fcm_providers as chat_fcm_providers;
use crate::chat::muted_conversations as chat_muted_conversations;
use crate::chat::notification_logs as chat_notification_logs;
use crate::chat::notification_preferences as chat_notification_preferences;
use crate::chat::notification_settings as chat_notification_settings;
use crate::chat::push_tokens as chat_push_tokens;
use crate::chat::sendgrid_provider as chat_sendgrid_provider;
use crate::chat::twilio_provider as chat_twilio_provider;
use runtime::cli::{
    Acting, Answer, Command, Key, Param, Policy, Program, Scheme, Variable,
};

/// Everything the command line knows.
pub static PROGRAM: Program = Program {
    name: "cometchat",
    version: env!("CARGO_PKG_VERSION"),
    agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: "COMETCHAT_BASE_URL",
    acting: Some(Acting::of::<crate::types::Uid>("onBehalfOf")),
    schemes: &[
        Scheme {
            id: "apikey",
            variables: &[
                Variable::of::<crate::types::AppId>("appId", "COMETCHAT_APP_ID"),
                Variable::of::<crate::types::Region>("region", "COMETCHAT_REGION"),
            ],
            keys: &[
                Key {
                    headers: &[("apikey", "COMETCHAT_API_KEY")],
                },
                Key {
                    headers: &[("apikey", "COMETCHAT_AUTH_KEY")],
                },
            ],
        },
        Scheme {
            id: "management",
            variables: &[],
            keys: &[
                Key {
                    headers: &[
                        ("key", "COMETCHAT_MANAGEMENT_KEY"),
                        ("secret", "COMETCHAT_MANAGEMENT_SECRET"),
                    ],
                },
            ],
        },
    ],
    commands: &[
        Command {
            endpoint: &calls_calls::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<crate::types::CallType>("type", false),
                Param::query::<calls_calls::CallMode>("mode", false),
                Param::query::<i64>("participantsCount", false),
                Param::query::<runtime::Timestamp>("startedAt", false),
                Param::query::<crate::types::CallStatus>("status", false),
                Param::query::<crate::types::ReceiverType>("receiverType", false),
                Param::query::<runtime::Timestamp>("endedAt", false),
                Param::query::<bool>("hasRecording", false),
                Param::query::<bool>("hasTranscription", false),
                Param::query::<crate::types::Uid>("uid", false),
            ],
            answer: Answer::of::<Vec<calls_calls::Call>>(),
        },
        Command {
            endpoint: &calls_calls::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::SessionId>("sessionId")],
            answer: Answer::of::<calls_calls::Call>(),
        },
        Command {
            endpoint: &calls_calls::LIST_TRANSCRIPTIONS,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::SessionId>("sessionId"),
                Param::query::<i64>("page", false),
                Param::query::<i64>("perPage", false),
            ],
            answer: Answer::list::<calls_calls::Transcription>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_OVERVIEW,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false),
                Param::query::<String>("dimensionId", false),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false),
                Param::query::<runtime::DateTime>("startDate", false),
                Param::query::<runtime::DateTime>("endDate", false),
                Param::query::<i64>("limit", false),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_CAMPAIGN,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("campaignId"),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false),
                Param::query::<String>("dimensionId", false),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false),
                Param::query::<runtime::DateTime>("startDate", false),
                Param::query::<runtime::DateTime>("endDate", false),
                Param::query::<i64>("limit", false),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_TEMPLATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("templateId"),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false),
                Param::query::<String>("dimensionId", false),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false),
                Param::query::<runtime::DateTime>("startDate", false),
                Param::query::<runtime::DateTime>("endDate", false),
                Param::query::<i64>("limit", false),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_CHANNELS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false),
                Param::query::<String>("dimensionId", false),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false),
                Param::query::<runtime::DateTime>("startDate", false),
                Param::query::<runtime::DateTime>("endDate", false),
                Param::query::<i64>("limit", false),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_USER,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("userId"),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false),
                Param::query::<String>("dimensionId", false),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false),
                Param::query::<runtime::DateTime>("startDate", false),
                Param::query::<runtime::DateTime>("endDate", false),
                Param::query::<i64>("limit", false),
            ],
            answer: Answer::of::<campaigns_campaign_analytics::UserEngagement>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::RECORD_EVENT,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::NotificationId>("notificationId", true),
                Param::body::<crate::types::FeedItemId>("feedItemId", false),
                Param::body::<
                    crate::types::PushNotificationId,
                >("pushNotificationId", false),
                Param::body::<crate::types::CampaignId>("campaignId", false),
                Param::body::<crate::types::TemplateId>("templateId", false),
                Param::body::<crate::types::Uid>("userId", true),
                Param::body::<crate::types::ChannelType>("channelType", true),
                Param::body::<
                    campaigns_campaign_analytics::AnalyticsEventType,
                >("eventType", true),
                Param::body::<String>("topic", false),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::TRIGGER_ROLLUP,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::ADD,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id"),
                Param::body::<Vec<crate::types::Uid>>("userIds", true),
                Param::body::<runtime::Map<runtime::Object>>("userVariables", false),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id"),
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientId,
                >("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientOrder,
                >("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientStatus,
                >("status", false),
            ],
            answer: Answer::list::<campaigns_campaign_recipients::CampaignRecipient>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_SUMMARY,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientSummary>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_UPLOAD_URL,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientUpload>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::IMPORT_CSV,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id"),
                Param::body::<String>("s3Key", true),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_IMPORT_STATUS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientImport>(),
        },
        Command {
            endpoint: &campaigns_campaign_settings::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::header::<runtime::Secret>("x-internal-api-key", true),
                Param::query::<crate::types::AppId>("appId", true),
            ],
            answer: Answer::of::<campaigns_campaign_settings::CampaignOptions>(),
        },
        Command {
            endpoint: &campaigns_campaign_settings::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::header::<runtime::Secret>("x-internal-api-key", true),
                Param::query::<crate::types::AppId>("appId", true),
                Param::whole_body::<campaigns_campaign_settings::CampaignOptions>(),
            ],
            answer: Answer::of::<campaigns_campaign_settings::CampaignOptions>(),
        },
        Command {
            endpoint: &campaigns_campaigns::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<crate::types::TemplateId>("templateId", true),
                Param::body::<i64>("templateVersion", true),
                Param::body::<runtime::Object>("variables", false),
                Param::body::<runtime::Object>("config", false),
            ],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<crate::types::CampaignId>("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<campaigns_campaigns::CampaignOrder>("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
                Param::query::<campaigns_campaigns::CampaignStatus>("status", false),
                Param::query::<String>("search", false),
            ],
            answer: Answer::list::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id"),
                Param::body::<String>("name", false),
                Param::body::<runtime::Object>("config", false),
            ],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::SEND,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::SCHEDULE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id"),
                Param::body::<runtime::Timestamp>("scheduledAt", true),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::CANCEL,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::GET_SEQUENCE_METRICS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::CampaignId>("id")],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaigns_health::CHECK,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<campaigns_feed_items::FeedReadState>("readState", false),
                Param::query::<runtime::Timestamp>("dateFrom", false),
                Param::query::<runtime::Timestamp>("dateTo", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query::<crate::types::TagMatch>("tagMatch", false),
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false),
                Param::query::<crate::types::ChannelSlug>("channelId", false),
                Param::query::<bool>("includeDeleted", false),
                Param::query::<bool>("includeExpired", false),
                Param::query::<runtime::Timestamp>("sentAt", false),
                Param::query::<crate::types::FeedItemId>("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<campaigns_feed_items::FeedOrder>("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
                Param::query::<crate::types::Uid>("receiver", false),
                Param::query::<bool>("templateOnly", false),
            ],
            answer: Answer::list::<campaigns_feed_items::FeedItem>(),
        },
        Command {
            endpoint: &campaigns_feed_items::GET_UNREAD_COUNT,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", true),
            ],
            answer: Answer::of::<campaigns_feed_items::UnreadFeedCount>(),
        },
        Command {
            endpoint: &campaigns_feed_items::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id"),
                Param::query::<bool>("templateOnly", false),
            ],
            answer: Answer::of::<campaigns_feed_items::FeedItem>(),
        },
        Command {
            endpoint: &campaigns_feed_items::DELETE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::FeedItemId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::MARK_AS_READ,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::FeedItemId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::MARK_AS_DELIVERED,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::FeedItemId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::REPORT_ENGAGEMENT,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id"),
                Param::whole_body::<crate::types::Engagement>(),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_notification_channels::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<crate::types::ChannelType>("type", true),
                Param::body::<crate::types::ChannelSlug>("channelId", false),
                Param::body::<bool>("enabled", false),
                Param::body::<
                    campaigns_notification_channels::ChannelMetadata,
                >("metadata", false),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<
                    campaigns_notification_channels::NotificationChannelOrder,
                >("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
                Param::query::<String>("search", false),
            ],
            answer: Answer::list::<
                campaigns_notification_channels::NotificationChannel,
            >(),
        },
        Command {
            endpoint: &campaigns_notification_channels::CHECK_AVAILABILITY,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id"),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id"),
                Param::body::<String>("name", false),
                Param::body::<bool>("enabled", false),
                Param::body::<
                    campaigns_notification_channels::ChannelMetadata,
                >("metadata", false),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notifications::SEND,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::TemplateId>("templateId", true),
                Param::body::<Vec<crate::types::Uid>>("receivers", true),
                Param::body::<runtime::Map<runtime::Object>>("variables", false),
                Param::body::<String>("tag", false),
            ],
            answer: Answer::of::<campaigns_notifications::SentNotification>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::query::<i64>("limit", true)],
            answer: Answer::of::<Vec<campaigns_push_notifications::PushNotification>>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::PushNotificationId>("id")],
            answer: Answer::of::<campaigns_push_notifications::PushNotification>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::MARK_AS_DELIVERED,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::PushNotificationId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_push_notifications::MARK_AS_CLICKED,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::PushNotificationId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_push_notifications::REPORT_ENGAGEMENT,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::PushNotificationId>("id"),
                Param::whole_body::<crate::types::Engagement>(),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_template_categories::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<String>("description", false),
            ],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<crate::types::TemplateCategoryId>("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<
                    campaigns_template_categories::TemplateCategoryOrder,
                >("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
            ],
            answer: Answer::list::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::TemplateCategoryId>("id")],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateCategoryId>("id"),
                Param::body::<String>("name", false),
                Param::body::<String>("description", false),
            ],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::TemplateCategoryId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<crate::types::TemplateId>("templateId", false),
                Param::body::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false),
                Param::body::<String>("label", false),
                Param::body::<String>("alternativeText", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<campaigns_templates::TemplateStatus>("status", false),
                Param::body::<
                    Vec<campaigns_templates::TemplateChannel>,
                >("channels", true),
                Param::body::<Vec<runtime::Json>>("variableSchema", false),
                Param::body::<campaigns_templates::TemplateConfig>("config", false),
            ],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<crate::types::TemplateId>("id", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<i64>("limit", false),
                Param::query::<campaigns_templates::TemplateOrder>("sort", false),
                Param::query::<crate::types::SortDirection>("order", false),
                Param::query::<campaigns_templates::TemplateStatus>("status", false),
                Param::query::<String>("search", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query::<crate::types::TagMatch>("tagMatch", false),
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false),
            ],
            answer: Answer::list::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::TemplateId>("id")],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id"),
                Param::body::<String>("name", false),
                Param::body::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false),
                Param::body::<String>("label", false),
                Param::body::<String>("alternativeText", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<campaigns_templates::TemplateStatus>("status", false),
                Param::body::<Vec<runtime::Json>>("variableSchema", false),
                Param::body::<campaigns_templates::TemplateConfig>("config", false),
            ],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::ARCHIVE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::TemplateId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::UPDATE_CHANNEL_CONTENT,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id"),
                Param::path::<crate::types::ChannelType>("channelType"),
                Param::body::<runtime::Object>("content", true),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::CREATE_VERSION,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::TemplateId>("id")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &chat_api_keys::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<crate::types::ApiKeyScope>("scope", true),
            ],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::ApiKeyScope>("scope", false),
                Param::query::<String>("searchKey", false),
            ],
            answer: Answer::of::<Vec<crate::types::ApiKey>>(),
        },
        Command {
            endpoint: &chat_api_keys::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<runtime::Secret>("apiKey")],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("apiKey"),
                Param::body::<String>("name", false),
                Param::body::<crate::types::ApiKeyScope>("scope", false),
            ],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<runtime::Secret>("apiKey")],
            answer: Answer::of::<chat_api_keys::DeletedApiKey>(),
        },
        Command {
            endpoint: &chat_auth_tokens::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<bool>("force", false),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::FLUSH,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::Uid>("uid")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_auth_tokens::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::path::<runtime::Secret>("authToken"),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::path::<runtime::Secret>("authToken"),
                Param::body::<chat_auth_tokens::Platform>("platform", false),
                Param::body::<String>("userAgent", false),
                Param::body::<runtime::Object>("appInfo", false),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::path::<runtime::Secret>("authToken"),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_banned_users::BAN,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::Uid>("uid"),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_banned_users::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<chat_banned_users::BannedUser>(),
        },
        Command {
            endpoint: &chat_banned_users::UNBAN,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::Uid>("uid"),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_blocked_users::BLOCK,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<Vec<crate::types::Uid>>("blockedUids", true),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_blocked_users::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_blocked_users::UNBLOCK,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<Vec<crate::types::Uid>>("blockedUids", true),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_conversations::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false),
                Param::query::<crate::types::ReceiverType>("conversationType", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("withUserAndGroupTags", false),
                Param::query_list::<
                    String,
                >("userTags", false, runtime::ListEncoding::Csv),
                Param::query_list::<
                    String,
                >("groupTags", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("unread", false),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
                Param::query::<bool>("includeBlockedUsers", false),
                Param::query::<bool>("withBlockedInfo", false),
                Param::query::<bool>("hideAgentic", false),
                Param::query::<bool>("onlyAgentic", false),
                Param::query::<i64>("useCursoredIndex", false),
                Param::query::<i64>("unique", false),
            ],
            answer: Answer::list::<crate::types::Conversation>(),
        },
        Command {
            endpoint: &chat_conversations::GET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[Param::path::<crate::types::ConversationId>("conversationId")],
            answer: Answer::of::<Vec<crate::types::Conversation>>(),
        },
        Command {
            endpoint: &chat_conversations::DELETE,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[Param::path::<crate::types::ConversationId>("conversationId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_friends::ADD,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<Vec<crate::types::Uid>>("accepted", true),
            ],
            answer: Answer::of::<runtime::Partial<chat_friends::AddedFriends>>(),
        },
        Command {
            endpoint: &chat_friends::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::query::<String>("searchKey", false),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_friends::REMOVE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<Vec<crate::types::Uid>>("friends", true),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::GET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[Param::path::<crate::types::Guid>("guid")],
            answer: Answer::of::<Vec<crate::types::GroupConversation>>(),
        },
        Command {
            endpoint: &chat_group_conversations::UPDATE,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<Vec<String>>("tags", false),
            ],
            answer: Answer::of::<Vec<crate::types::GroupConversation>>(),
        },
        Command {
            endpoint: &chat_group_conversations::RESET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<bool>("preserveOrder", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_DELIVERED,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_READ,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_UNREAD,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_members::ADD,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<Vec<crate::types::Uid>>("admins", false),
                Param::body::<Vec<crate::types::Uid>>("moderators", false),
                Param::body::<Vec<crate::types::Uid>>("participants", false),
                Param::body::<Vec<crate::types::Uid>>("usersToBan", false),
            ],
            answer: Answer::of::<runtime::Partial<crate::types::MemberResults>>(),
        },
        Command {
            endpoint: &chat_group_members::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::query::<i64>("perPage", false),
                Param::query::<crate::types::UserStatus>("status", false),
                Param::query::<i64>("page", false),
                Param::query_list::<
                    crate::types::MemberScope,
                >("scopes", false, runtime::ListEncoding::Csv),
            ],
            answer: Answer::list::<chat_group_members::GroupMember>(),
        },
        Command {
            endpoint: &chat_group_members::CHANGE_SCOPE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<crate::types::MemberScope>("scope", true),
            ],
            answer: Answer::of::<chat_group_members::Membership>(),
        },
        Command {
            endpoint: &chat_group_members::KICK,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::Uid>("uid"),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_groups::CREATE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::body::<crate::types::Guid>("guid", true),
                Param::body::<String>("name", true),
                Param::body::<crate::types::GroupType>("type", true),
                Param::body::<runtime::Secret>("password", false),
                Param::body::<String>("icon", false),
                Param::body::<String>("description", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<crate::types::Uid>("owner", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<chat_groups::NewMembers>("members", false),
            ],
            answer: Answer::of::<runtime::Partial<crate::types::Group>>(),
        },
        Command {
            endpoint: &chat_groups::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false),
                Param::query_list::<
                    chat_groups::GroupSearchField,
                >("searchIn", false, runtime::ListEncoding::Csv),
                Param::query::<chat_groups::GroupOrder>("sortBy", false),
                Param::query::<chat_groups::SortOrder>("sortOrder", false),
                Param::query::<i64>("perPage", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<runtime::Timestamp>("updatedAt", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query::<crate::types::GroupType>("type", false),
                Param::query_list::<
                    crate::types::GroupType,
                >("types", false, runtime::ListEncoding::Csv),
                Param::query::<i64>("page", false),
                Param::query::<bool>("hasJoined", false),
                Param::query::<crate::types::Guid>("guid", false),
                Param::query_list::<
                    crate::types::Guid,
                >("guids", false, runtime::ListEncoding::Csv),
                Param::query::<runtime::Timestamp>("createdAt[from]", false),
                Param::query::<runtime::Timestamp>("createdAt[to]", false),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false),
                Param::query::<i64>("membersCount[gte]", false),
                Param::query::<i64>("membersCount[gt]", false),
                Param::query::<i64>("membersCount[lte]", false),
                Param::query::<i64>("membersCount[lt]", false),
                Param::query::<i64>("membersCount[eq]", false),
            ],
            answer: Answer::list::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::Guid>("guid")],
            answer: Answer::of::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::UPDATE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::body::<String>("name", false),
                Param::body::<crate::types::GroupType>("type", false),
                Param::body::<runtime::Secret>("password", false),
                Param::body::<String>("icon", false),
                Param::body::<String>("description", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<crate::types::Uid>("owner", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<Vec<chat_groups::GroupField>>("unset", false),
            ],
            answer: Answer::of::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::DELETE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::Guid>("guid")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_messages::SEND,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::whole_body::<chat_messages::NewMessage>()],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false),
                Param::query::<bool>("hideMessagesFromBlockedUsers", false),
                Param::query::<bool>("hasAttachments", false),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("hasMentions", false),
                Param::query::<bool>("hasLinks", false),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("hasReactions", false),
                Param::query::<crate::types::ReceiverType>("receiverType", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::MessageId>("id", false),
                Param::query::<crate::types::MessageCategory>("category", false),
                Param::query::<crate::types::MessageType>("type", false),
                Param::query::<crate::types::Uid>("sender", false),
                Param::query_list::<
                    crate::types::Uid,
                >("senders", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("mentionsWithBlockedInfo", false),
                Param::query::<bool>("mentionsWithTagInfo", false),
                Param::query::<bool>("hideDeleted", false),
                Param::query::<bool>("onlyDeleted", false),
                Param::query::<bool>("hideReplies", false),
                Param::query::<bool>("hideQuotedMessages", false),
                Param::query::<bool>("count", false),
                Param::query::<bool>("unread", false),
                Param::query::<runtime::Timestamp>("sentAt", false),
                Param::query::<runtime::Timestamp>("sentAt[from]", false),
                Param::query::<runtime::Timestamp>("sentAt[to]", false),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false),
                Param::query::<runtime::Timestamp>("editedAt[from]", false),
                Param::query::<runtime::Timestamp>("editedAt[to]", false),
                Param::query::<i64>("limit", false),
                Param::query::<crate::types::ConversationId>("conversationId", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv),
                Param::query::<runtime::Timestamp>("fromTimestamp", false),
                Param::query::<runtime::Timestamp>("toTimestamp", false),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::MessageId>("id")],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::UPDATE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<chat_messages::MessageEdit>("data", false),
                Param::body::<Vec<String>>("tags", false),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::DELETE,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<bool>("permanent", false),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_ALL_REACTIONS,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::query::<i64>("limit", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::ReactionId>("id", false),
            ],
            answer: Answer::list::<chat_messages::Reaction>(),
        },
        Command {
            endpoint: &chat_messages::LIST_REACTIONS_WITH,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::path::<String>("reaction"),
                Param::query::<i64>("limit", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::ReactionId>("id", false),
            ],
            answer: Answer::list::<chat_messages::Reaction>(),
        },
        Command {
            endpoint: &chat_messages::ADD_REACTION,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::path::<String>("reaction"),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::REMOVE_REACTION,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::path::<String>("reaction"),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::SEND_IN_THREAD,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<String>("receiver", false),
                Param::body::<crate::types::ReceiverType>("receiverType", false),
                Param::body::<crate::types::MessageCategory>("category", false),
                Param::body::<crate::types::MessageType>("type", false),
                Param::body::<chat_messages::ReplyData>("data", true),
                Param::body::<chat_messages::Receivers>("multipleReceivers", false),
                Param::body::<Vec<String>>("tags", false),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_IN_THREAD,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
                Param::query::<i64>("limit", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::MessageId>("id", false),
                Param::query::<runtime::Timestamp>("sentAt", false),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_WITH_USER,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::query::<String>("searchKey", false),
                Param::query::<bool>("hasAttachments", false),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("hasMentions", false),
                Param::query::<bool>("hasLinks", false),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("unread", false),
                Param::query::<bool>("undelivered", false),
                Param::query::<bool>("count", false),
                Param::query::<bool>("hideReplies", false),
                Param::query::<bool>("hideQuotedMessages", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::MessageId>("id", false),
                Param::query::<crate::types::MessageCategory>("category", false),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv),
                Param::query::<crate::types::MessageType>("type", false),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("myMentionsOnly", false),
                Param::query::<bool>("hasReactions", false),
                Param::query::<crate::types::Uid>("sender", false),
                Param::query::<bool>("mentionsWithBlockedInfo", false),
                Param::query::<bool>("mentionsWithTagInfo", false),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("limit", false),
                Param::query::<runtime::Timestamp>("fromTimestamp", false),
                Param::query::<runtime::Timestamp>("toTimestamp", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_IN_GROUP,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::query::<String>("searchKey", false),
                Param::query::<bool>("hasAttachments", false),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("hasMentions", false),
                Param::query::<bool>("hasLinks", false),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("unread", false),
                Param::query::<bool>("undelivered", false),
                Param::query::<bool>("count", false),
                Param::query::<bool>("hideMessagesFromBlockedUsers", false),
                Param::query::<bool>("hideReplies", false),
                Param::query::<bool>("hideQuotedMessages", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<crate::types::MessageId>("id", false),
                Param::query::<runtime::Timestamp>("sentAt", false),
                Param::query::<crate::types::MessageCategory>("category", false),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv),
                Param::query::<crate::types::MessageType>("type", false),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("myMentionsOnly", false),
                Param::query::<bool>("hasReactions", false),
                Param::query::<crate::types::Uid>("sender", false),
                Param::query::<bool>("mentionsWithBlockedInfo", false),
                Param::query::<bool>("mentionsWithTagInfo", false),
                Param::query::<i64>("limit", false),
                Param::query::<runtime::Timestamp>("fromTimestamp", false),
                Param::query::<runtime::Timestamp>("toTimestamp", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::SEND_BOT_MESSAGE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::whole_body::<chat_messages::NewMessage>(),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_metrics::GET_USAGE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::TimestampMs>("fromDate", true),
                Param::query::<runtime::TimestampMs>("toDate", true),
            ],
            answer: Answer::of::<chat_metrics::UsageMetrics>(),
        },
        Command {
            endpoint: &chat_metrics::GET_MESSAGES,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_metrics::MessageMetrics>(),
        },
        Command {
            endpoint: &chat_restricted_features::RESTRICT,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role"),
                Param::body::<
                    Vec<chat_restricted_features::FeatureKey>,
                >("featuresToRestrict", true),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_restricted_features::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::RoleId>("role")],
            answer: Answer::of::<Vec<chat_restricted_features::RestrictedFeature>>(),
        },
        Command {
            endpoint: &chat_restricted_features::ALLOW,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role"),
                Param::body::<
                    Vec<chat_restricted_features::FeatureKey>,
                >("featuresToAllow", false),
                Param::body::<bool>("allowAll", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_role_permissions::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::RoleId>("role")],
            answer: Answer::of::<Vec<crate::types::Permission>>(),
        },
        Command {
            endpoint: &chat_role_permissions::SET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role"),
                Param::body::<chat_role_permissions::RoleAccess>("permissions", true),
            ],
            answer: Answer::of::<chat_role_permissions::RoleAccessState>(),
        },
        Command {
            endpoint: &chat_role_permissions::UNSET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role"),
                Param::path::<crate::types::PermissionKey>("permission"),
            ],
            answer: Answer::of::<chat_role_permissions::RoleAccessState>(),
        },
        Command {
            endpoint: &chat_roles::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::RoleId>("role", true),
                Param::body::<String>("name", true),
                Param::body::<String>("description", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<chat_roles::RoleSettings>("settings", false),
            ],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::RoleId>("role")],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role"),
                Param::body::<String>("name", false),
                Param::body::<String>("description", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<chat_roles::RoleSettings>("settings", false),
                Param::body::<Vec<chat_roles::RoleField>>("unset", false),
            ],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::RoleId>("role")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_scope_permissions::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::MemberScope>("scope"),
            ],
            answer: Answer::of::<Vec<crate::types::Permission>>(),
        },
        Command {
            endpoint: &chat_scope_permissions::SET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::MemberScope>("scope"),
                Param::body::<chat_scope_permissions::ScopeAccess>("permissions", true),
            ],
            answer: Answer::of::<chat_scope_permissions::ScopeAccessState>(),
        },
        Command {
            endpoint: &chat_scope_permissions::UNSET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid"),
                Param::path::<crate::types::MemberScope>("scope"),
                Param::path::<crate::types::PermissionKey>("permission"),
            ],
            answer: Answer::of::<chat_scope_permissions::ScopeAccessState>(),
        },
        Command {
            endpoint: &chat_user_conversations::GET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[Param::path::<crate::types::Uid>("uid")],
            answer: Answer::of::<Vec<crate::types::UserConversation>>(),
        },
        Command {
            endpoint: &chat_user_conversations::UPDATE,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<Vec<String>>("tags", false),
            ],
            answer: Answer::of::<Vec<crate::types::UserConversation>>(),
        },
        Command {
            endpoint: &chat_user_conversations::RESET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<crate::types::Uid>("conversationWith", false),
                Param::body::<bool>("deleteMessagesPermanently", false),
                Param::body::<bool>("preserveOrder", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_DELIVERED,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<chat_user_conversations::MarkedConversation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_READ,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<chat_user_conversations::MarkedConversation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_UNREAD,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<i64>("messageId", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_users::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::Uid>("uid", true),
                Param::body::<String>("name", true),
                Param::body::<String>("avatar", false),
                Param::body::<String>("link", false),
                Param::body::<crate::types::RoleId>("role", false),
                Param::body::<String>("statusMessage", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<bool>("withAuthToken", false),
            ],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<String>("searchKey", false),
                Param::query_list::<
                    chat_users::UserSearchField,
                >("searchIn", false, runtime::ListEncoding::Csv),
                Param::query_list::<
                    crate::types::UserStatus,
                >("status", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("count", false),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
                Param::query::<crate::types::RoleId>("role", false),
                Param::query::<bool>("withTags", false),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv),
                Param::query_list::<
                    crate::types::RoleId,
                >("roles", false, runtime::ListEncoding::Csv),
                Param::query::<bool>("onlyDeactivated", false),
                Param::query::<bool>("withDeactivated", false),
                Param::query::<runtime::Timestamp>("createdAt[from]", false),
                Param::query::<runtime::Timestamp>("createdAt[to]", false),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::REACTIVATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::body::<Vec<crate::types::Uid>>("uidsToActivate", true)],
            answer: Answer::of::<chat_users::ReactivatedUsers>(),
        },
        Command {
            endpoint: &chat_users::DEACTIVATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::body::<Vec<crate::types::Uid>>("uidsToDeactivate", true)],
            answer: Answer::of::<chat_users::DeactivatedUsers>(),
        },
        Command {
            endpoint: &chat_users::GET,
            scheme: 0,
            policy: Policy::Optional,
            inputs: &[Param::path::<crate::types::Uid>("uid")],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<String>("name", false),
                Param::body::<String>("avatar", false),
                Param::body::<String>("link", false),
                Param::body::<crate::types::RoleId>("role", false),
                Param::body::<String>("statusMessage", false),
                Param::body::<runtime::Object>("metadata", false),
                Param::body::<Vec<String>>("tags", false),
                Param::body::<Vec<chat_users::UserField>>("unset", false),
            ],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid"),
                Param::body::<bool>("permanent", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &data_import_imports::USERS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::UserImport>,
                >("users", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedUser>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::GROUPS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::GroupImport>,
                >("groups", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedGroup>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::MEMBERS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::MemberImport>,
                >("members", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedMember>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::MESSAGES,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::MessageImport>,
                >("messages", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedMessage>>,
            >(),
        },
        Command {
            endpoint: &management_app_settings::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::of::<management_app_settings::AppSettingValues>(),
        },
        Command {
            endpoint: &management_app_settings::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_app_settings::AppSettingValues,
                >("settings", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<crate::types::Confirmation>>,
            >(),
        },
        Command {
            endpoint: &management_app_settings::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_apps::CREATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<crate::types::Region>("region", true),
                Param::body::<String>("version", false),
                Param::body::<bool>("skipSampleData", false),
            ],
            answer: Answer::of::<management_apps::App>(),
        },
        Command {
            endpoint: &management_apps::LIST,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<String>("searchKey", false),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<management_apps::App>(),
        },
        Command {
            endpoint: &management_apps::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::of::<management_apps::ScheduledDeletion>(),
        },
        Command {
            endpoint: &management_apps::GET_USAGE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<bool>("usePreviousBillingCycle", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_collaborators::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<Vec<String>>("admins", false),
                Param::body::<Vec<String>>("moderators", false),
                Param::body::<Vec<String>>("collaboratorsToRemove", false),
            ],
            answer: Answer::of::<
                runtime::Partial<management_collaborators::CollaboratorResults>,
            >(),
        },
        Command {
            endpoint: &management_collaborators::LIST,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::of::<Vec<management_collaborators::Collaborator>>(),
        },
        Command {
            endpoint: &management_extensions::LIST,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::query::<i64>("perPage", false),
                Param::query::<i64>("page", false),
            ],
            answer: Answer::list::<management_extensions::Extension>(),
        },
        Command {
            endpoint: &management_extensions::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<Vec<management_extensions::ExtensionId>>("enabled", false),
                Param::body::<Vec<management_extensions::ExtensionId>>("disabled", false),
            ],
            answer: Answer::of::<
                runtime::Partial<management_extensions::ExtensionResults>,
            >(),
        },
        Command {
            endpoint: &management_extensions_bitly::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_bitly::BitlySettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_bitly::BitlySettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_broadcast::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_broadcast::BroadcastSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_broadcast::BroadcastSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_chatwoot::ChatwootSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_chatwoot::ChatwootSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_data_masking::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_data_masking::DataMaskingSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_data_masking::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_data_masking::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_data_masking::DataMaskingChanges,
                >("settings", true),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_e2ee::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<management_extensions_e2ee::E2eeSettings>("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<management_extensions_e2ee::E2eeSettings>("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_email_notification::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_email_notification::EmailNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_email_notification::EmailNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_email_replies::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_email_replies::EmailRepliesSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_email_replies::EmailRepliesSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_giphy::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_giphy::GiphySettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_giphy::GiphySettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_human_moderation::HumanModerationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_human_moderation::HumanModerationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_intercom::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_intercom::IntercomSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_intercom::IntercomSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_message_shortcuts::MessageShortcutsSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_message_shortcuts::MessageShortcutsSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_profanity_filter::ProfanityFilterSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_profanity_filter::ProfanityFilterSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_push_notification::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_push_notification::PushNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_push_notification::PushNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPLOAD_P12,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::file("certificate", true),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPLOAD_P8,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::file("certificate", true),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::GET_CERTIFICATES,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_report_message::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::ReportSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::ReportSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_report_user::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::ReportSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::ReportSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_rich_media::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_rich_media::RichMediaSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_rich_media::RichMediaSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_sms_notification::SmsNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_sms_notification::SmsNotificationSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stickers::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_stickers::StickersSettings>(),
        },
        Command {
            endpoint: &management_extensions_stickers::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stickers::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::AppId>("appId", false),
                Param::body::<
                    Vec<management_extensions_stickers::Sticker>,
                >("defaultMasterStickersData", false),
                Param::body::<
                    Vec<management_extensions_stickers::Sticker>,
                >("customStickersData", false),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stipop::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_stipop::StipopSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_stipop::StipopSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_tenor::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_tenor::TenorSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_tenor::TenorSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_tiny_url::TinyUrlSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_tiny_url::TinyUrlSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_virus_malware_scanner::ScannerSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_virus_malware_scanner::ScannerSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_voice_transcription::VoiceTranscriptionSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_voice_transcription::VoiceTranscriptionSettings,
                >("settings", true),
            ],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_widgets::CREATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_widgets::WidgetConfiguration,
                >("settings", true),
            ],
            answer: Answer::maybe::<management_extensions_widgets::WidgetCreated>(),
        },
        Command {
            endpoint: &management_extensions_widgets::LIST,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<Vec<management_extensions_widgets::Widget>>(),
        },
        Command {
            endpoint: &management_extensions_widgets::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<
                    management_extensions_widgets::WidgetChanges,
                >("settings", true),
            ],
            answer: Answer::maybe::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::STORE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::body::<crate::types::DropSettings>("settings", true),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::AppId>("appId")],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_tenants::CREATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true),
                Param::body::<String>("email", true),
                Param::body::<runtime::Secret>("password", true),
                Param::body::<String>("contactNumber", false),
                Param::body::<String>("role", false),
                Param::body::<String>("appName", true),
                Param::body::<crate::types::Region>("appRegion", true),
                Param::body::<String>("industry", false),
                Param::body::<String>("technology", false),
            ],
            answer: Answer::of::<management_tenants::Tenant>(),
        },
        Command {
            endpoint: &management_webhooks::CREATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::header::<i64>("X-Webhook-Version", false),
                Param::body::<management_webhooks::WebhookId>("id", true),
                Param::body::<String>("name", true),
                Param::body::<bool>("useBasicAuth", false),
                Param::body::<String>("username", false),
                Param::body::<runtime::Secret>("password", false),
                Param::body::<String>("webhookURL", true),
                Param::body::<bool>("enabled", false),
                Param::body::<bool>("retryOnFailure", false),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::LIST,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::header::<i64>("X-Webhook-Version", false),
                Param::query::<i64>("perPage", false),
                Param::query::<String>("searchKey", false),
            ],
            answer: Answer::of::<Vec<management_webhooks::Webhook>>(),
        },
        Command {
            endpoint: &management_webhooks::GET,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::UPDATE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
                Param::body::<String>("name", false),
                Param::body::<bool>("useBasicAuth", false),
                Param::body::<String>("username", false),
                Param::body::<runtime::Secret>("password", false),
                Param::body::<String>("webhookURL", false),
                Param::body::<bool>("retryOnFailure", false),
                Param::body::<bool>("enabled", false),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::DELETE,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_webhooks::ADD_TRIGGERS,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
                Param::body::<Vec<management_webhooks::TriggerId>>("triggerIds", true),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<crate::types::Confirmation>>,
            >(),
        },
        Command {
            endpoint: &management_webhooks::LIST_TRIGGERS,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
            ],
            answer: Answer::of::<Vec<management_webhooks::Trigger>>(),
        },
        Command {
            endpoint: &management_webhooks::REMOVE_TRIGGERS,
            scheme: 1,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId"),
                Param::path::<management_webhooks::WebhookId>("webhookId"),
                Param::header::<i64>("X-Webhook-Version", false),
                Param::body::<Vec<management_webhooks::TriggerId>>("triggerIds", true),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_blocked_messages::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_blocked_messages::BlockedMessage>>(),
        },
        Command {
            endpoint: &chat_blocked_messages::REVIEW,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<chat_blocked_messages::BlockDecision>("status", true),
                Param::body::<bool>("reviewed", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_flagged_messages::FLAG,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<crate::types::ModerationReasonId>("reasonId", false),
                Param::body::<String>("remark", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_flagged_messages::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<i64>("limit", false)],
            answer: Answer::of::<Vec<chat_flagged_messages::FlaggedMessage>>(),
        },
        Command {
            endpoint: &chat_flagged_messages::REVIEW,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::MessageId>("id"),
                Param::body::<chat_flagged_messages::FlagDecision>("status", true),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_keyword_lists::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::part::<chat_keyword_lists::KeywordListId>("id", false),
                Param::part::<String>("name", false),
                Param::part::<String>("description", false),
                Param::part::<chat_keyword_lists::KeywordCategory>("category", true),
                Param::part::<String>("searchTerms", false),
                Param::part::<String>("disallowedSentences", false),
                Param::file("file", false),
            ],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_keyword_lists::KeywordList>>(),
        },
        Command {
            endpoint: &chat_keyword_lists::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<chat_keyword_lists::KeywordListId>("keywordId")],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<chat_keyword_lists::KeywordListId>("keywordId"),
                Param::part::<chat_keyword_lists::KeywordListId>("id", false),
                Param::part::<String>("name", false),
                Param::part::<String>("description", false),
                Param::part::<chat_keyword_lists::KeywordCategory>("category", true),
                Param::part::<String>("searchTerms", false),
                Param::part::<String>("disallowedSentences", false),
                Param::file("file", false),
            ],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<chat_keyword_lists::KeywordListId>("keywordId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::ModerationReasonId>("id", true),
                Param::body::<String>("name", true),
                Param::body::<String>("description", false),
            ],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_moderation_reasons::ModerationReason>>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::ModerationReasonId>("id")],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationReasonId>("id"),
                Param::body::<String>("name", true),
            ],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::ModerationReasonId>("id")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_rules::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::ModerationRuleId>("id", true),
                Param::body::<String>("name", true),
                Param::body::<bool>("enabled", false),
                Param::body::<String>("description", false),
                Param::body::<Vec<crate::types::ModerationAction>>("action", true),
                Param::body::<Vec<chat_moderation_rules::RuleFilter>>("filters", false),
                Param::body::<Vec<crate::types::RuleCondition>>("conditions", true),
            ],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<i64>("limit", false)],
            answer: Answer::of::<Vec<chat_moderation_rules::ModerationRule>>(),
        },
        Command {
            endpoint: &chat_moderation_rules::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::ModerationRuleId>("ruleId")],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationRuleId>("ruleId"),
                Param::body::<crate::types::ModerationRuleId>("id", false),
                Param::body::<String>("name", false),
                Param::body::<bool>("enabled", false),
                Param::body::<String>("description", false),
                Param::body::<Vec<crate::types::ModerationAction>>("action", false),
                Param::body::<Vec<chat_moderation_rules::RuleFilter>>("filters", false),
                Param::body::<Vec<crate::types::RuleCondition>>("conditions", false),
            ],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::ModerationRuleId>("ruleId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_rules::LIST_REVISIONS,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::ModerationRuleId>("ruleId")],
            answer: Answer::of::<Vec<chat_moderation_rules::ModerationRule>>(),
        },
        Command {
            endpoint: &chat_reviewed_messages::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<i64>("limit", false)],
            answer: Answer::of::<Vec<chat_reviewed_messages::ReviewedMessage>>(),
        },
        Command {
            endpoint: &chat_apns_providers::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_apns_providers::ApnsProviderList>(),
        },
        Command {
            endpoint: &chat_apns_providers::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true),
                Param::body::<String>("keyId", false),
                Param::body::<String>("teamId", false),
                Param::body::<String>("bundleId", false),
                Param::body::<String>("p8KeyFilename", false),
                Param::body::<runtime::Secret>("p8Key", false),
                Param::body::<bool>("includeContentAvailable", false),
                Param::body::<bool>("includeMutableContent", false),
                Param::body::<bool>("productionMode", false),
            ],
            answer: Answer::of::<chat_apns_providers::ApnsProviderAdded>(),
        },
        Command {
            endpoint: &chat_apns_providers::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true),
                Param::body::<String>("keyId", false),
                Param::body::<String>("teamId", false),
                Param::body::<String>("bundleId", false),
                Param::body::<String>("p8KeyFilename", false),
                Param::body::<runtime::Secret>("p8Key", false),
                Param::body::<bool>("includeContentAvailable", false),
                Param::body::<bool>("includeMutableContent", false),
                Param::body::<bool>("productionMode", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_apns_providers::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::PushProviderId>("providerId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_apns_providers::SET_DEFAULT,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::PushProviderId>("providerId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_contact_details::GET,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[],
            answer: Answer::of::<chat_contact_details::UserContact>(),
        },
        Command {
            endpoint: &chat_contact_details::UPDATE,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[
                Param::body::<String>("email", false),
                Param::body::<String>("phno", false),
            ],
            answer: Answer::of::<chat_contact_details::UserContact>(),
        },
        Command {
            endpoint: &chat_contact_details::DELETE,
            scheme: 0,
            policy: Policy::Required,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::STORE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true),
                Param::body::<bool>("useStoredEmailID", true),
                Param::body::<String>("webhookURL", true),
                Param::body::<bool>("useBasicAuth", true),
                Param::body::<String>("basicAuthUsername", true),
                Param::body::<runtime::Secret>("basicAuthPassword", true),
            ],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false),
                Param::body::<bool>("useStoredEmailID", false),
                Param::body::<String>("webhookURL", false),
                Param::body::<bool>("useBasicAuth", false),
                Param::body::<String>("basicAuthUsername", false),
                Param::body::<runtime::Secret>("basicAuthPassword", false),
            ],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderList>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::STORE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true),
                Param::body::<String>("webhookURL", true),
                Param::body::<bool>("useBasicAuth", true),
                Param::body::<String>("basicAuthUsername", true),
                Param::body::<runtime::Secret>("basicAuthPassword", true),
            ],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderSaved>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false),
                Param::body::<String>("webhookURL", false),
                Param::body::<bool>("useBasicAuth", false),
                Param::body::<String>("basicAuthUsername", false),
                Param::body::<runtime::Secret>("basicAuthPassword", false),
            ],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderList>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::STORE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true),
                Param::body::<bool>("useStoredPhNo", true),
                Param::body::<String>("webhookURL", true),
                Param::body::<bool>("useBasicAuth", true),
                Param::body::<String>("basicAuthUsername", true),
                Param::body::<runtime::Secret>("basicAuthPassword", true),
            ],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false),
                Param::body::<bool>("useStoredPhNo", false),
                Param::body::<String>("webhookURL", false),
                Param::body::<bool>("useBasicAuth", false),
                Param::body::<String>("basicAuthUsername", false),
                Param::body::<runtime::Secret>("basicAuthPassword", false),
            ],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_fcm_providers::FcmProviderList>(),
        },
        Command {
            endpoint: &chat_fcm_providers::CREATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true),
                Param::body::<String>("serviceAccountFilename", false),
                Param::body::<
                    chat_fcm_providers::ServiceAccount,
                >("serviceAccountCreds", false),
                Param::body::<
                    chat_fcm_providers::FcmNotificationSwitches,
                >("notificationInPayload", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true),
                Param::body::<String>("serviceAccountFilename", false),
                Param::body::<
                    chat_fcm_providers::ServiceAccount,
                >("serviceAccountCreds", false),
                Param::body::<
                    chat_fcm_providers::FcmNotificationSwitches,
                >("notificationInPayload", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::PushProviderId>("providerId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::SET_DEFAULT,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::path::<crate::types::PushProviderId>("providerId")],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_muted_conversations::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<crate::types::Uid>("uid", true)],
            answer: Answer::of::<chat_muted_conversations::MutedConversationList>(),
        },
        Command {
            endpoint: &chat_muted_conversations::MUTE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true),
                Param::body::<
                    Vec<chat_muted_conversations::ConversationToMute>,
                >("conversations", true),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_muted_conversations::UNMUTE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true),
                Param::body::<
                    Vec<chat_muted_conversations::ConversationToUnmute>,
                >("conversations", true),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_notification_logs::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::MessageId>("messageId", false),
                Param::query::<crate::types::ReactionId>("reactionId", false),
                Param::query::<runtime::TimestampMs>("from", false),
                Param::query::<runtime::TimestampMs>("to", false),
                Param::query::<crate::types::MessageCategory>("messageCategory", false),
                Param::query::<crate::types::MessageType>("messageType", false),
                Param::query::<
                    chat_notification_logs::NotificationTrigger,
                >("trigger", false),
                Param::query::<crate::types::Uid>("sender", false),
                Param::query::<crate::types::Uid>("reactionSender", false),
                Param::query::<String>("receiver", false),
                Param::query::<crate::types::ReceiverType>("receiverType", false),
                Param::query::<crate::types::Uid>("reactionReceiver", false),
                Param::query::<crate::types::Uid>("member", false),
                Param::query::<
                    chat_notification_logs::NotificationMedium,
                >("channel", false),
                Param::query::<
                    chat_notification_logs::NotificationProvider,
                >("provider", false),
                Param::query::<bool>("notificationTriggered", false),
                Param::query::<
                    chat_notification_logs::NotificationSkipReason,
                >("reason", false),
                Param::query::<bool>("success", false),
                Param::query::<crate::types::Affix>("affix", false),
                Param::query::<chat_notification_logs::NotificationLogId>("logId", false),
            ],
            answer: Answer::of::<Vec<chat_notification_logs::NotificationLog>>(),
        },
        Command {
            endpoint: &chat_notification_preferences::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<crate::types::Uid>("uid", true)],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true),
                Param::body::<
                    chat_notification_preferences::GroupPreferences,
                >("groupPreferences", false),
                Param::body::<
                    chat_notification_preferences::OneOnOnePreferences,
                >("oneOnOnePreferences", false),
                Param::body::<
                    chat_notification_preferences::MutePreferences,
                >("mutePreferences", false),
                Param::body::<bool>("usePrivacyTemplate", false),
            ],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::RESET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<crate::types::Uid>("uid", true)],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::GET_TIMEZONE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[Param::query::<crate::types::Uid>("uid", true)],
            answer: Answer::of::<chat_notification_preferences::UserTimeZone>(),
        },
        Command {
            endpoint: &chat_notification_preferences::UPDATE_TIMEZONE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true),
                Param::body::<crate::types::TimeZone>("timezone", true),
            ],
            answer: Answer::of::<chat_notification_preferences::UserTimeZone>(),
        },
        Command {
            endpoint: &chat_notification_settings::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::NotificationSetup>(),
        },
        Command {
            endpoint: &chat_notification_settings::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::NotificationRules>("preferences", false),
                Param::body::<crate::types::NotificationSounds>("sound", false),
                Param::body::<crate::types::NotificationTemplates>("templates", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_notification_settings::RESET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_push_tokens::REGISTER,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushPlatform>("platform", true),
                Param::body::<runtime::Secret>("authToken", true),
                Param::body::<crate::types::PushProviderId>("providerId", false),
                Param::body::<runtime::Secret>("fcmToken", false),
                Param::body::<runtime::Secret>("deviceToken", false),
                Param::body::<runtime::Secret>("voipToken", false),
                Param::body::<crate::types::TimeZone>("timezone", false),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_push_tokens::LIST,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Secret>("authToken", true),
                Param::query::<bool>("all", false),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_push_tokens::UNREGISTER,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<bool>("all", false),
                Param::body::<runtime::Secret>("authToken", true),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_push_tokens::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("pushToken"),
                Param::body::<runtime::Secret>("authToken", true),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::STORE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<runtime::Secret>("sendGridApiKey", true),
                Param::body::<String>("sendGridTemplateID", true),
                Param::body::<String>("sendGridUnsubscribeGroupID", true),
                Param::body::<String>("senderName", true),
                Param::body::<String>("senderEmail", true),
                Param::body::<bool>("allowEmailReplies", true),
                Param::body::<Option<String>>("senderEmailForReplies", false),
                Param::body::<bool>("isEnabled", false),
            ],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<runtime::Secret>("sendGridApiKey", false),
                Param::body::<String>("sendGridTemplateID", false),
                Param::body::<String>("sendGridUnsubscribeGroupID", false),
                Param::body::<String>("senderName", false),
                Param::body::<String>("senderEmail", false),
                Param::body::<bool>("allowEmailReplies", false),
                Param::body::<Option<String>>("senderEmailForReplies", false),
                Param::body::<bool>("isEnabled", false),
            ],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_twilio_provider::GET,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::STORE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("twilioAccountSID", true),
                Param::body::<runtime::Secret>("twilioAuthToken", true),
                Param::body::<String>("twilioSenderPhoneNumber", true),
                Param::body::<bool>("isEnabled", false),
            ],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::UPDATE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("twilioAccountSID", false),
                Param::body::<runtime::Secret>("twilioAuthToken", false),
                Param::body::<String>("twilioSenderPhoneNumber", false),
                Param::body::<bool>("isEnabled", false),
            ],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::DELETE,
            scheme: 0,
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
    ],
};
