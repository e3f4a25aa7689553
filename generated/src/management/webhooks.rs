// @generated from spec/management/webhooks.yaml by `cargo xtask gen`. Do not edit.

//! Webhooks of an app, and the triggers that call them. An app can have 25.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, Confirmation};

/// Calls about webhooks: [`ManagementClient::webhooks`](crate::ManagementClient::webhooks).
#[derive(Debug, Clone)]
pub struct Webhooks(pub(crate) runtime::Handle);

impl Webhooks {
    /// Creates a webhook.
    ///
    /// `POST /apps/{appId}/webhooks` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `id`: The webhook's id, chosen by you. At most 50 characters.
    /// - `name`: Its name. At most 50 characters.
    /// - `webhook_url`: The URL to call, which has to answer within two seconds. At most 255 characters. On the wire:
    ///   `webhookURL`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .webhooks()
    ///     .create("2401a7b3c9d5e", "tea_hook", "Tea hook", "https://example.com/tea")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        app_id: impl Into<AppId>,
        id: impl Into<WebhookId>,
        name: impl Into<String>,
        webhook_url: impl Into<String>,
    ) -> CreateWebhook {
        CreateWebhook::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<WebhookId>("id", id)
            .set_body::<String>("name", name)
            .set_body::<String>("webhookURL", webhook_url)
    }

    /// Lists the webhooks of an app.
    ///
    /// `GET /apps/{appId}/webhooks` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.webhooks().list("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, app_id: impl Into<AppId>) -> ListWebhooks {
        ListWebhooks::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Gets a webhook.
    ///
    /// `GET /apps/{appId}/webhooks/{webhookId}` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.webhooks().get("2401a7b3c9d5e", "tea_hook").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
    ) -> GetWebhook {
        GetWebhook::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
    }

    /// Changes a webhook.
    ///
    /// `PUT /apps/{appId}/webhooks/{webhookId}` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.webhooks().update("2401a7b3c9d5e", "tea_hook").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
    ) -> UpdateWebhook {
        UpdateWebhook::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /apps/{appId}/webhooks/{webhookId}` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.webhooks().delete("2401a7b3c9d5e", "tea_hook").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
    ) -> DeleteWebhook {
        DeleteWebhook::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
    }

    /// Has a webhook called on more events. The answer tells what became of each trigger.
    ///
    /// `POST /apps/{appId}/webhooks/{webhookId}/triggers` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    /// - `trigger_ids`: The triggers. On the wire: `triggerIds`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND`, `ERR_TRIGGER_NOT_FOUND` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::webhooks::TriggerId;
    /// let answer = client
    ///     .webhooks()
    ///     .add_triggers(
    ///         "2401a7b3c9d5e",
    ///         "tea_hook",
    ///         [TriggerId::MessageSent, TriggerId::MessageReadReceipt],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_triggers(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
        trigger_ids: impl IntoIterator<Item = impl Into<TriggerId>>,
    ) -> AddTriggers {
        AddTriggers::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
            .set_body_list::<TriggerId>("triggerIds", trigger_ids)
    }

    /// Lists the triggers of a webhook.
    ///
    /// `GET /apps/{appId}/webhooks/{webhookId}/triggers` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.webhooks().list_triggers("2401a7b3c9d5e", "tea_hook").await?;
    /// # Ok(()) }
    /// ```
    pub fn list_triggers(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
    ) -> ListTriggers {
        ListTriggers::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
    }

    /// Has a webhook no longer called on some events.
    ///
    /// `DELETE /apps/{appId}/webhooks/{webhookId}/triggers` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `webhook_id`: A webhook's id, chosen by you, up to 50 characters. On the wire: `webhookId`.
    /// - `trigger_ids`: The triggers. On the wire: `triggerIds`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_WEBHOOK_NOT_FOUND`, `ERR_TRIGGER_NOT_FOUND` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::webhooks::TriggerId;
    /// let answer = client
    ///     .webhooks()
    ///     .remove_triggers("2401a7b3c9d5e", "tea_hook", [TriggerId::MessageSent])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_triggers(
        &self,
        app_id: impl Into<AppId>,
        webhook_id: impl Into<WebhookId>,
        trigger_ids: impl IntoIterator<Item = impl Into<TriggerId>>,
    ) -> RemoveTriggers {
        RemoveTriggers::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_path::<WebhookId>("webhookId", webhook_id)
            .set_body_list::<TriggerId>("triggerIds", trigger_ids)
    }
}

runtime::endpoint!(Webhooks::create: CREATE of families::MANAGEMENT {
    id: "webhooks.create", method: runtime::Method::POST, path: "/apps/{appId}/webhooks",
    envelope: envelopes::DATA_REPEATED,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} CreateWebhook -> Webhook);

impl CreateWebhook {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }

    /// Sends user name and password along. On the wire: `useBasicAuth`.
    #[inline]
    pub fn use_basic_auth(self, use_basic_auth: bool) -> Self {
        self.set_body::<bool>("useBasicAuth", use_basic_auth)
    }

    /// The user name, letters and digits. At most 50 characters.
    pub fn username(self, username: impl Into<String>) -> Self {
        self.set_body::<String>("username", username)
    }

    /// The password, letters and digits. At most 100 characters.
    pub fn password(self, password: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("password", password)
    }

    /// Whether it is called at all.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }

    /// Tries again after a network error or any answer but 2xx. The server assumes `false` if it is left out. On the
    /// wire: `retryOnFailure`.
    #[inline]
    pub fn retry_on_failure(self, retry_on_failure: bool) -> Self {
        self.set_body::<bool>("retryOnFailure", retry_on_failure)
    }
}

runtime::endpoint!(Webhooks::list: LIST of families::MANAGEMENT {
    id: "webhooks.list", method: runtime::Method::GET, path: "/apps/{appId}/webhooks",
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} ListWebhooks -> Vec<Webhook>);

impl ListWebhooks {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }

    /// Webhooks in the answer. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Part of a name. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }
}

runtime::endpoint!(Webhooks::get: GET of families::MANAGEMENT {
    id: "webhooks.get", method: runtime::Method::GET, path: "/apps/{appId}/webhooks/{webhookId}",
    envelope: envelopes::DATA_REPEATED, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} GetWebhook -> Webhook);

impl GetWebhook {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }
}

runtime::endpoint!(Webhooks::update: UPDATE of families::MANAGEMENT {
    id: "webhooks.update", method: runtime::Method::PUT, path: "/apps/{appId}/webhooks/{webhookId}",
    envelope: envelopes::DATA_REPEATED, idempotent: true, empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} UpdateWebhook -> Webhook);

impl UpdateWebhook {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }

    /// Its name. At most 50 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// Sends user name and password along. On the wire: `useBasicAuth`.
    #[inline]
    pub fn use_basic_auth(self, use_basic_auth: bool) -> Self {
        self.set_body::<bool>("useBasicAuth", use_basic_auth)
    }

    /// The user name, letters and digits. At most 50 characters.
    pub fn username(self, username: impl Into<String>) -> Self {
        self.set_body::<String>("username", username)
    }

    /// The password, letters and digits. At most 100 characters.
    pub fn password(self, password: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("password", password)
    }

    /// The URL to call, which has to answer within two seconds. At most 255 characters. On the wire: `webhookURL`.
    pub fn webhook_url(self, webhook_url: impl Into<String>) -> Self {
        self.set_body::<String>("webhookURL", webhook_url)
    }

    /// Tries again after a network error or any answer but 2xx. The server assumes `false` if it is left out. On the
    /// wire: `retryOnFailure`.
    #[inline]
    pub fn retry_on_failure(self, retry_on_failure: bool) -> Self {
        self.set_body::<bool>("retryOnFailure", retry_on_failure)
    }

    /// Whether it is called at all.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }
}

runtime::endpoint!(Webhooks::delete: DELETE of families::MANAGEMENT {
    id: "webhooks.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/webhooks/{webhookId}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} DeleteWebhook -> Confirmation);

impl DeleteWebhook {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }
}

runtime::endpoint!(Webhooks::add_triggers: ADD_TRIGGERS of families::MANAGEMENT {
    id: "webhooks.add_triggers", method: runtime::Method::POST,
    path: "/apps/{appId}/webhooks/{webhookId}/triggers", partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} AddTriggers -> runtime::Partial<runtime::Map<Confirmation>>);

impl AddTriggers {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }
}

runtime::endpoint!(Webhooks::list_triggers: LIST_TRIGGERS of families::MANAGEMENT {
    id: "webhooks.list_triggers", method: runtime::Method::GET,
    path: "/apps/{appId}/webhooks/{webhookId}/triggers", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} ListTriggers -> Vec<Trigger>);

impl ListTriggers {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }
}

runtime::endpoint!(Webhooks::remove_triggers: REMOVE_TRIGGERS of families::MANAGEMENT {
    id: "webhooks.remove_triggers", method: runtime::Method::DELETE,
    path: "/apps/{appId}/webhooks/{webhookId}/triggers", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis/webhooks/overview"),
} RemoveTriggers -> Confirmation);

impl RemoveTriggers {
    /// `2` means the webhooks of today; without it the legacy ones are meant. On the wire: `X-Webhook-Version`.
    #[inline]
    pub fn webhook_version(self, webhook_version: i64) -> Self {
        self.set_header::<i64>("X-Webhook-Version", webhook_version)
    }
}

/// A webhook's id, chosen by you, up to 50 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookId(String);

runtime::newtype!(WebhookId);

/// A webhook of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The webhook's id.
    pub id: WebhookId,
    /// Its name.
    pub name: Option<String>,
    /// The URL that is called. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// User name and password are sent along. On the wire: `useBasicAuth`.
    pub use_basic_auth: Option<bool>,
    /// The user name.
    pub username: Option<String>,
    /// The password.
    pub password: Option<runtime::Secret>,
    /// It is called at all.
    pub enabled: Option<bool>,
    /// A delivery that failed is tried again. On the wire: `retryOnFailure`.
    pub retry_on_failure: Option<bool>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Webhook {
    id = "id", name = "name", webhook_url = "webhookURL", use_basic_auth = "useBasicAuth",
    username = "username", password = "password", enabled = "enabled",
    retry_on_failure = "retryOnFailure", created_at = "createdAt", updated_at = "updatedAt",
});

/// An event on which a webhook is called.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Trigger {
    /// Which one.
    pub id: TriggerId,
    /// What it belongs to.
    pub category: Option<String>,
    /// When it happens.
    pub description: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Trigger {
    id = "id", category = "category", description = "description",
});

/// Names of the events on which a webhook can be called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerId {
    /// `message_sent`
    MessageSent,
    /// `message_edited`
    MessageEdited,
    /// `message_deleted`
    MessageDeleted,
    /// `message_reaction_added`
    MessageReactionAdded,
    /// `message_reaction_removed`
    MessageReactionRemoved,
    /// `message_delivery_receipt`
    MessageDeliveryReceipt,
    /// `message_read_receipt`
    MessageReadReceipt,
    /// `user_blocked`
    UserBlocked,
    /// `user_unblocked`
    UserUnblocked,
    /// `user_connection_status_changed`
    UserConnectionStatusChanged,
    /// `user_mentioned`
    UserMentioned,
    /// `group_created`
    GroupCreated,
    /// `group_updated`
    GroupUpdated,
    /// `group_deleted`
    GroupDeleted,
    /// `group_owner_transferred`
    GroupOwnerTransferred,
    /// `group_member_joined`
    GroupMemberJoined,
    /// `group_member_left`
    GroupMemberLeft,
    /// `group_member_added`
    GroupMemberAdded,
    /// `group_member_kicked`
    GroupMemberKicked,
    /// `group_member_banned`
    GroupMemberBanned,
    /// `group_member_unbanned`
    GroupMemberUnbanned,
    /// `group_member_scope_changed`
    GroupMemberScopeChanged,
    /// `call_initiated`
    CallInitiated,
    /// `call_started`
    CallStarted,
    /// `call_participant_joined`
    CallParticipantJoined,
    /// `call_participant_left`
    CallParticipantLeft,
    /// `call_ended`
    CallEnded,
    /// `meeting_started`
    MeetingStarted,
    /// `meeting_participant_joined`
    MeetingParticipantJoined,
    /// `meeting_participant_left`
    MeetingParticipantLeft,
    /// `meeting_ended`
    MeetingEnded,
    /// `recording_generated`
    RecordingGenerated,
    /// `transcription_generated`
    TranscriptionGenerated,
    /// `moderation_engine_approved`
    ModerationEngineApproved,
    /// `moderation_engine_blocked`
    ModerationEngineBlocked,
    /// `moderation_manual_approved`
    ModerationManualApproved,
    /// `moderation_engine_failed`
    ModerationEngineFailed,
    /// `after_campaign_completed`
    AfterCampaignCompleted,
    /// `after_campaign_failed`
    AfterCampaignFailed,
    /// `after_notification_created`
    AfterNotificationCreated,
    /// `after_feed_item_sent`
    AfterFeedItemSent,
    /// `after_feed_item_delivered`
    AfterFeedItemDelivered,
    /// `after_feed_item_read`
    AfterFeedItemRead,
    /// `after_feed_item_interacted`
    AfterFeedItemInteracted,
    /// `after_push_notification_sent`
    AfterPushNotificationSent,
    /// `after_push_notification_delivered`
    AfterPushNotificationDelivered,
    /// `after_push_notification_clicked`
    AfterPushNotificationClicked,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TriggerId {
    MessageSent = "message_sent", MessageEdited = "message_edited",
    MessageDeleted = "message_deleted", MessageReactionAdded = "message_reaction_added",
    MessageReactionRemoved = "message_reaction_removed",
    MessageDeliveryReceipt = "message_delivery_receipt",
    MessageReadReceipt = "message_read_receipt", UserBlocked = "user_blocked",
    UserUnblocked = "user_unblocked",
    UserConnectionStatusChanged = "user_connection_status_changed",
    UserMentioned = "user_mentioned", GroupCreated = "group_created",
    GroupUpdated = "group_updated", GroupDeleted = "group_deleted",
    GroupOwnerTransferred = "group_owner_transferred", GroupMemberJoined = "group_member_joined",
    GroupMemberLeft = "group_member_left", GroupMemberAdded = "group_member_added",
    GroupMemberKicked = "group_member_kicked", GroupMemberBanned = "group_member_banned",
    GroupMemberUnbanned = "group_member_unbanned",
    GroupMemberScopeChanged = "group_member_scope_changed", CallInitiated = "call_initiated",
    CallStarted = "call_started", CallParticipantJoined = "call_participant_joined",
    CallParticipantLeft = "call_participant_left", CallEnded = "call_ended",
    MeetingStarted = "meeting_started", MeetingParticipantJoined = "meeting_participant_joined",
    MeetingParticipantLeft = "meeting_participant_left", MeetingEnded = "meeting_ended",
    RecordingGenerated = "recording_generated", TranscriptionGenerated = "transcription_generated",
    ModerationEngineApproved = "moderation_engine_approved",
    ModerationEngineBlocked = "moderation_engine_blocked",
    ModerationManualApproved = "moderation_manual_approved",
    ModerationEngineFailed = "moderation_engine_failed",
    AfterCampaignCompleted = "after_campaign_completed",
    AfterCampaignFailed = "after_campaign_failed",
    AfterNotificationCreated = "after_notification_created",
    AfterFeedItemSent = "after_feed_item_sent",
    AfterFeedItemDelivered = "after_feed_item_delivered",
    AfterFeedItemRead = "after_feed_item_read",
    AfterFeedItemInteracted = "after_feed_item_interacted",
    AfterPushNotificationSent = "after_push_notification_sent",
    AfterPushNotificationDelivered = "after_push_notification_delivered",
    AfterPushNotificationClicked = "after_push_notification_clicked",
});
