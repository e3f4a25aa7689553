// @generated from spec/moderation/moderation_reasons.yaml by `cargo xtask gen`. Do not edit.

//! The reasons that users can give when they flag a message. An app can have 5 beside those that it comes with.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::envelopes;
use crate::families;
use crate::rates;
use crate::types::{Confirmation, ModerationReasonId};

/// Calls about moderation reasons: [`Client::moderation_reasons`](crate::Client::moderation_reasons).
#[derive(Debug, Clone)]
pub struct ModerationReasons<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ModerationReasons<FullAccess> {
    /// Adds a reason.
    ///
    /// `POST /moderation/reasons` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `id`: The reason's id, chosen by you.
    /// - `name`: What users see.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_reasons().create("off-topic", "Off topic").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        id: impl Into<ModerationReasonId>,
        name: impl Into<String>,
    ) -> CreateModerationReason {
        CreateModerationReason::new::<AppOnly>(&self.0)
            .set_body::<ModerationReasonId>("id", id)
            .set_body::<String>("name", name)
    }

    /// Lists the reasons.
    ///
    /// `GET /moderation/reasons` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_reasons().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListModerationReasons {
        ListModerationReasons::new::<AppOnly>(&self.0)
    }

    /// Gets a reason.
    ///
    /// `GET /moderation/reasons/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: The id of a reason for flagging, chosen by you.
    ///
    /// Errors: `ERR_REASON_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_reasons().get("off-topic").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<ModerationReasonId>) -> GetModerationReason {
        GetModerationReason::new::<AppOnly>(&self.0)
            .set_path::<ModerationReasonId>("id", id)
    }

    /// Gives a reason another name.
    ///
    /// `PUT /moderation/reasons/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: The id of a reason for flagging, chosen by you.
    /// - `name`: What users see.
    ///
    /// Errors: `ERR_REASON_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_reasons().update("off-topic", "Not about tea").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        id: impl Into<ModerationReasonId>,
        name: impl Into<String>,
    ) -> UpdateModerationReason {
        UpdateModerationReason::new::<AppOnly>(&self.0)
            .set_path::<ModerationReasonId>("id", id)
            .set_body::<String>("name", name)
    }

    /// Deletes a reason.
    ///
    /// `DELETE /moderation/reasons/{id}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `id`: The id of a reason for flagging, chosen by you.
    ///
    /// Errors: `ERR_REASON_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_reasons().delete("off-topic").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Into<ModerationReasonId>) -> DeleteModerationReason {
        DeleteModerationReason::new::<AppOnly>(&self.0)
            .set_path::<ModerationReasonId>("id", id)
    }
}

runtime::endpoint!(ModerationReasons::create: CREATE of families::CHAT {
    id: "moderation_reasons.create", method: runtime::Method::POST, path: "/moderation/reasons",
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} CreateModerationReason -> ModerationReason);

impl CreateModerationReason {
    /// What is meant.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }
}

runtime::endpoint!(ModerationReasons::list: LIST of families::CHAT {
    id: "moderation_reasons.list", method: runtime::Method::GET, path: "/moderation/reasons",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListModerationReasons -> Vec<ModerationReason>);

runtime::endpoint!(ModerationReasons::get: GET of families::CHAT {
    id: "moderation_reasons.get", method: runtime::Method::GET, path: "/moderation/reasons/{id}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} GetModerationReason -> ModerationReason);

runtime::endpoint!(ModerationReasons::update: UPDATE of families::CHAT {
    id: "moderation_reasons.update", method: runtime::Method::PUT, path: "/moderation/reasons/{id}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} UpdateModerationReason -> ModerationReason);

runtime::endpoint!(ModerationReasons::delete: DELETE of families::CHAT {
    id: "moderation_reasons.delete", method: runtime::Method::DELETE,
    path: "/moderation/reasons/{id}", envelope: envelopes::BARE, idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} DeleteModerationReason -> Confirmation);

/// A reason that users can give when they flag a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerationReason {
    /// Its id.
    pub id: ModerationReasonId,
    /// What users see.
    pub name: Option<String>,
    /// What is meant.
    pub description: Option<String>,
    /// The app came with it. On the wire: `default`.
    pub is_default: Option<bool>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ModerationReason {
    id = "id", name = "name", description = "description", is_default = "default",
    created_at = "createdAt", updated_at = "updatedAt",
});
