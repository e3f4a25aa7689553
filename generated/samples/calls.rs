// @generated from spec/calls/calls.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `calls`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(list_transcriptions_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::calls::calls::LIST,
            case: "minimal",
            request: clients.full_access.calls().list().request(),
        },
        Sample {
            endpoint: &cometchat::calls::calls::LIST,
            case: "full",
            request: clients
                .on_behalf_of
                .calls()
                .list()
                .kind(cometchat::types::CallType::Audio)
                .mode(cometchat::calls::calls::CallMode::Call)
                .participants_count(1)
                .started_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .status(cometchat::types::CallStatus::Ended)
                .receiver_type(cometchat::types::ReceiverType::User)
                .ended_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .has_recording(true)
                .has_transcription(true)
                .uid("ada")
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::calls::calls::GET,
            case: "minimal",
            request: clients
                .full_access
                .calls()
                .get("v1.us.2401a7b3c9d5e.1767261600")
                .request(),
        },
    ])
}

fn list_transcriptions_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::calls::calls::LIST_TRANSCRIPTIONS,
            case: "minimal",
            request: clients
                .full_access
                .calls()
                .list_transcriptions("v1.us.2401a7b3c9d5e.1767261600")
                .request(),
        },
        Sample {
            endpoint: &cometchat::calls::calls::LIST_TRANSCRIPTIONS,
            case: "full",
            request: clients
                .on_behalf_of
                .calls()
                .list_transcriptions("v1.us.2401a7b3c9d5e.1767261600")
                .page(1)
                .per_page(1)
                .request(),
        },
    ])
}
