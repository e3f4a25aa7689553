// @generated from spec/data-import/imports.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `imports`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(users_samples(clients));
    samples.extend(groups_samples(clients));
    samples.extend(members_samples(clients));
    samples.extend(messages_samples(clients));
    samples
}

fn users_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::data_import::imports::USERS,
            case: "minimal",
            request: clients
                .full_access
                .imports()
                .users(
                    [
                        (
                            "ada".to_owned(),
                            cometchat::data_import::imports::UserImport::new(
                                    "ada",
                                    "Ada Lovelace",
                                )
                                .created_at(
                                    cometchat::runtime::Timestamp::from(1_767_261_600),
                                ),
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .request(),
        },
    ])
}

fn groups_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::data_import::imports::GROUPS,
            case: "minimal",
            request: clients
                .full_access
                .imports()
                .groups(
                    [
                        (
                            "lovers-of-tea".to_owned(),
                            cometchat::data_import::imports::GroupImport::new(
                                    "lovers-of-tea",
                                    "Lovers of Tea",
                                    cometchat::types::GroupType::Public,
                                )
                                .owner("ada")
                                .created_at(
                                    cometchat::runtime::Timestamp::from(1_767_261_600),
                                ),
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .request(),
        },
    ])
}

fn members_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::data_import::imports::MEMBERS,
            case: "minimal",
            request: clients
                .full_access
                .imports()
                .members(
                    [
                        (
                            "lovers-of-tea_member_ada".to_owned(),
                            cometchat::data_import::imports::MemberImport::new(
                                    "lovers-of-tea_member_ada",
                                    "lovers-of-tea",
                                    "ada",
                                )
                                .scope(cometchat::types::MemberScope::Admin)
                                .joined_at(
                                    cometchat::runtime::Timestamp::from(1_767_261_700),
                                ),
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .request(),
        },
    ])
}

fn messages_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::data_import::imports::MESSAGES,
            case: "minimal",
            request: clients
                .full_access
                .imports()
                .messages(
                    [
                        (
                            "old-101".to_owned(),
                            cometchat::data_import::imports::MessageImport::from(
                                cometchat::data_import::imports::ChatMessageImport::new(
                                        "old-101",
                                        "ada",
                                        cometchat::types::ReceiverType::User,
                                        "grace",
                                        cometchat::runtime::Timestamp::from(1_767_261_700),
                                    )
                                    .kind(cometchat::types::MessageType::Text)
                                    .data(
                                        cometchat::data_import::imports::MessageImportData::new()
                                            .text("Tea?"),
                                    ),
                            ),
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .request(),
        },
    ])
}
