// @generated from spec/management/extensions/broadcast.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.broadcast`.

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
            endpoint: &cometchat::management::extensions::broadcast::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::broadcast::BroadcastSettings::new(
                        "example-secret",
                        true,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::broadcast::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::broadcast::BroadcastSettings::new(
                            "example-secret",
                            true,
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
            endpoint: &cometchat::management::extensions::broadcast::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::broadcast::BroadcastSettings::new(
                        "example-secret",
                        true,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::broadcast::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::broadcast::BroadcastSettings::new(
                            "example-secret",
                            true,
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
            endpoint: &cometchat::management::extensions::broadcast::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::broadcast::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .broadcast()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
