// @generated from spec/notifications/apns_providers.yaml by `cargo xtask gen`. Do not edit.

//! The keys to Apple's push service through which an app sends push notifications.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, PushProviderId};

/// Calls about apns providers: [`Client::apns_providers`](crate::Client::apns_providers).
#[derive(Debug, Clone)]
pub struct ApnsProviders<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ApnsProviders<FullAccess> {
    /// Lists the APNs providers of the app.
    ///
    /// `GET /notifications/push/v1/providers/apns` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.apns_providers().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListApnsProviders {
        ListApnsProviders::new::<AppOnly>(&self.0)
    }

    /// Adds an APNs provider.
    ///
    /// `POST /notifications/push/v1/providers/apns` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: Its id, chosen by you. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.apns_providers().create("tea-apns").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, provider_id: impl Into<PushProviderId>) -> CreateApnsProvider {
        CreateApnsProvider::new::<AppOnly>(&self.0)
            .set_body::<PushProviderId>("providerId", provider_id)
    }

    /// Changes an APNs provider.
    ///
    /// `PUT /notifications/push/v1/providers/apns` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: Which one. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.apns_providers().update("tea-apns").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, provider_id: impl Into<PushProviderId>) -> UpdateApnsProvider {
        UpdateApnsProvider::new::<AppOnly>(&self.0)
            .set_body::<PushProviderId>("providerId", provider_id)
    }

    /// Deletes an APNs provider.
    ///
    /// `DELETE /notifications/push/v1/providers/apns/{providerId}` of the family `chat`; authenticated by `apikey`;
    /// scopes `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: A push provider's id, chosen by you. Push tokens refer to it. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.apns_providers().delete("tea-apns").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, provider_id: impl Into<PushProviderId>) -> DeleteApnsProvider {
        DeleteApnsProvider::new::<AppOnly>(&self.0)
            .set_path::<PushProviderId>("providerId", provider_id)
    }

    /// Makes an APNs provider the app's default one.
    ///
    /// `PUT /notifications/push/v1/providers/apns/default/{providerId}` of the family `chat`; authenticated by
    /// `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: A push provider's id, chosen by you. Push tokens refer to it. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.apns_providers().set_default("tea-apns").await?;
    /// # Ok(()) }
    /// ```
    pub fn set_default(
        &self,
        provider_id: impl Into<PushProviderId>,
    ) -> SetDefaultApnsProvider {
        SetDefaultApnsProvider::new::<AppOnly>(&self.0)
            .set_path::<PushProviderId>("providerId", provider_id)
    }
}

runtime::endpoint!(ApnsProviders::list: LIST of families::CHAT {
    id: "apns_providers.list", method: runtime::Method::GET,
    path: "/notifications/push/v1/providers/apns", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} ListApnsProviders -> ApnsProviderList);

runtime::endpoint!(ApnsProviders::create: CREATE of families::CHAT {
    id: "apns_providers.create", method: runtime::Method::POST,
    path: "/notifications/push/v1/providers/apns", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} CreateApnsProvider -> ApnsProviderAdded);

impl CreateApnsProvider {
    /// The id of the key. On the wire: `keyId`.
    pub fn key_id(self, key_id: impl Into<String>) -> Self {
        self.set_body::<String>("keyId", key_id)
    }

    /// The id of the team at Apple. On the wire: `teamId`.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        self.set_body::<String>("teamId", team_id)
    }

    /// The id of the app's bundle. On the wire: `bundleId`.
    pub fn bundle_id(self, bundle_id: impl Into<String>) -> Self {
        self.set_body::<String>("bundleId", bundle_id)
    }

    /// The name of the file that the key came in. On the wire: `p8KeyFilename`.
    pub fn p8_key_filename(self, p8_key_filename: impl Into<String>) -> Self {
        self.set_body::<String>("p8KeyFilename", p8_key_filename)
    }

    /// The key itself: what is in the p8 file. On the wire: `p8Key`.
    pub fn p8_key(self, p8_key: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("p8Key", p8_key)
    }

    /// Has pushes wake the app in the background. On the wire: `includeContentAvailable`.
    #[inline]
    pub fn include_content_available(self, include_content_available: bool) -> Self {
        self.set_body::<bool>("includeContentAvailable", include_content_available)
    }

    /// Lets the app change pushes before they are shown. On the wire: `includeMutableContent`.
    #[inline]
    pub fn include_mutable_content(self, include_mutable_content: bool) -> Self {
        self.set_body::<bool>("includeMutableContent", include_mutable_content)
    }

    /// Uses Apple's production service and not the sandbox. On the wire: `productionMode`.
    #[inline]
    pub fn production_mode(self, production_mode: bool) -> Self {
        self.set_body::<bool>("productionMode", production_mode)
    }
}

runtime::endpoint!(ApnsProviders::update: UPDATE of families::CHAT {
    id: "apns_providers.update", method: runtime::Method::PUT,
    path: "/notifications/push/v1/providers/apns", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} UpdateApnsProvider -> Confirmation);

impl UpdateApnsProvider {
    /// The id of the key. On the wire: `keyId`.
    pub fn key_id(self, key_id: impl Into<String>) -> Self {
        self.set_body::<String>("keyId", key_id)
    }

    /// The id of the team at Apple. On the wire: `teamId`.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        self.set_body::<String>("teamId", team_id)
    }

    /// The id of the app's bundle. On the wire: `bundleId`.
    pub fn bundle_id(self, bundle_id: impl Into<String>) -> Self {
        self.set_body::<String>("bundleId", bundle_id)
    }

    /// The name of the file that the key came in. On the wire: `p8KeyFilename`.
    pub fn p8_key_filename(self, p8_key_filename: impl Into<String>) -> Self {
        self.set_body::<String>("p8KeyFilename", p8_key_filename)
    }

    /// The key itself: what is in the p8 file. On the wire: `p8Key`.
    pub fn p8_key(self, p8_key: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("p8Key", p8_key)
    }

    /// Has pushes wake the app in the background. On the wire: `includeContentAvailable`.
    #[inline]
    pub fn include_content_available(self, include_content_available: bool) -> Self {
        self.set_body::<bool>("includeContentAvailable", include_content_available)
    }

    /// Lets the app change pushes before they are shown. On the wire: `includeMutableContent`.
    #[inline]
    pub fn include_mutable_content(self, include_mutable_content: bool) -> Self {
        self.set_body::<bool>("includeMutableContent", include_mutable_content)
    }

    /// Uses Apple's production service and not the sandbox. On the wire: `productionMode`.
    #[inline]
    pub fn production_mode(self, production_mode: bool) -> Self {
        self.set_body::<bool>("productionMode", production_mode)
    }
}

runtime::endpoint!(ApnsProviders::delete: DELETE of families::CHAT {
    id: "apns_providers.delete", method: runtime::Method::DELETE,
    path: "/notifications/push/v1/providers/apns/{providerId}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} DeleteApnsProvider -> Confirmation);

runtime::endpoint!(ApnsProviders::set_default: SET_DEFAULT of families::CHAT {
    id: "apns_providers.set_default", method: runtime::Method::PUT,
    path: "/notifications/push/v1/providers/apns/default/{providerId}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} SetDefaultApnsProvider -> Confirmation);

/// The APNs providers of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApnsProviderList {
    /// The providers. On the wire: `pushProviders`.
    pub push_providers: Option<Vec<ApnsProvider>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ApnsProviderList { push_providers = "pushProviders" });

/// What adding an APNs provider answers: that it worked, or the app's providers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApnsProviderAdded {
    /// Whether it worked.
    pub success: Option<bool>,
    /// The providers. On the wire: `pushProviders`.
    pub push_providers: Option<Vec<ApnsProvider>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ApnsProviderAdded {
    success = "success", push_providers = "pushProviders",
});

/// An APNs provider.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApnsProvider {
    /// Its id. On the wire: `providerId`.
    pub provider_id: Option<PushProviderId>,
    /// The id of the key. On the wire: `keyId`.
    pub key_id: Option<String>,
    /// The id of the team at Apple. On the wire: `teamId`.
    pub team_id: Option<String>,
    /// The id of the app's bundle. On the wire: `bundleId`.
    pub bundle_id: Option<String>,
    /// The name of the file that the key came in. On the wire: `p8KeyFilename`.
    pub p8_key_filename: Option<String>,
    /// The key itself. On the wire: `p8Key`.
    pub p8_key: Option<runtime::Secret>,
    /// Pushes wake the app in the background. On the wire: `includeContentAvailable`.
    pub include_content_available: Option<bool>,
    /// The app may change pushes before they are shown. On the wire: `includeMutableContent`.
    pub include_mutable_content: Option<bool>,
    /// Apple's production service is used and not the sandbox. On the wire: `productionMode`.
    pub production_mode: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ApnsProvider {
    provider_id = "providerId" lenient, key_id = "keyId" lenient, team_id = "teamId" lenient,
    bundle_id = "bundleId" lenient, p8_key_filename = "p8KeyFilename" lenient,
    p8_key = "p8Key" lenient, include_content_available = "includeContentAvailable" lenient,
    include_mutable_content = "includeMutableContent" lenient,
    production_mode = "productionMode" lenient,
});
