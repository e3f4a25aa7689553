// @generated from spec/notifications/contact_details.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `contact_details`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::contact_details::GET,
            case: "minimal",
            request: clients.on_behalf_of.contact_details().get().request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::contact_details::UPDATE,
            case: "minimal",
            request: clients.on_behalf_of.contact_details().update().request(),
        },
        Sample {
            endpoint: &cometchat::chat::contact_details::UPDATE,
            case: "full",
            request: clients
                .on_behalf_of
                .contact_details()
                .update()
                .email("ada@example.com")
                .phone_number("+441632960001")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::contact_details::DELETE,
            case: "minimal",
            request: clients.on_behalf_of.contact_details().delete().request(),
        },
    ])
}
