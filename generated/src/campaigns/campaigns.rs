// @generated from spec/campaigns/campaigns.yaml by `cargo xtask gen`. Do not edit.

//! Campaigns: one template sent to up to 10,000 users, now or later.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/campaigns>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{Affix, CampaignId, SortDirection, TemplateId};

/// Calls about campaigns: [`Client::campaigns`](crate::Client::campaigns).
#[derive(Debug, Clone)]
pub struct Campaigns<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Campaigns<FullAccess> {
    /// Creates a campaign, as a draft without recipients.
    ///
    /// `POST /campaigns` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `name`: Its name.
    /// - `template_id`: The template. It has to be approved. On the wire: `templateId`.
    /// - `template_version`: The version of the template to use. At least 1. On the wire: `templateVersion`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaigns().create("Teatime", "cc-template-teatime", 1).await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        template_id: impl Into<TemplateId>,
        template_version: i64,
    ) -> CreateCampaign {
        CreateCampaign::new::<AppOnly>(&self.0)
            .set_body::<String>("name", name)
            .set_body::<TemplateId>("templateId", template_id)
            .set_body::<i64>("templateVersion", template_version)
    }

    /// Lists campaigns, each with a summary of its template and of its recipients.
    ///
    /// `GET /campaigns` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; paging `cursor`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.campaigns().list().stream();
    /// while let Some(campaign) = rows.next().await {
    ///     let campaign = campaign?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListCampaigns {
        ListCampaigns::new::<AppOnly>(&self.0)
    }

    /// Gets a campaign, with a summary of its template and of its recipients.
    ///
    /// `GET /campaigns/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaigns().get("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<CampaignId>) -> GetCampaign {
        GetCampaign::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Changes a campaign while it is a draft. Its template and its variables stay.
    ///
    /// `PUT /campaigns/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaigns().update("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, id: impl Into<CampaignId>) -> UpdateCampaign {
        UpdateCampaign::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Deletes a campaign while it is a draft.
    ///
    /// `DELETE /campaigns/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaigns().delete("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Into<CampaignId>) -> DeleteCampaign {
        DeleteCampaign::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Sends a campaign now, even one that is scheduled. It needs recipients.
    ///
    /// `POST /campaigns/{id}/send` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaigns().send("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn send(&self, id: impl Into<CampaignId>) -> SendCampaign {
        SendCampaign::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Has a draft sent later.
    ///
    /// `POST /campaigns/{id}/schedule` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A campaign's id.
    /// - `scheduled_at`: When. In Unix seconds. On the wire: `scheduledAt`.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::runtime::Timestamp;
    /// client.campaigns().schedule("cmp-1", Timestamp::from(1_767_268_800)).await?;
    /// # Ok(()) }
    /// ```
    pub fn schedule(
        &self,
        id: impl Into<CampaignId>,
        scheduled_at: impl Into<runtime::Timestamp>,
    ) -> ScheduleCampaign {
        ScheduleCampaign::new::<AppOnly>(&self.0)
            .set_path::<CampaignId>("id", id)
            .set_body::<runtime::Timestamp>("scheduledAt", scheduled_at)
    }

    /// Cancels a campaign that is not being sent yet.
    ///
    /// `POST /campaigns/{id}/cancel` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaigns().cancel("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn cancel(&self, id: impl Into<CampaignId>) -> CancelCampaign {
        CancelCampaign::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Tells how each step of a campaign did that uses one channel after the other.
    ///
    /// `GET /campaigns/{id}/sequence-metrics` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `id`: A campaign's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaigns().get_sequence_metrics("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sequence_metrics(&self, id: impl Into<CampaignId>) -> GetSequenceMetrics {
        GetSequenceMetrics::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }
}

runtime::endpoint!(Campaigns::create: CREATE of families::CAMPAIGNS {
    id: "campaigns.create", method: runtime::Method::POST, path: "/campaigns",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} CreateCampaign -> Campaign);

impl CreateCampaign {
    /// Values for the template's variables, for users without their own.
    #[inline]
    pub fn variables(self, variables: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("variables", variables)
    }

    /// What you keep about the campaign.
    #[inline]
    pub fn config(self, config: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("config", config)
    }
}

runtime::endpoint!(Campaigns::list: LIST of families::CAMPAIGNS {
    id: "campaigns.list", method: runtime::Method::GET, path: "/campaigns",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} ListCampaigns -> [Campaign]);

impl ListCampaigns {
    /// The cursor: when the last campaign was changed. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// The cursor: the last campaign.
    pub fn id(self, id: impl Into<CampaignId>) -> Self {
        self.set_query::<CampaignId>("id", id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Campaigns per page. From 1 to 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<CampaignOrder>) -> Self {
        self.set_query::<CampaignOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }

    /// Only campaigns with this status.
    pub fn status(self, status: impl Into<CampaignStatus>) -> Self {
        self.set_query::<CampaignStatus>("status", status)
    }

    /// Part of a name.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.set_query::<String>("search", search)
    }
}

runtime::endpoint!(Campaigns::get: GET of families::CAMPAIGNS {
    id: "campaigns.get", method: runtime::Method::GET, path: "/campaigns/{id}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} GetCampaign -> Campaign);

runtime::endpoint!(Campaigns::update: UPDATE of families::CAMPAIGNS {
    id: "campaigns.update", method: runtime::Method::PUT, path: "/campaigns/{id}", idempotent: true,
    empty_body: true, docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} UpdateCampaign -> Campaign);

impl UpdateCampaign {
    /// Its name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// What you keep about the campaign.
    #[inline]
    pub fn config(self, config: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("config", config)
    }
}

runtime::endpoint!(Campaigns::delete: DELETE of families::CAMPAIGNS {
    id: "campaigns.delete", method: runtime::Method::DELETE, path: "/campaigns/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} DeleteCampaign -> ());

runtime::endpoint!(Campaigns::send: SEND of families::CAMPAIGNS {
    id: "campaigns.send", method: runtime::Method::POST, path: "/campaigns/{id}/send",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} SendCampaign -> ());

runtime::endpoint!(Campaigns::schedule: SCHEDULE of families::CAMPAIGNS {
    id: "campaigns.schedule", method: runtime::Method::POST, path: "/campaigns/{id}/schedule",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} ScheduleCampaign -> ());

runtime::endpoint!(Campaigns::cancel: CANCEL of families::CAMPAIGNS {
    id: "campaigns.cancel", method: runtime::Method::POST, path: "/campaigns/{id}/cancel",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} CancelCampaign -> ());

runtime::endpoint!(Campaigns::get_sequence_metrics: GET_SEQUENCE_METRICS of families::CAMPAIGNS {
    id: "campaigns.get_sequence_metrics", method: runtime::Method::GET,
    path: "/campaigns/{id}/sequence-metrics", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} GetSequenceMetrics -> runtime::Json);

/// How far a campaign has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignStatus {
    /// Not sent yet; can be changed.
    Draft,
    /// Sent later.
    Scheduled,
    /// Being sent.
    Sending,
    /// Another word for that.
    Dispatching,
    /// Sent to everybody.
    Completed,
    /// Sent to nobody.
    Failed,
    /// Sent to some.
    PartiallyFailed,
    /// Given up before it was sent.
    Cancelled,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CampaignStatus {
    Draft = "draft", Scheduled = "scheduled", Sending = "sending", Dispatching = "dispatching",
    Completed = "completed", Failed = "failed", PartiallyFailed = "partially_failed",
    Cancelled = "cancelled",
});

/// A campaign.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    /// Its id.
    pub id: Option<CampaignId>,
    /// The same id by the name that webhooks give it. On the wire: `campaignId`.
    pub campaign_id: Option<CampaignId>,
    /// Its name.
    pub name: Option<String>,
    /// How far it has come.
    pub status: Option<CampaignStatus>,
    /// Its template. On the wire: `templateId`.
    pub template_id: Option<TemplateId>,
    /// The version of the template. On the wire: `templateVersion`.
    pub template_version: Option<i64>,
    /// Values for users without their own.
    pub variables: Option<runtime::Object>,
    /// What you keep about it.
    pub config: Option<runtime::Object>,
    /// How many users it is for. On the wire: `totalTargets`.
    pub total_targets: Option<i64>,
    /// To how many it was sent. On the wire: `sentCount`.
    pub sent_count: Option<i64>,
    /// With how many that failed. On the wire: `failedCount`.
    pub failed_count: Option<i64>,
    /// The tag it is known by in the analytics.
    pub tag: Option<String>,
    /// When it is to be sent. In Unix seconds. On the wire: `scheduledAt`.
    pub scheduled_at: Option<runtime::Timestamp>,
    /// When sending began. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: Option<runtime::Timestamp>,
    /// When it was over. In Unix seconds. On the wire: `completedAt`.
    pub completed_at: Option<runtime::Timestamp>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Campaign {
    id = "id", campaign_id = "campaignId", name = "name", status = "status",
    template_id = "templateId", template_version = "templateVersion",
    variables = "variables" lenient, config = "config" lenient, total_targets = "totalTargets",
    sent_count = "sentCount", failed_count = "failedCount", tag = "tag",
    scheduled_at = "scheduledAt" lenient, sent_at = "sentAt" lenient,
    completed_at = "completedAt" lenient, created_at = "createdAt" lenient,
    updated_at = "updatedAt" lenient,
});

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignOrder {
    /// `updatedAt`
    UpdatedAt,
    /// `createdAt`
    CreatedAt,
    /// `name`
    Name,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CampaignOrder {
    UpdatedAt = "updatedAt", CreatedAt = "createdAt", Name = "name",
});
