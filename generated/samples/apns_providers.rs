// @generated from spec/notifications/apns_providers.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `apns_providers`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(create_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(set_default_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::apns_providers::LIST,
            case: "minimal",
            request: clients.full_access.apns_providers().list().request(),
        },
    ])
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::apns_providers::CREATE,
            case: "minimal",
            request: clients.full_access.apns_providers().create("tea-apns").request(),
        },
        Sample {
            endpoint: &cometchat::chat::apns_providers::CREATE,
            case: "full",
            request: clients
                .full_access
                .apns_providers()
                .create("tea-apns")
                .key_id("KEY0000001")
                .team_id("TEAM000001")
                .bundle_id("com.example.tea")
                .p8_key_filename("tea.p8")
                .p8_key("example-key")
                .include_content_available(true)
                .include_mutable_content(true)
                .production_mode(true)
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::apns_providers::UPDATE,
            case: "minimal",
            request: clients.full_access.apns_providers().update("tea-apns").request(),
        },
        Sample {
            endpoint: &cometchat::chat::apns_providers::UPDATE,
            case: "full",
            request: clients
                .full_access
                .apns_providers()
                .update("tea-apns")
                .key_id("keyId")
                .team_id("teamId")
                .bundle_id("bundleId")
                .p8_key_filename("p8KeyFilename")
                .p8_key("example-secret")
                .include_content_available(true)
                .include_mutable_content(true)
                .production_mode(false)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::apns_providers::DELETE,
            case: "minimal",
            request: clients.full_access.apns_providers().delete("tea-apns").request(),
        },
    ])
}

fn set_default_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::apns_providers::SET_DEFAULT,
            case: "minimal",
            request: clients
                .full_access
                .apns_providers()
                .set_default("tea-apns")
                .request(),
        },
    ])
}
