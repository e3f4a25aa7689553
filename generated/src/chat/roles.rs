// @generated from spec/chat/roles.yaml by `cargo xtask gen`. Do not edit.

//! The roles that users of an app can have, up to 25. Who is given none has `default`.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/roles>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, RoleId};

/// Calls about roles: [`Client::roles`](crate::Client::roles).
#[derive(Debug, Clone)]
pub struct Roles<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Roles<FullAccess> {
    /// Creates a role.
    ///
    /// `POST /roles` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// rate class `standard`.
    ///
    /// - `role`: The role's id. It cannot be changed.
    /// - `name`: Its name. At most 100 characters.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/roles>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.roles().create("engineer", "Engineer").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        role: impl Into<RoleId>,
        name: impl Into<String>,
    ) -> CreateRole {
        CreateRole::new::<AppOnly>(&self.0)
            .set_body::<RoleId>("role", role)
            .set_body::<String>("name", name)
    }

    /// Lists roles.
    ///
    /// `GET /roles` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// paging `pages`; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/roles>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.roles().list().stream();
    /// while let Some(role) = rows.next().await {
    ///     let role = role?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListRoles {
        ListRoles::new::<AppOnly>(&self.0)
    }

    /// Gets a role.
    ///
    /// `GET /roles/{role}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/roles>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.roles().get("default").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, role: impl Into<RoleId>) -> GetRole {
        GetRole::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }

    /// Changes a role.
    ///
    /// `PUT /roles/{role}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/roles>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.roles().update("engineer").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, role: impl Into<RoleId>) -> UpdateRole {
        UpdateRole::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }

    /// Deletes a role. The default role has to stay.
    ///
    /// `DELETE /roles/{role}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND`, `ERR_ROLE_DELETE_FAILED`, `ERR_ROLE_DELETE_DENIED` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/roles>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.roles().delete("engineer").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, role: impl Into<RoleId>) -> DeleteRole {
        DeleteRole::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }
}

runtime::endpoint!(Roles::create: CREATE of families::CHAT {
    id: "roles.create", method: runtime::Method::POST, path: "/roles", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
} CreateRole -> Role);

impl CreateRole {
    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// What you keep about the role.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Whom users with the role may list and write to.
    pub fn settings(self, settings: impl Into<RoleSettings>) -> Self {
        self.set_body::<RoleSettings>("settings", settings)
    }
}

runtime::endpoint!(Roles::list: LIST of families::CHAT {
    id: "roles.list", method: runtime::Method::GET, path: "/roles",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
} ListRoles -> [Role]);

impl ListRoles {
    /// Roles per page. At least 1. The server assumes `100` if it is left out. On the wire: `perPage`.
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

runtime::endpoint!(Roles::get: GET of families::CHAT {
    id: "roles.get", method: runtime::Method::GET, path: "/roles/{role}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
} GetRole -> Role);

runtime::endpoint!(Roles::update: UPDATE of families::CHAT {
    id: "roles.update", method: runtime::Method::PUT, path: "/roles/{role}", idempotent: true,
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
} UpdateRole -> Role);

impl UpdateRole {
    /// Its name. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// What you keep about the role.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Whom users with the role may list and write to.
    pub fn settings(self, settings: impl Into<RoleSettings>) -> Self {
        self.set_body::<RoleSettings>("settings", settings)
    }

    /// Fields to clear.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<RoleField>>) -> Self {
        self.set_body_list::<RoleField>("unset", unset)
    }
}

runtime::endpoint!(Roles::delete: DELETE of families::CHAT {
    id: "roles.delete", method: runtime::Method::DELETE, path: "/roles/{role}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/roles"),
} DeleteRole -> Confirmation);

/// A role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// The role's id.
    pub role: RoleId,
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What you keep about the role.
    pub metadata: Option<runtime::Object>,
    /// Whom users with the role may list and write to.
    pub settings: Option<RoleSettings>,
    /// An email address, if it has one.
    pub email: Option<String>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Role {
    role = "role", name = "name", description = "description", metadata = "metadata" lenient,
    settings = "settings" lenient, email = "email", created_at = "createdAt",
    updated_at = "updatedAt",
});

/// Whom users with a role may list and write to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleSettings {
    /// Whom they find when listing users. On the wire: `listUsers`.
    pub list_users: Option<RoleReach>,
    /// Whom they may send messages to. On the wire: `sendMessagesTo`.
    pub send_messages_to: Option<RoleReach>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(RoleSettings {
    set list_users: into RoleReach, set send_messages_to: into RoleReach,
});

runtime::record!(RoleSettings {
    list_users = "listUsers", send_messages_to = "sendMessagesTo",
});

/// How far a right reaches.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleReach {
    /// Everybody.
    All,
    /// Friends only. On the wire: `friendsOnly`.
    FriendsOnly,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RoleReach { All = "all", FriendsOnly = "friendsOnly" });

/// Fields to clear.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleField {
    /// `settings`
    Settings,
    /// `description`
    Description,
    /// `metadata`
    Metadata,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RoleField {
    Settings = "settings", Description = "description", Metadata = "metadata",
});
