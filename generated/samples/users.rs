// @generated from spec/chat/users.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `users`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(reactivate_samples(clients));
    samples.extend(deactivate_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::CREATE,
            case: "minimal",
            request: clients.auth_only.users().create("ada", "Ada Lovelace").request(),
        },
        Sample {
            endpoint: &cometchat::chat::users::CREATE,
            case: "full",
            request: clients
                .full_access
                .users()
                .create("ada", "Ada Lovelace")
                .avatar("https://example.com/ada.webp")
                .link("https://example.com/ada")
                .role("engineer")
                .status_message("Counting")
                .metadata(
                    [
                        (
                            "@private".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::Object(
                                    [
                                        (
                                            "email".to_owned(),
                                            runtime::Json::from("ada@example.com"),
                                        ),
                                        (
                                            "contactNumber".to_owned(),
                                            runtime::Json::from("0123456789"),
                                        ),
                                    ]
                                        .into_iter()
                                        .collect(),
                                )
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .tags(["vip".to_owned(), "engineer".to_owned()])
                .with_auth_token(true)
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::LIST,
            case: "minimal",
            request: clients.full_access.users().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::users::LIST,
            case: "full",
            request: clients
                .full_access
                .users()
                .list()
                .search_key("searchKey")
                .search_in([cometchat::chat::users::UserSearchField::Name])
                .status([cometchat::types::UserStatus::Available])
                .count(true)
                .per_page(2)
                .page(1)
                .role("default")
                .with_tags(true)
                .tags(["vip".to_owned()])
                .roles([cometchat::types::RoleId::from("default")])
                .only_deactivated(true)
                .with_deactivated(true)
                .created_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .created_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .request(),
        },
    ])
}

fn reactivate_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::REACTIVATE,
            case: "minimal",
            request: clients
                .full_access
                .users()
                .reactivate([
                    cometchat::types::Uid::from("ada"),
                    cometchat::types::Uid::from("grace"),
                ])
                .request(),
        },
    ])
}

fn deactivate_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::DEACTIVATE,
            case: "minimal",
            request: clients
                .full_access
                .users()
                .deactivate([
                    cometchat::types::Uid::from("ada"),
                    cometchat::types::Uid::from("grace"),
                ])
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::GET,
            case: "minimal",
            request: clients.full_access.users().get("ada").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::UPDATE,
            case: "minimal",
            request: clients.full_access.users().update("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::users::UPDATE,
            case: "full",
            request: clients
                .full_access
                .users()
                .update("ada")
                .name("Ada King")
                .avatar("avatar")
                .link("link")
                .role("default")
                .status_message("statusMessage")
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
                .tags(["tags".to_owned()])
                .unset([cometchat::chat::users::UserField::Avatar])
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::users::DELETE,
            case: "minimal",
            request: clients.full_access.users().delete("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::users::DELETE,
            case: "full",
            request: clients.full_access.users().delete("ada").permanent(true).request(),
        },
    ])
}
