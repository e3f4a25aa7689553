// @generated from spec/chat/restricted_features.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `restricted_features`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(restrict_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(allow_samples(clients));
    samples
}

#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
fn restrict_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::restricted_features::RESTRICT,
            case: "minimal",
            request: clients
                .full_access
                .restricted_features()
                .restrict(
                    "engineer",
                    [
                        cometchat::chat::restricted_features::FeatureKey::from(
                            "u.listUsers",
                        ),
                    ],
                )
                .request(),
        },
    ])
}

#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::restricted_features::LIST,
            case: "minimal",
            request: clients.full_access.restricted_features().list("engineer").request(),
        },
    ])
}

#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
fn allow_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::restricted_features::ALLOW,
            case: "minimal",
            request: clients
                .full_access
                .restricted_features()
                .allow("engineer")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::restricted_features::ALLOW,
            case: "full",
            request: clients
                .full_access
                .restricted_features()
                .allow("engineer")
                .features_to_allow([
                    cometchat::chat::restricted_features::FeatureKey::from("u.listUsers"),
                ])
                .allow_all(true)
                .request(),
        },
    ])
}
