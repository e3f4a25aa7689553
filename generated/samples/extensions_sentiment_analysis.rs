// @generated from spec/management/extensions/sentiment_analysis.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.sentiment_analysis`.

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
            endpoint: &cometchat::management::extensions::sentiment_analysis::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
                .store("2401a7b3c9d5e", cometchat::types::DropSettings::new(true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::sentiment_analysis::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
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
            endpoint: &cometchat::management::extensions::sentiment_analysis::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
                .update("2401a7b3c9d5e", cometchat::types::DropSettings::new(true))
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::sentiment_analysis::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
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
            endpoint: &cometchat::management::extensions::sentiment_analysis::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::sentiment_analysis::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sentiment_analysis()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
