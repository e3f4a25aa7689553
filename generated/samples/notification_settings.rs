// @generated from spec/notifications/notification_settings.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `notification_settings`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(reset_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_settings::GET,
            case: "minimal",
            request: clients.full_access.notification_settings().get().request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_settings::UPDATE,
            case: "minimal",
            request: clients.full_access.notification_settings().update().request(),
        },
        Sample {
            endpoint: &cometchat::chat::notification_settings::UPDATE,
            case: "full",
            request: clients
                .full_access
                .notification_settings()
                .update()
                .preferences(
                    cometchat::types::NotificationRules::new()
                        .group(
                            cometchat::types::GroupNotificationRules::new()
                                .messages_setting(3)
                                .messages_override(true)
                                .member_joined_setting(2),
                        )
                        .one_on_one(
                            cometchat::types::ConversationNotificationRules::new()
                                .reactions_setting(2),
                        )
                        .mute(
                            cometchat::types::MuteRules::new()
                                .schedule_preference_setting(
                                    cometchat::types::NotificationWeek::new()
                                        .friday(
                                            cometchat::types::NotificationDay::new()
                                                .from(900)
                                                .to(1_730)
                                                .dnd(false),
                                        ),
                                ),
                        )
                        .email(
                            cometchat::types::DigestRules::new()
                                .notify_for_unread_only(true)
                                .max_per_day(10),
                        ),
                )
                .sound(
                    cometchat::types::NotificationSounds::new()
                        .chat("kettle")
                        .call("default"),
                )
                .templates(
                    cometchat::types::NotificationTemplates::new()
                        .use_privacy_template(1)
                        .custom_message_template_default(
                            cometchat::types::PushTextTemplate::new()
                                .body("{{message.data.text}}")
                                .body_fallback("Something new"),
                        ),
                )
                .request(),
        },
    ])
}

fn reset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_settings::RESET,
            case: "minimal",
            request: clients.full_access.notification_settings().reset().request(),
        },
    ])
}
