// @generated from spec by `cargo xtask gen`. Do not edit.

//! Every endpoint, by the types of its body.

use cometchat::runtime::model::check;
use cometchat::runtime::{Endpoint, Mismatch};

/// Reads JSON strictly, and gives it back as it is sent.
pub(in super::super) type Check = fn(
    &cometchat::runtime::Json,
) -> Result<cometchat::runtime::Json, Mismatch>;

/// An endpoint with its types.
#[derive(Debug)]
pub(in super::super) struct Typed {
    /// Its facts.
    pub(in super::super) endpoint: &'static Endpoint,
    /// How the fields of its body are read.
    pub(in super::super) body: &'static [(&'static str, Check)],
    /// How its body is read, where it is one value.
    pub(in super::super) whole: Option<Check>,
}

/// The endpoints.
pub(in super::super) const ALL: &[Typed] = &[
    Typed {
        endpoint: &cometchat::calls::calls::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::calls::calls::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::calls::calls::LIST_TRANSCRIPTIONS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::GET_OVERVIEW,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::GET_CAMPAIGN,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::GET_TEMPLATE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::GET_CHANNELS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::GET_USER,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::RECORD_EVENT,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_analytics::TRIGGER_ROLLUP,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::ADD,
        body: &[
            ("userIds", check::<Vec<cometchat::types::Uid>>),
            (
                "userVariables",
                check::<cometchat::runtime::Map<cometchat::runtime::Object>>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::GET_SUMMARY,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::GET_UPLOAD_URL,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::IMPORT_CSV,
        body: &[("s3Key", check::<String>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_recipients::GET_IMPORT_STATUS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_settings::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaign_settings::UPDATE,
        body: &[],
        whole: Some(check::<cometchat::campaigns::campaign_settings::CampaignOptions>),
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::CREATE,
        body: &[
            ("name", check::<String>),
            ("templateId", check::<cometchat::types::TemplateId>),
            ("templateVersion", check::<i64>),
            ("variables", check::<cometchat::runtime::Object>),
            ("config", check::<cometchat::runtime::Object>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::UPDATE,
        body: &[
            ("name", check::<String>),
            ("config", check::<cometchat::runtime::Object>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::SEND,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::SCHEDULE,
        body: &[("scheduledAt", check::<cometchat::runtime::Timestamp>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::CANCEL,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns::GET_SEQUENCE_METRICS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::campaigns_health::CHECK,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::GET_UNREAD_COUNT,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::MARK_AS_READ,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::MARK_AS_DELIVERED,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::feed_items::REPORT_ENGAGEMENT,
        body: &[],
        whole: Some(check::<cometchat::types::Engagement>),
    },
    Typed {
        endpoint: &cometchat::campaigns::notification_channels::CREATE,
        body: &[
            ("name", check::<String>),
            ("type", check::<cometchat::types::ChannelType>),
            ("channelId", check::<cometchat::types::ChannelSlug>),
            ("enabled", check::<bool>),
            (
                "metadata",
                check::<cometchat::campaigns::notification_channels::ChannelMetadata>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::notification_channels::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::notification_channels::CHECK_AVAILABILITY,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::notification_channels::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::notification_channels::UPDATE,
        body: &[
            ("name", check::<String>),
            ("enabled", check::<bool>),
            (
                "metadata",
                check::<cometchat::campaigns::notification_channels::ChannelMetadata>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::notifications::SEND,
        body: &[
            ("templateId", check::<cometchat::types::TemplateId>),
            ("receivers", check::<Vec<cometchat::types::Uid>>),
            ("variables", check::<cometchat::runtime::Map<cometchat::runtime::Object>>),
            ("tag", check::<String>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::push_notifications::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::push_notifications::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::push_notifications::MARK_AS_DELIVERED,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::push_notifications::MARK_AS_CLICKED,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::push_notifications::REPORT_ENGAGEMENT,
        body: &[],
        whole: Some(check::<cometchat::types::Engagement>),
    },
    Typed {
        endpoint: &cometchat::campaigns::template_categories::CREATE,
        body: &[("name", check::<String>), ("description", check::<String>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::template_categories::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::template_categories::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::template_categories::UPDATE,
        body: &[("name", check::<String>), ("description", check::<String>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::template_categories::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::CREATE,
        body: &[
            ("name", check::<String>),
            ("templateId", check::<cometchat::types::TemplateId>),
            ("templateCategory", check::<cometchat::types::TemplateCategoryName>),
            ("label", check::<String>),
            ("alternativeText", check::<String>),
            ("tags", check::<Vec<String>>),
            ("status", check::<cometchat::campaigns::templates::TemplateStatus>),
            ("channels", check::<Vec<cometchat::campaigns::templates::TemplateChannel>>),
            ("variableSchema", check::<Vec<cometchat::runtime::Json>>),
            ("config", check::<cometchat::campaigns::templates::TemplateConfig>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::UPDATE,
        body: &[
            ("name", check::<String>),
            ("templateCategory", check::<cometchat::types::TemplateCategoryName>),
            ("label", check::<String>),
            ("alternativeText", check::<String>),
            ("tags", check::<Vec<String>>),
            ("status", check::<cometchat::campaigns::templates::TemplateStatus>),
            ("variableSchema", check::<Vec<cometchat::runtime::Json>>),
            ("config", check::<cometchat::campaigns::templates::TemplateConfig>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::ARCHIVE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::UPDATE_CHANNEL_CONTENT,
        body: &[("content", check::<cometchat::runtime::Object>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::campaigns::templates::CREATE_VERSION,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::api_keys::CREATE,
        body: &[
            ("name", check::<String>),
            ("scope", check::<cometchat::types::ApiKeyScope>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::api_keys::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::api_keys::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::api_keys::UPDATE,
        body: &[
            ("name", check::<String>),
            ("scope", check::<cometchat::types::ApiKeyScope>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::api_keys::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::CREATE,
        body: &[("force", check::<bool>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::FLUSH,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::UPDATE,
        body: &[
            ("platform", check::<cometchat::chat::auth_tokens::Platform>),
            ("userAgent", check::<String>),
            ("appInfo", check::<cometchat::runtime::Object>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::auth_tokens::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::banned_users::BAN,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::banned_users::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::banned_users::UNBAN,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::blocked_users::BLOCK,
        body: &[("blockedUids", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::blocked_users::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::blocked_users::UNBLOCK,
        body: &[("blockedUids", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::conversations::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::conversations::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::conversations::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::friends::ADD,
        body: &[("accepted", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::friends::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::friends::REMOVE,
        body: &[("friends", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::UPDATE,
        body: &[("tags", check::<Vec<String>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::RESET,
        body: &[("preserveOrder", check::<bool>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::MARK_AS_DELIVERED,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::MARK_AS_READ,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_conversations::MARK_AS_UNREAD,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_members::ADD,
        body: &[
            ("admins", check::<Vec<cometchat::types::Uid>>),
            ("moderators", check::<Vec<cometchat::types::Uid>>),
            ("participants", check::<Vec<cometchat::types::Uid>>),
            ("usersToBan", check::<Vec<cometchat::types::Uid>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_members::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_members::CHANGE_SCOPE,
        body: &[("scope", check::<cometchat::types::MemberScope>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::group_members::KICK,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::groups::CREATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::groups::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::groups::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::groups::UPDATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::groups::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::SEND,
        body: &[],
        whole: Some(check::<cometchat::chat::messages::NewMessage>),
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::UPDATE,
        body: &[
            ("data", check::<cometchat::chat::messages::MessageEdit>),
            ("tags", check::<Vec<String>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::DELETE,
        body: &[("permanent", check::<bool>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST_ALL_REACTIONS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST_REACTIONS_WITH,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::ADD_REACTION,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::REMOVE_REACTION,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::SEND_IN_THREAD,
        body: &[
            ("receiver", check::<String>),
            ("receiverType", check::<cometchat::types::ReceiverType>),
            ("category", check::<cometchat::types::MessageCategory>),
            ("type", check::<cometchat::types::MessageType>),
            ("data", check::<cometchat::chat::messages::ReplyData>),
            ("multipleReceivers", check::<cometchat::chat::messages::Receivers>),
            ("tags", check::<Vec<String>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST_IN_THREAD,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST_WITH_USER,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::LIST_IN_GROUP,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::messages::SEND_BOT_MESSAGE,
        body: &[],
        whole: Some(check::<cometchat::chat::messages::NewMessage>),
    },
    Typed {
        endpoint: &cometchat::chat::metrics::GET_USAGE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::metrics::GET_MESSAGES,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::restricted_features::RESTRICT,
        body: &[
            (
                "featuresToRestrict",
                check::<Vec<cometchat::chat::restricted_features::FeatureKey>>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::restricted_features::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::restricted_features::ALLOW,
        body: &[
            (
                "featuresToAllow",
                check::<Vec<cometchat::chat::restricted_features::FeatureKey>>,
            ),
            ("allowAll", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::role_permissions::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::role_permissions::SET,
        body: &[("permissions", check::<cometchat::chat::role_permissions::RoleAccess>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::role_permissions::UNSET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::roles::CREATE,
        body: &[
            ("role", check::<cometchat::types::RoleId>),
            ("name", check::<String>),
            ("description", check::<String>),
            ("metadata", check::<cometchat::runtime::Object>),
            ("settings", check::<cometchat::chat::roles::RoleSettings>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::roles::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::roles::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::roles::UPDATE,
        body: &[
            ("name", check::<String>),
            ("description", check::<String>),
            ("metadata", check::<cometchat::runtime::Object>),
            ("settings", check::<cometchat::chat::roles::RoleSettings>),
            ("unset", check::<Vec<cometchat::chat::roles::RoleField>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::roles::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::scope_permissions::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::scope_permissions::SET,
        body: &[
            ("permissions", check::<cometchat::chat::scope_permissions::ScopeAccess>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::scope_permissions::UNSET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::UPDATE,
        body: &[("tags", check::<Vec<String>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::RESET,
        body: &[
            ("conversationWith", check::<cometchat::types::Uid>),
            ("deleteMessagesPermanently", check::<bool>),
            ("preserveOrder", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::MARK_AS_DELIVERED,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::MARK_AS_READ,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::user_conversations::MARK_AS_UNREAD,
        body: &[("messageId", check::<i64>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::CREATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::REACTIVATE,
        body: &[("uidsToActivate", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::DEACTIVATE,
        body: &[("uidsToDeactivate", check::<Vec<cometchat::types::Uid>>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::UPDATE,
        body: &[
            ("name", check::<String>),
            ("avatar", check::<String>),
            ("link", check::<String>),
            ("role", check::<cometchat::types::RoleId>),
            ("statusMessage", check::<String>),
            ("metadata", check::<cometchat::runtime::Object>),
            ("tags", check::<Vec<String>>),
            ("unset", check::<Vec<cometchat::chat::users::UserField>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::users::DELETE,
        body: &[("permanent", check::<bool>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::data_import::imports::USERS,
        body: &[
            (
                "users",
                check::<
                    cometchat::runtime::Map<cometchat::data_import::imports::UserImport>,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::data_import::imports::GROUPS,
        body: &[
            (
                "groups",
                check::<
                    cometchat::runtime::Map<cometchat::data_import::imports::GroupImport>,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::data_import::imports::MEMBERS,
        body: &[
            (
                "members",
                check::<
                    cometchat::runtime::Map<
                        cometchat::data_import::imports::MemberImport,
                    >,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::data_import::imports::MESSAGES,
        body: &[
            (
                "messages",
                check::<
                    cometchat::runtime::Map<
                        cometchat::data_import::imports::MessageImport,
                    >,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::app_settings::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::app_settings::UPDATE,
        body: &[
            ("settings", check::<cometchat::management::app_settings::AppSettingValues>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::app_settings::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::apps::CREATE,
        body: &[
            ("name", check::<String>),
            ("region", check::<cometchat::types::Region>),
            ("version", check::<String>),
            ("skipSampleData", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::apps::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::apps::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::apps::GET_USAGE,
        body: &[("usePreviousBillingCycle", check::<bool>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::collaborators::UPDATE,
        body: &[
            ("admins", check::<Vec<String>>),
            ("moderators", check::<Vec<String>>),
            ("collaboratorsToRemove", check::<Vec<String>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::collaborators::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::UPDATE,
        body: &[
            ("enabled", check::<Vec<cometchat::management::extensions::ExtensionId>>),
            ("disabled", check::<Vec<cometchat::management::extensions::ExtensionId>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::bitly::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::bitly::BitlySettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::bitly::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::bitly::BitlySettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::bitly::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::bitly::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::broadcast::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::broadcast::BroadcastSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::broadcast::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::broadcast::BroadcastSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::broadcast::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::broadcast::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::chatwoot::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::chatwoot::ChatwootSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::chatwoot::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::chatwoot::ChatwootSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::chatwoot::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::chatwoot::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::data_masking::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::data_masking::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::data_masking::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::data_masking::DataMaskingChanges,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::e2ee::STORE,
        body: &[
            ("settings", check::<cometchat::management::extensions::e2ee::E2eeSettings>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::e2ee::UPDATE,
        body: &[
            ("settings", check::<cometchat::management::extensions::e2ee::E2eeSettings>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::e2ee::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::e2ee::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_notification::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::email_notification::EmailNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_notification::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::email_notification::EmailNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_notification::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_notification::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_replies::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::email_replies::EmailRepliesSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_replies::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::email_replies::EmailRepliesSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_replies::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::email_replies::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::giphy::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::giphy::GiphySettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::giphy::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::giphy::GiphySettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::giphy::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::giphy::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::human_moderation::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::human_moderation::HumanModerationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::human_moderation::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::human_moderation::HumanModerationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::human_moderation::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::human_moderation::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::image_moderation::STORE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::image_moderation::UPDATE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::image_moderation::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::image_moderation::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::intercom::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::intercom::IntercomSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::intercom::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::intercom::IntercomSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::intercom::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::intercom::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::message_shortcuts::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::message_shortcuts::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::message_shortcuts::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::message_shortcuts::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::profanity_filter::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::profanity_filter::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::profanity_filter::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::profanity_filter::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::push_notification::PushNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::push_notification::PushNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::UPLOAD_P12,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::UPLOAD_P8,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::push_notification::GET_CERTIFICATES,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_message::STORE,
        body: &[("settings", check::<cometchat::types::ReportSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_message::UPDATE,
        body: &[("settings", check::<cometchat::types::ReportSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_message::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_message::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_user::STORE,
        body: &[("settings", check::<cometchat::types::ReportSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_user::UPDATE,
        body: &[("settings", check::<cometchat::types::ReportSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_user::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::report_user::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::rich_media::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::rich_media::RichMediaSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::rich_media::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::rich_media::RichMediaSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::rich_media::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::rich_media::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sentiment_analysis::STORE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sentiment_analysis::UPDATE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sentiment_analysis::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sentiment_analysis::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sms_notification::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sms_notification::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sms_notification::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::sms_notification::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stickers::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stickers::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stickers::UPDATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stipop::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::stipop::StipopSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stipop::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::stipop::StipopSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stipop::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::stipop::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tenor::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::tenor::TenorSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tenor::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::tenor::TenorSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tenor::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tenor::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tiny_url::STORE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::tiny_url::TinyUrlSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tiny_url::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::tiny_url::TinyUrlSettings>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tiny_url::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::tiny_url::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::virus_malware_scanner::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::virus_malware_scanner::ScannerSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::virus_malware_scanner::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::virus_malware_scanner::ScannerSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::virus_malware_scanner::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::virus_malware_scanner::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::voice_transcription::STORE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::voice_transcription::UPDATE,
        body: &[
            (
                "settings",
                check::<
                    cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings,
                >,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::voice_transcription::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::voice_transcription::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::widgets::CREATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::widgets::WidgetConfiguration>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::widgets::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::widgets::UPDATE,
        body: &[
            (
                "settings",
                check::<cometchat::management::extensions::widgets::WidgetChanges>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::xss_filter::STORE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::xss_filter::UPDATE,
        body: &[("settings", check::<cometchat::types::DropSettings>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::xss_filter::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::extensions::xss_filter::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::tenants::CREATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::CREATE,
        body: &[
            ("id", check::<cometchat::management::webhooks::WebhookId>),
            ("name", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("username", check::<String>),
            ("password", check::<cometchat::runtime::Secret>),
            ("webhookURL", check::<String>),
            ("enabled", check::<bool>),
            ("retryOnFailure", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::UPDATE,
        body: &[
            ("name", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("username", check::<String>),
            ("password", check::<cometchat::runtime::Secret>),
            ("webhookURL", check::<String>),
            ("retryOnFailure", check::<bool>),
            ("enabled", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::ADD_TRIGGERS,
        body: &[
            ("triggerIds", check::<Vec<cometchat::management::webhooks::TriggerId>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::LIST_TRIGGERS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::management::webhooks::REMOVE_TRIGGERS,
        body: &[
            ("triggerIds", check::<Vec<cometchat::management::webhooks::TriggerId>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::blocked_messages::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::blocked_messages::REVIEW,
        body: &[
            ("status", check::<cometchat::chat::blocked_messages::BlockDecision>),
            ("reviewed", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::flagged_messages::FLAG,
        body: &[
            ("reasonId", check::<cometchat::types::ModerationReasonId>),
            ("remark", check::<String>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::flagged_messages::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::flagged_messages::REVIEW,
        body: &[("status", check::<cometchat::chat::flagged_messages::FlagDecision>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::keyword_lists::CREATE,
        body: &[
            ("id", check::<cometchat::chat::keyword_lists::KeywordListId>),
            ("name", check::<String>),
            ("description", check::<String>),
            ("category", check::<cometchat::chat::keyword_lists::KeywordCategory>),
            ("searchTerms", check::<String>),
            ("disallowedSentences", check::<String>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::keyword_lists::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::keyword_lists::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::keyword_lists::UPDATE,
        body: &[
            ("id", check::<cometchat::chat::keyword_lists::KeywordListId>),
            ("name", check::<String>),
            ("description", check::<String>),
            ("category", check::<cometchat::chat::keyword_lists::KeywordCategory>),
            ("searchTerms", check::<String>),
            ("disallowedSentences", check::<String>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::keyword_lists::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_reasons::CREATE,
        body: &[
            ("id", check::<cometchat::types::ModerationReasonId>),
            ("name", check::<String>),
            ("description", check::<String>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_reasons::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_reasons::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_reasons::UPDATE,
        body: &[("name", check::<String>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_reasons::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::CREATE,
        body: &[
            ("id", check::<cometchat::types::ModerationRuleId>),
            ("name", check::<String>),
            ("enabled", check::<bool>),
            ("description", check::<String>),
            ("action", check::<Vec<cometchat::types::ModerationAction>>),
            ("filters", check::<Vec<cometchat::chat::moderation_rules::RuleFilter>>),
            ("conditions", check::<Vec<cometchat::types::RuleCondition>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::UPDATE,
        body: &[
            ("id", check::<cometchat::types::ModerationRuleId>),
            ("name", check::<String>),
            ("enabled", check::<bool>),
            ("description", check::<String>),
            ("action", check::<Vec<cometchat::types::ModerationAction>>),
            ("filters", check::<Vec<cometchat::chat::moderation_rules::RuleFilter>>),
            ("conditions", check::<Vec<cometchat::types::RuleCondition>>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::moderation_rules::LIST_REVISIONS,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::reviewed_messages::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::apns_providers::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::apns_providers::CREATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::apns_providers::UPDATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::apns_providers::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::apns_providers::SET_DEFAULT,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::contact_details::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::contact_details::UPDATE,
        body: &[("email", check::<String>), ("phno", check::<String>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::contact_details::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_email_provider::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_email_provider::STORE,
        body: &[
            ("isEnabled", check::<bool>),
            ("useStoredEmailID", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_email_provider::UPDATE,
        body: &[
            ("isEnabled", check::<bool>),
            ("useStoredEmailID", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_email_provider::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_push_provider::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_push_provider::STORE,
        body: &[
            ("isEnabled", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_push_provider::UPDATE,
        body: &[
            ("isEnabled", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_push_provider::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_sms_provider::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_sms_provider::STORE,
        body: &[
            ("isEnabled", check::<bool>),
            ("useStoredPhNo", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_sms_provider::UPDATE,
        body: &[
            ("isEnabled", check::<bool>),
            ("useStoredPhNo", check::<bool>),
            ("webhookURL", check::<String>),
            ("useBasicAuth", check::<bool>),
            ("basicAuthUsername", check::<String>),
            ("basicAuthPassword", check::<cometchat::runtime::Secret>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::custom_sms_provider::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::fcm_providers::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::fcm_providers::CREATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::fcm_providers::UPDATE,
        body: &[
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
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::fcm_providers::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::fcm_providers::SET_DEFAULT,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::muted_conversations::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::muted_conversations::MUTE,
        body: &[
            (
                "conversations",
                check::<Vec<cometchat::chat::muted_conversations::ConversationToMute>>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::muted_conversations::UNMUTE,
        body: &[
            (
                "conversations",
                check::<Vec<cometchat::chat::muted_conversations::ConversationToUnmute>>,
            ),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_logs::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_preferences::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_preferences::UPDATE,
        body: &[
            (
                "groupPreferences",
                check::<cometchat::chat::notification_preferences::GroupPreferences>,
            ),
            (
                "oneOnOnePreferences",
                check::<cometchat::chat::notification_preferences::OneOnOnePreferences>,
            ),
            (
                "mutePreferences",
                check::<cometchat::chat::notification_preferences::MutePreferences>,
            ),
            ("usePrivacyTemplate", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_preferences::RESET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_preferences::GET_TIMEZONE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_preferences::UPDATE_TIMEZONE,
        body: &[("timezone", check::<cometchat::types::TimeZone>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_settings::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_settings::UPDATE,
        body: &[
            ("preferences", check::<cometchat::types::NotificationRules>),
            ("sound", check::<cometchat::types::NotificationSounds>),
            ("templates", check::<cometchat::types::NotificationTemplates>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::notification_settings::RESET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::push_tokens::REGISTER,
        body: &[
            ("platform", check::<cometchat::types::PushPlatform>),
            ("authToken", check::<cometchat::runtime::Secret>),
            ("providerId", check::<cometchat::types::PushProviderId>),
            ("fcmToken", check::<cometchat::runtime::Secret>),
            ("deviceToken", check::<cometchat::runtime::Secret>),
            ("voipToken", check::<cometchat::runtime::Secret>),
            ("timezone", check::<cometchat::types::TimeZone>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::push_tokens::LIST,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::push_tokens::UNREGISTER,
        body: &[("authToken", check::<cometchat::runtime::Secret>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::push_tokens::DELETE,
        body: &[("authToken", check::<cometchat::runtime::Secret>)],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::sendgrid_provider::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::sendgrid_provider::STORE,
        body: &[
            ("sendGridApiKey", check::<cometchat::runtime::Secret>),
            ("sendGridTemplateID", check::<String>),
            ("sendGridUnsubscribeGroupID", check::<String>),
            ("senderName", check::<String>),
            ("senderEmail", check::<String>),
            ("allowEmailReplies", check::<bool>),
            ("senderEmailForReplies", check::<Option<Option<String>>>),
            ("isEnabled", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::sendgrid_provider::UPDATE,
        body: &[
            ("sendGridApiKey", check::<cometchat::runtime::Secret>),
            ("sendGridTemplateID", check::<String>),
            ("sendGridUnsubscribeGroupID", check::<String>),
            ("senderName", check::<String>),
            ("senderEmail", check::<String>),
            ("allowEmailReplies", check::<bool>),
            ("senderEmailForReplies", check::<Option<Option<String>>>),
            ("isEnabled", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::sendgrid_provider::DELETE,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::twilio_provider::GET,
        body: &[],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::twilio_provider::STORE,
        body: &[
            ("twilioAccountSID", check::<String>),
            ("twilioAuthToken", check::<cometchat::runtime::Secret>),
            ("twilioSenderPhoneNumber", check::<String>),
            ("isEnabled", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::twilio_provider::UPDATE,
        body: &[
            ("twilioAccountSID", check::<String>),
            ("twilioAuthToken", check::<cometchat::runtime::Secret>),
            ("twilioSenderPhoneNumber", check::<String>),
            ("isEnabled", check::<bool>),
        ],
        whole: None,
    },
    Typed {
        endpoint: &cometchat::chat::twilio_provider::DELETE,
        body: &[],
        whole: None,
    },
];
