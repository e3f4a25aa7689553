// @generated from spec/management/collaborators.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `collaborators`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(update_samples(clients));
    samples.extend(list_samples(clients));
    samples
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::collaborators::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .collaborators()
                .update("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::collaborators::UPDATE,
            case: "full",
            request: clients
                .management_client
                .collaborators()
                .update("2401a7b3c9d5e")
                .admins(["ada@example.com".to_owned()])
                .moderators(["grace@example.com".to_owned()])
                .collaborators_to_remove(["mallory@example.com".to_owned()])
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::collaborators::LIST,
            case: "minimal",
            request: clients
                .management_client
                .collaborators()
                .list("2401a7b3c9d5e")
                .request(),
        },
    ])
}
