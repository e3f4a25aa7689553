// @generated from spec/management/extensions/profanity_filter.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.profanity_filter`.

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
            endpoint: &cometchat::management::extensions::profanity_filter::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings::new(
                        true,
                        ["badwords".to_owned()],
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::profanity_filter::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings::new(
                            true,
                            ["badwords".to_owned()],
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
            endpoint: &cometchat::management::extensions::profanity_filter::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings::new(
                        true,
                        ["badwords".to_owned()],
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::profanity_filter::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::profanity_filter::ProfanityFilterSettings::new(
                            true,
                            ["badwords".to_owned()],
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
            endpoint: &cometchat::management::extensions::profanity_filter::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::profanity_filter::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .profanity_filter()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
