// @generated from spec/chat/role_permissions.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `role_permissions`.

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
            endpoint: &cometchat::chat::role_permissions::LIST,
            case: "minimal",
            request: clients.full_access.role_permissions().list("engineer").request(),
        },
    ])
}

fn set_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::role_permissions::SET,
            case: "minimal",
            request: clients
                .full_access
                .role_permissions()
                .set(
                    "engineer",
                    cometchat::chat::role_permissions::RoleAccess::new()
                        .list_users_mode(
                            cometchat::chat::role_permissions::PermissionMode::Friends,
                        )
                        .create_group(cometchat::types::AllowOrDeny::Allow)
                        .create_group_allowed_group_types([
                            cometchat::types::GroupType::Public,
                        ]),
                )
                .request(),
        },
    ])
}

fn unset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::role_permissions::UNSET,
            case: "minimal",
            request: clients
                .full_access
                .role_permissions()
                .unset("engineer", "listUsers.mode")
                .request(),
        },
    ])
}
