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
