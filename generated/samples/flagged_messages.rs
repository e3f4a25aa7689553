// @generated from spec/moderation/flagged_messages.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `flagged_messages`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(flag_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(review_samples(clients));
    samples
}

fn flag_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::flagged_messages::FLAG,
            case: "minimal",
            request: clients.on_behalf_of.flagged_messages().flag("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::flagged_messages::FLAG,
            case: "full",
            request: clients
                .on_behalf_of
                .flagged_messages()
                .flag("101")
                .reason_id("spam")
                .remark("The third advertisement today")
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::flagged_messages::LIST,
            case: "minimal",
            request: clients.full_access.flagged_messages().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::flagged_messages::LIST,
            case: "full",
            request: clients.full_access.flagged_messages().list().limit(50).request(),
        },
    ])
}

fn review_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::flagged_messages::REVIEW,
            case: "minimal",
            request: clients
                .full_access
                .flagged_messages()
                .review(
                    "101",
                    cometchat::chat::flagged_messages::FlagDecision::Disapproved,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::flagged_messages::REVIEW,
            case: "approve",
            request: clients.full_access.flagged_messages().approve("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::flagged_messages::REVIEW,
            case: "disapprove",
            request: clients.full_access.flagged_messages().disapprove("101").request(),
        },
    ])
}
