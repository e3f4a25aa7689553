// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Users, groups, messages, conversations, roles and everything else of an app but its calls.
//!
//! Base URL: `https://{appId}.api-{region}.cometchat.io/v3`.

#[cfg(feature = "chat-api-keys")]
pub mod api_keys;

#[cfg(feature = "chat-auth-tokens")]
pub mod auth_tokens;

#[cfg(feature = "chat-banned-users")]
pub mod banned_users;

#[cfg(feature = "chat-blocked-users")]
pub mod blocked_users;

#[cfg(feature = "chat-conversations")]
pub mod conversations;

#[cfg(feature = "chat-friends")]
pub mod friends;

#[cfg(feature = "chat-group-conversations")]
pub mod group_conversations;

#[cfg(feature = "chat-group-members")]
pub mod group_members;

#[cfg(feature = "chat-groups")]
pub mod groups;

#[cfg(feature = "chat-messages")]
pub mod messages;

#[cfg(feature = "chat-metrics")]
pub mod metrics;

#[cfg(feature = "chat-restricted-features")]
pub mod restricted_features;

#[cfg(feature = "chat-role-permissions")]
pub mod role_permissions;

#[cfg(feature = "chat-roles")]
pub mod roles;

#[cfg(feature = "chat-scope-permissions")]
pub mod scope_permissions;

#[cfg(feature = "chat-user-conversations")]
pub mod user_conversations;

#[cfg(feature = "chat-users")]
pub mod users;

#[cfg(feature = "chat-blocked-messages")]
pub mod blocked_messages;

#[cfg(feature = "chat-flagged-messages")]
pub mod flagged_messages;

#[cfg(feature = "chat-keyword-lists")]
pub mod keyword_lists;

#[cfg(feature = "chat-moderation-reasons")]
pub mod moderation_reasons;

#[cfg(feature = "chat-moderation-rules")]
pub mod moderation_rules;

#[cfg(feature = "chat-reviewed-messages")]
pub mod reviewed_messages;

#[cfg(feature = "chat-apns-providers")]
pub mod apns_providers;

#[cfg(feature = "chat-contact-details")]
pub mod contact_details;

#[cfg(feature = "chat-custom-email-provider")]
pub mod custom_email_provider;

#[cfg(feature = "chat-custom-push-provider")]
pub mod custom_push_provider;

#[cfg(feature = "chat-custom-sms-provider")]
pub mod custom_sms_provider;

#[cfg(feature = "chat-fcm-providers")]
pub mod fcm_providers;

#[cfg(feature = "chat-muted-conversations")]
pub mod muted_conversations;

#[cfg(feature = "chat-notification-logs")]
pub mod notification_logs;

#[cfg(feature = "chat-notification-preferences")]
pub mod notification_preferences;

#[cfg(feature = "chat-notification-settings")]
pub mod notification_settings;

#[cfg(feature = "chat-push-tokens")]
pub mod push_tokens;

#[cfg(feature = "chat-sendgrid-provider")]
pub mod sendgrid_provider;

#[cfg(feature = "chat-twilio-provider")]
pub mod twilio_provider;
