// @generated from spec/chat/role_permissions.yaml by `cargo xtask gen`. Do not edit.

//! What users with a role may do, in all of the app. In groups the scope's permissions count too: both have to
//! allow it.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    AllowOrDeny, GroupType, MemberScope, MessageCategory, MessageType, Permission,
    PermissionKey, ReceiverType, RoleId,
};

/// Calls about role permissions: [`Client::role_permissions`](crate::Client::role_permissions).
#[derive(Debug, Clone)]
pub struct RolePermissions<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl RolePermissions<FullAccess> {
    /// Lists the permissions that roles have, with what each can be set to.
    ///
    /// `GET /roles/{role}/permissions` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn list(&self, role: impl Into<RoleId>) -> ListRolePermissions {
        ListRolePermissions(
            runtime::Call::new::<AppOnly>(&self.0, &LIST).path::<RoleId>("role", role),
        )
    }

    /// Sets permissions of a role; the others stay as they are. Back come those that are set.
    ///
    /// `PUT /roles/{role}/permissions` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    /// - `permissions`: The permissions to set.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn set(
        &self,
        role: impl Into<RoleId>,
        permissions: impl Into<RoleAccess>,
    ) -> SetRolePermissions {
        SetRolePermissions(
            runtime::Call::new::<AppOnly>(&self.0, &SET)
                .path::<RoleId>("role", role)
                .body::<RoleAccess>("permissions", permissions),
        )
    }

    /// Takes back what was set of one permission, so that its default holds again. Back come those that are still
    /// set.
    ///
    /// `DELETE /roles/{role}/permissions/{permission}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    /// - `permission`: The name of a permission: an action such as `createGroup`, or a limit to it such as
    ///   `listUsers.mode`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    pub fn unset(
        &self,
        role: impl Into<RoleId>,
        permission: impl Into<PermissionKey>,
    ) -> UnsetRolePermission {
        UnsetRolePermission(
            runtime::Call::new::<AppOnly>(&self.0, &UNSET)
                .path::<RoleId>("role", role)
                .path::<PermissionKey>("permission", permission),
        )
    }
}

/// The facts of [`RolePermissions::list`].
pub static LIST: runtime::Endpoint = runtime::Endpoint {
    id: "role_permissions.list",
    method: runtime::Method::GET,
    path: "/roles/{role}/permissions",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`RolePermissions::list`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRolePermissions(runtime::Call);

runtime::call!(ListRolePermissions -> Vec<Permission>);

/// The facts of [`RolePermissions::set`].
pub static SET: runtime::Endpoint = runtime::Endpoint {
    id: "role_permissions.set",
    method: runtime::Method::PUT,
    path: "/roles/{role}/permissions",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`RolePermissions::set`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetRolePermissions(runtime::Call);

runtime::call!(SetRolePermissions -> RoleAccessState);

/// The facts of [`RolePermissions::unset`].
pub static UNSET: runtime::Endpoint = runtime::Endpoint {
    id: "role_permissions.unset",
    method: runtime::Method::DELETE,
    path: "/roles/{role}/permissions/{permission}",
    idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
    ..runtime::Endpoint::of(&families::CHAT)
};

/// The call [`RolePermissions::unset`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UnsetRolePermission(runtime::Call);

runtime::call!(UnsetRolePermission -> RoleAccessState);

/// What is set for a role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAccessState {
    /// The permissions that are set.
    pub permissions: Option<RoleAccess>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(RoleAccessState { permissions = "permissions" lenient });

/// Whom a permission is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionMode {
    /// Everybody.
    All,
    /// Friends only.
    Friends,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PermissionMode { All = "all", Friends = "friends" });

/// Permissions of a role, each allowed to all unless set. A list that is empty restricts nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleAccess {
    /// Listing users. The server assumes `allow` if it is left out. On the wire: `listUsers`.
    pub list_users: Option<AllowOrDeny>,
    /// Whom one finds when listing users. The server assumes `all` if it is left out. On the wire: `listUsers.mode`.
    pub list_users_mode: Option<PermissionMode>,
    /// Listing only users with these roles. On the wire: `listUsers.allowedRoles`.
    pub list_users_allowed_roles: Option<Vec<RoleId>>,
    /// Getting a user. The server assumes `allow` if it is left out. On the wire: `getUserDetails`.
    pub get_user_details: Option<AllowOrDeny>,
    /// Whom one may get. The server assumes `all` if it is left out. On the wire: `getUserDetails.mode`.
    pub get_user_details_mode: Option<PermissionMode>,
    /// Getting only users with these roles. On the wire: `getUserDetails.allowedRoles`.
    pub get_user_details_allowed_roles: Option<Vec<RoleId>>,
    /// Blocking users. The server assumes `allow` if it is left out. On the wire: `blockUser`.
    pub block_user: Option<AllowOrDeny>,
    /// Blocking only users with these roles. On the wire: `blockUser.allowedRoles`.
    pub block_user_allowed_roles: Option<Vec<RoleId>>,
    /// Listing whom one has blocked. The server assumes `allow` if it is left out. On the wire: `listBlockedUser`.
    pub list_blocked_user: Option<AllowOrDeny>,
    /// Listing of them only users with these roles. On the wire: `listBlockedUser.allowedRoles`.
    pub list_blocked_user_allowed_roles: Option<Vec<RoleId>>,
    /// Unblocking users. The server assumes `allow` if it is left out. On the wire: `unblockedUser`.
    pub unblocked_user: Option<AllowOrDeny>,
    /// Unblocking only users with these roles. On the wire: `unblockedUser.allowedRoles`.
    pub unblocked_user_allowed_roles: Option<Vec<RoleId>>,
    /// Changing one's profile. The server assumes `allow` if it is left out. On the wire: `editProfile`.
    pub edit_profile: Option<AllowOrDeny>,
    /// Listing messages. The server assumes `allow` if it is left out. On the wire: `listMessages`.
    pub list_messages: Option<AllowOrDeny>,
    /// Whose messages one may list. The server assumes `all` if it is left out. On the wire: `listMessages.mode`.
    pub list_messages_mode: Option<PermissionMode>,
    /// Listing only one-to-one messages or only those in groups. On the wire: `listMessages.allowedReceiverTypes`.
    pub list_messages_allowed_receiver_types: Option<Vec<ReceiverType>>,
    /// Listing only messages of users with these roles. On the wire: `listMessages.allowedSenderRoles`.
    pub list_messages_allowed_sender_roles: Option<Vec<RoleId>>,
    /// Listing only messages of these categories. On the wire: `listMessages.allowedMessageCategories`.
    pub list_messages_allowed_message_categories: Option<Vec<MessageCategory>>,
    /// Listing only messages of these types. On the wire: `listMessages.allowedMessageTypes`.
    pub list_messages_allowed_message_types: Option<Vec<MessageType>>,
    /// Getting a message. The server assumes `allow` if it is left out. On the wire: `getMessageDetails`.
    pub get_message_details: Option<AllowOrDeny>,
    /// Whose messages one may get. The server assumes `all` if it is left out. On the wire: `getMessageDetails.mode`.
    pub get_message_details_mode: Option<PermissionMode>,
    /// Sending messages. The server assumes `allow` if it is left out. On the wire: `sendMessage`.
    pub send_message: Option<AllowOrDeny>,
    /// Whom one may send messages to. The server assumes `all` if it is left out. On the wire: `sendMessage.mode`.
    pub send_message_mode: Option<PermissionMode>,
    /// Sending messages only to users or only to groups. On the wire: `sendMessage.allowedReceiverTypes`.
    pub send_message_allowed_receiver_types: Option<Vec<ReceiverType>>,
    /// Sending messages only to users with these roles. On the wire: `sendMessage.allowedReceiverRoles`.
    pub send_message_allowed_receiver_roles: Option<Vec<RoleId>>,
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
    /// Sending only files of these media types. On the wire: `sendMessage.allowedMimeTypes`.
    pub send_message_allowed_mime_types: Option<Vec<String>>,
    /// Editing one's own messages. The server assumes `allow` if it is left out. On the wire: `editMessage`.
    pub edit_message: Option<AllowOrDeny>,
    /// Not for members of these scopes. On the wire: `editMessage.denyForScopes`.
    pub edit_message_deny_for_scopes: Option<Vec<MemberScope>>,
    /// Deleting one's own messages. The server assumes `allow` if it is left out. On the wire: `deleteMessage`.
    pub delete_message: Option<AllowOrDeny>,
    /// Not for members of these scopes. On the wire: `deleteMessage.denyForScopes`.
    pub delete_message_deny_for_scopes: Option<Vec<MemberScope>>,
    /// Listing replies in threads. The server assumes `allow` if it is left out. On the wire: `listThreadedMessages`.
    pub list_threaded_messages: Option<AllowOrDeny>,
    /// Sending replies in threads. The server assumes `allow` if it is left out. On the wire: `sendThreadedMessage`.
    pub send_threaded_message: Option<AllowOrDeny>,
    /// Sending replies in threads only to users or only to groups. On the wire:
    /// `sendThreadedMessage.allowedReceiverTypes`.
    pub send_threaded_message_allowed_receiver_types: Option<Vec<ReceiverType>>,
    /// Sending replies in threads only to users with these roles. On the wire:
    /// `sendThreadedMessage.allowedReceiverRoles`.
    pub send_threaded_message_allowed_receiver_roles: Option<Vec<RoleId>>,
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
    /// Adding and removing reactions. The server assumes `allow` if it is left out. On the wire: `addReaction`.
    pub add_reaction: Option<AllowOrDeny>,
    /// Starting calls. The server assumes `allow` if it is left out. On the wire: `initiateCall`.
    pub initiate_call: Option<AllowOrDeny>,
    /// Whom one may call. The server assumes `all` if it is left out. On the wire: `initiateCall.mode`.
    pub initiate_call_mode: Option<PermissionMode>,
    /// Calling only users or only groups. On the wire: `initiateCall.allowedReceiverTypes`.
    pub initiate_call_allowed_receiver_types: Option<Vec<ReceiverType>>,
    /// Calling only users with these roles. On the wire: `initiateCall.allowedReceiverRoles`.
    pub initiate_call_allowed_receiver_roles: Option<Vec<RoleId>>,
    /// Joining one-to-one calls. The server assumes `allow` if it is left out. On the wire: `joinCall`.
    pub join_call: Option<AllowOrDeny>,
    /// Listing conversations. The server assumes `allow` if it is left out. On the wire: `listConversations`.
    pub list_conversations: Option<AllowOrDeny>,
    /// Changing conversations. The server assumes `allow` if it is left out. On the wire: `updateConversation`.
    pub update_conversation: Option<AllowOrDeny>,
    /// Deleting conversations. The server assumes `allow` if it is left out. On the wire: `deleteConversation`.
    pub delete_conversation: Option<AllowOrDeny>,
    /// Listing groups. The server assumes `allow` if it is left out. On the wire: `listGroups`.
    pub list_groups: Option<AllowOrDeny>,
    /// Listing only groups of these types. On the wire: `listGroups.allowedGroupTypes`.
    pub list_groups_allowed_group_types: Option<Vec<GroupType>>,
    /// Getting groups. The server assumes `allow` if it is left out. On the wire: `getGroupDetails`.
    pub get_group_details: Option<AllowOrDeny>,
    /// Getting only groups of these types. On the wire: `getGroupDetails.allowedGroupTypes`.
    pub get_group_details_allowed_group_types: Option<Vec<GroupType>>,
    /// Creating groups. The server assumes `allow` if it is left out. On the wire: `createGroup`.
    pub create_group: Option<AllowOrDeny>,
    /// Creating only groups of these types. On the wire: `createGroup.allowedGroupTypes`.
    pub create_group_allowed_group_types: Option<Vec<GroupType>>,
    /// Joining groups. The server assumes `allow` if it is left out. On the wire: `joinGroup`.
    pub join_group: Option<AllowOrDeny>,
    /// Joining only groups of these types. On the wire: `joinGroup.allowedGroupTypes`.
    pub join_group_allowed_group_types: Option<Vec<GroupType>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl RoleAccess {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `listUsers`.
    #[must_use]
    pub fn list_users(mut self, list_users: impl Into<AllowOrDeny>) -> Self {
        self.list_users = Some(list_users.into());
        self
    }

    /// Sets `listUsers.mode`.
    #[must_use]
    pub fn list_users_mode(
        mut self,
        list_users_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.list_users_mode = Some(list_users_mode.into());
        self
    }

    /// Sets `listUsers.allowedRoles`.
    #[must_use]
    pub fn list_users_allowed_roles(
        mut self,
        list_users_allowed_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.list_users_allowed_roles = Some(
            list_users_allowed_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `getUserDetails`.
    #[must_use]
    pub fn get_user_details(mut self, get_user_details: impl Into<AllowOrDeny>) -> Self {
        self.get_user_details = Some(get_user_details.into());
        self
    }

    /// Sets `getUserDetails.mode`.
    #[must_use]
    pub fn get_user_details_mode(
        mut self,
        get_user_details_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.get_user_details_mode = Some(get_user_details_mode.into());
        self
    }

    /// Sets `getUserDetails.allowedRoles`.
    #[must_use]
    pub fn get_user_details_allowed_roles(
        mut self,
        get_user_details_allowed_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.get_user_details_allowed_roles = Some(
            get_user_details_allowed_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `blockUser`.
    #[must_use]
    pub fn block_user(mut self, block_user: impl Into<AllowOrDeny>) -> Self {
        self.block_user = Some(block_user.into());
        self
    }

    /// Sets `blockUser.allowedRoles`.
    #[must_use]
    pub fn block_user_allowed_roles(
        mut self,
        block_user_allowed_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.block_user_allowed_roles = Some(
            block_user_allowed_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `listBlockedUser`.
    #[must_use]
    pub fn list_blocked_user(
        mut self,
        list_blocked_user: impl Into<AllowOrDeny>,
    ) -> Self {
        self.list_blocked_user = Some(list_blocked_user.into());
        self
    }

    /// Sets `listBlockedUser.allowedRoles`.
    #[must_use]
    pub fn list_blocked_user_allowed_roles(
        mut self,
        list_blocked_user_allowed_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.list_blocked_user_allowed_roles = Some(
            list_blocked_user_allowed_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unblockedUser`.
    #[must_use]
    pub fn unblocked_user(mut self, unblocked_user: impl Into<AllowOrDeny>) -> Self {
        self.unblocked_user = Some(unblocked_user.into());
        self
    }

    /// Sets `unblockedUser.allowedRoles`.
    #[must_use]
    pub fn unblocked_user_allowed_roles(
        mut self,
        unblocked_user_allowed_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.unblocked_user_allowed_roles = Some(
            unblocked_user_allowed_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `editProfile`.
    #[must_use]
    pub fn edit_profile(mut self, edit_profile: impl Into<AllowOrDeny>) -> Self {
        self.edit_profile = Some(edit_profile.into());
        self
    }

    /// Sets `listMessages`.
    #[must_use]
    pub fn list_messages(mut self, list_messages: impl Into<AllowOrDeny>) -> Self {
        self.list_messages = Some(list_messages.into());
        self
    }

    /// Sets `listMessages.mode`.
    #[must_use]
    pub fn list_messages_mode(
        mut self,
        list_messages_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.list_messages_mode = Some(list_messages_mode.into());
        self
    }

    /// Sets `listMessages.allowedReceiverTypes`.
    #[must_use]
    pub fn list_messages_allowed_receiver_types(
        mut self,
        list_messages_allowed_receiver_types: impl IntoIterator<
            Item = impl Into<ReceiverType>,
        >,
    ) -> Self {
        self.list_messages_allowed_receiver_types = Some(
            list_messages_allowed_receiver_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `listMessages.allowedSenderRoles`.
    #[must_use]
    pub fn list_messages_allowed_sender_roles(
        mut self,
        list_messages_allowed_sender_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.list_messages_allowed_sender_roles = Some(
            list_messages_allowed_sender_roles.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `getMessageDetails`.
    #[must_use]
    pub fn get_message_details(
        mut self,
        get_message_details: impl Into<AllowOrDeny>,
    ) -> Self {
        self.get_message_details = Some(get_message_details.into());
        self
    }

    /// Sets `getMessageDetails.mode`.
    #[must_use]
    pub fn get_message_details_mode(
        mut self,
        get_message_details_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.get_message_details_mode = Some(get_message_details_mode.into());
        self
    }

    /// Sets `sendMessage`.
    #[must_use]
    pub fn send_message(mut self, send_message: impl Into<AllowOrDeny>) -> Self {
        self.send_message = Some(send_message.into());
        self
    }

    /// Sets `sendMessage.mode`.
    #[must_use]
    pub fn send_message_mode(
        mut self,
        send_message_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.send_message_mode = Some(send_message_mode.into());
        self
    }

    /// Sets `sendMessage.allowedReceiverTypes`.
    #[must_use]
    pub fn send_message_allowed_receiver_types(
        mut self,
        send_message_allowed_receiver_types: impl IntoIterator<
            Item = impl Into<ReceiverType>,
        >,
    ) -> Self {
        self.send_message_allowed_receiver_types = Some(
            send_message_allowed_receiver_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sendMessage.allowedReceiverRoles`.
    #[must_use]
    pub fn send_message_allowed_receiver_roles(
        mut self,
        send_message_allowed_receiver_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.send_message_allowed_receiver_roles = Some(
            send_message_allowed_receiver_roles.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `sendMessage.allowedMimeTypes`.
    #[must_use]
    pub fn send_message_allowed_mime_types(
        mut self,
        send_message_allowed_mime_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_message_allowed_mime_types = Some(
            send_message_allowed_mime_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `editMessage`.
    #[must_use]
    pub fn edit_message(mut self, edit_message: impl Into<AllowOrDeny>) -> Self {
        self.edit_message = Some(edit_message.into());
        self
    }

    /// Sets `editMessage.denyForScopes`.
    #[must_use]
    pub fn edit_message_deny_for_scopes(
        mut self,
        edit_message_deny_for_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.edit_message_deny_for_scopes = Some(
            edit_message_deny_for_scopes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `deleteMessage`.
    #[must_use]
    pub fn delete_message(mut self, delete_message: impl Into<AllowOrDeny>) -> Self {
        self.delete_message = Some(delete_message.into());
        self
    }

    /// Sets `deleteMessage.denyForScopes`.
    #[must_use]
    pub fn delete_message_deny_for_scopes(
        mut self,
        delete_message_deny_for_scopes: impl IntoIterator<Item = impl Into<MemberScope>>,
    ) -> Self {
        self.delete_message_deny_for_scopes = Some(
            delete_message_deny_for_scopes.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `sendThreadedMessage.allowedReceiverTypes`.
    #[must_use]
    pub fn send_threaded_message_allowed_receiver_types(
        mut self,
        send_threaded_message_allowed_receiver_types: impl IntoIterator<
            Item = impl Into<ReceiverType>,
        >,
    ) -> Self {
        self.send_threaded_message_allowed_receiver_types = Some(
            send_threaded_message_allowed_receiver_types
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `sendThreadedMessage.allowedReceiverRoles`.
    #[must_use]
    pub fn send_threaded_message_allowed_receiver_roles(
        mut self,
        send_threaded_message_allowed_receiver_roles: impl IntoIterator<
            Item = impl Into<RoleId>,
        >,
    ) -> Self {
        self.send_threaded_message_allowed_receiver_roles = Some(
            send_threaded_message_allowed_receiver_roles
                .into_iter()
                .map(Into::into)
                .collect(),
        );
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

    /// Sets `initiateCall.mode`.
    #[must_use]
    pub fn initiate_call_mode(
        mut self,
        initiate_call_mode: impl Into<PermissionMode>,
    ) -> Self {
        self.initiate_call_mode = Some(initiate_call_mode.into());
        self
    }

    /// Sets `initiateCall.allowedReceiverTypes`.
    #[must_use]
    pub fn initiate_call_allowed_receiver_types(
        mut self,
        initiate_call_allowed_receiver_types: impl IntoIterator<
            Item = impl Into<ReceiverType>,
        >,
    ) -> Self {
        self.initiate_call_allowed_receiver_types = Some(
            initiate_call_allowed_receiver_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `initiateCall.allowedReceiverRoles`.
    #[must_use]
    pub fn initiate_call_allowed_receiver_roles(
        mut self,
        initiate_call_allowed_receiver_roles: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.initiate_call_allowed_receiver_roles = Some(
            initiate_call_allowed_receiver_roles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `joinCall`.
    #[must_use]
    pub fn join_call(mut self, join_call: impl Into<AllowOrDeny>) -> Self {
        self.join_call = Some(join_call.into());
        self
    }

    /// Sets `listConversations`.
    #[must_use]
    pub fn list_conversations(
        mut self,
        list_conversations: impl Into<AllowOrDeny>,
    ) -> Self {
        self.list_conversations = Some(list_conversations.into());
        self
    }

    /// Sets `updateConversation`.
    #[must_use]
    pub fn update_conversation(
        mut self,
        update_conversation: impl Into<AllowOrDeny>,
    ) -> Self {
        self.update_conversation = Some(update_conversation.into());
        self
    }

    /// Sets `deleteConversation`.
    #[must_use]
    pub fn delete_conversation(
        mut self,
        delete_conversation: impl Into<AllowOrDeny>,
    ) -> Self {
        self.delete_conversation = Some(delete_conversation.into());
        self
    }

    /// Sets `listGroups`.
    #[must_use]
    pub fn list_groups(mut self, list_groups: impl Into<AllowOrDeny>) -> Self {
        self.list_groups = Some(list_groups.into());
        self
    }

    /// Sets `listGroups.allowedGroupTypes`.
    #[must_use]
    pub fn list_groups_allowed_group_types(
        mut self,
        list_groups_allowed_group_types: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.list_groups_allowed_group_types = Some(
            list_groups_allowed_group_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `getGroupDetails`.
    #[must_use]
    pub fn get_group_details(
        mut self,
        get_group_details: impl Into<AllowOrDeny>,
    ) -> Self {
        self.get_group_details = Some(get_group_details.into());
        self
    }

    /// Sets `getGroupDetails.allowedGroupTypes`.
    #[must_use]
    pub fn get_group_details_allowed_group_types(
        mut self,
        get_group_details_allowed_group_types: impl IntoIterator<
            Item = impl Into<GroupType>,
        >,
    ) -> Self {
        self.get_group_details_allowed_group_types = Some(
            get_group_details_allowed_group_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `createGroup`.
    #[must_use]
    pub fn create_group(mut self, create_group: impl Into<AllowOrDeny>) -> Self {
        self.create_group = Some(create_group.into());
        self
    }

    /// Sets `createGroup.allowedGroupTypes`.
    #[must_use]
    pub fn create_group_allowed_group_types(
        mut self,
        create_group_allowed_group_types: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.create_group_allowed_group_types = Some(
            create_group_allowed_group_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `joinGroup`.
    #[must_use]
    pub fn join_group(mut self, join_group: impl Into<AllowOrDeny>) -> Self {
        self.join_group = Some(join_group.into());
        self
    }

    /// Sets `joinGroup.allowedGroupTypes`.
    #[must_use]
    pub fn join_group_allowed_group_types(
        mut self,
        join_group_allowed_group_types: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.join_group_allowed_group_types = Some(
            join_group_allowed_group_types.into_iter().map(Into::into).collect(),
        );
        self
    }
}

runtime::record!(RoleAccess {
    list_users = "listUsers", list_users_mode = "listUsers.mode",
    list_users_allowed_roles = "listUsers.allowedRoles" lenient,
    get_user_details = "getUserDetails", get_user_details_mode = "getUserDetails.mode",
    get_user_details_allowed_roles = "getUserDetails.allowedRoles" lenient,
    block_user = "blockUser", block_user_allowed_roles = "blockUser.allowedRoles" lenient,
    list_blocked_user = "listBlockedUser",
    list_blocked_user_allowed_roles = "listBlockedUser.allowedRoles" lenient,
    unblocked_user = "unblockedUser",
    unblocked_user_allowed_roles = "unblockedUser.allowedRoles" lenient,
    edit_profile = "editProfile", list_messages = "listMessages",
    list_messages_mode = "listMessages.mode",
    list_messages_allowed_receiver_types = "listMessages.allowedReceiverTypes" lenient,
    list_messages_allowed_sender_roles = "listMessages.allowedSenderRoles" lenient,
    list_messages_allowed_message_categories = "listMessages.allowedMessageCategories" lenient,
    list_messages_allowed_message_types = "listMessages.allowedMessageTypes" lenient,
    get_message_details = "getMessageDetails", get_message_details_mode = "getMessageDetails.mode",
    send_message = "sendMessage", send_message_mode = "sendMessage.mode",
    send_message_allowed_receiver_types = "sendMessage.allowedReceiverTypes" lenient,
    send_message_allowed_receiver_roles = "sendMessage.allowedReceiverRoles" lenient,
    send_message_allowed_message_categories = "sendMessage.allowedMessageCategories" lenient,
    send_message_allowed_message_types = "sendMessage.allowedMessageTypes" lenient,
    send_message_allowed_custom_types = "sendMessage.allowedCustomTypes" lenient,
    send_message_mime_type_access_control = "sendMessage.mimeTypeAccessControl",
    send_message_mime_types = "sendMessage.mimeTypes" lenient,
    send_message_allowed_mime_types = "sendMessage.allowedMimeTypes" lenient,
    edit_message = "editMessage",
    edit_message_deny_for_scopes = "editMessage.denyForScopes" lenient,
    delete_message = "deleteMessage",
    delete_message_deny_for_scopes = "deleteMessage.denyForScopes" lenient,
    list_threaded_messages = "listThreadedMessages", send_threaded_message = "sendThreadedMessage",
    send_threaded_message_allowed_receiver_types = "sendThreadedMessage.allowedReceiverTypes" lenient,
    send_threaded_message_allowed_receiver_roles = "sendThreadedMessage.allowedReceiverRoles" lenient,
    send_threaded_message_allowed_message_categories = "sendThreadedMessage.allowedMessageCategories" lenient,
    send_threaded_message_allowed_message_types = "sendThreadedMessage.allowedMessageTypes" lenient,
    send_threaded_message_allowed_custom_types = "sendThreadedMessage.allowedCustomTypes" lenient,
    send_threaded_message_mime_type_access_control = "sendThreadedMessage.mimeTypeAccessControl",
    send_threaded_message_mime_types = "sendThreadedMessage.mimeTypes" lenient,
    edit_threaded_message = "editThreadedMessage",
    delete_threaded_message = "deleteThreadedMessage", list_reactions = "listReactions",
    add_reaction = "addReaction", initiate_call = "initiateCall",
    initiate_call_mode = "initiateCall.mode",
    initiate_call_allowed_receiver_types = "initiateCall.allowedReceiverTypes" lenient,
    initiate_call_allowed_receiver_roles = "initiateCall.allowedReceiverRoles" lenient,
    join_call = "joinCall", list_conversations = "listConversations",
    update_conversation = "updateConversation", delete_conversation = "deleteConversation",
    list_groups = "listGroups",
    list_groups_allowed_group_types = "listGroups.allowedGroupTypes" lenient,
    get_group_details = "getGroupDetails",
    get_group_details_allowed_group_types = "getGroupDetails.allowedGroupTypes" lenient,
    create_group = "createGroup",
    create_group_allowed_group_types = "createGroup.allowedGroupTypes" lenient,
    join_group = "joinGroup",
    join_group_allowed_group_types = "joinGroup.allowedGroupTypes" lenient,
});
