// @generated from spec/management/extensions/rich_media.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.rich_media`.

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
            endpoint: &cometchat::management::extensions::rich_media::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::rich_media::RichMediaSettings::new(
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::rich_media::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::rich_media::RichMediaSettings::new(
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
            endpoint: &cometchat::management::extensions::rich_media::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::rich_media::RichMediaSettings::new(
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::rich_media::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::rich_media::RichMediaSettings::new(
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
            endpoint: &cometchat::management::extensions::rich_media::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::rich_media::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .rich_media()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
