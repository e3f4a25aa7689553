// @generated from spec/management/extensions/intercom.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.intercom`.

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
            endpoint: &cometchat::management::extensions::intercom::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::intercom::IntercomSettings::new(
                        "example-secret",
                        "ada",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::intercom::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::intercom::IntercomSettings::new(
                            "example-secret",
                            "ada",
                        )
                        .app_id("2401a7b3c9d5e")
                        .webhook_url("example-secret"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::intercom::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::intercom::IntercomSettings::new(
                        "example-secret",
                        "ada",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::intercom::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::intercom::IntercomSettings::new(
                            "example-secret",
                            "ada",
                        )
                        .app_id("2401a7b3c9d5e")
                        .webhook_url("example-secret"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::intercom::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::intercom::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .intercom()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
