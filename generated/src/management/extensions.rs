// @generated from spec/management/extensions.yaml by `cargo xtask gen`. Do not edit.

//! The extensions of an app, and the settings of each.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::families;
use crate::types::{AppId, Confirmation};

pub mod bitly;
pub mod broadcast;
pub mod chatwoot;
pub mod data_masking;
pub mod e2ee;
pub mod email_notification;
pub mod email_replies;
pub mod giphy;
pub mod human_moderation;
pub mod image_moderation;
pub mod intercom;
pub mod message_shortcuts;
pub mod profanity_filter;
pub mod push_notification;
pub mod report_message;
pub mod report_user;
pub mod rich_media;
pub mod sentiment_analysis;
pub mod sms_notification;
pub mod stickers;
pub mod stipop;
pub mod tenor;
pub mod tiny_url;
pub mod virus_malware_scanner;
pub mod voice_transcription;
pub mod widgets;
pub mod xss_filter;

/// Calls about extensions: [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct Extensions(pub(crate) runtime::Handle);

impl Extensions {
    /// Short links by Bitly.
    #[inline]
    pub fn bitly(&self) -> bitly::ExtensionsBitly {
        bitly::ExtensionsBitly(self.0.clone())
    }

    /// Broadcasts video by api.video.
    #[inline]
    pub fn broadcast(&self) -> broadcast::ExtensionsBroadcast {
        broadcast::ExtensionsBroadcast(self.0.clone())
    }

    /// Lets a user of the chat stand for a support team at Chatwoot.
    #[inline]
    pub fn chatwoot(&self) -> chatwoot::ExtensionsChatwoot {
        chatwoot::ExtensionsChatwoot(self.0.clone())
    }

    /// Masks sensitive data in messages, such as phone numbers.
    #[inline]
    pub fn data_masking(&self) -> data_masking::ExtensionsDataMasking {
        data_masking::ExtensionsDataMasking(self.0.clone())
    }

    /// End-to-end encryption by Virgil.
    #[inline]
    pub fn e2ee(&self) -> e2ee::ExtensionsE2ee {
        e2ee::ExtensionsE2ee(self.0.clone())
    }

    /// Tells users of unread messages by email, through SendGrid.
    #[inline]
    pub fn email_notification(&self) -> email_notification::ExtensionsEmailNotification {
        email_notification::ExtensionsEmailNotification(self.0.clone())
    }

    /// Lets users answer by email to what they were notified of.
    #[inline]
    pub fn email_replies(&self) -> email_replies::ExtensionsEmailReplies {
        email_replies::ExtensionsEmailReplies(self.0.clone())
    }

    /// GIFs from Giphy.
    #[inline]
    pub fn giphy(&self) -> giphy::ExtensionsGiphy {
        giphy::ExtensionsGiphy(self.0.clone())
    }

    /// Holds messages back until a person has looked at them (in-flight moderation).
    #[inline]
    pub fn human_moderation(&self) -> human_moderation::ExtensionsHumanModeration {
        human_moderation::ExtensionsHumanModeration(self.0.clone())
    }

    /// Finds unsafe pictures in messages.
    #[inline]
    pub fn image_moderation(&self) -> image_moderation::ExtensionsImageModeration {
        image_moderation::ExtensionsImageModeration(self.0.clone())
    }

    /// Lets a user of the chat stand for a support team at Intercom.
    #[inline]
    pub fn intercom(&self) -> intercom::ExtensionsIntercom {
        intercom::ExtensionsIntercom(self.0.clone())
    }

    /// Replaces shortcuts in messages by texts.
    #[inline]
    pub fn message_shortcuts(&self) -> message_shortcuts::ExtensionsMessageShortcuts {
        message_shortcuts::ExtensionsMessageShortcuts(self.0.clone())
    }

    /// Finds bad words in messages.
    #[inline]
    pub fn profanity_filter(&self) -> profanity_filter::ExtensionsProfanityFilter {
        profanity_filter::ExtensionsProfanityFilter(self.0.clone())
    }

    /// Push notifications by FCM and APNs.
    #[inline]
    pub fn push_notification(&self) -> push_notification::ExtensionsPushNotification {
        push_notification::ExtensionsPushNotification(self.0.clone())
    }

    /// Lets users report messages.
    #[inline]
    pub fn report_message(&self) -> report_message::ExtensionsReportMessage {
        report_message::ExtensionsReportMessage(self.0.clone())
    }

    /// Lets users report users.
    #[inline]
    pub fn report_user(&self) -> report_user::ExtensionsReportUser {
        report_user::ExtensionsReportUser(self.0.clone())
    }

    /// Previews of links by Iframely.
    #[inline]
    pub fn rich_media(&self) -> rich_media::ExtensionsRichMedia {
        rich_media::ExtensionsRichMedia(self.0.clone())
    }

    /// Finds out the sentiment of messages.
    #[inline]
    pub fn sentiment_analysis(&self) -> sentiment_analysis::ExtensionsSentimentAnalysis {
        sentiment_analysis::ExtensionsSentimentAnalysis(self.0.clone())
    }

    /// Tells users of unread messages by SMS, through Twilio.
    #[inline]
    pub fn sms_notification(&self) -> sms_notification::ExtensionsSmsNotification {
        sms_notification::ExtensionsSmsNotification(self.0.clone())
    }

    /// Stickers of the vendor, and of your own.
    #[inline]
    pub fn stickers(&self) -> stickers::ExtensionsStickers {
        stickers::ExtensionsStickers(self.0.clone())
    }

    /// Stickers from Stipop.
    #[inline]
    pub fn stipop(&self) -> stipop::ExtensionsStipop {
        stipop::ExtensionsStipop(self.0.clone())
    }

    /// GIFs from Tenor.
    #[inline]
    pub fn tenor(&self) -> tenor::ExtensionsTenor {
        tenor::ExtensionsTenor(self.0.clone())
    }

    /// Short links by TinyURL.
    #[inline]
    pub fn tiny_url(&self) -> tiny_url::ExtensionsTinyUrl {
        tiny_url::ExtensionsTinyUrl(self.0.clone())
    }

    /// Scans files for viruses and malware, by Scanii.
    #[inline]
    pub fn virus_malware_scanner(
        &self,
    ) -> virus_malware_scanner::ExtensionsVirusMalwareScanner {
        virus_malware_scanner::ExtensionsVirusMalwareScanner(self.0.clone())
    }

    /// Turns voice messages into text, by Rev AI.
    #[inline]
    pub fn voice_transcription(
        &self,
    ) -> voice_transcription::ExtensionsVoiceTranscription {
        voice_transcription::ExtensionsVoiceTranscription(self.0.clone())
    }

    /// Chat widgets, which bring the chat into a web page.
    #[inline]
    pub fn widgets(&self) -> widgets::ExtensionsWidgets {
        widgets::ExtensionsWidgets(self.0.clone())
    }

    /// Finds scripts in messages.
    #[inline]
    pub fn xss_filter(&self) -> xss_filter::ExtensionsXssFilter {
        xss_filter::ExtensionsXssFilter(self.0.clone())
    }
}

impl Extensions {
    /// Lists the extensions with their state and the hooks on which they run.
    ///
    /// `GET /apps/{appId}/extensions` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported; paging `pages`.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let mut rows = client.extensions().list("2401a7b3c9d5e").stream();
    /// while let Some(extension) = rows.next().await {
    ///     let extension = extension?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, app_id: impl Into<AppId>) -> ListExtensions {
        ListExtensions::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Turns extensions on and others off. The call succeeds even where some fail: look at each result.
    ///
    /// `POST /apps/{appId}/extensions` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.extensions().update("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, app_id: impl Into<AppId>) -> UpdateExtensions {
        UpdateExtensions::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(Extensions::list: LIST of families::MANAGEMENT {
    id: "extensions.list", method: runtime::Method::GET, path: "/apps/{appId}/extensions",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} ListExtensions -> [Extension]);

impl ListExtensions {
    /// Extensions per page. From 1 to 1000. The server assumes `25` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }
}

runtime::endpoint!(Extensions::update: UPDATE of families::MANAGEMENT {
    id: "extensions.update", method: runtime::Method::POST, path: "/apps/{appId}/extensions",
    partial: Some("success"), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateExtensions -> runtime::Partial<ExtensionResults>);

impl UpdateExtensions {
    /// Those to be on.
    pub fn enabled(
        self,
        enabled: impl IntoIterator<Item = impl Into<ExtensionId>>,
    ) -> Self {
        self.set_body_list::<ExtensionId>("enabled", enabled)
    }

    /// Those to be off.
    pub fn disabled(
        self,
        disabled: impl IntoIterator<Item = impl Into<ExtensionId>>,
    ) -> Self {
        self.set_body_list::<ExtensionId>("disabled", disabled)
    }
}

/// An extension's id, such as `polls` or `gifs-giphy`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExtensionId(String);

runtime::newtype!(ExtensionId);

/// When an extension runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtensionHook {
    /// `before_message`
    BeforeMessage,
    /// `after_message`
    AfterMessage,
    /// `after_auth_token_created`
    AfterAuthTokenCreated,
    /// `after_auth_token_deleted`
    AfterAuthTokenDeleted,
    /// `after_auth_token_updated`
    AfterAuthTokenUpdated,
    /// `after_group_created`
    AfterGroupCreated,
    /// `after_group_deleted`
    AfterGroupDeleted,
    /// `after_group_joined`
    AfterGroupJoined,
    /// `after_group_left`
    AfterGroupLeft,
    /// `after_group_members_added`
    AfterGroupMembersAdded,
    /// `after_group_members_banned`
    AfterGroupMembersBanned,
    /// `after_group_members_kicked`
    AfterGroupMembersKicked,
    /// `after_group_members_unbanned`
    AfterGroupMembersUnbanned,
    /// `after_logged_out`
    AfterLoggedOut,
    /// `after_scope_changed`
    AfterScopeChanged,
    /// `after_user_deleted`
    AfterUserDeleted,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ExtensionHook {
    BeforeMessage = "before_message", AfterMessage = "after_message",
    AfterAuthTokenCreated = "after_auth_token_created",
    AfterAuthTokenDeleted = "after_auth_token_deleted",
    AfterAuthTokenUpdated = "after_auth_token_updated", AfterGroupCreated = "after_group_created",
    AfterGroupDeleted = "after_group_deleted", AfterGroupJoined = "after_group_joined",
    AfterGroupLeft = "after_group_left", AfterGroupMembersAdded = "after_group_members_added",
    AfterGroupMembersBanned = "after_group_members_banned",
    AfterGroupMembersKicked = "after_group_members_kicked",
    AfterGroupMembersUnbanned = "after_group_members_unbanned", AfterLoggedOut = "after_logged_out",
    AfterScopeChanged = "after_scope_changed", AfterUserDeleted = "after_user_deleted",
});

/// An extension.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Extension {
    /// Its id.
    pub id: ExtensionId,
    /// Its name.
    pub name: Option<String>,
    /// What it does in a few words. On the wire: `tagLine`.
    pub tag_line: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// Where its author is reached.
    pub email: Option<String>,
    /// The URL that its hooks call. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// Whether it may read the app's data. On the wire: `accessToAppData`.
    pub access_to_app_data: Option<bool>,
    /// The page of its settings. It holds a token. On the wire: `adminURL`.
    pub admin_url: Option<runtime::Secret>,
    /// Its author's site. On the wire: `websiteURL`.
    pub website_url: Option<String>,
    /// Whether it is on. On the wire: `isActive`.
    pub is_active: Option<bool>,
    /// Whether it is for this account alone. On the wire: `isPrivate`.
    pub is_private: Option<bool>,
    /// Whether it is hidden in the dashboard. On the wire: `isInvisible`.
    pub is_invisible: Option<bool>,
    /// Whether another company made it. On the wire: `isThirdParty`.
    pub is_third_party: Option<bool>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it runs.
    pub hooks: Option<ExtensionHooks>,
    /// What kinds of extensions it belongs to.
    pub categories: Option<ExtensionCategories>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Extension {
    id = "id", name = "name", tag_line = "tagLine", description = "description", author = "author",
    email = "email", webhook_url = "webhookURL", access_to_app_data = "accessToAppData",
    admin_url = "adminURL", website_url = "websiteURL", is_active = "isActive",
    is_private = "isPrivate", is_invisible = "isInvisible", is_third_party = "isThirdParty",
    created_at = "createdAt", hooks = "hooks" lenient, categories = "categories" lenient,
});

/// When it runs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtensionHooks {
    /// A hook each.
    pub data: Option<Vec<ExtensionHookState>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ExtensionHooks { data = "data" });

/// What kinds of extensions it belongs to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtensionCategories {
    /// A category each.
    pub data: Option<Vec<runtime::Json>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ExtensionCategories { data = "data" });

/// A hook of an extension.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtensionHookState {
    /// When it runs.
    pub hook: ExtensionHook,
    /// The same in words.
    pub description: Option<String>,
    /// Whether the hook is in use. On the wire: `isActive`.
    pub is_active: Option<bool>,
    /// Whether the hook is on.
    pub enabled: Option<bool>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ExtensionHookState {
    hook = "hook", description = "description", is_active = "isActive", enabled = "enabled",
    created_at = "createdAt",
});

/// What became of each extension, by id, in the list that named it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtensionResults {
    /// Of those to be on.
    pub enabled: Option<runtime::Map<Confirmation>>,
    /// Of those to be off.
    pub disabled: Option<runtime::Map<Confirmation>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ExtensionResults { enabled = "enabled", disabled = "disabled" });
