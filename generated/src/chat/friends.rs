// @generated from spec/chat/friends.yaml by `cargo xtask gen`. Do not edit.

//! The friends of a user. Your app asks both whether they want to be; here it says that they are. A user has up
//! to 1,000.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/friends>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Outcome, Uid, User};

/// Calls about friends: [`Client::friends`](crate::Client::friends).
#[derive(Debug, Clone)]
pub struct Friends<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Friends<FullAccess> {
    /// Makes users friends of a user. The call succeeds even where some of them fail: look at each outcome.
    ///
    /// `POST /users/{uid}/friends` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `accepted`: The new friends. At most 25 elements.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_ALREADY_FRIEND`, `ERR_CANNOT_FORM_SELF_RELATION`, `ERR_FAILED_TO_ADD_FRIEND`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/friends>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client
    ///     .friends()
    ///     .add("ada", [Uid::from("grace"), Uid::from("alan")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add(
        &self,
        uid: impl Into<Uid>,
        accepted: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> AddFriends {
        AddFriends::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_body_list::<Uid>("accepted", accepted)
    }

    /// Lists the friends of a user.
    ///
    /// `GET /users/{uid}/friends` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; paging `pages`; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/friends>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.friends().list("ada").stream();
    /// while let Some(user) = rows.next().await {
    ///     let user = user?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, uid: impl Into<Uid>) -> ListFriends {
        ListFriends::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Ends friendships of a user.
    ///
    /// `DELETE /users/{uid}/friends` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `friends`: Those who are no longer friends.
    ///
    /// Errors: `ERR_UID_NOT_FOUND`, `ERR_NOT_A_FRIEND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/friends>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client.friends().remove("ada", [Uid::from("alan")]).await?;
    /// # Ok(()) }
    /// ```
    pub fn remove(
        &self,
        uid: impl Into<Uid>,
        friends: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> RemoveFriends {
        RemoveFriends::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_body_list::<Uid>("friends", friends)
    }
}

runtime::endpoint!(Friends::add: ADD of families::CHAT {
    id: "friends.add", method: runtime::Method::POST, path: "/users/{uid}/friends",
    rate: Some(&rates::STANDARD), partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/friends"),
} AddFriends -> runtime::Partial<AddedFriends>);

runtime::endpoint!(Friends::list: LIST of families::CHAT {
    id: "friends.list", method: runtime::Method::GET, path: "/users/{uid}/friends",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/friends"),
} ListFriends -> [User]);

impl ListFriends {
    /// Part of the name or the UID. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Friends per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
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

runtime::endpoint!(Friends::remove: REMOVE of families::CHAT {
    id: "friends.remove", method: runtime::Method::DELETE, path: "/users/{uid}/friends",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/friends"),
} RemoveFriends -> Confirmation);

/// What became of each new friend.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedFriends {
    /// The outcomes, by UID.
    pub accepted: Option<runtime::Map<Outcome>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(AddedFriends { accepted = "accepted" });
