// @generated from spec/management/extensions/giphy.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.giphy`.

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
            endpoint: &cometchat::management::extensions::giphy::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::giphy::GiphySettings::new(
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::giphy::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::giphy::GiphySettings::new(
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
            endpoint: &cometchat::management::extensions::giphy::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::giphy::GiphySettings::new(
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::giphy::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::giphy::GiphySettings::new(
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
            endpoint: &cometchat::management::extensions::giphy::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::giphy::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .giphy()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
