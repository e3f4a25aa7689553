// @generated from spec/notifications/custom_email_provider.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `custom_email_provider`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(store_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::custom_email_provider::GET,
            case: "minimal",
            request: clients.full_access.custom_email_provider().get().request(),
        },
    ])
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::custom_email_provider::STORE,
            case: "minimal",
            request: clients
                .full_access
                .custom_email_provider()
                .store(
                    true,
                    false,
                    "https://email.example.com/tea",
                    true,
                    "teahouse",
                    "example-password",
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::custom_email_provider::UPDATE,
            case: "minimal",
            request: clients.full_access.custom_email_provider().update().request(),
        },
        Sample {
            endpoint: &cometchat::chat::custom_email_provider::UPDATE,
            case: "full",
            request: clients
                .full_access
                .custom_email_provider()
                .update()
                .is_enabled(false)
                .use_stored_email(true)
                .webhook_url("webhookURL")
                .use_basic_auth(true)
                .basic_auth_username("basicAuthUsername")
                .basic_auth_password("example-secret")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::custom_email_provider::DELETE,
            case: "minimal",
            request: clients.full_access.custom_email_provider().delete().request(),
        },
    ])
}
