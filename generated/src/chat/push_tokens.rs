// @generated from spec/notifications/push_tokens.yaml by `cargo xtask gen`. Do not edit.

//! Push tokens of users' devices. Each belongs to the auth token by which the device is logged in, one to each; a
//! user can have 100 active ones.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Confirmation, NotificationKind, PushPlatform, PushProviderId, TimeZone, Uid,
};

/// Calls about push tokens: [`Client::push_tokens`](crate::Client::push_tokens).
#[derive(Debug, Clone)]
pub struct PushTokens<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl PushTokens<FullAccess> {
    /// Registers the push token of a device. Which of the three tokens it has depends on the platform.
    ///
    /// `POST /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `platform`: The platform.
    /// - `auth_token`: The auth token by which the device is logged in. On the wire: `authToken`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND`, `ERR_TOKEN_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::PushPlatform;
    /// let answer = client
    ///     .push_tokens()
    ///     .register(PushPlatform::FcmAndroid, "example-token")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register(
        &self,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<runtime::Secret>,
    ) -> RegisterPushToken {
        RegisterPushToken::new::<AppOnly>(&self.0)
            .set_body::<PushPlatform>("platform", platform)
            .set_body::<runtime::Secret>("authToken", auth_token)
    }

    /// Registers a token of Firebase Cloud Messaging.
    ///
    /// `POST /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND`, `ERR_TOKEN_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::PushPlatform;
    /// let answer = client
    ///     .push_tokens()
    ///     .register_fcm(
    ///         PushPlatform::FcmAndroid,
    ///         "example-token",
    ///         "tea-fcm",
    ///         "example-push-token",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register_fcm(
        &self,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<runtime::Secret>,
        provider_id: impl Into<PushProviderId>,
        fcm_token: impl Into<runtime::Secret>,
    ) -> RegisterPushToken {
        RegisterPushToken::new::<AppOnly>(&self.0)
            .set_body_at::<PushPlatform>(&["platform"], platform)
            .set_body_at::<runtime::Secret>(&["authToken"], auth_token)
            .set_body_at::<PushProviderId>(&["providerId"], provider_id)
            .set_body_at::<runtime::Secret>(&["fcmToken"], fcm_token)
    }

    /// Registers a device token of Apple's push service.
    ///
    /// `POST /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND`, `ERR_TOKEN_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::PushPlatform;
    /// let answer = client
    ///     .push_tokens()
    ///     .register_apns(
    ///         PushPlatform::FcmAndroid,
    ///         "example-token",
    ///         "tea-fcm",
    ///         "example-push-token",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register_apns(
        &self,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<runtime::Secret>,
        provider_id: impl Into<PushProviderId>,
        device_token: impl Into<runtime::Secret>,
    ) -> RegisterPushToken {
        RegisterPushToken::new::<AppOnly>(&self.0)
            .set_body_at::<PushPlatform>(&["platform"], platform)
            .set_body_at::<runtime::Secret>(&["authToken"], auth_token)
            .set_body_at::<PushProviderId>(&["providerId"], provider_id)
            .set_body_at::<runtime::Secret>(&["deviceToken"], device_token)
    }

    /// Registers a VoIP token of Apple's push service.
    ///
    /// `POST /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND`, `ERR_TOKEN_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::PushPlatform;
    /// let answer = client
    ///     .push_tokens()
    ///     .register_voip(
    ///         PushPlatform::FcmAndroid,
    ///         "example-token",
    ///         "tea-fcm",
    ///         "example-push-token",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register_voip(
        &self,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<runtime::Secret>,
        provider_id: impl Into<PushProviderId>,
        voip_token: impl Into<runtime::Secret>,
    ) -> RegisterPushToken {
        RegisterPushToken::new::<AppOnly>(&self.0)
            .set_body_at::<PushPlatform>(&["platform"], platform)
            .set_body_at::<runtime::Secret>(&["authToken"], auth_token)
            .set_body_at::<PushProviderId>(&["providerId"], provider_id)
            .set_body_at::<runtime::Secret>(&["voipToken"], voip_token)
    }

    /// Lists the push tokens that were registered for an auth token.
    ///
    /// `GET /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `auth_token`: The auth token. On the wire: `authToken`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.push_tokens().list("example-token").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, auth_token: impl Into<runtime::Secret>) -> ListPushTokens {
        ListPushTokens::new::<AppOnly>(&self.0)
            .set_query::<runtime::Secret>("authToken", auth_token)
    }

    /// Unregisters the push token that was registered for an auth token.
    ///
    /// `DELETE /notifications/push/v1/tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `auth_token`: The auth token. On the wire: `authToken`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.push_tokens().unregister("example-token").await?;
    /// # Ok(()) }
    /// ```
    pub fn unregister(
        &self,
        auth_token: impl Into<runtime::Secret>,
    ) -> UnregisterPushTokens {
        UnregisterPushTokens::new::<AppOnly>(&self.0)
            .set_body::<runtime::Secret>("authToken", auth_token)
    }

    /// Deletes one push token.
    ///
    /// `DELETE /notifications/push/v1/tokens/{pushToken}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `push_token`: The push token. At most 4096 characters. On the wire: `pushToken`.
    /// - `auth_token`: The auth token for which it was registered. On the wire: `authToken`.
    ///
    /// Errors: `ERR_TOKEN_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .push_tokens()
    ///     .delete("example-push-token", "example-token")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        push_token: impl Into<runtime::Secret>,
        auth_token: impl Into<runtime::Secret>,
    ) -> DeletePushToken {
        DeletePushToken::new::<AppOnly>(&self.0)
            .set_path::<runtime::Secret>("pushToken", push_token)
            .set_body::<runtime::Secret>("authToken", auth_token)
    }
}

runtime::endpoint!(PushTokens::register: REGISTER of families::CHAT {
    id: "push_tokens.register", method: runtime::Method::POST,
    path: "/notifications/push/v1/tokens", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} RegisterPushToken -> Confirmation);

impl RegisterPushToken {
    /// The provider that reaches it. On the wire: `providerId`.
    pub fn provider_id(self, provider_id: impl Into<PushProviderId>) -> Self {
        self.set_body::<PushProviderId>("providerId", provider_id)
    }

    /// The token on platforms that start with `fcm`. At most 4096 characters. On the wire: `fcmToken`.
    pub fn fcm_token(self, fcm_token: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("fcmToken", fcm_token)
    }

    /// The token on platforms that start with `apns` and end with `device`. At most 4096 characters. On the wire:
    /// `deviceToken`.
    pub fn device_token(self, device_token: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("deviceToken", device_token)
    }

    /// The token on platforms that start with `apns` and end with `voip`. At most 4096 characters. On the wire:
    /// `voipToken`.
    pub fn voip_token(self, voip_token: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("voipToken", voip_token)
    }

    /// The user's time zone.
    pub fn timezone(self, timezone: impl Into<TimeZone>) -> Self {
        self.set_body::<TimeZone>("timezone", timezone)
    }
}

runtime::endpoint!(PushTokens::list: LIST of families::CHAT {
    id: "push_tokens.list", method: runtime::Method::GET, path: "/notifications/push/v1/tokens",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} ListPushTokens -> PushTokenList);

impl ListPushTokens {
    /// All push tokens.
    #[inline]
    pub fn all(self, all: bool) -> Self {
        self.set_query::<bool>("all", all)
    }
}

runtime::endpoint!(PushTokens::unregister: UNREGISTER of families::CHAT {
    id: "push_tokens.unregister", method: runtime::Method::DELETE,
    path: "/notifications/push/v1/tokens", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} UnregisterPushTokens -> PushTokenList);

impl UnregisterPushTokens {
    /// All push tokens of the user and not only that of the auth token.
    #[inline]
    pub fn all(self, all: bool) -> Self {
        self.set_query::<bool>("all", all)
    }
}

runtime::endpoint!(PushTokens::delete: DELETE of families::CHAT {
    id: "push_tokens.delete", method: runtime::Method::DELETE,
    path: "/notifications/push/v1/tokens/{pushToken}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} DeletePushToken -> PushTokenList);

/// Push tokens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushTokenList {
    /// The tokens. On the wire: `pushTokens`.
    pub push_tokens: Option<Vec<PushToken>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(PushTokenList { push_tokens = "pushTokens" });

/// The push token of a device.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToken {
    /// The token itself. On the wire: `pushToken`.
    pub push_token: runtime::Secret,
    /// What it is for. On the wire: `pushTokenType`.
    pub kind: Option<NotificationKind>,
    /// Whose it is.
    pub uid: Option<Uid>,
    /// The auth token for which it was registered. On the wire: `authToken`.
    pub auth_token: Option<runtime::Secret>,
    /// The platform.
    pub platform: Option<PushPlatform>,
    /// The provider that reaches it. On the wire: `providerId`.
    pub provider_id: Option<PushProviderId>,
    /// When it was registered. As an RFC 3339 text. On the wire: `createdAt`.
    pub created_at: Option<runtime::DateTime>,
    /// When it last changed. As an RFC 3339 text. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::DateTime>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(PushToken {
    push_token = "pushToken", kind = "pushTokenType", uid = "uid", auth_token = "authToken",
    platform = "platform", provider_id = "providerId", created_at = "createdAt",
    updated_at = "updatedAt",
});
