// @generated from spec/chat/banned_users.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `banned_users`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(ban_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(unban_samples(clients));
    samples
}

fn ban_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::banned_users::BAN,
            case: "minimal",
            request: clients
                .full_access
                .banned_users()
                .ban("lovers-of-tea", "mallory")
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::banned_users::LIST,
            case: "minimal",
            request: clients.full_access.banned_users().list("lovers-of-tea").request(),
        },
        Sample {
            endpoint: &cometchat::chat::banned_users::LIST,
            case: "full",
            request: clients
                .full_access
                .banned_users()
                .list("lovers-of-tea")
                .per_page(50)
                .page(1)
                .request(),
        },
    ])
}

fn unban_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::banned_users::UNBAN,
            case: "minimal",
            request: clients
                .full_access
                .banned_users()
                .unban("lovers-of-tea", "mallory")
                .request(),
        },
    ])
}
