// @generated from spec/chat/groups.yaml by `cargo xtask gen`. Do not edit.

//! The groups of an app.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/groups>.

use crate::access::{AppOrUser, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Affix, Confirmation, Group, GroupType, Guid, Uid};

/// Calls about groups: [`Client::groups`](crate::Client::groups).
#[derive(Debug, Clone)]
pub struct Groups<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> Groups<A> {
    /// Creates a group, on request with its first members.
    ///
    /// `POST /groups` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// rate class `core`.
    ///
    /// - `guid`: The group's id. It cannot be changed.
    /// - `name`: Its name. At most 100 characters.
    /// - `kind`: Who may join it. On the wire: `type`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_EMPTY_GROUP_PASS` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/groups>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::GroupType;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .groups()
    ///     .create("lovers-of-tea", "Lovers of Tea", GroupType::Public)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        guid: impl Into<Guid>,
        name: impl Into<String>,
        kind: impl Into<GroupType>,
    ) -> CreateGroup {
        CreateGroup::new::<AppOrUser>(&self.0)
            .set_body::<Guid>("guid", guid)
            .set_body::<String>("name", name)
            .set_body::<GroupType>("type", kind)
    }

    /// Lists groups.
    ///
    /// `GET /groups` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// paging `pages`; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/groups>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.on_behalf_of("ada").groups().list().stream();
    /// while let Some(group) = rows.next().await {
    ///     let group = group?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListGroups {
        ListGroups::new::<AppOrUser>(&self.0)
    }

    /// Gets a group.
    ///
    /// `GET /groups/{guid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/groups>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").groups().get("lovers-of-tea").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, guid: impl Into<Guid>) -> GetGroup {
        GetGroup::new::<AppOrUser>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Changes a group.
    ///
    /// `PUT /groups/{guid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_GROUP_NO_CLEARANCE` and those
    /// of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/groups>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").groups().update("lovers-of-tea").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, guid: impl Into<Guid>) -> UpdateGroup {
        UpdateGroup::new::<AppOrUser>(&self.0).set_path::<Guid>("guid", guid)
    }

    /// Deletes a group.
    ///
    /// `DELETE /groups/{guid}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_GUID_NOT_FOUND`, `ERR_GROUP_DELETE_FAILED`,
    /// `ERR_GROUP_NO_CLEARANCE` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/groups>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").groups().delete("lovers-of-tea").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, guid: impl Into<Guid>) -> DeleteGroup {
        DeleteGroup::new::<AppOrUser>(&self.0).set_path::<Guid>("guid", guid)
    }
}

runtime::endpoint!(Groups::create: CREATE of families::CHAT {
    id: "groups.create", method: runtime::Method::POST, path: "/groups", rate: Some(&rates::CORE),
    partial: Some("success"), docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
} CreateGroup -> runtime::Partial<Group>);

impl CreateGroup {
    /// What joining takes. A password group needs one. At most 100 characters.
    pub fn password(self, password: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("password", password)
    }

    /// The picture's URL. At most 3000 characters.
    pub fn icon(self, icon: impl Into<String>) -> Self {
        self.set_body::<String>("icon", icon)
    }

    /// What it is about. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// What you keep about the group, up to 5 KB.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Whose it is; the app's unless given.
    pub fn owner(self, owner: impl Into<Uid>) -> Self {
        self.set_body::<Uid>("owner", owner)
    }

    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Users to add or ban, 25 in all. What becomes of each stands in the answer.
    pub fn members(self, members: impl Into<NewMembers>) -> Self {
        self.set_body::<NewMembers>("members", members)
    }
}

runtime::endpoint!(Groups::list: LIST of families::CHAT {
    id: "groups.list", method: runtime::Method::GET, path: "/groups",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
} ListGroups -> [Group]);

impl ListGroups {
    /// Part of the name or the GUID. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }

    /// Where to look for that. On the wire: `searchIn`.
    pub fn search_in(
        self,
        search_in: impl IntoIterator<Item = impl Into<GroupSearchField>>,
    ) -> Self {
        self.set_csv::<GroupSearchField>("searchIn", search_in)
    }

    /// What to sort by. On the wire: `sortBy`.
    pub fn sort_by(self, sort_by: impl Into<GroupOrder>) -> Self {
        self.set_query::<GroupOrder>("sortBy", sort_by)
    }

    /// In which direction. On the wire: `sortOrder`.
    pub fn sort_order(self, sort_order: impl Into<SortOrder>) -> Self {
        self.set_query::<SortOrder>("sortOrder", sort_order)
    }

    /// Groups per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Whether `updatedAt` means after or before.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Only groups changed after this time. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// Gives the groups' tags. On the wire: `withTags`.
    #[inline]
    pub fn with_tags(self, with_tags: bool) -> Self {
        self.set_query::<bool>("withTags", with_tags)
    }

    /// Only groups with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Only groups of this type. On the wire: `type`.
    pub fn kind(self, kind: impl Into<GroupType>) -> Self {
        self.set_query::<GroupType>("type", kind)
    }

    /// Only groups of one of these types.
    pub fn types(self, types: impl IntoIterator<Item = impl Into<GroupType>>) -> Self {
        self.set_csv::<GroupType>("types", types)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Only groups that the acting user has joined. `false` does nothing. On the wire: `hasJoined`.
    #[inline]
    pub fn has_joined(self, has_joined: bool) -> Self {
        self.set_query::<bool>("hasJoined", has_joined)
    }

    /// Only this group.
    pub fn guid(self, guid: impl Into<Guid>) -> Self {
        self.set_query::<Guid>("guid", guid)
    }

    /// Only these groups.
    pub fn guids(self, guids: impl IntoIterator<Item = impl Into<Guid>>) -> Self {
        self.set_csv::<Guid>("guids", guids)
    }

    /// Only groups created at this time or later. In Unix seconds. On the wire: `createdAt[from]`.
    pub fn created_from(self, created_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("createdAt[from]", created_from)
    }

    /// Only groups created up to this time. In Unix seconds. On the wire: `createdAt[to]`.
    pub fn created_to(self, created_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("createdAt[to]", created_to)
    }

    /// Only groups changed at this time or later. In Unix seconds. On the wire: `updatedAt[from]`.
    pub fn updated_from(self, updated_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[from]", updated_from)
    }

    /// Only groups changed up to this time. In Unix seconds. On the wire: `updatedAt[to]`.
    pub fn updated_to(self, updated_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt[to]", updated_to)
    }

    /// Only groups with this many members or more. On the wire: `membersCount[gte]`.
    #[inline]
    pub fn members_gte(self, members_gte: i64) -> Self {
        self.set_query::<i64>("membersCount[gte]", members_gte)
    }

    /// Only groups with more members than this. On the wire: `membersCount[gt]`.
    #[inline]
    pub fn members_gt(self, members_gt: i64) -> Self {
        self.set_query::<i64>("membersCount[gt]", members_gt)
    }

    /// Only groups with this many members or fewer. On the wire: `membersCount[lte]`.
    #[inline]
    pub fn members_lte(self, members_lte: i64) -> Self {
        self.set_query::<i64>("membersCount[lte]", members_lte)
    }

    /// Only groups with fewer members than this. On the wire: `membersCount[lt]`.
    #[inline]
    pub fn members_lt(self, members_lt: i64) -> Self {
        self.set_query::<i64>("membersCount[lt]", members_lt)
    }

    /// Only groups with exactly this many members. On the wire: `membersCount[eq]`.
    #[inline]
    pub fn members_eq(self, members_eq: i64) -> Self {
        self.set_query::<i64>("membersCount[eq]", members_eq)
    }
}

runtime::endpoint!(Groups::get: GET of families::CHAT {
    id: "groups.get", method: runtime::Method::GET, path: "/groups/{guid}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
} GetGroup -> Group);

runtime::endpoint!(Groups::update: UPDATE of families::CHAT {
    id: "groups.update", method: runtime::Method::PUT, path: "/groups/{guid}", idempotent: true,
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
} UpdateGroup -> Group);

impl UpdateGroup {
    /// Its name. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// Who may join it. On the wire: `type`.
    pub fn kind(self, kind: impl Into<GroupType>) -> Self {
        self.set_body::<GroupType>("type", kind)
    }

    /// What joining takes. A password group needs one. At most 100 characters.
    pub fn password(self, password: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("password", password)
    }

    /// The picture's URL. At most 3000 characters.
    pub fn icon(self, icon: impl Into<String>) -> Self {
        self.set_body::<String>("icon", icon)
    }

    /// What it is about. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// What you keep about the group, up to 5 KB.
    #[inline]
    pub fn metadata(self, metadata: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("metadata", metadata)
    }

    /// Whose it is from now on. Ignored when acting as a user.
    pub fn owner(self, owner: impl Into<Uid>) -> Self {
        self.set_body::<Uid>("owner", owner)
    }

    /// Tags to find it by, each up to 100 characters. At most 25 elements.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Fields to clear.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<GroupField>>) -> Self {
        self.set_body_list::<GroupField>("unset", unset)
    }
}

runtime::endpoint!(Groups::delete: DELETE of families::CHAT {
    id: "groups.delete", method: runtime::Method::DELETE, path: "/groups/{guid}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/groups"),
} DeleteGroup -> Confirmation);

/// Users to add to a group or to ban from it. One who stands in several lists gets the highest scope.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMembers {
    /// To be admins. At most 25 elements.
    pub admins: Option<Vec<Uid>>,
    /// To be moderators. At most 25 elements.
    pub moderators: Option<Vec<Uid>>,
    /// To be participants. At most 25 elements.
    pub participants: Option<Vec<Uid>>,
    /// To be banned. At most 25 elements. On the wire: `usersToBan`.
    pub users_to_ban: Option<Vec<Uid>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NewMembers {
    set admins: list Uid, set moderators: list Uid, set participants: list Uid,
    set users_to_ban: list Uid,
});

runtime::record!(NewMembers {
    admins = "admins", moderators = "moderators", participants = "participants",
    users_to_ban = "usersToBan",
});

/// Where to look for that.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupSearchField {
    /// `name`
    Name,
    /// `guid`
    Guid,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(GroupSearchField { Name = "name", Guid = "guid" });

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupOrder {
    /// `name`
    Name,
    /// `guid`
    Guid,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(GroupOrder { Name = "name", Guid = "guid", CreatedAt = "createdAt" });

/// In which direction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(SortOrder { Asc = "asc", Desc = "desc" });

/// Fields to clear.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupField {
    /// `icon`
    Icon,
    /// `description`
    Description,
    /// `metadata`
    Metadata,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(GroupField {
    Icon = "icon", Description = "description", Metadata = "metadata",
});
