// @generated from spec/chat/blocked_users.yaml by `cargo xtask gen`. Do not edit.

//! The users that a user has blocked.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/blocked-users>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Outcome, Uid, User};

/// Calls about blocked users: [`Client::blocked_users`](crate::Client::blocked_users).
#[derive(Debug, Clone)]
pub struct BlockedUsers<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl BlockedUsers<FullAccess> {
    /// Blocks users for a user. The call succeeds even where some of them fail: look at each outcome, under the UID.
    ///
    /// `POST /users/{uid}/blockedusers` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: Who blocks them.
    /// - `blocked_uids`: Whom to block. On the wire: `blockedUids`.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_CANNOT_BLOCK_SELF` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/blocked-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client
    ///     .blocked_users()
    ///     .block("ada", [Uid::from("mallory"), Uid::from("ada")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn block(
        &self,
        uid: impl Into<Uid>,
        blocked_uids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> BlockUsers {
        BlockUsers::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_body_list::<Uid>("blockedUids", blocked_uids)
    }

    /// Lists the users that a user has blocked.
    ///
    /// `GET /users/{uid}/blockedusers` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `pages`; rate class `standard`.
    ///
    /// - `uid`: Who has blocked them.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/blocked-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.blocked_users().list("ada").stream();
    /// while let Some(user) = rows.next().await {
    ///     let user = user?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, uid: impl Into<Uid>) -> ListBlockedUsers {
        ListBlockedUsers::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Lifts blocks of a user. The call succeeds even where some of them fail: look at each outcome, under the UID.
    ///
    /// `DELETE /users/{uid}/blockedusers` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: Who has blocked them.
    /// - `blocked_uids`: Whom to unblock. On the wire: `blockedUids`.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/blocked-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client.blocked_users().unblock("ada", [Uid::from("mallory")]).await?;
    /// # Ok(()) }
    /// ```
    pub fn unblock(
        &self,
        uid: impl Into<Uid>,
        blocked_uids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> UnblockUsers {
        UnblockUsers::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_body_list::<Uid>("blockedUids", blocked_uids)
    }
}

runtime::endpoint!(BlockedUsers::block: BLOCK of families::CHAT {
    id: "blocked_users.block", method: runtime::Method::POST, path: "/users/{uid}/blockedusers",
    rate: Some(&rates::STANDARD), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/blocked-users"),
} BlockUsers -> runtime::Partial<runtime::Map<Outcome>>);

runtime::endpoint!(BlockedUsers::list: LIST of families::CHAT {
    id: "blocked_users.list", method: runtime::Method::GET, path: "/users/{uid}/blockedusers",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/blocked-users"),
} ListBlockedUsers -> [User]);

impl ListBlockedUsers {
    /// Users per page. At least 1. The server assumes `100` if it is left out. On the wire: `perPage`.
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

runtime::endpoint!(BlockedUsers::unblock: UNBLOCK of families::CHAT {
    id: "blocked_users.unblock", method: runtime::Method::DELETE, path: "/users/{uid}/blockedusers",
    idempotent: true, rate: Some(&rates::STANDARD), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/blocked-users"),
} UnblockUsers -> runtime::Partial<runtime::Map<Outcome>>);
