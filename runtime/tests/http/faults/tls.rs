//! Servers that do not prove who they are.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// An authority that the client trusts.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its certificate, as PEM.
    pub pem: String,
}

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A server with a certificate of this authority.
    pub fn server(&self, name: &str, until: i32) -> TlsAcceptor {
        self.speaking(name, until, &[])
    }

    /// A server that offers these protocols.
    pub fn speaking(&self, name: &str, until: i32, protocols: &[&[u8]]) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = dated(name, until).signed_by(&key, &self.issuer).unwrap();
        acceptor(&certificate, &key, protocols)
    }
}

/// A server that vouches for itself.
pub fn self_signed() -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    acceptor(&dated("localhost", 2100).self_signed(&key).unwrap(), &key, &[])
}

/// A certificate for a name, from 2020 to the beginning of another year.
fn dated(name: &str, until: i32) -> CertificateParams {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

fn acceptor(certificate: &rcgen::Certificate, key: &KeyPair, protocols: &[&[u8]]) -> TlsAcceptor {
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let mut config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}
