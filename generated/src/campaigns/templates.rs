// @generated from spec/campaigns/templates.yaml by `cargo xtask gen`. Do not edit.

//! Templates of notifications: what they say on each channel, with variables written `{{name}}`. A user's own
//! values come first, then the campaign's, then the template's defaults; a variable without any stays as it is.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/templates>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{
    Affix, ChannelSlug, ChannelType, SortDirection, TagMatch, TemplateCategoryName,
    TemplateDataType, TemplateId,
};

/// Calls about templates: [`Client::templates`](crate::Client::templates).
#[derive(Debug, Clone)]
pub struct Templates<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Templates<FullAccess> {
    /// Creates a template, at version 1.
    ///
    /// `POST /templates` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `name`: The name to show.
    /// - `channels`: What it says on each channel, one or more; each type once.
    ///
    /// Errors: `ERR_CONFLICT` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::campaigns::templates::TemplateChannel;
    /// use cometchat::runtime::Json;
    /// use cometchat::runtime::Object;
    /// use cometchat::types::ChannelType;
    /// let answer = client
    ///     .templates()
    ///     .create(
    ///         "Teatime",
    ///         [
    ///             TemplateChannel::new(ChannelType::InApp)
    ///                 .channel_id("cc-notification-channel-tea")
    ///                 .content(
    ///                     [
    ///                         ("version".to_owned(), Json::from("1.0")),
    ///                         ("body".to_owned(), Json::Array(Vec::from([]))),
    ///                     ]
    ///                         .into_iter()
    ///                         .collect::<Object>(),
    ///                 ),
    ///         ],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        channels: impl IntoIterator<Item = impl Into<TemplateChannel>>,
    ) -> CreateTemplate {
        CreateTemplate::new::<AppOnly>(&self.0)
            .set_body::<String>("name", name)
            .set_body_list::<TemplateChannel>("channels", channels)
    }

    /// Lists templates.
    ///
    /// `GET /templates` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; paging `cursor`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.templates().list().stream();
    /// while let Some(template) = rows.next().await {
    ///     let template = template?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTemplates {
        ListTemplates::new::<AppOnly>(&self.0)
    }

    /// Gets a template with all its versions.
    ///
    /// `GET /templates/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A template's id: the one the service made, or the slug.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.templates().get("cc-template-teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<TemplateId>) -> GetTemplate {
        GetTemplate::new::<AppOnly>(&self.0).set_path::<TemplateId>("id", id)
    }

    /// Changes everything of a template but what it says. An approved one gets a new version.
    ///
    /// `PUT /templates/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A template's id: the one the service made, or the slug.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.templates().update("cc-template-teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, id: impl Into<TemplateId>) -> UpdateTemplate {
        UpdateTemplate::new::<AppOnly>(&self.0).set_path::<TemplateId>("id", id)
    }

    /// Archives a template. It is hidden and of no use then, but still there.
    ///
    /// `DELETE /templates/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A template's id: the one the service made, or the slug.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.templates().archive("cc-template-teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn archive(&self, id: impl Into<TemplateId>) -> ArchiveTemplate {
        ArchiveTemplate::new::<AppOnly>(&self.0).set_path::<TemplateId>("id", id)
    }

    /// Changes what a template says on one type of channel. An approved one gets a new version.
    ///
    /// `PUT /templates/{id}/channels/{channelType}` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `id`: A template's id: the one the service made, or the slug.
    /// - `channel_type`: How a notification reaches users. On the wire: `channelType`.
    /// - `content`: What it says.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::runtime::Json;
    /// use cometchat::runtime::Object;
    /// use cometchat::types::ChannelType;
    /// client
    ///     .templates()
    ///     .update_channel_content(
    ///         "cc-template-teatime",
    ///         ChannelType::InApp,
    ///         [
    ///             ("version".to_owned(), Json::from("1.0")),
    ///             (
    ///                 "body".to_owned(),
    ///                 Json::Array(
    ///                     Vec::from([
    ///                         Json::Object(
    ///                             [
    ///                                 ("id".to_owned(), Json::from("el_1")),
    ///                                 ("type".to_owned(), Json::from("text")),
    ///                                 (
    ///                                     "content".to_owned(),
    ///                                     Json::from("Tea is ready, {{name}}."),
    ///                                 ),
    ///                             ]
    ///                                 .into_iter()
    ///                                 .collect(),
    ///                         ),
    ///                     ]),
    ///                 ),
    ///             ),
    ///         ]
    ///             .into_iter()
    ///             .collect::<Object>(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_channel_content(
        &self,
        id: impl Into<TemplateId>,
        channel_type: impl Into<ChannelType>,
        content: runtime::Object,
    ) -> UpdateChannelContent {
        UpdateChannelContent::new::<AppOnly>(&self.0)
            .set_path::<TemplateId>("id", id)
            .set_path::<ChannelType>("channelType", channel_type)
            .set_body::<runtime::Object>("content", content)
    }

    /// Makes a new version of a template from what it is now. Older ones stay as they are.
    ///
    /// `POST /templates/{id}/versions` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A template's id: the one the service made, or the slug.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/templates>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.templates().create_version("cc-template-teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn create_version(&self, id: impl Into<TemplateId>) -> CreateTemplateVersion {
        CreateTemplateVersion::new::<AppOnly>(&self.0).set_path::<TemplateId>("id", id)
    }
}

runtime::endpoint!(Templates::create: CREATE of families::CAMPAIGNS {
    id: "templates.create", method: runtime::Method::POST, path: "/templates",
    docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} CreateTemplate -> Template);

impl CreateTemplate {
    /// Its slug, which cannot be changed; made from the name unless given. On the wire: `templateId`.
    pub fn template_id(self, template_id: impl Into<TemplateId>) -> Self {
        self.set_body::<TemplateId>("templateId", template_id)
    }

    /// Its category. On the wire: `templateCategory`.
    pub fn template_category(
        self,
        template_category: impl Into<TemplateCategoryName>,
    ) -> Self {
        self.set_body::<TemplateCategoryName>("templateCategory", template_category)
    }

    /// A label to show on notifications.
    pub fn label(self, label: impl Into<String>) -> Self {
        self.set_body::<String>("label", label)
    }

    /// Plain text for where rich content cannot be shown. On the wire: `alternativeText`.
    pub fn alternative_text(self, alternative_text: impl Into<String>) -> Self {
        self.set_body::<String>("alternativeText", alternative_text)
    }

    /// Tags to find it by.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Whether it can be used.
    pub fn status(self, status: impl Into<TemplateStatus>) -> Self {
        self.set_body::<TemplateStatus>("status", status)
    }

    /// Its variables. On the wire: `variableSchema`.
    pub fn variable_schema(
        self,
        variable_schema: impl IntoIterator<Item = impl Into<runtime::Json>>,
    ) -> Self {
        self.set_body_list::<runtime::Json>("variableSchema", variable_schema)
    }

    /// Settings.
    pub fn config(self, config: impl Into<TemplateConfig>) -> Self {
        self.set_body::<TemplateConfig>("config", config)
    }
}

runtime::endpoint!(Templates::list: LIST of families::CAMPAIGNS {
    id: "templates.list", method: runtime::Method::GET, path: "/templates",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} ListTemplates -> [Template]);

impl ListTemplates {
    /// The cursor: when the last template was changed. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// The cursor: the last template.
    pub fn id(self, id: impl Into<TemplateId>) -> Self {
        self.set_query::<TemplateId>("id", id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Templates per page. From 1 to 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<TemplateOrder>) -> Self {
        self.set_query::<TemplateOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }

    /// Only templates with this status.
    pub fn status(self, status: impl Into<TemplateStatus>) -> Self {
        self.set_query::<TemplateStatus>("status", status)
    }

    /// Part of a name or slug.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.set_query::<String>("search", search)
    }

    /// Only templates with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Whether one of the tags will do. On the wire: `tagMatch`.
    pub fn tag_match(self, tag_match: impl Into<TagMatch>) -> Self {
        self.set_query::<TagMatch>("tagMatch", tag_match)
    }

    /// Only templates of this category. On the wire: `templateCategory`.
    pub fn template_category(
        self,
        template_category: impl Into<TemplateCategoryName>,
    ) -> Self {
        self.set_query::<TemplateCategoryName>("templateCategory", template_category)
    }
}

runtime::endpoint!(Templates::get: GET of families::CAMPAIGNS {
    id: "templates.get", method: runtime::Method::GET, path: "/templates/{id}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} GetTemplate -> Template);

runtime::endpoint!(Templates::update: UPDATE of families::CAMPAIGNS {
    id: "templates.update", method: runtime::Method::PUT, path: "/templates/{id}", idempotent: true,
    empty_body: true, docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} UpdateTemplate -> Template);

impl UpdateTemplate {
    /// The name to show.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// Its category. On the wire: `templateCategory`.
    pub fn template_category(
        self,
        template_category: impl Into<TemplateCategoryName>,
    ) -> Self {
        self.set_body::<TemplateCategoryName>("templateCategory", template_category)
    }

    /// A label to show on notifications.
    pub fn label(self, label: impl Into<String>) -> Self {
        self.set_body::<String>("label", label)
    }

    /// Plain text for where rich content cannot be shown. On the wire: `alternativeText`.
    pub fn alternative_text(self, alternative_text: impl Into<String>) -> Self {
        self.set_body::<String>("alternativeText", alternative_text)
    }

    /// Tags to find it by.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }

    /// Whether it can be used.
    pub fn status(self, status: impl Into<TemplateStatus>) -> Self {
        self.set_body::<TemplateStatus>("status", status)
    }

    /// Its variables. On the wire: `variableSchema`.
    pub fn variable_schema(
        self,
        variable_schema: impl IntoIterator<Item = impl Into<runtime::Json>>,
    ) -> Self {
        self.set_body_list::<runtime::Json>("variableSchema", variable_schema)
    }

    /// Settings.
    pub fn config(self, config: impl Into<TemplateConfig>) -> Self {
        self.set_body::<TemplateConfig>("config", config)
    }
}

runtime::endpoint!(Templates::archive: ARCHIVE of families::CAMPAIGNS {
    id: "templates.archive", method: runtime::Method::DELETE, path: "/templates/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} ArchiveTemplate -> ());

runtime::endpoint!(Templates::update_channel_content: UPDATE_CHANNEL_CONTENT of families::CAMPAIGNS {
    id: "templates.update_channel_content", method: runtime::Method::PUT,
    path: "/templates/{id}/channels/{channelType}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} UpdateChannelContent -> ());

runtime::endpoint!(Templates::create_version: CREATE_VERSION of families::CAMPAIGNS {
    id: "templates.create_version", method: runtime::Method::POST, path: "/templates/{id}/versions",
    docs: Some("https://www.cometchat.com/docs/campaigns/templates"),
} CreateTemplateVersion -> ());

/// Whether a template can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// Not yet.
    Draft,
    /// Yes.
    Approved,
    /// No longer.
    Archived,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TemplateStatus {
    Draft = "draft", Approved = "approved", Archived = "archived",
});

/// Settings of a template. Others go along as they are.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateConfig {
    /// Uses the channels one after the other, not all at once. Takes two or more. On the wire: `sequenceEnabled`.
    pub sequence_enabled: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(TemplateConfig { set sequence_enabled: is bool, });
runtime::record!(TemplateConfig { sequence_enabled = "sequenceEnabled" });

/// What a template says on one channel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateChannel {
    /// The channel's type. On the wire: `channelType`.
    pub channel_type: ChannelType,
    /// The channel itself. On the wire: `channelId`.
    pub channel_id: Option<ChannelSlug>,
    /// What it says. Defaults fill in what is left out.
    pub content: Option<runtime::Object>,
    /// What kind of content that is. On the wire: `dataType`.
    pub data_type: Option<TemplateDataType>,
    /// In the feed: users can filter by the category. On the wire: `categoryFilterEnabled`.
    pub category_filter_enabled: Option<bool>,
    /// In the feed: the label is shown. On the wire: `templateLabelEnabled`.
    pub template_label_enabled: Option<bool>,
    /// Hours until it expires; 0 is never. On the wire: `messageRetentionHours`.
    pub message_retention_hours: Option<f64>,
    /// Its place among the channels. At least 1. On the wire: `sequenceOrder`.
    pub sequence_order: Option<i64>,
    /// What ends the sequence: in the feed `delivered`, `read` or `engaged`; with push notifications `delivered` or
    /// `clicked`. On the wire: `stopCondition`.
    pub stop_condition: Option<StopCondition>,
    /// Minutes to wait for that: 5, 10, 30, 60, 240 or 1440. On the wire: `waitMinutes`.
    pub wait_minutes: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(TemplateChannel {
    new channel_type: into ChannelType, set channel_id: into ChannelSlug,
    set content: is runtime::Object, set data_type: into TemplateDataType,
    set category_filter_enabled: is bool, set template_label_enabled: is bool,
    set message_retention_hours: is f64, set sequence_order: is i64,
    set stop_condition: into StopCondition, set wait_minutes: is i64,
});

runtime::record!(TemplateChannel {
    channel_type = "channelType", channel_id = "channelId", content = "content" lenient,
    data_type = "dataType", category_filter_enabled = "categoryFilterEnabled",
    template_label_enabled = "templateLabelEnabled",
    message_retention_hours = "messageRetentionHours", sequence_order = "sequenceOrder",
    stop_condition = "stopCondition", wait_minutes = "waitMinutes",
});

/// What ends the sequence: in the feed `delivered`, `read` or `engaged`; with push notifications `delivered` or
/// `clicked`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopCondition {
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `engaged`
    Engaged,
    /// `clicked`
    Clicked,
    /// `viewed`
    Viewed,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(StopCondition {
    Delivered = "delivered", Read = "read", Engaged = "engaged", Clicked = "clicked",
    Viewed = "viewed",
});

/// A template of notifications.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// The id that the service made.
    pub id: Option<TemplateId>,
    /// Its slug. On the wire: `templateId`.
    pub template_id: Option<TemplateId>,
    /// Its name.
    pub name: Option<String>,
    /// Its category. On the wire: `templateCategory`.
    pub template_category: Option<TemplateCategoryName>,
    /// The label shown on notifications.
    pub label: Option<String>,
    /// Plain text in place of rich content. On the wire: `alternativeText`.
    pub alternative_text: Option<String>,
    /// Its tags.
    pub tags: Option<Vec<String>>,
    /// Whether it can be used.
    pub status: Option<TemplateStatus>,
    /// The newest version. On the wire: `currentVersion`.
    pub current_version: Option<i64>,
    /// All versions.
    pub versions: Option<Vec<runtime::Json>>,
    /// What it says on each channel.
    pub channels: Option<Vec<TemplateChannel>>,
    /// Its variables. On the wire: `variableSchema`.
    pub variable_schema: Option<Vec<runtime::Json>>,
    /// Settings.
    pub config: Option<TemplateConfig>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Template {
    id = "id", template_id = "templateId", name = "name", template_category = "templateCategory",
    label = "label", alternative_text = "alternativeText", tags = "tags" lenient, status = "status",
    current_version = "currentVersion" lenient, versions = "versions" lenient,
    channels = "channels" lenient, variable_schema = "variableSchema" lenient,
    config = "config" lenient, created_at = "createdAt" lenient, updated_at = "updatedAt" lenient,
});

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateOrder {
    /// `updatedAt`
    UpdatedAt,
    /// `createdAt`
    CreatedAt,
    /// `name`
    Name,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TemplateOrder {
    UpdatedAt = "updatedAt", CreatedAt = "createdAt", Name = "name",
});
