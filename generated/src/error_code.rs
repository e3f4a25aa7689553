// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! The codes by which the API says why it refused.

/// Why the API refused a call. The set is open: a code that this version does not know is kept as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The app id is missing. On the wire: `AUTH_ERR_EMPTY_APPID`.
    AuthErrEmptyAppid,
    /// No such app in this region. On the wire: `AUTH_ERR_INVALID_APPID`.
    AuthErrInvalidAppid,
    /// The `apikey` header is missing. On the wire: `AUTH_ERR_EMPTY_APIKEY`.
    AuthErrEmptyApikey,
    /// The key is unknown. On the wire: `AUTH_ERR_APIKEY_NOT_FOUND`.
    AuthErrApikeyNotFound,
    /// The key's scope does not cover this. On the wire: `AUTH_ERR_NO_ACCESS`.
    AuthErrNoAccess,
    /// The management credentials are missing. On the wire: `AUTH_ERR_EMPTY_AUTH_HEADER`.
    AuthErrEmptyAuthHeader,
    /// The auth token is missing. On the wire: `AUTH_ERR_EMPTY_AUTH_TOKEN`.
    AuthErrEmptyAuthToken,
    /// The auth token is unknown. On the wire: `AUTH_ERR_AUTH_TOKEN_NOT_FOUND`.
    AuthErrAuthTokenNotFound,
    /// No such API key. On the wire: `ERR_APIKEY_NOT_FOUND`.
    ErrApikeyNotFound,
    /// A key can neither change nor delete itself. On the wire: `ERR_APIKEY_NO_SELF_ACTION`.
    ErrApikeyNoSelfAction,
    /// No such auth token. On the wire: `ERR_AUTH_TOKEN_NOT_FOUND`.
    ErrAuthTokenNotFound,
    /// The auth token could not be deleted. On the wire: `ERR_AUTH_TOKEN_DELETE_FAILED`.
    ErrAuthTokenDeleteFailed,
    /// The user's auth tokens could not be deleted. On the wire: `ERR_AUTH_TOKENS_DELETE_FAILED`.
    ErrAuthTokensDeleteFailed,
    /// The auth token is bound to another device. On the wire: `ERR_AUTHTOKEN_UNAVAILABLE`.
    ErrAuthtokenUnavailable,
    /// The auth token belongs to another user. On the wire: `ERR_AUTHTOKEN_NOT_ACCESSIBLE`.
    ErrAuthtokenNotAccessible,
    /// The plan lacks the feature. On the wire: `ERR_PLAN_RESTRICTION`.
    ErrPlanRestriction,
    /// The plan's limit is reached. On the wire: `ERR_PLAN_QUOTA_RESTRICTION`.
    ErrPlanQuotaRestriction,
    /// The subscription has run out. On the wire: `ERR_SUBSCRIPTION_EXPIRED`.
    ErrSubscriptionExpired,
    /// The permissions of the role or of the group scope forbid it. On the wire: `ERR_PERMISSION_DENIED`.
    ErrPermissionDenied,
    /// No such role. On the wire: `ERR_ROLE_NOT_FOUND`.
    ErrRoleNotFound,
    /// The role could not be deleted. On the wire: `ERR_ROLE_DELETE_FAILED`.
    ErrRoleDeleteFailed,
    /// The default role has to stay. On the wire: `ERR_ROLE_DELETE_DENIED`.
    ErrRoleDeleteDenied,
    /// No such user, or a deactivated one. On the wire: `ERR_UID_NOT_FOUND`.
    ErrUidNotFound,
    /// The UID is taken. On the wire: `ERR_UID_ALREADY_EXISTS`.
    ErrUidAlreadyExists,
    /// The user could not be deleted. On the wire: `ERR_UID_DELETE_FAILED`.
    ErrUidDeleteFailed,
    /// No such bot. On the wire: `ERR_BOT_NOT_FOUND`.
    ErrBotNotFound,
    /// The user is a bot already. On the wire: `ERR_BOT_ALREADY_EXISTS`.
    ErrBotAlreadyExists,
    /// They are friends already. On the wire: `ERR_ALREADY_FRIEND`.
    ErrAlreadyFriend,
    /// They are not friends. On the wire: `ERR_NOT_A_FRIEND`.
    ErrNotAFriend,
    /// Users cannot befriend themselves. On the wire: `ERR_CANNOT_FORM_SELF_RELATION`.
    ErrCannotFormSelfRelation,
    /// The friend could not be added. On the wire: `ERR_FAILED_TO_ADD_FRIEND`.
    ErrFailedToAddFriend,
    /// Users cannot block themselves. On the wire: `ERR_CANNOT_BLOCK_SELF`.
    ErrCannotBlockSelf,
    /// The sender has blocked the receiver. On the wire: `ERR_BLOCKED_RECEIVER`.
    ErrBlockedReceiver,
    /// The receiver has blocked the sender. On the wire: `ERR_BLOCKED_SENDER`.
    ErrBlockedSender,
    /// No such group. On the wire: `ERR_GUID_NOT_FOUND`.
    ErrGuidNotFound,
    /// A password group needs its password. On the wire: `ERR_EMPTY_GROUP_PASS`.
    ErrEmptyGroupPass,
    /// The group's password is another one. On the wire: `ERR_WRONG_GROUP_PASS`.
    ErrWrongGroupPass,
    /// The group could not be deleted. On the wire: `ERR_GROUP_DELETE_FAILED`.
    ErrGroupDeleteFailed,
    /// Nobody joins a private group unasked. On the wire: `ERR_GROUP_JOIN_NOT_ALLOWED`.
    ErrGroupJoinNotAllowed,
    /// The user has not joined the group. On the wire: `ERR_GROUP_NOT_JOINED`.
    ErrGroupNotJoined,
    /// The user is a member already. On the wire: `ERR_ALREADY_JOINED`.
    ErrAlreadyJoined,
    /// The user is not a member. On the wire: `ERR_NOT_A_MEMBER`.
    ErrNotAMember,
    /// The group is full. On the wire: `ERR_NO_VACANCY`.
    ErrNoVacancy,
    /// The member could not be removed. On the wire: `ERR_MEMBER_DELETE_FAILED`.
    ErrMemberDeleteFailed,
    /// The member has that scope already. On the wire: `ERR_SAME_SCOPE`.
    ErrSameScope,
    /// The scope could not be changed. On the wire: `ERR_MEMBER_SCOPE_CHANGE_FAILED`.
    ErrMemberScopeChangeFailed,
    /// The user is banned from the group. On the wire: `ERR_BANNED_GROUPMEMBER`.
    ErrBannedGroupmember,
    /// The user is not banned. On the wire: `ERR_NOT_A_BANNED_USER`.
    ErrNotABannedUser,
    /// The user is banned already. On the wire: `ERR_ALREADY_BANNED`.
    ErrAlreadyBanned,
    /// The ban failed. On the wire: `ERR_MEMBER_BAN_FAILED`.
    ErrMemberBanFailed,
    /// The ban could not be lifted. On the wire: `ERR_MEMBER_UNBAN_FAILED`.
    ErrMemberUnbanFailed,
    /// The user lacks the right in this group. On the wire: `ERR_GROUP_NO_CLEARANCE`.
    ErrGroupNoClearance,
    /// Only an admin of the group may. On the wire: `ERR_GROUP_NO_ADMIN_SCOPE`.
    ErrGroupNoAdminScope,
    /// Only a moderator of the group may. On the wire: `ERR_GROUP_NO_MODERATOR_SCOPE`.
    ErrGroupNoModeratorScope,
    /// The user may not change this member's scope. On the wire: `ERR_GROUP_NO_SCOPE_CLEARANCE`.
    ErrGroupNoScopeClearance,
    /// Not on oneself. On the wire: `ERR_GROUP_NO_SELF_ACTION`.
    ErrGroupNoSelfAction,
    /// No such message. On the wire: `ERR_MESSAGE_ID_NOT_FOUND`.
    ErrMessageIdNotFound,
    /// The same by the page on messages. On the wire: `ERR_MSG_NOT_FOUND`.
    ErrMsgNotFound,
    /// The receiver is missing. On the wire: `ERR_EMPTY_RECEIVER`.
    ErrEmptyReceiver,
    /// The receiver is neither a user nor a group. On the wire: `ERR_INVALID_RECEIVER_TYPE`.
    ErrInvalidReceiverType,
    /// The message's data are wrong. On the wire: `ERR_INVALID_MESSAGE_DATA`.
    ErrInvalidMessageData,
    /// The text is missing. On the wire: `ERR_EMPTY_MESSAGE_TEXT`.
    ErrEmptyMessageText,
    /// The text is not a string. On the wire: `ERR_INVALID_MESSAGE_TEXT`.
    ErrInvalidMessageText,
    /// The category is missing. On the wire: `ERR_EMPTY_MESSAGE_CATEGORY`.
    ErrEmptyMessageCategory,
    /// The category is wrong. On the wire: `ERR_INVALID_MESSAGE_CATEGORY`.
    ErrInvalidMessageCategory,
    /// The type is missing. On the wire: `ERR_EMPTY_MESSAGE_TYPE`.
    ErrEmptyMessageType,
    /// The type is wrong. On the wire: `ERR_INVALID_MESSAGE_TYPE`.
    ErrInvalidMessageType,
    /// The file is missing. On the wire: `ERR_EMPTY_MESSAGE_FILE`.
    ErrEmptyMessageFile,
    /// The media message is wrong. On the wire: `ERR_INVALID_MEDIA_MESSAGE`.
    ErrInvalidMediaMessage,
    /// The custom data are empty. On the wire: `ERR_EMPTY_CUSTOM_DATA`.
    ErrEmptyCustomData,
    /// The custom data are not JSON. On the wire: `ERR_INVALID_CUSTOM_DATA`.
    ErrInvalidCustomData,
    /// The metadata are not JSON. On the wire: `ERR_INVALID_METADATA`.
    ErrInvalidMetadata,
    /// Only its sender may edit or delete the message. On the wire: `ERR_MESSAGE_NOT_A_SENDER`.
    ErrMessageNotASender,
    /// The user is neither sender, receiver nor member. On the wire: `ERR_MESSAGE_NO_ACCESS`.
    ErrMessageNoAccess,
    /// Messages of this kind can be neither edited nor deleted. On the wire: `ERR_MESSAGE_ACTION_NOT_ALLOWED`.
    ErrMessageActionNotAllowed,
    /// The parent message is of another conversation. On the wire: `ERR_WRONG_MESSAGE_THREAD`.
    ErrWrongMessageThread,
    /// The parent message cannot have this reply. On the wire: `ERR_WRONG_MESSAGE_THREAD_CATEGORY`.
    ErrWrongMessageThreadCategory,
    /// A reply cannot be a parent. On the wire: `ERR_MESSAGE_THREAD_NESTING`.
    ErrMessageThreadNesting,
    /// The conversation has 100 pinned messages. On the wire: `ERR_PINNED_MESSAGES_LIMIT_EXCEEDED`.
    ErrPinnedMessagesLimitExceeded,
    /// The user has saved 100 messages. On the wire: `ERR_SAVED_MESSAGES_LIMIT_EXCEEDED`.
    ErrSavedMessagesLimitExceeded,
    /// The user has pinned 5 conversations. On the wire: `ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`.
    ErrPinnedConversationsLimitExceeded,
    /// The app has pinned 5 conversations. On the wire: `ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`.
    ErrSystemPinnedConversationsLimitExceeded,
    /// The app pinned it; a user can change nothing about that. On the wire: `ERR_SYSTEM_PINNED_CONVERSATION`.
    ErrSystemPinnedConversation,
    /// No such conversation. On the wire: `ERR_CONVERSATION_NOT_FOUND`.
    ErrConversationNotFound,
    /// Not the user's conversation, or no message in it yet. On the wire: `ERR_CONVERSATION_NOT_ACCESSIBLE`.
    ErrConversationNotAccessible,
    /// The one-to-one message could not be deleted. On the wire: `ERR_USER_MESSAGE_DELETE_FAILED`.
    ErrUserMessageDeleteFailed,
    /// Users cannot call themselves. On the wire: `ERR_CALLING_SELF`.
    ErrCallingSelf,
    /// The caller is in another call. On the wire: `ERR_CALL_BUSY_SELF`.
    ErrCallBusySelf,
    /// The group is in another call. On the wire: `ERR_CALL_BUSY_GROUP`.
    ErrCallBusyGroup,
    /// The called user is in another call. On the wire: `ERR_CALL_BUSY_USER`.
    ErrCallBusyUser,
    /// The session id is empty. On the wire: `ERR_EMPTY_CALL_SESSION_ID`.
    ErrEmptyCallSessionId,
    /// No such call. On the wire: `ERR_CALL_SESSION_NOT_FOUND`.
    ErrCallSessionNotFound,
    /// The call is over; its status stays. On the wire: `ERR_CALL_TERMINATED`.
    ErrCallTerminated,
    /// The user is in the group's call already. On the wire: `ERR_CALL_GROUP_ALREADY_JOINED`.
    ErrCallGroupAlreadyJoined,
    /// The user has left the group's call already. On the wire: `ERR_CALL_GROUP_ALREADY_LEFT`.
    ErrCallGroupAlreadyLeft,
    /// No status turns into initiated. On the wire: `ERR_CALL_INVALID_INIT`.
    ErrCallInvalidInit,
    /// The one-to-one call is joined already. On the wire: `ERR_CALL_USER_ALREADY_JOINED`.
    ErrCallUserAlreadyJoined,
    /// Calls of groups have no such status. On the wire: `ERR_CALL_GROUP_INVALID_STATUS`.
    ErrCallGroupInvalidStatus,
    /// An ongoing call cannot take this status. On the wire: `ERR_CALL_ONGOING_TO_INVALID`.
    ErrCallOngoingToInvalid,
    /// The user takes no part in the call. On the wire: `ERR_CALL_NOT_A_PART`.
    ErrCallNotAPart,
    /// The time of joining is missing. On the wire: `ERR_CALL_EMPTY_JOINED_AT`.
    ErrCallEmptyJoinedAt,
    /// A call that never started cannot end. On the wire: `ERR_CALL_NOT_STARTED`.
    ErrCallNotStarted,
    /// No such app, or an archived one. On the wire: `ERR_APP_NOT_FOUND`.
    ErrAppNotFound,
    /// The account has used up its free apps. On the wire: `ERR_APP_CREATION_FAILED_MAX_LIMIT`.
    ErrAppCreationFailedMaxLimit,
    /// The app is archived, and gone after 30 days. On the wire: `ERR_APP_ARCHIVED`.
    ErrAppArchived,
    /// An app with a paid subscription is deleted through the vendor's support. On the wire: `ERR_APP_DELETION`.
    ErrAppDeletion,
    /// The person owns the app already. On the wire: `ERR_ALREADY_AN_OWNER`.
    ErrAlreadyAnOwner,
    /// Owners cannot add themselves as collaborators. On the wire: `ERR_SELF_ACTION_DENIED`.
    ErrSelfActionDenied,
    /// The person is not a collaborator. On the wire: `ERR_NOT_A_COLLABORATOR`.
    ErrNotACollaborator,
    /// No such webhook. On the wire: `ERR_WEBHOOK_NOT_FOUND`.
    ErrWebhookNotFound,
    /// No such trigger. On the wire: `ERR_TRIGGER_NOT_FOUND`.
    ErrTriggerNotFound,
    /// A webhook stopped the message. On the wire: `ERR_BLOCKED_BY_WEBHOOK`.
    ErrBlockedByWebhook,
    /// No such extension. On the wire: `ERR_EXTENSION_NOT_FOUND`.
    ErrExtensionNotFound,
    /// The extension is switched off. On the wire: `ERR_EXTENSION_INACTIVE`.
    ErrExtensionInactive,
    /// An extension stopped the message. On the wire: `ERR_BLOCKED_BY_EXTENSION`.
    ErrBlockedByExtension,
    /// The rate limit is reached; nothing was done. On the wire: `ERR_TOO_MANY_REQUESTS`.
    ErrTooManyRequests,
    /// The body failed validation. On the wire: `ERR_BAD_REQUEST`.
    ErrBadRequest,
    /// No such version of the API. On the wire: `ERR_INVALID_API_VERSION`.
    ErrInvalidApiVersion,
    /// No such path with this method. On the wire: `ERR_API_NOT_FOUND`.
    ErrApiNotFound,
    /// A fatal error, or the database took too long. On the wire: `ERR_MISSION_FAILED`.
    ErrMissionFailed,
    /// The database refused. On the wire: `ERR_OPERATION_FAILED`.
    ErrOperationFailed,
    /// An exception nobody handled. On the wire: `ERR_EXCEPTION`.
    ErrException,
    /// The server tripped over an error code of its own. On the wire: `ERR_BAD_ERROR_RESPONSE`.
    ErrBadErrorResponse,
    /// The websocket server did not start. On the wire: `ERR_WS_INIT_FAILED`.
    ErrWsInitFailed,
    /// The websocket server could not set up the app. On the wire: `ERR_WS_APP_INIT_FAILED`.
    ErrWsAppInitFailed,
    /// The websocket server could not remove the app. On the wire: `ERR_WS_APP_DESTROY_FAILED`.
    ErrWsAppDestroyFailed,
    /// The websocket server could not create the role. On the wire: `ERR_WS_ROLE_CREATION_FAILED`.
    ErrWsRoleCreationFailed,
    /// The websocket server could not delete the role. On the wire: `ERR_WS_ROLE_DELETION_FAILED`.
    ErrWsRoleDeletionFailed,
    /// The websocket server could not create the user. On the wire: `ERR_WS_USER_CREATION_FAILED`.
    ErrWsUserCreationFailed,
    /// The websocket server could not update the user. On the wire: `ERR_WS_USER_UPDATION_FAILED`.
    ErrWsUserUpdationFailed,
    /// The websocket server could not create the group. On the wire: `ERR_WS_GROUP_CREATION_FAILED`.
    ErrWsGroupCreationFailed,
    /// The websocket server could not delete the group. On the wire: `ERR_WS_GROUP_DELETION_FAILED`.
    ErrWsGroupDeletionFailed,
    /// The websocket server could not let the user join. On the wire: `ERR_WS_GROUP_JOIN_FAILED`.
    ErrWsGroupJoinFailed,
    /// A message with this muid is there already. On the wire: `ERR_IMPORT_MUID_ALREADY_EXISTS`.
    ErrImportMuidAlreadyExists,
    /// The messages are not written as they have to be. On the wire: `ERR_IMPORT_INVALID_MESSAGE_FORMAT`.
    ErrImportInvalidMessageFormat,
    /// The users are not written as they have to be. On the wire: `ERR_IMPORT_INVALID_USER_FORMAT`.
    ErrImportInvalidUserFormat,
    /// The groups are not written as they have to be. On the wire: `ERR_IMPORT_INVALID_GROUP_FORMAT`.
    ErrImportInvalidGroupFormat,
    /// The members are not written as they have to be. On the wire: `ERR_IMPORT_INVALID_MEMBER_FORMAT`.
    ErrImportInvalidMemberFormat,
    /// Nobody joins before the creation or in the future. On the wire: `ERR_IMPORT_INVALID_JOINEDAT`.
    ErrImportInvalidJoinedat,
    /// No such template. On the wire: `ERR_TEMPLATE_NOT_FOUND`.
    ErrTemplateNotFound,
    /// No such channel. On the wire: `ERR_CHANNEL_NOT_FOUND`.
    ErrChannelNotFound,
    /// No such item in the feed. On the wire: `ERR_FEED_ITEM_NOT_FOUND`.
    ErrFeedItemNotFound,
    /// Fields of the body or query are wrong; the details name each. On the wire: `ERR_VALIDATION`.
    ErrValidation,
    /// The `apikey` header is missing or wrong. On the wire: `ERR_UNAUTHORIZED`.
    ErrUnauthorized,
    /// No such thing. On the wire: `ERR_NOT_FOUND`.
    ErrNotFound,
    /// It clashes with what there is: a name is taken, something is running already. On the wire: `ERR_CONFLICT`.
    ErrConflict,
    /// The campaigns service failed. On the wire: `ERR_INTERNAL`.
    ErrInternal,
    /// No such provider. On the wire: `ERR_PROVIDER_NOT_FOUND`.
    ErrProviderNotFound,
    /// There is such a provider already. On the wire: `ERR_PROVIDER_ALREADY_EXISTS`.
    ErrProviderAlreadyExists,
    /// No such push token. On the wire: `ERR_TOKEN_NOT_FOUND`.
    ErrTokenNotFound,
    /// The push token is registered already. On the wire: `ERR_TOKEN_ALREADY_EXISTS`.
    ErrTokenAlreadyExists,
    /// No such moderation rule. On the wire: `ERR_RULE_NOT_FOUND`.
    ErrRuleNotFound,
    /// No such keyword list. On the wire: `ERR_KEYWORD_NOT_FOUND`.
    ErrKeywordNotFound,
    /// No such reason for flagging. On the wire: `ERR_REASON_NOT_FOUND`.
    ErrReasonNotFound,
    /// No such agent. On the wire: `ERR_AGENT_NOT_FOUND`.
    ErrAgentNotFound,
    /// The agent could not be created. On the wire: `ERR_AGENT_CREATION_FAILED`.
    ErrAgentCreationFailed,
    /// No such tool. On the wire: `ERR_TOOL_NOT_FOUND`.
    ErrToolNotFound,
    /// The agent has the tool already. On the wire: `ERR_TOOL_ALREADY_ADDED`.
    ErrToolAlreadyAdded,
    /// No such knowledge base. On the wire: `ERR_KB_NOT_FOUND`.
    ErrKbNotFound,
    /// The knowledge base could not be indexed. On the wire: `ERR_KB_INDEXING_FAILED`.
    ErrKbIndexingFailed,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ErrorCode {
    AuthErrEmptyAppid = "AUTH_ERR_EMPTY_APPID", AuthErrInvalidAppid = "AUTH_ERR_INVALID_APPID",
    AuthErrEmptyApikey = "AUTH_ERR_EMPTY_APIKEY",
    AuthErrApikeyNotFound = "AUTH_ERR_APIKEY_NOT_FOUND", AuthErrNoAccess = "AUTH_ERR_NO_ACCESS",
    AuthErrEmptyAuthHeader = "AUTH_ERR_EMPTY_AUTH_HEADER",
    AuthErrEmptyAuthToken = "AUTH_ERR_EMPTY_AUTH_TOKEN",
    AuthErrAuthTokenNotFound = "AUTH_ERR_AUTH_TOKEN_NOT_FOUND",
    ErrApikeyNotFound = "ERR_APIKEY_NOT_FOUND", ErrApikeyNoSelfAction = "ERR_APIKEY_NO_SELF_ACTION",
    ErrAuthTokenNotFound = "ERR_AUTH_TOKEN_NOT_FOUND",
    ErrAuthTokenDeleteFailed = "ERR_AUTH_TOKEN_DELETE_FAILED",
    ErrAuthTokensDeleteFailed = "ERR_AUTH_TOKENS_DELETE_FAILED",
    ErrAuthtokenUnavailable = "ERR_AUTHTOKEN_UNAVAILABLE",
    ErrAuthtokenNotAccessible = "ERR_AUTHTOKEN_NOT_ACCESSIBLE",
    ErrPlanRestriction = "ERR_PLAN_RESTRICTION",
    ErrPlanQuotaRestriction = "ERR_PLAN_QUOTA_RESTRICTION",
    ErrSubscriptionExpired = "ERR_SUBSCRIPTION_EXPIRED",
    ErrPermissionDenied = "ERR_PERMISSION_DENIED", ErrRoleNotFound = "ERR_ROLE_NOT_FOUND",
    ErrRoleDeleteFailed = "ERR_ROLE_DELETE_FAILED", ErrRoleDeleteDenied = "ERR_ROLE_DELETE_DENIED",
    ErrUidNotFound = "ERR_UID_NOT_FOUND", ErrUidAlreadyExists = "ERR_UID_ALREADY_EXISTS",
    ErrUidDeleteFailed = "ERR_UID_DELETE_FAILED", ErrBotNotFound = "ERR_BOT_NOT_FOUND",
    ErrBotAlreadyExists = "ERR_BOT_ALREADY_EXISTS", ErrAlreadyFriend = "ERR_ALREADY_FRIEND",
    ErrNotAFriend = "ERR_NOT_A_FRIEND", ErrCannotFormSelfRelation = "ERR_CANNOT_FORM_SELF_RELATION",
    ErrFailedToAddFriend = "ERR_FAILED_TO_ADD_FRIEND", ErrCannotBlockSelf = "ERR_CANNOT_BLOCK_SELF",
    ErrBlockedReceiver = "ERR_BLOCKED_RECEIVER", ErrBlockedSender = "ERR_BLOCKED_SENDER",
    ErrGuidNotFound = "ERR_GUID_NOT_FOUND", ErrEmptyGroupPass = "ERR_EMPTY_GROUP_PASS",
    ErrWrongGroupPass = "ERR_WRONG_GROUP_PASS", ErrGroupDeleteFailed = "ERR_GROUP_DELETE_FAILED",
    ErrGroupJoinNotAllowed = "ERR_GROUP_JOIN_NOT_ALLOWED",
    ErrGroupNotJoined = "ERR_GROUP_NOT_JOINED", ErrAlreadyJoined = "ERR_ALREADY_JOINED",
    ErrNotAMember = "ERR_NOT_A_MEMBER", ErrNoVacancy = "ERR_NO_VACANCY",
    ErrMemberDeleteFailed = "ERR_MEMBER_DELETE_FAILED", ErrSameScope = "ERR_SAME_SCOPE",
    ErrMemberScopeChangeFailed = "ERR_MEMBER_SCOPE_CHANGE_FAILED",
    ErrBannedGroupmember = "ERR_BANNED_GROUPMEMBER", ErrNotABannedUser = "ERR_NOT_A_BANNED_USER",
    ErrAlreadyBanned = "ERR_ALREADY_BANNED", ErrMemberBanFailed = "ERR_MEMBER_BAN_FAILED",
    ErrMemberUnbanFailed = "ERR_MEMBER_UNBAN_FAILED",
    ErrGroupNoClearance = "ERR_GROUP_NO_CLEARANCE",
    ErrGroupNoAdminScope = "ERR_GROUP_NO_ADMIN_SCOPE",
    ErrGroupNoModeratorScope = "ERR_GROUP_NO_MODERATOR_SCOPE",
    ErrGroupNoScopeClearance = "ERR_GROUP_NO_SCOPE_CLEARANCE",
    ErrGroupNoSelfAction = "ERR_GROUP_NO_SELF_ACTION",
    ErrMessageIdNotFound = "ERR_MESSAGE_ID_NOT_FOUND", ErrMsgNotFound = "ERR_MSG_NOT_FOUND",
    ErrEmptyReceiver = "ERR_EMPTY_RECEIVER", ErrInvalidReceiverType = "ERR_INVALID_RECEIVER_TYPE",
    ErrInvalidMessageData = "ERR_INVALID_MESSAGE_DATA",
    ErrEmptyMessageText = "ERR_EMPTY_MESSAGE_TEXT",
    ErrInvalidMessageText = "ERR_INVALID_MESSAGE_TEXT",
    ErrEmptyMessageCategory = "ERR_EMPTY_MESSAGE_CATEGORY",
    ErrInvalidMessageCategory = "ERR_INVALID_MESSAGE_CATEGORY",
    ErrEmptyMessageType = "ERR_EMPTY_MESSAGE_TYPE",
    ErrInvalidMessageType = "ERR_INVALID_MESSAGE_TYPE",
    ErrEmptyMessageFile = "ERR_EMPTY_MESSAGE_FILE",
    ErrInvalidMediaMessage = "ERR_INVALID_MEDIA_MESSAGE",
    ErrEmptyCustomData = "ERR_EMPTY_CUSTOM_DATA", ErrInvalidCustomData = "ERR_INVALID_CUSTOM_DATA",
    ErrInvalidMetadata = "ERR_INVALID_METADATA", ErrMessageNotASender = "ERR_MESSAGE_NOT_A_SENDER",
    ErrMessageNoAccess = "ERR_MESSAGE_NO_ACCESS",
    ErrMessageActionNotAllowed = "ERR_MESSAGE_ACTION_NOT_ALLOWED",
    ErrWrongMessageThread = "ERR_WRONG_MESSAGE_THREAD",
    ErrWrongMessageThreadCategory = "ERR_WRONG_MESSAGE_THREAD_CATEGORY",
    ErrMessageThreadNesting = "ERR_MESSAGE_THREAD_NESTING",
    ErrPinnedMessagesLimitExceeded = "ERR_PINNED_MESSAGES_LIMIT_EXCEEDED",
    ErrSavedMessagesLimitExceeded = "ERR_SAVED_MESSAGES_LIMIT_EXCEEDED",
    ErrPinnedConversationsLimitExceeded = "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED",
    ErrSystemPinnedConversationsLimitExceeded = "ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED",
    ErrSystemPinnedConversation = "ERR_SYSTEM_PINNED_CONVERSATION",
    ErrConversationNotFound = "ERR_CONVERSATION_NOT_FOUND",
    ErrConversationNotAccessible = "ERR_CONVERSATION_NOT_ACCESSIBLE",
    ErrUserMessageDeleteFailed = "ERR_USER_MESSAGE_DELETE_FAILED",
    ErrCallingSelf = "ERR_CALLING_SELF", ErrCallBusySelf = "ERR_CALL_BUSY_SELF",
    ErrCallBusyGroup = "ERR_CALL_BUSY_GROUP", ErrCallBusyUser = "ERR_CALL_BUSY_USER",
    ErrEmptyCallSessionId = "ERR_EMPTY_CALL_SESSION_ID",
    ErrCallSessionNotFound = "ERR_CALL_SESSION_NOT_FOUND",
    ErrCallTerminated = "ERR_CALL_TERMINATED",
    ErrCallGroupAlreadyJoined = "ERR_CALL_GROUP_ALREADY_JOINED",
    ErrCallGroupAlreadyLeft = "ERR_CALL_GROUP_ALREADY_LEFT",
    ErrCallInvalidInit = "ERR_CALL_INVALID_INIT",
    ErrCallUserAlreadyJoined = "ERR_CALL_USER_ALREADY_JOINED",
    ErrCallGroupInvalidStatus = "ERR_CALL_GROUP_INVALID_STATUS",
    ErrCallOngoingToInvalid = "ERR_CALL_ONGOING_TO_INVALID",
    ErrCallNotAPart = "ERR_CALL_NOT_A_PART", ErrCallEmptyJoinedAt = "ERR_CALL_EMPTY_JOINED_AT",
    ErrCallNotStarted = "ERR_CALL_NOT_STARTED", ErrAppNotFound = "ERR_APP_NOT_FOUND",
    ErrAppCreationFailedMaxLimit = "ERR_APP_CREATION_FAILED_MAX_LIMIT",
    ErrAppArchived = "ERR_APP_ARCHIVED", ErrAppDeletion = "ERR_APP_DELETION",
    ErrAlreadyAnOwner = "ERR_ALREADY_AN_OWNER", ErrSelfActionDenied = "ERR_SELF_ACTION_DENIED",
    ErrNotACollaborator = "ERR_NOT_A_COLLABORATOR", ErrWebhookNotFound = "ERR_WEBHOOK_NOT_FOUND",
    ErrTriggerNotFound = "ERR_TRIGGER_NOT_FOUND", ErrBlockedByWebhook = "ERR_BLOCKED_BY_WEBHOOK",
    ErrExtensionNotFound = "ERR_EXTENSION_NOT_FOUND",
    ErrExtensionInactive = "ERR_EXTENSION_INACTIVE",
    ErrBlockedByExtension = "ERR_BLOCKED_BY_EXTENSION",
    ErrTooManyRequests = "ERR_TOO_MANY_REQUESTS", ErrBadRequest = "ERR_BAD_REQUEST",
    ErrInvalidApiVersion = "ERR_INVALID_API_VERSION", ErrApiNotFound = "ERR_API_NOT_FOUND",
    ErrMissionFailed = "ERR_MISSION_FAILED", ErrOperationFailed = "ERR_OPERATION_FAILED",
    ErrException = "ERR_EXCEPTION", ErrBadErrorResponse = "ERR_BAD_ERROR_RESPONSE",
    ErrWsInitFailed = "ERR_WS_INIT_FAILED", ErrWsAppInitFailed = "ERR_WS_APP_INIT_FAILED",
    ErrWsAppDestroyFailed = "ERR_WS_APP_DESTROY_FAILED",
    ErrWsRoleCreationFailed = "ERR_WS_ROLE_CREATION_FAILED",
    ErrWsRoleDeletionFailed = "ERR_WS_ROLE_DELETION_FAILED",
    ErrWsUserCreationFailed = "ERR_WS_USER_CREATION_FAILED",
    ErrWsUserUpdationFailed = "ERR_WS_USER_UPDATION_FAILED",
    ErrWsGroupCreationFailed = "ERR_WS_GROUP_CREATION_FAILED",
    ErrWsGroupDeletionFailed = "ERR_WS_GROUP_DELETION_FAILED",
    ErrWsGroupJoinFailed = "ERR_WS_GROUP_JOIN_FAILED",
    ErrImportMuidAlreadyExists = "ERR_IMPORT_MUID_ALREADY_EXISTS",
    ErrImportInvalidMessageFormat = "ERR_IMPORT_INVALID_MESSAGE_FORMAT",
    ErrImportInvalidUserFormat = "ERR_IMPORT_INVALID_USER_FORMAT",
    ErrImportInvalidGroupFormat = "ERR_IMPORT_INVALID_GROUP_FORMAT",
    ErrImportInvalidMemberFormat = "ERR_IMPORT_INVALID_MEMBER_FORMAT",
    ErrImportInvalidJoinedat = "ERR_IMPORT_INVALID_JOINEDAT",
    ErrTemplateNotFound = "ERR_TEMPLATE_NOT_FOUND", ErrChannelNotFound = "ERR_CHANNEL_NOT_FOUND",
    ErrFeedItemNotFound = "ERR_FEED_ITEM_NOT_FOUND", ErrValidation = "ERR_VALIDATION",
    ErrUnauthorized = "ERR_UNAUTHORIZED", ErrNotFound = "ERR_NOT_FOUND",
    ErrConflict = "ERR_CONFLICT", ErrInternal = "ERR_INTERNAL",
    ErrProviderNotFound = "ERR_PROVIDER_NOT_FOUND",
    ErrProviderAlreadyExists = "ERR_PROVIDER_ALREADY_EXISTS",
    ErrTokenNotFound = "ERR_TOKEN_NOT_FOUND", ErrTokenAlreadyExists = "ERR_TOKEN_ALREADY_EXISTS",
    ErrRuleNotFound = "ERR_RULE_NOT_FOUND", ErrKeywordNotFound = "ERR_KEYWORD_NOT_FOUND",
    ErrReasonNotFound = "ERR_REASON_NOT_FOUND", ErrAgentNotFound = "ERR_AGENT_NOT_FOUND",
    ErrAgentCreationFailed = "ERR_AGENT_CREATION_FAILED", ErrToolNotFound = "ERR_TOOL_NOT_FOUND",
    ErrToolAlreadyAdded = "ERR_TOOL_ALREADY_ADDED", ErrKbNotFound = "ERR_KB_NOT_FOUND",
    ErrKbIndexingFailed = "ERR_KB_INDEXING_FAILED",
});

impl ErrorCode {
    /// The code of an error, where the API gave one.
    #[inline]
    pub fn of(error: &runtime::Error) -> Option<Self> {
        error.code().map(Self::from)
    }
}
