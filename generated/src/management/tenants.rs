// @generated from spec/management/tenants.yaml by `cargo xtask gen`. Do not edit.

//! Accounts of your customers.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::families;
use crate::types::{AppId, Region};

/// Calls about tenants: [`ManagementClient::tenants`](crate::ManagementClient::tenants).
#[derive(Debug, Clone)]
pub struct Tenants(pub(crate) runtime::Handle);

impl Tenants {
    /// Creates an account for a customer, with its first app and that app's keys.
    ///
    /// `POST /tenants` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `name`: The customer's name.
    /// - `email`: The customer's email address, which identifies the account.
    /// - `password`: The password to log in to the account with.
    /// - `app_name`: The app's name. At most 100 characters. On the wire: `appName`.
    /// - `app_region`: Where the app's data live. It should be close to its users. On the wire: `appRegion`.
    ///
    /// Errors: those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Region;
    /// let answer = client
    ///     .tenants()
    ///     .create(
    ///         "Grace Hopper",
    ///         "grace@example.com",
    ///         "example-password",
    ///         "Coffee",
    ///         Region::Us,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<runtime::Secret>,
        app_name: impl Into<String>,
        app_region: impl Into<Region>,
    ) -> CreateTenant {
        CreateTenant::new::<()>(&self.0)
            .set_body::<String>("name", name)
            .set_body::<String>("email", email)
            .set_body::<runtime::Secret>("password", password)
            .set_body::<String>("appName", app_name)
            .set_body::<Region>("appRegion", app_region)
    }
}

runtime::endpoint!(Tenants::create: CREATE of families::MANAGEMENT {
    id: "tenants.create", method: runtime::Method::POST, path: "/tenants",
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} CreateTenant -> Tenant);

impl CreateTenant {
    /// A phone number. On the wire: `contactNumber`.
    pub fn contact_number(self, contact_number: impl Into<String>) -> Self {
        self.set_body::<String>("contactNumber", contact_number)
    }

    /// What the customer does, such as developer or product manager.
    pub fn role(self, role: impl Into<String>) -> Self {
        self.set_body::<String>("role", role)
    }

    /// What the app is about.
    pub fn industry(self, industry: impl Into<String>) -> Self {
        self.set_body::<String>("industry", industry)
    }

    /// What the customer builds with, such as React or Flutter.
    pub fn technology(self, technology: impl Into<String>) -> Self {
        self.set_body::<String>("technology", technology)
    }
}

/// The account of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tenant {
    /// The email address, which identifies the account.
    pub email: String,
    /// The customer's name.
    pub name: Option<String>,
    /// The phone number. On the wire: `contactNumber`.
    pub contact_number: Option<String>,
    /// When the account was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// Its first app.
    pub app: Option<TenantApp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Tenant {
    email = "email", name = "name", contact_number = "contactNumber", created_at = "createdAt",
    app = "app",
});

/// The first app of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApp {
    /// The app's id. On the wire: `appId`.
    pub app_id: AppId,
    /// Its name.
    pub name: Option<String>,
    /// Where its data live.
    pub region: Option<Region>,
    /// Its key of the scope authOnly. On the wire: `authKey`.
    pub auth_key: Option<runtime::Secret>,
    /// Its key of the scope fullAccess. On the wire: `apiKey`.
    pub api_key: Option<runtime::Secret>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What is paid for, such as `Build`.
    pub plan: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(TenantApp {
    app_id = "appId", name = "name", region = "region" lenient, auth_key = "authKey",
    api_key = "apiKey", created_at = "createdAt", plan = "plan",
});
