//! A client whose cryptography is what the program installs: `rustls-no-provider` without `rustls`, as the check `features` runs it.

#![cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]

use runtime::{Builder, Error, ErrorKind, Handle};
use tokio_rustls::rustls::crypto::aws_lc_rs;

fn client() -> Result<Handle<()>, Error> {
    Builder::new("example/1.2.3").build()
}

#[test]
fn the_program_installs_the_cryptography() {
    let error = client().unwrap_err();
    let reason = "`transport`: needs cryptography: install a provider for rustls, or turn on the feature `rustls`";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, reason));

    aws_lc_rs::default_provider().install_default().unwrap();
    client().unwrap();
}
