// @generated from spec/chat/conversations.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `conversations`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::conversations::LIST,
            case: "minimal",
            request: clients.full_access.conversations().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::conversations::LIST,
            case: "full",
            request: clients
                .on_behalf_of
                .conversations()
                .list()
                .search_key("searchKey")
                .conversation_type(cometchat::types::ReceiverType::User)
                .with_tags(true)
                .tags(["tags".to_owned()])
                .with_user_and_group_tags(true)
                .user_tags(["userTags".to_owned()])
                .group_tags(["groupTags".to_owned()])
                .unread(true)
                .per_page(2)
                .page(1)
                .include_blocked_users(true)
                .with_blocked_info(true)
                .hide_agentic(true)
                .only_agentic(true)
                .use_cursored_index(1)
                .unique(1)
                .request(),
        },
    ])
}

#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::conversations::GET,
            case: "minimal",
            request: clients.on_behalf_of.conversations().get("ada_user_grace").request(),
        },
    ])
}

#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::conversations::DELETE,
            case: "minimal",
            request: clients
                .on_behalf_of
                .conversations()
                .delete("group_lovers-of-tea")
                .request(),
        },
    ])
}
