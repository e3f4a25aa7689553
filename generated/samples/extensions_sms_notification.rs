// @generated from spec/management/extensions/sms_notification.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.sms_notification`.

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
            endpoint: &cometchat::management::extensions::sms_notification::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings::new(
                        "fromMobileNo",
                        1,
                        "twilioAccountSid",
                        "example-secret",
                        "websiteURL",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::sms_notification::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings::new(
                            "fromMobileNo",
                            1,
                            "twilioAccountSid",
                            "example-secret",
                            "websiteURL",
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::sms_notification::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings::new(
                        "fromMobileNo",
                        1,
                        "twilioAccountSid",
                        "example-secret",
                        "websiteURL",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::sms_notification::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::sms_notification::SmsNotificationSettings::new(
                            "fromMobileNo",
                            1,
                            "twilioAccountSid",
                            "example-secret",
                            "websiteURL",
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::sms_notification::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::sms_notification::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .sms_notification()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
