// @generated from spec by `cargo xtask gen`. Do not edit.

//! The command line, which reads `api.json`, calls endpoints by their facts, and reads answers by their types.

use runtime::cli::{Answer, Program};

/// Everything that the command line knows.
///
/// # Errors
///
/// What is generated beside it has been changed.
#[inline]
pub fn program() -> std::io::Result<Program> {
    let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    Program::read(include_str!("api.json"), ENDPOINTS, env!("CARGO_PKG_VERSION"), agent)
}

/// All endpoints in the order of `api.json`: their facts, and how their answers are read.
const ENDPOINTS: &[(&runtime::Endpoint, Answer)] = &[
    (&crate::calls::calls::LIST, Answer::of::<Vec<crate::calls::calls::Call>>()),
    (&crate::calls::calls::GET, Answer::of::<crate::calls::calls::Call>()),
    (
        &crate::calls::calls::LIST_TRANSCRIPTIONS,
        Answer::list::<crate::calls::calls::Transcription>(),
    ),
    (
        &crate::campaigns::campaign_analytics::GET_OVERVIEW,
        Answer::of::<crate::runtime::Json>(),
    ),
    (
        &crate::campaigns::campaign_analytics::GET_CAMPAIGN,
        Answer::of::<crate::runtime::Json>(),
    ),
    (
        &crate::campaigns::campaign_analytics::GET_TEMPLATE,
        Answer::of::<crate::runtime::Json>(),
    ),
    (
        &crate::campaigns::campaign_analytics::GET_CHANNELS,
        Answer::of::<crate::runtime::Json>(),
    ),
    (
        &crate::campaigns::campaign_analytics::GET_USER,
        Answer::of::<crate::campaigns::campaign_analytics::UserEngagement>(),
    ),
    (&crate::campaigns::campaign_analytics::RECORD_EVENT, Answer::nothing()),
    (&crate::campaigns::campaign_analytics::TRIGGER_ROLLUP, Answer::nothing()),
    (&crate::campaigns::campaign_recipients::ADD, Answer::nothing()),
    (
        &crate::campaigns::campaign_recipients::LIST,
        Answer::list::<crate::campaigns::campaign_recipients::CampaignRecipient>(),
    ),
    (
        &crate::campaigns::campaign_recipients::GET_SUMMARY,
        Answer::of::<crate::campaigns::campaign_recipients::RecipientSummary>(),
    ),
    (
        &crate::campaigns::campaign_recipients::GET_UPLOAD_URL,
        Answer::of::<crate::campaigns::campaign_recipients::RecipientUpload>(),
    ),
    (&crate::campaigns::campaign_recipients::IMPORT_CSV, Answer::nothing()),
    (
        &crate::campaigns::campaign_recipients::GET_IMPORT_STATUS,
        Answer::of::<crate::campaigns::campaign_recipients::RecipientImport>(),
    ),
    (
        &crate::campaigns::campaign_settings::GET,
        Answer::of::<crate::campaigns::campaign_settings::CampaignOptions>(),
    ),
    (
        &crate::campaigns::campaign_settings::UPDATE,
        Answer::of::<crate::campaigns::campaign_settings::CampaignOptions>(),
    ),
    (
        &crate::campaigns::campaigns::CREATE,
        Answer::of::<crate::campaigns::campaigns::Campaign>(),
    ),
    (
        &crate::campaigns::campaigns::LIST,
        Answer::list::<crate::campaigns::campaigns::Campaign>(),
    ),
    (
        &crate::campaigns::campaigns::GET,
        Answer::of::<crate::campaigns::campaigns::Campaign>(),
    ),
    (
        &crate::campaigns::campaigns::UPDATE,
        Answer::of::<crate::campaigns::campaigns::Campaign>(),
    ),
    (&crate::campaigns::campaigns::DELETE, Answer::nothing()),
    (&crate::campaigns::campaigns::SEND, Answer::nothing()),
    (&crate::campaigns::campaigns::SCHEDULE, Answer::nothing()),
    (&crate::campaigns::campaigns::CANCEL, Answer::nothing()),
    (
        &crate::campaigns::campaigns::GET_SEQUENCE_METRICS,
        Answer::of::<crate::runtime::Json>(),
    ),
    (&crate::campaigns::campaigns_health::CHECK, Answer::nothing()),
    (
        &crate::campaigns::feed_items::LIST,
        Answer::list::<crate::campaigns::feed_items::FeedItem>(),
    ),
    (
        &crate::campaigns::feed_items::GET_UNREAD_COUNT,
        Answer::of::<crate::campaigns::feed_items::UnreadFeedCount>(),
    ),
    (
        &crate::campaigns::feed_items::GET,
        Answer::of::<crate::campaigns::feed_items::FeedItem>(),
    ),
    (&crate::campaigns::feed_items::DELETE, Answer::nothing()),
    (&crate::campaigns::feed_items::MARK_AS_READ, Answer::nothing()),
    (&crate::campaigns::feed_items::MARK_AS_DELIVERED, Answer::nothing()),
    (&crate::campaigns::feed_items::REPORT_ENGAGEMENT, Answer::nothing()),
    (
        &crate::campaigns::notification_channels::CREATE,
        Answer::of::<crate::campaigns::notification_channels::NotificationChannel>(),
    ),
    (
        &crate::campaigns::notification_channels::LIST,
        Answer::list::<crate::campaigns::notification_channels::NotificationChannel>(),
    ),
    (
        &crate::campaigns::notification_channels::CHECK_AVAILABILITY,
        Answer::of::<crate::runtime::Json>(),
    ),
    (
        &crate::campaigns::notification_channels::GET,
        Answer::of::<crate::campaigns::notification_channels::NotificationChannel>(),
    ),
    (
        &crate::campaigns::notification_channels::UPDATE,
        Answer::of::<crate::campaigns::notification_channels::NotificationChannel>(),
    ),
    (
        &crate::campaigns::notifications::SEND,
        Answer::of::<crate::campaigns::notifications::SentNotification>(),
    ),
    (
        &crate::campaigns::push_notifications::LIST,
        Answer::of::<Vec<crate::campaigns::push_notifications::PushNotification>>(),
    ),
    (
        &crate::campaigns::push_notifications::GET,
        Answer::of::<crate::campaigns::push_notifications::PushNotification>(),
    ),
    (&crate::campaigns::push_notifications::MARK_AS_DELIVERED, Answer::nothing()),
    (&crate::campaigns::push_notifications::MARK_AS_CLICKED, Answer::nothing()),
    (&crate::campaigns::push_notifications::REPORT_ENGAGEMENT, Answer::nothing()),
    (
        &crate::campaigns::template_categories::CREATE,
        Answer::of::<crate::campaigns::template_categories::TemplateCategory>(),
    ),
    (
        &crate::campaigns::template_categories::LIST,
        Answer::list::<crate::campaigns::template_categories::TemplateCategory>(),
    ),
    (
        &crate::campaigns::template_categories::GET,
        Answer::of::<crate::campaigns::template_categories::TemplateCategory>(),
    ),
    (
        &crate::campaigns::template_categories::UPDATE,
        Answer::of::<crate::campaigns::template_categories::TemplateCategory>(),
    ),
    (&crate::campaigns::template_categories::DELETE, Answer::nothing()),
    (
        &crate::campaigns::templates::CREATE,
        Answer::of::<crate::campaigns::templates::Template>(),
    ),
    (
        &crate::campaigns::templates::LIST,
        Answer::list::<crate::campaigns::templates::Template>(),
    ),
    (
        &crate::campaigns::templates::GET,
        Answer::of::<crate::campaigns::templates::Template>(),
    ),
    (
        &crate::campaigns::templates::UPDATE,
        Answer::of::<crate::campaigns::templates::Template>(),
    ),
    (&crate::campaigns::templates::ARCHIVE, Answer::nothing()),
    (&crate::campaigns::templates::UPDATE_CHANNEL_CONTENT, Answer::nothing()),
    (&crate::campaigns::templates::CREATE_VERSION, Answer::nothing()),
    (&crate::chat::api_keys::CREATE, Answer::of::<crate::types::ApiKey>()),
    (&crate::chat::api_keys::LIST, Answer::of::<Vec<crate::types::ApiKey>>()),
    (&crate::chat::api_keys::GET, Answer::of::<crate::types::ApiKey>()),
    (&crate::chat::api_keys::UPDATE, Answer::of::<crate::types::ApiKey>()),
    (
        &crate::chat::api_keys::DELETE,
        Answer::of::<crate::chat::api_keys::DeletedApiKey>(),
    ),
    (
        &crate::chat::auth_tokens::CREATE,
        Answer::of::<crate::chat::auth_tokens::AuthToken>(),
    ),
    (
        &crate::chat::auth_tokens::LIST,
        Answer::list::<crate::chat::auth_tokens::AuthToken>(),
    ),
    (&crate::chat::auth_tokens::FLUSH, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::auth_tokens::GET,
        Answer::of::<crate::chat::auth_tokens::AuthToken>(),
    ),
    (
        &crate::chat::auth_tokens::UPDATE,
        Answer::of::<crate::chat::auth_tokens::AuthToken>(),
    ),
    (&crate::chat::auth_tokens::DELETE, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::banned_users::BAN, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::banned_users::LIST,
        Answer::list::<crate::chat::banned_users::BannedUser>(),
    ),
    (&crate::chat::banned_users::UNBAN, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::blocked_users::BLOCK,
        Answer::of::<runtime::Partial<crate::runtime::Map<crate::types::Outcome>>>(),
    ),
    (&crate::chat::blocked_users::LIST, Answer::list::<crate::types::User>()),
    (
        &crate::chat::blocked_users::UNBLOCK,
        Answer::of::<runtime::Partial<crate::runtime::Map<crate::types::Outcome>>>(),
    ),
    (&crate::chat::conversations::LIST, Answer::list::<crate::types::Conversation>()),
    (&crate::chat::conversations::GET, Answer::of::<Vec<crate::types::Conversation>>()),
    (&crate::chat::conversations::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::friends::ADD,
        Answer::of::<runtime::Partial<crate::chat::friends::AddedFriends>>(),
    ),
    (&crate::chat::friends::LIST, Answer::list::<crate::types::User>()),
    (&crate::chat::friends::REMOVE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::group_conversations::GET,
        Answer::of::<Vec<crate::types::GroupConversation>>(),
    ),
    (
        &crate::chat::group_conversations::UPDATE,
        Answer::of::<Vec<crate::types::GroupConversation>>(),
    ),
    (
        &crate::chat::group_conversations::RESET,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::group_conversations::MARK_AS_DELIVERED,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::group_conversations::MARK_AS_READ,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::group_conversations::MARK_AS_UNREAD,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::group_members::ADD,
        Answer::of::<runtime::Partial<crate::types::MemberResults>>(),
    ),
    (
        &crate::chat::group_members::LIST,
        Answer::list::<crate::chat::group_members::GroupMember>(),
    ),
    (
        &crate::chat::group_members::CHANGE_SCOPE,
        Answer::of::<crate::chat::group_members::Membership>(),
    ),
    (&crate::chat::group_members::KICK, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::groups::CREATE,
        Answer::of::<runtime::Partial<crate::types::Group>>(),
    ),
    (&crate::chat::groups::LIST, Answer::list::<crate::types::Group>()),
    (&crate::chat::groups::GET, Answer::of::<crate::types::Group>()),
    (&crate::chat::groups::UPDATE, Answer::of::<crate::types::Group>()),
    (&crate::chat::groups::DELETE, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::messages::SEND, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::LIST, Answer::list::<crate::types::Message>()),
    (&crate::chat::messages::GET, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::UPDATE, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::DELETE, Answer::of::<crate::types::Message>()),
    (
        &crate::chat::messages::LIST_ALL_REACTIONS,
        Answer::list::<crate::chat::messages::Reaction>(),
    ),
    (
        &crate::chat::messages::LIST_REACTIONS_WITH,
        Answer::list::<crate::chat::messages::Reaction>(),
    ),
    (&crate::chat::messages::ADD_REACTION, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::REMOVE_REACTION, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::SEND_IN_THREAD, Answer::of::<crate::types::Message>()),
    (&crate::chat::messages::LIST_IN_THREAD, Answer::list::<crate::types::Message>()),
    (&crate::chat::messages::LIST_WITH_USER, Answer::list::<crate::types::Message>()),
    (&crate::chat::messages::LIST_IN_GROUP, Answer::list::<crate::types::Message>()),
    (&crate::chat::messages::SEND_BOT_MESSAGE, Answer::of::<crate::types::Message>()),
    (
        &crate::chat::metrics::GET_USAGE,
        Answer::of::<crate::chat::metrics::UsageMetrics>(),
    ),
    (
        &crate::chat::metrics::GET_MESSAGES,
        Answer::of::<crate::chat::metrics::MessageMetrics>(),
    ),
    (
        &crate::chat::restricted_features::RESTRICT,
        Answer::of::<runtime::Partial<crate::runtime::Map<crate::types::Outcome>>>(),
    ),
    (
        &crate::chat::restricted_features::LIST,
        Answer::of::<Vec<crate::chat::restricted_features::RestrictedFeature>>(),
    ),
    (
        &crate::chat::restricted_features::ALLOW,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::role_permissions::LIST,
        Answer::of::<Vec<crate::types::Permission>>(),
    ),
    (
        &crate::chat::role_permissions::SET,
        Answer::of::<crate::chat::role_permissions::RoleAccessState>(),
    ),
    (
        &crate::chat::role_permissions::UNSET,
        Answer::of::<crate::chat::role_permissions::RoleAccessState>(),
    ),
    (&crate::chat::roles::CREATE, Answer::of::<crate::chat::roles::Role>()),
    (&crate::chat::roles::LIST, Answer::list::<crate::chat::roles::Role>()),
    (&crate::chat::roles::GET, Answer::of::<crate::chat::roles::Role>()),
    (&crate::chat::roles::UPDATE, Answer::of::<crate::chat::roles::Role>()),
    (&crate::chat::roles::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::scope_permissions::LIST,
        Answer::of::<Vec<crate::types::Permission>>(),
    ),
    (
        &crate::chat::scope_permissions::SET,
        Answer::of::<crate::chat::scope_permissions::ScopeAccessState>(),
    ),
    (
        &crate::chat::scope_permissions::UNSET,
        Answer::of::<crate::chat::scope_permissions::ScopeAccessState>(),
    ),
    (
        &crate::chat::user_conversations::GET,
        Answer::of::<Vec<crate::types::UserConversation>>(),
    ),
    (
        &crate::chat::user_conversations::UPDATE,
        Answer::of::<Vec<crate::types::UserConversation>>(),
    ),
    (
        &crate::chat::user_conversations::RESET,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::user_conversations::MARK_AS_DELIVERED,
        Answer::of::<crate::chat::user_conversations::MarkedConversation>(),
    ),
    (
        &crate::chat::user_conversations::MARK_AS_READ,
        Answer::of::<crate::chat::user_conversations::MarkedConversation>(),
    ),
    (
        &crate::chat::user_conversations::MARK_AS_UNREAD,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (&crate::chat::users::CREATE, Answer::of::<crate::types::User>()),
    (&crate::chat::users::LIST, Answer::list::<crate::types::User>()),
    (
        &crate::chat::users::REACTIVATE,
        Answer::of::<crate::chat::users::ReactivatedUsers>(),
    ),
    (
        &crate::chat::users::DEACTIVATE,
        Answer::of::<crate::chat::users::DeactivatedUsers>(),
    ),
    (&crate::chat::users::GET, Answer::of::<crate::types::User>()),
    (&crate::chat::users::UPDATE, Answer::of::<crate::types::User>()),
    (&crate::chat::users::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::data_import::imports::USERS,
        Answer::of::<
            runtime::Partial<
                crate::runtime::Map<crate::data_import::imports::ImportedUser>,
            >,
        >(),
    ),
    (
        &crate::data_import::imports::GROUPS,
        Answer::of::<
            runtime::Partial<
                crate::runtime::Map<crate::data_import::imports::ImportedGroup>,
            >,
        >(),
    ),
    (
        &crate::data_import::imports::MEMBERS,
        Answer::of::<
            runtime::Partial<
                crate::runtime::Map<crate::data_import::imports::ImportedMember>,
            >,
        >(),
    ),
    (
        &crate::data_import::imports::MESSAGES,
        Answer::of::<
            runtime::Partial<
                crate::runtime::Map<crate::data_import::imports::ImportedMessage>,
            >,
        >(),
    ),
    (
        &crate::management::app_settings::GET,
        Answer::of::<crate::management::app_settings::AppSettingValues>(),
    ),
    (
        &crate::management::app_settings::UPDATE,
        Answer::of::<runtime::Partial<crate::runtime::Map<crate::types::Confirmation>>>(),
    ),
    (
        &crate::management::app_settings::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (&crate::management::apps::CREATE, Answer::of::<crate::management::apps::App>()),
    (&crate::management::apps::LIST, Answer::list::<crate::management::apps::App>()),
    (
        &crate::management::apps::DELETE,
        Answer::of::<crate::management::apps::ScheduledDeletion>(),
    ),
    (&crate::management::apps::GET_USAGE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::management::collaborators::UPDATE,
        Answer::of::<
            runtime::Partial<crate::management::collaborators::CollaboratorResults>,
        >(),
    ),
    (
        &crate::management::collaborators::LIST,
        Answer::of::<Vec<crate::management::collaborators::Collaborator>>(),
    ),
    (
        &crate::management::extensions::LIST,
        Answer::list::<crate::management::extensions::Extension>(),
    ),
    (
        &crate::management::extensions::UPDATE,
        Answer::of::<runtime::Partial<crate::management::extensions::ExtensionResults>>(),
    ),
    (
        &crate::management::extensions::bitly::STORE,
        Answer::maybe::<crate::management::extensions::bitly::BitlySettings>(),
    ),
    (
        &crate::management::extensions::bitly::UPDATE,
        Answer::maybe::<crate::management::extensions::bitly::BitlySettings>(),
    ),
    (
        &crate::management::extensions::bitly::GET,
        Answer::maybe::<crate::management::extensions::bitly::BitlySettings>(),
    ),
    (&crate::management::extensions::bitly::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::broadcast::STORE,
        Answer::maybe::<crate::management::extensions::broadcast::BroadcastSettings>(),
    ),
    (
        &crate::management::extensions::broadcast::UPDATE,
        Answer::maybe::<crate::management::extensions::broadcast::BroadcastSettings>(),
    ),
    (
        &crate::management::extensions::broadcast::GET,
        Answer::maybe::<crate::management::extensions::broadcast::BroadcastSettings>(),
    ),
    (&crate::management::extensions::broadcast::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::chatwoot::STORE,
        Answer::maybe::<crate::management::extensions::chatwoot::ChatwootSettings>(),
    ),
    (
        &crate::management::extensions::chatwoot::UPDATE,
        Answer::maybe::<crate::management::extensions::chatwoot::ChatwootSettings>(),
    ),
    (
        &crate::management::extensions::chatwoot::GET,
        Answer::maybe::<crate::management::extensions::chatwoot::ChatwootSettings>(),
    ),
    (&crate::management::extensions::chatwoot::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::data_masking::GET,
        Answer::maybe::<
            crate::management::extensions::data_masking::DataMaskingSettings,
        >(),
    ),
    (&crate::management::extensions::data_masking::DELETE, Answer::nothing()),
    (&crate::management::extensions::data_masking::UPDATE, Answer::nothing()),
    (
        &crate::management::extensions::e2ee::STORE,
        Answer::maybe::<crate::management::extensions::e2ee::E2eeSettings>(),
    ),
    (
        &crate::management::extensions::e2ee::UPDATE,
        Answer::maybe::<crate::management::extensions::e2ee::E2eeSettings>(),
    ),
    (
        &crate::management::extensions::e2ee::GET,
        Answer::maybe::<crate::management::extensions::e2ee::E2eeSettings>(),
    ),
    (&crate::management::extensions::e2ee::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::email_notification::STORE,
        Answer::maybe::<
            crate::management::extensions::email_notification::EmailNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::email_notification::UPDATE,
        Answer::maybe::<
            crate::management::extensions::email_notification::EmailNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::email_notification::GET,
        Answer::maybe::<
            crate::management::extensions::email_notification::EmailNotificationSettings,
        >(),
    ),
    (&crate::management::extensions::email_notification::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::email_replies::STORE,
        Answer::maybe::<
            crate::management::extensions::email_replies::EmailRepliesSettings,
        >(),
    ),
    (
        &crate::management::extensions::email_replies::UPDATE,
        Answer::maybe::<
            crate::management::extensions::email_replies::EmailRepliesSettings,
        >(),
    ),
    (
        &crate::management::extensions::email_replies::GET,
        Answer::maybe::<
            crate::management::extensions::email_replies::EmailRepliesSettings,
        >(),
    ),
    (&crate::management::extensions::email_replies::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::giphy::STORE,
        Answer::maybe::<crate::management::extensions::giphy::GiphySettings>(),
    ),
    (
        &crate::management::extensions::giphy::UPDATE,
        Answer::maybe::<crate::management::extensions::giphy::GiphySettings>(),
    ),
    (
        &crate::management::extensions::giphy::GET,
        Answer::maybe::<crate::management::extensions::giphy::GiphySettings>(),
    ),
    (&crate::management::extensions::giphy::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::human_moderation::STORE,
        Answer::maybe::<
            crate::management::extensions::human_moderation::HumanModerationSettings,
        >(),
    ),
    (
        &crate::management::extensions::human_moderation::UPDATE,
        Answer::maybe::<
            crate::management::extensions::human_moderation::HumanModerationSettings,
        >(),
    ),
    (
        &crate::management::extensions::human_moderation::GET,
        Answer::maybe::<
            crate::management::extensions::human_moderation::HumanModerationSettings,
        >(),
    ),
    (&crate::management::extensions::human_moderation::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::image_moderation::STORE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::image_moderation::UPDATE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::image_moderation::GET,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (&crate::management::extensions::image_moderation::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::intercom::STORE,
        Answer::maybe::<crate::management::extensions::intercom::IntercomSettings>(),
    ),
    (
        &crate::management::extensions::intercom::UPDATE,
        Answer::maybe::<crate::management::extensions::intercom::IntercomSettings>(),
    ),
    (
        &crate::management::extensions::intercom::GET,
        Answer::maybe::<crate::management::extensions::intercom::IntercomSettings>(),
    ),
    (&crate::management::extensions::intercom::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::message_shortcuts::STORE,
        Answer::maybe::<
            crate::management::extensions::message_shortcuts::MessageShortcutsSettings,
        >(),
    ),
    (
        &crate::management::extensions::message_shortcuts::UPDATE,
        Answer::maybe::<
            crate::management::extensions::message_shortcuts::MessageShortcutsSettings,
        >(),
    ),
    (
        &crate::management::extensions::message_shortcuts::GET,
        Answer::maybe::<
            crate::management::extensions::message_shortcuts::MessageShortcutsSettings,
        >(),
    ),
    (&crate::management::extensions::message_shortcuts::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::profanity_filter::STORE,
        Answer::maybe::<
            crate::management::extensions::profanity_filter::ProfanityFilterSettings,
        >(),
    ),
    (
        &crate::management::extensions::profanity_filter::UPDATE,
        Answer::maybe::<
            crate::management::extensions::profanity_filter::ProfanityFilterSettings,
        >(),
    ),
    (
        &crate::management::extensions::profanity_filter::GET,
        Answer::maybe::<
            crate::management::extensions::profanity_filter::ProfanityFilterSettings,
        >(),
    ),
    (&crate::management::extensions::profanity_filter::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::push_notification::STORE,
        Answer::maybe::<
            crate::management::extensions::push_notification::PushNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::push_notification::UPDATE,
        Answer::maybe::<
            crate::management::extensions::push_notification::PushNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::push_notification::GET,
        Answer::maybe::<
            crate::management::extensions::push_notification::PushNotificationSettings,
        >(),
    ),
    (&crate::management::extensions::push_notification::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::push_notification::UPLOAD_P12,
        Answer::maybe::<crate::management::extensions::push_notification::Certificates>(),
    ),
    (
        &crate::management::extensions::push_notification::UPLOAD_P8,
        Answer::maybe::<crate::management::extensions::push_notification::Certificates>(),
    ),
    (
        &crate::management::extensions::push_notification::GET_CERTIFICATES,
        Answer::maybe::<crate::management::extensions::push_notification::Certificates>(),
    ),
    (
        &crate::management::extensions::report_message::STORE,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (
        &crate::management::extensions::report_message::UPDATE,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (
        &crate::management::extensions::report_message::GET,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (&crate::management::extensions::report_message::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::report_user::STORE,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (
        &crate::management::extensions::report_user::UPDATE,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (
        &crate::management::extensions::report_user::GET,
        Answer::maybe::<crate::types::ReportSettings>(),
    ),
    (&crate::management::extensions::report_user::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::rich_media::STORE,
        Answer::maybe::<crate::management::extensions::rich_media::RichMediaSettings>(),
    ),
    (
        &crate::management::extensions::rich_media::UPDATE,
        Answer::maybe::<crate::management::extensions::rich_media::RichMediaSettings>(),
    ),
    (
        &crate::management::extensions::rich_media::GET,
        Answer::maybe::<crate::management::extensions::rich_media::RichMediaSettings>(),
    ),
    (&crate::management::extensions::rich_media::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::sentiment_analysis::STORE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::sentiment_analysis::UPDATE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::sentiment_analysis::GET,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (&crate::management::extensions::sentiment_analysis::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::sms_notification::STORE,
        Answer::maybe::<
            crate::management::extensions::sms_notification::SmsNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::sms_notification::UPDATE,
        Answer::maybe::<
            crate::management::extensions::sms_notification::SmsNotificationSettings,
        >(),
    ),
    (
        &crate::management::extensions::sms_notification::GET,
        Answer::maybe::<
            crate::management::extensions::sms_notification::SmsNotificationSettings,
        >(),
    ),
    (&crate::management::extensions::sms_notification::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::stickers::GET,
        Answer::maybe::<crate::management::extensions::stickers::StickersSettings>(),
    ),
    (&crate::management::extensions::stickers::DELETE, Answer::nothing()),
    (&crate::management::extensions::stickers::UPDATE, Answer::nothing()),
    (
        &crate::management::extensions::stipop::STORE,
        Answer::maybe::<crate::management::extensions::stipop::StipopSettings>(),
    ),
    (
        &crate::management::extensions::stipop::UPDATE,
        Answer::maybe::<crate::management::extensions::stipop::StipopSettings>(),
    ),
    (
        &crate::management::extensions::stipop::GET,
        Answer::maybe::<crate::management::extensions::stipop::StipopSettings>(),
    ),
    (&crate::management::extensions::stipop::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::tenor::STORE,
        Answer::maybe::<crate::management::extensions::tenor::TenorSettings>(),
    ),
    (
        &crate::management::extensions::tenor::UPDATE,
        Answer::maybe::<crate::management::extensions::tenor::TenorSettings>(),
    ),
    (
        &crate::management::extensions::tenor::GET,
        Answer::maybe::<crate::management::extensions::tenor::TenorSettings>(),
    ),
    (&crate::management::extensions::tenor::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::tiny_url::STORE,
        Answer::maybe::<crate::management::extensions::tiny_url::TinyUrlSettings>(),
    ),
    (
        &crate::management::extensions::tiny_url::UPDATE,
        Answer::maybe::<crate::management::extensions::tiny_url::TinyUrlSettings>(),
    ),
    (
        &crate::management::extensions::tiny_url::GET,
        Answer::maybe::<crate::management::extensions::tiny_url::TinyUrlSettings>(),
    ),
    (&crate::management::extensions::tiny_url::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::virus_malware_scanner::STORE,
        Answer::maybe::<
            crate::management::extensions::virus_malware_scanner::ScannerSettings,
        >(),
    ),
    (
        &crate::management::extensions::virus_malware_scanner::UPDATE,
        Answer::maybe::<
            crate::management::extensions::virus_malware_scanner::ScannerSettings,
        >(),
    ),
    (
        &crate::management::extensions::virus_malware_scanner::GET,
        Answer::maybe::<
            crate::management::extensions::virus_malware_scanner::ScannerSettings,
        >(),
    ),
    (&crate::management::extensions::virus_malware_scanner::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::voice_transcription::STORE,
        Answer::maybe::<
            crate::management::extensions::voice_transcription::VoiceTranscriptionSettings,
        >(),
    ),
    (
        &crate::management::extensions::voice_transcription::UPDATE,
        Answer::maybe::<
            crate::management::extensions::voice_transcription::VoiceTranscriptionSettings,
        >(),
    ),
    (
        &crate::management::extensions::voice_transcription::GET,
        Answer::maybe::<
            crate::management::extensions::voice_transcription::VoiceTranscriptionSettings,
        >(),
    ),
    (&crate::management::extensions::voice_transcription::DELETE, Answer::nothing()),
    (
        &crate::management::extensions::widgets::CREATE,
        Answer::maybe::<crate::management::extensions::widgets::WidgetCreated>(),
    ),
    (
        &crate::management::extensions::widgets::LIST,
        Answer::maybe::<Vec<crate::management::extensions::widgets::Widget>>(),
    ),
    (
        &crate::management::extensions::widgets::UPDATE,
        Answer::maybe::<crate::types::Confirmation>(),
    ),
    (
        &crate::management::extensions::xss_filter::STORE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::xss_filter::UPDATE,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (
        &crate::management::extensions::xss_filter::GET,
        Answer::maybe::<crate::types::DropSettings>(),
    ),
    (&crate::management::extensions::xss_filter::DELETE, Answer::nothing()),
    (
        &crate::management::tenants::CREATE,
        Answer::of::<crate::management::tenants::Tenant>(),
    ),
    (
        &crate::management::webhooks::CREATE,
        Answer::of::<crate::management::webhooks::Webhook>(),
    ),
    (
        &crate::management::webhooks::LIST,
        Answer::of::<Vec<crate::management::webhooks::Webhook>>(),
    ),
    (
        &crate::management::webhooks::GET,
        Answer::of::<crate::management::webhooks::Webhook>(),
    ),
    (
        &crate::management::webhooks::UPDATE,
        Answer::of::<crate::management::webhooks::Webhook>(),
    ),
    (&crate::management::webhooks::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::management::webhooks::ADD_TRIGGERS,
        Answer::of::<runtime::Partial<crate::runtime::Map<crate::types::Confirmation>>>(),
    ),
    (
        &crate::management::webhooks::LIST_TRIGGERS,
        Answer::of::<Vec<crate::management::webhooks::Trigger>>(),
    ),
    (
        &crate::management::webhooks::REMOVE_TRIGGERS,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::blocked_messages::LIST,
        Answer::of::<Vec<crate::chat::blocked_messages::BlockedMessage>>(),
    ),
    (&crate::chat::blocked_messages::REVIEW, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::flagged_messages::FLAG, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::flagged_messages::LIST,
        Answer::of::<Vec<crate::chat::flagged_messages::FlaggedMessage>>(),
    ),
    (&crate::chat::flagged_messages::REVIEW, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::keyword_lists::CREATE,
        Answer::of::<crate::chat::keyword_lists::KeywordList>(),
    ),
    (
        &crate::chat::keyword_lists::LIST,
        Answer::of::<Vec<crate::chat::keyword_lists::KeywordList>>(),
    ),
    (
        &crate::chat::keyword_lists::GET,
        Answer::of::<crate::chat::keyword_lists::KeywordList>(),
    ),
    (
        &crate::chat::keyword_lists::UPDATE,
        Answer::of::<crate::chat::keyword_lists::KeywordList>(),
    ),
    (&crate::chat::keyword_lists::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::moderation_reasons::CREATE,
        Answer::of::<crate::chat::moderation_reasons::ModerationReason>(),
    ),
    (
        &crate::chat::moderation_reasons::LIST,
        Answer::of::<Vec<crate::chat::moderation_reasons::ModerationReason>>(),
    ),
    (
        &crate::chat::moderation_reasons::GET,
        Answer::of::<crate::chat::moderation_reasons::ModerationReason>(),
    ),
    (
        &crate::chat::moderation_reasons::UPDATE,
        Answer::of::<crate::chat::moderation_reasons::ModerationReason>(),
    ),
    (
        &crate::chat::moderation_reasons::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::moderation_rules::CREATE,
        Answer::of::<crate::chat::moderation_rules::ModerationRule>(),
    ),
    (
        &crate::chat::moderation_rules::LIST,
        Answer::of::<Vec<crate::chat::moderation_rules::ModerationRule>>(),
    ),
    (
        &crate::chat::moderation_rules::GET,
        Answer::of::<crate::chat::moderation_rules::ModerationRule>(),
    ),
    (
        &crate::chat::moderation_rules::UPDATE,
        Answer::of::<crate::chat::moderation_rules::ModerationRule>(),
    ),
    (&crate::chat::moderation_rules::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::moderation_rules::LIST_REVISIONS,
        Answer::of::<Vec<crate::chat::moderation_rules::ModerationRule>>(),
    ),
    (
        &crate::chat::reviewed_messages::LIST,
        Answer::of::<Vec<crate::chat::reviewed_messages::ReviewedMessage>>(),
    ),
    (
        &crate::chat::apns_providers::LIST,
        Answer::of::<crate::chat::apns_providers::ApnsProviderList>(),
    ),
    (
        &crate::chat::apns_providers::CREATE,
        Answer::of::<crate::chat::apns_providers::ApnsProviderAdded>(),
    ),
    (&crate::chat::apns_providers::UPDATE, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::apns_providers::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::apns_providers::SET_DEFAULT,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::contact_details::GET,
        Answer::of::<crate::chat::contact_details::UserContact>(),
    ),
    (
        &crate::chat::contact_details::UPDATE,
        Answer::of::<crate::chat::contact_details::UserContact>(),
    ),
    (&crate::chat::contact_details::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::custom_email_provider::GET,
        Answer::of::<crate::chat::custom_email_provider::CustomEmailConfig>(),
    ),
    (
        &crate::chat::custom_email_provider::STORE,
        Answer::of::<crate::chat::custom_email_provider::CustomEmailConfig>(),
    ),
    (
        &crate::chat::custom_email_provider::UPDATE,
        Answer::of::<crate::chat::custom_email_provider::CustomEmailConfig>(),
    ),
    (
        &crate::chat::custom_email_provider::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::custom_push_provider::GET,
        Answer::of::<crate::chat::custom_push_provider::CustomPushProviderList>(),
    ),
    (
        &crate::chat::custom_push_provider::STORE,
        Answer::of::<crate::chat::custom_push_provider::CustomPushProviderSaved>(),
    ),
    (
        &crate::chat::custom_push_provider::UPDATE,
        Answer::of::<crate::chat::custom_push_provider::CustomPushProviderList>(),
    ),
    (
        &crate::chat::custom_push_provider::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::custom_sms_provider::GET,
        Answer::of::<crate::chat::custom_sms_provider::CustomSmsConfig>(),
    ),
    (
        &crate::chat::custom_sms_provider::STORE,
        Answer::of::<crate::chat::custom_sms_provider::CustomSmsConfig>(),
    ),
    (
        &crate::chat::custom_sms_provider::UPDATE,
        Answer::of::<crate::chat::custom_sms_provider::CustomSmsConfig>(),
    ),
    (
        &crate::chat::custom_sms_provider::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::fcm_providers::LIST,
        Answer::of::<crate::chat::fcm_providers::FcmProviderList>(),
    ),
    (&crate::chat::fcm_providers::CREATE, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::fcm_providers::UPDATE, Answer::of::<crate::types::Confirmation>()),
    (&crate::chat::fcm_providers::DELETE, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::fcm_providers::SET_DEFAULT,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::muted_conversations::LIST,
        Answer::of::<crate::chat::muted_conversations::MutedConversationList>(),
    ),
    (
        &crate::chat::muted_conversations::MUTE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::muted_conversations::UNMUTE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::notification_logs::LIST,
        Answer::of::<Vec<crate::chat::notification_logs::NotificationLog>>(),
    ),
    (
        &crate::chat::notification_preferences::GET,
        Answer::of::<crate::chat::notification_preferences::UserPreferences>(),
    ),
    (
        &crate::chat::notification_preferences::UPDATE,
        Answer::of::<crate::chat::notification_preferences::UserPreferences>(),
    ),
    (
        &crate::chat::notification_preferences::RESET,
        Answer::of::<crate::chat::notification_preferences::UserPreferences>(),
    ),
    (
        &crate::chat::notification_preferences::GET_TIMEZONE,
        Answer::of::<crate::chat::notification_preferences::UserTimeZone>(),
    ),
    (
        &crate::chat::notification_preferences::UPDATE_TIMEZONE,
        Answer::of::<crate::chat::notification_preferences::UserTimeZone>(),
    ),
    (
        &crate::chat::notification_settings::GET,
        Answer::of::<crate::types::NotificationSetup>(),
    ),
    (
        &crate::chat::notification_settings::UPDATE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::notification_settings::RESET,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (&crate::chat::push_tokens::REGISTER, Answer::of::<crate::types::Confirmation>()),
    (
        &crate::chat::push_tokens::LIST,
        Answer::of::<crate::chat::push_tokens::PushTokenList>(),
    ),
    (
        &crate::chat::push_tokens::UNREGISTER,
        Answer::of::<crate::chat::push_tokens::PushTokenList>(),
    ),
    (
        &crate::chat::push_tokens::DELETE,
        Answer::of::<crate::chat::push_tokens::PushTokenList>(),
    ),
    (
        &crate::chat::sendgrid_provider::GET,
        Answer::of::<crate::chat::sendgrid_provider::SendgridCredentials>(),
    ),
    (
        &crate::chat::sendgrid_provider::STORE,
        Answer::of::<crate::chat::sendgrid_provider::SendgridCredentials>(),
    ),
    (
        &crate::chat::sendgrid_provider::UPDATE,
        Answer::of::<crate::chat::sendgrid_provider::SendgridCredentials>(),
    ),
    (
        &crate::chat::sendgrid_provider::DELETE,
        Answer::of::<crate::types::Confirmation>(),
    ),
    (
        &crate::chat::twilio_provider::GET,
        Answer::of::<crate::chat::twilio_provider::TwilioCredentials>(),
    ),
    (
        &crate::chat::twilio_provider::STORE,
        Answer::of::<crate::chat::twilio_provider::TwilioCredentials>(),
    ),
    (
        &crate::chat::twilio_provider::UPDATE,
        Answer::of::<crate::chat::twilio_provider::TwilioCredentials>(),
    ),
    (&crate::chat::twilio_provider::DELETE, Answer::of::<crate::types::Confirmation>()),
];
