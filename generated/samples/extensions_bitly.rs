// @generated from spec/management/extensions/bitly.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.bitly`.

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
            endpoint: &cometchat::management::extensions::bitly::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::bitly::BitlySettings::new(
                        "example-secret",
                        "groupGUID",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::bitly::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::bitly::BitlySettings::new(
                            "example-secret",
                            "groupGUID",
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
            endpoint: &cometchat::management::extensions::bitly::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::bitly::BitlySettings::new(
                        "example-secret",
                        "groupGUID",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::bitly::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::bitly::BitlySettings::new(
                            "example-secret",
                            "groupGUID",
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
            endpoint: &cometchat::management::extensions::bitly::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::bitly::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .bitly()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
