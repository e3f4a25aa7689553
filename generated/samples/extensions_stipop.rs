// @generated from spec/management/extensions/stipop.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.stipop`.

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
            endpoint: &cometchat::management::extensions::stipop::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::stipop::StipopSettings::new(
                        "example-secret",
                        "stipopAppId",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::stipop::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::stipop::StipopSettings::new(
                            "example-secret",
                            "stipopAppId",
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
            endpoint: &cometchat::management::extensions::stipop::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::stipop::StipopSettings::new(
                        "example-secret",
                        "stipopAppId",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::stipop::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::stipop::StipopSettings::new(
                            "example-secret",
                            "stipopAppId",
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
            endpoint: &cometchat::management::extensions::stipop::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::stipop::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stipop()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
