// @generated from spec/notifications/notification_preferences.yaml by `cargo xtask gen`. Do not edit.

//! What a user wants to be notified about, as far as the app's settings leave it to users, and the user's time
//! zone.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    NotificationRules, NotificationSounds, NotificationTemplates, NotificationWeek,
    TimeZone, Uid,
};

/// Calls about notification preferences:
/// [`Client::notification_preferences`](crate::Client::notification_preferences).
#[derive(Debug, Clone)]
pub struct NotificationPreferences<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl NotificationPreferences<FullAccess> {
    /// Gets the preferences of a user.
    ///
    /// `GET /notifications/v1/preferences` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_preferences().get("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, uid: impl Into<Uid>) -> GetNotificationPreferences {
        GetNotificationPreferences::new::<AppOnly>(&self.0).set_query::<Uid>("uid", uid)
    }

    /// Changes some of the preferences of a user.
    ///
    /// `PATCH /notifications/v1/preferences` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_preferences().update("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, uid: impl Into<Uid>) -> UpdateNotificationPreferences {
        UpdateNotificationPreferences::new::<AppOnly>(&self.0)
            .set_query::<Uid>("uid", uid)
    }

    /// Puts the preferences of a user back to what the app's settings say.
    ///
    /// `DELETE /notifications/v1/preferences` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_preferences().reset("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn reset(&self, uid: impl Into<Uid>) -> ResetNotificationPreferences {
        ResetNotificationPreferences::new::<AppOnly>(&self.0)
            .set_query::<Uid>("uid", uid)
    }

    /// Gets the time zone of a user, to which schedules refer.
    ///
    /// `GET /notifications/v1/preferences/timezone` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_preferences().get_timezone("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_timezone(&self, uid: impl Into<Uid>) -> GetTimezone {
        GetTimezone::new::<AppOnly>(&self.0).set_query::<Uid>("uid", uid)
    }

    /// Sets the time zone of a user.
    ///
    /// `PATCH /notifications/v1/preferences/timezone` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: The user.
    /// - `timezone`: The time zone.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .notification_preferences()
    ///     .update_timezone("ada", "Europe/London")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_timezone(
        &self,
        uid: impl Into<Uid>,
        timezone: impl Into<TimeZone>,
    ) -> UpdateTimezone {
        UpdateTimezone::new::<AppOnly>(&self.0)
            .set_query::<Uid>("uid", uid)
            .set_body::<TimeZone>("timezone", timezone)
    }
}

runtime::endpoint!(NotificationPreferences::get: GET of families::CHAT {
    id: "notification_preferences.get", method: runtime::Method::GET,
    path: "/notifications/v1/preferences", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences"),
} GetNotificationPreferences -> UserPreferences);

runtime::endpoint!(NotificationPreferences::update: UPDATE of families::CHAT {
    id: "notification_preferences.update", method: runtime::Method::PATCH,
    path: "/notifications/v1/preferences", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences"),
} UpdateNotificationPreferences -> UserPreferences);

impl UpdateNotificationPreferences {
    /// Of what happens in groups. On the wire: `groupPreferences`.
    pub fn group_preferences(
        self,
        group_preferences: impl Into<GroupPreferences>,
    ) -> Self {
        self.set_body::<GroupPreferences>("groupPreferences", group_preferences)
    }

    /// Of what happens between two users. On the wire: `oneOnOnePreferences`.
    pub fn one_on_one_preferences(
        self,
        one_on_one_preferences: impl Into<OneOnOnePreferences>,
    ) -> Self {
        self.set_body::<
                OneOnOnePreferences,
            >("oneOnOnePreferences", one_on_one_preferences)
    }

    /// When there is quiet. On the wire: `mutePreferences`.
    pub fn mute_preferences(self, mute_preferences: impl Into<MutePreferences>) -> Self {
        self.set_body::<MutePreferences>("mutePreferences", mute_preferences)
    }

    /// Has notifications tell less, where the app's templates leave that to users. On the wire: `usePrivacyTemplate`.
    #[inline]
    pub fn use_privacy_template(self, use_privacy_template: bool) -> Self {
        self.set_body::<bool>("usePrivacyTemplate", use_privacy_template)
    }
}

runtime::endpoint!(NotificationPreferences::reset: RESET of families::CHAT {
    id: "notification_preferences.reset", method: runtime::Method::DELETE,
    path: "/notifications/v1/preferences", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences"),
} ResetNotificationPreferences -> UserPreferences);

runtime::endpoint!(NotificationPreferences::get_timezone: GET_TIMEZONE of families::CHAT {
    id: "notification_preferences.get_timezone", method: runtime::Method::GET,
    path: "/notifications/v1/preferences/timezone", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences"),
} GetTimezone -> UserTimeZone);

runtime::endpoint!(NotificationPreferences::update_timezone: UPDATE_TIMEZONE of families::CHAT {
    id: "notification_preferences.update_timezone", method: runtime::Method::PATCH,
    path: "/notifications/v1/preferences/timezone", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-preferences"),
} UpdateTimezone -> UserTimeZone);

/// What a user wants to be notified about. Answers write it in one of two forms: as settings of the app are
/// written, or as it is changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPreferences {
    /// What is notified and what users may decide for themselves.
    pub preferences: Option<NotificationRules>,
    /// The sounds.
    pub sound: Option<NotificationSounds>,
    /// The words.
    pub templates: Option<NotificationTemplates>,
    /// Of what happens in groups. On the wire: `groupPreferences`.
    pub group_preferences: Option<GroupPreferences>,
    /// Of what happens between two users. On the wire: `oneOnOnePreferences`.
    pub one_on_one_preferences: Option<OneOnOnePreferences>,
    /// When there is quiet. On the wire: `mutePreferences`.
    pub mute_preferences: Option<MutePreferences>,
    /// Notifications tell less. On the wire: `usePrivacyTemplate`.
    pub use_privacy_template: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UserPreferences {
    preferences = "preferences", sound = "sound", templates = "templates",
    group_preferences = "groupPreferences", one_on_one_preferences = "oneOnOnePreferences",
    mute_preferences = "mutePreferences", use_privacy_template = "usePrivacyTemplate" lenient,
});

/// What a user wants to know of groups. Of members, 1 is no and 2 is yes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupPreferences {
    /// 1: no message, 2: every message, 3: only messages with mentions. From 1 to 3. On the wire: `groupMessages`.
    pub group_messages: Option<i64>,
    /// 1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3. On the wire: `groupReplies`.
    pub group_replies: Option<i64>,
    /// Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3. On the wire:
    /// `groupQuotedReplies`.
    pub group_quoted_replies: Option<i64>,
    /// 1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3. On the wire: `groupReactions`.
    pub group_reactions: Option<i64>,
    /// A member left. From 1 to 2. On the wire: `groupMemberLeft`.
    pub group_member_left: Option<i64>,
    /// A member was added. From 1 to 2. On the wire: `groupMemberAdded`.
    pub group_member_added: Option<i64>,
    /// A member joined. From 1 to 2. On the wire: `groupMemberJoined`.
    pub group_member_joined: Option<i64>,
    /// A member was kicked. From 1 to 2. On the wire: `groupMemberKicked`.
    pub group_member_kicked: Option<i64>,
    /// A member was banned. From 1 to 2. On the wire: `groupMemberBanned`.
    pub group_member_banned: Option<i64>,
    /// A ban was lifted. From 1 to 2. On the wire: `groupMemberUnbanned`.
    pub group_member_unbanned: Option<i64>,
    /// A member's scope was changed. From 1 to 2. On the wire: `groupMemberScopeChanged`.
    pub group_member_scope_changed: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GroupPreferences {
    set group_messages: is i64, set group_replies: is i64, set group_quoted_replies: is i64,
    set group_reactions: is i64, set group_member_left: is i64, set group_member_added: is i64,
    set group_member_joined: is i64, set group_member_kicked: is i64,
    set group_member_banned: is i64, set group_member_unbanned: is i64,
    set group_member_scope_changed: is i64,
});

runtime::record!(GroupPreferences {
    group_messages = "groupMessages", group_replies = "groupReplies",
    group_quoted_replies = "groupQuotedReplies", group_reactions = "groupReactions",
    group_member_left = "groupMemberLeft", group_member_added = "groupMemberAdded",
    group_member_joined = "groupMemberJoined", group_member_kicked = "groupMemberKicked",
    group_member_banned = "groupMemberBanned", group_member_unbanned = "groupMemberUnbanned",
    group_member_scope_changed = "groupMemberScopeChanged",
});

/// What a user wants to know of conversations with one other user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneOnOnePreferences {
    /// 1: no message, 2: every message, 3: only messages with mentions. From 1 to 3. On the wire: `oneOnOneMessages`.
    pub one_on_one_messages: Option<i64>,
    /// 1: no reply, 2: every reply, 3: only replies with mentions. From 1 to 3. On the wire: `oneOnOneReplies`.
    pub one_on_one_replies: Option<i64>,
    /// Replies that quote, 1: none, 2: every one, 3: only with mentions. From 1 to 3. On the wire:
    /// `oneOnOneQuotedReplies`.
    pub one_on_one_quoted_replies: Option<i64>,
    /// 1: no reaction, 2: to the user's own messages, 3: to any message. From 1 to 3. On the wire:
    /// `oneOnOneReactions`.
    pub one_on_one_reactions: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(OneOnOnePreferences {
    set one_on_one_messages: is i64, set one_on_one_replies: is i64,
    set one_on_one_quoted_replies: is i64, set one_on_one_reactions: is i64,
});

runtime::record!(OneOnOnePreferences {
    one_on_one_messages = "oneOnOneMessages", one_on_one_replies = "oneOnOneReplies",
    one_on_one_quoted_replies = "oneOnOneQuotedReplies", one_on_one_reactions = "oneOnOneReactions",
});

/// When a user wants quiet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MutePreferences {
    /// Do not disturb, 1: off, 2: on. From 1 to 2.
    pub dnd: Option<i64>,
    /// The user's week.
    pub schedule: Option<NotificationWeek>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(MutePreferences {
    set dnd: is i64, set schedule: into NotificationWeek,
});

runtime::record!(MutePreferences { dnd = "dnd", schedule = "schedule" });

/// Where a user's clock is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserTimeZone {
    /// The time zone.
    pub timezone: Option<TimeZone>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UserTimeZone { timezone = "timezone" });
