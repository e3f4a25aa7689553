// @generated from spec/management/extensions/widgets.yaml by `cargo xtask gen`. Do not edit.

//! Chat widgets, which bring the chat into a web page.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, Confirmation};

/// Calls about widgets: `extensions().widgets()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsWidgets(pub(crate) runtime::Handle);

impl ExtensionsWidgets {
    /// Creates a widget.
    ///
    /// `POST /apps/{appId}/extensions/widget/v2/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: How it looks and what it can do.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::widgets::WidgetConfiguration;
    /// let answer = client
    ///     .extensions()
    ///     .widgets()
    ///     .create("2401a7b3c9d5e", WidgetConfiguration::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<WidgetConfiguration>,
    ) -> CreateWidget {
        CreateWidget::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<WidgetConfiguration>("settings", settings)
    }

    /// Lists the widgets of an app.
    ///
    /// `GET /apps/{appId}/extensions/widget/v2/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.extensions().widgets().list("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, app_id: impl Into<AppId>) -> ListWidgets {
        ListWidgets::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Changes a widget.
    ///
    /// `PUT /apps/{appId}/extensions/widget/v2/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The widget with its id, as it shall be.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::widgets::WidgetChanges;
    /// let answer = client
    ///     .extensions()
    ///     .widgets()
    ///     .update("2401a7b3c9d5e", WidgetChanges::new("name", "9af42f42"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<WidgetChanges>,
    ) -> UpdateWidget {
        UpdateWidget::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<WidgetChanges>("settings", settings)
    }
}

runtime::endpoint!(ExtensionsWidgets::create: CREATE of families::MANAGEMENT {
    id: "extensions.widgets.create", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/widget/v2/settings", envelope: envelopes::EXTENSION,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} CreateWidget -> Option<WidgetCreated>);

runtime::endpoint!(ExtensionsWidgets::list: LIST of families::MANAGEMENT {
    id: "extensions.widgets.list", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/widget/v2/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} ListWidgets -> Option<Vec<Widget>>);

runtime::endpoint!(ExtensionsWidgets::update: UPDATE of families::MANAGEMENT {
    id: "extensions.widgets.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/widget/v2/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateWidget -> Option<Confirmation>);

/// A widget's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WidgetId(String);

runtime::newtype!(WidgetId);

/// A widget that was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetCreated {
    /// Its id. On the wire: `widgetId`.
    pub widget_id: WidgetId,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(WidgetCreated { widget_id = "widgetId" });

/// A widget.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    /// Its id. On the wire: `widgetId`.
    pub widget_id: WidgetId,
    /// How it looks and what it can do.
    pub configuration: Option<WidgetConfiguration>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Widget {
    widget_id = "widgetId", configuration = "configuration" lenient,
});

/// How a widget looks and what it can do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetConfiguration {
    /// Its name.
    pub name: String,
    /// The version of the widget. There is only `v2`. `new` sets `v2`.
    pub version: String,
    /// How it looks.
    pub style: Option<WidgetStyle>,
    /// What its sidebar shows.
    pub sidebar: Option<WidgetSidebar>,
    /// What can be done in it.
    pub main: Option<WidgetMain>,
    /// The app that it belongs to. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(WidgetConfiguration {
    new name: into String, preset version: into String = "v2".into(), set style: into WidgetStyle,
    set sidebar: into WidgetSidebar, set main: into WidgetMain, set app_id: into AppId,
});

runtime::record!(WidgetConfiguration {
    name = "name", version = "version", style = "style" lenient, sidebar = "sidebar" lenient,
    main = "main" lenient, app_id = "appId",
});

/// A widget as it shall be.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetChanges {
    /// Its name.
    pub name: String,
    /// The version of the widget. There is only `v2`. `new` sets `v2`.
    pub version: String,
    /// How it looks.
    pub style: Option<WidgetStyle>,
    /// What its sidebar shows.
    pub sidebar: Option<WidgetSidebar>,
    /// What can be done in it.
    pub main: Option<WidgetMain>,
    /// The app that it belongs to. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Which widget. On the wire: `widgetId`.
    pub widget_id: WidgetId,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(WidgetChanges {
    new name: into String, new widget_id: into WidgetId, preset version: into String = "v2".into(),
    set style: into WidgetStyle, set sidebar: into WidgetSidebar, set main: into WidgetMain,
    set app_id: into AppId,
});

runtime::record!(WidgetChanges {
    name = "name", version = "version", style = "style" lenient, sidebar = "sidebar" lenient,
    main = "main" lenient, app_id = "appId", widget_id = "widgetId",
});

/// How a widget looks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetStyle {
    /// CSS of your own.
    pub custom_css: Option<String>,
    /// JavaScript of your own.
    pub custom_js: Option<String>,
    /// The colour behind the icon of a docked widget. `new` sets `#03a9f4`.
    pub docked_layout_icon_background: String,
    /// The picture of the icon while the widget is closed. `new` sets
    /// `https://widget-js.cometchat.io/v2/resources/chat_close.svg`.
    pub docked_layout_icon_close: String,
    /// The picture of the icon while the widget is open. `new` sets
    /// `https://widget-js.cometchat.io/v2/resources/chat_bubble.svg`.
    pub docked_layout_icon_open: String,
    /// The colour of what stands out. The server assumes `#03A9F4` if it is left out.
    pub primary_color: Option<String>,
    /// The colour of texts. The server assumes `#000000` if it is left out.
    pub foreground_color: Option<String>,
    /// The colour behind them. The server assumes `#FFFFFF` if it is left out.
    pub background_color: Option<String>,
    /// Whether these colours go before those of the system. The server assumes `true` if it is left out.
    pub override_system_background_colors: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(WidgetStyle {
    preset docked_layout_icon_background: into String = "#03a9f4".into(),
    preset docked_layout_icon_close: into String = "https://widget-js.cometchat.io/v2/resources/chat_close.svg".into(),
    preset docked_layout_icon_open: into String = "https://widget-js.cometchat.io/v2/resources/chat_bubble.svg".into(),
    set custom_css: into String, set custom_js: into String, set primary_color: into String,
    set foreground_color: into String, set background_color: into String,
    set override_system_background_colors: is bool,
});

impl Default for WidgetStyle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::record!(WidgetStyle {
    custom_css = "custom_css", custom_js = "custom_js",
    docked_layout_icon_background = "docked_layout_icon_background",
    docked_layout_icon_close = "docked_layout_icon_close",
    docked_layout_icon_open = "docked_layout_icon_open", primary_color = "primary_color",
    foreground_color = "foreground_color", background_color = "background_color",
    override_system_background_colors = "override_system_background_colors",
});

/// What the sidebar of a widget shows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetSidebar {
    /// The chats. The server assumes `true` if it is left out.
    pub chats: Option<bool>,
    /// The users. `new` sets `true`.
    pub users: bool,
    /// The groups. `new` sets `true`.
    pub groups: bool,
    /// The calls. `new` sets `false`.
    pub calls: bool,
    /// The settings of the user.
    pub user_settings: Option<bool>,
    /// Which chats are listed, such as `all_chats`. `new` sets `all_chats`.
    pub recent_chat_listing: String,
    /// Which users are listed, such as `all_users`. `new` sets `all_users`.
    pub user_listing: String,
    /// Which groups are listed. The server assumes `public_and_password_protected_groups` if it is left out.
    pub group_listing: Option<String>,
    /// With whom a conversation can be started. The server assumes `all_chats` if it is left out.
    pub start_a_new_conversation: Option<String>,
    /// The order of the sections. `new` sets `["chats","users","groups","calls","settings"]`.
    pub sidebar_navigation_sequence: Vec<WidgetSection>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(WidgetSidebar {
    preset users: is bool = true, preset groups: is bool = true, preset calls: is bool = false,
    preset recent_chat_listing: into String = "all_chats".into(),
    preset user_listing: into String = "all_users".into(),
    preset sidebar_navigation_sequence: list WidgetSection = Vec::from(["chats".into(), "users".into(), "groups".into(), "calls".into(), "settings".into()]),
    set chats: is bool, set user_settings: is bool, set group_listing: into String,
    set start_a_new_conversation: into String,
});

impl Default for WidgetSidebar {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::record!(WidgetSidebar {
    chats = "chats", users = "users", groups = "groups", calls = "calls",
    user_settings = "user_settings", recent_chat_listing = "recent_chat_listing",
    user_listing = "user_listing", group_listing = "group_listing",
    start_a_new_conversation = "start_a_new_conversation",
    sidebar_navigation_sequence = "sidebar_navigation_sequence",
});

/// A section of the sidebar.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetSection {
    /// `chats`
    ChatList,
    /// `users`
    UserList,
    /// `groups`
    GroupList,
    /// `calls`
    CallList,
    /// `settings`
    Settings,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(WidgetSection {
    ChatList = "chats", UserList = "users", GroupList = "groups", CallList = "calls",
    Settings = "settings",
});

/// What can be done in a widget.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetMain {
    /// Members can be added to groups. The server assumes `true` if it is left out.
    pub allow_add_members: Option<bool>,
    /// Polls can be created. Needs the extension for polls. `new` sets `false`.
    pub allow_creating_polls: bool,
    /// Groups can be deleted. `new` sets `true`.
    pub allow_delete_groups: bool,
    /// Members can be kicked and banned. `new` sets `true`.
    pub allow_kick_ban_members: bool,
    /// Messages can be reacted to. Needs the extension for reactions. `new` sets `false`.
    pub allow_message_reactions: bool,
    /// Moderators can delete messages of members. `new` sets `false`.
    pub allow_moderator_to_delete_member_messages: bool,
    /// The scopes of members can be changed. `new` sets `false`.
    pub allow_promote_demote_members: bool,
    /// Users can be blocked. `new` sets `true`.
    pub block_user: bool,
    /// Groups can be created. `new` sets `true`.
    pub create_groups: bool,
    /// Documents can be worked on together. Needs the extension first. `new` sets `false`.
    pub enable_collaborative_document: bool,
    /// A whiteboard can be drawn on together. Needs the extension first. `new` sets `false`.
    pub enable_collaborative_whiteboard: bool,
    /// Messages can be deleted. `new` sets `true`.
    pub enable_deleting_messages: bool,
    /// Messages can be edited. `new` sets `true`.
    pub enable_editing_messages: bool,
    /// Messages can be translated. Needs the extension first. `new` sets `false`.
    pub enable_message_translation: bool,
    /// Messages can be sent. `new` sets `true`.
    pub enable_sending_messages: bool,
    /// Incoming calls ring. `new` sets `true`.
    pub enable_sound_for_calls: bool,
    /// Incoming messages sound. `new` sets `true`.
    pub enable_sound_for_messages: bool,
    /// Threads can be started. `new` sets `true`.
    pub enable_threaded_replies: bool,
    /// Video calls can be made. `new` sets `true`.
    pub enable_video_calling: bool,
    /// Voice calls can be made. `new` sets `true`.
    pub enable_voice_calling: bool,
    /// Nothing is shown where a message was deleted. `new` sets `true`.
    pub hide_deleted_messages: bool,
    /// Nobody is told who joins or leaves a group. `new` sets `true`.
    pub hide_join_leave_notifications: bool,
    /// Groups can be joined and left. `new` sets `true`.
    pub join_or_leave_groups: bool,
    /// There is a keyboard of emojis. `new` sets `true`.
    pub send_emojis: bool,
    /// Files can be sent. The server assumes `true` if it is left out.
    pub send_files: Option<bool>,
    /// Members of a group can be written to privately. `new` sets `false`.
    pub send_message_in_private_to_group_member: bool,
    /// Photos and videos can be sent. `new` sets `true`.
    pub send_photos_videos: bool,
    /// Live reactions can be sent. `new` sets `true`.
    pub share_live_reactions: bool,
    /// Incoming calls are announced. `new` sets `true`.
    pub show_call_notifications: bool,
    /// It is shown whether a message was delivered and read. `new` sets `true`.
    pub show_delivery_read_indicators: bool,
    /// Up to three emojis without text are shown larger. `new` sets `true`.
    pub show_emojis_in_larger_size: bool,
    /// Stickers can be sent. Needs the extension first. The server assumes `true` if it is left out.
    pub show_stickers: Option<bool>,
    /// It is shown who is typing.
    pub show_typing_indicators: Option<bool>,
    /// It is shown who is there. The server assumes `true` if it is left out.
    pub show_user_presence: Option<bool>,
    /// The members of a group can be listed. The server assumes `true` if it is left out.
    pub view_group_members: Option<bool>,
    /// Members can be mentioned. The server assumes `false` if it is left out.
    pub allow_mention_members: Option<bool>,
    /// Messages can be replied to. The server assumes `false` if it is left out.
    pub enable_replying_to_messages: Option<bool>,
    /// Messages can be shared, copied and forwarded. The server assumes `false` if it is left out.
    pub enable_share_copy_forward_messages: Option<bool>,
    /// Messages of moderators stand out. The server assumes `false` if it is left out.
    pub highlight_messages_from_moderators: Option<bool>,
    /// Calls can be recorded. The server assumes `false` if it is left out.
    pub show_call_recording_option: Option<bool>,
    /// Voice notes can be sent. The server assumes `false` if it is left out.
    pub send_voice_notes: Option<bool>,
    /// GIFs can be sent. The server assumes `false` if it is left out.
    pub send_gifs: Option<bool>,
    /// The location can be shared. The server assumes `false` if it is left out.
    pub share_location: Option<bool>,
    /// The media shared in a group can be viewed. The server assumes `true` if it is left out.
    pub view_shared_media: Option<bool>,
    /// Moderators can turn a group into questions and answers. The server assumes `false` if it is left out.
    pub set_groups_in_qna_mode_by_moderators: Option<bool>,
    /// Members of a group can be answered privately. The server assumes `false` if it is left out.
    pub send_reply_in_private_to_group_member: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(WidgetMain {
    preset allow_creating_polls: is bool = false, preset allow_delete_groups: is bool = true,
    preset allow_kick_ban_members: is bool = true, preset allow_message_reactions: is bool = false,
    preset allow_moderator_to_delete_member_messages: is bool = false,
    preset allow_promote_demote_members: is bool = false, preset block_user: is bool = true,
    preset create_groups: is bool = true, preset enable_collaborative_document: is bool = false,
    preset enable_collaborative_whiteboard: is bool = false,
    preset enable_deleting_messages: is bool = true, preset enable_editing_messages: is bool = true,
    preset enable_message_translation: is bool = false,
    preset enable_sending_messages: is bool = true, preset enable_sound_for_calls: is bool = true,
    preset enable_sound_for_messages: is bool = true,
    preset enable_threaded_replies: is bool = true, preset enable_video_calling: is bool = true,
    preset enable_voice_calling: is bool = true, preset hide_deleted_messages: is bool = true,
    preset hide_join_leave_notifications: is bool = true,
    preset join_or_leave_groups: is bool = true, preset send_emojis: is bool = true,
    preset send_message_in_private_to_group_member: is bool = false,
    preset send_photos_videos: is bool = true, preset share_live_reactions: is bool = true,
    preset show_call_notifications: is bool = true,
    preset show_delivery_read_indicators: is bool = true,
    preset show_emojis_in_larger_size: is bool = true, set allow_add_members: is bool,
    set send_files: is bool, set show_stickers: is bool, set show_typing_indicators: is bool,
    set show_user_presence: is bool, set view_group_members: is bool,
    set allow_mention_members: is bool, set enable_replying_to_messages: is bool,
    set enable_share_copy_forward_messages: is bool,
    set highlight_messages_from_moderators: is bool, set show_call_recording_option: is bool,
    set send_voice_notes: is bool, set send_gifs: is bool, set share_location: is bool,
    set view_shared_media: is bool, set set_groups_in_qna_mode_by_moderators: is bool,
    set send_reply_in_private_to_group_member: is bool,
});

impl Default for WidgetMain {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::record!(WidgetMain {
    allow_add_members = "allow_add_members", allow_creating_polls = "allow_creating_polls",
    allow_delete_groups = "allow_delete_groups", allow_kick_ban_members = "allow_kick_ban_members",
    allow_message_reactions = "allow_message_reactions",
    allow_moderator_to_delete_member_messages = "allow_moderator_to_delete_member_messages",
    allow_promote_demote_members = "allow_promote_demote_members", block_user = "block_user",
    create_groups = "create_groups",
    enable_collaborative_document = "enable_collaborative_document",
    enable_collaborative_whiteboard = "enable_collaborative_whiteboard",
    enable_deleting_messages = "enable_deleting_messages",
    enable_editing_messages = "enable_editing_messages",
    enable_message_translation = "enable_message_translation",
    enable_sending_messages = "enable_sending_messages",
    enable_sound_for_calls = "enable_sound_for_calls",
    enable_sound_for_messages = "enable_sound_for_messages",
    enable_threaded_replies = "enable_threaded_replies",
    enable_video_calling = "enable_video_calling", enable_voice_calling = "enable_voice_calling",
    hide_deleted_messages = "hide_deleted_messages",
    hide_join_leave_notifications = "hide_join_leave_notifications",
    join_or_leave_groups = "join_or_leave_groups", send_emojis = "send_emojis",
    send_files = "send_files",
    send_message_in_private_to_group_member = "send_message_in_private_to_group_member",
    send_photos_videos = "send_photos_videos", share_live_reactions = "share_live_reactions",
    show_call_notifications = "show_call_notifications",
    show_delivery_read_indicators = "show_delivery_read_indicators",
    show_emojis_in_larger_size = "show_emojis_in_larger_size", show_stickers = "show_stickers",
    show_typing_indicators = "show_typing_indicators", show_user_presence = "show_user_presence",
    view_group_members = "view_group_members", allow_mention_members = "allow_mention_members",
    enable_replying_to_messages = "enable_replying_to_messages",
    enable_share_copy_forward_messages = "enable_share_copy_forward_messages",
    highlight_messages_from_moderators = "highlight_messages_from_moderators",
    show_call_recording_option = "show_call_recording_option",
    send_voice_notes = "send_voice_notes", send_gifs = "send_gifs",
    share_location = "share_location", view_shared_media = "view_shared_media",
    set_groups_in_qna_mode_by_moderators = "set_groups_in_qna_mode_by_moderators",
    send_reply_in_private_to_group_member = "send_reply_in_private_to_group_member",
});
