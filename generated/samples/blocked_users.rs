// @generated from spec/chat/blocked_users.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `blocked_users`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(block_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(unblock_samples(clients));
    samples
}

fn block_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::blocked_users::BLOCK,
            case: "minimal",
            request: clients
                .full_access
                .blocked_users()
                .block(
                    "ada",
                    [
                        cometchat::types::Uid::from("mallory"),
                        cometchat::types::Uid::from("ada"),
                    ],
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::blocked_users::LIST,
            case: "minimal",
            request: clients.full_access.blocked_users().list("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::blocked_users::LIST,
            case: "full",
            request: clients
                .full_access
                .blocked_users()
                .list("ada")
                .per_page(50)
                .page(1)
                .request(),
        },
    ])
}

fn unblock_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::blocked_users::UNBLOCK,
            case: "minimal",
            request: clients
                .full_access
                .blocked_users()
                .unblock("ada", [cometchat::types::Uid::from("mallory")])
                .request(),
        },
    ])
}
