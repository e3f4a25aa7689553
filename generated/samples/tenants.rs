// @generated from spec/management/tenants.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `tenants`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::tenants::CREATE,
            case: "minimal",
            request: clients
                .management_client
                .tenants()
                .create(
                    "Grace Hopper",
                    "grace@example.com",
                    "example-password",
                    "Coffee",
                    cometchat::types::Region::Us,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::tenants::CREATE,
            case: "full",
            request: clients
                .management_client
                .tenants()
                .create(
                    "Grace Hopper",
                    "grace@example.com",
                    "example-password",
                    "Coffee",
                    cometchat::types::Region::Us,
                )
                .contact_number("0123456789")
                .role("engineer")
                .industry("food")
                .technology("React")
                .request(),
        },
    ])
}
