// @generated from spec/management/extensions/message_shortcuts.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.message_shortcuts`.

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
            endpoint: &cometchat::management::extensions::message_shortcuts::STORE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings::new(
                        [("!tea".to_owned(), "Tea is ready.".to_owned())]
                            .into_iter()
                            .collect::<cometchat::runtime::Map<_>>(),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::message_shortcuts::STORE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .store(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings::new(
                            [("!tea".to_owned(), "Tea is ready.".to_owned())]
                                .into_iter()
                                .collect::<cometchat::runtime::Map<_>>(),
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
            endpoint: &cometchat::management::extensions::message_shortcuts::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings::new(
                        [("!tea".to_owned(), "Tea is ready.".to_owned())]
                            .into_iter()
                            .collect::<cometchat::runtime::Map<_>>(),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::message_shortcuts::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings::new(
                            [("!tea".to_owned(), "Tea is ready.".to_owned())]
                                .into_iter()
                                .collect::<cometchat::runtime::Map<_>>(),
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
            endpoint: &cometchat::management::extensions::message_shortcuts::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::message_shortcuts::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .message_shortcuts()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}
