// @generated from spec/chat/group_members.yaml by `cargo xtask gen`. Do not edit.

//! The members of a group.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/group-members>.

use crate::access::{AppOnly, AppOrUser, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Confirmation, ConversationId, Guid, MemberResults, MemberScope, RoleId, Uid,
    UserStatus,
};

/// Calls about group members: [`Client::group_members`](crate::Client::group_members).
#[derive(Debug, Clone)]
pub struct GroupMembers<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl GroupMembers<FullAccess> {
    /// Lists the members of a group.
    ///
    /// `GET /groups/{guid}/members` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `pages`; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_GUID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/group-members>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.group_members().list("lovers-of-tea").stream();
    /// while let Some(group_member) = rows.next().await {
    ///     let group_member = group_member?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, guid: impl Into<Guid>) -> ListGroupMembers {
        ListGroupMembers::new::<AppOnly>(&self.0).set_path::<Guid>("guid", guid)
    }
}

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> GroupMembers<A> {
    /// Adds users to a group, or bans them from it, 25 in all. The call succeeds even where some of them fail: look
    /// at each result.
    ///
    /// `POST /groups/{guid}/members` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_ALREADY_JOINED`,
    /// `ERR_NO_VACANCY`, `ERR_BANNED_GROUPMEMBER`, `ERR_GROUP_NO_CLEARANCE` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/group-members>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").group_members().add("lovers-of-tea").await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, guid: impl Into<Guid>) -> AddGroupMembers {
        AddGroupMembers::new::<AppOrUser>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Changes what a member may do in a group.
    ///
    /// `PUT /groups/{guid}/members/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `scope`: The member's new scope. The server assumes `participant` if it is left out.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_NOT_A_MEMBER`,
    /// `ERR_SAME_SCOPE`, `ERR_MEMBER_SCOPE_CHANGE_FAILED`, `ERR_GROUP_NO_SCOPE_CLEARANCE`, `ERR_GROUP_NO_SELF_ACTION`
    /// and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/group-members>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::MemberScope;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_members()
    ///     .change_scope("lovers-of-tea", "alan", MemberScope::Moderator)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn change_scope(
        &self,
        guid: impl Into<Guid>,
        uid: impl Into<Uid>,
        scope: impl Into<MemberScope>,
    ) -> ChangeGroupMemberScope {
        ChangeGroupMemberScope::new::<AppOrUser>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<Uid>("uid", uid)
            .set_body::<MemberScope>("scope", scope)
    }

    /// Takes a member out of a group. Unlike one who is banned the user may come back.
    ///
    /// `DELETE /groups/{guid}/members/{uid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_NOT_A_MEMBER`,
    /// `ERR_MEMBER_DELETE_FAILED`, `ERR_GROUP_NO_CLEARANCE`, `ERR_GROUP_NO_SELF_ACTION` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/group-members>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .group_members()
    ///     .kick("lovers-of-tea", "alan")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn kick(&self, guid: impl Into<Guid>, uid: impl Into<Uid>) -> KickGroupMember {
        KickGroupMember::new::<AppOrUser>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<Uid>("uid", uid)
    }
}

runtime::endpoint!(GroupMembers::add: ADD of families::CHAT {
    id: "group_members.add", method: runtime::Method::POST, path: "/groups/{guid}/members",
    rate: Some(&rates::STANDARD), partial: Some("success"), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/group-members"),
} AddGroupMembers -> runtime::Partial<MemberResults>);

impl AddGroupMembers {
    /// To be admins. One who stands in several lists gets the highest scope. At most 25 elements.
    pub fn admins(self, admins: impl IntoIterator<Item = impl Into<Uid>>) -> Self {
        self.set_body_list::<Uid>("admins", admins)
    }

    /// To be moderators. At most 25 elements.
    pub fn moderators(
        self,
        moderators: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_body_list::<Uid>("moderators", moderators)
    }

    /// To be participants. At most 25 elements.
    pub fn participants(
        self,
        participants: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_body_list::<Uid>("participants", participants)
    }

    /// To be banned. At most 25 elements. On the wire: `usersToBan`.
    pub fn users_to_ban(
        self,
        users_to_ban: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.set_body_list::<Uid>("usersToBan", users_to_ban)
    }
}

runtime::endpoint!(GroupMembers::list: LIST of families::CHAT {
    id: "group_members.list", method: runtime::Method::GET, path: "/groups/{guid}/members",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/group-members"),
} ListGroupMembers -> [GroupMember]);

impl ListGroupMembers {
    /// Members per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Only members that are there, or are not.
    pub fn status(self, status: impl Into<UserStatus>) -> Self {
        self.set_query::<UserStatus>("status", status)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Only members with one of these scopes.
    pub fn scopes(
        self,
        scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.set_csv::<MemberScope>("scopes", scopes)
    }
}

runtime::endpoint!(GroupMembers::change_scope: CHANGE_SCOPE of families::CHAT {
    id: "group_members.change_scope", method: runtime::Method::PUT,
    path: "/groups/{guid}/members/{uid}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/group-members"),
} ChangeGroupMemberScope -> Membership);

runtime::endpoint!(GroupMembers::kick: KICK of families::CHAT {
    id: "group_members.kick", method: runtime::Method::DELETE, path: "/groups/{guid}/members/{uid}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/group-members"),
} KickGroupMember -> Confirmation);

/// A user as a member of a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMember {
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
    /// What the member may do.
    pub scope: Option<MemberScope>,
    /// When the member joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(GroupMember {
    uid = "uid", name = "name", avatar = "avatar", link = "link", role = "role", status = "status",
    status_message = "statusMessage", metadata = "metadata" lenient, tags = "tags",
    auth_token = "authToken", conversation_id = "conversationId", last_active_at = "lastActiveAt",
    blocked_by_me = "blockedByMe", blocked_by_me_at = "blockedByMeAt",
    has_blocked_me = "hasBlockedMe", blocked_at = "blockedAt", created_at = "createdAt",
    updated_at = "updatedAt", deactivated_at = "deactivatedAt", scope = "scope",
    joined_at = "joinedAt",
});

/// That a user is a member of a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Membership {
    /// The group.
    pub guid: Option<Guid>,
    /// The user.
    pub uid: Uid,
    /// What the member may do.
    pub scope: Option<MemberScope>,
    /// When the member joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Membership {
    guid = "guid", uid = "uid", scope = "scope", joined_at = "joinedAt",
});
