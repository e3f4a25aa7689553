// @generated from spec/management/extensions/image_moderation.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.image_moderation`.

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
            endpoint: &cometchat::management::extensions::image_moderation::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .store("2401a7b3c9d5e", cometchat::types::DropSettings::new(true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::image_moderation::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::types::DropSettings::new(true).app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::image_moderation::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .update("2401a7b3c9d5e", cometchat::types::DropSettings::new(true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::image_moderation::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::types::DropSettings::new(true).app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::image_moderation::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::image_moderation::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .image_moderation()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
