// @generated from spec/management/webhooks.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `webhooks`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(add_triggers_samples(clients));
    samples.extend(list_triggers_samples(clients));
    samples.extend(remove_triggers_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::CREATE,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .create(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    "Tea hook",
                    "https://example.com/tea",
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::CREATE,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .create(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    "Tea hook",
                    "https://example.com/tea",
                )
                .webhook_version(2)
                .use_basic_auth(true)
                .username("username")
                .password("example-secret")
                .enabled(true)
                .retry_on_failure(true)
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::LIST,
            case: "minimal",
            request: clients.management_client.webhooks().list("2401a7b3c9d5e").request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::LIST,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .list("2401a7b3c9d5e")
                .webhook_version(2)
                .per_page(1)
                .search_key("searchKey")
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::GET,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .get("2401a7b3c9d5e", "tea_hook")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::GET,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .get("2401a7b3c9d5e", "tea_hook")
                .webhook_version(2)
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .update("2401a7b3c9d5e", "tea_hook")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::UPDATE,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .update("2401a7b3c9d5e", "tea_hook")
                .webhook_version(2)
                .name("Strong tea hook")
                .use_basic_auth(true)
                .username("username")
                .password("example-secret")
                .webhook_url("webhookURL")
                .retry_on_failure(true)
                .enabled(true)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .delete("2401a7b3c9d5e", "tea_hook")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::DELETE,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .delete("2401a7b3c9d5e", "tea_hook")
                .webhook_version(2)
                .request(),
        },
    ])
}

fn add_triggers_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::ADD_TRIGGERS,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .add_triggers(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    [
                        cometchat::management::webhooks::TriggerId::MessageSent,
                        cometchat::management::webhooks::TriggerId::MessageReadReceipt,
                    ],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::ADD_TRIGGERS,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .add_triggers(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    [
                        cometchat::management::webhooks::TriggerId::MessageSent,
                        cometchat::management::webhooks::TriggerId::MessageReadReceipt,
                    ],
                )
                .webhook_version(2)
                .request(),
        },
    ])
}

fn list_triggers_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::LIST_TRIGGERS,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .list_triggers("2401a7b3c9d5e", "tea_hook")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::LIST_TRIGGERS,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .list_triggers("2401a7b3c9d5e", "tea_hook")
                .webhook_version(2)
                .request(),
        },
    ])
}

fn remove_triggers_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::webhooks::REMOVE_TRIGGERS,
            case: "minimal",
            request: clients
                .management_client
                .webhooks()
                .remove_triggers(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    [cometchat::management::webhooks::TriggerId::MessageSent],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::webhooks::REMOVE_TRIGGERS,
            case: "full",
            request: clients
                .management_client
                .webhooks()
                .remove_triggers(
                    "2401a7b3c9d5e",
                    "tea_hook",
                    [cometchat::management::webhooks::TriggerId::MessageSent],
                )
                .webhook_version(2)
                .request(),
        },
    ])
}
