// @generated from spec/management/extensions/email_notification.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.email_notification`.

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
            endpoint: &cometchat::management::extensions::email_notification::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_notification::EmailNotificationSettings::new(
                        1,
                        "senderEmail",
                        "senderName",
                        "sendGridTemplateId",
                        "sendGridUnsubscribeGroupId",
                        true,
                        "webhookURL",
                        true,
                        "webhookUsername",
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::email_notification::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_notification::EmailNotificationSettings::new(
                            1,
                            "senderEmail",
                            "senderName",
                            "sendGridTemplateId",
                            "sendGridUnsubscribeGroupId",
                            true,
                            "webhookURL",
                            true,
                            "webhookUsername",
                            "example-secret",
                        )
                        .app_id("2401a7b3c9d5e")
                        .send_grid_api_key("example-secret"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_notification::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_notification::EmailNotificationSettings::new(
                        1,
                        "senderEmail",
                        "senderName",
                        "sendGridTemplateId",
                        "sendGridUnsubscribeGroupId",
                        true,
                        "webhookURL",
                        true,
                        "webhookUsername",
                        "example-secret",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::email_notification::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::email_notification::EmailNotificationSettings::new(
                            1,
                            "senderEmail",
                            "senderName",
                            "sendGridTemplateId",
                            "sendGridUnsubscribeGroupId",
                            true,
                            "webhookURL",
                            true,
                            "webhookUsername",
                            "example-secret",
                        )
                        .app_id("2401a7b3c9d5e")
                        .send_grid_api_key("example-secret"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_notification::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::email_notification::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .email_notification()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
