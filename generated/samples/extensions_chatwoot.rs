// @generated from spec/management/extensions/chatwoot.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.chatwoot`.

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
            endpoint: &cometchat::management::extensions::chatwoot::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::chatwoot::ChatwootSettings::new(
                        "example-secret",
                        "chatwootAccountId",
                        "chatwootInboxId",
                        "ada",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::chatwoot::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::chatwoot::ChatwootSettings::new(
                            "example-secret",
                            "chatwootAccountId",
                            "chatwootInboxId",
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
            endpoint: &cometchat::management::extensions::chatwoot::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::chatwoot::ChatwootSettings::new(
                        "example-secret",
                        "chatwootAccountId",
                        "chatwootInboxId",
                        "ada",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::chatwoot::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::chatwoot::ChatwootSettings::new(
                            "example-secret",
                            "chatwootAccountId",
                            "chatwootInboxId",
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
            endpoint: &cometchat::management::extensions::chatwoot::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::chatwoot::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .chatwoot()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
