// @generated from spec/notifications/notification_preferences.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `notification_preferences`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(reset_samples(clients));
    samples.extend(get_timezone_samples(clients));
    samples.extend(update_timezone_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_preferences::GET,
            case: "minimal",
            request: clients.full_access.notification_preferences().get("ada").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_preferences::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .notification_preferences()
                .update("ada")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::notification_preferences::UPDATE,
            case: "full",
            request: clients
                .full_access
                .notification_preferences()
                .update("ada")
                .group_preferences(
                    cometchat::chat::notification_preferences::GroupPreferences::new()
                        .group_messages(3)
                        .group_member_left(1),
                )
                .one_on_one_preferences(
                    cometchat::chat::notification_preferences::OneOnOnePreferences::new()
                        .one_on_one_messages(2)
                        .one_on_one_reactions(3),
                )
                .mute_preferences(
                    cometchat::chat::notification_preferences::MutePreferences::new()
                        .dnd(1)
                        .schedule(
                            cometchat::types::NotificationWeek::new()
                                .sunday(
                                    cometchat::types::NotificationDay::new()
                                        .from(0)
                                        .to(2_359)
                                        .dnd(true),
                                ),
                        ),
                )
                .use_privacy_template(true)
                .request(),
        },
    ])
}

fn reset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_preferences::RESET,
            case: "minimal",
            request: clients
                .full_access
                .notification_preferences()
                .reset("ada")
                .request(),
        },
    ])
}

fn get_timezone_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_preferences::GET_TIMEZONE,
            case: "minimal",
            request: clients
                .full_access
                .notification_preferences()
                .get_timezone("ada")
                .request(),
        },
    ])
}

fn update_timezone_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::notification_preferences::UPDATE_TIMEZONE,
            case: "minimal",
            request: clients
                .full_access
                .notification_preferences()
                .update_timezone("ada", "Europe/London")
                .request(),
        },
    ])
}
