// @generated from spec/notifications/fcm_providers.yaml by `cargo xtask gen`. Do not edit.

//! The projects of Firebase Cloud Messaging through which an app sends push notifications.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, PushProviderId};

/// Calls about fcm providers: [`Client::fcm_providers`](crate::Client::fcm_providers).
#[derive(Debug, Clone)]
pub struct FcmProviders<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl FcmProviders<FullAccess> {
    /// Lists the FCM providers of the app.
    ///
    /// `GET /notifications/push/v1/providers/fcm` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.fcm_providers().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListFcmProviders {
        ListFcmProviders::new::<AppOnly>(&self.0)
    }

    /// Adds an FCM provider.
    ///
    /// `POST /notifications/push/v1/providers/fcm` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: Its id, chosen by you. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.fcm_providers().create("tea-fcm").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, provider_id: impl Into<PushProviderId>) -> CreateFcmProvider {
        CreateFcmProvider::new::<AppOnly>(&self.0)
            .set_body::<PushProviderId>("providerId", provider_id)
    }

    /// Changes an FCM provider.
    ///
    /// `PUT /notifications/push/v1/providers/fcm` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: Which one. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.fcm_providers().update("tea-fcm").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, provider_id: impl Into<PushProviderId>) -> UpdateFcmProvider {
        UpdateFcmProvider::new::<AppOnly>(&self.0)
            .set_body::<PushProviderId>("providerId", provider_id)
    }

    /// Deletes an FCM provider.
    ///
    /// `DELETE /notifications/push/v1/providers/fcm/{providerId}` of the family `chat`; authenticated by `apikey`;
    /// scopes `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: A push provider's id, chosen by you. Push tokens refer to it. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.fcm_providers().delete("tea-fcm").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, provider_id: impl Into<PushProviderId>) -> DeleteFcmProvider {
        DeleteFcmProvider::new::<AppOnly>(&self.0)
            .set_path::<PushProviderId>("providerId", provider_id)
    }

    /// Makes an FCM provider the app's default one.
    ///
    /// `PUT /notifications/push/v1/providers/fcm/default/{providerId}` of the family `chat`; authenticated by
    /// `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `provider_id`: A push provider's id, chosen by you. Push tokens refer to it. On the wire: `providerId`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.fcm_providers().set_default("tea-fcm").await?;
    /// # Ok(()) }
    /// ```
    pub fn set_default(
        &self,
        provider_id: impl Into<PushProviderId>,
    ) -> SetDefaultFcmProvider {
        SetDefaultFcmProvider::new::<AppOnly>(&self.0)
            .set_path::<PushProviderId>("providerId", provider_id)
    }
}

runtime::endpoint!(FcmProviders::list: LIST of families::CHAT {
    id: "fcm_providers.list", method: runtime::Method::GET,
    path: "/notifications/push/v1/providers/fcm", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers"),
} ListFcmProviders -> FcmProviderList);

runtime::endpoint!(FcmProviders::create: CREATE of families::CHAT {
    id: "fcm_providers.create", method: runtime::Method::POST,
    path: "/notifications/push/v1/providers/fcm", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers"),
} CreateFcmProvider -> Confirmation);

impl CreateFcmProvider {
    /// The name of the file that the service account's key came in. On the wire: `serviceAccountFilename`.
    pub fn service_account_filename(
        self,
        service_account_filename: impl Into<String>,
    ) -> Self {
        self.set_body::<String>("serviceAccountFilename", service_account_filename)
    }

    /// The service account by which messages are sent. On the wire: `serviceAccountCreds`.
    pub fn service_account_creds(
        self,
        service_account_creds: impl Into<ServiceAccount>,
    ) -> Self {
        self.set_body::<ServiceAccount>("serviceAccountCreds", service_account_creds)
    }

    /// Where pushes carry a notification that the system shows. On the wire: `notificationInPayload`.
    pub fn notification_in_payload(
        self,
        notification_in_payload: impl Into<FcmNotificationSwitches>,
    ) -> Self {
        self.set_body::<
                FcmNotificationSwitches,
            >("notificationInPayload", notification_in_payload)
    }
}

runtime::endpoint!(FcmProviders::update: UPDATE of families::CHAT {
    id: "fcm_providers.update", method: runtime::Method::PUT,
    path: "/notifications/push/v1/providers/fcm", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers"),
} UpdateFcmProvider -> Confirmation);

impl UpdateFcmProvider {
    /// The name of the file that the service account's key came in. On the wire: `serviceAccountFilename`.
    pub fn service_account_filename(
        self,
        service_account_filename: impl Into<String>,
    ) -> Self {
        self.set_body::<String>("serviceAccountFilename", service_account_filename)
    }

    /// The service account by which messages are sent. On the wire: `serviceAccountCreds`.
    pub fn service_account_creds(
        self,
        service_account_creds: impl Into<ServiceAccount>,
    ) -> Self {
        self.set_body::<ServiceAccount>("serviceAccountCreds", service_account_creds)
    }

    /// Where pushes carry a notification that the system shows. On the wire: `notificationInPayload`.
    pub fn notification_in_payload(
        self,
        notification_in_payload: impl Into<FcmNotificationSwitches>,
    ) -> Self {
        self.set_body::<
                FcmNotificationSwitches,
            >("notificationInPayload", notification_in_payload)
    }
}

runtime::endpoint!(FcmProviders::delete: DELETE of families::CHAT {
    id: "fcm_providers.delete", method: runtime::Method::DELETE,
    path: "/notifications/push/v1/providers/fcm/{providerId}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers"),
} DeleteFcmProvider -> Confirmation);

runtime::endpoint!(FcmProviders::set_default: SET_DEFAULT of families::CHAT {
    id: "fcm_providers.set_default", method: runtime::Method::PUT,
    path: "/notifications/push/v1/providers/fcm/default/{providerId}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-fcm-providers"),
} SetDefaultFcmProvider -> Confirmation);

/// The FCM providers of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FcmProviderList {
    /// The providers. On the wire: `pushProviders`.
    pub push_providers: Option<Vec<FcmProvider>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(FcmProviderList { push_providers = "pushProviders" });

/// An FCM provider.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FcmProvider {
    /// Its id. On the wire: `providerId`.
    pub provider_id: Option<PushProviderId>,
    /// The name of the file that the service account's key came in. On the wire: `serviceAccountFilename`.
    pub service_account_filename: Option<String>,
    /// The service account by which messages are sent. On the wire: `serviceAccountCreds`.
    pub service_account_creds: Option<ServiceAccount>,
    /// Where pushes carry a notification that the system shows. On the wire: `notificationInPayload`.
    pub notification_in_payload: Option<FcmNotificationSwitches>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(FcmProvider {
    provider_id = "providerId" lenient, service_account_filename = "serviceAccountFilename" lenient,
    service_account_creds = "serviceAccountCreds" lenient,
    notification_in_payload = "notificationInPayload" lenient,
});

/// A service account of a Firebase project, in the words of the file that Firebase hands out.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// The project.
    pub project_id: Option<String>,
    /// The account's address.
    pub client_email: Option<String>,
    /// Its private key.
    pub private_key: Option<runtime::Secret>,
    /// That key's id.
    pub private_key_id: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ServiceAccount {
    set project_id: into String, set client_email: into String,
    set private_key: into runtime::Secret, set private_key_id: into String,
});

runtime::record!(ServiceAccount {
    project_id = "project_id", client_email = "client_email", private_key = "private_key",
    private_key_id = "private_key_id",
});

/// Where pushes carry a notification that the system shows by itself. Without one the app decides what to do.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcmNotificationSwitches {
    /// On iOS.
    pub ios: Option<FcmNotificationSwitch>,
    /// On Android.
    pub android: Option<FcmNotificationSwitch>,
    /// In browsers.
    pub web: Option<FcmNotificationSwitch>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(FcmNotificationSwitches {
    set ios: into FcmNotificationSwitch, set android: into FcmNotificationSwitch,
    set web: into FcmNotificationSwitch,
});

runtime::record!(FcmNotificationSwitches {
    ios = "ios", android = "android", web = "web",
});

/// Which pushes carry a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcmNotificationSwitch {
    /// Those about messages.
    pub chat: Option<bool>,
    /// Those about calls.
    pub call: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(FcmNotificationSwitch { set chat: is bool, set call: is bool, });
runtime::record!(FcmNotificationSwitch { chat = "chat", call = "call" });
