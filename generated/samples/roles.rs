// @generated from spec/chat/roles.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `roles`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::roles::CREATE,
            case: "minimal",
            request: clients.full_access.roles().create("engineer", "Engineer").request(),
        },
        Sample {
            endpoint: &cometchat::chat::roles::CREATE,
            case: "full",
            request: clients
                .full_access
                .roles()
                .create("engineer", "Engineer")
                .description("Builds engines")
                .metadata(
                    [
                        (
                            "floor".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from(3)
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .settings(
                    cometchat::chat::roles::RoleSettings::new()
                        .list_users(cometchat::chat::roles::RoleReach::All)
                        .send_messages_to(cometchat::chat::roles::RoleReach::FriendsOnly),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::roles::LIST,
            case: "minimal",
            request: clients.full_access.roles().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::roles::LIST,
            case: "full",
            request: clients.full_access.roles().list().per_page(50).page(1).request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::roles::GET,
            case: "minimal",
            request: clients.full_access.roles().get("default").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::roles::UPDATE,
            case: "minimal",
            request: clients.full_access.roles().update("engineer").request(),
        },
        Sample {
            endpoint: &cometchat::chat::roles::UPDATE,
            case: "full",
            request: clients
                .full_access
                .roles()
                .update("engineer")
                .name("Chief Engineer")
                .description("description")
                .metadata(
                    [
                        (
                            "key".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("value")
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .settings(
                    cometchat::chat::roles::RoleSettings::new()
                        .list_users(cometchat::chat::roles::RoleReach::All)
                        .send_messages_to(cometchat::chat::roles::RoleReach::All),
                )
                .unset([cometchat::chat::roles::RoleField::Metadata])
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::roles::DELETE,
            case: "minimal",
            request: clients.full_access.roles().delete("engineer").request(),
        },
    ])
}
