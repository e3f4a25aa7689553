// @generated from spec/chat/auth_tokens.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `auth_tokens`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(flush_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::CREATE,
            case: "minimal",
            request: clients.auth_only.auth_tokens().create("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::auth_tokens::CREATE,
            case: "full",
            request: clients
                .full_access
                .auth_tokens()
                .create("ada")
                .force(true)
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::LIST,
            case: "minimal",
            request: clients.full_access.auth_tokens().list("ada").request(),
        },
        Sample {
            endpoint: &cometchat::chat::auth_tokens::LIST,
            case: "full",
            request: clients
                .full_access
                .auth_tokens()
                .list("ada")
                .per_page(50)
                .page(1)
                .request(),
        },
    ])
}

fn flush_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::FLUSH,
            case: "minimal",
            request: clients.full_access.auth_tokens().flush("ada").request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::GET,
            case: "minimal",
            request: clients
                .full_access
                .auth_tokens()
                .get("ada", "example-token")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .auth_tokens()
                .update("ada", "example-token")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::auth_tokens::UPDATE,
            case: "full",
            request: clients
                .full_access
                .auth_tokens()
                .update("ada", "example-token")
                .platform(cometchat::chat::auth_tokens::Platform::Ios)
                .user_agent("TeaApp/1.0")
                .app_info(
                    [
                        (
                            "version".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("1.0")
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::auth_tokens::DELETE,
            case: "minimal",
            request: clients
                .full_access
                .auth_tokens()
                .delete("ada", "example-token")
                .request(),
        },
    ])
}
