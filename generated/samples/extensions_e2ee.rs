// @generated from spec/management/extensions/e2ee.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.e2ee`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(store_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::e2ee::E2eeSettings::new(
                        "virgilAppID",
                        "virgilAppKeyID",
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::e2ee::E2eeSettings::new(
                            "virgilAppID",
                            "virgilAppKeyID",
                            "example-secret",
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::e2ee::E2eeSettings::new(
                        "virgilAppID",
                        "virgilAppKeyID",
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::e2ee::E2eeSettings::new(
                            "virgilAppID",
                            "virgilAppKeyID",
                            "example-secret",
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::e2ee::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .e2ee()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
