// @generated from spec/notifications/fcm_providers.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `fcm_providers`.

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
            endpoint: &cometchat::chat::fcm_providers::LIST,
            case: "minimal",
            request: clients.full_access.fcm_providers().list().request(),
        },
    ])
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::fcm_providers::CREATE,
            case: "minimal",
            request: clients.full_access.fcm_providers().create("tea-fcm").request(),
        },
        Sample {
            endpoint: &cometchat::chat::fcm_providers::CREATE,
            case: "full",
            request: clients
                .full_access
                .fcm_providers()
                .create("tea-fcm")
                .service_account_filename("teahouse.json")
                .service_account_creds(
                    cometchat::chat::fcm_providers::ServiceAccount::new()
                        .project_id("teahouse")
                        .client_email("push@teahouse.example.com")
                        .private_key("example-key")
                        .private_key_id("example-key-id"),
                )
                .notification_in_payload(
                    cometchat::chat::fcm_providers::FcmNotificationSwitches::new()
                        .ios(
                            cometchat::chat::fcm_providers::FcmNotificationSwitch::new()
                                .chat(true)
                                .call(true),
                        )
                        .android(
                            cometchat::chat::fcm_providers::FcmNotificationSwitch::new()
                                .chat(false)
                                .call(false),
                        )
                        .web(
                            cometchat::chat::fcm_providers::FcmNotificationSwitch::new()
                                .chat(true)
                                .call(false),
                        ),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::fcm_providers::UPDATE,
            case: "minimal",
            request: clients.full_access.fcm_providers().update("tea-fcm").request(),
        },
        Sample {
            endpoint: &cometchat::chat::fcm_providers::UPDATE,
            case: "full",
            request: clients
                .full_access
                .fcm_providers()
                .update("tea-fcm")
                .service_account_filename("serviceAccountFilename")
                .service_account_creds(
                    cometchat::chat::fcm_providers::ServiceAccount::new()
                        .project_id("project_id")
                        .client_email("client_email")
                        .private_key("example-secret")
                        .private_key_id("private_key_id"),
                )
                .notification_in_payload(
                    cometchat::chat::fcm_providers::FcmNotificationSwitches::new()
                        .android(
                            cometchat::chat::fcm_providers::FcmNotificationSwitch::new()
                                .chat(true)
                                .call(false),
                        ),
                )
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::fcm_providers::DELETE,
            case: "minimal",
            request: clients.full_access.fcm_providers().delete("tea-fcm").request(),
        },
    ])
}

fn set_default_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::fcm_providers::SET_DEFAULT,
            case: "minimal",
            request: clients.full_access.fcm_providers().set_default("tea-fcm").request(),
        },
    ])
}
