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
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.role_permissions().list("engineer").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, role: impl Into<RoleId>) -> ListRolePermissions {
        ListRolePermissions::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }

    /// Sets permissions of a role; the others stay as they are. Back come those that are set.
    ///
    /// `PUT /roles/{role}/permissions` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    /// - `permissions`: The permissions to set.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::role_permissions::PermissionMode;
    /// use cometchat::chat::role_permissions::RoleAccess;
    /// use cometchat::types::AllowOrDeny;
    /// use cometchat::types::GroupType;
    /// let answer = client
    ///     .role_permissions()
    ///     .set(
    ///         "engineer",
    ///         RoleAccess::new()
    ///             .list_users_mode(PermissionMode::Friends)
    ///             .create_group(AllowOrDeny::Allow)
    ///             .create_group_allowed_group_types([GroupType::Public]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set(
        &self,
        role: impl Into<RoleId>,
        permissions: impl Into<RoleAccess>,
    ) -> SetRolePermissions {
        SetRolePermissions::new::<AppOnly>(&self.0)
            .set_path::<RoleId>("role", role)
            .set_body::<RoleAccess>("permissions", permissions)
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
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/rbac-overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.role_permissions().unset("engineer", "listUsers.mode").await?;
    /// # Ok(()) }
    /// ```
    pub fn unset(
        &self,
        role: impl Into<RoleId>,
        permission: impl Into<PermissionKey>,
    ) -> UnsetRolePermission {
        UnsetRolePermission::new::<AppOnly>(&self.0)
            .set_path::<RoleId>("role", role)
            .set_path::<PermissionKey>("permission", permission)
    }
}

runtime::endpoint!(RolePermissions::list: LIST of families::CHAT {
    id: "role_permissions.list", method: runtime::Method::GET, path: "/roles/{role}/permissions",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} ListRolePermissions -> Vec<Permission>);

runtime::endpoint!(RolePermissions::set: SET of families::CHAT {
    id: "role_permissions.set", method: runtime::Method::PUT, path: "/roles/{role}/permissions",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} SetRolePermissions -> RoleAccessState);

runtime::endpoint!(RolePermissions::unset: UNSET of families::CHAT {
    id: "role_permissions.unset", method: runtime::Method::DELETE,
    path: "/roles/{role}/permissions/{permission}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/rbac-overview"),
} UnsetRolePermission -> RoleAccessState);

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

runtime::make!(RoleAccess {
    set list_users: into AllowOrDeny, set list_users_mode: into PermissionMode,
    set list_users_allowed_roles: list RoleId, set get_user_details: into AllowOrDeny,
    set get_user_details_mode: into PermissionMode, set get_user_details_allowed_roles: list RoleId,
    set block_user: into AllowOrDeny, set block_user_allowed_roles: list RoleId,
    set list_blocked_user: into AllowOrDeny, set list_blocked_user_allowed_roles: list RoleId,
    set unblocked_user: into AllowOrDeny, set unblocked_user_allowed_roles: list RoleId,
    set edit_profile: into AllowOrDeny, set list_messages: into AllowOrDeny,
    set list_messages_mode: into PermissionMode,
    set list_messages_allowed_receiver_types: list ReceiverType,
    set list_messages_allowed_sender_roles: list RoleId,
    set list_messages_allowed_message_categories: list MessageCategory,
    set list_messages_allowed_message_types: list MessageType,
    set get_message_details: into AllowOrDeny, set get_message_details_mode: into PermissionMode,
    set send_message: into AllowOrDeny, set send_message_mode: into PermissionMode,
    set send_message_allowed_receiver_types: list ReceiverType,
    set send_message_allowed_receiver_roles: list RoleId,
    set send_message_allowed_message_categories: list MessageCategory,
    set send_message_allowed_message_types: list MessageType,
    set send_message_allowed_custom_types: list String,
    set send_message_mime_type_access_control: into AllowOrDeny,
    set send_message_mime_types: list String, set send_message_allowed_mime_types: list String,
    set edit_message: into AllowOrDeny, set edit_message_deny_for_scopes: list MemberScope,
    set delete_message: into AllowOrDeny, set delete_message_deny_for_scopes: list MemberScope,
    set list_threaded_messages: into AllowOrDeny, set send_threaded_message: into AllowOrDeny,
    set send_threaded_message_allowed_receiver_types: list ReceiverType,
    set send_threaded_message_allowed_receiver_roles: list RoleId,
    set send_threaded_message_allowed_message_categories: list MessageCategory,
    set send_threaded_message_allowed_message_types: list MessageType,
    set send_threaded_message_allowed_custom_types: list String,
    set send_threaded_message_mime_type_access_control: into AllowOrDeny,
    set send_threaded_message_mime_types: list String, set edit_threaded_message: into AllowOrDeny,
    set delete_threaded_message: into AllowOrDeny, set list_reactions: into AllowOrDeny,
    set add_reaction: into AllowOrDeny, set initiate_call: into AllowOrDeny,
    set initiate_call_mode: into PermissionMode,
    set initiate_call_allowed_receiver_types: list ReceiverType,
    set initiate_call_allowed_receiver_roles: list RoleId, set join_call: into AllowOrDeny,
    set list_conversations: into AllowOrDeny, set update_conversation: into AllowOrDeny,
    set delete_conversation: into AllowOrDeny, set list_groups: into AllowOrDeny,
    set list_groups_allowed_group_types: list GroupType, set get_group_details: into AllowOrDeny,
    set get_group_details_allowed_group_types: list GroupType, set create_group: into AllowOrDeny,
    set create_group_allowed_group_types: list GroupType, set join_group: into AllowOrDeny,
    set join_group_allowed_group_types: list GroupType,
});

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
