// @generated from spec/campaigns/notifications.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `notifications`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(send_samples(clients));
    samples
}

fn send_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notifications::SEND,
            case: "minimal",
            request: clients
                .full_access
                .notifications()
                .send(
                    "cc-template-teatime",
                    [
                        cometchat::types::Uid::from("ada"),
                        cometchat::types::Uid::from("grace"),
                    ],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::notifications::SEND,
            case: "full",
            request: clients
                .full_access
                .notifications()
                .send(
                    "cc-template-teatime",
                    [
                        cometchat::types::Uid::from("ada"),
                        cometchat::types::Uid::from("grace"),
                    ],
                )
                .variables(
                    [
                        (
                            "ada".to_owned(),
                            [
                                (
                                    "name".to_owned(),
                                    {
                                        use cometchat::runtime;
                                        runtime::Json::from("Ada")
                                    },
                                ),
                            ]
                                .into_iter()
                                .collect::<cometchat::runtime::Object>(),
                        ),
                        (
                            "grace".to_owned(),
                            [
                                (
                                    "name".to_owned(),
                                    {
                                        use cometchat::runtime;
                                        runtime::Json::from("Grace")
                                    },
                                ),
                            ]
                                .into_iter()
                                .collect::<cometchat::runtime::Object>(),
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .tag("teatime")
                .request(),
        },
    ])
}
