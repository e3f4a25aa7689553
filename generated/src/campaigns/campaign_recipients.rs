// @generated from spec/campaigns/campaign_recipients.yaml by `cargo xtask gen`. Do not edit.

//! Whom campaigns are sent to. A draft gets its recipients by id, or from a CSV file: ask where to upload it,
//! upload it there, import it.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/campaigns>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{Affix, CampaignId, SortDirection, Uid};

/// Calls about campaign recipients: [`Client::campaign_recipients`](crate::Client::campaign_recipients).
#[derive(Debug, Clone)]
pub struct CampaignRecipients<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl CampaignRecipients<FullAccess> {
    /// Adds users to a draft.
    ///
    /// `POST /campaigns/{id}/recipients` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: The campaign.
    /// - `user_ids`: The users, one or more. At most 10000 elements. On the wire: `userIds`.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// client
    ///     .campaign_recipients()
    ///     .add("cmp-1", [Uid::from("ada"), Uid::from("grace")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add(
        &self,
        id: impl Into<CampaignId>,
        user_ids: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> AddCampaignRecipients {
        AddCampaignRecipients::new::<AppOnly>(&self.0)
            .set_path::<CampaignId>("id", id)
            .set_body_list::<Uid>("userIds", user_ids)
    }

    /// Lists the recipients of a campaign.
    ///
    /// `GET /campaigns/{id}/recipients` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `cursor`.
    ///
    /// - `id`: The campaign.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.campaign_recipients().list("cmp-1").stream();
    /// while let Some(campaign_recipient) = rows.next().await {
    ///     let campaign_recipient = campaign_recipient?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, id: impl Into<CampaignId>) -> ListCampaignRecipients {
        ListCampaignRecipients::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Counts the recipients of a campaign by status.
    ///
    /// `GET /campaigns/{id}/recipients/summary` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `id`: The campaign.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_recipients().get_summary("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_summary(&self, id: impl Into<CampaignId>) -> GetRecipientSummary {
        GetRecipientSummary::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Asks where to upload a CSV file of recipients for a draft. It has a column `user_id`, and one for each
    /// variable.
    ///
    /// `POST /campaigns/{id}/recipients/upload-url` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `id`: The campaign.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_recipients().get_upload_url("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_upload_url(&self, id: impl Into<CampaignId>) -> GetRecipientUploadUrl {
        GetRecipientUploadUrl::new::<AppOnly>(&self.0).set_path::<CampaignId>("id", id)
    }

    /// Begins to read the uploaded file, which goes on in the background. One import of a draft at a time.
    ///
    /// `POST /campaigns/{id}/import-csv` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: The campaign.
    /// - `s3_key`: The key of the uploaded file. On the wire: `s3Key`.
    ///
    /// Errors: `ERR_NOT_FOUND`, `ERR_CONFLICT` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaign_recipients().import_csv("cmp-1", "uploads/cmp-1.csv").await?;
    /// # Ok(()) }
    /// ```
    pub fn import_csv(
        &self,
        id: impl Into<CampaignId>,
        s3_key: impl Into<String>,
    ) -> ImportRecipientCsv {
        ImportRecipientCsv::new::<AppOnly>(&self.0)
            .set_path::<CampaignId>("id", id)
            .set_body::<String>("s3Key", s3_key)
    }

    /// Tells how far the import has come. Without one that is an error.
    ///
    /// `GET /campaigns/{id}/import-status` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: The campaign.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/campaigns>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_recipients().get_import_status("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_import_status(
        &self,
        id: impl Into<CampaignId>,
    ) -> GetRecipientImportStatus {
        GetRecipientImportStatus::new::<AppOnly>(&self.0)
            .set_path::<CampaignId>("id", id)
    }
}

runtime::endpoint!(CampaignRecipients::add: ADD of families::CAMPAIGNS {
    id: "campaign_recipients.add", method: runtime::Method::POST,
    path: "/campaigns/{id}/recipients",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} AddCampaignRecipients -> ());

impl AddCampaignRecipients {
    /// Values for the template's variables, by user. On the wire: `userVariables`.
    #[inline]
    pub fn user_variables(self, user_variables: runtime::Map<runtime::Object>) -> Self {
        self.set_body::<runtime::Map<runtime::Object>>("userVariables", user_variables)
    }
}

runtime::endpoint!(CampaignRecipients::list: LIST of families::CAMPAIGNS {
    id: "campaign_recipients.list", method: runtime::Method::GET,
    path: "/campaigns/{id}/recipients", paging: runtime::Paging::Cursor { size: "limit",
    next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} ListCampaignRecipients -> [CampaignRecipient]);

impl ListCampaignRecipients {
    /// The cursor: when the last recipient was changed. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// The cursor: the last recipient. On the wire: `id`.
    pub fn recipient_id(self, recipient_id: impl Into<CampaignRecipientId>) -> Self {
        self.set_query::<CampaignRecipientId>("id", recipient_id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Recipients per page. From 1 to 100. The server assumes `20` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<CampaignRecipientOrder>) -> Self {
        self.set_query::<CampaignRecipientOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }

    /// Only recipients with this status.
    pub fn status(self, status: impl Into<CampaignRecipientStatus>) -> Self {
        self.set_query::<CampaignRecipientStatus>("status", status)
    }
}

runtime::endpoint!(CampaignRecipients::get_summary: GET_SUMMARY of families::CAMPAIGNS {
    id: "campaign_recipients.get_summary", method: runtime::Method::GET,
    path: "/campaigns/{id}/recipients/summary", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} GetRecipientSummary -> RecipientSummary);

runtime::endpoint!(CampaignRecipients::get_upload_url: GET_UPLOAD_URL of families::CAMPAIGNS {
    id: "campaign_recipients.get_upload_url", method: runtime::Method::POST,
    path: "/campaigns/{id}/recipients/upload-url",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} GetRecipientUploadUrl -> RecipientUpload);

runtime::endpoint!(CampaignRecipients::import_csv: IMPORT_CSV of families::CAMPAIGNS {
    id: "campaign_recipients.import_csv", method: runtime::Method::POST,
    path: "/campaigns/{id}/import-csv",
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} ImportRecipientCsv -> ());

runtime::endpoint!(CampaignRecipients::get_import_status: GET_IMPORT_STATUS of families::CAMPAIGNS {
    id: "campaign_recipients.get_import_status", method: runtime::Method::GET,
    path: "/campaigns/{id}/import-status", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/campaigns"),
} GetRecipientImportStatus -> RecipientImport);

/// The id of a recipient; not that of the user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CampaignRecipientId(String);

runtime::newtype!(CampaignRecipientId);

/// How far a recipient's notification has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignRecipientStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CampaignRecipientStatus {
    Pending = "pending", Processing = "processing", Completed = "completed", Failed = "failed",
});

/// A recipient of a campaign. What else the answer tells is kept as unknown fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CampaignRecipient {
    /// Its id.
    pub id: Option<CampaignRecipientId>,
    /// How far the notification has come.
    pub status: Option<CampaignRecipientStatus>,
    /// When it was added. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CampaignRecipient {
    id = "id", status = "status", created_at = "createdAt" lenient,
    updated_at = "updatedAt" lenient,
});

/// How many recipients of a campaign have which status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecipientSummary {
    /// How many wait.
    pub pending: Option<i64>,
    /// How many are being sent to.
    pub processing: Option<i64>,
    /// How many were sent to.
    pub completed: Option<i64>,
    /// With how many that failed.
    pub failed: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(RecipientSummary {
    pending = "pending" lenient, processing = "processing" lenient, completed = "completed" lenient,
    failed = "failed" lenient,
});

/// Where to upload a file. The URL, which expires, is among the unknown fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecipientUpload {
    /// The key to import it by. On the wire: `s3Key`.
    pub s3_key: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(RecipientUpload { s3_key = "s3Key" });

/// How far an import has come. What else the answer tells is kept as unknown fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecipientImport {
    /// How far.
    pub status: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(RecipientImport { status = "status" lenient });

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignRecipientOrder {
    /// `updatedAt`
    UpdatedAt,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CampaignRecipientOrder {
    UpdatedAt = "updatedAt", CreatedAt = "createdAt",
});
