// @generated from spec/chat/group_members.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `group_members`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(add_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(change_scope_samples(clients));
    samples.extend(kick_samples(clients));
    samples
}

fn add_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_members::ADD,
            case: "minimal",
            request: clients.full_access.group_members().add("lovers-of-tea").request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_members::ADD,
            case: "full",
            request: clients
                .on_behalf_of
                .group_members()
                .add("lovers-of-tea")
                .admins([cometchat::types::Uid::from("grace")])
                .moderators([cometchat::types::Uid::from("edsger")])
                .participants([cometchat::types::Uid::from("alan")])
                .users_to_ban([cometchat::types::Uid::from("mallory")])
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_members::LIST,
            case: "minimal",
            request: clients.full_access.group_members().list("lovers-of-tea").request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_members::LIST,
            case: "full",
            request: clients
                .full_access
                .group_members()
                .list("lovers-of-tea")
                .per_page(1)
                .status(cometchat::types::UserStatus::Available)
                .page(1)
                .scopes([
                    cometchat::types::MemberScope::Participant,
                    cometchat::types::MemberScope::Admin,
                ])
                .request(),
        },
    ])
}

fn change_scope_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_members::CHANGE_SCOPE,
            case: "minimal",
            request: clients
                .full_access
                .group_members()
                .change_scope(
                    "lovers-of-tea",
                    "alan",
                    cometchat::types::MemberScope::Moderator,
                )
                .request(),
        },
    ])
}

fn kick_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_members::KICK,
            case: "minimal",
            request: clients
                .full_access
                .group_members()
                .kick("lovers-of-tea", "alan")
                .request(),
        },
    ])
}
