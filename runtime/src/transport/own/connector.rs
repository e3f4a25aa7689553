//! Connections to servers: straight, or through the environment's proxies for those who ask.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::transport::{BoxFuture, Source};

/// How often a connection that is not used is asked for a sign of life, and after how many missing ones it counts as dead.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);
const MISSING_SIGNS: u32 = 3;

/// How connections are made.
pub(crate) struct Connecting<'s> {
    /// How long making one may take, the handshake included.
    pub(crate) timeout: Duration,
    /// Plain HTTP to this machine is asked for.
    pub(crate) plain: bool,
    /// The environment's proxies are asked for.
    pub(crate) env_proxy: bool,
    /// Certificates that are trusted beside the platform's, as PEM.
    pub(crate) roots: &'s [u8],
}

/// Why no connections can be made.
pub(crate) enum NoConnector {
    /// The certificates are none.
    Roots(Option<Source>),
    /// The program installed no cryptography, and this crate has none.
    Provider,
    Tls(rustls::Error),
}

type Plain = TokioIo<TcpStream>;

/// Makes connections within a time.
#[derive(Clone)]
pub(super) struct Connector {
    tls: HttpsConnector<Way>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(connecting: &Connecting<'_>) -> Result<Self, NoConnector> {
        let tls = trusting(certificates(connecting.roots)?)?;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(SIGN_OF_LIFE));
        tcp.set_keepalive_interval(Some(SIGN_OF_LIFE));
        tcp.set_keepalive_retries(Some(MISSING_SIGNS));
        // A proxy would see plain requests whole, keys included.
        let asked = connecting.env_proxy && !connecting.plain;
        let proxies = asked.then(|| Proxies { rules: Arc::new(Matcher::from_env()), reach: HttpsConnector::from((tcp.clone(), tls.clone())) });
        let builder = HttpsConnectorBuilder::new().with_tls_config(tls);
        let builder = if connecting.plain { builder.https_or_http() } else { builder.https_only() };
        Ok(Self { tls: builder.enable_all_versions().wrap_connector(Way { tcp, proxies }), timeout: connecting.timeout })
    }
}

/// The certificates of a text in PEM.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, NoConnector> {
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().map_err(|error| NoConnector::Roots(Some(error.into())))?;
    if found.is_empty() && !pem.is_empty() { Err(NoConnector::Roots(None)) } else { Ok(found) }
}

/// TLS that trusts what the platform trusts, and these.
fn trusting(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, NoConnector> {
    let provider = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls")]
    let provider = provider.or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    let provider = provider.ok_or(NoConnector::Provider)?;
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider))?;
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    // "Dangerous" is every verifier that is not rustls' own; this one is by its makers.
    Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

impl From<rustls::Error> for NoConnector {
    fn from(error: rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(_) => Self::Roots(Some(error.into())),
            _ => Self::Tls(error),
        }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<MaybeHttpsStream<Plain>>;
    type Error = Source;
    type Future = BoxFuture<Result<Self::Response, Source>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.tls.poll_ready(context)
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let connected = tokio::time::timeout(self.timeout, self.tls.call(server));
        Box::pin(async { connected.await? })
    }
}

/// The way to a server, before TLS with it.
#[derive(Clone)]
struct Way {
    tcp: HttpConnector,
    proxies: Option<Proxies>,
}

/// The proxies of the environment.
#[derive(Clone)]
struct Proxies {
    rules: Arc<Matcher>,
    /// Proxies may be spoken to by TLS, too.
    reach: HttpsConnector<HttpConnector>,
}

impl Proxies {
    /// A tunnel through the proxy that is meant for this server, if one is.
    fn tunnel_to(&self, server: &Uri) -> Option<Tunnel<HttpsConnector<HttpConnector>>> {
        let proxy = self.rules.intercept(server)?;
        let tunnel = Tunnel::new(proxy.uri().clone(), self.reach.clone());
        Some(match proxy.basic_auth() {
            Some(auth) => tunnel.with_auth(auth.clone()),
            None => tunnel,
        })
    }
}

impl Service<Uri> for Way {
    type Response = MaybeHttpsStream<Plain>;
    type Error = Source;
    type Future = BoxFuture<Result<Self::Response, Source>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        if let Some(mut tunnel) = self.proxies.as_ref().and_then(|proxies| proxies.tunnel_to(&server)) {
            let connected = tunnel.call(server);
            return Box::pin(async { Ok(connected.await?) });
        }
        let connected = self.tcp.call(server);
        Box::pin(async { Ok(MaybeHttpsStream::Http(connected.await?)) })
    }
}
