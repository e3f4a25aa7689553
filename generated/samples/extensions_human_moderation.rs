// @generated from spec/management/extensions/human_moderation.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.human_moderation`.

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
            endpoint: &cometchat::management::extensions::human_moderation::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::human_moderation::HumanModerationSettings::new(),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::human_moderation::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::human_moderation::HumanModerationSettings::new()
                        .app_id("2401a7b3c9d5e")
                        .all_messages(true)
                        .all_user_messages(true)
                        .all_group_messages(true)
                        .senders([cometchat::types::Uid::from("ada")])
                        .receiver_users([cometchat::types::Uid::from("ada")])
                        .receiver_groups([cometchat::types::Guid::from("lovers-of-tea")]),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::human_moderation::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::human_moderation::HumanModerationSettings::new(),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::human_moderation::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::human_moderation::HumanModerationSettings::new()
                        .app_id("2401a7b3c9d5e")
                        .all_messages(true)
                        .all_user_messages(true)
                        .all_group_messages(true)
                        .senders([cometchat::types::Uid::from("ada")])
                        .receiver_users([cometchat::types::Uid::from("ada")])
                        .receiver_groups([cometchat::types::Guid::from("lovers-of-tea")]),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::human_moderation::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::human_moderation::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .human_moderation()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
