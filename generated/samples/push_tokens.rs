// @generated from spec/notifications/push_tokens.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `push_tokens`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(register_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(unregister_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn register_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::push_tokens::REGISTER,
            case: "minimal",
            request: clients
                .full_access
                .push_tokens()
                .register(cometchat::types::PushPlatform::FcmAndroid, "example-token")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::REGISTER,
            case: "full",
            request: clients
                .full_access
                .push_tokens()
                .register(cometchat::types::PushPlatform::FcmAndroid, "example-token")
                .provider_id("tea-fcm")
                .fcm_token("example-push-token")
                .device_token("example-push-token")
                .voip_token("example-push-token")
                .timezone("Europe/London")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::REGISTER,
            case: "register_fcm",
            request: clients
                .full_access
                .push_tokens()
                .register_fcm(
                    cometchat::types::PushPlatform::FcmAndroid,
                    "example-token",
                    "tea-fcm",
                    "example-push-token",
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::REGISTER,
            case: "register_apns",
            request: clients
                .full_access
                .push_tokens()
                .register_apns(
                    cometchat::types::PushPlatform::FcmAndroid,
                    "example-token",
                    "tea-fcm",
                    "example-push-token",
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::REGISTER,
            case: "register_voip",
            request: clients
                .full_access
                .push_tokens()
                .register_voip(
                    cometchat::types::PushPlatform::FcmAndroid,
                    "example-token",
                    "tea-fcm",
                    "example-push-token",
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::push_tokens::LIST,
            case: "minimal",
            request: clients.full_access.push_tokens().list("example-token").request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::LIST,
            case: "full",
            request: clients
                .full_access
                .push_tokens()
                .list("example-token")
                .all(true)
                .request(),
        },
    ])
}

fn unregister_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::push_tokens::UNREGISTER,
            case: "minimal",
            request: clients
                .full_access
                .push_tokens()
                .unregister("example-token")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::push_tokens::UNREGISTER,
            case: "full",
            request: clients
                .full_access
                .push_tokens()
                .unregister("example-token")
                .all(true)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::push_tokens::DELETE,
            case: "minimal",
            request: clients
                .full_access
                .push_tokens()
                .delete("example-push-token", "example-token")
                .request(),
        },
    ])
}
