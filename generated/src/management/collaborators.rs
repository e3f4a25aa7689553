// @generated from spec/management/collaborators.yaml by `cargo xtask gen`. Do not edit.

//! The team of an app: who may manage it beside its owner. An app can have 25 collaborators.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::families;
use crate::types::{AppId, Confirmation};

/// Calls about collaborators: [`ManagementClient::collaborators`](crate::ManagementClient::collaborators).
#[derive(Debug, Clone)]
pub struct Collaborators(pub(crate) runtime::Handle);

impl Collaborators {
    /// Takes people into the team and others out of it, by email address. The call succeeds even where some fail:
    /// look at each result.
    ///
    /// `POST /apps/{appId}/collaborators` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_ALREADY_AN_OWNER`, `ERR_SELF_ACTION_DENIED`, `ERR_NOT_A_COLLABORATOR` and
    /// those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.collaborators().update("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, app_id: impl Into<AppId>) -> UpdateCollaborators {
        UpdateCollaborators::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Lists the team of an app.
    ///
    /// `GET /apps/{appId}/collaborators` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.collaborators().list("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, app_id: impl Into<AppId>) -> ListCollaborators {
        ListCollaborators::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(Collaborators::update: UPDATE of families::MANAGEMENT {
    id: "collaborators.update", method: runtime::Method::POST, path: "/apps/{appId}/collaborators",
    partial: Some("success"), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateCollaborators -> runtime::Partial<CollaboratorResults>);

impl UpdateCollaborators {
    /// Email addresses of those to be admins.
    pub fn admins(self, admins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("admins", admins)
    }

    /// Email addresses of those to be moderators.
    pub fn moderators(
        self,
        moderators: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.set_body_list::<String>("moderators", moderators)
    }

    /// Email addresses of those who leave the team. On the wire: `collaboratorsToRemove`.
    pub fn collaborators_to_remove(
        self,
        collaborators_to_remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.set_body_list::<String>("collaboratorsToRemove", collaborators_to_remove)
    }
}

runtime::endpoint!(Collaborators::list: LIST of families::MANAGEMENT {
    id: "collaborators.list", method: runtime::Method::GET, path: "/apps/{appId}/collaborators",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} ListCollaborators -> Vec<Collaborator>);

/// What somebody may do in a team.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollaboratorRole {
    /// `admin`
    Admin,
    /// `moderator`
    Moderator,
    /// `developer`
    Developer,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CollaboratorRole {
    Admin = "admin", Moderator = "moderator", Developer = "developer",
});

/// Somebody in the team of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Collaborator {
    /// The person's id.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// What the person may do.
    pub role: Option<CollaboratorRole>,
    /// When the entry was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Collaborator {
    id = "id", name = "name", email = "email", role = "role", created_at = "createdAt",
});

/// What became of each person, by email address, in the list that named the person.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollaboratorResults {
    /// Of those to be admins.
    pub admins: Option<runtime::Map<Confirmation>>,
    /// Of those to be moderators.
    pub moderators: Option<runtime::Map<Confirmation>>,
    /// Of those to be developers.
    pub developers: Option<runtime::Map<Confirmation>>,
    /// Of those to leave. On the wire: `collaboratorsToRemove`.
    pub collaborators_to_remove: Option<runtime::Map<Confirmation>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CollaboratorResults {
    admins = "admins", moderators = "moderators", developers = "developers",
    collaborators_to_remove = "collaboratorsToRemove",
});
