// @generated from spec/chat/scope_permissions.yaml by `cargo xtask gen`. Do not edit.

//! What members with a scope may do in a group. The permissions of their roles count too: both have to allow it.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    AllowOrDeny, CallType, Guid, MemberScope, MessageCategory, MessageType, Permission,
    PermissionKey,
};

/// Calls about scope permissions: [`Client::scope_permissions`](crate::Client::scope_permissions).
#[derive(Debug, Clone)]
pub struct ScopePermissions<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ScopePermissions<FullAccess> {
    /// Lists the permissions that scopes have, with what each can be set to.
    ///
    /// `GET /groups/{guid}/scopes/{scope}/permissions` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `scope`: What a member may do in a group.
    ///
    /// Errors: `ERR_GUID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::MemberScope;
    /// let answer = client
    ///     .scope_permissions()
    ///     .list("lovers-of-tea", MemberScope::Participant)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
    ) -> ListScopePermissions {
        ListScopePermissions::new::<AppOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<MemberScope>("scope", scope)
    }

    /// Sets permissions of a scope in a group; the others stay as they are. Back come those that are set.
    ///
    /// `PUT /groups/{guid}/scopes/{scope}/permissions` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `scope`: What a member may do in a group.
    /// - `permissions`: The permissions to set.
    ///
    /// Errors: `ERR_GUID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::scope_permissions::ScopeAccess;
    /// use cometchat::types::AllowOrDeny;
    /// use cometchat::types::MemberScope;
    /// let answer = client
    ///     .scope_permissions()
    ///     .set(
    ///         "lovers-of-tea",
    ///         MemberScope::Participant,
    ///         ScopeAccess::new()
    ///             .list_members_allowed_scopes([
    ///                 MemberScope::Admin,
    ///                 MemberScope::Moderator,
    ///             ])
    ///             .send_message(AllowOrDeny::Deny),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
        permissions: impl Into<ScopeAccess>,
    ) -> SetScopePermissions {
        SetScopePermissions::new::<AppOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<MemberScope>("scope", scope)
            .set_body::<ScopeAccess>("permissions", permissions)
    }

    /// Takes back what was set of one permission, so that its default holds again. Back come those that are still
    /// set.
    ///
    /// `DELETE /groups/{guid}/scopes/{scope}/permissions/{permission}` of the family `chat`; authenticated by
    /// `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `guid`: A group's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `scope`: What a member may do in a group.
    /// - `permission`: The name of a permission: an action such as `createGroup`, or a limit to it such as
    ///   `listUsers.mode`.
    ///
    /// Errors: `ERR_GUID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::MemberScope;
    /// let answer = client
    ///     .scope_permissions()
    ///     .unset("lovers-of-tea", MemberScope::Participant, "sendMessage")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn unset(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
        permission: impl Into<PermissionKey>,
    ) -> UnsetScopePermission {
        UnsetScopePermission::new::<AppOnly>(&self.0)
            .set_path::<Guid>("guid", guid)
            .set_path::<MemberScope>("scope", scope)
            .set_path::<PermissionKey>("permission", permission)
    }
}

runtime::endpoint!(ScopePermissions::list: LIST of families::CHAT {
    id: "scope_permissions.list", method: runtime::Method::GET,
    path: "/groups/{guid}/scopes/{scope}/permissions", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} ListScopePermissions -> Vec<Permission>);

runtime::endpoint!(ScopePermissions::set: SET of families::CHAT {
    id: "scope_permissions.set", method: runtime::Method::PUT,
    path: "/groups/{guid}/scopes/{scope}/permissions", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} SetScopePermissions -> ScopeAccessState);

runtime::endpoint!(ScopePermissions::unset: UNSET of families::CHAT {
    id: "scope_permissions.unset", method: runtime::Method::DELETE,
    path: "/groups/{guid}/scopes/{scope}/permissions/{permission}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} UnsetScopePermission -> ScopeAccessState);

/// What is set for a scope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScopeAccessState {
    /// The permissions that are set.
    pub permissions: Option<ScopeAccess>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ScopeAccessState { permissions = "permissions" lenient });

/// Permissions of a scope in a group. A list that is empty restricts nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScopeAccess {
    /// Changing the group. Unless set, only admins. On the wire: `editGroup`.
    pub edit_group: Option<AllowOrDeny>,
    /// Deleting the group. Unless set, nobody. On the wire: `deleteGroup`.
    pub delete_group: Option<AllowOrDeny>,
    /// Leaving the group. The server assumes `allow` if it is left out. On the wire: `leaveGroup`.
    pub leave_group: Option<AllowOrDeny>,
    /// Listing members. The server assumes `allow` if it is left out. On the wire: `listMembers`.
    pub list_members: Option<AllowOrDeny>,
    /// Listing only members with these scopes. On the wire: `listMembers.allowedScopes`.
    pub list_members_allowed_scopes: Option<Vec<MemberScope>>,
    /// Adding members. Unless set, only admins. On the wire: `addMembers`.
    pub add_members: Option<AllowOrDeny>,
    /// Adding members only with these scopes. On the wire: `addMembers.allowedScopes`.
    pub add_members_allowed_scopes: Option<Vec<MemberScope>>,
    /// Kicking members. Unless set, admins and moderators. On the wire: `kickMembers`.
    pub kick_members: Option<AllowOrDeny>,
    /// Kicking only members with these scopes. On the wire: `kickMembers.allowedScopes`.
    pub kick_members_allowed_scopes: Option<Vec<MemberScope>>,
    /// Listing banned users. Unless set, admins and moderators. On the wire: `listBannedUsers`.
    pub list_banned_users: Option<AllowOrDeny>,
    /// Banning members. Unless set, admins and moderators.
    pub ban: Option<AllowOrDeny>,
    /// Banning only members with these scopes. On the wire: `ban.allowedScopes`.
    pub ban_allowed_scopes: Option<Vec<MemberScope>>,
    /// Lifting bans. Unless set, admins and moderators.
    pub unban: Option<AllowOrDeny>,
    /// Listing only messages of these categories. On the wire: `listMessages.allowedMessageCategories`.
    pub list_messages_allowed_message_categories: Option<Vec<MessageCategory>>,
    /// Listing only messages of these types. On the wire: `listMessages.allowedMessageTypes`.
    pub list_messages_allowed_message_types: Option<Vec<MessageType>>,
    /// Listing messages from before one joined. The server assumes `allow` if it is left out. On the wire:
    /// `listMessages.historyBeforeJoin`.
    pub list_messages_history_before_join: Option<AllowOrDeny>,
    /// Sending messages. The server assumes `allow` if it is left out. On the wire: `sendMessage`.
    pub send_message: Option<AllowOrDeny>,
    /// Sending only messages of these categories. On the wire: `sendMessage.allowedMessageCategories`.
    pub send_message_allowed_message_categories: Option<Vec<MessageCategory>>,
    /// Sending only messages of these types. On the wire: `sendMessage.allowedMessageTypes`.
    pub send_message_allowed_message_types: Option<Vec<MessageType>>,
    /// Sending only custom messages of these types. On the wire: `sendMessage.allowedCustomTypes`.
    pub send_message_allowed_custom_types: Option<Vec<String>>,
    /// Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.
    /// On the wire: `sendMessage.mimeTypeAccessControl`.
    pub send_message_mime_type_access_control: Option<AllowOrDeny>,
    /// Media types that mimeTypeAccessControl allows or denies. On the wire: `sendMessage.mimeTypes`.
    pub send_message_mime_types: Option<Vec<String>>,
    /// Editing messages. The server assumes `allow` if it is left out. On the wire: `editMessage`.
    pub edit_message: Option<AllowOrDeny>,
    /// Deleting messages. The server assumes `allow` if it is left out. On the wire: `deleteMessage`.
    pub delete_message: Option<AllowOrDeny>,
    /// Listing replies in threads. The server assumes `allow` if it is left out. On the wire: `listThreadedMessages`.
    pub list_threaded_messages: Option<AllowOrDeny>,
    /// Sending replies in threads. The server assumes `allow` if it is left out. On the wire: `sendThreadedMessage`.
    pub send_threaded_message: Option<AllowOrDeny>,
    /// Sending only replies in threads of these categories. On the wire:
    /// `sendThreadedMessage.allowedMessageCategories`.
    pub send_threaded_message_allowed_message_categories: Option<Vec<MessageCategory>>,
    /// Sending only replies in threads of these types. On the wire: `sendThreadedMessage.allowedMessageTypes`.
    pub send_threaded_message_allowed_message_types: Option<Vec<MessageType>>,
    /// Sending only custom replies in threads of these types. On the wire: `sendThreadedMessage.allowedCustomTypes`.
    pub send_threaded_message_allowed_custom_types: Option<Vec<String>>,
    /// Whether the mimeTypes are the only ones or the forbidden ones. The server assumes `allow` if it is left out.
    /// On the wire: `sendThreadedMessage.mimeTypeAccessControl`.
    pub send_threaded_message_mime_type_access_control: Option<AllowOrDeny>,
    /// Media types that mimeTypeAccessControl allows or denies. On the wire: `sendThreadedMessage.mimeTypes`.
    pub send_threaded_message_mime_types: Option<Vec<String>>,
    /// Editing replies in threads. The server assumes `allow` if it is left out. On the wire: `editThreadedMessage`.
    pub edit_threaded_message: Option<AllowOrDeny>,
    /// Deleting replies in threads. The server assumes `allow` if it is left out. On the wire:
    /// `deleteThreadedMessage`.
    pub delete_threaded_message: Option<AllowOrDeny>,
    /// Listing reactions. The server assumes `allow` if it is left out. On the wire: `listReactions`.
    pub list_reactions: Option<AllowOrDeny>,
    /// Listing only reactions of members with these scopes. On the wire: `listReactions.allowedScopes`.
    pub list_reactions_allowed_scopes: Option<Vec<MemberScope>>,
    /// Adding and removing reactions. The server assumes `allow` if it is left out. On the wire: `addReaction`.
    pub add_reaction: Option<AllowOrDeny>,
    /// Starting calls. The server assumes `allow` if it is left out. On the wire: `initiateCall`.
    pub initiate_call: Option<AllowOrDeny>,
    /// Calling only members with these scopes. On the wire: `initiateCall.allowedScopes`.
    pub initiate_call_allowed_scopes: Option<Vec<MemberScope>>,
    /// Starting only calls of these types. On the wire: `initiateCall.allowedType`.
    pub initiate_call_allowed_type: Option<Vec<CallType>>,
    /// Joining calls. The server assumes `allow` if it is left out. On the wire: `joinCall`.
    pub join_call: Option<AllowOrDeny>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ScopeAccess {
    set edit_group: into AllowOrDeny, set delete_group: into AllowOrDeny,
    set leave_group: into AllowOrDeny, set list_members: into AllowOrDeny,
    set list_members_allowed_scopes: list MemberScope, set add_members: into AllowOrDeny,
    set add_members_allowed_scopes: list MemberScope, set kick_members: into AllowOrDeny,
    set kick_members_allowed_scopes: list MemberScope, set list_banned_users: into AllowOrDeny,
    set ban: into AllowOrDeny, set ban_allowed_scopes: list MemberScope,
    set unban: into AllowOrDeny, set list_messages_allowed_message_categories: list MessageCategory,
    set list_messages_allowed_message_types: list MessageType,
    set list_messages_history_before_join: into AllowOrDeny, set send_message: into AllowOrDeny,
    set send_message_allowed_message_categories: list MessageCategory,
    set send_message_allowed_message_types: list MessageType,
    set send_message_allowed_custom_types: list String,
    set send_message_mime_type_access_control: into AllowOrDeny,
    set send_message_mime_types: list String, set edit_message: into AllowOrDeny,
    set delete_message: into AllowOrDeny, set list_threaded_messages: into AllowOrDeny,
    set send_threaded_message: into AllowOrDeny,
    set send_threaded_message_allowed_message_categories: list MessageCategory,
    set send_threaded_message_allowed_message_types: list MessageType,
    set send_threaded_message_allowed_custom_types: list String,
    set send_threaded_message_mime_type_access_control: into AllowOrDeny,
    set send_threaded_message_mime_types: list String, set edit_threaded_message: into AllowOrDeny,
    set delete_threaded_message: into AllowOrDeny, set list_reactions: into AllowOrDeny,
    set list_reactions_allowed_scopes: list MemberScope, set add_reaction: into AllowOrDeny,
    set initiate_call: into AllowOrDeny, set initiate_call_allowed_scopes: list MemberScope,
    set initiate_call_allowed_type: list CallType, set join_call: into AllowOrDeny,
});

runtime::record!(ScopeAccess {
    edit_group = "editGroup", delete_group = "deleteGroup", leave_group = "leaveGroup",
    list_members = "listMembers", list_members_allowed_scopes = "listMembers.allowedScopes" lenient,
    add_members = "addMembers", add_members_allowed_scopes = "addMembers.allowedScopes" lenient,
    kick_members = "kickMembers", kick_members_allowed_scopes = "kickMembers.allowedScopes" lenient,
    list_banned_users = "listBannedUsers", ban = "ban",
    ban_allowed_scopes = "ban.allowedScopes" lenient, unban = "unban",
    list_messages_allowed_message_categories = "listMessages.allowedMessageCategories" lenient,
    list_messages_allowed_message_types = "listMessages.allowedMessageTypes" lenient,
    list_messages_history_before_join = "listMessages.historyBeforeJoin",
    send_message = "sendMessage",
    send_message_allowed_message_categories = "sendMessage.allowedMessageCategories" lenient,
    send_message_allowed_message_types = "sendMessage.allowedMessageTypes" lenient,
    send_message_allowed_custom_types = "sendMessage.allowedCustomTypes" lenient,
    send_message_mime_type_access_control = "sendMessage.mimeTypeAccessControl",
    send_message_mime_types = "sendMessage.mimeTypes" lenient, edit_message = "editMessage",
    delete_message = "deleteMessage", list_threaded_messages = "listThreadedMessages",
    send_threaded_message = "sendThreadedMessage",
    send_threaded_message_allowed_message_categories = "sendThreadedMessage.allowedMessageCategories" lenient,
    send_threaded_message_allowed_message_types = "sendThreadedMessage.allowedMessageTypes" lenient,
    send_threaded_message_allowed_custom_types = "sendThreadedMessage.allowedCustomTypes" lenient,
    send_threaded_message_mime_type_access_control = "sendThreadedMessage.mimeTypeAccessControl",
    send_threaded_message_mime_types = "sendThreadedMessage.mimeTypes" lenient,
    edit_threaded_message = "editThreadedMessage",
    delete_threaded_message = "deleteThreadedMessage", list_reactions = "listReactions",
    list_reactions_allowed_scopes = "listReactions.allowedScopes" lenient,
    add_reaction = "addReaction", initiate_call = "initiateCall",
    initiate_call_allowed_scopes = "initiateCall.allowedScopes" lenient,
    initiate_call_allowed_type = "initiateCall.allowedType" lenient, join_call = "joinCall",
});
