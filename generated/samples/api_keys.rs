// @generated from spec/chat/api_keys.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `api_keys`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::api_keys::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .api_keys()
                .create("Tea server", cometchat::types::ApiKeyScope::AuthOnly)
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::api_keys::LIST,
            case: "minimal",
            request: clients.full_access.api_keys().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::api_keys::LIST,
            case: "full",
            request: clients
                .full_access
                .api_keys()
                .list()
                .scope(cometchat::types::ApiKeyScope::FullAccess)
                .search_key("searchKey")
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::api_keys::GET,
            case: "minimal",
            request: clients.full_access.api_keys().get("example-key").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::api_keys::UPDATE,
            case: "minimal",
            request: clients.full_access.api_keys().update("example-key").request(),
        },
        Sample {
            endpoint: &cometchat::chat::api_keys::UPDATE,
            case: "full",
            request: clients
                .full_access
                .api_keys()
                .update("example-key")
                .name("Coffee server")
                .scope(cometchat::types::ApiKeyScope::FullAccess)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::api_keys::DELETE,
            case: "minimal",
            request: clients.full_access.api_keys().delete("example-key").request(),
        },
    ])
}
