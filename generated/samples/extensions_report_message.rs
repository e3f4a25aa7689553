// @generated from spec/management/extensions/report_message.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.report_message`.

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
            endpoint: &cometchat::management::extensions::report_message::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .store("2401a7b3c9d5e", cometchat::types::ReportSettings::new(1, true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::report_message::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::types::ReportSettings::new(1, true)
                        .app_id("2401a7b3c9d5e")
                        .webhook_url("webhookURL")
                        .basic_auth_username("basicAuthUsername")
                        .basic_auth_password("example-secret"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::report_message::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .update("2401a7b3c9d5e", cometchat::types::ReportSettings::new(1, true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::report_message::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::types::ReportSettings::new(1, true)
                        .app_id("2401a7b3c9d5e")
                        .webhook_url("webhookURL")
                        .basic_auth_username("basicAuthUsername")
                        .basic_auth_password("example-secret"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::report_message::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::report_message::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .report_message()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
