// @generated from spec/management/extensions.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(update_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::LIST,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .list("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::LIST,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .list("2401a7b3c9d5e")
                .per_page(1)
                .page(1)
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .update("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .update("2401a7b3c9d5e")
                .enabled([cometchat::management::extensions::ExtensionId::from("polls")])
                .disabled([
                    cometchat::management::extensions::ExtensionId::from("gifs-giphy"),
                ])
                .request(),
        },
    ])
}
