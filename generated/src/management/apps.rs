// @generated from spec/management/apps.yaml by `cargo xtask gen`. Do not edit.

//! The apps of an account.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::families;
use crate::types::{ApiKey, AppId, Confirmation, Region};

/// Calls about apps: [`ManagementClient::apps`](crate::ManagementClient::apps).
#[derive(Debug, Clone)]
pub struct Apps(pub(crate) runtime::Handle);

impl Apps {
    /// Creates an app, with one key of each scope.
    ///
    /// `POST /apps` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `name`: Its name. At most 100 characters.
    /// - `region`: Where its data live. The server assumes `us` if it is left out.
    ///
    /// Errors: `ERR_APP_CREATION_FAILED_MAX_LIMIT` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Region;
    /// let answer = client.apps().create("Tea", Region::Eu).await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
    ) -> CreateApp {
        CreateApp::new::<()>(&self.0)
            .set_body::<String>("name", name)
            .set_body::<Region>("region", region)
    }

    /// Lists the apps of the account.
    ///
    /// `GET /apps` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf` unsupported; paging
    /// `pages`.
    ///
    /// Errors: those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let mut rows = client.apps().list().stream();
    /// while let Some(app) = rows.next().await {
    ///     let app = app?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListApps {
        ListApps::new::<()>(&self.0)
    }

    /// Marks an app for deletion at a later date.
    ///
    /// `DELETE /apps/{appId}` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_APP_ARCHIVED`, `ERR_APP_DELETION` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.apps().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteApp {
        DeleteApp::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Asks for the usage of the account's apps. The figures come by mail, not in the answer.
    ///
    /// `POST /apps/{appId}/usage` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: The app that has the subscription. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.apps().get_usage("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_usage(&self, app_id: impl Into<AppId>) -> GetAppUsage {
        GetAppUsage::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(Apps::create: CREATE of families::MANAGEMENT {
    id: "apps.create", method: runtime::Method::POST, path: "/apps",
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} CreateApp -> App);

impl CreateApp {
    /// The version of the API that it speaks. There is only 3. The server assumes `3` if it is left out.
    pub fn version(self, version: impl Into<String>) -> Self {
        self.set_body::<String>("version", version)
    }

    /// Leaves out the sample users and groups. On the wire: `skipSampleData`.
    #[inline]
    pub fn skip_sample_data(self, skip_sample_data: bool) -> Self {
        self.set_body::<bool>("skipSampleData", skip_sample_data)
    }
}

runtime::endpoint!(Apps::list: LIST of families::MANAGEMENT {
    id: "apps.list", method: runtime::Method::GET, path: "/apps",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} ListApps -> [App]);

impl ListApps {
    /// Part of an app's id or name. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Apps per page. From 1 to 1000. The server assumes `25` if it is left out. On the wire: `perPage`.
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

runtime::endpoint!(Apps::delete: DELETE of families::MANAGEMENT {
    id: "apps.delete", method: runtime::Method::DELETE, path: "/apps/{appId}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteApp -> ScheduledDeletion);

runtime::endpoint!(Apps::get_usage: GET_USAGE of families::MANAGEMENT {
    id: "apps.get_usage", method: runtime::Method::POST, path: "/apps/{appId}/usage",
    empty_body: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetAppUsage -> Confirmation);

impl GetAppUsage {
    /// Of the billing cycle before this one. On the wire: `usePreviousBillingCycle`.
    #[inline]
    pub fn use_previous_billing_cycle(self, use_previous_billing_cycle: bool) -> Self {
        self.set_body::<bool>("usePreviousBillingCycle", use_previous_billing_cycle)
    }
}

/// An app of the account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// The app's id.
    pub id: AppId,
    /// Its name.
    pub name: Option<String>,
    /// What is paid for, such as `trial`.
    pub plan: Option<String>,
    /// `active`, unless archived.
    pub state: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// Where its data live.
    pub region: Option<Region>,
    /// The version of the API that it speaks.
    pub version: Option<String>,
    /// When the trial ends. In Unix seconds. On the wire: `trialEndsAt`.
    pub trial_ends_at: Option<runtime::Timestamp>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// The owner in detail. On the wire: `appOwner`.
    pub app_owner: Option<AppOwner>,
    /// The region in detail. On the wire: `appRegion`.
    pub app_region: Option<AppRegion>,
    /// A key of the app. On the wire: `accessKey`.
    pub access_key: Option<runtime::Secret>,
    /// The app's keys, each under the key itself, which therefore is a secret too. On the wire: `apiKeys`.
    pub api_keys: Option<runtime::Map<ApiKey, runtime::Secret>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(App {
    id = "id", name = "name", plan = "plan", state = "state", owner = "owner" lenient,
    region = "region" lenient, version = "version", trial_ends_at = "trialEndsAt",
    created_at = "createdAt", app_owner = "appOwner", app_region = "appRegion",
    access_key = "accessKey", api_keys = "apiKeys",
});

/// The owner in detail.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AppOwner {
    /// The owner's id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(AppOwner { id = "id", name = "name", email = "email" });

/// The region in detail.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AppRegion {
    /// The region's id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Where its servers stand.
    pub description: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(AppRegion { id = "id", name = "name", description = "description" });

/// When something will be deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledDeletion {
    /// Whether it is scheduled.
    pub success: Option<bool>,
    /// What was done.
    pub message: Option<String>,
    /// When it will be gone. In Unix seconds. On the wire: `scheduledToDeleteAt`.
    pub scheduled_to_delete_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ScheduledDeletion {
    success = "success", message = "message", scheduled_to_delete_at = "scheduledToDeleteAt",
});
