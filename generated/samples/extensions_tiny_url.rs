// @generated from spec/management/extensions/tiny_url.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.tiny_url`.

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
            endpoint: &cometchat::management::extensions::tiny_url::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::tiny_url::TinyUrlSettings::new(
                        "example-secret",
                        "tinyUrlDomain",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::tiny_url::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::tiny_url::TinyUrlSettings::new(
                            "example-secret",
                            "tinyUrlDomain",
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
            endpoint: &cometchat::management::extensions::tiny_url::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::tiny_url::TinyUrlSettings::new(
                        "example-secret",
                        "tinyUrlDomain",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::tiny_url::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::tiny_url::TinyUrlSettings::new(
                            "example-secret",
                            "tinyUrlDomain",
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
            endpoint: &cometchat::management::extensions::tiny_url::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::tiny_url::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .tiny_url()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
