// @generated from spec/campaigns/campaigns.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `campaigns`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(send_samples(clients));
    samples.extend(schedule_samples(clients));
    samples.extend(cancel_samples(clients));
    samples.extend(get_sequence_metrics_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .campaigns()
                .create("Teatime", "cc-template-teatime", 1)
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaigns::CREATE,
            case: "full",
            request: clients
                .full_access
                .campaigns()
                .create("Teatime", "cc-template-teatime", 1)
                .variables(
                    [
                        (
                            "leaves".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("green")
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .config(
                    [
                        (
                            "key".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("value")
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

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::LIST,
            case: "minimal",
            request: clients.full_access.campaigns().list().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaigns::LIST,
            case: "full",
            request: clients
                .full_access
                .campaigns()
                .list()
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .id("cmp-1")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(cometchat::campaigns::campaigns::CampaignOrder::UpdatedAt)
                .order(cometchat::types::SortDirection::Asc)
                .status(cometchat::campaigns::campaigns::CampaignStatus::Completed)
                .search("search")
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::GET,
            case: "minimal",
            request: clients.full_access.campaigns().get("cmp-1").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::UPDATE,
            case: "minimal",
            request: clients.full_access.campaigns().update("cmp-1").request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaigns::UPDATE,
            case: "full",
            request: clients
                .full_access
                .campaigns()
                .update("cmp-1")
                .name("Five o'clock")
                .config(
                    [
                        (
                            "kettle".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("copper")
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
            endpoint: &cometchat::campaigns::campaigns::DELETE,
            case: "minimal",
            request: clients.full_access.campaigns().delete("cmp-1").request(),
        },
    ])
}

fn send_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::SEND,
            case: "minimal",
            request: clients.full_access.campaigns().send("cmp-1").request(),
        },
    ])
}

fn schedule_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::SCHEDULE,
            case: "minimal",
            request: clients
                .full_access
                .campaigns()
                .schedule("cmp-1", cometchat::runtime::Timestamp::from(1_767_268_800))
                .request(),
        },
    ])
}

fn cancel_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::CANCEL,
            case: "minimal",
            request: clients.full_access.campaigns().cancel("cmp-1").request(),
        },
    ])
}

fn get_sequence_metrics_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns::GET_SEQUENCE_METRICS,
            case: "minimal",
            request: clients
                .full_access
                .campaigns()
                .get_sequence_metrics("cmp-1")
                .request(),
        },
    ])
}
