// @generated from spec/moderation/moderation_reasons.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `moderation_reasons`.

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
            endpoint: &cometchat::chat::moderation_reasons::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .moderation_reasons()
                .create("off-topic", "Off topic")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::moderation_reasons::CREATE,
            case: "full",
            request: clients
                .full_access
                .moderation_reasons()
                .create("off-topic", "Off topic")
                .description("Not about tea")
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_reasons::LIST,
            case: "minimal",
            request: clients.full_access.moderation_reasons().list().request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_reasons::GET,
            case: "minimal",
            request: clients.full_access.moderation_reasons().get("off-topic").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_reasons::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .moderation_reasons()
                .update("off-topic", "Not about tea")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_reasons::DELETE,
            case: "minimal",
            request: clients
                .full_access
                .moderation_reasons()
                .delete("off-topic")
                .request(),
        },
    ])
}
