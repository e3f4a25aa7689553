// @generated from spec/notifications/twilio_provider.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `twilio_provider`.

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
            endpoint: &cometchat::chat::twilio_provider::GET,
            case: "minimal",
            request: clients.full_access.twilio_provider().get().request(),
        },
    ])
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::twilio_provider::STORE,
            case: "minimal",
            request: clients
                .full_access
                .twilio_provider()
                .store("example-account", "example-token", "+441632960001")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::twilio_provider::STORE,
            case: "full",
            request: clients
                .full_access
                .twilio_provider()
                .store("example-account", "example-token", "+441632960001")
                .is_enabled(true)
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::twilio_provider::UPDATE,
            case: "minimal",
            request: clients.full_access.twilio_provider().update().request(),
        },
        Sample {
            endpoint: &cometchat::chat::twilio_provider::UPDATE,
            case: "full",
            request: clients
                .full_access
                .twilio_provider()
                .update()
                .account_sid("twilioAccountSID")
                .auth_token("example-secret")
                .sender_phone_number("+441632960002")
                .is_enabled(false)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::twilio_provider::DELETE,
            case: "minimal",
            request: clients.full_access.twilio_provider().delete().request(),
        },
    ])
}
