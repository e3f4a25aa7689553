// @generated from spec/chat/users.yaml by `cargo xtask gen`. Do not edit.

//! The users of an app.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/users>.

use crate::access::{AnyKey, AppOnly, AppOrUser, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, RoleId, Uid, User, UserStatus};

/// Calls about users: [`Client::users`](crate::Client::users).
#[derive(Debug, Clone)]
pub struct Users<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a key of either scope, acting as the app.
impl<A: runtime::Grants<AnyKey>> Users<A> {
    /// Creates a user.
    ///
    /// `POST /users` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`, `authOnly`; `onBehalfOf`
    /// unsupported; rate class `core`.
    ///
    /// - `uid`: The user's id. It cannot be changed.
    /// - `name`: The name that others see. At most 100 characters.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND`, `ERR_UID_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.users().create("ada", "Ada Lovelace").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, uid: impl Into<Uid>, name: impl Into<String>) -> CreateUser {
        CreateUser::new::<AnyKey>(&self.0)
            .set_body::<Uid>("uid", uid)
            .set_body::<String>("name", name)
    }
}

/// Needs a fullAccess key, acting as the app.
impl Users<FullAccess> {
    /// Lists users.
    ///
    /// `GET /users` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// paging `pages`; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.users().list().stream();
    /// while let Some(user) = rows.next().await {
    ///     let user = user?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListUsers {
        ListUsers::new::<AppOnly>(&self.0)
    }

    /// Makes deactivated users active again.
    ///
    /// `PUT /users` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// rate class `standard`.
    ///
    /// - `uids_to_activate`: The users. On the wire: `uidsToActivate`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client
    ///     .users()
    ///     .reactivate([Uid::from("ada"), Uid::from("grace")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn reactivate(
        &self,
        uids_to_activate: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> ReactivateUsers {
        ReactivateUsers::new::<AppOnly>(&self.0)
            .set_body_list::<Uid>("uidsToActivate", uids_to_activate)
    }

    /// Deactivates users. They can be made active again.
    ///
    /// `DELETE /users` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `uids_to_deactivate`: The users. On the wire: `uidsToDeactivate`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client
    ///     .users()
    ///     .deactivate([Uid::from("ada"), Uid::from("grace")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn deactivate(
        &self,
        uids_to_deactivate: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> DeactivateUsers {
        DeactivateUsers::new::<AppOnly>(&self.0)
            .set_body_list::<Uid>("uidsToDeactivate", uids_to_deactivate)
    }

    /// Changes a user.
    ///
    /// `PUT /users/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.users().update("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, uid: impl Into<Uid>) -> UpdateUser {
        UpdateUser::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Deactivates a user, or erases it for good.
    ///
    /// `DELETE /users/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `core`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_UID_DELETE_FAILED` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.users().delete("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, uid: impl Into<Uid>) -> DeleteUser {
        DeleteUser::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }
}

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> Users<A> {
    /// Gets a user, on request as another user sees it.
    ///
    /// `GET /users/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").users().get("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, uid: impl Into<Uid>) -> GetUser {
        GetUser::new::<AppOrUser>(&self.0).set_path::<Uid>("uid", uid)
    }
}

runtime::endpoint!(Users::create: CREATE of families::CHAT {
    id: "users.create", method: runtime::Method::POST, path: "/users", rate: Some(&rates::CORE),
    docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} CreateUser -> User);

impl CreateUser {
    /// The picture's URL. At most 3000 characters.
    pub fn avatar(self, avatar: impl Into<String>) -> Self {
        self.set_body::<String>("avatar", avatar)
    }

    /// The profile page's URL. At most 3000 characters.
    pub fn link(self, link: impl Into<String>) -> Self {
        self.set_body::<String>("link", link)
    }

    /// A role that exists. The server assumes `default` if it is left out.
    pub fn role(self, role: impl Into<RoleId>) -> Self {
        self.set_body::<RoleId>("role", role)
    }

    /// What the user says about being there or not. On the wire: `statusMessage`.
    pub fn status_message(self, status_message: impl Into<String>) -> Self {
        self.set_body::<String>("statusMessage", status_message)
    }

    /// What you keep about the user, up to 5 KB. Only the user and this API see what lies under `@private`, such as
    /// email and contactNumber.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Tags to find the user by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Makes a token for the user to log in with. On the wire: `withAuthToken`.
    #[inline]
    pub fn with_auth_token(self, with_auth_token: bool) -> Self {
        self.set_body::<bool>("withAuthToken", with_auth_token)
    }
}

runtime::endpoint!(Users::list: LIST of families::CHAT {
    id: "users.list", method: runtime::Method::GET, path: "/users",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} ListUsers -> [User]);

impl ListUsers {
    /// How the name or the UID begins. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Where to look for that. On the wire: `searchIn`.
    pub fn search_in(
        self,
        search_in: impl IntoIterator<Item = impl Into<UserSearchField>>,
    ) -> Self {
        self.set_csv::<UserSearchField>("searchIn", search_in)
    }

    /// Only users that are there, or are not.
    pub fn status(
        self,
        status: impl IntoIterator<Item = impl Into<UserStatus>>,
    ) -> Self {
        self.set_csv::<UserStatus>("status", status)
    }

    /// Counts the users too.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.set_query::<bool>("count", count)
    }

    /// Users per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Only users with this role.
    pub fn role(self, role: impl Into<RoleId>) -> Self {
        self.set_query::<RoleId>("role", role)
    }

    /// Gives the users' tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only users with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Only users with one of these roles.
    pub fn roles(self, roles: impl IntoIterator<Item = impl Into<RoleId>>) -> Self {
        self.set_csv::<RoleId>("roles", roles)
    }

    /// Only users that are deactivated. On the wire: `onlyDeactivated`.
    #[inline]
    pub fn only_deactivated(self, only_deactivated: bool) -> Self {
        self.set_query::<bool>("onlyDeactivated", only_deactivated)
    }

    /// Also users that are deactivated. On the wire: `withDeactivated`.
    #[inline]
    pub fn with_deactivated(self, with_deactivated: bool) -> Self {
        self.set_query::<bool>("withDeactivated", with_deactivated)
    }

    /// Only users created at this time or later. In Unix seconds. On the wire: `createdAt[from]`.
    pub fn created_from(self, created_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("createdAt[from]", created_from)
    }

    /// Only users created up to this time. In Unix seconds. On the wire: `createdAt[to]`.
    pub fn created_to(self, created_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("createdAt[to]", created_to)
    }

    /// Only users changed at this time or later. In Unix seconds. On the wire: `updatedAt[from]`.
    pub fn updated_from(self, updated_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[from]", updated_from)
    }

    /// Only users changed up to this time. In Unix seconds. On the wire: `updatedAt[to]`.
    pub fn updated_to(self, updated_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[to]", updated_to)
    }
}

runtime::endpoint!(Users::reactivate: REACTIVATE of families::CHAT {
    id: "users.reactivate", method: runtime::Method::PUT, path: "/users", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} ReactivateUsers -> ReactivatedUsers);

runtime::endpoint!(Users::deactivate: DEACTIVATE of families::CHAT {
    id: "users.deactivate", method: runtime::Method::DELETE, path: "/users", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} DeactivateUsers -> DeactivatedUsers);

runtime::endpoint!(Users::get: GET of families::CHAT {
    id: "users.get", method: runtime::Method::GET, path: "/users/{uid}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} GetUser -> User);

runtime::endpoint!(Users::update: UPDATE of families::CHAT {
    id: "users.update", method: runtime::Method::PUT, path: "/users/{uid}", idempotent: true,
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} UpdateUser -> User);

impl UpdateUser {
    /// The name that others see. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// The picture's URL. At most 3000 characters.
    pub fn avatar(self, avatar: impl Into<String>) -> Self {
        self.set_body::<String>("avatar", avatar)
    }

    /// The profile page's URL. At most 3000 characters.
    pub fn link(self, link: impl Into<String>) -> Self {
        self.set_body::<String>("link", link)
    }

    /// A role that exists.
    pub fn role(self, role: impl Into<RoleId>) -> Self {
        self.set_body::<RoleId>("role", role)
    }

    /// What the user says about being there or not. On the wire: `statusMessage`.
    pub fn status_message(self, status_message: impl Into<String>) -> Self {
        self.set_body::<String>("statusMessage", status_message)
    }

    /// What you keep about the user, up to 5 KB. Only the user and this API see what lies under `@private`, such as
    /// email and contactNumber.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Tags to find the user by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Fields to clear.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<UserField>>) -> Self {
        self.set_body_list::<UserField>("unset", unset)
    }
}

runtime::endpoint!(Users::delete: DELETE of families::CHAT {
    id: "users.delete", method: runtime::Method::DELETE, path: "/users/{uid}", idempotent: true,
    rate: Some(&rates::CORE), docs: Some("https://www.cometchat.com/docs/rest-api/users"),
} DeleteUser -> Confirmation);

impl DeleteUser {
    /// Erases the user with all messages and conversations. There is no way back. The server assumes `false` if it is
    /// left out.
    #[inline]
    pub fn permanent(self, permanent: bool) -> Self {
        self.set_body::<bool>("permanent", permanent)
    }
}

/// The users that are active again.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactivatedUsers {
    /// Their UIDs. On the wire: `nonDeactivatedUids`.
    pub non_deactivated_uids: Option<Vec<Uid>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ReactivatedUsers { non_deactivated_uids = "nonDeactivatedUids" });

/// The users that are now deactivated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeactivatedUsers {
    /// Their UIDs. On the wire: `deactivatedUids`.
    pub deactivated_uids: Option<Vec<Uid>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(DeactivatedUsers { deactivated_uids = "deactivatedUids" });

/// Where to look for that.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSearchField {
    /// `name`
    Name,
    /// `uid`
    Uid,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(UserSearchField { Name = "name", Uid = "uid" });

/// Fields to clear.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserField {
    /// `avatar`
    Avatar,
    /// `link`
    Link,
    /// `metadata`
    Metadata,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(UserField { Avatar = "avatar", Link = "link", Metadata = "metadata" });
