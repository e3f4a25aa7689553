// @generated from spec/campaigns/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

/// A category's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateCategoryId(String);

runtime::newtype!(TemplateCategoryId);

/// A campaign's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CampaignId(String);

runtime::newtype!(CampaignId);

/// A template's id: the one the service made, or the slug.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateId(String);

runtime::newtype!(TemplateId);

/// A channel's slug, which templates go by. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChannelSlug(String);

runtime::newtype!(ChannelSlug);

/// A notification's id: one send to one or more users.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotificationId(String);

runtime::newtype!(NotificationId);

/// The id of an item in the feed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FeedItemId(String);

runtime::newtype!(FeedItemId);

/// A push notification's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PushNotificationId(String);

runtime::newtype!(PushNotificationId);

/// The name of a template category. These are the ones a new template may name by the document; make others as
/// you need them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategoryName {
    /// `Onboarding`
    Onboarding,
    /// `Transactional`
    Transactional,
    /// `Marketing`
    Marketing,
    /// `Product_Showcase`
    ProductShowcase,
    /// `Alerts`
    Alerts,
    /// `Polls`
    Polls,
    /// `Custom`
    Custom,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TemplateCategoryName {
    Onboarding = "Onboarding", Transactional = "Transactional", Marketing = "Marketing",
    ProductShowcase = "Product_Showcase", Alerts = "Alerts", Polls = "Polls", Custom = "Custom",
});

/// How a notification reaches users.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelType {
    /// As an item of the feed.
    InApp,
    /// As a push notification.
    Push,
    /// `sms`
    Sms,
    /// `email`
    Email,
    /// `whatsapp`
    Whatsapp,
    /// `custom`
    Custom,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ChannelType {
    InApp = "in_app", Push = "push", Sms = "sms", Email = "email", Whatsapp = "whatsapp",
    Custom = "custom",
});

/// What kind of content a template has for a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateDataType {
    /// Drawn in the dashboard's editor.
    UiTemplate,
    /// Data that the app renders.
    DataTemplate,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TemplateDataType {
    UiTemplate = "ui_template", DataTemplate = "data_template",
});

/// How items of the feed are announced at once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealtimeFanout {
    /// `websocket`
    Websocket,
    /// `push`
    Push,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RealtimeFanout { Websocket = "websocket", Push = "push" });

/// How several tags are meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagMatch {
    /// One tag will do.
    Any,
    /// Every tag.
    All,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TagMatch { Any = "any", All = "all" });

/// In which direction a list is sorted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(SortDirection { Asc = "asc", Desc = "desc" });

/// What a user did with a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Engagement {
    /// A word for it, such as `clicked` or `dismissed`: letters, digits, `_` and `-`. At most 64 characters.
    pub topic: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(Engagement { set topic: into String, });
runtime::record!(Engagement { topic = "topic" });
