// @generated from spec/chat/banned_users.yaml by `cargo xtask gen`. Do not edit.

//! The users that are banned from a group.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/banned-users>.

use crate::access::{AppOnly, AppOrUser, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Confirmation, ConversationId, Guid, MemberScope, RoleId, Uid, UserStatus,
};

/// Calls about banned users: [`Client::banned_users`](crate::Client::banned_users).
#[derive(Debug, Clone)]
pub struct BannedUsers<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl BannedUsers<FullAccess> {
    /// Lists the users that are banned from a group.
    ///
    /// `GET /groups/{guid}/bannedusers` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `pages`; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_GUID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/banned-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.banned_users().list("lovers-of-tea").stream();
    /// while let Some(banned_user) = rows.next().await {
    ///     let banned_user = banned_user?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, guid: impl Into<Guid>) -> ListBannedUsers {
        ListBannedUsers::new::<AppOnly>(&self.0).set_path::<Guid>("guid", guid)
    }
}

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> BannedUsers<A> {
    /// Bans a user from a group. The user is no longer a member and cannot join again.
    ///
    /// `POST /groups/{guid}/bannedusers/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_NOT_A_MEMBER`,
    /// `ERR_ALREADY_BANNED`, `ERR_MEMBER_BAN_FAILED`, `ERR_GROUP_NO_CLEARANCE`, `ERR_GROUP_NO_SELF_ACTION` and those
    /// of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/banned-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .banned_users()
    ///     .ban("lovers-of-tea", "mallory")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn ban(&self, guid: impl Into<Guid>, uid: impl Into<Uid>) -> BanUser {
        BanUser::new::<AppOrUser>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<Uid>("uid", uid)
    }

    /// Lifts the ban of a user. That does not make the user a member again.
    ///
    /// `DELETE /groups/{guid}/bannedusers/{uid}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_NOT_A_BANNED_USER`,
    /// `ERR_MEMBER_UNBAN_FAILED`, `ERR_GROUP_NO_CLEARANCE` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/banned-users>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .banned_users()
    ///     .unban("lovers-of-tea", "mallory")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn unban(&self, guid: impl Into<Guid>, uid: impl Into<Uid>) -> UnbanUser {
        UnbanUser::new::<AppOrUser>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<Uid>("uid", uid)
    }
}

runtime::endpoint!(BannedUsers::ban: BAN of families::CHAT {
    id: "banned_users.ban", method: runtime::Method::POST, path: "/groups/{guid}/bannedusers/{uid}",
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/banned-users"),
} BanUser -> Confirmation);

runtime::endpoint!(BannedUsers::list: LIST of families::CHAT {
    id: "banned_users.list", method: runtime::Method::GET, path: "/groups/{guid}/bannedusers",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/banned-users"),
} ListBannedUsers -> [BannedUser]);

impl ListBannedUsers {
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

runtime::endpoint!(BannedUsers::unban: UNBAN of families::CHAT {
    id: "banned_users.unban", method: runtime::Method::DELETE,
    path: "/groups/{guid}/bannedusers/{uid}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/banned-users"),
} UnbanUser -> Confirmation);

/// A user that is banned from a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BannedUser {
    /// The user's id.
    pub uid: Uid,
    /// The name that others see.
    pub name: Option<String>,
    /// The picture's URL.
    pub avatar: Option<String>,
    /// The profile page's URL.
    pub link: Option<String>,
    /// The user's role.
    pub role: Option<RoleId>,
    /// Whether the user is there.
    pub status: Option<UserStatus>,
    /// What the user says about that. On the wire: `statusMessage`.
    pub status_message: Option<String>,
    /// What you keep about the user.
    pub metadata: Option<runtime::Object>,
    /// The user's tags, where asked for.
    pub tags: Option<Vec<String>>,
    /// A token to log in with, where a creation asked for one. On the wire: `authToken`.
    pub auth_token: Option<runtime::Secret>,
    /// The conversation with the acting user. On the wire: `conversationId`.
    pub conversation_id: Option<ConversationId>,
    /// When the user was last there. In Unix seconds. On the wire: `lastActiveAt`.
    pub last_active_at: Option<runtime::Timestamp>,
    /// The acting user has blocked this one. On the wire: `blockedByMe`.
    pub blocked_by_me: Option<bool>,
    /// Since when. In Unix seconds. On the wire: `blockedByMeAt`.
    pub blocked_by_me_at: Option<runtime::Timestamp>,
    /// This user has blocked the acting one. On the wire: `hasBlockedMe`.
    pub has_blocked_me: Option<bool>,
    /// When the block was made. In Unix seconds. On the wire: `blockedAt`.
    pub blocked_at: Option<runtime::Timestamp>,
    /// When the user was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When the user last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// When the user was deactivated. In Unix seconds. On the wire: `deactivatedAt`.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// What the user could do in the group before.
    pub scope: Option<MemberScope>,
    /// Whether the ban holds. On the wire: `isBanned`.
    pub is_banned: Option<bool>,
    /// When the user joined the group. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// When the user was banned. In Unix seconds. On the wire: `bannedAt`.
    pub banned_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(BannedUser {
    uid = "uid", name = "name", avatar = "avatar", link = "link", role = "role", status = "status",
    status_message = "statusMessage", metadata = "metadata" lenient, tags = "tags",
    auth_token = "authToken", conversation_id = "conversationId", last_active_at = "lastActiveAt",
    blocked_by_me = "blockedByMe", blocked_by_me_at = "blockedByMeAt",
    has_blocked_me = "hasBlockedMe", blocked_at = "blockedAt", created_at = "createdAt",
    updated_at = "updatedAt", deactivated_at = "deactivatedAt", scope = "scope",
    is_banned = "isBanned", joined_at = "joinedAt", banned_at = "bannedAt",
});
