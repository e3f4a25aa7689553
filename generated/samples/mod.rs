// @generated from spec by `cargo xtask gen`. Do not edit.

//! Every endpoint, called with the least and with all input. Include this folder in a test to look at the
//! requests.
//!
//! Where an acting user is optional, the call with all input has one.

#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod calls;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod campaign_analytics;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod campaign_recipients;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod campaign_settings;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod campaigns;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod campaigns_health;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod feed_items;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod notification_channels;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod notifications;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod push_notifications;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod template_categories;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod templates;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod api_keys;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod auth_tokens;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod banned_users;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod blocked_users;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod conversations;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod friends;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod group_conversations;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod group_members;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod groups;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod messages;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod metrics;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod restricted_features;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod role_permissions;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod roles;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod scope_permissions;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod user_conversations;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod users;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod imports;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod app_settings;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod apps;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod collaborators;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_bitly;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_broadcast;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_chatwoot;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_data_masking;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_e2ee;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_email_notification;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_email_replies;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_giphy;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_human_moderation;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_image_moderation;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_intercom;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_message_shortcuts;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_profanity_filter;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_push_notification;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_report_message;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_report_user;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_rich_media;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_sentiment_analysis;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_sms_notification;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_stickers;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_stipop;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_tenor;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_tiny_url;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_virus_malware_scanner;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_voice_transcription;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_widgets;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod extensions_xss_filter;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod tenants;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod webhooks;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod blocked_messages;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod flagged_messages;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod keyword_lists;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod moderation_reasons;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod moderation_rules;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod reviewed_messages;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod apns_providers;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod contact_details;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod custom_email_provider;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod custom_push_provider;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod custom_sms_provider;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod fcm_providers;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod muted_conversations;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod notification_logs;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod notification_preferences;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod notification_settings;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod push_tokens;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod sendgrid_provider;
#[allow(clippy::too_many_lines, reason = "a sample names every input")]
mod twilio_provider;
pub(super) mod endpoints;

pub(super) mod types;

/// A call that was made up.
#[derive(Debug)]
pub(super) struct Sample {
    /// The endpoint that it calls.
    pub(super) endpoint: &'static cometchat::runtime::Endpoint,
    /// `minimal`, `full`, or what is special about it.
    pub(super) case: &'static str,
    /// What would be sent.
    pub(super) request: Result<
        cometchat::runtime::Request<cometchat::runtime::Bytes>,
        cometchat::Error,
    >,
}

/// A client in each state.
#[derive(Debug)]
pub(super) struct Clients {
    /// In the state `FullAccess`.
    pub(super) full_access: cometchat::Client<cometchat::access::FullAccess>,
    /// In the state `AuthOnly`.
    pub(super) auth_only: cometchat::Client<cometchat::access::AuthOnly>,
    /// In the state `OnBehalfOf`.
    pub(super) on_behalf_of: cometchat::Client<cometchat::access::OnBehalfOf>,
    /// Of the auth scheme `management`.
    pub(super) management_client: cometchat::ManagementClient,
}

/// The samples of all resources.
pub(super) fn all(clients: &Clients) -> Vec<(&'static str, Vec<Sample>)> {
    Vec::from([
        ("calls", calls::samples(clients)),
        ("campaign_analytics", campaign_analytics::samples(clients)),
        ("campaign_recipients", campaign_recipients::samples(clients)),
        ("campaign_settings", campaign_settings::samples(clients)),
        ("campaigns", campaigns::samples(clients)),
        ("campaigns_health", campaigns_health::samples(clients)),
        ("feed_items", feed_items::samples(clients)),
        ("notification_channels", notification_channels::samples(clients)),
        ("notifications", notifications::samples(clients)),
        ("push_notifications", push_notifications::samples(clients)),
        ("template_categories", template_categories::samples(clients)),
        ("templates", templates::samples(clients)),
        ("api_keys", api_keys::samples(clients)),
        ("auth_tokens", auth_tokens::samples(clients)),
        ("banned_users", banned_users::samples(clients)),
        ("blocked_users", blocked_users::samples(clients)),
        ("conversations", conversations::samples(clients)),
        ("friends", friends::samples(clients)),
        ("group_conversations", group_conversations::samples(clients)),
        ("group_members", group_members::samples(clients)),
        ("groups", groups::samples(clients)),
        ("messages", messages::samples(clients)),
        ("metrics", metrics::samples(clients)),
        ("restricted_features", restricted_features::samples(clients)),
        ("role_permissions", role_permissions::samples(clients)),
        ("roles", roles::samples(clients)),
        ("scope_permissions", scope_permissions::samples(clients)),
        ("user_conversations", user_conversations::samples(clients)),
        ("users", users::samples(clients)),
        ("imports", imports::samples(clients)),
        ("app_settings", app_settings::samples(clients)),
        ("apps", apps::samples(clients)),
        ("collaborators", collaborators::samples(clients)),
        ("extensions", extensions::samples(clients)),
        ("extensions.bitly", extensions_bitly::samples(clients)),
        ("extensions.broadcast", extensions_broadcast::samples(clients)),
        ("extensions.chatwoot", extensions_chatwoot::samples(clients)),
        ("extensions.data_masking", extensions_data_masking::samples(clients)),
        ("extensions.e2ee", extensions_e2ee::samples(clients)),
        (
            "extensions.email_notification",
            extensions_email_notification::samples(clients),
        ),
        ("extensions.email_replies", extensions_email_replies::samples(clients)),
        ("extensions.giphy", extensions_giphy::samples(clients)),
        ("extensions.human_moderation", extensions_human_moderation::samples(clients)),
        ("extensions.image_moderation", extensions_image_moderation::samples(clients)),
        ("extensions.intercom", extensions_intercom::samples(clients)),
        ("extensions.message_shortcuts", extensions_message_shortcuts::samples(clients)),
        ("extensions.profanity_filter", extensions_profanity_filter::samples(clients)),
        ("extensions.push_notification", extensions_push_notification::samples(clients)),
        ("extensions.report_message", extensions_report_message::samples(clients)),
        ("extensions.report_user", extensions_report_user::samples(clients)),
        ("extensions.rich_media", extensions_rich_media::samples(clients)),
        (
            "extensions.sentiment_analysis",
            extensions_sentiment_analysis::samples(clients),
        ),
        ("extensions.sms_notification", extensions_sms_notification::samples(clients)),
        ("extensions.stickers", extensions_stickers::samples(clients)),
        ("extensions.stipop", extensions_stipop::samples(clients)),
        ("extensions.tenor", extensions_tenor::samples(clients)),
        ("extensions.tiny_url", extensions_tiny_url::samples(clients)),
        (
            "extensions.virus_malware_scanner",
            extensions_virus_malware_scanner::samples(clients),
        ),
        (
            "extensions.voice_transcription",
            extensions_voice_transcription::samples(clients),
        ),
        ("extensions.widgets", extensions_widgets::samples(clients)),
        ("extensions.xss_filter", extensions_xss_filter::samples(clients)),
        ("tenants", tenants::samples(clients)),
        ("webhooks", webhooks::samples(clients)),
        ("blocked_messages", blocked_messages::samples(clients)),
        ("flagged_messages", flagged_messages::samples(clients)),
        ("keyword_lists", keyword_lists::samples(clients)),
        ("moderation_reasons", moderation_reasons::samples(clients)),
        ("moderation_rules", moderation_rules::samples(clients)),
        ("reviewed_messages", reviewed_messages::samples(clients)),
        ("apns_providers", apns_providers::samples(clients)),
        ("contact_details", contact_details::samples(clients)),
        ("custom_email_provider", custom_email_provider::samples(clients)),
        ("custom_push_provider", custom_push_provider::samples(clients)),
        ("custom_sms_provider", custom_sms_provider::samples(clients)),
        ("fcm_providers", fcm_providers::samples(clients)),
        ("muted_conversations", muted_conversations::samples(clients)),
        ("notification_logs", notification_logs::samples(clients)),
        ("notification_preferences", notification_preferences::samples(clients)),
        ("notification_settings", notification_settings::samples(clients)),
        ("push_tokens", push_tokens::samples(clients)),
        ("sendgrid_provider", sendgrid_provider::samples(clients)),
        ("twilio_provider", twilio_provider::samples(clients)),
    ])
}
