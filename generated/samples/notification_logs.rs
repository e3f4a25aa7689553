// @generated from spec/notifications/notification_logs.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `notification_logs`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_logs::LIST,
            case: "minimal",
            request: clients.full_access.notification_logs().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::notification_logs::LIST,
            case: "full",
            request: clients
                .full_access
                .notification_logs()
                .list()
                .message_id("101")
                .reaction_id("7")
                .sent_from(cometchat::runtime::TimestampMs::from(1_700_000_000_000))
                .sent_to(cometchat::runtime::TimestampMs::from(1_700_000_000_000))
                .message_category(cometchat::types::MessageCategory::Message)
                .message_type(cometchat::types::MessageType::Text)
                .trigger(
                    cometchat::chat::notification_logs::NotificationTrigger::AfterMessage,
                )
                .sender("ada")
                .reaction_sender("ada")
                .receiver("receiver")
                .receiver_type(cometchat::types::ReceiverType::Group)
                .reaction_receiver("ada")
                .member("ada")
                .channel(cometchat::chat::notification_logs::NotificationMedium::Push)
                .provider(cometchat::chat::notification_logs::NotificationProvider::Fcm)
                .notification_triggered(false)
                .reason(
                    cometchat::chat::notification_logs::NotificationSkipReason::MessagesPreference,
                )
                .success(true)
                .affix(cometchat::types::Affix::Append)
                .log_id("log-1")
                .request(),
        },
    ])
}
