// @generated from spec by `cargo xtask gen`. Do not edit.

//! The command line as a table: every endpoint with its inputs, read and checked by the types of the library.

mod shapes;
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
    Acting, Answer, Command, Family, Key, Param, Policy, Program, Resource, Scheme,
    Shape, Variable,
};

/// Everything the command line knows.
pub static PROGRAM: Program = Program {
    name: "cometchat",
    version: env!("CARGO_PKG_VERSION"),
    agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    says: "A typed client for the CometChat REST API. Reference: https://www.cometchat.com/docs/rest-api/chat-apis",
    prefix: "COMETCHAT_",
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
                    scope: Some("fullAccess"),
                    headers: &[("apikey", "COMETCHAT_API_KEY")],
                },
                Key {
                    scope: Some("authOnly"),
                    headers: &[("apikey", "COMETCHAT_AUTH_KEY")],
                },
            ],
        },
        Scheme {
            id: "management",
            variables: &[],
            keys: &[
                Key {
                    scope: None,
                    headers: &[
                        ("key", "COMETCHAT_MANAGEMENT_KEY"),
                        ("secret", "COMETCHAT_MANAGEMENT_SECRET"),
                    ],
                },
            ],
        },
    ],
    families: &[
        Family {
            id: "chat",
            says: "Users, groups, messages, conversations, roles and everything else of an app but its calls.",
        },
        Family {
            id: "calls",
            says: "Calls of an app, their recordings and transcriptions. The host starts differently from the chat API's.",
        },
        Family {
            id: "management",
            says: "The apps of an account, for accounts that run many of them (multi-tenancy).",
        },
        Family {
            id: "data-import",
            says: "Users, groups, members and messages that come from another chat system, many at a time. The host is the chat API's.",
        },
        Family {
            id: "campaigns",
            says: "Notifications made from templates: campaigns, direct sends, the in-app feed, push notifications and how they are doing.",
        },
    ],
    resources: &[
        Resource {
            id: "calls",
            family: "calls",
            says: "The calls that were made in an app.",
            docs: Some("https://www.cometchat.com/docs/rest-api/calls-apis/overview"),
        },
        Resource {
            id: "campaign_analytics",
            family: "campaigns",
            says: "How many notifications were sent, delivered, read and made use of.",
            docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
        },
        Resource {
            id: "campaign_recipients",
            family: "campaigns",
            says: "Whom campaigns are sent to. A draft gets its recipients by id, or from a CSV file: ask where to upload it, upload it there, import it.",
            docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
        },
        Resource {
            id: "campaign_settings",
            family: "campaigns",
            says: "Settings of the campaigns of an app. They are the vendor's own: reading and changing them takes a key that is not handed out.",
            docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
        },
        Resource {
            id: "campaigns",
            family: "campaigns",
            says: "Campaigns: one template sent to up to 10,000 users, now or later.",
            docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
        },
        Resource {
            id: "campaigns_health",
            family: "campaigns",
            says: "Whether the campaigns service is well.",
            docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
        },
        Resource {
            id: "feed_items",
            family: "campaigns",
            says: "The notifications in the in-app feeds of users.",
            docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
        },
        Resource {
            id: "notification_channels",
            family: "campaigns",
            says: "The channels through which notifications reach users. They cannot be deleted.",
            docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
        },
        Resource {
            id: "notifications",
            family: "campaigns",
            says: "Notifications sent at once, without a campaign.",
            docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
        },
        Resource {
            id: "push_notifications",
            family: "campaigns",
            says: "The push notifications that campaigns and direct sends have made.",
            docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
        },
        Resource {
            id: "template_categories",
            family: "campaigns",
            says: "Categories of templates, by which users can filter their feed.",
            docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
        },
        Resource {
            id: "templates",
            family: "campaigns",
            says: "Templates of notifications: what they say on each channel, with variables written `{{name}}`. A user's own values come first, then the campaign's, then the template's defaults; a variable without any stays as it is.",
            docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
        },
        Resource {
            id: "api_keys",
            family: "chat",
            says: "The keys of an app. To rotate one, create another, switch to it, and delete the old one with the new.",
            docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
        },
        Resource {
            id: "auth_tokens",
            family: "chat",
            says: "Tokens with which an end user's app logs in. They do not expire; of each user the newest 100 work.",
            docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
        },
        Resource {
            id: "banned_users",
            family: "chat",
            says: "The users that are banned from a group.",
            docs: Some("https://www.cometchat.com/docs/rest-api/banned-users"),
        },
        Resource {
            id: "blocked_users",
            family: "chat",
            says: "The users that a user has blocked.",
            docs: Some("https://www.cometchat.com/docs/rest-api/blocked-users"),
        },
        Resource {
            id: "conversations",
            family: "chat",
            says: "The conversations of an app, with users and with groups.",
            docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
        },
        Resource {
            id: "friends",
            family: "chat",
            says: "The friends of a user. Your app asks both whether they want to be; here it says that they are. A user has up to 1,000.",
            docs: Some("https://www.cometchat.com/docs/rest-api/friends"),
        },
        Resource {
            id: "group_conversations",
            family: "chat",
            says: "The conversations in groups, as the acting user has them.",
            docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
        },
        Resource {
            id: "group_members",
            family: "chat",
            says: "The members of a group.",
            docs: Some("https://www.cometchat.com/docs/rest-api/group-members"),
        },
        Resource {
            id: "groups",
            family: "chat",
            says: "The groups of an app.",
            docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
        },
        Resource {
            id: "messages",
            family: "chat",
            says: "Messages, their threads and the reactions to them.",
            docs: Some("https://www.cometchat.com/docs/rest-api/messages"),
        },
        Resource {
            id: "metrics",
            family: "chat",
            says: "How much an app is used.",
            docs: Some("https://www.cometchat.com/docs/rest-api/metrics/usage-metrics"),
        },
        Resource {
            id: "restricted_features",
            family: "chat",
            says: "The features that users with a role may not use. Permissions of roles have taken their place.",
            docs: Some("https://www.cometchat.com/docs/rest-api/restrict-features"),
        },
        Resource {
            id: "role_permissions",
            family: "chat",
            says: "What users with a role may do, in all of the app. In groups the scope's permissions count too: both have to allow it.",
            docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
        },
        Resource {
            id: "roles",
            family: "chat",
            says: "The roles that users of an app can have, up to 25. Who is given none has `default`.",
            docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
        },
        Resource {
            id: "scope_permissions",
            family: "chat",
            says: "What members with a scope may do in a group. The permissions of their roles count too: both have to allow it.",
            docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
        },
        Resource {
            id: "user_conversations",
            family: "chat",
            says: "The acting user's conversations with other users.",
            docs: Some("https://www.cometchat.com/docs/rest-api/conversations"),
        },
        Resource {
            id: "users",
            family: "chat",
            says: "The users of an app.",
            docs: Some("https://www.cometchat.com/docs/rest-api/users"),
        },
        Resource {
            id: "imports",
            family: "data-import",
            says: "Brings in what another chat system holds: users first, then groups, members and messages. Up to 50 things a call.",
            docs: Some("https://www.cometchat.com/docs/rest-api/data-import"),
        },
        Resource {
            id: "app_settings",
            family: "management",
            says: "The settings of an app: what counts as the last message of a conversation, and push notifications.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "apps",
            family: "management",
            says: "The apps of an account.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "collaborators",
            family: "management",
            says: "The team of an app: who may manage it beside its owner. An app can have 25 collaborators.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions",
            family: "management",
            says: "The extensions of an app, and the settings of each.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.bitly",
            family: "management",
            says: "Short links by Bitly.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.broadcast",
            family: "management",
            says: "Broadcasts video by api.video.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.chatwoot",
            family: "management",
            says: "Lets a user of the chat stand for a support team at Chatwoot.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.data_masking",
            family: "management",
            says: "Masks sensitive data in messages, such as phone numbers.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.e2ee",
            family: "management",
            says: "End-to-end encryption by Virgil.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.email_notification",
            family: "management",
            says: "Tells users of unread messages by email, through SendGrid.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.email_replies",
            family: "management",
            says: "Lets users answer by email to what they were notified of.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.giphy",
            family: "management",
            says: "GIFs from Giphy.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.human_moderation",
            family: "management",
            says: "Holds messages back until a person has looked at them (in-flight moderation).",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.image_moderation",
            family: "management",
            says: "Finds unsafe pictures in messages.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.intercom",
            family: "management",
            says: "Lets a user of the chat stand for a support team at Intercom.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.message_shortcuts",
            family: "management",
            says: "Replaces shortcuts in messages by texts.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.profanity_filter",
            family: "management",
            says: "Finds bad words in messages.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.push_notification",
            family: "management",
            says: "Push notifications by FCM and APNs.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.report_message",
            family: "management",
            says: "Lets users report messages.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.report_user",
            family: "management",
            says: "Lets users report users.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.rich_media",
            family: "management",
            says: "Previews of links by Iframely.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.sentiment_analysis",
            family: "management",
            says: "Finds out the sentiment of messages.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.sms_notification",
            family: "management",
            says: "Tells users of unread messages by SMS, through Twilio.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.stickers",
            family: "management",
            says: "Stickers of the vendor, and of your own.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.stipop",
            family: "management",
            says: "Stickers from Stipop.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.tenor",
            family: "management",
            says: "GIFs from Tenor.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.tiny_url",
            family: "management",
            says: "Short links by TinyURL.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.virus_malware_scanner",
            family: "management",
            says: "Scans files for viruses and malware, by Scanii.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.voice_transcription",
            family: "management",
            says: "Turns voice messages into text, by Rev AI.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.widgets",
            family: "management",
            says: "Chat widgets, which bring the chat into a web page.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "extensions.xss_filter",
            family: "management",
            says: "Finds scripts in messages.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "tenants",
            family: "management",
            says: "Accounts of your customers.",
            docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
        },
        Resource {
            id: "webhooks",
            family: "management",
            says: "Webhooks of an app, and the triggers that call them. An app can have 25.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview",
            ),
        },
        Resource {
            id: "blocked_messages",
            family: "chat",
            says: "Messages that moderation rules have blocked. They are kept until a moderator decides.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "flagged_messages",
            family: "chat",
            says: "Messages that users or moderation rules have flagged. Everybody goes on seeing them until a moderator decides.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "keyword_lists",
            family: "chat",
            says: "Lists of words, patterns or sentences that moderation rules can refer to. An app can have 25 beside those that it comes with.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "moderation_reasons",
            family: "chat",
            says: "The reasons that users can give when they flag a message. An app can have 5 beside those that it comes with.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "moderation_rules",
            family: "chat",
            says: "Rules that moderation checks messages by: what to look for, with whom, and what to do. An app can have 25 beside those that it comes with.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "reviewed_messages",
            family: "chat",
            says: "Messages about which a moderator has decided, after they were blocked or flagged.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/moderation-apis/overview",
            ),
        },
        Resource {
            id: "apns_providers",
            family: "chat",
            says: "The keys to Apple's push service through which an app sends push notifications.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "contact_details",
            family: "chat",
            says: "The email address and the phone number to which a user's notifications go. They are those of the acting user.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details",
            ),
        },
        Resource {
            id: "custom_email_provider",
            family: "chat",
            says: "A server of your own that sends an app's emails in place of a provider. There is one.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "custom_push_provider",
            family: "chat",
            says: "A server of your own that sends an app's push notifications in place of a provider. There is one.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "custom_sms_provider",
            family: "chat",
            says: "A server of your own that sends an app's text messages in place of a provider. There is one.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "fcm_providers",
            family: "chat",
            says: "The projects of Firebase Cloud Messaging through which an app sends push notifications.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers",
            ),
        },
        Resource {
            id: "muted_conversations",
            family: "chat",
            says: "Conversations about which a user is not notified.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "notification_logs",
            family: "chat",
            says: "What became of each notification.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/push/notifications-logs",
            ),
        },
        Resource {
            id: "notification_preferences",
            family: "chat",
            says: "What a user wants to be notified about, as far as the app's settings leave it to users, and the user's time zone.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences",
            ),
        },
        Resource {
            id: "notification_settings",
            family: "chat",
            says: "How an app notifies its users when they are away. Groups of up to 1000 members get push notifications, of up to 30 emails and text messages.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings",
            ),
        },
        Resource {
            id: "push_tokens",
            family: "chat",
            says: "Push tokens of users' devices. Each belongs to the auth token by which the device is logged in, one to each; a user can have 100 active ones.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/overview",
            ),
        },
        Resource {
            id: "sendgrid_provider",
            family: "chat",
            says: "The account at SendGrid through which an app sends emails. There is one.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials",
            ),
        },
        Resource {
            id: "twilio_provider",
            family: "chat",
            says: "The account at Twilio through which an app sends text messages. There is one.",
            docs: Some(
                "https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials",
            ),
        },
    ],
    commands: &[
        Command {
            endpoint: &calls_calls::LIST,
            says: "Lists calls, with participants, recordings and transcriptions where there are any.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<crate::types::CallType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::CALL_TYPE),
                        "Only audio calls, or only video calls.",
                    ),
                Param::query::<calls_calls::CallMode>("mode", false)
                    .shown(
                        "mode",
                        Shape::Choice(&shapes::CALL_MODE),
                        "Only calls of this mode.",
                    ),
                Param::query::<i64>("participantsCount", false)
                    .shown(
                        "participants-count",
                        Shape::Integer,
                        "Only calls with exactly this many participants.",
                    ),
                Param::query::<runtime::Timestamp>("startedAt", false)
                    .shown(
                        "started-at",
                        Shape::Seconds,
                        "Only calls that started at this time. In Unix seconds.",
                    ),
                Param::query::<crate::types::CallStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::CALL_STATUS),
                        "Only calls of this status.",
                    ),
                Param::query::<crate::types::ReceiverType>("receiverType", false)
                    .shown(
                        "receiver-type",
                        Shape::Choice(&shapes::RECEIVER_TYPE),
                        "Only one-to-one calls, or only calls of groups.",
                    ),
                Param::query::<runtime::Timestamp>("endedAt", false)
                    .shown(
                        "ended-at",
                        Shape::Seconds,
                        "Only calls that ended at this time. In Unix seconds.",
                    ),
                Param::query::<bool>("hasRecording", false)
                    .shown(
                        "has-recording",
                        Shape::Boolean,
                        "Only calls with a recording, or without.",
                    ),
                Param::query::<bool>("hasTranscription", false)
                    .shown(
                        "has-transcription",
                        Shape::Boolean,
                        "Only calls with a transcription, or without.",
                    ),
                Param::query::<crate::types::Uid>("uid", false)
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "Only calls that this user took part in.",
                    ),
            ],
            answer: Answer::of::<Vec<calls_calls::Call>>(),
        },
        Command {
            endpoint: &calls_calls::GET,
            says: "Gets a call.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::SessionId>("sessionId")
                    .shown("session-id", Shape::Id("SESSION_ID"), "A call's id."),
            ],
            answer: Answer::of::<calls_calls::Call>(),
        },
        Command {
            endpoint: &calls_calls::LIST_TRANSCRIPTIONS,
            says: "Lists a call's transcriptions, newest first. They are made after the call, so at first there may be none.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::SessionId>("sessionId")
                    .shown("session-id", Shape::Id("SESSION_ID"), "A call's id."),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Transcriptions per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
            ],
            answer: Answer::list::<calls_calls::Transcription>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_OVERVIEW,
            says: "Gets figures over everything.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false)
                    .shown(
                        "dimension",
                        Shape::Choice(&shapes::ANALYTICS_DIMENSION),
                        "What to sum up by.",
                    ),
                Param::query::<String>("dimensionId", false)
                    .shown(
                        "dimension-id",
                        Shape::Text,
                        "Only this campaign, template or type of channel.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false)
                    .shown(
                        "period",
                        Shape::Choice(&shapes::ANALYTICS_PERIOD),
                        "How long a time each figure is for.",
                    ),
                Param::query::<runtime::DateTime>("startDate", false)
                    .shown(
                        "start-date",
                        Shape::DateTime,
                        "From when. As an RFC 3339 text.",
                    ),
                Param::query::<runtime::DateTime>("endDate", false)
                    .shown(
                        "end-date",
                        Shape::DateTime,
                        "Until when. As an RFC 3339 text.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many figures at most. The server assumes `50` if it is left out.",
                    ),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_CAMPAIGN,
            says: "Gets the figures of a campaign.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("campaignId")
                    .shown("campaign-id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false)
                    .shown(
                        "dimension",
                        Shape::Choice(&shapes::ANALYTICS_DIMENSION),
                        "What to sum up by.",
                    ),
                Param::query::<String>("dimensionId", false)
                    .shown(
                        "dimension-id",
                        Shape::Text,
                        "Only this campaign, template or type of channel.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false)
                    .shown(
                        "period",
                        Shape::Choice(&shapes::ANALYTICS_PERIOD),
                        "How long a time each figure is for.",
                    ),
                Param::query::<runtime::DateTime>("startDate", false)
                    .shown(
                        "start-date",
                        Shape::DateTime,
                        "From when. As an RFC 3339 text.",
                    ),
                Param::query::<runtime::DateTime>("endDate", false)
                    .shown(
                        "end-date",
                        Shape::DateTime,
                        "Until when. As an RFC 3339 text.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many figures at most. The server assumes `50` if it is left out.",
                    ),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_TEMPLATE,
            says: "Gets the figures of a template over everything sent with it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("templateId")
                    .shown(
                        "template-id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false)
                    .shown(
                        "dimension",
                        Shape::Choice(&shapes::ANALYTICS_DIMENSION),
                        "What to sum up by.",
                    ),
                Param::query::<String>("dimensionId", false)
                    .shown(
                        "dimension-id",
                        Shape::Text,
                        "Only this campaign, template or type of channel.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false)
                    .shown(
                        "period",
                        Shape::Choice(&shapes::ANALYTICS_PERIOD),
                        "How long a time each figure is for.",
                    ),
                Param::query::<runtime::DateTime>("startDate", false)
                    .shown(
                        "start-date",
                        Shape::DateTime,
                        "From when. As an RFC 3339 text.",
                    ),
                Param::query::<runtime::DateTime>("endDate", false)
                    .shown(
                        "end-date",
                        Shape::DateTime,
                        "Until when. As an RFC 3339 text.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many figures at most. The server assumes `50` if it is left out.",
                    ),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_CHANNELS,
            says: "Gets the figures of each type of channel.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false)
                    .shown(
                        "dimension",
                        Shape::Choice(&shapes::ANALYTICS_DIMENSION),
                        "What to sum up by.",
                    ),
                Param::query::<String>("dimensionId", false)
                    .shown(
                        "dimension-id",
                        Shape::Text,
                        "Only this campaign, template or type of channel.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false)
                    .shown(
                        "period",
                        Shape::Choice(&shapes::ANALYTICS_PERIOD),
                        "How long a time each figure is for.",
                    ),
                Param::query::<runtime::DateTime>("startDate", false)
                    .shown(
                        "start-date",
                        Shape::DateTime,
                        "From when. As an RFC 3339 text.",
                    ),
                Param::query::<runtime::DateTime>("endDate", false)
                    .shown(
                        "end-date",
                        Shape::DateTime,
                        "Until when. As an RFC 3339 text.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many figures at most. The server assumes `50` if it is left out.",
                    ),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::GET_USER,
            says: "Gets what a user has done with notifications.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("userId")
                    .shown(
                        "user-id",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsDimension,
                >("dimension", false)
                    .shown(
                        "dimension",
                        Shape::Choice(&shapes::ANALYTICS_DIMENSION),
                        "What to sum up by.",
                    ),
                Param::query::<String>("dimensionId", false)
                    .shown(
                        "dimension-id",
                        Shape::Text,
                        "Only this campaign, template or type of channel.",
                    ),
                Param::query::<
                    campaigns_campaign_analytics::AnalyticsPeriod,
                >("period", false)
                    .shown(
                        "period",
                        Shape::Choice(&shapes::ANALYTICS_PERIOD),
                        "How long a time each figure is for.",
                    ),
                Param::query::<runtime::DateTime>("startDate", false)
                    .shown(
                        "start-date",
                        Shape::DateTime,
                        "From when. As an RFC 3339 text.",
                    ),
                Param::query::<runtime::DateTime>("endDate", false)
                    .shown(
                        "end-date",
                        Shape::DateTime,
                        "Until when. As an RFC 3339 text.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many figures at most. The server assumes `50` if it is left out.",
                    ),
            ],
            answer: Answer::of::<campaigns_campaign_analytics::UserEngagement>(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::RECORD_EVENT,
            says: "Records that something happened to a notification.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::NotificationId>("notificationId", true)
                    .shown(
                        "notification-id",
                        Shape::Id("NOTIFICATION_ID"),
                        "The notification, or the batch.",
                    ),
                Param::body::<crate::types::FeedItemId>("feedItemId", false)
                    .shown(
                        "feed-item-id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The item of the feed, if it was one.",
                    ),
                Param::body::<
                    crate::types::PushNotificationId,
                >("pushNotificationId", false)
                    .shown(
                        "push-notification-id",
                        Shape::Id("PUSH_NOTIFICATION_ID"),
                        "The push notification, if it was one.",
                    ),
                Param::body::<crate::types::CampaignId>("campaignId", false)
                    .shown(
                        "campaign-id",
                        Shape::Id("CAMPAIGN_ID"),
                        "The campaign that it comes from.",
                    ),
                Param::body::<crate::types::TemplateId>("templateId", false)
                    .shown(
                        "template-id",
                        Shape::Id("TEMPLATE_ID"),
                        "The template that it is made from.",
                    ),
                Param::body::<crate::types::Uid>("userId", true)
                    .shown("user-id", Shape::Id("UID"), "Who did it."),
                Param::body::<crate::types::ChannelType>("channelType", true)
                    .shown(
                        "channel-type",
                        Shape::Choice(&shapes::CHANNEL_TYPE),
                        "The type of its channel.",
                    ),
                Param::body::<
                    campaigns_campaign_analytics::AnalyticsEventType,
                >("eventType", true)
                    .shown(
                        "event-type",
                        Shape::Choice(&shapes::ANALYTICS_EVENT_TYPE),
                        "What happened.",
                    ),
                Param::body::<String>("topic", false)
                    .shown(
                        "topic",
                        Shape::Text,
                        "What the user did At most 64 characters.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_analytics::TRIGGER_ROLLUP,
            says: "Has the figures summed up anew.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::ADD,
            says: "Adds users to a draft.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
                Param::body::<Vec<crate::types::Uid>>("userIds", true)
                    .shown(
                        "user-ids",
                        Shape::List(&Shape::Id("UID")),
                        "The users, one or more. At most 10000 elements.",
                    ),
                Param::body::<runtime::Map<runtime::Object>>("userVariables", false)
                    .shown(
                        "user-variables",
                        Shape::Json,
                        "Values for the template's variables, by user.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::LIST,
            says: "Lists the recipients of a campaign.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "The cursor: when the last recipient was changed. In Unix seconds.",
                    ),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientId,
                >("id", false)
                    .shown(
                        "recipient-id",
                        Shape::Id("CAMPAIGN_RECIPIENT_ID"),
                        "The cursor: the last recipient.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Recipients per page. From 1 to 100. The server assumes `20` if it is left out.",
                    ),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientOrder,
                >("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::CAMPAIGN_RECIPIENT_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
                Param::query::<
                    campaigns_campaign_recipients::CampaignRecipientStatus,
                >("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::CAMPAIGN_RECIPIENT_STATUS),
                        "Only recipients with this status.",
                    ),
            ],
            answer: Answer::list::<campaigns_campaign_recipients::CampaignRecipient>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_SUMMARY,
            says: "Counts the recipients of a campaign by status.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
            ],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientSummary>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_UPLOAD_URL,
            says: "Asks where to upload a CSV file of recipients for a draft. It has a column `user_id`, and one for each variable.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
            ],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientUpload>(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::IMPORT_CSV,
            says: "Begins to read the uploaded file, which goes on in the background. One import of a draft at a time.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
                Param::body::<String>("s3Key", true)
                    .shown("s3-key", Shape::Text, "The key of the uploaded file."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaign_recipients::GET_IMPORT_STATUS,
            says: "Tells how far the import has come. Without one that is an error.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "The campaign."),
            ],
            answer: Answer::of::<campaigns_campaign_recipients::RecipientImport>(),
        },
        Command {
            endpoint: &campaigns_campaign_settings::GET,
            says: "Gets the settings.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::header::<runtime::Secret>("x-internal-api-key", true)
                    .shown("internal-key", Shape::Secret, "The vendor's internal key."),
                Param::query::<crate::types::AppId>("appId", true)
                    .shown("app-id", Shape::Id("APP_ID"), "The app."),
            ],
            answer: Answer::of::<campaigns_campaign_settings::CampaignOptions>(),
        },
        Command {
            endpoint: &campaigns_campaign_settings::UPDATE,
            says: "Changes the settings.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::header::<runtime::Secret>("x-internal-api-key", true)
                    .shown("internal-key", Shape::Secret, "The vendor's internal key."),
                Param::query::<crate::types::AppId>("appId", true)
                    .shown("app-id", Shape::Id("APP_ID"), "The app."),
                Param::whole_body::<campaigns_campaign_settings::CampaignOptions>()
                    .shown("body", Shape::Record(&shapes::CAMPAIGN_OPTIONS), ""),
            ],
            answer: Answer::of::<campaigns_campaign_settings::CampaignOptions>(),
        },
        Command {
            endpoint: &campaigns_campaigns::CREATE,
            says: "Creates a campaign, as a draft without recipients.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name."),
                Param::body::<crate::types::TemplateId>("templateId", true)
                    .shown(
                        "template-id",
                        Shape::Id("TEMPLATE_ID"),
                        "The template. It has to be approved.",
                    ),
                Param::body::<i64>("templateVersion", true)
                    .shown(
                        "template-version",
                        Shape::Integer,
                        "The version of the template to use. At least 1.",
                    ),
                Param::body::<runtime::Object>("variables", false)
                    .shown(
                        "variables",
                        Shape::Json,
                        "Values for the template's variables, for users without their own.",
                    ),
                Param::body::<runtime::Object>("config", false)
                    .shown("config", Shape::Json, "What you keep about the campaign."),
            ],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::LIST,
            says: "Lists campaigns, each with a summary of its template and of its recipients.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "The cursor: when the last campaign was changed. In Unix seconds.",
                    ),
                Param::query::<crate::types::CampaignId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("CAMPAIGN_ID"),
                        "The cursor: the last campaign.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Campaigns per page. From 1 to 100.",
                    ),
                Param::query::<campaigns_campaigns::CampaignOrder>("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::CAMPAIGN_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
                Param::query::<campaigns_campaigns::CampaignStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::CAMPAIGN_STATUS),
                        "Only campaigns with this status.",
                    ),
                Param::query::<String>("search", false)
                    .shown("search", Shape::Text, "Part of a name."),
            ],
            answer: Answer::list::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::GET,
            says: "Gets a campaign, with a summary of its template and of its recipients.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
            ],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::UPDATE,
            says: "Changes a campaign while it is a draft. Its template and its variables stay.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "Its name."),
                Param::body::<runtime::Object>("config", false)
                    .shown("config", Shape::Json, "What you keep about the campaign."),
            ],
            answer: Answer::of::<campaigns_campaigns::Campaign>(),
        },
        Command {
            endpoint: &campaigns_campaigns::DELETE,
            says: "Deletes a campaign while it is a draft.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::SEND,
            says: "Sends a campaign now, even one that is scheduled. It needs recipients.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::SCHEDULE,
            says: "Has a draft sent later.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
                Param::body::<runtime::Timestamp>("scheduledAt", true)
                    .shown("scheduled-at", Shape::Seconds, "When. In Unix seconds."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::CANCEL,
            says: "Cancels a campaign that is not being sent yet.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_campaigns::GET_SEQUENCE_METRICS,
            says: "Tells how each step of a campaign did that uses one channel after the other.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::CampaignId>("id")
                    .shown("id", Shape::Id("CAMPAIGN_ID"), "A campaign's id."),
            ],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_campaigns_health::CHECK,
            says: "Asks whether everything that the campaigns service needs is there. If not, that is an error with status 503.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::LIST,
            says: "Lists items of the acting user's feed, or of all feeds when acting as the app.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<campaigns_feed_items::FeedReadState>("readState", false)
                    .shown(
                        "read-state",
                        Shape::Choice(&shapes::FEED_READ_STATE),
                        "Only read or only unread items.",
                    ),
                Param::query::<runtime::Timestamp>("dateFrom", false)
                    .shown(
                        "date-from",
                        Shape::Seconds,
                        "Only items sent at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("dateTo", false)
                    .shown(
                        "date-to",
                        Shape::Seconds,
                        "Only items sent up to this time. In Unix seconds.",
                    ),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only items with these tags.",
                    ),
                Param::query::<crate::types::TagMatch>("tagMatch", false)
                    .shown(
                        "tag-match",
                        Shape::Choice(&shapes::TAG_MATCH),
                        "Whether one of the tags will do.",
                    ),
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false)
                    .shown(
                        "template-category",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_NAME),
                        "Only items of this category.",
                    ),
                Param::query::<crate::types::ChannelSlug>("channelId", false)
                    .shown(
                        "channel-id",
                        Shape::Id("CHANNEL_SLUG"),
                        "Only items of this in-app channel.",
                    ),
                Param::query::<bool>("includeDeleted", false)
                    .shown(
                        "include-deleted",
                        Shape::Boolean,
                        "Gives deleted items too. The server assumes `false` if it is left out.",
                    ),
                Param::query::<bool>("includeExpired", false)
                    .shown(
                        "include-expired",
                        Shape::Boolean,
                        "Gives expired items too. The server assumes `false` if it is left out.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt", false)
                    .shown(
                        "sent-at",
                        Shape::Seconds,
                        "The cursor: when the last item was sent. In Unix seconds.",
                    ),
                Param::query::<crate::types::FeedItemId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The cursor: the last item.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "Items per page. From 1 to 100."),
                Param::query::<campaigns_feed_items::FeedOrder>("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::FEED_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
                Param::query::<crate::types::Uid>("receiver", false)
                    .shown(
                        "receiver",
                        Shape::Id("UID"),
                        "Only items for this user. Does nothing when acting as a user.",
                    ),
                Param::query::<bool>("templateOnly", false)
                    .shown(
                        "template-only",
                        Shape::Boolean,
                        "Gives the template in place of the rendered content. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::list::<campaigns_feed_items::FeedItem>(),
        },
        Command {
            endpoint: &campaigns_feed_items::GET_UNREAD_COUNT,
            says: "Counts the unread items of a category, those of the acting user when there is one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", true)
                    .shown(
                        "template-category",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_NAME),
                        "Which category.",
                    ),
            ],
            answer: Answer::of::<campaigns_feed_items::UnreadFeedCount>(),
        },
        Command {
            endpoint: &campaigns_feed_items::GET,
            says: "Gets an item.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id")
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The id of an item in the feed.",
                    ),
                Param::query::<bool>("templateOnly", false)
                    .shown(
                        "template-only",
                        Shape::Boolean,
                        "Gives the template in place of the rendered content. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::of::<campaigns_feed_items::FeedItem>(),
        },
        Command {
            endpoint: &campaigns_feed_items::DELETE,
            says: "Takes an item out of the feed. Lists can still include it until its retention is over.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id")
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The id of an item in the feed.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::MARK_AS_READ,
            says: "Marks an item as read.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id")
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The id of an item in the feed.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::MARK_AS_DELIVERED,
            says: "Marks an item as delivered.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id")
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The id of an item in the feed.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_feed_items::REPORT_ENGAGEMENT,
            says: "Reports that a user did something with an item.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::FeedItemId>("id")
                    .shown(
                        "id",
                        Shape::Id("FEED_ITEM_ID"),
                        "The id of an item in the feed.",
                    ),
                Param::whole_body::<crate::types::Engagement>()
                    .shown("body", Shape::Record(&shapes::ENGAGEMENT), ""),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_notification_channels::CREATE,
            says: "Creates a channel.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "The name to show."),
                Param::body::<crate::types::ChannelType>("type", true)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::CHANNEL_TYPE),
                        "How it reaches users. There is one push channel an app.",
                    ),
                Param::body::<crate::types::ChannelSlug>("channelId", false)
                    .shown(
                        "channel-id",
                        Shape::Id("CHANNEL_SLUG"),
                        "Its slug, which cannot be changed; made from the name unless given.",
                    ),
                Param::body::<bool>("enabled", false)
                    .shown(
                        "enabled",
                        Shape::Boolean,
                        "Whether templates may use it. The server assumes `false` if it is left out.",
                    ),
                Param::body::<
                    campaigns_notification_channels::ChannelMetadata,
                >("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Record(&shapes::CHANNEL_METADATA),
                        "What its type needs.",
                    ),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::LIST,
            says: "Lists the channels of the app.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "The cursor: when the last channel was changed. In Unix seconds.",
                    ),
                Param::query::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id", false)
                    .shown(
                        "id",
                        Shape::Id("NOTIFICATION_CHANNEL_ID"),
                        "The cursor: the last channel.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "Channels per page. From 1 to 100."),
                Param::query::<
                    campaigns_notification_channels::NotificationChannelOrder,
                >("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::NOTIFICATION_CHANNEL_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
                Param::query::<String>("search", false)
                    .shown("search", Shape::Text, "Part of a name or slug."),
            ],
            answer: Answer::list::<
                campaigns_notification_channels::NotificationChannel,
            >(),
        },
        Command {
            endpoint: &campaigns_notification_channels::CHECK_AVAILABILITY,
            says: "Tells of each type how many channels there are and may be.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<runtime::Json>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::GET,
            says: "Gets a channel.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id")
                    .shown(
                        "id",
                        Shape::Id("NOTIFICATION_CHANNEL_ID"),
                        "A channel's id as the service made it.",
                    ),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notification_channels::UPDATE,
            says: "Changes a channel.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<
                    campaigns_notification_channels::NotificationChannelId,
                >("id")
                    .shown(
                        "id",
                        Shape::Id("NOTIFICATION_CHANNEL_ID"),
                        "A channel's id as the service made it.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "The name to show."),
                Param::body::<bool>("enabled", false)
                    .shown("enabled", Shape::Boolean, "Whether templates may use it."),
                Param::body::<
                    campaigns_notification_channels::ChannelMetadata,
                >("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Record(&shapes::CHANNEL_METADATA),
                        "What its type needs.",
                    ),
            ],
            answer: Answer::of::<campaigns_notification_channels::NotificationChannel>(),
        },
        Command {
            endpoint: &campaigns_notifications::SEND,
            says: "Sends a notification made from a template: to 10 users at once, to up to 10,000 in the background.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::TemplateId>("templateId", true)
                    .shown(
                        "template-id",
                        Shape::Id("TEMPLATE_ID"),
                        "The template. It has to be approved.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("receivers", true)
                    .shown(
                        "receivers",
                        Shape::List(&Shape::Id("UID")),
                        "The users, one or more. At most 10000 elements.",
                    ),
                Param::body::<runtime::Map<runtime::Object>>("variables", false)
                    .shown(
                        "variables",
                        Shape::Json,
                        "Values for the template's variables, by user.",
                    ),
                Param::body::<String>("tag", false)
                    .shown("tag", Shape::Text, "A tag to know it by in the analytics."),
            ],
            answer: Answer::of::<campaigns_notifications::SentNotification>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::LIST,
            says: "Lists the push notifications of the acting user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<i64>("limit", true)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "How many at most. There are no further pages. At least 1.",
                    ),
            ],
            answer: Answer::of::<Vec<campaigns_push_notifications::PushNotification>>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::GET,
            says: "Gets a push notification.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::PushNotificationId>("id")
                    .shown(
                        "id",
                        Shape::Id("PUSH_NOTIFICATION_ID"),
                        "A push notification's id.",
                    ),
            ],
            answer: Answer::of::<campaigns_push_notifications::PushNotification>(),
        },
        Command {
            endpoint: &campaigns_push_notifications::MARK_AS_DELIVERED,
            says: "Marks a push notification as delivered.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::PushNotificationId>("id")
                    .shown(
                        "id",
                        Shape::Id("PUSH_NOTIFICATION_ID"),
                        "A push notification's id.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_push_notifications::MARK_AS_CLICKED,
            says: "Marks a push notification as clicked.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::PushNotificationId>("id")
                    .shown(
                        "id",
                        Shape::Id("PUSH_NOTIFICATION_ID"),
                        "A push notification's id.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_push_notifications::REPORT_ENGAGEMENT,
            says: "Reports that a user did something with a push notification.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::PushNotificationId>("id")
                    .shown(
                        "id",
                        Shape::Id("PUSH_NOTIFICATION_ID"),
                        "A push notification's id.",
                    ),
                Param::whole_body::<crate::types::Engagement>()
                    .shown("body", Shape::Record(&shapes::ENGAGEMENT), ""),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_template_categories::CREATE,
            says: "Creates a category.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown(
                        "name",
                        Shape::Text,
                        "Its name. No other category of the app has it.",
                    ),
                Param::body::<String>("description", false)
                    .shown("description", Shape::Text, "What it is for."),
            ],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::LIST,
            says: "Lists categories.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "The cursor: when the last category was changed. In Unix seconds.",
                    ),
                Param::query::<crate::types::TemplateCategoryId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_CATEGORY_ID"),
                        "The cursor: the last category.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Categories per page. From 1 to 100.",
                    ),
                Param::query::<
                    campaigns_template_categories::TemplateCategoryOrder,
                >("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
            ],
            answer: Answer::list::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::GET,
            says: "Gets a category.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateCategoryId>("id")
                    .shown("id", Shape::Id("TEMPLATE_CATEGORY_ID"), "A category's id."),
            ],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::UPDATE,
            says: "Changes a category.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateCategoryId>("id")
                    .shown("id", Shape::Id("TEMPLATE_CATEGORY_ID"), "A category's id."),
                Param::body::<String>("name", false)
                    .shown(
                        "name",
                        Shape::Text,
                        "Its name. No other category of the app has it.",
                    ),
                Param::body::<String>("description", false)
                    .shown("description", Shape::Text, "What it is for."),
            ],
            answer: Answer::of::<campaigns_template_categories::TemplateCategory>(),
        },
        Command {
            endpoint: &campaigns_template_categories::DELETE,
            says: "Deletes a category.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateCategoryId>("id")
                    .shown("id", Shape::Id("TEMPLATE_CATEGORY_ID"), "A category's id."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::CREATE,
            says: "Creates a template, at version 1.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "The name to show."),
                Param::body::<crate::types::TemplateId>("templateId", false)
                    .shown(
                        "template-id",
                        Shape::Id("TEMPLATE_ID"),
                        "Its slug, which cannot be changed; made from the name unless given.",
                    ),
                Param::body::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false)
                    .shown(
                        "template-category",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_NAME),
                        "Its category.",
                    ),
                Param::body::<String>("label", false)
                    .shown("label", Shape::Text, "A label to show on notifications."),
                Param::body::<String>("alternativeText", false)
                    .shown(
                        "alternative-text",
                        Shape::Text,
                        "Plain text for where rich content cannot be shown.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown("tags", Shape::List(&Shape::Text), "Tags to find it by."),
                Param::body::<campaigns_templates::TemplateStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::TEMPLATE_STATUS),
                        "Whether it can be used.",
                    ),
                Param::body::<
                    Vec<campaigns_templates::TemplateChannel>,
                >("channels", true)
                    .shown(
                        "channels",
                        Shape::List(&Shape::Json),
                        "What it says on each channel, one or more; each type once.",
                    ),
                Param::body::<Vec<runtime::Json>>("variableSchema", false)
                    .shown(
                        "variable-schema",
                        Shape::List(&Shape::Json),
                        "Its variables.",
                    ),
                Param::body::<campaigns_templates::TemplateConfig>("config", false)
                    .shown(
                        "config",
                        Shape::Record(&shapes::TEMPLATE_CONFIG),
                        "Settings.",
                    ),
            ],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::LIST,
            says: "Lists templates.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "The cursor: when the last template was changed. In Unix seconds.",
                    ),
                Param::query::<crate::types::TemplateId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "The cursor: the last template.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Templates per page. From 1 to 100.",
                    ),
                Param::query::<campaigns_templates::TemplateOrder>("sort", false)
                    .shown(
                        "sort",
                        Shape::Choice(&shapes::TEMPLATE_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<crate::types::SortDirection>("order", false)
                    .shown(
                        "order",
                        Shape::Choice(&shapes::SORT_DIRECTION),
                        "In which direction.",
                    ),
                Param::query::<campaigns_templates::TemplateStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::TEMPLATE_STATUS),
                        "Only templates with this status.",
                    ),
                Param::query::<String>("search", false)
                    .shown("search", Shape::Text, "Part of a name or slug."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only templates with these tags.",
                    ),
                Param::query::<crate::types::TagMatch>("tagMatch", false)
                    .shown(
                        "tag-match",
                        Shape::Choice(&shapes::TAG_MATCH),
                        "Whether one of the tags will do.",
                    ),
                Param::query::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false)
                    .shown(
                        "template-category",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_NAME),
                        "Only templates of this category.",
                    ),
            ],
            answer: Answer::list::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::GET,
            says: "Gets a template with all its versions.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id")
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
            ],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::UPDATE,
            says: "Changes everything of a template but what it says. An approved one gets a new version.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id")
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "The name to show."),
                Param::body::<
                    crate::types::TemplateCategoryName,
                >("templateCategory", false)
                    .shown(
                        "template-category",
                        Shape::Choice(&shapes::TEMPLATE_CATEGORY_NAME),
                        "Its category.",
                    ),
                Param::body::<String>("label", false)
                    .shown("label", Shape::Text, "A label to show on notifications."),
                Param::body::<String>("alternativeText", false)
                    .shown(
                        "alternative-text",
                        Shape::Text,
                        "Plain text for where rich content cannot be shown.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown("tags", Shape::List(&Shape::Text), "Tags to find it by."),
                Param::body::<campaigns_templates::TemplateStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::TEMPLATE_STATUS),
                        "Whether it can be used.",
                    ),
                Param::body::<Vec<runtime::Json>>("variableSchema", false)
                    .shown(
                        "variable-schema",
                        Shape::List(&Shape::Json),
                        "Its variables.",
                    ),
                Param::body::<campaigns_templates::TemplateConfig>("config", false)
                    .shown(
                        "config",
                        Shape::Record(&shapes::TEMPLATE_CONFIG),
                        "Settings.",
                    ),
            ],
            answer: Answer::of::<campaigns_templates::Template>(),
        },
        Command {
            endpoint: &campaigns_templates::ARCHIVE,
            says: "Archives a template. It is hidden and of no use then, but still there.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id")
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::UPDATE_CHANNEL_CONTENT,
            says: "Changes what a template says on one type of channel. An approved one gets a new version.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id")
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
                Param::path::<crate::types::ChannelType>("channelType")
                    .shown(
                        "channel-type",
                        Shape::Choice(&shapes::CHANNEL_TYPE),
                        "How a notification reaches users.",
                    ),
                Param::body::<runtime::Object>("content", true)
                    .shown("content", Shape::Json, "What it says."),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &campaigns_templates::CREATE_VERSION,
            says: "Makes a new version of a template from what it is now. Older ones stay as they are.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::TemplateId>("id")
                    .shown(
                        "id",
                        Shape::Id("TEMPLATE_ID"),
                        "A template's id: the one the service made, or the slug.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &chat_api_keys::CREATE,
            says: "Makes a key. An app can have 25.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its label. At most 100 characters."),
                Param::body::<crate::types::ApiKeyScope>("scope", true)
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::API_KEY_SCOPE),
                        "What it may do. The server assumes `authOnly` if it is left out.",
                    ),
            ],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::LIST,
            says: "Lists the keys of the app, in full.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::ApiKeyScope>("scope", false)
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::API_KEY_SCOPE),
                        "Only keys of this scope.",
                    ),
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "Part of a label."),
            ],
            answer: Answer::of::<Vec<crate::types::ApiKey>>(),
        },
        Command {
            endpoint: &chat_api_keys::GET,
            says: "Gets one key.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("apiKey")
                    .shown("api-key", Shape::Secret, "The key itself."),
            ],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::UPDATE,
            says: "Changes the label or the scope of a key, other than the one that this call is made with.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("apiKey")
                    .shown("api-key", Shape::Secret, "The key itself."),
                Param::body::<String>("name", false)
                    .shown(
                        "name",
                        Shape::Text,
                        "Its new label. At most 100 characters.",
                    ),
                Param::body::<crate::types::ApiKeyScope>("scope", false)
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::API_KEY_SCOPE),
                        "What it may do from now on.",
                    ),
            ],
            answer: Answer::of::<crate::types::ApiKey>(),
        },
        Command {
            endpoint: &chat_api_keys::DELETE,
            says: "Deletes a key, other than the one that this call is made with. It stops working at once.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("apiKey")
                    .shown("api-key", Shape::Secret, "The key itself."),
            ],
            answer: Answer::of::<chat_api_keys::DeletedApiKey>(),
        },
        Command {
            endpoint: &chat_auth_tokens::CREATE,
            says: "Makes a token for a user. Tokens made before go on working.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess", "authOnly"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<bool>("force", false)
                    .shown(
                        "force",
                        Shape::Boolean,
                        "Makes a new token even if there is one that works.",
                    ),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::LIST,
            says: "Lists a user's tokens, in full.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Tokens per page. At least 1. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::FLUSH,
            says: "Deletes all tokens of a user, which logs the user out everywhere.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_auth_tokens::GET,
            says: "Gets one token.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<runtime::Secret>("authToken")
                    .shown("auth-token", Shape::Secret, "The token itself."),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::UPDATE,
            says: "Ties a token to a platform and a device.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<runtime::Secret>("authToken")
                    .shown("auth-token", Shape::Secret, "The token itself."),
                Param::body::<chat_auth_tokens::Platform>("platform", false)
                    .shown(
                        "platform",
                        Shape::Choice(&shapes::PLATFORM),
                        "The platform it is used on.",
                    ),
                Param::body::<String>("userAgent", false)
                    .shown("user-agent", Shape::Text, "The user agent it is used from."),
                Param::body::<runtime::Object>("appInfo", false)
                    .shown(
                        "app-info",
                        Shape::Json,
                        "What there is to say about the app, such as its version.",
                    ),
            ],
            answer: Answer::of::<chat_auth_tokens::AuthToken>(),
        },
        Command {
            endpoint: &chat_auth_tokens::DELETE,
            says: "Deletes one token, which logs its device out.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<runtime::Secret>("authToken")
                    .shown("auth-token", Shape::Secret, "The token itself."),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_banned_users::BAN,
            says: "Bans a user from a group. The user is no longer a member and cannot join again.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_banned_users::LIST,
            says: "Lists the users that are banned from a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Users per page. At least 1. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<chat_banned_users::BannedUser>(),
        },
        Command {
            endpoint: &chat_banned_users::UNBAN,
            says: "Lifts the ban of a user. That does not make the user a member again.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_blocked_users::BLOCK,
            says: "Blocks users for a user. The call succeeds even where some of them fail: look at each outcome, under the UID.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown("uid", Shape::Id("UID"), "Who blocks them."),
                Param::body::<Vec<crate::types::Uid>>("blockedUids", true)
                    .shown(
                        "blocked-uids",
                        Shape::List(&Shape::Id("UID")),
                        "Whom to block.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_blocked_users::LIST,
            says: "Lists the users that a user has blocked.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown("uid", Shape::Id("UID"), "Who has blocked them."),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Users per page. At least 1. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_blocked_users::UNBLOCK,
            says: "Lifts blocks of a user. The call succeeds even where some of them fail: look at each outcome, under the UID.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown("uid", Shape::Id("UID"), "Who has blocked them."),
                Param::body::<Vec<crate::types::Uid>>("blockedUids", true)
                    .shown(
                        "blocked-uids",
                        Shape::List(&Shape::Id("UID")),
                        "Whom to unblock.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_conversations::LIST,
            says: "Lists conversations, all there are or those of the acting user, whose order is by last change.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false)
                    .shown(
                        "search-key",
                        Shape::Text,
                        "Part of the name of the user or group.",
                    ),
                Param::query::<crate::types::ReceiverType>("conversationType", false)
                    .shown(
                        "conversation-type",
                        Shape::Choice(&shapes::RECEIVER_TYPE),
                        "Only conversations with users, or only those with groups.",
                    ),
                Param::query::<bool>("withTags", false)
                    .shown(
                        "with-tags",
                        Shape::Boolean,
                        "Only conversations with groups that have tags.",
                    ),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only conversations that have these tags.",
                    ),
                Param::query::<bool>("withUserAndGroupTags", false)
                    .shown(
                        "with-user-and-group-tags",
                        Shape::Boolean,
                        "Gives the tags of the users and groups.",
                    ),
                Param::query_list::<
                    String,
                >("userTags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "user-tags",
                        Shape::List(&Shape::Text),
                        "Only conversations with users that have these tags.",
                    ),
                Param::query_list::<
                    String,
                >("groupTags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "group-tags",
                        Shape::List(&Shape::Text),
                        "Only conversations with groups that have these tags.",
                    ),
                Param::query::<bool>("unread", false)
                    .shown(
                        "unread",
                        Shape::Boolean,
                        "Only conversations with unread messages.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Conversations per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
                Param::query::<bool>("includeBlockedUsers", false)
                    .shown(
                        "include-blocked-users",
                        Shape::Boolean,
                        "Also conversations with blocked users.",
                    ),
                Param::query::<bool>("withBlockedInfo", false)
                    .shown(
                        "with-blocked-info",
                        Shape::Boolean,
                        "Tells who has blocked whom.",
                    ),
                Param::query::<bool>("hideAgentic", false)
                    .shown(
                        "hide-agentic",
                        Shape::Boolean,
                        "Leaves out conversations with AI agents.",
                    ),
                Param::query::<bool>("onlyAgentic", false)
                    .shown(
                        "only-agentic",
                        Shape::Boolean,
                        "Only conversations with AI agents.",
                    ),
                Param::query::<i64>("useCursoredIndex", false)
                    .shown(
                        "use-cursored-index",
                        Shape::Integer,
                        "`0` turns off the index that pages by cursor. From 0 to 1. The server assumes `1` if it is left out.",
                    ),
                Param::query::<i64>("unique", false)
                    .shown(
                        "unique",
                        Shape::Integer,
                        "`1` gives each conversation once. Not when acting as a user. From 0 to 1.",
                    ),
            ],
            answer: Answer::list::<crate::types::Conversation>(),
        },
        Command {
            endpoint: &chat_conversations::GET,
            says: "Gets a conversation of the acting user, as a list of one.",
            deprecated: Some(
                "Use the same method of user_conversations or group_conversations.",
            ),
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::ConversationId>("conversationId")
                    .shown(
                        "conversation-id",
                        Shape::Id("CONVERSATION_ID"),
                        "A conversation's id. Take it from an answer and do not build it yourself.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::Conversation>>(),
        },
        Command {
            endpoint: &chat_conversations::DELETE,
            says: "Deletes a conversation.",
            deprecated: Some("Use reset of user_conversations or group_conversations."),
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::ConversationId>("conversationId")
                    .shown(
                        "conversation-id",
                        Shape::Id("CONVERSATION_ID"),
                        "A conversation's id. Take it from an answer and do not build it yourself.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_friends::ADD,
            says: "Makes users friends of a user. The call succeeds even where some of them fail: look at each outcome.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("accepted", true)
                    .shown(
                        "accepted",
                        Shape::List(&Shape::Id("UID")),
                        "The new friends. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<chat_friends::AddedFriends>>(),
        },
        Command {
            endpoint: &chat_friends::LIST,
            says: "Lists the friends of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "Part of the name or the UID."),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Friends per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_friends::REMOVE,
            says: "Ends friendships of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("friends", true)
                    .shown(
                        "friends",
                        Shape::List(&Shape::Id("UID")),
                        "Those who are no longer friends.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::GET,
            says: "Gets the acting user's conversation in a group, as a list of one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::GroupConversation>>(),
        },
        Command {
            endpoint: &chat_group_conversations::UPDATE,
            says: "Changes the tags of the acting user's conversation in a group. Back comes a list of one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find it by, each up to 100 characters. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::GroupConversation>>(),
        },
        Command {
            endpoint: &chat_group_conversations::RESET,
            says: "Empties the acting user's conversation in a group; the other members keep it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<bool>("preserveOrder", false)
                    .shown(
                        "preserve-order",
                        Shape::Boolean,
                        "Keeps the conversation's place in the list. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_DELIVERED,
            says: "Marks what the acting user got in a group as delivered, all of it or up to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the last message to mark. At least 1.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_READ,
            says: "Marks what the acting user got in a group as read, all of it or up to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the last message to mark. At least 1.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_conversations::MARK_AS_UNREAD,
            says: "Marks messages in a group as unread for the acting user, from a message on.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the message from which on they are unread. At least 1.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_group_members::ADD,
            says: "Adds users to a group, or bans them from it, 25 in all. The call succeeds even where some of them fail: look at each result.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("admins", false)
                    .shown(
                        "admins",
                        Shape::List(&Shape::Id("UID")),
                        "To be admins. One who stands in several lists gets the highest scope. At most 25 elements.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("moderators", false)
                    .shown(
                        "moderators",
                        Shape::List(&Shape::Id("UID")),
                        "To be moderators. At most 25 elements.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("participants", false)
                    .shown(
                        "participants",
                        Shape::List(&Shape::Id("UID")),
                        "To be participants. At most 25 elements.",
                    ),
                Param::body::<Vec<crate::types::Uid>>("usersToBan", false)
                    .shown(
                        "users-to-ban",
                        Shape::List(&Shape::Id("UID")),
                        "To be banned. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<crate::types::MemberResults>>(),
        },
        Command {
            endpoint: &chat_group_members::LIST,
            says: "Lists the members of a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Members per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<crate::types::UserStatus>("status", false)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::USER_STATUS),
                        "Only members that are there, or are not.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
                Param::query_list::<
                    crate::types::MemberScope,
                >("scopes", false, runtime::ListEncoding::Csv)
                    .shown(
                        "scopes",
                        Shape::List(&Shape::Choice(&shapes::MEMBER_SCOPE)),
                        "Only members with one of these scopes.",
                    ),
            ],
            answer: Answer::list::<chat_group_members::GroupMember>(),
        },
        Command {
            endpoint: &chat_group_members::CHANGE_SCOPE,
            says: "Changes what a member may do in a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<crate::types::MemberScope>("scope", true)
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::MEMBER_SCOPE),
                        "The member's new scope. The server assumes `participant` if it is left out.",
                    ),
            ],
            answer: Answer::of::<chat_group_members::Membership>(),
        },
        Command {
            endpoint: &chat_group_members::KICK,
            says: "Takes a member out of a group. Unlike one who is banned the user may come back.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_groups::CREATE,
            says: "Creates a group, on request with its first members.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::body::<crate::types::Guid>("guid", true)
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "The group's id. It cannot be changed.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<crate::types::GroupType>("type", true)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::GROUP_TYPE),
                        "Who may join it.",
                    ),
                Param::body::<runtime::Secret>("password", false)
                    .shown(
                        "password",
                        Shape::Secret,
                        "What joining takes. A password group needs one. At most 100 characters.",
                    ),
                Param::body::<String>("icon", false)
                    .shown(
                        "icon",
                        Shape::Text,
                        "The picture's URL. At most 3000 characters.",
                    ),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is about. At most 255 characters.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Json,
                        "What you keep about the group, up to 5 KB.",
                    ),
                Param::body::<crate::types::Uid>("owner", false)
                    .shown(
                        "owner",
                        Shape::Id("UID"),
                        "Whose it is; the app's unless given.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find it by, each up to 100 characters. At most 25 elements.",
                    ),
                Param::body::<chat_groups::NewMembers>("members", false)
                    .shown(
                        "members",
                        Shape::Record(&shapes::NEW_MEMBERS),
                        "Users to add or ban, 25 in all. What becomes of each stands in the answer.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<crate::types::Group>>(),
        },
        Command {
            endpoint: &chat_groups::LIST,
            says: "Lists groups.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "Part of the name or the GUID."),
                Param::query_list::<
                    chat_groups::GroupSearchField,
                >("searchIn", false, runtime::ListEncoding::Csv)
                    .shown(
                        "search-in",
                        Shape::List(&Shape::Choice(&shapes::GROUP_SEARCH_FIELD)),
                        "Where to look for that.",
                    ),
                Param::query::<chat_groups::GroupOrder>("sortBy", false)
                    .shown(
                        "sort-by",
                        Shape::Choice(&shapes::GROUP_ORDER),
                        "What to sort by.",
                    ),
                Param::query::<chat_groups::SortOrder>("sortOrder", false)
                    .shown(
                        "sort-order",
                        Shape::Choice(&shapes::SORT_ORDER),
                        "In which direction.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Groups per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `updatedAt` means after or before.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt", false)
                    .shown(
                        "updated-at",
                        Shape::Seconds,
                        "Only groups changed after this time. In Unix seconds.",
                    ),
                Param::query::<bool>("withTags", false)
                    .shown("with-tags", Shape::Boolean, "Gives the groups' tags."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only groups with these tags.",
                    ),
                Param::query::<crate::types::GroupType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::GROUP_TYPE),
                        "Only groups of this type.",
                    ),
                Param::query_list::<
                    crate::types::GroupType,
                >("types", false, runtime::ListEncoding::Csv)
                    .shown(
                        "types",
                        Shape::List(&Shape::Choice(&shapes::GROUP_TYPE)),
                        "Only groups of one of these types.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
                Param::query::<bool>("hasJoined", false)
                    .shown(
                        "has-joined",
                        Shape::Boolean,
                        "Only groups that the acting user has joined. `false` does nothing.",
                    ),
                Param::query::<crate::types::Guid>("guid", false)
                    .shown("guid", Shape::Id("GUID"), "Only this group."),
                Param::query_list::<
                    crate::types::Guid,
                >("guids", false, runtime::ListEncoding::Csv)
                    .shown(
                        "guids",
                        Shape::List(&Shape::Id("GUID")),
                        "Only these groups.",
                    ),
                Param::query::<runtime::Timestamp>("createdAt[from]", false)
                    .shown(
                        "created-from",
                        Shape::Seconds,
                        "Only groups created at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("createdAt[to]", false)
                    .shown(
                        "created-to",
                        Shape::Seconds,
                        "Only groups created up to this time. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false)
                    .shown(
                        "updated-from",
                        Shape::Seconds,
                        "Only groups changed at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false)
                    .shown(
                        "updated-to",
                        Shape::Seconds,
                        "Only groups changed up to this time. In Unix seconds.",
                    ),
                Param::query::<i64>("membersCount[gte]", false)
                    .shown(
                        "members-gte",
                        Shape::Integer,
                        "Only groups with this many members or more.",
                    ),
                Param::query::<i64>("membersCount[gt]", false)
                    .shown(
                        "members-gt",
                        Shape::Integer,
                        "Only groups with more members than this.",
                    ),
                Param::query::<i64>("membersCount[lte]", false)
                    .shown(
                        "members-lte",
                        Shape::Integer,
                        "Only groups with this many members or fewer.",
                    ),
                Param::query::<i64>("membersCount[lt]", false)
                    .shown(
                        "members-lt",
                        Shape::Integer,
                        "Only groups with fewer members than this.",
                    ),
                Param::query::<i64>("membersCount[eq]", false)
                    .shown(
                        "members-eq",
                        Shape::Integer,
                        "Only groups with exactly this many members.",
                    ),
            ],
            answer: Answer::list::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::GET,
            says: "Gets a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::UPDATE,
            says: "Changes a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<crate::types::GroupType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::GROUP_TYPE),
                        "Who may join it.",
                    ),
                Param::body::<runtime::Secret>("password", false)
                    .shown(
                        "password",
                        Shape::Secret,
                        "What joining takes. A password group needs one. At most 100 characters.",
                    ),
                Param::body::<String>("icon", false)
                    .shown(
                        "icon",
                        Shape::Text,
                        "The picture's URL. At most 3000 characters.",
                    ),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is about. At most 255 characters.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Json,
                        "What you keep about the group, up to 5 KB.",
                    ),
                Param::body::<crate::types::Uid>("owner", false)
                    .shown(
                        "owner",
                        Shape::Id("UID"),
                        "Whose it is from now on. Ignored when acting as a user.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find it by, each up to 100 characters. At most 25 elements.",
                    ),
                Param::body::<Vec<chat_groups::GroupField>>("unset", false)
                    .shown(
                        "unset",
                        Shape::List(&Shape::Choice(&shapes::GROUP_FIELD)),
                        "Fields to clear.",
                    ),
            ],
            answer: Answer::of::<crate::types::Group>(),
        },
        Command {
            endpoint: &chat_groups::DELETE,
            says: "Deletes a group.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_messages::SEND,
            says: "Sends a message to a user, to a group, or to several of them.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::whole_body::<chat_messages::NewMessage>()
                    .shown("body", Shape::Union(&shapes::NEW_MESSAGE), ""),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST,
            says: "Lists messages, all there are or those that the acting user sees.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "A text in them."),
                Param::query::<bool>("hideMessagesFromBlockedUsers", false)
                    .shown(
                        "hide-messages-from-blocked-users",
                        Shape::Boolean,
                        "Leaves out messages of users whom the acting user has blocked.",
                    ),
                Param::query::<bool>("hasAttachments", false)
                    .shown(
                        "has-attachments",
                        Shape::Boolean,
                        "Only messages with attachments.",
                    ),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv)
                    .shown(
                        "attachment-types",
                        Shape::List(&Shape::Choice(&shapes::ATTACHMENT_TYPE)),
                        "Only messages with such attachments.",
                    ),
                Param::query::<bool>("hasMentions", false)
                    .shown(
                        "has-mentions",
                        Shape::Boolean,
                        "Only messages that mention somebody.",
                    ),
                Param::query::<bool>("hasLinks", false)
                    .shown("has-links", Shape::Boolean, "Only messages with links."),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv)
                    .shown(
                        "mentioned-uids",
                        Shape::List(&Shape::Id("UID")),
                        "Only messages that mention these users.",
                    ),
                Param::query::<bool>("hasReactions", false)
                    .shown(
                        "has-reactions",
                        Shape::Boolean,
                        "Only messages with reactions.",
                    ),
                Param::query::<crate::types::ReceiverType>("receiverType", false)
                    .shown(
                        "receiver-type",
                        Shape::Choice(&shapes::RECEIVER_TYPE),
                        "Only one-to-one messages, or only messages in groups.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` and `sentAt` mean after or before.",
                    ),
                Param::query::<crate::types::MessageId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("MESSAGE_ID"),
                        "Only messages after this one.",
                    ),
                Param::query::<crate::types::MessageCategory>("category", false)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::MESSAGE_CATEGORY),
                        "Only messages of this category.",
                    ),
                Param::query::<crate::types::MessageType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::MESSAGE_TYPE),
                        "Only messages of this type.",
                    ),
                Param::query::<crate::types::Uid>("sender", false)
                    .shown(
                        "sender",
                        Shape::Id("UID"),
                        "Only messages of this user, for an acting user in conversations that both share.",
                    ),
                Param::query_list::<
                    crate::types::Uid,
                >("senders", false, runtime::ListEncoding::Csv)
                    .shown(
                        "senders",
                        Shape::List(&Shape::Id("UID")),
                        "Only messages of these users.",
                    ),
                Param::query::<bool>("mentionsWithBlockedInfo", false)
                    .shown(
                        "mentions-with-blocked-info",
                        Shape::Boolean,
                        "Tells of mentioned users who has blocked whom.",
                    ),
                Param::query::<bool>("mentionsWithTagInfo", false)
                    .shown(
                        "mentions-with-tag-info",
                        Shape::Boolean,
                        "Tells the tags of mentioned users.",
                    ),
                Param::query::<bool>("hideDeleted", false)
                    .shown(
                        "hide-deleted",
                        Shape::Boolean,
                        "Leaves out deleted messages.",
                    ),
                Param::query::<bool>("onlyDeleted", false)
                    .shown("only-deleted", Shape::Boolean, "Only deleted messages."),
                Param::query::<bool>("hideReplies", false)
                    .shown(
                        "hide-replies",
                        Shape::Boolean,
                        "Leaves out replies in threads.",
                    ),
                Param::query::<bool>("hideQuotedMessages", false)
                    .shown(
                        "hide-quoted-messages",
                        Shape::Boolean,
                        "Leaves out messages that quote another.",
                    ),
                Param::query::<bool>("count", false)
                    .shown("count", Shape::Boolean, "Counts unread messages too."),
                Param::query::<bool>("unread", false)
                    .shown(
                        "unread",
                        Shape::Boolean,
                        "Only unread messages; goes with `count`.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt", false)
                    .shown(
                        "sent-at",
                        Shape::Seconds,
                        "Only messages after this time. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt[from]", false)
                    .shown(
                        "sent-from",
                        Shape::Seconds,
                        "Only messages sent at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt[to]", false)
                    .shown(
                        "sent-to",
                        Shape::Seconds,
                        "Only messages sent up to this time. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false)
                    .shown(
                        "updated-from",
                        Shape::Seconds,
                        "Only messages changed at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false)
                    .shown(
                        "updated-to",
                        Shape::Seconds,
                        "Only messages changed up to this time. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("editedAt[from]", false)
                    .shown(
                        "edited-from",
                        Shape::Seconds,
                        "Only messages edited at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("editedAt[to]", false)
                    .shown(
                        "edited-to",
                        Shape::Seconds,
                        "Only messages edited up to this time. In Unix seconds.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Messages per page. From 1 to 1000. The server assumes `10` if it is left out.",
                    ),
                Param::query::<crate::types::ConversationId>("conversationId", false)
                    .shown(
                        "conversation-id",
                        Shape::Id("CONVERSATION_ID"),
                        "Only messages of this conversation.",
                    ),
                Param::query::<bool>("withTags", false)
                    .shown("with-tags", Shape::Boolean, "Gives the messages' tags."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only messages with these tags.",
                    ),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv)
                    .shown(
                        "categories",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_CATEGORY)),
                        "Only messages of these categories.",
                    ),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv)
                    .shown(
                        "types",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_TYPE)),
                        "Only messages of these types.",
                    ),
                Param::query::<runtime::Timestamp>("fromTimestamp", false)
                    .shown(
                        "from-timestamp",
                        Shape::Seconds,
                        "Only messages at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("toTimestamp", false)
                    .shown(
                        "to-timestamp",
                        Shape::Seconds,
                        "Only messages up to this time; takes fromTimestamp as well. In Unix seconds.",
                    ),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::GET,
            says: "Gets a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::UPDATE,
            says: "Edits a message. Back comes a message about it, with the edited one as the entity that it is `on`.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::body::<chat_messages::MessageEdit>("data", false)
                    .shown(
                        "data",
                        Shape::Record(&shapes::MESSAGE_EDIT),
                        "What to change.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "The new tags, each up to 100 characters. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::DELETE,
            says: "Deletes a message. It stays as a deleted one unless erased for good. Back comes a message about it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::body::<bool>("permanent", false)
                    .shown("permanent", Shape::Boolean, "Erases it for good."),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_ALL_REACTIONS,
            says: "Lists the reactions to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "Reactions per page. At least 1."),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` means after or before.",
                    ),
                Param::query::<crate::types::ReactionId>("id", false)
                    .shown(
                        "reaction-id",
                        Shape::Id("REACTION_ID"),
                        "Only reactions after this one.",
                    ),
            ],
            answer: Answer::list::<chat_messages::Reaction>(),
        },
        Command {
            endpoint: &chat_messages::LIST_REACTIONS_WITH,
            says: "Lists the reactions of one kind to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::path::<String>("reaction")
                    .shown(
                        "reaction",
                        Shape::Text,
                        "An emoji, or a code such as `:tea`.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "Reactions per page. At least 1."),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` means after or before.",
                    ),
                Param::query::<crate::types::ReactionId>("id", false)
                    .shown(
                        "reaction-id",
                        Shape::Id("REACTION_ID"),
                        "Only reactions after this one.",
                    ),
            ],
            answer: Answer::list::<chat_messages::Reaction>(),
        },
        Command {
            endpoint: &chat_messages::ADD_REACTION,
            says: "Reacts to a message. Back comes the message with its reactions.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::path::<String>("reaction")
                    .shown(
                        "reaction",
                        Shape::Text,
                        "An emoji, or a code such as `:tea`.",
                    ),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::REMOVE_REACTION,
            says: "Takes a reaction back. Back comes the message with those that are left.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::path::<String>("reaction")
                    .shown(
                        "reaction",
                        Shape::Text,
                        "An emoji, or a code such as `:tea`.",
                    ),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::SEND_IN_THREAD,
            says: "Replies to a message in its thread. A reply cannot be replied to.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown(
                        "id",
                        Shape::Id("MESSAGE_ID"),
                        "The message that the thread hangs on.",
                    ),
                Param::body::<String>("receiver", false)
                    .shown("receiver", Shape::Text, "A UID or a GUID."),
                Param::body::<crate::types::ReceiverType>("receiverType", false)
                    .shown(
                        "receiver-type",
                        Shape::Choice(&shapes::RECEIVER_TYPE),
                        "What the receiver is.",
                    ),
                Param::body::<crate::types::MessageCategory>("category", false)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::MESSAGE_CATEGORY),
                        "`message` or `custom`. The server assumes `message` if it is left out.",
                    ),
                Param::body::<crate::types::MessageType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::MESSAGE_TYPE),
                        "What it holds. The server assumes `text` if it is left out.",
                    ),
                Param::body::<chat_messages::ReplyData>("data", true)
                    .shown("data", Shape::Record(&shapes::REPLY_DATA), "What it says."),
                Param::body::<chat_messages::Receivers>("multipleReceivers", false)
                    .shown(
                        "multiple-receivers",
                        Shape::Record(&shapes::RECEIVERS),
                        "Several receivers, in place of one.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find it by, each up to 100 characters. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_IN_THREAD,
            says: "Lists the replies to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown(
                        "id",
                        Shape::Id("MESSAGE_ID"),
                        "The message that the thread hangs on.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Replies per page; `limit` is what the answer goes by. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. The server assumes `1` if it is left out.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Replies per page. From 1 to 1000. The server assumes `10` if it is left out.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` and `sentAt` mean after or before.",
                    ),
                Param::query::<crate::types::MessageId>("id", false)
                    .shown(
                        "after-id",
                        Shape::Id("MESSAGE_ID"),
                        "Only replies after this one.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt", false)
                    .shown(
                        "sent-at",
                        Shape::Seconds,
                        "Only replies after this time. In Unix seconds.",
                    ),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_WITH_USER,
            says: "Lists the messages between the acting user and another one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "A text in them."),
                Param::query::<bool>("hasAttachments", false)
                    .shown(
                        "has-attachments",
                        Shape::Boolean,
                        "Only messages with attachments.",
                    ),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv)
                    .shown(
                        "attachment-types",
                        Shape::List(&Shape::Choice(&shapes::ATTACHMENT_TYPE)),
                        "Only messages with such attachments.",
                    ),
                Param::query::<bool>("hasMentions", false)
                    .shown(
                        "has-mentions",
                        Shape::Boolean,
                        "Only messages that mention somebody.",
                    ),
                Param::query::<bool>("hasLinks", false)
                    .shown("has-links", Shape::Boolean, "Only messages with links."),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv)
                    .shown(
                        "mentioned-uids",
                        Shape::List(&Shape::Id("UID")),
                        "Only messages that mention these users.",
                    ),
                Param::query::<bool>("unread", false)
                    .shown(
                        "unread",
                        Shape::Boolean,
                        "Only messages that the acting user has not read.",
                    ),
                Param::query::<bool>("undelivered", false)
                    .shown(
                        "undelivered",
                        Shape::Boolean,
                        "Only messages that did not reach the receiver yet.",
                    ),
                Param::query::<bool>("count", false)
                    .shown(
                        "count",
                        Shape::Boolean,
                        "Counts the messages of each user or group.",
                    ),
                Param::query::<bool>("hideReplies", false)
                    .shown(
                        "hide-replies",
                        Shape::Boolean,
                        "Leaves out replies in threads.",
                    ),
                Param::query::<bool>("hideQuotedMessages", false)
                    .shown(
                        "hide-quoted-messages",
                        Shape::Boolean,
                        "Leaves out messages that quote another.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` means after or before.",
                    ),
                Param::query::<crate::types::MessageId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("MESSAGE_ID"),
                        "Only messages after this one.",
                    ),
                Param::query::<crate::types::MessageCategory>("category", false)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::MESSAGE_CATEGORY),
                        "Only messages of this category.",
                    ),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv)
                    .shown(
                        "categories",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_CATEGORY)),
                        "Only messages of these categories.",
                    ),
                Param::query::<crate::types::MessageType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::MESSAGE_TYPE),
                        "Only messages of this type.",
                    ),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv)
                    .shown(
                        "types",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_TYPE)),
                        "Only messages of these types.",
                    ),
                Param::query::<bool>("myMentionsOnly", false)
                    .shown(
                        "my-mentions-only",
                        Shape::Boolean,
                        "Only messages that mention the acting user. The server assumes `false` if it is left out.",
                    ),
                Param::query::<bool>("hasReactions", false)
                    .shown(
                        "has-reactions",
                        Shape::Boolean,
                        "Only messages with reactions, of `sender` where that is given. The server assumes `false` if it is left out.",
                    ),
                Param::query::<crate::types::Uid>("sender", false)
                    .shown(
                        "sender",
                        Shape::Id("UID"),
                        "Only messages of this user, for an acting user in conversations that both share.",
                    ),
                Param::query::<bool>("mentionsWithBlockedInfo", false)
                    .shown(
                        "mentions-with-blocked-info",
                        Shape::Boolean,
                        "Tells of mentioned users who has blocked whom. The server assumes `false` if it is left out.",
                    ),
                Param::query::<bool>("mentionsWithTagInfo", false)
                    .shown(
                        "mentions-with-tag-info",
                        Shape::Boolean,
                        "Tells the tags of mentioned users. The server assumes `false` if it is left out.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Messages in the answer, when acting as the app. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Messages per page, when acting as a user. From 1 to 1000. The server assumes `10` if it is left out.",
                    ),
                Param::query::<runtime::Timestamp>("fromTimestamp", false)
                    .shown(
                        "from-timestamp",
                        Shape::Seconds,
                        "Only messages at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("toTimestamp", false)
                    .shown(
                        "to-timestamp",
                        Shape::Seconds,
                        "Only messages up to this time. In Unix seconds.",
                    ),
                Param::query::<bool>("withTags", false)
                    .shown("with-tags", Shape::Boolean, "Gives the messages' tags."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only messages with these tags.",
                    ),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::LIST_IN_GROUP,
            says: "Lists the messages in a group, as the acting user sees them.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "A text in them."),
                Param::query::<bool>("hasAttachments", false)
                    .shown(
                        "has-attachments",
                        Shape::Boolean,
                        "Only messages with attachments.",
                    ),
                Param::query_list::<
                    chat_messages::AttachmentType,
                >("attachmentTypes", false, runtime::ListEncoding::Csv)
                    .shown(
                        "attachment-types",
                        Shape::List(&Shape::Choice(&shapes::ATTACHMENT_TYPE)),
                        "Only messages with such attachments.",
                    ),
                Param::query::<bool>("hasMentions", false)
                    .shown(
                        "has-mentions",
                        Shape::Boolean,
                        "Only messages that mention somebody.",
                    ),
                Param::query::<bool>("hasLinks", false)
                    .shown("has-links", Shape::Boolean, "Only messages with links."),
                Param::query_list::<
                    crate::types::Uid,
                >("mentionedUids", false, runtime::ListEncoding::Csv)
                    .shown(
                        "mentioned-uids",
                        Shape::List(&Shape::Id("UID")),
                        "Only messages that mention these users.",
                    ),
                Param::query::<bool>("unread", false)
                    .shown(
                        "unread",
                        Shape::Boolean,
                        "Only messages that the acting user has not read.",
                    ),
                Param::query::<bool>("undelivered", false)
                    .shown(
                        "undelivered",
                        Shape::Boolean,
                        "Only messages that did not reach the receiver yet.",
                    ),
                Param::query::<bool>("count", false)
                    .shown(
                        "count",
                        Shape::Boolean,
                        "Counts the messages of each user or group.",
                    ),
                Param::query::<bool>("hideMessagesFromBlockedUsers", false)
                    .shown(
                        "hide-messages-from-blocked-users",
                        Shape::Boolean,
                        "Leaves out messages of blocked users.",
                    ),
                Param::query::<bool>("hideReplies", false)
                    .shown(
                        "hide-replies",
                        Shape::Boolean,
                        "Leaves out replies in threads.",
                    ),
                Param::query::<bool>("hideQuotedMessages", false)
                    .shown(
                        "hide-quoted-messages",
                        Shape::Boolean,
                        "Leaves out messages that quote another.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Whether `id` and `sentAt` mean after or before.",
                    ),
                Param::query::<crate::types::MessageId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("MESSAGE_ID"),
                        "Only messages after this one.",
                    ),
                Param::query::<runtime::Timestamp>("sentAt", false)
                    .shown(
                        "sent-at",
                        Shape::Seconds,
                        "Only messages after this time. In Unix seconds.",
                    ),
                Param::query::<crate::types::MessageCategory>("category", false)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::MESSAGE_CATEGORY),
                        "Only messages of this category.",
                    ),
                Param::query_list::<
                    crate::types::MessageCategory,
                >("categories", false, runtime::ListEncoding::Csv)
                    .shown(
                        "categories",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_CATEGORY)),
                        "Only messages of these categories.",
                    ),
                Param::query::<crate::types::MessageType>("type", false)
                    .shown(
                        "type",
                        Shape::Choice(&shapes::MESSAGE_TYPE),
                        "Only messages of this type.",
                    ),
                Param::query_list::<
                    crate::types::MessageType,
                >("types", false, runtime::ListEncoding::Csv)
                    .shown(
                        "types",
                        Shape::List(&Shape::Choice(&shapes::MESSAGE_TYPE)),
                        "Only messages of these types.",
                    ),
                Param::query::<bool>("myMentionsOnly", false)
                    .shown(
                        "my-mentions-only",
                        Shape::Boolean,
                        "Only messages that mention the acting user. The server assumes `false` if it is left out.",
                    ),
                Param::query::<bool>("hasReactions", false)
                    .shown(
                        "has-reactions",
                        Shape::Boolean,
                        "Only messages with reactions, of `sender` where that is given. The server assumes `false` if it is left out.",
                    ),
                Param::query::<crate::types::Uid>("sender", false)
                    .shown(
                        "sender",
                        Shape::Id("UID"),
                        "Only messages of this user, for an acting user in conversations that both share.",
                    ),
                Param::query::<bool>("mentionsWithBlockedInfo", false)
                    .shown(
                        "mentions-with-blocked-info",
                        Shape::Boolean,
                        "Tells of mentioned users who has blocked whom. The server assumes `false` if it is left out.",
                    ),
                Param::query::<bool>("mentionsWithTagInfo", false)
                    .shown(
                        "mentions-with-tag-info",
                        Shape::Boolean,
                        "Tells the tags of mentioned users. The server assumes `false` if it is left out.",
                    ),
                Param::query::<i64>("limit", false)
                    .shown(
                        "limit",
                        Shape::Integer,
                        "Messages per page. From 1 to 1000. The server assumes `10` if it is left out.",
                    ),
                Param::query::<runtime::Timestamp>("fromTimestamp", false)
                    .shown(
                        "from-timestamp",
                        Shape::Seconds,
                        "Only messages at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("toTimestamp", false)
                    .shown(
                        "to-timestamp",
                        Shape::Seconds,
                        "Only messages up to this time. In Unix seconds.",
                    ),
                Param::query::<bool>("withTags", false)
                    .shown("with-tags", Shape::Boolean, "Gives the messages' tags."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only messages with these tags.",
                    ),
            ],
            answer: Answer::list::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_messages::SEND_BOT_MESSAGE,
            says: "Sends a message as a bot.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown("uid", Shape::Id("UID"), "The bot."),
                Param::whole_body::<chat_messages::NewMessage>()
                    .shown("body", Shape::Union(&shapes::NEW_MESSAGE), ""),
            ],
            answer: Answer::of::<crate::types::Message>(),
        },
        Command {
            endpoint: &chat_metrics::GET_USAGE,
            says: "Gets how much an app was used in a time.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::TimestampMs>("fromDate", true)
                    .shown(
                        "from-date",
                        Shape::Milliseconds,
                        "When that time begins. In Unix milliseconds.",
                    ),
                Param::query::<runtime::TimestampMs>("toDate", true)
                    .shown(
                        "to-date",
                        Shape::Milliseconds,
                        "When it ends. In Unix milliseconds.",
                    ),
            ],
            answer: Answer::of::<chat_metrics::UsageMetrics>(),
        },
        Command {
            endpoint: &chat_metrics::GET_MESSAGES,
            says: "Counts the messages and receipts of the last while, in slices of five minutes.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_metrics::MessageMetrics>(),
        },
        Command {
            endpoint: &chat_restricted_features::RESTRICT,
            says: "Takes features away from a role. The call succeeds even where some of them fail: look at each outcome, under the feature's key.",
            deprecated: Some("Use role_permissions."),
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
                Param::body::<
                    Vec<chat_restricted_features::FeatureKey>,
                >("featuresToRestrict", true)
                    .shown(
                        "features-to-restrict",
                        Shape::List(&Shape::Id("FEATURE_KEY")),
                        "The features.",
                    ),
            ],
            answer: Answer::of::<runtime::Partial<runtime::Map<crate::types::Outcome>>>(),
        },
        Command {
            endpoint: &chat_restricted_features::LIST,
            says: "Lists the features that a role lacks.",
            deprecated: Some("Use role_permissions."),
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
            ],
            answer: Answer::of::<Vec<chat_restricted_features::RestrictedFeature>>(),
        },
        Command {
            endpoint: &chat_restricted_features::ALLOW,
            says: "Gives features back to a role.",
            deprecated: Some("Use role_permissions."),
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
                Param::body::<
                    Vec<chat_restricted_features::FeatureKey>,
                >("featuresToAllow", false)
                    .shown(
                        "features-to-allow",
                        Shape::List(&Shape::Id("FEATURE_KEY")),
                        "The features.",
                    ),
                Param::body::<bool>("allowAll", false)
                    .shown(
                        "allow-all",
                        Shape::Boolean,
                        "All features, in place of a list.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_role_permissions::LIST,
            says: "Lists the permissions that roles have, with what each can be set to.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::Permission>>(),
        },
        Command {
            endpoint: &chat_role_permissions::SET,
            says: "Sets permissions of a role; the others stay as they are. Back come those that are set.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
                Param::body::<chat_role_permissions::RoleAccess>("permissions", true)
                    .shown(
                        "permissions",
                        Shape::Record(&shapes::ROLE_ACCESS),
                        "The permissions to set.",
                    ),
            ],
            answer: Answer::of::<chat_role_permissions::RoleAccessState>(),
        },
        Command {
            endpoint: &chat_role_permissions::UNSET,
            says: "Takes back what was set of one permission, so that its default holds again. Back come those that are still set.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
                Param::path::<crate::types::PermissionKey>("permission")
                    .shown(
                        "permission",
                        Shape::Id("PERMISSION_KEY"),
                        "The name of a permission: an action such as `createGroup`, or a limit to it such as `listUsers.mode`.",
                    ),
            ],
            answer: Answer::of::<chat_role_permissions::RoleAccessState>(),
        },
        Command {
            endpoint: &chat_roles::CREATE,
            says: "Creates a role.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::RoleId>("role", true)
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "The role's id. It cannot be changed.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown("metadata", Shape::Json, "What you keep about the role."),
                Param::body::<chat_roles::RoleSettings>("settings", false)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::ROLE_SETTINGS),
                        "Whom users with the role may list and write to.",
                    ),
            ],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::LIST,
            says: "Lists roles.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Roles per page. At least 1. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::GET,
            says: "Gets a role.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
            ],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::UPDATE,
            says: "Changes a role.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown("metadata", Shape::Json, "What you keep about the role."),
                Param::body::<chat_roles::RoleSettings>("settings", false)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::ROLE_SETTINGS),
                        "Whom users with the role may list and write to.",
                    ),
                Param::body::<Vec<chat_roles::RoleField>>("unset", false)
                    .shown(
                        "unset",
                        Shape::List(&Shape::Choice(&shapes::ROLE_FIELD)),
                        "Fields to clear.",
                    ),
            ],
            answer: Answer::of::<chat_roles::Role>(),
        },
        Command {
            endpoint: &chat_roles::DELETE,
            says: "Deletes a role. The default role has to stay.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::RoleId>("role")
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role's id. The server turns it into lower case.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_scope_permissions::LIST,
            says: "Lists the permissions that scopes have, with what each can be set to.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::MemberScope>("scope")
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::MEMBER_SCOPE),
                        "What a member may do in a group.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::Permission>>(),
        },
        Command {
            endpoint: &chat_scope_permissions::SET,
            says: "Sets permissions of a scope in a group; the others stay as they are. Back come those that are set.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::MemberScope>("scope")
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::MEMBER_SCOPE),
                        "What a member may do in a group.",
                    ),
                Param::body::<chat_scope_permissions::ScopeAccess>("permissions", true)
                    .shown(
                        "permissions",
                        Shape::Record(&shapes::SCOPE_ACCESS),
                        "The permissions to set.",
                    ),
            ],
            answer: Answer::of::<chat_scope_permissions::ScopeAccessState>(),
        },
        Command {
            endpoint: &chat_scope_permissions::UNSET,
            says: "Takes back what was set of one permission, so that its default holds again. Back come those that are still set.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Guid>("guid")
                    .shown(
                        "guid",
                        Shape::Id("GUID"),
                        "A group's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::path::<crate::types::MemberScope>("scope")
                    .shown(
                        "scope",
                        Shape::Choice(&shapes::MEMBER_SCOPE),
                        "What a member may do in a group.",
                    ),
                Param::path::<crate::types::PermissionKey>("permission")
                    .shown(
                        "permission",
                        Shape::Id("PERMISSION_KEY"),
                        "The name of a permission: an action such as `createGroup`, or a limit to it such as `listUsers.mode`.",
                    ),
            ],
            answer: Answer::of::<chat_scope_permissions::ScopeAccessState>(),
        },
        Command {
            endpoint: &chat_user_conversations::GET,
            says: "Gets the acting user's conversation with a user, as a list of one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::UserConversation>>(),
        },
        Command {
            endpoint: &chat_user_conversations::UPDATE,
            says: "Changes the tags of the acting user's conversation with a user. Back comes a list of one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find it by, each up to 100 characters. At most 25 elements.",
                    ),
            ],
            answer: Answer::of::<Vec<crate::types::UserConversation>>(),
        },
        Command {
            endpoint: &chat_user_conversations::RESET,
            says: "Empties the acting user's conversation with a user; the other user keeps it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<crate::types::Uid>("conversationWith", false)
                    .shown(
                        "conversation-with",
                        Shape::Id("UID"),
                        "The other user, once more.",
                    ),
                Param::body::<bool>("deleteMessagesPermanently", false)
                    .shown(
                        "delete-messages-permanently",
                        Shape::Boolean,
                        "Erases the messages for good. There is no way back.",
                    ),
                Param::body::<bool>("preserveOrder", false)
                    .shown(
                        "preserve-order",
                        Shape::Boolean,
                        "Keeps the conversation's place in the list. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_DELIVERED,
            says: "Marks what the acting user got from a user as delivered, all of it or up to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the last message to mark. At least 1.",
                    ),
            ],
            answer: Answer::of::<chat_user_conversations::MarkedConversation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_READ,
            says: "Marks what the acting user got from a user as read, all of it or up to a message.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the last message to mark. At least 1.",
                    ),
            ],
            answer: Answer::of::<chat_user_conversations::MarkedConversation>(),
        },
        Command {
            endpoint: &chat_user_conversations::MARK_AS_UNREAD,
            says: "Marks messages from a user as unread for the acting user, from a message on.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<i64>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Integer,
                        "The id of the message from which on they are unread. At least 1.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_users::CREATE,
            says: "Creates a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess", "authOnly"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::Uid>("uid", true)
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "The user's id. It cannot be changed.",
                    ),
                Param::body::<String>("name", true)
                    .shown(
                        "name",
                        Shape::Text,
                        "The name that others see. At most 100 characters.",
                    ),
                Param::body::<String>("avatar", false)
                    .shown(
                        "avatar",
                        Shape::Text,
                        "The picture's URL. At most 3000 characters.",
                    ),
                Param::body::<String>("link", false)
                    .shown(
                        "link",
                        Shape::Text,
                        "The profile page's URL. At most 3000 characters.",
                    ),
                Param::body::<crate::types::RoleId>("role", false)
                    .shown(
                        "role",
                        Shape::Id("ROLE_ID"),
                        "A role that exists. The server assumes `default` if it is left out.",
                    ),
                Param::body::<String>("statusMessage", false)
                    .shown(
                        "status-message",
                        Shape::Text,
                        "What the user says about being there or not.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Json,
                        "What you keep about the user, up to 5 KB. Only the user and this API see what lies under `@private`, such as email and contactNumber.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find the user by, each up to 100 characters. At most 25 elements.",
                    ),
                Param::body::<bool>("withAuthToken", false)
                    .shown(
                        "with-auth-token",
                        Shape::Boolean,
                        "Makes a token for the user to log in with.",
                    ),
            ],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::LIST,
            says: "Lists users.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "How the name or the UID begins."),
                Param::query_list::<
                    chat_users::UserSearchField,
                >("searchIn", false, runtime::ListEncoding::Csv)
                    .shown(
                        "search-in",
                        Shape::List(&Shape::Choice(&shapes::USER_SEARCH_FIELD)),
                        "Where to look for that.",
                    ),
                Param::query_list::<
                    crate::types::UserStatus,
                >("status", false, runtime::ListEncoding::Csv)
                    .shown(
                        "status",
                        Shape::List(&Shape::Choice(&shapes::USER_STATUS)),
                        "Only users that are there, or are not.",
                    ),
                Param::query::<bool>("count", false)
                    .shown("count", Shape::Boolean, "Counts the users too."),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Users per page. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
                Param::query::<crate::types::RoleId>("role", false)
                    .shown("role", Shape::Id("ROLE_ID"), "Only users with this role."),
                Param::query::<bool>("withTags", false)
                    .shown("with-tags", Shape::Boolean, "Gives the users' tags."),
                Param::query_list::<String>("tags", false, runtime::ListEncoding::Csv)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Only users with these tags.",
                    ),
                Param::query_list::<
                    crate::types::RoleId,
                >("roles", false, runtime::ListEncoding::Csv)
                    .shown(
                        "roles",
                        Shape::List(&Shape::Id("ROLE_ID")),
                        "Only users with one of these roles.",
                    ),
                Param::query::<bool>("onlyDeactivated", false)
                    .shown(
                        "only-deactivated",
                        Shape::Boolean,
                        "Only users that are deactivated.",
                    ),
                Param::query::<bool>("withDeactivated", false)
                    .shown(
                        "with-deactivated",
                        Shape::Boolean,
                        "Also users that are deactivated.",
                    ),
                Param::query::<runtime::Timestamp>("createdAt[from]", false)
                    .shown(
                        "created-from",
                        Shape::Seconds,
                        "Only users created at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("createdAt[to]", false)
                    .shown(
                        "created-to",
                        Shape::Seconds,
                        "Only users created up to this time. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[from]", false)
                    .shown(
                        "updated-from",
                        Shape::Seconds,
                        "Only users changed at this time or later. In Unix seconds.",
                    ),
                Param::query::<runtime::Timestamp>("updatedAt[to]", false)
                    .shown(
                        "updated-to",
                        Shape::Seconds,
                        "Only users changed up to this time. In Unix seconds.",
                    ),
            ],
            answer: Answer::list::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::REACTIVATE,
            says: "Makes deactivated users active again.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<Vec<crate::types::Uid>>("uidsToActivate", true)
                    .shown(
                        "uids-to-activate",
                        Shape::List(&Shape::Id("UID")),
                        "The users.",
                    ),
            ],
            answer: Answer::of::<chat_users::ReactivatedUsers>(),
        },
        Command {
            endpoint: &chat_users::DEACTIVATE,
            says: "Deactivates users. They can be made active again.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<Vec<crate::types::Uid>>("uidsToDeactivate", true)
                    .shown(
                        "uids-to-deactivate",
                        Shape::List(&Shape::Id("UID")),
                        "The users.",
                    ),
            ],
            answer: Answer::of::<chat_users::DeactivatedUsers>(),
        },
        Command {
            endpoint: &chat_users::GET,
            says: "Gets a user, on request as another user sees it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Optional,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
            ],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::UPDATE,
            says: "Changes a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<String>("name", false)
                    .shown(
                        "name",
                        Shape::Text,
                        "The name that others see. At most 100 characters.",
                    ),
                Param::body::<String>("avatar", false)
                    .shown(
                        "avatar",
                        Shape::Text,
                        "The picture's URL. At most 3000 characters.",
                    ),
                Param::body::<String>("link", false)
                    .shown(
                        "link",
                        Shape::Text,
                        "The profile page's URL. At most 3000 characters.",
                    ),
                Param::body::<crate::types::RoleId>("role", false)
                    .shown("role", Shape::Id("ROLE_ID"), "A role that exists."),
                Param::body::<String>("statusMessage", false)
                    .shown(
                        "status-message",
                        Shape::Text,
                        "What the user says about being there or not.",
                    ),
                Param::body::<runtime::Object>("metadata", false)
                    .shown(
                        "metadata",
                        Shape::Json,
                        "What you keep about the user, up to 5 KB. Only the user and this API see what lies under `@private`, such as email and contactNumber.",
                    ),
                Param::body::<Vec<String>>("tags", false)
                    .shown(
                        "tags",
                        Shape::List(&Shape::Text),
                        "Tags to find the user by, each up to 100 characters. At most 25 elements.",
                    ),
                Param::body::<Vec<chat_users::UserField>>("unset", false)
                    .shown(
                        "unset",
                        Shape::List(&Shape::Choice(&shapes::USER_FIELD)),
                        "Fields to clear.",
                    ),
            ],
            answer: Answer::of::<crate::types::User>(),
        },
        Command {
            endpoint: &chat_users::DELETE,
            says: "Deactivates a user, or erases it for good.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::Uid>("uid")
                    .shown(
                        "uid",
                        Shape::Id("UID"),
                        "A user's id, chosen by you. The server turns it into lower case; it never changes.",
                    ),
                Param::body::<bool>("permanent", false)
                    .shown(
                        "permanent",
                        Shape::Boolean,
                        "Erases the user with all messages and conversations. There is no way back. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &data_import_imports::USERS,
            says: "Imports users. The call succeeds even where some of them fail: look at each result.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::UserImport>,
                >("users", true)
                    .shown(
                        "users",
                        Shape::Json,
                        "The users, each under its UID. At most 50 elements.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedUser>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::GROUPS,
            says: "Imports groups, on request with their owners. The call succeeds even where some of them fail: look at each result.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::GroupImport>,
                >("groups", true)
                    .shown(
                        "groups",
                        Shape::Json,
                        "The groups, each under its GUID. At most 50 elements.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedGroup>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::MEMBERS,
            says: "Imports members of groups. The call succeeds even where some of them fail: look at each result.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::MemberImport>,
                >("members", true)
                    .shown(
                        "members",
                        Shape::Json,
                        "The members, each under its member id, such as `lovers-of-tea_member_ada`. At most 50 elements.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedMember>>,
            >(),
        },
        Command {
            endpoint: &data_import_imports::MESSAGES,
            says: "Imports messages. The call succeeds even where some of them fail: look at each result.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<
                    runtime::Map<data_import_imports::MessageImport>,
                >("messages", true)
                    .shown(
                        "messages",
                        Shape::Json,
                        "The messages, each under its `muid`. At most 50 elements.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<data_import_imports::ImportedMessage>>,
            >(),
        },
        Command {
            endpoint: &management_app_settings::GET,
            says: "Gets the settings of an app.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::of::<management_app_settings::AppSettingValues>(),
        },
        Command {
            endpoint: &management_app_settings::UPDATE,
            says: "Changes settings of an app. The answer tells what became of each.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_app_settings::AppSettingValues,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::APP_SETTING_VALUES),
                        "The settings to change, of those that are on or off. A setting without a field goes into `extra`.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<crate::types::Confirmation>>,
            >(),
        },
        Command {
            endpoint: &management_app_settings::DELETE,
            says: "Removes settings of an app. The request has no way to say which.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_apps::CREATE,
            says: "Creates an app, with one key of each scope.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<crate::types::Region>("region", true)
                    .shown(
                        "region",
                        Shape::Choice(&shapes::REGION),
                        "Where its data live. The server assumes `us` if it is left out.",
                    ),
                Param::body::<String>("version", false)
                    .shown(
                        "version",
                        Shape::Text,
                        "The version of the API that it speaks. There is only 3. The server assumes `3` if it is left out.",
                    ),
                Param::body::<bool>("skipSampleData", false)
                    .shown(
                        "skip-sample-data",
                        Shape::Boolean,
                        "Leaves out the sample users and groups.",
                    ),
            ],
            answer: Answer::of::<management_apps::App>(),
        },
        Command {
            endpoint: &management_apps::LIST,
            says: "Lists the apps of the account.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "Part of an app's id or name."),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Apps per page. From 1 to 1000. The server assumes `25` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<management_apps::App>(),
        },
        Command {
            endpoint: &management_apps::DELETE,
            says: "Marks an app for deletion at a later date.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::of::<management_apps::ScheduledDeletion>(),
        },
        Command {
            endpoint: &management_apps::GET_USAGE,
            says: "Asks for the usage of the account's apps. The figures come by mail, not in the answer.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "The app that has the subscription.",
                    ),
                Param::body::<bool>("usePreviousBillingCycle", false)
                    .shown(
                        "use-previous-billing-cycle",
                        Shape::Boolean,
                        "Of the billing cycle before this one.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_collaborators::UPDATE,
            says: "Takes people into the team and others out of it, by email address. The call succeeds even where some fail: look at each result.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<Vec<String>>("admins", false)
                    .shown(
                        "admins",
                        Shape::List(&Shape::Text),
                        "Email addresses of those to be admins.",
                    ),
                Param::body::<Vec<String>>("moderators", false)
                    .shown(
                        "moderators",
                        Shape::List(&Shape::Text),
                        "Email addresses of those to be moderators.",
                    ),
                Param::body::<Vec<String>>("collaboratorsToRemove", false)
                    .shown(
                        "collaborators-to-remove",
                        Shape::List(&Shape::Text),
                        "Email addresses of those who leave the team.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<management_collaborators::CollaboratorResults>,
            >(),
        },
        Command {
            endpoint: &management_collaborators::LIST,
            says: "Lists the team of an app.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::of::<Vec<management_collaborators::Collaborator>>(),
        },
        Command {
            endpoint: &management_extensions::LIST,
            says: "Lists the extensions with their state and the hooks on which they run.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Extensions per page. From 1 to 1000. The server assumes `25` if it is left out.",
                    ),
                Param::query::<i64>("page", false)
                    .shown(
                        "page",
                        Shape::Integer,
                        "Which page. At least 1. The server assumes `1` if it is left out.",
                    ),
            ],
            answer: Answer::list::<management_extensions::Extension>(),
        },
        Command {
            endpoint: &management_extensions::UPDATE,
            says: "Turns extensions on and others off. The call succeeds even where some fail: look at each result.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<Vec<management_extensions::ExtensionId>>("enabled", false)
                    .shown(
                        "enabled",
                        Shape::List(&Shape::Id("EXTENSION_ID")),
                        "Those to be on.",
                    ),
                Param::body::<Vec<management_extensions::ExtensionId>>("disabled", false)
                    .shown(
                        "disabled",
                        Shape::List(&Shape::Id("EXTENSION_ID")),
                        "Those to be off.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<management_extensions::ExtensionResults>,
            >(),
        },
        Command {
            endpoint: &management_extensions_bitly::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_bitly::BitlySettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::BITLY_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_bitly::BitlySettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::BITLY_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_bitly::BitlySettings>(),
        },
        Command {
            endpoint: &management_extensions_bitly::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_broadcast::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_broadcast::BroadcastSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::BROADCAST_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_broadcast::BroadcastSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::BROADCAST_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_broadcast::BroadcastSettings>(),
        },
        Command {
            endpoint: &management_extensions_broadcast::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_chatwoot::ChatwootSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::CHATWOOT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_chatwoot::ChatwootSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::CHATWOOT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_chatwoot::ChatwootSettings>(),
        },
        Command {
            endpoint: &management_extensions_chatwoot::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_data_masking::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_data_masking::DataMaskingSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_data_masking::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_data_masking::UPDATE,
            says: "Stores the settings, or changes them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_data_masking::DataMaskingChanges,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DATA_MASKING_CHANGES),
                        "The settings.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_e2ee::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<management_extensions_e2ee::E2eeSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::E2EE_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<management_extensions_e2ee::E2eeSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::E2EE_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_e2ee::E2eeSettings>(),
        },
        Command {
            endpoint: &management_extensions_e2ee::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_email_notification::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_email_notification::EmailNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::EMAIL_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_email_notification::EmailNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::EMAIL_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_notification::EmailNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_notification::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_email_replies::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_email_replies::EmailRepliesSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::EMAIL_REPLIES_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_email_replies::EmailRepliesSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::EMAIL_REPLIES_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_email_replies::EmailRepliesSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_email_replies::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_giphy::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_giphy::GiphySettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::GIPHY_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_giphy::GiphySettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::GIPHY_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_giphy::GiphySettings>(),
        },
        Command {
            endpoint: &management_extensions_giphy::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_human_moderation::HumanModerationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::HUMAN_MODERATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_human_moderation::HumanModerationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::HUMAN_MODERATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_human_moderation::HumanModerationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_human_moderation::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_image_moderation::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_intercom::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_intercom::IntercomSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::INTERCOM_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_intercom::IntercomSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::INTERCOM_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_intercom::IntercomSettings>(),
        },
        Command {
            endpoint: &management_extensions_intercom::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_message_shortcuts::MessageShortcutsSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::MESSAGE_SHORTCUTS_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_message_shortcuts::MessageShortcutsSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::MESSAGE_SHORTCUTS_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_message_shortcuts::MessageShortcutsSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_message_shortcuts::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_profanity_filter::ProfanityFilterSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::PROFANITY_FILTER_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_profanity_filter::ProfanityFilterSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::PROFANITY_FILTER_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_profanity_filter::ProfanityFilterSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_profanity_filter::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_push_notification::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_push_notification::PushNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::PUSH_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_push_notification::PushNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::PUSH_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::PushNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPLOAD_P12,
            says: "Uploads a certificate for APNs as a `.p12` file.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::file("certificate", true)
                    .shown("certificate", Shape::File, "The file."),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::UPLOAD_P8,
            says: "Uploads a key for APNs as a `.p8` file.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::file("certificate", true)
                    .shown("certificate", Shape::File, "The file."),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_push_notification::GET_CERTIFICATES,
            says: "Says which certificates are there.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_push_notification::Certificates,
            >(),
        },
        Command {
            endpoint: &management_extensions_report_message::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::ReportSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::REPORT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::ReportSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::REPORT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_message::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_report_user::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::ReportSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::REPORT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::ReportSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::REPORT_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::ReportSettings>(),
        },
        Command {
            endpoint: &management_extensions_report_user::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_rich_media::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_rich_media::RichMediaSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::RICH_MEDIA_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_rich_media::RichMediaSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::RICH_MEDIA_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_rich_media::RichMediaSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_rich_media::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_sentiment_analysis::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_sms_notification::SmsNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::SMS_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_sms_notification::SmsNotificationSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::SMS_NOTIFICATION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_sms_notification::SmsNotificationSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_sms_notification::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stickers::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_stickers::StickersSettings>(),
        },
        Command {
            endpoint: &management_extensions_stickers::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stickers::UPDATE,
            says: "Changes the stickers.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::AppId>("appId", false)
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "The app again, which the example has in the body too.",
                    ),
                Param::body::<
                    Vec<management_extensions_stickers::Sticker>,
                >("defaultMasterStickersData", false)
                    .shown(
                        "default-master-stickers-data",
                        Shape::List(&Shape::Json),
                        "The vendor's.",
                    ),
                Param::body::<
                    Vec<management_extensions_stickers::Sticker>,
                >("customStickersData", false)
                    .shown(
                        "custom-stickers-data",
                        Shape::List(&Shape::Json),
                        "Your own.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_stipop::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_stipop::StipopSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::STIPOP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_stipop::StipopSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::STIPOP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_stipop::StipopSettings>(),
        },
        Command {
            endpoint: &management_extensions_stipop::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_tenor::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_tenor::TenorSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::TENOR_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_tenor::TenorSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::TENOR_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tenor::TenorSettings>(),
        },
        Command {
            endpoint: &management_extensions_tenor::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_tiny_url::TinyUrlSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::TINY_URL_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_tiny_url::TinyUrlSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::TINY_URL_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_tiny_url::TinyUrlSettings>(),
        },
        Command {
            endpoint: &management_extensions_tiny_url::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_virus_malware_scanner::ScannerSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::SCANNER_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_virus_malware_scanner::ScannerSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::SCANNER_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_virus_malware_scanner::ScannerSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_virus_malware_scanner::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_voice_transcription::VoiceTranscriptionSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::VOICE_TRANSCRIPTION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_voice_transcription::VoiceTranscriptionSettings,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::VOICE_TRANSCRIPTION_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<
                management_extensions_voice_transcription::VoiceTranscriptionSettings,
            >(),
        },
        Command {
            endpoint: &management_extensions_voice_transcription::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_extensions_widgets::CREATE,
            says: "Creates a widget.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_widgets::WidgetConfiguration,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::WIDGET_CONFIGURATION),
                        "How it looks and what it can do.",
                    ),
            ],
            answer: Answer::maybe::<management_extensions_widgets::WidgetCreated>(),
        },
        Command {
            endpoint: &management_extensions_widgets::LIST,
            says: "Lists the widgets of an app.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<Vec<management_extensions_widgets::Widget>>(),
        },
        Command {
            endpoint: &management_extensions_widgets::UPDATE,
            says: "Changes a widget.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<
                    management_extensions_widgets::WidgetChanges,
                >("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::WIDGET_CHANGES),
                        "The widget with its id, as it shall be.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::STORE,
            says: "Stores the settings for the first time. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::UPDATE,
            says: "Replaces the settings. They come back if the answer has them.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::body::<crate::types::DropSettings>("settings", true)
                    .shown(
                        "settings",
                        Shape::Record(&shapes::DROP_SETTINGS),
                        "The settings.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::GET,
            says: "Gets the settings, if there are any.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::maybe::<crate::types::DropSettings>(),
        },
        Command {
            endpoint: &management_extensions_xss_filter::DELETE,
            says: "Deletes the settings.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
            ],
            answer: Answer::nothing(),
        },
        Command {
            endpoint: &management_tenants::CREATE,
            says: "Creates an account for a customer, with its first app and that app's keys.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "The customer's name."),
                Param::body::<String>("email", true)
                    .shown(
                        "email",
                        Shape::Text,
                        "The customer's email address, which identifies the account.",
                    ),
                Param::body::<runtime::Secret>("password", true)
                    .shown(
                        "password",
                        Shape::Secret,
                        "The password to log in to the account with.",
                    ),
                Param::body::<String>("contactNumber", false)
                    .shown("contact-number", Shape::Text, "A phone number."),
                Param::body::<String>("role", false)
                    .shown(
                        "role",
                        Shape::Text,
                        "What the customer does, such as developer or product manager.",
                    ),
                Param::body::<String>("appName", true)
                    .shown(
                        "app-name",
                        Shape::Text,
                        "The app's name. At most 100 characters.",
                    ),
                Param::body::<crate::types::Region>("appRegion", true)
                    .shown(
                        "app-region",
                        Shape::Choice(&shapes::REGION),
                        "Where the app's data live. It should be close to its users.",
                    ),
                Param::body::<String>("industry", false)
                    .shown("industry", Shape::Text, "What the app is about."),
                Param::body::<String>("technology", false)
                    .shown(
                        "technology",
                        Shape::Text,
                        "What the customer builds with, such as React or Flutter.",
                    ),
            ],
            answer: Answer::of::<management_tenants::Tenant>(),
        },
        Command {
            endpoint: &management_webhooks::CREATE,
            says: "Creates a webhook.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
                Param::body::<management_webhooks::WebhookId>("id", true)
                    .shown(
                        "id",
                        Shape::Id("WEBHOOK_ID"),
                        "The webhook's id, chosen by you. At most 50 characters.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name. At most 50 characters."),
                Param::body::<bool>("useBasicAuth", false)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("username", false)
                    .shown(
                        "username",
                        Shape::Text,
                        "The user name, letters and digits. At most 50 characters.",
                    ),
                Param::body::<runtime::Secret>("password", false)
                    .shown(
                        "password",
                        Shape::Secret,
                        "The password, letters and digits. At most 100 characters.",
                    ),
                Param::body::<String>("webhookURL", true)
                    .shown(
                        "webhook-url",
                        Shape::Text,
                        "The URL to call, which has to answer within two seconds. At most 255 characters.",
                    ),
                Param::body::<bool>("enabled", false)
                    .shown("enabled", Shape::Boolean, "Whether it is called at all."),
                Param::body::<bool>("retryOnFailure", false)
                    .shown(
                        "retry-on-failure",
                        Shape::Boolean,
                        "Tries again after a network error or any answer but 2xx. The server assumes `false` if it is left out.",
                    ),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::LIST,
            says: "Lists the webhooks of an app.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
                Param::query::<i64>("perPage", false)
                    .shown(
                        "per-page",
                        Shape::Integer,
                        "Webhooks in the answer. From 1 to 1000. The server assumes `100` if it is left out.",
                    ),
                Param::query::<String>("searchKey", false)
                    .shown("search-key", Shape::Text, "Part of a name."),
            ],
            answer: Answer::of::<Vec<management_webhooks::Webhook>>(),
        },
        Command {
            endpoint: &management_webhooks::GET,
            says: "Gets a webhook.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::UPDATE,
            says: "Changes a webhook.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 50 characters."),
                Param::body::<bool>("useBasicAuth", false)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("username", false)
                    .shown(
                        "username",
                        Shape::Text,
                        "The user name, letters and digits. At most 50 characters.",
                    ),
                Param::body::<runtime::Secret>("password", false)
                    .shown(
                        "password",
                        Shape::Secret,
                        "The password, letters and digits. At most 100 characters.",
                    ),
                Param::body::<String>("webhookURL", false)
                    .shown(
                        "webhook-url",
                        Shape::Text,
                        "The URL to call, which has to answer within two seconds. At most 255 characters.",
                    ),
                Param::body::<bool>("retryOnFailure", false)
                    .shown(
                        "retry-on-failure",
                        Shape::Boolean,
                        "Tries again after a network error or any answer but 2xx. The server assumes `false` if it is left out.",
                    ),
                Param::body::<bool>("enabled", false)
                    .shown("enabled", Shape::Boolean, "Whether it is called at all."),
            ],
            answer: Answer::of::<management_webhooks::Webhook>(),
        },
        Command {
            endpoint: &management_webhooks::DELETE,
            says: "Deletes a webhook.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &management_webhooks::ADD_TRIGGERS,
            says: "Has a webhook called on more events. The answer tells what became of each trigger.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
                Param::body::<Vec<management_webhooks::TriggerId>>("triggerIds", true)
                    .shown(
                        "trigger-ids",
                        Shape::List(&Shape::Choice(&shapes::TRIGGER_ID)),
                        "The triggers.",
                    ),
            ],
            answer: Answer::of::<
                runtime::Partial<runtime::Map<crate::types::Confirmation>>,
            >(),
        },
        Command {
            endpoint: &management_webhooks::LIST_TRIGGERS,
            says: "Lists the triggers of a webhook.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
            ],
            answer: Answer::of::<Vec<management_webhooks::Trigger>>(),
        },
        Command {
            endpoint: &management_webhooks::REMOVE_TRIGGERS,
            says: "Has a webhook no longer called on some events.",
            deprecated: None,
            scheme: 1,
            scopes: &[],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::AppId>("appId")
                    .shown(
                        "app-id",
                        Shape::Id("APP_ID"),
                        "An app's id. It is part of host names.",
                    ),
                Param::path::<management_webhooks::WebhookId>("webhookId")
                    .shown(
                        "webhook-id",
                        Shape::Id("WEBHOOK_ID"),
                        "A webhook's id, chosen by you, up to 50 characters.",
                    ),
                Param::header::<i64>("X-Webhook-Version", false)
                    .shown(
                        "webhook-version",
                        Shape::Integer,
                        "`2` means the webhooks of today; without it the legacy ones are meant.",
                    ),
                Param::body::<Vec<management_webhooks::TriggerId>>("triggerIds", true)
                    .shown(
                        "trigger-ids",
                        Shape::List(&Shape::Choice(&shapes::TRIGGER_ID)),
                        "The triggers.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_blocked_messages::LIST,
            says: "Lists blocked messages, each with the rule and the condition that caught it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_blocked_messages::BlockedMessage>>(),
        },
        Command {
            endpoint: &chat_blocked_messages::REVIEW,
            says: "Decides about a blocked message, which then moves to the reviewed ones.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::body::<chat_blocked_messages::BlockDecision>("status", true)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::BLOCK_DECISION),
                        "The decision.",
                    ),
                Param::body::<bool>("reviewed", false)
                    .shown(
                        "reviewed",
                        Shape::Boolean,
                        "Whether the message counts as reviewed.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_flagged_messages::FLAG,
            says: "Flags a message for moderators to look at.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::body::<crate::types::ModerationReasonId>("reasonId", false)
                    .shown(
                        "reason-id",
                        Shape::Id("MODERATION_REASON_ID"),
                        "The reason.",
                    ),
                Param::body::<String>("remark", false)
                    .shown("remark", Shape::Text, "What the user says about it."),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_flagged_messages::LIST,
            says: "Lists flagged messages that await a decision.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "How many messages to give."),
            ],
            answer: Answer::of::<Vec<chat_flagged_messages::FlaggedMessage>>(),
        },
        Command {
            endpoint: &chat_flagged_messages::REVIEW,
            says: "Decides about a flagged message, which then moves to the reviewed ones.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::MessageId>("id")
                    .shown("id", Shape::Id("MESSAGE_ID"), "A message's id, a number."),
                Param::body::<chat_flagged_messages::FlagDecision>("status", true)
                    .shown(
                        "status",
                        Shape::Choice(&shapes::FLAG_DECISION),
                        "The decision.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_keyword_lists::CREATE,
            says: "Adds a keyword list. Its entries are in a text or in a file.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::part::<chat_keyword_lists::KeywordListId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("KEYWORD_LIST_ID"),
                        "The list's id, chosen by you. At most 100 characters.",
                    ),
                Param::part::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::part::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::part::<chat_keyword_lists::KeywordCategory>("category", true)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::KEYWORD_CATEGORY),
                        "What kind of entries it has.",
                    ),
                Param::part::<String>("searchTerms", false)
                    .shown(
                        "search-terms",
                        Shape::Text,
                        "Words with commas between them, or one pattern a line, where there is no file. An entry has up to 100 characters.",
                    ),
                Param::part::<String>("disallowedSentences", false)
                    .shown(
                        "disallowed-sentences",
                        Shape::Text,
                        "One sentence a line, for `sentence-similarity`, where there is no file.",
                    ),
                Param::file("file", false)
                    .shown("file", Shape::File, "The entries as CSV, up to 1 MB."),
            ],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::LIST,
            says: "Lists the keyword lists, those that the app came with among them.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_keyword_lists::KeywordList>>(),
        },
        Command {
            endpoint: &chat_keyword_lists::GET,
            says: "Gets a keyword list.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<chat_keyword_lists::KeywordListId>("keywordId")
                    .shown(
                        "keyword-id",
                        Shape::Id("KEYWORD_LIST_ID"),
                        "A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
            ],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::UPDATE,
            says: "Changes a keyword list. Rules that refer to it follow.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<chat_keyword_lists::KeywordListId>("keywordId")
                    .shown(
                        "keyword-id",
                        Shape::Id("KEYWORD_LIST_ID"),
                        "A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
                Param::part::<chat_keyword_lists::KeywordListId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("KEYWORD_LIST_ID"),
                        "The list's id, as in the path. At most 100 characters.",
                    ),
                Param::part::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::part::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::part::<chat_keyword_lists::KeywordCategory>("category", true)
                    .shown(
                        "category",
                        Shape::Choice(&shapes::KEYWORD_CATEGORY),
                        "What kind of entries it has.",
                    ),
                Param::part::<String>("searchTerms", false)
                    .shown(
                        "search-terms",
                        Shape::Text,
                        "Words with commas between them, or one pattern a line, where there is no file. An entry has up to 100 characters.",
                    ),
                Param::part::<String>("disallowedSentences", false)
                    .shown(
                        "disallowed-sentences",
                        Shape::Text,
                        "One sentence a line, for `sentence-similarity`, where there is no file.",
                    ),
                Param::file("file", false)
                    .shown("file", Shape::File, "The entries as CSV, up to 1 MB."),
            ],
            answer: Answer::of::<chat_keyword_lists::KeywordList>(),
        },
        Command {
            endpoint: &chat_keyword_lists::DELETE,
            says: "Deletes a keyword list.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<chat_keyword_lists::KeywordListId>("keywordId")
                    .shown(
                        "keyword-id",
                        Shape::Id("KEYWORD_LIST_ID"),
                        "A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::CREATE,
            says: "Adds a reason.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::ModerationReasonId>("id", true)
                    .shown(
                        "id",
                        Shape::Id("MODERATION_REASON_ID"),
                        "The reason's id, chosen by you.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "What users see."),
                Param::body::<String>("description", false)
                    .shown("description", Shape::Text, "What is meant."),
            ],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::LIST,
            says: "Lists the reasons.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<Vec<chat_moderation_reasons::ModerationReason>>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::GET,
            says: "Gets a reason.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationReasonId>("id")
                    .shown(
                        "id",
                        Shape::Id("MODERATION_REASON_ID"),
                        "The id of a reason for flagging, chosen by you.",
                    ),
            ],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::UPDATE,
            says: "Gives a reason another name.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationReasonId>("id")
                    .shown(
                        "id",
                        Shape::Id("MODERATION_REASON_ID"),
                        "The id of a reason for flagging, chosen by you.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "What users see."),
            ],
            answer: Answer::of::<chat_moderation_reasons::ModerationReason>(),
        },
        Command {
            endpoint: &chat_moderation_reasons::DELETE,
            says: "Deletes a reason.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationReasonId>("id")
                    .shown(
                        "id",
                        Shape::Id("MODERATION_REASON_ID"),
                        "The id of a reason for flagging, chosen by you.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_rules::CREATE,
            says: "Adds a rule.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::ModerationRuleId>("id", true)
                    .shown(
                        "id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "The rule's id, chosen by you. At most 100 characters.",
                    ),
                Param::body::<String>("name", true)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<bool>("enabled", false)
                    .shown("enabled", Shape::Boolean, "Whether it is in force."),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::body::<Vec<crate::types::ModerationAction>>("action", true)
                    .shown(
                        "action",
                        Shape::List(&Shape::Choice(&shapes::MODERATION_ACTION)),
                        "What happens to messages that it catches.",
                    ),
                Param::body::<Vec<chat_moderation_rules::RuleFilter>>("filters", false)
                    .shown(
                        "filters",
                        Shape::List(&Shape::Json),
                        "Whose messages it looks at. Without any it looks at all of them. At most 10 elements.",
                    ),
                Param::body::<Vec<crate::types::RuleCondition>>("conditions", true)
                    .shown(
                        "conditions",
                        Shape::List(&Shape::Json),
                        "What it looks for. All of them have to be met. At most 10 elements.",
                    ),
            ],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::LIST,
            says: "Lists the rules, those that the app came with among them.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "How many rules to give."),
            ],
            answer: Answer::of::<Vec<chat_moderation_rules::ModerationRule>>(),
        },
        Command {
            endpoint: &chat_moderation_rules::GET,
            says: "Gets a rule.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationRuleId>("ruleId")
                    .shown(
                        "rule-id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
            ],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::UPDATE,
            says: "Changes a rule, which makes a new revision of it.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationRuleId>("ruleId")
                    .shown(
                        "rule-id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
                Param::body::<crate::types::ModerationRuleId>("id", false)
                    .shown(
                        "id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "The rule's id, as in the path.",
                    ),
                Param::body::<String>("name", false)
                    .shown("name", Shape::Text, "Its name. At most 100 characters."),
                Param::body::<bool>("enabled", false)
                    .shown("enabled", Shape::Boolean, "Whether it is in force."),
                Param::body::<String>("description", false)
                    .shown(
                        "description",
                        Shape::Text,
                        "What it is for. At most 255 characters.",
                    ),
                Param::body::<Vec<crate::types::ModerationAction>>("action", false)
                    .shown(
                        "action",
                        Shape::List(&Shape::Choice(&shapes::MODERATION_ACTION)),
                        "What happens to messages that it catches.",
                    ),
                Param::body::<Vec<chat_moderation_rules::RuleFilter>>("filters", false)
                    .shown(
                        "filters",
                        Shape::List(&Shape::Json),
                        "Whose messages it looks at. At most 10 elements.",
                    ),
                Param::body::<Vec<crate::types::RuleCondition>>("conditions", false)
                    .shown(
                        "conditions",
                        Shape::List(&Shape::Json),
                        "What it looks for. All of them have to be met. At most 10 elements.",
                    ),
            ],
            answer: Answer::of::<chat_moderation_rules::ModerationRule>(),
        },
        Command {
            endpoint: &chat_moderation_rules::DELETE,
            says: "Deletes a rule.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationRuleId>("ruleId")
                    .shown(
                        "rule-id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_moderation_rules::LIST_REVISIONS,
            says: "Lists the revisions of a rule, the newest first.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::ModerationRuleId>("ruleId")
                    .shown(
                        "rule-id",
                        Shape::Id("MODERATION_RULE_ID"),
                        "A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones.",
                    ),
            ],
            answer: Answer::of::<Vec<chat_moderation_rules::ModerationRule>>(),
        },
        Command {
            endpoint: &chat_reviewed_messages::LIST,
            says: "Lists reviewed messages.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<i64>("limit", false)
                    .shown("limit", Shape::Integer, "How many messages to give."),
            ],
            answer: Answer::of::<Vec<chat_reviewed_messages::ReviewedMessage>>(),
        },
        Command {
            endpoint: &chat_apns_providers::LIST,
            says: "Lists the APNs providers of the app.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_apns_providers::ApnsProviderList>(),
        },
        Command {
            endpoint: &chat_apns_providers::CREATE,
            says: "Adds an APNs provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true)
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "Its id, chosen by you.",
                    ),
                Param::body::<String>("keyId", false)
                    .shown("key-id", Shape::Text, "The id of the key."),
                Param::body::<String>("teamId", false)
                    .shown("team-id", Shape::Text, "The id of the team at Apple."),
                Param::body::<String>("bundleId", false)
                    .shown("bundle-id", Shape::Text, "The id of the app's bundle."),
                Param::body::<String>("p8KeyFilename", false)
                    .shown(
                        "p8-key-filename",
                        Shape::Text,
                        "The name of the file that the key came in.",
                    ),
                Param::body::<runtime::Secret>("p8Key", false)
                    .shown(
                        "p8-key",
                        Shape::Secret,
                        "The key itself: what is in the p8 file.",
                    ),
                Param::body::<bool>("includeContentAvailable", false)
                    .shown(
                        "include-content-available",
                        Shape::Boolean,
                        "Has pushes wake the app in the background.",
                    ),
                Param::body::<bool>("includeMutableContent", false)
                    .shown(
                        "include-mutable-content",
                        Shape::Boolean,
                        "Lets the app change pushes before they are shown.",
                    ),
                Param::body::<bool>("productionMode", false)
                    .shown(
                        "production-mode",
                        Shape::Boolean,
                        "Uses Apple's production service and not the sandbox.",
                    ),
            ],
            answer: Answer::of::<chat_apns_providers::ApnsProviderAdded>(),
        },
        Command {
            endpoint: &chat_apns_providers::UPDATE,
            says: "Changes an APNs provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true)
                    .shown("provider-id", Shape::Id("PUSH_PROVIDER_ID"), "Which one."),
                Param::body::<String>("keyId", false)
                    .shown("key-id", Shape::Text, "The id of the key."),
                Param::body::<String>("teamId", false)
                    .shown("team-id", Shape::Text, "The id of the team at Apple."),
                Param::body::<String>("bundleId", false)
                    .shown("bundle-id", Shape::Text, "The id of the app's bundle."),
                Param::body::<String>("p8KeyFilename", false)
                    .shown(
                        "p8-key-filename",
                        Shape::Text,
                        "The name of the file that the key came in.",
                    ),
                Param::body::<runtime::Secret>("p8Key", false)
                    .shown(
                        "p8-key",
                        Shape::Secret,
                        "The key itself: what is in the p8 file.",
                    ),
                Param::body::<bool>("includeContentAvailable", false)
                    .shown(
                        "include-content-available",
                        Shape::Boolean,
                        "Has pushes wake the app in the background.",
                    ),
                Param::body::<bool>("includeMutableContent", false)
                    .shown(
                        "include-mutable-content",
                        Shape::Boolean,
                        "Lets the app change pushes before they are shown.",
                    ),
                Param::body::<bool>("productionMode", false)
                    .shown(
                        "production-mode",
                        Shape::Boolean,
                        "Uses Apple's production service and not the sandbox.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_apns_providers::DELETE,
            says: "Deletes an APNs provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::PushProviderId>("providerId")
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "A push provider's id, chosen by you. Push tokens refer to it.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_apns_providers::SET_DEFAULT,
            says: "Makes an APNs provider the app's default one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::PushProviderId>("providerId")
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "A push provider's id, chosen by you. Push tokens refer to it.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_contact_details::GET,
            says: "Gets the contact details of the acting user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[],
            answer: Answer::of::<chat_contact_details::UserContact>(),
        },
        Command {
            endpoint: &chat_contact_details::UPDATE,
            says: "Changes the contact details of the acting user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[
                Param::body::<String>("email", false)
                    .shown("email", Shape::Text, "The email address."),
                Param::body::<String>("phno", false)
                    .shown(
                        "phno",
                        Shape::Text,
                        "The phone number, with a plus sign and the country's code.",
                    ),
            ],
            answer: Answer::of::<chat_contact_details::UserContact>(),
        },
        Command {
            endpoint: &chat_contact_details::DELETE,
            says: "Deletes the contact details of the acting user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Required,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::GET,
            says: "Gets the custom provider, the password included.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::STORE,
            says: "Stores the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true)
                    .shown("is-enabled", Shape::Boolean, "Puts it into use."),
                Param::body::<bool>("useStoredEmailID", true)
                    .shown(
                        "use-stored-email-id",
                        Shape::Boolean,
                        "Calls it only for users whose email address is known. The server assumes `false` if it is left out.",
                    ),
                Param::body::<String>("webhookURL", true)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", true)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", true)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", true)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::UPDATE,
            says: "Changes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false)
                    .shown(
                        "is-enabled",
                        Shape::Boolean,
                        "Puts it into use, or out of it.",
                    ),
                Param::body::<bool>("useStoredEmailID", false)
                    .shown(
                        "use-stored-email-id",
                        Shape::Boolean,
                        "Calls it only for users whose email address is known.",
                    ),
                Param::body::<String>("webhookURL", false)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", false)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", false)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", false)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_email_provider::CustomEmailConfig>(),
        },
        Command {
            endpoint: &chat_custom_email_provider::DELETE,
            says: "Deletes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::GET,
            says: "Gets the custom provider, the password included.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderList>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::STORE,
            says: "Stores the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true)
                    .shown("is-enabled", Shape::Boolean, "Puts it into use."),
                Param::body::<String>("webhookURL", true)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", true)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", true)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", true)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderSaved>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::UPDATE,
            says: "Changes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false)
                    .shown(
                        "is-enabled",
                        Shape::Boolean,
                        "Puts it into use, or out of it.",
                    ),
                Param::body::<String>("webhookURL", false)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", false)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", false)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", false)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_push_provider::CustomPushProviderList>(),
        },
        Command {
            endpoint: &chat_custom_push_provider::DELETE,
            says: "Deletes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::GET,
            says: "Gets the custom provider, the password included.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::STORE,
            says: "Stores the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", true)
                    .shown("is-enabled", Shape::Boolean, "Puts it into use."),
                Param::body::<bool>("useStoredPhNo", true)
                    .shown(
                        "use-stored-ph-no",
                        Shape::Boolean,
                        "Calls it only for users whose phone number is known. The server assumes `false` if it is left out.",
                    ),
                Param::body::<String>("webhookURL", true)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", true)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", true)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", true)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::UPDATE,
            says: "Changes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<bool>("isEnabled", false)
                    .shown(
                        "is-enabled",
                        Shape::Boolean,
                        "Puts it into use, or out of it.",
                    ),
                Param::body::<bool>("useStoredPhNo", false)
                    .shown(
                        "use-stored-ph-no",
                        Shape::Boolean,
                        "Calls it only for users whose phone number is known.",
                    ),
                Param::body::<String>("webhookURL", false)
                    .shown("webhook-url", Shape::Text, "The URL to call, https."),
                Param::body::<bool>("useBasicAuth", false)
                    .shown(
                        "use-basic-auth",
                        Shape::Boolean,
                        "Sends user name and password along.",
                    ),
                Param::body::<String>("basicAuthUsername", false)
                    .shown("basic-auth-username", Shape::Text, "The user name."),
                Param::body::<runtime::Secret>("basicAuthPassword", false)
                    .shown("basic-auth-password", Shape::Secret, "The password."),
            ],
            answer: Answer::of::<chat_custom_sms_provider::CustomSmsConfig>(),
        },
        Command {
            endpoint: &chat_custom_sms_provider::DELETE,
            says: "Deletes the custom provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::LIST,
            says: "Lists the FCM providers of the app.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_fcm_providers::FcmProviderList>(),
        },
        Command {
            endpoint: &chat_fcm_providers::CREATE,
            says: "Adds an FCM provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true)
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "Its id, chosen by you.",
                    ),
                Param::body::<String>("serviceAccountFilename", false)
                    .shown(
                        "service-account-filename",
                        Shape::Text,
                        "The name of the file that the service account's key came in.",
                    ),
                Param::body::<
                    chat_fcm_providers::ServiceAccount,
                >("serviceAccountCreds", false)
                    .shown(
                        "service-account-creds",
                        Shape::Record(&shapes::SERVICE_ACCOUNT),
                        "The service account by which messages are sent.",
                    ),
                Param::body::<
                    chat_fcm_providers::FcmNotificationSwitches,
                >("notificationInPayload", false)
                    .shown(
                        "notification-in-payload",
                        Shape::Record(&shapes::FCM_NOTIFICATION_SWITCHES),
                        "Where pushes carry a notification that the system shows.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::UPDATE,
            says: "Changes an FCM provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushProviderId>("providerId", true)
                    .shown("provider-id", Shape::Id("PUSH_PROVIDER_ID"), "Which one."),
                Param::body::<String>("serviceAccountFilename", false)
                    .shown(
                        "service-account-filename",
                        Shape::Text,
                        "The name of the file that the service account's key came in.",
                    ),
                Param::body::<
                    chat_fcm_providers::ServiceAccount,
                >("serviceAccountCreds", false)
                    .shown(
                        "service-account-creds",
                        Shape::Record(&shapes::SERVICE_ACCOUNT),
                        "The service account by which messages are sent.",
                    ),
                Param::body::<
                    chat_fcm_providers::FcmNotificationSwitches,
                >("notificationInPayload", false)
                    .shown(
                        "notification-in-payload",
                        Shape::Record(&shapes::FCM_NOTIFICATION_SWITCHES),
                        "Where pushes carry a notification that the system shows.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::DELETE,
            says: "Deletes an FCM provider.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::PushProviderId>("providerId")
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "A push provider's id, chosen by you. Push tokens refer to it.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_fcm_providers::SET_DEFAULT,
            says: "Makes an FCM provider the app's default one.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<crate::types::PushProviderId>("providerId")
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "A push provider's id, chosen by you. Push tokens refer to it.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_muted_conversations::LIST,
            says: "Lists the conversations that a user has muted.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
            ],
            answer: Answer::of::<chat_muted_conversations::MutedConversationList>(),
        },
        Command {
            endpoint: &chat_muted_conversations::MUTE,
            says: "Mutes conversations of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
                Param::body::<
                    Vec<chat_muted_conversations::ConversationToMute>,
                >("conversations", true)
                    .shown(
                        "conversations",
                        Shape::List(&Shape::Json),
                        "The conversations.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_muted_conversations::UNMUTE,
            says: "Has a user notified about conversations again.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
                Param::body::<
                    Vec<chat_muted_conversations::ConversationToUnmute>,
                >("conversations", true)
                    .shown(
                        "conversations",
                        Shape::List(&Shape::Json),
                        "The conversations.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_notification_logs::LIST,
            says: "Lists logs. They come in portions: for the next one, ask with the side `append` and the id of the last log.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::MessageId>("messageId", false)
                    .shown(
                        "message-id",
                        Shape::Id("MESSAGE_ID"),
                        "Only about this message or reply.",
                    ),
                Param::query::<crate::types::ReactionId>("reactionId", false)
                    .shown(
                        "reaction-id",
                        Shape::Id("REACTION_ID"),
                        "Only about this reaction.",
                    ),
                Param::query::<runtime::TimestampMs>("from", false)
                    .shown(
                        "from",
                        Shape::Milliseconds,
                        "Only about messages sent after this time. In Unix milliseconds.",
                    ),
                Param::query::<runtime::TimestampMs>("to", false)
                    .shown(
                        "to",
                        Shape::Milliseconds,
                        "Only about messages sent before this time. In Unix milliseconds.",
                    ),
                Param::query::<crate::types::MessageCategory>("messageCategory", false)
                    .shown(
                        "message-category",
                        Shape::Choice(&shapes::MESSAGE_CATEGORY),
                        "Only about messages of this category, which is `message`.",
                    ),
                Param::query::<crate::types::MessageType>("messageType", false)
                    .shown(
                        "message-type",
                        Shape::Choice(&shapes::MESSAGE_TYPE),
                        "Only about messages of this type. The category says which types there are.",
                    ),
                Param::query::<
                    chat_notification_logs::NotificationTrigger,
                >("trigger", false)
                    .shown(
                        "trigger",
                        Shape::Choice(&shapes::NOTIFICATION_TRIGGER),
                        "Only what was caused by this.",
                    ),
                Param::query::<crate::types::Uid>("sender", false)
                    .shown(
                        "sender",
                        Shape::Id("UID"),
                        "Only about messages by this user.",
                    ),
                Param::query::<crate::types::Uid>("reactionSender", false)
                    .shown(
                        "reaction-sender",
                        Shape::Id("UID"),
                        "Only about reactions by this user.",
                    ),
                Param::query::<String>("receiver", false)
                    .shown(
                        "receiver",
                        Shape::Text,
                        "Only about messages to this user or group: a UID or a GUID.",
                    ),
                Param::query::<crate::types::ReceiverType>("receiverType", false)
                    .shown(
                        "receiver-type",
                        Shape::Choice(&shapes::RECEIVER_TYPE),
                        "What that receiver is.",
                    ),
                Param::query::<crate::types::Uid>("reactionReceiver", false)
                    .shown(
                        "reaction-receiver",
                        Shape::Id("UID"),
                        "Only of this user told about a reaction.",
                    ),
                Param::query::<crate::types::Uid>("member", false)
                    .shown(
                        "member",
                        Shape::Id("UID"),
                        "Only of this member of a group, where the receiver is a group.",
                    ),
                Param::query::<
                    chat_notification_logs::NotificationMedium,
                >("channel", false)
                    .shown(
                        "channel",
                        Shape::Choice(&shapes::NOTIFICATION_MEDIUM),
                        "Only through this channel.",
                    ),
                Param::query::<
                    chat_notification_logs::NotificationProvider,
                >("provider", false)
                    .shown(
                        "provider",
                        Shape::Choice(&shapes::NOTIFICATION_PROVIDER),
                        "Only through this provider.",
                    ),
                Param::query::<bool>("notificationTriggered", false)
                    .shown(
                        "notification-triggered",
                        Shape::Boolean,
                        "Only where the provider was called, or was not because of a preference.",
                    ),
                Param::query::<
                    chat_notification_logs::NotificationSkipReason,
                >("reason", false)
                    .shown(
                        "reason",
                        Shape::Choice(&shapes::NOTIFICATION_SKIP_REASON),
                        "Only where the provider was not called, for this reason.",
                    ),
                Param::query::<bool>("success", false)
                    .shown(
                        "success",
                        Shape::Boolean,
                        "Only where the provider was called, and accepted or refused.",
                    ),
                Param::query::<crate::types::Affix>("affix", false)
                    .shown(
                        "affix",
                        Shape::Choice(&shapes::AFFIX),
                        "Which side of the cursor is meant.",
                    ),
                Param::query::<chat_notification_logs::NotificationLogId>("logId", false)
                    .shown(
                        "log-id",
                        Shape::Id("NOTIFICATION_LOG_ID"),
                        "The cursor: the id of a log.",
                    ),
            ],
            answer: Answer::of::<Vec<chat_notification_logs::NotificationLog>>(),
        },
        Command {
            endpoint: &chat_notification_preferences::GET,
            says: "Gets the preferences of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
            ],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::UPDATE,
            says: "Changes some of the preferences of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
                Param::body::<
                    chat_notification_preferences::GroupPreferences,
                >("groupPreferences", false)
                    .shown(
                        "group-preferences",
                        Shape::Record(&shapes::GROUP_PREFERENCES),
                        "Of what happens in groups.",
                    ),
                Param::body::<
                    chat_notification_preferences::OneOnOnePreferences,
                >("oneOnOnePreferences", false)
                    .shown(
                        "one-on-one-preferences",
                        Shape::Record(&shapes::ONE_ON_ONE_PREFERENCES),
                        "Of what happens between two users.",
                    ),
                Param::body::<
                    chat_notification_preferences::MutePreferences,
                >("mutePreferences", false)
                    .shown(
                        "mute-preferences",
                        Shape::Record(&shapes::MUTE_PREFERENCES),
                        "When there is quiet.",
                    ),
                Param::body::<bool>("usePrivacyTemplate", false)
                    .shown(
                        "use-privacy-template",
                        Shape::Boolean,
                        "Has notifications tell less, where the app's templates leave that to users.",
                    ),
            ],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::RESET,
            says: "Puts the preferences of a user back to what the app's settings say.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
            ],
            answer: Answer::of::<chat_notification_preferences::UserPreferences>(),
        },
        Command {
            endpoint: &chat_notification_preferences::GET_TIMEZONE,
            says: "Gets the time zone of a user, to which schedules refer.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
            ],
            answer: Answer::of::<chat_notification_preferences::UserTimeZone>(),
        },
        Command {
            endpoint: &chat_notification_preferences::UPDATE_TIMEZONE,
            says: "Sets the time zone of a user.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<crate::types::Uid>("uid", true)
                    .shown("uid", Shape::Id("UID"), "The user."),
                Param::body::<crate::types::TimeZone>("timezone", true)
                    .shown("timezone", Shape::Id("TIME_ZONE"), "The time zone."),
            ],
            answer: Answer::of::<chat_notification_preferences::UserTimeZone>(),
        },
        Command {
            endpoint: &chat_notification_settings::GET,
            says: "Gets the app's rules, sounds and templates.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::NotificationSetup>(),
        },
        Command {
            endpoint: &chat_notification_settings::UPDATE,
            says: "Changes some of the app's rules, sounds and templates.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::NotificationRules>("preferences", false)
                    .shown(
                        "preferences",
                        Shape::Record(&shapes::NOTIFICATION_RULES),
                        "What is notified and what users may decide for themselves.",
                    ),
                Param::body::<crate::types::NotificationSounds>("sound", false)
                    .shown(
                        "sound",
                        Shape::Record(&shapes::NOTIFICATION_SOUNDS),
                        "The sounds.",
                    ),
                Param::body::<crate::types::NotificationTemplates>("templates", false)
                    .shown(
                        "templates",
                        Shape::Record(&shapes::NOTIFICATION_TEMPLATES),
                        "The words.",
                    ),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_notification_settings::RESET,
            says: "Puts the app's rules, sounds and templates back to their defaults.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_push_tokens::REGISTER,
            says: "Registers the push token of a device. Which of the three tokens it has depends on the platform.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<crate::types::PushPlatform>("platform", true)
                    .shown(
                        "platform",
                        Shape::Choice(&shapes::PUSH_PLATFORM),
                        "The platform.",
                    ),
                Param::body::<runtime::Secret>("authToken", true)
                    .shown(
                        "auth-token",
                        Shape::Secret,
                        "The auth token by which the device is logged in.",
                    ),
                Param::body::<crate::types::PushProviderId>("providerId", false)
                    .shown(
                        "provider-id",
                        Shape::Id("PUSH_PROVIDER_ID"),
                        "The provider that reaches it.",
                    ),
                Param::body::<runtime::Secret>("fcmToken", false)
                    .shown(
                        "fcm-token",
                        Shape::Secret,
                        "The token on platforms that start with `fcm`. At most 4096 characters.",
                    ),
                Param::body::<runtime::Secret>("deviceToken", false)
                    .shown(
                        "device-token",
                        Shape::Secret,
                        "The token on platforms that start with `apns` and end with `device`. At most 4096 characters.",
                    ),
                Param::body::<runtime::Secret>("voipToken", false)
                    .shown(
                        "voip-token",
                        Shape::Secret,
                        "The token on platforms that start with `apns` and end with `voip`. At most 4096 characters.",
                    ),
                Param::body::<crate::types::TimeZone>("timezone", false)
                    .shown("timezone", Shape::Id("TIME_ZONE"), "The user's time zone."),
            ],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_push_tokens::LIST,
            says: "Lists the push tokens that were registered for an auth token.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<runtime::Secret>("authToken", true)
                    .shown("auth-token", Shape::Secret, "The auth token."),
                Param::query::<bool>("all", false)
                    .shown("all", Shape::Boolean, "All push tokens."),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_push_tokens::UNREGISTER,
            says: "Unregisters the push token that was registered for an auth token.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::query::<bool>("all", false)
                    .shown(
                        "all",
                        Shape::Boolean,
                        "All push tokens of the user and not only that of the auth token.",
                    ),
                Param::body::<runtime::Secret>("authToken", true)
                    .shown("auth-token", Shape::Secret, "The auth token."),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_push_tokens::DELETE,
            says: "Deletes one push token.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::path::<runtime::Secret>("pushToken")
                    .shown(
                        "push-token",
                        Shape::Secret,
                        "The push token. At most 4096 characters.",
                    ),
                Param::body::<runtime::Secret>("authToken", true)
                    .shown(
                        "auth-token",
                        Shape::Secret,
                        "The auth token for which it was registered.",
                    ),
            ],
            answer: Answer::of::<chat_push_tokens::PushTokenList>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::GET,
            says: "Gets the credentials, in full.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::STORE,
            says: "Stores the credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<runtime::Secret>("sendGridApiKey", true)
                    .shown("send-grid-api-key", Shape::Secret, "The account's API key."),
                Param::body::<String>("sendGridTemplateID", true)
                    .shown(
                        "send-grid-template-id",
                        Shape::Text,
                        "The template that emails are made from.",
                    ),
                Param::body::<String>("sendGridUnsubscribeGroupID", true)
                    .shown(
                        "send-grid-unsubscribe-group-id",
                        Shape::Text,
                        "The group in which those are who want no emails.",
                    ),
                Param::body::<String>("senderName", true)
                    .shown(
                        "sender-name",
                        Shape::Text,
                        "The name that emails come from.",
                    ),
                Param::body::<String>("senderEmail", true)
                    .shown(
                        "sender-email",
                        Shape::Text,
                        "The address that emails come from.",
                    ),
                Param::body::<bool>("allowEmailReplies", true)
                    .shown(
                        "allow-email-replies",
                        Shape::Boolean,
                        "Lets users answer by email. The server assumes `false` if it is left out.",
                    ),
                Param::body::<Option<Option<String>>>("senderEmailForReplies", false)
                    .shown(
                        "sender-email-for-replies",
                        Shape::Text,
                        "The address that emails come from where users may answer.",
                    )
                    .nullable(),
                Param::body::<bool>("isEnabled", false)
                    .shown("is-enabled", Shape::Boolean, "Puts it into use."),
            ],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::UPDATE,
            says: "Changes the stored credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<runtime::Secret>("sendGridApiKey", false)
                    .shown("send-grid-api-key", Shape::Secret, "The account's API key."),
                Param::body::<String>("sendGridTemplateID", false)
                    .shown(
                        "send-grid-template-id",
                        Shape::Text,
                        "The template that emails are made from.",
                    ),
                Param::body::<String>("sendGridUnsubscribeGroupID", false)
                    .shown(
                        "send-grid-unsubscribe-group-id",
                        Shape::Text,
                        "The group in which those are who want no emails.",
                    ),
                Param::body::<String>("senderName", false)
                    .shown(
                        "sender-name",
                        Shape::Text,
                        "The name that emails come from.",
                    ),
                Param::body::<String>("senderEmail", false)
                    .shown(
                        "sender-email",
                        Shape::Text,
                        "The address that emails come from.",
                    ),
                Param::body::<bool>("allowEmailReplies", false)
                    .shown(
                        "allow-email-replies",
                        Shape::Boolean,
                        "Lets users answer by email. The server assumes `false` if it is left out.",
                    ),
                Param::body::<Option<Option<String>>>("senderEmailForReplies", false)
                    .shown(
                        "sender-email-for-replies",
                        Shape::Text,
                        "The address that emails come from where users may answer.",
                    )
                    .nullable(),
                Param::body::<bool>("isEnabled", false)
                    .shown(
                        "is-enabled",
                        Shape::Boolean,
                        "Puts it into use, or out of it.",
                    ),
            ],
            answer: Answer::of::<chat_sendgrid_provider::SendgridCredentials>(),
        },
        Command {
            endpoint: &chat_sendgrid_provider::DELETE,
            says: "Deletes the stored credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
        Command {
            endpoint: &chat_twilio_provider::GET,
            says: "Gets the credentials, in full.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::STORE,
            says: "Stores the credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("twilioAccountSID", true)
                    .shown("twilio-account-sid", Shape::Text, "The account."),
                Param::body::<runtime::Secret>("twilioAuthToken", true)
                    .shown("twilio-auth-token", Shape::Secret, "Its auth token."),
                Param::body::<String>("twilioSenderPhoneNumber", true)
                    .shown(
                        "twilio-sender-phone-number",
                        Shape::Text,
                        "The number that messages come from.",
                    ),
                Param::body::<bool>("isEnabled", false)
                    .shown("is-enabled", Shape::Boolean, "Puts it into use."),
            ],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::UPDATE,
            says: "Changes the stored credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[
                Param::body::<String>("twilioAccountSID", false)
                    .shown("twilio-account-sid", Shape::Text, "The account."),
                Param::body::<runtime::Secret>("twilioAuthToken", false)
                    .shown("twilio-auth-token", Shape::Secret, "Its auth token."),
                Param::body::<String>("twilioSenderPhoneNumber", false)
                    .shown(
                        "twilio-sender-phone-number",
                        Shape::Text,
                        "The number that messages come from.",
                    ),
                Param::body::<bool>("isEnabled", false)
                    .shown(
                        "is-enabled",
                        Shape::Boolean,
                        "Puts it into use, or out of it.",
                    ),
            ],
            answer: Answer::of::<chat_twilio_provider::TwilioCredentials>(),
        },
        Command {
            endpoint: &chat_twilio_provider::DELETE,
            says: "Deletes the stored credentials.",
            deprecated: None,
            scheme: 0,
            scopes: &["fullAccess"],
            policy: Policy::Unsupported,
            inputs: &[],
            answer: Answer::of::<crate::types::Confirmation>(),
        },
    ],
};
