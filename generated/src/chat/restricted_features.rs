// @generated from spec/chat/restricted_features.yaml by `cargo xtask gen`. Do not edit.

//! The features that users with a role may not use. Permissions of roles have taken their place.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/restrict-features>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Outcome, RoleId};

/// Calls about restricted features: [`Client::restricted_features`](crate::Client::restricted_features).
#[derive(Debug, Clone)]
pub struct RestrictedFeatures<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl RestrictedFeatures<FullAccess> {
    /// Takes features away from a role. The call succeeds even where some of them fail: look at each outcome, under
    /// the feature's key.
    ///
    /// `POST /roles/{role}/restrictedfeatures` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    /// - `features_to_restrict`: The features. On the wire: `featuresToRestrict`.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/restrict-features>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::restricted_features::FeatureKey;
    /// let answer = client
    ///     .restricted_features()
    ///     .restrict("engineer", [FeatureKey::from("u.listUsers")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "Use role_permissions."]
    pub fn restrict(
        &self,
        role: impl Into<RoleId>,
        features_to_restrict: impl IntoIterator<Item = impl Into<FeatureKey>>,
    ) -> RestrictFeatures {
        RestrictFeatures::new::<AppOnly>(&self.0)
            .set_path::<RoleId>("role", role)
            .set_body_list::<FeatureKey>("featuresToRestrict", features_to_restrict)
    }

    /// Lists the features that a role lacks.
    ///
    /// `GET /roles/{role}/restrictedfeatures` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/restrict-features>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.restricted_features().list("engineer").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "Use role_permissions."]
    pub fn list(&self, role: impl Into<RoleId>) -> ListRestrictedFeatures {
        ListRestrictedFeatures::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }

    /// Gives features back to a role.
    ///
    /// `DELETE /roles/{role}/restrictedfeatures` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `role`: A role's id. The server turns it into lower case.
    ///
    /// Errors: `ERR_ROLE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/restrict-features>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.restricted_features().allow("engineer").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "Use role_permissions."]
    pub fn allow(&self, role: impl Into<RoleId>) -> AllowFeatures {
        AllowFeatures::new::<AppOnly>(&self.0).set_path::<RoleId>("role", role)
    }
}

runtime::endpoint!(RestrictedFeatures::restrict: RESTRICT of families::CHAT {
    id: "restricted_features.restrict", method: runtime::Method::POST,
    path: "/roles/{role}/restrictedfeatures", rate: Some(&rates::STANDARD),
    partial: Some("success"),
    docs: Some("https://www.cometchat.com/docs/rest-api/restrict-features"),
} RestrictFeatures -> runtime::Partial<runtime::Map<Outcome>>);

runtime::endpoint!(RestrictedFeatures::list: LIST of families::CHAT {
    id: "restricted_features.list", method: runtime::Method::GET,
    path: "/roles/{role}/restrictedfeatures", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/restrict-features"),
} ListRestrictedFeatures -> Vec<RestrictedFeature>);

runtime::endpoint!(RestrictedFeatures::allow: ALLOW of families::CHAT {
    id: "restricted_features.allow", method: runtime::Method::DELETE,
    path: "/roles/{role}/restrictedfeatures", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/restrict-features"),
} AllowFeatures -> Confirmation);

impl AllowFeatures {
    /// The features. On the wire: `featuresToAllow`.
    pub fn features_to_allow(
        self,
        features_to_allow: impl IntoIterator<Item = impl Into<FeatureKey>>,
    ) -> Self {
        self.set_body_list::<FeatureKey>("featuresToAllow", features_to_allow)
    }

    /// All features, in place of a list. On the wire: `allowAll`.
    #[inline]
    pub fn allow_all(self, allow_all: bool) -> Self {
        self.set_body::<bool>("allowAll", allow_all)
    }
}

/// The name of a feature, such as `u.listUsers` or `u.deleteGroup`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FeatureKey(String);

runtime::newtype!(FeatureKey);

/// A feature that a role lacks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedFeature {
    /// Its key.
    pub key: FeatureKey,
    /// Its name.
    pub title: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// The path that it is about, with variables in double braces.
    pub path: Option<String>,
    /// When it was restricted. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(RestrictedFeature {
    key = "key", title = "title", description = "description", path = "path",
    created_at = "createdAt",
});
