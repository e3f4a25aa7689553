// @generated from spec/management/extensions/email_replies.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.email_replies`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(store_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_replies::EmailRepliesSettings::new(
                        true,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_replies::EmailRepliesSettings::new(
                            true,
                        )
                        .app_id("2401a7b3c9d5e")
                        .sender_email_for_replies("senderEmailForReplies"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_replies::EmailRepliesSettings::new(
                        true,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_replies::EmailRepliesSettings::new(
                            true,
                        )
                        .app_id("2401a7b3c9d5e")
                        .sender_email_for_replies("senderEmailForReplies"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_replies::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_replies()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
