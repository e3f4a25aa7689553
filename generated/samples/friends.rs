// @generated from spec/chat/friends.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `friends`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(add_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(remove_samples(clients));
    samples
}

fn add_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::friends::ADD,
            case: "minimal",
            request: clients
                .full_access
                .friends()
                .add(
                    "ada",
                    [
                        cometchat::types::Uid::from("grace"),
                        cometchat::types::Uid::from("alan"),
                    ],
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::friends::LIST,
            case: "minimal",
            request: clients.full_access.friends().list("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::friends::LIST,
            case: "full",
            request: clients
                .full_access
                .friends()
                .list("ada")
                .search_key("gra")
                .per_page(1)
                .page(1)
                .request(),
        },
    ])
}

fn remove_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::friends::REMOVE,
            case: "minimal",
            request: clients
                .full_access
                .friends()
                .remove("ada", [cometchat::types::Uid::from("alan")])
                .request(),
        },
    ])
}
