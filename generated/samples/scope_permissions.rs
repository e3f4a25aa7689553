// @generated from spec/chat/scope_permissions.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `scope_permissions`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(set_samples(clients));
    samples.extend(unset_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::scope_permissions::LIST,
            case: "minimal",
            request: clients
                .full_access
                .scope_permissions()
                .list("lovers-of-tea", cometchat::types::MemberScope::Participant)
                .request(),
        },
    ])
}

fn set_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::scope_permissions::SET,
            case: "minimal",
            request: clients
                .full_access
                .scope_permissions()
                .set(
                    "lovers-of-tea",
                    cometchat::types::MemberScope::Participant,
                    cometchat::chat::scope_permissions::ScopeAccess::new()
                        .list_members_allowed_scopes([
                            cometchat::types::MemberScope::Admin,
                            cometchat::types::MemberScope::Moderator,
                        ])
                        .send_message(cometchat::types::AllowOrDeny::Deny),
                )
                .request(),
        },
    ])
}

fn unset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::scope_permissions::UNSET,
            case: "minimal",
            request: clients
                .full_access
                .scope_permissions()
                .unset(
                    "lovers-of-tea",
                    cometchat::types::MemberScope::Participant,
                    "sendMessage",
                )
                .request(),
        },
    ])
}
