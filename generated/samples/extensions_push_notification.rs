// @generated from spec/management/extensions/push_notification.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.push_notification`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(store_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(upload_p12_samples(clients));
    samples.extend(upload_p8_samples(clients));
    samples.extend(get_certificates_samples(clients));
    samples
}

fn store_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::push_notification::PushNotificationSettings::new(
                        1,
                        1,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::push_notification::PushNotificationSettings::new(
                            1,
                            1,
                        )
                        .app_id("2401a7b3c9d5e")
                        .fcm_credentials(
                            cometchat::management::extensions::push_notification::FcmCredentials::new()
                                .project_id("project_id")
                                .client_email("client_email")
                                .private_key("example-secret")
                                .private_key_id("private_key_id"),
                        )
                        .fcm_server_key("example-secret")
                        .notification_in_payload(
                            cometchat::management::extensions::push_notification::NotificationInPayload::new()
                                .web(true)
                                .android(true)
                                .ionic_cordova(true)
                                .react_native(true)
                                .ios(true)
                                .flutter(true),
                        )
                        .use_p8(true)
                        .key_id("keyId")
                        .team_id("teamId")
                        .bundle_id("bundleId")
                        .send_apns_production(true)
                        .send_new_message_notification(true)
                        .send_edit_message_notification(true)
                        .send_delete_message_notification(true)
                        .send_threaded_message_notification(true)
                        .send_incoming_call_notification(true)
                        .send_missed_call_notification(true)
                        .send_member_joined_notification(true)
                        .send_member_left_notification(true)
                        .send_member_kicked_notification(true)
                        .send_member_banned_notification(true)
                        .send_member_unbanned_notification(true)
                        .send_member_added_notification(true)
                        .send_member_scope_changed_notification(true)
                        .payload_options(
                            cometchat::management::extensions::push_notification::PayloadOptions::new()
                                .skip_sender_metadata(true)
                                .skip_receiver_metadata(true)
                                .skip_message_metadata(true)
                                .trim_message_text(true),
                        ),
                )
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::push_notification::PushNotificationSettings::new(
                        1,
                        1,
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::push_notification::PushNotificationSettings::new(
                            1,
                            1,
                        )
                        .app_id("2401a7b3c9d5e")
                        .fcm_credentials(
                            cometchat::management::extensions::push_notification::FcmCredentials::new()
                                .project_id("project_id")
                                .client_email("client_email")
                                .private_key("example-secret")
                                .private_key_id("private_key_id"),
                        )
                        .fcm_server_key("example-secret")
                        .notification_in_payload(
                            cometchat::management::extensions::push_notification::NotificationInPayload::new()
                                .web(true)
                                .android(true)
                                .ionic_cordova(true)
                                .react_native(true)
                                .ios(true)
                                .flutter(true),
                        )
                        .use_p8(true)
                        .key_id("keyId")
                        .team_id("teamId")
                        .bundle_id("bundleId")
                        .send_apns_production(true)
                        .send_new_message_notification(true)
                        .send_edit_message_notification(true)
                        .send_delete_message_notification(true)
                        .send_threaded_message_notification(true)
                        .send_incoming_call_notification(true)
                        .send_missed_call_notification(true)
                        .send_member_joined_notification(true)
                        .send_member_left_notification(true)
                        .send_member_kicked_notification(true)
                        .send_member_banned_notification(true)
                        .send_member_unbanned_notification(true)
                        .send_member_added_notification(true)
                        .send_member_scope_changed_notification(true)
                        .payload_options(
                            cometchat::management::extensions::push_notification::PayloadOptions::new()
                                .skip_sender_metadata(true)
                                .skip_receiver_metadata(true)
                                .skip_message_metadata(true)
                                .trim_message_text(true),
                        ),
                )
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn upload_p12_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::UPLOAD_P12,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .upload_p12(
                    "2401a7b3c9d5e",
                    cometchat::runtime::File::new("file.txt", "content"),
                )
                .request(),
        },
    ])
}

fn upload_p8_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::UPLOAD_P8,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .upload_p8(
                    "2401a7b3c9d5e",
                    cometchat::runtime::File::new("file.txt", "content"),
                )
                .request(),
        },
    ])
}

fn get_certificates_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::push_notification::GET_CERTIFICATES,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .push_notification()
                .get_certificates("2401a7b3c9d5e")
                .request(),
        },
    ])
}
