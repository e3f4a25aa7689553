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
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn list(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
    ) -> ListScopePermissions {
        ListScopePermissions(
            runtime::Call::new::<AppOnly>(&self.0, &LIST)
                .path::<Guid>("guid", guid)
                .path::<MemberScope>("scope", scope),
        )
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
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn set(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
        permissions: impl Into<ScopeAccess>,
    ) -> SetScopePermissions {
        SetScopePermissions(
            runtime::Call::new::<AppOnly>(&self.0, &SET)
                .path::<Guid>("guid", guid)
                .path::<MemberScope>("scope", scope)
                .body::<ScopeAccess>("permissions", permissions),
        )
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
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn unset(
        &self,
        guid: impl Into<Guid>,
        scope: impl Into<MemberScope>,
        permission: impl Into<PermissionKey>,
    ) -> UnsetScopePermission {
        UnsetScopePermission(
            runtime::Call::new::<AppOnly>(&self.0, &UNSET)
                .path::<Guid>("guid", guid)
                .path::<MemberScope>("scope", scope)
                .path::<PermissionKey>("permission", permission),
        )
    }
}

/// The facts of [`ScopePermissions::list`].
pub static LIST: runtime::Endpoint = runtime::Endpoint {
    id: "scope_permissions.list",
    method: runtime::Method::GET,
    path: "/groups/{guid}/scopes/{scope}/permissions",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`ScopePermissions::list`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListScopePermissions(runtime::Call);

runtime::call!(ListScopePermissions -> Vec<Permission>);

/// The facts of [`ScopePermissions::set`].
pub static SET: runtime::Endpoint = runtime::Endpoint {
    id: "scope_permissions.set",
    method: runtime::Method::PUT,
    path: "/groups/{guid}/scopes/{scope}/permissions",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`ScopePermissions::set`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetScopePermissions(runtime::Call);

runtime::call!(SetScopePermissions -> ScopeAccessState);

/// The facts of [`ScopePermissions::unset`].
pub static UNSET: runtime::Endpoint = runtime::Endpoint {
    id: "scope_permissions.unset",
    method: runtime::Method::DELETE,
    path: "/groups/{guid}/scopes/{scope}/permissions/{permission}",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`ScopePermissions::unset`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UnsetScopePermission(runtime::Call);

runtime::call!(UnsetScopePermission -> ScopeAccessState);

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

impl ScopeAccess {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `editGroup`.
    #[must_use]
    pub fn edit_group(mut self, edit_group: impl Into<AllowOrDeny>) -> Self {
        self.edit_group = Some(edit_group.into());
        self
    }

    /// Sets `deleteGroup`.
    #[must_use]
    pub fn delete_group(mut self, delete_group: impl Into<AllowOrDeny>) -> Self {
        self.delete_group = Some(delete_group.into());
        self
    }

    /// Sets `leaveGroup`.
    #[must_use]
    pub fn leave_group(mut self, leave_group: impl Into<AllowOrDeny>) -> Self {
        self.leave_group = Some(leave_group.into());
        self
    }

    /// Sets `listMembers`.
    #[must_use]
    pub fn list_members(mut self, list_members: impl Into<AllowOrDeny>) -> Self {
        self.list_members = Some(list_members.into());
        self
    }

    /// Sets `listMembers.allowedScopes`.
    #[must_use]
    pub fn list_members_allowed_scopes(
        mut self,
        list_members_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.list_members_allowed_scopes = Some(
            list_members_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `addMembers`.
    #[must_use]
    pub fn add_members(mut self, add_members: impl Into<AllowOrDeny>) -> Self {
        self.add_members = Some(add_members.into());
        self
    }

    /// Sets `addMembers.allowedScopes`.
    #[must_use]
    pub fn add_members_allowed_scopes(
        mut self,
        add_members_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.add_members_allowed_scopes = Some(
            add_members_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `kickMembers`.
    #[must_use]
    pub fn kick_members(mut self, kick_members: impl Into<AllowOrDeny>) -> Self {
        self.kick_members = Some(kick_members.into());
        self
    }

    /// Sets `kickMembers.allowedScopes`.
    #[must_use]
    pub fn kick_members_allowed_scopes(
        mut self,
        kick_members_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.kick_members_allowed_scopes = Some(
            kick_members_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `listBannedUsers`.
    #[must_use]
    pub fn list_banned_users(
        mut self,
        list_banned_users: impl Into<AllowOrDeny>,
    ) -> Self {
        self.list_banned_users = Some(list_banned_users.into());
        self
    }

    /// Sets `ban`.
    #[must_use]
    pub fn ban(mut self, ban: impl Into<AllowOrDeny>) -> Self {
        self.ban = Some(ban.into());
        self
    }

    /// Sets `ban.allowedScopes`.
    #[must_use]
    pub fn ban_allowed_scopes(
        mut self,
        ban_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.ban_allowed_scopes = Some(
            ban_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unban`.
    #[must_use]
    pub fn unban(mut self, unban: impl Into<AllowOrDeny>) -> Self {
        self.unban = Some(unban.into());
        self
    }

    /// Sets `listMessages.allowedMessageCategories`.
    #[must_use]
    pub fn list_messages_allowed_message_categories(
        mut self,
        list_messages_allowed_message_categories: impl IntoIterator<
            Item = impl Into<MessageCategory>,
        >,
    ) -> Self {
        self.list_messages_allowed_message_categories = Some(
            list_messages_allowed_message_categories
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `listMessages.allowedMessageTypes`.
    #[must_use]
    pub fn list_messages_allowed_message_types(
        mut self,
        list_messages_allowed_message_types: impl IntoIterator<
            Item = impl Into<MessageType>,
        >,
    ) -> Self {
        self.list_messages_allowed_message_types = Some(
            list_messages_allowed_message_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `listMessages.historyBeforeJoin`.
    #[must_use]
    pub fn list_messages_history_before_join(
        mut self,
        list_messages_history_before_join: impl Into<AllowOrDeny>,
    ) -> Self {
        self.list_messages_history_before_join = Some(
            list_messages_history_before_join.into(),
        );
        self
    }

    /// Sets `sendMessage`.
    #[must_use]
    pub fn send_message(mut self, send_message: impl Into<AllowOrDeny>) -> Self {
        self.send_message = Some(send_message.into());
        self
    }

    /// Sets `sendMessage.allowedMessageCategories`.
    #[must_use]
    pub fn send_message_allowed_message_categories(
        mut self,
        send_message_allowed_message_categories: impl IntoIterator<
            Item = impl Into<MessageCategory>,
        >,
    ) -> Self {
        self.send_message_allowed_message_categories = Some(
            send_message_allowed_message_categories.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sendMessage.allowedMessageTypes`.
    #[must_use]
    pub fn send_message_allowed_message_types(
        mut self,
        send_message_allowed_message_types: impl IntoIterator<
            Item = impl Into<MessageType>,
        >,
    ) -> Self {
        self.send_message_allowed_message_types = Some(
            send_message_allowed_message_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sendMessage.allowedCustomTypes`.
    #[must_use]
    pub fn send_message_allowed_custom_types(
        mut self,
        send_message_allowed_custom_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_message_allowed_custom_types = Some(
            send_message_allowed_custom_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sendMessage.mimeTypeAccessControl`.
    #[must_use]
    pub fn send_message_mime_type_access_control(
        mut self,
        send_message_mime_type_access_control: impl Into<AllowOrDeny>,
    ) -> Self {
        self.send_message_mime_type_access_control = Some(
            send_message_mime_type_access_control.into(),
        );
        self
    }

    /// Sets `sendMessage.mimeTypes`.
    #[must_use]
    pub fn send_message_mime_types(
        mut self,
        send_message_mime_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_message_mime_types = Some(
            send_message_mime_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `editMessage`.
    #[must_use]
    pub fn edit_message(mut self, edit_message: impl Into<AllowOrDeny>) -> Self {
        self.edit_message = Some(edit_message.into());
        self
    }

    /// Sets `deleteMessage`.
    #[must_use]
    pub fn delete_message(mut self, delete_message: impl Into<AllowOrDeny>) -> Self {
        self.delete_message = Some(delete_message.into());
        self
    }

    /// Sets `listThreadedMessages`.
    #[must_use]
    pub fn list_threaded_messages(
        mut self,
        list_threaded_messages: impl Into<AllowOrDeny>,
    ) -> Self {
        self.list_threaded_messages = Some(list_threaded_messages.into());
        self
    }

    /// Sets `sendThreadedMessage`.
    #[must_use]
    pub fn send_threaded_message(
        mut self,
        send_threaded_message: impl Into<AllowOrDeny>,
    ) -> Self {
        self.send_threaded_message = Some(send_threaded_message.into());
        self
    }

    /// Sets `sendThreadedMessage.allowedMessageCategories`.
    #[must_use]
    pub fn send_threaded_message_allowed_message_categories(
        mut self,
        send_threaded_message_allowed_message_categories: impl IntoIterator<
            Item = impl Into<MessageCategory>,
        >,
    ) -> Self {
        self.send_threaded_message_allowed_message_categories = Some(
            send_threaded_message_allowed_message_categories
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `sendThreadedMessage.allowedMessageTypes`.
    #[must_use]
    pub fn send_threaded_message_allowed_message_types(
        mut self,
        send_threaded_message_allowed_message_types: impl IntoIterator<
            Item = impl Into<MessageType>,
        >,
    ) -> Self {
        self.send_threaded_message_allowed_message_types = Some(
            send_threaded_message_allowed_message_types
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `sendThreadedMessage.allowedCustomTypes`.
    #[must_use]
    pub fn send_threaded_message_allowed_custom_types(
        mut self,
        send_threaded_message_allowed_custom_types: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.send_threaded_message_allowed_custom_types = Some(
            send_threaded_message_allowed_custom_types
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `sendThreadedMessage.mimeTypeAccessControl`.
    #[must_use]
    pub fn send_threaded_message_mime_type_access_control(
        mut self,
        send_threaded_message_mime_type_access_control: impl Into<AllowOrDeny>,
    ) -> Self {
        self.send_threaded_message_mime_type_access_control = Some(
            send_threaded_message_mime_type_access_control.into(),
        );
        self
    }

    /// Sets `sendThreadedMessage.mimeTypes`.
    #[must_use]
    pub fn send_threaded_message_mime_types(
        mut self,
        send_threaded_message_mime_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_threaded_message_mime_types = Some(
            send_threaded_message_mime_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `editThreadedMessage`.
    #[must_use]
    pub fn edit_threaded_message(
        mut self,
        edit_threaded_message: impl Into<AllowOrDeny>,
    ) -> Self {
        self.edit_threaded_message = Some(edit_threaded_message.into());
        self
    }

    /// Sets `deleteThreadedMessage`.
    #[must_use]
    pub fn delete_threaded_message(
        mut self,
        delete_threaded_message: impl Into<AllowOrDeny>,
    ) -> Self {
        self.delete_threaded_message = Some(delete_threaded_message.into());
        self
    }

    /// Sets `listReactions`.
    #[must_use]
    pub fn list_reactions(mut self, list_reactions: impl Into<AllowOrDeny>) -> Self {
        self.list_reactions = Some(list_reactions.into());
        self
    }

    /// Sets `listReactions.allowedScopes`.
    #[must_use]
    pub fn list_reactions_allowed_scopes(
        mut self,
        list_reactions_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.list_reactions_allowed_scopes = Some(
            list_reactions_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `addReaction`.
    #[must_use]
    pub fn add_reaction(mut self, add_reaction: impl Into<AllowOrDeny>) -> Self {
        self.add_reaction = Some(add_reaction.into());
        self
    }

    /// Sets `initiateCall`.
    #[must_use]
    pub fn initiate_call(mut self, initiate_call: impl Into<AllowOrDeny>) -> Self {
        self.initiate_call = Some(initiate_call.into());
        self
    }

    /// Sets `initiateCall.allowedScopes`.
    #[must_use]
    pub fn initiate_call_allowed_scopes(
        mut self,
        initiate_call_allowed_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.initiate_call_allowed_scopes = Some(
            initiate_call_allowed_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `initiateCall.allowedType`.
    #[must_use]
    pub fn initiate_call_allowed_type(
        mut self,
        initiate_call_allowed_type: impl IntoIterator<Item = impl Into<CallType>>,
    ) -> Self {
        self.initiate_call_allowed_type = Some(
            initiate_call_allowed_type.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `joinCall`.
    #[must_use]
    pub fn join_call(mut self, join_call: impl Into<AllowOrDeny>) -> Self {
        self.join_call = Some(join_call.into());
        self
    }
}

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
