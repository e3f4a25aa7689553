// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! A fake server for tests: strict where the API is, with a memory for what matters, and with examples for all
//! else.
//!
//! Start one with [`MockServer::start`], take a client from it, script answers with `expect`, and ask with
//! `verify` what came.

use crate::{Client, ManagementClient};

pub use runtime::mock::{Expecting, Scripted, Seen, Server, Verified, model};

/// What it does beyond that.
const RULES: &str = include_str!("mock.json");

/// A fake server on the loopback, as its own [`Server`] but with clients. It stops when the last clone is dropped.
#[derive(Debug, Clone)]
pub struct MockServer(Server);

impl MockServer {
    /// Starts a server on a free port. It runs on a thread of its own.
    ///
    /// # Panics
    ///
    /// There is no free port.
    #[expect(
        clippy::unused_async,
        reason = "a server that takes its time to start would be no change for its users"
    )]
    pub async fn start() -> Self {
        Self::on(0)
    }

    /// Starts a server on this port.
    ///
    /// # Panics
    ///
    /// The port is taken.
    #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
    #[inline]
    pub fn on(port: u16) -> Self {
        match Server::start(crate::DESCRIPTION, RULES, port) {
            Ok(server) => Self(server),
            Err(error) => panic!("no fake server on port {port}: {error}"),
        }
    }

    /// A [`Client`] that is wired to the server. Its builder has other settings: give it [`Server::url`] and
    /// [`Server::keys`].
    ///
    /// # Panics
    ///
    /// It cannot be built.
    #[inline]
    pub fn client(&self) -> Client<crate::access::FullAccess> {
        Self::built(
            Client::builder(crate::types::AppId::from("app"), crate::types::Region::Us)
                .api_key(self.key("apikey", Some("fullAccess"), 0))
                .base_url(self.url())
                .build(),
        )
    }

    /// A [`Client`] that is wired to the server. Its builder has other settings: give it [`Server::url`] and
    /// [`Server::keys`].
    ///
    /// # Panics
    ///
    /// It cannot be built.
    #[inline]
    pub fn client_auth_only(&self) -> Client<crate::access::AuthOnly> {
        Self::built(
            Client::builder(crate::types::AppId::from("app"), crate::types::Region::Us)
                .auth_key(self.key("apikey", Some("authOnly"), 0))
                .base_url(self.url())
                .build(),
        )
    }

    /// A [`ManagementClient`] that is wired to the server. Its builder has other settings: give it [`Server::url`]
    /// and [`Server::keys`].
    ///
    /// # Panics
    ///
    /// It cannot be built.
    #[inline]
    pub fn management_client(&self) -> ManagementClient {
        Self::built(
            ManagementClient::builder()
                .credentials(
                    self.key("management", None, 0),
                    self.key("management", None, 1),
                )
                .base_url(self.url())
                .build(),
        )
    }

    #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
    #[inline]
    fn built<T>(client: Result<T, runtime::Error>) -> T {
        match client {
            Ok(client) => client,
            Err(error) => panic!("no client of the fake server: {error}"),
        }
    }

    #[inline]
    fn key(&self, scheme: &str, scope: Option<&str>, header: usize) -> String {
        self.0.keys(scheme, scope).get(header).cloned().unwrap_or_default()
    }
}

impl std::ops::Deref for MockServer {
    type Target = Server;
    fn deref(&self) -> &Server {
        &self.0
    }
}
