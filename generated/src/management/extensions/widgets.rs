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
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn create(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<WidgetConfiguration>,
    ) -> CreateWidget {
        CreateWidget(
            runtime::Call::new::<()>(&self.0, &CREATE)
                .path::<AppId>("appId", app_id)
                .body::<WidgetConfiguration>("settings", settings),
        )
    }

    /// Lists the widgets of an app.
    ///
    /// `GET /apps/{appId}/extensions/widget/v2/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn list(&self, app_id: impl Into<AppId>) -> ListWidgets {
        ListWidgets(
            runtime::Call::new::<()>(&self.0, &LIST).path::<AppId>("appId", app_id),
        )
    }

    /// Changes a widget.
    ///
    /// `PUT /apps/{appId}/extensions/widget/v2/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The widget with its id, as it shall be.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<WidgetChanges>,
    ) -> UpdateWidget {
        UpdateWidget(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<WidgetChanges>("settings", settings),
        )
    }
}

/// The facts of [`ExtensionsWidgets::create`].
pub static CREATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.widgets.create",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/widget/v2/settings",
    envelope: envelopes::EXTENSION,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsWidgets::create`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWidget(runtime::Call);

runtime::call!(CreateWidget -> Option<WidgetCreated>);

/// The facts of [`ExtensionsWidgets::list`].
pub static LIST: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.widgets.list",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/widget/v2/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsWidgets::list`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListWidgets(runtime::Call);

runtime::call!(ListWidgets -> Option<Vec<Widget>>);

/// The facts of [`ExtensionsWidgets::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.widgets.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/widget/v2/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsWidgets::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateWidget(runtime::Call);

runtime::call!(UpdateWidget -> Option<Confirmation>);

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

impl WidgetConfiguration {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: "v2".into(),
            style: None,
            sidebar: None,
            main: None,
            app_id: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, style: impl Into<WidgetStyle>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Sets `sidebar`.
    #[must_use]
    pub fn sidebar(mut self, sidebar: impl Into<WidgetSidebar>) -> Self {
        self.sidebar = Some(sidebar.into());
        self
    }

    /// Sets `main`.
    #[must_use]
    pub fn main(mut self, main: impl Into<WidgetMain>) -> Self {
        self.main = Some(main.into());
        self
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

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

impl WidgetChanges {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, widget_id: impl Into<WidgetId>) -> Self {
        Self {
            name: name.into(),
            version: "v2".into(),
            style: None,
            sidebar: None,
            main: None,
            app_id: None,
            widget_id: widget_id.into(),
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, style: impl Into<WidgetStyle>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Sets `sidebar`.
    #[must_use]
    pub fn sidebar(mut self, sidebar: impl Into<WidgetSidebar>) -> Self {
        self.sidebar = Some(sidebar.into());
        self
    }

    /// Sets `main`.
    #[must_use]
    pub fn main(mut self, main: impl Into<WidgetMain>) -> Self {
        self.main = Some(main.into());
        self
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

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

impl WidgetStyle {
    /// With what the fields say that it starts with.
    #[must_use]
    pub fn new() -> Self {
        Self {
            custom_css: None,
            custom_js: None,
            docked_layout_icon_background: "#03a9f4".into(),
            docked_layout_icon_close: "https://widget-js.cometchat.io/v2/resources/chat_close.svg"
                .into(),
            docked_layout_icon_open: "https://widget-js.cometchat.io/v2/resources/chat_bubble.svg"
                .into(),
            primary_color: None,
            foreground_color: None,
            background_color: None,
            override_system_background_colors: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `custom_css`.
    #[must_use]
    pub fn custom_css(mut self, custom_css: impl Into<String>) -> Self {
        self.custom_css = Some(custom_css.into());
        self
    }

    /// Sets `custom_js`.
    #[must_use]
    pub fn custom_js(mut self, custom_js: impl Into<String>) -> Self {
        self.custom_js = Some(custom_js.into());
        self
    }

    /// Sets `docked_layout_icon_background`.
    #[must_use]
    pub fn docked_layout_icon_background(
        mut self,
        docked_layout_icon_background: impl Into<String>,
    ) -> Self {
        self.docked_layout_icon_background = docked_layout_icon_background.into();
        self
    }

    /// Sets `docked_layout_icon_close`.
    #[must_use]
    pub fn docked_layout_icon_close(
        mut self,
        docked_layout_icon_close: impl Into<String>,
    ) -> Self {
        self.docked_layout_icon_close = docked_layout_icon_close.into();
        self
    }

    /// Sets `docked_layout_icon_open`.
    #[must_use]
    pub fn docked_layout_icon_open(
        mut self,
        docked_layout_icon_open: impl Into<String>,
    ) -> Self {
        self.docked_layout_icon_open = docked_layout_icon_open.into();
        self
    }

    /// Sets `primary_color`.
    #[must_use]
    pub fn primary_color(mut self, primary_color: impl Into<String>) -> Self {
        self.primary_color = Some(primary_color.into());
        self
    }

    /// Sets `foreground_color`.
    #[must_use]
    pub fn foreground_color(mut self, foreground_color: impl Into<String>) -> Self {
        self.foreground_color = Some(foreground_color.into());
        self
    }

    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `override_system_background_colors`.
    #[must_use]
    pub fn override_system_background_colors(
        mut self,
        override_system_background_colors: bool,
    ) -> Self {
        self.override_system_background_colors = Some(override_system_background_colors);
        self
    }
}

impl Default for WidgetStyle {
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

impl WidgetSidebar {
    /// With what the fields say that it starts with.
    #[must_use]
    pub fn new() -> Self {
        Self {
            chats: None,
            users: true,
            groups: true,
            calls: false,
            user_settings: None,
            recent_chat_listing: "all_chats".into(),
            user_listing: "all_users".into(),
            group_listing: None,
            start_a_new_conversation: None,
            sidebar_navigation_sequence: Vec::from([
                "chats".into(),
                "users".into(),
                "groups".into(),
                "calls".into(),
                "settings".into(),
            ]),
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `chats`.
    #[must_use]
    pub fn chats(mut self, chats: bool) -> Self {
        self.chats = Some(chats);
        self
    }

    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, users: bool) -> Self {
        self.users = users;
        self
    }

    /// Sets `groups`.
    #[must_use]
    pub fn groups(mut self, groups: bool) -> Self {
        self.groups = groups;
        self
    }

    /// Sets `calls`.
    #[must_use]
    pub fn calls(mut self, calls: bool) -> Self {
        self.calls = calls;
        self
    }

    /// Sets `user_settings`.
    #[must_use]
    pub fn user_settings(mut self, user_settings: bool) -> Self {
        self.user_settings = Some(user_settings);
        self
    }

    /// Sets `recent_chat_listing`.
    #[must_use]
    pub fn recent_chat_listing(
        mut self,
        recent_chat_listing: impl Into<String>,
    ) -> Self {
        self.recent_chat_listing = recent_chat_listing.into();
        self
    }

    /// Sets `user_listing`.
    #[must_use]
    pub fn user_listing(mut self, user_listing: impl Into<String>) -> Self {
        self.user_listing = user_listing.into();
        self
    }

    /// Sets `group_listing`.
    #[must_use]
    pub fn group_listing(mut self, group_listing: impl Into<String>) -> Self {
        self.group_listing = Some(group_listing.into());
        self
    }

    /// Sets `start_a_new_conversation`.
    #[must_use]
    pub fn start_a_new_conversation(
        mut self,
        start_a_new_conversation: impl Into<String>,
    ) -> Self {
        self.start_a_new_conversation = Some(start_a_new_conversation.into());
        self
    }

    /// Sets `sidebar_navigation_sequence`.
    #[must_use]
    pub fn sidebar_navigation_sequence(
        mut self,
        sidebar_navigation_sequence: impl IntoIterator<Item = impl Into<WidgetSection>>,
    ) -> Self {
        self.sidebar_navigation_sequence = sidebar_navigation_sequence
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl Default for WidgetSidebar {
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

impl WidgetMain {
    /// With what the fields say that it starts with.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_add_members: None,
            allow_creating_polls: false,
            allow_delete_groups: true,
            allow_kick_ban_members: true,
            allow_message_reactions: false,
            allow_moderator_to_delete_member_messages: false,
            allow_promote_demote_members: false,
            block_user: true,
            create_groups: true,
            enable_collaborative_document: false,
            enable_collaborative_whiteboard: false,
            enable_deleting_messages: true,
            enable_editing_messages: true,
            enable_message_translation: false,
            enable_sending_messages: true,
            enable_sound_for_calls: true,
            enable_sound_for_messages: true,
            enable_threaded_replies: true,
            enable_video_calling: true,
            enable_voice_calling: true,
            hide_deleted_messages: true,
            hide_join_leave_notifications: true,
            join_or_leave_groups: true,
            send_emojis: true,
            send_files: None,
            send_message_in_private_to_group_member: false,
            send_photos_videos: true,
            share_live_reactions: true,
            show_call_notifications: true,
            show_delivery_read_indicators: true,
            show_emojis_in_larger_size: true,
            show_stickers: None,
            show_typing_indicators: None,
            show_user_presence: None,
            view_group_members: None,
            allow_mention_members: None,
            enable_replying_to_messages: None,
            enable_share_copy_forward_messages: None,
            highlight_messages_from_moderators: None,
            show_call_recording_option: None,
            send_voice_notes: None,
            send_gifs: None,
            share_location: None,
            view_shared_media: None,
            set_groups_in_qna_mode_by_moderators: None,
            send_reply_in_private_to_group_member: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `allow_add_members`.
    #[must_use]
    pub fn allow_add_members(mut self, allow_add_members: bool) -> Self {
        self.allow_add_members = Some(allow_add_members);
        self
    }

    /// Sets `allow_creating_polls`.
    #[must_use]
    pub fn allow_creating_polls(mut self, allow_creating_polls: bool) -> Self {
        self.allow_creating_polls = allow_creating_polls;
        self
    }

    /// Sets `allow_delete_groups`.
    #[must_use]
    pub fn allow_delete_groups(mut self, allow_delete_groups: bool) -> Self {
        self.allow_delete_groups = allow_delete_groups;
        self
    }

    /// Sets `allow_kick_ban_members`.
    #[must_use]
    pub fn allow_kick_ban_members(mut self, allow_kick_ban_members: bool) -> Self {
        self.allow_kick_ban_members = allow_kick_ban_members;
        self
    }

    /// Sets `allow_message_reactions`.
    #[must_use]
    pub fn allow_message_reactions(mut self, allow_message_reactions: bool) -> Self {
        self.allow_message_reactions = allow_message_reactions;
        self
    }

    /// Sets `allow_moderator_to_delete_member_messages`.
    #[must_use]
    pub fn allow_moderator_to_delete_member_messages(
        mut self,
        allow_moderator_to_delete_member_messages: bool,
    ) -> Self {
        self.allow_moderator_to_delete_member_messages = allow_moderator_to_delete_member_messages;
        self
    }

    /// Sets `allow_promote_demote_members`.
    #[must_use]
    pub fn allow_promote_demote_members(
        mut self,
        allow_promote_demote_members: bool,
    ) -> Self {
        self.allow_promote_demote_members = allow_promote_demote_members;
        self
    }

    /// Sets `block_user`.
    #[must_use]
    pub fn block_user(mut self, block_user: bool) -> Self {
        self.block_user = block_user;
        self
    }

    /// Sets `create_groups`.
    #[must_use]
    pub fn create_groups(mut self, create_groups: bool) -> Self {
        self.create_groups = create_groups;
        self
    }

    /// Sets `enable_collaborative_document`.
    #[must_use]
    pub fn enable_collaborative_document(
        mut self,
        enable_collaborative_document: bool,
    ) -> Self {
        self.enable_collaborative_document = enable_collaborative_document;
        self
    }

    /// Sets `enable_collaborative_whiteboard`.
    #[must_use]
    pub fn enable_collaborative_whiteboard(
        mut self,
        enable_collaborative_whiteboard: bool,
    ) -> Self {
        self.enable_collaborative_whiteboard = enable_collaborative_whiteboard;
        self
    }

    /// Sets `enable_deleting_messages`.
    #[must_use]
    pub fn enable_deleting_messages(mut self, enable_deleting_messages: bool) -> Self {
        self.enable_deleting_messages = enable_deleting_messages;
        self
    }

    /// Sets `enable_editing_messages`.
    #[must_use]
    pub fn enable_editing_messages(mut self, enable_editing_messages: bool) -> Self {
        self.enable_editing_messages = enable_editing_messages;
        self
    }

    /// Sets `enable_message_translation`.
    #[must_use]
    pub fn enable_message_translation(
        mut self,
        enable_message_translation: bool,
    ) -> Self {
        self.enable_message_translation = enable_message_translation;
        self
    }

    /// Sets `enable_sending_messages`.
    #[must_use]
    pub fn enable_sending_messages(mut self, enable_sending_messages: bool) -> Self {
        self.enable_sending_messages = enable_sending_messages;
        self
    }

    /// Sets `enable_sound_for_calls`.
    #[must_use]
    pub fn enable_sound_for_calls(mut self, enable_sound_for_calls: bool) -> Self {
        self.enable_sound_for_calls = enable_sound_for_calls;
        self
    }

    /// Sets `enable_sound_for_messages`.
    #[must_use]
    pub fn enable_sound_for_messages(mut self, enable_sound_for_messages: bool) -> Self {
        self.enable_sound_for_messages = enable_sound_for_messages;
        self
    }

    /// Sets `enable_threaded_replies`.
    #[must_use]
    pub fn enable_threaded_replies(mut self, enable_threaded_replies: bool) -> Self {
        self.enable_threaded_replies = enable_threaded_replies;
        self
    }

    /// Sets `enable_video_calling`.
    #[must_use]
    pub fn enable_video_calling(mut self, enable_video_calling: bool) -> Self {
        self.enable_video_calling = enable_video_calling;
        self
    }

    /// Sets `enable_voice_calling`.
    #[must_use]
    pub fn enable_voice_calling(mut self, enable_voice_calling: bool) -> Self {
        self.enable_voice_calling = enable_voice_calling;
        self
    }

    /// Sets `hide_deleted_messages`.
    #[must_use]
    pub fn hide_deleted_messages(mut self, hide_deleted_messages: bool) -> Self {
        self.hide_deleted_messages = hide_deleted_messages;
        self
    }

    /// Sets `hide_join_leave_notifications`.
    #[must_use]
    pub fn hide_join_leave_notifications(
        mut self,
        hide_join_leave_notifications: bool,
    ) -> Self {
        self.hide_join_leave_notifications = hide_join_leave_notifications;
        self
    }

    /// Sets `join_or_leave_groups`.
    #[must_use]
    pub fn join_or_leave_groups(mut self, join_or_leave_groups: bool) -> Self {
        self.join_or_leave_groups = join_or_leave_groups;
        self
    }

    /// Sets `send_emojis`.
    #[must_use]
    pub fn send_emojis(mut self, send_emojis: bool) -> Self {
        self.send_emojis = send_emojis;
        self
    }

    /// Sets `send_files`.
    #[must_use]
    pub fn send_files(mut self, send_files: bool) -> Self {
        self.send_files = Some(send_files);
        self
    }

    /// Sets `send_message_in_private_to_group_member`.
    #[must_use]
    pub fn send_message_in_private_to_group_member(
        mut self,
        send_message_in_private_to_group_member: bool,
    ) -> Self {
        self.send_message_in_private_to_group_member = send_message_in_private_to_group_member;
        self
    }

    /// Sets `send_photos_videos`.
    #[must_use]
    pub fn send_photos_videos(mut self, send_photos_videos: bool) -> Self {
        self.send_photos_videos = send_photos_videos;
        self
    }

    /// Sets `share_live_reactions`.
    #[must_use]
    pub fn share_live_reactions(mut self, share_live_reactions: bool) -> Self {
        self.share_live_reactions = share_live_reactions;
        self
    }

    /// Sets `show_call_notifications`.
    #[must_use]
    pub fn show_call_notifications(mut self, show_call_notifications: bool) -> Self {
        self.show_call_notifications = show_call_notifications;
        self
    }

    /// Sets `show_delivery_read_indicators`.
    #[must_use]
    pub fn show_delivery_read_indicators(
        mut self,
        show_delivery_read_indicators: bool,
    ) -> Self {
        self.show_delivery_read_indicators = show_delivery_read_indicators;
        self
    }

    /// Sets `show_emojis_in_larger_size`.
    #[must_use]
    pub fn show_emojis_in_larger_size(
        mut self,
        show_emojis_in_larger_size: bool,
    ) -> Self {
        self.show_emojis_in_larger_size = show_emojis_in_larger_size;
        self
    }

    /// Sets `show_stickers`.
    #[must_use]
    pub fn show_stickers(mut self, show_stickers: bool) -> Self {
        self.show_stickers = Some(show_stickers);
        self
    }

    /// Sets `show_typing_indicators`.
    #[must_use]
    pub fn show_typing_indicators(mut self, show_typing_indicators: bool) -> Self {
        self.show_typing_indicators = Some(show_typing_indicators);
        self
    }

    /// Sets `show_user_presence`.
    #[must_use]
    pub fn show_user_presence(mut self, show_user_presence: bool) -> Self {
        self.show_user_presence = Some(show_user_presence);
        self
    }

    /// Sets `view_group_members`.
    #[must_use]
    pub fn view_group_members(mut self, view_group_members: bool) -> Self {
        self.view_group_members = Some(view_group_members);
        self
    }

    /// Sets `allow_mention_members`.
    #[must_use]
    pub fn allow_mention_members(mut self, allow_mention_members: bool) -> Self {
        self.allow_mention_members = Some(allow_mention_members);
        self
    }

    /// Sets `enable_replying_to_messages`.
    #[must_use]
    pub fn enable_replying_to_messages(
        mut self,
        enable_replying_to_messages: bool,
    ) -> Self {
        self.enable_replying_to_messages = Some(enable_replying_to_messages);
        self
    }

    /// Sets `enable_share_copy_forward_messages`.
    #[must_use]
    pub fn enable_share_copy_forward_messages(
        mut self,
        enable_share_copy_forward_messages: bool,
    ) -> Self {
        self.enable_share_copy_forward_messages = Some(
            enable_share_copy_forward_messages,
        );
        self
    }

    /// Sets `highlight_messages_from_moderators`.
    #[must_use]
    pub fn highlight_messages_from_moderators(
        mut self,
        highlight_messages_from_moderators: bool,
    ) -> Self {
        self.highlight_messages_from_moderators = Some(
            highlight_messages_from_moderators,
        );
        self
    }

    /// Sets `show_call_recording_option`.
    #[must_use]
    pub fn show_call_recording_option(
        mut self,
        show_call_recording_option: bool,
    ) -> Self {
        self.show_call_recording_option = Some(show_call_recording_option);
        self
    }

    /// Sets `send_voice_notes`.
    #[must_use]
    pub fn send_voice_notes(mut self, send_voice_notes: bool) -> Self {
        self.send_voice_notes = Some(send_voice_notes);
        self
    }

    /// Sets `send_gifs`.
    #[must_use]
    pub fn send_gifs(mut self, send_gifs: bool) -> Self {
        self.send_gifs = Some(send_gifs);
        self
    }

    /// Sets `share_location`.
    #[must_use]
    pub fn share_location(mut self, share_location: bool) -> Self {
        self.share_location = Some(share_location);
        self
    }

    /// Sets `view_shared_media`.
    #[must_use]
    pub fn view_shared_media(mut self, view_shared_media: bool) -> Self {
        self.view_shared_media = Some(view_shared_media);
        self
    }

    /// Sets `set_groups_in_qna_mode_by_moderators`.
    #[must_use]
    pub fn set_groups_in_qna_mode_by_moderators(
        mut self,
        set_groups_in_qna_mode_by_moderators: bool,
    ) -> Self {
        self.set_groups_in_qna_mode_by_moderators = Some(
            set_groups_in_qna_mode_by_moderators,
        );
        self
    }

    /// Sets `send_reply_in_private_to_group_member`.
    #[must_use]
    pub fn send_reply_in_private_to_group_member(
        mut self,
        send_reply_in_private_to_group_member: bool,
    ) -> Self {
        self.send_reply_in_private_to_group_member = Some(
            send_reply_in_private_to_group_member,
        );
        self
    }
}

impl Default for WidgetMain {
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
