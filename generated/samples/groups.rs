// @generated from spec/chat/groups.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `groups`.

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
            endpoint: &cometchat::chat::groups::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .groups()
                .create(
                    "lovers-of-tea",
                    "Lovers of Tea",
                    cometchat::types::GroupType::Public,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::groups::CREATE,
            case: "full",
            request: clients
                .on_behalf_of
                .groups()
                .create(
                    "lovers-of-tea",
                    "Lovers of Tea",
                    cometchat::types::GroupType::Public,
                )
                .password("example-password")
                .icon("https://example.com/tea.webp")
                .description("Green, black and white")
                .metadata(
                    [
                        (
                            "kettle".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("copper")
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .owner("ada")
                .tags(["tea".to_owned(), "friends".to_owned()])
                .members(
                    cometchat::chat::groups::NewMembers::new()
                        .admins([cometchat::types::Uid::from("ada")])
                        .moderators([cometchat::types::Uid::from("grace")])
                        .participants([
                            cometchat::types::Uid::from("alan"),
                            cometchat::types::Uid::from("edsger"),
                        ])
                        .users_to_ban([cometchat::types::Uid::from("mallory")]),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::groups::LIST,
            case: "minimal",
            request: clients.full_access.groups().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::groups::LIST,
            case: "full",
            request: clients
                .on_behalf_of
                .groups()
                .list()
                .search_key("searchKey")
                .search_in([cometchat::chat::groups::GroupSearchField::Name])
                .sort_by(cometchat::chat::groups::GroupOrder::Name)
                .sort_order(cometchat::chat::groups::SortOrder::Asc)
                .per_page(2)
                .affix(cometchat::types::Affix::Append)
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .with_tags(true)
                .tags(["tags".to_owned()])
                .kind(cometchat::types::GroupType::Public)
                .types([cometchat::types::GroupType::Public])
                .page(1)
                .has_joined(true)
                .guid("lovers-of-tea")
                .guids([cometchat::types::Guid::from("lovers-of-tea")])
                .created_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .created_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .members_gte(1)
                .members_gt(1)
                .members_lte(1)
                .members_lt(1)
                .members_eq(1)
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::groups::GET,
            case: "minimal",
            request: clients.full_access.groups().get("lovers-of-tea").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::groups::UPDATE,
            case: "minimal",
            request: clients.full_access.groups().update("lovers-of-tea").request(),
        },
        Sample {
            endpoint: &cometchat::chat::groups::UPDATE,
            case: "full",
            request: clients
                .on_behalf_of
                .groups()
                .update("lovers-of-tea")
                .name("name")
                .kind(cometchat::types::GroupType::Public)
                .password("example-secret")
                .icon("icon")
                .description("Green only")
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
                .owner("ada")
                .tags(["tags".to_owned()])
                .unset([cometchat::chat::groups::GroupField::Icon])
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::groups::DELETE,
            case: "minimal",
            request: clients.full_access.groups().delete("lovers-of-tea").request(),
        },
    ])
}
