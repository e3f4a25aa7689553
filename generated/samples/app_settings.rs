// @generated from spec/management/app_settings.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `app_settings`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::app_settings::GET,
            case: "minimal",
            request: clients
                .management_client
                .app_settings()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::app_settings::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .app_settings()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::app_settings::AppSettingValues::new()
                        .conversations_update_on_call_activity(false)
                        .threads_update_on_message_actions(true),
                )
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::app_settings::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .app_settings()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
