// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Clients: a type for each auth scheme, its builder, and the way to the resources.

use crate::access::{AuthOnly, FullAccess, OnBehalfOf};
use crate::types::{AppId, Region, Uid};

const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Headers that say who calls.
const RESERVED: &[&str] = &["apikey", "key", "secret", "onBehalfOf"];

/// A key of one app. Every app starts with one of each scope and may have 25 keys.
///
/// A clone is cheap and shares connections; a client can be shared by any number of tasks.
///
/// Source: <https://www.cometchat.com/docs/rest-api/authentication>.
#[derive(Debug, Clone)]
pub struct Client<A = FullAccess>(runtime::Handle<A>);

impl Client {
    /// Starts a client; the builder asks for the credentials.
    ///
    /// - `app_id`: The app that calls are for; it is part of the host name.
    /// - `region`: The region in which the app was created.
    #[inline]
    pub fn builder(app_id: AppId, region: Region) -> ClientBuilder {
        ClientBuilder(
            Self::settings().variable("appId", app_id).variable("region", region),
        )
    }

    /// A client from the environment: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`, and
    /// `COMETCHAT_BASE_URL` if every family's base URL is to be overridden.
    ///
    /// # Errors
    ///
    /// A variable is missing or does not fit; the error names it.
    #[inline]
    pub fn from_env() -> Result<Self, runtime::Error> {
        Ok(
            Client(
                Client::settings()
                    .env_variable::<AppId>("appId", "COMETCHAT_APP_ID")
                    .env_variable::<Region>("region", "COMETCHAT_REGION")
                    .env_credential("apikey", "COMETCHAT_API_KEY")
                    .env_base_url("COMETCHAT_BASE_URL")
                    .build()?,
            ),
        )
    }

    /// A client from the environment: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_AUTH_KEY`, and
    /// `COMETCHAT_BASE_URL` if every family's base URL is to be overridden.
    ///
    /// # Errors
    ///
    /// A variable is missing or does not fit; the error names it.
    #[inline]
    pub fn auth_key_from_env() -> Result<Client<AuthOnly>, runtime::Error> {
        Ok(
            Client(
                Client::settings()
                    .env_variable::<AppId>("appId", "COMETCHAT_APP_ID")
                    .env_variable::<Region>("region", "COMETCHAT_REGION")
                    .env_credential("apikey", "COMETCHAT_AUTH_KEY")
                    .env_base_url("COMETCHAT_BASE_URL")
                    .build()?,
            ),
        )
    }

    #[inline]
    fn settings() -> runtime::Builder {
        runtime::Builder::new(AGENT)
            .reserved(RESERVED)
            .families(
                &[
                    &crate::families::CHAT,
                    &crate::families::CALLS,
                    &crate::families::DATA_IMPORT,
                    &crate::families::CAMPAIGNS,
                ],
            )
    }
}

impl<A> Client<A> {
    /// Prepares a call that this crate does not know: its path may hold `{}` for values that are filled in one by one.
    ///
    /// It has the same authentication, acting user, limits and redaction as every other call.
    #[inline]
    pub fn raw(
        &self,
        family: &'static runtime::Family,
        method: runtime::Method,
        path: &str,
    ) -> runtime::RawCall {
        self.0.raw(family, method, path)
    }
}

impl Client<FullAccess> {
    /// Acts as this user, with the user's rights. Without it a call acts as the app, which answers show as
    /// `app_system`.
    ///
    /// Calls of the client that this returns send the header `onBehalfOf`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/authentication>.
    #[must_use]
    pub fn on_behalf_of(&self, user: impl Into<Uid>) -> Client<OnBehalfOf> {
        Client(self.0.acting("onBehalfOf", Into::<Uid>::into(user)))
    }

    /// The calls that were made in an app.
    #[cfg(feature = "calls-calls")]
    #[inline]
    pub fn calls(&self) -> crate::calls::calls::Calls<FullAccess> {
        crate::calls::calls::Calls(self.0.clone())
    }

    /// How many notifications were sent, delivered, read and made use of.
    #[cfg(feature = "campaigns-campaign-analytics")]
    #[inline]
    pub fn campaign_analytics(
        &self,
    ) -> crate::campaigns::campaign_analytics::CampaignAnalytics<FullAccess> {
        crate::campaigns::campaign_analytics::CampaignAnalytics(self.0.clone())
    }

    /// Whom campaigns are sent to. A draft gets its recipients by id, or from a CSV file: ask where to upload it,
    /// upload it there, import it.
    #[cfg(feature = "campaigns-campaign-recipients")]
    #[inline]
    pub fn campaign_recipients(
        &self,
    ) -> crate::campaigns::campaign_recipients::CampaignRecipients<FullAccess> {
        crate::campaigns::campaign_recipients::CampaignRecipients(self.0.clone())
    }

    /// Settings of the campaigns of an app. They are the vendor's own: reading and changing them takes a key that is
    /// not handed out.
    #[cfg(feature = "campaigns-campaign-settings")]
    #[inline]
    pub fn campaign_settings(
        &self,
    ) -> crate::campaigns::campaign_settings::CampaignSettings<FullAccess> {
        crate::campaigns::campaign_settings::CampaignSettings(self.0.clone())
    }

    /// Campaigns: one template sent to up to 10,000 users, now or later.
    #[cfg(feature = "campaigns-campaigns")]
    #[inline]
    pub fn campaigns(&self) -> crate::campaigns::campaigns::Campaigns<FullAccess> {
        crate::campaigns::campaigns::Campaigns(self.0.clone())
    }

    /// Whether the campaigns service is well.
    #[cfg(feature = "campaigns-campaigns-health")]
    #[inline]
    pub fn campaigns_health(
        &self,
    ) -> crate::campaigns::campaigns_health::CampaignsHealth<FullAccess> {
        crate::campaigns::campaigns_health::CampaignsHealth(self.0.clone())
    }

    /// The notifications in the in-app feeds of users.
    #[cfg(feature = "campaigns-feed-items")]
    #[inline]
    pub fn feed_items(&self) -> crate::campaigns::feed_items::FeedItems<FullAccess> {
        crate::campaigns::feed_items::FeedItems(self.0.clone())
    }

    /// The channels through which notifications reach users. They cannot be deleted.
    #[cfg(feature = "campaigns-notification-channels")]
    #[inline]
    pub fn notification_channels(
        &self,
    ) -> crate::campaigns::notification_channels::NotificationChannels<FullAccess> {
        crate::campaigns::notification_channels::NotificationChannels(self.0.clone())
    }

    /// Notifications sent at once, without a campaign.
    #[cfg(feature = "campaigns-notifications")]
    #[inline]
    pub fn notifications(
        &self,
    ) -> crate::campaigns::notifications::Notifications<FullAccess> {
        crate::campaigns::notifications::Notifications(self.0.clone())
    }

    /// The push notifications that campaigns and direct sends have made.
    #[cfg(feature = "campaigns-push-notifications")]
    #[inline]
    pub fn push_notifications(
        &self,
    ) -> crate::campaigns::push_notifications::PushNotifications<FullAccess> {
        crate::campaigns::push_notifications::PushNotifications(self.0.clone())
    }

    /// Categories of templates, by which users can filter their feed.
    #[cfg(feature = "campaigns-template-categories")]
    #[inline]
    pub fn template_categories(
        &self,
    ) -> crate::campaigns::template_categories::TemplateCategories<FullAccess> {
        crate::campaigns::template_categories::TemplateCategories(self.0.clone())
    }

    /// Templates of notifications: what they say on each channel, with variables written `{{name}}`. A user's own
    /// values come first, then the campaign's, then the template's defaults; a variable without any stays as it is.
    #[cfg(feature = "campaigns-templates")]
    #[inline]
    pub fn templates(&self) -> crate::campaigns::templates::Templates<FullAccess> {
        crate::campaigns::templates::Templates(self.0.clone())
    }

    /// The keys of an app. To rotate one, create another, switch to it, and delete the old one with the new.
    #[cfg(feature = "chat-api-keys")]
    #[inline]
    pub fn api_keys(&self) -> crate::chat::api_keys::ApiKeys<FullAccess> {
        crate::chat::api_keys::ApiKeys(self.0.clone())
    }

    /// Tokens with which an end user's app logs in. They do not expire; of each user the newest 100 work.
    #[cfg(feature = "chat-auth-tokens")]
    #[inline]
    pub fn auth_tokens(&self) -> crate::chat::auth_tokens::AuthTokens<FullAccess> {
        crate::chat::auth_tokens::AuthTokens(self.0.clone())
    }

    /// The users that are banned from a group.
    #[cfg(feature = "chat-banned-users")]
    #[inline]
    pub fn banned_users(&self) -> crate::chat::banned_users::BannedUsers<FullAccess> {
        crate::chat::banned_users::BannedUsers(self.0.clone())
    }

    /// The users that a user has blocked.
    #[cfg(feature = "chat-blocked-users")]
    #[inline]
    pub fn blocked_users(&self) -> crate::chat::blocked_users::BlockedUsers<FullAccess> {
        crate::chat::blocked_users::BlockedUsers(self.0.clone())
    }

    /// The conversations of an app, with users and with groups.
    #[cfg(feature = "chat-conversations")]
    #[inline]
    pub fn conversations(
        &self,
    ) -> crate::chat::conversations::Conversations<FullAccess> {
        crate::chat::conversations::Conversations(self.0.clone())
    }

    /// The friends of a user. Your app asks both whether they want to be; here it says that they are. A user has up
    /// to 1,000.
    #[cfg(feature = "chat-friends")]
    #[inline]
    pub fn friends(&self) -> crate::chat::friends::Friends<FullAccess> {
        crate::chat::friends::Friends(self.0.clone())
    }

    /// The members of a group.
    #[cfg(feature = "chat-group-members")]
    #[inline]
    pub fn group_members(&self) -> crate::chat::group_members::GroupMembers<FullAccess> {
        crate::chat::group_members::GroupMembers(self.0.clone())
    }

    /// The groups of an app.
    #[cfg(feature = "chat-groups")]
    #[inline]
    pub fn groups(&self) -> crate::chat::groups::Groups<FullAccess> {
        crate::chat::groups::Groups(self.0.clone())
    }

    /// Messages, their threads and the reactions to them.
    #[cfg(feature = "chat-messages")]
    #[inline]
    pub fn messages(&self) -> crate::chat::messages::Messages<FullAccess> {
        crate::chat::messages::Messages(self.0.clone())
    }

    /// How much an app is used.
    #[cfg(feature = "chat-metrics")]
    #[inline]
    pub fn metrics(&self) -> crate::chat::metrics::Metrics<FullAccess> {
        crate::chat::metrics::Metrics(self.0.clone())
    }

    /// The features that users with a role may not use. Permissions of roles have taken their place.
    #[cfg(feature = "chat-restricted-features")]
    #[inline]
    pub fn restricted_features(
        &self,
    ) -> crate::chat::restricted_features::RestrictedFeatures<FullAccess> {
        crate::chat::restricted_features::RestrictedFeatures(self.0.clone())
    }

    /// What users with a role may do, in all of the app. In groups the scope's permissions count too: both have to
    /// allow it.
    #[cfg(feature = "chat-role-permissions")]
    #[inline]
    pub fn role_permissions(
        &self,
    ) -> crate::chat::role_permissions::RolePermissions<FullAccess> {
        crate::chat::role_permissions::RolePermissions(self.0.clone())
    }

    /// The roles that users of an app can have, up to 25. Who is given none has `default`.
    #[cfg(feature = "chat-roles")]
    #[inline]
    pub fn roles(&self) -> crate::chat::roles::Roles<FullAccess> {
        crate::chat::roles::Roles(self.0.clone())
    }

    /// What members with a scope may do in a group. The permissions of their roles count too: both have to allow it.
    #[cfg(feature = "chat-scope-permissions")]
    #[inline]
    pub fn scope_permissions(
        &self,
    ) -> crate::chat::scope_permissions::ScopePermissions<FullAccess> {
        crate::chat::scope_permissions::ScopePermissions(self.0.clone())
    }

    /// The users of an app.
    #[cfg(feature = "chat-users")]
    #[inline]
    pub fn users(&self) -> crate::chat::users::Users<FullAccess> {
        crate::chat::users::Users(self.0.clone())
    }

    /// Brings in what another chat system holds: users first, then groups, members and messages. Up to 50 things a
    /// call.
    #[cfg(feature = "data-import-imports")]
    #[inline]
    pub fn imports(&self) -> crate::data_import::imports::Imports<FullAccess> {
        crate::data_import::imports::Imports(self.0.clone())
    }

    /// Messages that moderation rules have blocked. They are kept until a moderator decides.
    #[cfg(feature = "chat-blocked-messages")]
    #[inline]
    pub fn blocked_messages(
        &self,
    ) -> crate::chat::blocked_messages::BlockedMessages<FullAccess> {
        crate::chat::blocked_messages::BlockedMessages(self.0.clone())
    }

    /// Messages that users or moderation rules have flagged. Everybody goes on seeing them until a moderator decides.
    #[cfg(feature = "chat-flagged-messages")]
    #[inline]
    pub fn flagged_messages(
        &self,
    ) -> crate::chat::flagged_messages::FlaggedMessages<FullAccess> {
        crate::chat::flagged_messages::FlaggedMessages(self.0.clone())
    }

    /// Lists of words, patterns or sentences that moderation rules can refer to. An app can have 25 beside those that
    /// it comes with.
    #[cfg(feature = "chat-keyword-lists")]
    #[inline]
    pub fn keyword_lists(&self) -> crate::chat::keyword_lists::KeywordLists<FullAccess> {
        crate::chat::keyword_lists::KeywordLists(self.0.clone())
    }

    /// The reasons that users can give when they flag a message. An app can have 5 beside those that it comes with.
    #[cfg(feature = "chat-moderation-reasons")]
    #[inline]
    pub fn moderation_reasons(
        &self,
    ) -> crate::chat::moderation_reasons::ModerationReasons<FullAccess> {
        crate::chat::moderation_reasons::ModerationReasons(self.0.clone())
    }

    /// Rules that moderation checks messages by: what to look for, with whom, and what to do. An app can have 25
    /// beside those that it comes with.
    #[cfg(feature = "chat-moderation-rules")]
    #[inline]
    pub fn moderation_rules(
        &self,
    ) -> crate::chat::moderation_rules::ModerationRules<FullAccess> {
        crate::chat::moderation_rules::ModerationRules(self.0.clone())
    }

    /// Messages about which a moderator has decided, after they were blocked or flagged.
    #[cfg(feature = "chat-reviewed-messages")]
    #[inline]
    pub fn reviewed_messages(
        &self,
    ) -> crate::chat::reviewed_messages::ReviewedMessages<FullAccess> {
        crate::chat::reviewed_messages::ReviewedMessages(self.0.clone())
    }

    /// The keys to Apple's push service through which an app sends push notifications.
    #[cfg(feature = "chat-apns-providers")]
    #[inline]
    pub fn apns_providers(
        &self,
    ) -> crate::chat::apns_providers::ApnsProviders<FullAccess> {
        crate::chat::apns_providers::ApnsProviders(self.0.clone())
    }

    /// A server of your own that sends an app's emails in place of a provider. There is one.
    #[cfg(feature = "chat-custom-email-provider")]
    #[inline]
    pub fn custom_email_provider(
        &self,
    ) -> crate::chat::custom_email_provider::CustomEmailProvider<FullAccess> {
        crate::chat::custom_email_provider::CustomEmailProvider(self.0.clone())
    }

    /// A server of your own that sends an app's push notifications in place of a provider. There is one.
    #[cfg(feature = "chat-custom-push-provider")]
    #[inline]
    pub fn custom_push_provider(
        &self,
    ) -> crate::chat::custom_push_provider::CustomPushProvider<FullAccess> {
        crate::chat::custom_push_provider::CustomPushProvider(self.0.clone())
    }

    /// A server of your own that sends an app's text messages in place of a provider. There is one.
    #[cfg(feature = "chat-custom-sms-provider")]
    #[inline]
    pub fn custom_sms_provider(
        &self,
    ) -> crate::chat::custom_sms_provider::CustomSmsProvider<FullAccess> {
        crate::chat::custom_sms_provider::CustomSmsProvider(self.0.clone())
    }

    /// The projects of Firebase Cloud Messaging through which an app sends push notifications.
    #[cfg(feature = "chat-fcm-providers")]
    #[inline]
    pub fn fcm_providers(&self) -> crate::chat::fcm_providers::FcmProviders<FullAccess> {
        crate::chat::fcm_providers::FcmProviders(self.0.clone())
    }

    /// Conversations about which a user is not notified.
    #[cfg(feature = "chat-muted-conversations")]
    #[inline]
    pub fn muted_conversations(
        &self,
    ) -> crate::chat::muted_conversations::MutedConversations<FullAccess> {
        crate::chat::muted_conversations::MutedConversations(self.0.clone())
    }

    /// What became of each notification.
    #[cfg(feature = "chat-notification-logs")]
    #[inline]
    pub fn notification_logs(
        &self,
    ) -> crate::chat::notification_logs::NotificationLogs<FullAccess> {
        crate::chat::notification_logs::NotificationLogs(self.0.clone())
    }

    /// What a user wants to be notified about, as far as the app's settings leave it to users, and the user's time
    /// zone.
    #[cfg(feature = "chat-notification-preferences")]
    #[inline]
    pub fn notification_preferences(
        &self,
    ) -> crate::chat::notification_preferences::NotificationPreferences<FullAccess> {
        crate::chat::notification_preferences::NotificationPreferences(self.0.clone())
    }

    /// How an app notifies its users when they are away. Groups of up to 1000 members get push notifications, of up
    /// to 30 emails and text messages.
    #[cfg(feature = "chat-notification-settings")]
    #[inline]
    pub fn notification_settings(
        &self,
    ) -> crate::chat::notification_settings::NotificationSettings<FullAccess> {
        crate::chat::notification_settings::NotificationSettings(self.0.clone())
    }

    /// Push tokens of users' devices. Each belongs to the auth token by which the device is logged in, one to each; a
    /// user can have 100 active ones.
    #[cfg(feature = "chat-push-tokens")]
    #[inline]
    pub fn push_tokens(&self) -> crate::chat::push_tokens::PushTokens<FullAccess> {
        crate::chat::push_tokens::PushTokens(self.0.clone())
    }

    /// The account at SendGrid through which an app sends emails. There is one.
    #[cfg(feature = "chat-sendgrid-provider")]
    #[inline]
    pub fn sendgrid_provider(
        &self,
    ) -> crate::chat::sendgrid_provider::SendgridProvider<FullAccess> {
        crate::chat::sendgrid_provider::SendgridProvider(self.0.clone())
    }

    /// The account at Twilio through which an app sends text messages. There is one.
    #[cfg(feature = "chat-twilio-provider")]
    #[inline]
    pub fn twilio_provider(
        &self,
    ) -> crate::chat::twilio_provider::TwilioProvider<FullAccess> {
        crate::chat::twilio_provider::TwilioProvider(self.0.clone())
    }
}

impl Client<AuthOnly> {
    /// Tokens with which an end user's app logs in. They do not expire; of each user the newest 100 work.
    #[cfg(feature = "chat-auth-tokens")]
    #[inline]
    pub fn auth_tokens(&self) -> crate::chat::auth_tokens::AuthTokens<AuthOnly> {
        crate::chat::auth_tokens::AuthTokens(self.0.clone())
    }

    /// The users of an app.
    #[cfg(feature = "chat-users")]
    #[inline]
    pub fn users(&self) -> crate::chat::users::Users<AuthOnly> {
        crate::chat::users::Users(self.0.clone())
    }
}

impl Client<OnBehalfOf> {
    /// The calls that were made in an app.
    #[cfg(feature = "calls-calls")]
    #[inline]
    pub fn calls(&self) -> crate::calls::calls::Calls<OnBehalfOf> {
        crate::calls::calls::Calls(self.0.clone())
    }

    /// The notifications in the in-app feeds of users.
    #[cfg(feature = "campaigns-feed-items")]
    #[inline]
    pub fn feed_items(&self) -> crate::campaigns::feed_items::FeedItems<OnBehalfOf> {
        crate::campaigns::feed_items::FeedItems(self.0.clone())
    }

    /// The push notifications that campaigns and direct sends have made.
    #[cfg(feature = "campaigns-push-notifications")]
    #[inline]
    pub fn push_notifications(
        &self,
    ) -> crate::campaigns::push_notifications::PushNotifications<OnBehalfOf> {
        crate::campaigns::push_notifications::PushNotifications(self.0.clone())
    }

    /// The users that are banned from a group.
    #[cfg(feature = "chat-banned-users")]
    #[inline]
    pub fn banned_users(&self) -> crate::chat::banned_users::BannedUsers<OnBehalfOf> {
        crate::chat::banned_users::BannedUsers(self.0.clone())
    }

    /// The conversations of an app, with users and with groups.
    #[cfg(feature = "chat-conversations")]
    #[inline]
    pub fn conversations(
        &self,
    ) -> crate::chat::conversations::Conversations<OnBehalfOf> {
        crate::chat::conversations::Conversations(self.0.clone())
    }

    /// The conversations in groups, as the acting user has them.
    #[cfg(feature = "chat-group-conversations")]
    #[inline]
    pub fn group_conversations(
        &self,
    ) -> crate::chat::group_conversations::GroupConversations<OnBehalfOf> {
        crate::chat::group_conversations::GroupConversations(self.0.clone())
    }

    /// The members of a group.
    #[cfg(feature = "chat-group-members")]
    #[inline]
    pub fn group_members(&self) -> crate::chat::group_members::GroupMembers<OnBehalfOf> {
        crate::chat::group_members::GroupMembers(self.0.clone())
    }

    /// The groups of an app.
    #[cfg(feature = "chat-groups")]
    #[inline]
    pub fn groups(&self) -> crate::chat::groups::Groups<OnBehalfOf> {
        crate::chat::groups::Groups(self.0.clone())
    }

    /// Messages, their threads and the reactions to them.
    #[cfg(feature = "chat-messages")]
    #[inline]
    pub fn messages(&self) -> crate::chat::messages::Messages<OnBehalfOf> {
        crate::chat::messages::Messages(self.0.clone())
    }

    /// The acting user's conversations with other users.
    #[cfg(feature = "chat-user-conversations")]
    #[inline]
    pub fn user_conversations(
        &self,
    ) -> crate::chat::user_conversations::UserConversations<OnBehalfOf> {
        crate::chat::user_conversations::UserConversations(self.0.clone())
    }

    /// The users of an app.
    #[cfg(feature = "chat-users")]
    #[inline]
    pub fn users(&self) -> crate::chat::users::Users<OnBehalfOf> {
        crate::chat::users::Users(self.0.clone())
    }

    /// Messages that users or moderation rules have flagged. Everybody goes on seeing them until a moderator decides.
    #[cfg(feature = "chat-flagged-messages")]
    #[inline]
    pub fn flagged_messages(
        &self,
    ) -> crate::chat::flagged_messages::FlaggedMessages<OnBehalfOf> {
        crate::chat::flagged_messages::FlaggedMessages(self.0.clone())
    }

    /// The email address and the phone number to which a user's notifications go. They are those of the acting user.
    #[cfg(feature = "chat-contact-details")]
    #[inline]
    pub fn contact_details(
        &self,
    ) -> crate::chat::contact_details::ContactDetails<OnBehalfOf> {
        crate::chat::contact_details::ContactDetails(self.0.clone())
    }
}

/// Builds a [`Client`]; it can be built once it has credentials.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<A = runtime::NoKey>(runtime::Builder<A>);

impl ClientBuilder {
    /// Gives a key of the scope `fullAccess`.
    ///
    /// May call everything. Belongs on a server and nowhere else.
    pub fn api_key(self, key: impl Into<runtime::Secret>) -> ClientBuilder<FullAccess> {
        ClientBuilder(self.0.credential("apikey", key).keyed())
    }

    /// Asks for a key of the scope `fullAccess` before each call. A client that runs picks up a new one.
    ///
    /// The closure should answer at once, from memory. If it fails, or what it gives cannot be a header, the call
    /// fails before anything is sent.
    pub fn api_key_from(
        self,
        key: impl Fn() -> runtime::KeyResult + Send + Sync + 'static,
    ) -> ClientBuilder<FullAccess> {
        ClientBuilder(self.0.credential_from("apikey", key).keyed())
    }

    /// Gives a key of the scope `authOnly`.
    ///
    /// May create users and auth tokens. Meant for trying things out.
    pub fn auth_key(self, key: impl Into<runtime::Secret>) -> ClientBuilder<AuthOnly> {
        ClientBuilder(self.0.credential("apikey", key).keyed())
    }

    /// Asks for a key of the scope `authOnly` before each call. A client that runs picks up a new one.
    ///
    /// The closure should answer at once, from memory. If it fails, or what it gives cannot be a header, the call
    /// fails before anything is sent.
    pub fn auth_key_from(
        self,
        key: impl Fn() -> runtime::KeyResult + Send + Sync + 'static,
    ) -> ClientBuilder<AuthOnly> {
        ClientBuilder(self.0.credential_from("apikey", key).keyed())
    }
}

impl ClientBuilder<FullAccess> {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// A setting does not fit: a URL variable, a base URL, a credential that cannot be a header.
    #[inline]
    pub fn build(self) -> Result<Client<FullAccess>, runtime::Error> {
        Ok(Client(self.0.build()?))
    }
}

impl ClientBuilder<AuthOnly> {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// A setting does not fit: a URL variable, a base URL, a credential that cannot be a header.
    #[inline]
    pub fn build(self) -> Result<Client<AuthOnly>, runtime::Error> {
        Ok(Client(self.0.build()?))
    }
}

runtime::settings!(ClientBuilder);

/// The pair that the vendor hands out once multi-tenancy is on for the account. An app's key is of no use here.
///
/// A clone is cheap and shares connections; a client can be shared by any number of tasks.
///
/// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
#[derive(Debug, Clone)]
pub struct ManagementClient(runtime::Handle);

impl ManagementClient {
    /// Starts a client; the builder asks for the credentials.
    #[inline]
    pub fn builder() -> ManagementClientBuilder {
        ManagementClientBuilder(Self::settings())
    }

    /// A client from the environment: `COMETCHAT_MANAGEMENT_KEY`, `COMETCHAT_MANAGEMENT_SECRET`, and
    /// `COMETCHAT_BASE_URL` if every family's base URL is to be overridden.
    ///
    /// # Errors
    ///
    /// A variable is missing or does not fit; the error names it.
    #[inline]
    pub fn from_env() -> Result<Self, runtime::Error> {
        Ok(
            ManagementClient(
                ManagementClient::settings()
                    .env_credential("key", "COMETCHAT_MANAGEMENT_KEY")
                    .env_credential("secret", "COMETCHAT_MANAGEMENT_SECRET")
                    .env_base_url("COMETCHAT_BASE_URL")
                    .build()?,
            ),
        )
    }

    #[inline]
    fn settings() -> runtime::Builder {
        runtime::Builder::new(AGENT)
            .reserved(RESERVED)
            .families(&[&crate::families::MANAGEMENT])
    }
}

impl ManagementClient {
    /// Prepares a call that this crate does not know: its path may hold `{}` for values that are filled in one by one.
    ///
    /// It has the same authentication, acting user, limits and redaction as every other call.
    #[inline]
    pub fn raw(
        &self,
        family: &'static runtime::Family,
        method: runtime::Method,
        path: &str,
    ) -> runtime::RawCall {
        self.0.raw(family, method, path)
    }
}

impl ManagementClient {
    /// The settings of an app: what counts as the last message of a conversation, and push notifications.
    #[cfg(feature = "management-app-settings")]
    #[inline]
    pub fn app_settings(&self) -> crate::management::app_settings::AppSettings {
        crate::management::app_settings::AppSettings(self.0.clone())
    }

    /// The apps of an account.
    #[cfg(feature = "management-apps")]
    #[inline]
    pub fn apps(&self) -> crate::management::apps::Apps {
        crate::management::apps::Apps(self.0.clone())
    }

    /// The team of an app: who may manage it beside its owner. An app can have 25 collaborators.
    #[cfg(feature = "management-collaborators")]
    #[inline]
    pub fn collaborators(&self) -> crate::management::collaborators::Collaborators {
        crate::management::collaborators::Collaborators(self.0.clone())
    }

    /// The extensions of an app, and the settings of each.
    #[cfg(feature = "management-extensions")]
    #[inline]
    pub fn extensions(&self) -> crate::management::extensions::Extensions {
        crate::management::extensions::Extensions(self.0.clone())
    }

    /// Accounts of your customers.
    #[cfg(feature = "management-tenants")]
    #[inline]
    pub fn tenants(&self) -> crate::management::tenants::Tenants {
        crate::management::tenants::Tenants(self.0.clone())
    }

    /// Webhooks of an app, and the triggers that call them. An app can have 25.
    #[cfg(feature = "management-webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::management::webhooks::Webhooks {
        crate::management::webhooks::Webhooks(self.0.clone())
    }
}

/// Builds a [`ManagementClient`]; it can be built once it has credentials.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct ManagementClientBuilder<A = runtime::NoKey>(runtime::Builder<A>);

impl ManagementClientBuilder {
    /// Gives the credentials.
    ///
    /// - `key`: The account's management key.
    /// - `secret`: The secret that belongs to the key.
    pub fn credentials(
        self,
        key: impl Into<runtime::Secret>,
        secret: impl Into<runtime::Secret>,
    ) -> ManagementClientBuilder<runtime::Keyed> {
        ManagementClientBuilder(
            self.0.credential("key", key).credential("secret", secret).keyed(),
        )
    }

    /// Asks for the credentials before each call: `key`, `secret`. A client that runs picks up a new one.
    ///
    /// The closure should answer at once, from memory. If it fails, or what it gives cannot be a header, the call
    /// fails before anything is sent.
    pub fn credentials_from<F>(self, keys: F) -> ManagementClientBuilder<runtime::Keyed>
    where
        F: Fn() -> runtime::KeyResult<[runtime::Secret; 2]> + Send + Sync + 'static,
    {
        ManagementClientBuilder(self.0.credentials_from(["key", "secret"], keys).keyed())
    }
}

impl ManagementClientBuilder<runtime::Keyed> {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// A setting does not fit: a URL variable, a base URL, a credential that cannot be a header.
    #[inline]
    pub fn build(self) -> Result<ManagementClient, runtime::Error> {
        Ok(ManagementClient(self.0.build()?))
    }
}

runtime::settings!(ManagementClientBuilder);
