// @generated from spec/campaigns/campaign_recipients.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `campaign_recipients`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(add_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_summary_samples(clients));
    samples.extend(get_upload_url_samples(clients));
    samples.extend(import_csv_samples(clients));
    samples.extend(get_import_status_samples(clients));
    samples
}

fn add_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::ADD,
            case: "minimal",
            request: clients
                .full_access
                .campaign_recipients()
                .add(
                    "cmp-1",
                    [
                        cometchat::types::Uid::from("ada"),
                        cometchat::types::Uid::from("grace"),
                    ],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::ADD,
            case: "full",
            request: clients
                .full_access
                .campaign_recipients()
                .add(
                    "cmp-1",
                    [
                        cometchat::types::Uid::from("ada"),
                        cometchat::types::Uid::from("grace"),
                    ],
                )
                .user_variables(
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
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Map<_>>(),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::LIST,
            case: "minimal",
            request: clients.full_access.campaign_recipients().list("cmp-1").request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::LIST,
            case: "full",
            request: clients
                .full_access
                .campaign_recipients()
                .list("cmp-1")
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .recipient_id("rcp-1")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(
                    cometchat::campaigns::campaign_recipients::CampaignRecipientOrder::UpdatedAt,
                )
                .order(cometchat::types::SortDirection::Asc)
                .status(
                    cometchat::campaigns::campaign_recipients::CampaignRecipientStatus::Failed,
                )
                .request(),
        },
    ])
}

fn get_summary_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::GET_SUMMARY,
            case: "minimal",
            request: clients
                .full_access
                .campaign_recipients()
                .get_summary("cmp-1")
                .request(),
        },
    ])
}

fn get_upload_url_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::GET_UPLOAD_URL,
            case: "minimal",
            request: clients
                .full_access
                .campaign_recipients()
                .get_upload_url("cmp-1")
                .request(),
        },
    ])
}

fn import_csv_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::IMPORT_CSV,
            case: "minimal",
            request: clients
                .full_access
                .campaign_recipients()
                .import_csv("cmp-1", "uploads/cmp-1.csv")
                .request(),
        },
    ])
}

fn get_import_status_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_recipients::GET_IMPORT_STATUS,
            case: "minimal",
            request: clients
                .full_access
                .campaign_recipients()
                .get_import_status("cmp-1")
                .request(),
        },
    ])
}
