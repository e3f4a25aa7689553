// @generated from spec/campaigns/campaigns_health.yaml by `cargo xtask gen`. Do not edit.

//! Whether the campaigns service is well.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;

/// Calls about campaigns health: [`Client::campaigns_health`](crate::Client::campaigns_health).
#[derive(Debug, Clone)]
pub struct CampaignsHealth<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl CampaignsHealth<FullAccess> {
    /// Asks whether everything that the campaigns service needs is there. If not, that is an error with status 503.
    ///
    /// `GET /health` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaigns_health().check().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check(&self) -> CheckCampaignsHealth {
        CheckCampaignsHealth::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(CampaignsHealth::check: CHECK of families::CAMPAIGNS {
    id: "campaigns_health.check", method: runtime::Method::GET, path: "/health", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} CheckCampaignsHealth -> ());
