// @generated from spec/notifications/sendgrid_provider.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `sendgrid_provider`.

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
            endpoint: &cometchat::chat::sendgrid_provider::GET,
            case: "minimal",
            request: clients.full_access.sendgrid_provider().get().request(),
        },
    ])
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::sendgrid_provider::STORE,
            case: "minimal",
            request: clients
                .full_access
                .sendgrid_provider()
                .store("example-key", "d-tea", "70", "Teahouse", "tea@example.com", true)
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::sendgrid_provider::STORE,
            case: "full",
            request: clients
                .full_access
                .sendgrid_provider()
                .store("example-key", "d-tea", "70", "Teahouse", "tea@example.com", true)
                .sender_email_for_replies("answers@example.com")
                .is_enabled(true)
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::sendgrid_provider::UPDATE,
            case: "minimal",
            request: clients.full_access.sendgrid_provider().update().request(),
        },
        Sample {
            endpoint: &cometchat::chat::sendgrid_provider::UPDATE,
            case: "full",
            request: clients
                .full_access
                .sendgrid_provider()
                .update()
                .api_key("example-secret")
                .template_id("sendGridTemplateID")
                .unsubscribe_group_id("sendGridUnsubscribeGroupID")
                .sender_name("Teahouse at Night")
                .sender_email("senderEmail")
                .allow_email_replies(false)
                .sender_email_for_replies("senderEmailForReplies")
                .is_enabled(true)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::sendgrid_provider::DELETE,
            case: "minimal",
            request: clients.full_access.sendgrid_provider().delete().request(),
        },
    ])
}
